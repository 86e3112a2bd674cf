// Generated from schema/standard/codes/country.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * State or territory: States and territories of ISO 3166-1 and former States of ISO 3166-3, from which many old weapons
 * come; successors are the States on whose territory the former one stood.
 *
 * <p>The open code list {@code country}. Source: ISO 3166-1 and ISO 3166-3 [K].
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record Country(String value) implements Code {

    /** Andorra: State or territory with the alpha-2 code AD of ISO 3166-1. */
    public static final Country AD = new Country("AD");

    /** United Arab Emirates: State or territory with the alpha-2 code AE of ISO 3166-1. */
    public static final Country AE = new Country("AE");

    /** Afghanistan: State or territory with the alpha-2 code AF of ISO 3166-1. */
    public static final Country AF = new Country("AF");

    /** Antigua and Barbuda: State or territory with the alpha-2 code AG of ISO 3166-1. */
    public static final Country AG = new Country("AG");

    /** Anguilla: State or territory with the alpha-2 code AI of ISO 3166-1. */
    public static final Country AI = new Country("AI");

    /** Albania: State or territory with the alpha-2 code AL of ISO 3166-1. */
    public static final Country AL = new Country("AL");

    /** Armenia: State or territory with the alpha-2 code AM of ISO 3166-1. */
    public static final Country AM = new Country("AM");

    /** Angola: State or territory with the alpha-2 code AO of ISO 3166-1. */
    public static final Country AO = new Country("AO");

    /** Antarctica: State or territory with the alpha-2 code AQ of ISO 3166-1. */
    public static final Country AQ = new Country("AQ");

    /** Argentina: State or territory with the alpha-2 code AR of ISO 3166-1. */
    public static final Country AR = new Country("AR");

    /** American Samoa: State or territory with the alpha-2 code AS of ISO 3166-1. */
    public static final Country AS = new Country("AS");

    /** Austria: State or territory with the alpha-2 code AT of ISO 3166-1. */
    public static final Country AT = new Country("AT");

    /** Australia: State or territory with the alpha-2 code AU of ISO 3166-1. */
    public static final Country AU = new Country("AU");

    /** Aruba: State or territory with the alpha-2 code AW of ISO 3166-1. */
    public static final Country AW = new Country("AW");

    /** Åland Islands: State or territory with the alpha-2 code AX of ISO 3166-1. */
    public static final Country AX = new Country("AX");

    /** Azerbaijan: State or territory with the alpha-2 code AZ of ISO 3166-1. */
    public static final Country AZ = new Country("AZ");

    /** Bosnia and Herzegovina: State or territory with the alpha-2 code BA of ISO 3166-1. */
    public static final Country BA = new Country("BA");

    /** Barbados: State or territory with the alpha-2 code BB of ISO 3166-1. */
    public static final Country BB = new Country("BB");

    /** Bangladesh: State or territory with the alpha-2 code BD of ISO 3166-1. */
    public static final Country BD = new Country("BD");

    /** Belgium: State or territory with the alpha-2 code BE of ISO 3166-1. */
    public static final Country BE = new Country("BE");

    /** Burkina Faso: State or territory with the alpha-2 code BF of ISO 3166-1. */
    public static final Country BF = new Country("BF");

    /** Bulgaria: State or territory with the alpha-2 code BG of ISO 3166-1. */
    public static final Country BG = new Country("BG");

    /** Bahrain: State or territory with the alpha-2 code BH of ISO 3166-1. */
    public static final Country BH = new Country("BH");

    /** Burundi: State or territory with the alpha-2 code BI of ISO 3166-1. */
    public static final Country BI = new Country("BI");

    /** Benin: State or territory with the alpha-2 code BJ of ISO 3166-1. */
    public static final Country BJ = new Country("BJ");

    /** Saint Barthélemy: State or territory with the alpha-2 code BL of ISO 3166-1. */
    public static final Country BL = new Country("BL");

    /** Bermuda: State or territory with the alpha-2 code BM of ISO 3166-1. */
    public static final Country BM = new Country("BM");

    /** Brunei Darussalam: State or territory with the alpha-2 code BN of ISO 3166-1. */
    public static final Country BN = new Country("BN");

    /** Bolivia: State or territory with the alpha-2 code BO of ISO 3166-1. */
    public static final Country BO = new Country("BO");

    /** Caribbean Netherlands: State or territory with the alpha-2 code BQ of ISO 3166-1. */
    public static final Country BQ = new Country("BQ");

    /** Brazil: State or territory with the alpha-2 code BR of ISO 3166-1. */
    public static final Country BR = new Country("BR");

    /** Bahamas: State or territory with the alpha-2 code BS of ISO 3166-1. */
    public static final Country BS = new Country("BS");

    /** Bhutan: State or territory with the alpha-2 code BT of ISO 3166-1. */
    public static final Country BT = new Country("BT");

    /** Bouvet Island: State or territory with the alpha-2 code BV of ISO 3166-1. */
    public static final Country BV = new Country("BV");

    /** Botswana: State or territory with the alpha-2 code BW of ISO 3166-1. */
    public static final Country BW = new Country("BW");

    /** Belarus: State or territory with the alpha-2 code BY of ISO 3166-1. */
    public static final Country BY = new Country("BY");

    /** Belize: State or territory with the alpha-2 code BZ of ISO 3166-1. */
    public static final Country BZ = new Country("BZ");

    /** Canada: State or territory with the alpha-2 code CA of ISO 3166-1. */
    public static final Country CA = new Country("CA");

    /** Cocos (Keeling) Islands: State or territory with the alpha-2 code CC of ISO 3166-1. */
    public static final Country CC = new Country("CC");

    /** Democratic Republic of the Congo: State or territory with the alpha-2 code CD of ISO 3166-1. */
    public static final Country CD = new Country("CD");

    /** Central African Republic: State or territory with the alpha-2 code CF of ISO 3166-1. */
    public static final Country CF = new Country("CF");

    /** Republic of the Congo: State or territory with the alpha-2 code CG of ISO 3166-1. */
    public static final Country CG = new Country("CG");

    /** Switzerland: State or territory with the alpha-2 code CH of ISO 3166-1. */
    public static final Country CH = new Country("CH");

    /** Côte d’Ivoire: State or territory with the alpha-2 code CI of ISO 3166-1. */
    public static final Country CI = new Country("CI");

    /** Cook Islands: State or territory with the alpha-2 code CK of ISO 3166-1. */
    public static final Country CK = new Country("CK");

    /** Chile: State or territory with the alpha-2 code CL of ISO 3166-1. */
    public static final Country CL = new Country("CL");

    /** Cameroon: State or territory with the alpha-2 code CM of ISO 3166-1. */
    public static final Country CM = new Country("CM");

    /** China: State or territory with the alpha-2 code CN of ISO 3166-1. */
    public static final Country CN = new Country("CN");

    /** Colombia: State or territory with the alpha-2 code CO of ISO 3166-1. */
    public static final Country CO = new Country("CO");

    /** Costa Rica: State or territory with the alpha-2 code CR of ISO 3166-1. */
    public static final Country CR = new Country("CR");

    /** Cuba: State or territory with the alpha-2 code CU of ISO 3166-1. */
    public static final Country CU = new Country("CU");

    /** Cape Verde: State or territory with the alpha-2 code CV of ISO 3166-1. */
    public static final Country CV = new Country("CV");

    /** Curaçao: State or territory with the alpha-2 code CW of ISO 3166-1. */
    public static final Country CW = new Country("CW");

    /** Christmas Island: State or territory with the alpha-2 code CX of ISO 3166-1. */
    public static final Country CX = new Country("CX");

    /** Cyprus: State or territory with the alpha-2 code CY of ISO 3166-1. */
    public static final Country CY = new Country("CY");

    /** Czechia: State or territory with the alpha-2 code CZ of ISO 3166-1. */
    public static final Country CZ = new Country("CZ");

    /** Germany: State or territory with the alpha-2 code DE of ISO 3166-1. */
    public static final Country DE = new Country("DE");

    /** Djibouti: State or territory with the alpha-2 code DJ of ISO 3166-1. */
    public static final Country DJ = new Country("DJ");

    /** Denmark: State or territory with the alpha-2 code DK of ISO 3166-1. */
    public static final Country DK = new Country("DK");

    /** Dominica: State or territory with the alpha-2 code DM of ISO 3166-1. */
    public static final Country DM = new Country("DM");

    /** Dominican Republic: State or territory with the alpha-2 code DO of ISO 3166-1. */
    public static final Country DO = new Country("DO");

    /** Algeria: State or territory with the alpha-2 code DZ of ISO 3166-1. */
    public static final Country DZ = new Country("DZ");

    /** Ecuador: State or territory with the alpha-2 code EC of ISO 3166-1. */
    public static final Country EC = new Country("EC");

    /** Estonia: State or territory with the alpha-2 code EE of ISO 3166-1. */
    public static final Country EE = new Country("EE");

    /** Egypt: State or territory with the alpha-2 code EG of ISO 3166-1. */
    public static final Country EG = new Country("EG");

    /** Western Sahara: State or territory with the alpha-2 code EH of ISO 3166-1. */
    public static final Country EH = new Country("EH");

    /** Eritrea: State or territory with the alpha-2 code ER of ISO 3166-1. */
    public static final Country ER = new Country("ER");

    /** Spain: State or territory with the alpha-2 code ES of ISO 3166-1. */
    public static final Country ES = new Country("ES");

    /** Ethiopia: State or territory with the alpha-2 code ET of ISO 3166-1. */
    public static final Country ET = new Country("ET");

    /** Finland: State or territory with the alpha-2 code FI of ISO 3166-1. */
    public static final Country FI = new Country("FI");

    /** Fiji: State or territory with the alpha-2 code FJ of ISO 3166-1. */
    public static final Country FJ = new Country("FJ");

    /** Falkland Islands: State or territory with the alpha-2 code FK of ISO 3166-1. */
    public static final Country FK = new Country("FK");

    /** Micronesia: State or territory with the alpha-2 code FM of ISO 3166-1. */
    public static final Country FM = new Country("FM");

    /** Faroe Islands: State or territory with the alpha-2 code FO of ISO 3166-1. */
    public static final Country FO = new Country("FO");

    /** France: State or territory with the alpha-2 code FR of ISO 3166-1. */
    public static final Country FR = new Country("FR");

    /** Gabon: State or territory with the alpha-2 code GA of ISO 3166-1. */
    public static final Country GA = new Country("GA");

    /** United Kingdom: State or territory with the alpha-2 code GB of ISO 3166-1. */
    public static final Country GB = new Country("GB");

    /** Grenada: State or territory with the alpha-2 code GD of ISO 3166-1. */
    public static final Country GD = new Country("GD");

    /** Georgia: State or territory with the alpha-2 code GE of ISO 3166-1. */
    public static final Country GE = new Country("GE");

    /** French Guiana: State or territory with the alpha-2 code GF of ISO 3166-1. */
    public static final Country GF = new Country("GF");

    /** Guernsey: State or territory with the alpha-2 code GG of ISO 3166-1. */
    public static final Country GG = new Country("GG");

    /** Ghana: State or territory with the alpha-2 code GH of ISO 3166-1. */
    public static final Country GH = new Country("GH");

    /** Gibraltar: State or territory with the alpha-2 code GI of ISO 3166-1. */
    public static final Country GI = new Country("GI");

    /** Greenland: State or territory with the alpha-2 code GL of ISO 3166-1. */
    public static final Country GL = new Country("GL");

    /** Gambia: State or territory with the alpha-2 code GM of ISO 3166-1. */
    public static final Country GM = new Country("GM");

    /** Guinea: State or territory with the alpha-2 code GN of ISO 3166-1. */
    public static final Country GN = new Country("GN");

    /** Guadeloupe: State or territory with the alpha-2 code GP of ISO 3166-1. */
    public static final Country GP = new Country("GP");

    /** Equatorial Guinea: State or territory with the alpha-2 code GQ of ISO 3166-1. */
    public static final Country GQ = new Country("GQ");

    /** Greece: State or territory with the alpha-2 code GR of ISO 3166-1. */
    public static final Country GR = new Country("GR");

    /** South Georgia and South Sandwich Islands: State or territory with the alpha-2 code GS of ISO 3166-1. */
    public static final Country GS = new Country("GS");

    /** Guatemala: State or territory with the alpha-2 code GT of ISO 3166-1. */
    public static final Country GT = new Country("GT");

    /** Guam: State or territory with the alpha-2 code GU of ISO 3166-1. */
    public static final Country GU = new Country("GU");

    /** Guinea-Bissau: State or territory with the alpha-2 code GW of ISO 3166-1. */
    public static final Country GW = new Country("GW");

    /** Guyana: State or territory with the alpha-2 code GY of ISO 3166-1. */
    public static final Country GY = new Country("GY");

    /** Hong Kong (China): State or territory with the alpha-2 code HK of ISO 3166-1. */
    public static final Country HK = new Country("HK");

    /** Heard and McDonald Islands: State or territory with the alpha-2 code HM of ISO 3166-1. */
    public static final Country HM = new Country("HM");

    /** Honduras: State or territory with the alpha-2 code HN of ISO 3166-1. */
    public static final Country HN = new Country("HN");

    /** Croatia: State or territory with the alpha-2 code HR of ISO 3166-1. */
    public static final Country HR = new Country("HR");

    /** Haiti: State or territory with the alpha-2 code HT of ISO 3166-1. */
    public static final Country HT = new Country("HT");

    /** Hungary: State or territory with the alpha-2 code HU of ISO 3166-1. */
    public static final Country HU = new Country("HU");

    /** Indonesia: State or territory with the alpha-2 code ID of ISO 3166-1. */
    public static final Country ID = new Country("ID");

    /** Ireland: State or territory with the alpha-2 code IE of ISO 3166-1. */
    public static final Country IE = new Country("IE");

    /** Israel: State or territory with the alpha-2 code IL of ISO 3166-1. */
    public static final Country IL = new Country("IL");

    /** Isle of Man: State or territory with the alpha-2 code IM of ISO 3166-1. */
    public static final Country IM = new Country("IM");

    /** India: State or territory with the alpha-2 code IN of ISO 3166-1. */
    public static final Country IN = new Country("IN");

    /** British Indian Ocean Territory: State or territory with the alpha-2 code IO of ISO 3166-1. */
    public static final Country IO = new Country("IO");

    /** Iraq: State or territory with the alpha-2 code IQ of ISO 3166-1. */
    public static final Country IQ = new Country("IQ");

    /** Iran: State or territory with the alpha-2 code IR of ISO 3166-1. */
    public static final Country IR = new Country("IR");

    /** Iceland: State or territory with the alpha-2 code IS of ISO 3166-1. */
    public static final Country IS = new Country("IS");

    /** Italy: State or territory with the alpha-2 code IT of ISO 3166-1. */
    public static final Country IT = new Country("IT");

    /** Jersey: State or territory with the alpha-2 code JE of ISO 3166-1. */
    public static final Country JE = new Country("JE");

    /** Jamaica: State or territory with the alpha-2 code JM of ISO 3166-1. */
    public static final Country JM = new Country("JM");

    /** Jordan: State or territory with the alpha-2 code JO of ISO 3166-1. */
    public static final Country JO = new Country("JO");

    /** Japan: State or territory with the alpha-2 code JP of ISO 3166-1. */
    public static final Country JP = new Country("JP");

    /** Kenya: State or territory with the alpha-2 code KE of ISO 3166-1. */
    public static final Country KE = new Country("KE");

    /** Kyrgyzstan: State or territory with the alpha-2 code KG of ISO 3166-1. */
    public static final Country KG = new Country("KG");

    /** Cambodia: State or territory with the alpha-2 code KH of ISO 3166-1. */
    public static final Country KH = new Country("KH");

    /** Kiribati: State or territory with the alpha-2 code KI of ISO 3166-1. */
    public static final Country KI = new Country("KI");

    /** Comoros: State or territory with the alpha-2 code KM of ISO 3166-1. */
    public static final Country KM = new Country("KM");

    /** Saint Kitts and Nevis: State or territory with the alpha-2 code KN of ISO 3166-1. */
    public static final Country KN = new Country("KN");

    /** North Korea: State or territory with the alpha-2 code KP of ISO 3166-1. */
    public static final Country KP = new Country("KP");

    /** South Korea: State or territory with the alpha-2 code KR of ISO 3166-1. */
    public static final Country KR = new Country("KR");

    /** Kuwait: State or territory with the alpha-2 code KW of ISO 3166-1. */
    public static final Country KW = new Country("KW");

    /** Cayman Islands: State or territory with the alpha-2 code KY of ISO 3166-1. */
    public static final Country KY = new Country("KY");

    /** Kazakhstan: State or territory with the alpha-2 code KZ of ISO 3166-1. */
    public static final Country KZ = new Country("KZ");

    /** Laos: State or territory with the alpha-2 code LA of ISO 3166-1. */
    public static final Country LA = new Country("LA");

    /** Lebanon: State or territory with the alpha-2 code LB of ISO 3166-1. */
    public static final Country LB = new Country("LB");

    /** Saint Lucia: State or territory with the alpha-2 code LC of ISO 3166-1. */
    public static final Country LC = new Country("LC");

    /** Liechtenstein: State or territory with the alpha-2 code LI of ISO 3166-1. */
    public static final Country LI = new Country("LI");

    /** Sri Lanka: State or territory with the alpha-2 code LK of ISO 3166-1. */
    public static final Country LK = new Country("LK");

    /** Liberia: State or territory with the alpha-2 code LR of ISO 3166-1. */
    public static final Country LR = new Country("LR");

    /** Lesotho: State or territory with the alpha-2 code LS of ISO 3166-1. */
    public static final Country LS = new Country("LS");

    /** Lithuania: State or territory with the alpha-2 code LT of ISO 3166-1. */
    public static final Country LT = new Country("LT");

    /** Luxembourg: State or territory with the alpha-2 code LU of ISO 3166-1. */
    public static final Country LU = new Country("LU");

    /** Latvia: State or territory with the alpha-2 code LV of ISO 3166-1. */
    public static final Country LV = new Country("LV");

    /** Libya: State or territory with the alpha-2 code LY of ISO 3166-1. */
    public static final Country LY = new Country("LY");

    /** Morocco: State or territory with the alpha-2 code MA of ISO 3166-1. */
    public static final Country MA = new Country("MA");

    /** Monaco: State or territory with the alpha-2 code MC of ISO 3166-1. */
    public static final Country MC = new Country("MC");

    /** Moldova: State or territory with the alpha-2 code MD of ISO 3166-1. */
    public static final Country MD = new Country("MD");

    /** Montenegro: State or territory with the alpha-2 code ME of ISO 3166-1. */
    public static final Country ME = new Country("ME");

    /** Saint Martin: State or territory with the alpha-2 code MF of ISO 3166-1. */
    public static final Country MF = new Country("MF");

    /** Madagascar: State or territory with the alpha-2 code MG of ISO 3166-1. */
    public static final Country MG = new Country("MG");

    /** Marshall Islands: State or territory with the alpha-2 code MH of ISO 3166-1. */
    public static final Country MH = new Country("MH");

    /** North Macedonia: State or territory with the alpha-2 code MK of ISO 3166-1. */
    public static final Country MK = new Country("MK");

    /** Mali: State or territory with the alpha-2 code ML of ISO 3166-1. */
    public static final Country ML = new Country("ML");

    /** Myanmar: State or territory with the alpha-2 code MM of ISO 3166-1. */
    public static final Country MM = new Country("MM");

    /** Mongolia: State or territory with the alpha-2 code MN of ISO 3166-1. */
    public static final Country MN = new Country("MN");

    /** Macao (China): State or territory with the alpha-2 code MO of ISO 3166-1. */
    public static final Country MO = new Country("MO");

    /** Northern Mariana Islands: State or territory with the alpha-2 code MP of ISO 3166-1. */
    public static final Country MP = new Country("MP");

    /** Martinique: State or territory with the alpha-2 code MQ of ISO 3166-1. */
    public static final Country MQ = new Country("MQ");

    /** Mauritania: State or territory with the alpha-2 code MR of ISO 3166-1. */
    public static final Country MR = new Country("MR");

    /** Montserrat: State or territory with the alpha-2 code MS of ISO 3166-1. */
    public static final Country MS = new Country("MS");

    /** Malta: State or territory with the alpha-2 code MT of ISO 3166-1. */
    public static final Country MT = new Country("MT");

    /** Mauritius: State or territory with the alpha-2 code MU of ISO 3166-1. */
    public static final Country MU = new Country("MU");

    /** Maldives: State or territory with the alpha-2 code MV of ISO 3166-1. */
    public static final Country MV = new Country("MV");

    /** Malawi: State or territory with the alpha-2 code MW of ISO 3166-1. */
    public static final Country MW = new Country("MW");

    /** Mexico: State or territory with the alpha-2 code MX of ISO 3166-1. */
    public static final Country MX = new Country("MX");

    /** Malaysia: State or territory with the alpha-2 code MY of ISO 3166-1. */
    public static final Country MY = new Country("MY");

    /** Mozambique: State or territory with the alpha-2 code MZ of ISO 3166-1. */
    public static final Country MZ = new Country("MZ");

    /** Namibia: State or territory with the alpha-2 code NA of ISO 3166-1. */
    public static final Country NA = new Country("NA");

    /** New Caledonia: State or territory with the alpha-2 code NC of ISO 3166-1. */
    public static final Country NC = new Country("NC");

    /** Niger: State or territory with the alpha-2 code NE of ISO 3166-1. */
    public static final Country NE = new Country("NE");

    /** Norfolk Island: State or territory with the alpha-2 code NF of ISO 3166-1. */
    public static final Country NF = new Country("NF");

    /** Nigeria: State or territory with the alpha-2 code NG of ISO 3166-1. */
    public static final Country NG = new Country("NG");

    /** Nicaragua: State or territory with the alpha-2 code NI of ISO 3166-1. */
    public static final Country NI = new Country("NI");

    /** Netherlands: State or territory with the alpha-2 code NL of ISO 3166-1. */
    public static final Country NL = new Country("NL");

    /** Norway: State or territory with the alpha-2 code NO of ISO 3166-1. */
    public static final Country NO = new Country("NO");

    /** Nepal: State or territory with the alpha-2 code NP of ISO 3166-1. */
    public static final Country NP = new Country("NP");

    /** Nauru: State or territory with the alpha-2 code NR of ISO 3166-1. */
    public static final Country NR = new Country("NR");

    /** Niue: State or territory with the alpha-2 code NU of ISO 3166-1. */
    public static final Country NU = new Country("NU");

    /** New Zealand: State or territory with the alpha-2 code NZ of ISO 3166-1. */
    public static final Country NZ = new Country("NZ");

    /** Oman: State or territory with the alpha-2 code OM of ISO 3166-1. */
    public static final Country OM = new Country("OM");

    /** Panama: State or territory with the alpha-2 code PA of ISO 3166-1. */
    public static final Country PA = new Country("PA");

    /** Peru: State or territory with the alpha-2 code PE of ISO 3166-1. */
    public static final Country PE = new Country("PE");

    /** French Polynesia: State or territory with the alpha-2 code PF of ISO 3166-1. */
    public static final Country PF = new Country("PF");

    /** Papua New Guinea: State or territory with the alpha-2 code PG of ISO 3166-1. */
    public static final Country PG = new Country("PG");

    /** Philippines: State or territory with the alpha-2 code PH of ISO 3166-1. */
    public static final Country PH = new Country("PH");

    /** Pakistan: State or territory with the alpha-2 code PK of ISO 3166-1. */
    public static final Country PK = new Country("PK");

    /** Poland: State or territory with the alpha-2 code PL of ISO 3166-1. */
    public static final Country PL = new Country("PL");

    /** Saint Pierre and Miquelon: State or territory with the alpha-2 code PM of ISO 3166-1. */
    public static final Country PM = new Country("PM");

    /** Pitcairn Islands: State or territory with the alpha-2 code PN of ISO 3166-1. */
    public static final Country PN = new Country("PN");

    /** Puerto Rico: State or territory with the alpha-2 code PR of ISO 3166-1. */
    public static final Country PR = new Country("PR");

    /** Palestine: State or territory with the alpha-2 code PS of ISO 3166-1. */
    public static final Country PS = new Country("PS");

    /** Portugal: State or territory with the alpha-2 code PT of ISO 3166-1. */
    public static final Country PT = new Country("PT");

    /** Palau: State or territory with the alpha-2 code PW of ISO 3166-1. */
    public static final Country PW = new Country("PW");

    /** Paraguay: State or territory with the alpha-2 code PY of ISO 3166-1. */
    public static final Country PY = new Country("PY");

    /** Qatar: State or territory with the alpha-2 code QA of ISO 3166-1. */
    public static final Country QA = new Country("QA");

    /** Réunion: State or territory with the alpha-2 code RE of ISO 3166-1. */
    public static final Country RE = new Country("RE");

    /** Romania: State or territory with the alpha-2 code RO of ISO 3166-1. */
    public static final Country RO = new Country("RO");

    /** Serbia: State or territory with the alpha-2 code RS of ISO 3166-1. */
    public static final Country RS = new Country("RS");

    /** Russia: State or territory with the alpha-2 code RU of ISO 3166-1. */
    public static final Country RU = new Country("RU");

    /** Rwanda: State or territory with the alpha-2 code RW of ISO 3166-1. */
    public static final Country RW = new Country("RW");

    /** Saudi Arabia: State or territory with the alpha-2 code SA of ISO 3166-1. */
    public static final Country SA = new Country("SA");

    /** Solomon Islands: State or territory with the alpha-2 code SB of ISO 3166-1. */
    public static final Country SB = new Country("SB");

    /** Seychelles: State or territory with the alpha-2 code SC of ISO 3166-1. */
    public static final Country SC = new Country("SC");

    /** Sudan: State or territory with the alpha-2 code SD of ISO 3166-1. */
    public static final Country SD = new Country("SD");

    /** Sweden: State or territory with the alpha-2 code SE of ISO 3166-1. */
    public static final Country SE = new Country("SE");

    /** Singapore: State or territory with the alpha-2 code SG of ISO 3166-1. */
    public static final Country SG = new Country("SG");

    /** Saint Helena: State or territory with the alpha-2 code SH of ISO 3166-1. */
    public static final Country SH = new Country("SH");

    /** Slovenia: State or territory with the alpha-2 code SI of ISO 3166-1. */
    public static final Country SI = new Country("SI");

    /** Svalbard and Jan Mayen: State or territory with the alpha-2 code SJ of ISO 3166-1. */
    public static final Country SJ = new Country("SJ");

    /** Slovakia: State or territory with the alpha-2 code SK of ISO 3166-1. */
    public static final Country SK = new Country("SK");

    /** Sierra Leone: State or territory with the alpha-2 code SL of ISO 3166-1. */
    public static final Country SL = new Country("SL");

    /** San Marino: State or territory with the alpha-2 code SM of ISO 3166-1. */
    public static final Country SM = new Country("SM");

    /** Senegal: State or territory with the alpha-2 code SN of ISO 3166-1. */
    public static final Country SN = new Country("SN");

    /** Somalia: State or territory with the alpha-2 code SO of ISO 3166-1. */
    public static final Country SO = new Country("SO");

    /** Suriname: State or territory with the alpha-2 code SR of ISO 3166-1. */
    public static final Country SR = new Country("SR");

    /** South Sudan: State or territory with the alpha-2 code SS of ISO 3166-1. */
    public static final Country SS = new Country("SS");

    /** São Tomé and Príncipe: State or territory with the alpha-2 code ST of ISO 3166-1. */
    public static final Country ST = new Country("ST");

    /** El Salvador: State or territory with the alpha-2 code SV of ISO 3166-1. */
    public static final Country SV = new Country("SV");

    /** Sint Maarten: State or territory with the alpha-2 code SX of ISO 3166-1. */
    public static final Country SX = new Country("SX");

    /** Syria: State or territory with the alpha-2 code SY of ISO 3166-1. */
    public static final Country SY = new Country("SY");

    /** Eswatini: State or territory with the alpha-2 code SZ of ISO 3166-1. */
    public static final Country SZ = new Country("SZ");

    /** Turks and Caicos Islands: State or territory with the alpha-2 code TC of ISO 3166-1. */
    public static final Country TC = new Country("TC");

    /** Chad: State or territory with the alpha-2 code TD of ISO 3166-1. */
    public static final Country TD = new Country("TD");

    /** French Southern Territories: State or territory with the alpha-2 code TF of ISO 3166-1. */
    public static final Country TF = new Country("TF");

    /** Togo: State or territory with the alpha-2 code TG of ISO 3166-1. */
    public static final Country TG = new Country("TG");

    /** Thailand: State or territory with the alpha-2 code TH of ISO 3166-1. */
    public static final Country TH = new Country("TH");

    /** Tajikistan: State or territory with the alpha-2 code TJ of ISO 3166-1. */
    public static final Country TJ = new Country("TJ");

    /** Tokelau: State or territory with the alpha-2 code TK of ISO 3166-1. */
    public static final Country TK = new Country("TK");

    /** Timor-Leste: State or territory with the alpha-2 code TL of ISO 3166-1. */
    public static final Country TL = new Country("TL");

    /** Turkmenistan: State or territory with the alpha-2 code TM of ISO 3166-1. */
    public static final Country TM = new Country("TM");

    /** Tunisia: State or territory with the alpha-2 code TN of ISO 3166-1. */
    public static final Country TN = new Country("TN");

    /** Tonga: State or territory with the alpha-2 code TO of ISO 3166-1. */
    public static final Country TO = new Country("TO");

    /** Türkiye: State or territory with the alpha-2 code TR of ISO 3166-1. */
    public static final Country TR = new Country("TR");

    /** Trinidad and Tobago: State or territory with the alpha-2 code TT of ISO 3166-1. */
    public static final Country TT = new Country("TT");

    /** Tuvalu: State or territory with the alpha-2 code TV of ISO 3166-1. */
    public static final Country TV = new Country("TV");

    /** Taiwan: State or territory with the alpha-2 code TW of ISO 3166-1. */
    public static final Country TW = new Country("TW");

    /** Tanzania: State or territory with the alpha-2 code TZ of ISO 3166-1. */
    public static final Country TZ = new Country("TZ");

    /** Ukraine: State or territory with the alpha-2 code UA of ISO 3166-1. */
    public static final Country UA = new Country("UA");

    /** Uganda: State or territory with the alpha-2 code UG of ISO 3166-1. */
    public static final Country UG = new Country("UG");

    /** U.S. Outlying Islands: State or territory with the alpha-2 code UM of ISO 3166-1. */
    public static final Country UM = new Country("UM");

    /** United States: State or territory with the alpha-2 code US of ISO 3166-1. */
    public static final Country US = new Country("US");

    /** Uruguay: State or territory with the alpha-2 code UY of ISO 3166-1. */
    public static final Country UY = new Country("UY");

    /** Uzbekistan: State or territory with the alpha-2 code UZ of ISO 3166-1. */
    public static final Country UZ = new Country("UZ");

    /** Vatican City: State or territory with the alpha-2 code VA of ISO 3166-1. */
    public static final Country VA = new Country("VA");

    /** Saint Vincent and Grenadines: State or territory with the alpha-2 code VC of ISO 3166-1. */
    public static final Country VC = new Country("VC");

    /** Venezuela: State or territory with the alpha-2 code VE of ISO 3166-1. */
    public static final Country VE = new Country("VE");

    /** British Virgin Islands: State or territory with the alpha-2 code VG of ISO 3166-1. */
    public static final Country VG = new Country("VG");

    /** U.S. Virgin Islands: State or territory with the alpha-2 code VI of ISO 3166-1. */
    public static final Country VI = new Country("VI");

    /** Vietnam: State or territory with the alpha-2 code VN of ISO 3166-1. */
    public static final Country VN = new Country("VN");

    /** Vanuatu: State or territory with the alpha-2 code VU of ISO 3166-1. */
    public static final Country VU = new Country("VU");

    /** Wallis and Futuna: State or territory with the alpha-2 code WF of ISO 3166-1. */
    public static final Country WF = new Country("WF");

    /** Samoa: State or territory with the alpha-2 code WS of ISO 3166-1. */
    public static final Country WS = new Country("WS");

    /** Yemen: State or territory with the alpha-2 code YE of ISO 3166-1. */
    public static final Country YE = new Country("YE");

    /** Mayotte: State or territory with the alpha-2 code YT of ISO 3166-1. */
    public static final Country YT = new Country("YT");

    /** South Africa: State or territory with the alpha-2 code ZA of ISO 3166-1. */
    public static final Country ZA = new Country("ZA");

    /** Zambia: State or territory with the alpha-2 code ZM of ISO 3166-1. */
    public static final Country ZM = new Country("ZM");

    /** Zimbabwe: State or territory with the alpha-2 code ZW of ISO 3166-1. */
    public static final Country ZW = new Country("ZW");

    /** French Afars and Issas: Former State or territory of ISO 3166-3; its alpha-2 code AI was withdrawn in 1977. */
    public static final Country AIDJ = new Country("AIDJ");

    /** Netherlands Antilles: Former State or territory of ISO 3166-3; its alpha-2 code AN was withdrawn in 2010. */
    public static final Country ANHH = new Country("ANHH");

    /**
     * British Antarctic Territory: Former State or territory of ISO 3166-3; its alpha-2 code BQ was withdrawn in 1979.
     */
    public static final Country BQAQ = new Country("BQAQ");

    /** Burma: Former State or territory of ISO 3166-3; its alpha-2 code BU was withdrawn in 1989. */
    public static final Country BUMM = new Country("BUMM");

    /**
     * Byelorussian Soviet Socialist Republic: Former State or territory of ISO 3166-3; its alpha-2 code BY was
     * withdrawn in 1992.
     */
    public static final Country BYAA = new Country("BYAA");

    /** Czechoslovakia: Former State or territory of ISO 3166-3; its alpha-2 code CS was withdrawn in 1993. */
    public static final Country CSHH = new Country("CSHH");

    /** Serbia and Montenegro: Former State or territory of ISO 3166-3; its alpha-2 code CS was withdrawn in 2006. */
    public static final Country CSXX = new Country("CSXX");

    /**
     * Canton and Enderbury Islands: Former State or territory of ISO 3166-3; its alpha-2 code CT was withdrawn in 1984.
     */
    public static final Country CTKI = new Country("CTKI");

    /**
     * German Democratic Republic: Former State or territory of ISO 3166-3; its alpha-2 code DD was withdrawn in 1990.
     */
    public static final Country DDDE = new Country("DDDE");

    /** Dahomey: Former State or territory of ISO 3166-3; its alpha-2 code DY was withdrawn in 1977. */
    public static final Country DYBJ = new Country("DYBJ");

    /**
     * French Southern and Antarctic Territories: Former State or territory of ISO 3166-3; its alpha-2 code FQ was
     * withdrawn in 1979.
     */
    public static final Country FQHH = new Country("FQHH");

    /** Metropolitan France: Former State or territory of ISO 3166-3; its alpha-2 code FX was withdrawn in 1997. */
    public static final Country FXFR = new Country("FXFR");

    /**
     * Gilbert and Ellice Islands: Former State or territory of ISO 3166-3; its alpha-2 code GE was withdrawn in 1979.
     */
    public static final Country GEHH = new Country("GEHH");

    /** Upper Volta: Former State or territory of ISO 3166-3; its alpha-2 code HV was withdrawn in 1984. */
    public static final Country HVBF = new Country("HVBF");

    /** Johnston Island: Former State or territory of ISO 3166-3; its alpha-2 code JT was withdrawn in 1986. */
    public static final Country JTUM = new Country("JTUM");

    /** Midway Islands: Former State or territory of ISO 3166-3; its alpha-2 code MI was withdrawn in 1986. */
    public static final Country MIUM = new Country("MIUM");

    /** New Hebrides: Former State or territory of ISO 3166-3; its alpha-2 code NH was withdrawn in 1980. */
    public static final Country NHVU = new Country("NHVU");

    /** Dronning Maud Land: Former State or territory of ISO 3166-3; its alpha-2 code NQ was withdrawn in 1983. */
    public static final Country NQAQ = new Country("NQAQ");

    /**
     * Neutral Zone between Iraq and Saudi Arabia: Former State or territory of ISO 3166-3; its alpha-2 code NT was
     * withdrawn in 1993.
     */
    public static final Country NTHH = new Country("NTHH");

    /**
     * Trust Territory of the Pacific Islands: Former State or territory of ISO 3166-3; its alpha-2 code PC was
     * withdrawn in 1986.
     */
    public static final Country PCHH = new Country("PCHH");

    /**
     * United States Miscellaneous Pacific Islands: Former State or territory of ISO 3166-3; its alpha-2 code PU was
     * withdrawn in 1986.
     */
    public static final Country PUUM = new Country("PUUM");

    /** Panama Canal Zone: Former State or territory of ISO 3166-3; its alpha-2 code PZ was withdrawn in 1980. */
    public static final Country PZPA = new Country("PZPA");

    /** Southern Rhodesia: Former State or territory of ISO 3166-3; its alpha-2 code RH was withdrawn in 1980. */
    public static final Country RHZW = new Country("RHZW");

    /** Sikkim: Former State or territory of ISO 3166-3; its alpha-2 code SK was withdrawn in 1975. */
    public static final Country SKIN = new Country("SKIN");

    /**
     * Union of Soviet Socialist Republics: Former State or territory of ISO 3166-3; its alpha-2 code SU was withdrawn
     * in 1992.
     */
    public static final Country SUHH = new Country("SUHH");

    /** East Timor: Former State or territory of ISO 3166-3; its alpha-2 code TP was withdrawn in 2002. */
    public static final Country TPTL = new Country("TPTL");

    /**
     * Democratic Republic of Viet-Nam: Former State or territory of ISO 3166-3; its alpha-2 code VD was withdrawn in
     * 1977.
     */
    public static final Country VDVN = new Country("VDVN");

    /** Wake Island: Former State or territory of ISO 3166-3; its alpha-2 code WK was withdrawn in 1986. */
    public static final Country WKUM = new Country("WKUM");

    /** Democratic Yemen: Former State or territory of ISO 3166-3; its alpha-2 code YD was withdrawn in 1990. */
    public static final Country YDYE = new Country("YDYE");

    /** Yugoslavia: Former State or territory of ISO 3166-3; its alpha-2 code YU was withdrawn in 2003. */
    public static final Country YUCS = new Country("YUCS");

    /** Zaire: Former State or territory of ISO 3166-3; its alpha-2 code ZR was withdrawn in 1997. */
    public static final Country ZRCD = new Country("ZRCD");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public Country {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static Country of(String value) {
        return Known.CODES.constantOr(new Country(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<Country> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "country";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Country code && value.equals(code.value);
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
        static final Codes<Country> CODES = new Codes<>(
                AD, AE, AF, AG, AI, AL, AM, AO, AQ, AR, AS, AT, AU, AW, AX, AZ, BA, BB, BD, BE, BF, BG, BH, BI, BJ, BL,
                BM, BN, BO, BQ, BR, BS, BT, BV, BW, BY, BZ, CA, CC, CD, CF, CG, CH, CI, CK, CL, CM, CN, CO, CR, CU, CV,
                CW, CX, CY, CZ, DE, DJ, DK, DM, DO, DZ, EC, EE, EG, EH, ER, ES, ET, FI, FJ, FK, FM, FO, FR, GA, GB, GD,
                GE, GF, GG, GH, GI, GL, GM, GN, GP, GQ, GR, GS, GT, GU, GW, GY, HK, HM, HN, HR, HT, HU, ID, IE, IL, IM,
                IN, IO, IQ, IR, IS, IT, JE, JM, JO, JP, KE, KG, KH, KI, KM, KN, KP, KR, KW, KY, KZ, LA, LB, LC, LI, LK,
                LR, LS, LT, LU, LV, LY, MA, MC, MD, ME, MF, MG, MH, MK, ML, MM, MN, MO, MP, MQ, MR, MS, MT, MU, MV, MW,
                MX, MY, MZ, NA, NC, NE, NF, NG, NI, NL, NO, NP, NR, NU, NZ, OM, PA, PE, PF, PG, PH, PK, PL, PM, PN, PR,
                PS, PT, PW, PY, QA, RE, RO, RS, RU, RW, SA, SB, SC, SD, SE, SG, SH, SI, SJ, SK, SL, SM, SN, SO, SR, SS,
                ST, SV, SX, SY, SZ, TC, TD, TF, TG, TH, TJ, TK, TL, TM, TN, TO, TR, TT, TV, TW, TZ, UA, UG, UM, US, UY,
                UZ, VA, VC, VE, VG, VI, VN, VU, WF, WS, YE, YT, ZA, ZM, ZW, AIDJ, ANHH, BQAQ, BUMM, BYAA, CSHH, CSXX,
                CTKI, DDDE, DYBJ, FQHH, FXFR, GEHH, HVBF, JTUM, MIUM, NHVU, NQAQ, NTHH, PCHH, PUUM, PZPA, RHZW, SKIN,
                SUHH, TPTL, VDVN, WKUM, YDYE, YUCS, ZRCD);
    }
}
