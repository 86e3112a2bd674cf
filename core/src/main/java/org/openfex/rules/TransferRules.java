package org.openfex.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Country;
import org.openfex.code.DiversionStage;
import org.openfex.code.TransferLicenceKind;
import org.openfex.code.TransferStep;
import org.openfex.code.TransitAnswer;
import org.openfex.code.Unit;
import org.openfex.model.Diversion;
import org.openfex.model.EventTime;
import org.openfex.model.Lot;
import org.openfex.model.Message;
import org.openfex.model.Seal;
import org.openfex.model.Transfer;
import org.openfex.model.TransferLicence;
import org.openfex.model.TransferNotice;

/** Rules about international transfers, their licences and consignments, and about what is diverted from them. */
final class TransferRules {
    /** Steps that pass on a licence, and so what the Protocol asks of its contents. */
    private static final Set<TransferStep> OF_LICENCE =
            Set.of(TransferStep.LICENCE_ISSUED, TransferStep.IMPORT_LICENCE_SHARED);

    private static final Set<TransferLicenceKind> EXPORT_OR_IMPORT =
            Set.of(TransferLicenceKind.EXPORT, TransferLicenceKind.IMPORT);

    /** Licences that have to be in force when the goods set out. */
    private static final Set<TransferLicenceKind> TO_SET_OUT = Set.of(
            TransferLicenceKind.EXPORT,
            TransferLicenceKind.RE_EXPORT,
            TransferLicenceKind.TEMPORARY_EXPORT,
            TransferLicenceKind.GENERAL_EXPORT);

    private static final Set<TransitAnswer> NON_OBJECTION = Set.of(
            TransitAnswer.NO_OBJECTION, TransitAnswer.NO_OBJECTION_WITH_CONDITIONS, TransitAnswer.NO_OBJECTION_IN_PART);

    private static final Set<TransferStep> REFUSAL =
            Set.of(TransferStep.LICENCE_REFUSED, TransferStep.LICENCE_SUSPENDED, TransferStep.LICENCE_REVOKED);

    private static final Set<TransitAnswer> OBJECTION = Set.of(TransitAnswer.OBJECTION, TransitAnswer.WITHDRAWN);

    private static final Set<TransferStep> RECEIPT = Set.of(
            TransferStep.DELIVERY_VERIFIED, TransferStep.DELIVERY_VERIFIED_IN_PART, TransferStep.END_USER_RECEIPT);

    private static final Set<DiversionStage> ON_THE_WAY =
            Set.of(DiversionStage.DURING_TRANSFER, DiversionStage.AT_IMPORTATION);

    private TransferRules() {}

    /** Gives the rules about a type of entity, by its simple name. */
    static List<Rule> on(String type) {
        return switch (type) {
            case "TransferNotice" ->
                List.of(
                        Rule.on(TransferNotice.class, "transfer-licence-incomplete", TransferRules::licenceIncomplete),
                        Rule.on(TransferNotice.class, "transit-answer-missing", TransferRules::transitAnswerMissing),
                        Rule.on(
                                TransferNotice.class,
                                "non-objection-after-departure",
                                TransferRules::nonObjectionTooLate),
                        Rule.on(
                                TransferNotice.class,
                                "authenticity-answer-missing",
                                TransferRules::authenticityMissing),
                        Rule.on(
                                TransferNotice.class,
                                "authenticity-without-document",
                                TransferRules::authenticityOfNothing),
                        Rule.on(
                                TransferNotice.class,
                                "transfer-refusal-without-reasons",
                                TransferRules::refusalWithoutReasons),
                        Rule.on(TransferNotice.class, "delivery-without-date", TransferRules::deliveryWithoutDate),
                        Rule.on(TransferNotice.class, "shortfall-missing", TransferRules::shortfallMissing),
                        Rule.on(
                                TransferNotice.class,
                                "arrival-before-departure",
                                TransferRules::receiptBeforeDeparture));
            case "Transfer" ->
                List.of(
                        Rule.on(Transfer.class, "licence-expired-at-departure", TransferRules::licenceExpired),
                        Rule.on(Transfer.class, "transfer-within-one-state", TransferRules::transferWithinOneState),
                        Rule.on(Transfer.class, "transit-state-is-end", TransferRules::transferTransitIsEnd),
                        Rule.on(Transfer.class, "arrival-before-departure", TransferRules::arrivalBeforeDeparture));
            case "TransferLicence" ->
                List.of(
                        Rule.on(
                                TransferLicence.class,
                                "transfer-within-one-state",
                                TransferRules::licenceWithinOneState),
                        Rule.on(TransferLicence.class, "transit-state-is-end", TransferRules::licenceTransitIsEnd));
            case "Lot" ->
                List.of(
                        Rule.on(Lot.class, "number-range-reversed", TransferRules::lotReversed),
                        Rule.on(Lot.class, "lot-larger-than-range", TransferRules::lotLargerThanRange));
            case "Seal" -> List.of(Rule.on(Seal.class, "number-range-reversed", TransferRules::sealsReversed));
            case "Diversion" ->
                List.of(
                        Rule.on(Diversion.class, "diversion-without-transfer", TransferRules::diversionWithoutTransfer),
                        Rule.on(Diversion.class, "detected-before-diversion", TransferRules::detectedTooEarly));
            default -> List.of();
        };
    }

