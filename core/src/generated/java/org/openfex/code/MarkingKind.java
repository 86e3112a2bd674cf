// Generated from schema/standard/codes/marking-kind.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Kind of mark: Kinds of marks on firearms and parts other than serial numbers; several may stand side by side.
 *
 * <p>The open code list {@code marking-kind}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record MarkingKind(String value) implements Code {

    /** Mark of manufacture: The mark put on when the item was made, as a whole. */
    public static final MarkingKind MANUFACTURE = new MarkingKind("manufacture");

    /** Mark of import: The mark that names the State of import and, where possible, the year. */
    public static final MarkingKind IMPORT = new MarkingKind("import");

    /** Mark of transfer from State stock: The mark put on when State stock went to permanent civilian use. */
    public static final MarkingKind STATE_TRANSFER = new MarkingKind("state-transfer");

    /**
     * Mark of confiscation or official retention: The mark put on when the State took the item for good or kept it, as
     * for a reference collection.
     */
    public static final MarkingKind CONFISCATION = new MarkingKind("confiscation");

    /** Mark of deactivation: The mark that shows that the firearm was deactivated. */
    public static final MarkingKind DEACTIVATION = new MarkingKind("deactivation");

    /** Name or sign of the maker: The name, trade mark or sign of the maker. */
    public static final MarkingKind MAKER = new MarkingKind("maker");

    /** Brand: The brand under which the item is sold, where it is not the maker. */
    public static final MarkingKind BRAND = new MarkingKind("brand");

    /** Arsenal or factory code: The symbol or number of an arsenal or factory. */
    public static final MarkingKind ARSENAL = new MarkingKind("arsenal");

    /** Model: The designation of model or type. */
    public static final MarkingKind MODEL = new MarkingKind("model");

    /** Calibre: The designation of calibre or chamber. */
    public static final MarkingKind CALIBRE = new MarkingKind("calibre");

    /** Country of manufacture: The name or code of the State of manufacture. */
    public static final MarkingKind COUNTRY = new MarkingKind("country");

    /** Year of manufacture: The year, or a code for it. */
    public static final MarkingKind YEAR = new MarkingKind("year");

    /** Proof mark: The mark of a proof house or of the maker's firing proof. */
    public static final MarkingKind PROOF = new MarkingKind("proof");

    /** Acceptance or inspection mark: The mark of an inspector of the maker or of the armed forces. */
    public static final MarkingKind ACCEPTANCE = new MarkingKind("acceptance");

    /** Mark of repair or refurbishment: The mark of an arsenal or works that repaired the item. */
    public static final MarkingKind REFURBISHMENT = new MarkingKind("refurbishment");

    /** Mark of armed forces or unit: The property or unit mark of armed forces. */
    public static final MarkingKind MILITARY_UNIT = new MarkingKind("military-unit");

    /** Mark of police or other service: The property mark of a police, border or other service. */
    public static final MarkingKind POLICE = new MarkingKind("police");

    /** Inventory number: A number of a store, unit or collection. */
    public static final MarkingKind INVENTORY = new MarkingKind("inventory");

    /** Mark put on by the owner: A name, initials or sign that a private owner put on. */
    public static final MarkingKind OWNER = new MarkingKind("owner");

    /** Dedication: An inscription or plate of an award or gift. */
    public static final MarkingKind DEDICATION = new MarkingKind("dedication");

    /** Name of the importer: The name or place of the firm that imported the item. */
    public static final MarkingKind IMPORTER = new MarkingKind("importer");

    /** Mark of the dealer: The name or sign of the seller. */
    public static final MarkingKind DEALER = new MarkingKind("dealer");

    /** Assembly number: A number that keeps parts together during manufacture. */
    public static final MarkingKind ASSEMBLY = new MarkingKind("assembly");

    /** Patent mark: The number or words of a patent. */
    public static final MarkingKind PATENT = new MarkingKind("patent");

    /**
     * Mark of function: Letters or signs for safety, modes of fire or sight settings, which may tell the language of
     * the market.
     */
    public static final MarkingKind FUNCTION = new MarkingKind("function");

    /** Warning text: Words of warning or advice for the user. */
    public static final MarkingKind WARNING = new MarkingKind("warning");

    /** Mark of material or batch: A sign for steel, heat treatment or batch of a part. */
    public static final MarkingKind MATERIAL_OR_BATCH = new MarkingKind("material-or-batch");

    /** Mark of an exhibit: A mark or tag that an authority put on after the recovery. */
    public static final MarkingKind EXHIBIT = new MarkingKind("exhibit");

    /** Mark of ballistic record: A mark that shows that sample bullets and cases were taken. */
    public static final MarkingKind BALLISTIC_RECORD = new MarkingKind("ballistic-record");

    /** Machine-readable code: A bar code, matrix code or chip. */
    public static final MarkingKind MACHINE_READABLE = new MarkingKind("machine-readable");

    /** False mark: A mark that imitates that of a maker or authority. */
    public static final MarkingKind FALSE = new MarkingKind("false");

    /** Place of a removed mark: Traces show that a mark was there and was removed. */
    public static final MarkingKind REMOVED = new MarkingKind("removed");

    /** Other: A kind of mark that the list does not name, described in words. */
    public static final MarkingKind OTHER = new MarkingKind("other");

    /** Unknown: A mark whose meaning the sender does not know. */
    public static final MarkingKind UNKNOWN = new MarkingKind("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public MarkingKind {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static MarkingKind of(String value) {
        return Known.CODES.constantOr(new MarkingKind(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<MarkingKind> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "marking-kind";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MarkingKind code && value.equals(code.value);
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
        static final Codes<MarkingKind> CODES = new Codes<>(
                MANUFACTURE, IMPORT, STATE_TRANSFER, CONFISCATION, DEACTIVATION, MAKER, BRAND, ARSENAL, MODEL, CALIBRE,
                COUNTRY, YEAR, PROOF, ACCEPTANCE, REFURBISHMENT, MILITARY_UNIT, POLICE, INVENTORY, OWNER, DEDICATION,
                IMPORTER, DEALER, ASSEMBLY, PATENT, FUNCTION, WARNING, MATERIAL_OR_BATCH, EXHIBIT, BALLISTIC_RECORD,
                MACHINE_READABLE, FALSE, REMOVED, OTHER, UNKNOWN);
    }
}
