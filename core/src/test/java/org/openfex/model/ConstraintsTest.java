package org.openfex.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openfex.code.Code;
import org.openfex.code.Country;
import org.openfex.code.FirearmType;
import org.openfex.code.MessageType;

class ConstraintsTest {
    private static ValidatorFactory factory;
    private static Validator validator;

    @BeforeAll
    static void start() {
        factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
        validator = factory.getValidator();
    }

    @AfterAll
    static void stop() {
        factory.close();
    }

    record Text(@CodePoints(min = 1, max = 3) @Nullable String value) {}

    record Texts(@UniqueItems List<@CodePoints(max = 2) String> value) {}

    record Amount(
            @Decimal(min = "-90", max = "1000000000") @Nullable
            BigDecimal value) {}

    record State(
            @CodeFormat(pattern = "^[A-Z]{2}([A-Z]{2})?$", max = 4) @Nullable
            Code value) {}

    record Time(@WireTime @Nullable OffsetDateTime value) {}

    record Day(@WireTime @Nullable LocalDate value) {}

    record Extended(@ExtensionNames @Nullable JsonMembers value) {}

    private static Set<String> violations(Record bean) {
        return validator.validate(bean).stream()
                .map(ConstraintViolation::getMessage)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource
    void aValidValueHasNoViolation(Record bean) {
        assertEquals(Set.of(), violations(bean));
    }

    static Stream<Record> aValidValueHasNoViolation() {
        return Stream.of(
                new Text(null),
                new Text("abc"),
                new Text("\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00"),
                new Texts(List.of("a", "b")),
                new Amount(null),
                new Amount(new BigDecimal("-90")),
                new Amount(new BigDecimal("1E+9")),
                new Amount(new BigDecimal("0.123456789012345678901234567890")),
                new State(null),
                new State(Country.SUHH),
                new State(Country.of("ZZ")),
                new Time(null),
                new Time(OffsetDateTime.of(0, 1, 1, 0, 0, 0, 1, ZoneOffset.ofHoursMinutes(14, 59))),
                new Time(OffsetDateTime.of(9999, 12, 31, 23, 59, 59, 0, ZoneOffset.ofHoursMinutes(-14, -59))),
                new Day(null),
                new Day(LocalDate.of(0, 1, 1)),
                new Extended(null),
                new Extended(JsonMembers.NONE.with("org.example.rack-7", JsonText.of("1"))));
    }

    @ParameterizedTest
    @MethodSource
    void anInvalidValueHasTheKeyOfItsConstraint(String key, Record bean) {
        assertEquals(Set.of(key), violations(bean));
    }

    static Stream<Arguments> anInvalidValueHasTheKeyOfItsConstraint() {
        JsonMembers many = JsonMembers.NONE;
        for (int i = 0; i <= Formats.MAX_EXTENSIONS; i++) {
            many = many.with("org.example.x" + i, JsonText.of("1"));
        }
        return Stream.of(
                Arguments.of("fex.codePoints", new Text("")),
                Arguments.of("fex.codePoints", new Text("abcd")),
                Arguments.of("fex.codePoints", new Text("\uD83D\uDE00".repeat(4))),
                Arguments.of("fex.codePoints", new Texts(List.of("abc"))),
                Arguments.of("fex.unicode", new Text("\uD83D")),
                Arguments.of("fex.unicode", new Text("\uDE00\uD83D")),
                Arguments.of("fex.unicode", new Text("a\u0000")),
                Arguments.of("fex.unicode", new Text("\uFFFE")),
                Arguments.of("fex.unicode", new Text("\uFDEF")),
                Arguments.of("fex.unicode", new Text("\uD83F\uDFFF")),
                Arguments.of("fex.uniqueItems", new Texts(List.of("a", "a"))),
                Arguments.of("fex.decimal", new Amount(new BigDecimal("-90.01"))),
                Arguments.of("fex.decimal", new Amount(new BigDecimal("1000000000.1"))),
                Arguments.of("fex.decimal", new Amount(new BigDecimal("0.1234567890123456789012345678901"))),
                Arguments.of("fex.decimal", new Amount(new BigDecimal("1E-2147483647"))),
                Arguments.of("fex.decimal", new Amount(new BigDecimal("1E+2147483647"))),
                Arguments.of("fex.codeFormat", new State(Country.of("de"))),
                Arguments.of("fex.codeFormat", new State(Country.of("DE\n"))),
                Arguments.of("fex.codeFormat", new State(FirearmType.RIFLE)),
                Arguments.of("fex.codeFormat", new UnknownBody(MessageType.of(""), JsonText.of("{}"))),
                Arguments.of("fex.wireTime", new Time(OffsetDateTime.of(10000, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC))),
                Arguments.of("fex.wireTime", new Time(OffsetDateTime.of(-1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC))),
                Arguments.of(
                        "fex.wireTime", new Time(OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.ofHours(15)))),
                Arguments.of(
                        "fex.wireTime",
                        new Time(OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.ofTotalSeconds(1)))),
                Arguments.of("fex.wireTime", new Day(LocalDate.of(10000, 1, 1))),
                Arguments.of("fex.extensionNames", new Extended(JsonMembers.NONE.with("rack", JsonText.of("1")))),
                Arguments.of(
                        "fex.extensionNames",
                        new Extended(JsonMembers.NONE.with("org." + "x".repeat(200), JsonText.of("1")))),
                Arguments.of("fex.tooManyExtensions", new Extended(many)));
    }

    @Test
    void tooManyExtensionsDoNotHideANameThatIsWrong() {
        JsonMembers many = JsonMembers.NONE.with("rack", JsonText.of("1"));
        for (int i = 0; i < Formats.MAX_EXTENSIONS; i++) {
            many = many.with("org.example.x" + i, JsonText.of("1"));
        }
        assertEquals(Set.of("fex.extensionNames", "fex.tooManyExtensions"), violations(new Extended(many)));
    }

    @Test
    void aViolationInsideAListNamesTheItem() {
        Message message = Message.builder()
                .recipients(
                        Party.builder().build(), Party.builder().authority("").build())
                .build();
        Set<String> paths = validator.validate(message).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .collect(Collectors.toSet());
        assertEquals(true, paths.contains("recipients[1].authority"));
        assertEquals(true, paths.contains("recipients[0].function"));
        assertEquals(true, paths.contains("id"));
    }
}
