// Generated from schema/standard/codes/information-category.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Category of information: Categories of information given without request: the five of resolution 1373 first, then
 * those of firearms.
 *
 * <p>The open code list {@code information-category}. Source: UNSCR 1373 3(a) [V].
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record InformationCategory(String value) implements Code {

    /** Actions or movements of terrorists: What terrorist persons or networks do and where they move. */
    public static final InformationCategory TERRORIST_ACTIONS_OR_MOVEMENTS =
            new InformationCategory("terrorist-actions-or-movements");

    /** Forged travel documents: Travel documents that were forged or falsified. */
    public static final InformationCategory FORGED_TRAVEL_DOCUMENTS =
            new InformationCategory("forged-travel-documents");

    /** Traffic in arms, explosives or sensitive materials: Traffic in arms, explosives or sensitive materials. */
    public static final InformationCategory TRAFFIC_IN_ARMS_EXPLOSIVES_MATERIALS =
            new InformationCategory("traffic-in-arms-explosives-materials");

    /** Use of communications technologies: How terrorist groups use communications technologies. */
    public static final InformationCategory COMMUNICATIONS_TECHNOLOGY =
            new InformationCategory("communications-technology");

    /** Threat of weapons of mass destruction: A threat from terrorist groups that hold weapons of mass destruction. */
    public static final InformationCategory WMD_THREAT = new InformationCategory("wmd-threat");

    /** Early warning of a terrorist act: Signs that a terrorist act is being prepared in or from a State. */
    public static final InformationCategory EARLY_WARNING = new InformationCategory("early-warning");

    /** Weapons for terrorists: Who gives, sells or moves weapons to terrorists and how they are procured. */
    public static final InformationCategory WEAPONS_FOR_TERRORISTS = new InformationCategory("weapons-for-terrorists");

    /** Foreign terrorist fighters: Persons who travel to fight, stay with or come back from terrorist groups. */
    public static final InformationCategory FOREIGN_TERRORIST_FIGHTERS =
            new InformationCategory("foreign-terrorist-fighters");

    /** Terrorism and organized crime: Ties between terrorists and criminal groups, trafficking in arms among them. */
    public static final InformationCategory TERRORISM_ORGANIZED_CRIME_LINK =
            new InformationCategory("terrorism-organized-crime-link");

    /**
     * Drones and components of explosive devices: Unmanned aircraft and components of improvised explosive devices that
     * flow to terrorists or criminals.
     */
    public static final InformationCategory DRONES_AND_IED_COMPONENTS =
            new InformationCategory("drones-and-ied-components");

    /** Organized criminal group: Groups known or suspected to take part in illicit manufacture or trafficking. */
    public static final InformationCategory ORGANIZED_CRIMINAL_GROUP =
            new InformationCategory("organized-criminal-group");

    /** Means of concealment and detection: How firearms are hidden, and how that can be found out. */
    public static final InformationCategory MEANS_OF_CONCEALMENT = new InformationCategory("means-of-concealment");

    /** Methods and means: How groups work and with what, altered or false documents and identities among it. */
    public static final InformationCategory METHODS_AND_MEANS = new InformationCategory("methods-and-means");

    /** Routes: Routes on which groups move firearms. */
    public static final InformationCategory ROUTES = new InformationCategory("routes");

    /** Points of dispatch and destination: Places from which and to which groups move firearms. */
    public static final InformationCategory POINTS_OF_DISPATCH_AND_DESTINATION =
            new InformationCategory("points-of-dispatch-and-destination");

    /** Conveyances: Vehicles, vessels, aircraft and parcels in which firearms are moved. */
    public static final InformationCategory CONVEYANCES = new InformationCategory("conveyances");

    /**
     * Authorized producers, dealers and carriers: Information on a case that concerns authorized producers, dealers,
     * importers, exporters or carriers.
     */
    public static final InformationCategory AUTHORIZED_PARTIES = new InformationCategory("authorized-parties");

    /** Illicit brokers: Persons and companies that arrange unlawful deals. */
    public static final InformationCategory ILLICIT_BROKERS = new InformationCategory("illicit-brokers");

    /** Sources of illicit supply: Stocks, places and persons from which firearms come. */
    public static final InformationCategory SOURCES_OF_SUPPLY = new InformationCategory("sources-of-supply");

    /** Corruption: Officials or others who are bribed so that firearms are diverted. */
    public static final InformationCategory CORRUPTION = new InformationCategory("corruption");

    /** Diversion of a transfer: A transfer or stock that was or may be turned to unlawful use. */
    public static final InformationCategory DIVERSION = new InformationCategory("diversion");

    /**
     * False licences and end-use documents: Licences, certificates and end-use documents that are forged or misused.
     */
    public static final InformationCategory END_USE_DOCUMENTS = new InformationCategory("end-use-documents");

    /** Violation of an embargo: Supplies in breach of an embargo of the Security Council. */
    public static final InformationCategory EMBARGO_VIOLATION = new InformationCategory("embargo-violation");

    /** Suspects: Identity, whereabouts and activities of persons suspected. */
    public static final InformationCategory SUSPECTS = new InformationCategory("suspects");

    /** Proceeds and property: Movement of proceeds of crime and of property that comes from them. */
    public static final InformationCategory PROCEEDS_AND_PROPERTY = new InformationCategory("proceeds-and-property");

    /** Equipment and instrumentalities: Movement of things used or meant for offences. */
    public static final InformationCategory INSTRUMENTALITIES = new InformationCategory("instrumentalities");

    /** Seizure: A seizure that touches the State informed. */
    public static final InformationCategory SEIZURE = new InformationCategory("seizure");

    /** Evidence: Facts or material that could serve proceedings in the State informed. */
    public static final InformationCategory EVIDENCE = new InformationCategory("evidence");

    /** Expected shipment or crossing: A consignment, vehicle or person that is expected at a place and time. */
    public static final InformationCategory EXPECTED_SHIPMENT = new InformationCategory("expected-shipment");

    /** Stolen or lost weapons: Firearms that were stolen or lost, in particular from stores of the State. */
    public static final InformationCategory STOLEN_OR_LOST_WEAPONS = new InformationCategory("stolen-or-lost-weapons");

    /** Illicit manufacture: Workshops, makers and ways of making firearms, parts and ammunition unlawfully. */
    public static final InformationCategory ILLICIT_MANUFACTURE = new InformationCategory("illicit-manufacture");

    /** Conversion and reactivation: Weapons that are easily converted or reactivated, and how that is done. */
    public static final InformationCategory CONVERSION_AND_REACTIVATION =
            new InformationCategory("conversion-and-reactivation");

    /** 3D printing and semi-finished parts: Files, kits and parts from which firearms are made. */
    public static final InformationCategory THREE_D_PRINTING = new InformationCategory("three-d-printing");

    /** Tampering with marks: Ways in which marks are removed, altered or falsified. */
    public static final InformationCategory MARKING_TAMPERING = new InformationCategory("marking-tampering");

    /** Trade on the internet: Sites, channels and accounts that offer firearms, parts or files. */
    public static final InformationCategory ONLINE_TRADE = new InformationCategory("online-trade");

    /** Shipments by post: Parcels with firearms or parts and their senders. */
    public static final InformationCategory POSTAL_SHIPMENTS = new InformationCategory("postal-shipments");

    /** Ammunition and explosives: Lots, sources and flows of ammunition and explosives. */
    public static final InformationCategory AMMUNITION_AND_EXPLOSIVES =
            new InformationCategory("ammunition-and-explosives");

    /** New weapon or mark: A model, maker or mark that was not seen before. */
    public static final InformationCategory NEW_WEAPON_OR_MARK = new InformationCategory("new-weapon-or-mark");

    /** Ballistic link: A weapon that ballistic evidence ties to offences in several States. */
    public static final InformationCategory BALLISTIC_LINK = new InformationCategory("ballistic-link");

    /** Scientific and technological information: Knowledge of science and technology that helps law enforcement. */
    public static final InformationCategory SCIENTIFIC_AND_TECHNOLOGICAL =
            new InformationCategory("scientific-and-technological");

    /**
     * Legislation, practices and measures: Experience with laws, practices and measures against illicit manufacture and
     * trafficking.
     */
    public static final InformationCategory LEGISLATION_AND_PRACTICE =
            new InformationCategory("legislation-and-practice");

    /** Trends and prices: How the illicit market, its prices and its flows develop. */
    public static final InformationCategory TRENDS = new InformationCategory("trends");

    /** Exculpatory information: Facts that speak for an accused person. */
    public static final InformationCategory EXCULPATORY = new InformationCategory("exculpatory");

    /** Other: Information of a category that the list does not name. */
    public static final InformationCategory OTHER = new InformationCategory("other");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public InformationCategory {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static InformationCategory of(String value) {
        return Known.CODES.constantOr(new InformationCategory(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<InformationCategory> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "information-category";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InformationCategory code && value.equals(code.value);
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
        static final Codes<InformationCategory> CODES = new Codes<>(
                TERRORIST_ACTIONS_OR_MOVEMENTS, FORGED_TRAVEL_DOCUMENTS, TRAFFIC_IN_ARMS_EXPLOSIVES_MATERIALS,
                COMMUNICATIONS_TECHNOLOGY, WMD_THREAT, EARLY_WARNING, WEAPONS_FOR_TERRORISTS,
                FOREIGN_TERRORIST_FIGHTERS, TERRORISM_ORGANIZED_CRIME_LINK, DRONES_AND_IED_COMPONENTS,
                ORGANIZED_CRIMINAL_GROUP, MEANS_OF_CONCEALMENT, METHODS_AND_MEANS, ROUTES,
                POINTS_OF_DISPATCH_AND_DESTINATION, CONVEYANCES, AUTHORIZED_PARTIES, ILLICIT_BROKERS, SOURCES_OF_SUPPLY,
                CORRUPTION, DIVERSION, END_USE_DOCUMENTS, EMBARGO_VIOLATION, SUSPECTS, PROCEEDS_AND_PROPERTY,
                INSTRUMENTALITIES, SEIZURE, EVIDENCE, EXPECTED_SHIPMENT, STOLEN_OR_LOST_WEAPONS, ILLICIT_MANUFACTURE,
                CONVERSION_AND_REACTIVATION, THREE_D_PRINTING, MARKING_TAMPERING, ONLINE_TRADE, POSTAL_SHIPMENTS,
                AMMUNITION_AND_EXPLOSIVES, NEW_WEAPON_OR_MARK, BALLISTIC_LINK, SCIENTIFIC_AND_TECHNOLOGICAL,
                LEGISLATION_AND_PRACTICE, TRENDS, EXCULPATORY, OTHER);
    }
}
