package org.openfex.examples.benchmarks.corruption;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How letters and digits of serial numbers are taken for others: general knowledge, unchecked, for tests. */
final class SerialLetters {
    /** Cyrillic letters that have a Latin twin. */
    static final Map<String, String> TWINS = table("А A,В B,Е E,К K,М M,Н H,О O,Р P,С C,Т T,У Y,Х X");

    /** Latin letters that have a Cyrillic twin. */
    static final Map<String, String> LATIN_TWINS = table("A А,B В,C С,E Е,H Н,K К,M М,O О,P Р,T Т,X Х,Y У");

    /** What somebody who does not read Cyrillic sees in the letters without a twin. */
    static final List<Map<String, String>> SHAPES = List.of(
            table("Б 6,Г r,Д D,Ж X,З 3,И N,Л N,П N,Ф O,Ц U,Ч 4,Ш W,Щ W,Э 3,Ю IO,Я R"),
            table("Б b,Г F,Д A,Ж K,З 3,И N,Л A,П n,Ф F,Ц U,Ч 4,Ш III,Щ W,Э 3,Ю 10,Я R"),
            table("Б 5,Г T,Д A,Ж H,З 3,И U,Л J,П H,Ф P,Ц LI,Ч Y,Ш W,Щ W,Э E,Ю HO,Я R"));

    /** What somebody who does not read Latin sees in the letters without a twin. */
    static final List<Map<String, String>> LATIN_SHAPES = List.of(
            table("D О,F Г,G С,J Л,L Г,N И,Q О,R Я,S 5,U И,V У,W Ш,Z 2"),
            table("D Д,F Р,G 6,J І,L Л,N П,Q О,R К,S Ѕ,U Ц,V Л,W Щ,Z З"));

    /** Ways to write Cyrillic letters by sound. */
    static final List<Map<String, String>> SOUNDS = List.of(
            table(
                    "А A,Б B,В V,Г G,Д D,Е E,Ж ZH,З Z,И I,К K,Л L,М M,Н N,О O,П P,Р R,С S,Т T,У U,Ф F,Х KH,Ц TS,Ч CH,Ш SH,"
                            + "Щ SHCH,Э E,Ю IU,Я IA"),
            table(
                    "А A,Б B,В V,Г G,Д D,Е E,Ж ZH,З Z,И I,К K,Л L,М M,Н N,О O,П P,Р R,С S,Т T,У U,Ф F,Х KH,Ц TS,Ч CH,Ш SH,"
                            + "Щ SHCH,Э E,Ю YU,Я YA"),
            table("А A,Б B,В V,Г G,Д D,Е E,Ж ZH,З Z,И I,К K,Л L,М M,Н N,О O,П P,Р R,С S,Т T,У U,Ф F,Х X,Ц C,Ч CH,Ш SH,"
                    + "Щ SHH,Э E,Ю YU,Я YA"),
            table("А A,Б B,В V,Г G,Д D,Е E,Ж Z,З Z,И I,К K,Л L,М M,Н N,О O,П P,Р R,С S,Т T,У U,Ф F,Х H,Ц C,Ч C,Ш S,"
                    + "Щ SC,Э E,Ю JU,Я JA"),
            table(
                    "А A,Б B,В W,Г G,Д D,Е E,Ж J,З S,И I,К K,Л L,М M,Н N,О O,П P,Р R,С S,Т T,У U,Ф F,Х CH,Ц Z,Ч TSCH,Ш SCH,"
                            + "Щ STSCH,Э E,Ю JU,Я JA"),
            table(
                    "А A,Б B,В V,Г G,Д D,Е IE,Ж J,З Z,И I,К K,Л L,М M,Н N,О O,П P,Р R,С S,Т T,У OU,Ф F,Х KH,Ц TS,Ч TCH,Ш CH,"
                            + "Щ CHTCH,Э E,Ю IOU,Я IA"));

    /** Ways to write Latin letters by sound in Cyrillic. */
    static final List<Map<String, String>> LATIN_SOUNDS = List.of(
            table(
                    "A А,B Б,C Ц,D Д,E Е,F Ф,G Г,H Х,I И,J Й,K К,L Л,M М,N Н,O О,P П,Q К,R Р,S С,T Т,U У,V В,W В,X КС,Y Й,Z З"),
            table(
                    "A А,B Б,C С,D Д,E Э,F Ф,G Г,H Х,I И,J Ж,K К,L Л,M М,N Н,O О,P П,Q КУ,R Р,S С,T Т,U У,V В,W У,X Х,Y У,Z З"));

    /** The letter that comes out when the other layout of the keyboard is on. */
    static final Map<String, String> OTHER_LAYOUT =
            table("Й Q,Ц W,У E,К R,Е T,Н Y,Г U,Ш I,Щ O,З P,Ф A,Ы S,В D,А F,П G,Р H,"
                    + "О J,Л K,Д L,Я Z,Ч X,С C,М V,И B,Т N,Ь M,Ж ;,Э ',Ю .,Х [");

    /** Digits that a scanner reads as letters. */
    static final Map<String, String> DIGIT_AS_LETTER =
            table("0 OОDQ,1 IlІ,2 ZZz,3 ЗЭE,4 ЧAЧ,5 SSs,6 GбБ,7 TТ,8 BВB,9 gqд");

    /** Letters that a scanner reads as digits. */
    static final Map<String, String> LETTER_AS_DIGIT =
            table("О 0,O 0,З 3,Б 6,В 8,B 8,Ч 4,S 5,Z 2,I 1,D 0,Q 0,G 6,Э 3,T 7,Т 7,А 4,A 4,Ю 10,L 1,Г 1");

    /** Digits that are taken for other digits, worn or by hand. */
    static final Map<String, String> DIGIT_AS_DIGIT = table("0 68,1 74,2 73,3 85,4 91,5 63,6 850,7 12,8 360,9 40");

    private SerialLetters() {}

    /** Reads entries between commas: a letter, a space, and what is written for it. */
    private static Map<String, String> table(String entries) {
        Map<String, String> table = new LinkedHashMap<>();
        for (String entry : entries.split(",", -1)) {
            table.put(entry.substring(0, 1), entry.substring(2));
        }
        return table;
    }
}
