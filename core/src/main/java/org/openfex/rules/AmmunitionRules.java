package org.openfex.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openfex.code.AmmunitionKind;
import org.openfex.code.Cartridge;
import org.openfex.code.ComponentType;
import org.openfex.code.SerialState;
import org.openfex.code.Unit;
import org.openfex.model.Ammunition;
import org.openfex.model.Calibre;
import org.openfex.model.Component;
import org.openfex.model.Headstamp;
import org.openfex.model.Lot;
import org.openfex.model.Measure;
import org.openfex.model.OtherItem;

/** Rules about ammunition, components and lots, and about how many of them there are. */
final class AmmunitionRules {
    private static final Set<Unit> COUNTS = Set.of(Unit.ROUNDS, Unit.PIECES, Unit.PAIRS, Unit.SETS, Unit.PACKAGE);

    /** Units by which ammunition that is not counted is weighed in bulk. */
    private static final Set<Unit> BULK = Set.of(Unit.KILOGRAM, Unit.TONNE);

    private static final Set<Unit> MASSES = Set.of(Unit.MILLIGRAM, Unit.GRAM, Unit.KILOGRAM, Unit.TONNE, Unit.GRAIN);

    private static final Set<Unit> VOLUMES = Set.of(Unit.MILLILITRE, Unit.LITRE, Unit.CUBIC_METRE);

    /** Kinds that are rounds as a whole, which are counted or weighed in bulk. */
    private static final Set<AmmunitionKind> ROUNDS = Set.of(
            AmmunitionKind.COMPLETE_ROUND,
            AmmunitionKind.BLANK,
            AmmunitionKind.GAS,
            AmmunitionKind.LESS_LETHAL,
            AmmunitionKind.SIGNAL,
            AmmunitionKind.STUD,
            AmmunitionKind.DUMMY,
            AmmunitionKind.PROOF,
            AmmunitionKind.GRENADE_LAUNCHER_ROUND,
            AmmunitionKind.MORTAR_ROUND,
            AmmunitionKind.MISSILE);

    private static final Set<AmmunitionKind> OF_LAUNCHERS =
            Set.of(AmmunitionKind.GRENADE_LAUNCHER_ROUND, AmmunitionKind.MORTAR_ROUND, AmmunitionKind.MISSILE);

    private static final Set<AmmunitionKind> WITHOUT_BULLET = Set.of(
            AmmunitionKind.CARTRIDGE_CASE,
            AmmunitionKind.PRIMER,
            AmmunitionKind.PROPELLANT_POWDER,
            AmmunitionKind.WAD,
            AmmunitionKind.BLANK,
            AmmunitionKind.STUD,
            AmmunitionKind.LINKS);

    private static final Set<ComponentType> RECEIVERS =
            Set.of(ComponentType.FRAME, ComponentType.RECEIVER, ComponentType.LOWER_RECEIVER);

    private AmmunitionRules() {}

    /** Gives the rules about a type of entity, by its simple name. */
    static List<Rule> on(String type) {
        return switch (type) {
            case "Measure" -> List.of(Rule.on(Measure.class, "count-not-whole", AmmunitionRules::countNotWhole));
            case "Ammunition" ->
                List.of(
                        Rule.on(Ammunition.class, "amount-zero", AmmunitionRules::noAmmunition),
                        Rule.on(Ammunition.class, "ammunition-unit-not-of-kind", AmmunitionRules::unitNotOfKind),
                        Rule.on(Ammunition.class, "ammunition-calibre-not-of-kind", AmmunitionRules::calibreNotOfKind)
                                .whereAny("calibre"),
                        Rule.on(Ammunition.class, "bullet-not-expected", AmmunitionRules::bulletNotExpected)
                                .whereAny("bullet"),
                        Rule.on(Ammunition.class, "headstamps-exceed-amount", AmmunitionRules::headstampsExceedAmount)
                                .whereAny("headstamps"));
            case "Lot" -> List.of(Rule.on(Lot.class, "amount-zero", AmmunitionRules::emptyLot));
            case "OtherItem" -> List.of(Rule.on(OtherItem.class, "amount-zero", AmmunitionRules::noItem));
            case "Component" ->
                List.of(
                        Rule.on(Component.class, "receiver-without-number", AmmunitionRules::receiverWithoutNumber),
                        Rule.on(Component.class, "number-for-several-pieces", AmmunitionRules::numberForSeveralPieces)
                                .whereAny("serials"));
            default -> List.of();
        };
    }

