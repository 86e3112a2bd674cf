// Generated from schema/standard/codes/transport-document-kind.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Kind of transport document: Declarations, consignment notes and other documents of a consignment.
 *
 * <p>The open code list {@code transport-document-kind}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record TransportDocumentKind(String value) implements Code {

    /** CMR consignment note: Consignment note of international carriage by road. */
    public static final TransportDocumentKind CMR = new TransportDocumentKind("cmr");

    /** Road waybill: Waybill of carriage by road inside a State. */
    public static final TransportDocumentKind ROAD_WAYBILL = new TransportDocumentKind("road-waybill");

    /** TIR carnet: Customs document of transit by road under seal. */
    public static final TransportDocumentKind TIR_CARNET = new TransportDocumentKind("tir-carnet");

    /** SMGS consignment note: Consignment note of international carriage by rail in the East. */
    public static final TransportDocumentKind SMGS = new TransportDocumentKind("smgs");

    /** CIM consignment note: Consignment note of international carriage by rail in the West. */
    public static final TransportDocumentKind CIM = new TransportDocumentKind("cim");

    /** CIM/SMGS consignment note: Common consignment note of carriage by rail under both rules. */
    public static final TransportDocumentKind CIM_SMGS = new TransportDocumentKind("cim-smgs");

    /** Bill of lading: Document of carriage by sea or inland water. */
    public static final TransportDocumentKind BILL_OF_LADING = new TransportDocumentKind("bill-of-lading");

    /** Air waybill: Document of carriage by air. */
    public static final TransportDocumentKind AIR_WAYBILL = new TransportDocumentKind("air-waybill");

    /** Multimodal document: Document of carriage by several modes. */
    public static final TransportDocumentKind MULTIMODAL = new TransportDocumentKind("multimodal");

    /** Postal declaration: Customs declaration of a postal item. */
    public static final TransportDocumentKind POSTAL_DECLARATION = new TransportDocumentKind("postal-declaration");

    /** Courier waybill: Document of an express carrier. */
    public static final TransportDocumentKind COURIER_WAYBILL = new TransportDocumentKind("courier-waybill");

    /** Baggage receipt: Tag or receipt of registered baggage. */
    public static final TransportDocumentKind BAGGAGE_TAG = new TransportDocumentKind("baggage-tag");

    /** Customs declaration: Declaration of goods at import or export. */
    public static final TransportDocumentKind CUSTOMS_DECLARATION = new TransportDocumentKind("customs-declaration");

    /** Transit declaration: Declaration of goods in customs transit. */
    public static final TransportDocumentKind TRANSIT_DECLARATION = new TransportDocumentKind("transit-declaration");

    /** Passenger declaration: Declaration of a traveller. */
    public static final TransportDocumentKind PASSENGER_DECLARATION =
            new TransportDocumentKind("passenger-declaration");

    /** Advance declaration: Cargo data sent before arrival. */
    public static final TransportDocumentKind ADVANCE_DECLARATION = new TransportDocumentKind("advance-declaration");

    /** ATA carnet: Customs document of temporary admission. */
    public static final TransportDocumentKind ATA_CARNET = new TransportDocumentKind("ata-carnet");

    /** Manifest: List of the cargo or passengers of a conveyance. */
    public static final TransportDocumentKind MANIFEST = new TransportDocumentKind("manifest");

    /** Packing list: List of what the packages hold. */
    public static final TransportDocumentKind PACKING_LIST = new TransportDocumentKind("packing-list");

    /** Invoice: Commercial or pro forma invoice. */
    public static final TransportDocumentKind INVOICE = new TransportDocumentKind("invoice");

    /** Contract: Contract of sale, supply or carriage. */
    public static final TransportDocumentKind CONTRACT = new TransportDocumentKind("contract");

    /** Certificate of origin: Certificate of the country of origin. */
    public static final TransportDocumentKind CERTIFICATE_OF_ORIGIN =
            new TransportDocumentKind("certificate-of-origin");

    /** Dangerous goods declaration: Declaration of dangerous goods for carriage. */
    public static final TransportDocumentKind DANGEROUS_GOODS_DECLARATION =
            new TransportDocumentKind("dangerous-goods-declaration");

    /** Delivery verification: Certificate that a consignment was received. */
    public static final TransportDocumentKind DELIVERY_VERIFICATION =
            new TransportDocumentKind("delivery-verification");

    /** Power of attorney: Paper by which someone acts for the consignor or consignee. */
    public static final TransportDocumentKind POWER_OF_ATTORNEY = new TransportDocumentKind("power-of-attorney");

    /** Receipt: Receipt of a forwarder, warehouse or consignee. */
    public static final TransportDocumentKind RECEIPT = new TransportDocumentKind("receipt");

    /** Other: A document that none of the other codes describes. */
    public static final TransportDocumentKind OTHER = new TransportDocumentKind("other");

    /** Unknown: The kind of the document is not known. */
    public static final TransportDocumentKind UNKNOWN = new TransportDocumentKind("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public TransportDocumentKind {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static TransportDocumentKind of(String value) {
        return Known.CODES.constantOr(new TransportDocumentKind(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<TransportDocumentKind> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "transport-document-kind";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TransportDocumentKind code && value.equals(code.value);
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
        static final Codes<TransportDocumentKind> CODES = new Codes<>(
                CMR, ROAD_WAYBILL, TIR_CARNET, SMGS, CIM, CIM_SMGS, BILL_OF_LADING, AIR_WAYBILL, MULTIMODAL,
                POSTAL_DECLARATION, COURIER_WAYBILL, BAGGAGE_TAG, CUSTOMS_DECLARATION, TRANSIT_DECLARATION,
                PASSENGER_DECLARATION, ADVANCE_DECLARATION, ATA_CARNET, MANIFEST, PACKING_LIST, INVOICE, CONTRACT,
                CERTIFICATE_OF_ORIGIN, DANGEROUS_GOODS_DECLARATION, DELIVERY_VERIFICATION, POWER_OF_ATTORNEY, RECEIPT,
                OTHER, UNKNOWN);
    }
}
