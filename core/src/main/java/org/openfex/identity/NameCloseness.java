package org.openfex.identity;

import java.util.Arrays;
import org.openfex.schema.StandardValue;

/**
 * How far two folds are apart: the least cost of turning the sounds of one into those of the other, where the letters that
 * spellings exchange cost little and all else costs 1. The same both ways. Immutable and thread-safe.
 */
final class NameCloseness {
    private static final int SOUNDS = 128;
    private static final String VOWELS = "AEIOU";

    private final double[][] anywhere = new double[SOUNDS][SOUNDS];
    private final double[][] last = new double[SOUNDS][SOUNDS];
    private final double plain;

    /** The consonants that nothing is taken for, one bit each. */
    private final long firm;

    private final double consonantLeft;
    private final double weakHLeft;
    private final double gAfterNLeft;
    private final double betweenVowelsLeft;
    private final double firstVowelLeft;
    private final double lastVowelLeft;
    private final double glideLeft;
    private final double uLeft;
    private final double vowelBesideVowelLeft;
    private final double iLeft;
    private final double vowelLeft;
    private final double ksAsH;
    private final double variant;
    private final double close;
    private final double closeMost;

    NameCloseness(StandardValue json) {
        plain = json.path("plain").doubleValue();
        for (double[] row : anywhere) {
            Arrays.fill(row, plain);
        }
        for (int i = 0; i < SOUNDS; i++) {
            anywhere[i][i] = 0;
        }
        json.path("substitutions").forEach(row -> {
            char one = sound(row.path("letters").items().get(0).stringValue());
            char other = sound(row.path("letters").items().get(1).stringValue());
            anywhere[one][other] = row.path("cost").doubleValue();
            anywhere[other][one] = anywhere[one][other];
        });
        for (int i = 0; i < SOUNDS; i++) {
            last[i] = anywhere[i].clone();
        }
        json.path("substitutions").forEach(row -> {
            char one = sound(row.path("letters").items().get(0).stringValue());
            char other = sound(row.path("letters").items().get(1).stringValue());
            last[one][other] = row.has("final") ? row.path("final").doubleValue() : anywhere[one][other];
            last[other][one] = last[one][other];
        });
        long rows = 0;
        for (char sound = 'A'; sound <= 'Z'; sound++) {
            boolean isFirm = VOWELS.indexOf(sound) < 0 && sound != 'H';
            for (char other = 'A'; other <= 'Z'; other++) {
                isFirm &= sound == other || (anywhere[sound][other] >= plain && last[sound][other] >= plain);
            }
            rows |= isFirm ? 1L << (sound & 63) : 0;
        }
        firm = rows;
        StandardValue left = json.path("deletions");
        consonantLeft = left.path("consonant").doubleValue();
        weakHLeft = left.path("weakH").doubleValue();
        gAfterNLeft = left.path("gAfterN").doubleValue();
        betweenVowelsLeft = left.path("gOrVBetweenVowels").doubleValue();
        firstVowelLeft = left.path("vowelFirst").doubleValue();
        lastVowelLeft = left.path("vowelLast").doubleValue();
        glideLeft = left.path("glideBesideVowel").doubleValue();
        uLeft = left.path("uBesideVowel").doubleValue();
        vowelBesideVowelLeft = left.path("vowelBesideVowel").doubleValue();
        iLeft = left.path("iBetweenConsonants").doubleValue();
        vowelLeft = left.path("vowelBetweenConsonants").doubleValue();
        ksAsH = json.path("ksAsH").doubleValue();
        variant = json.path("variant").doubleValue();
        close = json.path("close").doubleValue();
        closeMost = json.path("closeMost").doubleValue();
    }

    /** {@return the most that two spellings of one name of so many sounds are apart} */
    double variantLimit(int sounds) {
        return variant * sounds;
    }

    /** {@return the most that two names of so many sounds are apart that are called close} */
    double closeLimit(int sounds) {
        return Math.min(close * sounds, closeMost);
    }

    private static char sound(String letters) {
        return sounds(letters)[0];
    }

    /**
     * {@return whether two words are certainly farther apart than a limit} A consonant that no table exchanges, and that only one
     * of them has, costs as much as a plain difference; one plain difference explains two such consonants.
     */
    boolean isFarther(char[] one, char[] other, double limit) {
        int alone = Long.bitCount((mask(one) ^ mask(other)) & firm);
        int differences = (alone + 1) / 2;
        return differences * plain > limit;
    }

