// Generated from schema/standard/codes/item-condition.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * State of repair: State of repair of an item as found.
 *
 * <p>The open code list {@code item-condition}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record ItemCondition(String value) implements Code {

    /** New: The item is unused, as it left the maker. */
    public static final ItemCondition NEW = new ItemCondition("new");

    /** Good: The item was used and shows no defect that matters. */
    public static final ItemCondition GOOD = new ItemCondition("good");

    /** Worn: The item shows heavy wear from use. */
    public static final ItemCondition WORN = new ItemCondition("worn");

    /** Damaged: The item is broken, bent, cut or otherwise damaged. */
    public static final ItemCondition DAMAGED = new ItemCondition("damaged");

    /** Corroded: Rust or other corrosion covers the item or parts of it. */
    public static final ItemCondition CORRODED = new ItemCondition("corroded");

    /** Excavated: The item was in the ground or under water for long, as finds from battlefields are. */
    public static final ItemCondition EXCAVATED = new ItemCondition("excavated");

    /** Burnt: The item was exposed to fire. */
    public static final ItemCondition BURNT = new ItemCondition("burnt");

    /** Incomplete: Parts of the item are missing. */
    public static final ItemCondition INCOMPLETE = new ItemCondition("incomplete");

    /** Disassembled: The item was found in separate parts that belong together. */
    public static final ItemCondition DISASSEMBLED = new ItemCondition("disassembled");

    /** Repaired with other parts: Parts were replaced, so that numbers of parts may differ. */
    public static final ItemCondition REPAIRED = new ItemCondition("repaired");

    /** Preserved for storage: The item is greased or packed for long storage. */
    public static final ItemCondition PRESERVED = new ItemCondition("preserved");

    /** Scrap: The item was destroyed or is fit for scrap only. */
    public static final ItemCondition SCRAP = new ItemCondition("scrap");

    /** Other: Another state, described in words. */
    public static final ItemCondition OTHER = new ItemCondition("other");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public ItemCondition {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static ItemCondition of(String value) {
        return Known.CODES.constantOr(new ItemCondition(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<ItemCondition> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "item-condition";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ItemCondition code && value.equals(code.value);
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
        static final Codes<ItemCondition> CODES = new Codes<>(
                NEW, GOOD, WORN, DAMAGED, CORRODED, EXCAVATED, BURNT, INCOMPLETE, DISASSEMBLED, REPAIRED, PRESERVED,
                SCRAP, OTHER);
    }
}
