package org.openfex.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openfex.rules.Samples.measure;
import static org.openfex.rules.Samples.pointers;
import static org.openfex.rules.Samples.report;
import static org.openfex.rules.Samples.serial;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfex.code.Bore;
import org.openfex.code.BoreGroup;
import org.openfex.code.Cartridge;
import org.openfex.code.ComponentType;
import org.openfex.code.ConversionKind;
import org.openfex.code.FirearmAction;
import org.openfex.code.FirearmFeature;
import org.openfex.code.FirearmPart;
import org.openfex.code.FirearmType;
import org.openfex.code.ItemCondition;
import org.openfex.code.ManufactureKind;
import org.openfex.code.MarkingKind;
import org.openfex.code.Operability;
import org.openfex.code.Unit;
import org.openfex.model.Calibre;
import org.openfex.model.Component;
import org.openfex.model.Conversion;
import org.openfex.model.Firearm;
import org.openfex.model.Marking;

class TypeRulesTest {
    private static final String FIREARM = "/body/firearms/0/";

    private static Firearm.Builder firearm(String type) {
        return Firearm.builder().id("f1").type(FirearmType.of(type)).serials(serial().build());
    }

    private static List<String> found(String code, Firearm.Builder firearm) {
        return pointers(code, report().firearms(firearm.build()).build());
    }

    private static Calibre calibre(String cartridge) {
        return Calibre.builder().cartridge(Cartridge.of(cartridge)).build();
    }

    private static Conversion conversion(ConversionKind kind) {
        return Conversion.builder().kind(kind).build();
    }

    private static List<String> at(boolean isTold, String path) {
        return isTold ? List.of(FIREARM + path) : List.of();
    }

    @ParameterizedTest
    @CsvSource({
        "7-62x39, 5-45, true",
        "7-62x39, 7-62, false",
        "12-70, 12ga, false",
        "zz, 5-45, false",
        "9x18, zz, false"
    })
    void groupIsThatOfTheCartridge(String cartridge, String group, boolean isTold) {
        Calibre calibre =
                calibre(cartridge).toBuilder().boreGroup(BoreGroup.of(group)).build();
        assertThat(found("bore-group-differs", firearm("rifle").calibres(calibre)))
                .isEqualTo(at(isTold, "calibres/0/boreGroup"));
    }

    @ParameterizedTest
    @CsvSource({
        "assault-rifle, , 12-70, true",
        "pistol, , 410-76, true",
        "carbine, rifled, 7-62x39, false",
        "revolver, , 410-76, false",
        "shotgun, smooth, 7-62x39, true",
        "shotgun, , 9x19, true",
        "shotgun, oval-rifled, 366tkm, false",
        "shotgun, , 366tkm, false",
        "shotgun, made-rifled, 7-62x39, false",
        "shotgun, , 5-6x15r, false",
        "shotgun, , 12-76, false",
        "shotgun, , 13-80, false",
        "small-bore-rifle, , 5-6x39, true",
        "small-bore-rifle, , 5-6x15r, false",
        "mortar, , 7-62x39, true",
        "mortar, , 82-mm, false",
        "combination-gun, , 7x57r, false",
        "coil-gun, , 12-70, false",
    })
    void calibreIsOneOfTheType(String type, String bore, String cartridge, boolean isTold) {
        Firearm.Builder firearm = firearm(type).calibres(calibre(cartridge));
        if (bore != null) {
            firearm.bore(Bore.of(bore));
        }
        assertThat(found("calibre-not-of-type", firearm)).isEqualTo(at(isTold, "calibres/0"));
    }

