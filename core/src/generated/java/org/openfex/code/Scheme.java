// Generated from schema/standard/codes/scheme.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Scheme of codes: Schemes outside FEX whose codes a message or a mapping of a code list may quote.
 *
 * <p>The open code list {@code scheme}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record Scheme(String value) implements Code {

    /**
     * UNODC Illicit Arms Flows Questionnaire: Categories of the yearly questionnaire of UNODC; the version is the date
     * of the edition.
     */
    public static final Scheme UNODC_IAFQ = new Scheme("unodc-iafq");

    /** SDG indicator 16.4.2: Terms of the metadata of Sustainable Development Goal indicator 16.4.2. */
    public static final Scheme SDG = new Scheme("sdg");

    /**
     * UN Register of Conventional Arms: Categories of the United Nations Register of Conventional Arms and of its small
     * arms template.
     */
    public static final Scheme UNROCA = new Scheme("unroca");

    /** International Tracing Instrument: Categories and grounds of the International Tracing Instrument. */
    public static final Scheme ITI = new Scheme("iti");

    /** Firearms Protocol: Terms of the Firearms Protocol to the Convention against Transnational Organized Crime. */
    public static final Scheme FIREARMS_PROTOCOL = new Scheme("firearms-protocol");

    /**
     * UN Convention against Transnational Organized Crime: Terms of the Convention, such as the purposes of mutual
     * legal assistance.
     */
    public static final Scheme UNTOC = new Scheme("untoc");

    /** Arms Trade Treaty: Terms and categories of the Arms Trade Treaty and of its working group papers. */
    public static final Scheme ATT = new Scheme("att");

    /** ISACS: Terms of the International Small Arms Control Standards, the earlier name of MOSAIC. */
    public static final Scheme ISACS = new Scheme("isacs");

    /** MOSAIC: Terms of the Modular Small-arms-control Implementation Compendium. */
    public static final Scheme MOSAIC = new Scheme("mosaic");

    /** INTERPOL: Codes that INTERPOL uses in its notices, forms and bureau addresses. */
    public static final Scheme INTERPOL = new Scheme("interpol");

    /** INTERPOL iARMS: Record types and states of the Illicit Arms Records and tracing Management System. */
    public static final Scheme IARMS = new Scheme("iarms");

    /** INTERPOL Firearms Reference Table: References of makes and models in the table of INTERPOL. */
    public static final Scheme IFRT = new Scheme("ifrt");

    /**
     * Firearms Reference Table of Canada: References of makes and models in the table of the Royal Canadian Mounted
     * Police.
     */
    public static final Scheme FRT = new Scheme("frt");

    /** Firearms reference system of France: References of the French reference system of weapons. */
    public static final Scheme RGA = new Scheme("rga");

    /** Basegun: Weapon typologies of the tool of the French Ministry of the Interior. */
    public static final Scheme BASEGUN = new Scheme("basegun");

    /** XWaffe: Catalogues of makers, ammunition and weapon types of the German weapons register. */
    public static final Scheme XWAFFE = new Scheme("xwaffe");

    /** NIEM: Codes of the National Information Exchange Model; the version is its release. */
    public static final Scheme NIEM = new Scheme("niem");

    /** NCIC: Codes of the National Crime Information Center; the version names the release that published them. */
    public static final Scheme NCIC = new Scheme("ncic");

    /**
     * Uniform Crime Reporting: Codes of the uniform crime reporting programme; the version names the release that
     * published them.
     */
    public static final Scheme UCR = new Scheme("ucr");

    /** NVDRS: Firearm types of the violent death reporting system. */
    public static final Scheme NVDRS = new Scheme("nvdrs");

    /** ATF eTrace: Values of the trace request form F 3312.1. */
    public static final Scheme ATF_ETRACE = new Scheme("atf-etrace");

    /**
     * C.I.P.: Cartridge names and proof marks of the Permanent International Commission for the Proof of Small Arms.
     */
    public static final Scheme CIP = new Scheme("cip");

    /** SAAMI: Cartridge names of the Sporting Arms and Ammunition Manufacturers' Institute. */
    public static final Scheme SAAMI = new Scheme("saami");

    /** NATO: Designations and codification of NATO, such as stock numbers. */
    public static final Scheme NATO = new Scheme("nato");

    /** GOST: Designations by interstate standards of the Commonwealth of Independent States. */
    public static final Scheme GOST = new Scheme("gost");

    /**
     * GRAU index: Indices that the Soviet and later the Russian artillery directorate gave to weapons and ammunition.
     */
    public static final Scheme GRAU = new Scheme("grau");

    /**
     * Harmonized System: Headings of the Harmonized Commodity Description and Coding System; the version is the year of
     * the edition.
     */
    public static final Scheme HS = new Scheme("hs");

    /**
     * EAEU commodity nomenclature: Codes of the commodity nomenclature of foreign economic activity of the Eurasian
     * Economic Union.
     */
    public static final Scheme EAEU_CN = new Scheme("eaeu-cn");

    /** WCO CEN: Categories of the Customs Enforcement Network of the World Customs Organization. */
    public static final Scheme WCO_CEN = new Scheme("wco-cen");

    /** UN number: Number of dangerous goods in the United Nations model regulations. */
    public static final Scheme UN_NUMBER = new Scheme("un-number");

    /** UN/LOCODE: Code of a place for trade and transport. */
    public static final Scheme UNLOCODE = new Scheme("unlocode");

    /** Wassenaar munitions list: Entries of the munitions list of the Wassenaar Arrangement. */
    public static final Scheme WASSENAAR = new Scheme("wassenaar");

    /** EU common military list: Entries of the common military list of the European Union. */
    public static final Scheme EU_CML = new Scheme("eu-cml");

    /** Directive (EU) 2021/555: Categories of firearms of the firearms directive of the European Union. */
    public static final Scheme EU_2021_555 = new Scheme("eu-2021-555");

    /** Schengen Information System: Categories of the Schengen Information System. */
    public static final Scheme SIS = new Scheme("sis");

    /** Directive (EU) 2016/680: Categories of data subjects of the law enforcement directive. */
    public static final Scheme LED = new Scheme("led");

    /** UN Security Council Consolidated List: Terms of the consolidated sanctions list of the Security Council. */
    public static final Scheme UN_SC_LIST = new Scheme("un-sc-list");

    /** Europol codes: Handling codes and evaluation codes of Europol. */
    public static final Scheme EUROPOL = new Scheme("europol");

    /** Traffic Light Protocol: Labels of the Traffic Light Protocol. */
    public static final Scheme TLP = new Scheme("tlp");

    /** Permissible Actions Protocol: Labels of the Permissible Actions Protocol. */
    public static final Scheme PAP = new Scheme("pap");

    /** Admiralty scale: The six by six scale for sources and information. */
    public static final Scheme ADMIRALTY = new Scheme("admiralty");

    /** UK 3x5x2: Evaluation and handling codes of the intelligence report of the United Kingdom. */
    public static final Scheme UK_3X5X2 = new Scheme("uk-3x5x2");

    /** UK 5x5x5: The earlier evaluation and handling codes of the United Kingdom, found in older records. */
    public static final Scheme UK_5X5X5 = new Scheme("uk-5x5x5");

    /** STIX: Vocabularies of Structured Threat Information Expression. */
    public static final Scheme STIX = new Scheme("stix");

    /** MISP: Object values and taxonomies of MISP. */
    public static final Scheme MISP = new Scheme("misp");

    /** ISO 3166: Codes of countries and their parts. */
    public static final Scheme ISO_3166 = new Scheme("iso-3166");

    /** ISO 4217: Codes of currencies. */
    public static final Scheme ISO_4217 = new Scheme("iso-4217");

    /** UN/CEFACT: Codes of recommendations of UN/CEFACT, such as packages, units and modes of transport. */
    public static final Scheme UN_CEFACT = new Scheme("un-cefact");

    /** National scheme: A scheme of the sending State; the version names it. */
    public static final Scheme NATIONAL = new Scheme("national");

    /** Other: A scheme that the list does not hold; the version names it. */
    public static final Scheme OTHER = new Scheme("other");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public Scheme {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static Scheme of(String value) {
        return Known.CODES.constantOr(new Scheme(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<Scheme> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "scheme";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Scheme code && value.equals(code.value);
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
        static final Codes<Scheme> CODES = new Codes<>(
                UNODC_IAFQ, SDG, UNROCA, ITI, FIREARMS_PROTOCOL, UNTOC, ATT, ISACS, MOSAIC, INTERPOL, IARMS, IFRT, FRT,
                RGA, BASEGUN, XWAFFE, NIEM, NCIC, UCR, NVDRS, ATF_ETRACE, CIP, SAAMI, NATO, GOST, GRAU, HS, EAEU_CN,
                WCO_CEN, UN_NUMBER, UNLOCODE, WASSENAAR, EU_CML, EU_2021_555, SIS, LED, UN_SC_LIST, EUROPOL, TLP, PAP,
                ADMIRALTY, UK_3X5X2, UK_5X5X5, STIX, MISP, ISO_3166, ISO_4217, UN_CEFACT, NATIONAL, OTHER);
    }
}
