package org.openfex.schema.generator;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A pattern of the schemas as the table of a finite automaton, for the fast path of the library. The pattern is one that
 * {@link PatternRules} takes, so its syntax is known.
 *
 * <p>ASCII characters are told apart one by one; then come the C1 controls, the no-break space, and all others, each of these
 * groups as one: a pattern that tells more apart is refused. State 0 is the one that no text leads out of to an end, state 1
 * the first one.
 */
final class TextAutomaton {
    private static final int LAST_ASCII = 0x7f;
    private static final int C1_CONTROLS = 0x80;
    private static final int LAST_C1_CONTROL = 0x9f;
    private static final int NO_BREAK_SPACE = 0xa0;

    private static final int SYMBOL_OF_C1 = LAST_ASCII + 1;
    private static final int SYMBOL_OF_SPACE = SYMBOL_OF_C1 + 1;
    private static final int SYMBOLS = SYMBOL_OF_SPACE + 2;

    private static final int MAX_STATES = 0xff;
    private static final char FIRST_CLASS = '0';
    private static final int MAX_CLASSES = 40;

    private final String pattern;
    private int position = 1;

    /** The non-deterministic automaton: for each of its states where a symbol leads, and where nothing at all does. */
    private final List<Map<Integer, BitSet>> steps = new ArrayList<>();

    private final List<BitSet> leaps = new ArrayList<>();

    /** The deterministic one: for each state the next one by symbol, and whether a text may end. */
    private List<int[]> rows = new ArrayList<>();

    private List<Boolean> ends = new ArrayList<>();

    /**
     * Makes the automaton of a pattern.
     *
     * @throws IllegalArgumentException if it tells more characters apart than an automaton does, or is too large
     */
    TextAutomaton(String pattern) {
        this.pattern = pattern;
        Part whole = alternatives();
        int start = state();
        determine(start, whole.build(start));
        merge();
        if (rows.size() > MAX_STATES || columns().size() > MAX_CLASSES) {
            throw new IllegalArgumentException("the pattern is too large for a table");
        }
    }

    /** A letter for each symbol; those of one letter are never told apart. */
    String classes() {
        Map<List<Integer>, Character> letters = columns();
        StringBuilder classes = new StringBuilder();
        for (int symbol = 0; symbol < SYMBOLS; symbol++) {
            classes.append(letters.get(column(symbol)));
        }
        return classes.toString();
    }

    /** For each state and each letter the number of the next state in two hexadecimal digits. */
    String next() {
        Collection<List<Integer>> columns = columns().keySet();
        StringBuilder next = new StringBuilder();
        for (int state = 0; state < rows.size(); state++) {
            for (List<Integer> column : columns) {
                next.append(HexFormat.of().toHexDigits(column.get(state).byteValue()));
            }
        }
        return next.toString();
    }

    /** For each state 1 where a text may end, 0 where not. */
    String accepts() {
        StringBuilder accepts = new StringBuilder();
        ends.forEach(end -> accepts.append(end ? '1' : '0'));
        return accepts.toString();
    }

    private List<Integer> column(int symbol) {
        return rows.stream().map(row -> row[symbol]).toList();
    }

    /** The different columns of the table in the order of the symbols, with their letters. */
    private Map<List<Integer>, Character> columns() {
        Map<List<Integer>, Character> letters = new LinkedHashMap<>();
        for (int symbol = 0; symbol < SYMBOLS; symbol++) {
            letters.putIfAbsent(column(symbol), (char) (FIRST_CLASS + letters.size()));
        }
        return letters;
    }

    // ---- the pattern

    /** A part of the pattern. */
    @FunctionalInterface
    private interface Part {
        /** Adds its states behind a state, and gives the state behind it. */
        int build(int from);
    }

    private Part alternatives() {
        List<Part> parts = new ArrayList<>(List.of(sequence()));
        while (peek() == '|') {
            position++;
            parts.add(sequence());
        }
        return from -> {
            int end = state();
            parts.forEach(part -> leap(part.build(from), end));
            return end;
        };
    }

    private Part sequence() {
        List<Part> parts = new ArrayList<>();
        while (peek() != '|' && peek() != ')' && position < pattern.length() - 1) {
            parts.add(repeated(atom()));
        }
        return from -> {
            int end = from;
            for (Part part : parts) {
                end = part.build(end);
            }
            return end;
        };
    }

    private Part atom() {
        char c = pattern.charAt(position++);
        if (c == '(') {
            Part group = alternatives();
            position++;
            return group;
        }
        BitSet symbols = new BitSet(SYMBOLS);
        if (c == '[') {
            characterClass(symbols);
        } else {
            char literal = c == '\\' ? escaped() : c;
            add(symbols, literal, literal);
        }
        return from -> {
            int end = state();
            symbols.stream()
                    .forEach(symbol -> steps.get(from)
                            .computeIfAbsent(symbol, s -> new BitSet())
                            .set(end));
            return end;
        };
    }

    private void characterClass(BitSet symbols) {
        boolean negated = peek() == '^';
        position += negated ? 1 : 0;
        while (peek() != ']') {
            char first = character();
            char last = first;
            if (peek() == '-' && pattern.charAt(position + 1) != ']') {
                position++;
                last = character();
            }
            add(symbols, first, last);
        }
        position++;
        if (negated) {
            symbols.flip(0, SYMBOLS);
        }
    }

