package org.openfex.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openfex.rules.Samples.asMarked;
import static org.openfex.rules.Samples.message;
import static org.openfex.rules.Samples.on;
import static org.openfex.rules.Samples.person;
import static org.openfex.rules.Samples.pointers;
import static org.openfex.rules.Samples.report;
import static org.openfex.rules.Samples.told;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfex.code.BasisKind;
import org.openfex.code.ContactKind;
import org.openfex.code.Country;
import org.openfex.code.DetentionStatus;
import org.openfex.code.EvaluationScheme;
import org.openfex.code.ItemRelation;
import org.openfex.code.OrganizationKind;
import org.openfex.code.PersonRole;
import org.openfex.code.PersonWarning;
import org.openfex.model.ClaimedDate;
import org.openfex.model.Detention;
import org.openfex.model.Evaluation;
import org.openfex.model.InquiryResponse;
import org.openfex.model.Organization;
import org.openfex.model.PartialDate;
import org.openfex.model.Person;
import org.openfex.model.PersonContact;
import org.openfex.model.Relation;
import org.openfex.model.StatementBasis;
import org.openfex.rules.Samples.Told;

class PersonRulesTest {
    private static List<String> judged(StatementBasis basis) {
        return pointers(
                "assessment-without-evaluation",
                report().persons(person("p1").basis(basis).build()).build());
    }

    @Test
    void assessmentIsEvaluated() {
        StatementBasis.Builder basis = StatementBasis.builder().kind(BasisKind.ASSESSMENT);
        assertThat(judged(basis.build())).containsExactly("/body/persons/0/basis");
        assertThat(judged(basis.evaluations(Evaluation.builder()
                                .scheme(EvaluationScheme.EUROPOL_4X4)
                                .source("B")
                                .information("2")
                                .build())
                        .build()))
                .isEmpty();
    }

    @Test
    void factNeedsNoEvaluation() {
        assertThat(judged(StatementBasis.builder().kind(BasisKind.FACT).build()))
                .isEmpty();
        assertThat(judged(StatementBasis.builder().kind(BasisKind.of("hunch")).build()))
                .isEmpty();
    }

    private static List<String> judged(String code, Person.Builder person) {
        return pointers(code, report().persons(person.build()).build());
    }

    private static Person.Builder born(String... dates) {
        return person("p1")
                .births(Arrays.stream(dates)
                        .map(date ->
                                ClaimedDate.builder().date(PartialDate.of(date)).build())
                        .toList());
    }

    /** The message was issued at midnight of 30 April 2026 in UTC. */
    @ParameterizedTest
    @CsvSource({
        "2026-04-30, false",
        "2026-05-02, true",
        "2026, false",
        "2027, true",
        "2027~, false",
        "2027?, false",
        "202X, false",
        "203X, true",
    })
    void birthAndDeathLieInThePast(String date, boolean told) {
        assertThat(judged("birth-in-future", born("1984", date)))
                .isEqualTo(told ? List.of("/body/persons/0/births/1/date") : List.of());
        assertThat(judged("death-in-future", person("p1").deathDate(PartialDate.of(date))))
                .isEqualTo(told ? List.of("/body/persons/0/deathDate") : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "1984-03-11, 1984-03-11, false",
        "1984-03-11, 1984-03-10, true",
        "1984, 1984-01-01, false",
        "1985, 1984, true"
    })
    void deathFollowsBirth(String birth, String death, boolean told) {
        assertThat(judged("death-before-birth", born(birth).deathDate(PartialDate.of(death)))
                        .isEmpty())
                .isEqualTo(!told);
    }

    @ParameterizedTest
    @CsvSource({
        "1984-03-11 1984-11-03, true",
        "1984-03-11 1984 1984-11-03, true",
        "1984-03-11 1985-11-03, false",
        "1984-03-03 1984-03-03, false",
        "1984-03-13 1984-03-13, false",
        "1984-03-11 1984-11-03?, false",
        "1984-03 1984-11, false",
    })
    void swappedDayAndMonthAreTold(String dates, boolean told) {
        assertThat(judged("birth-day-month-swapped", born(dates.split(" "))).isEmpty())
                .isEqualTo(!told);
    }

