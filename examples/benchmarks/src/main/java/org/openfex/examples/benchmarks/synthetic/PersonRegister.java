package org.openfex.examples.benchmarks.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openfex.code.BasisKind;
import org.openfex.code.DateSource;
import org.openfex.code.IdentityDocumentKind;
import org.openfex.code.NameOrder;
import org.openfex.code.NamePartKind;
import org.openfex.code.NameSource;
import org.openfex.code.PersonRole;
import org.openfex.code.Sex;
import org.openfex.examples.benchmarks.synthetic.FullName.FamilyForm;
import org.openfex.examples.benchmarks.synthetic.FullName.FatherForm;
import org.openfex.model.ClaimedDate;
import org.openfex.model.IdentityDocument;
import org.openfex.model.NamePart;
import org.openfex.model.PartialDate;
import org.openfex.model.Person;
import org.openfex.model.PersonName;
import org.openfex.model.StatementBasis;
import org.openfex.model.Verbatim;

/**
 * A register of synthetic persons, alone or in households of a father and his children.
 *
 * <p>No two have one surname, given name and father's name, but for namesakes made on purpose, who are born on other days.
 * Immutable and thread-safe.
 *
 * @param seed the seed: the same seed gives the same register, and a smaller register is the beginning of a larger one
 * @param size how many persons
 */
