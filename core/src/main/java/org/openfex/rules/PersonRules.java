package org.openfex.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openfex.code.BasisKind;
import org.openfex.code.ContactKind;
import org.openfex.code.Country;
import org.openfex.code.DetentionStatus;
import org.openfex.code.PersonRole;
import org.openfex.code.PersonWarning;
import org.openfex.model.ClaimedDate;
import org.openfex.model.Detention;
import org.openfex.model.EventTime;
import org.openfex.model.InquiryResponse;
import org.openfex.model.Message;
import org.openfex.model.Organization;
import org.openfex.model.PartialDate;
import org.openfex.model.Person;
import org.openfex.model.PersonContact;
import org.openfex.model.PersonName;
import org.openfex.model.Relation;
import org.openfex.model.StatementBasis;

/** Rules about persons and what is stated of them. */
final class PersonRules {
    private static final int AGE_OF_MAJORITY = 18;

    private static final int GREATEST_AGE = 110;

    /** Roles of those who act in the matter now; an earlier owner of an old weapon may have been born long ago. */
    private static final Set<PersonRole> ALIVE = Set.of(
            PersonRole.SUSPECT,
            PersonRole.ABOUT_TO_OFFEND,
            PersonRole.WITNESS,
            PersonRole.INFORMATION_PROVIDER,
            PersonRole.CONTACT);

    /** States of a person who is held. */
    private static final Set<DetentionStatus> HELD = Set.of(
            DetentionStatus.DETAINED,
            DetentionStatus.ADMINISTRATIVE_ARREST,
            DetentionStatus.REMANDED,
            DetentionStatus.HOUSE_ARREST,
            DetentionStatus.SERVING_SENTENCE,
            DetentionStatus.EXTRADITION_ARREST,
            DetentionStatus.IMMIGRATION_DETENTION);

    private static final Set<ContactKind> PHONES =
            Set.of(ContactKind.MOBILE_PHONE, ContactKind.LANDLINE, ContactKind.SATELLITE_PHONE, ContactKind.FAX);

    private static final Pattern INTERNATIONAL = Pattern.compile("\\(?(\\+|00).*");
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");

    /** An IMEI as it is printed on devices and in the lists of operators. */
    private static final Pattern IMEI = Pattern.compile("[0-9]{2}[ -]?[0-9]{6}[ -]?[0-9]{6}([ -]?[0-9]{1,2})?");

    /** A sign that some digits could not be read. */
    private static final String UNREADABLE = "?";

    /** The number of digits of an IMEI that ends with a check digit. */
    private static final int IMEI_DIGITS = 15;

    /** The length of the code of a former State. */
    private static final int FORMER_STATE = 4;

    private PersonRules() {}

    /** Gives the rules about a type of entity, by its simple name. */
    static List<Rule> on(String type) {
        return switch (type) {
            case "StatementBasis" ->
                List.of(Rule.on(
                        StatementBasis.class,
                        "assessment-without-evaluation",
                        PersonRules::assessmentWithoutEvaluation));
            case "Person" ->
                List.of(
                        Rule.on(Person.class, "conviction-as-assessment", PersonRules::convictionAsAssessment),
                        Rule.on(Person.class, "birth-in-future", PersonRules::birthInFuture)
                                .whereAny("births"),
                        Rule.on(Person.class, "death-in-future", PersonRules::deathInFuture)
                                .whereAny("deathDate"),
                        Rule.on(Person.class, "death-before-birth", PersonRules::deathBeforeBirth)
                                .whereAny("deathDate"),
                        Rule.on(Person.class, "birth-day-month-swapped", PersonRules::dayAndMonthSwapped)
                                .whereAny("births"),
                        Rule.on(Person.class, "age-implausible", PersonRules::ageImplausible)
                                .whereAny("births"),
                        Rule.on(Person.class, "minor-without-warning", PersonRules::minorWithoutWarning)
                                .whereAny("births"),
                        Rule.on(Person.class, "stateless-with-nationality", PersonRules::statelessWithNationality)
                                .whereAny("stateless"),
                        Rule.on(Person.class, "nationality-former-state", PersonRules::nationalityOfFormerState)
                                .whereAny("nationalities"));
            case "Detention" ->
                List.of(Rule.on(Detention.class, "detention-over", PersonRules::detentionOver)
                        .whereAny("until"));
            case "Relation" -> List.of(Rule.on(Relation.class, "relation-to-itself", PersonRules::relationToItself));
            case "Message" -> List.of(Rule.on(Message.class, "person-repeated", PersonRules::personRepeated));
            case "PersonContact" ->
                List.of(
                        Rule.on(PersonContact.class, "contact-value-differs", PersonRules::contactValueDiffers),
                        Rule.on(PersonContact.class, "phone-without-country", PersonRules::phoneWithoutCountry),
                        Rule.on(PersonContact.class, "imei-malformed", PersonRules::imeiMalformed));
            default -> List.of();
        };
    }

