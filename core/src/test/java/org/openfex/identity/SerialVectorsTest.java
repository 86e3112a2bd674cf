package org.openfex.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openfex.schema.FexStandard;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The vectors of fk1, which any implementation in any language must give. */
class SerialVectorsTest {
    private static final JsonNode VECTORS = read();

    private static JsonNode read() {
        try (InputStream in = FexStandard.open("identity/fk1-vectors.json")) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void thereAreEnoughOfThem() {
        assertThat(VECTORS.path("version").stringValue())
                .isEqualTo(SerialKeys.of("").version());
        assertThat(VECTORS.path("keys").size()).isGreaterThanOrEqualTo(400);
        assertThat(VECTORS.path("comparisons").size()).isGreaterThanOrEqualTo(100);
    }

    @Test
    void noneIsGivenTwice() {
        Set<List<String>> seen = new HashSet<>();
        for (JsonNode vector : VECTORS.path("keys")) {
            assertThat(seen.add(List.of(
                            text(vector, "input"),
                            vector.path("repeat").toString(),
                            vector.path("year").toString())))
                    .as("%s", vector)
                    .isTrue();
        }
    }

    @TestFactory
    List<DynamicTest> keys() {
        Map<String, List<JsonNode>> kinds = new LinkedHashMap<>();
        VECTORS.path("keys")
                .forEach(vector -> kinds.computeIfAbsent(text(vector, "kind"), kind -> new ArrayList<>())
                        .add(vector));
        List<DynamicTest> tests = new ArrayList<>();
        kinds.forEach((kind, vectors) -> tests.add(DynamicTest.dynamicTest(kind, () -> {
            SoftAssertions softly = new SoftAssertions();
            vectors.forEach(vector -> check(vector, softly));
            softly.assertAll();
        })));
        return tests;
    }

    private static void check(JsonNode vector, SoftAssertions softly) {
        String input = text(vector, "input").repeat(vector.path("repeat").asInt(1));
        SerialKeys keys = SerialKeys.of(input, year(vector, "year"));
        List<String> withoutYear = new ArrayList<>();
        vector.path("withoutYear").forEach(rest -> withoutYear.add(text(rest, "strict") + " " + year(rest, "year")));
        String strict = text(vector, "strict");
        softly.assertThat(keys.isEmpty()).as("empty %s", vector).isEqualTo(strict.isEmpty());
        softly.assertThat(keys.strict()).as("strict %s", vector).isEqualTo(strict);
        softly.assertThat(keys.visual()).as("visual %s", vector).isEqualTo(text(vector, "visual"));
        softly.assertThat(keys.phonetic()).as("phonetic %s", vector).isEqualTo(texts(vector, "phonetic"));
        softly.assertThat(keys.blocks()).as("blocks %s", vector).isEqualTo(texts(vector, "blocks"));
        softly.assertThat(keys.digits()).as("digits %s", vector).isEqualTo(text(vector, "digits"));
        softly.assertThat(keys.pattern()).as("pattern %s", vector).isEqualTo(text(vector, "pattern"));
        softly.assertThat(keys.wasRepaired())
                .as("repaired %s", vector)
                .isEqualTo(vector.path("repaired").asBoolean(false));
        softly.assertThat(keys.withoutYear().stream()
                        .map(rest -> rest.strict() + " " + rest.removedYear())
                        .toList())
                .as("without year %s", vector)
                .isEqualTo(withoutYear);
    }

    @Test
    void comparisons() {
        SoftAssertions softly = new SoftAssertions();
        for (JsonNode vector : VECTORS.path("comparisons")) {
            SerialComparison comparison = SerialComparison.compare(
                    SerialKeys.of(text(vector, "one"), year(vector, "yearOfOne")),
                    SerialKeys.of(text(vector, "other"), year(vector, "yearOfOther")));
            Map<String, Integer> counts = new TreeMap<>();
            comparison.relations().forEach(relation -> counts.merge(relation.name(), 1, Integer::sum));
            Map<String, Integer> expected = new TreeMap<>();
            vector.path("counts")
                    .properties()
                    .forEach(count ->
                            expected.put(count.getKey(), count.getValue().intValue()));
            softly.assertThat(comparison.level().name()).as("level %s", vector).isEqualTo(text(vector, "level"));
            softly.assertThat(counts).as("counts %s", vector).isEqualTo(expected);
            softly.assertThat(comparison.bits())
                    .as("bits %s", vector)
                    .isEqualTo(vector.path("bits").doubleValue());
        }
        softly.assertAll();
    }

    private static String text(JsonNode json, String member) {
        return json.path(member).stringValue("");
    }

    private static List<String> texts(JsonNode json, String member) {
        List<String> texts = new ArrayList<>();
        json.path(member).forEach(text -> texts.add(text.stringValue()));
        return texts;
    }

    private static Integer year(JsonNode json, String member) {
        return json.path(member).isInt() ? json.path(member).intValue() : null;
    }
}
