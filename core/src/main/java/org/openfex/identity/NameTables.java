package org.openfex.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openfex.schema.StandardValue;

/**
 * The tables of {@code identity/nk1.json}, and the spellings that they make of one word: its fold, its stem and its
 * consonants. Immutable and thread-safe.
 */
final class NameTables {
    /** What a word ends with. */
    enum Ending {
        NONE,
        SURNAME,
        PATRONYMIC
    }

    /**
     * What stands before an ending.
     *
     * @param stem the word without its ending and without the vowels before it
     * @param ending the kind of ending
     * @param suffix the ending as it stands, empty for none
     * @param doubled the stem with the first letter of the ending, which may have been its own: of Nurbekkyzy one K is left;
     *     empty where that cannot be
     */
    record Stem(String stem, Ending ending, String suffix, String doubled) {
        static Stem none(String fold) {
            return new Stem(fold, Ending.NONE, "", "");
        }

        @Override
        public String toString() {
            return "Stem";
        }
    }

    /** One row of the rewriting of spellings. */
    private record Rewrite(
            String from,
            String to,
            @Nullable String after,
            @Nullable String before) {}

    /** An ending, and how many letters at least stand before it. */
    private record Suffix(String text, int least, boolean isOfEither) {}

    /** Names that are spellings of one, and what it costs to take one for another. */
    private record Tradition(Set<String> names, double cost) {}

    /** Stands in the set of signs for the start of a word, and for its end. */
    private static final char START = '^';

    private static final char END = '$';
    private static final String VOWELS = "AEIOU";

    /** Spellings settle in two or three rounds; the bound keeps a hostile word from costing more. */
    private static final int ROUNDS = 8;

    private static final int LEAST_STEM = 2;

    private final String version;
    private final int characters;
    private final int tokens;
    private final int letters;
    private final Set<Integer> apostrophes = new HashSet<>();
    private final List<Rewrite> apostropheLetters;
    private final Map<Character, Character> toCyrillic = new HashMap<>();
    private final Map<Character, Character> toLatin = new HashMap<>();
    private final Map<Character, String> letterMap = new HashMap<>();
    private final List<Rewrite> rewrites;
    private final List<Suffix> patronymicSuffixes;
    private final List<Suffix> surnameSuffixes;
    private final List<Suffix> weakSuffixes;
    private final List<String> noSuffixes;
    private final Set<String> patronymicWords;
    private final Set<String> surnameWords;
    private final Set<String> joiningWords;
    private final Set<String> particles;
    private final Set<String> tails;
    private final int leastBeforeTail;
    private final double tailCost;
    private final Set<String> placeholders;
    private final Set<String> placeholderPhrases;
    private final String placeholderRuns;
    private final Set<String> titles;
    private final Set<String> initialDigraphs;
    private final Set<String> initialPairs = new HashSet<>();
    private final List<Tradition> traditions = new ArrayList<>();
    private final String droppedFromKey;
    private final List<Rewrite> consonantClasses = new ArrayList<>();
    private final NameCloseness closeness;