    private static void assessmentWithoutEvaluation(StatementBasis basis, Scope scope) {
        if (basis.kind().equals(BasisKind.ASSESSMENT) && basis.evaluations().isEmpty()) {
            scope.finding();
        }
    }

    private static void convictionAsAssessment(Person person, Scope scope) {
        if (person.role().equals(PersonRole.CONVICTED) && person.basis().kind().equals(BasisKind.ASSESSMENT)) {
            scope.finding("basis/kind");
        }
    }

    private static void birthInFuture(Person person, Scope scope) {
        for (int i = 0; i < person.births().size(); i++) {
            if (scope.issue().isSurelyBefore(birth(person, i))) {
                scope.finding(birthPath(i));
            }
        }
    }

    private static void deathInFuture(Person person, Scope scope) {
        if (scope.issue().isSurelyBefore(Span.of(person.deathDate()))) {
            scope.finding("deathDate");
        }
    }

    private static void deathBeforeBirth(Person person, Scope scope) {
        for (int i = 0; i < person.births().size(); i++) {
            boolean isToCome = scope.issue().isSurelyBefore(birth(person, i));
            if (!isToCome && Span.of(person.deathDate()).isSurelyBefore(birth(person, i))) {
                scope.finding(birthPath(i));
            }
        }
    }

    private static Span birth(Person person, int index) {
        return Span.of(person.births().get(index).date());
    }

    private static String birthPath(int index) {
        return "births/" + index + "/date";
    }

    /** A date that names the documents that show it stands there so, and is no slip of the message. */
    private static void dayAndMonthSwapped(Person person, Scope scope) {
        Set<LocalDate> earlier = new HashSet<>();
        for (int i = 0; i < person.births().size(); i++) {
            PartialDate date = person.births().get(i).date();
            if (!isKnownToTheDay(date) || !person.births().get(i).documents().isEmpty()) {
                continue;
            }
            LocalDate day = date.earliest();
            LocalDate swapped = swapped(day);
            if (swapped != null && !swapped.equals(day) && earlier.contains(swapped)) {
                scope.finding(birthPath(i));
            }
            earlier.add(day);
        }
    }

    private static boolean isKnownToTheDay(PartialDate date) {
        return date.earliest().equals(date.latest()) && !date.isUncertain() && !date.isApproximate();
    }

