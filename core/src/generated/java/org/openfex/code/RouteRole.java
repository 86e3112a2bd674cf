// Generated from schema/standard/codes/route-role.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Role of a route point: What a point is on the route.
 *
 * <p>The open code list {@code route-role}. Source: Protocol 12(2)(c) [V].
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record RouteRole(String value) implements Code {

    /** Origin: Where the items were made or first acquired. */
    public static final RouteRole ORIGIN = new RouteRole("origin");

    /** Dispatch: Where the journey began. */
    public static final RouteRole DISPATCH = new RouteRole("dispatch");

    /** Loading: Where the items were loaded or hidden in the conveyance. */
    public static final RouteRole LOADING = new RouteRole("loading");

    /** Transit: A place passed on the way. */
    public static final RouteRole TRANSIT = new RouteRole("transit");

    /** Border exit: Where the border was crossed out of a State. */
    public static final RouteRole BORDER_EXIT = new RouteRole("border-exit");

    /** Border entry: Where the border was crossed into a State. */
    public static final RouteRole BORDER_ENTRY = new RouteRole("border-entry");

    /** Trans-shipment: Where the items changed conveyance. */
    public static final RouteRole TRANSHIPMENT = new RouteRole("transhipment");

    /** Stopover: Where the conveyance stopped or the crew rested. */
    public static final RouteRole STOPOVER = new RouteRole("stopover");

    /** Storage: Where the items were stored on the way. */
    public static final RouteRole STORAGE = new RouteRole("storage");

    /** Handover: Where the items passed from one person to another. */
    public static final RouteRole HANDOVER = new RouteRole("handover");

    /** Diversion: Where the items left the declared route or the lawful chain. */
    public static final RouteRole DIVERSION = new RouteRole("diversion");

    /** Last known point: The last place at which the items are known to have been. */
    public static final RouteRole LAST_KNOWN = new RouteRole("last-known");

    /** Interception: Where the items were stopped, seized or found. */
    public static final RouteRole INTERCEPTION = new RouteRole("interception");

    /** Unloading: Where the items were or were to be unloaded. */
    public static final RouteRole UNLOADING = new RouteRole("unloading");

    /** Declared destination: The destination that the documents state. */
    public static final RouteRole DECLARED_DESTINATION = new RouteRole("declared-destination");

    /** Destination: Where the items were really to go. */
    public static final RouteRole DESTINATION = new RouteRole("destination");

    /** Other: A point that none of the other codes describes. */
    public static final RouteRole OTHER = new RouteRole("other");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public RouteRole {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static RouteRole of(String value) {
        return Known.CODES.constantOr(new RouteRole(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<RouteRole> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "route-role";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RouteRole code && value.equals(code.value);
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
        static final Codes<RouteRole> CODES = new Codes<>(
                ORIGIN, DISPATCH, LOADING, TRANSIT, BORDER_EXIT, BORDER_ENTRY, TRANSHIPMENT, STOPOVER, STORAGE,
                HANDOVER, DIVERSION, LAST_KNOWN, INTERCEPTION, UNLOADING, DECLARED_DESTINATION, DESTINATION, OTHER);
    }
}