    /** Licence and accompanying documents together have to say it, so what the transfer tells need not stand twice. */
    private static void licenceIncomplete(TransferNotice notice, Scope scope) {
        if (!OF_LICENCE.contains(notice.step())) {
            return;
        }
        Transfer transfer = notice.transfer();
        for (int i = 0; i < transfer.licences().size(); i++) {
            TransferLicence licence = transfer.licences().get(i);
            List<String> missing = missing(licence, notice, scope);
            if (EXPORT_OR_IMPORT.contains(licence.kind()) && !missing.isEmpty()) {
                scope.finding("transfer/licences/" + i, Map.of("missing", String.join(", ", missing)), null);
            }
        }
    }

    private static List<String> missing(TransferLicence licence, TransferNotice notice, Scope scope) {
        Transfer transfer = notice.transfer();
        List<String> missing = new ArrayList<>();
        if (licence.placeOfIssue() == null) {
            missing.add("placeOfIssue");
        }
        if (licence.issuedOn() == null) {
            missing.add("issuedOn");
        }
        if (licence.expiresOn() == null) {
            missing.add("expiresOn");
        }
        if (licence.countryOfExport() == null && transfer.countryOfExport() == null) {
            missing.add("countryOfExport");
        }
        if (licence.countryOfImport() == null && transfer.countryOfImport() == null) {
            missing.add("countryOfImport");
        }
        if (licence.finalRecipient() == null && transfer.finalRecipient() == null) {
            missing.add("finalRecipient");
        }
        // A list of the articles may be enclosed.
        if (licence.articles().isEmpty()
                && scope.message().attachments().isEmpty()
                && transfer.consignments().stream()
                        .allMatch(consignment -> consignment.lots().isEmpty())
                && Stream.of(notice.firearms(), notice.components(), notice.ammunition(), notice.items())
                        .allMatch(List::isEmpty)) {
            missing.add("articles");
        }
        return missing;
    }

    private static void licenceExpired(Transfer transfer, Scope scope) {
        EventTime departure = transfer.departure();
        if (departure == null) {
            return;
        }
        for (int i = 0; i < transfer.licences().size(); i++) {
            TransferLicence licence = transfer.licences().get(i);
            LocalDate expiry = licence.expiresOn();
            if (expiry != null
                    && TO_SET_OUT.contains(licence.kind())
                    && new Moment(expiry.atStartOfDay(), null)
                            .endOf(ChronoUnit.DAYS)
                            .isSurelyBefore(Span.of(departure).earliest())) {
                scope.finding("licences/" + i + "/expiresOn");
            }
        }
    }

    private static void transferWithinOneState(Transfer transfer, Scope scope) {
        judgeEnds(transfer.countryOfExport(), transfer.countryOfImport(), scope);
    }

    private static void licenceWithinOneState(TransferLicence licence, Scope scope) {
        judgeEnds(licence.countryOfExport(), licence.countryOfImport(), scope);
    }

    private static void judgeEnds(@Nullable Country export, @Nullable Country imported, Scope scope) {
        if (export != null && export.equals(imported)) {
            scope.finding("countryOfImport");
        }
    }

    private static void transferTransitIsEnd(Transfer transfer, Scope scope) {
        judgeTransit(transfer.transitStates(), transfer.countryOfExport(), transfer.countryOfImport(), scope);
    }

    private static void licenceTransitIsEnd(TransferLicence licence, Scope scope) {
        judgeTransit(licence.transitStates(), licence.countryOfExport(), licence.countryOfImport(), scope);
    }

    private static void judgeTransit(
            List<Country> transit, @Nullable Country export, @Nullable Country imported, Scope scope) {
        for (int i = 0; i < transit.size(); i++) {
            if (transit.get(i).equals(export) || transit.get(i).equals(imported)) {
                scope.finding("transitStates/" + i);
            }
        }
    }

