package org.openfex.rules;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Code;
import org.openfex.code.StatisticalCategory;
import org.openfex.code.StatisticalDimension;
import org.openfex.code.StatisticalSex;
import org.openfex.model.StatisticalCell;
import org.openfex.model.StatisticalReturn;
import org.openfex.model.StatisticalTable;

/** Rules about statistical returns. What does not add up is told and left as it stands. */
final class StatisticsRules {
    /** Dimensions whose categories shut each other out, so that their figures add up. */
    private static final Set<StatisticalDimension> ADDS_UP = Set.of(
            StatisticalDimension.TYPE,
            StatisticalDimension.CONDITION,
            StatisticalDimension.MARKING,
            StatisticalDimension.LEGAL_JUSTIFICATION,
            StatisticalDimension.LOCATION,
            StatisticalDimension.TRACING,
            StatisticalDimension.TOTAL);

    /** Categories that sum up others of their table. */
    private static final Set<StatisticalCategory> SUBTOTALS = Set.of(
            StatisticalCategory.TRACING_TOTAL_UNIQUELY_IDENTIFIABLE,
            StatisticalCategory.TRACING_TOTAL_NOT_UNIQUELY_IDENTIFIABLE);

    private static final Set<StatisticalSex> ONE_SEX =
            Set.of(StatisticalSex.MALE, StatisticalSex.FEMALE, StatisticalSex.UNKNOWN);

    private StatisticsRules() {}

    /** Gives the rules about a type of entity, by its simple name. */
    static List<Rule> on(String type) {
        return switch (type) {
            case "StatisticalTable" ->
                List.of(
                        Rule.on(StatisticalTable.class, "statistics-total-differs", StatisticsRules::totalDiffers),
                        Rule.on(StatisticalTable.class, "statistics-cell-repeated", StatisticsRules::cellRepeated),
                        Rule.on(
                                StatisticalTable.class,
                                "statistics-category-misplaced",
                                StatisticsRules::categoryMisplaced));
            case "StatisticalReturn" ->
                List.of(
                        Rule.on(StatisticalReturn.class, "statistics-totals-disagree", StatisticsRules::totalsDisagree),
                        Rule.on(StatisticalReturn.class, "statistics-table-repeated", StatisticsRules::tableRepeated),
                        Rule.on(StatisticalReturn.class, "statistics-year-as-value", StatisticsRules::yearAsValue),
                        Rule.on(StatisticalReturn.class, "statistics-year-ahead", StatisticsRules::yearAhead));
            default -> List.of();
        };
    }

    private static void totalDiffers(StatisticalTable table, Scope scope) {
        BigInteger total = total(table);
        BigInteger sum = sum(table, scope);
        if (total != null && sum != null && !total.equals(sum)) {
            scope.finding(table.total() == null ? "cells" : "total");
        }
    }

    /** Gives the total that a table states, as a member or as a cell; null when it states none. */
    private static @Nullable BigInteger total(StatisticalTable table) {
        Long total = table.total();
        if (total == null) {
            total = table.cells().stream()
                    .filter(cell -> cell.category().equals(StatisticalCategory.TOTAL) && !isOfOneSex(cell))
                    .map(StatisticalCell::value)
                    .findFirst()
                    .orElse(null);
        }
        return total == null ? null : BigInteger.valueOf(total);
    }

