// Generated from schema/standard/codes/disposition-kind.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Kind of disposition: What was done with items after they were seized, found or surrendered.
 *
 * <p>The open code list {@code disposition-kind}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record DispositionKind(String value) implements Code {

    /** Kept as evidence: The items are kept for the case. */
    public static final DispositionKind KEPT_AS_EVIDENCE = new DispositionKind("kept-as-evidence");

    /** Under examination: The items are with an expert or laboratory. */
    public static final DispositionKind UNDER_EXAMINATION = new DispositionKind("under-examination");

    /** Stored: The items are stored, and their fate is not decided. */
    public static final DispositionKind STORED = new DispositionKind("stored");

    /** Destroyed: The items were destroyed. */
    public static final DispositionKind DESTROYED = new DispositionKind("destroyed");

    /** Destruction ordered: Destruction is ordered, and not yet done. */
    public static final DispositionKind ORDERED_DESTROYED = new DispositionKind("ordered-destroyed");

    /** Confiscated: The items were taken for good by order of a court or other authority. */
    public static final DispositionKind CONFISCATED = new DispositionKind("confiscated");

    /** Taken for State use: The items went to State bodies for use. */
    public static final DispositionKind STATE_USE = new DispositionKind("state-use");

    /** Kept in a reference collection: The items went to the collection of a laboratory. */
    public static final DispositionKind REFERENCE_COLLECTION = new DispositionKind("reference-collection");

    /** Kept for training: The items serve training. */
    public static final DispositionKind TRAINING = new DispositionKind("training");

    /** Given to a museum: The items went to a museum. */
    public static final DispositionKind MUSEUM = new DispositionKind("museum");

    /** Marked: A mark was put on when the items were kept by the State. */
    public static final DispositionKind MARKED = new DispositionKind("marked");

    /** Deactivated: The items were made unfit for firing. */
    public static final DispositionKind DEACTIVATED = new DispositionKind("deactivated");

    /** Dismantled for parts: The items were taken apart, and parts were kept. */
    public static final DispositionKind DISMANTLED = new DispositionKind("dismantled");

    /** Returned to the owner: The items were given back to the lawful holder. */
    public static final DispositionKind RETURNED_TO_OWNER = new DispositionKind("returned-to-owner");

    /** Returned to sender or carrier: The consignment was sent back. */
    public static final DispositionKind RETURNED_TO_CARRIER = new DispositionKind("returned-to-carrier");

    /** Released from customs: The goods were released to the declarant. */
    public static final DispositionKind RELEASED = new DispositionKind("released");

    /** Sold: The items were sold through a licensed dealer. */
    public static final DispositionKind SOLD = new DispositionKind("sold");

    /** Handed to another authority: The items went to another authority of the same State. */
    public static final DispositionKind TRANSFERRED_TO_AUTHORITY = new DispositionKind("transferred-to-authority");

    /** Handed to another State: The items went to another State, as evidence or for good. */
    public static final DispositionKind TRANSFERRED_TO_STATE = new DispositionKind("transferred-to-state");

    /** Neutralized on the spot: Dangerous items were blown up or burned where they were. */
    public static final DispositionKind NEUTRALIZED = new DispositionKind("neutralized");

    /** Used up in tests: The items were used up by experts. */
    public static final DispositionKind CONSUMED_IN_TESTS = new DispositionKind("consumed-in-tests");

    /** Lost from custody: The items were lost while the authority held them. */
    public static final DispositionKind LOST_FROM_CUSTODY = new DispositionKind("lost-from-custody");

    /** Stolen from custody: The items were stolen while the authority held them. */
    public static final DispositionKind STOLEN_FROM_CUSTODY = new DispositionKind("stolen-from-custody");

    /** Other: A disposition that this list does not name. */
    public static final DispositionKind OTHER = new DispositionKind("other");

    /** Unknown: What became of the items is not known. */
    public static final DispositionKind UNKNOWN = new DispositionKind("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public DispositionKind {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static DispositionKind of(String value) {
        return Known.CODES.constantOr(new DispositionKind(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<DispositionKind> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "disposition-kind";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DispositionKind code && value.equals(code.value);
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
        static final Codes<DispositionKind> CODES = new Codes<>(
                KEPT_AS_EVIDENCE, UNDER_EXAMINATION, STORED, DESTROYED, ORDERED_DESTROYED, CONFISCATED, STATE_USE,
                REFERENCE_COLLECTION, TRAINING, MUSEUM, MARKED, DEACTIVATED, DISMANTLED, RETURNED_TO_OWNER,
                RETURNED_TO_CARRIER, RELEASED, SOLD, TRANSFERRED_TO_AUTHORITY, TRANSFERRED_TO_STATE, NEUTRALIZED,
                CONSUMED_IN_TESTS, LOST_FROM_CUSTODY, STOLEN_FROM_CUSTODY, OTHER, UNKNOWN);
    }
}
