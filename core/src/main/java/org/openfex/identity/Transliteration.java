package org.openfex.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.openfex.schema.StandardValue;

/**
 * Writes Cyrillic text in Latin letters for a reader who does not read Cyrillic, and says by which standard.
 *
 * <p>The tables are {@code identity/transliteration.json} of the standard. What a table does not know passes unchanged and
 * is counted. The text is never replaced by its transliteration: several Cyrillic letters have one Latin form, and one name
 * has several lawful spellings.. Thread-safe; no text makes it fail.
 */
public final class Transliteration {
    /** The system of passports, for every language that is written in Cyrillic: {@value}. */
    public static final String ICAO_9303 = "icao-9303";

    /** The Latin alphabet that Uzbekistan decreed in 1995, for Uzbek: {@value}. */
    public static final String UZ_LATIN_1995 = "uz-latin-1995";

    /** Marks within a word: the apostrophes of the region are written for letters. */
    private static final String IN_WORD = "'’ʼ‘ʻ`";

    private static final Pattern PRIMARY_LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-.*)?", Pattern.DOTALL);

    private Transliteration() {}

    /**
     * {@return the systems for a language, the one of passports first}
     *
     * @param language a BCP 47 language tag, such as {@code uz} or {@code ru-KZ}
     */
    public static List<String> systems(String language) {
        String primary = primary(language);
        return Standard.SYSTEMS.values().stream()
                .filter(system -> system.serves(primary))
                .map(system -> system.name)
                .toList();
    }

    /**
     * {@return a text as passports write it, by ICAO Doc 9303}
     *
     * @param text any text
     * @param language the language of the text, as BCP 47 tag, such as {@code kk}; where it is not known, {@code und}
     */
    public static Transliterated of(String text, String language) {
        return of(text, language, ICAO_9303);
    }

    /**
     * {@return a text as one of the systems writes it}
     *
     * @param text any text
     * @param language the language of the text, as BCP 47 tag
     * @param system one of {@link #systems} for that language
     * @throws IllegalArgumentException if the standard has no such system, or it is not for that language
     */
    public static Transliterated of(String text, String language, String system) {
        Objects.requireNonNull(text, "text");
        String primary = primary(language);
        Table table = Standard.SYSTEMS.get(Objects.requireNonNull(system, "system"));
        if (table == null || !table.serves(primary)) {
            throw new IllegalArgumentException("No such system of transliteration for the language");
        }
        return table.write(text, primary);
    }

    private static String primary(String language) {
        if (!PRIMARY_LANGUAGE.matcher(language).matches()) {
            return "und";
        }
        int end = language.indexOf('-');
        return (end < 0 ? language : language.substring(0, end)).toLowerCase(Locale.ROOT);
    }

    /** Read when the first text is written. */
    private static final class Standard {
        static final Map<String, Table> SYSTEMS = read();

        private static Map<String, Table> read() {
            Map<String, Table> systems = new LinkedHashMap<>();
            for (StandardValue system :
                    StandardFile.read("transliteration.json").path("systems")) {
                Table table = new Table(system);
                systems.put(table.name, table);
            }
            return systems;
        }
    }

    /** One system of the standard. */
    private static final class Table {
        final String name;
        private final String title;
        private final String extendedTitle;
        private final String tag;
        private final String extendedTag;
        private final List<String> languages;
        private final Map<Integer, Letter> letters = new HashMap<>();

        Table(StandardValue json) {
            this.name = json.path("system").stringValue("");
            this.title = json.path("title").stringValue("");
            this.extendedTitle = json.path("extendedTitle").stringValue(title);
            this.tag = json.path("tag").stringValue("");
            this.extendedTag = json.path("extendedTag").stringValue(tag);
            this.languages = StandardFile.texts(json.path("languages"));
            for (StandardValue letter : json.path("letters")) {
                letters.put(letter.path("letter").stringValue("").codePointAt(0), new Letter(letter));
            }
        }

        boolean serves(String language) {
            return languages.isEmpty() || languages.contains(language);
        }

        Transliterated write(String text, String language) {
            // A letter and its mark may stand apart in the text (и and a breve for й); the tables hold them as one.
            int[] source =
                    Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray();
            StringBuilder out = new StringBuilder(source.length + source.length / 4);
            boolean isExtended = false;
            int left = 0;
            for (int at = 0; at < source.length; at++) {
                Letter letter = letters.get(capital(source[at]));
                if (letter == null) {
                    out.appendCodePoint(source[at]);
                    left += isOfAnotherScript(source[at]) ? 1 : 0;
                } else {
                    isExtended |= letter.isExtension;
                    out.append(inCase(letter.latin(source, at, language), source, at));
                }
            }
            return new Transliterated(
                    out.toString(),
                    name,
                    isExtended ? extendedTitle : title,
                    language + "-Latn-t-" + language + "-cyrl-" + (isExtended ? extendedTag : tag),
                    isExtended,
                    left);
        }
    }

    /** A letter that becomes several is all capitals among capitals (ЩУКА, SHCHUKA), else only its first is (Щука). */
    private static String inCase(String latin, int[] source, int at) {
        if (!isCapital(source[at])) {
            return latin.toLowerCase(Locale.ROOT);
        }
        int neighbour = at + 1 < source.length && Character.isLetter(source[at + 1])
                ? source[at + 1]
                : at > 0 ? source[at - 1] : ' ';
        if (latin.length() < 2 || isCapital(neighbour)) {
            return latin;
        }
        return latin.charAt(0) + latin.substring(1).toLowerCase(Locale.ROOT);
    }

    private static int capital(int letter) {
        return Character.toUpperCase(letter);
    }

    private static boolean isCapital(int letter) {
        return Character.isUpperCase(letter);
    }

    private static boolean isOfAnotherScript(int c) {
        return Character.isLetter(c)
                && switch (Character.UnicodeScript.of(c)) {
                    case LATIN, COMMON, INHERITED -> false;
                    default -> true;
                };
    }

    private static boolean isInitial(int[] source, int at) {
        if (at == 0) {
            return true;
        }
        int before = source[at - 1];
        return !Character.isLetter(before)
                && Character.getType(before) != Character.NON_SPACING_MARK
                && IN_WORD.indexOf(before) < 0;
    }

    /** A row of a table: what a letter becomes, and where it becomes something else. */
    private static final class Letter {
        final boolean isExtension;
        private final String latin;
        private final List<Otherwise> exceptions = new ArrayList<>();

        Letter(StandardValue json) {
            this.isExtension = json.path("extension").isTrue();
            this.latin = json.path("latin").stringValue("");
            for (StandardValue exception : json.path("exceptions")) {
                exceptions.add(new Otherwise(
                        StandardFile.texts(exception.path("languages")),
                        exception.path("initial").isTrue(),
                        exception.path("after").stringValue(""),
                        exception.path("latin").stringValue("")));
            }
        }

        String latin(int[] source, int at, String language) {
            for (Otherwise otherwise : exceptions) {
                if (otherwise.holds(source, at, language)) {
                    return otherwise.latin;
                }
            }
            return latin;
        }
    }

    /**
     * Where a letter becomes something else; the first one that holds decides.
     *
     * @param languages the languages in which it holds, all when empty
     * @param isInitial whether it holds at the beginning of a word only
     * @param after the capitals after which it holds, all when empty
     * @param latin what the letter becomes
     */
    private record Otherwise(List<String> languages, boolean isInitial, String after, String latin) {
        boolean holds(int[] source, int at, String language) {
            return (languages.isEmpty() || languages.contains(language))
                    && (!isInitial || Transliteration.isInitial(source, at))
                    && (after.isEmpty() || (at > 0 && after.indexOf(capital(source[at - 1])) >= 0));
        }
    }
}
