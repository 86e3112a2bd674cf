// Generated from schema/standard/codes/name-order.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Order of the parts of a name: Order in which the parts of a personal name were written.
 *
 * <p>The open code list {@code name-order}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record NameOrder(String value) implements Code {

    /**
     * Family name first: The family name stands first, followed by the given name and, where there is one, the
     * patronymic.
     */
    public static final NameOrder FAMILY_FIRST = new NameOrder("family-first");

    /** Given name first: The given name stands first and the family name last. */
    public static final NameOrder GIVEN_FIRST = new NameOrder("given-first");

    /**
     * Chain of fathers' names: The given name is followed by the names of the father and further forefathers, without a
     * family name.
     */
    public static final NameOrder FATHER_CHAIN = new NameOrder("father-chain");

    /** Single name: The person bears one name only. */
    public static final NameOrder SINGLE_NAME = new NameOrder("single-name");

    /** Order not known: The parts are told apart in part or not at all, so that the order is not known. */
    public static final NameOrder UNKNOWN = new NameOrder("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public NameOrder {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static NameOrder of(String value) {
        return Known.CODES.constantOr(new NameOrder(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<NameOrder> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "name-order";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NameOrder code && value.equals(code.value);
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
        static final Codes<NameOrder> CODES = new Codes<>(
                FAMILY_FIRST, GIVEN_FIRST, FATHER_CHAIN, SINGLE_NAME, UNKNOWN);
    }
}
