// Generated from schema/standard/codes/diversion-established-by.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * How a diversion was established: By what the point of diversion became known.
 *
 * <p>The open code list {@code diversion-established-by}. Source: SDG 16.4.2 [V].
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record DiversionEstablishedBy(String value) implements Code {

    /** International tracing: The answer of another State to a trace request. */
    public static final DiversionEstablishedBy INTERNATIONAL_TRACING =
            new DiversionEstablishedBy("international-tracing");

    /** Domestic tracing: The registers of the State itself. */
    public static final DiversionEstablishedBy DOMESTIC_TRACING = new DiversionEstablishedBy("domestic-tracing");

    /** Register of lost and stolen firearms: A hit in a national or international register of lost and stolen arms. */
    public static final DiversionEstablishedBy LOSS_THEFT_REGISTER = new DiversionEstablishedBy("loss-theft-register");

    /** Record of maker or dealer: The books of a maker, importer or dealer. */
    public static final DiversionEstablishedBy MAKER_RECORD = new DiversionEstablishedBy("maker-record");

    /** Criminal investigation: Evidence of an investigation. */
    public static final DiversionEstablishedBy CRIMINAL_INVESTIGATION =
            new DiversionEstablishedBy("criminal-investigation");

    /** Judgment of a court: A court found it. */
    public static final DiversionEstablishedBy COURT_JUDGMENT = new DiversionEstablishedBy("court-judgment");

    /** Intelligence: Intelligence of a competent authority. */
    public static final DiversionEstablishedBy INTELLIGENCE = new DiversionEstablishedBy("intelligence");

    /** Statement of a person: A suspect, holder or witness said so. */
    public static final DiversionEstablishedBy STATEMENT = new DiversionEstablishedBy("statement");

    /** Ballistic match: A match of bullets or cases tied the weapon to an event. */
    public static final DiversionEstablishedBy BALLISTIC_MATCH = new DiversionEstablishedBy("ballistic-match");

    /** Examination of marks: Marks on the weapon or its package told it. */
    public static final DiversionEstablishedBy MARKS_EXAMINATION = new DiversionEstablishedBy("marks-examination");

    /** Examination of documents: Transfer or end-user papers told it. */
    public static final DiversionEstablishedBy DOCUMENT_EXAMINATION =
            new DiversionEstablishedBy("document-examination");

    /** Failed delivery verification: The receipt of a shipment could not be confirmed. */
    public static final DiversionEstablishedBy DELIVERY_VERIFICATION =
            new DiversionEstablishedBy("delivery-verification");

    /** Audit of stocks: A count of stocks showed that items were missing. */
    public static final DiversionEstablishedBy STOCK_AUDIT = new DiversionEstablishedBy("stock-audit");

    /** Inspection: The inspection of a licence holder or end user. */
    public static final DiversionEstablishedBy INSPECTION = new DiversionEstablishedBy("inspection");

    /** Seizure on the way: The shipment was seized off its authorized route. */
    public static final DiversionEstablishedBy SEIZURE_IN_TRANSIT = new DiversionEstablishedBy("seizure-in-transit");

    /** Expert panel: A panel of the Security Council or a field study. */
    public static final DiversionEstablishedBy EXPERT_PANEL = new DiversionEstablishedBy("expert-panel");

    /** Other: A way that this list does not name. */
    public static final DiversionEstablishedBy OTHER = new DiversionEstablishedBy("other");

    /** Unknown: How it became known is not told. */
    public static final DiversionEstablishedBy UNKNOWN = new DiversionEstablishedBy("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public DiversionEstablishedBy {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static DiversionEstablishedBy of(String value) {
        return Known.CODES.constantOr(new DiversionEstablishedBy(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<DiversionEstablishedBy> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "diversion-established-by";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DiversionEstablishedBy code && value.equals(code.value);
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
        static final Codes<DiversionEstablishedBy> CODES = new Codes<>(
                INTERNATIONAL_TRACING, DOMESTIC_TRACING, LOSS_THEFT_REGISTER, MAKER_RECORD, CRIMINAL_INVESTIGATION,
                COURT_JUDGMENT, INTELLIGENCE, STATEMENT, BALLISTIC_MATCH, MARKS_EXAMINATION, DOCUMENT_EXAMINATION,
                DELIVERY_VERIFICATION, STOCK_AUDIT, INSPECTION, SEIZURE_IN_TRANSIT, EXPERT_PANEL, OTHER, UNKNOWN);
    }
}
