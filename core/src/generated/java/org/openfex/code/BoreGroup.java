// Generated from schema/standard/codes/bore-group.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Bore group: Groups of bores of nearly one diameter, for a calibre whose cartridge is not certain.
 *
 * <p>The open code list {@code bore-group}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record BoreGroup(String value) implements Code {

    /** 4.4 mm: Bores of about 4.4 mm, in inches .17, such as .17 Remington. */
    public static final BoreGroup CODE_4_4 = new BoreGroup("4-4");

    /** 4.5 mm: Bores of about 4.5 mm, in inches .17 rimfire, such as .17 HMR and .17 HM2 (Mach 2). */
    public static final BoreGroup CODE_4_5 = new BoreGroup("4-5");

    /** 4.6 mm: Bores of about 4.6 mm, such as 4.6x30. */
    public static final BoreGroup CODE_4_6 = new BoreGroup("4-6");

    /** 5.2 mm: Bores of about 5.2 mm, in inches .204, such as .204 Ruger. */
    public static final BoreGroup CODE_5_2 = new BoreGroup("5-2");

    /** 5.45 mm: Bores of about 5.45 mm, such as 5.45x39 and 5.45x18 MPTs. */
    public static final BoreGroup CODE_5_45 = new BoreGroup("5-45");

    /** 5.56 mm: Bores of about 5.56 mm, in inches .223, such as 5.56x45 (.223 Remington). */
    public static final BoreGroup CODE_5_56 = new BoreGroup("5-56");

    /** 5.6 mm: Bores of about 5.6 mm, in inches .22, such as .22 Long Rifle, .22 Short and .22 Long. */
    public static final BoreGroup CODE_5_6 = new BoreGroup("5-6");

    /** 5.7 mm: Bores of about 5.7 mm, such as 5.7x28. */
    public static final BoreGroup CODE_5_7 = new BoreGroup("5-7");

    /** 6 mm: Bores of about 6 mm, in inches .243, such as 6x45, 6 mm Remington and .243 Winchester. */
    public static final BoreGroup CODE_6 = new BoreGroup("6");

    /** 6.35 mm: Bores of about 6.35 mm, in inches .25, such as 6.35 mm Browning (.25 ACP). */
    public static final BoreGroup CODE_6_35 = new BoreGroup("6-35");

    /** 6.5 mm: Bores of about 6.5 mm, in inches .25 to .264, such as .257 Roberts, .25-06 Remington and .250 Savage. */
    public static final BoreGroup CODE_6_5 = new BoreGroup("6-5");

    /** 6.8 mm: Bores of about 6.8 mm, in inches .27, such as .270 Winchester, .270 WSM and 6.8 mm Remington SPC. */
    public static final BoreGroup CODE_6_8 = new BoreGroup("6-8");

    /** 7 mm: Bores of about 7 mm, in inches .28, such as 7x57 Mauser, 7x57R and 7x64 Brenneke. */
    public static final BoreGroup CODE_7 = new BoreGroup("7");

    /** 7.5 mm: Bores of about 7.5 mm, such as 7.5x54 MAS and 7.5x55 Swiss. */
    public static final BoreGroup CODE_7_5 = new BoreGroup("7-5");

    /**
     * 7.62 mm: Bores of about 7.62 mm, in inches .30, such as 7.62x25 Tokarev, 7.63x25 Mauser and .30 Carbine
     * (7.62x33).
     */
    public static final BoreGroup CODE_7_62 = new BoreGroup("7-62");

    /**
     * 7.65 mm: Bores of about 7.65 mm, in inches .32, such as 7.65 mm Parabellum (.30 Luger), 7.65 mm Browning (.32
     * ACP) and 7.65 mm French Long.
     */
    public static final BoreGroup CODE_7_65 = new BoreGroup("7-65");

    /** 7.7 mm: Bores of about 7.7 mm, in inches .303, such as .303 British and 7.7x58 Arisaka. */
    public static final BoreGroup CODE_7_7 = new BoreGroup("7-7");

    /** 7.92 mm: Bores of about 7.92 mm, in inches .323, such as 7.92x33 Kurz, 7.92x57 Mauser (8x57 IS) and 8x57 I. */
    public static final BoreGroup CODE_7_92 = new BoreGroup("7-92");

    /** 8 mm: Bores of about 8 mm, such as 8x68 S, 8x50R Lebel and 8x50R Mannlicher. */
    public static final BoreGroup CODE_8 = new BoreGroup("8");

    /**
     * 8.6 mm: Bores of about 8.6 mm, in inches .338, such as .338 Lapua Magnum, .338 Winchester Magnum and .338
     * Federal.
     */
    public static final BoreGroup CODE_8_6 = new BoreGroup("8-6");

    /** 9 mm: Bores of about 9 mm, in inches .35, .357, .38, such as 9x17 (.380 ACP), 9x18 Makarov and 9x18 Ultra. */
    public static final BoreGroup CODE_9 = new BoreGroup("9");

    /** 9.3 mm: Bores of about 9.3 mm, such as 9.3x62, 9.3x64 Brenneke and 9.3x74R. */
    public static final BoreGroup CODE_9_3 = new BoreGroup("9-3");

    /**
     * 9.5 mm: Bores of about 9.5 mm, in inches .375, such as .366 TKM, .375 Holland &amp; Holland Magnum and .375
     * Ruger.
     */
    public static final BoreGroup CODE_9_5 = new BoreGroup("9-5");

    /** 9.6 mm: Bores of about 9.6 mm, such as 9.6/53 Lancaster. */
    public static final BoreGroup CODE_9_6 = new BoreGroup("9-6");

    /** 10 mm: Bores of about 10 mm, in inches .40, such as .40 S&amp;W (10x22), 10 mm Auto (10x25) and 10x28T. */
    public static final BoreGroup CODE_10 = new BoreGroup("10");

    /** 10.4 mm: Bores of about 10.4 mm, in inches .41, such as .41 Remington Magnum and .408 CheyTac. */
    public static final BoreGroup CODE_10_4 = new BoreGroup("10-4");

    /** 10.6 mm: Bores of about 10.6 mm, in inches .416, such as .416 Rigby. */
    public static final BoreGroup CODE_10_6 = new BoreGroup("10-6");

    /** 10.7 mm: Bores of about 10.7 mm, such as .404 Jeffery. */
    public static final BoreGroup CODE_10_7 = new BoreGroup("10-7");

    /**
     * 10.9 mm: Bores of about 10.9 mm, in inches .44, such as .44 Remington Magnum, .44 Special and .44 S&amp;W
     * Russian.
     */
    public static final BoreGroup CODE_10_9 = new BoreGroup("10-9");

    /** 11.43 mm: Bores of about 11.43 mm, in inches .45, such as .45 ACP (11.43x23), .45 Colt and .45 GAP. */
    public static final BoreGroup CODE_11_43 = new BoreGroup("11-43");

    /** 11.5 mm: Bores of about 11.5 mm, such as .455 Webley and .460 S&amp;W Magnum. */
    public static final BoreGroup CODE_11_5 = new BoreGroup("11-5");

    /**
     * 11.6 mm: Bores of about 11.6 mm, in inches .458, such as .45-70 Government, .458 Winchester Magnum and .460
     * Weatherby Magnum.
     */
    public static final BoreGroup CODE_11_6 = new BoreGroup("11-6");

    /** 12.7 mm: Bores of about 12.7 mm, in inches .50, such as .500 S&amp;W Magnum, .50 Action Express and 12.7x55. */
    public static final BoreGroup CODE_12_7 = new BoreGroup("12-7");

    /** 14.5 mm: Bores of about 14.5 mm, such as 14.5x114. */
    public static final BoreGroup CODE_14_5 = new BoreGroup("14-5");

    /** 18 mm: Bores of about 18 mm, of less-lethal weapons, such as 18x45T. */
    public static final BoreGroup CODE_18 = new BoreGroup("18");

    /** 18.5 mm: Bores of about 18.5 mm, of less-lethal weapons, such as 18.5x55T. */
    public static final BoreGroup CODE_18_5 = new BoreGroup("18-5");

    /** 20 mm: Bores of 20 mm, of heavy rifles and cannon. */
    public static final BoreGroup CODE_20 = new BoreGroup("20");

    /** 23 mm: Bores of 23 mm that are not shotguns, of cannon. */
    public static final BoreGroup CODE_23 = new BoreGroup("23");

    /** 26.5 mm: Bores of 26.5 mm, of signal and flare pistols. */
    public static final BoreGroup CODE_26_5 = new BoreGroup("26-5");

    /** 30 mm: Bores of 30 mm, of automatic grenade launchers and cannon. */
    public static final BoreGroup CODE_30 = new BoreGroup("30");

    /** 35 mm: Bores of 35 mm, of automatic grenade launchers. */
    public static final BoreGroup CODE_35 = new BoreGroup("35");

    /**
     * 40 mm: Bores of 40 mm, of hand-held, under-barrel and mounted grenade launchers and of launchers of anti-tank
     * grenades.
     */
    public static final BoreGroup CODE_40 = new BoreGroup("40");

    /** 43 mm: Bores of 43 mm, of repeating grenade launchers. */
    public static final BoreGroup CODE_43 = new BoreGroup("43");

    /** 60 mm: Bores of 60 mm, of light mortars. */
    public static final BoreGroup CODE_60 = new BoreGroup("60");

    /** 64 mm: Bores of 64 mm, of disposable anti-tank launchers. */
    public static final BoreGroup CODE_64 = new BoreGroup("64");

    /** 72.5 mm: Bores of 72.5 mm, of disposable anti-tank launchers. */
    public static final BoreGroup CODE_72_5 = new BoreGroup("72-5");

    /** 73 mm: Bores of 73 mm, of recoilless guns. */
    public static final BoreGroup CODE_73 = new BoreGroup("73");

    /** 82 mm: Bores of 81 to 82 mm, of mortars and recoilless guns. */
    public static final BoreGroup CODE_82 = new BoreGroup("82");

    /** 93 mm: Bores of 90 to 93 mm, of rocket launchers. */
    public static final BoreGroup CODE_93 = new BoreGroup("93");

    /** 105 mm: Bores of 105 to 107 mm, of launchers, recoilless guns and rockets. */
    public static final BoreGroup CODE_105 = new BoreGroup("105");

    /** 4 gauge: Shotgun bores of 4 gauge, whatever the length of the chamber. */
    public static final BoreGroup CODE_4GA = new BoreGroup("4ga");

    /** 10 gauge: Shotgun bores of 10 gauge, whatever the length of the chamber. */
    public static final BoreGroup CODE_10GA = new BoreGroup("10ga");

    /** 12 gauge: Shotgun bores of 12 gauge, whatever the length of the chamber. */
    public static final BoreGroup CODE_12GA = new BoreGroup("12ga");

    /** 16 gauge: Shotgun bores of 16 gauge, whatever the length of the chamber. */
    public static final BoreGroup CODE_16GA = new BoreGroup("16ga");

    /** 20 gauge: Shotgun bores of 20 gauge, whatever the length of the chamber. */
    public static final BoreGroup CODE_20GA = new BoreGroup("20ga");

    /** 24 gauge: Shotgun bores of 24 gauge, whatever the length of the chamber. */
    public static final BoreGroup CODE_24GA = new BoreGroup("24ga");

    /** 28 gauge: Shotgun bores of 28 gauge, whatever the length of the chamber. */
    public static final BoreGroup CODE_28GA = new BoreGroup("28ga");

    /** 32 gauge: Shotgun bores of 32 gauge, whatever the length of the chamber. */
    public static final BoreGroup CODE_32GA = new BoreGroup("32ga");

    /** .410 bore: Shotgun bores of .410 inch, called 36 gauge in some States. */
    public static final BoreGroup CODE_410 = new BoreGroup("410");

    /** Other: A bore that this list does not name. */
    public static final BoreGroup OTHER = new BoreGroup("other");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public BoreGroup {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static BoreGroup of(String value) {
        return Known.CODES.constantOr(new BoreGroup(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<BoreGroup> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "bore-group";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BoreGroup code && value.equals(code.value);
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
        static final Codes<BoreGroup> CODES = new Codes<>(
                CODE_4_4, CODE_4_5, CODE_4_6, CODE_5_2, CODE_5_45, CODE_5_56, CODE_5_6, CODE_5_7, CODE_6, CODE_6_35,
                CODE_6_5, CODE_6_8, CODE_7, CODE_7_5, CODE_7_62, CODE_7_65, CODE_7_7, CODE_7_92, CODE_8, CODE_8_6,
                CODE_9, CODE_9_3, CODE_9_5, CODE_9_6, CODE_10, CODE_10_4, CODE_10_6, CODE_10_7, CODE_10_9, CODE_11_43,
                CODE_11_5, CODE_11_6, CODE_12_7, CODE_14_5, CODE_18, CODE_18_5, CODE_20, CODE_23, CODE_26_5, CODE_30,
                CODE_35, CODE_40, CODE_43, CODE_60, CODE_64, CODE_72_5, CODE_73, CODE_82, CODE_93, CODE_105, CODE_4GA,
                CODE_10GA, CODE_12GA, CODE_16GA, CODE_20GA, CODE_24GA, CODE_28GA, CODE_32GA, CODE_410, OTHER);
    }
}
