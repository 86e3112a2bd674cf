// Generated from schema/standard/codes/end-use-document-kind.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Kind of end-use or trade document: Certificates, undertakings and papers of trade by which end use, end user and
 * delivery of weapons are shown.
 *
 * <p>The open code list {@code end-use-document-kind}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record EndUseDocumentKind(String value) implements Code {

    /** End-user certificate: A State or end user names itself as end user and states the use. */
    public static final EndUseDocumentKind END_USER_CERTIFICATE = new EndUseDocumentKind("end-user-certificate");

    /** End-use undertaking: The end user promises how the goods will be used. */
    public static final EndUseDocumentKind END_USE_UNDERTAKING = new EndUseDocumentKind("end-use-undertaking");

    /** Undertaking not to re-export: The importer promises not to pass the goods on without consent. */
    public static final EndUseDocumentKind NON_RE_EXPORT_UNDERTAKING =
            new EndUseDocumentKind("non-re-export-undertaking");

    /** Assurance of a government: A government gives assurances on goods or end user. */
    public static final EndUseDocumentKind GOVERNMENT_ASSURANCE = new EndUseDocumentKind("government-assurance");

    /** Statement of a private end user: A dealer, guard company or other private user states end use. */
    public static final EndUseDocumentKind PRIVATE_END_USER_STATEMENT =
            new EndUseDocumentKind("private-end-user-statement");

    /** Statement of the consignee: The last consignee or the dealer states to whom the goods are to go. */
    public static final EndUseDocumentKind ULTIMATE_CONSIGNEE_STATEMENT =
            new EndUseDocumentKind("ultimate-consignee-statement");

    /** Import certificate: The importing State confirms that it knows of the import and allows it. */
    public static final EndUseDocumentKind IMPORT_CERTIFICATE = new EndUseDocumentKind("import-certificate");

    /** Import licence: A licence of the importing State. */
    public static final EndUseDocumentKind IMPORT_LICENCE = new EndUseDocumentKind("import-licence");

    /** Export licence: A licence of the exporting State. */
    public static final EndUseDocumentKind EXPORT_LICENCE = new EndUseDocumentKind("export-licence");

    /** Transit permit or notice of no objection: A State of transit permits the passage or does not object to it. */
    public static final EndUseDocumentKind TRANSIT_LICENCE = new EndUseDocumentKind("transit-licence");

    /** Consent to re-export: The first exporter agrees that the goods are passed on. */
    public static final EndUseDocumentKind RE_EXPORT_CONSENT = new EndUseDocumentKind("re-export-consent");

    /** Brokering licence: A licence for a broker or for one deal. */
    public static final EndUseDocumentKind BROKERING_LICENCE = new EndUseDocumentKind("brokering-licence");

    /**
     * Temporary import undertaking: A promise to take the goods out again after hunting, sport, exhibition, evaluation
     * or repair.
     */
    public static final EndUseDocumentKind TEMPORARY_IMPORT_UNDERTAKING =
            new EndUseDocumentKind("temporary-import-undertaking");

    /** Delivery verification: The importing State confirms that the goods arrived. */
    public static final EndUseDocumentKind DELIVERY_VERIFICATION = new EndUseDocumentKind("delivery-verification");

    /** Receipt of the end user: The end user confirms that the goods were handed over. */
    public static final EndUseDocumentKind RECEIPT_OF_END_USER = new EndUseDocumentKind("receipt-of-end-user");

    /** Report of an inspection after delivery: A report on a check of the goods at the end user. */
    public static final EndUseDocumentKind POST_DELIVERY_INSPECTION =
            new EndUseDocumentKind("post-delivery-inspection");

    /** Certificate of destruction: A paper that says the goods, or the old stock they replace, were destroyed. */
    public static final EndUseDocumentKind DESTRUCTION_CERTIFICATE = new EndUseDocumentKind("destruction-certificate");

    /** Deactivation certificate: A paper that says firearms were deactivated. */
    public static final EndUseDocumentKind DEACTIVATION_CERTIFICATE =
            new EndUseDocumentKind("deactivation-certificate");

    /** Power of attorney: An end user or company gives power to somebody who acts for it. */
    public static final EndUseDocumentKind POWER_OF_ATTORNEY = new EndUseDocumentKind("power-of-attorney");

    /** Contract: The contract of sale, brokering or carriage. */
    public static final EndUseDocumentKind CONTRACT = new EndUseDocumentKind("contract");

    /** Order or tender: An order, letter of intent or tender of the end user. */
    public static final EndUseDocumentKind ORDER = new EndUseDocumentKind("order");

    /** Invoice: An invoice or pro forma invoice. */
    public static final EndUseDocumentKind INVOICE = new EndUseDocumentKind("invoice");

    /** Packing list: A list of pieces and serial numbers. */
    public static final EndUseDocumentKind PACKING_LIST = new EndUseDocumentKind("packing-list");

    /** Consignment note or bill of lading: A document of carriage by road, rail, air or sea. */
    public static final EndUseDocumentKind CONSIGNMENT_NOTE = new EndUseDocumentKind("consignment-note");

    /** Customs declaration: A declaration of export, import or transit. */
    public static final EndUseDocumentKind CUSTOMS_DECLARATION = new EndUseDocumentKind("customs-declaration");

    /** Certificate of origin: A certificate of where the goods were made. */
    public static final EndUseDocumentKind CERTIFICATE_OF_ORIGIN = new EndUseDocumentKind("certificate-of-origin");

    /** Certificate of conformity: A certificate that goods meet a standard or are of a certain class of weapon. */
    public static final EndUseDocumentKind CONFORMITY_CERTIFICATE = new EndUseDocumentKind("conformity-certificate");

    /** Other: A document that the list does not name. */
    public static final EndUseDocumentKind OTHER = new EndUseDocumentKind("other");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public EndUseDocumentKind {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static EndUseDocumentKind of(String value) {
        return Known.CODES.constantOr(new EndUseDocumentKind(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<EndUseDocumentKind> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "end-use-document-kind";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EndUseDocumentKind code && value.equals(code.value);
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
        static final Codes<EndUseDocumentKind> CODES = new Codes<>(
                END_USER_CERTIFICATE, END_USE_UNDERTAKING, NON_RE_EXPORT_UNDERTAKING, GOVERNMENT_ASSURANCE,
                PRIVATE_END_USER_STATEMENT, ULTIMATE_CONSIGNEE_STATEMENT, IMPORT_CERTIFICATE, IMPORT_LICENCE,
                EXPORT_LICENCE, TRANSIT_LICENCE, RE_EXPORT_CONSENT, BROKERING_LICENCE, TEMPORARY_IMPORT_UNDERTAKING,
                DELIVERY_VERIFICATION, RECEIPT_OF_END_USER, POST_DELIVERY_INSPECTION, DESTRUCTION_CERTIFICATE,
                DEACTIVATION_CERTIFICATE, POWER_OF_ATTORNEY, CONTRACT, ORDER, INVOICE, PACKING_LIST, CONSIGNMENT_NOTE,
                CUSTOMS_DECLARATION, CERTIFICATE_OF_ORIGIN, CONFORMITY_CERTIFICATE, OTHER);
    }
}
