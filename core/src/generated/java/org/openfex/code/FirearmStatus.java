// Generated from schema/standard/codes/firearm-status.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Status of a firearm: What a firearm is to the authorities at the time of the message.
 *
 * <p>The open code list {@code firearm-status}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record FirearmStatus(String value) implements Code {

    /** Registered to a lawful holder: A register holds the firearm for a lawful holder. */
    public static final FirearmStatus REGISTERED = new FirearmStatus("registered");

    /** In State stock or service: The firearm belongs to armed forces, police or another State body. */
    public static final FirearmStatus IN_STATE_STOCK = new FirearmStatus("in-state-stock");

    /** In lawful trade: A maker, dealer or carrier holds or moves the firearm lawfully. */
    public static final FirearmStatus IN_TRADE = new FirearmStatus("in-trade");

    /** Exported: The firearm left the State under a licence. */
    public static final FirearmStatus EXPORTED = new FirearmStatus("exported");

    /** Lost: The lawful holder reported the firearm lost. */
    public static final FirearmStatus LOST = new FirearmStatus("lost");

    /** Stolen: The lawful holder reported the firearm stolen. */
    public static final FirearmStatus STOLEN = new FirearmStatus("stolen");

    /** Stolen by robbery: The firearm was taken by force or threat. */
    public static final FirearmStatus STOLEN_BY_ROBBERY = new FirearmStatus("stolen-by-robbery");

    /** Misappropriated: The firearm was taken by somebody to whom it had been entrusted. */
    public static final FirearmStatus MISAPPROPRIATED = new FirearmStatus("misappropriated");

    /** Trafficked: The firearm is known to be or to have been in unlawful trade. */
    public static final FirearmStatus TRAFFICKED = new FirearmStatus("trafficked");

    /** Smuggled: The firearm was brought across a border unlawfully. */
    public static final FirearmStatus SMUGGLED = new FirearmStatus("smuggled");

    /** Diverted: The firearm left a lawful transfer or store for an unlawful use. */
    public static final FirearmStatus DIVERTED = new FirearmStatus("diverted");

    /** Wanted as an instrument of crime: The firearm is sought because it was used in an offence. */
    public static final FirearmStatus WANTED = new FirearmStatus("wanted");

    /** Found: The firearm was found without a holder. */
    public static final FirearmStatus FOUND = new FirearmStatus("found");

    /** Surrendered: The firearm was handed in. */
    public static final FirearmStatus SURRENDERED = new FirearmStatus("surrendered");

    /** Seized: The firearm was taken for the time being by a competent authority. */
    public static final FirearmStatus SEIZED = new FirearmStatus("seized");

    /** Recovered: A firearm that was lost or stolen has come back into the hands of an authority. */
    public static final FirearmStatus RECOVERED = new FirearmStatus("recovered");

    /** Held as evidence: The firearm is kept as an exhibit of a case. */
    public static final FirearmStatus EVIDENCE = new FirearmStatus("evidence");

    /** Confiscated: A court or competent authority took the firearm for good. */
    public static final FirearmStatus CONFISCATED = new FirearmStatus("confiscated");

    /** In a reference collection: A forensic or official collection keeps the firearm. */
    public static final FirearmStatus IN_REFERENCE_COLLECTION = new FirearmStatus("in-reference-collection");

    /** Returned to the owner: The firearm was given back to its owner. */
    public static final FirearmStatus RETURNED = new FirearmStatus("returned");

    /** Deactivated: The firearm was made permanently incapable of firing. */
    public static final FirearmStatus DEACTIVATED = new FirearmStatus("deactivated");

    /** Destroyed: The firearm was destroyed. */
    public static final FirearmStatus DESTROYED = new FirearmStatus("destroyed");

    /** Other: A status that the list does not name, described in words. */
    public static final FirearmStatus OTHER = new FirearmStatus("other");

    /** Unknown: It was asked what the firearm is, without a result. */
    public static final FirearmStatus UNKNOWN = new FirearmStatus("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public FirearmStatus {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static FirearmStatus of(String value) {
        return Known.CODES.constantOr(new FirearmStatus(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<FirearmStatus> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "firearm-status";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FirearmStatus code && value.equals(code.value);
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
        static final Codes<FirearmStatus> CODES = new Codes<>(
                REGISTERED, IN_STATE_STOCK, IN_TRADE, EXPORTED, LOST, STOLEN, STOLEN_BY_ROBBERY, MISAPPROPRIATED,
                TRAFFICKED, SMUGGLED, DIVERTED, WANTED, FOUND, SURRENDERED, SEIZED, RECOVERED, EVIDENCE, CONFISCATED,
                IN_REFERENCE_COLLECTION, RETURNED, DEACTIVATED, DESTROYED, OTHER, UNKNOWN);
    }
}
