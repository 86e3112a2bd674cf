// Generated from schema/standard/codes/firearm-part.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Part of a firearm: Parts of a firearm on which a mark may stand or that a statement may be about; those that the
 * Firearms Protocol names as essential say so.
 *
 * <p>The open code list {@code firearm-part}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record FirearmPart(String value) implements Code {

    /** Frame: Body of a pistol or revolver that holds the other parts. */
    public static final FirearmPart FRAME = new FirearmPart("frame");

    /** Receiver: Body of a long firearm that holds bolt and trigger group. */
    public static final FirearmPart RECEIVER = new FirearmPart("receiver");

    /** Upper receiver: Upper half of a divided receiver. */
    public static final FirearmPart UPPER_RECEIVER = new FirearmPart("upper-receiver");

    /** Lower receiver: Lower half of a divided receiver. */
    public static final FirearmPart LOWER_RECEIVER = new FirearmPart("lower-receiver");

    /** Barrel: Tube through which the projectile passes. */
    public static final FirearmPart BARREL = new FirearmPart("barrel");

    /** Slide: Moving upper part of a self-loading pistol. */
    public static final FirearmPart SLIDE = new FirearmPart("slide");

    /** Cylinder: Turning part of a revolver with the chambers. */
    public static final FirearmPart CYLINDER = new FirearmPart("cylinder");

    /** Bolt: Part that closes the chamber and moves to reload. */
    public static final FirearmPart BOLT = new FirearmPart("bolt");

    /** Breech block: Block that closes the breech of a firearm without a bolt. */
    public static final FirearmPart BREECH_BLOCK = new FirearmPart("breech-block");

    /** Bolt carrier: Part that carries and drives the bolt. */
    public static final FirearmPart BOLT_CARRIER = new FirearmPart("bolt-carrier");

    /** Sound suppressor: Device made or adapted to lessen the sound of the shot. */
    public static final FirearmPart SOUND_SUPPRESSOR = new FirearmPart("sound-suppressor");

    /** Trunnion: Insert of a stamped receiver that holds the barrel and often bears the number. */
    public static final FirearmPart TRUNNION = new FirearmPart("trunnion");

    /** Receiver cover: Lid that closes the receiver from above. */
    public static final FirearmPart RECEIVER_COVER = new FirearmPart("receiver-cover");

    /** Chamber: Rear part of the barrel that takes the cartridge. */
    public static final FirearmPart CHAMBER = new FirearmPart("chamber");

    /** Barrel block: Set of barrels joined together, in a break-open firearm. */
    public static final FirearmPart BARREL_BLOCK = new FirearmPart("barrel-block");

    /** Crane of the cylinder: Arm on which the cylinder of a revolver swings out. */
    public static final FirearmPart CYLINDER_CRANE = new FirearmPart("cylinder-crane");

    /** Extractor: Part that draws the case out of the chamber. */
    public static final FirearmPart EXTRACTOR = new FirearmPart("extractor");

    /** Firing pin: Part that strikes the primer. */
    public static final FirearmPart FIRING_PIN = new FirearmPart("firing-pin");

    /** Hammer: Part that drives the firing pin. */
    public static final FirearmPart HAMMER = new FirearmPart("hammer");

    /** Trigger group: Trigger, sear and the parts that work with them. */
    public static final FirearmPart TRIGGER_GROUP = new FirearmPart("trigger-group");

    /** Trigger guard: Bow that protects the trigger. */
    public static final FirearmPart TRIGGER_GUARD = new FirearmPart("trigger-guard");

    /** Fire selector or safety: Lever that sets the mode of fire or the safety. */
    public static final FirearmPart SELECTOR = new FirearmPart("selector");

    /** Recoil spring and guide: Spring that drives the moving parts back. */
    public static final FirearmPart RECOIL_SPRING = new FirearmPart("recoil-spring");

    /** Gas piston: Rod that drives the action by gas. */
    public static final FirearmPart GAS_PISTON = new FirearmPart("gas-piston");

    /** Gas tube or gas block: Parts that lead gas from the barrel. */
    public static final FirearmPart GAS_TUBE = new FirearmPart("gas-tube");

    /** Magazine: Container that feeds the rounds. */
    public static final FirearmPart MAGAZINE = new FirearmPart("magazine");

    /** Magazine housing: Part that takes the magazine. */
    public static final FirearmPart MAGAZINE_HOUSING = new FirearmPart("magazine-housing");

    /** Floor plate of the magazine: Plate that closes the magazine. */
    public static final FirearmPart FLOOR_PLATE = new FirearmPart("floor-plate");

    /** Stock: Part that rests against the shoulder. */
    public static final FirearmPart STOCK = new FirearmPart("stock");

    /** Grip: Part held by the firing hand. */
    public static final FirearmPart GRIP = new FirearmPart("grip");

    /** Fore-end or handguard: Part held by the supporting hand. */
    public static final FirearmPart FORE_END = new FirearmPart("fore-end");

    /** Sight: Front or rear sight. */
    public static final FirearmPart SIGHT = new FirearmPart("sight");

    /** Muzzle device: Muzzle brake, compensator or flash hider. */
    public static final FirearmPart MUZZLE_DEVICE = new FirearmPart("muzzle-device");

    /** Bayonet: Bayonet or its scabbard, issued with the firearm. */
    public static final FirearmPart BAYONET = new FirearmPart("bayonet");

    /** Cleaning rod: Rod carried with the firearm. */
    public static final FirearmPart CLEANING_ROD = new FirearmPart("cleaning-rod");

    /** Plate: Plate fixed to the firearm that bears a mark. */
    public static final FirearmPart PLATE = new FirearmPart("plate");

    /** Holster or case: Holster or case issued with the firearm, whose number belongs to the same record. */
    public static final FirearmPart HOLSTER = new FirearmPart("holster");

    /** Other: A part that the list does not name, described in words. */
    public static final FirearmPart OTHER = new FirearmPart("other");

    /** Unknown: The part is not known to the sender. */
    public static final FirearmPart UNKNOWN = new FirearmPart("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public FirearmPart {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static FirearmPart of(String value) {
        return Known.CODES.constantOr(new FirearmPart(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<FirearmPart> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "firearm-part";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FirearmPart code && value.equals(code.value);
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
        static final Codes<FirearmPart> CODES = new Codes<>(
                FRAME, RECEIVER, UPPER_RECEIVER, LOWER_RECEIVER, BARREL, SLIDE, CYLINDER, BOLT, BREECH_BLOCK,
                BOLT_CARRIER, SOUND_SUPPRESSOR, TRUNNION, RECEIVER_COVER, CHAMBER, BARREL_BLOCK, CYLINDER_CRANE,
                EXTRACTOR, FIRING_PIN, HAMMER, TRIGGER_GROUP, TRIGGER_GUARD, SELECTOR, RECOIL_SPRING, GAS_PISTON,
                GAS_TUBE, MAGAZINE, MAGAZINE_HOUSING, FLOOR_PLATE, STOCK, GRIP, FORE_END, SIGHT, MUZZLE_DEVICE, BAYONET,
                CLEANING_ROD, PLATE, HOLSTER, OTHER, UNKNOWN);
    }
}
