// Generated from schema/standard/codes/routing-ground.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Ground of routing: Why this State is asked.
 *
 * <p>The open code list {@code routing-ground}. Source: INTERPOL [V].
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record RoutingGround(String value) implements Code {

    /** Country of manufacture: The item was made in the State. */
    public static final RoutingGround COUNTRY_OF_MANUFACTURE = new RoutingGround("country-of-manufacture");

    /** Country of last import: An import mark or record names the State as the one of the last lawful import. */
    public static final RoutingGround COUNTRY_OF_LAST_IMPORT = new RoutingGround("country-of-last-import");

    /** Country of the transfer mark: A mark put on at the transfer from government stock names the State. */
    public static final RoutingGround COUNTRY_OF_TRANSFER_MARK = new RoutingGround("country-of-transfer-mark");

    /** Country of export: The item was exported from the State. */
    public static final RoutingGround COUNTRY_OF_EXPORT = new RoutingGround("country-of-export");

    /** Country of transit: The item passed through the State. */
    public static final RoutingGround COUNTRY_OF_TRANSIT = new RoutingGround("country-of-transit");

    /** Successor State: The State succeeds the one in which the item was made, or may hold its records. */
    public static final RoutingGround SUCCESSOR_STATE = new RoutingGround("successor-state");

    /** Registered there: The item is or was registered in the State. */
    public static final RoutingGround REGISTERED_THERE = new RoutingGround("registered-there");

    /** Lost or stolen there: The item is known to have been lost or stolen in the State. */
    public static final RoutingGround LOST_OR_STOLEN_THERE = new RoutingGround("lost-or-stolen-there");

    /** Named holder there: A holder, dealer or importer named in marks, papers or statements is in the State. */
    public static final RoutingGround NAMED_HOLDER_THERE = new RoutingGround("named-holder-there");

    /** Earlier answer: Another State named this one in its answer. */
    public static final RoutingGround EARLIER_ANSWER = new RoutingGround("earlier-answer");

    /** Route: The route of the traffic begins, ends or passes in the State. */
    public static final RoutingGround ROUTE = new RoutingGround("route");

    /** Person connected: A person in the case is a national or resident of the State. */
    public static final RoutingGround PERSON_CONNECTED = new RoutingGround("person-connected");

    /** Similar seizure: Items of the same kind or source were seized in the State. */
    public static final RoutingGround SIMILAR_SEIZURE = new RoutingGround("similar-seizure");

    /** Other: A ground that none of the other codes describes. */
    public static final RoutingGround OTHER = new RoutingGround("other");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public RoutingGround {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static RoutingGround of(String value) {
        return Known.CODES.constantOr(new RoutingGround(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<RoutingGround> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "routing-ground";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RoutingGround code && value.equals(code.value);
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
        static final Codes<RoutingGround> CODES = new Codes<>(
                COUNTRY_OF_MANUFACTURE, COUNTRY_OF_LAST_IMPORT, COUNTRY_OF_TRANSFER_MARK, COUNTRY_OF_EXPORT,
                COUNTRY_OF_TRANSIT, SUCCESSOR_STATE, REGISTERED_THERE, LOST_OR_STOLEN_THERE, NAMED_HOLDER_THERE,
                EARLIER_ANSWER, ROUTE, PERSON_CONNECTED, SIMILAR_SEIZURE, OTHER);
    }
}