    private NameTables(StandardValue json) {
        version = json.path("version").stringValue("");
        characters = json.path("limits").path("characters").intValue();
        tokens = json.path("limits").path("tokens").intValue();
        letters = json.path("limits").path("letters").intValue();
        StandardFile.texts(json.path("apostrophes").path("signs"))
                .forEach(sign -> apostrophes.add(sign.codePointAt(0)));
        apostropheLetters = rewrites(json.path("apostropheLetters"));
        String latin = json.path("lookAlikes").path("latin").stringValue("");
        String cyrillic = json.path("lookAlikes").path("cyrillic").stringValue("");
        for (int i = 0; i < latin.length(); i++) {
            toCyrillic.put(latin.charAt(i), cyrillic.charAt(i));
            toLatin.put(cyrillic.charAt(i), latin.charAt(i));
        }
        for (String script : List.of("cyrillic", "latin")) {
            json.path(script)
                    .forEach(row -> letterMap.put(
                            row.path("letter").stringValue("").charAt(0),
                            row.path("latin").stringValue("")));
        }
        rewrites = rewrites(json.path("rewrites"));
        patronymicSuffixes = suffixes(json.path("patronymicSuffixes"));
        surnameSuffixes = suffixes(json.path("surnameSuffixes"));
        weakSuffixes = suffixes(json.path("weakSuffixes"));
        noSuffixes = StandardFile.texts(json.path("noSuffixes").path("words"));
        patronymicWords = words(json, "patronymicWords");
        surnameWords = words(json, "surnameWords");
        joiningWords = words(json, "joiningWords");
        particles = words(json, "particles");
        tails = words(json, "tails");
        leastBeforeTail = json.path("tails").path("least").intValue();
        tailCost = json.path("tails").path("cost").doubleValue();
        placeholders = words(json, "placeholders");
        placeholderPhrases =
                Set.copyOf(StandardFile.texts(json.path("placeholders").path("phrases")));
        placeholderRuns = json.path("placeholders").path("runs").stringValue("");
        titles = words(json, "titles");
        initialDigraphs = Set.copyOf(StandardFile.texts(json.path("initials").path("digraphs")));
        json.path("initials").path("same").forEach(pair -> {
            List<String> two = StandardFile.texts(pair);
            initialPairs.add(two.get(0) + ' ' + two.get(1));
            initialPairs.add(two.get(1) + ' ' + two.get(0));
        });
        json.path("traditions")
                .forEach(row -> traditions.add(new Tradition(
                        sounds(row.path("names")), row.path("cost").doubleValue())));
        droppedFromKey = json.path("consonants").path("drop").stringValue("");
        json.path("consonants").path("map").forEach(pair -> {
            List<String> two = StandardFile.texts(pair);
            consonantClasses.add(new Rewrite(two.get(0), two.get(1), null, null));
        });
        closeness = new NameCloseness(json.path("closeness"));
    }

    /** {@return the tables of the standard, read when they are first asked for} */
    static NameTables standard() {
        return Standard.TABLES;
    }

    private static final class Standard {
        static final NameTables TABLES = new NameTables(StandardFile.read("nk1.json"));
    }

    private static Set<String> sounds(StandardValue names) {
        Set<String> sounds = new HashSet<>();
        StandardFile.texts(names).forEach(name -> sounds.add(new String(NameCloseness.sounds(name))));
        return Set.copyOf(sounds);
    }

    private static Set<String> words(StandardValue json, String table) {
        return Set.copyOf(StandardFile.texts(json.path(table).path("words")));
    }

    private static List<Rewrite> rewrites(StandardValue rows) {
        List<Rewrite> all = new ArrayList<>();
        rows.forEach(row -> all.add(new Rewrite(
                row.path("from").stringValue(""),
                row.path("to").stringValue(""),
                row.path("after").stringOrNull(),
                row.path("before").stringOrNull())));
        return List.copyOf(all);
    }

    private static List<Suffix> suffixes(StandardValue rows) {
        List<Suffix> all = new ArrayList<>();
        rows.forEach(row -> all.add(
                new Suffix(row.path("suffix").stringValue(""), row.path("least").intValue(), row.has("either"))));
        return List.copyOf(all);
    }

    String version() {
        return version;
    }

    /** {@return how many characters of a name are read at most} */
    int characters() {
        return characters;
    }

    /** {@return how many tokens a name has at most} */
    int tokens() {
        return tokens;
    }

    boolean isApostrophe(int codePoint) {
        return apostrophes.contains(codePoint);
    }

    boolean isPatronymicWord(String fold) {
        return patronymicWords.contains(fold);
    }

    boolean isSurnameWord(String fold) {
        return surnameWords.contains(fold);
    }

    boolean isJoiningWord(String fold) {
        return joiningWords.contains(fold);
    }

    /** Tells whether a word with this ending may be a surname or a patronymic. */
    boolean isOfEither(String suffix) {
        return surnameSuffixes.stream()
                .anyMatch(row -> row.isOfEither() && row.text().equals(suffix));
    }

    boolean isParticle(String fold) {
        return particles.contains(fold);
    }

    boolean isTitle(String word) {
        return titles.contains(word);
    }

