package org.openfex.rules;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openfex.code.MarkingKind;
import org.openfex.code.SerialRole;
import org.openfex.code.SerialState;
import org.openfex.model.Marking;
import org.openfex.model.SerialNumber;

/** Rules about serial numbers and other marks. */
final class MarkingRules {
    static final List<Rule> RULES = List.of(
            Rule.on(SerialNumber.class, "serial-value-missing", MarkingRules::valueMissing),
            Rule.on(SerialNumber.class, "serial-obliterated-but-given", MarkingRules::obliteratedButGiven),
            Rule.on(Marking.class, "import-mark-without-country", MarkingRules::markWithoutCountry)
                    .andOn(SerialNumber.class, MarkingRules::serialWithoutCountry),
            Rule.on(Marking.class, "import-mark-without-year", MarkingRules::markWithoutYear)
                    .andOn(SerialNumber.class, MarkingRules::serialWithoutYear));

    private static final Set<SerialState> SEEN =
            Set.of(SerialState.FULL, SerialState.PARTIAL, SerialState.ALTERED, SerialState.RESTORED);

    private static final Set<SerialState> UNSEEN =
            Set.of(SerialState.OBLITERATED, SerialState.NONE, SerialState.NOT_RECORDED);

    private MarkingRules() {}

    private static void valueMissing(SerialNumber serial, Scope scope) {
        if (serial.asMarked() == null && SEEN.contains(serial.state())) {
            scope.finding();
        }
    }

    private static void obliteratedButGiven(SerialNumber serial, Scope scope) {
        if (serial.asMarked() != null && UNSEEN.contains(serial.state())) {
            scope.finding("asMarked");
        }
    }

    private static void markWithoutCountry(Marking marking, Scope scope) {
        if (isOfImport(marking) && marking.country() == null) {
            scope.finding();
        }
    }

    private static void markWithoutYear(Marking marking, Scope scope) {
        if (isOfImport(marking) && marking.year() == null) {
            scope.finding();
        }
    }

    private static void serialWithoutCountry(SerialNumber serial, Scope scope) {
        if (isOfImport(serial) && serial.country() == null) {
            scope.finding();
        }
    }

    private static void serialWithoutYear(SerialNumber serial, Scope scope) {
        if (isOfImport(serial) && serial.yearMark() == null) {
            scope.finding();
        }
    }

    private static boolean isOfImport(Marking marking) {
        return marking.kind().equals(MarkingKind.IMPORT) || marking.kind().equals(MarkingKind.STATE_TRANSFER);
    }

    /** A mark that cannot be seen cannot state a country or a year either. */
    private static boolean isOfImport(SerialNumber serial) {
        @Nullable SerialRole role = serial.role();
        return role != null
                && (role.equals(SerialRole.IMPORT) || role.equals(SerialRole.STATE_TRANSFER))
                && !UNSEEN.contains(serial.state());
    }
}
