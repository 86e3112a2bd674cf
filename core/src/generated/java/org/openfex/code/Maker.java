// Generated from schema/standard/codes/maker.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Maker: Makers of firearms and ammunition with their names and marks in Latin and Cyrillic script and their State at
 * the time and today; a name or mark alone may fit several makers.
 *
 * <p>The open code list {@code maker}. Source: tables/makers [K].
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record Maker(String value) implements Code {

    /**
     * Izhmash: Machine-building plant at Izhevsk that made Kalashnikov rifles and hunting firearms until it became part
     * of the Kalashnikov Concern in 2013; ИМЗ may mean it or Izhmekh.
     */
    public static final Maker IZHMASH = new Maker("izhmash");

    /**
     * Izhmekh: Mechanical plant at Izhevsk that made the Makarov pistol and firearms under the brand Baikal; ИМЗ may
     * mean it or Izhmash.
     */
    public static final Maker IZHMEKH = new Maker("izhmekh");

    /** Kalashnikov Concern: Company formed in 2013 from the arms works of Izhevsk. */
    public static final Maker KALASHNIKOV = new Maker("kalashnikov");

    /** Tula Arms Plant: Arms plant at Tula, the former imperial arsenal. */
    public static final Maker TOZ = new Maker("toz");

    /** TsKIB SOO: Design bureau for sporting and hunting arms at Tula. */
    public static final Maker TSKIB = new Maker("tskib");

    /** Molot: Machine-building plant at Vyatskiye Polyany that made light machine guns and Vepr firearms. */
    public static final Maker MOLOT = new Maker("molot");

    /** Degtyarev Plant: Arms plant at Kovrov. */
    public static final Maker ZID = new Maker("zid");

    /** Tulamashzavod: Machine-building plant at Tula. */
    public static final Maker TULAMASH = new Maker("tulamash");

    /** TsNIITochMash: Research institute and producer at Klimovsk. */
    public static final Maker TSNIITOCHMASH = new Maker("tsniitochmash");

    /** Techcrim: Russian producer of ammunition and firearms. */
    public static final Maker TECHCRIM = new Maker("techcrim");

    /** Zlatoust Machine-Building Plant: Machine-building plant at Zlatoust. */
    public static final Maker ZLATOUST = new Maker("zlatoust");

    /** ORSIS: Russian producer of precision rifles. */
    public static final Maker ORSIS = new Maker("orsis");

    /** Sestroretsk Arsenal: Former arsenal at Sestroretsk that made Mosin rifles. */
    public static final Maker SESTRORETSK = new Maker("sestroretsk");

    /** Zenit and Metallist, Uralsk: Plants at Uralsk (Oral) in Kazakhstan. */
    public static final Maker ZENIT = new Maker("zenit");

    /** Kazakhstan Engineering: State holding of defence industry of Kazakhstan. */
    public static final Maker STEEL_ALMATY = new Maker("steel-almaty");

    /** Fort: Producer of firearms at Vinnytsia. */
    public static final Maker FORT = new Maker("fort");

    /** Zbroyar: Ukrainian producer of rifles. */
    public static final Maker ZBROYAR = new Maker("zbroyar");

    /** Zastava: Arms plant at Kragujevac. */
    public static final Maker ZASTAVA = new Maker("zastava");

    /** Norinco: Chinese State producer whose factories mark a number in a triangle, beside marks of importers. */
    public static final Maker NORINCO = new Maker("norinco");

    /** Poly Technologies: Chinese State company that exports arms. */
    public static final Maker POLYTECH = new Maker("polytech");

    /**
     * Arsenal, Kazanlak: Arms plant at Kazanlak in Bulgaria, not to be taken for a firm of like name in the United
     * States.
     */
    public static final Maker ARSENAL_BG = new Maker("arsenal-bg");

    /** Cugir (Romarm): Arms plant at Cugir and the State company of Romania to which it belongs. */
    public static final Maker CUGIR = new Maker("cugir");

    /** FB Radom (Lucznik): Arms plant at Radom. */
    public static final Maker RADOM = new Maker("radom");

    /** FEG: Arms and machine factory at Budapest. */
    public static final Maker FEG = new Maker("feg");

    /** Ceska zbrojovka: Arms plant at Uhersky Brod. */
    public static final Maker CZ = new Maker("cz");

    /** Zbrojovka Brno: Former arms plant at Brno. */
    public static final Maker BRNO = new Maker("brno");

    /** Suhl (Ernst Thaelmann works): Works at Suhl that made Makarov pistols and hunting firearms. */
    public static final Maker SUHL = new Maker("suhl");

    /** Walther: German producer of pistols and sporting firearms. */
    public static final Maker WALTHER = new Maker("walther");

    /** Mauser: German producer of rifles and pistols. */
    public static final Maker MAUSER = new Maker("mauser");

    /** Heckler &amp; Koch: German producer of military and police firearms. */
    public static final Maker HK = new Maker("hk");

    /** SIG Sauer: Producer of pistols and rifles, in fact two firms, one in Germany and one in the United States. */
    public static final Maker SIGSAUER = new Maker("sigsauer");

    /** Umarex: German producer of blank-firing, gas and air weapons. */
    public static final Maker UMAREX = new Maker("umarex");

    /** Glock: Austrian producer of pistols. */
    public static final Maker GLOCK = new Maker("glock");

    /** Steyr Mannlicher: Austrian producer of rifles and pistols. */
    public static final Maker STEYR = new Maker("steyr");

    /** Beretta: Italian producer of pistols and shotguns. */
    public static final Maker BERETTA = new Maker("beretta");

    /** Benelli: Italian producer of shotguns. */
    public static final Maker BENELLI = new Maker("benelli");

    /** Franchi: Italian producer of shotguns. */
    public static final Maker FRANCHI = new Maker("franchi");

    /** FN Herstal: Belgian producer of military and police firearms. */
    public static final Maker FN = new Maker("fn");

    /** Browning: American producer of firearms, also a brand of FN. */
    public static final Maker BROWNING = new Maker("browning");

    /** Colt: American producer of firearms. */
    public static final Maker COLT = new Maker("colt");

    /** Smith &amp; Wesson: American producer of revolvers and pistols. */
    public static final Maker SW = new Maker("sw");

    /** Sturm, Ruger: American producer of firearms. */
    public static final Maker RUGER = new Maker("ruger");

    /** Remington: American producer of rifles and shotguns. */
    public static final Maker REMINGTON = new Maker("remington");

    /** Winchester: American producer of rifles and shotguns. */
    public static final Maker WINCHESTER = new Maker("winchester");

    /** Mossberg: American producer of shotguns. */
    public static final Maker MOSSBERG = new Maker("mossberg");

    /** Taurus: Brazilian producer of revolvers and pistols. */
    public static final Maker TAURUS = new Maker("taurus");

    /** Sarsilmaz: Turkish producer of pistols and shotguns. */
    public static final Maker SARSILMAZ = new Maker("sarsilmaz");

    /** Canik (Samsun Yurt Savunma): Turkish producer of pistols. */
    public static final Maker CANIK = new Maker("canik");

    /** Hatsan: Turkish producer of shotguns and air guns, split over several NCIC codes. */
    public static final Maker HATSAN = new Maker("hatsan");

    /** Ekol (Voltran): Turkish producer of blank-firing pistols that are often converted. */
    public static final Maker EKOL = new Maker("ekol");

    /** Atak Arms (Zoraki): Turkish producer of blank-firing pistols that are often converted. */
    public static final Maker ATAK = new Maker("atak");

    /** ATA Arms: Turkish producer of shotguns. */
    public static final Maker ATAARMS = new Maker("ataarms");

    /** Khan Arms: Turkish producer of shotguns. */
    public static final Maker KHAN = new Maker("khan");

    /** IWI (IMI): Israeli producer of military firearms. */
    public static final Maker IWI = new Maker("iwi");

    /** Maadi: Egyptian arms factory. */
    public static final Maker MAADI = new Maker("maadi");

    /** DIO: State defence industries of Iran. */
    public static final Maker IRAN_DIO = new Maker("iran-dio");

    /** Pakistan Ordnance Factories: State arms factories of Pakistan; the NCIC code POF means another firm. */
    public static final Maker POF = new Maker("pof");

    /** Darra workshops: Craft workshops of Darra Adam Khel that copy firearms with the marks of foreign makers. */
    public static final Maker DARRA = new Maker("darra");

    /** Sako: Finnish producer of rifles. */
    public static final Maker SAKO = new Maker("sako");

    /** Tikka: Finnish producer of rifles. */
    public static final Maker TIKKA = new Maker("tikka");

    /** Valmet: Former Finnish producer of firearms. */
    public static final Maker VALMET = new Maker("valmet");

    /** State factories of the DPRK: State arms factories 61 and 65 of the Democratic People's Republic of Korea. */
    public static final Maker DPRK65 = new Maker("dprk65");

    /** Barnaul cartridge plant: Ammunition plant at Barnaul, headstamp 17. */
    public static final Maker BARNAUL = new Maker("barnaul");

    /** Ulyanovsk cartridge plant: Ammunition plant at Ulyanovsk, headstamp 3. */
    public static final Maker ULYANOVSK = new Maker("ulyanovsk");

    /** Frunze (Bishkek) machine-building plant: Ammunition plant at Frunze, today Bishkek, headstamp 60. */
    public static final Maker FRUNZE = new Maker("frunze");

    /** Novosibirsk cartridge plant: Ammunition plant at Novosibirsk, headstamp 188. */
    public static final Maker NOVOSIBIRSK_LVE = new Maker("novosibirsk-lve");

    /** Lugansk cartridge plant: Ammunition plant at Luhansk, headstamp 270. */
    public static final Maker LUGANSK = new Maker("lugansk");

    /** Tula cartridge plant: Ammunition plant at Tula, headstamp 539. */
    public static final Maker TULA_CARTRIDGE = new Maker("tula-cartridge");

    /** Klimovsk cartridge plant: Ammunition plant at Klimovsk, headstamp 711. */
    public static final Maker KLIMOVSK_CARTRIDGE = new Maker("klimovsk-cartridge");

    /** Craft or home made: No maker: made in a workshop or at home. */
    public static final Maker CRAFT = new Maker("craft");

    /** Maker not determined: The maker was sought and could not be determined. */
    public static final Maker UNKNOWN = new Maker("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public Maker {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static Maker of(String value) {
        return Known.CODES.constantOr(new Maker(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<Maker> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "maker";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Maker code && value.equals(code.value);
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
        static final Codes<Maker> CODES = new Codes<>(
                IZHMASH, IZHMEKH, KALASHNIKOV, TOZ, TSKIB, MOLOT, ZID, TULAMASH, TSNIITOCHMASH, TECHCRIM, ZLATOUST,
                ORSIS, SESTRORETSK, ZENIT, STEEL_ALMATY, FORT, ZBROYAR, ZASTAVA, NORINCO, POLYTECH, ARSENAL_BG, CUGIR,
                RADOM, FEG, CZ, BRNO, SUHL, WALTHER, MAUSER, HK, SIGSAUER, UMAREX, GLOCK, STEYR, BERETTA, BENELLI,
                FRANCHI, FN, BROWNING, COLT, SW, RUGER, REMINGTON, WINCHESTER, MOSSBERG, TAURUS, SARSILMAZ, CANIK,
                HATSAN, EKOL, ATAK, ATAARMS, KHAN, IWI, MAADI, IRAN_DIO, POF, DARRA, SAKO, TIKKA, VALMET, DPRK65,
                BARNAUL, ULYANOVSK, FRUNZE, NOVOSIBIRSK_LVE, LUGANSK, TULA_CARTRIDGE, KLIMOVSK_CARTRIDGE, CRAFT,
                UNKNOWN);
    }
}
