// Generated from schema/standard/codes/case-stage.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Stage of a criminal case: How far the proceedings in a criminal case have come.
 *
 * <p>The open code list {@code case-stage}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record CaseStage(String value) implements Code {

    /** Registered: A report of a crime is registered, and nothing is decided yet. */
    public static final CaseStage REGISTERED = new CaseStage("registered");

    /** Check before investigation: The report is checked before a case is opened, where the law knows that stage. */
    public static final CaseStage PRE_INVESTIGATION_CHECK = new CaseStage("pre-investigation-check");

    /** Investigation: The case is under investigation. */
    public static final CaseStage INVESTIGATION = new CaseStage("investigation");

    /** Inquiry: The case is under inquiry, the shorter form of investigation. */
    public static final CaseStage INQUIRY = new CaseStage("inquiry");

    /** Suspended: The proceedings are suspended, for instance because the suspect is not known or wanted. */
    public static final CaseStage SUSPENDED = new CaseStage("suspended");

    /** Charged: A person is formally charged, and the investigation goes on. */
    public static final CaseStage CHARGED = new CaseStage("charged");

    /** With the prosecutor: The file is with the prosecutor for approval of the indictment. */
    public static final CaseStage WITH_PROSECUTOR = new CaseStage("with-prosecutor");

    /** Sent to court: The case is sent to court and the trial has not begun. */
    public static final CaseStage SENT_TO_COURT = new CaseStage("sent-to-court");

    /** Trial: The case is being tried. */
    public static final CaseStage TRIAL = new CaseStage("trial");

    /** Judgment given: A judgment is given that may still be appealed. */
    public static final CaseStage JUDGMENT = new CaseStage("judgment");

    /** Appeal: An appeal is being heard. */
    public static final CaseStage APPEAL = new CaseStage("appeal");

    /** Cassation or supervision: A court above reviews a judgment that has taken effect. */
    public static final CaseStage CASSATION = new CaseStage("cassation");

    /** Final judgment: The judgment has taken legal effect. */
    public static final CaseStage FINAL = new CaseStage("final");

    /** Execution of sentence: The sentence is being executed. */
    public static final CaseStage EXECUTION = new CaseStage("execution");

    /** Terminated: The case was ended without a judgment. */
    public static final CaseStage TERMINATED = new CaseStage("terminated");

    /** Not opened: It was decided not to open a case. */
    public static final CaseStage REFUSED_TO_OPEN = new CaseStage("refused-to-open");

    /** Transferred to another State: The proceedings were handed to another State. */
    public static final CaseStage TRANSFERRED_ABROAD = new CaseStage("transferred-abroad");

    /** Joined to another case: The case became part of another one. */
    public static final CaseStage JOINED = new CaseStage("joined");

    /** Administrative case: The matter is dealt with as an administrative offence. */
    public static final CaseStage ADMINISTRATIVE = new CaseStage("administrative");

    /** Other: A stage that this list does not name. */
    public static final CaseStage OTHER = new CaseStage("other");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public CaseStage {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static CaseStage of(String value) {
        return Known.CODES.constantOr(new CaseStage(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<CaseStage> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "case-stage";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CaseStage code && value.equals(code.value);
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
        static final Codes<CaseStage> CODES = new Codes<>(
                REGISTERED, PRE_INVESTIGATION_CHECK, INVESTIGATION, INQUIRY, SUSPENDED, CHARGED, WITH_PROSECUTOR,
                SENT_TO_COURT, TRIAL, JUDGMENT, APPEAL, CASSATION, FINAL, EXECUTION, TERMINATED, REFUSED_TO_OPEN,
                TRANSFERRED_ABROAD, JOINED, ADMINISTRATIVE, OTHER);
    }
}
