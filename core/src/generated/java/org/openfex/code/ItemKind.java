// Generated from schema/standard/codes/item-kind.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Kind of item for totals: Kinds of items by which totals are stated.
 *
 * <p>The open code list {@code item-kind}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record ItemKind(String value) implements Code {

    /** Firearm: Firearms and light weapons, counted by piece. */
    public static final ItemKind FIREARM = new ItemKind("firearm");

    /** Part or component: Parts and components recorded on their own, sound suppressors among them. */
    public static final ItemKind COMPONENT = new ItemKind("component");

    /** Ammunition: Ammunition, as a rule counted in rounds. */
    public static final ItemKind AMMUNITION = new ItemKind("ammunition");

    /** Sound suppressor: Sound suppressors among the components. */
    public static final ItemKind SOUND_SUPPRESSOR = new ItemKind("sound-suppressor");

    /** Magazine: Magazines, with or without rounds. */
    public static final ItemKind MAGAZINE = new ItemKind("magazine");

    /** Propellant powder: Propellant powder, as a rule by weight. */
    public static final ItemKind PROPELLANT = new ItemKind("propellant");

    /** Other item: Items other than firearms, components and ammunition, taken together. */
    public static final ItemKind OTHER_ITEM = new ItemKind("other-item");

    /** Grenade or munition: Grenades, mines, shells and like munitions. */
    public static final ItemKind GRENADE_OR_MUNITION = new ItemKind("grenade-or-munition");

    /** Explosive: Explosives, as a rule by weight. */
    public static final ItemKind EXPLOSIVE = new ItemKind("explosive");

    /** Explosive device: Explosive devices and their initiators. */
    public static final ItemKind EXPLOSIVE_DEVICE = new ItemKind("explosive-device");

    /** Edged weapon: Knives, daggers and other edged weapons. */
    public static final ItemKind EDGED_WEAPON = new ItemKind("edged-weapon");

    /** Other weapon: Gas, air, electroshock and other weapons. */
    public static final ItemKind OTHER_WEAPON = new ItemKind("other-weapon");

    /** Drugs: Narcotic drugs and psychotropic substances. */
    public static final ItemKind DRUGS = new ItemKind("drugs");

    /** Cash: Money in notes and coins. */
    public static final ItemKind CASH = new ItemKind("cash");

    /** Electronic device: Telephones, computers and storage media. */
    public static final ItemKind ELECTRONIC_DEVICE = new ItemKind("electronic-device");

    /** Document: Identity papers, licences, transport and other documents. */
    public static final ItemKind DOCUMENT = new ItemKind("document");

    /** Vehicle: Vehicles, vessels and aircraft. */
    public static final ItemKind VEHICLE = new ItemKind("vehicle");

    /** Exhibit: Exhibits as packed and numbered. */
    public static final ItemKind EXHIBIT = new ItemKind("exhibit");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public ItemKind {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static ItemKind of(String value) {
        return Known.CODES.constantOr(new ItemKind(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<ItemKind> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "item-kind";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ItemKind code && value.equals(code.value);
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
        static final Codes<ItemKind> CODES = new Codes<>(
                FIREARM, COMPONENT, AMMUNITION, SOUND_SUPPRESSOR, MAGAZINE, PROPELLANT, OTHER_ITEM, GRENADE_OR_MUNITION,
                EXPLOSIVE, EXPLOSIVE_DEVICE, EDGED_WEAPON, OTHER_WEAPON, DRUGS, CASH, ELECTRONIC_DEVICE, DOCUMENT,
                VEHICLE, EXHIBIT);
    }
}
