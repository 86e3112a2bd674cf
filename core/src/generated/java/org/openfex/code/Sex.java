// Generated from schema/standard/codes/sex.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Sex: Sex of a person as recorded.
 *
 * <p>The open code list {@code sex}. Source: UNODC IAFQ [V].
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record Sex(String value) implements Code {

    /** Male: A male person. */
    public static final Sex MALE = new Sex("male");

    /** Female: A female person. */
    public static final Sex FEMALE = new Sex("female");

    /** Unspecified: The document shows neither male nor female, or shows an X. */
    public static final Sex UNSPECIFIED = new Sex("unspecified");

    /** Unknown: The sex of the person is not known. */
    public static final Sex UNKNOWN = new Sex("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public Sex {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static Sex of(String value) {
        return Known.CODES.constantOr(new Sex(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<Sex> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "sex";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sex code && value.equals(code.value);
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
        static final Codes<Sex> CODES = new Codes<>(
                MALE, FEMALE, UNSPECIFIED, UNKNOWN);
    }
}
