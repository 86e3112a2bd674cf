package org.openfex.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openfex.rules.Samples.firearm;
import static org.openfex.rules.Samples.measure;
import static org.openfex.rules.Samples.message;
import static org.openfex.rules.Samples.pointers;
import static org.openfex.rules.Samples.report;
import static org.openfex.rules.Samples.request;
import static org.openfex.rules.Samples.seizure;
import static org.openfex.rules.Samples.told;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfex.code.AmmunitionKind;
import org.openfex.code.ComponentType;
import org.openfex.code.ItemKind;
import org.openfex.code.OtherItemKind;
import org.openfex.code.RecoveryMode;
import org.openfex.code.Unit;
import org.openfex.model.Ammunition;
import org.openfex.model.Component;
import org.openfex.model.ItemTotal;
import org.openfex.model.LegalProvision;
import org.openfex.model.Measure;
import org.openfex.model.OtherItem;
import org.openfex.model.SeizureReport;
import org.openfex.rules.Samples.Told;

class SeizureRulesTest {
    private static final String TOTAL = "total-differs-from-list";

    /** A report of 2 firearms, 3 barrels, a suppressor, 480 rounds and 3 kg of powder, and a knife of no stated amount. */
    private static SeizureReport.Builder listed() {
        return report().firearms(firearm("f1").build(), firearm("f2").build())
                .components(
                        component("c1", ComponentType.BARREL, 3), component("c2", ComponentType.SOUND_SUPPRESSOR, 1))
                .ammunition(
                        ammunition("a1", AmmunitionKind.COMPLETE_ROUND, measure("480", Unit.ROUNDS)),
                        ammunition("a2", AmmunitionKind.PROPELLANT_POWDER, measure("2.5", Unit.KILOGRAM)),
                        ammunition("a3", AmmunitionKind.PROPELLANT_POWDER, measure("0.50", Unit.KILOGRAM)))
                .items(OtherItem.builder()
                        .id("i1")
                        .kind(OtherItemKind.EDGED_WEAPON)
                        .build());
    }

    private static Component component(String id, ComponentType type, int quantity) {
        return Component.builder().id(id).type(type).quantity(quantity).build();
    }

    private static Ammunition ammunition(String id, AmmunitionKind kind, Measure amount) {
        return Ammunition.builder().id(id).kind(kind).amount(amount).build();
    }

    private static ItemTotal.Builder total(ItemKind kind, String value, Unit unit) {
        return ItemTotal.builder().kind(kind).total(measure(value, unit)).listComplete(true);
    }

    private static List<String> judged(SeizureReport.Builder report, ItemTotal.Builder total) {
        return pointers(
                TOTAL, report.seizure(seizure().totals(total.build()).build()).build());
    }

    @Test
    void seizedItemsNeedALegalJustification() {
        String code = "seizure-without-justification";
        assertThat(pointers(
                        code,
                        report().seizure(seizure().legalJustification(null).build())
                                .build()))
                .containsExactly("/body/seizure/mode");
        assertThat(pointers(
                        code,
                        request()
                                .seizure(seizure().legalJustification(null).build())
                                .build()))
                .containsExactly("/body/seizure/mode");
        assertThat(pointers(
                        code,
                        report().seizure(seizure()
                                        .legalJustification(null)
                                        .legalProvisions(LegalProvision.builder()
                                                .law("Criminal code")
                                                .build())
                                        .build())
                                .build()))
                .isEmpty();
    }

