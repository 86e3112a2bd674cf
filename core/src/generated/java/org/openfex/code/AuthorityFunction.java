// Generated from schema/standard/codes/authority-function.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Function of an authority: In which function an authority sends, receives or acts.
 *
 * <p>The open code list {@code authority-function}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record AuthorityFunction(String value) implements Code {

    /**
     * National point of contact under the Firearms Protocol: The national body or single point of contact that a State
     * names under the Firearms Protocol.
     */
    public static final AuthorityFunction FIREARMS_PROTOCOL_CONTACT_POINT =
            new AuthorityFunction("firearms-protocol-contact-point");

    /**
     * Central authority for legal assistance: The central authority that a State designates to receive and execute
     * requests for legal assistance.
     */
    public static final AuthorityFunction UNTOC_CENTRAL_AUTHORITY = new AuthorityFunction("untoc-central-authority");

    /**
     * National point of contact under the Arms Trade Treaty: The national point of contact that a State notifies under
     * the Arms Trade Treaty.
     */
    public static final AuthorityFunction ATT_CONTACT_POINT = new AuthorityFunction("att-contact-point");

    /**
     * National point of contact for tracing: The national point of contact for tracing under the International Tracing
     * Instrument.
     */
    public static final AuthorityFunction ITI_CONTACT_POINT = new AuthorityFunction("iti-contact-point");

    /**
     * National point of contact under the Programme of Action: The national point of contact or coordination agency
     * under the Programme of Action on small arms.
     */
    public static final AuthorityFunction POA_CONTACT_POINT = new AuthorityFunction("poa-contact-point");

    /** INTERPOL National Central Bureau: The national bureau of INTERPOL. */
    public static final AuthorityFunction INTERPOL_NCB = new AuthorityFunction("interpol-ncb");

    /** Police: A police force, uniformed or criminal. */
    public static final AuthorityFunction POLICE = new AuthorityFunction("police");

    /** Customs: A customs authority, at the border or inland. */
    public static final AuthorityFunction CUSTOMS = new AuthorityFunction("customs");

    /** Border guard: The authority that guards the State border. */
    public static final AuthorityFunction BORDER_GUARD = new AuthorityFunction("border-guard");

    /** State security: An authority of national or State security. */
    public static final AuthorityFunction STATE_SECURITY = new AuthorityFunction("state-security");

    /** Investigating authority: The authority that conducts a criminal investigation or inquiry. */
    public static final AuthorityFunction INVESTIGATION = new AuthorityFunction("investigation");

    /** Prosecution service: The office of a prosecutor. */
    public static final AuthorityFunction PROSECUTION = new AuthorityFunction("prosecution");

    /** Court: A court or investigating judge. */
    public static final AuthorityFunction COURT = new AuthorityFunction("court");

    /** Ministry of justice: The ministry in charge of justice. */
    public static final AuthorityFunction JUSTICE_MINISTRY = new AuthorityFunction("justice-ministry");

    /** Ministry of foreign affairs: The ministry in charge of foreign relations, and its missions. */
    public static final AuthorityFunction FOREIGN_MINISTRY = new AuthorityFunction("foreign-ministry");

    /** Firearms registry: The authority that keeps the national register of firearms. */
    public static final AuthorityFunction FIREARMS_REGISTRY = new AuthorityFunction("firearms-registry");

    /** Licensing authority: The authority that licenses making, trading and holding firearms. */
    public static final AuthorityFunction LICENSING = new AuthorityFunction("licensing");

    /** Export control authority: The authority that licenses export, import, transit and brokering. */
    public static final AuthorityFunction EXPORT_CONTROL = new AuthorityFunction("export-control");

    /** Armed forces: The armed forces or the ministry of defence, as keeper of State stocks or military police. */
    public static final AuthorityFunction ARMED_FORCES = new AuthorityFunction("armed-forces");

    /** National guard or internal troops: A militarized force for internal order. */
    public static final AuthorityFunction NATIONAL_GUARD = new AuthorityFunction("national-guard");

    /** Forensic laboratory: A laboratory or expert institution. */
    public static final AuthorityFunction FORENSIC_LABORATORY = new AuthorityFunction("forensic-laboratory");

    /** Proof house: An institution that proves firearms and puts proof marks on them. */
    public static final AuthorityFunction PROOF_HOUSE = new AuthorityFunction("proof-house");

    /** Counter-terrorism centre: A body that coordinates action against terrorism. */
    public static final AuthorityFunction COUNTER_TERRORISM = new AuthorityFunction("counter-terrorism");

    /** Financial intelligence unit: The national unit for financial intelligence. */
    public static final AuthorityFunction FINANCIAL_INTELLIGENCE = new AuthorityFunction("financial-intelligence");

    /** Anti-corruption authority: The authority that acts against corruption. */
    public static final AuthorityFunction ANTI_CORRUPTION = new AuthorityFunction("anti-corruption");

    /** Postal security: The service that controls post and parcels. */
    public static final AuthorityFunction POSTAL_SERVICE = new AuthorityFunction("postal-service");

    /** Transport or aviation security: The service that secures airports, stations and ports. */
    public static final AuthorityFunction AVIATION_SECURITY = new AuthorityFunction("aviation-security");

    /** Wildlife and forest protection: The authority that controls hunting and protects wildlife. */
    public static final AuthorityFunction WILDLIFE_PROTECTION = new AuthorityFunction("wildlife-protection");

    /** Prison service: The authority that runs prisons. */
    public static final AuthorityFunction PRISON_SERVICE = new AuthorityFunction("prison-service");

    /** Liaison officer: An officer whom a State posts abroad to keep contact between authorities. */
    public static final AuthorityFunction LIAISON_OFFICER = new AuthorityFunction("liaison-officer");

    /** Statistical reporting: The authority that makes the returns to international bodies. */
    public static final AuthorityFunction STATISTICS = new AuthorityFunction("statistics");

    /** International organization: The secretariat or a service of an international organization. */
    public static final AuthorityFunction INTERNATIONAL_ORGANIZATION =
            new AuthorityFunction("international-organization");

    /** Mission of the United Nations: A peace operation or an expert panel of the United Nations. */
    public static final AuthorityFunction UN_MISSION = new AuthorityFunction("un-mission");

    /** Other: A function that this list does not name. */
    public static final AuthorityFunction OTHER = new AuthorityFunction("other");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public AuthorityFunction {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static AuthorityFunction of(String value) {
        return Known.CODES.constantOr(new AuthorityFunction(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<AuthorityFunction> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "authority-function";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AuthorityFunction code && value.equals(code.value);
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
        static final Codes<AuthorityFunction> CODES = new Codes<>(
                FIREARMS_PROTOCOL_CONTACT_POINT, UNTOC_CENTRAL_AUTHORITY, ATT_CONTACT_POINT, ITI_CONTACT_POINT,
                POA_CONTACT_POINT, INTERPOL_NCB, POLICE, CUSTOMS, BORDER_GUARD, STATE_SECURITY, INVESTIGATION,
                PROSECUTION, COURT, JUSTICE_MINISTRY, FOREIGN_MINISTRY, FIREARMS_REGISTRY, LICENSING, EXPORT_CONTROL,
                ARMED_FORCES, NATIONAL_GUARD, FORENSIC_LABORATORY, PROOF_HOUSE, COUNTER_TERRORISM,
                FINANCIAL_INTELLIGENCE, ANTI_CORRUPTION, POSTAL_SERVICE, AVIATION_SECURITY, WILDLIFE_PROTECTION,
                PRISON_SERVICE, LIAISON_OFFICER, STATISTICS, INTERNATIONAL_ORGANIZATION, UN_MISSION, OTHER);
    }
}