    /** Half a package is a package: even an estimate counts whole things. */
    private static void countNotWhole(Measure measure, Scope scope) {
        if (COUNTS.contains(measure.unit())
                && measure.value().stripTrailingZeros().scale() > 0) {
            scope.finding("value");
        }
    }

    private static void noAmmunition(Ammunition ammunition, Scope scope) {
        judgeZero(ammunition.amount(), "amount/value", scope);
    }

    private static void emptyLot(Lot lot, Scope scope) {
        judgeZero(lot.quantity(), "quantity/value", scope);
    }

    private static void noItem(OtherItem item, Scope scope) {
        judgeZero(item.amount(), "amount/value", scope);
    }

    private static void judgeZero(@Nullable Measure measure, String path, Scope scope) {
        if (measure != null && measure.value().signum() == 0) {
            scope.finding(path);
        }
    }

    private static void unitNotOfKind(Ammunition ammunition, Scope scope) {
        Unit unit = ammunition.amount().unit();
        boolean isCount = COUNTS.contains(unit);
        boolean isRight;
        if (ROUNDS.contains(ammunition.kind())) {
            isRight = isCount || BULK.contains(unit);
        } else if (ammunition.kind().equals(AmmunitionKind.PROPELLANT_POWDER)) {
            isRight = MASSES.contains(unit) || VOLUMES.contains(unit) || unit.equals(Unit.PACKAGE);
        } else {
            isRight = true;
        }
        if (!isRight && scope.isKnown(unit)) {
            scope.finding("amount/unit");
        }
    }

    /** The list of cartridges holds those of small arms. */
    private static void calibreNotOfKind(Ammunition ammunition, Scope scope) {
        Calibre calibre = ammunition.calibre();
        Cartridge cartridge = calibre == null ? null : calibre.cartridge();
        if (cartridge != null && OF_LAUNCHERS.contains(ammunition.kind()) && scope.isKnown(cartridge)) {
            scope.finding("calibre/cartridge");
        }
    }

    private static void bulletNotExpected(Ammunition ammunition, Scope scope) {
        if (ammunition.bullet() != null && WITHOUT_BULLET.contains(ammunition.kind())) {
            scope.finding("bullet");
        }
    }

    private static void headstampsExceedAmount(Ammunition ammunition, Scope scope) {
        Measure amount = ammunition.amount();
        boolean isOfPieces = amount.unit().equals(Unit.ROUNDS) || amount.unit().equals(Unit.PIECES);
        long told = 0;
        for (Headstamp headstamp : ammunition.headstamps()) {
            told += headstamp.quantity() == null ? 0 : headstamp.quantity();
        }
        if (isOfPieces
                && !Boolean.TRUE.equals(amount.estimated())
                && BigDecimal.valueOf(told).compareTo(amount.value()) > 0) {
            scope.finding("headstamps");
        }
    }

    private static void receiverWithoutNumber(Component component, Scope scope) {
        if (RECEIVERS.contains(component.type()) && component.serials().isEmpty()) {
            scope.finding();
        }
    }

    private static void numberForSeveralPieces(Component component, Scope scope) {
        long whole = component.serials().stream()
                .filter(serial -> serial.state().equals(SerialState.FULL) && serial.asMarked() != null)
                .count();
        if (whole > 0 && whole < component.quantity()) {
            scope.finding("quantity");
        }
    }
}
