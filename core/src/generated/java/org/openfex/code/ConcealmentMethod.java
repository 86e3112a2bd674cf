// Generated from schema/standard/codes/concealment-method.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Method of concealment: How items were hidden or made to pass as something else.
 *
 * <p>The open code list {@code concealment-method}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record ConcealmentMethod(String value) implements Code {

    /** Not concealed: The items were carried or kept openly. */
    public static final ConcealmentMethod NONE = new ConcealmentMethod("none");

    /** False wall: Behind a wall added to a tank, box or space. */
    public static final ConcealmentMethod FALSE_WALL = new ConcealmentMethod("false-wall");

    /** Double bottom: Under a second floor or bottom. */
    public static final ConcealmentMethod DOUBLE_BOTTOM = new ConcealmentMethod("double-bottom");

    /** Purpose-built compartment: In a space built to hide something. */
    public static final ConcealmentMethod BUILT_COMPARTMENT = new ConcealmentMethod("built-compartment");

    /** Natural cavity: In a space that the conveyance or object has by design. */
    public static final ConcealmentMethod NATURAL_CAVITY = new ConcealmentMethod("natural-cavity");

    /** Under a cover load: Beneath or among goods carried to hide the items. */
    public static final ConcealmentMethod UNDER_COVER_LOAD = new ConcealmentMethod("under-cover-load");

    /** Misdeclared: Shown under a false description of goods. */
    public static final ConcealmentMethod MISDECLARED = new ConcealmentMethod("misdeclared");

    /** Not declared: Carried past control without being declared. */
    public static final ConcealmentMethod UNDECLARED = new ConcealmentMethod("undeclared");

    /** Disguised as another object: Made to look like an object of another kind. */
    public static final ConcealmentMethod DISGUISED = new ConcealmentMethod("disguised");

    /** Inside another object: Put into a machine, appliance, toy, book or the like. */
    public static final ConcealmentMethod INSIDE_OBJECT = new ConcealmentMethod("inside-object");

    /** Dismantled: Taken apart, so that the parts are not known for what they are. */
    public static final ConcealmentMethod DISMANTLED = new ConcealmentMethod("dismantled");

    /** Split consignments: Parts or pieces sent in several parcels or by several persons. */
    public static final ConcealmentMethod SPLIT_CONSIGNMENTS = new ConcealmentMethod("split-consignments");

    /** Wrapped or shielded: Wrapped in foil, film, oil, lead or carbon paper against rays, dogs or damp. */
    public static final ConcealmentMethod WRAPPED = new ConcealmentMethod("wrapped");

    /** In a liquid: Lowered into fuel, paint, grease or another liquid. */
    public static final ConcealmentMethod SUBMERGED_IN_LIQUID = new ConcealmentMethod("submerged-in-liquid");

    /** Welded or cast in: Closed in by welding, casting or moulding. */
    public static final ConcealmentMethod WELDED_IN = new ConcealmentMethod("welded-in");

    /** On the body: Worn or tied to the body. */
    public static final ConcealmentMethod ON_BODY = new ConcealmentMethod("on-body");

    /** Fixed to the outside: Fixed by magnets, straps or glue to the outside. */
    public static final ConcealmentMethod ATTACHED_OUTSIDE = new ConcealmentMethod("attached-outside");

    /** Buried: Put into the ground. */
    public static final ConcealmentMethod BURIED = new ConcealmentMethod("buried");

    /** Sunk: Put under water. */
    public static final ConcealmentMethod SUNK = new ConcealmentMethod("sunk");

    /** Thrown over the border: Thrown, dropped or lowered over a border line or fence. */
    public static final ConcealmentMethod THROWN_OVER = new ConcealmentMethod("thrown-over");

    /** Around the control: Taken across the border away from a control point. */
    public static final ConcealmentMethod BYPASSING_CONTROL = new ConcealmentMethod("bypassing-control");

    /** False documents: Covered by forged or false papers. */
    public static final ConcealmentMethod FALSE_DOCUMENTS = new ConcealmentMethod("false-documents");

    /** False marks: Passed as lawful by false or altered marks. */
    public static final ConcealmentMethod FALSE_MARKS = new ConcealmentMethod("false-marks");

    /** Passed as a lawful item: Passed as an alarm weapon, deactivated weapon, tool or toy. */
    public static final ConcealmentMethod LEGAL_APPEARANCE = new ConcealmentMethod("legal-appearance");

    /** Abuse of immunity or office: Carried under cover of a diplomatic, military or official status. */
    public static final ConcealmentMethod ABUSE_OF_IMMUNITY = new ConcealmentMethod("abuse-of-immunity");

    /** Help of an official: Let through by an official. */
    public static final ConcealmentMethod CORRUPTION = new ConcealmentMethod("corruption");

    /** Other: A method that this list does not name. */
    public static final ConcealmentMethod OTHER = new ConcealmentMethod("other");

    /** Unknown: The method is not established. */
    public static final ConcealmentMethod UNKNOWN = new ConcealmentMethod("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public ConcealmentMethod {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static ConcealmentMethod of(String value) {
        return Known.CODES.constantOr(new ConcealmentMethod(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<ConcealmentMethod> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "concealment-method";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ConcealmentMethod code && value.equals(code.value);
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
        static final Codes<ConcealmentMethod> CODES = new Codes<>(
                NONE, FALSE_WALL, DOUBLE_BOTTOM, BUILT_COMPARTMENT, NATURAL_CAVITY, UNDER_COVER_LOAD, MISDECLARED,
                UNDECLARED, DISGUISED, INSIDE_OBJECT, DISMANTLED, SPLIT_CONSIGNMENTS, WRAPPED, SUBMERGED_IN_LIQUID,
                WELDED_IN, ON_BODY, ATTACHED_OUTSIDE, BURIED, SUNK, THROWN_OVER, BYPASSING_CONTROL, FALSE_DOCUMENTS,
                FALSE_MARKS, LEGAL_APPEARANCE, ABUSE_OF_IMMUNITY, CORRUPTION, OTHER, UNKNOWN);
    }
}
