package org.openfex.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfex.schema.FexStandard;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class WeightsTest {

    @Test
    void theStandardSaysHowItsNumbersWereComeBy() {
        assertThat(Weights.standard().version()).isEqualTo("m1");
        assertThat(Weights.standard().method()).contains("estimate");
        assertThat(Weights.standard()).hasToString("Weights[m1]");
    }

    @Test
    void weighsALevelByTheLogarithmOfItsTwoFrequencies() {
        Weights.Field make = field("firearm", "make");
        JsonNode same = standard().path("firearm").path("make").path("levels").path("same");
        double expected = Math.log(same.path("m").doubleValue() / same.path("u").doubleValue()) / Math.log(2);

        assertThat(make.weight(index(make, MakeComparison.SAME), 0)).isCloseTo(expected, within(1e-9));
        assertThat(make.weight(index(make, MakeComparison.NOT_COMPARABLE), 0)).isZero();
    }

    @Test
    void weighsBitsUpToTheMost() {
        Weights.Field serial = field("firearm", "serial");
        int same = index(serial, SerialComparison.Level.SAME);

        assertThat(serial.weight(same, 20) - serial.weight(same, 10)).isCloseTo(serial.evenness() * 10, within(1e-9));
        assertThat(serial.weight(same, 1000)).isEqualTo(serial.most());
    }

    @Test
    void everyLevelThatContradictsWeighsAgainst() {
        for (RecordKind<?, ?> kind : RecordKind.ALL) {
            for (Weights.Field field : Weights.standard().of(kind.name()).fields()) {
                for (Weights.Level level : field.levels()) {
                    if (level.isConflict()) {
                        assertThat(level.weight())
                                .as("%s %s", field.name(), level.name())
                                .isNegative();
                    }
                }
            }
        }
    }

    @Test
    void levelsWeighLessFromTheBestToTheWorst() {
        for (RecordKind<?, ?> kind : RecordKind.ALL) {
            for (Weights.Field field : Weights.standard().of(kind.name()).fields()) {
                List<Weights.Level> levels = field.levels();
                assertThat(levels.get(0).weight())
                        .as(field.name())
                        .isGreaterThan(levels.get(levels.size() - 2).weight());
            }
        }
    }

    @Test
    void everyLevelHasWordsInEnglishAndRussian() {
        for (RecordKind<?, ?> kind : RecordKind.ALL) {
            kind.fields()
                    .forEach((field, levels) -> levels.forEach(level -> {
                        String english = EvidenceTexts.text(kind.name(), field, level, "en");
                        String russian = EvidenceTexts.text(kind.name(), field, level, "ru");
                        assertThat(english)
                                .as("%s %s", field, level)
                                .isNotBlank()
                                .endsWith(".");
                        assertThat(russian).as("%s %s", field, level).matches(".*[а-я].*\\.");
                        assertThat(EvidenceTexts.text(kind.name(), field, level, "kk"))
                                .isEqualTo(english);
                    }));
        }
        for (Band band : Band.values()) {
            assertThat(EvidenceTexts.band(band, "ru-KZ")).matches(".*[а-я].*\\.");
        }
    }

    /** The texts name no level that the comparison does not have. */
    @Test
    void theTextsHoldNothingElse() throws IOException {
        try (InputStream in = FexStandard.open("identity/evidence.json")) {
            JsonNode texts = JsonMapper.shared().readTree(in);
            for (RecordKind<?, ?> kind : RecordKind.ALL) {
                kind.fields()
                        .forEach((field, levels) -> assertThat(
                                        texts.path(kind.name()).path(field).propertyNames())
                                .containsExactlyInAnyOrderElementsOf(levels));
                assertThat(texts.path(kind.name()).propertyNames())
                        .containsExactlyElementsOf(kind.fields().keySet());
            }
        }
    }

    @Test
    void ownWeightsTakeTheForm() {
        ObjectNode own = standard();
        own.put("version", "kz-2026");

        assertThat(read(own.toString()).version()).isEqualTo("kz-2026");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /version              | remove   | member-missing      | /version
                    /version              | 7        | type-wrong          | /version
                    /firearm              | remove   | member-missing      | /firearm
                    /firearm/make         | remove   | member-missing      | /firearm/make
                    /firearm/make         | 7        | type-wrong          | /firearm/make
                    /firearm/make/levels/same | remove | member-missing    | /firearm/make/levels/same
                    /firearm/make/levels/same/m | remove | member-missing  | /firearm/make/levels/same/m
                    /firearm/make/levels/same/u | remove | member-missing  | /firearm/make/levels/same/u
                    /firearm/make/levels/same/m | 0      | number-out-of-range | /firearm/make/levels/same/m
                    /firearm/make/levels/same/m | 1.5    | number-out-of-range | /firearm/make/levels/same/m
                    /firearm/make/levels/same/m | "x"    | type-wrong      | /firearm/make/levels/same/m
                    /firearm/make/levels/same/conflict | 1 | type-wrong    | /firearm/make/levels/same/conflict
                    /firearm/make/levels/equal | {}     | member-unknown   | /firearm/make/levels/equal
                    /firearm/colour       | {}       | member-unknown      | /firearm/colour
                    /firearm/serial/most  | remove   | member-missing      | /firearm/serial/most
                    /firearm/bands/hit    | remove   | member-missing      | /firearm/bands/hit
                    /firearm/bands/review | 999      | number-out-of-range | /firearm/bands/review
                    /vehicle              | {}       | member-unknown      | /vehicle
                    /version              | " "      | text-empty          | /version
                    /version              | "a\\u001b[2J" | text-malformed | /version
                    /method               | remove   | member-missing      | /method
                    /names/parts          | 7        | type-wrong          | /names/parts
                    /names/grades/a~1b    | 7        | member-unknown      | /names/grades/a~01b
                    """)
    void refusesAFileWithAFaultAndSaysWhere(String place, String value, String code, String pointer) {
        ObjectNode json = standard();
        int last = place.lastIndexOf('/');
        ObjectNode parent = (ObjectNode) json.at(place.substring(0, last));
        String name = place.substring(last + 1);
        if (value.equals("remove")) {
            parent.remove(name);
        } else {
            parent.set(name, JsonMapper.shared().readTree(value));
        }

        assertThatThrownBy(() -> read(json.toString())).isInstanceOfSatisfying(InvalidWeightsException.class, fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.pointer()).isEqualTo(pointer);
        });
    }

    @Test
    void refusesWhatIsNoStrictJson() {
        String standard = standard().toString();
        for (String file : List.of(
                "",
                "{\"secret\":",
                standard + " {}",
                standard + "secret",
                standard.replaceFirst("\"method\":", "\"method\":\"secret\",\"method\":"),
                "\ufeff" + standard)) {
            InvalidWeightsException fault = catchThrowableOfType(InvalidWeightsException.class, () -> read(file));
            assertThat(fault.code()).isEqualTo("weights-malformed");
            assertThat(fault.pointer()).isEmpty();
            assertThat(fault).hasNoCause();
            assertThat(fault.getMessage()).doesNotContain("secret");
        }
        byte[] latin = {'"', (byte) 0xe4, '"'};
        assertThatThrownBy(() -> Weights.read(new ByteArrayInputStream(latin)))
                .hasMessage("weights-malformed: the file is not UTF-8");
        assertThat(read(standard).version()).isEqualTo(Weights.standard().version());
    }

    @Test
    void fileThatCannotBeReadIsTold() throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close();
        assertThatThrownBy(() -> Weights.read(closed))
                .isInstanceOf(InvalidWeightsException.class)
                .hasMessage("weights-unreadable: the file cannot be read");
    }

    private static int index(Weights.Field field, Enum<?> level) {
        return field.levels().stream().map(Weights.Level::name).toList().indexOf(RecordKind.level(level));
    }

    private static Weights.Field field(String record, String name) {
        return Weights.standard().of(record).fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static ObjectNode standard() {
        try (InputStream in = FexStandard.open("identity/weights.json")) {
            return (ObjectNode) JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Weights read(String json) {
        return Weights.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
