package org.openfex.examples.benchmarks.corruption;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openfex.examples.benchmarks.synthetic.Draw;
import org.openfex.examples.benchmarks.synthetic.Language;

/**
 * How names in Cyrillic are written in Latin letters: general knowledge, unchecked, for tests. Where a scheme leaves a letter
 * of a national alphabet open, what passports of the State show is taken. Several ways to write a letter stand between
 * strokes.
 */
final class NameLetters {
    private static final String BASE =
            "а a,б b,в v,г g,д d,е e,ё e,ж zh,з z,и i,й i,к k,л l,м m,н n,о o,п p,р r,с s,т t,у u,"
                    + "ф f,х kh,ц ts,ч ch,ш sh,щ shch,ъ ,ы y,ь ,э e,ю iu,я ia,"
                    + "қ k|q,ғ g|gh,ң n|ng,ө o,ү u,ұ u,һ h,і i,ә a,ҳ h|kh,ҷ j|dzh,җ j,ӣ i,ӯ u,ў u|o";

    /** Machine-readable passports. */
    static final Map<String, String> ICAO = table(BASE, "ъ ie");

    /** British and American maps and papers. */
    static final Map<String, String> BGN = table(BASE, "ё yo,й y,ю yu,я ya,ъ ,қ q,ғ gh,ң ng,ҳ h,ҷ j,ў u");

    /** Russian standard of 1971 and 2000, second system, without signs. */
    static final Map<String, String> GOST_B =
            table(BASE, "ё yo,й j,х x,ц cz|c,щ shh,ъ ,ю yu,я ya,қ q|k,ғ g,ҳ h|x,ҷ j|dzh,ў o|u");

    /** Passports of the Soviet Union and the years after it, in the manner of French. */
    static final Map<String, String> FRENCH =
            table(BASE, "ж j,у ou,ч tch,ш ch,щ chtch,ю iou,я ia,ў ou,ү ou,ұ ou,ӯ ou,ҷ dj,җ dj,қ k,ғ g,ҳ kh,ң n");

    /** Papers in German; no passport of the region. */
    static final Map<String, String> GERMAN =
            table(BASE, "в w,ж sch,з s,й j,х ch,ц z,ч tsch,ш sch,щ schtsch,ю ju,я ja,ҷ dsch,җ dsch,ҳ h,қ k,ғ g");

    /** The national Latin alphabet, or what stands for it in passports. */
    private static final Map<Language, List<Map<String, String>>> NATIONAL = Map.of(
            Language.KK,
            List.of(
                    table(BASE, "ә ä,ғ ğ,қ q,ң ñ,ө ö,ұ ū,ү ü,һ h,і ı,ж j,ш ş,х h,й i,у u,ч ch,я ia,ю iu"),
                    table(BASE, "ә a,ғ gh|g,қ q|k,ң n,ө o,ұ u,ү u,һ h,і i,ж zh,ш sh,х h,й y,я ya,ю yu"),
                    table(BASE, "ә á,ғ ǵ,қ q,ң ń,ө ó,ұ u,ү ú,һ h,і i,ж j,ш sh,х h,й ı,у ý,я ıa,ю ıý")),
            Language.KY,
            List.of(
                    table(BASE, "ж j,й y,х h,ң ng,ө o,ү u,ю yu,я ya"),
                    table(BASE, "ж zh,й i,х kh,ң n,ө o,ү u,ю iu,я ia"),
                    table(BASE, "ж j,й y,х h,ң ñ,ө ö,ү ü,ю yu,я ya,ч ç,ш ş,ы ı")),
            Language.TG,
            List.of(
                    table(BASE, "ё yo,й y,ю yu,я ya,қ q,ғ gh,ҳ h,ҷ j,ӣ i,ӯ u,х kh"),
                    table(BASE, "ё io,й i,ю iu,я ia,қ k,ғ g,ҳ h,ҷ j,ӣ i,ӯ u,х kh"),
                    table(BASE, "ё yo,й y,ю yu,я ya,қ q,ғ gh,ҳ h,ҷ j,ӣ ī,ӯ ū,х kh,ъ '")),
            Language.UZ,
            List.of(
                    table(BASE, "ё yo,ж j,й y,х x,ю yu,я ya,ў o',қ q,ғ g',ҳ h,ъ '"),
                    table(BASE, "ё yo,ж j,й y,х x,ю yu,я ya,ў o,қ q,ғ g,ҳ h,ъ "),
                    table(BASE, "ё yo,ж j,й y,х x,ю yu,я ya,ў o‘,қ q,ғ g‘,ҳ h,ъ ’")),
            Language.TK,
            List.of(
                    table(BASE, "в w,ё ýo,ж ž,җ j,й ý,ң ň,ө ö,ү ü,х h,ч ç,ш ş,ә ä,ю ýu,я ýa"),
                    table(BASE, "в w,ё yo,ж zh,җ j,й y,ң n,ө o,ү u,х h,ч ch,ш sh,ә a,ю yu,я ya"),
                    table(BASE, "в v,ё yo,ж j,җ j,й y,ң n,ө o,ү u,х h,ч c,ш s,ә a,ю yu,я ya")),
            Language.RU,
            List.of(
                    table(BASE, "й y,ю yu,я ya"),
                    table(BASE, "ё yo,й j,ж zh,х h,ц c,щ sch,ю ju,я ja"),
                    table(BASE, "ё io,ж j,х h,щ sch,ю yu,я ya,й y")));

    /** Signs that stand for the apostrophe of Uzbek and for the hard and the soft sign. */
    static final List<String> APOSTROPHES = List.of("'", "‘", "’", "ʻ", "ʼ", "`", "´", "");

    /** Cyrillic letters and their Latin twins, for a name typed on two keyboards. */
    static final Map<String, String> TWINS =
            table("а a,е e,о o,р p,с c,х x,у y,і i", "А A,В B,Е E,К K,М M,Н H,О O,Р P,С C,Т T,Х X");

    private NameLetters() {}

    /** A national way to write names of a language in Latin letters. */
    static Map<String, String> national(Language language, Draw draw) {
        return draw.of(NATIONAL.getOrDefault(language, List.of(ICAO)));
    }

    /** Writes a text by a table, each word with a capital. */
    static String write(String text, Map<String, String> table, Draw draw) {
        StringBuilder written = new StringBuilder();
        Map<String, String> chosen = new HashMap<>();
        for (int i = 0; i < text.length(); i++) {
            String letter = text.substring(i, i + 1);
            String lower = letter.toLowerCase(Locale.ROOT);
            String ways = table.get(lower);
            if (ways == null) {
                written.append(letter);
                continue;
            }
            // One writer writes one letter one way.
            String latin = chosen.computeIfAbsent(lower, l -> draw.of(List.of(ways.split("\\|", -1))));
            written.append(lower.equals(letter) || latin.isEmpty() ? latin : capital(latin));
        }
        return written.toString();
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Reads entries between commas: a letter, a space, and what is written for it; later entries stand for earlier ones. */
    private static Map<String, String> table(String... parts) {
        Map<String, String> table = new HashMap<>();
        for (String part : parts) {
            for (String entry : part.split(",", -1)) {
                table.put(entry.substring(0, 1), entry.substring(2));
            }
        }
        return Map.copyOf(table);
    }
}