    /** Gives the sum of what a table breaks its total down into; null where that is not sure to be all of it. */
    private static @Nullable BigInteger sum(StatisticalTable table, Scope scope) {
        boolean bySexOnly = table.dimension().equals(StatisticalDimension.TOTAL);
        boolean sure = ADDS_UP.contains(table.dimension())
                && repeated(table) < 0
                && table.cells().stream()
                        .allMatch(cell ->
                                scope.isKnown(cell.category()) && (cell.sex() == null || scope.isKnown(cell.sex())));
        if (!sure) {
            return null;
        }
        List<StatisticalCell> parts = table.cells().stream()
                .filter(cell -> bySexOnly
                        ? isOfOneSex(cell)
                        : !cell.category().equals(StatisticalCategory.TOTAL) && !SUBTOTALS.contains(cell.category()))
                .toList();
        Set<StatisticalCategory> whole = new HashSet<>();
        parts.stream().filter(cell -> !isOfOneSex(cell)).forEach(cell -> whole.add(cell.category()));
        return parts.isEmpty()
                ? null
                : parts.stream()
                        // A category that is given as a whole is not counted again by sex.
                        .filter(cell -> !isOfOneSex(cell) || !whole.contains(cell.category()))
                        .map(cell -> BigInteger.valueOf(cell.value()))
                        .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static boolean isOfOneSex(StatisticalCell cell) {
        return cell.sex() != null && ONE_SEX.contains(cell.sex());
    }

    /** Tables of one indicator break down the same arms; those by tracing result may be of fewer. */
    private static void totalsDisagree(StatisticalReturn figures, Scope scope) {
        Map<List<@Nullable Object>, StatisticalTable> first = new HashMap<>();
        for (int i = 0; i < figures.tables().size(); i++) {
            StatisticalTable table = figures.tables().get(i);
            BigInteger total = total(table);
            if (total == null
                    || !ADDS_UP.contains(table.dimension())
                    || table.dimension().equals(StatisticalDimension.TRACING)) {
                continue;
            }
            List<@Nullable Object> key = Arrays.asList(table.indicator(), table.edition(), table.source());
            StatisticalTable before = first.putIfAbsent(key, table);
            // A table of the same dimension is one that stands there twice.
            if (before != null && !before.dimension().equals(table.dimension()) && !total.equals(total(before))) {
                scope.finding("tables/" + i);
            }
        }
    }

    private static void tableRepeated(StatisticalReturn figures, Scope scope) {
        Set<List<@Nullable Object>> seen = new HashSet<>();
        for (int i = 0; i < figures.tables().size(); i++) {
            StatisticalTable table = figures.tables().get(i);
            if (!seen.add(Arrays.asList(table.indicator(), table.dimension(), table.edition(), table.source()))) {
                scope.finding("tables/" + i);
            }
        }
    }

    private static void cellRepeated(StatisticalTable table, Scope scope) {
        int repeated = repeated(table);
        if (repeated >= 0) {
            scope.finding("cells/" + repeated);
        }
    }

    /** Gives the index of the first cell whose category and sex an earlier one has, -1 when there is none. */
    private static int repeated(StatisticalTable table) {
        Set<List<@Nullable Object>> seen = new HashSet<>();
        for (int i = 0; i < table.cells().size(); i++) {
            StatisticalCell cell = table.cells().get(i);
            if (!seen.add(Arrays.asList(cell.category(), cell.sex()))) {
                return i;
            }
        }
        return -1;
    }

    /** The code of a dimension begins the codes of its categories; the total belongs to all of them. */
    private static void categoryMisplaced(StatisticalTable table, Scope scope) {
        if (!scope.isKnown(table.dimension())) {
            return;
        }
        for (int i = 0; i < table.cells().size(); i++) {
            Code category = table.cells().get(i).category();
            if (scope.isKnown(category)
                    && !category.equals(StatisticalCategory.TOTAL)
                    && !category.value().startsWith(table.dimension().value() + "-")) {
                scope.finding("cells/" + i + "/category");
            }
        }
    }

    private static void yearAsValue(StatisticalReturn figures, Scope scope) {
        for (int i = 0; i < figures.tables().size(); i++) {
            StatisticalTable table = figures.tables().get(i);
            if (table.total() != null && table.total().longValue() == figures.year()) {
                scope.finding("tables/" + i + "/total");
            }
            for (int j = 0; j < table.cells().size(); j++) {
                if (table.cells().get(j).value().longValue() == figures.year()) {
                    scope.finding("tables/" + i + "/cells/" + j + "/value");
                }
            }
        }
    }

    private static void yearAhead(StatisticalReturn figures, Scope scope) {
        if (figures.year() > scope.message().issuedAt().getYear()) {
            scope.finding("year");
        }
    }
}
