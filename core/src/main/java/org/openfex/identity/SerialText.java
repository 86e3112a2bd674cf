package org.openfex.identity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A number as fk1 reads it: its positions one by one, each a letter, a digit, an unknown character, an unknown run or a
 * set of alternatives. Immutable once made.
 */
final class SerialText {
    /** An unknown character. */
    static final int UNKNOWN = -1;

    /** An unknown run of characters. */
    static final int RUN = -2;

    /** The first of the values that stand for a set of alternatives. */
    private static final int FIRST_SET = -3;

    private static final int[][] NO_SETS = {};

    /** A code point, UNKNOWN, RUN, or FIRST_SET - index for a set. */
    final int[] units;

    final int[][] sets;
    final boolean isRepaired;

    /** The strict key and the key by look, each made when it is first asked for: many a number is looked at for one alone. */
    private @Nullable String strict;

    private @Nullable String visual;

    private SerialText(int[] units, int[][] sets, boolean isRepaired) {
        this.units = units;
        this.sets = sets;
        this.isRepaired = isRepaired;
    }

    /** Reads a text as marked; null when no letter and no digit is left, or when it is too long for a number. */
    static @Nullable SerialText parse(String asMarked, SerialTable table) {
        if (asMarked.length() > 2 * table.maxCodePoints
                || asMarked.codePointCount(0, asMarked.length()) > table.maxCodePoints) {
            return null;
        }
        Parser parser = new Parser(fold(asMarked, table), table);
        if (!parser.scan()) {
            return null;
        }
        boolean isRepaired = parser.repair();
        return new SerialText(parser.units(), parser.sets(), isRepaired);
    }

    /** The positions from one on and before another, without what stands around them. */
    SerialText slice(int from, int to) {
        return new SerialText(Arrays.copyOfRange(units, from, to), sets, isRepaired);
    }

    int size() {
        return units.length;
    }

    /** How many unknown runs it has. */
    int runs() {
        int runs = 0;
        for (int unit : units) {
            runs += unit == RUN ? 1 : 0;
        }
        return runs;
    }

