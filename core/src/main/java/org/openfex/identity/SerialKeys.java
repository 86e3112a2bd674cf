package org.openfex.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openfex.code.SerialState;
import org.openfex.model.PartialDate;
import org.openfex.model.SerialNumber;
import org.openfex.model.Verbatim;

/**
 * The comparison keys of a serial number, version fk1: what two registers that wrote one number differently have in common.
 *
 * <p>Keys are computed where they are needed and never sent as truth; the number itself stays as marked. A text that is no
 * number, such as {@code Б/Н}, {@code UNK} or {@code 0000}, has no keys. The page {@code identity/fk1.md} of the standard
 * says how each key is made, and {@code identity/fk1-vectors.json} what it is for given texts. Any text has a defined
 * outcome. Immutable and thread-safe.
 */
public final class SerialKeys {
    private static final SerialKeys EMPTY = new SerialKeys(null, null, null);

    private final @Nullable SerialText text;
    private final @Nullable Integer yearMark;
    private final @Nullable Integer removedYear;

    private SerialKeys(@Nullable SerialText text, @Nullable Integer yearMark, @Nullable Integer removedYear) {
        this.text = text;
        this.yearMark = yearMark;
        this.removedYear = removedYear;
    }

    /**
     * {@return the keys of a number; empty when the text is none}
     *
     * @param asMarked the number as marked, or its {@linkplain #strict() strict key}, which gives the same keys again
     */
    public static SerialKeys of(String asMarked) {
        return of(asMarked, null);
    }

    /**
     * {@return the keys of a number; empty when the text is none}
     *
     * @param asMarked the number as marked, or its strict key
     * @param yearMark the year marked beside the number, apart from it; null when there is none
     */
    public static SerialKeys of(String asMarked, @Nullable Integer yearMark) {
        SerialTable table = SerialTable.standard();
        SerialText text = SerialText.parse(Objects.requireNonNull(asMarked, "asMarked"), table);
        return text == null || isSentinel(text, table) ? EMPTY : new SerialKeys(text, known(yearMark, table), null);
    }

    /**
     * {@return the keys of a number; empty when its state says that there is none to be seen}
     *
     * <p>A number that is legible in part only, without a sign for what is missing, may have unknown characters at either
     * end. A year mark counts when it is a plain year.
     *
     * @param serial the number, finished or not
     */
    public static SerialKeys of(SerialNumber serial) {
        SerialTable table = SerialTable.standard();
        Verbatim asMarked = serial.asMarked();
        SerialState state = serial.state();
        // Both are null in a draft only.
        if (asMarked == null || asMarked.text() == null || (state != null && table.statesWithoutKey.contains(state))) {
            return EMPTY;
        }
        SerialKeys keys = of(asMarked.text(), year(serial.yearMark()));
        boolean isOpen = SerialState.PARTIAL.equals(state) && !keys.isPartial() && !keys.isEmpty();
        return isOpen ? of("*" + keys.strict() + "*", keys.yearMark) : keys;
    }

    private static @Nullable Integer year(@Nullable PartialDate date) {
        if (date == null || date.value().length() != 4 || !date.value().chars().allMatch(SerialText::isDigit)) {
            return null;
        }
        return Integer.valueOf(date.value());
    }

    private static @Nullable Integer known(@Nullable Integer year, SerialTable table) {
        return year == null || year < table.firstYear || year > table.lastYear ? null : year;
    }

    private static boolean isSentinel(SerialText text, SerialTable table) {
        return !text.hasWildcard() && table.isSentinel(text.visual(table));
    }

    /** {@return whether there are no keys: the text is no number} */
    public boolean isEmpty() {
        return text == null;
    }

    /** {@return the version of the keys, {@code fk1}; keys of different versions are not compared} */
    public String version() {
        return SerialTable.standard().version;
    }

    /**
     * {@return the strict key: letters of the script as marked and digits, wildcards in one spelling; "" when empty}
     *
     * <p>All other keys can be made from it again, so that an index need keep no other.
     */
    public String strict() {
        return text == null ? "" : text.strict();
    }

    /** {@return the key by look: Cyrillic letters as their Latin twins, O as 0, I as 1; "" when empty} */
    public String visual() {
        return text == null ? "" : text.visual(SerialTable.standard());
    }