    private char character() {
        char c = pattern.charAt(position++);
        return c == '\\' ? escaped() : c;
    }

    private char escaped() {
        char c = pattern.charAt(position++);
        if (c != 'u') {
            return c;
        }
        position += 4;
        return (char) HexFormat.fromHexDigits(pattern, position - 4, position);
    }

    private static void add(BitSet symbols, int first, int last) {
        symbols.set(first, Math.max(first, Math.min(last, LAST_ASCII) + 1));
        if (last > LAST_ASCII) {
            symbols.clear(SYMBOL_OF_C1, SYMBOLS);
            boolean allOfC1 = first <= C1_CONTROLS && last >= LAST_C1_CONTROL;
            if (!allOfC1 || last > NO_BREAK_SPACE) {
                throw new IllegalArgumentException("the pattern tells characters beyond ASCII apart");
            }
            symbols.set(SYMBOL_OF_C1);
            symbols.set(SYMBOL_OF_SPACE, last == NO_BREAK_SPACE);
        }
    }

    private Part repeated(Part part) {
        char quantifier = peek();
        int min = quantifier == '?' || quantifier == '*' ? 0 : 1;
        int max = quantifier == '*' || quantifier == '+' ? Integer.MAX_VALUE : 1;
        if (quantifier == '{') {
            int close = pattern.indexOf('}', position);
            String[] counts = pattern.substring(position + 1, close).split(",", 2);
            min = Integer.parseInt(counts[0]);
            max = counts.length == 1 ? min : counts[1].isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(counts[1]);
            position = close + 1;
        } else if ("?*+".indexOf(quantifier) >= 0) {
            position++;
        } else {
            return part;
        }
        return repeat(part, min, max);
    }

    private Part repeat(Part part, int min, int max) {
        return from -> {
            int end = from;
            for (int i = 0; i < min; i++) {
                end = part.build(end);
            }
            if (max == Integer.MAX_VALUE) {
                int loop = state();
                leap(end, loop);
                leap(part.build(loop), loop);
                return loop;
            }
            int last = state();
            leap(end, last);
            for (int i = min; i < max; i++) {
                end = part.build(end);
                leap(end, last);
            }
            return last;
        };
    }

    private char peek() {
        return pattern.charAt(position);
    }

    // ---- the automata

    private int state() {
        steps.add(new LinkedHashMap<>());
        leaps.add(new BitSet());
        return steps.size() - 1;
    }

    private void leap(int from, int to) {
        leaps.get(from).set(to);
    }

    /** Makes a state of each set of states that a text can lead to. */
    private void determine(int start, int end) {
        Map<BitSet, Integer> numbers = new LinkedHashMap<>();
        Deque<BitSet> open = new ArrayDeque<>();
        number(new BitSet(), numbers, open);
        BitSet first = new BitSet();
        first.set(start);
        number(closure(first), numbers, open);
        while (!open.isEmpty()) {
            BitSet states = open.remove();
            int[] row = new int[SYMBOLS];
            for (int symbol = 0; symbol < SYMBOLS; symbol++) {
                BitSet to = new BitSet();
                int wanted = symbol;
                states.stream()
                        .mapToObj(state -> steps.get(state).get(wanted))
                        .filter(target -> target != null)
                        .forEach(to::or);
                row[symbol] = number(closure(to), numbers, open);
            }
            rows.add(row);
            ends.add(states.get(end));
        }
    }

    private static int number(BitSet states, Map<BitSet, Integer> numbers, Deque<BitSet> open) {
        return numbers.computeIfAbsent(states, found -> {
            open.add(found);
            return numbers.size();
        });
    }

    private BitSet closure(BitSet states) {
        BitSet all = (BitSet) states.clone();
        Deque<Integer> open = new ArrayDeque<>(states.stream().boxed().toList());
        while (!open.isEmpty()) {
            leaps.get(open.remove()).stream().filter(to -> !all.get(to)).forEach(to -> {
                all.set(to);
                open.add(to);
            });
        }
        return all;
    }

    /** Makes one state of those from which the same texts lead to an end. */
    private void merge() {
        int[] groups = new int[rows.size()];
        for (int state = 0; state < groups.length; state++) {
            groups[state] = ends.get(state) ? 1 : 0;
        }
        int count = 0;
        while (true) {
            Map<List<Integer>, Integer> found = new LinkedHashMap<>();
            int[] finer = new int[groups.length];
            for (int state = 0; state < groups.length; state++) {
                List<Integer> signature = new ArrayList<>(List.of(groups[state]));
                for (int to : rows.get(state)) {
                    signature.add(groups[to]);
                }
                finer[state] = found.computeIfAbsent(signature, s -> found.size());
            }
            groups = finer;
            if (found.size() == count) {
                break;
            }
            count = found.size();
        }
        List<int[]> merged = new ArrayList<>();
        List<Boolean> mergedEnds = new ArrayList<>();
        for (int state = 0; state < groups.length; state++) {
            if (groups[state] == merged.size()) {
                int[] numbers = groups;
                merged.add(Arrays.stream(rows.get(state)).map(to -> numbers[to]).toArray());
                mergedEnds.add(ends.get(state));
            }
        }
        rows = merged;
        ends = mergedEnds;
    }
}
