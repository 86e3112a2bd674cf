// Generated from schema/standard/codes/reference-scheme.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Register or table of a reference: Registers, databases and reference tables under whose numbers firearms, persons,
 * organizations and cases are held.
 *
 * <p>The open code list {@code reference-scheme}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record ReferenceScheme(String value) implements Code {

    /** National firearms register: The register of lawfully held firearms of a State. */
    public static final ReferenceScheme NATIONAL_FIREARMS_REGISTER = new ReferenceScheme("national-firearms-register");

    /** National register of lost and stolen firearms: The register of firearms that are sought in a State. */
    public static final ReferenceScheme NATIONAL_LOST_STOLEN_REGISTER =
            new ReferenceScheme("national-lost-stolen-register");

    /** National ballistic database: The collection or database of fired bullets and cases of a State. */
    public static final ReferenceScheme NATIONAL_BALLISTIC_DATABASE =
            new ReferenceScheme("national-ballistic-database");

    /** State inventory: The inventory of armed forces, police or another State body. */
    public static final ReferenceScheme STATE_INVENTORY = new ReferenceScheme("state-inventory");

    /** Record of the manufacturer: A production or sales record of the maker. */
    public static final ReferenceScheme MANUFACTURER_RECORD = new ReferenceScheme("manufacturer-record");

    /** Record of the dealer: A record that a dealer keeps of acquisitions and sales. */
    public static final ReferenceScheme DEALER_RECORD = new ReferenceScheme("dealer-record");

    /** Import or export record: A record of a licence or of a shipment at the competent authority. */
    public static final ReferenceScheme IMPORT_EXPORT_RECORD = new ReferenceScheme("import-export-record");

    /** Customs record: A record in a customs information system. */
    public static final ReferenceScheme CUSTOMS_RECORD = new ReferenceScheme("customs-record");

    /** Trace request: The number of a trace request in another system. */
    public static final ReferenceScheme TRACE_REQUEST = new ReferenceScheme("trace-request");

    /** Criminal case: The number of a criminal case. */
    public static final ReferenceScheme CRIMINAL_CASE = new ReferenceScheme("criminal-case");

    /** Register of reported incidents: The number under which a report of an offence was entered. */
    public static final ReferenceScheme INCIDENT_REGISTER = new ReferenceScheme("incident-register");

    /** Register of evidence: The number under which an item is held as evidence. */
    public static final ReferenceScheme EVIDENCE_REGISTER = new ReferenceScheme("evidence-register");

    /** Forensic report: The number of an expert's report. */
    public static final ReferenceScheme FORENSIC_REPORT = new ReferenceScheme("forensic-report");

    /** Register of wanted persons: A national register of wanted or missing persons. */
    public static final ReferenceScheme WANTED_PERSONS = new ReferenceScheme("wanted-persons");

    /** Criminal records: A national register of convictions. */
    public static final ReferenceScheme CRIMINAL_RECORDS = new ReferenceScheme("criminal-records");

    /** Fingerprint database: A database of fingerprints. */
    public static final ReferenceScheme FINGERPRINT_DATABASE = new ReferenceScheme("fingerprint-database");

    /** DNA database: A database of DNA profiles. */
    public static final ReferenceScheme DNA_DATABASE = new ReferenceScheme("dna-database");

    /** Population register: A national register of persons, such as that of the personal number. */
    public static final ReferenceScheme POPULATION_REGISTER = new ReferenceScheme("population-register");

    /** Company register: A register of legal entities. */
    public static final ReferenceScheme COMPANY_REGISTER = new ReferenceScheme("company-register");

    /** Tax register: A register of taxpayers. */
    public static final ReferenceScheme TAX_REGISTER = new ReferenceScheme("tax-register");

    /** Vehicle register: A register of vehicles. */
    public static final ReferenceScheme VEHICLE_REGISTER = new ReferenceScheme("vehicle-register");

    /** INTERPOL iARMS: The Illicit Arms Records and tracing Management System. */
    public static final ReferenceScheme IARMS = new ReferenceScheme("iarms");

    /** INTERPOL Firearms Reference Table: The table of makes and models of INTERPOL. */
    public static final ReferenceScheme IFRT = new ReferenceScheme("ifrt");

    /** INTERPOL Ballistic Information Network: The network for comparing ballistic images across borders. */
    public static final ReferenceScheme IBIN = new ReferenceScheme("ibin");

    /** INTERPOL notice: A notice of any colour. */
    public static final ReferenceScheme INTERPOL_NOTICE = new ReferenceScheme("interpol-notice");

    /** INTERPOL diffusion: A request that a bureau circulates directly to others. */
    public static final ReferenceScheme INTERPOL_DIFFUSION = new ReferenceScheme("interpol-diffusion");

    /** INTERPOL stolen and lost travel documents: The database of travel documents reported stolen or lost. */
    public static final ReferenceScheme INTERPOL_SLTD = new ReferenceScheme("interpol-sltd");

    /** Schengen Information System: An alert on a person or an object. */
    public static final ReferenceScheme SIS = new ReferenceScheme("sis");

    /** Europol: A record or message number at Europol, such as one of SIENA. */
    public static final ReferenceScheme EUROPOL = new ReferenceScheme("europol");

    /** WCO CEN: A seizure record in the Customs Enforcement Network. */
    public static final ReferenceScheme WCO_CEN = new ReferenceScheme("wco-cen");

    /**
     * Interstate information bank of the CIS: The joint records of the ministries of the interior of the Commonwealth
     * of Independent States.
     */
    public static final ReferenceScheme CIS_INTERSTATE_BANK = new ReferenceScheme("cis-interstate-bank");

    /** UN Security Council Consolidated List: The permanent reference number of an entry of the list. */
    public static final ReferenceScheme UN_SC_LIST = new ReferenceScheme("un-sc-list");

    /** Regional sanctions list: A sanctions list of a regional body. */
    public static final ReferenceScheme REGIONAL_SANCTIONS_LIST = new ReferenceScheme("regional-sanctions-list");

    /** National sanctions list: A list of terrorist or sanctioned persons and organizations kept by a State. */
    public static final ReferenceScheme NATIONAL_SANCTIONS_LIST = new ReferenceScheme("national-sanctions-list");

    /** ATF eTrace: A trace number of the National Tracing Center of the United States. */
    public static final ReferenceScheme ATF_ETRACE = new ReferenceScheme("atf-etrace");

    /** NCIC: A number of the National Crime Information Center. */
    public static final ReferenceScheme NCIC = new ReferenceScheme("ncic");

    /** NIBIN: A number of the integrated ballistic network of the United States. */
    public static final ReferenceScheme NIBIN = new ReferenceScheme("nibin");

    /** Firearms Reference Table of Canada: A reference number of the table of the Royal Canadian Mounted Police. */
    public static final ReferenceScheme FRT = new ReferenceScheme("frt");

    /** Firearms reference system of France: A reference of the French reference system of weapons. */
    public static final ReferenceScheme RGA = new ReferenceScheme("rga");

    /** National weapons register of Germany: A number of the national weapons register of Germany. */
    public static final ReferenceScheme NWR = new ReferenceScheme("nwr");

    /** Other: A register or table that the list does not hold; the authority names it. */
    public static final ReferenceScheme OTHER = new ReferenceScheme("other");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public ReferenceScheme {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static ReferenceScheme of(String value) {
        return Known.CODES.constantOr(new ReferenceScheme(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<ReferenceScheme> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "reference-scheme";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReferenceScheme code && value.equals(code.value);
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
        static final Codes<ReferenceScheme> CODES = new Codes<>(
                NATIONAL_FIREARMS_REGISTER, NATIONAL_LOST_STOLEN_REGISTER, NATIONAL_BALLISTIC_DATABASE, STATE_INVENTORY,
                MANUFACTURER_RECORD, DEALER_RECORD, IMPORT_EXPORT_RECORD, CUSTOMS_RECORD, TRACE_REQUEST, CRIMINAL_CASE,
                INCIDENT_REGISTER, EVIDENCE_REGISTER, FORENSIC_REPORT, WANTED_PERSONS, CRIMINAL_RECORDS,
                FINGERPRINT_DATABASE, DNA_DATABASE, POPULATION_REGISTER, COMPANY_REGISTER, TAX_REGISTER,
                VEHICLE_REGISTER, IARMS, IFRT, IBIN, INTERPOL_NOTICE, INTERPOL_DIFFUSION, INTERPOL_SLTD, SIS, EUROPOL,
                WCO_CEN, CIS_INTERSTATE_BANK, UN_SC_LIST, REGIONAL_SANCTIONS_LIST, NATIONAL_SANCTIONS_LIST, ATF_ETRACE,
                NCIC, NIBIN, FRT, RGA, NWR, OTHER);
    }
}
