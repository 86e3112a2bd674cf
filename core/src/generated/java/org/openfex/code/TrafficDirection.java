// Generated from schema/standard/codes/traffic-direction.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Direction across the border: Direction of the movement as seen from the State that reports it.
 *
 * <p>The open code list {@code traffic-direction}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record TrafficDirection(String value) implements Code {

    /** Import: Into the territory of the reporting State. */
    public static final TrafficDirection IMPORT = new TrafficDirection("import");

    /** Export: Out of the territory of the reporting State. */
    public static final TrafficDirection EXPORT = new TrafficDirection("export");

    /** Transit: Through the territory of the reporting State. */
    public static final TrafficDirection TRANSIT = new TrafficDirection("transit");

    /** Trans-shipment: Reloading in the reporting State on the way between other States. */
    public static final TrafficDirection TRANSHIPMENT = new TrafficDirection("transhipment");

    /** Re-import: Back into the State from which the items had been exported. */
    public static final TrafficDirection RE_IMPORT = new TrafficDirection("re-import");

    /** Re-export: Out again after an earlier import. */
    public static final TrafficDirection RE_EXPORT = new TrafficDirection("re-export");

    /** Inland: Inside the State without crossing its border. */
    public static final TrafficDirection INLAND = new TrafficDirection("inland");

    /** Along the border: In the border zone, without a crossing seen. */
    public static final TrafficDirection ALONG_BORDER = new TrafficDirection("along-border");

    /** Unknown: A border was or was to be crossed, but the direction is not known. */
    public static final TrafficDirection UNKNOWN = new TrafficDirection("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public TrafficDirection {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static TrafficDirection of(String value) {
        return Known.CODES.constantOr(new TrafficDirection(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<TrafficDirection> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "traffic-direction";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TrafficDirection code && value.equals(code.value);
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
        static final Codes<TrafficDirection> CODES = new Codes<>(
                IMPORT, EXPORT, TRANSIT, TRANSHIPMENT, RE_IMPORT, RE_EXPORT, INLAND, ALONG_BORDER, UNKNOWN);
    }
}
