// Generated from schema/standard/codes/record-question.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Question of a record check: What is asked about a firearm in a register.
 *
 * <p>The open code list {@code record-question}. Source: INTERPOL iARMS [V].
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record RecordQuestion(String value) implements Code {

    /** Registered: Whether the firearm is or was registered. */
    public static final RecordQuestion REGISTERED = new RecordQuestion("registered");

    /** Owner or holder: For whom the firearm is or was registered. */
    public static final RecordQuestion OWNER = new RecordQuestion("owner");

    /** Earlier holders: All holders on record with the dates. */
    public static final RecordQuestion OWNER_HISTORY = new RecordQuestion("owner-history");

    /** Licence: Under which licence or permit the firearm is held. */
    public static final RecordQuestion LICENCE = new RecordQuestion("licence");

    /** Validity of the licence: Whether the licence is authentic and in force. */
    public static final RecordQuestion LICENCE_VALIDITY = new RecordQuestion("licence-validity");

    /** Lawful possession: Whether the holder may hold, carry or travel with the firearm. */
    public static final RecordQuestion LAWFULLY_HELD = new RecordQuestion("lawfully-held");

    /** Alert: Whether the firearm is sought as lost, stolen, trafficked or smuggled. */
    public static final RecordQuestion ALERT = new RecordQuestion("alert");

    /** Details of the alert: Who entered the alert, when, in which case and with which action. */
    public static final RecordQuestion ALERT_DETAILS = new RecordQuestion("alert-details");

    /** Validity of the alert: Whether an alert found elsewhere is still in force. */
    public static final RecordQuestion ALERT_VALIDITY = new RecordQuestion("alert-validity");

    /** History: Every entry on the firearm from the first to the last. */
    public static final RecordQuestion HISTORY = new RecordQuestion("history");

    /** Description on record: Type, make, model, calibre, marks and features as recorded. */
    public static final RecordQuestion DESCRIPTION = new RecordQuestion("description");

    /** All numbers: All serial, registration, inventory and part numbers of the firearm. */
    public static final RecordQuestion ALL_NUMBERS = new RecordQuestion("all-numbers");

    /** Manufacture: Who made the firearm, where and when. */
    public static final RecordQuestion MANUFACTURE = new RecordQuestion("manufacture");

    /** Import or export: Whether the firearm was imported or exported, when, by whom and to whom. */
    public static final RecordQuestion IMPORT_OR_EXPORT = new RecordQuestion("import-or-export");

    /** Last transaction: When and between whom the firearm last changed hands. */
    public static final RecordQuestion LAST_TRANSACTION = new RecordQuestion("last-transaction");

    /** State stock: Whether the firearm belongs or belonged to a force, service or depot. */
    public static final RecordQuestion STATE_STOCK = new RecordQuestion("state-stock");

    /** Deactivated: Whether the firearm was deactivated, and by which certificate. */
    public static final RecordQuestion DEACTIVATED = new RecordQuestion("deactivated");

    /** Destroyed or disposed of: Whether the firearm is recorded as destroyed, written off or otherwise disposed of. */
    public static final RecordQuestion DISPOSED = new RecordQuestion("disposed");

    /** Seized or in evidence: Whether the firearm is or was in the custody of an authority. */
    public static final RecordQuestion SEIZED = new RecordQuestion("seized");

    /** Used in offences: Whether the firearm is tied to other cases. */
    public static final RecordQuestion USED_IN_OFFENCES = new RecordQuestion("used-in-offences");

    /** Ballistic record: Whether test fires or exhibits of the firearm are in a ballistic collection. */
    public static final RecordQuestion BALLISTIC_RECORD = new RecordQuestion("ballistic-record");

    /** Earlier traces and checks: Whether the firearm was checked or traced before, and by whom. */
    public static final RecordQuestion EARLIER_TRACES = new RecordQuestion("earlier-traces");

    /** Similar records: Which records come near to the data given. */
    public static final RecordQuestion SIMILAR_RECORDS = new RecordQuestion("similar-records");

    /** Other firearms of the holder: Which other firearms are registered to the same holder. */
    public static final RecordQuestion HOLDER_FIREARMS = new RecordQuestion("holder-firearms");

    /**
     * Parts with own numbers: To which firearm a numbered part belongs, or which numbered parts belong to a firearm.
     */
    public static final RecordQuestion PART_OR_COMPONENT = new RecordQuestion("part-or-component");

    /** Copy of the record: A copy of the entry or of the file. */
    public static final RecordQuestion COPY_OF_RECORD = new RecordQuestion("copy-of-record");

    /** Other: A question that is given in words. */
    public static final RecordQuestion OTHER = new RecordQuestion("other");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public RecordQuestion {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static RecordQuestion of(String value) {
        return Known.CODES.constantOr(new RecordQuestion(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<RecordQuestion> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "record-question";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RecordQuestion code && value.equals(code.value);
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
        static final Codes<RecordQuestion> CODES = new Codes<>(
                REGISTERED, OWNER, OWNER_HISTORY, LICENCE, LICENCE_VALIDITY, LAWFULLY_HELD, ALERT, ALERT_DETAILS,
                ALERT_VALIDITY, HISTORY, DESCRIPTION, ALL_NUMBERS, MANUFACTURE, IMPORT_OR_EXPORT, LAST_TRANSACTION,
                STATE_STOCK, DEACTIVATED, DISPOSED, SEIZED, USED_IN_OFFENCES, BALLISTIC_RECORD, EARLIER_TRACES,
                SIMILAR_RECORDS, HOLDER_FIREARMS, PART_OR_COMPONENT, COPY_OF_RECORD, OTHER);
    }
}
