package org.openfex.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openfex.code.AmmunitionKind;
import org.openfex.code.ComponentType;
import org.openfex.code.ItemKind;
import org.openfex.code.RecoveryMode;
import org.openfex.code.Unit;
import org.openfex.model.Ammunition;
import org.openfex.model.Component;
import org.openfex.model.Firearm;
import org.openfex.model.ItemTotal;
import org.openfex.model.Measure;
import org.openfex.model.OtherItem;
import org.openfex.model.Seizure;

/** Rules about the recovery of items. */
final class SeizureRules {
    private SeizureRules() {}

    /** Gives the rules about a type of entity, by its simple name. */
    static List<Rule> on(String type) {
        return switch (type) {
            case "Seizure" ->
                List.of(Rule.on(Seizure.class, "seizure-without-justification", SeizureRules::withoutJustification));
            case "ItemTotal" ->
                List.of(Rule.on(ItemTotal.class, "total-differs-from-list", SeizureRules::totalDiffers)
                        .whereAny("listComplete"));
            default -> List.of();
        };
    }

    private static void withoutJustification(Seizure seizure, Scope scope) {
        if (seizure.mode().equals(RecoveryMode.SEIZED) && !isJustified(seizure)) {
            scope.finding("mode");
        }
    }

    /** Tells whether a seizure states its legal justification, as a category or by the law. */
    static boolean isJustified(Seizure seizure) {
        return seizure.legalJustification() != null
                || !seizure.legalProvisions().isEmpty();
    }

    private static void totalDiffers(ItemTotal total, Scope scope) {
        if (!Boolean.TRUE.equals(total.listComplete()) || isEstimated(total.total())) {
            return;
        }
        Stream<@Nullable Measure> listed = listed(total.kind(), scope);
        BigDecimal sum =
                listed == null ? null : sum(listed.toList(), total.total().unit());
        if (sum != null && sum.compareTo(total.total().value()) != 0) {
            scope.finding("total", Map.of("kind", total.kind().value()), null);
        }
    }

    /**
     * Gives the amounts that the body lists of a kind of item, null for an item without an amount. Of a kind that is not
     * here, such as vehicles, the lists do not tell which of their items it counts: there is no stream.
     */
    private static @Nullable Stream<@Nullable Measure> listed(ItemKind kind, Scope scope) {
        if (kind.equals(ItemKind.FIREARM)) {
            return scope.all(Firearm.class).stream().map(firearm -> pieces(1));
        }
        if (kind.equals(ItemKind.COMPONENT)) {
            return scope.all(Component.class).stream().map(SeizureRules::quantity);
        }
        if (kind.equals(ItemKind.SOUND_SUPPRESSOR)) {
            return scope.all(Component.class).stream()
                    .filter(component -> component.type().equals(ComponentType.SOUND_SUPPRESSOR))
                    .map(SeizureRules::quantity);
        }
        if (kind.equals(ItemKind.AMMUNITION)) {
            return scope.all(Ammunition.class).stream().map(Ammunition::amount);
        }
        if (kind.equals(ItemKind.PROPELLANT)) {
            return scope.all(Ammunition.class).stream()
                    .filter(ammunition -> ammunition.kind().equals(AmmunitionKind.PROPELLANT_POWDER))
                    .map(Ammunition::amount);
        }
        if (kind.equals(ItemKind.OTHER_ITEM)) {
            return scope.all(OtherItem.class).stream().map(OtherItem::amount);
        }
        return null;
    }

    /** Gives the sum of amounts; null where one is absent, an estimate or in another unit, so that there is no sum. */
    private static @Nullable BigDecimal sum(List<@Nullable Measure> amounts, Unit unit) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Measure amount : amounts) {
            if (amount == null || isEstimated(amount) || !amount.unit().equals(unit)) {
                return null;
            }
            sum = sum.add(amount.value());
        }
        return sum;
    }

    private static boolean isEstimated(Measure measure) {
        return Boolean.TRUE.equals(measure.estimated());
    }

    private static Measure quantity(Component component) {
        return pieces(component.quantity());
    }

    private static Measure pieces(int number) {
        return Measure.builder()
                .value(BigDecimal.valueOf(number))
                .unit(Unit.PIECES)
                .build();
    }
}
