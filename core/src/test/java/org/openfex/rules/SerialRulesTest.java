package org.openfex.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openfex.rules.Samples.asMarked;
import static org.openfex.rules.Samples.firearm;
import static org.openfex.rules.Samples.pointers;
import static org.openfex.rules.Samples.report;
import static org.openfex.rules.Samples.serial;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfex.code.Certainty;
import org.openfex.code.FirearmPart;
import org.openfex.code.FirearmType;
import org.openfex.code.ManufactureKind;
import org.openfex.code.ReadingMethod;
import org.openfex.code.RemovalMethod;
import org.openfex.code.SerialRole;
import org.openfex.code.SerialState;
import org.openfex.identity.SerialKeys;
import org.openfex.kit.Kit;
import org.openfex.model.Firearm;
import org.openfex.model.MarkReading;
import org.openfex.model.PartialDate;
import org.openfex.model.SerialNumber;
import org.openfex.model.TraceRequest;
import org.openfex.model.Verbatim;
import org.openfex.schema.FexStandard;
import tools.jackson.databind.JsonNode;

class SerialRulesTest {
    private static final String VALUE = "/body/firearms/0/serials/0/asMarked";

    private static List<String> told(String code, SerialNumber... serials) {
        return told(code, firearm("f1").serials(serials).build());
    }

    private static List<String> told(String code, Firearm... firearms) {
        return pointers(code, report().firearms(firearms).build());
    }

    private static List<String> told(String code, String text) {
        return told(code, serial().asMarked(asMarked(text)).build());
    }

