// Generated from schema/standard/codes/assistance-kind.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Kind of assistance: What a State is asked to do; the first nine are the purposes of the Convention, the others say
 * more exactly what is needed.
 *
 * <p>The open code list {@code assistance-kind}. Source: UNTOC 18(3) [V].
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record AssistanceKind(String value) implements Code {

    /** Taking evidence or statements: To take evidence or statements from persons. */
    public static final AssistanceKind TAKING_EVIDENCE = new AssistanceKind("taking-evidence");

    /** Service of documents: To serve judicial documents. */
    public static final AssistanceKind SERVICE_OF_DOCUMENTS = new AssistanceKind("service-of-documents");

    /**
     * Search, seizure and freezing: To carry out searches and seizures and to freeze property, where more than one of
     * them is needed.
     */
    public static final AssistanceKind SEARCH_SEIZURE_FREEZING = new AssistanceKind("search-seizure-freezing");

    /** Examining objects and sites: To examine objects and sites. */
    public static final AssistanceKind EXAMINING_OBJECTS_AND_SITES = new AssistanceKind("examining-objects-and-sites");

    /**
     * Information, exhibits and expert evaluations: To provide information, evidentiary items and expert evaluations.
     */
    public static final AssistanceKind INFORMATION_AND_EVIDENCE = new AssistanceKind("information-and-evidence");

    /** Documents and records: To provide originals or certified copies of documents and records. */
    public static final AssistanceKind DOCUMENTS_AND_RECORDS = new AssistanceKind("documents-and-records");

    /**
     * Tracing of proceeds and instrumentalities: To identify or trace proceeds, property, instrumentalities or other
     * things as evidence.
     */
    public static final AssistanceKind TRACING_OF_PROCEEDS = new AssistanceKind("tracing-of-proceeds");

    /** Voluntary appearance: To facilitate that persons come of their own will to the requesting State. */
    public static final AssistanceKind VOLUNTARY_APPEARANCE = new AssistanceKind("voluntary-appearance");

    /** Other assistance: Any other assistance that the law of the requested State does not forbid. */
    public static final AssistanceKind OTHER_ASSISTANCE = new AssistanceKind("other-assistance");

    /** Hearing of a witness: To hear a person as a witness. */
    public static final AssistanceKind HEARING_OF_WITNESS = new AssistanceKind("hearing-of-witness");

    /** Hearing of a victim: To hear a person as the victim. */
    public static final AssistanceKind HEARING_OF_VICTIM = new AssistanceKind("hearing-of-victim");

    /** Hearing of a suspect or accused: To hear a person as suspect or accused. */
    public static final AssistanceKind HEARING_OF_SUSPECT = new AssistanceKind("hearing-of-suspect");

    /** Hearing of an expert: To hear an expert or specialist. */
    public static final AssistanceKind HEARING_OF_EXPERT = new AssistanceKind("hearing-of-expert");

    /** Hearing by video: To hear a person by video link from the requesting State. */
    public static final AssistanceKind HEARING_BY_VIDEO = new AssistanceKind("hearing-by-video");

    /** Confrontation: To hear two persons face to face on what they say differently. */
    public static final AssistanceKind CONFRONTATION = new AssistanceKind("confrontation");

    /** Identification parade: To show persons, objects or images to a witness for recognition. */
    public static final AssistanceKind IDENTIFICATION_PARADE = new AssistanceKind("identification-parade");

    /** Summons: To serve a summons to a person who is to appear as a witness, expert or party. */
    public static final AssistanceKind SUMMONS = new AssistanceKind("summons");

    /** Search: To search a place or a person. */
    public static final AssistanceKind SEARCH = new AssistanceKind("search");

    /** Seizure: To seize items or documents. */
    public static final AssistanceKind SEIZURE = new AssistanceKind("seizure");

    /** Freezing of property: To stop property from being moved or disposed of. */
    public static final AssistanceKind FREEZING = new AssistanceKind("freezing");

    /** Confiscation: To confiscate property, or to enforce an order that was already given. */
    public static final AssistanceKind CONFISCATION = new AssistanceKind("confiscation");

    /** Inspection of a place: To inspect the place of an event and to record what is found. */
    public static final AssistanceKind SITE_INSPECTION = new AssistanceKind("site-inspection");

    /** Inspection of items: To inspect and photograph items and their marks. */
    public static final AssistanceKind INSPECTION_OF_ITEMS = new AssistanceKind("inspection-of-items");

    /** Forensic examination: To have items or traces examined by an expert. */
    public static final AssistanceKind FORENSIC_EXAMINATION = new AssistanceKind("forensic-examination");

    /** Samples for comparison: To take prints, DNA, handwriting or test fires for comparison. */
    public static final AssistanceKind COMPARISON_SAMPLES = new AssistanceKind("comparison-samples");

    /** Handing over of exhibits: To hand over exhibits, for good or for a time. */
    public static final AssistanceKind HANDING_OVER_OF_EXHIBITS = new AssistanceKind("handing-over-of-exhibits");

    /** Certified copies: To provide certified copies of records, such as the books of a dealer. */
    public static final AssistanceKind CERTIFIED_COPIES = new AssistanceKind("certified-copies");

    /** Original documents: To provide originals. */
    public static final AssistanceKind ORIGINAL_DOCUMENTS = new AssistanceKind("original-documents");

    /** Materials of a case: To provide copies from the file of a case of the requested State. */
    public static final AssistanceKind CASE_MATERIALS = new AssistanceKind("case-materials");

    /**
     * Extract from a register: To provide what a register of firearms, licences, persons, companies or vehicles holds.
     */
    public static final AssistanceKind REGISTER_EXTRACT = new AssistanceKind("register-extract");

    /** Customs and transport records: To provide declarations, consignment notes and data of border crossings. */
    public static final AssistanceKind CUSTOMS_RECORDS = new AssistanceKind("customs-records");

    /** Bank records: To provide records of accounts and payments. */
    public static final AssistanceKind BANK_RECORDS = new AssistanceKind("bank-records");

    /** Criminal record: To tell earlier convictions of a person. */
    public static final AssistanceKind CRIMINAL_RECORD = new AssistanceKind("criminal-record");

    /** Communication data: To provide data on subscribers, connections and locations of communication devices. */
    public static final AssistanceKind COMMUNICATION_DATA = new AssistanceKind("communication-data");

    /** Preservation of data: To keep data from being lost until a request for it is made. */
    public static final AssistanceKind DATA_PRESERVATION = new AssistanceKind("data-preservation");

    /** Electronic evidence: To provide content stored in devices, accounts or systems. */
    public static final AssistanceKind ELECTRONIC_EVIDENCE = new AssistanceKind("electronic-evidence");

    /** Interception: To intercept communications. */
    public static final AssistanceKind INTERCEPTION = new AssistanceKind("interception");

    /** Surveillance: To watch persons, vehicles or places. */
    public static final AssistanceKind SURVEILLANCE = new AssistanceKind("surveillance");

    /** Controlled delivery: To let a consignment go on under control. */
    public static final AssistanceKind CONTROLLED_DELIVERY = new AssistanceKind("controlled-delivery");

    /** Undercover measures: To use undercover officers or test purchases. */
    public static final AssistanceKind UNDERCOVER_MEASURES = new AssistanceKind("undercover-measures");

    /** Locating a person: To find out where a person is. */
    public static final AssistanceKind LOCATING_A_PERSON = new AssistanceKind("locating-a-person");

    /** Identifying a person: To find out who a person is. */
    public static final AssistanceKind IDENTIFYING_A_PERSON = new AssistanceKind("identifying-a-person");

    /**
     * Transfer of a detained person: To bring a detained person to the requesting State for a time, to give evidence.
     */
    public static final AssistanceKind TRANSFER_OF_DETAINED_PERSON = new AssistanceKind("transfer-of-detained-person");

    /** Protection of a witness: To protect a person who gives evidence. */
    public static final AssistanceKind WITNESS_PROTECTION = new AssistanceKind("witness-protection");

    /** Presence of officials: To let officials of the requesting State be present at a measure. */
    public static final AssistanceKind PRESENCE_OF_OFFICIALS = new AssistanceKind("presence-of-officials");

    /** Joint investigation: To set up or to work in a joint investigation team. */
    public static final AssistanceKind JOINT_INVESTIGATION = new AssistanceKind("joint-investigation");

    /** Transfer of proceedings: To take over the prosecution. */
    public static final AssistanceKind TRANSFER_OF_PROCEEDINGS = new AssistanceKind("transfer-of-proceedings");

    /** Return of property: To give property back to its owner. */
    public static final AssistanceKind RETURN_OF_PROPERTY = new AssistanceKind("return-of-property");

    /** Text of the law: To tell the text of the law and how it is applied. */
    public static final AssistanceKind TEXT_OF_LAW = new AssistanceKind("text-of-law");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public AssistanceKind {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static AssistanceKind of(String value) {
        return Known.CODES.constantOr(new AssistanceKind(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<AssistanceKind> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "assistance-kind";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AssistanceKind code && value.equals(code.value);
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
        static final Codes<AssistanceKind> CODES = new Codes<>(
                TAKING_EVIDENCE, SERVICE_OF_DOCUMENTS, SEARCH_SEIZURE_FREEZING, EXAMINING_OBJECTS_AND_SITES,
                INFORMATION_AND_EVIDENCE, DOCUMENTS_AND_RECORDS, TRACING_OF_PROCEEDS, VOLUNTARY_APPEARANCE,
                OTHER_ASSISTANCE, HEARING_OF_WITNESS, HEARING_OF_VICTIM, HEARING_OF_SUSPECT, HEARING_OF_EXPERT,
                HEARING_BY_VIDEO, CONFRONTATION, IDENTIFICATION_PARADE, SUMMONS, SEARCH, SEIZURE, FREEZING,
                CONFISCATION, SITE_INSPECTION, INSPECTION_OF_ITEMS, FORENSIC_EXAMINATION, COMPARISON_SAMPLES,
                HANDING_OVER_OF_EXHIBITS, CERTIFIED_COPIES, ORIGINAL_DOCUMENTS, CASE_MATERIALS, REGISTER_EXTRACT,
                CUSTOMS_RECORDS, BANK_RECORDS, CRIMINAL_RECORD, COMMUNICATION_DATA, DATA_PRESERVATION,
                ELECTRONIC_EVIDENCE, INTERCEPTION, SURVEILLANCE, CONTROLLED_DELIVERY, UNDERCOVER_MEASURES,
                LOCATING_A_PERSON, IDENTIFYING_A_PERSON, TRANSFER_OF_DETAINED_PERSON, WITNESS_PROTECTION,
                PRESENCE_OF_OFFICIALS, JOINT_INVESTIGATION, TRANSFER_OF_PROCEEDINGS, RETURN_OF_PROPERTY, TEXT_OF_LAW);
    }
}
