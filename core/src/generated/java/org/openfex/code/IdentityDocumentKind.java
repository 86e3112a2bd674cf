// Generated from schema/standard/codes/identity-document-kind.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Kind of identity document: Kinds of identity and travel documents and of personal numbers.
 *
 * <p>The open code list {@code identity-document-kind}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record IdentityDocumentKind(String value) implements Code {

    /** Passport: A passport for travel abroad. */
    public static final IdentityDocumentKind PASSPORT = new IdentityDocumentKind("passport");

    /** Internal passport: A passport that serves as identity document inside its State. */
    public static final IdentityDocumentKind INTERNAL_PASSPORT = new IdentityDocumentKind("internal-passport");

    /** National identity card: An identity card of a citizen. */
    public static final IdentityDocumentKind NATIONAL_IDENTITY_CARD =
            new IdentityDocumentKind("national-identity-card");

    /** Diplomatic passport: A passport for diplomats. */
    public static final IdentityDocumentKind DIPLOMATIC_PASSPORT = new IdentityDocumentKind("diplomatic-passport");

    /** Service passport: A passport for officials on duty. */
    public static final IdentityDocumentKind SERVICE_PASSPORT = new IdentityDocumentKind("service-passport");

    /** Passport of the USSR: A passport of the former Soviet Union. */
    public static final IdentityDocumentKind FORMER_SOVIET_PASSPORT =
            new IdentityDocumentKind("former-soviet-passport");

    /** Return certificate: An emergency document for the journey home. */
    public static final IdentityDocumentKind RETURN_CERTIFICATE = new IdentityDocumentKind("return-certificate");

    /** Refugee travel document: A travel document for a recognised refugee. */
    public static final IdentityDocumentKind REFUGEE_TRAVEL_DOCUMENT =
            new IdentityDocumentKind("refugee-travel-document");

    /** Document of a stateless person: A travel or identity document of a stateless person. */
    public static final IdentityDocumentKind STATELESS_PERSON_DOCUMENT =
            new IdentityDocumentKind("stateless-person-document");

    /** Residence permit: A permit to live in a State of which the holder is not a citizen. */
    public static final IdentityDocumentKind RESIDENCE_PERMIT = new IdentityDocumentKind("residence-permit");

    /** Temporary residence permit: A permit to live in a State for a limited time. */
    public static final IdentityDocumentKind TEMPORARY_RESIDENCE_PERMIT =
            new IdentityDocumentKind("temporary-residence-permit");

    /** Certificate of refugee or asylum seeker: A document of protection or of an application for it. */
    public static final IdentityDocumentKind REFUGEE_CERTIFICATE = new IdentityDocumentKind("refugee-certificate");

    /** Visa: A permission to enter that is put into or issued with a travel document. */
    public static final IdentityDocumentKind VISA = new IdentityDocumentKind("visa");

    /** Migration card: A card filled in and stamped on entry. */
    public static final IdentityDocumentKind MIGRATION_CARD = new IdentityDocumentKind("migration-card");

    /** Work permit: A permit for a foreigner to work. */
    public static final IdentityDocumentKind WORK_PERMIT = new IdentityDocumentKind("work-permit");

    /** Driving licence: A licence to drive a vehicle. */
    public static final IdentityDocumentKind DRIVING_LICENCE = new IdentityDocumentKind("driving-licence");

    /** Seafarer's identity document: An identity document of a seafarer. */
    public static final IdentityDocumentKind SEAFARER_IDENTITY_DOCUMENT =
            new IdentityDocumentKind("seafarer-identity-document");

    /** Crew member certificate: A certificate of a member of a crew of an aircraft, train or vessel. */
    public static final IdentityDocumentKind CREW_CERTIFICATE = new IdentityDocumentKind("crew-certificate");

    /** Military identity document: A document of a soldier, officer or reservist. */
    public static final IdentityDocumentKind MILITARY_IDENTITY_DOCUMENT =
            new IdentityDocumentKind("military-identity-document");

    /** Service card: A card of an official or employee. */
    public static final IdentityDocumentKind SERVICE_CARD = new IdentityDocumentKind("service-card");

    /** Birth certificate: A certificate of birth. */
    public static final IdentityDocumentKind BIRTH_CERTIFICATE = new IdentityDocumentKind("birth-certificate");

    /** Other civil status certificate: A certificate of marriage, change of name or death. */
    public static final IdentityDocumentKind CIVIL_STATUS_CERTIFICATE =
            new IdentityDocumentKind("civil-status-certificate");

    /**
     * Temporary identity certificate: A document that stands in for an identity document that was lost or is being
     * made.
     */
    public static final IdentityDocumentKind TEMPORARY_IDENTITY_CERTIFICATE =
            new IdentityDocumentKind("temporary-identity-certificate");

    /** Certificate of release: A certificate given on release from a place of detention. */
    public static final IdentityDocumentKind RELEASE_CERTIFICATE = new IdentityDocumentKind("release-certificate");

    /** Laissez-passer: A travel document of an international organisation. */
    public static final IdentityDocumentKind LAISSEZ_PASSER = new IdentityDocumentKind("laissez-passer");

    /** Local border traffic permit: A permit for residents of the border zone. */
    public static final IdentityDocumentKind LOCAL_BORDER_PERMIT = new IdentityDocumentKind("local-border-permit");

    /** Personal number: A personal number in a national register, known from no document. */
    public static final IdentityDocumentKind PERSONAL_NUMBER = new IdentityDocumentKind("personal-number");

    /** Tax number: A number of a taxpayer, known from no document. */
    public static final IdentityDocumentKind TAX_NUMBER = new IdentityDocumentKind("tax-number");

    /** Social insurance number: A number in a system of pensions or social insurance. */
    public static final IdentityDocumentKind SOCIAL_INSURANCE_NUMBER =
            new IdentityDocumentKind("social-insurance-number");

    /** Other: A document that the list does not name, described in the remarks. */
    public static final IdentityDocumentKind OTHER = new IdentityDocumentKind("other");

    /** Unknown: The kind of document is not known. */
    public static final IdentityDocumentKind UNKNOWN = new IdentityDocumentKind("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public IdentityDocumentKind {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static IdentityDocumentKind of(String value) {
        return Known.CODES.constantOr(new IdentityDocumentKind(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<IdentityDocumentKind> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "identity-document-kind";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IdentityDocumentKind code && value.equals(code.value);
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
        static final Codes<IdentityDocumentKind> CODES = new Codes<>(
                PASSPORT, INTERNAL_PASSPORT, NATIONAL_IDENTITY_CARD, DIPLOMATIC_PASSPORT, SERVICE_PASSPORT,
                FORMER_SOVIET_PASSPORT, RETURN_CERTIFICATE, REFUGEE_TRAVEL_DOCUMENT, STATELESS_PERSON_DOCUMENT,
                RESIDENCE_PERMIT, TEMPORARY_RESIDENCE_PERMIT, REFUGEE_CERTIFICATE, VISA, MIGRATION_CARD, WORK_PERMIT,
                DRIVING_LICENCE, SEAFARER_IDENTITY_DOCUMENT, CREW_CERTIFICATE, MILITARY_IDENTITY_DOCUMENT, SERVICE_CARD,
                BIRTH_CERTIFICATE, CIVIL_STATUS_CERTIFICATE, TEMPORARY_IDENTITY_CERTIFICATE, RELEASE_CERTIFICATE,
                LAISSEZ_PASSER, LOCAL_BORDER_PERMIT, PERSONAL_NUMBER, TAX_NUMBER, SOCIAL_INSURANCE_NUMBER, OTHER,
                UNKNOWN);
    }
}
