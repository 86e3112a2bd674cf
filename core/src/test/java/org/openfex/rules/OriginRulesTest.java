package org.openfex.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openfex.rules.Samples.asMarked;
import static org.openfex.rules.Samples.measure;
import static org.openfex.rules.Samples.on;
import static org.openfex.rules.Samples.pointers;
import static org.openfex.rules.Samples.report;
import static org.openfex.rules.Samples.seizure;
import static org.openfex.rules.Samples.serial;
import static org.openfex.rules.Samples.told;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfex.code.AmmunitionKind;
import org.openfex.code.Cartridge;
import org.openfex.code.ConversionKind;
import org.openfex.code.Country;
import org.openfex.code.FirearmAction;
import org.openfex.code.FirearmType;
import org.openfex.code.Maker;
import org.openfex.code.ManufactureKind;
import org.openfex.code.MarkingKind;
import org.openfex.code.SerialRole;
import org.openfex.code.Unit;
import org.openfex.model.Ammunition;
import org.openfex.model.Calibre;
import org.openfex.model.ClaimedDate;
import org.openfex.model.Conversion;
import org.openfex.model.Firearm;
import org.openfex.model.Headstamp;
import org.openfex.model.Make;
import org.openfex.model.Marking;
import org.openfex.model.Model;
import org.openfex.model.PartialDate;

class OriginRulesTest {
    private static final String FIREARM = "/body/firearms/0/";

    /** A firearm of which nothing is known but what a test says. */
    private static Firearm.Builder firearm(String... years) {
        return Firearm.builder()
                .id("f1")
                .type(FirearmType.RIFLE)
                .serials(serial().build())
                .manufacturedOn(Arrays.stream(years)
                        .map(year ->
                                ClaimedDate.builder().date(PartialDate.of(year)).build())
                        .toList());
    }

    private static List<String> found(String code, Firearm.Builder firearm) {
        return pointers(code, report().firearms(firearm.build()).build());
    }

    private static Marking.Builder mark(MarkingKind kind, String year) {
        return Marking.builder().kind(kind).country(Country.UZ).year(PartialDate.of(year));
    }

    /** The present is the first of May 2026. */
    @ParameterizedTest
    @CsvSource({"2027, true", "2026-05-03, true", "2026, false", "2026-05-01, false", "202X, false", "2071?, false"})
    void yearToComeIsTold(String year, boolean isTold) {
        String code = "year-in-future";
        assertThat(found(code, firearm("1971", year)))
                .isEqualTo(isTold ? List.of(FIREARM + "manufacturedOn/1/date") : List.of());
        assertThat(found(
                        code,
                        firearm()
                                .markings(mark(MarkingKind.PROOF, year).build())
                                .serials(serial().yearMark(PartialDate.of(year)).build())))
                .isEqualTo(isTold ? List.of(FIREARM + "serials/0/yearMark", FIREARM + "markings/0/year") : List.of());
        Ammunition rounds = Ammunition.builder()
                .id("a1")
                .kind(AmmunitionKind.COMPLETE_ROUND)
                .amount(measure("2", Unit.ROUNDS))
                .headstamps(Headstamp.builder()
                        .asMarked(asMarked("17 27"))
                        .year(PartialDate.of(year))
                        .build())
                .build();
        assertThat(pointers(code, report().ammunition(rounds).build()))
                .isEqualTo(isTold ? List.of("/body/ammunition/0/headstamps/0/year") : List.of());
    }

