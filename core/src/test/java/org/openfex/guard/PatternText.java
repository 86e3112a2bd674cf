package org.openfex.guard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Makes texts that a pattern of the standard matches, of a length that is asked for. It reads patterns as the standard writes
 * them: classes, groups, alternatives and repetitions between the two anchors.
 */
final class PatternText {
    /** No repetition of a pattern goes on for ever; the lengths of the types end far below. */
    private static final int UNBOUNDED = 1 << 24;

    private final Part whole;
    private final String pattern;
    private int position;

    private PatternText(String pattern) {
        if (!pattern.startsWith("^") || !pattern.endsWith("$")) {
            throw new IllegalArgumentException("without anchors: " + pattern);
        }
        this.pattern = pattern.substring(1, pattern.length() - 1);
        this.whole = alternatives();
        if (position != this.pattern.length()) {
            throw new IllegalArgumentException("not understood from character " + position + " on: " + pattern);
        }
    }

    static PatternText of(String pattern) {
        return new PatternText(pattern);
    }

    /**
     * Makes a text.
     *
     * @param minimum the least number of code points
     * @param maximum the greatest number of code points
     * @param length the number wished; the nearest is taken that the limits and the alternatives chosen allow
     */
    String make(int minimum, int maximum, int length, Random random) {
        List<Run> runs = new ArrayList<>();
        whole.choose(random, runs);
        int least = Math.max(minimum, runs.stream().mapToInt(Run::minimum).sum());
        int most = Math.min(
                maximum, (int) runs.stream().mapToLong(Run::maximum).limit(64).sum());
        if (least > most) {
            throw new IllegalStateException("no text of " + minimum + ".." + maximum + " by " + pattern);
        }
        return fill(runs, Math.max(least, Math.min(most, length)), random);
    }

