// Generated from schema/standard/codes/forensic-kind.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Kind of forensic examination: What an expert or laboratory examined, or by which method.
 *
 * <p>The open code list {@code forensic-kind}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record ForensicKind(String value) implements Code {

    /**
     * Technical examination of a firearm: Whether the item is a firearm, of which kind and calibre, and whether it
     * fires.
     */
    public static final ForensicKind FIREARM_TECHNICAL = new ForensicKind("firearm-technical");

    /** Ballistic comparison: Whether bullets or cases were fired in a given firearm. */
    public static final ForensicKind BALLISTIC_COMPARISON = new ForensicKind("ballistic-comparison");

    /** Examination of ammunition: Kind, calibre, origin and fitness of ammunition. */
    public static final ForensicKind AMMUNITION = new ForensicKind("ammunition");

    /** Examination of parts: Whether an item is a part of a firearm, and of which. */
    public static final ForensicKind PARTS = new ForensicKind("parts");

    /** Examination of conversion: Whether and how a firearm or device was converted, reactivated or assembled. */
    public static final ForensicKind CONVERSION = new ForensicKind("conversion");

    /** Examination of deactivation: Whether a firearm is deactivated for good. */
    public static final ForensicKind DEACTIVATION = new ForensicKind("deactivation");

    /** Restoration of marks: Making removed or altered marks readable again. */
    public static final ForensicKind MARK_RESTORATION = new ForensicKind("mark-restoration");

    /** Examination of marks: Origin and genuineness of serial numbers, stamps and proof marks. */
    public static final ForensicKind MARK_EXAMINATION = new ForensicKind("mark-examination");

    /** Traces and circumstances of a shot: Direction, distance, place and order of shots. */
    public static final ForensicKind SHOT_TRACE = new ForensicKind("shot-trace");

    /** Gunshot residue: Residues on hands, clothes or in a barrel. */
    public static final ForensicKind GUNSHOT_RESIDUE = new ForensicKind("gunshot-residue");

    /** Propellants: Kind and origin of propellant powder. */
    public static final ForensicKind PROPELLANT = new ForensicKind("propellant");

    /** Explosives and devices: Explosives, explosive devices and traces of a blast. */
    public static final ForensicKind EXPLOSIVES = new ForensicKind("explosives");

    /** Cold and throwing weapons: Knives, bows, crossbows and the like. */
    public static final ForensicKind COLD_WEAPONS = new ForensicKind("cold-weapons");

    /** Gas, air and signal weapons: Weapons that shoot gas, by air or by signal or blank cartridges. */
    public static final ForensicKind GAS_PNEUMATIC = new ForensicKind("gas-pneumatic");

    /** Toolmarks: Marks of tools, locks, soles, tyres and seals. */
    public static final ForensicKind TOOLMARKS = new ForensicKind("toolmarks");

    /** Fingerprints: Prints on items or at a scene. */
    public static final ForensicKind FINGERPRINTS = new ForensicKind("fingerprints");

    /** DNA: Biological traces and their origin. */
    public static final ForensicKind DNA = new ForensicKind("dna");

    /** Biological traces: Blood, hair and other matter without DNA profiling. */
    public static final ForensicKind BIOLOGICAL = new ForensicKind("biological");

    /** Odour traces: Scent of a person on items. */
    public static final ForensicKind ODOUR = new ForensicKind("odour");

    /** Forensic medicine: Wounds, causes of death and bullets taken from a body. */
    public static final ForensicKind FORENSIC_MEDICINE = new ForensicKind("forensic-medicine");

    /** Metals and alloys: Composition and working of metal parts, bullets and shot. */
    public static final ForensicKind METALLURGY = new ForensicKind("metallurgy");

    /** Plastics and 3D printing: Printed parts, filaments and plastics. */
    public static final ForensicKind POLYMERS = new ForensicKind("polymers");

    /** Chemistry and materials: Paints, oils, fuels and other substances. */
    public static final ForensicKind CHEMISTRY = new ForensicKind("chemistry");

    /** Fibres and textiles: Fibres, cloth and packing. */
    public static final ForensicKind FIBRES = new ForensicKind("fibres");

    /** Soil: Soil on items, vehicles or clothes. */
    public static final ForensicKind SOIL = new ForensicKind("soil");

    /** Drugs: Narcotic drugs and precursors. */
    public static final ForensicKind DRUGS = new ForensicKind("drugs");

    /** Documents: Genuineness of papers, stamps and print. */
    public static final ForensicKind DOCUMENTS = new ForensicKind("documents");

    /** Handwriting: Who wrote or signed. */
    public static final ForensicKind HANDWRITING = new ForensicKind("handwriting");

    /** Computers and phones: Content of computers, phones and storage. */
    public static final ForensicKind DIGITAL = new ForensicKind("digital");

    /** Digital manufacturing files: Files and machines for printing or milling weapons. */
    public static final ForensicKind MANUFACTURING_FILES = new ForensicKind("manufacturing-files");

    /** Audio and video: Sound and image recordings. */
    public static final ForensicKind AUDIO_VIDEO = new ForensicKind("audio-video");

    /** Facial comparison: Whether images show the same person. */
    public static final ForensicKind FACIAL = new ForensicKind("facial");

    /** Vehicle: Vehicles, hiding places and their numbers. */
    public static final ForensicKind VEHICLE = new ForensicKind("vehicle");

    /** Valuation of goods: Kind, value and customs class of goods. */
    public static final ForensicKind COMMODITY = new ForensicKind("commodity");

    /** Accounts: Books, payments and stocks. */
    public static final ForensicKind ACCOUNTING = new ForensicKind("accounting");

    /** Language and texts: Meaning and author of texts or speech. */
    public static final ForensicKind LINGUISTIC = new ForensicKind("linguistic");

    /** Psychiatry and psychology: State of mind of a person. */
    public static final ForensicKind PSYCHIATRIC = new ForensicKind("psychiatric");

    /** Several sciences together: One examination by experts of several fields. */
    public static final ForensicKind COMPLEX = new ForensicKind("complex");

    /** Preliminary examination: A first finding before an examination is ordered. */
    public static final ForensicKind PRELIMINARY = new ForensicKind("preliminary");

    /** Other: An examination that the list does not name. */
    public static final ForensicKind OTHER = new ForensicKind("other");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public ForensicKind {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static ForensicKind of(String value) {
        return Known.CODES.constantOr(new ForensicKind(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<ForensicKind> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "forensic-kind";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ForensicKind code && value.equals(code.value);
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
        static final Codes<ForensicKind> CODES = new Codes<>(
                FIREARM_TECHNICAL, BALLISTIC_COMPARISON, AMMUNITION, PARTS, CONVERSION, DEACTIVATION, MARK_RESTORATION,
                MARK_EXAMINATION, SHOT_TRACE, GUNSHOT_RESIDUE, PROPELLANT, EXPLOSIVES, COLD_WEAPONS, GAS_PNEUMATIC,
                TOOLMARKS, FINGERPRINTS, DNA, BIOLOGICAL, ODOUR, FORENSIC_MEDICINE, METALLURGY, POLYMERS, CHEMISTRY,
                FIBRES, SOIL, DRUGS, DOCUMENTS, HANDWRITING, DIGITAL, MANUFACTURING_FILES, AUDIO_VIDEO, FACIAL, VEHICLE,
                COMMODITY, ACCOUNTING, LINGUISTIC, PSYCHIATRIC, COMPLEX, PRELIMINARY, OTHER);
    }
}
