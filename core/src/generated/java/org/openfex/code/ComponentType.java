// Generated from schema/standard/codes/component-type.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Type of part or component: What a part or component recorded on its own is.
 *
 * <p>The open code list {@code component-type}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record ComponentType(String value) implements Code {

    /** Frame: The frame of a pistol or revolver. */
    public static final ComponentType FRAME = new ComponentType("frame");

    /** Receiver: The receiver of a long gun in one piece. */
    public static final ComponentType RECEIVER = new ComponentType("receiver");

    /** Upper receiver: The upper part of a receiver made in two parts. */
    public static final ComponentType UPPER_RECEIVER = new ComponentType("upper-receiver");

    /** Lower receiver: The lower part of a receiver made in two parts. */
    public static final ComponentType LOWER_RECEIVER = new ComponentType("lower-receiver");

    /** Barrel: A barrel, finished for use. */
    public static final ComponentType BARREL = new ComponentType("barrel");

    /** Slide: The slide of a self-loading pistol. */
    public static final ComponentType SLIDE = new ComponentType("slide");

    /** Cylinder: The cylinder of a revolver. */
    public static final ComponentType CYLINDER = new ComponentType("cylinder");

    /** Bolt: A bolt that closes the breech. */
    public static final ComponentType BOLT = new ComponentType("bolt");

    /** Breech block: A breech block or break-action standing breech. */
    public static final ComponentType BREECH_BLOCK = new ComponentType("breech-block");

    /** Sound suppressor: A device made or adapted to lessen the sound of the shot. */
    public static final ComponentType SOUND_SUPPRESSOR = new ComponentType("sound-suppressor");

    /** Bolt carrier: The part that carries and drives the bolt. */
    public static final ComponentType BOLT_CARRIER = new ComponentType("bolt-carrier");

    /** Trigger mechanism: The trigger, hammer and sear, whole or in parts. */
    public static final ComponentType TRIGGER_MECHANISM = new ComponentType("trigger-mechanism");

    /** Firing pin: A firing pin or striker. */
    public static final ComponentType FIRING_PIN = new ComponentType("firing-pin");

    /** Gas piston or tube: A part of the gas drive. */
    public static final ComponentType GAS_SYSTEM = new ComponentType("gas-system");

    /** Return spring: The return spring and its guide. */
    public static final ComponentType RECOIL_SPRING = new ComponentType("recoil-spring");

    /** Receiver cover: The cover of a receiver. */
    public static final ComponentType RECEIVER_COVER = new ComponentType("receiver-cover");

    /** Magazine: A box or drum magazine. */
    public static final ComponentType MAGAZINE = new ComponentType("magazine");

    /** Belt feed part: A feed tray, feed mechanism or belt box. */
    public static final ComponentType BELT_FEED = new ComponentType("belt-feed");

    /** Stock: A fixed, folding or telescoping stock. */
    public static final ComponentType STOCK = new ComponentType("stock");

    /** Grip or fore-end: A grip, fore-end or hand guard. */
    public static final ComponentType GRIP = new ComponentType("grip");

    /** Muzzle device: A compensator, muzzle brake or flash hider. */
    public static final ComponentType MUZZLE_DEVICE = new ComponentType("muzzle-device");

    /** Sight: A mechanical, optical, night or thermal sight or a laser pointer. */
    public static final ComponentType SIGHT = new ComponentType("sight");

    /** Bayonet: A bayonet made for a firearm. */
    public static final ComponentType BAYONET = new ComponentType("bayonet");

    /** Bipod, tripod or mount: A support on which a firearm stands. */
    public static final ComponentType BIPOD = new ComponentType("bipod");

    /** Device for automatic fire: An auto sear, switch or other device that lets a firearm fire bursts. */
    public static final ComponentType FULL_AUTOMATIC_DEVICE = new ComponentType("full-automatic-device");

    /** Conversion kit: A set of parts that changes calibre, action or kind of a firearm. */
    public static final ComponentType CONVERSION_KIT = new ComponentType("conversion-kit");

    /** Barrel insert: A tube put into a barrel so that another cartridge can be fired. */
    public static final ComponentType BARREL_INSERT = new ComponentType("barrel-insert");

    /** Unfinished frame or receiver: A frame or receiver that needs further work before use. */
    public static final ComponentType UNFINISHED_RECEIVER = new ComponentType("unfinished-receiver");

    /** Unfinished barrel: A barrel that needs further work before use. */
    public static final ComponentType UNFINISHED_BARREL = new ComponentType("unfinished-barrel");

    /** Launcher tube: The tube of a grenade, rocket or missile launcher. */
    public static final ComponentType LAUNCHER_TUBE = new ComponentType("launcher-tube");

    /** Missile gripstock: The gripstock of a portable missile system. */
    public static final ComponentType GRIPSTOCK = new ComponentType("gripstock");

    /** Set of parts: A set of parts from which a firearm can be put together. */
    public static final ComponentType PARTS_SET = new ComponentType("parts-set");

    /** Other essential part: Another part made for a firearm and essential to its operation. */
    public static final ComponentType OTHER_ESSENTIAL = new ComponentType("other-essential");

    /** Other: A part or accessory that this list does not name. */
    public static final ComponentType OTHER = new ComponentType("other");

    /** Unknown: What the part is has not been established. */
    public static final ComponentType UNKNOWN = new ComponentType("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public ComponentType {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static ComponentType of(String value) {
        return Known.CODES.constantOr(new ComponentType(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<ComponentType> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "component-type";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ComponentType code && value.equals(code.value);
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
        static final Codes<ComponentType> CODES = new Codes<>(
                FRAME, RECEIVER, UPPER_RECEIVER, LOWER_RECEIVER, BARREL, SLIDE, CYLINDER, BOLT, BREECH_BLOCK,
                SOUND_SUPPRESSOR, BOLT_CARRIER, TRIGGER_MECHANISM, FIRING_PIN, GAS_SYSTEM, RECOIL_SPRING,
                RECEIVER_COVER, MAGAZINE, BELT_FEED, STOCK, GRIP, MUZZLE_DEVICE, SIGHT, BAYONET, BIPOD,
                FULL_AUTOMATIC_DEVICE, CONVERSION_KIT, BARREL_INSERT, UNFINISHED_RECEIVER, UNFINISHED_BARREL,
                LAUNCHER_TUBE, GRIPSTOCK, PARTS_SET, OTHER_ESSENTIAL, OTHER, UNKNOWN);
    }
}
