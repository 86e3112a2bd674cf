// Generated from schema/standard/codes/date-source.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Source of a date: Where a claimed date comes from: a document, register, statement, mark or estimate.
 *
 * <p>The open code list {@code date-source}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record DateSource(String value) implements Code {

    /** Passport: A passport, visual zone. */
    public static final DateSource PASSPORT = new DateSource("passport");

    /** Machine-readable zone: The machine-readable zone or chip of a document. */
    public static final DateSource MACHINE_READABLE_ZONE = new DateSource("machine-readable-zone");

    /** Identity card: A national identity card. */
    public static final DateSource IDENTITY_CARD = new DateSource("identity-card");

    /** Driving licence: A driving licence. */
    public static final DateSource DRIVING_LICENCE = new DateSource("driving-licence");

    /** Visa or residence permit: A visa, residence permit or application for one. */
    public static final DateSource VISA = new DateSource("visa");

    /** Birth certificate: A certificate of birth. */
    public static final DateSource BIRTH_CERTIFICATE = new DateSource("birth-certificate");

    /** Military record: A military book or record. */
    public static final DateSource MILITARY_RECORD = new DateSource("military-record");

    /** Other document: Another document. */
    public static final DateSource OTHER_DOCUMENT = new DateSource("other-document");

    /** Civil or population register: The register of births or of the population. */
    public static final DateSource CIVIL_REGISTER = new DateSource("civil-register");

    /** Criminal record: A register of convictions or of persons of interest to the police. */
    public static final DateSource CRIMINAL_RECORD = new DateSource("criminal-record");

    /** Court record: A judgment or other court paper. */
    public static final DateSource COURT_RECORD = new DateSource("court-record");

    /** Wanted notice: A national or international notice. */
    public static final DateSource WANTED_NOTICE = new DateSource("wanted-notice");

    /** Sanctions list: A list of sanctions or designations. */
    public static final DateSource SANCTIONS_LIST = new DateSource("sanctions-list");

    /** Border record: The record of a border crossing or of a carrier. */
    public static final DateSource BORDER_RECORD = new DateSource("border-record");

    /** Own statement: The person said it. */
    public static final DateSource OWN_STATEMENT = new DateSource("own-statement");

    /** Statement of others: A relative, witness or other person said it. */
    public static final DateSource STATEMENT_OF_OTHERS = new DateSource("statement-of-others");

    /** Online source: An account or site on the internet. */
    public static final DateSource ONLINE = new DateSource("online");

    /** Appearance: An estimate from the look of the person. */
    public static final DateSource APPEARANCE = new DateSource("appearance");

    /** Medical examination: An estimate of age by a physician. */
    public static final DateSource MEDICAL_EXAMINATION = new DateSource("medical-examination");

    /** Mark on the item: A mark on the firearm, part or round. */
    public static final DateSource MARK_ON_ITEM = new DateSource("mark-on-item");

    /** Year mark beside the serial number: The year marked beside a serial number. */
    public static final DateSource MARK_BESIDE_SERIAL = new DateSource("mark-beside-serial");

    /** Serial number range: Derived from the number by the ranges of the maker. */
    public static final DateSource SERIAL_RANGE = new DateSource("serial-range");

    /** Date code or proof mark: Derived from a coded date or a dated proof mark. */
    public static final DateSource DATE_CODE = new DateSource("date-code");

    /** Record of the maker: The books of the maker. */
    public static final DateSource MAKER_RECORD = new DateSource("maker-record");

    /** Record of a dealer or importer: The books of a dealer or importer. */
    public static final DateSource DEALER_RECORD = new DateSource("dealer-record");

    /** Firearms register: An entry of a register of firearms. */
    public static final DateSource FIREARMS_REGISTER = new DateSource("firearms-register");

    /** Licence: A licence or permit. */
    public static final DateSource LICENCE = new DateSource("licence");

    /** Expert opinion: The opinion of an expert. */
    public static final DateSource EXPERT_OPINION = new DateSource("expert-opinion");

    /** Reference work: A reference table or handbook. */
    public static final DateSource REFERENCE_WORK = new DateSource("reference-work");

    /** Other: A source that this list does not name. */
    public static final DateSource OTHER = new DateSource("other");

    /** Unknown: The source is not known. */
    public static final DateSource UNKNOWN = new DateSource("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public DateSource {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static DateSource of(String value) {
        return Known.CODES.constantOr(new DateSource(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<DateSource> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "date-source";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DateSource code && value.equals(code.value);
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
        static final Codes<DateSource> CODES = new Codes<>(
                PASSPORT, MACHINE_READABLE_ZONE, IDENTITY_CARD, DRIVING_LICENCE, VISA, BIRTH_CERTIFICATE,
                MILITARY_RECORD, OTHER_DOCUMENT, CIVIL_REGISTER, CRIMINAL_RECORD, COURT_RECORD, WANTED_NOTICE,
                SANCTIONS_LIST, BORDER_RECORD, OWN_STATEMENT, STATEMENT_OF_OTHERS, ONLINE, APPEARANCE,
                MEDICAL_EXAMINATION, MARK_ON_ITEM, MARK_BESIDE_SERIAL, SERIAL_RANGE, DATE_CODE, MAKER_RECORD,
                DEALER_RECORD, FIREARMS_REGISTER, LICENCE, EXPERT_OPINION, REFERENCE_WORK, OTHER, UNKNOWN);
    }
}
