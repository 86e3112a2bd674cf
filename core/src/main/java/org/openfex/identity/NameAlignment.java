package org.openfex.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openfex.identity.NameComparison.Grade;
import org.openfex.identity.NameComparison.Pair;
import org.openfex.identity.NameKeys.Form;
import org.openfex.identity.NameKeys.Kind;
import org.openfex.identity.NameKeys.Token;
import org.openfex.identity.NameTables.Ending;

/**
 * Sets the words of two names against each other: the assignment, of all there are, that agrees most. Two words next to each
 * other may stand for one. For one comparison.
 *
 * <p>Endings may be lost by one of the names, not by both: Karim Rahimov is not Rahim Karimov.
 */
final class NameAlignment {
    /** A possible agreement of two words. */
    private record Match(Grade grade, double similarity, int loss) {
        /** No agreement: worse than leaving both words out. */
        static final Match NONE = new Match(Grade.DIFFERENT, Double.NEGATIVE_INFINITY, 0);

        boolean isNone() {
            return grade == Grade.DIFFERENT;
        }
    }

    /** How much better than nothing it is that kinds agree, so that of two ways the likelier one is taken. */
    private static final double SAME_KIND = 0.02;

    private static final double OTHER_KIND = -0.1;

    /** Sounds from which on a family name or patronymic may be a slip away from itself. */
    private static final int LONG = 6;

    private static final double SLIP = 1.0;
    private static final double SUFFIX_SIMILARITY = 0.95;
    private static final double INITIAL_SIMILARITY = 0.6;
    private static final double MISSING_SIMILARITY = 0.5;
    private static final double MOST_OF_A_DIFFERENT = 0.4;

    private final List<Form> first;
    private final List<Form> second;
    private final Match[][] matches;
    private final Match[][] firstJoined;
    private final Match[][] secondJoined;
    private final NameTables tables = NameTables.standard();

    NameAlignment(List<Form> first, List<Form> second) {
        this.first = first;
        this.second = second;
        this.matches = new Match[first.size()][second.size()];
        this.firstJoined = new Match[first.size()][second.size()];
        this.secondJoined = new Match[first.size()][second.size()];
    }

    List<Pair> pairs() {
        boolean hasLoss = fill();
        // Which way endings may be lost is chosen for the names as a whole.
        Way best = new Way(hasLoss ? 1 : 0);
        if (hasLoss) {
            Way other = new Way(-1);
            if (other.score() > best.score()) {
                best = other;
            }
        }
        return NameComparison.sorted(best.pairs());
    }

    private boolean fill() {
        boolean mayCross = mayCross(first, second) && mayCross(second, first);
        boolean hasLoss = false;
        for (int i = 0; i < first.size(); i++) {
            for (int j = 0; j < second.size(); j++) {
                firstJoined[i][j] = Match.NONE;
                secondJoined[i][j] = Match.NONE;
                Match match = match(first.get(i), second.get(j), mayCross);
                matches[i][j] = match;
                hasLoss |= match.loss() != 0;
            }
        }
        for (int i = 0; i < first.size(); i++) {
            for (int j = 0; j < second.size(); j++) {
                if (i + 1 < first.size()) {
                    firstJoined[i][j] = joined(first.get(i), first.get(i + 1), second.get(j));
                }
                if (j + 1 < second.size()) {
                    secondJoined[i][j] = joined(second.get(j), second.get(j + 1), first.get(i));
                }
            }
        }
        return hasLoss;
    }

    /**
     * A family name and a patronymic may stand for each other where neither name has both: a Kyrgyz or Kazakh patronymic
     * serves as the family name.
     */
    private static boolean mayCross(List<Form> one, List<Form> other) {
        return !(has(one, Kind.FAMILY) && has(one, Kind.PATRONYMIC))
                && !(has(one, Kind.FAMILY) && has(other, Kind.FAMILY))
                && !(has(one, Kind.PATRONYMIC) && has(other, Kind.PATRONYMIC));
    }

    private static boolean has(List<Form> forms, Kind kind) {
        return forms.stream().anyMatch(form -> form.kind() == kind);
    }

