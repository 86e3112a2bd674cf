package org.openfex.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Two serial numbers compared position by position, version fk1.
 *
 * <p>Positions are compared, not edits counted: numbers that differ in one digit are those of two firearms that left the
 * works one after the other. The comparison is symmetric and not transitive: 3 and З may be one, З and Z, but not 3 and 2.
 * The page {@code identity/fk1.md} of the standard says how. Immutable and thread-safe.
 */
public final class SerialComparison {

    /** How two numbers agree, the strongest first. */
    public enum Level {
        /** All characters are the same. */
        SAME,
        /** Each is the same or a copy by look. */
        SAME_BY_LOOK,
        /** Each is the same or a copy by sound. */
        SAME_BY_SOUND,
        /** Each is the same or a copy, some by look and some by sound, or both are copies of one original. */
        SAME_BY_LOOK_AND_SOUND,
        /** They would be the same if letters and digits of one shape were taken for one another. */
        CONFUSED,
        /** They are the same but for a year at the end or the start of one, or the same year in both. */
        WITHOUT_YEAR,
        /** They are the same but for letters that one has more, or for the number of a licence ahead of it. */
        WITHOUT_PREFIX,
        /** They are the same but that in one of them the letters stand ahead of the digits, and in the other behind them. */
        REARRANGED,
        /** One of them stands whole at the start or the end of the other. */
        PART,
        /** Nothing that is known of either contradicts the other. */
        COMPATIBLE,
        /** Two digits beside each other are exchanged. */
        TRANSPOSED,
        /** One position is different. */
        ONE_DIFFERENT,
        /** The digits are the same and the letters are not. */
        SAME_DIGITS,
        /** They are different. */
        DIFFERENT,
        /** One of them is no number, or nothing that is known of both stands in one place. */
        NOT_COMPARABLE
    }

    /** How two positions stand to each other. */
    public enum Relation {
        /** The same character. */
        EQUAL,
        /** A Cyrillic letter and a Latin one of its shape, or a letter without its mark. */
        LOOK_ALIKE,
        /** A Cyrillic letter and the Latin letters that write its sound. */
        SOUND_ALIKE,
        /** Latin letters that may both be copies of one Cyrillic letter. */
        COMMON_SOURCE,
        /** A letter and a digit of its shape. */
        DIGIT_CONFUSION,
        /** One of them is not known, or the alternatives allow for it. */
        UNKNOWN,
        /** None of these. */
        DIFFERENT
    }

    private static final byte[] NOTHING = {};
    private static final SerialComparison NOT_COMPARABLE = new SerialComparison(Level.NOT_COMPARABLE, NOTHING, 0);

    private final Level level;

    /** As an alignment has them. */
    private final byte[] steps;

    /** In hundredths. */
    private final int bits;

    private SerialComparison(Level level, byte[] steps, int bits) {
        this.level = level;
        this.steps = steps;
        this.bits = bits;
    }

    /**
     * {@return how two numbers agree}
     *
     * @param one the keys of a number
     * @param other the keys of another; which of them comes first does not matter
     */
    public static SerialComparison compare(SerialKeys one, SerialKeys other) {
        SerialText first = one.text();
        SerialText second = other.text();
        if (first == null || second == null) {
            return NOT_COMPARABLE;
        }
        // One order, so that ways of equal cost are chosen alike.
        return first.strict().compareTo(second.strict()) <= 0
                ? compare(one, first, other, second)
                : compare(other, second, one, first);
    }

    private static SerialComparison compare(SerialKeys one, SerialText first, SerialKeys other, SerialText second) {
        SerialRelations relations = SerialRelations.standard();
        SerialAlignment alignment = SerialAlignment.of(first, second, relations);
        Tally tally = alignment == null ? null : new Tally(alignment.steps);
        if (alignment != null && tally != null && tally.different == 0) {
            return told(level(tally, first.hasUnknown() || second.hasUnknown()), alignment);
        }
        SerialAlignment rest = withoutYear(one, first, other, second, relations);
        if (rest != null) {
            return told(Level.WITHOUT_YEAR, rest);
        }
        rest = first.size() < second.size()
                ? withoutPrefix(first, second, relations)
                : withoutPrefix(second, first, relations);
        if (rest != null) {
            return told(Level.WITHOUT_PREFIX, rest);
        }
        return apart(first, second, alignment, relations);
    }

    /** Two numbers that are not one written in two ways: what they still have in common. */
    private static SerialComparison apart(
            SerialText first, SerialText second, @Nullable SerialAlignment alignment, SerialRelations relations) {
        boolean isWhole = !first.hasWildcard() && !second.hasWildcard();
        SerialAlignment rest = isWhole ? rearranged(first, second, relations) : null;
        if (rest != null) {
            return told(Level.REARRANGED, rest);
        }
        rest = isWhole ? part(first, second, relations) : null;
        if (rest != null) {
            return told(Level.PART, rest);
        }
        Tally tally = alignment == null ? null : new Tally(alignment.steps);
        if (alignment != null && tally != null && tally.different == 1) {
            return told(Level.ONE_DIFFERENT, alignment);
        }
        if (alignment != null && tally != null && isTransposed(tally, first, second)) {
            return told(Level.TRANSPOSED, alignment);
        }
        rest = isWhole ? sameDigits(first, second, relations) : null;
        if (rest != null) {
            return told(Level.SAME_DIGITS, rest);
        }
        return alignment == null ? new SerialComparison(Level.DIFFERENT, NOTHING, 0) : told(Level.DIFFERENT, alignment);
    }

