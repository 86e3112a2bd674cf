package org.openfex.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openfex.code.ConversionKind;
import org.openfex.code.DispositionKind;
import org.openfex.code.FirearmStatus;
import org.openfex.code.FirearmType;
import org.openfex.code.ManufactureKind;
import org.openfex.code.MarkingKind;
import org.openfex.code.Operability;
import org.openfex.code.SerialRole;
import org.openfex.code.SerialState;
import org.openfex.model.Disposition;
import org.openfex.model.Firearm;
import org.openfex.model.Marking;
import org.openfex.model.SerialNumber;
import org.openfex.model.TraceRequest;

/** Rules about serial numbers and other marks. */
final class MarkingRules {
    private static final Set<SerialState> SEEN =
            Set.of(SerialState.FULL, SerialState.PARTIAL, SerialState.ALTERED, SerialState.RESTORED);

    /** The states of a number of which nothing is seen. */
    static final Set<SerialState> UNSEEN = Set.of(SerialState.OBLITERATED, SerialState.NONE, SerialState.NOT_RECORDED);

    private static final Set<Operability> FIRES =
            Set.of(Operability.OPERABLE, Operability.OPERABLE_WITH_FAULTS, Operability.SINGLE_SHOTS_ONLY);

    /** The year in which the Firearms Protocol entered into force. */
    private static final int PROTOCOL = 2005;

    private MarkingRules() {}

    /** Gives the rules about a type of entity, by its simple name. */
    static List<Rule> on(String type) {
        return switch (type) {
            case "SerialNumber" ->
                List.of(
                        Rule.on(SerialNumber.class, "serial-value-missing", MarkingRules::valueMissing),
                        Rule.on(SerialNumber.class, "serial-obliterated-but-given", MarkingRules::obliteratedButGiven)
                                .whereAny("asMarked"),
                        Rule.on(SerialNumber.class, "import-mark-without-country", MarkingRules::serialWithoutCountry)
                                .whereAny("role"),
                        Rule.on(SerialNumber.class, "import-mark-without-year", MarkingRules::serialWithoutYear)
                                .whereAny("role"));
            case "Marking" ->
                List.of(
                        Rule.on(Marking.class, "import-mark-without-country", MarkingRules::markWithoutCountry),
                        Rule.on(Marking.class, "import-mark-without-year", MarkingRules::markWithoutYear));
            case "Firearm" ->
                List.of(
                        Rule.on(Firearm.class, "manufacture-mark-incomplete", MarkingRules::manufactureMarkIncomplete)
                                .whereAny("markings"),
                        Rule.on(Firearm.class, "industrial-without-number", MarkingRules::industrialWithoutNumber)
                                .whereAny("manufacture"),
                        Rule.on(
                                        Firearm.class,
                                        "import-into-country-of-manufacture",
                                        MarkingRules::importIntoCountryOfManufacture)
                                .whereAny("markings"),
                        Rule.on(
                                Firearm.class,
                                "deactivated-firearm-without-proof",
                                MarkingRules::deactivationWithoutProof),
                        Rule.on(Firearm.class, "deactivated-but-operable", MarkingRules::deactivatedButOperable)
                                .whereAny("operability"));
            default -> List.of();
        };
    }

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

    /** A mark of which a part cannot be read may have lost the country or the year. */
    private static boolean isOfImport(Marking marking) {
        boolean isOfImport =
                marking.kind().equals(MarkingKind.IMPORT) || marking.kind().equals(MarkingKind.STATE_TRANSFER);
        return isOfImport
                && (marking.asMarked() == null
                        || !SerialRules.hasGap(marking.asMarked().text()));
    }

    /** A mark that cannot be seen, or of which a part cannot be read, need not show a country or a year either. */
    private static boolean isOfImport(SerialNumber serial) {
        @Nullable SerialRole role = serial.role();
        return role != null
                && (role.equals(SerialRole.IMPORT) || role.equals(SerialRole.STATE_TRANSFER))
                && !UNSEEN.contains(serial.state())
                && !serial.state().equals(SerialState.PARTIAL);
    }