    private Match match(Form one, Form other, boolean mayCross) {
        Token a = one.token;
        Token b = other.token;
        if (a.isInitial() || b.isInitial()) {
            boolean isAsItIs = a.kind() == Kind.OTHER_SCRIPT || b.kind() == Kind.OTHER_SCRIPT;
            boolean fits = !isAsItIs
                    && (a.isInitial()
                            ? tables.isInitialOf(a.fold(), b.fold())
                            : tables.isInitialOf(b.fold(), a.fold()));
            return fits ? new Match(Grade.INITIAL, INITIAL_SIMILARITY, 0) : Match.NONE;
        }
        boolean isCrossed = (a.kind() == Kind.FAMILY && b.kind() == Kind.PATRONYMIC)
                || (a.kind() == Kind.PATRONYMIC && b.kind() == Kind.FAMILY);
        if (isCrossed && !mayCross) {
            return Match.NONE;
        }
        if (a.fold().equals(b.fold())) {
            return new Match(Grade.EQUAL, 1, 0);
        }
        if (a.kind() == Kind.OTHER_SCRIPT || b.kind() == Kind.OTHER_SCRIPT) {
            return Match.NONE;
        }
        Ending ofOne = one.ending.ending();
        Ending ofOther = other.ending.ending();
        boolean isFamily = a.kind() == Kind.FAMILY
                || b.kind() == Kind.FAMILY
                || a.kind() == Kind.PATRONYMIC
                || b.kind() == Kind.PATRONYMIC;
        if (ofOne == Ending.NONE && ofOther == Ending.NONE) {
            return plain(one, other, isFamily);
        }
        int loss = NameComparison.lost(ofOne, ofOther);
        if (loss == 0) {
            boolean isFormOnly = ofOne == ofOther && isSlavic(one) == isSlavic(other);
            return graded(one.stem, other.stem, true, isFormOnly ? Grade.VARIANT : Grade.SUFFIX, 0);
        }
        Form ended = loss < 0 ? one : other;
        Form bare = loss < 0 ? other : one;
        char[] cut = NameCloseness.sounds(NameTables.withoutLastVowels(bare.token.fold()));
        return graded(ended.stem, cut, true, Grade.SUFFIX, loss);
    }

    /** Whether an ending is one of -ов, -ев, -ович and their forms. */
    private static boolean isSlavic(Form form) {
        String suffix = form.ending.suffix();
        return suffix.startsWith("OV") || suffix.startsWith("EV") || suffix.startsWith("OF") || suffix.startsWith("EF");
    }

    /** Words without endings. */
    private Match plain(Form one, Form other, boolean isFamily) {
        Match spelling = graded(one.fold, other.fold, isFamily, Grade.VARIANT, 0);
        if (spelling.grade() == Grade.VARIANT) {
            return spelling;
        }
        String a = one.token.fold();
        String b = other.token.fold();
        double cost = tables.tradition(a, b);
        if (cost == Double.POSITIVE_INFINITY) {
            cost = Math.min(tables.tail(a, b), tables.tail(b, a));
        }
        if (cost != Double.POSITIVE_INFINITY) {
            double similarity = 1 - cost / Math.max(one.fold.length, other.fold.length);
            return new Match(Grade.CLOSE, similarity, 0);
        }
        if (spelling.isNone() && one.token.kind() != Kind.GIVEN && other.token.kind() != Kind.GIVEN) {
            return weak(one, other);
        }
        return spelling;
    }

    /** A surname in -in or -ina, which may be a given name. */
    private Match weak(Form one, Form other) {
        String a = tables.weakStem(one.token.fold());
        String b = tables.weakStem(other.token.fold());
        boolean hasOne = a.length() < one.token.fold().length();
        boolean hasOther = b.length() < other.token.fold().length();
        if (hasOne && hasOther) {
            boolean isFamily = one.kind() == Kind.FAMILY || other.kind() == Kind.FAMILY;
            return isFamily && a.equals(b) ? new Match(Grade.VARIANT, SUFFIX_SIMILARITY, 0) : Match.NONE;
        }
        return hasOne != hasOther && NameTables.withoutLastVowels(a).equals(NameTables.withoutLastVowels(b))
                ? new Match(Grade.SUFFIX, SUFFIX_SIMILARITY, hasOne ? -1 : 1)
                : Match.NONE;
    }

