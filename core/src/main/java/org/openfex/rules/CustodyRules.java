package org.openfex.rules;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.openfex.code.ChainCompleteness;
import org.openfex.code.CustodyEventKind;
import org.openfex.code.DiversionMode;
import org.openfex.code.Lawfulness;
import org.openfex.model.CustodyChain;
import org.openfex.model.CustodyEvent;
import org.openfex.model.CustodyTransfer;
import org.openfex.model.Exhibit;
import org.openfex.model.Message;
import org.openfex.model.Party;
import org.openfex.model.PointOfDiversion;
import org.openfex.model.Seizure;

/** Rules about who held a weapon, before its recovery and after. */
final class CustodyRules {
    /** Events by which a weapon passes from one holder to the next for good. */
    private static final Set<CustodyEventKind> PASSES_ON = Set.of(
            CustodyEventKind.MANUFACTURE,
            CustodyEventKind.STATE_TRANSFER,
            CustodyEventKind.INHERITED_BY_STATE,
            CustodyEventKind.STATE_STOCK_ENTRY,
            CustodyEventKind.STOCK_TRANSFER,
            CustodyEventKind.TRANSFER_TO_CIVILIAN,
            CustodyEventKind.WHOLESALE,
            CustodyEventKind.RETAIL_SALE,
            CustodyEventKind.PRIVATE_SALE,
            CustodyEventKind.GIFT,
            CustodyEventKind.INHERITANCE);

    /** Events that befall the holder. */
    private static final Set<CustodyEventKind> BEFALLS =
            Set.of(CustodyEventKind.EXPORT, CustodyEventKind.LOSS, CustodyEventKind.THEFT);

    /** Completeness by which the sender says that holders are missing. */
    private static final Set<ChainCompleteness> OWNS_GAPS =
            Set.of(ChainCompleteness.WITH_GAPS, ChainCompleteness.IN_PROGRESS);

    /** Events with which the history of a weapon can begin: its making, or its coming into the State. */
    private static final Set<CustodyEventKind> BEGINS = Set.of(
            CustodyEventKind.MANUFACTURE,
            CustodyEventKind.ILLICIT_MANUFACTURE,
            CustodyEventKind.PROOF,
            CustodyEventKind.MARKING,
            CustodyEventKind.EXPORT,
            CustodyEventKind.IMPORT,
            CustodyEventKind.TEMPORARY_IMPORT,
            CustodyEventKind.CONVERSION,
            CustodyEventKind.REACTIVATION);

    /** Events that can follow a destruction, since they are of registers, or that say too little. */
    private static final Set<CustodyEventKind> AFTER_THE_END = Set.of(
            CustodyEventKind.DESTRUCTION,
            CustodyEventKind.DEREGISTRATION,
            CustodyEventKind.LICENCE_REVOKED,
            CustodyEventKind.OTHER,
            CustodyEventKind.UNKNOWN);

    private CustodyRules() {}

    /** Gives the rules about a type of entity, by its simple name. */
    static List<Rule> on(String type) {
        return switch (type) {
            case "CustodyChain" ->
                List.of(
                        Rule.on(CustodyChain.class, "chain-gap", CustodyRules::gap),
                        Rule.on(CustodyChain.class, "chain-complete-without-start", CustodyRules::completeWithoutStart),
                        Rule.on(CustodyChain.class, "event-after-destruction", CustodyRules::afterDestruction),
                        Rule.on(CustodyChain.class, "last-holder-not-in-chain", CustodyRules::lastHolderNotInChain));
            case "PointOfDiversion" ->
                List.of(Rule.on(PointOfDiversion.class, "diversion-event-lawful", CustodyRules::diversionLawful));
            case "Seizure" ->
                List.of(
                        Rule.on(Seizure.class, "custody-before-recovery", CustodyRules::transferBeforeRecovery)
                                .whereAny("transfers"),
                        Rule.on(Seizure.class, "custody-transfer-broken", CustodyRules::transferBroken)
                                .whereAny("transfers"),
                        Rule.on(Seizure.class, "recovery-after-issue", CustodyRules::recoveryAfterIssue),
                        Rule.on(Seizure.class, "exhibit-number-repeated", CustodyRules::exhibitNumberRepeated)
                                .whereAny("exhibits"));
            default -> List.of();
        };
    }

