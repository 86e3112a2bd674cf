package org.openfex.examples.cli.convert;

import java.nio.charset.Charset;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openfex.code.CodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a mapping file says, checked against the model: how rows are read, what every message holds, and where each cell goes.
 *
 * @param csv how the file of rows is written
 * @param template the members that every message has
 * @param key the columns whose values tell messages apart, possibly empty
 * @param isGrouped whether consecutive rows with one key make one message
 * @param namespace the namespace of the identifiers, null when they are random
 * @param set members that each row gives unless a cell gives them
 * @param localIds the entities that get a local identifier
 * @param columns the columns that are mapped, by name
 * @param ignored the columns that are left out on purpose
 * @param empty the values that mean "nothing stands here", folded
 * @param ignoreCase whether case plays a part when the value of a cell is looked up
 */
record Mapping(
        Csv csv,
        ObjectNode template,
        List<String> key,
        boolean isGrouped,
        @Nullable UUID namespace,
        List<Constant> set,
        List<LocalId> localIds,
        Map<String, Column> columns,
        Set<String> ignored,
        Set<String> empty,
        boolean ignoreCase) {

    /** {@return the value of a cell as tables hold it} */
    String fold(String value) {
        return fold(value, ignoreCase);
    }

    /** Upper case first, as code lists do: it makes ß and SS alike. */
    static String fold(String value, boolean ignoreCase) {
        return ignoreCase ? value.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT) : value;
    }

    /**
     * How the file of rows is written.
     *
     * @param encoding the encoding
     * @param delimiter the sign between cells
     * @param quote the sign around cells that hold a delimiter or a line end
     * @param hasHeader whether the first line names the columns
     * @param columns the names of the columns when it does not
     * @param decimalComma whether decimals are written with a comma
     */
    record Csv(
            Charset encoding,
            char delimiter,
            char quote,
            boolean hasHeader,
            List<String> columns,
            boolean decimalComma) {}

    /**
     * A value that the mapping puts somewhere.
     *
     * @param path the place
     * @param value the value
     */
    record Constant(MemberPath path, JsonNode value) {}

    /**
     * An entity whose local identifier the converter makes, because nothing else does.
     *
     * @param path a place that leads through the entity
     * @param depth the number of steps that lead to it
     * @param prefix what the identifier begins with, such as {@code firearm}
     */
    record LocalId(MemberPath path, int depth, String prefix) {}

    /**
     * What becomes of the cells of a column.
     *
     * @param name the name of the column
     * @param targets where the value goes
     * @param when the members that a value sets in place of that, by folded value
     * @param set the members that are set along with the value
     * @param empty the members that an empty cell sets
     * @param isRequired whether every row has a value here
     */
    record Column(
            String name,
            List<Target> targets,
            Map<String, List<Constant>> when,
            List<Constant> set,
            List<Constant> empty,
            boolean isRequired) {}

    /**
     * Where the value of a cell goes, and how it is read.
     *
     * @param path the place
     * @param codes the translations by folded value, null when there is no table
     * @param list the list whose names are understood too, null when none is
     * @param otherwise what is written when the value is not understood, null for nothing
     * @param dates the patterns of a date, empty for the form that FEX has
     * @param offset the offset of a time, null when none is known
     */
    record Target(
            MemberPath path,
            @Nullable Map<String, JsonNode> codes,
            @Nullable CodeList list,
            @Nullable JsonNode otherwise,
            List<DatePattern> dates,
            @Nullable ZoneOffset offset) {}
}
