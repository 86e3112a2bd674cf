package org.openfex.examples.cli.convert;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openfex.code.CodeList;
import org.openfex.examples.cli.convert.Mapping.Target;
import org.openfex.examples.cli.convert.MemberPath.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** How the text of a cell becomes a value of a message. */
final class CellReader {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]{0,17})");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,12})?");

    /** RFC 3339 with seconds, whatever they are. */
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral('T')
            .appendValue(ChronoField.HOUR_OF_DAY, 2)
            .appendLiteral(':')
            .appendValue(ChronoField.MINUTE_OF_HOUR, 2)
            .appendLiteral(':')
            .appendValue(ChronoField.SECOND_OF_MINUTE, 2)
            .appendOffsetId()
            .toFormatter(Locale.ROOT);

    private final Mapping mapping;

    CellReader(Mapping mapping) {
        this.mapping = mapping;
    }

    /**
     * What came of a cell: a value, a reason why there is none, or both when the mapping says what to write then.
     *
     * @param value the value to write, null for none
     * @param reason why the cell was not understood, null when it was
     */
    record Outcome(@Nullable JsonNode value, @Nullable Reason reason) {
        static Outcome of(JsonNode value) {
            return new Outcome(value, null);
        }

        static Outcome failed(Reason reason) {
            return new Outcome(null, reason);
        }
    }

    /**
     * {@return what comes of a cell}
     *
     * @param cell the text without white space around it, not empty
     * @param target where it goes
     */
    Outcome read(String cell, Target target) {
        Outcome outcome = understood(cell, target);
        return outcome.reason() == null ? outcome : new Outcome(target.otherwise(), outcome.reason());
    }

    private Outcome understood(String cell, Target target) {
        Map<String, JsonNode> codes = target.codes();
        JsonNode translated = codes == null ? null : codes.get(mapping.fold(cell));
        if (translated != null) {
            return Outcome.of(translated);
        }
        if (target.list() != null) {
            return named(cell, target.list());
        }
        if (codes != null) {
            return Outcome.failed(Reason.CODE_UNKNOWN);
        }
        return switch (target.path().kind()) {
            case INTEGER ->
                INTEGER.matcher(cell).matches()
                        ? Outcome.of(JSON.numberNode(new BigInteger(cell)))
                        : Outcome.failed(Reason.NUMBER_MALFORMED);
            case DECIMAL -> decimal(cell);
            case CODE ->
                Constants.holds(Constants.list(target.path().type()), cell)
                        ? Outcome.of(JSON.stringNode(cell))
                        : Outcome.failed(Reason.CODE_UNKNOWN);
            case PARTIAL_DATE, DAY, TIME -> date(cell, target);
            case IDENTIFIER -> {
                String lower = cell.toLowerCase(Locale.ROOT);
                yield Constants.isReadable(lower, Kind.IDENTIFIER)
                        ? Outcome.of(JSON.stringNode(lower))
                        : Outcome.failed(Reason.UUID_MALFORMED);
            }
            default -> Outcome.of(JSON.stringNode(cell));
        };
    }

    private static Outcome named(String cell, CodeList list) {
        List<CodeList.Entry> found = list.byName(cell);
        if (found.size() == 1) {
            return Outcome.of(JSON.stringNode(found.get(0).code()));
        }
        return Outcome.failed(found.isEmpty() ? Reason.CODE_UNKNOWN : Reason.CODE_AMBIGUOUS);
    }

    private Outcome decimal(String cell) {
        boolean hasComma = mapping.csv().decimalComma();
        // With a decimal comma a point is no sign of a number: it may part thousands.
        String plain = hasComma ? cell.replace('.', ' ').replace(',', '.') : cell;
        if (!DECIMAL.matcher(plain).matches()) {
            return Outcome.failed(Reason.NUMBER_MALFORMED);
        }
        return Outcome.of(JSON.numberNode(new BigDecimal(plain)));
    }

    private static Outcome date(String cell, Target target) {
        Kind kind = target.path().kind();
        if (target.dates().isEmpty()) {
            return Constants.isReadable(cell, kind)
                    ? Outcome.of(JSON.stringNode(cell))
                    : Outcome.failed(Reason.DATE_MALFORMED);
        }
        List<DatePattern.Read> read = target.dates().stream()
                .flatMap(pattern -> Stream.ofNullable(pattern.read(cell)))
                .distinct()
                .toList();
        if (read.size() != 1) {
            return Outcome.failed(read.isEmpty() ? Reason.DATE_MALFORMED : Reason.DATE_AMBIGUOUS);
        }
        DatePattern.Read date = read.get(0);
        LocalDateTime time = date.time();
        ZoneOffset offset = target.offset();
        if (kind == Kind.TIME) {
            return time == null || offset == null
                    ? Outcome.failed(Reason.DATE_INCOMPLETE)
                    : Outcome.of(JSON.stringNode(TIME.format(time.atOffset(offset))));
        }
        return kind == Kind.DAY && !date.isDay()
                ? Outcome.failed(Reason.DATE_INCOMPLETE)
                : Outcome.of(JSON.stringNode(date.date()));
    }
}