    /** One number with its digits moved from the start to the end, against the other as it is. */
    private static @Nullable SerialAlignment rearranged(
            SerialText first, SerialText second, SerialRelations relations) {
        SerialText moved = first.digitsLast(relations.table.minDigits);
        SerialAlignment alignment = moved == null ? null : same(moved, second, relations);
        if (alignment == null) {
            moved = second.digitsLast(relations.table.minDigits);
            alignment = moved == null ? null : same(first, moved, relations);
        }
        return alignment;
    }

    /** The shorter number against the end of the longer one, or its start; zeros ahead of digits do not count. */
    private static @Nullable SerialAlignment part(SerialText first, SerialText second, SerialRelations relations) {
        SerialText shorter = first.size() < second.size() ? first : second;
        SerialText longer = first.size() < second.size() ? second : first;
        int size = shorter.size();
        int cut = longer.size() - size;
        boolean isLongEnough =
                size >= relations.table.minPart || (size >= relations.table.minDigits && longer.isZero(0, cut));
        if (cut == 0 || !isLongEnough) {
            return null;
        }
        SerialAlignment alignment = same(shorter, longer.slice(cut, longer.size()), relations);
        return alignment != null || size < relations.table.minPart
                ? alignment
                : same(shorter, longer.slice(0, size), relations);
    }

    /** The digits of two numbers, of which at least one has letters. */
    private static @Nullable SerialAlignment sameDigits(
            SerialText first, SerialText second, SerialRelations relations) {
        SerialText digits = first.digits();
        SerialText otherDigits = second.digits();
        return digits.size() >= relations.table.minDigits && digits.strict().equals(otherDigits.strict())
                ? SerialAlignment.of(digits, otherDigits, relations)
                : null;
    }

    private static SerialComparison told(Level level, SerialAlignment alignment) {
        return new SerialComparison(level, alignment.steps, alignment.bits);
    }

    private static Relation relationOf(int step) {
        return switch (step) {
            case SerialAlignment.EQUAL -> Relation.EQUAL;
            case SerialAlignment.UNKNOWN -> Relation.UNKNOWN;
            case SerialAlignment.DIFFERENT -> Relation.DIFFERENT;
            default ->
                switch (SerialAlignment.kind(step)) {
                    case SerialRelations.LOOK -> Relation.LOOK_ALIKE;
                    case SerialRelations.SOUND -> Relation.SOUND_ALIKE;
                    case SerialRelations.COMMON_SOURCE -> Relation.COMMON_SOURCE;
                    default -> Relation.DIGIT_CONFUSION;
                };
        };
    }

    /** The level of two numbers without a different position. */
    private static Level level(Tally tally, boolean hasUnknown) {
        if (tally.unknown > 0 || hasUnknown) {
            return tally.unknown == tally.steps.length ? Level.NOT_COMPARABLE : Level.COMPATIBLE;
        }
        if (tally.confused > 0) {
            return Level.CONFUSED;
        }
        if (tally.steps.length == tally.equal) {
            return Level.SAME;
        }
        if (tally.isAll(SerialRelations.LOOK)) {
            return Level.SAME_BY_LOOK;
        }
        return tally.isAll(SerialRelations.SOUND) ? Level.SAME_BY_SOUND : Level.SAME_BY_LOOK_AND_SOUND;
    }

    /** Whether two numbers are the same letter by letter, copies by look and sound included, and nothing is unknown. */
    private static boolean isSame(@Nullable SerialAlignment alignment) {
        if (alignment == null) {
            return false;
        }
        Tally tally = new Tally(alignment.steps);
        return tally.different == 0 && tally.confused == 0 && tally.unknown == 0;
    }

    /** A number without its year against the other as it is, or without the same year. */
    private static @Nullable SerialAlignment withoutYear(
            SerialKeys one, SerialText first, SerialKeys other, SerialText second, SerialRelations relations) {
        List<SerialKeys> ones = alternatives(one, other.yearMark());
        List<SerialKeys> others = alternatives(other, one.yearMark());
        for (SerialKeys rest : ones) {
            SerialAlignment alignment = same(Objects.requireNonNull(rest.text()), second, relations);
            if (alignment != null) {
                return alignment;
            }
        }
        for (SerialKeys rest : others) {
            SerialAlignment alignment = same(first, Objects.requireNonNull(rest.text()), relations);
            if (alignment != null) {
                return alignment;
            }
        }
        for (SerialKeys rest : ones) {
            for (SerialKeys otherRest : others) {
                if (Objects.equals(rest.removedYear(), otherRest.removedYear())) {
                    SerialAlignment alignment = same(
                            Objects.requireNonNull(rest.text()), Objects.requireNonNull(otherRest.text()), relations);
                    if (alignment != null) {
                        return alignment;
                    }
                }
            }
        }
        return null;
    }

