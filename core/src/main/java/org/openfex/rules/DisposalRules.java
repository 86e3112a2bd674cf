package org.openfex.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openfex.code.DispositionKind;
import org.openfex.code.MarkingKind;
import org.openfex.code.SerialState;
import org.openfex.model.DisposalReport;
import org.openfex.model.Disposition;
import org.openfex.model.Firearm;
import org.openfex.model.Seizure;

/** Rules about what became of items. */
final class DisposalRules {
    /** Disposals by which the State keeps a weapon. */
    private static final Set<DispositionKind> KEPT = Set.of(
            DispositionKind.STATE_USE,
            DispositionKind.REFERENCE_COLLECTION,
            DispositionKind.TRAINING,
            DispositionKind.MUSEUM);

    /** States of a number that is not on the weapon. */
    private static final Set<SerialState> GONE = Set.of(SerialState.NONE, SerialState.OBLITERATED);

    private DisposalRules() {}

    /** Gives the rules about a type of entity, by its simple name. */
    static List<Rule> on(String type) {
        return switch (type) {
            case "Disposition" ->
                List.of(
                        Rule.on(Disposition.class, "destruction-without-method", DisposalRules::withoutMethod),
                        Rule.on(Disposition.class, "disposal-not-authorized", DisposalRules::notAuthorized),
                        Rule.on(Disposition.class, "kept-unmarked", DisposalRules::keptUnmarked),
                        Rule.on(
                                Disposition.class,
                                "deactivation-without-proof",
                                DisposalRules::deactivationWithoutProof));
            case "Seizure" ->
                List.of(
                        Rule.on(Seizure.class, "disposal-before-recovery", DisposalRules::beforeRecovery)
                                .whereAny("dispositions"),
                        Rule.on(Seizure.class, "destroyed-and-kept", DisposalRules::seizureDestroyedAndKept));
            case "DisposalReport" ->
                List.of(Rule.on(DisposalReport.class, "destroyed-and-kept", DisposalRules::reportDestroyedAndKept));
            default -> List.of();
        };
    }

    private static void withoutMethod(Disposition disposition, Scope scope) {
        if (disposition.kind().equals(DispositionKind.DESTROYED) && disposition.method() == null) {
            scope.finding();
        }
    }

    private static void notAuthorized(Disposition disposition, Scope scope) {
        if (isLasting(disposition.kind()) && disposition.order() == null && disposition.authority() == null) {
            scope.finding();
        }
    }

    /** Tells whether a weapon lives on in other hands, which the Protocol allows only where it is authorized. */
    private static boolean isLasting(DispositionKind kind) {
        return KEPT.contains(kind) || kind.equals(DispositionKind.SOLD);
    }

    private static void keptUnmarked(Disposition disposition, Scope scope) {
        if (KEPT.contains(disposition.kind())
                && disposition.marks().isEmpty()
                && !isMarkedApart(disposition, scope)
                && firearms(disposition, scope).anyMatch(DisposalRules::isUnmarked)) {
            scope.finding();
        }
    }

    /** The mark may be told as a disposition of its own. */
    private static boolean isMarkedApart(Disposition disposition, Scope scope) {
        return scope.all(Disposition.class).stream()
                .filter(other -> other.kind().equals(DispositionKind.MARKED))
                .anyMatch(other -> other.items().isEmpty() || other.items().containsAll(disposition.items()));
    }

    /** Tells whether a firearm is said to bear no mark; of a number that was not recorded that is not said. */
    private static boolean isUnmarked(Firearm firearm) {
        return firearm.serials().stream().allMatch(serial -> serial.asMarked() == null && GONE.contains(serial.state()))
                && firearm.markings().stream().allMatch(mark -> mark.kind().equals(MarkingKind.REMOVED));
    }

    /** Gives the firearms of a disposition: those that it names, or all of the message. */
    private static Stream<Firearm> firearms(Disposition disposition, Scope scope) {
        return disposition.items().isEmpty()
                ? scope.all(Firearm.class).stream()
                : disposition.items().stream()
                        .map(scope::resolve)
                        .filter(Firearm.class::isInstance)
                        .map(Firearm.class::cast);
    }

    /** A firearm whose own record says that it is deactivated is judged by that record. */
    private static void deactivationWithoutProof(Disposition disposition, Scope scope) {
        if (disposition.kind().equals(DispositionKind.DEACTIVATED)
                && disposition.certificate() == null
                && disposition.marks().isEmpty()
                && firearms(disposition, scope)
                        .noneMatch(firearm -> MarkingRules.isDeactivated(firearm) || hasMarkOfDeactivation(firearm))) {
            scope.finding();
        }
    }

    private static boolean hasMarkOfDeactivation(Firearm firearm) {
        return firearm.markings().stream().anyMatch(mark -> mark.kind().equals(MarkingKind.DEACTIVATION));
    }

    private static void beforeRecovery(Seizure seizure, Scope scope) {
        Span recovery = Span.ofStart(seizure.time());
        for (int i = 0; i < seizure.dispositions().size(); i++) {
            Disposition disposition = seizure.dispositions().get(i);
            if (disposition.at() != null && Span.of(disposition.at()).isSurelyBefore(recovery)) {
                scope.finding("dispositions/" + i + "/at");
            }
        }
    }

    private static void reportDestroyedAndKept(DisposalReport report, Scope scope) {
        judgeFates(report.dispositions(), scope);
    }

    private static void seizureDestroyedAndKept(Seizure seizure, Scope scope) {
        judgeFates(seizure.dispositions(), scope);
    }

    /** Only firearms are judged: of a lot of ammunition one part can be destroyed and another kept. */
    private static void judgeFates(List<Disposition> dispositions, Scope scope) {
        Set<String> destroyed = new HashSet<>();
        for (Disposition disposition : dispositions) {
            if (disposition.kind().equals(DispositionKind.DESTROYED)) {
                disposition.items().stream()
                        .filter(item -> scope.resolve(item) instanceof Firearm)
                        .forEach(destroyed::add);
            }
        }
        for (int i = 0; i < dispositions.size(); i++) {
            Disposition disposition = dispositions.get(i);
            boolean elsewhere =
                    isLasting(disposition.kind()) || disposition.kind().equals(DispositionKind.RETURNED_TO_OWNER);
            if (elsewhere && disposition.items().stream().anyMatch(destroyed::contains)) {
                scope.finding("dispositions/" + i);
            }
        }
    }
}
