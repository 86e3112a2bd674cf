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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfex.code.ConversionKind;
import org.openfex.code.Country;
import org.openfex.code.FirearmStatus;
import org.openfex.code.FirearmType;
import org.openfex.code.ManufactureKind;
import org.openfex.code.MarkSymbol;
import org.openfex.code.MarkingKind;
import org.openfex.code.Operability;
import org.openfex.code.SerialRole;
import org.openfex.code.SerialState;
import org.openfex.model.ClaimedDate;
import org.openfex.model.Conversion;
import org.openfex.model.Firearm;
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

    @Test
    void markOfManufactureTellsMakerAndCountry() {
        String code = "manufacture-mark-incomplete";
        Firearm.Builder firearm = firearm("f1").make(null).countryOfManufacture(null);
        Marking.Builder mark = Marking.builder().kind(MarkingKind.MANUFACTURE);
        assertThat(Samples.told(
                        code,
                        Samples.message(
                                report().firearms(firearm.markings(mark.build()).build())
                                        .build())))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.pointer()).isEqualTo("/body/firearms/0/markings/0");
                    assertThat(told.parameters()).containsEntry("missing", "make, countryOfManufacture");
                });
        mark.symbol(MarkSymbol.FIVE_POINTED_STAR).country(Country.SUHH);
        assertThat(pointers(
                        code,
                        report().firearms(firearm.markings(mark.build()).build())
                                .build()))
                .isEmpty();
        assertThat(told(
                        code,
                        Marking.builder().kind(MarkingKind.MANUFACTURE).build(),
                        Marking.builder().kind(MarkingKind.PROOF).build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "industrial, none, 2015, true",
        "industrial, none, 2005, false",
        "industrial, none, 201X, true",
        "industrial, none, 2015?, false",
        "industrial, obliterated, 2015, false",
        "craft-made, none, 2015, false",
    })
    void factoriesMarkWhatTheyMake(String manufacture, String state, String year, boolean isTold) {
        Firearm.Builder firearm = firearm("f1")
                .manufacture(ManufactureKind.of(manufacture))
                .serials(SerialNumber.builder().state(SerialState.of(state)).build())
                .manufacturedOn(ClaimedDate.builder().date(PartialDate.of(year)).build());
        String code = "industrial-without-number";
        assertThat(pointers(code, report().firearms(firearm.build()).build()))
                .isEqualTo(isTold ? List.of("/body/firearms/0/serials") : List.of());
        assertThat(pointers(
                        code,
                        report().firearms(firearm.manufacturedOn(List.of()).build())
                                .build()))
                .isEmpty();
    }

    @Test
    void firearmIsSeldomImportedWhereItWasMade() {
        String code = "import-into-country-of-manufacture";
        Marking.Builder mark = Marking.builder().kind(MarkingKind.IMPORT).country(Country.SUHH);
        assertThat(told(code, mark.build())).containsExactly("/body/firearms/0/markings/0/country");
        assertThat(told(
                        code,
                        mark.country(Country.UZ).build(),
                        mark.country(null).build(),
                        mark.kind(MarkingKind.COUNTRY).country(Country.SUHH).build()))
                .isEmpty();
    }

    @Test
    void deactivationIsProved() {
        String code = "deactivated-firearm-without-proof";
        Conversion.Builder done = Conversion.builder().kind(ConversionKind.DEACTIVATION);
        Firearm.Builder firearm = firearm("f1").conversions(done.build());
        assertThat(deactivated(code, firearm)).containsExactly("/body/firearms/0");
        assertThat(deactivated(code, firearm("f1").status(FirearmStatus.DEACTIVATED)))
                .hasSize(1);
        assertThat(deactivated(code, firearm("f1").type(FirearmType.DEACTIVATED_FIREARM)))
                .hasSize(1);
        assertThat(deactivated(
                        code,
                        firearm.markings(
                                Marking.builder().kind(MarkingKind.IMPORT).build())))
                .hasSize(1);
        assertThat(deactivated(code, firearm.conversions(done.certificate("D-1").build())))
                .isEmpty();
        assertThat(deactivated(
                        code,
                        firearm("f1")
                                .status(FirearmStatus.DEACTIVATED)
                                .markings(Marking.builder()
                                        .kind(MarkingKind.DEACTIVATION)
                                        .build())))
                .isEmpty();
        assertThat(deactivated(
                        code,
                        firearm("f1")
                                .status(FirearmStatus.DEACTIVATED)
                                .serials(
                                        serial().build(),
                                        serial().role(SerialRole.DEACTIVATION).build())))
                .isEmpty();
    }

    @Test
    void deactivatedFirearmDoesNotFire() {
        String code = "deactivated-but-operable";
        Conversion.Builder conversion = Conversion.builder().kind(ConversionKind.DEACTIVATION);
        Firearm.Builder firearm =
                firearm("f1").conversions(conversion.build()).operability(Operability.OPERABLE_WITH_FAULTS);
        assertThat(deactivated(code, firearm)).containsExactly("/body/firearms/0/operability");
        assertThat(deactivated(
                        code,
                        firearm.conversions(
                                conversion.build(),
                                conversion.kind(ConversionKind.REACTIVATION).build())))
                .isEmpty();
        assertThat(deactivated(
                        code, firearm("f1").status(FirearmStatus.DEACTIVATED).operability(Operability.INOPERABLE)))
                .isEmpty();
        assertThat(deactivated(code, firearm("f1").operability(Operability.OPERABLE)))
                .isEmpty();
    }

    private static List<String> deactivated(String code, Firearm.Builder firearm) {
        return pointers(code, report().firearms(firearm.build()).build());
    }

    @Test
    void markAsSeenNeedNotBeRead() {
        String code = "manufacture-mark-incomplete";
        Firearm.Builder firearm = firearm("f1").make(null).countryOfManufacture(null);
        Marking.Builder mark = Marking.builder().kind(MarkingKind.MANUFACTURE);
        Firearm bare = firearm.markings(mark.build()).build();
        assertThat(pointers(code, report().firearms(bare).build())).hasSize(1);
        // A request for tracing is judged as such.
        assertThat(pointers(code, Samples.request().firearms(bare).build())).isEmpty();
        mark.asMarked(Samples.asMarked("ПМ-7 ЗАВОД"));
        assertThat(pointers(
                        code,
                        report().firearms(firearm.markings(mark.build()).build())
                                .build()))
                .isEmpty();
    }

    @Test
    void markOfImportThatIsReadInPartMayLackCountryAndYear() {
        for (String code : List.of("import-mark-without-country", "import-mark-without-year")) {
            Marking.Builder mark = Marking.builder().kind(MarkingKind.IMPORT).asMarked(Samples.asMarked("K? 20??"));
            assertThat(told(code, mark.build())).isEmpty();
            assertThat(told(code, mark.asMarked(Samples.asMarked("17")).build()))
                    .hasSize(1);
            SerialNumber.Builder serial = serial().role(SerialRole.IMPORT);
            assertThat(told(code, serial.build())).hasSize(1);
            assertThat(told(code, serial.state(SerialState.PARTIAL).build())).isEmpty();
        }
    }
}
