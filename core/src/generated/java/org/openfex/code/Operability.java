// Generated from schema/standard/codes/operability.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Operability: Whether a firearm fires, as examined.
 *
 * <p>The open code list {@code operability}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record Operability(String value) implements Code {

    /** Operable: The firearm fires as it was made to. */
    public static final Operability OPERABLE = new Operability("operable");

    /** Operable with faults: Shots can be fired, but with stoppages or defects. */
    public static final Operability OPERABLE_WITH_FAULTS = new Operability("operable-with-faults");

    /** Single shots only: A self-loading or automatic firearm fires only when loaded by hand for each shot. */
    public static final Operability SINGLE_SHOTS_ONLY = new Operability("single-shots-only");

    /**
     * Operable after simple repair: The firearm does not fire as found, but can be made to with simple means or by
     * adding a part.
     */
    public static final Operability OPERABLE_AFTER_REPAIR = new Operability("operable-after-repair");

    /** Blank ammunition only: The firearm or device fires blank or signal cartridges only. */
    public static final Operability BLANK_ONLY = new Operability("blank-only");

    /** Inoperable: No shot can be fired, and repair would need parts or skills that are not at hand. */
    public static final Operability INOPERABLE = new Operability("inoperable");

    /** Permanently inoperable: The firearm was deactivated so that no essential part can be used again. */
    public static final Operability PERMANENTLY_INOPERABLE = new Operability("permanently-inoperable");

    /** Not examined: It was not examined whether the firearm fires. */
    public static final Operability NOT_EXAMINED = new Operability("not-examined");

    /** Examination pending: An examination was ordered and has no result yet. */
    public static final Operability EXAMINATION_PENDING = new Operability("examination-pending");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public Operability {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static Operability of(String value) {
        return Known.CODES.constantOr(new Operability(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<Operability> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "operability";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Operability code && value.equals(code.value);
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
        static final Codes<Operability> CODES = new Codes<>(
                OPERABLE, OPERABLE_WITH_FAULTS, SINGLE_SHOTS_ONLY, OPERABLE_AFTER_REPAIR, BLANK_ONLY, INOPERABLE,
                PERMANENTLY_INOPERABLE, NOT_EXAMINED, EXAMINATION_PENDING);
    }
}