    /** A year beside one of the numbers may stand in the other. */
    private static List<SerialKeys> alternatives(SerialKeys keys, @Nullable Integer yearOfOther) {
        return keys.withoutYear(keys.yearMark() == null ? yearOfOther : keys.yearMark());
    }

    private static @Nullable SerialAlignment same(SerialText one, SerialText other, SerialRelations relations) {
        SerialAlignment alignment = SerialAlignment.of(one, other, relations);
        return isSame(alignment) ? alignment : null;
    }

    /** The shorter number against the longer one without letters at its start or end, or without the licence. */
    private static @Nullable SerialAlignment withoutPrefix(
            SerialText shorter, SerialText longer, SerialRelations relations) {
        if (shorter.hasWildcard() || longer.hasWildcard() || shorter.size() < relations.table.minDigits) {
            return null;
        }
        if (shorter.isDigit(0, shorter.size()) && !longer.isDigit(0, longer.size())) {
            SerialText digits = longer.digits();
            return digits.strict().equals(shorter.strict()) ? SerialAlignment.of(shorter, digits, relations) : null;
        }
        int size = longer.size();
        for (int cut = 1; cut < size && longer.isLetter(cut - 1); cut++) {
            SerialAlignment alignment = same(shorter, longer.slice(cut, size), relations);
            if (alignment != null) {
                return alignment;
            }
        }
        for (int cut = 1; cut < size && longer.isLetter(size - cut); cut++) {
            SerialAlignment alignment = same(shorter, longer.slice(0, size - cut), relations);
            if (alignment != null) {
                return alignment;
            }
        }
        int licence = relations.table.licenceDigits;
        return size > licence && longer.isDigit(0, licence)
                ? same(shorter, longer.slice(licence, size), relations)
                : null;
    }

    private static boolean isTransposed(Tally tally, SerialText first, SerialText second) {
        int at = tally.firstDifferent;
        return tally.different == 2
                && first.size() == second.size()
                && tally.steps.length == first.size()
                && tally.steps[at + 1] == SerialAlignment.DIFFERENT
                && first.isDigit(at, at + 2)
                && first.units[at] == second.units[at + 1]
                && first.units[at + 1] == second.units[at];
    }

    /** The steps of an alignment, counted. */
    private static final class Tally {
        private final byte[] steps;
        private int equal;
        private int confused;
        private int unknown;
        private int different;
        private int firstDifferent = -1;

        Tally(byte[] steps) {
            this.steps = steps;
            for (int i = 0; i < steps.length; i++) {
                switch (steps[i]) {
                    case SerialAlignment.EQUAL -> equal++;
                    case SerialAlignment.UNKNOWN -> unknown++;
                    case SerialAlignment.DIFFERENT -> {
                        different++;
                        firstDifferent = firstDifferent < 0 ? i : firstDifferent;
                    }
                    default -> confused += SerialAlignment.kind(steps[i]) == SerialRelations.CONFUSION ? 1 : 0;
                }
            }
        }

        /** Whether all that is not equal is so by one relation. */
        boolean isAll(int relation) {
            for (byte step : steps) {
                if (step != SerialAlignment.EQUAL && (step & relation) == 0) {
                    return false;
                }
            }
            return true;
        }
    }

    /** {@return how they agree} */
    public Level level() {
        return level;
    }

    /**
     * {@return how many positions were compared; 0 when the numbers could not be laid beside each other}
     *
     * <p>For {@link Level#WITHOUT_YEAR}, {@link Level#WITHOUT_PREFIX}, {@link Level#PART} and {@link Level#SAME_DIGITS} the
     * positions are those of what both have.
     */
    public int size() {
        return steps.length;
    }

    /**
     * {@return how the numbers stand to each other at a position}
     *
     * @param position from 0 on, below {@link #size()}; a letter and the letters that write its sound are one position
     */
    public Relation relation(int position) {
        return relationOf(steps[position]);
    }

    /** {@return the relations, position by position, unmodifiable} */
    public List<Relation> relations() {
        Relation[] all = new Relation[steps.length];
        Arrays.setAll(all, this::relation);
        return List.of(all);
    }

    /**
     * {@return at how many positions a relation holds}
     *
     * @param relation the relation
     */
    public int count(Relation relation) {
        int count = 0;
        for (byte step : steps) {
            count += relationOf(step) == relation ? 1 : 0;
        }
        return count;
    }

    /**
     * {@return what the positions that agree say, in bits: the higher, the rarer it is that two firearms agree so by chance}
     *
     * <p>A digit counts log2 of 10, a letter log2 of its alphabet, both less when they agree by look, sound, source or
     * confusion; what is unknown or different counts nothing.
     */
    public double bits() {
        return bits / 100.0;
    }

    /** {@return the level: nothing of the numbers} */
    @Override
    public String toString() {
        return "SerialComparison[" + level + "]";
    }
}
