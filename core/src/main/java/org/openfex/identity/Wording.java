package org.openfex.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.openfex.schema.StandardValue;

/** Brings names of makers and models into the forms in which they are compared; {@code identity/resolution.md} tells how. */
final class Wording {
    private static final Map<Integer, String> LATIN_FOLDS =
            Map.of((int) 'ı', "i", (int) 'ł', "l", (int) 'ø', "o", (int) 'đ', "d", (int) 'ß', "ss");

    private final int longest;
    private final Map<Integer, Integer> cyrillicToLatin = new HashMap<>();
    private final Map<Integer, Integer> latinToCyrillic = new HashMap<>();
    private final Map<String, String> soundFolds = new LinkedHashMap<>();

    Wording(StandardValue tables) {
        this.longest = tables.path("longest").intValue();
        for (StandardValue pair : tables.path("lookAlikes")) {
            int cyrillic = pair.path("cyrillic").stringValue("").codePointAt(0);
            int latin = pair.path("latin").stringValue("").codePointAt(0);
            cyrillicToLatin.put(cyrillic, latin);
            latinToCyrillic.put(latin, cyrillic);
        }
        for (StandardValue fold : tables.path("soundFolds")) {
            soundFolds.put(fold.path("from").stringValue(""), fold.path("to").stringValue(""));
        }
    }

    /** The text in small letters without accents; empty when it is too long to be a name. */
    String plain(String text) {
        if (text.length() > longest && text.codePointCount(0, text.length()) > longest) {
            return "";
        }
        String small = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(small.length());
        boolean afterLatin = false;
        int[] source =
                Normalizer.normalize(small, Normalizer.Form.NFD).codePoints().toArray();
        for (int c : source) {
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                if (!afterLatin) {
                    plain.appendCodePoint(c);
                }
                continue;
            }
            afterLatin = isLatin(c);
            String fold = LATIN_FOLDS.get(c);
            if (fold == null) {
                plain.appendCodePoint(c);
            } else {
                plain.append(fold);
            }
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFC).replace('ё', 'е');
    }

    /** Runs of letters and runs of digits; initials such as S.p.A. are one run. Letters of two scripts are brought to one. */
    List<String> words(String text) {
        int[] source = plain(text).codePoints().toArray();
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < source.length) {
            int start = at;
            if (Character.isLetter(source[at])) {
                StringBuilder word = new StringBuilder();
                at = run(source, at, word);
                while (at - start >= 1
                        && isInitialAt(source, start, at)
                        && at + 1 < source.length
                        && source[at] == '.'
                        && isInitialAt(source, at + 1, endOfRun(source, at + 1))) {
                    start = at + 1;
                    at = run(source, start, word);
                }
                words.add(inOneScript(word.toString()));
            } else if (Character.isDigit(source[at])) {
                while (at < source.length && Character.isDigit(source[at])) {
                    at++;
                }
                words.add(new String(source, start, at - start));
            } else {
                at++;
            }
        }
        return words;
    }

    private static boolean isInitialAt(int[] source, int start, int end) {
        return end - start == 1 && Character.isLetter(source[start]);
    }

    private static int endOfRun(int[] source, int start) {
        int at = start;
        while (at < source.length && isOfWord(source[at])) {
            at++;
        }
        return at;
    }

    private static int run(int[] source, int start, StringBuilder word) {
        int end = endOfRun(source, start);
        for (int at = start; at < end; at++) {
            word.appendCodePoint(source[at]);
        }
        return end;
    }

    private static boolean isOfWord(int c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Numbers stay apart, all else is joined: MP-153, МР 153 and MP153 are one name, and 91/30 is not 9130. */
    static String joined(List<String> words) {
        StringBuilder key = new StringBuilder();
        for (String word : words) {
            if (isNumber(word) && !key.isEmpty() && Character.isDigit(key.codePointBefore(key.length()))) {
                key.append(' ');
            }
            key.append(word);
        }
        return key.toString();
    }

    static boolean isNumber(String word) {
        return Character.isDigit(word.codePointAt(0));
    }

    static List<String> without(List<String> words, Set<String> dropped) {
        List<String> left =
                words.stream().filter(word -> !dropped.contains(word)).toList();
        return left.isEmpty() ? words : left;
    }

    /** A word of letters of both scripts, each of which has a twin in one of them, is written in that one. */
    String inOneScript(String word) {
        boolean hasCyrillic = word.codePoints().anyMatch(Wording::isCyrillic);
        if (!hasCyrillic || word.codePoints().noneMatch(Wording::isLatin)) {
            return word;
        }
        if (word.codePoints().filter(Wording::isCyrillic).allMatch(c -> hasLatinTwin(c))) {
            return mapped(word, cyrillicToLatin);
        }
        boolean allTurn = word.codePoints().filter(Wording::isLatin).allMatch(latinToCyrillic::containsKey);
        return allTurn ? mapped(word, latinToCyrillic) : word;
    }

    private boolean hasLatinTwin(int cyrillic) {
        Integer twin = cyrillicToLatin.get(cyrillic);
        return twin != null && isLatin(twin);
    }

    private static String mapped(String word, Map<Integer, Integer> pairs) {
        StringBuilder text = new StringBuilder();
        word.codePoints().forEach(c -> text.appendCodePoint(pairs.getOrDefault(c, c)));
        return text.toString();
    }

    /** What a key looks like: TO3 and ТОЗ are alike, and so are TO3-34 and ТОЗ-34. */
    String look(String key) {
        StringBuilder text = new StringBuilder();
        key.codePoints().forEach(c -> {
            int twin = cyrillicToLatin.getOrDefault(c, c);
            if (twin != ' ') {
                text.appendCodePoint(twin == 'o' ? '0' : twin);
            }
        });
        return text.toString();
    }

    /** What a key sounds like in Latin letters: Ижмаш and Izhmash are alike. */
    String sound(String key) {
        String text = Transliteration.of(key, "und").text();
        for (Map.Entry<String, String> fold : soundFolds.entrySet()) {
            text = text.replace(fold.getKey(), fold.getValue());
        }
        StringBuilder single = new StringBuilder(text.length());
        int before = 0;
        for (int c : text.codePoints().toArray()) {
            if (c != before || !Character.isLetter(c)) {
                single.appendCodePoint(c);
            }
            before = c;
        }
        return single.toString();
    }

    static boolean isCyrillic(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC;
    }

    static boolean isLatin(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }
}
