// Generated from schema/standard/codes/intended-use.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Intended use of the information: Uses that a requesting State intends to make of the information that it asks for.
 *
 * <p>The open code list {@code intended-use}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record IntendedUse(String value) implements Code {

    /** Criminal investigation: To investigate an offence that is known or suspected. */
    public static final IntendedUse CRIMINAL_INVESTIGATION = new IntendedUse("criminal-investigation");

    /**
     * Operational-search activity: To uncover an offence or the persons behind it before or beside a formal
     * investigation.
     */
    public static final IntendedUse OPERATIONAL_SEARCH = new IntendedUse("operational-search");

    /** Prosecution: To bring the case before a court. */
    public static final IntendedUse PROSECUTION = new IntendedUse("prosecution");

    /** Evidence in court: To be presented as evidence in court, for which the consent of the provider may be needed. */
    public static final IntendedUse EVIDENCE = new IntendedUse("evidence");

    /** Finding the point of diversion: To find where and when the weapon left the lawful sphere. */
    public static final IntendedUse POINT_OF_DIVERSION = new IntendedUse("point-of-diversion");

    /** Finding the last lawful holder: To find the person or body that last held the weapon lawfully. */
    public static final IntendedUse LAST_LAWFUL_HOLDER = new IntendedUse("last-lawful-holder");

    /** Uncovering a trafficking network: To find suppliers, routes and members of a group that traffics in weapons. */
    public static final IntendedUse TRAFFICKING_NETWORK = new IntendedUse("trafficking-network");

    /** Prevention of terrorism: To prevent an act of terrorism or the supply of weapons to terrorists. */
    public static final IntendedUse TERRORISM_PREVENTION = new IntendedUse("terrorism-prevention");

    /** Linking of cases: To learn whether the weapon was used or recorded in other cases. */
    public static final IntendedUse LINKING_CASES = new IntendedUse("linking-cases");

    /** Border and customs control: To direct controls of persons, goods and conveyances at the border. */
    public static final IntendedUse BORDER_CONTROL = new IntendedUse("border-control");

    /** Control of licences and transfers: To check a licence, an end use or a delivery. */
    public static final IntendedUse LICENSING_CONTROL = new IntendedUse("licensing-control");

    /** Monitoring of an arms embargo: To establish whether an arms embargo was breached. */
    public static final IntendedUse EMBARGO_MONITORING = new IntendedUse("embargo-monitoring");

    /** Return to the owner: To give the weapon back to its lawful owner. */
    public static final IntendedUse RETURN_TO_OWNER = new IntendedUse("return-to-owner");

    /** Update of a register: To bring registers of lost, stolen or wanted weapons up to date. */
    public static final IntendedUse REGISTER_UPDATE = new IntendedUse("register-update");

    /** Analysis and statistics: To analyse patterns or to compile statistics without identifying persons. */
    public static final IntendedUse ANALYSIS_AND_STATISTICS = new IntendedUse("analysis-and-statistics");

    /** Other: Another use, given in words. */
    public static final IntendedUse OTHER = new IntendedUse("other");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public IntendedUse {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static IntendedUse of(String value) {
        return Known.CODES.constantOr(new IntendedUse(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<IntendedUse> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "intended-use";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IntendedUse code && value.equals(code.value);
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
        static final Codes<IntendedUse> CODES = new Codes<>(
                CRIMINAL_INVESTIGATION, OPERATIONAL_SEARCH, PROSECUTION, EVIDENCE, POINT_OF_DIVERSION,
                LAST_LAWFUL_HOLDER, TRAFFICKING_NETWORK, TERRORISM_PREVENTION, LINKING_CASES, BORDER_CONTROL,
                LICENSING_CONTROL, EMBARGO_MONITORING, RETURN_TO_OWNER, REGISTER_UPDATE, ANALYSIS_AND_STATISTICS,
                OTHER);
    }
}
