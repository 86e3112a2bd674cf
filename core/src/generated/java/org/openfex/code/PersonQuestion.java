// Generated from schema/standard/codes/person-question.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Question on a person: What is asked about a person.
 *
 * <p>The open code list {@code person-question}. Source: UNTOC 27(1)(b)(i) [V].
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record PersonQuestion(String value) implements Code {

    /** Identity: Who the person is: names, birth, nationality and documents. */
    public static final PersonQuestion IDENTITY = new PersonQuestion("identity");

    /** Whereabouts: Where the person is, was or is thought to be. */
    public static final PersonQuestion WHEREABOUTS = new PersonQuestion("whereabouts");

    /** Activities: What the person does, with whom and by which means. */
    public static final PersonQuestion ACTIVITIES = new PersonQuestion("activities");

    /** Location of another person concerned: Where a witness, victim or other person concerned can be found. */
    public static final PersonQuestion LOCATION_OF_OTHER_PERSON = new PersonQuestion("location-of-other-person");

    /** Confirmation of data: Whether the names, dates and other data given are right. */
    public static final PersonQuestion CONFIRM_DATA = new PersonQuestion("confirm-data");

    /** Other names: Other names, spellings, nicknames and birth dates under which the person is known. */
    public static final PersonQuestion ALIASES = new PersonQuestion("aliases");

    /** Nationality: Of which States the person is a national, and since when. */
    public static final PersonQuestion NATIONALITY = new PersonQuestion("nationality");

    /** Identity documents: Which documents were issued to the person. */
    public static final PersonQuestion DOCUMENTS = new PersonQuestion("documents");

    /**
     * Authenticity of a document: Whether a document that the person showed is authentic, in force or reported lost.
     */
    public static final PersonQuestion DOCUMENT_AUTHENTICITY = new PersonQuestion("document-authenticity");

    /** Photograph: A photograph of the person. */
    public static final PersonQuestion PHOTOGRAPH = new PersonQuestion("photograph");

    /** Fingerprints: Whether fingerprints match those on record, or prints of the person. */
    public static final PersonQuestion FINGERPRINTS = new PersonQuestion("fingerprints");

    /** DNA: Whether a DNA profile matches one on record, or the profile of the person. */
    public static final PersonQuestion DNA = new PersonQuestion("dna");

    /** Address and registration: Where the person lives and is registered. */
    public static final PersonQuestion ADDRESS = new PersonQuestion("address");

    /** Telephone and network addresses: Which numbers, mail addresses and accounts the person uses. */
    public static final PersonQuestion CONTACT_DETAILS = new PersonQuestion("contact-details");

    /** Family and associates: Relatives, associates and other contacts. */
    public static final PersonQuestion FAMILY_AND_ASSOCIATES = new PersonQuestion("family-and-associates");

    /** Employment and business: Where the person works and in which companies the person has a part. */
    public static final PersonQuestion EMPLOYMENT = new PersonQuestion("employment");

    /** Military or police service: Whether and where the person served, and with what access to weapons. */
    public static final PersonQuestion MILITARY_SERVICE = new PersonQuestion("military-service");

    /** Criminal record: Of what the person was convicted. */
    public static final PersonQuestion CRIMINAL_RECORD = new PersonQuestion("criminal-record");

    /** Pending cases: In which cases the person is a suspect or accused. */
    public static final PersonQuestion PENDING_CASES = new PersonQuestion("pending-cases");

    /** Wanted: Whether the person is wanted or missing, by whom and for what. */
    public static final PersonQuestion WANTED = new PersonQuestion("wanted");

    /** Detention: Whether the person is held, where, since when and until when. */
    public static final PersonQuestion DETENTION = new PersonQuestion("detention");

    /** Administrative offences: Which administrative offences are on record, those on arms in particular. */
    public static final PersonQuestion ADMINISTRATIVE_OFFENCES = new PersonQuestion("administrative-offences");

    /** Registered firearms: Which firearms are or were registered to the person. */
    public static final PersonQuestion FIREARMS_REGISTERED = new PersonQuestion("firearms-registered");

    /** Firearms licences: Which permits and licences the person holds or held, or was refused. */
    public static final PersonQuestion FIREARMS_LICENCES = new PersonQuestion("firearms-licences");

    /** Earlier cases with firearms: Whether the person is known from seizures, thefts or traces of firearms. */
    public static final PersonQuestion FIREARMS_HISTORY = new PersonQuestion("firearms-history");

    /** Border crossings: When, where and with whom the person crossed the border. */
    public static final PersonQuestion BORDER_CROSSINGS = new PersonQuestion("border-crossings");

    /** Travel: Journeys, bookings and stays of the person. */
    public static final PersonQuestion TRAVEL = new PersonQuestion("travel");

    /** Residence and visas: Visas, residence permits and registration as a foreigner. */
    public static final PersonQuestion RESIDENCE_STATUS = new PersonQuestion("residence-status");

    /** Vehicles: Which vehicles the person owns or uses. */
    public static final PersonQuestion VEHICLES = new PersonQuestion("vehicles");

    /** Property and accounts: What property, accounts and assets the person holds. */
    public static final PersonQuestion PROPERTY_AND_ACCOUNTS = new PersonQuestion("property-and-accounts");

    /** Membership of a group: Whether the person belongs to a criminal or terrorist group. */
    public static final PersonQuestion GROUP_MEMBERSHIP = new PersonQuestion("group-membership");

    /** Link to terrorism: Whether the person is linked to terrorism, and on what ground. */
    public static final PersonQuestion TERRORISM_LINK = new PersonQuestion("terrorism-link");

    /** Listed: Whether the person is on a sanctions or terrorist list. */
    public static final PersonQuestion LISTED = new PersonQuestion("listed");

    /** Operational information: Other information held on the person. */
    public static final PersonQuestion INTELLIGENCE = new PersonQuestion("intelligence");

    /** Danger: Whether the person is armed, violent or otherwise dangerous. */
    public static final PersonQuestion DANGER = new PersonQuestion("danger");

    /** Other: A question that is given in words. */
    public static final PersonQuestion OTHER = new PersonQuestion("other");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public PersonQuestion {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static PersonQuestion of(String value) {
        return Known.CODES.constantOr(new PersonQuestion(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<PersonQuestion> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "person-question";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PersonQuestion code && value.equals(code.value);
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
        static final Codes<PersonQuestion> CODES = new Codes<>(
                IDENTITY, WHEREABOUTS, ACTIVITIES, LOCATION_OF_OTHER_PERSON, CONFIRM_DATA, ALIASES, NATIONALITY,
                DOCUMENTS, DOCUMENT_AUTHENTICITY, PHOTOGRAPH, FINGERPRINTS, DNA, ADDRESS, CONTACT_DETAILS,
                FAMILY_AND_ASSOCIATES, EMPLOYMENT, MILITARY_SERVICE, CRIMINAL_RECORD, PENDING_CASES, WANTED, DETENTION,
                ADMINISTRATIVE_OFFENCES, FIREARMS_REGISTERED, FIREARMS_LICENCES, FIREARMS_HISTORY, BORDER_CROSSINGS,
                TRAVEL, RESIDENCE_STATUS, VEHICLES, PROPERTY_AND_ACCOUNTS, GROUP_MEMBERSHIP, TERRORISM_LINK, LISTED,
                INTELLIGENCE, DANGER, OTHER);
    }
}