    @Test
    void nothingIsMadeAfterItsRecovery() {
        String code = "made-after-recovery";
        Headstamp.Builder headstamp = Headstamp.builder().asMarked(asMarked("17 21"));
        Ammunition.Builder rounds = Ammunition.builder()
                .id("a1")
                .kind(AmmunitionKind.COMPLETE_ROUND)
                .amount(measure("2", Unit.ROUNDS))
                .headstamps(
                        headstamp.year(PartialDate.of("2021")).build(),
                        headstamp.year(PartialDate.of("2019")).build());
        assertThat(pointers(
                        code,
                        report().seizure(seizure().time(on("2019-06")).build())
                                .firearms(
                                        firearm("2020").build(),
                                        firearm("2020", "2019").build(),
                                        firearm()
                                                .serials(serial().yearMark(PartialDate.of("2020"))
                                                        .build())
                                                .build())
                                .ammunition(rounds.build())
                                .build()))
                .containsExactly(
                        FIREARM + "manufacturedOn", "/body/firearms/2/serials", "/body/ammunition/0/headstamps/0/year");
    }

    @Test
    void laterMarksAreYounger() {
        String code = "mark-before-manufacture";
        Firearm.Builder firearm = firearm("2004", "2005")
                .markings(
                        mark(MarkingKind.IMPORT, "1999").build(),
                        mark(MarkingKind.PROOF, "1999").build(),
                        mark(MarkingKind.REFURBISHMENT, "2004").build())
                .serials(serial().role(SerialRole.STATE_TRANSFER)
                        .yearMark(PartialDate.of("2003"))
                        .build());
        assertThat(found(code, firearm))
                .containsExactlyInAnyOrder(FIREARM + "markings/0/year", FIREARM + "serials/0/yearMark");
        assertThat(found(code, firearm.manufacturedOn(List.of()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1971, 1977, true", "1971, 197X, false", "1971, 1971, false", "1971, 1977?, false"})
    void yearMarkIsOneOfTheYearsClaimed(String mark, String claimed, boolean isTold) {
        Firearm.Builder firearm =
                firearm(claimed).serials(serial().yearMark(PartialDate.of(mark)).build());
        assertThat(found("year-mark-differs", firearm))
                .isEqualTo(isTold ? List.of(FIREARM + "serials/0/yearMark") : List.of());
        assertThat(found(
                        "year-mark-differs",
                        firearm.serials(serial().role(SerialRole.STATE)
                                .yearMark(PartialDate.of(mark))
                                .build())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SUHH, 1996, country-after-its-end",
        "YUCS, 2009, country-after-its-end",
        "DDDE, 199X,",
        "SUHH, 1992,",
        "SUHH, 1971,",
        "KZ, 1975, country-before-its-time",
        "RU, 1975, country-before-its-time",
        "RS, 2004, country-before-its-time",
        "CZ, 1953, country-before-its-time",
        "RU, 1905,",
        "KZ, 1991,",
        "KZ, 1975~,",
        "DE, 1975,",
        "LV, 1935,",
        "ZZ, 1975,",
    })
    void statesLastForTheirTime(String country, String year, String code) {
        Country state = Country.of(country);
        for (String each : List.of("country-after-its-end", "country-before-its-time")) {
            boolean isTold = each.equals(code);
            assertThat(found(each, firearm(year).countryOfManufacture(state)))
                    .isEqualTo(isTold ? List.of(FIREARM + "countryOfManufacture") : List.of());
            assertThat(found(
                            each,
                            firearm()
                                    .markings(mark(MarkingKind.IMPORT, year)
                                            .country(state)
                                            .build())))
                    .isEqualTo(isTold ? List.of(FIREARM + "markings/0/country") : List.of());
            assertThat(found(
                            each,
                            firearm()
                                    .serials(serial().country(state)
                                            .yearMark(PartialDate.of(year))
                                            .build())))
                    .isEqualTo(isTold ? List.of(FIREARM + "serials/0/country") : List.of());
        }
    }

    @Test
    void formerStateIsNamed() {
        assertThat(told(
                        "country-before-its-time",
                        Samples.message(report().firearms(firearm("1975")
                                        .countryOfManufacture(Country.KZ)
                                        .build())
                                .build())))
                .singleElement()
                .satisfies(told -> assertThat(told.parameters()).isEqualTo(Map.of("former", "SUHH")));
    }

    @ParameterizedTest
    @CsvSource({
        "izhmash, KZ, true",
        "izhmash, TR, true",
        "izhmash, SUHH, false",
        "izhmash, RU, false",
        "zenit, KZ, false",
        "zastava, CSXX, false",
        "zastava, HR, true",
        "beretta, US, false",
        "izhmash, XXYY, false",
        "nobody, KZ, false",
        "craft, KZ, false",
    })
    void worksOfAMakerStandInItsCountry(String maker, String country, boolean isTold) {
        Firearm.Builder firearm =
                firearm().make(Make.builder().code(Maker.of(maker)).build()).countryOfManufacture(Country.of(country));
        assertThat(found("maker-country-differs", firearm))
                .isEqualTo(isTold ? List.of(FIREARM + "countryOfManufacture") : List.of());
        assertThat(found(
                        "maker-country-differs",
                        firearm.model(Model.builder().name("AKM").ofType(true).build())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"kalashnikov, 1985, true", "kalashnikov, 2013, false", "izhmash, 1985, false", "nobody, 1985, false"})
    void makerIsNotYoungerThanWhatItMade(String maker, String year, boolean isTold) {
        assertThat(found(
                        "maker-before-its-time",
                        firearm(year).make(Make.builder().code(Maker.of(maker)).build())))
                .isEqualTo(isTold ? List.of(FIREARM + "make/code") : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "pistol, , 1791, type",
        "assault-rifle, semi-automatic, 1790, type",
        "shotgun, semi-automatic, 1870, action",
        "shotgun, break-open, 1870,",
        "pistol, semi-automatic, 1896,",
        "pistol, , 1791~,",
        "coil-gun, , 1791,",
    })
    void typeIsNotYoungerThanTheFirearm(String type, String action, String year, String member) {
        Firearm.Builder firearm = firearm(year).type(FirearmType.of(type));
        if (action != null) {
            firearm.action(FirearmAction.of(action));
        }
        assertThat(found("type-before-its-time", firearm))
                .isEqualTo(member == null ? List.of() : List.of(FIREARM + member));
    }

    @Test
    void cartridgeIsNotYoungerThanTheFirearmThatWasNotAltered() {
        String code = "cartridge-before-its-time";
        Calibre young = Calibre.builder().cartridge(Cartridge.of("5-45x39")).build();
        assertThat(found(code, firearm("1958").calibres(young))).containsExactly(FIREARM + "calibres/0/cartridge");
        assertThat(found(code, firearm("1958", "1978").calibres(young))).isEmpty();
        assertThat(found(code, firearm().calibres(young))).isEmpty();
        assertThat(found(code, firearm("1958").calibres(young).manufacture(ManufactureKind.MODIFIED)))
                .isEmpty();
        assertThat(found(
                        code,
                        firearm("1958")
                                .calibres(young)
                                .conversions(Conversion.builder()
                                        .kind(ConversionKind.CALIBRE_CHANGE)
                                        .build())))
                .isEmpty();
    }

    @Test
    void yearThatIsWrongIsReportedOnce() {
        Firearm future = firearm("2062")
                .countryOfManufacture(Country.SUHH)
                .markings(mark(MarkingKind.IMPORT, "1996").build())
                .serials(serial().yearMark(PartialDate.of("1962")).build())
                .build();
        assertThat(told(Samples.message(report().firearms(future).build())))
                .extracting(Samples.Told::code)
                .containsExactly("year-in-future");
        Firearm old = firearm("1790")
                .type(FirearmType.ASSAULT_RIFLE)
                .make(Make.builder().code(Maker.of("kalashnikov")).build())
                .calibres(Calibre.builder().cartridge(Cartridge.of("5-45x39")).build())
                .build();
        assertThat(told(Samples.message(report().firearms(old).build())))
                .extracting(Samples.Told::code)
                .containsExactly("type-before-its-time");
    }
}
