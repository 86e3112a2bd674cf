package org.openfex.identity;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Two numbers laid beside each other, position by position. Nothing is inserted or left out; one letter may stand against
 * the letters that write its sound, and an unknown run against anything.
 *
 * <p>Costs are compared as one number: first fewest different positions, then fewest confusions, common sources, sounds,
 * looks, unknowns, and last fewest steps; each has one byte of it.
 */
final class SerialAlignment {
    static final int EQUAL = 0;
    static final int UNKNOWN = 16;
    static final int DIFFERENT = 32;

    private static final long STEP = 1;
    private static final long UNKNOWN_COST = STEP + (1L << 8);
    private static final long LOOK_COST = STEP + (1L << 16);
    private static final long SOUND_COST = STEP + (1L << 24);
    private static final long COMMON_COST = STEP + (1L << 32);
    private static final long CONFUSION_COST = STEP + (1L << 40);
    private static final long DIFFERENT_COST = STEP + (1L << 48);
    private static final long UNREACHED = Long.MAX_VALUE;

    /** What each step is: EQUAL, UNKNOWN, DIFFERENT or bits of the relations of the table. */
    final byte[] steps;

    /** What the positions that agree say, in hundredths of a bit. */
    final int bits;

    private SerialAlignment(byte[] steps, int bits) {
        this.steps = steps;
        this.bits = bits;
    }

    /** Lays two numbers beside each other; null when they cannot be, as their lengths differ. */
    static @Nullable SerialAlignment of(SerialText one, SerialText other, SerialRelations relations) {
        boolean hasRun = one.runs() + other.runs() > 0;
        if (one.size() == other.size() && !hasRun) {
            return oneToOne(one, other, relations);
        }
        return hasRun || canDiffer(one, relations) || canDiffer(other, relations)
                ? new Search(one, other, relations).result()
                : null;
    }

    private static SerialAlignment oneToOne(SerialText one, SerialText other, SerialRelations relations) {
        byte[] steps = new byte[one.size()];
        int bits = 0;
        for (int i = 0; i < steps.length; i++) {
            int step = step(one, i, other, i, relations);
            steps[i] = (byte) step;
            bits += bits(one, i, other, i, step, relations);
        }
        return new SerialAlignment(steps, bits);
    }