    /** {@return the keys by sound, one for each reading in Latin letters, sorted; none when empty} */
    public List<String> phonetic() {
        return text == null ? List.of() : SerialReadings.phonetic(text);
    }

    /**
     * {@return the coarse keys, one for each reading, sorted; none when empty or when a part of the number is unknown}
     *
     * <p>A copy by look, by sound, or with letters and digits taken for one another has one of them in common with its
     * original.
     */
    public List<String> blocks() {
        return text == null || text.hasUnknown() ? List.of() : SerialReadings.blocks(text);
    }

    /** {@return the coarse keys, with {@code ?} and {@code *} where characters are unknown; none when empty} */
    List<String> patterns() {
        return text == null ? List.of() : SerialReadings.blocks(text);
    }

    /** {@return the digits alone, when there are at least four and no wildcards; else ""} */
    public String digits() {
        if (text == null || text.hasWildcard()) {
            return "";
        }
        StringBuilder digits = new StringBuilder(text.size());
        for (int unit : text.units) {
            if (SerialText.isDigit(unit)) {
                digits.append((char) unit);
            }
        }
        return digits.length() < SerialTable.standard().minDigits ? "" : digits.toString();
    }

    /**
     * {@return the name of its shape, such as {@code cyrillic-2-digits-4}; {@code partial} with wildcards, {@code other}
     * without a name, "" when empty}
     */
    public String pattern() {
        if (text == null) {
            return "";
        }
        return text.hasWildcard() ? "partial" : SerialTable.standard().pattern(text.units);
    }

    /** {@return whether it has unknown characters or alternatives} */
    public boolean isPartial() {
        return text != null && text.hasWildcard();
    }

    /** {@return whether letters of two scripts were brought to one} */
    public boolean wasRepaired() {
        return text != null && text.isRepaired;
    }

    /** {@return the year marked beside the number; null when none was given} */
    public @Nullable Integer yearMark() {
        return yearMark;
    }

    /** {@return the year that was taken off, for one of {@link #withoutYear()}; null for a number as marked} */
    public @Nullable Integer removedYear() {
        return removedYear;
    }

    /**
     * {@return the keys that the number would have if what looks like a year at its end or its start were none of it}
     *
     * <p>They are of lower standing: many a number looks so. A year of two digits counts only if it is that of the mark
     * beside the number.
     */
    public List<SerialKeys> withoutYear() {
        return withoutYear(yearMark);
    }

    /** The same for a year that is known from elsewhere. */
    List<SerialKeys> withoutYear(@Nullable Integer mark) {
        if (text == null || removedYear != null) {
            return List.of();
        }
        SerialTable table = SerialTable.standard();
        List<SerialKeys> found = new ArrayList<>(2);
        add(found, SerialText.year(text.units, text.size(), true, table));
        add(found, SerialText.year(text.units, text.size(), false, table));
        if (mark != null) {
            int size = text.size();
            if (size > 2 && SerialText.number(text.units, size - 2, size) == mark % 100) {
                add(found, new SerialText.YearSpan(size - 2, size, mark, false));
            }
            if (size > 2 && SerialText.number(text.units, 0, 2) == mark % 100) {
                add(found, new SerialText.YearSpan(0, 2, mark, false));
            }
        }
        return found.isEmpty() ? List.of() : List.copyOf(found);
    }

    private void add(List<SerialKeys> found, SerialText.@Nullable YearSpan span) {
        SerialTable table = SerialTable.standard();
        if (text == null
                || span == null
                || SerialText.rest(text.units, span.from(), span.to(), text.size()) < table.minRest) {
            return;
        }
        SerialText rest = span.from() == 0 ? text.slice(span.to(), text.size()) : text.slice(0, span.from());
        if (!isSentinel(rest, table)) {
            found.add(new SerialKeys(rest, yearMark, span.year()));
        }
    }

    /** The number position by position; null when empty. */
    @Nullable
    SerialText text() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SerialKeys keys
                && strict().equals(keys.strict())
                && Objects.equals(yearMark, keys.yearMark)
                && Objects.equals(removedYear, keys.removedYear);
    }

    @Override
    public int hashCode() {
        return Objects.hash(strict(), yearMark, removedYear);
    }

    /** {@return the type: nothing of the number} */
    @Override
    public String toString() {
        return "SerialKeys";
    }
}
