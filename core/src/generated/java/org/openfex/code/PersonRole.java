// Generated from schema/standard/codes/person-role.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Category of data subject: Category of the person as a data subject; every person carries one.
 *
 * <p>The open code list {@code person-role}. Source: LED 6 [S].
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record PersonRole(String value) implements Code {

    /** Suspect: There are serious grounds to believe that the person has committed an offence. */
    public static final PersonRole SUSPECT = new PersonRole("suspect");

    /** About to offend: There are serious grounds to believe that the person is about to commit an offence. */
    public static final PersonRole ABOUT_TO_OFFEND = new PersonRole("about-to-offend");

    /** Convicted: The person has been convicted of an offence. */
    public static final PersonRole CONVICTED = new PersonRole("convicted");

    /** Victim: The person is the victim of an offence. */
    public static final PersonRole VICTIM = new PersonRole("victim");

    /** Possible victim: Facts give reason to believe that the person could be a victim. */
    public static final PersonRole POSSIBLE_VICTIM = new PersonRole("possible-victim");

    /** Witness: The person may be called to testify. */
    public static final PersonRole WITNESS = new PersonRole("witness");

    /** Provider of information: The person can give information on an offence without being a witness in the case. */
    public static final PersonRole INFORMATION_PROVIDER = new PersonRole("information-provider");

    /** Contact: The person is in contact with a suspect or convicted person. */
    public static final PersonRole CONTACT = new PersonRole("contact");

    /**
     * Associate: The person is closely connected with a suspect or convicted person, for instance as a partner in
     * dealings.
     */
    public static final PersonRole ASSOCIATE = new PersonRole("associate");

    /**
     * Other party: The person is party to the matter in another way, for instance as owner, dealer, consignor or
     * official.
     */
    public static final PersonRole OTHER_PARTY = new PersonRole("other-party");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public PersonRole {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static PersonRole of(String value) {
        return Known.CODES.constantOr(new PersonRole(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<PersonRole> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "person-role";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PersonRole code && value.equals(code.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** {@return the type and the code, or {@code ?} for a code that the list does not hold} */
    @Override
    public String toString() {
        return Codes.text(this);
    }

    private static final class Known {
        static final Codes<PersonRole> CODES = new Codes<>(
                SUSPECT, ABOUT_TO_OFFEND, CONVICTED, VICTIM, POSSIBLE_VICTIM, WITNESS, INFORMATION_PROVIDER, CONTACT,
                ASSOCIATE, OTHER_PARTY);
    }
}