    /** Whether a character of a number may stand against another number of characters. */
    private static boolean canDiffer(SerialText text, SerialRelations relations) {
        for (int unit : text.units) {
            if (unit > '9' && !relations.pairs(unit).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static int step(SerialText one, int i, SerialText other, int j, SerialRelations relations) {
        int first = one.units[i];
        int second = other.units[j];
        if (first >= 0 && second >= 0) {
            return first == second ? EQUAL : relation(first, second, relations);
        }
        int[] firsts = one.set(first);
        int[] seconds = other.set(second);
        if ((first < 0 && firsts == null) || (second < 0 && seconds == null)) {
            return UNKNOWN;
        }
        return best(
                firsts == null ? new int[] {first} : firsts, seconds == null ? new int[] {second} : seconds, relations);
    }

    /** The best that any of the alternatives can be; that one of them is equal stays unknown. */
    private static int best(int[] firsts, int[] seconds, SerialRelations relations) {
        int best = DIFFERENT;
        for (int first : firsts) {
            for (int second : seconds) {
                int step = first == second ? UNKNOWN : relation(first, second, relations);
                if (cost(step) < cost(best)) {
                    best = step;
                }
            }
        }
        return best;
    }

    private static int relation(int first, int second, SerialRelations relations) {
        int relation = relations.relation(first, second);
        return relation == 0 ? DIFFERENT : relation;
    }

    private static long cost(int step) {
        return switch (step) {
            case EQUAL -> STEP;
            case UNKNOWN -> UNKNOWN_COST;
            case DIFFERENT -> DIFFERENT_COST;
            default ->
                switch (kind(step)) {
                    case SerialRelations.LOOK -> LOOK_COST;
                    case SerialRelations.SOUND -> SOUND_COST;
                    case SerialRelations.COMMON_SOURCE -> COMMON_COST;
                    default -> CONFUSION_COST;
                };
        };
    }

    /** The one relation that a step counts as, when several hold. */
    static int kind(int step) {
        if ((step & SerialRelations.LOOK) != 0) {
            return SerialRelations.LOOK;
        }
        if ((step & SerialRelations.SOUND) != 0) {
            return SerialRelations.SOUND;
        }
        return (step & SerialRelations.COMMON_SOURCE) != 0 ? SerialRelations.COMMON_SOURCE : SerialRelations.CONFUSION;
    }

    private static int bits(SerialText one, int i, SerialText other, int j, int step, SerialRelations relations) {
        int first = one.units[i];
        int second = other.units[j];
        if (step == UNKNOWN || step == DIFFERENT || first < 0 || second < 0) {
            return 0;
        }
        int bits = Math.min(relations.bits(first), relations.bits(second));
        return step == EQUAL ? bits : bits - relations.less(kind(step));
    }

    /** The search for the cheapest way from both starts to both ends. */
    private static final class Search {
        private final SerialText one;
        private final SerialText other;
        private final SerialRelations relations;
        private final int width;
        private final long[] costs;

        /** The cell that the cheapest way to a cell comes from. */
        private final int[] from;

        private final byte[] steps;
        private final int[] bits;

        Search(SerialText one, SerialText other, SerialRelations relations) {
            this.one = one;
            this.other = other;
            this.relations = relations;
            this.width = other.size() + 1;
            int cells = (one.size() + 1) * width;
            this.costs = new long[cells];
            this.from = new int[cells];
            this.steps = new byte[cells];
            this.bits = new int[cells];
            Arrays.fill(costs, UNREACHED);
        }

        @Nullable
        SerialAlignment result() {
            costs[0] = 0;
            for (int i = 0; i <= one.size(); i++) {
                for (int j = 0; j < width; j++) {
                    if (costs[i * width + j] != UNREACHED) {
                        leave(i, j);
                    }
                }
            }
            int end = costs.length - 1;
            return costs[end] == UNREACHED ? null : way(end);
        }

        private void leave(int i, int j) {
            boolean hasOne = i < one.size();
            boolean hasOther = j < other.size();
            boolean isRun = hasOne && one.units[i] == SerialText.RUN;
            boolean isOtherRun = hasOther && other.units[j] == SerialText.RUN;
            if (isRun || isOtherRun) {
                leaveRun(i, j, isRun, isOtherRun);
                return;
            }
            if (!hasOne || !hasOther) {
                return;
            }
            int step = step(one, i, other, j, relations);
            go(i, j, i + 1, j + 1, step, cost(step), bits(one, i, other, j, step, relations));
            if (one.units[i] > 0) {
                for (SerialRelations.Pair pair : relations.pairs(one.units[i])) {
                    if (one.stands(pair.one(), i) && other.stands(pair.other(), j)) {
                        go(
                                i,
                                j,
                                i + pair.one().length(),
                                j + pair.other().length(),
                                pair.relation(),
                                cost(pair.relation()),
                                pair.bits());
                    }
                }
            }
        }

        /** A run ends, or takes the next position of the other number. */
        private void leaveRun(int i, int j, boolean isRun, boolean isOtherRun) {
            if (isRun) {
                go(i, j, i + 1, j, -1, 0, 0);
                if (j < other.size() && !isOtherRun) {
                    go(i, j, i, j + 1, UNKNOWN, UNKNOWN_COST, 0);
                }
            }
            if (isOtherRun) {
                go(i, j, i, j + 1, -1, 0, 0);
                if (i < one.size() && !isRun) {
                    go(i, j, i + 1, j, UNKNOWN, UNKNOWN_COST, 0);
                }
            }
        }

        private void go(int i, int j, int toI, int toJ, int step, long cost, int gain) {
            int cell = i * width + j;
            int to = toI * width + toJ;
            long sum = costs[cell] + cost;
            if (sum < costs[to]) {
                costs[to] = sum;
                from[to] = cell;
                steps[to] = (byte) step;
                bits[to] = bits[cell] + gain;
            }
        }

        /**
         * What is taken off because several runs leave several places for what is known between them: log2 of the number of
         * ways in which the runs can share what they take.
         */
        private int places(byte[] way) {
            int runs = one.runs() + other.runs();
            int taken = 0;
            for (byte step : way) {
                taken += step == UNKNOWN ? 1 : 0;
            }
            double ways = 1;
            for (int i = 1; i < runs; i++) {
                ways = ways * (taken + i) / i;
            }
            return (int) Math.round(100 * Math.log(ways) / Math.log(2));
        }

        private SerialAlignment way(int end) {
            int count = 0;
            for (int cell = end; cell != 0; cell = from[cell]) {
                count += steps[cell] < 0 ? 0 : 1;
            }
            byte[] way = new byte[count];
            for (int cell = end; cell != 0; cell = from[cell]) {
                if (steps[cell] >= 0) {
                    way[--count] = steps[cell];
                }
            }
            return new SerialAlignment(way, Math.max(0, bits[end] - places(way)));
        }
    }
}
