package org.openfex.identity;

import java.time.LocalDate;
import java.util.List;
import org.openfex.model.PartialDate;

/**
 * The days that a date known in part can mean, as days since 1970-01-01.
 *
 * @param first the first day
 * @param last the last day
 */
record DayRange(int first, int last) {

    static DayRange of(PartialDate date) {
        return new DayRange(
                (int) date.earliest().toEpochDay(), (int) date.latest().toEpochDay());
    }

    boolean isOneDay() {
        return first == last;
    }

    boolean overlaps(DayRange other) {
        return first <= other.last && other.first <= last;
    }

    int firstYear() {
        return LocalDate.ofEpochDay(first).getYear();
    }

    int lastYear() {
        return LocalDate.ofEpochDay(last).getYear();
    }

    /** {@return whether all its days are of one year} */
    boolean isOneYear() {
        return firstYear() == lastYear();
    }

    /** {@return the years of those ranges that lie in one, each once} */
    static List<Integer> oneYears(List<DayRange> ranges) {
        return ranges.stream()
                .filter(DayRange::isOneYear)
                .map(DayRange::firstYear)
                .distinct()
                .toList();
    }

    /** {@return how many years lie between the two at least; 0 where they share one} */
    int yearsApart(DayRange other) {
        return Math.max(0, Math.max(other.firstYear() - lastYear(), firstYear() - other.lastYear()));
    }

    /** {@return whether the two are one day whose day and month were exchanged} */
    boolean isSwappedOf(DayRange other) {
        if (!isOneDay() || !other.isOneDay()) {
            return false;
        }
        LocalDate one = LocalDate.ofEpochDay(first);
        LocalDate two = LocalDate.ofEpochDay(other.first);
        return one.getYear() == two.getYear()
                && one.getMonthValue() == two.getDayOfMonth()
                && one.getDayOfMonth() == two.getMonthValue();
    }

    /** {@return whether this is the first of January, which registers write for a year without a day} */
    boolean isFirstOfJanuary() {
        return isOneDay() && LocalDate.ofEpochDay(first).getDayOfYear() == 1;
    }

    void pack(PackWriter writer) {
        writer.number(first);
        writer.number(last - first);
    }

    static DayRange unpack(PackReader reader) {
        int first = reader.number();
        return new DayRange(first, first + reader.number());
    }
}
