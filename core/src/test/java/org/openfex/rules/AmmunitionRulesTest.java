package org.openfex.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openfex.rules.Samples.asMarked;
import static org.openfex.rules.Samples.measure;
import static org.openfex.rules.Samples.pointers;
import static org.openfex.rules.Samples.report;
import static org.openfex.rules.Samples.serial;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfex.code.AmmunitionKind;
import org.openfex.code.BulletType;
import org.openfex.code.Cartridge;
import org.openfex.code.ComponentType;
import org.openfex.code.ItemKind;
import org.openfex.code.OtherItemKind;
import org.openfex.code.SerialState;
import org.openfex.code.TransferStep;
import org.openfex.code.Unit;
import org.openfex.model.Ammunition;
import org.openfex.model.Calibre;
import org.openfex.model.Component;
import org.openfex.model.Consignment;
import org.openfex.model.Headstamp;
import org.openfex.model.Lot;
import org.openfex.model.OtherItem;
import org.openfex.model.SerialNumber;
import org.openfex.model.Transfer;
import org.openfex.model.TransferNotice;

class AmmunitionRulesTest {
    private static final String AMMUNITION = "/body/ammunition/0/";

    private static Ammunition.Builder ammunition(String kind, String value, String unit) {
        return Ammunition.builder().id("a1").kind(AmmunitionKind.of(kind)).amount(measure(value, Unit.of(unit)));
    }

    private static List<String> found(String code, Ammunition.Builder ammunition) {
        return pointers(code, report().ammunition(ammunition.build()).build());
    }

    private static List<String> found(String code, Component.Builder component) {
        return pointers(code, report().components(component.build()).build());
    }

    private static List<String> found(String code, Lot lot) {
        return pointers(
                code,
                TransferNotice.builder()
                        .step(TransferStep.LICENCE_ISSUED)
                        .transfer(Transfer.builder()
                                .consignments(Consignment.builder().lots(lot).build())
                                .build())
                        .build());
    }

    private static List<String> at(boolean isTold, String pointer) {
        return isTold ? List.of(pointer) : List.of();
    }

    @ParameterizedTest
    @CsvSource({
        "2.5, rounds, true",
        "0.5, package, true",
        "2.5, kilogram, false",
        "480, rounds, false",
        "1000000000, pieces, false",
        "2.5, handfuls, false",
    })
    void countIsWhole(String value, String unit, boolean isTold) {
        assertThat(found("count-not-whole", ammunition("other", value, unit)))
                .isEqualTo(at(isTold, AMMUNITION + "amount/value"));
    }

    @Test
    void whatIsListedIsThere() {
        String code = "amount-zero";
        assertThat(found(code, ammunition("complete-round", "0", "rounds")))
                .containsExactly(AMMUNITION + "amount/value");
        assertThat(found(code, ammunition("complete-round", "1", "rounds"))).isEmpty();
        assertThat(found(
                        code,
                        Lot.builder()
                                .kind(ItemKind.FIREARM)
                                .quantity(measure("0", Unit.PIECES))
                                .build()))
                .containsExactly("/body/transfer/consignments/0/lots/0/quantity/value");
        OtherItem.Builder item = OtherItem.builder().id("i1").kind(OtherItemKind.CASH);
        assertThat(pointers(
                        code,
                        report().items(
                                        item.build(),
                                        item.id("i2")
                                                .amount(measure("0", Unit.PIECES))
                                                .build())
                                .build()))
                .containsExactly("/body/items/1/amount/value");
    }

    @ParameterizedTest
    @CsvSource({
        "complete-round, grain, true",
        "complete-round, millimetre, true",
        "complete-round, rounds, false",
        "complete-round, tonne, false",
        "complete-round, handful, false",
        "propellant-powder, pieces, true",
        "propellant-powder, kilogram, false",
        "propellant-powder, litre, false",
        "propellant-powder, package, false",
        "shot, gram, false",
    })
    void unitSuitsTheKind(String kind, String unit, boolean isTold) {
        assertThat(found("ammunition-unit-not-of-kind", ammunition(kind, "2", unit)))
                .isEqualTo(at(isTold, AMMUNITION + "amount/unit"));
    }

    @ParameterizedTest
    @CsvSource({
        "mortar-round, 7-62x39, true",
        "missile, 12-70, true",
        "mortar-round, 82-mm, false",
        "complete-round, 7-62x39, false"
    })
    void cartridgeIsOfSmallArms(String kind, String cartridge, boolean isTold) {
        Calibre calibre = Calibre.builder().cartridge(Cartridge.of(cartridge)).build();
        assertThat(found(
                        "ammunition-calibre-not-of-kind",
                        ammunition(kind, "2", "pieces").calibre(calibre)))
                .isEqualTo(at(isTold, AMMUNITION + "calibre/cartridge"));
    }

    @ParameterizedTest
    @CsvSource({"cartridge-case, true", "blank, true", "complete-round, false", "bullet, false", "unknown, false"})
    void bulletIsOfWhatHasOne(String kind, boolean isTold) {
        assertThat(found("bullet-not-expected", ammunition(kind, "2", "pieces").bullet(BulletType.FULL_METAL_JACKET)))
                .isEqualTo(at(isTold, AMMUNITION + "bullet"));
    }

    @ParameterizedTest
    @CsvSource({"29, rounds, true", "30, rounds, false", "2, package, false", "29, pieces, true"})
    void headstampsAreNotMoreThanTheRounds(String amount, String unit, boolean isTold) {
        String code = "headstamps-exceed-amount";
        Headstamp.Builder headstamp = Headstamp.builder().asMarked(asMarked("17 76"));
        Ammunition.Builder ammunition = ammunition("complete-round", amount, unit)
                .headstamps(
                        headstamp.quantity(18).build(),
                        headstamp.quantity(12).build(),
                        headstamp.quantity(null).build());
        assertThat(found(code, ammunition)).isEqualTo(at(isTold, AMMUNITION + "headstamps"));
        assertThat(found(
                        code,
                        ammunition.amount(measure(amount, Unit.of(unit)).toBuilder()
                                .estimated(true)
                                .build())))
                .isEmpty();
    }

    @Test
    void receiverHasAnEntryForItsNumber() {
        String code = "receiver-without-number";
        Component.Builder component = Component.builder().id("c1").quantity(1);
        assertThat(found(code, component.type(ComponentType.RECEIVER))).containsExactly("/body/components/0");
        assertThat(found(
                        code,
                        component.serials(
                                SerialNumber.builder().state(SerialState.NONE).build())))
                .isEmpty();
        assertThat(found(code, component.serials(List.of()).type(ComponentType.BARREL)))
                .isEmpty();
    }

    @Test
    void numberIsThatOfOnePiece() {
        String code = "number-for-several-pieces";
        Component.Builder component = Component.builder()
                .id("c1")
                .type(ComponentType.BARREL)
                .quantity(3)
                .serials(serial().build(), serial().build());
        assertThat(found(code, component)).containsExactly("/body/components/0/quantity");
        assertThat(found(code, component.quantity(2))).isEmpty();
        assertThat(found(
                        code,
                        component
                                .quantity(22)
                                .serials(SerialNumber.builder()
                                        .state(SerialState.NONE)
                                        .build())))
                .isEmpty();
    }
}
