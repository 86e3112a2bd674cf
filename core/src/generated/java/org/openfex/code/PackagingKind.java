// Generated from schema/standard/codes/packaging-kind.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Kind of package: Packages in which ammunition is kept or carried.
 *
 * <p>The open code list {@code packaging-kind}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record PackagingKind(String value) implements Code {

    /** Cartridge box: The smallest package of the maker, usually of cardboard. */
    public static final PackagingKind CARTRIDGE_BOX = new PackagingKind("cartridge-box");

    /** Carton: A larger box of cardboard that holds smaller packages. */
    public static final PackagingKind CARTON = new PackagingKind("carton");

    /** Crate: A box of wood or plastic, such as the military case of ammunition. */
    public static final PackagingKind CRATE = new PackagingKind("crate");

    /** Sealed tin: A soldered or sealed metal can that holds rounds. */
    public static final PackagingKind SEALED_TIN = new PackagingKind("sealed-tin");

    /** Metal can: A metal box that can be opened and closed again. */
    public static final PackagingKind METAL_CAN = new PackagingKind("metal-can");

    /** Sealed plastic pack: A sealed pack of plastic or foil. */
    public static final PackagingKind BATTLE_PACK = new PackagingKind("battle-pack");

    /** Clip: A clip from which a magazine is charged. */
    public static final PackagingKind STRIPPER_CLIP = new PackagingKind("stripper-clip");

    /** Belt: Rounds linked in a belt. */
    public static final PackagingKind BELT = new PackagingKind("belt");

    /** Bandolier: Rounds in pouches or loops that are worn. */
    public static final PackagingKind BANDOLIER = new PackagingKind("bandolier");

    /** Magazine: Rounds in a magazine. */
    public static final PackagingKind MAGAZINE = new PackagingKind("magazine");

    /** Drum: A cylindrical vessel, as for powder. */
    public static final PackagingKind DRUM = new PackagingKind("drum");

    /** Jar or bottle: A jar, bottle or small can, as for powder or primers. */
    public static final PackagingKind JAR = new PackagingKind("jar");

    /** Bag: A bag of plastic, paper or cloth. */
    public static final PackagingKind BAG = new PackagingKind("bag");

    /** Sack: A large sack. */
    public static final PackagingKind SACK = new PackagingKind("sack");

    /** Parcel: A parcel sent by post or courier. */
    public static final PackagingKind PARCEL = new PackagingKind("parcel");

    /** Pallet: Packages stacked on a pallet. */
    public static final PackagingKind PALLET = new PackagingKind("pallet");

    /** Freight container: A freight container. */
    public static final PackagingKind CONTAINER = new PackagingKind("container");

    /** Loose: Without any package. */
    public static final PackagingKind LOOSE = new PackagingKind("loose");

    /** Improvised: A wrapping made for hiding or carrying, such as cloth and tape. */
    public static final PackagingKind IMPROVISED = new PackagingKind("improvised");

    /** Other: A package that none of the other codes describes. */
    public static final PackagingKind OTHER = new PackagingKind("other");

    /** Unknown: How the ammunition was packed is not known. */
    public static final PackagingKind UNKNOWN = new PackagingKind("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public PackagingKind {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static PackagingKind of(String value) {
        return Known.CODES.constantOr(new PackagingKind(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<PackagingKind> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "packaging-kind";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PackagingKind code && value.equals(code.value);
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
        static final Codes<PackagingKind> CODES = new Codes<>(
                CARTRIDGE_BOX, CARTON, CRATE, SEALED_TIN, METAL_CAN, BATTLE_PACK, STRIPPER_CLIP, BELT, BANDOLIER,
                MAGAZINE, DRUM, JAR, BAG, SACK, PARCEL, PALLET, CONTAINER, LOOSE, IMPROVISED, OTHER, UNKNOWN);
    }
}
