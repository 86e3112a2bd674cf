// Generated from schema/standard/codes/transfer-reason.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reason of a handing over: Why items pass from one authority to another.
 *
 * <p>The open code list {@code transfer-reason}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record TransferReason(String value) implements Code {

    /** Criminal investigation: To the authority that investigates the case. */
    public static final TransferReason CRIMINAL_INVESTIGATION = new TransferReason("criminal-investigation");

    /** Jurisdiction: To the authority that is competent for the case. */
    public static final TransferReason JURISDICTION = new TransferReason("jurisdiction");

    /** Forensic examination: To a laboratory or expert. */
    public static final TransferReason FORENSIC_EXAMINATION = new TransferReason("forensic-examination");

    /** Return from examination: Back from the laboratory or expert. */
    public static final TransferReason RETURN_FROM_EXAMINATION = new TransferReason("return-from-examination");

    /** Identification or trace: To a body that identifies or traces the items. */
    public static final TransferReason IDENTIFICATION = new TransferReason("identification");

    /** Storage: To a store or armoury. */
    public static final TransferReason STORAGE = new TransferReason("storage");

    /** Evidence in court: To a court or prosecutor as evidence. */
    public static final TransferReason EVIDENCE_IN_COURT = new TransferReason("evidence-in-court");

    /** Safety: To specialists, because the items are dangerous. */
    public static final TransferReason SAFETY = new TransferReason("safety");

    /** Return to the owner: To the lawful owner. */
    public static final TransferReason RETURN_TO_OWNER = new TransferReason("return-to-owner");

    /** Confiscation: To the body that holds confiscated property. */
    public static final TransferReason CONFISCATION = new TransferReason("confiscation");

    /** Destruction: To the body or plant that destroys them. */
    public static final TransferReason DESTRUCTION = new TransferReason("destruction");

    /** Deactivation: To the body that makes them unfit to fire. */
    public static final TransferReason DEACTIVATION = new TransferReason("deactivation");

    /** Official use: To a State body that may use them. */
    public static final TransferReason OFFICIAL_USE = new TransferReason("official-use");

    /** Reference collection or museum: To a collection for comparison, training or display. */
    public static final TransferReason REFERENCE_COLLECTION = new TransferReason("reference-collection");

    /** Controlled delivery: To those who carry out a controlled delivery. */
    public static final TransferReason CONTROLLED_DELIVERY = new TransferReason("controlled-delivery");

    /** To another State: To the authorities of another State. */
    public static final TransferReason FOREIGN_STATE = new TransferReason("foreign-state");

    /** From another State: Back from the authorities of another State. */
    public static final TransferReason RETURN_FROM_FOREIGN_STATE = new TransferReason("return-from-foreign-state");

    /** Transport: To a carrier or escort. */
    public static final TransferReason TRANSPORT = new TransferReason("transport");

    /** Other: A reason that none of the other codes describes. */
    public static final TransferReason OTHER = new TransferReason("other");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public TransferReason {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static TransferReason of(String value) {
        return Known.CODES.constantOr(new TransferReason(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<TransferReason> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "transfer-reason";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TransferReason code && value.equals(code.value);
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
        static final Codes<TransferReason> CODES = new Codes<>(
                CRIMINAL_INVESTIGATION, JURISDICTION, FORENSIC_EXAMINATION, RETURN_FROM_EXAMINATION, IDENTIFICATION,
                STORAGE, EVIDENCE_IN_COURT, SAFETY, RETURN_TO_OWNER, CONFISCATION, DESTRUCTION, DEACTIVATION,
                OFFICIAL_USE, REFERENCE_COLLECTION, CONTROLLED_DELIVERY, FOREIGN_STATE, RETURN_FROM_FOREIGN_STATE,
                TRANSPORT, OTHER);
    }
}