    private static @Nullable LocalDate swapped(LocalDate date) {
        try {
            return LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static void ageImplausible(Person person, Scope scope) {
        if (person.deathDate() != null || !ALIVE.contains(person.role())) {
            return;
        }
        LocalDate issue = scope.message().issuedAt().toLocalDate();
        for (int i = 0; i < person.births().size(); i++) {
            Moment latest = birth(person, i).latest();
            if (latest != null
                    && latest.local().toLocalDate().plusYears(GREATEST_AGE + 1L).isBefore(issue)) {
                scope.finding(birthPath(i), Map.of("years", Integer.toString(GREATEST_AGE)), null);
            }
        }
    }

    /** Speaks up only where all dates of birth make the person a minor; who is told to be one needs no date. */
    private static void minorWithoutWarning(Person person, Scope scope) {
        if (person.births().isEmpty()
                || person.deathDate() != null
                || person.warnings().contains(PersonWarning.MINOR)) {
            return;
        }
        LocalDate issue = scope.message().issuedAt().toLocalDate();
        if (person.births().stream().allMatch(birth -> isOfMinor(birth.date(), issue))) {
            scope.finding("births", Map.of("years", Integer.toString(AGE_OF_MAJORITY)), null);
        }
    }

    /** Tells whether somebody born on a date has surely been born and is surely no adult; of a future birth others tell. */
    private static boolean isOfMinor(PartialDate birth, LocalDate issue) {
        return !birth.isUncertain()
                && !birth.isApproximate()
                && !birth.earliest().isAfter(issue)
                && birth.earliest().plusYears(AGE_OF_MAJORITY).isAfter(issue);
    }

    private static void statelessWithNationality(Person person, Scope scope) {
        if (Boolean.TRUE.equals(person.stateless()) && !person.nationalities().isEmpty()) {
            scope.finding("stateless");
        }
    }

    /** An earlier owner is recorded as the papers of that time have it. */
    private static void nationalityOfFormerState(Person person, Scope scope) {
        if (person.deathDate() != null || !ALIVE.contains(person.role())) {
            return;
        }
        for (int i = 0; i < person.nationalities().size(); i++) {
            Country nationality = person.nationalities().get(i);
            if (nationality.isKnown() && nationality.value().length() == FORMER_STATE) {
                scope.finding("nationalities/" + i);
            }
        }
    }

    private static void detentionOver(Detention detention, Scope scope) {
        EventTime since = detention.since();
        EventTime until = detention.until();
        boolean isReversed = since != null && until != null && Span.of(until).isSurelyBefore(Span.of(since));
        if (until != null
                && HELD.contains(detention.status())
                && Span.of(until).isSurelyBefore(scope.issue())
                && !isReversed) {
            scope.finding("until");
        }
    }

    private static void relationToItself(Relation relation, Scope scope) {
        Record holder = scope.parent();
        String id = holder instanceof Person person
                ? person.id()
                : holder instanceof Organization organization ? organization.id() : null;
        if (relation.to().equals(id)) {
            scope.finding("to");
        }
    }

    /** An answer may hold several records of one person, or records of namesakes. */
    private static void personRepeated(Message message, Scope scope) {
        if (message.body() instanceof InquiryResponse) {
            return;
        }
        Set<List<String>> earlier = new HashSet<>();
        List<Person> persons = scope.all(Person.class);
        for (int i = 0; i < persons.size(); i++) {
            Set<List<String>> own = identities(persons.get(i));
            if (own.stream().anyMatch(earlier::contains)) {
                scope.finding("body/persons/" + i);
            }
            earlier.addAll(own);
        }
    }

    /** Gives each name of a person with each date of birth that is known to the day. */
    private static Set<List<String>> identities(Person person) {
        Set<List<String>> identities = new HashSet<>();
        for (PersonName name : person.names()) {
            for (ClaimedDate birth : person.births()) {
                if (isKnownToTheDay(birth.date())) {
                    identities.add(List.of(
                            name.full().text().toUpperCase(Locale.ROOT),
                            birth.date().value()));
                }
            }
        }
        return identities;
    }

    private static void contactValueDiffers(PersonContact contact, Scope scope) {
        boolean isAddress = contact.value().contains("@");
        if (PHONES.contains(contact.kind())
                ? isAddress || digits(contact.value()).isEmpty()
                : contact.kind().equals(ContactKind.EMAIL) && !isAddress) {
            scope.finding("value");
        }
    }

    private static void phoneWithoutCountry(PersonContact contact, Scope scope) {
        if (PHONES.contains(contact.kind())
                && contact.country() == null
                && !digits(contact.value()).isEmpty()
                && !INTERNATIONAL.matcher(contact.value()).matches()) {
            scope.finding("value");
        }
    }

    private static void imeiMalformed(PersonContact contact, Scope scope) {
        String value = contact.value();
        if (contact.kind().equals(ContactKind.IMEI)
                && !value.contains(UNREADABLE)
                && !(IMEI.matcher(value).matches() && isChecked(digits(value)))) {
            scope.finding("value");
        }
    }

    /** Tells whether the check digit fits, where there is one; networks write zero in its place. */
    private static boolean isChecked(String imei) {
        if (imei.length() != IMEI_DIGITS || imei.endsWith("0")) {
            return true;
        }
        int sum = 0;
        for (int i = 0; i < imei.length(); i++) {
            int digit = imei.charAt(i) - '0';
            // Every second digit counts twice, by the sum of the digits of its double.
            sum += i % 2 == 0 ? digit : digit * 2 / 10 + digit * 2 % 10;
        }
        return sum % 10 == 0;
    }

    private static String digits(String text) {
        return NO_DIGIT.matcher(text).replaceAll("");
    }
}
