package org.openfex.examples.benchmarks.corruption;

import java.util.Locale;
import java.util.Optional;
import org.openfex.code.BasisKind;
import org.openfex.code.DateSource;
import org.openfex.code.PersonRole;
import org.openfex.examples.benchmarks.synthetic.Draw;
import org.openfex.examples.benchmarks.synthetic.FullName.FatherForm;
import org.openfex.examples.benchmarks.synthetic.PersonEntry;
import org.openfex.examples.benchmarks.synthetic.RussianSpelling;
import org.openfex.model.ClaimedDate;
import org.openfex.model.PartialDate;
import org.openfex.model.Person;
import org.openfex.model.PersonName;
import org.openfex.model.StatementBasis;
import org.openfex.model.Verbatim;

/**
 * A person as somebody asks about them, with the entry that they are.
 *
 * @param query what is asked
 * @param truth the entry of the register that it is
 * @param kind how the name was corrupted
 */
public record PersonQuery(Person query, PersonEntry truth, NameCorruption kind) {

    /**
     * {@return the query; empty where this cannot happen to the name of this person}
     *
     * @param truth the entry that is asked about
     * @param kind how the name is corrupted
     * @param tellsBirth whether the query tells the day of birth beside the name
     * @param draw chooses between variants
     */
    public static Optional<PersonQuery> of(PersonEntry truth, NameCorruption kind, boolean tellsBirth, Draw draw) {
        String written = kind.of(truth, draw);
        boolean isSame = written.equals(truth.spelt(truth.name().text()));
        if (isSame && kind != NameCorruption.IDENTITY) {
            return Optional.empty();
        }
        return Optional.of(new PersonQuery(asked(truth, written, tellsBirth), truth, kind));
    }

    private static Person asked(PersonEntry truth, String written, boolean tellsBirth) {
        Person.Builder person = Person.builder()
                .id("query")
                .role(PersonRole.CONTACT)
                .basis(StatementBasis.builder().kind(BasisKind.FACT).build())
                .names(PersonName.builder()
                        .full(Verbatim.builder().text(written).build())
                        .build());
        if (tellsBirth) {
            person.births(ClaimedDate.builder()
                    .date(PartialDate.of(truth.birth()))
                    .source(DateSource.PASSPORT)
                    .build());
        }
        return person.build();
    }

    /** {@return whether the query tells the father's name} */
    public boolean tellsFather() {
        return kind.group() != NameCorruption.Group.LOSS
                && truth.name().fatherForm() != FatherForm.NONE
                && query.names().get(0).full().text().split("[ <]+", -1).length > 2;
    }

    /**
     * {@return whether another person of the register bears the name that the query tells, so that it alone cannot tell the two
     * apart}
     *
     * @param other the other person
     */
    public boolean isNamesake(PersonEntry other) {
        if (kind == NameCorruption.INITIALS) {
            return initials(truth).equals(initials(other));
        }
        boolean isFatherTold = tellsFather() && other.name().fatherForm() != FatherForm.NONE;
        return truth.pair().equalsIgnoreCase(other.pair())
                && (!isFatherTold || father(truth).equalsIgnoreCase(father(other)));
    }

    private static String initials(PersonEntry entry) {
        String father = entry.name().fatherForm() == FatherForm.NONE ? "" : father(entry);
        String text = RussianSpelling.of(entry.name().bareRoot())
                + ' '
                + RussianSpelling.of(entry.name().given()).substring(0, 1)
                + (father.isEmpty() ? "" : father.substring(0, 1));
        return text.toUpperCase(Locale.ROOT);
    }

    private static String father(PersonEntry entry) {
        return RussianSpelling.of(entry.name().father());
    }
}