    boolean hasWildcard() {
        for (int unit : units) {
            if (unit < 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether anything is unknown apart from alternatives. */
    boolean hasUnknown() {
        for (int unit : units) {
            if (unit == UNKNOWN || unit == RUN) {
                return true;
            }
        }
        return false;
    }

    /** The alternatives that a unit stands for; null for a character and for what is unknown. */
    int @Nullable [] set(int unit) {
        return unit <= FIRST_SET ? sets[FIRST_SET - unit] : null;
    }

    static boolean isDigit(int unit) {
        return unit >= '0' && unit <= '9';
    }

    boolean isDigit(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isDigit(units[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether given letters stand from a position on. */
    boolean stands(String letters, int at) {
        if (at + letters.length() > units.length) {
            return false;
        }
        for (int i = 0; i < letters.length(); i++) {
            if (units[at + i] != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    boolean isLetter(int at) {
        return units[at] > '9';
    }

    boolean isZero(int from, int to) {
        for (int i = from; i < to; i++) {
            if (units[i] != '0') {
                return false;
            }
        }
        return true;
    }

    /** A number of digits and then letters with the letters first; null for any other, or with fewer digits. */
    @Nullable
    SerialText digitsLast(int minDigits) {
        int from = 0;
        while (from < units.length && isDigit(units[from])) {
            from++;
        }
        if (from < minDigits || from == units.length) {
            return null;
        }
        int[] moved = new int[units.length];
        int letters = units.length - from;
        for (int i = 0; i < units.length; i++) {
            moved[i] = i < letters ? units[from + i] : units[i - letters];
            if (i < letters && isDigit(moved[i])) {
                return null;
            }
        }
        return new SerialText(moved, sets, isRepaired);
    }

    /** The digits of a number without wildcards. */
    SerialText digits() {
        return new SerialText(Arrays.stream(units).filter(SerialText::isDigit).toArray(), sets, isRepaired);
    }

    /** The strict key. */
    String strict() {
        String made = strict;
        if (made == null) {
            made = strict(units, sets);
            strict = made;
        }
        return made;
    }

    /** The key by look: each letter as its twin of the Latin script, O as 0 and I as 1. */
    String visual(SerialTable table) {
        String made = visual;
        if (made == null) {
            made = look(table);
            visual = made;
        }
        return made;
    }

    private String look(SerialTable table) {
        int[] seen = new int[units.length];
        int[][] seenSets = sets.length == 0 ? NO_SETS : new int[sets.length][];
        for (int i = 0; i < units.length; i++) {
            int[] set = set(units[i]);
            if (set == null) {
                seen[i] = units[i] < 0 ? units[i] : table.visual(units[i]);
            } else {
                int[] mapped = Arrays.stream(set)
                        .map(table::visual)
                        .sorted()
                        .distinct()
                        .toArray();
                seen[i] = mapped.length == 1 ? mapped[0] : units[i];
                seenSets[FIRST_SET - units[i]] = mapped;
            }
        }
        return strict(seen, seenSets);
    }

    private static String strict(int[] units, int[][] sets) {
        StringBuilder text = new StringBuilder(units.length);
        for (int unit : units) {
            if (unit >= 0) {
                text.appendCodePoint(unit);
            } else if (unit == UNKNOWN) {
                text.append('?');
            } else if (unit == RUN) {
                text.append('*');
            } else {
                text.append('[');
                for (int c : sets[FIRST_SET - unit]) {
                    text.appendCodePoint(c);
                }
                text.append(']');
            }
        }
        return text.toString();
    }

    /** Brings a text to upper case and to one spelling of each character. */
    private static String fold(String text, SerialTable table) {
        boolean isPlain = true;
        boolean hasSmallL = false;
        boolean hasOtherSmall = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            isPlain &= c < 0x80 || (c >= 0x400 && c < 0x460);
            hasSmallL |= c == 'l';
            hasOtherSmall |= c != 'l' && Character.isLowerCase(c);
        }
        if (isPlain && !hasSmallL && !hasOtherSmall) {
            return text;
        }
        String folded = isPlain ? text : Normalizer.normalize(replaceSigns(text, table), Normalizer.Form.NFKC);
        if (hasSmallL && !hasOtherSmall) {
            folded = folded.replace('l', '1');
        }
        folded = folded.toUpperCase(Locale.ROOT);
        return isPlain ? folded : Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    /** Replaces signs that normalisation would make letters of. */
    private static String replaceSigns(String text, SerialTable table) {
        StringBuilder replaced = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            String sign = table.signs.get(c);
            if (sign == null) {
                replaced.appendCodePoint(c);
            } else {
                replaced.append(sign);
            }
        });
        return replaced.toString();
    }

    /** The place of a year in a number: all of its units from one on and before another, with the word that goes with it. */
    record YearSpan(int from, int to, int year, boolean isInWords) {}

    /**
     * Finds a year of four digits at the end or the start, alone or with its word.
     *
     * @param atEnd whether to look at the end
     * @return its place, null when there is none or too little is left without it
     */
    static @Nullable YearSpan year(int[] units, int size, boolean atEnd, SerialTable table) {
        for (String word : table.yearWords) {
            if (atEnd && matches(units, size - word.length(), size, word)) {
                int from = size - word.length() - 4;
                return span(units, from, from, size, size, true, table);
            }
            if (atEnd && matches(units, size - 4 - word.length(), size, word)) {
                YearSpan span = span(units, size - 4, size - 4 - word.length(), size, size, true, table);
                if (span != null) {
                    return span;
                }
            }
            if (!atEnd && matches(units, 0, size, word)) {
                return span(units, word.length(), 0, word.length() + 4, size, true, table);
            }
            if (!atEnd && matches(units, 4, size, word)) {
                YearSpan span = span(units, 0, 0, word.length() + 4, size, true, table);
                if (span != null) {
                    return span;
                }
            }
        }
        return atEnd
                ? span(units, size - 4, size - 4, size, size, false, table)
                : span(units, 0, 0, 4, size, false, table);
    }

    private static boolean matches(int[] units, int from, int size, String word) {
        if (from < 0 || from + word.length() > size) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (units[from + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable YearSpan span(
            int[] units, int yearFrom, int from, int to, int size, boolean isInWords, SerialTable table) {
        if (yearFrom < 0 || yearFrom + 4 > size || to > size) {
            return null;
        }
        int year = number(units, yearFrom, yearFrom + 4);
        if (year < table.firstYear || year > table.lastYear) {
            return null;
        }
        return rest(units, from, to, size) >= table.minRest ? new YearSpan(from, to, year, isInWords) : null;
    }

    /** The number that digits make; -1 when one of them is none. */
    static int number(int[] units, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            if (!isDigit(units[i])) {
                return -1;
            }
            number = 10 * number + units[i] - '0';
        }
        return number;
    }

    /** How many characters are known outside a span. */
    static int rest(int[] units, int from, int to, int size) {
        int known = 0;
        for (int i = 0; i < size; i++) {
            if ((i < from || i >= to) && units[i] != UNKNOWN && units[i] != RUN) {
                known++;
            }
        }
        return known;
    }

    /** Goes through a folded text once. */
    private static final class Parser {
        private final String text;
        private final SerialTable table;
        private final int lastBracket;
        private int[] units = new int[16];
        private int[][] sets = NO_SETS;
        private int size;
        private boolean hasKnown;

        Parser(String text, SerialTable table) {
            this.text = text;
            this.table = table;
            this.lastBracket = text.lastIndexOf(']');
        }

        int[] units() {
            return Arrays.copyOf(units, size);
        }

        int[][] sets() {
            return sets;
        }

        /** Tells whether a number is left. */
        boolean scan() {
            int at = afterLabels();
            while (at < text.length() && size <= table.maxPositions) {
                int c = text.codePointAt(at);
                if (c == '[' && at < lastBracket) {
                    at = brackets(at + 1);
                    continue;
                }
                int unit = unit(at, c);
                at += unit == RUN && c == '.' ? 2 : Character.charCount(c);
                if (unit != 0) {
                    add(unit);
                }
            }
            return hasKnown && size <= table.maxPositions;
        }

        /** The letter, digit or wildcard at a place; 0 for what is dropped. */
        private int unit(int at, int c) {
            if (c < 0x80) {
                if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z')) {
                    return c;
                }
                return switch (c) {
                    case '?' -> UNKNOWN;
                    case '*' -> RUN;
                    case '.' -> at + 1 < text.length() && text.charAt(at + 1) == '.' ? RUN : 0;
                    default -> 0;
                };
            }
            return switch (Character.getType(c)) {
                case Character.UPPERCASE_LETTER,
                        Character.LOWERCASE_LETTER,
                        Character.TITLECASE_LETTER,
                        Character.OTHER_LETTER -> c;
                case Character.DECIMAL_DIGIT_NUMBER -> '0' + Character.digit(c, 10);
                default -> 0;
            };
        }

        /** An unknown run takes what is unknown beside it: first the single characters, then one run. */
        private void add(int unit) {
            if (unit == RUN && size > 0 && units[size - 1] == RUN) {
                return;
            }
            if (size == units.length) {
                units = Arrays.copyOf(units, 2 * size);
            }
            if (unit == UNKNOWN && size > 0 && units[size - 1] == RUN) {
                units[size - 1] = UNKNOWN;
                units[size++] = RUN;
                return;
            }
            hasKnown |= unit != UNKNOWN && unit != RUN;
            units[size++] = unit;
        }

        private int brackets(int from) {
            int end = text.indexOf(']', from);
            TreeSet<Integer> set = new TreeSet<>();
            boolean isUnknown = false;
            for (int at = from; at < end; ) {
                int c = text.codePointAt(at);
                int unit = unit(at, c);
                isUnknown |= unit == UNKNOWN || unit == RUN;
                if (unit > 0) {
                    set.add(unit);
                }
                at += Character.charCount(c);
            }
            if (isUnknown || set.size() > table.maxAlternatives) {
                add(UNKNOWN);
            } else if (set.size() == 1) {
                add(set.first());
            } else if (!set.isEmpty()) {
                sets = Arrays.copyOf(sets, sets.length + 1);
                sets[sets.length - 1] = array(set);
                add(FIRST_SET - (sets.length - 1));
            }
            return end + 1;
        }

        private int afterLabels() {
            int start = 0;
            while (true) {
                int at = start;
                while (at < text.length() && isIgnored(text.charAt(at))) {
                    at++;
                }
                int end = at < text.length() ? afterLabel(at) : 0;
                if (end == 0) {
                    return start;
                }
                start = end;
            }
        }

        /** Whether a character may stand ahead of a label. A surrogate is left to the scan. */
        private boolean isIgnored(char c) {
            return c != '?'
                    && c != '*'
                    && c != '.'
                    && c != '['
                    && !Character.isLetterOrDigit(c)
                    && !Character.isSurrogate(c);
        }

        private int afterLabel(int at) {
            if (!table.mayBeginLabel(text.charAt(at))) {
                return 0;
            }
            for (SerialTable.Label label : table.labels) {
                if (text.startsWith(label.text(), at)) {
                    int end = at + label.text().length();
                    String before = label.before();
                    if (before == null || (end < text.length() && before.indexOf(text.charAt(end)) >= 0)) {
                        // A point after a label belongs to it, so that two of them are no unknown run.
                        return end < text.length() && text.charAt(end) == '.' ? end + 1 : end;
                    }
                }
            }
            return 0;
        }

        /** Brings letters of two scripts to one where each of the odd ones has a twin there. */
        boolean repair() {
            if (!hasLettersOfBoth()) {
                return false;
            }
            YearSpan atEnd = wordSpan(true);
            YearSpan atStart = wordSpan(false);
            int cyrillic = 0;
            int latin = 0;
            for (int i = 0; i < size; i++) {
                if (isIn(atEnd, i) || isIn(atStart, i)) {
                    continue;
                }
                for (int c : characters(units[i])) {
                    int script = table.script(c);
                    cyrillic += script == SerialTable.CYRILLIC ? 1 : 0;
                    latin += script == SerialTable.LATIN ? 1 : 0;
                }
            }
            if (cyrillic == 0 || latin == 0) {
                return false;
            }
            int odd = cyrillic >= latin ? SerialTable.LATIN : SerialTable.CYRILLIC;
            int even = odd == SerialTable.LATIN ? SerialTable.CYRILLIC : SerialTable.LATIN;
            for (int script : new int[] {odd, even}) {
                if (canReplace(script, atEnd, atStart)) {
                    replace(script, atEnd, atStart);
                    return true;
                }
            }
            return false;
        }

        private boolean hasLettersOfBoth() {
            int scripts = 0;
            for (int i = 0; i < size; i++) {
                if (units[i] >= 0) {
                    scripts |= 1 << table.script(units[i]);
                } else if (units[i] <= FIRST_SET) {
                    for (int c : sets[FIRST_SET - units[i]]) {
                        scripts |= 1 << table.script(c);
                    }
                }
            }
            int both = 1 << SerialTable.CYRILLIC | 1 << SerialTable.LATIN;
            return (scripts & both) == both;
        }

        private @Nullable YearSpan wordSpan(boolean atEnd) {
            YearSpan span = year(units, size, atEnd, table);
            return span != null && span.isInWords() ? span : null;
        }

        private static boolean isIn(@Nullable YearSpan span, int at) {
            return span != null && at >= span.from() && at < span.to();
        }

        private int[] characters(int unit) {
            if (unit >= 0) {
                return new int[] {unit};
            }
            return unit <= FIRST_SET ? sets[FIRST_SET - unit] : new int[0];
        }

        private boolean canReplace(int script, @Nullable YearSpan atEnd, @Nullable YearSpan atStart) {
            for (int i = 0; i < size; i++) {
                if (!isIn(atEnd, i) && !isIn(atStart, i)) {
                    for (int c : characters(units[i])) {
                        if (table.script(c) == script && table.twin(c) == 0) {
                            return false;
                        }
                    }
                }
            }
            return true;
        }

        private void replace(int script, @Nullable YearSpan atEnd, @Nullable YearSpan atStart) {
            for (int i = 0; i < size; i++) {
                if (isIn(atEnd, i) || isIn(atStart, i) || units[i] == UNKNOWN || units[i] == RUN) {
                    continue;
                }
                TreeSet<Integer> set = new TreeSet<>();
                for (int c : characters(units[i])) {
                    set.add(table.script(c) == script ? table.twin(c) : c);
                }
                if (set.size() == 1) {
                    units[i] = set.first();
                } else {
                    sets[FIRST_SET - units[i]] = array(set);
                }
            }
        }

        private static int[] array(Set<Integer> set) {
            return set.stream().mapToInt(Integer::intValue).toArray();
        }
    }
}
