// Generated from schema/standard/codes/correction-kind.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Kind of correction: What is wrong with data that were sent, or with their sending.
 *
 * <p>The open code list {@code correction-kind}. Source: LED 7(3) [K].
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record CorrectionKind(String value) implements Code {

    /** Wrong value: A value is not true. */
    public static final CorrectionKind WRONG_VALUE = new CorrectionKind("wrong-value");

    /** Clerical error: A value was mistyped or misread. */
    public static final CorrectionKind CLERICAL_ERROR = new CorrectionKind("clerical-error");

    /** Incomplete: Data are missing that change the meaning. */
    public static final CorrectionKind INCOMPLETE = new CorrectionKind("incomplete");

    /** Out of date: The data were right and are so no longer. */
    public static final CorrectionKind OUTDATED = new CorrectionKind("outdated");

    /** Wrong person: The data belong to another person, or two persons were taken for one. */
    public static final CorrectionKind WRONG_PERSON = new CorrectionKind("wrong-person");

    /** Wrong item: The data belong to another item, or the item was wrongly identified. */
    public static final CorrectionKind WRONG_ITEM = new CorrectionKind("wrong-item");

    /** Mark misread: A serial number or another mark was read wrongly. */
    public static final CorrectionKind MISREAD_MARK = new CorrectionKind("misread-mark");

    /** Error of translation: The translation does not say what the original says. */
    public static final CorrectionKind TRANSLATION_ERROR = new CorrectionKind("translation-error");

    /** Error of transliteration: A name or mark was written wrongly in another script. */
    public static final CorrectionKind TRANSLITERATION_ERROR = new CorrectionKind("transliteration-error");

    /** Wrong evaluation: Source or information were graded wrongly, or an assessment was given as a fact. */
    public static final CorrectionKind WRONG_EVALUATION = new CorrectionKind("wrong-evaluation");

    /** Suspicion ended: The suspicion against a person was given up, or the person was acquitted. */
    public static final CorrectionKind SUSPICION_ENDED = new CorrectionKind("suspicion-ended");

    /** Status changed: The item, alert or licence has another status than was told. */
    public static final CorrectionKind STATUS_CHANGED = new CorrectionKind("status-changed");

    /** False information: The source gave false information, or a document on which the data rest is forged. */
    public static final CorrectionKind FALSE_INFORMATION = new CorrectionKind("false-information");

    /** Sent unlawfully: The data ought not to have been sent. */
    public static final CorrectionKind UNLAWFULLY_SENT = new CorrectionKind("unlawfully-sent");

    /** Wrong recipient: The data went to somebody for whom they were not meant. */
    public static final CorrectionKind WRONG_RECIPIENT = new CorrectionKind("wrong-recipient");

    /** Obtained unlawfully: The data were collected against the law or a court has excluded them. */
    public static final CorrectionKind UNLAWFULLY_OBTAINED = new CorrectionKind("unlawfully-obtained");

    /** Excessive: More personal data were sent than the purpose needs. */
    public static final CorrectionKind EXCESSIVE = new CorrectionKind("excessive");

    /** Retention ended: The data ought to have been erased before. */
    public static final CorrectionKind RETENTION_ENDED = new CorrectionKind("retention-ended");

    /** Originator objects: The State or body from which the data came does not agree to their release. */
    public static final CorrectionKind ORIGINATOR_OBJECTS = new CorrectionKind("originator-objects");

    /** Wrong handling: Handling codes, restrictions or purposes were wrong or missing. */
    public static final CorrectionKind WRONG_HANDLING = new CorrectionKind("wrong-handling");

    /** Wrong attachment: An attachment is damaged, mixed up or belongs to something else. */
    public static final CorrectionKind WRONG_ATTACHMENT = new CorrectionKind("wrong-attachment");

    /** Sent twice: The same data were sent before under another identifier. */
    public static final CorrectionKind DUPLICATE = new CorrectionKind("duplicate");

    /** Technical fault: A fault of a system changed, cut or sent the data. */
    public static final CorrectionKind TECHNICAL_FAULT = new CorrectionKind("technical-fault");

    /** Correctness under review: The correctness is contested and is being checked. */
    public static final CorrectionKind UNDER_REVIEW = new CorrectionKind("under-review");

    /** Other: A fault that the list does not name, given in words. */
    public static final CorrectionKind OTHER = new CorrectionKind("other");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public CorrectionKind {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static CorrectionKind of(String value) {
        return Known.CODES.constantOr(new CorrectionKind(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<CorrectionKind> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "correction-kind";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CorrectionKind code && value.equals(code.value);
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
        static final Codes<CorrectionKind> CODES = new Codes<>(
                WRONG_VALUE, CLERICAL_ERROR, INCOMPLETE, OUTDATED, WRONG_PERSON, WRONG_ITEM, MISREAD_MARK,
                TRANSLATION_ERROR, TRANSLITERATION_ERROR, WRONG_EVALUATION, SUSPICION_ENDED, STATUS_CHANGED,
                FALSE_INFORMATION, UNLAWFULLY_SENT, WRONG_RECIPIENT, UNLAWFULLY_OBTAINED, EXCESSIVE, RETENTION_ENDED,
                ORIGINATOR_OBJECTS, WRONG_HANDLING, WRONG_ATTACHMENT, DUPLICATE, TECHNICAL_FAULT, UNDER_REVIEW, OTHER);
    }
}