    private Match graded(char[] one, char[] other, boolean isFamily, Grade best, int loss) {
        int sounds = Math.max(one.length, other.length);
        double top = best == Grade.SUFFIX ? SUFFIX_SIMILARITY : 1;
        if (Arrays.equals(one, other)) {
            return new Match(best, best == Grade.SUFFIX ? SUFFIX_SIMILARITY : 0.98, loss);
        }
        NameCloseness closeness = tables.closeness();
        double limit = isFamily && sounds >= LONG ? SLIP : closeness.closeLimit(sounds);
        double distance = closeness.distance(one, other, limit);
        if (distance <= closeness.variantLimit(sounds)) {
            return new Match(best, top * (1 - distance / sounds), loss);
        }
        if (distance <= limit) {
            return new Match(Grade.CLOSE, top * (1 - distance / sounds), loss);
        }
        double tradition = tables.tradition(new String(one), new String(other));
        return tradition == Double.POSITIVE_INFINITY
                ? Match.NONE
                : new Match(Grade.CLOSE, top * (1 - tradition / sounds), loss);
    }

    /** {@return whether two stems are spellings of one name} */
    static boolean isSpelling(String one, String other) {
        char[] a = NameCloseness.sounds(one);
        char[] b = NameCloseness.sounds(other);
        NameCloseness closeness = NameTables.standard().closeness();
        double limit = closeness.variantLimit(Math.max(a.length, b.length));
        return Arrays.equals(a, b) || closeness.distance(a, b, limit) <= limit;
    }

    /** Two words that stand next to each other against one. */
    private Match joined(Form left, Form right, Form whole) {
        boolean isWord = isWord(left) && isWord(right) && isWord(whole) && left.kind() != Kind.PATRONYMIC;
        int length = left.fold.length + right.fold.length;
        if (!isWord
                || Math.abs(length - whole.fold.length) > 2
                || (left.fold[0] != whole.fold[0] && !isVowels(left, whole))) {
            return Match.NONE;
        }
        String both = tables.join(left.token.fold(), right.token.fold());
        if (both.equals(whole.token.fold())) {
            return new Match(Grade.VARIANT, 0.98, 0);
        }
        char[] sounds = NameCloseness.sounds(both);
        double limit = tables.closeness().variantLimit(Math.max(sounds.length, whole.fold.length));
        double distance = tables.closeness().distance(sounds, whole.fold, limit);
        return distance <= limit ? new Match(Grade.VARIANT, 0.98 * (1 - distance / sounds.length), 0) : Match.NONE;
    }

    private static boolean isWord(Form form) {
        return switch (form.kind()) {
            case FAMILY, GIVEN, PATRONYMIC, NAME -> true;
            case INITIAL, PARTICLE, NICKNAME, OTHER_SCRIPT -> false;
        };
    }

    private static boolean isVowels(Form one, Form other) {
        return "AEIOU".indexOf(one.fold[0]) >= 0 && "AEIOU".indexOf(other.fold[0]) >= 0;
    }

    private static Kind kind(Kind one, Kind other) {
        if (one == other) {
            return one;
        }
        for (Kind kind : new Kind[] {Kind.FAMILY, Kind.PATRONYMIC, Kind.GIVEN, Kind.NAME}) {
            if (one == kind || other == kind) {
                return kind;
            }
        }
        return one;
    }

    /** The best assignment where endings may be lost by one name only. */
    private final class Way {
        private static final int LEAVE = -1;
        private static final int JOIN_FIRST = 100;
        private static final int JOIN_SECOND = 200;

        private final int loss;
        private final double[][] best;
        private final int[][] choice;

        Way(int loss) {
            this.loss = loss;
            int masks = 1 << second.size();
            best = new double[first.size() + 2][masks];
            choice = new int[first.size() + 1][masks];
            for (int i = first.size() - 1; i >= 0; i--) {
                for (int used = 0; used < masks; used++) {
                    choose(i, used);
                }
            }
        }

        double score() {
            return best[0][0];
        }

        private void choose(int i, int used) {
            double top = best[i + 1][used];
            int chosen = LEAVE;
            for (int j = 0; j < second.size(); j++) {
                int bit = 1 << j;
                if ((used & bit) != 0) {
                    continue;
                }
                double one = score(matches[i][j], first.get(i), second.get(j)) + best[i + 1][used | bit];
                if (one > top) {
                    top = one;
                    chosen = j;
                }
                Match two = firstJoined[i][j];
                if (!two.isNone() && 2 * two.similarity() + best[i + 2][used | bit] > top) {
                    top = 2 * two.similarity() + best[i + 2][used | bit];
                    chosen = JOIN_FIRST + j;
                }
                two = secondJoined[i][j];
                int bits = 3 << j;
                if (!two.isNone() && (used & bits) == 0 && 2 * two.similarity() + best[i + 1][used | bits] > top) {
                    top = 2 * two.similarity() + best[i + 1][used | bits];
                    chosen = JOIN_SECOND + j;
                }
            }
            best[i][used] = top;
            choice[i][used] = chosen;
        }

