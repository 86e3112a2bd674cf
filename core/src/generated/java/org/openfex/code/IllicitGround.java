// Generated from schema/standard/codes/illicit-ground.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Ground of illicit nature: Grounds on which a weapon is held to be illicit; the first five are those of the
 * International Tracing Instrument.
 *
 * <p>The open code list {@code illicit-ground}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record IllicitGround(String value) implements Code {

    /**
     * Illicit under the law of the State where it was found: The weapon is illicit under the law of the State in whose
     * territorial jurisdiction it was found.
     */
    public static final IllicitGround ILLICIT_WHERE_FOUND = new IllicitGround("illicit-where-found");

    /**
     * Transferred in breach of an arms embargo: The weapon was transferred in breach of an arms embargo that the
     * Security Council decided on.
     */
    public static final IllicitGround EMBARGO_VIOLATION = new IllicitGround("embargo-violation");

    /** Not marked as required: The weapon does not bear the marks that the instrument requires. */
    public static final IllicitGround NOT_MARKED = new IllicitGround("not-marked");

    /**
     * Made or assembled without licence: The weapon was made or assembled without a licence of the competent authority
     * of the State where that happened.
     */
    public static final IllicitGround UNLICENSED_MANUFACTURE = new IllicitGround("unlicensed-manufacture");

    /**
     * Transferred without licence: The weapon was transferred without a licence of the competent national authority.
     */
    public static final IllicitGround UNLICENSED_TRANSFER = new IllicitGround("unlicensed-transfer");

    /**
     * Made from trafficked parts: The weapon was made or assembled from parts and components that were themselves
     * trafficked.
     */
    public static final IllicitGround MADE_FROM_ILLICIT_PARTS = new IllicitGround("made-from-illicit-parts");

    /** Made without marking: The weapon was made without the marks that are to be put on at manufacture. */
    public static final IllicitGround MADE_WITHOUT_MARKING = new IllicitGround("made-without-marking");

    /** Markings tampered with: Marks were falsified, obliterated, removed or altered. */
    public static final IllicitGround MARKINGS_TAMPERED = new IllicitGround("markings-tampered");

    /** Unlawful possession: The person from whom it was taken had no right to hold or carry it. */
    public static final IllicitGround ILLICIT_POSSESSION = new IllicitGround("illicit-possession");

    /** Unlawful use: The weapon was used to commit an offence. */
    public static final IllicitGround ILLICIT_USE = new IllicitGround("illicit-use");

    /** Stolen or lost: The weapon was reported stolen or lost by its lawful holder. */
    public static final IllicitGround STOLEN_OR_LOST = new IllicitGround("stolen-or-lost");

    /**
     * Unlawful conversion or reactivation: A device that was not a firearm, or no longer one, was made to fire without
     * permission.
     */
    public static final IllicitGround ILLICIT_CONVERSION = new IllicitGround("illicit-conversion");

    /** Other ground: Another ground, given in words. */
    public static final IllicitGround OTHER = new IllicitGround("other");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public IllicitGround {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static IllicitGround of(String value) {
        return Known.CODES.constantOr(new IllicitGround(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<IllicitGround> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "illicit-ground";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IllicitGround code && value.equals(code.value);
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
        static final Codes<IllicitGround> CODES = new Codes<>(
                ILLICIT_WHERE_FOUND, EMBARGO_VIOLATION, NOT_MARKED, UNLICENSED_MANUFACTURE, UNLICENSED_TRANSFER,
                MADE_FROM_ILLICIT_PARTS, MADE_WITHOUT_MARKING, MARKINGS_TAMPERED, ILLICIT_POSSESSION, ILLICIT_USE,
                STOLEN_OR_LOST, ILLICIT_CONVERSION, OTHER);
    }
}
