// Generated from schema/standard/codes/name-source.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Source of a name: Where a name of a person was seen or heard.
 *
 * <p>The open code list {@code name-source}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record NameSource(String value) implements Code {

    /** Document, visual zone: The readable part of an identity or travel document. */
    public static final NameSource DOCUMENT_VISUAL_ZONE = new NameSource("document-visual-zone");

    /** Document, machine-readable zone: The lines of an identity or travel document that are read by machine. */
    public static final NameSource DOCUMENT_MACHINE_READABLE_ZONE = new NameSource("document-machine-readable-zone");

    /** Document, chip: The data in the chip of a document. */
    public static final NameSource DOCUMENT_CHIP = new NameSource("document-chip");

    /** Civil or population register: A register of population or of births, marriages and deaths. */
    public static final NameSource CIVIL_REGISTER = new NameSource("civil-register");

    /** Police register: A register of the police or another service. */
    public static final NameSource POLICE_REGISTER = new NameSource("police-register");

    /** Firearms register: A register of firearms and their holders. */
    public static final NameSource FIREARMS_REGISTER = new NameSource("firearms-register");

    /** Register of companies or taxpayers: A register of companies, traders or taxpayers. */
    public static final NameSource BUSINESS_REGISTER = new NameSource("business-register");

    /** Border record: A record of crossing a border. */
    public static final NameSource BORDER_RECORD = new NameSource("border-record");

    /** Criminal file: A decision, judgment or other paper of criminal proceedings. */
    public static final NameSource CRIMINAL_FILE = new NameSource("criminal-file");

    /** Own statement: The person's own statement, spoken or written. */
    public static final NameSource OWN_STATEMENT = new NameSource("own-statement");

    /** Handwriting or signature: A note or signature in the person's own hand. */
    public static final NameSource OWN_SIGNATURE = new NameSource("own-signature");

    /** Statement of another person: What a witness, suspect or other person said. */
    public static final NameSource STATEMENT_OF_ANOTHER = new NameSource("statement-of-another");

    /** Confidential source: An informant or like source. */
    public static final NameSource CONFIDENTIAL_SOURCE = new NameSource("confidential-source");

    /** Intercepted communication: A conversation or message that was lawfully intercepted. */
    public static final NameSource INTERCEPTED_COMMUNICATION = new NameSource("intercepted-communication");

    /** Contact list or device: An entry in a telephone, computer or notebook. */
    public static final NameSource DEVICE_CONTACT = new NameSource("device-contact");

    /** Online account: A profile or account in a network or messenger. */
    public static final NameSource ONLINE_ACCOUNT = new NameSource("online-account");

    /** Commercial document: An invoice, contract, licence, consignment note or like paper. */
    public static final NameSource COMMERCIAL_DOCUMENT = new NameSource("commercial-document");

    /** Customs declaration: A declaration to customs. */
    public static final NameSource CUSTOMS_DECLARATION = new NameSource("customs-declaration");

    /** Sanctions or watch list: A list of persons kept by an international body or a State. */
    public static final NameSource SANCTIONS_LIST = new NameSource("sanctions-list");

    /** Message of another authority: What another State or body communicated. */
    public static final NameSource FOREIGN_AUTHORITY = new NameSource("foreign-authority");

    /** Media: The press, broadcasts or open publications. */
    public static final NameSource MEDIA = new NameSource("media");

    /** Inscription on an object: A name on a weapon, plate, package or other object. */
    public static final NameSource OBJECT = new NameSource("object");

    /** Other: Another source, described in words. */
    public static final NameSource OTHER = new NameSource("other");

    /** Unknown: The source of the name is not known. */
    public static final NameSource UNKNOWN = new NameSource("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public NameSource {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static NameSource of(String value) {
        return Known.CODES.constantOr(new NameSource(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<NameSource> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "name-source";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NameSource code && value.equals(code.value);
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
        static final Codes<NameSource> CODES = new Codes<>(
                DOCUMENT_VISUAL_ZONE, DOCUMENT_MACHINE_READABLE_ZONE, DOCUMENT_CHIP, CIVIL_REGISTER, POLICE_REGISTER,
                FIREARMS_REGISTER, BUSINESS_REGISTER, BORDER_RECORD, CRIMINAL_FILE, OWN_STATEMENT, OWN_SIGNATURE,
                STATEMENT_OF_ANOTHER, CONFIDENTIAL_SOURCE, INTERCEPTED_COMMUNICATION, DEVICE_CONTACT, ONLINE_ACCOUNT,
                COMMERCIAL_DOCUMENT, CUSTOMS_DECLARATION, SANCTIONS_LIST, FOREIGN_AUTHORITY, MEDIA, OBJECT, OTHER,
                UNKNOWN);
    }
}
