// Generated from schema/standard/codes/organization-kind.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Kind of organization: Kinds of companies, bodies and groups.
 *
 * <p>The open code list {@code organization-kind}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record OrganizationKind(String value) implements Code {

    /** Manufacturer: Makes firearms, parts or ammunition. */
    public static final OrganizationKind MANUFACTURER = new OrganizationKind("manufacturer");

    /** Repair workshop: Repairs or alters firearms. */
    public static final OrganizationKind REPAIRER = new OrganizationKind("repairer");

    /** Dealer: Sells firearms or ammunition. */
    public static final OrganizationKind DEALER = new OrganizationKind("dealer");

    /** Importer: Brings firearms into a State. */
    public static final OrganizationKind IMPORTER = new OrganizationKind("importer");

    /** Exporter: Sends firearms out of a State. */
    public static final OrganizationKind EXPORTER = new OrganizationKind("exporter");

    /** Broker: Arranges deals between others. */
    public static final OrganizationKind BROKER = new OrganizationKind("broker");

    /** Carrier: Carries goods. */
    public static final OrganizationKind CARRIER = new OrganizationKind("carrier");

    /** Freight forwarder: Arranges the carriage of goods. */
    public static final OrganizationKind FORWARDER = new OrganizationKind("forwarder");

    /** Customs representative: Declares goods on behalf of others. */
    public static final OrganizationKind CUSTOMS_REPRESENTATIVE = new OrganizationKind("customs-representative");

    /** Courier or postal operator: Carries letters and parcels. */
    public static final OrganizationKind COURIER_OR_POSTAL_OPERATOR =
            new OrganizationKind("courier-or-postal-operator");

    /** Warehouse operator: Stores goods for others. */
    public static final OrganizationKind WAREHOUSE_OPERATOR = new OrganizationKind("warehouse-operator");

    /** Online marketplace: Offers a place for sales in a network. */
    public static final OrganizationKind ONLINE_MARKETPLACE = new OrganizationKind("online-marketplace");

    /** Security company: Guards persons and property. */
    public static final OrganizationKind SECURITY_COMPANY = new OrganizationKind("security-company");

    /** Shooting range or club: Offers shooting for sport or training. */
    public static final OrganizationKind SHOOTING_RANGE = new OrganizationKind("shooting-range");

    /** Hunting association: Unites hunters. */
    public static final OrganizationKind HUNTING_ASSOCIATION = new OrganizationKind("hunting-association");

    /** Museum or collection: Keeps firearms as exhibits. */
    public static final OrganizationKind MUSEUM = new OrganizationKind("museum");

    /** Film or theatre company: Uses firearms as props. */
    public static final OrganizationKind FILM_OR_THEATRE = new OrganizationKind("film-or-theatre");

    /** State arsenal or depot: Keeps weapons of the State. */
    public static final OrganizationKind STATE_STOCKPILE = new OrganizationKind("state-stockpile");

    /** Military unit: A unit of the armed forces. */
    public static final OrganizationKind MILITARY_UNIT = new OrganizationKind("military-unit");

    /** Border service: Guards the State border. */
    public static final OrganizationKind BORDER_SERVICE = new OrganizationKind("border-service");

    /** Law enforcement agency: Police or another service of law enforcement. */
    public static final OrganizationKind LAW_ENFORCEMENT_AGENCY = new OrganizationKind("law-enforcement-agency");

    /** Customs administration: Controls goods at the customs border. */
    public static final OrganizationKind CUSTOMS_ADMINISTRATION = new OrganizationKind("customs-administration");

    /** Prosecution service or court: Prosecutes or judges offences. */
    public static final OrganizationKind PROSECUTION_OR_COURT = new OrganizationKind("prosecution-or-court");

    /** Penal institution: Holds persons in detention. */
    public static final OrganizationKind PENAL_INSTITUTION = new OrganizationKind("penal-institution");

    /** Forensic institution: Examines weapons and traces. */
    public static final OrganizationKind FORENSIC_INSTITUTION = new OrganizationKind("forensic-institution");

    /** Proof house: Tests and marks firearms. */
    public static final OrganizationKind PROOF_HOUSE = new OrganizationKind("proof-house");

    /** Other government authority: An authority that no other code names. */
    public static final OrganizationKind GOVERNMENT_AUTHORITY = new OrganizationKind("government-authority");

    /** Diplomatic mission: An embassy or consulate. */
    public static final OrganizationKind DIPLOMATIC_MISSION = new OrganizationKind("diplomatic-mission");

    /** International organization: An organization of States. */
    public static final OrganizationKind INTERNATIONAL_ORGANIZATION =
            new OrganizationKind("international-organization");

    /** Company: A company of a trade that no other code names. */
    public static final OrganizationKind COMPANY = new OrganizationKind("company");

    /** Front company: A company set up to hide who acts. */
    public static final OrganizationKind FRONT_COMPANY = new OrganizationKind("front-company");

    /** Financial institution: A bank or other provider of financial services. */
    public static final OrganizationKind FINANCIAL_INSTITUTION = new OrganizationKind("financial-institution");

    /** Telecommunication operator: Provides telephone or network services. */
    public static final OrganizationKind TELECOM_OPERATOR = new OrganizationKind("telecom-operator");

    /** Non-governmental organization: A charity, fund or association. */
    public static final OrganizationKind NON_GOVERNMENTAL_ORGANIZATION =
            new OrganizationKind("non-governmental-organization");

    /** Religious organization: A religious community. */
    public static final OrganizationKind RELIGIOUS_ORGANIZATION = new OrganizationKind("religious-organization");

    /** Educational institution: A school, college or university. */
    public static final OrganizationKind EDUCATIONAL_INSTITUTION = new OrganizationKind("educational-institution");

    /** Organized criminal group: A structured group that acts in concert to commit serious crimes for gain. */
    public static final OrganizationKind ORGANIZED_CRIMINAL_GROUP = new OrganizationKind("organized-criminal-group");

    /** Terrorist organization: An organization that commits or supports terrorism. */
    public static final OrganizationKind TERRORIST_ORGANIZATION = new OrganizationKind("terrorist-organization");

    /** Illegal armed group: An armed group outside the law that is not known as terrorist. */
    public static final OrganizationKind ILLEGAL_ARMED_GROUP = new OrganizationKind("illegal-armed-group");

    /** Extremist organization: An organization banned as extremist under the law of the sender's State. */
    public static final OrganizationKind EXTREMIST_ORGANIZATION = new OrganizationKind("extremist-organization");

    /** Other: An organization of a kind that the list does not name. */
    public static final OrganizationKind OTHER = new OrganizationKind("other");

    /** Unknown: The kind of organization is not known. */
    public static final OrganizationKind UNKNOWN = new OrganizationKind("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public OrganizationKind {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static OrganizationKind of(String value) {
        return Known.CODES.constantOr(new OrganizationKind(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<OrganizationKind> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "organization-kind";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OrganizationKind code && value.equals(code.value);
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
        static final Codes<OrganizationKind> CODES = new Codes<>(
                MANUFACTURER, REPAIRER, DEALER, IMPORTER, EXPORTER, BROKER, CARRIER, FORWARDER, CUSTOMS_REPRESENTATIVE,
                COURIER_OR_POSTAL_OPERATOR, WAREHOUSE_OPERATOR, ONLINE_MARKETPLACE, SECURITY_COMPANY, SHOOTING_RANGE,
                HUNTING_ASSOCIATION, MUSEUM, FILM_OR_THEATRE, STATE_STOCKPILE, MILITARY_UNIT, BORDER_SERVICE,
                LAW_ENFORCEMENT_AGENCY, CUSTOMS_ADMINISTRATION, PROSECUTION_OR_COURT, PENAL_INSTITUTION,
                FORENSIC_INSTITUTION, PROOF_HOUSE, GOVERNMENT_AUTHORITY, DIPLOMATIC_MISSION, INTERNATIONAL_ORGANIZATION,
                COMPANY, FRONT_COMPANY, FINANCIAL_INSTITUTION, TELECOM_OPERATOR, NON_GOVERNMENTAL_ORGANIZATION,
                RELIGIOUS_ORGANIZATION, EDUCATIONAL_INSTITUTION, ORGANIZED_CRIMINAL_GROUP, TERRORIST_ORGANIZATION,
                ILLEGAL_ARMED_GROUP, EXTREMIST_ORGANIZATION, OTHER, UNKNOWN);
    }
}
