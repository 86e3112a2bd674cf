// Generated from schema/standard/codes/contact-function.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Function of a contact point: For what an authority acts as point of contact of its State.
 *
 * <p>The open code list {@code contact-function}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record ContactFunction(String value) implements Code {

    /**
     * Point of contact under the Firearms Protocol: The national body or single point of contact for all matters of the
     * Firearms Protocol.
     */
    public static final ContactFunction FIREARMS_PROTOCOL_CONTACT_POINT =
            new ContactFunction("firearms-protocol-contact-point");

    /**
     * Central authority for legal assistance under UNTOC: The central authority that receives, executes or passes on
     * requests for legal assistance.
     */
    public static final ContactFunction UNTOC_CENTRAL_AUTHORITY = new ContactFunction("untoc-central-authority");

    /**
     * Point of contact under the Arms Trade Treaty: The national point of contact that exchanges information on the
     * Arms Trade Treaty.
     */
    public static final ContactFunction ATT_CONTACT_POINT = new ContactFunction("att-contact-point");

    /**
     * Point of contact for tracing under the ITI: The national point of contact for tracing and for the International
     * Tracing Instrument.
     */
    public static final ContactFunction ITI_CONTACT_POINT = new ContactFunction("iti-contact-point");

    /**
     * Point of contact under the Programme of Action: The national point of contact for the Programme of Action on
     * small arms.
     */
    public static final ContactFunction POA_CONTACT_POINT = new ContactFunction("poa-contact-point");

    /**
     * Coordination agency under the Programme of Action: The national agency or body that coordinates action on small
     * arms.
     */
    public static final ContactFunction POA_COORDINATION_AGENCY = new ContactFunction("poa-coordination-agency");

    /**
     * Central authority under UNCAC: The central authority for legal assistance under the Convention against
     * Corruption.
     */
    public static final ContactFunction UNCAC_CENTRAL_AUTHORITY = new ContactFunction("uncac-central-authority");

    /**
     * Central authority under another instrument: The central authority under a regional or bilateral instrument, which
     * the legal basis names.
     */
    public static final ContactFunction OTHER_CENTRAL_AUTHORITY = new ContactFunction("other-central-authority");

    /** Authority for extradition: Receives and sends requests for extradition and provisional arrest. */
    public static final ContactFunction EXTRADITION_AUTHORITY = new ContactFunction("extradition-authority");

    /**
     * Authority for confiscation and asset recovery: Receives and sends requests for freezing, confiscation and return
     * of property.
     */
    public static final ContactFunction CONFISCATION_AUTHORITY = new ContactFunction("confiscation-authority");

    /** Point of contact for law enforcement: Keeps up channels between police, customs and security authorities. */
    public static final ContactFunction LAW_ENFORCEMENT_COOPERATION =
            new ContactFunction("law-enforcement-cooperation");

    /** INTERPOL National Central Bureau: The national bureau of INTERPOL. */
    public static final ContactFunction INTERPOL_NCB = new ContactFunction("interpol-ncb");

    /** Unit for iARMS: Enters firearms and answers trace requests in the system of INTERPOL. */
    public static final ContactFunction IARMS_UNIT = new ContactFunction("iarms-unit");

    /** National tracing centre: Traces firearms for home and foreign authorities. */
    public static final ContactFunction TRACING_CENTRE = new ContactFunction("tracing-centre");

    /** Firearms registry: Answers checks in the registers of firearms and licences. */
    public static final ContactFunction FIREARMS_REGISTRY = new ContactFunction("firearms-registry");

    /** Licensing authority: Answers on licences of makers, dealers, brokers and holders. */
    public static final ContactFunction LICENSING_AUTHORITY = new ContactFunction("licensing-authority");

    /** Verification of transfer licences: Answers on whether a licence or end-use document is genuine and valid. */
    public static final ContactFunction LICENCE_VERIFICATION = new ContactFunction("licence-verification");

    /** Authority for transit: Gives or refuses the notice of no objection to transit. */
    public static final ContactFunction TRANSIT_AUTHORITY = new ContactFunction("transit-authority");

    /** Delivery verification: Confirms the receipt of shipments. */
    public static final ContactFunction DELIVERY_VERIFICATION = new ContactFunction("delivery-verification");

    /** Register of brokers: Answers on registered and licensed brokers. */
    public static final ContactFunction BROKERING_REGISTER = new ContactFunction("brokering-register");

    /** Point of contact for diversion: Receives and sends alerts on diversion. */
    public static final ContactFunction DIVERSION_CONTACT = new ContactFunction("diversion-contact");

    /** Marking practices: Tells the national practice of marking and helps to read marks. */
    public static final ContactFunction MARKING_PRACTICES = new ContactFunction("marking-practices");

    /** Point of contact for ballistic comparison: Receives and answers ballistic inquiries. */
    public static final ContactFunction BALLISTIC_CONTACT = new ContactFunction("ballistic-contact");

    /** Point of contact for forensic matters: Exchanges forensic data and methods. */
    public static final ContactFunction FORENSIC_CONTACT = new ContactFunction("forensic-contact");

    /** Point of contact for controlled delivery: Agrees and coordinates controlled deliveries. */
    public static final ContactFunction CONTROLLED_DELIVERY_CONTACT =
            new ContactFunction("controlled-delivery-contact");

    /** Point of contact for counter-terrorism: Exchanges operational information and early warnings. */
    public static final ContactFunction COUNTER_TERRORISM_CONTACT = new ContactFunction("counter-terrorism-contact");

    /** Receipt of spontaneous information: Receives information that other States give of their own accord. */
    public static final ContactFunction SPONTANEOUS_INFORMATION = new ContactFunction("spontaneous-information");

    /** Point of contact of customs: Exchanges information with other customs administrations. */
    public static final ContactFunction CUSTOMS_CONTACT = new ContactFunction("customs-contact");

    /** Point of contact of the border service: Exchanges information with other border services. */
    public static final ContactFunction BORDER_CONTACT = new ContactFunction("border-contact");

    /** Liaison officer: An officer posted in another State or body. */
    public static final ContactFunction LIAISON_OFFICER = new ContactFunction("liaison-officer");

    /** Duty desk at all hours: Can be reached at any hour for urgent matters. */
    public static final ContactFunction DUTY_DESK = new ContactFunction("duty-desk");

    /** Alerts and hits: Enters and withdraws alerts and confirms hits. */
    public static final ContactFunction ALERT_DESK = new ContactFunction("alert-desk");

    /** Point of contact for sanctions and embargoes: Answers on the application of sanctions and arms embargoes. */
    public static final ContactFunction SANCTIONS_CONTACT = new ContactFunction("sanctions-contact");

    /** Focal point for statistics: Makes the returns to UNODC and for the indicator on arms flows. */
    public static final ContactFunction STATISTICS_FOCAL_POINT = new ContactFunction("statistics-focal-point");

    /** Data protection: Answers on personal data, corrections and restrictions. */
    public static final ContactFunction DATA_PROTECTION = new ContactFunction("data-protection");

    /** Technical contact: Answers on the exchange of messages, certificates and faults. */
    public static final ContactFunction TECHNICAL_CONTACT = new ContactFunction("technical-contact");

    /** Other: A function that the list does not name. */
    public static final ContactFunction OTHER = new ContactFunction("other");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public ContactFunction {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static ContactFunction of(String value) {
        return Known.CODES.constantOr(new ContactFunction(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<ContactFunction> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "contact-function";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ContactFunction code && value.equals(code.value);
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
        static final Codes<ContactFunction> CODES = new Codes<>(
                FIREARMS_PROTOCOL_CONTACT_POINT, UNTOC_CENTRAL_AUTHORITY, ATT_CONTACT_POINT, ITI_CONTACT_POINT,
                POA_CONTACT_POINT, POA_COORDINATION_AGENCY, UNCAC_CENTRAL_AUTHORITY, OTHER_CENTRAL_AUTHORITY,
                EXTRADITION_AUTHORITY, CONFISCATION_AUTHORITY, LAW_ENFORCEMENT_COOPERATION, INTERPOL_NCB, IARMS_UNIT,
                TRACING_CENTRE, FIREARMS_REGISTRY, LICENSING_AUTHORITY, LICENCE_VERIFICATION, TRANSIT_AUTHORITY,
                DELIVERY_VERIFICATION, BROKERING_REGISTER, DIVERSION_CONTACT, MARKING_PRACTICES, BALLISTIC_CONTACT,
                FORENSIC_CONTACT, CONTROLLED_DELIVERY_CONTACT, COUNTER_TERRORISM_CONTACT, SPONTANEOUS_INFORMATION,
                CUSTOMS_CONTACT, BORDER_CONTACT, LIAISON_OFFICER, DUTY_DESK, ALERT_DESK, SANCTIONS_CONTACT,
                STATISTICS_FOCAL_POINT, DATA_PROTECTION, TECHNICAL_CONTACT, OTHER);
    }
}
