package org.openfex.rules;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.openfex.code.CorrectionDuty;
import org.openfex.code.CorrectionKind;
import org.openfex.model.CorrectionNotice;

/** Rules about the correction of data that were sent. */
final class CorrectionRules {
    /** What ought not to be where it is. */
    private static final Set<CorrectionKind> NOT_TO_BE_KEPT = Set.of(
            CorrectionKind.UNLAWFULLY_SENT,
            CorrectionKind.WRONG_RECIPIENT,
            CorrectionKind.UNLAWFULLY_OBTAINED,
            CorrectionKind.EXCESSIVE,
            CorrectionKind.RETENTION_ENDED);

    /** What takes such content out of use. */
    private static final Set<CorrectionDuty> OUT_OF_USE = Set.of(
            CorrectionDuty.DELETE,
            CorrectionDuty.RETURN,
            CorrectionDuty.RESTRICT,
            CorrectionDuty.STOP_USE,
            CorrectionDuty.REPLACE_MESSAGE);

    /** Duties that can be done only by who knows what was wrong, or what is right. */
    private static final Set<CorrectionDuty> OF_A_PLACE = Set.of(CorrectionDuty.CORRECT, CorrectionDuty.COMPLETE);

    private CorrectionRules() {}

    /** Gives the rules about a type of entity, by its simple name. */
    static List<Rule> on(String type) {
        return switch (type) {
            case "CorrectionNotice" ->
                List.of(
                        Rule.on(CorrectionNotice.class, "correction-duty-missing", CorrectionRules::dutyMissing),
                        Rule.on(CorrectionNotice.class, "correction-without-place", CorrectionRules::withoutPlace),
                        Rule.on(CorrectionNotice.class, "replacement-missing", CorrectionRules::replacementMissing));
            default -> List.of();
        };
    }

    private static void dutyMissing(CorrectionNotice notice, Scope scope) {
        if (NOT_TO_BE_KEPT.contains(notice.kind())
                && Collections.disjoint(notice.duties(), OUT_OF_USE)
                && notice.duties().stream().allMatch(CorrectionDuty::isKnown)) {
            scope.finding("duties");
        }
    }

    /** Where the message is to be replaced as well, it is the replacement that is missing. */
    private static void withoutPlace(CorrectionNotice notice, Scope scope) {
        if (notice.duties().stream().anyMatch(OF_A_PLACE::contains)
                && !notice.duties().contains(CorrectionDuty.REPLACE_MESSAGE)
                && notice.places().isEmpty()
                && notice.corrected() == null) {
            scope.finding();
        }
    }

    private static void replacementMissing(CorrectionNotice notice, Scope scope) {
        if (notice.duties().contains(CorrectionDuty.REPLACE_MESSAGE) && notice.corrected() == null) {
            scope.finding();
        }
    }
}
