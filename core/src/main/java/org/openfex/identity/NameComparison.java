package org.openfex.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openfex.identity.NameKeys.Kind;
import org.openfex.identity.NameKeys.Token;
import org.openfex.identity.NameTables.Ending;

/**
 * The comparison of two names: which words of one stand for which of the other, how well they agree, and what that says of
 * the names as a whole.
 *
 * <p>The order of the words and the order of the two names do not count. Agreement of names is evidence for a person to review
 * and never an identity: many people share a name.
 *
 * @param level what the words say together
 * @param similarity from 0, nothing in common, to 1, the same words
 * @param pairs which words were set against which, those of a family name first
 */
public record NameComparison(Level level, double similarity, List<Pair> pairs) {

    /** What the words of two names say together. */
    public enum Level {
        /** Every word has its equal. */
        SAME,
        /** Every word has another lawful spelling or form of itself, such as Рахимқызы for Рахимовна. */
        SAME_VARIANT,
        /** Two words or more agree, and one name has words that the other leaves out, such as a patronymic. */
        SAME_PARTS,
        /** Words agree, and others stand as initials that fit. */
        INITIALS,
        /** Every word has its like, but at least one is not a mere spelling of it. */
        SIMILAR,
        /** The same, and a given name is among the words that are only alike: one person, or sisters or brothers. */
        SIMILAR_GIVEN,
        /** Words agree, but each name has words that the other lacks, or the surname of one is the patronymic of the other. */
        SOME_PARTS,
        /** Given name and patronymic agree and the family names differ: somebody who married, or somebody else. */
        OTHER_FAMILY,
        /** Family and given name agree and the patronymics differ: a namesake. */
        OTHER_PATRONYMIC,
        /** The given names differ and all else speaks of one family: brother, sister, parent or child. */
        RELATIVE_LIKELY,
        /** Only the family name agrees. */
        FAMILY_ONLY,
        /** Only a given name agrees, or a word of which nothing tells what it is. */
        GIVEN_ONLY,
        /** Nothing agrees that counts. */
        DIFFERENT,
        /** One name has no keys, only initials, or letters of a script that the other has not; or one is a nickname. */
        NOT_COMPARABLE
    }

    /** How well two words agree. */
    public enum Grade {
        /** The same fold. */
        EQUAL,
        /** Another lawful spelling. */
        VARIANT,
        /** The same name with another ending, or without one. */
        SUFFIX,
        /** An initial that fits. */
        INITIAL,
        /** Nearly the same. */
        CLOSE,
        /** Another name. */
        DIFFERENT,
        /** Nothing in the other name stands for it. */
        MISSING
    }

    /**
     * Words set against each other.
     *
     * @param kind what they are, as far as either name tells
     * @param grade how well they agree
     * @param similarity from 0 to 1
     * @param first the words of the first name: one, two where they are written apart, or none
     * @param second the words of the second name
     */
    public record Pair(Kind kind, Grade grade, double similarity, List<Token> first, List<Token> second) {
        /**
         * Copies the lists.
         *
         * @param kind see {@link #kind()}
         * @param grade see {@link #grade()}
         * @param similarity see {@link #similarity()}
         * @param first see {@link #first()}
         * @param second see {@link #second()}
         */
        public Pair {
            first = List.copyOf(first);
            second = List.copyOf(second);
        }

        /** {@return whether the words are one name: equal, a variant, another ending or close} */
        public boolean agrees() {
            return grade == Grade.EQUAL || grade == Grade.VARIANT || grade == Grade.SUFFIX || grade == Grade.CLOSE;
        }

        /** {@return kind and grade, and nothing of the names} */
        @Override
        public String toString() {
            return "Pair[" + kind + " " + grade + "]";
        }
    }

    /**
     * Copies the list.
     *
     * @param level see {@link #level()}
     * @param similarity see {@link #similarity()}
     * @param pairs see {@link #pairs()}
     */
    public NameComparison {
        pairs = List.copyOf(pairs);
    }

