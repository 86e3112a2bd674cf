// Generated from schema/standard/codes/international-body.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * International body: International bodies that send or receive messages or to which content may be released.
 *
 * <p>The open code list {@code international-body}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record InternationalBody(String value) implements Code {

    /** United Nations: The United Nations as a whole or a body of it that no other code names. */
    public static final InternationalBody UNITED_NATIONS = new InternationalBody("united-nations");

    /** UNODC: United Nations Office on Drugs and Crime. */
    public static final InternationalBody UNODC = new InternationalBody("unodc");

    /** UNODA: United Nations Office for Disarmament Affairs. */
    public static final InternationalBody UNODA = new InternationalBody("unoda");

    /**
     * Committee of the Security Council: A sanctions or counter-terrorism committee with its panel or monitoring team.
     */
    public static final InternationalBody UN_SECURITY_COUNCIL_COMMITTEE =
            new InternationalBody("un-security-council-committee");

    /** CTED: Executive Directorate of the Counter-Terrorism Committee. */
    public static final InternationalBody CTED = new InternationalBody("cted");

    /** UNOCT: United Nations Office of Counter-Terrorism. */
    public static final InternationalBody UNOCT = new InternationalBody("unoct");

    /** UNRCCA: United Nations Regional Centre for Preventive Diplomacy for Central Asia. */
    public static final InternationalBody UNRCCA = new InternationalBody("unrcca");

    /** Field mission of the United Nations: A peacekeeping or political mission. */
    public static final InternationalBody UN_FIELD_MISSION = new InternationalBody("un-field-mission");

    /** UNIDIR: United Nations Institute for Disarmament Research. */
    public static final InternationalBody UNIDIR = new InternationalBody("unidir");

    /** Secretariat of the Arms Trade Treaty: Secretariat that serves the States Parties. */
    public static final InternationalBody ATT_SECRETARIAT = new InternationalBody("att-secretariat");

    /** INTERPOL: International Criminal Police Organization; a national central bureau is a party of its State. */
    public static final InternationalBody INTERPOL = new InternationalBody("interpol");

    /** World Customs Organization: World Customs Organization with its regional liaison offices. */
    public static final InternationalBody WCO = new InternationalBody("wco");

    /** Europol: European Union Agency for Law Enforcement Cooperation. */
    public static final InternationalBody EUROPOL = new InternationalBody("europol");

    /** Eurojust: European Union Agency for Criminal Justice Cooperation. */
    public static final InternationalBody EUROJUST = new InternationalBody("eurojust");

    /** Frontex: European Border and Coast Guard Agency. */
    public static final InternationalBody FRONTEX = new InternationalBody("frontex");

    /** European Union: An institution or body of the European Union that no other code names. */
    public static final InternationalBody EUROPEAN_UNION = new InternationalBody("european-union");

    /** OSCE: Organization for Security and Co-operation in Europe. */
    public static final InternationalBody OSCE = new InternationalBody("osce");

    /** CIS: Commonwealth of Independent States, its Executive Committee or a body that no other code names. */
    public static final InternationalBody CIS = new InternationalBody("cis");

    /**
     * CIS crime coordination bureau: Bureau for coordinating the fight against organized and other dangerous crime in
     * the CIS.
     */
    public static final InternationalBody CIS_CRIME_BUREAU = new InternationalBody("cis-crime-bureau");

    /** CIS Anti-Terrorism Centre: Anti-Terrorism Centre of the CIS States. */
    public static final InternationalBody CIS_ANTI_TERRORISM_CENTRE =
            new InternationalBody("cis-anti-terrorism-centre");

    /** CIS Council of Commanders of Border Troops: Council of Commanders of Border Troops of the CIS States. */
    public static final InternationalBody CIS_BORDER_COMMANDERS = new InternationalBody("cis-border-commanders");

    /** SCO: Shanghai Cooperation Organization and its Secretariat. */
    public static final InternationalBody SCO = new InternationalBody("sco");

    /** SCO anti-terrorist structure: Regional Anti-Terrorist Structure of the Shanghai Cooperation Organization. */
    public static final InternationalBody SCO_RATS = new InternationalBody("sco-rats");

    /** CSTO: Collective Security Treaty Organization. */
    public static final InternationalBody CSTO = new InternationalBody("csto");

    /** CARICC: Central Asian Regional Information and Coordination Centre. */
    public static final InternationalBody CARICC = new InternationalBody("caricc");

    /** Eurasian Economic Commission: Commission of the Eurasian Economic Union. */
    public static final InternationalBody EURASIAN_ECONOMIC_COMMISSION =
            new InternationalBody("eurasian-economic-commission");

    /** SELEC: Southeast European Law Enforcement Center. */
    public static final InternationalBody SELEC = new InternationalBody("selec");

    /** OIC: Organisation of Islamic Cooperation. */
    public static final InternationalBody OIC = new InternationalBody("oic");

    /** Other: An international body that the list does not name. */
    public static final InternationalBody OTHER = new InternationalBody("other");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public InternationalBody {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static InternationalBody of(String value) {
        return Known.CODES.constantOr(new InternationalBody(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<InternationalBody> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "international-body";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InternationalBody code && value.equals(code.value);
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
        static final Codes<InternationalBody> CODES = new Codes<>(
                UNITED_NATIONS, UNODC, UNODA, UN_SECURITY_COUNCIL_COMMITTEE, CTED, UNOCT, UNRCCA, UN_FIELD_MISSION,
                UNIDIR, ATT_SECRETARIAT, INTERPOL, WCO, EUROPOL, EUROJUST, FRONTEX, EUROPEAN_UNION, OSCE, CIS,
                CIS_CRIME_BUREAU, CIS_ANTI_TERRORISM_CENTRE, CIS_BORDER_COMMANDERS, SCO, SCO_RATS, CSTO, CARICC,
                EURASIAN_ECONOMIC_COMMISSION, SELEC, OIC, OTHER);
    }
}