        private double score(Match match, Form one, Form other) {
            if (match.loss() != 0 && match.loss() != loss) {
                return Double.NEGATIVE_INFINITY;
            }
            double kinds = one.kind() == other.kind()
                    ? SAME_KIND
                    : one.kind() == Kind.NAME || other.kind() == Kind.NAME ? 0 : OTHER_KIND;
            return match.similarity() + kinds;
        }

        List<Pair> pairs() {
            List<Pair> pairs = new ArrayList<>();
            List<Form> leftOfFirst = new ArrayList<>();
            int used = 0;
            for (int i = 0; i < first.size(); i++) {
                int chosen = choice[i][used];
                if (chosen == LEAVE) {
                    leftOfFirst.add(first.get(i));
                } else if (chosen >= JOIN_SECOND) {
                    int j = chosen - JOIN_SECOND;
                    used |= 3 << j;
                    pairs.add(pair(secondJoined[i][j], first.subList(i, i + 1), second.subList(j, j + 2)));
                } else if (chosen >= JOIN_FIRST) {
                    int j = chosen - JOIN_FIRST;
                    used |= 1 << j;
                    pairs.add(pair(firstJoined[i][j], first.subList(i, i + 2), second.subList(j, j + 1)));
                    i++;
                } else {
                    used |= 1 << chosen;
                    pairs.add(pair(matches[i][chosen], first.subList(i, i + 1), second.subList(chosen, chosen + 1)));
                }
            }
            List<Form> leftOfSecond = new ArrayList<>();
            for (int j = 0; j < second.size(); j++) {
                if ((used & (1 << j)) == 0) {
                    leftOfSecond.add(second.get(j));
                }
            }
            addLeft(pairs, leftOfFirst, leftOfSecond);
            return pairs;
        }

        private Pair pair(Match match, List<Form> one, List<Form> other) {
            Kind kind = kind(kindOf(one), kindOf(other));
            return new Pair(kind, match.grade(), match.similarity(), tokens(one), tokens(other));
        }

        /** Words that found nothing differ from those that could have stood for them, and else have no counterpart. */
        private void addLeft(List<Pair> pairs, List<Form> ofFirst, List<Form> ofSecond) {
            for (boolean isStrict : new boolean[] {true, false}) {
                for (Form one : List.copyOf(ofFirst)) {
                    for (Form other : ofSecond) {
                        if (isStrict ? one.kind() == other.kind() : mayStandFor(one.kind(), other.kind())) {
                            pairs.add(new Pair(
                                    kind(one.kind(), other.kind()),
                                    Grade.DIFFERENT,
                                    likeness(one, other),
                                    tokens(List.of(one)),
                                    tokens(List.of(other))));
                            ofFirst.remove(one);
                            ofSecond.remove(other);
                            break;
                        }
                    }
                }
            }
            for (Form one : ofFirst) {
                pairs.add(new Pair(one.kind(), Grade.MISSING, MISSING_SIMILARITY, tokens(List.of(one)), List.of()));
            }
            for (Form other : ofSecond) {
                pairs.add(new Pair(other.kind(), Grade.MISSING, MISSING_SIMILARITY, List.of(), tokens(List.of(other))));
            }
        }

        private static boolean mayStandFor(Kind one, Kind other) {
            return (isOpen(one) && other != Kind.OTHER_SCRIPT) || (isOpen(other) && one != Kind.OTHER_SCRIPT);
        }

        private static boolean isOpen(Kind kind) {
            return kind == Kind.NAME || kind == Kind.INITIAL;
        }

        private double likeness(Form one, Form other) {
            int sounds = Math.max(Math.max(one.fold.length, other.fold.length), 1);
            double distance = tables.closeness().distance(one.fold, other.fold, sounds);
            return Math.max(0, Math.min(MOST_OF_A_DIFFERENT, 1 - distance / sounds));
        }

        private static Kind kindOf(List<Form> forms) {
            Kind kind = forms.get(0).kind();
            for (Form form : forms) {
                kind = kind(kind, form.kind());
            }
            return kind;
        }

        private static List<Token> tokens(List<Form> forms) {
            return forms.stream().map(form -> form.token).toList();
        }
    }
}
