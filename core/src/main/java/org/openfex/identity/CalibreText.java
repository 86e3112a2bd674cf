package org.openfex.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openfex.schema.StandardValue;

/**
 * A calibre as it was written, taken apart: numbers, words and the sign of a length, without the words that say no more than
 * "calibre" or "millimetre".
 *
 * @param tokens numbers ({@code 7.62}), {@code x}, {@code /} and {@code -} between numbers, and words
 * @param units what unit the text names: {@code mm}, {@code gauge}, {@code inch}
 * @param order where the text says "calibre" and no unit, the order in which units are meant; else null
 */
record CalibreText(
        List<String> tokens, Set<String> units, @Nullable List<String> order) {
    private static final Set<String> SIGNS = Set.of("x", "/", "-");

    /** The words that shape a calibre, as the tables of the standard hold them. */
    static final class Words {
        private final Wording wording;
        private final Set<String> fillers;
        private final Set<String> millimetres;
        private final Set<String> gauges;
        private final Map<String, List<String>> calibres = new HashMap<>();
        private final Map<String, String> suffixes = new HashMap<>();
        private final Set<String> designationSuffixes;

        Words(StandardValue json, Wording wording) {
            this.wording = wording;
            this.fillers = Set.copyOf(StandardFile.texts(json.path("fillers")));
            this.millimetres = Set.copyOf(StandardFile.texts(json.path("millimetreWords")));
            this.gauges = Set.copyOf(StandardFile.texts(json.path("gaugeWords")));
            for (StandardValue row : json.path("calibreWords")) {
                List<String> order = StandardFile.texts(row.path("order"));
                StandardFile.texts(row.path("words")).forEach(word -> calibres.put(word, order));
            }
            json.path("suffixes")
                    .members()
                    .entrySet()
                    .forEach(suffix ->
                            suffixes.put(suffix.getKey(), suffix.getValue().stringValue("")));
            this.designationSuffixes = Set.copyOf(StandardFile.texts(json.path("designationSuffixes")));
        }

        /** The parts of a text that stand for themselves: outside and inside of brackets, and on both sides of a stop. */
        List<CalibreText> parts(String text) {
            List<CalibreText> parts = new ArrayList<>();
            for (String part : wording.plain(text).split("[()\\[\\];|]|,\\s|\\s/|/\\s", -1)) {
                CalibreText read = readPlain(part);
                if (!read.tokens.isEmpty()) {
                    parts.add(read);
                }
            }
            return parts;
        }

        CalibreText read(String text) {
            return readPlain(wording.plain(text));
        }

        private CalibreText readPlain(String plain) {
            return new Scan(plain).read();
        }

        /** One way through a text, from left to right. */
        private final class Scan {
            private final int[] source;
            private final List<String> tokens = new ArrayList<>();
            private final Set<String> units = new HashSet<>();
            private @Nullable List<String> order;
            private int at;

            Scan(String plain) {
                this.source = plain.codePoints().toArray();
            }

            CalibreText read() {
                while (at < source.length) {
                    int c = source[at];
                    if (isDigit(c)) {
                        number();
                    } else if (Character.isLetterOrDigit(c)) {
                        word();
                    } else {
                        sign(c);
                    }
                }
                dropSignsThatJoinNothing();
                return new CalibreText(List.copyOf(tokens), Set.copyOf(units), order);
            }

            private void number() {
                boolean isInch =
                        at > 0 && isPoint(source[at - 1]) && (at == 1 || !Character.isLetterOrDigit(source[at - 2]));
                StringBuilder number = new StringBuilder();
                digits(number);
                if (!isInch && at + 1 < source.length && isPoint(source[at]) && isDigit(source[at + 1])) {
                    StringBuilder fraction = new StringBuilder();
                    at++;
                    digits(fraction);
                    if (number.toString().equals("0") && fraction.length() > 1) {
                        isInch = true;
                        number = fraction;
                    } else {
                        int end = fraction.length();
                        while (end > 0 && fraction.charAt(end - 1) == '0') {
                            end--;
                        }
                        fraction.setLength(end);
                        number.append(end > 0 ? "." : "").append(fraction);
                    }
                }
                if (isInch) {
                    units.add("inch");
                }
                tokens.add(number.toString());
            }

            private void digits(StringBuilder to) {
                while (at < source.length && isDigit(source[at])) {
                    to.appendCodePoint(source[at++]);
                }
            }

            private void word() {
                StringBuilder run = new StringBuilder();
                while (at < source.length && Character.isLetterOrDigit(source[at]) && !isDigit(source[at])) {
                    run.appendCodePoint(source[at++]);
                }
                String word = run.toString();
                boolean isAfterNumber = !tokens.isEmpty() && isNumber(tokens.get(tokens.size() - 1));
                for (String millimetre : millimetres) {
                    if (isAfterNumber && word.startsWith(millimetre) && word.length() > millimetre.length()) {
                        units.add("mm");
                        word = word.substring(millimetre.length());
                    }
                }
                if (isAfterNumber) {
                    word = suffixes.getOrDefault(word, word);
                }
                word = wording.inOneScript(word);
                List<String> calibre = calibres.get(word);
                if (millimetres.contains(word)) {
                    units.add("mm");
                } else if (gauges.contains(word)) {
                    units.add("gauge");
                } else if (calibre != null) {
                    order = order == null ? calibre : order;
                } else if (word.equals("х") || word.equals("x")) {
                    tokens.add("x");
                } else if (!fillers.contains(word)) {
                    tokens.add(word);
                }
            }

            private void sign(int c) {
                boolean isBetween =
                        at > 0 && isDigit(source[at - 1]) && at + 1 < source.length && isDigit(source[at + 1]);
                if (c == '×' || c == '*' || c == '✕' || c == '✖') {
                    tokens.add("x");
                } else if (c == '/' && isBetween) {
                    tokens.add("/");
                } else if (Character.getType(c) == Character.DASH_PUNCTUATION && isBetween) {
                    tokens.add("-");
                }
                at++;
            }

            /** A cross that stands between two numbers is the sign of a length; any other is a letter of its own. */
            private void dropSignsThatJoinNothing() {
                for (int i = tokens.size() - 1; i >= 0; i--) {
                    String token = tokens.get(i);
                    boolean joins = i > 0
                            && isNumber(tokens.get(i - 1))
                            && i + 1 < tokens.size()
                            && isNumber(tokens.get(i + 1));
                    if (SIGNS.contains(token) && !joins && !token.equals("x")) {
                        tokens.remove(i);
                    }
                }
            }

            private boolean isPoint(int c) {
                return c == '.' || c == ',' || c == '·';
            }
        }
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isNumber(String token) {
        return isDigit(token.charAt(0));
    }

    /** The text as names are looked up; two numbers stay apart. */
    String key() {
        StringBuilder key = new StringBuilder();
        String before = "";
        for (String token : tokens) {
            if (!before.isEmpty() && isNumber(before) && isNumber(token)) {
                key.append(' ');
            }
            // 12/70 and 12x70 are one chamber.
            key.append(token.equals("/") ? "x" : token);
            before = token;
        }
        return key.toString();
    }

    /** The only number of a text that is nothing but a number, else null. */
    @Nullable
    String bareNumber() {
        return tokens.size() == 1 && isNumber(tokens.get(0)) ? tokens.get(0) : null;
    }

    /** The number at the head of the text, where there is one. */
    @Nullable
    String firstNumber() {
        return !tokens.isEmpty() && isNumber(tokens.get(0)) ? tokens.get(0) : null;
    }

    /** What stands on both sides of a stroke, as in .223/5.56; empty where there is none. */
    List<CalibreText> sides() {
        List<CalibreText> sides = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i == tokens.size() ? from > 0 : tokens.get(i).equals("/")) {
                sides.add(new CalibreText(tokens.subList(from, i), Set.of(), order));
                from = i + 1;
            }
        }
        return sides;
    }

    /** The designations in the text, such as 7.62x54r or 12/70. */
    Set<String> designations(Words words) {
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            String sign = tokens.get(i + 1);
            if (isNumber(tokens.get(i)) && (sign.equals("x") || sign.equals("/")) && isNumber(tokens.get(i + 2))) {
                String designation = tokens.get(i) + "x" + tokens.get(i + 2);
                boolean hasSuffix = i + 3 < tokens.size() && words.designationSuffixes.contains(tokens.get(i + 3));
                found.add(hasSuffix ? designation + tokens.get(i + 3) : designation);
            }
        }
        return found;
    }
}
