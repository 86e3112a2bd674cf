// Generated from schema/standard/codes/statistical-source.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Source of figures: Where the figures of a table come from: the source codes of the published data set, and those that
 * a State needs for its own return.
 *
 * <p>The open code list {@code statistical-source}. Source: UNODC IAFQ [V].
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record StatisticalSource(String value) implements Code {

    /** National records: Records and statistics of the authorities of the reporting State. */
    public static final StatisticalSource NATIONAL_RECORDS = new StatisticalSource("national-records");

    /** IAFQ: A return to the Illicit Arms Flows Questionnaire of UNODC. */
    public static final StatisticalSource IAFQ = new StatisticalSource("iafq");

    /** SOF: Source with the code SOF in the published data set, which does not spell it out in the copy read. */
    public static final StatisticalSource SOF = new StatisticalSource("sof");

    /** PP: Source with the code PP in the published data set, which does not spell it out in the copy read. */
    public static final StatisticalSource PP = new StatisticalSource("pp");

    /** UNODA: Source with the code UNODA, the office of the United Nations for disarmament. */
    public static final StatisticalSource UNODA = new StatisticalSource("unoda");

    /** ATF: Source with the code ATF, the firearms bureau of the United States. */
    public static final StatisticalSource ATF = new StatisticalSource("atf");

    /** UNPOL: Source with the code UNPOL, the police of the United Nations. */
    public static final StatisticalSource UNPOL = new StatisticalSource("unpol");

    /** NND: Source with the code NND in the published data set, which does not spell it out in the copy read. */
    public static final StatisticalSource NND = new StatisticalSource("nnd");

    /** CND: Source with the code CND in the published data set, which does not spell it out in the copy read. */
    public static final StatisticalSource CND = new StatisticalSource("cnd");

    /** Several sources: Figures put together from several sources, which the notes of the table name. */
    public static final StatisticalSource SEVERAL = new StatisticalSource("several");

    /** Other: A source that the list does not name. */
    public static final StatisticalSource OTHER = new StatisticalSource("other");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public StatisticalSource {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static StatisticalSource of(String value) {
        return Known.CODES.constantOr(new StatisticalSource(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<StatisticalSource> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "statistical-source";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StatisticalSource code && value.equals(code.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** {@return the type and the code, or {@code ?} for a code that the list does not hold} */
    @Override
    public String toString() {
        return Codes.text(this);
    }

    private static final class Known {
        static final Codes<StatisticalSource> CODES = new Codes<>(
                NATIONAL_RECORDS, IAFQ, SOF, PP, UNODA, ATF, UNPOL, NND, CND, SEVERAL, OTHER);
    }
}
