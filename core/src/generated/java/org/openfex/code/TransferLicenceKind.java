// Generated from schema/standard/codes/transfer-licence-kind.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Kind of transfer licence: Kinds of licences and authorizations for the export, import and transit of firearms.
 *
 * <p>The open code list {@code transfer-licence-kind}. Source: Protocol 10(3) [V].
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record TransferLicenceKind(String value) implements Code {

    /** Export licence: Authorizes an export. */
    public static final TransferLicenceKind EXPORT = new TransferLicenceKind("export");

    /** Import licence: Authorizes an import. */
    public static final TransferLicenceKind IMPORT = new TransferLicenceKind("import");

    /** Transit authorization: Authorizes carriage through a State. */
    public static final TransferLicenceKind TRANSIT = new TransferLicenceKind("transit");

    /** Trans-shipment authorization: Authorizes that goods change the means of transport within a State. */
    public static final TransferLicenceKind TRANS_SHIPMENT = new TransferLicenceKind("trans-shipment");

    /** Brokering authorization: Authorizes the arranging of one transfer or of several. */
    public static final TransferLicenceKind BROKERING = new TransferLicenceKind("brokering");

    /** General export licence: Authorizes exports of a kind of goods for a term, without naming each consignment. */
    public static final TransferLicenceKind GENERAL_EXPORT = new TransferLicenceKind("general-export");

    /** General import licence: Authorizes imports of a kind of goods for a term, without naming each consignment. */
    public static final TransferLicenceKind GENERAL_IMPORT = new TransferLicenceKind("general-import");

    /** Re-export authorization: Authorizes the export of what was imported before. */
    public static final TransferLicenceKind RE_EXPORT = new TransferLicenceKind("re-export");

    /** Consent to retransfer: Consent of the State of origin that goods be passed on to another end user. */
    public static final TransferLicenceKind RETRANSFER_CONSENT = new TransferLicenceKind("retransfer-consent");

    /** Re-import authorization: Authorizes that exported goods come back. */
    public static final TransferLicenceKind RE_IMPORT = new TransferLicenceKind("re-import");

    /**
     * Temporary export authorization: Authorizes an export for a term, as for hunting, sport, evaluation, exhibition or
     * repair.
     */
    public static final TransferLicenceKind TEMPORARY_EXPORT = new TransferLicenceKind("temporary-export");

    /**
     * Temporary import authorization: Authorizes an import for a term, as for hunting, sport, evaluation, exhibition or
     * repair.
     */
    public static final TransferLicenceKind TEMPORARY_IMPORT = new TransferLicenceKind("temporary-import");

    /** International import certificate: States that the importer may import, for use by the exporting State. */
    public static final TransferLicenceKind IMPORT_CERTIFICATE = new TransferLicenceKind("import-certificate");

    /**
     * Consent of the importing State: A letter or note by which the importing State agrees, where it issues no licence.
     */
    public static final TransferLicenceKind CONSENT_OF_IMPORTING_STATE =
            new TransferLicenceKind("consent-of-importing-state");

    /** Government decision: A decision of a government on a transfer by or between States. */
    public static final TransferLicenceKind GOVERNMENT_DECISION = new TransferLicenceKind("government-decision");

    /** Customs permission: Permission of customs to place the goods under a customs procedure. */
    public static final TransferLicenceKind CUSTOMS_PROCEDURE = new TransferLicenceKind("customs-procedure");

    /** Permit for carriage: Permits the carriage of the consignment on the territory. */
    public static final TransferLicenceKind CARRIAGE_PERMIT = new TransferLicenceKind("carriage-permit");

    /** Order for armed escort: Orders or permits that the consignment be guarded on its way. */
    public static final TransferLicenceKind ESCORT_PERMIT = new TransferLicenceKind("escort-permit");

    /** Overflight or landing clearance: Permits an aircraft with the consignment to cross the airspace or to land. */
    public static final TransferLicenceKind OVERFLIGHT_OR_LANDING = new TransferLicenceKind("overflight-or-landing");

    /** Permit to travel with own firearms: Permits a person to cross the border with firearms of their own. */
    public static final TransferLicenceKind PERSONAL_TRAVEL = new TransferLicenceKind("personal-travel");

    /** Other: A licence that the list does not name. */
    public static final TransferLicenceKind OTHER = new TransferLicenceKind("other");

    /** Unknown: The kind of licence is not known. */
    public static final TransferLicenceKind UNKNOWN = new TransferLicenceKind("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public TransferLicenceKind {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static TransferLicenceKind of(String value) {
        return Known.CODES.constantOr(new TransferLicenceKind(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<TransferLicenceKind> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "transfer-licence-kind";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TransferLicenceKind code && value.equals(code.value);
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
        static final Codes<TransferLicenceKind> CODES = new Codes<>(
                EXPORT, IMPORT, TRANSIT, TRANS_SHIPMENT, BROKERING, GENERAL_EXPORT, GENERAL_IMPORT, RE_EXPORT,
                RETRANSFER_CONSENT, RE_IMPORT, TEMPORARY_EXPORT, TEMPORARY_IMPORT, IMPORT_CERTIFICATE,
                CONSENT_OF_IMPORTING_STATE, GOVERNMENT_DECISION, CUSTOMS_PROCEDURE, CARRIAGE_PERMIT, ESCORT_PERMIT,
                OVERFLIGHT_OR_LANDING, PERSONAL_TRAVEL, OTHER, UNKNOWN);
    }
}