    @ParameterizedTest
    @CsvSource({
        "1914, suspect, true",
        "1916-01-01, suspect, false",
        "1914, other-party, false",
        "1914, victim, false",
        "1914~, suspect, false",
        "191X, suspect, false",
        "1900-01-01, witness, true",
    })
    void agesThatPeopleHardlyReachAreTold(String birth, String role, boolean told) {
        assertThat(judged("age-implausible", born(birth).role(PersonRole.of(role)))
                        .isEmpty())
                .isEqualTo(!told);
        assertThat(judged(
                        "age-implausible", born(birth).role(PersonRole.of(role)).deathDate(PartialDate.of("1999"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2008-05-01, true",
        "2008-04-30, false",
        "2008, false",
        "2009, true",
        "2009~, false",
        "2009 2007, false",
        "2009 2010, true",
        "2030, false",
    })
    void minorsCarryTheWarning(String dates, boolean told) {
        Person.Builder person = born(dates.split(" "));
        assertThat(judged("minor-without-warning", person))
                .isEqualTo(told ? List.of("/body/persons/0/births") : List.of());
        assertThat(judged("minor-without-warning", person.warnings(PersonWarning.MINOR)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "remanded, , 2026-04-28, true",
        "remanded, , 2026-04-30, false",
        "remanded, , 2026-04, false",
        "released, , 2026-04-28, false",
        "wanted-nationally, , 2026-04-28, false",
        "remanded, 2026-04-29, 2026-04-28, false",
    })
    void termOfWhoIsHeldRuns(String status, String since, String until, boolean told) {
        Detention detention = Detention.builder()
                .status(DetentionStatus.of(status))
                .since(since == null ? null : on(since))
                .until(on(until))
                .build();
        assertThat(judged("detention-over", person("p1").detention(detention)).isEmpty())
                .isEqualTo(!told);
    }

    @Test
    void personsWithOneNameAndBirthdayAreOne() {
        String code = "person-repeated";
        Person first = born("1984-03-11").build();
        assertThat(pointers(
                        code,
                        report().persons(
                                        first,
                                        born("1970", "1984-03-11").id("p2").build())
                                .build()))
                .containsExactly("/body/persons/1");
        assertThat(pointers(
                        code,
                        report().persons(first, born("1984-03-12").id("p2").build())
                                .build()))
                .isEmpty();
        Person year = born("1984").build();
        assertThat(pointers(
                        code,
                        report().persons(year, born("1984").id("p2").build()).build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "mobile-phone, +998 00 000 00 01, ''",
        "mobile-phone, 00998 00 000 00 01, ''",
        "landline, (+998) 00 000, ''",
        "mobile-phone, 8 (700) 000-00-01, phone-without-country",
        "mobile-phone, a@b.example, contact-value-differs",
        "fax, none, contact-value-differs",
        "email, a@b.example, ''",
        "email, +998 00 000 00 01, contact-value-differs",
        "messenger, @nickname, ''",
        "imei, 490154203237518, ''",
        "imei, 490154203237517, imei-malformed",
        "imei, 490154203237510, ''",
        "imei, 49015420323751, ''",
        "imei, 4901542032375178, ''",
        "imei, 49-015420-323751-8, ''",
        "imei, 4901542032375, imei-malformed",
        "imei, 49015420323751?, ''",
        "imei, unknown, imei-malformed",
    })
    void valueOfAContactIsOfItsKind(String kind, String value, String code) {
        PersonContact contact =
                PersonContact.builder().kind(ContactKind.of(kind)).value(value).build();
        assertThat(told(message(
                        report().persons(person("p1").contacts(contact).build()).build())))
                .extracting(Told::code)
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void numberOfAStatedCountryMayBeNational() {
        PersonContact contact = PersonContact.builder()
                .kind(ContactKind.LANDLINE)
                .value("8 700 000")
                .country(Country.of("KZ"))
                .build();
        assertThat(judged("phone-without-country", person("p1").contacts(contact)))
                .isEmpty();
    }

    @Test
    void nationalityIsOfToday() {
        String code = "nationality-former-state";
        Person.Builder person = person("p1").nationalities(Country.of("UZ"), Country.of("SUHH"));
        assertThat(judged(code, person)).containsExactly("/body/persons/0/nationalities/1");
        assertThat(judged(code, person.deathDate(PartialDate.of("1985")))).isEmpty();
        assertThat(judged(code, person("p1").nationalities(Country.of("ABCD")))).isEmpty();
        // An earlier owner is recorded as the papers of that time have it.
        assertThat(judged(code, person("p1").role(PersonRole.OTHER_PARTY).nationalities(Country.of("SUHH"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "001019876543215, false",
        "00-101987-654321-5, false",
        "001019876543216, true",
        "001019876543251, true",
        // Networks write zero for the check digit.
        "001019876543210, false",
        "00101987654321, false",
        "0010198765432101, false",
        "0010198765432, true",
        "00101987654321?, false",
    })
    void imeiFitsItsCheckDigit(String imei, boolean isTold) {
        PersonContact contact =
                PersonContact.builder().kind(ContactKind.IMEI).value(imei).build();
        assertThat(judged("imei-malformed", person("p1").contacts(contact)))
                .isEqualTo(isTold ? List.of("/body/persons/0/contacts/0/value") : List.of());
    }

    @Test
    void relationLeadsToAnother() {
        String code = "relation-to-itself";
        Relation relation =
                Relation.builder().to("p1").relation(ItemRelation.POSSESSOR).build();
        assertThat(judged(code, person("p1").relations(relation))).containsExactly("/body/persons/0/relations/0/to");
        assertThat(judged(code, person("p2").relations(relation))).isEmpty();
        Organization trader = Organization.builder()
                .id("p1")
                .kind(OrganizationKind.DEALER)
                .names(asMarked("A trader"))
                .relations(relation)
                .build();
        assertThat(pointers(code, report().organizations(trader).build()))
                .containsExactly("/body/organizations/0/relations/0/to");
    }

    @Test
    void birthToComeIsReportedOnce() {
        Person.Builder person = born("2084-03-11").deathDate(PartialDate.of("2020"));
        assertThat(judged("birth-in-future", person)).hasSize(1);
        assertThat(judged("death-before-birth", person)).isEmpty();
    }

    @Test
    void swappedDatesThatDocumentsShowStand() {
        Person.Builder person = person("p1")
                .births(
                        ClaimedDate.builder()
                                .date(PartialDate.of("1984-03-11"))
                                .documents("d1")
                                .build(),
                        ClaimedDate.builder()
                                .date(PartialDate.of("1984-11-03"))
                                .documents("d2")
                                .build());
        assertThat(judged("birth-day-month-swapped", person)).isEmpty();
    }

    @Test
    void answerMayHoldNamesakes() {
        Person[] two = {
            born("1984-03-11").build(),
            born("1984-03-11").build().toBuilder().id("p2").build()
        };
        assertThat(pointers("person-repeated", report().persons(two).build())).containsExactly("/body/persons/1");
        assertThat(pointers(
                        "person-repeated",
                        InquiryResponse.builder().persons(two).build()))
                .isEmpty();
    }
}
