// Generated from schema/standard/codes/criminal-context.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Criminal context: Other offences suspected together with a seizure, in the categories of the returns to UNODC.
 *
 * <p>The open code list {@code criminal-context}. Source: UNODC IAFQ [V].
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record CriminalContext(String value) implements Code {

    /** Acts of terrorism: Terrorist offences. */
    public static final CriminalContext TERRORISM = new CriminalContext("terrorism");

    /** Drug trafficking: Trafficking in drugs or precursors. */
    public static final CriminalContext DRUG_TRAFFICKING = new CriminalContext("drug-trafficking");

    /** Violent crime: Homicide, robbery, kidnapping and other crimes of violence. */
    public static final CriminalContext VIOLENT_CRIME = new CriminalContext("violent-crime");

    /** Illicit trafficking of firearms: Trafficking in firearms beyond the items of the seizure. */
    public static final CriminalContext FIREARMS_TRAFFICKING = new CriminalContext("firearms-trafficking");

    /** Other arms offences: Offences about arms other than trafficking. */
    public static final CriminalContext OTHER_ARMS_OFFENCES = new CriminalContext("other-arms-offences");

    /**
     * Other type of trafficking: Trafficking in persons, goods, wildlife or cultural property, smuggling of migrants
     * included.
     */
    public static final CriminalContext OTHER_TRAFFICKING = new CriminalContext("other-trafficking");

    /** Other forms of organized crime: Organized crime that no other category covers. */
    public static final CriminalContext OTHER_ORGANIZED_CRIME = new CriminalContext("other-organized-crime");

    /** Other: Offences that no other category covers, poaching among them. */
    public static final CriminalContext OTHER = new CriminalContext("other");

    /** None: It was examined, and no other offence is suspected. */
    public static final CriminalContext NONE = new CriminalContext("none");

    /** Unknown: Whether other offences are suspected is not established. */
    public static final CriminalContext UNKNOWN = new CriminalContext("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public CriminalContext {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static CriminalContext of(String value) {
        return Known.CODES.constantOr(new CriminalContext(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<CriminalContext> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "criminal-context";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CriminalContext code && value.equals(code.value);
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
        static final Codes<CriminalContext> CODES = new Codes<>(
                TERRORISM, DRUG_TRAFFICKING, VIOLENT_CRIME, FIREARMS_TRAFFICKING, OTHER_ARMS_OFFENCES,
                OTHER_TRAFFICKING, OTHER_ORGANIZED_CRIME, OTHER, NONE, UNKNOWN);
    }
}