public record PersonRegister(long seed, int size) {
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1945, 1, 1);

    private static final int DAYS_OF_BIRTH = 62 * 365;

    /**
     * Checks what is asked.
     *
     * @throws IllegalArgumentException if the size is negative
     */
    public PersonRegister {
        if (size < 0) {
            throw new IllegalArgumentException("A register has a size of 0 or more");
        }
    }

    /** {@return all entries, in the order of the register} */
    public List<PersonEntry> entries() {
        Making making = new Making(Draw.of(seed, "persons"));
        while (making.entries.size() < size) {
            making.household();
        }
        return List.copyOf(making.entries.subList(0, size));
    }

    /** A register that grows. */
    private static final class Making {
        private final Draw draw;
        private final List<PersonEntry> entries = new ArrayList<>();
        private final Set<String> taken = new HashSet<>();
        private int household;

        Making(Draw draw) {
            this.draw = draw;
        }

        void household() {
            household++;
            Language language = draw.of(List.of(Language.values()));
            NameLists names = NameLists.of(language);
            // Russian surnames of given names are listed: their stems are too irregular to derive.
            boolean isDerived = language != Language.RU && draw.chance(50);
            String surname = draw.of(isDerived ? names.male() : names.surnames());
            FamilyForm form = form(language, surname);
            FatherForm fatherForm = fatherForm(language);
            boolean isRussified = draw.chance(60);
            if (draw.chance(2) && !entries.isEmpty()) {
                namesake(draw.of(entries));
            } else if (draw.chance(20)) {
                String grandfather = draw.of(names.male());
                FullName father =
                        new FullName(language, false, surname, form, draw.of(names.male()), grandfather, fatherForm);
                LocalDate birth = FIRST_BIRTH.plusDays(draw.below(DAYS_OF_BIRTH / 2));
                add(father, isRussified, birth, true);
                int children = draw.between(1, 3);
                for (int i = 0; i < children; i++) {
                    boolean isFemale = draw.chance(40);
                    String given = draw.of(isFemale ? names.female() : names.male());
                    add(
                            new FullName(language, isFemale, surname, form, given, father.given(), fatherForm),
                            isRussified,
                            birth.plusDays(draw.between(20 * 365, 35 * 365)),
                            false);
                }
            } else {
                boolean isFemale = draw.chance(35);
                String given = draw.of(isFemale ? names.female() : names.male());
                String father = draw.of(names.male());
                add(
                        new FullName(language, isFemale, surname, form, given, father, fatherForm),
                        isRussified,
                        FIRST_BIRTH.plusDays(draw.below(DAYS_OF_BIRTH)),
                        false);
            }
        }

        /** Makes another person of the same name, born on another day. */
        private void namesake(PersonEntry of) {
            LocalDate birth = of.birth().plusDays(draw.between(400, 4000));
            enter(of.name(), of.isRussified(), birth, false);
        }

        private void add(FullName name, boolean isRussified, LocalDate birth, boolean isFather) {
            String told = RussianSpelling.of(name.bareRoot() + ' ' + name.given() + ' ' + name.father());
            if (taken.add(told.toUpperCase(Locale.ROOT))) {
                enter(name, isRussified, birth, isFather);
            }
        }

        private void enter(FullName name, boolean isRussified, LocalDate birth, boolean isFather) {
            String id = String.format(Locale.ROOT, "synthetic-p%07d", entries.size() + 1);
            Person person = person(id, name, isRussified, birth);
            entries.add(new PersonEntry(id, person, name, isRussified, birth, household, isFather));
        }

        private Person person(String id, FullName name, boolean isRussified, LocalDate birth) {
            String full = isRussified ? RussianSpelling.of(name.text()) : name.text();
            PersonName.Builder written = PersonName.builder()
                    .full(Verbatim.builder()
                            .text(full)
                            .language(isRussified ? "ru" : name.language().code())
                            .script("Cyrl")
                            .build())
                    .source(NameSource.FIREARMS_REGISTER);
            if (draw.chance(50)) {
                written.order(NameOrder.FAMILY_FIRST).parts(parts(name, isRussified));
            }
            Person.Builder person = Person.builder()
                    .id(id)
                    .role(PersonRole.CONTACT)
                    .basis(StatementBasis.builder().kind(BasisKind.FACT).build())
                    .names(written.build())
                    .sex(name.isFemale() ? Sex.FEMALE : Sex.MALE)
                    .nationalities(name.language().country());
            boolean isYearOnly = draw.chance(5);
            person.births(ClaimedDate.builder()
                    .date(isYearOnly ? PartialDate.of(String.valueOf(birth.getYear())) : PartialDate.of(birth))
                    .source(DateSource.FIREARMS_REGISTER)
                    .build());
            if (draw.chance(40)) {
                person.documents(IdentityDocument.builder()
                        .kind(IdentityDocumentKind.NATIONAL_IDENTITY_CARD)
                        .number(Verbatim.builder().text(documentNumber()).build())
                        .issuingCountry(name.language().country())
                        .build());
            }
            return person.build();
        }

        /** A number in a series that no State uses. */
        private String documentNumber() {
            return String.format(Locale.ROOT, "XX%07d", draw.below(10_000_000));
        }

        private List<NamePart> parts(FullName name, boolean isRussified) {
            List<NamePart> parts = new ArrayList<>();
            parts.add(part(NamePartKind.FAMILY, name.family(), isRussified));
            parts.add(part(NamePartKind.GIVEN, name.given(), isRussified));
            if (!name.patronymic().isEmpty()) {
                parts.add(part(NamePartKind.PATRONYMIC, name.patronymic(), isRussified));
            }
            return parts;
        }

        private static NamePart part(NamePartKind kind, String text, boolean isRussified) {
            return NamePart.builder()
                    .kind(kind)
                    .text(isRussified ? RussianSpelling.of(text) : text)
                    .build();
        }

        private FamilyForm form(Language language, String surname) {
            boolean isInherited = NameLists.of(language).surnames().contains(surname);
            if (isInherited && FullName.hasRussianEnding(surname, language)) {
                return FamilyForm.LISTED;
            }
            return switch (language) {
                case KK -> draw.chance(70) ? FamilyForm.OV : FamilyForm.BARE;
                case TG ->
                    draw.of(List.of(FamilyForm.OV, FamilyForm.OV, FamilyForm.BARE, FamilyForm.ZODA, FamilyForm.I));
                default -> FamilyForm.OV;
            };
        }

        private FatherForm fatherForm(Language language) {
            return switch (language) {
                case RU -> FatherForm.RUSSIAN;
                case TG, TK ->
                    draw.chance(15) ? FatherForm.NONE : draw.chance(85) ? FatherForm.RUSSIAN : FatherForm.NATIONAL;
                default -> draw.chance(65) ? FatherForm.RUSSIAN : FatherForm.NATIONAL;
            };
        }
    }
}
