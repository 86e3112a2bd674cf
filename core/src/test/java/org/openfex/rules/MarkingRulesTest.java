package org.openfex.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openfex.rules.Samples.asMarked;
import static org.openfex.rules.Samples.firearm;
import static org.openfex.rules.Samples.pointers;
import static org.openfex.rules.Samples.report;
import static org.openfex.rules.Samples.serial;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfex.code.Country;
import org.openfex.code.MarkingKind;
import org.openfex.code.SerialRole;
import org.openfex.code.SerialState;
import org.openfex.model.Marking;
import org.openfex.model.PartialDate;
import org.openfex.model.SerialNumber;

class MarkingRulesTest {
    private static List<String> told(String code, SerialNumber... serials) {
        return pointers(
                code, report().firearms(firearm("f1").serials(serials).build()).build());
    }

    private static List<String> told(String code, Marking... markings) {
        return pointers(
                code,
                report().firearms(firearm("f1").markings(markings).build()).build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"full", "partial", "altered", "restored"})
    void serialThatIsSeenIsGiven(String state) {
        SerialNumber.Builder serial = serial().state(SerialState.of(state));
        assertThat(told("serial-value-missing", serial.build())).isEmpty();
        assertThat(told(
                        "serial-value-missing",
                        serial.build(),
                        serial.asMarked(null).build()))
                .containsExactly("/body/firearms/0/serials/1");
        assertThat(told(
                        "serial-obliterated-but-given",
                        serial().state(SerialState.of(state)).build()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"obliterated", "none", "not-recorded"})
    void serialThatIsNotSeenIsNotGiven(String state) {
        SerialNumber.Builder serial = serial().state(SerialState.of(state));
        assertThat(told("serial-obliterated-but-given", serial.build()))
                .containsExactly("/body/firearms/0/serials/0/asMarked");
        assertThat(told("serial-obliterated-but-given", serial.asMarked(null).build()))
                .isEmpty();
        assertThat(told("serial-value-missing", serial.build())).isEmpty();
    }

    @Test
    void unknownStateAsksForNothing() {
        SerialNumber.Builder serial = serial().state(SerialState.of("melted"));
        assertThat(told("serial-obliterated-but-given", serial.build())).isEmpty();
        assertThat(told("serial-value-missing", serial.asMarked(null).build())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"import", "state-transfer"})
    void markOfImportNamesCountryAndYear(String kind) {
        Marking.Builder mark = Marking.builder().kind(MarkingKind.of(kind)).asMarked(asMarked("UZ 2009"));
        assertThat(told("import-mark-without-country", mark.build())).containsExactly("/body/firearms/0/markings/0");
        assertThat(told("import-mark-without-year", mark.build())).containsExactly("/body/firearms/0/markings/0");
        mark.country(Country.of("UZ")).year(PartialDate.of("2009"));
        assertThat(told("import-mark-without-country", mark.build())).isEmpty();
        assertThat(told("import-mark-without-year", mark.build())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"import", "state-transfer"})
    void serialOfImportNamesCountryAndYear(String role) {
        SerialNumber.Builder serial = serial().role(SerialRole.of(role));
        assertThat(told("import-mark-without-country", serial.build())).containsExactly("/body/firearms/0/serials/0");
        assertThat(told("import-mark-without-year", serial.build())).containsExactly("/body/firearms/0/serials/0");
        serial.country(Country.of("UZ")).yearMark(PartialDate.of("2009"));
        assertThat(told("import-mark-without-country", serial.build())).isEmpty();
        assertThat(told("import-mark-without-year", serial.build())).isEmpty();
    }

    @Test
    void serialOfImportThatCannotBeSeenStatesNothing() {
        SerialNumber serial = SerialNumber.builder()
                .state(SerialState.OBLITERATED)
                .role(SerialRole.IMPORT)
                .build();
        assertThat(told("import-mark-without-country", serial)).isEmpty();
        assertThat(told("import-mark-without-year", serial)).isEmpty();
    }

    @Test
    void otherMarksNeedNoCountry() {
        assertThat(told(
                        "import-mark-without-country",
                        serial().role(SerialRole.MANUFACTURER).build()))
                .isEmpty();
        assertThat(told(
                        "import-mark-without-country",
                        Marking.builder().kind(MarkingKind.PROOF).build(),
                        Marking.builder().kind(MarkingKind.of("export")).build()))
                .isEmpty();
    }
}