    @Test
    void gaugeIsToldByItsGroupAlone() {
        Calibre gauge = Calibre.builder().boreGroup(BoreGroup.CODE_12GA).build();
        assertThat(found("calibre-not-of-type", firearm("rifle").calibres(gauge)))
                .hasSize(1);
        assertThat(found(
                        "calibre-not-of-type",
                        firearm("rifle")
                                .calibres(Calibre.builder()
                                        .boreGroup(BoreGroup.CODE_7_62)
                                        .build())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "blank-firing-pistol, 9x19, true",
        "blank-firing-pistol, 9pa, false",
        "blank-firing-revolver, 5-6x15r, false",
        "gas-weapon, 9x18, true",
        "salute-weapon, 7-62x39, false",
        "pistol, 9x19, false",
        "blank-firing-pistol, zz, false",
    })
    void blankWeaponFiresNoLiveCartridge(String type, String cartridge, boolean isTold) {
        String code = "live-cartridge-in-blank-weapon";
        Firearm.Builder firearm = firearm(type).calibres(calibre(cartridge));
        assertThat(found(code, firearm)).isEqualTo(at(isTold, "calibres/0/cartridge"));
        assertThat(found(code, firearm.manufacture(ManufactureKind.CONVERTED))).isEmpty();
        assertThat(found(code, firearm.manufacture(null).conversions(conversion(ConversionKind.BLANK_TO_LIVE))))
                .isEmpty();
    }

    @Test
    void combinationGunHasTwoCalibres() {
        String code = "combination-gun-with-one-calibre";
        Firearm.Builder firearm = firearm("combination-gun");
        assertThat(found(code, firearm)).isEmpty();
        assertThat(found(code, firearm.calibres(calibre("12-70")))).containsExactly(FIREARM + "calibres");
        assertThat(found(code, firearm.calibres(calibre("12-70"), calibre("7x57r"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "revolver, semi-automatic, true",
        "revolver, break-open, false",
        "revolver, percussion, false",
        "pistol, revolver-double-action, true",
        "pistol, single-shot, false",
        "assault-rifle, bolt-action, true",
        "assault-rifle, semi-automatic, false",
        "light-machine-gun, single-shot, true",
        "derringer, automatic, true",
        "muzzle-loading-firearm, flintlock, false",
        "shotgun, select-fire, false",
        "pistol, other, false",
        "coil-gun, flintlock, false",
    })
    void actionIsOneOfTheType(String type, String action, boolean isTold) {
        assertThat(found("action-not-of-type", firearm(type).action(FirearmAction.of(action))))
                .isEqualTo(at(isTold, "action"));
    }

    @ParameterizedTest
    @CsvSource({
        "rifle, smooth, true",
        "rifle, replaced-smooth, false",
        "rifle, polygonal, false",
        "shotgun, rifled, false",
        "combination-gun, smooth, true",
        "combination-gun, combination, false",
        "pistol, smooth, false",
    })
    void boreIsOneOfTheType(String type, String bore, boolean isTold) {
        Firearm.Builder firearm = firearm(type).bore(Bore.of(bore));
        assertThat(found("bore-not-of-type", firearm)).isEqualTo(at(isTold, "bore"));
        if (type.equals("rifle")) {
            assertThat(found("bore-not-of-type", firearm.conversions(conversion(ConversionKind.RIFLED_TO_SMOOTH))))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "revolver, slide, true",
        "revolver, cylinder, false",
        "pistol, cylinder, true",
        "pistol, slide, false",
        "shotgun, cylinder, false",
        "revolver, frame, false"
    })
    void partIsOneOfTheType(String type, String part, boolean isTold) {
        FirearmPart on = FirearmPart.of(part);
        String code = "part-not-of-type";
        assertThat(found(code, firearm(type).serials(serial().part(on).build())))
                .isEqualTo(at(isTold, "serials/0/part"));
        assertThat(found(
                        code,
                        firearm(type)
                                .markings(Marking.builder()
                                        .kind(MarkingKind.PROOF)
                                        .part(on)
                                        .build())))
                .isEqualTo(at(isTold, "markings/0/part"));
        Component component = Component.builder()
                .id("c1")
                .type(ComponentType.of(part))
                .quantity(1)
                .firearm("f1")
                .build();
        assertThat(pointers(
                        code,
                        report().firearms(firearm(type).build())
                                .components(
                                        component,
                                        component.toBuilder()
                                                .id("c2")
                                                .firearm("elsewhere")
                                                .build())
                                .build()))
                .isEqualTo(isTold ? List.of("/body/components/0/firearm") : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "shotgun, 1, over-and-under-barrels, true",
        "shotgun, 2, over-and-under-barrels, false",
        "combination-gun, 3, side-by-side-barrels three-barrels, false",
        "combination-gun, 4, three-barrels, true",
        "combination-gun, 1, decorated, true",
        "shotgun, 5, four-or-more-barrels, false",
        "shotgun, 1, decorated, false",
    })
    void barrelsAreAsManyAsTheFeaturesTell(String type, int count, String features, boolean isTold) {
        assertThat(found(
                        "barrel-count-differs", firearm(type).barrelCount(count).features(features(features))))
                .isEqualTo(at(isTold, "barrelCount"));
        assertThat(found("barrel-count-differs", firearm(type).features(features(features))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "fixed-stock folding-stock, true",
        "no-stock telescopic-stock, true",
        "detachable-magazine fixed-magazine, true",
        "folding-stock telescopic-stock, false",
        "sawn-off-stock fixed-stock, false",
        "fixed-stock, false",
    })
    void featuresDoNotExcludeEachOther(String features, boolean isTold) {
        assertThat(found("features-contradict", firearm("rifle").features(features(features))))
                .isEqualTo(at(isTold, "features"));
    }

    private static List<FirearmFeature> features(String codes) {
        return Arrays.stream(codes.split(" ", -1)).map(FirearmFeature::of).toList();
    }

    @Test
    void lengthIsInAUnitOfLength() {
        String code = "length-unit-wrong";
        assertThat(found(
                        code,
                        firearm("rifle")
                                .barrelLength(measure("415", Unit.GRAM))
                                .overallLength(measure("3", Unit.ROUNDS))))
                .containsExactlyInAnyOrder(FIREARM + "barrelLength/unit", FIREARM + "overallLength/unit");
        assertThat(found(
                        code,
                        firearm("rifle")
                                .barrelLength(measure("16.3", Unit.INCH))
                                .overallLength(measure("3", Unit.of("cubit")))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "41.5, centimetre, 88, millimetre, true",
        "16.3, inch, 900, millimetre, false",
        "1, metre, 1000, millimetre, false",
        "1.001, metre, 100, centimetre, true",
        "415, gram, 88, millimetre, false",
    })
    void barrelIsNotLongerThanTheFirearm(String barrel, String unit, String overall, String other, boolean isTold) {
        String code = "barrel-longer-than-firearm";
        Firearm.Builder firearm = firearm("rifle")
                .barrelLength(measure(barrel, Unit.of(unit)))
                .overallLength(measure(overall, Unit.of(other)));
        assertThat(found(code, firearm)).isEqualTo(at(isTold, "barrelLength"));
        assertThat(found(
                        code,
                        firearm.overallLength(measure(overall, Unit.of(other)).toBuilder()
                                .estimated(true)
                                .build())))
                .isEmpty();
    }

    @Test
    void firearmThatWasChangedIsNotAsItsFactoryMadeIt() {
        String code = "conversion-but-industrial";
        Firearm.Builder firearm = firearm("pistol").conversions(conversion(ConversionKind.BLANK_TO_LIVE));
        assertThat(found(code, firearm)).isEmpty();
        assertThat(found(code, firearm.manufacture(ManufactureKind.CONVERTED))).isEmpty();
        assertThat(found(code, firearm.manufacture(ManufactureKind.INDUSTRIAL)))
                .containsExactly(FIREARM + "manufacture");
        assertThat(found(code, firearm.conversions(conversion(ConversionKind.CIVILIAN_CONVERSION))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"scrap, operable, true", "scrap, inoperable, false", "worn, operable, false", "scrap, , false"})
    void scrapDoesNotFire(String condition, String operability, boolean isTold) {
        Firearm.Builder firearm = firearm("pistol").condition(ItemCondition.of(condition));
        if (operability != null) {
            firearm.operability(Operability.of(operability));
        }
        assertThat(found("scrap-but-operable", firearm)).isEqualTo(at(isTold, "operability"));
    }

    @Test
    void armyRifleMayBeBoredToAGauge() {
        Firearm.Builder rifle = firearm("rifle").bore(Bore.SMOOTH).calibres(calibre("12-70"));
        assertThat(found("calibre-not-of-type", rifle)).hasSize(1);
        // The calibre shows it already.
        assertThat(found("bore-not-of-type", rifle)).isEmpty();
        assertThat(found("calibre-not-of-type", rifle.conversions(conversion(ConversionKind.RIFLED_TO_SMOOTH))))
                .isEmpty();
    }

    @Test
    void combinationGunWithOneBarrelIsReportedOnce() {
        Firearm.Builder gun = firearm("combination-gun").bore(Bore.SMOOTH).calibres(calibre("12-70"));
        assertThat(found("combination-gun-with-one-calibre", gun)).hasSize(1);
        assertThat(found("bore-not-of-type", gun)).isEmpty();
    }
}
