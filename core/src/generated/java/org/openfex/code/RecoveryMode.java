// Generated from schema/standard/codes/recovery-mode.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Mode of recovery: How items came into the hands of the authority: seized, found or surrendered.
 *
 * <p>The open code list {@code recovery-mode}. Source: UNODC IAFQ [V].
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record RecoveryMode(String value) implements Code {

    /** Seized: An authority took the items from a person, a conveyance or a place. */
    public static final RecoveryMode SEIZED = new RecoveryMode("seized");

    /** Found: The items were found without a holder. */
    public static final RecoveryMode FOUND = new RecoveryMode("found");

    /** Surrendered: A holder handed the items over of their own will, for instance in a collection or amnesty. */
    public static final RecoveryMode SURRENDERED = new RecoveryMode("surrendered");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public RecoveryMode {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static RecoveryMode of(String value) {
        return Known.CODES.constantOr(new RecoveryMode(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<RecoveryMode> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "recovery-mode";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RecoveryMode code && value.equals(code.value);
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
        static final Codes<RecoveryMode> CODES = new Codes<>(
                SEIZED, FOUND, SURRENDERED);
    }
}
