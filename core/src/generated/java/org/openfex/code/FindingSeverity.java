// Generated from schema/standard/codes/finding-severity.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Severity of a finding: How grave a finding is, by the words of the clause that it rests on.
 *
 * <p>The open code list {@code finding-severity}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record FindingSeverity(String value) implements Code {

    /** Error: A clause that says MUST is broken, and the message is not valid. */
    public static final FindingSeverity ERROR = new FindingSeverity("error");

    /** Warning: A clause that says SHOULD is not followed, and the message stays valid. */
    public static final FindingSeverity WARNING = new FindingSeverity("warning");

    /** Information: A remark that asks for nothing, such as a code or member that the reader does not know. */
    public static final FindingSeverity INFORMATION = new FindingSeverity("information");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public FindingSeverity {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static FindingSeverity of(String value) {
        return Known.CODES.constantOr(new FindingSeverity(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<FindingSeverity> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "finding-severity";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FindingSeverity code && value.equals(code.value);
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
        static final Codes<FindingSeverity> CODES = new Codes<>(
                ERROR, WARNING, INFORMATION);
    }
}
