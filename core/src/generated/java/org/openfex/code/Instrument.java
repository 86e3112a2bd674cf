// Generated from schema/standard/codes/instrument.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Instrument: Instruments on which a message may rest; the list says nothing about which States are bound.
 *
 * <p>The open code list {@code instrument}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record Instrument(String value) implements Code {

    /**
     * Firearms Protocol: Treaty of 2001 against illicit manufacturing of and trafficking in firearms, which supplements
     * the Convention against Transnational Organized Crime.
     */
    public static final Instrument FIREARMS_PROTOCOL = new Instrument("firearms-protocol");

    /**
     * Convention against Transnational Organized Crime: Treaty of 2000 on organized crime, with rules on judicial
     * assistance and police cooperation.
     */
    public static final Instrument UNTOC = new Instrument("untoc");

    /**
     * Convention against Corruption: Treaty against corruption, with rules on judicial assistance like those of UNTOC.
     */
    public static final Instrument UNCAC = new Instrument("uncac");

    /** Arms Trade Treaty: Treaty on the international trade in conventional arms and on preventing their diversion. */
    public static final Instrument ATT = new Instrument("att");

    /**
     * International Tracing Instrument: Politically binding instrument of 2005 on identifying and tracing illicit small
     * arms and light weapons.
     */
    public static final Instrument ITI = new Instrument("iti");

    /**
     * Programme of Action on small arms: Politically binding programme of 2001 against the illicit trade in small arms
     * and light weapons.
     */
    public static final Instrument POA = new Instrument("poa");

    /**
     * Security Council resolution 1373: Resolution of 2001 that binds States to act against terrorism and calls for
     * exchange of operational information.
     */
    public static final Instrument UNSCR_1373 = new Instrument("unscr-1373");

    /**
     * Security Council resolution 2370: Resolution of 2017 on keeping weapons from terrorists; the numbers of its
     * paragraphs are not verified.
     */
    public static final Instrument UNSCR_2370 = new Instrument("unscr-2370");

    /**
     * Security Council resolution 2396: Resolution of 2017 on foreign terrorist fighters and the sharing of information
     * on them.
     */
    public static final Instrument UNSCR_2396 = new Instrument("unscr-2396");

    /**
     * Security Council resolution 2482: Resolution of 2019 on links between terrorism and organized crime; the numbers
     * of its paragraphs are not verified.
     */
    public static final Instrument UNSCR_2482 = new Instrument("unscr-2482");

    /**
     * Other Security Council resolution: Another resolution, such as one that imposes an arms embargo, named in the
     * title.
     */
    public static final Instrument UNSCR_OTHER = new Instrument("unscr-other");

    /**
     * Madrid Guiding Principles: Guiding principles of 2015 on foreign terrorist fighters with their Addendum of 2018,
     * not binding.
     */
    public static final Instrument MADRID_PRINCIPLES = new Instrument("madrid-principles");

    /** Terrorist Bombings Convention: Treaty of 1997 against bomb attacks. */
    public static final Instrument TERRORIST_BOMBINGS_CONVENTION = new Instrument("terrorist-bombings-convention");

    /** Terrorist Financing Convention: Treaty of 1999 against the financing of terrorism. */
    public static final Instrument TERRORIST_FINANCING_CONVENTION = new Instrument("terrorist-financing-convention");

    /** Other counter-terrorism convention: Another universal treaty against terrorism, named in the title. */
    public static final Instrument COUNTER_TERRORISM_CONVENTION_OTHER =
            new Instrument("counter-terrorism-convention-other");

    /** MOSAIC: Voluntary compendium of the United Nations on the control of small arms. */
    public static final Instrument MOSAIC = new Instrument("mosaic");

    /** ISACS: Voluntary standards that preceded MOSAIC. */
    public static final Instrument ISACS = new Instrument("isacs");

    /**
     * UNODC questionnaire on arms flows: Yearly questionnaire of UNODC on illicit arms flows, for returns of
     * statistics.
     */
    public static final Instrument UNODC_IAFQ = new Instrument("unodc-iafq");

    /**
     * SDG indicator 16.4.2: Indicator of the Sustainable Development Goals on traced arms, for returns of statistics.
     */
    public static final Instrument SDG_16_4_2 = new Instrument("sdg-16-4-2");

    /** UN Register of Conventional Arms: Reporting instrument of the United Nations on transfers of arms. */
    public static final Instrument UN_REGISTER_OF_CONVENTIONAL_ARMS =
            new Instrument("un-register-of-conventional-arms");

    /** Constitution of INTERPOL: Constitution of INTERPOL, on which cooperation of its bureaus rests. */
    public static final Instrument INTERPOL_CONSTITUTION = new Instrument("interpol-constitution");

    /** INTERPOL rules on data: Rules of INTERPOL on the processing of data. */
    public static final Instrument INTERPOL_DATA_RULES = new Instrument("interpol-data-rules");

    /** Wassenaar Arrangement: Arrangement on export control with its munitions list, not a treaty. */
    public static final Instrument WASSENAAR_ARRANGEMENT = new Instrument("wassenaar-arrangement");

    /** Minsk Convention: Convention of CIS States of 1993 on legal assistance in civil, family and criminal matters. */
    public static final Instrument MINSK_CONVENTION = new Instrument("minsk-convention");

    /**
     * Chisinau Convention: Convention of CIS States of 2002 on legal assistance in civil, family and criminal matters.
     */
    public static final Instrument CHISINAU_CONVENTION = new Instrument("chisinau-convention");

    /**
     * CIS agreement on illicit weapons: Agreement of CIS States against illicit manufacture of and trade in firearms,
     * ammunition and explosives.
     */
    public static final Instrument CIS_ARMS_AGREEMENT = new Instrument("cis-arms-agreement");

    /** CIS treaty on combating terrorism: Treaty of CIS States on cooperation against terrorism. */
    public static final Instrument CIS_COUNTER_TERRORISM_TREATY = new Instrument("cis-counter-terrorism-treaty");

    /** Other CIS instrument: Another agreement of CIS States, named in the title. */
    public static final Instrument CIS_AGREEMENT_OTHER = new Instrument("cis-agreement-other");

    /** Shanghai Convention: Convention of SCO States against terrorism, separatism and extremism. */
    public static final Instrument SCO_CONVENTION = new Instrument("sco-convention");

    /**
     * SCO agreement on illicit weapons: Agreement of SCO States against illicit trade in weapons, ammunition and
     * explosives.
     */
    public static final Instrument SCO_ARMS_AGREEMENT = new Instrument("sco-arms-agreement");

    /** CSTO instrument: Treaty or agreement within the CSTO, named in the title. */
    public static final Instrument CSTO_INSTRUMENT = new Instrument("csto-instrument");

    /** Customs Code of the EAEU: Customs law of the Eurasian Economic Union, with rules on mutual assistance. */
    public static final Instrument EAEU_CUSTOMS_CODE = new Instrument("eaeu-customs-code");

    /**
     * Customs cooperation of the EAEU: Agreement or treaty of EAEU States on cooperation of their customs authorities,
     * named in the title.
     */
    public static final Instrument EAEU_CUSTOMS_COOPERATION = new Instrument("eaeu-customs-cooperation");

    /** Nairobi Convention: Convention on mutual administrative assistance against customs offences. */
    public static final Instrument WCO_NAIROBI_CONVENTION = new Instrument("wco-nairobi-convention");

    /** OSCE Document on small arms: Politically binding document of the OSCE on small arms and light weapons. */
    public static final Instrument OSCE_SALW_DOCUMENT = new Instrument("osce-salw-document");

    /** European Convention on Mutual Assistance: Convention of 1959 on mutual assistance in criminal matters. */
    public static final Instrument EUROPEAN_MLA_CONVENTION = new Instrument("european-mla-convention");

    /** Europol Regulation: Regulation (EU) 2016/794 on Europol. */
    public static final Instrument EUROPOL_REGULATION = new Instrument("europol-regulation");

    /**
     * SIS Regulation: Regulation (EU) 2018/1862 on the Schengen Information System in police and judicial cooperation.
     */
    public static final Instrument SIS_REGULATION = new Instrument("sis-regulation");

    /** EU Firearms Directive: Directive (EU) 2021/555 on the acquisition and possession of weapons. */
    public static final Instrument EU_FIREARMS_DIRECTIVE = new Instrument("eu-firearms-directive");

    /**
     * EU regulation on import and export of firearms: Regulation (EU) 2025/41 on import, export and transit of
     * firearms.
     */
    public static final Instrument EU_FIREARMS_IMPORT_EXPORT_REGULATION =
            new Instrument("eu-firearms-import-export-regulation");

    /** Other EU instrument: Another act of the European Union, named in the title. */
    public static final Instrument EU_INSTRUMENT_OTHER = new Instrument("eu-instrument-other");

    /** Other regional instrument: Another regional treaty or document, named in the title. */
    public static final Instrument REGIONAL_INSTRUMENT_OTHER = new Instrument("regional-instrument-other");

    /** Other multilateral treaty: Another treaty of several States, named in the title. */
    public static final Instrument MULTILATERAL_TREATY_OTHER = new Instrument("multilateral-treaty-other");

    /** Bilateral treaty: Treaty between two States, named in the title. */
    public static final Instrument BILATERAL_TREATY = new Instrument("bilateral-treaty");

    /** Agreement between authorities: Agreement between authorities of two or more States, named in the title. */
    public static final Instrument INTERAGENCY_AGREEMENT = new Instrument("interagency-agreement");

    /** Reciprocity: Assurance that a like request would be answered in turn. */
    public static final Instrument RECIPROCITY = new Instrument("reciprocity");

    /** International courtesy: Cooperation without duty or assurance. */
    public static final Instrument INTERNATIONAL_COURTESY = new Instrument("international-courtesy");

    /** National law: A law of the sender's State, named in the title. */
    public static final Instrument NATIONAL_LAW = new Instrument("national-law");

    /** Judicial order: An order or permission of a court of the sender's State, named in the title. */
    public static final Instrument JUDICIAL_ORDER = new Instrument("judicial-order");

    /** Other: An instrument that the list does not name, named in the title. */
    public static final Instrument OTHER = new Instrument("other");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public Instrument {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static Instrument of(String value) {
        return Known.CODES.constantOr(new Instrument(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<Instrument> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "instrument";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Instrument code && value.equals(code.value);
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
        static final Codes<Instrument> CODES = new Codes<>(
                FIREARMS_PROTOCOL, UNTOC, UNCAC, ATT, ITI, POA, UNSCR_1373, UNSCR_2370, UNSCR_2396, UNSCR_2482,
                UNSCR_OTHER, MADRID_PRINCIPLES, TERRORIST_BOMBINGS_CONVENTION, TERRORIST_FINANCING_CONVENTION,
                COUNTER_TERRORISM_CONVENTION_OTHER, MOSAIC, ISACS, UNODC_IAFQ, SDG_16_4_2,
                UN_REGISTER_OF_CONVENTIONAL_ARMS, INTERPOL_CONSTITUTION, INTERPOL_DATA_RULES, WASSENAAR_ARRANGEMENT,
                MINSK_CONVENTION, CHISINAU_CONVENTION, CIS_ARMS_AGREEMENT, CIS_COUNTER_TERRORISM_TREATY,
                CIS_AGREEMENT_OTHER, SCO_CONVENTION, SCO_ARMS_AGREEMENT, CSTO_INSTRUMENT, EAEU_CUSTOMS_CODE,
                EAEU_CUSTOMS_COOPERATION, WCO_NAIROBI_CONVENTION, OSCE_SALW_DOCUMENT, EUROPEAN_MLA_CONVENTION,
                EUROPOL_REGULATION, SIS_REGULATION, EU_FIREARMS_DIRECTIVE, EU_FIREARMS_IMPORT_EXPORT_REGULATION,
                EU_INSTRUMENT_OTHER, REGIONAL_INSTRUMENT_OTHER, MULTILATERAL_TREATY_OTHER, BILATERAL_TREATY,
                INTERAGENCY_AGREEMENT, RECIPROCITY, INTERNATIONAL_COURTESY, NATIONAL_LAW, JUDICIAL_ORDER, OTHER);
    }
}
