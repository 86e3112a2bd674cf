// Generated from schema/standard/codes/statistical-sex.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Sex in statistics: Values of the column for sex in the returns to UNODC.
 *
 * <p>The open code list {@code statistical-sex}. Source: UNODC IAFQ [V].
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record StatisticalSex(String value) implements Code {

    /** Male: Male persons. */
    public static final StatisticalSex MALE = new StatisticalSex("male");

    /** Female: Female persons. */
    public static final StatisticalSex FEMALE = new StatisticalSex("female");

    /** Unknown: Persons of whom the sex is not known. */
    public static final StatisticalSex UNKNOWN = new StatisticalSex("unknown");

    /** Total: Persons of any sex together. */
    public static final StatisticalSex TOTAL = new StatisticalSex("total");

    /** Not applicable: The figure does not count persons. */
    public static final StatisticalSex NOT_APPLICABLE = new StatisticalSex("not-applicable");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public StatisticalSex {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static StatisticalSex of(String value) {
        return Known.CODES.constantOr(new StatisticalSex(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<StatisticalSex> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "statistical-sex";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StatisticalSex code && value.equals(code.value);
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
        static final Codes<StatisticalSex> CODES = new Codes<>(
                MALE, FEMALE, UNKNOWN, TOTAL, NOT_APPLICABLE);
    }
}