    /**
     * A mark that is recorded as seen, in words or by a symbol, need not have been read by who recorded it. What a request for
     * tracing lacks is judged as such.
     */
    private static void manufactureMarkIncomplete(Firearm firearm, Scope scope) {
        if (scope.parent() instanceof TraceRequest) {
            return;
        }
        for (int i = 0; i < firearm.markings().size(); i++) {
            Marking mark = firearm.markings().get(i);
            if (!mark.kind().equals(MarkingKind.MANUFACTURE) || mark.asMarked() != null || mark.symbol() != null) {
                continue;
            }
            List<String> missing = new ArrayList<>();
            if (firearm.make() == null) {
                missing.add("make");
            }
            if (firearm.countryOfManufacture() == null && mark.country() == null) {
                missing.add("countryOfManufacture");
            }
            if (!missing.isEmpty()) {
                scope.finding("markings/" + i, Map.of("missing", String.join(", ", missing)), null);
            }
        }
    }

    private static void industrialWithoutNumber(Firearm firearm, Scope scope) {
        if (!ManufactureKind.INDUSTRIAL.equals(firearm.manufacture())) {
            return;
        }
        boolean isRecent = !firearm.manufacturedOn().isEmpty()
                && firearm.manufacturedOn().stream()
                        .map(claimed -> Span.of(claimed.date()).earliest())
                        .allMatch(
                                earliest -> earliest != null && earliest.local().getYear() > PROTOCOL);
        if (isRecent
                && firearm.serials().stream().allMatch(serial -> serial.state().equals(SerialState.NONE))) {
            scope.finding("serials");
        }
    }

    private static void importIntoCountryOfManufacture(Firearm firearm, Scope scope) {
        for (int i = 0; i < firearm.markings().size(); i++) {
            Marking mark = firearm.markings().get(i);
            if (mark.kind().equals(MarkingKind.IMPORT)
                    && mark.country() != null
                    && mark.country().equals(firearm.countryOfManufacture())) {
                scope.finding("markings/" + i + "/country");
            }
        }
    }

    private static void deactivationWithoutProof(Firearm firearm, Scope scope) {
        if (!isDeactivated(firearm)) {
            return;
        }
        boolean isMarked =
                firearm.markings().stream().anyMatch(mark -> mark.kind().equals(MarkingKind.DEACTIVATION))
                        || firearm.serials().stream().anyMatch(serial -> SerialRole.DEACTIVATION.equals(serial.role()))
                        || firearm.conversions().stream().anyMatch(conversion -> conversion.certificate() != null);
        if (!isMarked && !isProvedByDisposal(firearm, scope)) {
            scope.finding();
        }
    }

    /** The certificate may be told with the disposal by which the firearm was deactivated. */
    private static boolean isProvedByDisposal(Firearm firearm, Scope scope) {
        return scope.all(Disposition.class).stream()
                .filter(disposition -> disposition.kind().equals(DispositionKind.DEACTIVATED))
                .filter(disposition ->
                        disposition.items().isEmpty() || disposition.items().contains(firearm.id()))
                .anyMatch(disposition -> disposition.certificate() != null
                        || !disposition.marks().isEmpty());
    }

    private static void deactivatedButOperable(Firearm firearm, Scope scope) {
        Operability operability = firearm.operability();
        if (operability != null && FIRES.contains(operability) && isDeactivated(firearm)) {
            scope.finding("operability");
        }
    }

    /** Tells whether a firearm is said to have been deactivated, and not to have been made to fire again. */
    static boolean isDeactivated(Firearm firearm) {
        boolean isReactivated = TypeRules.has(firearm, ConversionKind.REACTIVATION)
                || ManufactureKind.REACTIVATED.equals(firearm.manufacture());
        return !isReactivated
                && (firearm.type().equals(FirearmType.DEACTIVATED_FIREARM)
                        || FirearmStatus.DEACTIVATED.equals(firearm.status())
                        || TypeRules.has(firearm, ConversionKind.DEACTIVATION));
    }
}
