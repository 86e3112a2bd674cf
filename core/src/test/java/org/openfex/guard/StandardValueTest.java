package org.openfex.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfex.schema.StandardValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reader of the standard's own files reads each of them as a library for JSON does. */
class StandardValueTest {
    private static final Path STANDARD = Path.of("../schema/standard");

    @Test
    void readsEveryFileOfTheStandardAsJacksonDoes() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(STANDARD)) {
            files = all.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.startsWith(STANDARD.resolve("kit")))
                    .toList();
        }
        assertThat(files).hasSizeGreaterThan(200);
        for (Path file : files) {
            String path = STANDARD.relativize(file).toString().replace('\\', '/');
            expectEqual(path, StandardValue.read(path), JsonMapper.shared().readTree(Files.readAllBytes(file)));
        }
    }

    private static void expectEqual(String place, StandardValue value, JsonNode json) {
        assertThat(value.isMissing()).as(place).isEqualTo(json.isNull());
        assertThat(value.isString()).as(place).isEqualTo(json.isString());
        assertThat(value.isInt()).as(place).isEqualTo(json.isInt());
        assertThat(value.isTrue()).as(place).isEqualTo(json.isBoolean() && json.booleanValue());
        assertThat(value.members().keySet()).as(place).containsExactlyElementsOf(json.propertyNames());
        if (json.isString()) {
            assertThat(value.stringValue()).as(place).isEqualTo(json.stringValue());
        } else if (json.isNumber()) {
            assertThat(value.doubleValue()).as(place).isEqualTo(json.doubleValue());
        }
        json.properties().forEach(member -> {
            String name = member.getKey();
            assertThat(value.has(name)).isTrue();
            expectEqual(place + "/" + name, value.path(name), member.getValue());
        });
        assertThat(value.items()).as(place).hasSize(json.isArray() ? json.size() : 0);
        for (int i = 0; i < value.items().size(); i++) {
            expectEqual(place + "/" + i, value.items().get(i), json.path(i));
        }
    }

    @Test
    void readsOneMemberAlone() {
        assertThat(StandardValue.readMember("findings/catalogue.json", "report")
                        .path("valid")
                        .path("en")
                        .stringValue())
                .isEqualTo("VALID");
        assertThat(StandardValue.readMember("clauses.json", "no-such-member").isMissing())
                .isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> StandardValue.readMember("no-such-file.json", "x"));
    }

    @Test
    void readsWhatTheFilesOfTodayDoNotHold() {
        StandardValue value = of("{\"a\": [], \"b\": {}, \"c\": \"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0416x\", \"d\": -1.5e2,"
                + " \"e\": [true, false, null] }");

        assertThat(value.path("a").iterator().hasNext()).isFalse();
        assertThat(value.path("b").members()).isEmpty();
        assertThat(value.path("c").stringValue()).isEqualTo("\"\\/\b\f\n\r\tЖx");
        assertThat(value.path("d").doubleValue()).isEqualTo(-150);
        assertThat(value.path("e").items().get(0).isTrue()).isTrue();
        assertThat(value.path("e").items().get(2).isMissing()).isTrue();
        assertThat(value).hasToString("StandardValue[UnmodifiableMap]");
        assertThat(value.path("x")).hasToString("StandardValue[missing]");
        assertThat(value.path("x").stringOrNull()).isNull();
        assertThat(value.path("x").stringValue("y")).isEqualTo("y");
        assertThatIllegalStateException().isThrownBy(value::stringValue);
        assertThatIllegalStateException().isThrownBy(value::intValue);
        assertThatIllegalStateException().isThrownBy(value::doubleValue);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[",
                "\"",
                "\"\\",
                "\"\\u00",
                "\"\\u00g0\"",
                "\"\\x\"",
                "{\"a\"}",
                "{\"a\":1,}",
                "[1 2]",
                "[1,]",
                "tru",
                "nil",
                "1 2",
                "-",
                "1.2.3",
                "99999999999999999999",
                "{1:2}"
            })
    void refusesWhatIsNoJson(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> of(text));
    }

    private static StandardValue of(String json) {
        return StandardValue.of(json.getBytes(StandardCharsets.UTF_8));
    }
}