    private static SerialNumber number(SerialRole role, FirearmPart part, String text) {
        return serial().role(role).part(part).asMarked(asMarked(text)).build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UNK",
                "n/a",
                "Б/Н",
                "б/н",
                "None",
                "НЕИЗВЕСТНО",
                "Не указан",
                "000000",
                "0",
                "1",
                "123456",
                "XXXX",
                "ххх",
                "---",
                "?"
            })
    void wordForAMissingNumberIsNoNumber(String text) {
        assertThat(told("serial-placeholder", text)).containsExactly(VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "123457", "ЖБ 4417", "X1", "Х", "NA 12", "5000", "UNK1"})
    void numberIsNoPlaceholder(String text) {
        assertThat(told("serial-placeholder", text)).isEmpty();
    }

    @Test
    void placeholderBesideAStateWithoutValueIsToldOnce() {
        SerialNumber none =
                serial().state(SerialState.NONE).asMarked(asMarked("Б/Н")).build();
        assertThat(told("serial-placeholder", none)).isEmpty();
        assertThat(told("serial-obliterated-but-given", none)).containsExactly(VALUE);
    }

    @ParameterizedTest
    @CsvSource({
        "КH 3582, true",
        "нa 12, true",
        "А 12 Z, true",
        "ГP 2086, true",
        "ВН 3582, false",
        "BH 3582, false",
        "KZ 15 ГР2086, false",
        "AB 2086 1971 г., false",
        "56式 1204417, false",
        "4417, false",
    })
    void lookAlikesOfTwoScriptsAreTold(String text, boolean isMixed) {
        assertThat(told("serial-mixed-scripts", text)).isEqualTo(isMixed ? List.of(VALUE) : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "HY 3582, Cyrl, true",
        "НУ 3582, Latn, true",
        "НУ 3582, Cyrl, false",
        "3582, Cyrl, false",
        "HY 3582, Zyyy, false",
        "HY 3582, Jpan, false",
        "НУ 3582 RUS, Latn, false",
        "ب ۴۴۱۷, Arab, false",
    })
    void scriptIsThatOfTheLetters(String text, String script, boolean isOther) {
        SerialNumber serial = serial().asMarked(
                        Verbatim.builder().text(text).script(script).build())
                .build();
        assertThat(told("serial-script-differs", serial)).isEqualTo(isOther ? List.of(VALUE + "/script") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"AB12O4, true", "12О4, true", "1l2, true", "OB1204, false", "AB120O, false", "12OK4, false"})
    void letterBetweenDigitsIsTold(String text, boolean isSlip) {
        assertThat(told("serial-letter-among-digits", text)).isEqualTo(isSlip ? List.of(VALUE) : List.of());
    }

    @Test
    void letterThatAReaderIsCertainOfIsRight() {
        MarkReading.Builder reading = MarkReading.builder().certainty(Certainty.CERTAIN);
        SerialNumber.Builder serial = serial().asMarked(asMarked("AB12O4"));
        assertThat(told(
                        "serial-letter-among-digits",
                        serial.readings(reading.build()).build()))
                .isEmpty();
        assertThat(told(
                        "serial-letter-among-digits",
                        serial.readings(reading.certainty(Certainty.PROBABLE).build())
                                .build()))
                .containsExactly(VALUE);
    }

    @ParameterizedTest
    @CsvSource({
        "ГР 2086 1971 г., , true",
        "ГР 2086 1971г, , true",
        "1971 год 2086, , true",
        "ГР 2086 1971, 1971, true",
        "1971-ГР2086, 1971, true",
        "(1971) ГР2086, 1971, true",
        "ГР 2086 1971, , false",
        "ГР 2086, 1971, false",
        "1971, 1971, false",
        "ГР 1971, 197X, false",
        "1971 ГР 2086, 1972, false",
        "12089 ГР, , false",
    })
    void yearIsNoPartOfTheNumber(String text, String year, boolean isTyped) {
        SerialNumber.Builder serial = serial().asMarked(asMarked(text));
        if (year != null) {
            serial.yearMark(PartialDate.of(year));
        }
        assertThat(told("serial-with-year", serial.build())).isEqualTo(isTyped ? List.of(VALUE) : List.of());
    }

    @Test
    void numberOfAStateMayBeginWithTheYear() {
        assertThat(told(
                        "serial-with-year",
                        serial().role(SerialRole.STATE)
                                .asMarked(asMarked("2026-0117"))
                                .yearMark(PartialDate.of("2026"))
                                .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"«НУ 3582»|true", "\"1|true", "3582,|true", "AB'12|false", "(66) 12|false", "AB 12.|false"})
    void quotesAreNoPartOfTheNumber(String text, boolean isTyped) {
        assertThat(told("serial-in-quotes", text)).isEqualTo(isTyped ? List.of(VALUE) : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "partial, AB12, serial-partial-without-gap, true",
        "partial, AB?2, serial-partial-without-gap, false",
        "partial, *12, serial-partial-without-gap, false",
        "partial, AB[З3]2, serial-partial-without-gap, false",
        "altered, AB12, serial-partial-without-gap, false",
        "partial, б/н, serial-partial-without-gap, false",
        "full, AB?2, serial-full-with-gap, true",
        "full, AB*, serial-full-with-gap, true",
        "restored, AB?2, serial-full-with-gap, false",
    })
    void signsForGapsFollowTheState(String state, String text, String code, boolean isTold) {
        SerialNumber serial =
                serial().state(SerialState.of(state)).asMarked(asMarked(text)).build();
        assertThat(told(code, serial)).isEqualTo(isTold ? List.of(VALUE) : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "obliterated, , serial-removal-unstated, true",
        "altered, , serial-removal-unstated, true",
        "altered, unknown, serial-removal-unstated, false",
        "restored, , serial-removal-unstated, false",
        "melted, , serial-removal-unstated, false",
        "none, wear, serial-removal-not-expected, true",
        "full, ground, serial-removal-not-expected, true",
        "full, polished, serial-removal-not-expected, false",
        "restored, ground, serial-removal-not-expected, false",
    })
    void removalFollowsTheState(String state, String removal, String code, boolean isTold) {
        SerialNumber.Builder serial = SerialNumber.builder().state(SerialState.of(state));
        if (removal != null) {
            serial.removal(RemovalMethod.of(removal));
        }
        assertThat(told(code, serial.build())).hasSize(isTold ? 1 : 0);
    }

    @Test
    void restoredNumberSaysByWhichMethod() {
        SerialNumber.Builder serial = serial().state(SerialState.RESTORED);
        MarkReading.Builder reading = MarkReading.builder().readBy("Expert");
        String code = "serial-restored-without-method";
        assertThat(told(code, serial.build())).containsExactly("/body/firearms/0/serials/0");
        assertThat(told(code, serial.readings(reading.build()).build())).hasSize(1);
        assertThat(told(
                        code,
                        serial.readings(
                                        reading.build(),
                                        reading.method(ReadingMethod.ULTRASONIC).build())
                                .build()))
                .isEmpty();
    }

    @Test
    void numberThatWasEtchedOutIsNotFull() {
        MarkReading.Builder reading = MarkReading.builder().method(ReadingMethod.NAKED_EYE);
        String code = "serial-full-but-restored";
        assertThat(told(code, serial().readings(reading.build()).build())).isEmpty();
        reading.method(ReadingMethod.CHEMICAL_ETCHING);
        assertThat(told(
                        code,
                        serial().readings(reading.build(), reading.build()).build()))
                .containsExactly("/body/firearms/0/serials/0/readings/0/method");
        assertThat(told(
                        code,
                        serial().state(SerialState.RESTORED)
                                .readings(reading.build())
                                .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"AKM, true", "а к м, true", "7.62 X 39, true", "Izhmash, true", "AKM 12, false"})
    void modelIsNoNumber(String text, boolean isTold) {
        assertThat(told("serial-repeats-description", text)).isEqualTo(isTold ? List.of(VALUE) : List.of());
    }

    /** A text that is passed over by its digits must have another key. */
    @Test
    void noTextIsPassedOverThatHasTheKey() throws IOException {
        List<String> texts = new ArrayList<>();
        try (InputStream file = FexStandard.open("identity/fk1-vectors.json")) {
            for (JsonNode vector : Kit.MAPPER.readTree(file).path("keys")) {
                texts.add(vector.path("input").asString());
            }
        }
        assertThat(texts).hasSizeGreaterThan(600);
        assertThat(texts).allSatisfy(text -> {
            String key = SerialKeys.of(text).visual();
            assertThat(SerialRules.mayHaveKey(text, key)).isTrue();
        });
        assertThat(SerialRules.mayHaveKey("AKM 12", "AKM13")).isFalse();
        assertThat(SerialRules.mayHaveKey("AKM ③", "AKM3")).isTrue();
    }

    @Test
    void makerPutsOneNumberOnAPart() {
        String code = "serials-contradict";
        SerialNumber frame = number(SerialRole.MANUFACTURER, FirearmPart.FRAME, "НУ 3582");
        assertThat(told(code, frame, number(SerialRole.MANUFACTURER, FirearmPart.FRAME, "НУ 3528")))
                .containsExactly("/body/firearms/0/serials/1");
        assertThat(told(code, frame, number(SerialRole.MANUFACTURER, FirearmPart.FRAME, "HY3582")))
                .isEmpty();
        assertThat(told(code, frame, number(SerialRole.MANUFACTURER, FirearmPart.SLIDE, "НУ 3528")))
                .isEmpty();
        assertThat(told(code, frame, number(SerialRole.STATE, FirearmPart.FRAME, "НУ 3528")))
                .isEmpty();
        assertThat(told(
                        code,
                        frame,
                        frame.toBuilder()
                                .state(SerialState.ALTERED)
                                .asMarked(asMarked("1"))
                                .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"НУ 3582, false", "3582, false", "HY3582, false", "3528, true", "?582, false"})
    void numberThatMatchesIsPartOfThatOfTheWeapon(String text, boolean isOther) {
        assertThat(told(
                        "serial-matching-differs",
                        number(SerialRole.MANUFACTURER, FirearmPart.FRAME, "НУ 3582"),
                        number(SerialRole.MATCHING, FirearmPart.SLIDE, text)))
                .isEqualTo(isOther ? List.of("/body/firearms/0/serials/1") : List.of());
        assertThat(told("serial-matching-differs", number(SerialRole.MATCHING, FirearmPart.SLIDE, text)))
                .isEmpty();
    }

    @Test
    void numberOfTheMakerHasAnEntry() {
        String code = "serial-manufacturer-missing";
        SerialNumber dealer = serial().role(SerialRole.DEALER).build();
        assertThat(told(code, dealer)).containsExactly("/body/firearms/0/serials");
        assertThat(told(
                        code,
                        dealer,
                        SerialNumber.builder().state(SerialState.NONE).build()))
                .isEmpty();
        assertThat(told(code, serial().role(SerialRole.UNKNOWN).build())).isEmpty();
        assertThat(told(code, serial().role(SerialRole.of("laser-tag")).build()))
                .isEmpty();
        assertThat(told(
                        code,
                        firearm("f1")
                                .serials(dealer)
                                .manufacture(ManufactureKind.CRAFT_MADE)
                                .build()))
                .isEmpty();
    }

    @Test
    void firearmIsListedOnce() {
        String code = "firearm-repeated";
        Firearm.Builder second =
                firearm("f2").serials(serial().asMarked(asMarked("жб-4417")).build());
        assertThat(told(code, firearm("f1").build(), second.build())).containsExactly("/body/firearms/1");
        assertThat(told(
                        code,
                        firearm("f1").build(),
                        second.type(FirearmType.CARBINE).build()))
                .isEmpty();
        assertThat(told(
                        code,
                        firearm("f1").model(null).build(),
                        firearm("f2").model(null).build()))
                .isEmpty();
        assertThat(told(
                        code,
                        firearm("f1").build(),
                        firearm("f2")
                                .serials(serial().state(SerialState.PARTIAL).build())
                                .build()))
                .isEmpty();
        TraceRequest request = Samples.request()
                .firearms(firearm("f1").build(), firearm("f2").build())
                .build();
        assertThat(pointers(code, request)).containsExactly("/body/firearms/1");
        assertThat(pointers(
                        code,
                        Samples.response()
                                .firearms(firearm("f1").build(), firearm("f2").build())
                                .build()))
                .isEmpty();
    }

    @Test
    void attemptToRemoveMayLeaveTheNumberLegible() {
        MarkReading.Builder reading = MarkReading.builder().certainty(Certainty.CERTAIN);
        SerialNumber.Builder serial = serial().removal(RemovalMethod.FILED);
        String code = "serial-removal-not-expected";
        assertThat(told(code, serial.build())).hasSize(1);
        assertThat(told(code, serial.readings(reading.build()).build())).isEmpty();
        assertThat(told(code, serial.state(SerialState.NONE).asMarked(null).build()))
                .hasSize(1);
    }
}
