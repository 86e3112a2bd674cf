// Generated from schema/standard/codes/serial-state.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * State of a serial number: What became of a serial number and whether its value is known.
 *
 * <p>The open code list {@code serial-state}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record SerialState(String value) implements Code {

    /** Full: The whole number is legible and is given as seen. */
    public static final SerialState FULL = new SerialState("full");

    /** Partial: Only some characters are legible; the unreadable ones are shown as such. */
    public static final SerialState PARTIAL = new SerialState("partial");

    /** Obliterated: The number was removed or destroyed and nothing of it can be read. */
    public static final SerialState OBLITERATED = new SerialState("obliterated");

    /** Altered: The number seen is not the original one or contains changed characters. */
    public static final SerialState ALTERED = new SerialState("altered");

    /** Restored: The number had been removed or altered and was made readable again by an examination. */
    public static final SerialState RESTORED = new SerialState("restored");

    /** None: The object never bore a number, or shows no trace of one. */
    public static final SerialState NONE = new SerialState("none");

    /** Not recorded: Whether there is a number, and which, was not written down. */
    public static final SerialState NOT_RECORDED = new SerialState("not-recorded");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public SerialState {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static SerialState of(String value) {
        return Known.CODES.constantOr(new SerialState(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<SerialState> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "serial-state";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SerialState code && value.equals(code.value);
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
        static final Codes<SerialState> CODES = new Codes<>(
                FULL, PARTIAL, OBLITERATED, ALTERED, RESTORED, NONE, NOT_RECORDED);
    }
}
