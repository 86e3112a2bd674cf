package org.openfex.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openfex.rules.Samples.message;
import static org.openfex.rules.Samples.told;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfex.code.Country;
import org.openfex.code.StatisticalCategory;
import org.openfex.code.StatisticalDimension;
import org.openfex.code.StatisticalIndicator;
import org.openfex.code.StatisticalSex;
import org.openfex.code.StatisticalSource;
import org.openfex.model.StatisticalCell;
import org.openfex.model.StatisticalReturn;
import org.openfex.model.StatisticalTable;

class StatisticsRulesTest {

    /** Cells such as {@code type-pistol=12} or {@code total/male=3}. */
    private static StatisticalTable.Builder table(String dimension, String cells) {
        return StatisticalTable.builder()
                .indicator(StatisticalIndicator.ARMS_SEIZED)
                .dimension(StatisticalDimension.of(dimension))
                .cells(Arrays.stream(cells.split(" "))
                        .map(cell -> cell.split("[/=]"))
                        .map(cell -> StatisticalCell.builder()
                                .category(StatisticalCategory.of(cell[0]))
                                .sex(cell.length == 3 ? StatisticalSex.of(cell[1]) : null)
                                .value(Long.valueOf(cell[cell.length - 1]))
                                .build())
                        .toList());
    }

    private static List<String> judged(int year, StatisticalTable.Builder... tables) {
        return told(message(StatisticalReturn.builder()
                        .country(Country.of("KZ"))
                        .year(year)
                        .tables(Arrays.stream(tables)
                                .map(StatisticalTable.Builder::build)
                                .toList())
                        .build()))
                .stream()
                .filter(told -> !told.code().equals("code-unknown"))
                .map(told -> told.code() + " " + told.pointer())
                .toList();
    }

    private static List<String> judged(StatisticalTable.Builder... tables) {
        return judged(2025, tables);
    }

    @ParameterizedTest
    @CsvSource({
        "type, type-pistol=12 type-rifle=3, 15, ",
        "type, type-pistol=12 type-rifle=3, 16, /total",
        "type, type-pistol=12 type-rifle=3 total=15, , ",
        "type, type-pistol=12 type-rifle=3 total=14, , /cells",
        // The member is what the table states first.
        "type, type-pistol=12 total=12, 13, /total",
        "type, type-pistol=12, , ",
        "type, total=12, 13, ",
        // A category by sex is the same persons again; one that has no whole is the sum of its sexes.
        "type, type-pistol/male=7 type-pistol/female=5 type-pistol/total=12 type-rifle/male=3, 15, ",
        "total, total/male=3 total/female=2 total/unknown=1, 6, ",
        "total, total/male=3 total/female=2 total/unknown=1, 5, /total",
        "total, total/male=3 total/female=2 total/total=6, , /cells",
        "total, total=5, 5, ",
        "tracing, tracing-pending=4 tracing-not-initiated=6 tracing-total-uniquely-identifiable=10, 10, ",
        // Of what overlaps or is not known there is no sum.
        "other-offence, other-offence-terrorism=9 other-offence-drug-trafficking=9, 10, ",
        "person-offence, person-offence-trafficking-only=9, 10, ",
        "type, type-pistol=12 type-trebuchet=3, 12, ",
        "type, type-pistol/other=12, 13, ",
        "wood, type-pistol=12, 13, ",
        // Beyond what a long holds.
        "type, type-pistol=9007199254740991 type-rifle=9007199254740991, 9007199254740991, /total",
    })
    void totalIsTheSumOfItsParts(String dimension, String cells, Long total, String place) {
        assertThat(judged(table(dimension, cells).total(total)))
                .filteredOn(told -> told.startsWith("statistics-total-differs"))
                .isEqualTo(place == null ? List.of() : List.of("statistics-total-differs /body/tables/0" + place));
    }

    @Test
    void tablesOfOneIndicatorAgree() {
        StatisticalTable.Builder byType = table("type", "type-pistol=210").total(210L);
        StatisticalTable.Builder byPlace = table("location", "location-national-territory=195 total=195");
        assertThat(judged(byType, byPlace)).containsExactly("statistics-totals-disagree /body/tables/1");
        assertThat(judged(byType, byPlace.indicator(StatisticalIndicator.ARMS_FOUND)))
                .isEmpty();
        assertThat(judged(
                        byType,
                        byPlace.indicator(StatisticalIndicator.ARMS_SEIZED).source(StatisticalSource.ATF)))
                .isEmpty();
        assertThat(judged(byType, table("tracing", "tracing-pending=9").total(9L)))
                .isEmpty();
        assertThat(judged(byType, table("location", "location-national-territory=195")))
                .isEmpty();
    }

    @Test
    void tableStandsOnce() {
        StatisticalTable.Builder byType = table("type", "type-pistol=12");
        assertThat(judged(byType, byType)).containsExactly("statistics-table-repeated /body/tables/1");
        assertThat(judged(byType, table("type", "type-pistol=12").edition("2022")))
                .isEmpty();
    }

    @Test
    void cellStandsOnceAndInItsTable() {
        assertThat(judged(table("type", "type-pistol=12 type-pistol=13").total(12L)))
                .containsExactly("statistics-cell-repeated /body/tables/0/cells/1");
        assertThat(judged(table("total", "total/male=3 total/female=2"))).isEmpty();
        assertThat(judged(table("type", "type-pistol=12 location-other=1 total=13 type-trebuchet=1")))
                .containsExactly("statistics-category-misplaced /body/tables/0/cells/1/category");
        assertThat(judged(table("total", "type-pistol=12")))
                .containsExactly("statistics-category-misplaced /body/tables/0/cells/0/category");
        assertThat(judged(table("wood", "type-pistol=12"))).isEmpty();
    }

    @Test
    void yearIsNoCount() {
        assertThat(judged(table("type", "type-pistol=2025 type-rifle=2024")))
                .containsExactly("statistics-year-as-value /body/tables/0/cells/0/value");
        assertThat(judged(table("other-offence", "other-offence-terrorism=9").total(2025L)))
                .containsExactly("statistics-year-as-value /body/tables/0/total");
    }

    @Test
    void yearHasBegun() {
        assertThat(judged(2026, table("type", "type-pistol=12"))).isEmpty();
        assertThat(judged(2027, table("type", "type-pistol=12"))).containsExactly("statistics-year-ahead /body/year");
    }

    @Test
    void tableThatStandsTwiceIsReportedOnce() {
        assertThat(judged(
                        table("type", "type-pistol=12").total(12L),
                        table("type", "type-pistol=13").total(13L)))
                .containsExactly("statistics-table-repeated /body/tables/1");
    }
}
