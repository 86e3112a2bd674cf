package org.openfex.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfex.Reading;
import org.openfex.code.Code;
import org.openfex.code.MessageType;
import org.openfex.kit.Kit;
import org.openfex.model.EntityShape;
import org.openfex.model.JsonMembers;
import org.openfex.model.JsonText;
import org.openfex.model.Message;
import org.openfex.model.Seizure;
import org.openfex.model.SeizureReport;
import org.openfex.model.UnknownBody;
import org.openfex.report.Layer;
import org.openfex.report.LayerOutcome;
import org.openfex.report.Severity;

/**
 * What is written is valid: messages built in Java with values at and past every edge are either refused by the layer
 * CONSTRAINT, or written as bytes that the layers SYNTAX and SCHEMA let pass, and read back as the same message.
 */
class WrittenIsValidTest {
    private static final List<String> TEXTS = List.of(
            "", " ", "a", "A", "a\n", "\u0085", "\u0000", "\uD800", "\uFFFF", "\uD83D\uDD2B", "1.0", "1.1", "2.0");

    private static final String NUMBERS =
            "0 -0.0 -0.5 1.0 2.50 0E-30 1E+2 1E-40 1E+40 1E+1000000000 1E-1000000000 1000000000.01";

    private static final String TIMES = """
            -999999999-01-01T00:00:00+18:00
            +999999999-12-31T23:59:59.999999999-18:00
            +10000-01-01T00:00:00Z
            -0001-01-01T00:00:00Z
            0000-01-01T00:00:00Z
            9999-12-31T23:59:59Z
            2026-04-18T02:40:00.000000001Z
            2026-04-18T02:40:00.100Z
            2026-04-18T02:40+05:00
            2026-04-18T02:40:00+18:00
            2026-04-18T02:40:00+14:59
            2026-04-18T02:40:00+15:00
            2026-04-18T02:40:00+01:00:01
            2026-04-18T02:40:00-00:30
            """;

    private static int written;
    private static int refused;

