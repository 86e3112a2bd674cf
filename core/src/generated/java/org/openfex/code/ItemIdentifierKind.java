// Generated from schema/standard/codes/item-identifier-kind.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Kind of number on an item: Kinds of numbers by which items other than firearms are told apart.
 *
 * <p>The open code list {@code item-identifier-kind}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record ItemIdentifierKind(String value) implements Code {

    /** Serial number: The number that the maker gave to the single item. */
    public static final ItemIdentifierKind SERIAL_NUMBER = new ItemIdentifierKind("serial-number");

    /** Inventory number: The number of a store, unit or owner. */
    public static final ItemIdentifierKind INVENTORY_NUMBER = new ItemIdentifierKind("inventory-number");

    /** Number of a holster: The number on a holster or case that goes with a service weapon. */
    public static final ItemIdentifierKind HOLSTER_NUMBER = new ItemIdentifierKind("holster-number");

    /** Lot or batch number: The number of the lot of manufacture. */
    public static final ItemIdentifierKind LOT_NUMBER = new ItemIdentifierKind("lot-number");

    /** Part or article number: The number of the kind of item in the catalogue of its maker. */
    public static final ItemIdentifierKind PART_NUMBER = new ItemIdentifierKind("part-number");

    /** Bar code: The number in a bar or matrix code. */
    public static final ItemIdentifierKind BARCODE = new ItemIdentifierKind("barcode");

    /** Radio tag: The number of a radio-frequency tag. */
    public static final ItemIdentifierKind RADIO_TAG = new ItemIdentifierKind("radio-tag");

    /** IMEI: The international identity of a mobile device. */
    public static final ItemIdentifierKind IMEI = new ItemIdentifierKind("imei");

    /** IMSI: The international identity of a mobile subscriber. */
    public static final ItemIdentifierKind IMSI = new ItemIdentifierKind("imsi");

    /** SIM card number: The number of a SIM card. */
    public static final ItemIdentifierKind ICCID = new ItemIdentifierKind("iccid");

    /** Telephone number: The number under which a device or card is called. */
    public static final ItemIdentifierKind PHONE_NUMBER = new ItemIdentifierKind("phone-number");

    /** MAC address: The address of a network interface. */
    public static final ItemIdentifierKind MAC_ADDRESS = new ItemIdentifierKind("mac-address");

    /** Banknote number: The serial number of a banknote. */
    public static final ItemIdentifierKind BANKNOTE_NUMBER = new ItemIdentifierKind("banknote-number");

    /** Number of a bank card: The number of a payment card. */
    public static final ItemIdentifierKind CARD_NUMBER = new ItemIdentifierKind("card-number");

    /** Wallet address: The address of a wallet for virtual assets. */
    public static final ItemIdentifierKind WALLET_ADDRESS = new ItemIdentifierKind("wallet-address");

    /** Vehicle identification number: The identification number of a vehicle. */
    public static final ItemIdentifierKind VEHICLE_IDENTIFICATION_NUMBER =
            new ItemIdentifierKind("vehicle-identification-number");

    /** Chassis or body number: The number of the chassis or body. */
    public static final ItemIdentifierKind CHASSIS_NUMBER = new ItemIdentifierKind("chassis-number");

    /** Engine number: The number of the engine. */
    public static final ItemIdentifierKind ENGINE_NUMBER = new ItemIdentifierKind("engine-number");

    /** Registration plate: The characters of a registration plate. */
    public static final ItemIdentifierKind REGISTRATION_PLATE = new ItemIdentifierKind("registration-plate");

    /** Hull number: The number of a vessel or aircraft. */
    public static final ItemIdentifierKind HULL_NUMBER = new ItemIdentifierKind("hull-number");

    /** Identifier of an unmanned aircraft: The registration or remote identification of an unmanned aircraft. */
    public static final ItemIdentifierKind DRONE_IDENTIFIER = new ItemIdentifierKind("drone-identifier");

    /** Container number: The number of a freight container. */
    public static final ItemIdentifierKind CONTAINER_NUMBER = new ItemIdentifierKind("container-number");

    /** Number of a document: The number that a paper or form bears. */
    public static final ItemIdentifierKind DOCUMENT_NUMBER = new ItemIdentifierKind("document-number");

    /** Number of a blank form: The number printed on a form before it was filled in. */
    public static final ItemIdentifierKind BLANK_NUMBER = new ItemIdentifierKind("blank-number");

    /** Number of a seal: The number of a seal that was on the item. */
    public static final ItemIdentifierKind SEAL_NUMBER = new ItemIdentifierKind("seal-number");

    /** Number of a stamp: The number that an official stamp shows. */
    public static final ItemIdentifierKind STAMP_NUMBER = new ItemIdentifierKind("stamp-number");

    /** Unique mark of an explosive: The identification of a stick, cartridge, detonator or package of explosives. */
    public static final ItemIdentifierKind EXPLOSIVE_MARKING = new ItemIdentifierKind("explosive-marking");

    /** UN number: The number of dangerous goods. */
    public static final ItemIdentifierKind UN_NUMBER = new ItemIdentifierKind("un-number");

    /** Digest of a file: The digest by which a file is recognised. */
    public static final ItemIdentifierKind FILE_DIGEST = new ItemIdentifierKind("file-digest");

    /** Other: A kind of number that the list does not name. */
    public static final ItemIdentifierKind OTHER = new ItemIdentifierKind("other");

    /** Unknown: A number whose meaning the sender does not know. */
    public static final ItemIdentifierKind UNKNOWN = new ItemIdentifierKind("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public ItemIdentifierKind {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static ItemIdentifierKind of(String value) {
        return Known.CODES.constantOr(new ItemIdentifierKind(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<ItemIdentifierKind> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "item-identifier-kind";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ItemIdentifierKind code && value.equals(code.value);
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
        static final Codes<ItemIdentifierKind> CODES = new Codes<>(
                SERIAL_NUMBER, INVENTORY_NUMBER, HOLSTER_NUMBER, LOT_NUMBER, PART_NUMBER, BARCODE, RADIO_TAG, IMEI,
                IMSI, ICCID, PHONE_NUMBER, MAC_ADDRESS, BANKNOTE_NUMBER, CARD_NUMBER, WALLET_ADDRESS,
                VEHICLE_IDENTIFICATION_NUMBER, CHASSIS_NUMBER, ENGINE_NUMBER, REGISTRATION_PLATE, HULL_NUMBER,
                DRONE_IDENTIFIER, CONTAINER_NUMBER, DOCUMENT_NUMBER, BLANK_NUMBER, SEAL_NUMBER, STAMP_NUMBER,
                EXPLOSIVE_MARKING, UN_NUMBER, FILE_DIGEST, OTHER, UNKNOWN);
    }
}
