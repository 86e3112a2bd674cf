// Generated from schema/standard/codes/diversion-stage.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Stage of diversion: At which stage of its life a weapon left the lawful sphere.
 *
 * <p>The open code list {@code diversion-stage}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record DiversionStage(String value) implements Code {

    /** Manufacture: While it was made or kept by the maker. */
    public static final DiversionStage MANUFACTURE = new DiversionStage("manufacture");

    /** Before the transfer: Before the weapon left the State of export. */
    public static final DiversionStage BEFORE_TRANSFER = new DiversionStage("before-transfer");

    /** During the transfer: On the way between exporter and importer. */
    public static final DiversionStage DURING_TRANSFER = new DiversionStage("during-transfer");

    /** At or after importation: When it came to the importer, or soon after. */
    public static final DiversionStage AT_IMPORTATION = new DiversionStage("at-importation");

    /** Storage after delivery: While the end user stored it. */
    public static final DiversionStage POST_DELIVERY_STORAGE = new DiversionStage("post-delivery-storage");

    /** State stock: While it stood in the stocks of a State body. */
    public static final DiversionStage STATE_STOCK = new DiversionStage("state-stock");

    /** Use by a service: While it was issued to a member of a force or service. */
    public static final DiversionStage SERVICE_USE = new DiversionStage("service-use");

    /** Domestic trade: While it was with a dealer or between dealer and buyer. */
    public static final DiversionStage DOMESTIC_TRADE = new DiversionStage("domestic-trade");

    /** Private possession: While a private person or company held it. */
    public static final DiversionStage CIVILIAN_POSSESSION = new DiversionStage("civilian-possession");

    /** Armed conflict: While it was used in fighting. */
    public static final DiversionStage ACTIVE_CONFLICT = new DiversionStage("active-conflict");

    /** Custody of evidence: While an authority held it after a seizure. */
    public static final DiversionStage EVIDENCE_CUSTODY = new DiversionStage("evidence-custody");

    /** Surplus or disposal: While it was surplus, or on its way to destruction. */
    public static final DiversionStage DISPOSAL = new DiversionStage("disposal");

    /** Never lawful: It was made or converted unlawfully. */
    public static final DiversionStage NEVER_LAWFUL = new DiversionStage("never-lawful");

    /** Unknown: The stage is not established. */
    public static final DiversionStage UNKNOWN = new DiversionStage("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public DiversionStage {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static DiversionStage of(String value) {
        return Known.CODES.constantOr(new DiversionStage(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<DiversionStage> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "diversion-stage";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DiversionStage code && value.equals(code.value);
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
        static final Codes<DiversionStage> CODES = new Codes<>(
                MANUFACTURE, BEFORE_TRANSFER, DURING_TRANSFER, AT_IMPORTATION, POST_DELIVERY_STORAGE, STATE_STOCK,
                SERVICE_USE, DOMESTIC_TRADE, CIVILIAN_POSSESSION, ACTIVE_CONFLICT, EVIDENCE_CUSTODY, DISPOSAL,
                NEVER_LAWFUL, UNKNOWN);
    }
}
