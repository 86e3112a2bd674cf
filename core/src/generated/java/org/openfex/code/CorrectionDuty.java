// Generated from schema/standard/codes/correction-duty.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Duty on a correction: What the recipient of wrong data is asked to do.
 *
 * <p>The open code list {@code correction-duty}. Source: LED 7(3) [K].
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record CorrectionDuty(String value) implements Code {

    /** Correct: To put the right data in place of the wrong. */
    public static final CorrectionDuty CORRECT = new CorrectionDuty("correct");

    /** Complete: To add what was missing. */
    public static final CorrectionDuty COMPLETE = new CorrectionDuty("complete");

    /** Replace the message: To put the message that holds the right data in place of the earlier one. */
    public static final CorrectionDuty REPLACE_MESSAGE = new CorrectionDuty("replace-message");

    /** Delete: To erase the data and all copies. */
    public static final CorrectionDuty DELETE = new CorrectionDuty("delete");

    /** Restrict: To keep the data and no longer to use it. */
    public static final CorrectionDuty RESTRICT = new CorrectionDuty("restrict");

    /** Return: To send documents, files or items back. */
    public static final CorrectionDuty RETURN = new CorrectionDuty("return");

    /** Stop use until clarified: To make no use of the data until the sender has settled the matter. */
    public static final CorrectionDuty STOP_USE = new CorrectionDuty("stop-use");

    /** Mark as disputed: To keep the data with a note that their correctness is contested. */
    public static final CorrectionDuty MARK_AS_DISPUTED = new CorrectionDuty("mark-as-disputed");

    /** No use as evidence: To keep the data out of proceedings before a court. */
    public static final CorrectionDuty NO_USE_AS_EVIDENCE = new CorrectionDuty("no-use-as-evidence");

    /** Change the handling: To apply the new handling codes, purposes or time limits. */
    public static final CorrectionDuty CHANGE_HANDLING = new CorrectionDuty("change-handling");

    /** Change the evaluation: To apply the new evaluation of source or information. */
    public static final CorrectionDuty CHANGE_EVALUATION = new CorrectionDuty("change-evaluation");

    /** Withdraw entries and alerts: To withdraw entries and alerts that rest on the data. */
    public static final CorrectionDuty WITHDRAW_ALERTS = new CorrectionDuty("withdraw-alerts");

    /** Undo measures: To end measures against persons or items that rest on the data. */
    public static final CorrectionDuty UNDO_MEASURES = new CorrectionDuty("undo-measures");

    /** Review decisions: To look again at decisions that rest on the data. */
    public static final CorrectionDuty REVIEW_DECISIONS = new CorrectionDuty("review-decisions");

    /** Separate identities: To part records of two persons or items that were taken for one. */
    public static final CorrectionDuty SEPARATE_IDENTITIES = new CorrectionDuty("separate-identities");

    /** Name further recipients: To tell the sender to whom the data were passed on. */
    public static final CorrectionDuty TRACE_RECIPIENTS = new CorrectionDuty("trace-recipients");

    /** Confirm: To tell the sender that it was done. */
    public static final CorrectionDuty CONFIRM = new CorrectionDuty("confirm");

    /** Take note: To note the correction; nothing else is asked. */
    public static final CorrectionDuty TAKE_NOTE = new CorrectionDuty("take-note");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public CorrectionDuty {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static CorrectionDuty of(String value) {
        return Known.CODES.constantOr(new CorrectionDuty(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<CorrectionDuty> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "correction-duty";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CorrectionDuty code && value.equals(code.value);
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
        static final Codes<CorrectionDuty> CODES = new Codes<>(
                CORRECT, COMPLETE, REPLACE_MESSAGE, DELETE, RESTRICT, RETURN, STOP_USE, MARK_AS_DISPUTED,
                NO_USE_AS_EVIDENCE, CHANGE_HANDLING, CHANGE_EVALUATION, WITHDRAW_ALERTS, UNDO_MEASURES,
                REVIEW_DECISIONS, SEPARATE_IDENTITIES, TRACE_RECIPIENTS, CONFIRM, TAKE_NOTE);
    }
}