    /** Tells whether a word in capitals, or two words with a space between them, stand for a name that is not known. */
    boolean isPlaceholder(String word) {
        return placeholders.contains(word)
                || placeholderPhrases.contains(word)
                || (word.length() > 1 && word.chars().allMatch(sign -> placeholderRuns.indexOf(sign) >= 0));
    }

    /** Tells whether the fold of a word before a full stop is that of an initial. */
    boolean isInitial(String fold) {
        return fold.length() == 1 || initialDigraphs.contains(fold);
    }

    /** Tells whether an initial may stand for a word, or for another initial. */
    boolean isInitialOf(String initial, String fold) {
        String first = fold.isEmpty() ? "" : first(fold);
        return fold.startsWith(initial)
                || initial.startsWith(fold)
                || initialPairs.contains(initial + ' ' + first)
                || initialPairs.contains(initial + ' ' + fold.charAt(0));
    }

    private static String first(String fold) {
        return fold.length() > 1
                        && ((fold.charAt(1) == 'H' && "SCZ".indexOf(fold.charAt(0)) >= 0)
                                || fold.startsWith("TS")
                                || fold.startsWith("IU"))
                ? fold.substring(0, 2)
                : fold.substring(0, 1);
    }

    /** {@return what it costs to take one stem for another spelling of one name, infinite where no table says so} */
    double tradition(char[] one, char[] other) {
        for (Tradition tradition : traditions) {
            if (tradition.names().contains(new String(one)) && tradition.names().contains(new String(other))) {
                return tradition.cost();
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    /** {@return what it costs to leave out a courtesy ending, infinite where the longer word has none} */
    double tail(String longer, String shorter) {
        if (shorter.length() >= leastBeforeTail && longer.length() > shorter.length()) {
            for (String tail : tails) {
                // Joined, for Дж of Дилшоджон is one sound.
                if (longer.endsWith(tail) && join(shorter, tail).equals(longer)) {
                    return tailCost;
                }
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    NameCloseness closeness() {
        return closeness;
    }

    /** {@return whether a character is a letter that the tables spell in Latin: Latin or Cyrillic} */
    static boolean isSpelled(int codePoint) {
        Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
        return script == Character.UnicodeScript.LATIN || script == Character.UnicodeScript.CYRILLIC;
    }

    /**
     * {@return the spelling of a word of Latin and Cyrillic letters that its lawful spellings have in common}
     *
     * @param word the word in any case, with apostrophes as {@code '}; composed (NFC)
     */
    String fold(String word) {
        String cut = word.length() > letters ? word.substring(0, letters) : word;
        return settle(latin(repair(cut).toUpperCase(Locale.ROOT)));
    }

    /** {@return two folds written as one word} */
    String join(String first, String second) {
        return settle(first + second);
    }

    /** Gives a word the letters of one script, where the few of the other look like them. */
    private String repair(String word) {
        int latin = 0;
        int cyrillic = 0;
        for (int i = 0; i < word.length(); i++) {
            Character.UnicodeScript script = Character.UnicodeScript.of(word.charAt(i));
            latin += script == Character.UnicodeScript.LATIN ? 1 : 0;
            cyrillic += script == Character.UnicodeScript.CYRILLIC ? 1 : 0;
        }
        if (latin == 0 || cyrillic == 0) {
            return word;
        }
        Map<Character, Character> alike = latin > cyrillic ? toLatin : toCyrillic;
        StringBuilder repaired = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            repaired.append((char) alike.getOrDefault(word.charAt(i), word.charAt(i)));
        }
        return repaired.toString();
    }

    /** Spells each letter by the tables; a letter that they do not have by the letter without its marks. */
    private String latin(String word) {
        StringBuilder latin = new StringBuilder(word.length() + 8);
        String read = word;
        if (word.indexOf('\'') >= 0) {
            for (Rewrite letter : apostropheLetters) {
                read = read.replace(letter.from(), letter.to());
            }
        }
        for (int i = 0; i < read.length(); i++) {
            char letter = read.charAt(i);
            String row = letterMap.get(letter);
            if (row != null) {
                latin.append(row);
            } else if (isPlain(letter)) {
                latin.append(letter);
            } else if (letter > 0x7F) {
                char base = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                        .charAt(0);
                String baseRow = letterMap.get(base);
                if (baseRow != null) {
                    latin.append(baseRow);
                } else if (isPlain(base)) {
                    latin.append(base);
                }
            }
        }
        return latin.toString();
    }

    private static boolean isPlain(char letter) {
        return (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9');
    }

    /** Rewrites a word until nothing changes, so that the fold of a fold is itself. */
    private String settle(String latin) {
        String settled = latin;
        for (int round = 0; round < ROUNDS; round++) {
            String before = settled;
            for (Rewrite rewrite : rewrites) {
                settled = apply(rewrite, settled);
            }
            settled = withoutDoubles(settled);
            if (settled.equals(before)) {
                return settled;
            }
        }
        return settled;
    }

    private static String apply(Rewrite rewrite, String word) {
        String from = rewrite.from();
        int at = word.indexOf(from);
        if (at < 0) {
            return word;
        }
        StringBuilder rewritten = new StringBuilder(word.length() + 4);
        int copied = 0;
        while (at >= 0) {
            int end = at + from.length();
            if (holds(rewrite.after(), at == 0 ? START : word.charAt(at - 1))
                    && holds(rewrite.before(), end == word.length() ? END : word.charAt(end))) {
                rewritten.append(word, copied, at).append(rewrite.to());
                copied = end;
                at = word.indexOf(from, end);
            } else {
                at = word.indexOf(from, at + 1);
            }
        }
        return rewritten.append(word, copied, word.length()).toString();
    }

    private static boolean holds(@Nullable String signs, char sign) {
        return signs == null || signs.indexOf(sign) >= 0;
    }

    private static String withoutDoubles(String word) {
        StringBuilder single = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                single.append(word.charAt(i));
            }
        }
        return single.toString();
    }

    /** {@return a fold without the ending of a patronymic or surname, where it has one} */
    Stem stem(String fold) {
        for (String word : noSuffixes) {
            if (fold.endsWith(word)) {
                return Stem.none(fold);
            }
        }
        Suffix suffix = suffix(patronymicSuffixes, fold);
        Ending ending = Ending.PATRONYMIC;
        if (suffix == null) {
            suffix = suffix(surnameSuffixes, fold);
            ending = Ending.SURNAME;
        }
        if (suffix == null) {
            return Stem.none(fold);
        }
        String stem = fold.substring(0, fold.length() - suffix.text().length());
        char first = suffix.text().charAt(0);
        boolean mayBeDoubled = VOWELS.indexOf(first) < 0 && VOWELS.indexOf(stem.charAt(stem.length() - 1)) >= 0;
        return new Stem(withoutLastVowels(stem), ending, suffix.text(), mayBeDoubled ? stem + first : "");
    }

    /** {@return a fold without -in or -ina, the fold itself where it has neither or is too short} */
    String weakStem(String fold) {
        Suffix suffix = suffix(weakSuffixes, fold);
        return suffix == null
                ? fold
                : withoutLastVowels(
                        fold.substring(0, fold.length() - suffix.text().length()));
    }

    private static @Nullable Suffix suffix(List<Suffix> suffixes, String fold) {
        for (Suffix suffix : suffixes) {
            if (fold.length() - suffix.text().length() >= suffix.least() && fold.endsWith(suffix.text())) {
                return suffix;
            }
        }
        return null;
    }

    /** {@return a word without the vowels at its end, of which two letters at least are left} */
    static String withoutLastVowels(String word) {
        int end = word.length();
        while (end > LEAST_STEM && VOWELS.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }

    /** {@return the consonants of a stem by their classes, or its first letter if it has none} */
    String consonants(String stem) {
        String classes = stem;
        for (Rewrite row : consonantClasses) {
            classes = classes.replace(row.from(), row.to());
        }
        StringBuilder key = new StringBuilder(classes.length());
        for (int i = 0; i < classes.length(); i++) {
            char letter = classes.charAt(i);
            if (droppedFromKey.indexOf(letter) < 0 && (key.isEmpty() || key.charAt(key.length() - 1) != letter)) {
                key.append(letter);
            }
        }
        return key.isEmpty() && !stem.isEmpty() ? stem.substring(0, 1) : key.toString();
    }
}
