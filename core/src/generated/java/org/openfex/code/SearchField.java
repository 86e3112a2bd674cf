// Generated from schema/standard/codes/search-field.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Search field: Fields by which a weapon is searched in a register.
 *
 * <p>The open code list {@code search-field}. Source: INTERPOL iARMS [V].
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record SearchField(String value) implements Code {

    /** Serial number: The serial number in any role and on any part. */
    public static final SearchField SERIAL_NUMBER = new SearchField("serial-number");

    /** Serial number of the frame or receiver: The number on the primary part. */
    public static final SearchField FRAME_SERIAL_NUMBER = new SearchField("frame-serial-number");

    /** Serial number of the barrel: The number on the barrel. */
    public static final SearchField BARREL_SERIAL_NUMBER = new SearchField("barrel-serial-number");

    /** Serial number of the bolt or breech block: The number on the bolt, bolt carrier or breech block. */
    public static final SearchField BOLT_SERIAL_NUMBER = new SearchField("bolt-serial-number");

    /** Serial number of the slide: The number on the slide. */
    public static final SearchField SLIDE_SERIAL_NUMBER = new SearchField("slide-serial-number");

    /** Serial number of another part: The number on a part that no other field names. */
    public static final SearchField OTHER_PART_SERIAL_NUMBER = new SearchField("other-part-serial-number");

    /** Series of the serial number: The letters or series that go with the number. */
    public static final SearchField SERIAL_PREFIX = new SearchField("serial-prefix");

    /** Year mark: The year that stands beside the number. */
    public static final SearchField YEAR_MARK = new SearchField("year-mark");

    /** Import mark: The mark put on at import. */
    public static final SearchField IMPORT_MARK = new SearchField("import-mark");

    /** Transfer mark: The mark put on when the State gave the weapon to civilian use. */
    public static final SearchField TRANSFER_MARK = new SearchField("transfer-mark");

    /** Maker's mark or symbol: A symbol, logo or code of the maker. */
    public static final SearchField MAKER_MARK = new SearchField("maker-mark");

    /** Proof mark: A proof or inspection mark. */
    public static final SearchField PROOF_MARK = new SearchField("proof-mark");

    /** Other mark or engraving: Another mark, inscription or engraving. */
    public static final SearchField OTHER_MARK = new SearchField("other-mark");

    /** Registration number: The number of the weapon in a register. */
    public static final SearchField REGISTRATION_NUMBER = new SearchField("registration-number");

    /** Inventory number: The number in the stock of a State body or company, rack and holster numbers among them. */
    public static final SearchField INVENTORY_NUMBER = new SearchField("inventory-number");

    /** Number of an alert: The number under which the weapon is sought. */
    public static final SearchField ALERT_NUMBER = new SearchField("alert-number");

    /** Case number: The number of the case in which the weapon is recorded. */
    public static final SearchField CASE_NUMBER = new SearchField("case-number");

    /** Exhibit number: The number of the weapon as an exhibit. */
    public static final SearchField EXHIBIT_NUMBER = new SearchField("exhibit-number");

    /** Number in a reference table: The number of the make and model in a reference table. */
    public static final SearchField REFERENCE_TABLE_NUMBER = new SearchField("reference-table-number");

    /** Make or brand: The make under which the weapon is known. */
    public static final SearchField MAKE = new SearchField("make");

    /** Manufacturer: Who made the weapon. */
    public static final SearchField MANUFACTURER = new SearchField("manufacturer");

    /** Model: The model. */
    public static final SearchField MODEL = new SearchField("model");

    /** Type: The type of the weapon. */
    public static final SearchField TYPE = new SearchField("type");

    /** Calibre or cartridge: The calibre or the cartridge. */
    public static final SearchField CALIBRE = new SearchField("calibre");

    /** Action: How the weapon loads and fires. */
    public static final SearchField ACTION = new SearchField("action");

    /** Country of manufacture: In which State the weapon was made. */
    public static final SearchField COUNTRY_OF_MANUFACTURE = new SearchField("country-of-manufacture");

    /** Year of manufacture: When the weapon was made. */
    public static final SearchField YEAR_OF_MANUFACTURE = new SearchField("year-of-manufacture");

    /** Importer: Who imported the weapon. */
    public static final SearchField IMPORTER = new SearchField("importer");

    /** Country of import: Into which State the weapon was last imported. */
    public static final SearchField COUNTRY_OF_IMPORT = new SearchField("country-of-import");

    /** Year of import: When the weapon was imported. */
    public static final SearchField YEAR_OF_IMPORT = new SearchField("year-of-import");

    /** Country of export: From which State the weapon was exported. */
    public static final SearchField COUNTRY_OF_EXPORT = new SearchField("country-of-export");

    /** Number of barrels: How many barrels the weapon has. */
    public static final SearchField BARREL_COUNT = new SearchField("barrel-count");

    /** Length of the barrel: Length of the barrel in millimetres. */
    public static final SearchField BARREL_LENGTH = new SearchField("barrel-length");

    /** Overall length: Length of the weapon in millimetres. */
    public static final SearchField OVERALL_LENGTH = new SearchField("overall-length");

    /** Capacity: How many rounds the weapon or magazine holds. */
    public static final SearchField CAPACITY = new SearchField("capacity");

    /** Finish and colour: Colour and finish of the metal. */
    public static final SearchField FINISH = new SearchField("finish");

    /** Stock or grip: Kind and material of the stock or grip. */
    public static final SearchField STOCK = new SearchField("stock");

    /** Kind of manufacture: Whether the weapon is made by industry, converted, printed and so on. */
    public static final SearchField MANUFACTURE_KIND = new SearchField("manufacture-kind");

    /** Headstamp: Marks on the base of a cartridge case. */
    public static final SearchField HEADSTAMP = new SearchField("headstamp");

    /** Lot number: The number of a lot of ammunition or weapons. */
    public static final SearchField LOT_NUMBER = new SearchField("lot-number");

    /** Ballistic reference number: The number of the weapon or its test fires in a ballistic collection. */
    public static final SearchField BALLISTIC_REFERENCE = new SearchField("ballistic-reference");

    /** Status: Whether the weapon is recorded as lost, stolen, seized, registered or otherwise. */
    public static final SearchField STATUS = new SearchField("status");

    /** Name of the owner or holder: For whom the weapon is registered. */
    public static final SearchField OWNER_NAME = new SearchField("owner-name");

    /** Date of birth of the owner: Date of birth of the holder. */
    public static final SearchField OWNER_BIRTH_DATE = new SearchField("owner-birth-date");

    /** Personal or company number of the owner: A national number of the holder. */
    public static final SearchField OWNER_IDENTIFIER = new SearchField("owner-identifier");

    /** Address of the owner: Address of the holder. */
    public static final SearchField OWNER_ADDRESS = new SearchField("owner-address");

    /** Licence number: Number of the licence or permit for the weapon. */
    public static final SearchField LICENCE_NUMBER = new SearchField("licence-number");

    /** Dealer: Through whom the weapon was sold. */
    public static final SearchField DEALER = new SearchField("dealer");

    /** Authority of record: The authority that registered the weapon or entered the alert. */
    public static final SearchField ISSUING_AUTHORITY = new SearchField("issuing-authority");

    /** Date of registration: When the weapon was registered. */
    public static final SearchField REGISTRATION_DATE = new SearchField("registration-date");

    /** Date of loss, theft or recovery: When the event happened for which the weapon is recorded. */
    public static final SearchField EVENT_DATE = new SearchField("event-date");

    /** Place of loss, theft or recovery: Where the event happened for which the weapon is recorded. */
    public static final SearchField EVENT_PLACE = new SearchField("event-place");

    /** Other: A field that the list does not name. */
    public static final SearchField OTHER = new SearchField("other");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public SearchField {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static SearchField of(String value) {
        return Known.CODES.constantOr(new SearchField(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<SearchField> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "search-field";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SearchField code && value.equals(code.value);
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
        static final Codes<SearchField> CODES = new Codes<>(
                SERIAL_NUMBER, FRAME_SERIAL_NUMBER, BARREL_SERIAL_NUMBER, BOLT_SERIAL_NUMBER, SLIDE_SERIAL_NUMBER,
                OTHER_PART_SERIAL_NUMBER, SERIAL_PREFIX, YEAR_MARK, IMPORT_MARK, TRANSFER_MARK, MAKER_MARK, PROOF_MARK,
                OTHER_MARK, REGISTRATION_NUMBER, INVENTORY_NUMBER, ALERT_NUMBER, CASE_NUMBER, EXHIBIT_NUMBER,
                REFERENCE_TABLE_NUMBER, MAKE, MANUFACTURER, MODEL, TYPE, CALIBRE, ACTION, COUNTRY_OF_MANUFACTURE,
                YEAR_OF_MANUFACTURE, IMPORTER, COUNTRY_OF_IMPORT, YEAR_OF_IMPORT, COUNTRY_OF_EXPORT, BARREL_COUNT,
                BARREL_LENGTH, OVERALL_LENGTH, CAPACITY, FINISH, STOCK, MANUFACTURE_KIND, HEADSTAMP, LOT_NUMBER,
                BALLISTIC_REFERENCE, STATUS, OWNER_NAME, OWNER_BIRTH_DATE, OWNER_IDENTIFIER, OWNER_ADDRESS,
                LICENCE_NUMBER, DEALER, ISSUING_AUTHORITY, REGISTRATION_DATE, EVENT_DATE, EVENT_PLACE, OTHER);
    }
}
