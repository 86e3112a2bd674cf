// Generated from schema/standard/codes/calendar.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Calendar: The calendar in which a date was given before it was converted to the Gregorian one.
 *
 * <p>The open code list {@code calendar}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record Calendar(String value) implements Code {

    /** Gregorian: The calendar of civil use. */
    public static final Calendar GREGORIAN = new Calendar("gregorian");

    /** Julian: The calendar of the old style. */
    public static final Calendar JULIAN = new Calendar("julian");

    /** Islamic lunar (Hijri): The lunar calendar of Islam. */
    public static final Calendar ISLAMIC = new Calendar("islamic");

    /** Solar Hijri: The solar calendar used in Iran and Afghanistan. */
    public static final Calendar SOLAR_HIJRI = new Calendar("solar-hijri");

    /** Chinese: The traditional calendar of China. */
    public static final Calendar CHINESE = new Calendar("chinese");

    /** Republic of China era: Years counted from 1912, as marked on some Chinese arms. */
    public static final Calendar REPUBLIC_OF_CHINA = new Calendar("republic-of-china");

    /** Japanese era: Years counted by the era of the emperor, as marked on some Japanese arms. */
    public static final Calendar JAPANESE_ERA = new Calendar("japanese-era");

    /** Buddhist era: Years counted in the Buddhist era, as in Thailand. */
    public static final Calendar BUDDHIST = new Calendar("buddhist");

    /** Hebrew: The calendar of the Jewish tradition. */
    public static final Calendar HEBREW = new Calendar("hebrew");

    /** Ethiopian: The calendar used in Ethiopia. */
    public static final Calendar ETHIOPIAN = new Calendar("ethiopian");

    /** Ottoman fiscal (Rumi): The fiscal calendar of the Ottoman Empire, as marked on some old arms. */
    public static final Calendar RUMI = new Calendar("rumi");

    /** Other: A calendar that this list does not name. */
    public static final Calendar OTHER = new Calendar("other");

    /** Unknown: The date was converted, but the calendar is not known. */
    public static final Calendar UNKNOWN = new Calendar("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public Calendar {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static Calendar of(String value) {
        return Known.CODES.constantOr(new Calendar(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<Calendar> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "calendar";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Calendar code && value.equals(code.value);
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
        static final Codes<Calendar> CODES = new Codes<>(
                GREGORIAN, JULIAN, ISLAMIC, SOLAR_HIJRI, CHINESE, REPUBLIC_OF_CHINA, JAPANESE_ERA, BUDDHIST, HEBREW,
                ETHIOPIAN, RUMI, OTHER, UNKNOWN);
    }
}
