// Generated from schema/standard/codes/operation.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Operation of a message: What a message does to the messages sent before it.
 *
 * <p>The open code list {@code operation}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record Operation(String value) implements Code {

    /** New: The message tells something for the first time and replaces nothing. */
    public static final Operation NEW = new Operation("new");

    /**
     * Update: The message brings the matter of an earlier message up to date, because facts have changed or been added.
     */
    public static final Operation UPDATE = new Operation("update");

    /** Withdrawal: The message takes back an earlier message, which is no longer to be relied upon or acted upon. */
    public static final Operation WITHDRAW = new Operation("withdraw");

    /** Correction: The message replaces an earlier message that held an error. */
    public static final Operation CORRECT = new Operation("correct");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public Operation {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static Operation of(String value) {
        return Known.CODES.constantOr(new Operation(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<Operation> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "operation";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Operation code && value.equals(code.value);
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
        static final Codes<Operation> CODES = new Codes<>(
                NEW, UPDATE, WITHDRAW, CORRECT);
    }
}
