// Generated from schema/standard/codes/attachment-kind.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Kind of attachment: What a file attached to a message is.
 *
 * <p>The open code list {@code attachment-kind}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record AttachmentKind(String value) implements Code {

    /** Photograph: A photograph of an item, person or place. */
    public static final AttachmentKind PHOTOGRAPH = new AttachmentKind("photograph");

    /** Photograph of a mark: A close view of a serial number or other mark. */
    public static final AttachmentKind MARK_PHOTOGRAPH = new AttachmentKind("mark-photograph");

    /** Photograph of a headstamp: A close view of the base of a cartridge case. */
    public static final AttachmentKind HEADSTAMP_PHOTOGRAPH = new AttachmentKind("headstamp-photograph");

    /** X-ray image: An image of a scanner used on cargo, vehicles, luggage or persons. */
    public static final AttachmentKind X_RAY_IMAGE = new AttachmentKind("x-ray-image");

    /** Ballistic image: An image or surface scan of a fired bullet or case, made for comparison. */
    public static final AttachmentKind BALLISTIC_IMAGE = new AttachmentKind("ballistic-image");

    /** Three-dimensional model: A scan of an item or a file from which one can be made. */
    public static final AttachmentKind MODEL_3D = new AttachmentKind("model-3d");

    /** Video recording: A moving picture with or without sound. */
    public static final AttachmentKind VIDEO = new AttachmentKind("video");

    /** Audio recording: A recording of sound. */
    public static final AttachmentKind AUDIO = new AttachmentKind("audio");

    /** Map or sketch: A map, plan or sketch of a place or route. */
    public static final AttachmentKind MAP = new AttachmentKind("map");

    /** Fingerprints: Prints of fingers or palms, taken or found. */
    public static final AttachmentKind FINGERPRINTS = new AttachmentKind("fingerprints");

    /** DNA profile: A DNA profile, taken or found. */
    public static final AttachmentKind DNA_PROFILE = new AttachmentKind("dna-profile");

    /** Official record: The record of a search, seizure, inspection or interview. */
    public static final AttachmentKind RECORD = new AttachmentKind("record");

    /** Statement: A written statement of a person. */
    public static final AttachmentKind STATEMENT = new AttachmentKind("statement");

    /** Expert report: The report of an expert or laboratory. */
    public static final AttachmentKind EXPERT_REPORT = new AttachmentKind("expert-report");

    /** Order or warrant: A judgment, order or warrant of a court, prosecutor or investigator. */
    public static final AttachmentKind COURT_ORDER = new AttachmentKind("court-order");

    /** Letter of request: The signed request itself, as sent on paper. */
    public static final AttachmentKind REQUEST_LETTER = new AttachmentKind("request-letter");

    /** Licence or permit: A copy of a licence, permit or authorization. */
    public static final AttachmentKind LICENCE = new AttachmentKind("licence");

    /** End-user certificate: A copy of an end-user or end-use certificate. */
    public static final AttachmentKind END_USER_CERTIFICATE = new AttachmentKind("end-user-certificate");

    /** Delivery verification: A certificate that goods arrived. */
    public static final AttachmentKind DELIVERY_VERIFICATION = new AttachmentKind("delivery-verification");

    /** Transport document: A consignment note, bill of lading, manifest or the like. */
    public static final AttachmentKind TRANSPORT_DOCUMENT = new AttachmentKind("transport-document");

    /** Customs declaration: A copy of a declaration to customs. */
    public static final AttachmentKind CUSTOMS_DECLARATION = new AttachmentKind("customs-declaration");

    /** Commercial document: A contract, invoice, packing list or proof of payment. */
    public static final AttachmentKind COMMERCIAL_DOCUMENT = new AttachmentKind("commercial-document");

    /** Extract from a register: An extract from a register or from the books of a maker or dealer. */
    public static final AttachmentKind REGISTER_EXTRACT = new AttachmentKind("register-extract");

    /** Certified copy: A copy that an authority certifies, where no other kind fits. */
    public static final AttachmentKind CERTIFIED_COPY = new AttachmentKind("certified-copy");

    /** Identity document: A copy of an identity or travel document. */
    public static final AttachmentKind IDENTITY_DOCUMENT = new AttachmentKind("identity-document");

    /** Record of disposal: The record of destruction, deactivation or other disposal. */
    public static final AttachmentKind ACT_OF_DISPOSAL = new AttachmentKind("act-of-disposal");

    /** Deactivation certificate: A certificate that a firearm was made unfit for firing. */
    public static final AttachmentKind DEACTIVATION_CERTIFICATE = new AttachmentKind("deactivation-certificate");

    /** Text of law: The text of a law or treaty on which the message rests. */
    public static final AttachmentKind LAW_TEXT = new AttachmentKind("law-text");

    /** Data file: A table, phone extraction or other file of data. */
    public static final AttachmentKind DATA_FILE = new AttachmentKind("data-file");

    /** Translation: A translation of a document sent with it. */
    public static final AttachmentKind TRANSLATION = new AttachmentKind("translation");

    /** Detached signature: An electronic signature of another file or of the message. */
    public static final AttachmentKind SIGNATURE = new AttachmentKind("signature");

    /** Other: A file of a kind that this list does not name. */
    public static final AttachmentKind OTHER = new AttachmentKind("other");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public AttachmentKind {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static AttachmentKind of(String value) {
        return Known.CODES.constantOr(new AttachmentKind(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<AttachmentKind> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "attachment-kind";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AttachmentKind code && value.equals(code.value);
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
        static final Codes<AttachmentKind> CODES = new Codes<>(
                PHOTOGRAPH, MARK_PHOTOGRAPH, HEADSTAMP_PHOTOGRAPH, X_RAY_IMAGE, BALLISTIC_IMAGE, MODEL_3D, VIDEO, AUDIO,
                MAP, FINGERPRINTS, DNA_PROFILE, RECORD, STATEMENT, EXPERT_REPORT, COURT_ORDER, REQUEST_LETTER, LICENCE,
                END_USER_CERTIFICATE, DELIVERY_VERIFICATION, TRANSPORT_DOCUMENT, CUSTOMS_DECLARATION,
                COMMERCIAL_DOCUMENT, REGISTER_EXTRACT, CERTIFIED_COPY, IDENTITY_DOCUMENT, ACT_OF_DISPOSAL,
                DEACTIVATION_CERTIFICATE, LAW_TEXT, DATA_FILE, TRANSLATION, SIGNATURE, OTHER);
    }
}
