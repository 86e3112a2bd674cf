// Generated from schema/standard/codes/party-question.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Question on an authorized party: What is asked about authorized producers, dealers, importers, exporters, brokers and
 * carriers.
 *
 * <p>The open code list {@code party-question}. Source: Protocol 12(1) [V].
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record PartyQuestion(String value) implements Code {

    /** Existence: Whether the person or company exists and is registered. */
    public static final PartyQuestion EXISTS = new PartyQuestion("exists");

    /** Identity and registration data: Full name, registration number, date of registration and earlier names. */
    public static final PartyQuestion IDENTITY = new PartyQuestion("identity");

    /** Address and premises: Where the party has its seat, workshops, stores and shops. */
    public static final PartyQuestion LOCATION = new PartyQuestion("location");

    /** Authorization: Whether the party is or was authorized for the activity, and since when. */
    public static final PartyQuestion AUTHORIZED = new PartyQuestion("authorized");

    /** Details of the licence: Number, issuing authority, scope, conditions and term of the licence. */
    public static final PartyQuestion LICENCE_DETAILS = new PartyQuestion("licence-details");

    /** Validity of the licence: Whether a licence that was shown is authentic and in force. */
    public static final PartyQuestion LICENCE_VALIDITY = new PartyQuestion("licence-validity");

    /** History of licences: Licences that were changed, suspended, refused or revoked, and why. */
    public static final PartyQuestion LICENCE_HISTORY = new PartyQuestion("licence-history");

    /** Registration as a broker: Whether the party is registered or licensed as a broker. */
    public static final PartyQuestion BROKER_REGISTRATION = new PartyQuestion("broker-registration");

    /** Owners and managers: Who owns, controls and manages the party. */
    public static final PartyQuestion OWNERS_AND_MANAGERS = new PartyQuestion("owners-and-managers");

    /** Responsible persons: Who is answerable for firearms and has access to them. */
    public static final PartyQuestion RESPONSIBLE_PERSONS = new PartyQuestion("responsible-persons");

    /** Contacts: By which telephone, mail and other addresses the party can be reached. */
    public static final PartyQuestion CONTACTS = new PartyQuestion("contacts");

    /** Marks and numbering: Which marks, codes and ranges of numbers the maker or importer uses. */
    public static final PartyQuestion MARKS_USED = new PartyQuestion("marks-used");

    /** Records of manufacture: When and under which number an item was made and to whom it went. */
    public static final PartyQuestion PRODUCTION_RECORDS = new PartyQuestion("production-records");

    /** Records of sale: What the party bought and sold, from whom and to whom. */
    public static final PartyQuestion SALES_RECORDS = new PartyQuestion("sales-records");

    /** Imports, exports and transit: Which international transfers the party took part in. */
    public static final PartyQuestion TRANSFERS = new PartyQuestion("transfers");

    /** Stock: What the party has in stock or should have. */
    public static final PartyQuestion STOCK = new PartyQuestion("stock");

    /** Losses and thefts: Which firearms the party reported as lost or stolen. */
    public static final PartyQuestion LOSSES_AND_THEFTS = new PartyQuestion("losses-and-thefts");

    /** Inspections and violations: What inspections found and which measures followed. */
    public static final PartyQuestion INSPECTIONS = new PartyQuestion("inspections");

    /** Criminal proceedings: Whether the party or its managers are or were under investigation or convicted. */
    public static final PartyQuestion CRIMINAL_PROCEEDINGS = new PartyQuestion("criminal-proceedings");

    /** Business partners: With which suppliers, customers, forwarders and carriers the party deals. */
    public static final PartyQuestion BUSINESS_PARTNERS = new PartyQuestion("business-partners");

    /** Standing as an end user: Whether the party may receive and use the items named. */
    public static final PartyQuestion END_USER_STATUS = new PartyQuestion("end-user-status");

    /** Earlier inquiries: Whether the party is known from other inquiries or traces. */
    public static final PartyQuestion EARLIER_INQUIRIES = new PartyQuestion("earlier-inquiries");

    /** Records kept: Where the records are, and who has them when the party has closed. */
    public static final PartyQuestion RECORDS_KEPT = new PartyQuestion("records-kept");

    /** List of authorized parties: Which parties are authorized for the activity. */
    public static final PartyQuestion LIST_OF_PARTIES = new PartyQuestion("list-of-parties");

    /** Other: A question that is given in words. */
    public static final PartyQuestion OTHER = new PartyQuestion("other");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public PartyQuestion {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static PartyQuestion of(String value) {
        return Known.CODES.constantOr(new PartyQuestion(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<PartyQuestion> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "party-question";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartyQuestion code && value.equals(code.value);
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
        static final Codes<PartyQuestion> CODES = new Codes<>(
                EXISTS, IDENTITY, LOCATION, AUTHORIZED, LICENCE_DETAILS, LICENCE_VALIDITY, LICENCE_HISTORY,
                BROKER_REGISTRATION, OWNERS_AND_MANAGERS, RESPONSIBLE_PERSONS, CONTACTS, MARKS_USED, PRODUCTION_RECORDS,
                SALES_RECORDS, TRANSFERS, STOCK, LOSSES_AND_THEFTS, INSPECTIONS, CRIMINAL_PROCEEDINGS,
                BUSINESS_PARTNERS, END_USER_STATUS, EARLIER_INQUIRIES, RECORDS_KEPT, LIST_OF_PARTIES, OTHER);
    }
}
