// Generated from schema/standard/codes/participation.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Form of participation: How a person took part in an offence.
 *
 * <p>The open code list {@code participation}. Source: Protocol 5 [V].
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record Participation(String value) implements Code {

    /** Principal: The person committed the offence. */
    public static final Participation PRINCIPAL = new Participation("principal");

    /** Co-perpetrator: The person committed the offence together with others. */
    public static final Participation CO_PERPETRATOR = new Participation("co-perpetrator");

    /** Preparation: The person prepared the offence where the law makes that punishable. */
    public static final Participation PREPARATION = new Participation("preparation");

    /** Attempt: The person tried to commit the offence. */
    public static final Participation ATTEMPT = new Participation("attempt");

    /** Accomplice: The person took part as an accomplice. */
    public static final Participation ACCOMPLICE = new Participation("accomplice");

    /** Organizing: The person organized the commission of the offence. */
    public static final Participation ORGANIZING = new Participation("organizing");

    /** Directing: The person directed others in the commission of the offence. */
    public static final Participation DIRECTING = new Participation("directing");

    /** Aiding: The person gave help in the commission of the offence. */
    public static final Participation AIDING = new Participation("aiding");

    /** Abetting: The person incited or encouraged others to commit the offence. */
    public static final Participation ABETTING = new Participation("abetting");

    /** Facilitating: The person made the commission of the offence easier. */
    public static final Participation FACILITATING = new Participation("facilitating");

    /** Counselling: The person gave advice for the commission of the offence. */
    public static final Participation COUNSELLING = new Participation("counselling");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public Participation {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static Participation of(String value) {
        return Known.CODES.constantOr(new Participation(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<Participation> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "participation";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Participation code && value.equals(code.value);
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
        static final Codes<Participation> CODES = new Codes<>(
                PRINCIPAL, CO_PERPETRATOR, PREPARATION, ATTEMPT, ACCOMPLICE, ORGANIZING, DIRECTING, AIDING, ABETTING,
                FACILITATING, COUNSELLING);
    }
}