    /**
     * {@return how two names compare}
     *
     * @param first the keys of one name
     * @param second the keys of the other
     */
    public static NameComparison compare(NameKeys first, NameKeys second) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        if (!isComparable(first, second)) {
            return new NameComparison(Level.NOT_COMPARABLE, 0, List.of());
        }
        // Of ways that are equally good the same one is taken both ways.
        boolean isTurned = first.toCompact().compareTo(second.toCompact()) > 0;
        List<Pair> found = isTurned
                ? new NameAlignment(second.forms(), first.forms()).pairs()
                : new NameAlignment(first.forms(), second.forms()).pairs();
        List<Pair> pairs = isTurned ? found.stream().map(NameComparison::turned).toList() : found;
        return new NameComparison(level(pairs), similarity(pairs), pairs);
    }

    private static Pair turned(Pair pair) {
        return new Pair(
                pair.kind(), pair.grade(), pair.similarity(), /* first= */ pair.second(), /* second= */ pair.first());
    }

    private static boolean isComparable(NameKeys first, NameKeys second) {
        boolean spelled = has(first, false) && has(second, false);
        boolean asItIs = has(first, true) && has(second, true);
        return (spelled || asItIs) && isNickname(first) == isNickname(second);
    }

    /** Tells whether a name has a word, more than an initial, that is spelled by the tables, or one that stands as it is. */
    private static boolean has(NameKeys keys, boolean otherScript) {
        return keys.forms().stream()
                .anyMatch(form -> form.kind() != Kind.INITIAL && (form.kind() == Kind.OTHER_SCRIPT) == otherScript);
    }

    private static boolean isNickname(NameKeys keys) {
        return keys.forms().stream().anyMatch(form -> form.kind() == Kind.NICKNAME);
    }

    private static Level level(List<Pair> pairs) {
        Tally tally = new Tally(pairs);
        if (tally.has(Grade.DIFFERENT)) {
            return tally.isParentAndChild() ? Level.RELATIVE_LIKELY : differing(tally);
        }
        if (tally.isNamedByPatronymicOfOther()) {
            return Level.RELATIVE_LIKELY;
        }
        if (tally.agreeing() == 0) {
            return Level.DIFFERENT;
        }
        boolean isWhole = !tally.has(Grade.MISSING);
        if (!isWhole && (tally.agreeing() + tally.initials() < 2 || tally.lacksGiven())) {
            return tally.agrees(Kind.FAMILY)
                    ? Level.FAMILY_ONLY
                    : tally.agrees(Kind.PATRONYMIC) ? Level.DIFFERENT : Level.GIVEN_ONLY;
        }
        if (tally.lackOfBoth()) {
            return Level.SOME_PARTS;
        }
        if (tally.has(Grade.INITIAL)) {
            return Level.INITIALS;
        }
        if (tally.has(Grade.CLOSE)) {
            return tally.isGivenClose() ? Level.SIMILAR_GIVEN : Level.SIMILAR;
        }
        if (!isWhole) {
            return Level.SAME_PARTS;
        }
        return tally.isEqual() ? Level.SAME : Level.SAME_VARIANT;
    }

    private static Level differing(Tally tally) {
        boolean family = tally.agrees(Kind.FAMILY);
        boolean given = tally.agrees(Kind.GIVEN);
        boolean patronymic = tally.agrees(Kind.PATRONYMIC);
        boolean other = tally.agrees(Kind.NAME);
        boolean anotherGiven = tally.differs(Kind.GIVEN) || tally.differs(Kind.NAME);
        if (anotherGiven) {
            return patronymic && (family || other)
                    ? Level.RELATIVE_LIKELY
                    : family ? Level.FAMILY_ONLY : given || other ? Level.GIVEN_ONLY : Level.DIFFERENT;
        }
        if (tally.differs(Kind.FAMILY)) {
            return (given || other) && patronymic
                    ? Level.OTHER_FAMILY
                    : given || other ? Level.GIVEN_ONLY : Level.DIFFERENT;
        }
        if (tally.differs(Kind.PATRONYMIC) && (family || other) && (given || other)) {
            return Level.OTHER_PATRONYMIC;
        }
        return family ? Level.FAMILY_ONLY : given || other ? Level.GIVEN_ONLY : Level.DIFFERENT;
    }

    private static double similarity(List<Pair> pairs) {
        double sum = 0;
        double weights = 0;
        for (Pair pair : pairs) {
            double weight = pair.kind() == Kind.PATRONYMIC ? 0.7 : 1;
            if (pair.grade() == Grade.MISSING) {
                weight *= 0.25;
            }
            sum += weight * pair.similarity();
            weights += weight;
        }
        return weights == 0 ? 0 : sum / weights;
    }

    /** What the pairs of a comparison add up to. */
    private static final class Tally {
        private final List<Pair> pairs;
        private final Set<Grade> grades = EnumSet.noneOf(Grade.class);
        private final Set<Kind> agree = EnumSet.noneOf(Kind.class);
        private final Set<Kind> differ = EnumSet.noneOf(Kind.class);
        private int agreeing;
        private int initials;

        Tally(List<Pair> pairs) {
            this.pairs = pairs;
            for (Pair pair : pairs) {
                grades.add(pair.grade());
                if (pair.agrees()) {
                    agreeing++;
                    agree.add(pair.kind());
                } else if (pair.grade() == Grade.INITIAL) {
                    initials++;
                } else if (pair.grade() == Grade.DIFFERENT) {
                    differ.add(pair.kind());
                }
            }
        }

        boolean has(Grade grade) {
            return grades.contains(grade);
        }

        boolean isEqual() {
            return grades.equals(EnumSet.of(Grade.EQUAL));
        }

        int agreeing() {
            return agreeing;
        }

        int initials() {
            return initials;
        }

        boolean agrees(Kind kind) {
            return agree.contains(kind);
        }

        boolean differs(Kind kind) {
            return differ.contains(kind);
        }

        /**
         * Whether each name has a word that the other lacks, or one of them has, and the surname of one agrees with the patronymic of
         * the other.
         */
        boolean lackOfBoth() {
            List<Pair> missing =
                    pairs.stream().filter(pair -> pair.grade() == Grade.MISSING).toList();
            if (missing.isEmpty()) {
                return false;
            }
            boolean isOfFirst = missing.stream().anyMatch(pair -> !pair.first().isEmpty());
            boolean isOfSecond =
                    missing.stream().anyMatch(pair -> !pair.second().isEmpty());
            return (isOfFirst && isOfSecond) || pairs.stream().anyMatch(Tally::isCrossed);
        }

        /** Whether words agree of which one is a surname and the other a patronymic. */
        private static boolean isCrossed(Pair pair) {
            return pair.agrees()
                    && ((has(pair.first(), Kind.FAMILY) && has(pair.second(), Kind.PATRONYMIC))
                            || (has(pair.first(), Kind.PATRONYMIC) && has(pair.second(), Kind.FAMILY)));
        }

        private static boolean has(List<Token> tokens, Kind kind) {
            return tokens.stream().anyMatch(token -> token.kind() == kind);
        }

        /** Whether what may be the given names are only close. */
        boolean isGivenClose() {
            return pairs.stream()
                    .anyMatch(pair ->
                            pair.grade() == Grade.CLOSE && (pair.kind() == Kind.GIVEN || pair.kind() == Kind.NAME));
        }

        /** Whether one name lacks what may be its given name, and only the family name and a patronymic are left to agree. */
        boolean lacksGiven() {
            boolean isMissing = pairs.stream()
                    .anyMatch(pair ->
                            pair.grade() == Grade.MISSING && (pair.kind() == Kind.GIVEN || pair.kind() == Kind.NAME));
            boolean isFound = pairs.stream()
                    .anyMatch(pair -> (pair.agrees() || pair.grade() == Grade.INITIAL)
                            && (pair.kind() == Kind.GIVEN || pair.kind() == Kind.NAME));
            return isMissing && !isFound;
        }

        /** Whether the family names agree, and one name has as given name that of which the other has the patronymic. */
        boolean isParentAndChild() {
            return agrees(Kind.FAMILY) && (isChild(true) || isChild(false));
        }

        private boolean isChild(boolean firstIsChild) {
            List<Token> fathers = pairs.stream()
                    .flatMap(pair -> (firstIsChild ? pair.first() : pair.second()).stream())
                    .filter(token -> token.kind() == Kind.PATRONYMIC)
                    .toList();
            return pairs.stream()
                    .filter(pair -> pair.grade() == Grade.DIFFERENT || pair.grade() == Grade.MISSING)
                    .filter(pair -> pair.kind() == Kind.GIVEN || pair.kind() == Kind.NAME)
                    .flatMap(pair -> (firstIsChild ? pair.second() : pair.first()).stream())
                    .anyMatch(given -> fathers.stream().anyMatch(father -> isRoot(given, father)));
        }

        private static boolean isRoot(Token given, Token father) {
            return NameAlignment.isSpelling(
                    NameTables.withoutLastVowels(given.fold()), NameTables.withoutLastVowels(father.stem()));
        }

        /** Whether a word was taken for a patronymic without its ending, and the name of that patronymic has another given name. */
        boolean isNamedByPatronymicOfOther() {
            for (Pair pair : pairs) {
                boolean isFirst = isPatronymic(pair.first());
                boolean isSecond = isPatronymic(pair.second());
                if (pair.agrees() && isFirst != isSecond && pair.kind() == Kind.PATRONYMIC) {
                    boolean hasOtherGiven = pairs.stream()
                            .anyMatch(other -> other.grade() == Grade.MISSING
                                    && !(isFirst ? other.first() : other.second()).isEmpty()
                                    && (other.kind() == Kind.GIVEN || other.kind() == Kind.NAME));
                    if (hasOtherGiven) {
                        return true;
                    }
                }
            }
            return false;
        }

        private static boolean isPatronymic(List<Token> tokens) {
            return tokens.stream().anyMatch(token -> token.kind() == Kind.PATRONYMIC);
        }
    }

    /** {@return level and grades, and nothing of the names} */
    @Override
    public String toString() {
        return "NameComparison[" + level + " " + pairs + "]";
    }

    /** {@return the pairs in the order of their kinds} */
    static List<Pair> sorted(List<Pair> pairs) {
        List<Pair> sorted = new ArrayList<>(pairs);
        sorted.sort(Comparator.comparing(Pair::kind).thenComparing(Pair::grade));
        return sorted;
    }

    /** {@return whether an ending was left out: by the first name 1, by the second -1, by none 0} */
    static int lost(@Nullable Ending first, @Nullable Ending second) {
        boolean hasFirst = first != null && first != Ending.NONE;
        boolean hasSecond = second != null && second != Ending.NONE;
        return hasFirst == hasSecond ? 0 : hasFirst ? -1 : 1;
    }
}
