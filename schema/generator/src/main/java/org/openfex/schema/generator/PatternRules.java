package org.openfex.schema.generator;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Judges the regular expressions of the schemas: they are anchored, mean the same in ECMAScript and in Java, and match
 * any text in a time that grows no faster than the text.
 *
 * <p>So: no back reference, no look-around, no dot, no lazy or possessive quantifier, no escape that the two dialects
 * read differently; nothing that repeats inside a group that repeats, no alternation inside a group that repeats, no
 * group that repeats without a small limit (Java's matcher recurses there), no two long runs of characters that may
 * share their characters, and not so many choices, one after another, that trying all of them would take long.
 */
final class PatternRules {
    /** A group repeated more often may overflow the stack of Java's matcher. */
    private static final int MAX_GROUP_REPEAT = 64;
    /** A run that may vary by less cannot cost much. */
    private static final int LONG_RUN = 16;
    /** So many ways to choose alternatives and the lengths of short runs may be tried on one text; each {@code a?} doubles them. */
    private static final long MAX_WAYS = 4096;
    /** Characters are told apart up to here; all above count as one. */
    private static final int CHARACTERS = 0x300;

    private static final String SYNTAX = "^$\\.*+?()[]{}|/";

    private final String pattern;
    private final int end;
    private int position = 1;

    private PatternRules(String pattern) {
        this.pattern = pattern;
        this.end = pattern.length() - 1;
    }

    /** What is wrong with a pattern, if anything. */
    static Optional<String> faultOf(String pattern) {
        if (pattern.length() < 2 || !pattern.startsWith("^") || !pattern.endsWith("$") || pattern.endsWith("\\$")) {
            return Optional.of("the pattern is not anchored with ^ and $");
        }
        try {
            PatternRules rules = new PatternRules(pattern);
            Part whole = rules.sequence();
            if (rules.more()) {
                throw new Refused(
                        rules.peek() == ')'
                                ? "an unexpected )"
                                : "an alternation outside of a group: ^ and $ do not hold for all of it");
            }
            rejectSharedRuns(whole.runs);
            if (whole.ways > MAX_WAYS) {
                throw new Refused("more than " + MAX_WAYS + " ways to be matched");
            }
            return Optional.empty();
        } catch (Refused e) {
            return Optional.of("the pattern has " + e.getMessage());
        }
    }

    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        Refused(String fault) {
            super(fault, null, false, false);
        }
    }

    /** A run of characters of one set; {@code required} when every match has at least one of them. */
    private record Run(BitSet characters, boolean required, boolean isLong) {
        boolean shares(Run other) {
            return characters.intersects(other.characters);
        }

        Run optional() {
            return new Run(characters, false, isLong);
        }
    }

    /**
     * A part of a pattern: its runs in order, whether its length varies, whether it has an alternation, and in how many ways
     * it can be matched, long runs left aside.
     */
    private record Part(List<Run> runs, boolean varies, boolean alternates, long ways) {}

    private record Quantifier(int min, int max) {
        static final Quantifier ONCE = new Quantifier(1, 1);
        static final int UNLIMITED = Integer.MAX_VALUE;
    }

    private Part alternatives() {
        List<Run> runs = new ArrayList<>();
        boolean varies = false;
        long ways = 0;
        Part part = sequence();
        if (!more() || peek() != '|') {
            return part;
        }
        while (true) {
            part.runs.forEach(run -> runs.add(run.optional()));
            varies |= part.varies;
            ways = capped(ways + part.ways);
            if (!more() || peek() != '|') {
                return new Part(runs, varies, true, ways);
            }
            position++;
            part = sequence();
        }
    }

    private Part sequence() {
        List<Run> runs = new ArrayList<>();
        boolean varies = false;
        boolean alternates = false;
        long ways = 1;
        while (more() && peek() != '|' && peek() != ')') {
            if (peek() == '(') {
                Part group = quantified(group());
                runs.addAll(group.runs);
                varies |= group.varies;
                alternates |= group.alternates;
                ways = capped(ways * group.ways);
            } else {
                BitSet characters = character();
                Quantifier quantifier = quantifier();
                boolean isLong = quantifier.max == Quantifier.UNLIMITED || quantifier.max - quantifier.min >= LONG_RUN;
                runs.add(new Run(characters, quantifier.min > 0, isLong));
                varies |= quantifier.min != quantifier.max;
                ways = isLong ? ways : capped(ways * (1L + quantifier.max - quantifier.min));
            }
        }
        return new Part(runs, varies, alternates, ways);
    }

    private static long capped(long ways) {
        return Math.min(ways, MAX_WAYS + 1);
    }

    private Part group() {
        position++;
        if (more() && peek() == '?') {
            if (!pattern.startsWith("?:", position)) {
                throw new Refused("a look-around, a named group or a flag");
            }
            position += 2;
        }
        Part part = alternatives();
        if (!more()) {
            throw new Refused("a group that is not closed");
        }
        position++;
        return part;
    }

    private Part quantified(Part group) {
        Quantifier quantifier = quantifier();
        if (quantifier.max > 1) {
            if (group.varies) {
                throw new Refused("a quantifier inside a group that repeats");
            }
            if (group.alternates) {
                throw new Refused("an alternation inside a group that repeats");
            }
            if (quantifier.max > MAX_GROUP_REPEAT) {
                throw new Refused("a group that repeats more than " + MAX_GROUP_REPEAT + " times");
            }
        }
        boolean varies = group.varies || quantifier.min != quantifier.max;
        List<Run> runs = quantifier.min > 0
                ? group.runs
                : group.runs.stream().map(Run::optional).toList();
        // What repeats has no choices in it, so that only the number of times is one.
        long ways = capped(group.ways + quantifier.max - quantifier.min);
        return new Part(runs, varies, group.alternates, ways);
    }

    private Quantifier quantifier() {
        if (!more()) {
            return Quantifier.ONCE;
        }
        Quantifier quantifier;
        switch (peek()) {
            case '*' -> quantifier = new Quantifier(0, Quantifier.UNLIMITED);
            case '+' -> quantifier = new Quantifier(1, Quantifier.UNLIMITED);
            case '?' -> quantifier = new Quantifier(0, 1);
            case '{' -> quantifier = braces();
            default -> {
                return Quantifier.ONCE;
            }
        }
        position++;
        if (more() && (peek() == '?' || peek() == '+' || peek() == '*' || peek() == '{')) {
            throw new Refused("a lazy, possessive or doubled quantifier");
        }
        return quantifier;
    }

    /** Stops at the closing brace. */
    private Quantifier braces() {
        int close = pattern.indexOf('}', position);
        String[] limits = close < 0
                ? new String[0]
                : pattern.substring(position + 1, close).split(",", -1);
        try {
            position = close;
            int min = Integer.parseInt(limits[0]);
            if (limits.length == 1) {
                return new Quantifier(min, min);
            }
            return new Quantifier(min, limits[1].isEmpty() ? Quantifier.UNLIMITED : Integer.parseInt(limits[1]));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new Refused("a brace that is no quantifier");
        }
    }

    private BitSet character() {
        char c = peek();
        if (c == '[') {
            return characterClass();
        }
        if (c == '\\') {
            return escape();
        }
        if (SYNTAX.indexOf(c) >= 0 && c != '/') {
            throw new Refused("an unescaped " + c);
        }
        position++;
        return single(c);
    }

    private BitSet characterClass() {
        position++;
        boolean negated = more() && peek() == '^';
        if (negated) {
            position++;
        }
        BitSet characters = new BitSet(CHARACTERS + 1);
        while (more() && peek() != ']') {
            int from = classCharacter(characters);
            boolean range = from >= 0 && pattern.startsWith("-", position) && pattern.charAt(position + 1) != ']';
            if (range) {
                position++;
                int to = classCharacter(characters);
                if (to < from) {
                    throw new Refused("a range that runs backwards or ends in a class");
                }
                characters.set(Math.min(from, CHARACTERS), Math.min(to, CHARACTERS) + 1);
            }
        }
        if (!more() || characters.isEmpty()) {
            throw new Refused("a character class that is empty or not closed");
        }
        position++;
        if (negated) {
            characters.flip(0, CHARACTERS + 1);
        }
        return characters;
    }

    /** Adds one character of a class to the set; {@code -1} when it stands for several. */
    private int classCharacter(BitSet characters) {
        char c = peek();
        if (c == '[' || pattern.startsWith("&&", position)) {
            throw new Refused("a [ or && inside a character class, which Java reads as an operator");
        }
        BitSet read;
        if (c == '\\') {
            read = pattern.startsWith("\\-", position) ? skip(2, single('-')) : escape();
        } else {
            read = skip(1, single(c));
        }
        characters.or(read);
        return read.cardinality() == 1 ? read.nextSetBit(0) : -1;
    }

    private BitSet skip(int characters, BitSet result) {
        position += characters;
        return result;
    }

    private BitSet escape() {
        char c = pattern.charAt(position + 1);
        return switch (c) {
            case 'd' -> skip(2, digits());
            case 't' -> skip(2, single('\t'));
            case 'n' -> skip(2, single('\n'));
            case 'r' -> skip(2, single('\r'));
            case 'u' -> codePoint();
            default -> {
                if (SYNTAX.indexOf(c) >= 0) {
                    yield skip(2, single(c));
                }
                throw new Refused(
                        Character.isDigit(c) || c == 'k'
                                ? "a back reference"
                                : "an escape \\" + c + " that not all dialects read alike");
            }
        };
    }

    private BitSet codePoint() {
        String hex = pattern.substring(position + 2, Math.min(position + 6, end));
        if (!hex.matches("[0-9a-fA-F]{4}")) {
            throw new Refused("an escape \\u without four hexadecimal digits");
        }
        return skip(6, single(Integer.parseInt(hex, 16)));
    }

    private static BitSet digits() {
        BitSet set = new BitSet();
        set.set('0', '9' + 1);
        return set;
    }

    private static BitSet single(int character) {
        BitSet set = new BitSet();
        set.set(Math.min(character, CHARACTERS));
        return set;
    }

    /** Two long runs are told apart only by a character between them that one of the two cannot hold. */
    private static void rejectSharedRuns(List<Run> runs) {
        for (int i = 0; i < runs.size(); i++) {
            Run first = runs.get(i);
            for (int j = i + 1; first.isLong && j < runs.size(); j++) {
                Run second = runs.get(j);
                boolean separated = runs.subList(i + 1, j).stream()
                        .anyMatch(between -> between.required && !(between.shares(first) && between.shares(second)));
                if (second.isLong && first.shares(second) && !separated) {
                    throw new Refused("two long runs that may share characters");
                }
            }
        }
    }

    private boolean more() {
        return position < end;
    }

    private char peek() {
        return pattern.charAt(position);
    }
}