    @Test
    void foundAndSurrenderedItemsNeedNone() {
        for (RecoveryMode mode : List.of(RecoveryMode.FOUND, RecoveryMode.SURRENDERED, RecoveryMode.of("bought"))) {
            assertThat(pointers(
                            "seizure-without-justification",
                            report().seizure(seizure()
                                            .mode(mode)
                                            .legalJustification(null)
                                            .build())
                                    .build()))
                    .as(mode.value())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "firearm, 2, pieces",
        "component, 4, pieces",
        "sound-suppressor, 1, pieces",
        "propellant, 3, kilogram",
    })
    void totalThatIsTheSumIsRight(String kind, String total, String unit) {
        assertThat(judged(listed(), total(ItemKind.of(kind), total, Unit.of(unit))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "firearm, 3, pieces",
        "component, 2, pieces",
        "sound-suppressor, 0, pieces",
        "propellant, 3.01, kilogram",
    })
    void totalThatIsNotTheSumIsTold(String kind, String total, String unit) {
        SeizureReport report = listed().seizure(seizure()
                        .totals(
                                total(ItemKind.FIREARM, "2", Unit.PIECES).build(),
                                total(ItemKind.of(kind), total, Unit.of(unit)).build())
                        .build())
                .build();
        assertThat(told(TOTAL, message(report)))
                .containsExactly(new Told(TOTAL, null, "/body/seizure/totals/1/total", Map.of("kind", kind)));
    }

    @Test
    void totalOfAnEmptyListThatIsCalledCompleteIsTold() {
        assertThat(judged(report(), total(ItemKind.AMMUNITION, "480", Unit.ROUNDS)))
                .containsExactly("/body/seizure/totals/0/total");
        assertThat(judged(report(), total(ItemKind.AMMUNITION, "0", Unit.ROUNDS)))
                .isEmpty();
    }

    @Test
    void listThatIsNotCalledCompleteMayDiffer() {
        assertThat(judged(listed(), total(ItemKind.FIREARM, "9", Unit.PIECES).listComplete(false)))
                .isEmpty();
        assertThat(judged(listed(), total(ItemKind.FIREARM, "9", Unit.PIECES).listComplete(null)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // Rounds and kilograms do not add up, nor do items of no stated amount.
        "ammunition, 480, rounds",
        "other-item, 9, pieces",
        // Which items count as documents, no list tells.
        "document, 9, pieces",
        "submarine, 9, pieces",
        "firearm, 9, kilogram",
        "propellant, 9, gram",
    })
    void amountsThatCannotBeAddedAreNotJudged(String kind, String total, String unit) {
        assertThat(judged(listed(), total(ItemKind.of(kind), total, Unit.of(unit))))
                .isEmpty();
    }

    @Test
    void amountsOfOneUnitAreAdded() {
        SeizureReport.Builder report = report().ammunition(
                        ammunition("a1", AmmunitionKind.COMPLETE_ROUND, measure("480", Unit.ROUNDS)),
                        ammunition("a2", AmmunitionKind.BLANK, measure("20", Unit.ROUNDS)))
                .items(OtherItem.builder()
                        .id("i1")
                        .kind(OtherItemKind.EDGED_WEAPON)
                        .amount(measure("2", Unit.PIECES))
                        .build());
        assertThat(judged(report, total(ItemKind.AMMUNITION, "500", Unit.ROUNDS)))
                .isEmpty();
        assertThat(judged(report, total(ItemKind.AMMUNITION, "480", Unit.ROUNDS)))
                .hasSize(1);
        assertThat(judged(report, total(ItemKind.OTHER_ITEM, "2.0", Unit.PIECES)))
                .isEmpty();
        assertThat(judged(report, total(ItemKind.OTHER_ITEM, "1", Unit.PIECES))).hasSize(1);
    }

    @Test
    void estimatesNeedNotAddUp() {
        Measure about = measure("480", Unit.ROUNDS).toBuilder().estimated(true).build();
        SeizureReport.Builder report = report().ammunition(ammunition("a1", AmmunitionKind.COMPLETE_ROUND, about));
        assertThat(judged(report, total(ItemKind.AMMUNITION, "500", Unit.ROUNDS)))
                .isEmpty();
        assertThat(judged(
                        listed(),
                        total(ItemKind.FIREARM, "9", Unit.PIECES)
                                .total(measure("9", Unit.PIECES).toBuilder()
                                        .estimated(true)
                                        .build())))
                .isEmpty();
    }
}
