// Generated from schema/standard/codes/serial-role.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Role of a serial number: By whom or for what a serial number was put on.
 *
 * <p>The open code list {@code serial-role}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record SerialRole(String value) implements Code {

    /** Manufacturer: Put on by the maker as the unique number of the weapon or part. */
    public static final SerialRole MANUFACTURER = new SerialRole("manufacturer");

    /** Import: Put on at import, because the weapon bore no unique mark or a usable one was required. */
    public static final SerialRole IMPORT = new SerialRole("import");

    /** Transfer from the State: Put on when the weapon passed from government stock to permanent civilian use. */
    public static final SerialRole STATE_TRANSFER = new SerialRole("state-transfer");

    /** State inventory: Put on by armed forces, police or another State body as a number of its inventory. */
    public static final SerialRole STATE = new SerialRole("state");

    /** Confiscation: Put on when the State took the weapon for good. */
    public static final SerialRole CONFISCATION = new SerialRole("confiscation");

    /** Deactivation: Put on when the weapon was deactivated. */
    public static final SerialRole DEACTIVATION = new SerialRole("deactivation");

    /** Replacement: Put on by an authority in place of a number that was lost, removed or illegible. */
    public static final SerialRole REPLACEMENT = new SerialRole("replacement");

    /**
     * Refurbishment: Put on at an arsenal or workshop when the weapon was refurbished, such as a number renewed to
     * match.
     */
    public static final SerialRole REFURBISHMENT = new SerialRole("refurbishment");

    /** Component: The number of the part itself, which need not be that of the weapon. */
    public static final SerialRole COMPONENT = new SerialRole("component");

    /** Matching number: The number of the weapon, or the end of it, repeated on a part. */
    public static final SerialRole MATCHING = new SerialRole("matching");

    /** Assembly number: A number of the production line that joins parts and is not unique. */
    public static final SerialRole ASSEMBLY = new SerialRole("assembly");

    /** Dealer or importer: Put on by a dealer or an importing company for its own records. */
    public static final SerialRole DEALER = new SerialRole("dealer");

    /** Owner: Put on by the owner for their own records. */
    public static final SerialRole OWNER = new SerialRole("owner");

    /** Forged: Put on by an offender in place of the true number. */
    public static final SerialRole FORGED = new SerialRole("forged");

    /** Other: A role that none of the other codes describes. */
    public static final SerialRole OTHER = new SerialRole("other");

    /** Unknown: Who put the number on is not known. */
    public static final SerialRole UNKNOWN = new SerialRole("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public SerialRole {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static SerialRole of(String value) {
        return Known.CODES.constantOr(new SerialRole(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<SerialRole> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "serial-role";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SerialRole code && value.equals(code.value);
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
        static final Codes<SerialRole> CODES = new Codes<>(
                MANUFACTURER, IMPORT, STATE_TRANSFER, STATE, CONFISCATION, DEACTIVATION, REPLACEMENT, REFURBISHMENT,
                COMPONENT, MATCHING, ASSEMBLY, DEALER, OWNER, FORGED, OTHER, UNKNOWN);
    }
}
