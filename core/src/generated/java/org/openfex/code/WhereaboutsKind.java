// Generated from schema/standard/codes/whereabouts-kind.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Kind of presence: In which way a person was, is or is thought to be at a place.
 *
 * <p>The open code list {@code whereabouts-kind}. Source: UNTOC 27(1)(b)(i) [V].
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record WhereaboutsKind(String value) implements Code {

    /** Residence: The person lives there. */
    public static final WhereaboutsKind RESIDENCE = new WhereaboutsKind("residence");

    /** Registered address: The person is registered there. */
    public static final WhereaboutsKind REGISTERED_ADDRESS = new WhereaboutsKind("registered-address");

    /** Temporary stay: The person stays there for a time. */
    public static final WhereaboutsKind TEMPORARY_STAY = new WhereaboutsKind("temporary-stay");

    /** Place of work: The person works there. */
    public static final WhereaboutsKind WORKPLACE = new WhereaboutsKind("workplace");

    /** Place of business: The person deals or runs a business there. */
    public static final WhereaboutsKind BUSINESS = new WhereaboutsKind("business");

    /** Frequented place: The person is often there. */
    public static final WhereaboutsKind FREQUENTED = new WhereaboutsKind("frequented");

    /** Last seen: The person was last seen there. */
    public static final WhereaboutsKind LAST_SEEN = new WhereaboutsKind("last-seen");

    /** Present: The person is there now. */
    public static final WhereaboutsKind PRESENT = new WhereaboutsKind("present");

    /** Detained: The person is held there. */
    public static final WhereaboutsKind DETAINED = new WhereaboutsKind("detained");

    /** Hiding: The person hides there. */
    public static final WhereaboutsKind HIDING = new WhereaboutsKind("hiding");

    /** Border crossing: The person crossed the border there. */
    public static final WhereaboutsKind BORDER_CROSSING = new WhereaboutsKind("border-crossing");

    /** Destination of travel: The person travels or was to travel there. */
    public static final WhereaboutsKind TRAVEL_DESTINATION = new WhereaboutsKind("travel-destination");

    /** Scene of the event: The person was there at the event. */
    public static final WhereaboutsKind SCENE = new WhereaboutsKind("scene");

    /** Location of a device: A telephone, vehicle or other device of the person was there. */
    public static final WhereaboutsKind DEVICE_LOCATION = new WhereaboutsKind("device-location");

    /** Treatment: The person is or was treated there. */
    public static final WhereaboutsKind TREATMENT = new WhereaboutsKind("treatment");

    /** Believed to be: The person is thought to be there. */
    public static final WhereaboutsKind BELIEVED = new WhereaboutsKind("believed");

    /** Other: A kind of presence that none of the other codes describes. */
    public static final WhereaboutsKind OTHER = new WhereaboutsKind("other");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public WhereaboutsKind {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static WhereaboutsKind of(String value) {
        return Known.CODES.constantOr(new WhereaboutsKind(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<WhereaboutsKind> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "whereabouts-kind";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WhereaboutsKind code && value.equals(code.value);
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
        static final Codes<WhereaboutsKind> CODES = new Codes<>(
                RESIDENCE, REGISTERED_ADDRESS, TEMPORARY_STAY, WORKPLACE, BUSINESS, FREQUENTED, LAST_SEEN, PRESENT,
                DETAINED, HIDING, BORDER_CROSSING, TRAVEL_DESTINATION, SCENE, DEVICE_LOCATION, TREATMENT, BELIEVED,
                OTHER);
    }
}