    /** Every member with every odd value that its type can hold. */
    @TestFactory
    Stream<DynamicTest> everyMemberWithEveryOddValue() {
        return Messages.leanByMember().entrySet().stream()
                .filter(member -> !member.getKey().equals("message.type")) // the body tells it
                .map(member -> DynamicTest.dynamicTest(member.getKey(), () -> {
                    Schemas.Lean lean = member.getValue();
                    Message message = Kit.FEX
                            .inspect(Messages.bytes(lean.root()))
                            .message()
                            .orElseThrow();
                    List<String> way = List.of(lean.pointer().substring(1).split("/"));
                    int maxItems = lean.site().member().node().path("maxItems").intValue(0);
                    for (Object odd : oddValues(at(message, way), maxItems)) {
                        expectValidOrRefused(with(message, way, odd));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyEntityWithOddUnknownMembers() {
        List<JsonMembers> odd = List.of(
                JsonMembers.of(Map.of("heardOf", JsonText.of("1"))),
                JsonMembers.of(Map.of("", JsonText.of("null"))),
                JsonMembers.of(Map.of("extensions", JsonText.of("{\"org.example.x\":1}"))),
                JsonMembers.of(Map.of("extensions", JsonText.of("7"))),
                JsonMembers.of(Map.of("type", JsonText.of("7"))),
                JsonMembers.of(Map.of("id", JsonText.of("\"f1\""))),
                JsonMembers.of(Map.of("x".repeat(300), JsonText.of("1"))),
                JsonMembers.of(Map.of("\uD800", JsonText.of("1"))),
                JsonMembers.of(Map.of("\uFFFF", JsonText.of("1"))),
                JsonMembers.of(Map.of("deep", nested(64))));
        return Kit.valid().stream()
                .filter(entry -> entry.file().startsWith("valid/minimal-"))
                .map(Kit.Entry::bytes)
                .flatMap(bytes -> Stream.of("1.0", "1.1")
                        .map(version ->
                                Kit.FEX.read(bytes).toBuilder().fex(version).build()))
                .flatMap(message -> odd.stream()
                        .map(members -> DynamicTest.dynamicTest(
                                message.fex() + " " + message.type() + " " + odd.indexOf(members),
                                () -> IntStream.range(0, entities(message))
                                        .forEach(i -> expectValidOrRefused(
                                                (Message) withUnknown(message, new int[] {i}, members))))));
    }

    /** The depth of a message counts from its root, wherever an extension stands. */
    @ParameterizedTest
    @ValueSource(ints = {57, 58, 59, 60, 61, 62, 63, 64, 65})
    void extensionsAboutAsDeepAsAMessageMayBe(int depth) {
        Message message = Kit.FEX.read(Kit.bytes("kit/valid/minimal-seizure-report.json"));
        JsonMembers deep = JsonMembers.of(Map.of("org.example.x", nested(depth)));
        expectValidOrRefused(message.toBuilder().extensions(deep).build());
        SeizureReport body = (SeizureReport) message.body();
        Seizure seizure = body.seizure().toBuilder().extensions(deep).build();
        expectValidOrRefused(message.toBuilder()
                .body(body.toBuilder().seizure(seizure).build())
                .build());
    }

    @TestFactory
    Stream<DynamicTest> oddUnknownBodies() {
        Message message = Kit.FEX.read(Kit.bytes("kit/valid/minimal-receipt.json"));
        return Stream.of("1.0", "1.1")
                .flatMap(version -> Stream.of("inventory-check", "receipt", "", "A b", "x".repeat(65), "\uD800")
                        .map(MessageType::of)
                        .flatMap(type -> Stream.of("{}", "7", "null", "{\"a\":null}")
                                .map(json -> new UnknownBody(type, JsonText.of(json))))
                        .map(body -> DynamicTest.dynamicTest(
                                version + " " + body.type().value().length() + " "
                                        + body.json().json(),
                                () -> expectValidOrRefused(message.toBuilder()
                                        .fex(version)
                                        .body(body)
                                        .build()))));
    }

    /** A test of messages that are all refused, or all written, would show little. */
    @AfterAll
    static void bothHappened() {
        assertThat(written).isGreaterThan(500);
        assertThat(refused).isGreaterThan(2_000);
    }

    /** The rules are left aside: they judge what the members say together, and a value is odd by itself. */
    private static void expectValidOrRefused(Message message) {
        if (Kit.FEX.validate(message).layers().get(Layer.CONSTRAINT) == LayerOutcome.FAILED) {
            refused++;
            return;
        }
        written++;
        Reading reading = Kit.FEX.inspect(Kit.FEX.writeDraft(message));
        assertThat(reading.report().findings())
                .filteredOn(finding -> finding.layer() != Layer.RULE && finding.severity() == Severity.ERROR)
                .as("what reading finds in what was written")
                .isEmpty();
        assertThat(reading.message().orElseThrow().equals(message))
                .as("read as written")
                .isTrue();
    }

    private static List<Object> oddValues(Object value, int maxItems) {
        List<Object> odd = new ArrayList<>();
        odd.add(null);
        if (value instanceof List<?> list) {
            of(list.get(0)).forEach(item -> odd.add(List.of(item)));
            for (int size : List.of(0, 2, maxItems, maxItems + 1)) {
                odd.add(Collections.nCopies(size, list.get(0)));
            }
        } else {
            odd.addAll(of(value));
        }
        return odd;
    }

    private static List<Object> of(Object value) {
        if (value instanceof String) {
            return Stream.concat(
                            TEXTS.stream(), Stream.of("x".repeat(65), "\uD83D\uDD2B".repeat(100), "x".repeat(30_000)))
                    .<Object>map(text -> text)
                    .toList();
        } else if (value instanceof BigDecimal) {
            return Stream.concat(
                            Stream.of(NUMBERS.split(" ")),
                            Stream.of("0." + "1".repeat(30), "0." + "1".repeat(31), "1".repeat(33)))
                    .<Object>map(BigDecimal::new)
                    .toList();
        } else if (value instanceof Integer) {
            return List.of(Integer.MIN_VALUE, -1, 0, 1, Integer.MAX_VALUE);
        } else if (value instanceof Long) {
            return List.of(Long.MIN_VALUE, -1L, 0L, (1L << 53) - 1, 1L << 53, Long.MAX_VALUE);
        } else if (value instanceof OffsetDateTime) {
            return TIMES.lines().<Object>map(OffsetDateTime::parse).toList();
        } else if (value instanceof LocalDate) {
            return List.of(LocalDate.MIN, LocalDate.MAX, LocalDate.of(0, 1, 1), LocalDate.of(10_000, 1, 1));
        } else if (value instanceof JsonMembers) {
            return List.of(
                    JsonMembers.NONE,
                    JsonMembers.of(Map.of("org.example.x", JsonText.of("null"))),
                    JsonMembers.of(Map.of("org.example.x", JsonText.of("[2.50,\"\uD83D\uDD2B\",{}]"))),
                    JsonMembers.of(Map.of("org.example.x", JsonText.of("9".repeat(33)))),
                    JsonMembers.of(Map.of("org.example.x", JsonText.of("9007199254740992"))),
                    JsonMembers.of(Map.of("org.example.x", nested(40))),
                    JsonMembers.of(Map.of("org.example.x", nested(1_000))),
                    JsonMembers.of(Map.of("org.example.x", JsonText.of("{\"" + "n".repeat(257) + "\":1}"))),
                    JsonMembers.of(Map.of("Bad", JsonText.of("1"))),
                    JsonMembers.of(Map.of("org.\uD800", JsonText.of("1"))));
        } else if (value instanceof Code code) {
            return Stream.of("", "A", "a-", "a b", "\uD800", "\u0000", "x".repeat(64), "x".repeat(65), "ZZ", "\n")
                    .<Object>map(text -> codeLike(code, text))
                    .toList();
        }
        return List.of();
    }

    private static JsonText nested(int depth) {
        return JsonText.of("[".repeat(depth) + "]".repeat(depth));
    }

    private static Object codeLike(Code code, String value) {
        try {
            return code.getClass().getMethod("of", String.class).invoke(null, value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Object at(Object value, List<String> way) {
        if (way.isEmpty()) {
            return value;
        }
        List<String> rest = way.subList(1, way.size());
        if (value instanceof List<?> list) {
            return at(list.get(Integer.parseInt(way.get(0))), rest);
        }
        Record entity = (Record) value;
        return at(member(entity, way.get(0)).get(entity), rest);
    }

    /** A copy of a message with another value in one place. */
    private static Message with(Message message, List<String> way, Object odd) {
        return (Message) withValue(message, way, odd);
    }

    private static Object withValue(Object value, List<String> way, Object odd) {
        if (way.isEmpty()) {
            return odd;
        }
        List<String> rest = way.subList(1, way.size());
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>(list);
            int index = Integer.parseInt(way.get(0));
            copy.set(index, withValue(copy.get(index), rest, odd));
            return copy;
        }
        Record entity = (Record) value;
        EntityShape shape = EntityShape.of(entity.getClass());
        Object[] values =
                shape.members().stream().map(member -> member.get(entity)).toArray();
        int index = member(entity, way.get(0)).index();
        values[index] = withValue(values[index], rest, odd);
        return shape.construct(values, shape.unknownMembers(entity));
    }

    private static EntityShape.Member member(Record entity, String name) {
        return Objects.requireNonNull(EntityShape.of(entity.getClass()).member(name), name);
    }

    private static int entities(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().mapToInt(WrittenIsValidTest::entities).sum();
        } else if (value instanceof Record entity && EntityShape.isEntity(entity.getClass())) {
            return 1
                    + EntityShape.of(entity.getClass()).members().stream()
                            .mapToInt(member -> entities(member.get(entity)))
                            .sum();
        }
        return 0;
    }

    /** A copy with unknown members in one entity: that which comes when the counter has run down. */
    private static Object withUnknown(Object value, int[] counter, JsonMembers unknown) {
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(item -> withUnknown(item, counter, unknown))
                    .toList();
        } else if (value instanceof Record entity && EntityShape.isEntity(entity.getClass())) {
            EntityShape shape = EntityShape.of(entity.getClass());
            boolean here = counter[0]-- == 0;
            Object[] values = shape.members().stream()
                    .map(member -> withUnknown(member.get(entity), counter, unknown))
                    .toArray();
            return shape.construct(values, here ? unknown : shape.unknownMembers(entity));
        }
        return value;
    }
}
