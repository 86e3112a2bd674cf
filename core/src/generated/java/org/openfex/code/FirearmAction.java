// Generated from schema/standard/codes/firearm-action.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Action of a firearm: How a firearm is loaded and made ready for the next shot.
 *
 * <p>The open code list {@code firearm-action}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record FirearmAction(String value) implements Code {

    /** Single-shot: One round is loaded by hand for each shot, in a way that no finer code names. */
    public static final FirearmAction SINGLE_SHOT = new FirearmAction("single-shot");

    /** Break-open: The barrels tip on a hinge for loading. */
    public static final FirearmAction BREAK_OPEN = new FirearmAction("break-open");

    /** Falling or rolling block: A block in the receiver is moved to load a single round. */
    public static final FirearmAction FALLING_BLOCK = new FirearmAction("falling-block");

    /** Manually repeating: Rounds come from a magazine by an action of the hand, in a way that no finer code names. */
    public static final FirearmAction MANUAL_REPEATING = new FirearmAction("manual-repeating");

    /** Bolt action: The bolt is turned and drawn by hand. */
    public static final FirearmAction BOLT_ACTION = new FirearmAction("bolt-action");

    /** Straight-pull bolt action: The bolt is drawn by hand without being turned. */
    public static final FirearmAction STRAIGHT_PULL = new FirearmAction("straight-pull");

    /** Lever action: A lever under the grip is swung to reload. */
    public static final FirearmAction LEVER_ACTION = new FirearmAction("lever-action");

    /** Pump action: The fore-end is drawn back and pushed to reload. */
    public static final FirearmAction PUMP_ACTION = new FirearmAction("pump-action");

    /** Revolver, single action: The hammer of the revolver is cocked by hand for each shot. */
    public static final FirearmAction REVOLVER_SINGLE_ACTION = new FirearmAction("revolver-single-action");

    /** Revolver, double action: The trigger of the revolver also cocks the hammer. */
    public static final FirearmAction REVOLVER_DOUBLE_ACTION = new FirearmAction("revolver-double-action");

    /** Semi-automatic: The firearm reloads itself and fires one shot for each pull of the trigger. */
    public static final FirearmAction SEMI_AUTOMATIC = new FirearmAction("semi-automatic");

    /** Select-fire: Single shots or bursts are chosen by a selector. */
    public static final FirearmAction SELECT_FIRE = new FirearmAction("select-fire");

    /** Automatic: The firearm fires bursts only, as long as the trigger is pulled. */
    public static final FirearmAction AUTOMATIC = new FirearmAction("automatic");

    /** Converted to automatic fire: A semi-automatic firearm was altered so that it fires bursts. */
    public static final FirearmAction CONVERTED_TO_AUTOMATIC = new FirearmAction("converted-to-automatic");

    /** Flintlock: A flint strikes the spark that lights the powder. */
    public static final FirearmAction FLINTLOCK = new FirearmAction("flintlock");

    /** Percussion lock: A cap struck by the hammer lights the powder of a muzzle-loader. */
    public static final FirearmAction PERCUSSION = new FirearmAction("percussion");

    /** Matchlock: A burning match lights the powder. */
    public static final FirearmAction MATCHLOCK = new FirearmAction("matchlock");

    /** Recoilless: Gas let out to the rear balances the recoil. */
    public static final FirearmAction RECOILLESS = new FirearmAction("recoilless");

    /** Electric ignition: The charge is lit by an electric current. */
    public static final FirearmAction ELECTRIC = new FirearmAction("electric");

    /** Other: An action that the list does not name, described in words. */
    public static final FirearmAction OTHER = new FirearmAction("other");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public FirearmAction {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static FirearmAction of(String value) {
        return Known.CODES.constantOr(new FirearmAction(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<FirearmAction> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "firearm-action";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FirearmAction code && value.equals(code.value);
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
        static final Codes<FirearmAction> CODES = new Codes<>(
                SINGLE_SHOT, BREAK_OPEN, FALLING_BLOCK, MANUAL_REPEATING, BOLT_ACTION, STRAIGHT_PULL, LEVER_ACTION,
                PUMP_ACTION, REVOLVER_SINGLE_ACTION, REVOLVER_DOUBLE_ACTION, SEMI_AUTOMATIC, SELECT_FIRE, AUTOMATIC,
                CONVERTED_TO_AUTOMATIC, FLINTLOCK, PERCUSSION, MATCHLOCK, RECOILLESS, ELECTRIC, OTHER);
    }
}