    private static void transitAnswerMissing(TransferNotice notice, Scope scope) {
        if (notice.step().equals(TransferStep.TRANSIT_ANSWER) && notice.transitAnswer() == null) {
            scope.finding("step");
        }
    }

    private static void nonObjectionTooLate(TransferNotice notice, Scope scope) {
        EventTime departure = notice.transfer().departure();
        if (departure != null
                && notice.step().equals(TransferStep.TRANSIT_ANSWER)
                && notice.transitAnswer() != null
                && NON_OBJECTION.contains(notice.transitAnswer())) {
            Moment latest = Span.of(departure).latest();
            if (latest != null && latest.isSurelyBefore(issue(scope.message()))) {
                scope.finding("transitAnswer");
            }
        }
    }

    private static Moment issue(Message message) {
        return new Moment(
                message.issuedAt().toLocalDateTime(), message.issuedAt().getOffset());
    }

    private static void authenticityMissing(TransferNotice notice, Scope scope) {
        if (notice.step().equals(TransferStep.AUTHENTICITY_ANSWERED)
                && notice.authenticity() == null
                && notice.transfer().endUseDocuments().stream().allMatch(document -> document.authenticity() == null)) {
            scope.finding("step");
        }
    }

    private static void authenticityOfNothing(TransferNotice notice, Scope scope) {
        if (notice.step().equals(TransferStep.AUTHENTICITY_ASKED)
                && notice.transfer().licences().isEmpty()
                && notice.transfer().endUseDocuments().isEmpty()
                && scope.message().attachments().isEmpty()) {
            scope.finding("step");
        }
    }

    private static void refusalWithoutReasons(TransferNotice notice, Scope scope) {
        if (!notice.reasons().isEmpty()) {
            return;
        }
        if (REFUSAL.contains(notice.step())) {
            scope.finding("step");
        } else if (notice.transitAnswer() != null && OBJECTION.contains(notice.transitAnswer())) {
            scope.finding("transitAnswer");
        }
    }

    private static void deliveryWithoutDate(TransferNotice notice, Scope scope) {
        if (RECEIPT.contains(notice.step())
                && notice.received() == null
                && notice.transfer().arrival() == null) {
            scope.finding("step");
        }
    }

    private static void shortfallMissing(TransferNotice notice, Scope scope) {
        if (notice.step().equals(TransferStep.DELIVERY_VERIFIED_IN_PART)
                && notice.shortfall().isEmpty()
                && notice.reasons().isEmpty()) {
            scope.finding("step");
        }
    }

    private static void arrivalBeforeDeparture(Transfer transfer, Scope scope) {
        if (isBefore(transfer.arrival(), transfer.departure())) {
            scope.finding("arrival");
        }
    }

    private static void receiptBeforeDeparture(TransferNotice notice, Scope scope) {
        if (isBefore(notice.received(), notice.transfer().departure())) {
            scope.finding("received");
        }
    }

    private static boolean isBefore(@Nullable EventTime first, @Nullable EventTime second) {
        return first != null && second != null && Span.of(first).isSurelyBefore(Span.of(second));
    }

    private static void lotReversed(Lot lot, Scope scope) {
        if (range(lot).filter(NumberRange::isReversed).isPresent()) {
            scope.finding("serialTo");
        }
    }

    private static void sealsReversed(Seal seal, Scope scope) {
        if (seal.lastNumber() != null
                && NumberRange.of(seal.number(), seal.lastNumber())
                        .filter(NumberRange::isReversed)
                        .isPresent()) {
            scope.finding("lastNumber");
        }
    }

    private static Optional<NumberRange> range(Lot lot) {
        return lot.serialFrom() == null || lot.serialTo() == null
                ? Optional.empty()
                : NumberRange.of(lot.serialFrom().text(), lot.serialTo().text());
    }

    private static void lotLargerThanRange(Lot lot, Scope scope) {
        boolean counted = lot.quantity().unit().equals(Unit.PIECES)
                && !Boolean.TRUE.equals(lot.quantity().estimated());
        if (counted
                && range(lot)
                        .filter(range -> !range.isReversed())
                        .filter(range -> lot.quantity().value().compareTo(new BigDecimal(range.size())) > 0)
                        .isPresent()) {
            scope.finding("quantity");
        }
    }

    private static void diversionWithoutTransfer(Diversion diversion, Scope scope) {
        if (ON_THE_WAY.contains(diversion.stage()) && diversion.transfer() == null) {
            scope.finding("stage");
        }
    }

    private static void detectedTooEarly(Diversion diversion, Scope scope) {
        if (isBefore(diversion.detected(), diversion.time())) {
            scope.finding("detected");
        }
    }
}
