// Generated from schema/standard/codes/registration-status.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Status in a register: What a register says of the thing that it holds.
 *
 * <p>The open code list {@code registration-status}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record RegistrationStatus(String value) implements Code {

    /** Registered: The thing is entered and the entry is in force. */
    public static final RegistrationStatus REGISTERED = new RegistrationStatus("registered");

    /** Not registered: The register holds no entry in force. */
    public static final RegistrationStatus NOT_REGISTERED = new RegistrationStatus("not-registered");

    /** Deregistered: The entry was closed. */
    public static final RegistrationStatus DEREGISTERED = new RegistrationStatus("deregistered");

    /** Expired: The registration or permit ran out. */
    public static final RegistrationStatus EXPIRED = new RegistrationStatus("expired");

    /** Suspended: The registration or permit is out of force for a time. */
    public static final RegistrationStatus SUSPENDED = new RegistrationStatus("suspended");

    /** Cancelled: The registration or permit was revoked. */
    public static final RegistrationStatus CANCELLED = new RegistrationStatus("cancelled");

    /** Transferred: The register shows a change of holder. */
    public static final RegistrationStatus TRANSFERRED = new RegistrationStatus("transferred");

    /** Imported: The register shows an import. */
    public static final RegistrationStatus IMPORTED = new RegistrationStatus("imported");

    /** Exported: The register shows an export. */
    public static final RegistrationStatus EXPORTED = new RegistrationStatus("exported");

    /** Lost: The thing is recorded as lost. */
    public static final RegistrationStatus LOST = new RegistrationStatus("lost");

    /** Stolen: The thing is recorded as stolen. */
    public static final RegistrationStatus STOLEN = new RegistrationStatus("stolen");

    /** Trafficked: The thing is recorded as trafficked. */
    public static final RegistrationStatus TRAFFICKED = new RegistrationStatus("trafficked");

    /** Smuggled: The thing is recorded as smuggled. */
    public static final RegistrationStatus SMUGGLED = new RegistrationStatus("smuggled");

    /** Wanted: A person, weapon or vehicle is sought. */
    public static final RegistrationStatus WANTED = new RegistrationStatus("wanted");

    /** Found: A thing that was sought has been found. */
    public static final RegistrationStatus FOUND = new RegistrationStatus("found");

    /** Seized: The thing is in the custody of the State. */
    public static final RegistrationStatus SEIZED = new RegistrationStatus("seized");

    /** Confiscated: The thing was permanently taken by order of a court or other authority. */
    public static final RegistrationStatus CONFISCATED = new RegistrationStatus("confiscated");

    /** Returned: The thing was given back. */
    public static final RegistrationStatus RETURNED = new RegistrationStatus("returned");

    /** Deactivated: The firearm was made permanently unfit to fire. */
    public static final RegistrationStatus DEACTIVATED = new RegistrationStatus("deactivated");

    /** Destroyed: The thing no longer exists. */
    public static final RegistrationStatus DESTROYED = new RegistrationStatus("destroyed");

    /** Listed: A list, such as one of sanctions, holds the person or organization. */
    public static final RegistrationStatus LISTED = new RegistrationStatus("listed");

    /** Delisted: The list no longer holds the person or organization. */
    public static final RegistrationStatus DELISTED = new RegistrationStatus("delisted");

    /** Under check: The entry is being checked. */
    public static final RegistrationStatus UNDER_CHECK = new RegistrationStatus("under-check");

    /** Unknown: The register holds an entry but its status cannot be told. */
    public static final RegistrationStatus UNKNOWN = new RegistrationStatus("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public RegistrationStatus {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static RegistrationStatus of(String value) {
        return Known.CODES.constantOr(new RegistrationStatus(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<RegistrationStatus> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "registration-status";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RegistrationStatus code && value.equals(code.value);
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
        static final Codes<RegistrationStatus> CODES = new Codes<>(
                REGISTERED, NOT_REGISTERED, DEREGISTERED, EXPIRED, SUSPENDED, CANCELLED, TRANSFERRED, IMPORTED,
                EXPORTED, LOST, STOLEN, TRAFFICKED, SMUGGLED, WANTED, FOUND, SEIZED, CONFISCATED, RETURNED, DEACTIVATED,
                DESTROYED, LISTED, DELISTED, UNDER_CHECK, UNKNOWN);
    }
}