    private static String fill(List<Run> runs, int length, Random random) {
        int[] counts = runs.stream().mapToInt(Run::minimum).toArray();
        int left = length - IntStream.of(counts).sum();
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, counts.length).boxed().toList());
        Collections.shuffle(order, random);
        for (boolean all : new boolean[] {false, true}) {
            for (int i : order) {
                int room = Math.min(left, runs.get(i).maximum() - counts[i]);
                int more = all ? room : random.nextInt(room + 1);
                counts[i] += more;
                left -= more;
            }
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < counts.length; i++) {
            for (int n = 0; n < counts[i]; n++) {
                text.appendCodePoint(runs.get(i).characters().one(random));
            }
        }
        return text.toString();
    }

    private Part alternatives() {
        List<Part> alternatives = new ArrayList<>();
        alternatives.add(sequence());
        while (accept('|')) {
            alternatives.add(sequence());
        }
        return new Alternatives(alternatives);
    }

    private Part sequence() {
        List<Part> parts = new ArrayList<>();
        while (position < pattern.length() && "|)".indexOf(pattern.charAt(position)) < 0) {
            parts.add(repeated(part()));
        }
        return new Sequence(parts);
    }

    private Part part() {
        if (accept('(')) {
            Part group = alternatives();
            expect(')');
            return group;
        }
        Characters characters = accept('[') ? characterClass() : Characters.of(character());
        return new Run(characters, 1, 1);
    }

    private Part repeated(Part part) {
        if (accept('?')) {
            return part.repeated(0, 1);
        } else if (accept('*')) {
            return part.repeated(0, UNBOUNDED);
        } else if (accept('+')) {
            return part.repeated(1, UNBOUNDED);
        } else if (accept('{')) {
            int minimum = number();
            int maximum = accept(',') ? number() : minimum;
            expect('}');
            return part.repeated(minimum, maximum);
        }
        return part;
    }

    private Characters characterClass() {
        boolean negated = accept('^');
        List<Range> ranges = new ArrayList<>();
        while (!accept(']')) {
            int first = character();
            boolean isRange = position + 1 < pattern.length()
                    && pattern.charAt(position) == '-'
                    && pattern.charAt(position + 1) != ']';
            if (isRange) {
                expect('-');
            }
            ranges.add(new Range(first, isRange ? character() : first));
        }
        return new Characters(negated ? complement(ranges) : ranges);
    }

    private int character() {
        if (!accept('\\')) {
            return pattern.charAt(position++);
        }
        if (accept('u')) {
            position += 4;
            return Integer.parseInt(pattern.substring(position - 4, position), 16);
        }
        return pattern.charAt(position++);
    }

    private int number() {
        int start = position;
        while (Character.isDigit(pattern.charAt(position))) {
            position++;
        }
        return Integer.parseInt(pattern.substring(start, position));
    }

    private boolean accept(char character) {
        boolean there = position < pattern.length() && pattern.charAt(position) == character;
        position += there ? 1 : 0;
        return there;
    }

    private void expect(char character) {
        if (!accept(character)) {
            throw new IllegalArgumentException("no " + character + " at character " + position + ": " + pattern);
        }
    }

    /** All other characters that may stand in a message (clause 1.5). */
    private static List<Range> complement(List<Range> ranges) {
        List<Range> others = new ArrayList<>();
        int next = 1;
        List<Range> gaps = new ArrayList<>(ranges);
        gaps.add(new Range(Character.MIN_SURROGATE, Character.MAX_SURROGATE));
        gaps.add(new Range(0xFDD0, 0xFDEF));
        for (int plane = 0; plane <= 16; plane++) {
            gaps.add(new Range(plane * 0x10000 + 0xFFFE, plane * 0x10000 + 0xFFFF));
        }
        gaps.sort((one, other) -> Integer.compare(one.first(), other.first()));
        for (Range gap : gaps) {
            if (gap.first() > next) {
                others.add(new Range(next, gap.first() - 1));
            }
            next = Math.max(next, gap.last() + 1);
        }
        return others;
    }

    private sealed interface Part {
        /** Decides between alternatives, so that runs of characters are left. */
        void choose(Random random, List<Run> runs);

        default Part repeated(int minimum, int maximum) {
            return new Repeated(this, minimum, maximum);
        }
    }

    /** Characters of one class. */
    private record Run(Characters characters, int minimum, int maximum) implements Part {
        @Override
        public void choose(Random random, List<Run> runs) {
            runs.add(this);
        }

        @Override
        public Part repeated(int least, int most) {
            return new Run(characters, least, most);
        }
    }

    private record Sequence(List<Part> parts) implements Part {
        @Override
        public void choose(Random random, List<Run> runs) {
            parts.forEach(part -> part.choose(random, runs));
        }
    }

    private record Alternatives(List<Part> parts) implements Part {
        @Override
        public void choose(Random random, List<Run> runs) {
            parts.get(random.nextInt(parts.size())).choose(random, runs);
        }
    }

    private record Repeated(Part part, int minimum, int maximum) implements Part {
        @Override
        public void choose(Random random, List<Run> runs) {
            int times = minimum + random.nextInt(Math.min(maximum - minimum, 3) + 1);
            for (int i = 0; i < times; i++) {
                part.choose(random, runs);
            }
        }
    }

    private record Range(int first, int last) {
        boolean contains(int character) {
            return first <= character && character <= last;
        }
    }

    private record Characters(List<Range> ranges, List<Integer> telling) {
        /** Characters of one, two, three and four bytes, in scripts of the region and others. */
        private static final List<Integer> TELLING =
                "abcxyzABC0189 -._'\u00e9\u0416\u049b\u0661\u2019\u4e2d\uFEFF\uD83D\uDD2B"
                        .codePoints()
                        .boxed()
                        .toList();

        Characters(List<Range> ranges) {
            this(
                    ranges,
                    TELLING.stream()
                            .filter(character -> ranges.stream().anyMatch(range -> range.contains(character)))
                            .toList());
        }

        static Characters of(int character) {
            return new Characters(List.of(new Range(character, character)));
        }

        int one(Random random) {
            Range range = ranges.get(random.nextInt(ranges.size()));
            return switch (random.nextInt(8)) {
                case 0 -> range.first();
                case 1 -> range.last();
                case 2 -> range.first() + random.nextInt(range.last() - range.first() + 1);
                default ->
                    telling.isEmpty()
                            ? range.first() + random.nextInt(range.last() - range.first() + 1)
                            : telling.get(random.nextInt(telling.size()));
            };
        }
    }
}