    /** Only from one lasting holder to the next: after a loan or a repair the weapon goes back without an event of its own. */
    private static void gap(CustodyChain chain, Scope scope) {
        if (chain.completeness() != null && OWNS_GAPS.contains(chain.completeness())) {
            return;
        }
        String holder = null;
        for (int i = 0; i < chain.events().size(); i++) {
            CustodyEvent event = chain.events().get(i);
            boolean fromHolder = PASSES_ON.contains(event.kind()) || BEFALLS.contains(event.kind());
            if (fromHolder
                    && holder != null
                    && event.from() != null
                    && !event.from().equals(holder)) {
                scope.finding("events/" + i + "/from");
            }
            holder = PASSES_ON.contains(event.kind()) ? event.to() : null;
        }
    }

    private static void completeWithoutStart(CustodyChain chain, Scope scope) {
        CustodyEventKind first = chain.events().get(0).kind();
        if (ChainCompleteness.COMPLETE.equals(chain.completeness())
                && scope.isKnown(first)
                && !BEGINS.contains(first)) {
            scope.finding("completeness");
        }
    }

    private static void afterDestruction(CustodyChain chain, Scope scope) {
        boolean destroyed = false;
        for (int i = 0; i < chain.events().size(); i++) {
            CustodyEventKind kind = chain.events().get(i).kind();
            if (destroyed && scope.isKnown(kind) && !AFTER_THE_END.contains(kind)) {
                scope.finding("events/" + i);
                return;
            }
            destroyed |= kind.equals(CustodyEventKind.DESTRUCTION);
        }
    }

    private static void lastHolderNotInChain(CustodyChain chain, Scope scope) {
        List<String> holders = chain.events().stream()
                .flatMap(event -> Stream.of(event.from(), event.to()))
                .filter(Objects::nonNull)
                .toList();
        if (chain.lastLawfulHolder() != null && !holders.isEmpty() && !holders.contains(chain.lastLawfulHolder())) {
            scope.finding("lastLawfulHolder");
        }
    }

    /** A straw purchase is lawful to the eye of the seller, and still the point of diversion. */
    private static void diversionLawful(PointOfDiversion point, Scope scope) {
        if (point.event() != null
                && !point.mode().equals(DiversionMode.STRAW_PURCHASE)
                && scope.resolve(point.event()) instanceof CustodyEvent event
                && Lawfulness.LAWFUL.equals(event.lawfulness())) {
            scope.finding("event");
        }
    }

    private static void transferBeforeRecovery(Seizure seizure, Scope scope) {
        Span recovery = Span.ofStart(seizure.time());
        for (int i = 0; i < seizure.transfers().size(); i++) {
            if (Span.of(seizure.transfers().get(i).at()).isSurelyBefore(recovery)) {
                scope.finding("transfers/" + i + "/at");
            }
        }
    }

    private static void transferBroken(Seizure seizure, Scope scope) {
        for (int i = 1; i < seizure.transfers().size(); i++) {
            CustodyTransfer earlier = seizure.transfers().get(i - 1);
            CustodyTransfer later = seizure.transfers().get(i);
            if (isOfSameItems(earlier, later) && !isSame(earlier.to(), later.from())) {
                scope.finding("transfers/" + i + "/from");
            }
        }
    }

    private static boolean isOfSameItems(CustodyTransfer one, CustodyTransfer other) {
        return one.items().isEmpty() || other.items().isEmpty() || !Collections.disjoint(one.items(), other.items());
    }

    /** An authority may be named in two languages, so one of the same State and function is taken for the same. */
    private static boolean isSame(Party one, Party other) {
        return Objects.equals(one.country(), other.country())
                && (one.function().equals(other.function())
                        || one.authority()
                                .toLowerCase(Locale.ROOT)
                                .equals(other.authority().toLowerCase(Locale.ROOT)));
    }

    private static void recoveryAfterIssue(Seizure seizure, Scope scope) {
        Message message = scope.message();
        Moment issue = new Moment(
                message.issuedAt().toLocalDateTime(), message.issuedAt().getOffset());
        if (issue.isSurelyBefore(Span.ofStart(seizure.time()).earliest())) {
            scope.finding("time");
        }
    }

    private static void exhibitNumberRepeated(Seizure seizure, Scope scope) {
        Set<String> numbers = new HashSet<>();
        for (int i = 0; i < seizure.exhibits().size(); i++) {
            Exhibit exhibit = seizure.exhibits().get(i);
            if (!numbers.add(exhibit.number())) {
                scope.finding("exhibits/" + i + "/number");
            }
        }
    }
}
