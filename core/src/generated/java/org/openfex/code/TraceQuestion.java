// Generated from schema/standard/codes/trace-question.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Question on a request: Questions that a request asks, and questions that the requested State asks back.
 *
 * <p>The open code list {@code trace-question}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record TraceQuestion(String value) implements Code {

    /** Manufacturer: By whom the item was made. */
    public static final TraceQuestion MANUFACTURER = new TraceQuestion("manufacturer");

    /** Date of manufacture: When the item was made. */
    public static final TraceQuestion DATE_OF_MANUFACTURE = new TraceQuestion("date-of-manufacture");

    /** Make and model: What the item is: type, make, model and calibre. */
    public static final TraceQuestion IDENTIFICATION = new TraceQuestion("identification");

    /** Meaning of a mark: What a mark, symbol or code on the item means. */
    public static final TraceQuestion MEANING_OF_MARK = new TraceQuestion("meaning-of-mark");

    /** Original serial number: Which serial number the item bore or should bear. */
    public static final TraceQuestion ORIGINAL_SERIAL = new TraceQuestion("original-serial");

    /** First buyer: To whom the maker or importer first delivered the item. */
    public static final TraceQuestion FIRST_BUYER = new TraceQuestion("first-buyer");

    /** Import: When, by whom and under which licence the item was imported. */
    public static final TraceQuestion IMPORT = new TraceQuestion("import");

    /** Export: When, by whom, to whom and under which licence the item was exported. */
    public static final TraceQuestion EXPORT = new TraceQuestion("export");

    /** Transfer from State stock: When and to whom the item passed from government stock. */
    public static final TraceQuestion TRANSFER_FROM_STATE_STOCK = new TraceQuestion("transfer-from-state-stock");

    /** Chain of custody: Every holder from the maker or importer on. */
    public static final TraceQuestion CHAIN_OF_CUSTODY = new TraceQuestion("chain-of-custody");

    /** Last lawful holder: Who last held the item lawfully. */
    public static final TraceQuestion LAST_LAWFUL_HOLDER = new TraceQuestion("last-lawful-holder");

    /** Point of diversion: When, where and how the item became illicit. */
    public static final TraceQuestion POINT_OF_DIVERSION = new TraceQuestion("point-of-diversion");

    /** Registration: Whether, since when and for whom the item is or was registered. */
    public static final TraceQuestion REGISTRATION = new TraceQuestion("registration");

    /** Lost or stolen: Whether the item was reported lost or stolen, when and in which case. */
    public static final TraceQuestion LOST_OR_STOLEN = new TraceQuestion("lost-or-stolen");

    /** Validity of a licence: Whether a licence, permit or certificate is authentic and in force. */
    public static final TraceQuestion LICENCE_VALIDITY = new TraceQuestion("licence-validity");

    /**
     * Deactivation or disposal: Whether, when and by whom the item was deactivated, destroyed or otherwise disposed of.
     */
    public static final TraceQuestion DEACTIVATION = new TraceQuestion("deactivation");

    /** Use in offences: Whether the item is known from other offences. */
    public static final TraceQuestion USE_IN_OFFENCES = new TraceQuestion("use-in-offences");

    /** Ballistic comparison: Whether fired bullets or cases in the collections match those of the item. */
    public static final TraceQuestion BALLISTIC_COMPARISON = new TraceQuestion("ballistic-comparison");

    /** Earlier traces: Whether the item or others of the same delivery were traced before. */
    public static final TraceQuestion EARLIER_TRACES = new TraceQuestion("earlier-traces");

    /** Same delivery: What became of the other items of the same lot or shipment. */
    public static final TraceQuestion SAME_DELIVERY = new TraceQuestion("same-delivery");

    /** Identity of a holder: Who a named holder is, with address and documents. */
    public static final TraceQuestion HOLDER_IDENTITY = new TraceQuestion("holder-identity");

    /** Persons known: What is known of the persons and organizations in the case. */
    public static final TraceQuestion PERSONS_KNOWN = new TraceQuestion("persons-known");

    /** Copy of records: Copies of the records, certified where so asked. */
    public static final TraceQuestion RECORDS_COPY = new TraceQuestion("records-copy");

    /** Part that bears the mark: On which part and where on it a mark or number stands. */
    public static final TraceQuestion PART_BEARING_MARK = new TraceQuestion("part-bearing-mark");

    /**
     * Reading of the serial number: How sure the reading is, in which script, and which other readings are possible.
     */
    public static final TraceQuestion SERIAL_READING = new TraceQuestion("serial-reading");

    /** All marks: All marks on the item, as seen. */
    public static final TraceQuestion ALL_MARKS = new TraceQuestion("all-marks");

    /** Photographs: Photographs of the item and of its marks. */
    public static final TraceQuestion PHOTOGRAPHS = new TraceQuestion("photographs");

    /** Physical description: Measures, action, stock, materials and other features. */
    public static final TraceQuestion PHYSICAL_DESCRIPTION = new TraceQuestion("physical-description");

    /** Illicit nature: Why the item is held to be illicit, with the legal justification. */
    public static final TraceQuestion ILLICIT_NATURE = new TraceQuestion("illicit-nature");

    /** Circumstances of recovery: When, where and in which circumstances the item was found. */
    public static final TraceQuestion CIRCUMSTANCES = new TraceQuestion("circumstances");

    /** Intended use: For what the information is to be used. */
    public static final TraceQuestion INTENDED_USE = new TraceQuestion("intended-use");

    /** Facts of the case: Further facts, the offence and its provision. */
    public static final TraceQuestion FACTS_OF_CASE = new TraceQuestion("facts-of-case");

    /** Assurance of confidentiality: Whether the requesting State can keep the information confidential. */
    public static final TraceQuestion CONFIDENTIALITY_ASSURANCE = new TraceQuestion("confidentiality-assurance");

    /** Reasons of urgency: Why the answer is needed by the time stated. */
    public static final TraceQuestion URGENCY_REASONS = new TraceQuestion("urgency-reasons");

    /** Translation: A translation into an accepted language. */
    public static final TraceQuestion TRANSLATION = new TraceQuestion("translation");

    /** Still needed: Whether the assistance is still required. */
    public static final TraceQuestion STILL_NEEDED = new TraceQuestion("still-needed");

    /** Other: A question given in words. */
    public static final TraceQuestion OTHER = new TraceQuestion("other");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public TraceQuestion {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static TraceQuestion of(String value) {
        return Known.CODES.constantOr(new TraceQuestion(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<TraceQuestion> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "trace-question";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TraceQuestion code && value.equals(code.value);
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
        static final Codes<TraceQuestion> CODES = new Codes<>(
                MANUFACTURER, DATE_OF_MANUFACTURE, IDENTIFICATION, MEANING_OF_MARK, ORIGINAL_SERIAL, FIRST_BUYER,
                IMPORT, EXPORT, TRANSFER_FROM_STATE_STOCK, CHAIN_OF_CUSTODY, LAST_LAWFUL_HOLDER, POINT_OF_DIVERSION,
                REGISTRATION, LOST_OR_STOLEN, LICENCE_VALIDITY, DEACTIVATION, USE_IN_OFFENCES, BALLISTIC_COMPARISON,
                EARLIER_TRACES, SAME_DELIVERY, HOLDER_IDENTITY, PERSONS_KNOWN, RECORDS_COPY, PART_BEARING_MARK,
                SERIAL_READING, ALL_MARKS, PHOTOGRAPHS, PHYSICAL_DESCRIPTION, ILLICIT_NATURE, CIRCUMSTANCES,
                INTENDED_USE, FACTS_OF_CASE, CONFIDENTIALITY_ASSURANCE, URGENCY_REASONS, TRANSLATION, STILL_NEEDED,
                OTHER);
    }
}
