package org.openfex.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openfex.code.AlertKind;
import org.openfex.code.AlertState;
import org.openfex.code.HitConfirmation;
import org.openfex.model.Alert;
import org.openfex.model.Firearm;
import org.openfex.model.FirearmAlert;
import org.openfex.model.Hit;
import org.openfex.model.Party;
import org.openfex.model.PersonAlert;

/** Rules about alerts and the hits on them. */
final class AlertRules {
    private static final Set<AlertKind> LOSS = Set.of(
            AlertKind.LOST,
            AlertKind.STOLEN,
            AlertKind.STOLEN_BY_ROBBERY,
            AlertKind.MISAPPROPRIATED,
            AlertKind.CAPTURED);

    private static final Set<AlertState> HIT = Set.of(AlertState.HIT_REPORTED, AlertState.HIT_CONFIRMED);

    /** What the authority that entered the alert says of a hit when it has judged it. */
    private static final Set<HitConfirmation> JUDGED = Set.of(
            HitConfirmation.CONFIRMED,
            HitConfirmation.CONFIRMED_ALERT_ENDED,
            HitConfirmation.PROBABLE,
            HitConfirmation.DENIED,
            HitConfirmation.SAME_NUMBER_OTHER_ITEM,
            HitConfirmation.NAMESAKE,
            HitConfirmation.MISUSED_IDENTITY);

    private AlertRules() {}

    /** Gives the rules about a type of entity, by its simple name. */
    static List<Rule> on(String type) {
        return switch (type) {
            case "FirearmAlert" ->
                List.of(Rule.on(FirearmAlert.class, "alert-without-subject", AlertRules::nothingSought));
            case "PersonAlert" ->
                List.of(Rule.on(PersonAlert.class, "alert-without-subject", AlertRules::nobodySought));
            case "Firearm" ->
                List.of(Rule.on(Firearm.class, "alert-firearm-unidentifiable", AlertRules::unidentifiable));
            case "Alert" ->
                List.of(
                        Rule.on(Alert.class, "alert-loss-without-time-or-place", AlertRules::lossWithoutTimeOrPlace),
                        Rule.on(Alert.class, "alert-without-action", AlertRules::withoutAction),
                        Rule.on(Alert.class, "alert-hit-missing", AlertRules::hitMissing),
                        Rule.on(Alert.class, "alert-cancelled-without-reason", AlertRules::cancelledWithoutReason),
                        Rule.on(Alert.class, "alert-active-after-end", AlertRules::activeAfterEnd));
            case "Hit" -> List.of(Rule.on(Hit.class, "hit-confirmed-by-nobody", AlertRules::confirmedByNobody));
            default -> List.of();
        };
    }

    /** An alert that changes an earlier one may leave to that one what is sought. */
    private static void nothingSought(FirearmAlert alert, Scope scope) {
        if (scope.message().supersedes() == null
                && Stream.of(alert.firearms(), alert.components(), alert.ammunition(), alert.items())
                        .allMatch(List::isEmpty)) {
            scope.finding();
        }
    }

    private static void nobodySought(PersonAlert alert, Scope scope) {
        if (scope.message().supersedes() == null
                && Stream.of(alert.persons(), alert.organizations(), alert.groups())
                        .allMatch(List::isEmpty)) {
            scope.finding();
        }
    }

    /** Without a number, any mark or reference, nor make, model and calibre, one weapon is as good as another. */
    private static void unidentifiable(Firearm firearm, Scope scope) {
        if (!(scope.parent() instanceof FirearmAlert)) {
            return;
        }
        boolean unique = firearm.serials().stream().anyMatch(serial -> serial.asMarked() != null)
                || Stream.of(
                                firearm.markings(),
                                firearm.references(),
                                firearm.earlierRecords(),
                                firearm.images(),
                                firearm.conversions())
                        .anyMatch(list -> !list.isEmpty());
        boolean described = firearm.make() != null
                && firearm.model() != null
                && !firearm.calibres().isEmpty();
        if (!unique && !described) {
            scope.finding();
        }
    }

    /** Who reports a hit does not know it: it is asked of who seeks the weapon. */
    private static void lossWithoutTimeOrPlace(Alert alert, Scope scope) {
        if (LOSS.contains(alert.kind())
                && alert.state().equals(AlertState.ACTIVE)
                && alert.time() == null
                && alert.place() == null) {
            scope.finding();
        }
    }

    private static void withoutAction(Alert alert, Scope scope) {
        if (alert.state().equals(AlertState.ACTIVE)
                && alert.actions().isEmpty()
                && alert.actionText().isEmpty()) {
            scope.finding();
        }
    }

    private static void hitMissing(Alert alert, Scope scope) {
        if (HIT.contains(alert.state()) && alert.hits().isEmpty()) {
            scope.finding("state");
        }
    }

    private static void cancelledWithoutReason(Alert alert, Scope scope) {
        if (alert.state().equals(AlertState.CANCELLED)
                && alert.cancellation().isEmpty()
                && alert.hits().isEmpty()) {
            scope.finding("state");
        }
    }

    /** The last day ends last in the zones furthest behind UTC, so a day more is granted. */
    private static void activeAfterEnd(Alert alert, Scope scope) {
        LocalDate last = alert.validUntil();
        if (last != null
                && alert.state().equals(AlertState.ACTIVE)
                && last.isBefore(scope.message().issuedAt().toLocalDate().minusDays(1))) {
            scope.finding("validUntil");
        }
    }

    /** The sender need not be named again where it is the authority that entered the alert. */
    private static void confirmedByNobody(Hit hit, Scope scope) {
        HitConfirmation confirmation = hit.confirmation();
        if (confirmation != null
                && JUDGED.contains(confirmation)
                && hit.confirmedBy() == null
                && scope.parent() instanceof Alert alert
                && !isSender(alert.enteredBy(), scope.message().sender())) {
            scope.finding("confirmation");
        }
    }

    private static boolean isSender(@Nullable Party enteredBy, Party sender) {
        return enteredBy != null
                && Objects.equals(enteredBy.country(), sender.country())
                && enteredBy.authority().equals(sender.authority());
    }
}