    private static long mask(char[] word) {
        long mask = 0;
        for (char sound : word) {
            mask |= 1L << (sound & 63);
        }
        return mask;
    }

    /** {@return a fold with one sign for each sound: the two letters of SH, CH, ZH and TS become one} */
    static char[] sounds(String fold) {
        char[] sounds = new char[fold.length()];
        int count = 0;
        for (int i = 0; i < fold.length(); i++) {
            char letter = fold.charAt(i);
            char next = i + 1 < fold.length() ? fold.charAt(i + 1) : ' ';
            char both = next == 'H'
                    ? switch (letter) {
                        case 'S' -> 'W';
                        case 'C' -> 'C';
                        case 'Z' -> 'J';
                        default -> ' ';
                    }
                    : letter == 'T' && next == 'S' ? 'Q' : ' ';
            if (both != ' ') {
                i++;
            }
            sounds[count++] = both == ' ' ? (letter < SOUNDS ? letter : '?') : both;
        }
        return Arrays.copyOf(sounds, count);
    }

    private static boolean isVowel(char sound) {
        return VOWELS.indexOf(sound) >= 0;
    }

    /** What it costs to leave out the sound at a place. */
    private double left(char[] word, int at) {
        char sound = word[at];
        boolean vowelBefore = at > 0 && isVowel(word[at - 1]);
        boolean vowelAfter = at + 1 < word.length && isVowel(word[at + 1]);
        if (!isVowel(sound)) {
            if (sound == 'H') {
                return weakHLeft;
            }
            if (sound == 'G' && at > 0 && word[at - 1] == 'N') {
                return gAfterNLeft;
            }
            return (sound == 'G' || sound == 'V') && vowelBefore && vowelAfter ? betweenVowelsLeft : consonantLeft;
        }
        if (vowelBefore || vowelAfter) {
            if (sound == 'I' || (sound == 'E' && vowelBefore && word[at - 1] != 'I')) {
                return glideLeft;
            }
            if (at + 1 == word.length) {
                return lastVowelLeft;
            }
            return sound == 'U' ? uLeft : vowelBesideVowelLeft;
        }
        if (at == 0) {
            return firstVowelLeft;
        }
        if (at + 1 == word.length) {
            return lastVowelLeft;
        }
        return sound == 'I' ? iLeft : vowelLeft;
    }

    /** {@return the least cost of turning one word into the other, more than the limit where that is passed} */
    double distance(char[] one, char[] other, double limit) {
        int rows = one.length;
        int columns = other.length;
        double[] beforeLast = new double[columns + 1];
        double[] before = new double[columns + 1];
        double[] now = new double[columns + 1];
        double[] leftOfOther = new double[columns];
        for (int j = 0; j < columns; j++) {
            leftOfOther[j] = left(other, j);
            before[j + 1] = before[j] + leftOfOther[j];
        }
        for (int i = 1; i <= rows; i++) {
            double leftOfOne = left(one, i - 1);
            now[0] = before[0] + leftOfOne;
            double least = now[0];
            for (int j = 1; j <= columns; j++) {
                double[][] costs = i == rows && j == columns ? last : anywhere;
                double cost = Math.min(
                        before[j - 1] + costs[one[i - 1]][other[j - 1]],
                        Math.min(before[j] + leftOfOne, now[j - 1] + leftOfOther[j - 1]));
                if (i > 1 && one[i - 1] == 'S' && one[i - 2] == 'K' && other[j - 1] == 'H') {
                    cost = Math.min(cost, beforeLast[j - 1] + ksAsH);
                }
                if (j > 1 && other[j - 1] == 'S' && other[j - 2] == 'K' && one[i - 1] == 'H') {
                    cost = Math.min(cost, before[j - 2] + ksAsH);
                }
                now[j] = cost;
                least = Math.min(least, cost);
            }
            // KS as one sound reaches back two rows, which then both count.
            if (least > limit && i < rows && leastOf(before) > limit) {
                return least;
            }
            double[] free = beforeLast;
            beforeLast = before;
            before = now;
            now = free;
        }
        return before[columns];
    }

    private static double leastOf(double[] row) {
        double least = Double.POSITIVE_INFINITY;
        for (double cost : row) {
            least = Math.min(least, cost);
        }
        return least;
    }
}
