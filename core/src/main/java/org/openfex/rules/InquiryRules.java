package org.openfex.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openfex.code.AlertKind;
import org.openfex.code.MatchMode;
import org.openfex.code.SearchField;
import org.openfex.code.SerialState;
import org.openfex.model.Alert;
import org.openfex.model.Firearm;
import org.openfex.model.RecordCheck;
import org.openfex.model.SearchCriterion;

/** Rules on alerts and inquiries (clauses 13.3 to 14.6). */
final class InquiryRules {
    /** States in which the number that is given is the whole number. */
    private static final Set<SerialState> WHOLE = Set.of(SerialState.FULL, SerialState.RESTORED);

    /** Fields that hold the number of a weapon or of a part of it. */
    private static final Set<SearchField> NUMBERS = Set.of(
            SearchField.SERIAL_NUMBER,
            SearchField.FRAME_SERIAL_NUMBER,
            SearchField.BARREL_SERIAL_NUMBER,
            SearchField.BOLT_SERIAL_NUMBER,
            SearchField.SLIDE_SERIAL_NUMBER,
            SearchField.OTHER_PART_SERIAL_NUMBER);

    /** Fields that hold the number of one record, licence or owner, so that no other is returned. */
    private static final Set<SearchField> OF_ONE_RECORD = Set.of(
            SearchField.REGISTRATION_NUMBER,
            SearchField.INVENTORY_NUMBER,
            SearchField.ALERT_NUMBER,
            SearchField.BALLISTIC_REFERENCE,
            SearchField.LICENCE_NUMBER,
            SearchField.OWNER_IDENTIFIER);

    private static final Set<AlertKind> ARREST =
            Set.of(AlertKind.ARREST, AlertKind.ARREST_FOR_EXTRADITION, AlertKind.ARREST_TO_SERVE_SENTENCE);

    private InquiryRules() {}

    /** Gives the rules about a type of entity, by its simple name. */
    static List<Rule> on(String type) {
        return switch (type) {
            case "RecordCheck" -> List.of(Rule.on(RecordCheck.class, "search-too-broad", InquiryRules::searchTooBroad));
            case "Alert" -> List.of(Rule.on(Alert.class, "arrest-without-warrant", InquiryRules::arrestWithoutWarrant));
            default -> List.of();
        };
    }

    /**
     * A search needs a whole serial number, a part of one and two other data, or the number of a record: by a weapon or by the
     * criteria.
     */
    private static void searchTooBroad(RecordCheck check, Scope scope) {
        boolean byWeapon =
                !check.firearms().isEmpty() && check.firearms().stream().allMatch(InquiryRules::isNarrow);
        if (!byWeapon && !isNarrow(check.criteria())) {
            scope.finding();
        }
    }

    private static boolean isNarrow(Firearm firearm) {
        if (firearm.serials().stream().anyMatch(serial -> WHOLE.contains(serial.state()))
                || !firearm.references().isEmpty()) {
            return true;
        }
        boolean part = firearm.serials().stream().anyMatch(serial -> serial.asMarked() != null);
        long others = Stream.of(firearm.make(), firearm.model(), firearm.countryOfManufacture(), firearm.action())
                        .filter(member -> member != null)
                        .count()
                + Stream.of(firearm.calibres(), firearm.manufacturedOn(), firearm.markings())
                        .filter(list -> !list.isEmpty())
                        .count();
        return part && others >= 2;
    }

    private static boolean isNarrow(List<SearchCriterion> criteria) {
        List<SearchCriterion> serials = criteria.stream()
                .filter(criterion -> NUMBERS.contains(criterion.field()))
                .toList();
        boolean whole = criteria.stream()
                .filter(criterion -> NUMBERS.contains(criterion.field()) || OF_ONE_RECORD.contains(criterion.field()))
                .anyMatch(criterion ->
                        !MatchMode.PARTIAL.equals(criterion.match()) && !MatchMode.RANGE.equals(criterion.match()));
        return whole || (!serials.isEmpty() && criteria.size() - serials.size() >= 2);
    }

    /** An alert that changes or withdraws an earlier one may leave the warrant to that one. */
    private static void arrestWithoutWarrant(Alert alert, Scope scope) {
        if (ARREST.contains(alert.kind())
                && alert.warrants().isEmpty()
                && scope.message().supersedes() == null) {
            scope.finding();
        }
    }
}
