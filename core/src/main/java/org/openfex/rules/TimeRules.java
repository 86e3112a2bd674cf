package org.openfex.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openfex.model.CustodyChain;
import org.openfex.model.CustodyEvent;
import org.openfex.model.CustodyTransfer;
import org.openfex.model.Detention;
import org.openfex.model.EventTime;
import org.openfex.model.IdentityDocument;
import org.openfex.model.Licence;
import org.openfex.model.PartialDate;
import org.openfex.model.PersonContact;
import org.openfex.model.RegisterSearch;
import org.openfex.model.Relation;
import org.openfex.model.Seizure;

/** Rules about times, dates and the order of events. They speak up only where no reading of a vague time could be right. */
final class TimeRules {
    private TimeRules() {}

    /** Gives the rules about a type of entity, by its simple name. */
    static List<Rule> on(String type) {
        return switch (type) {
            case "EventTime" ->
                List.of(
                        Rule.on(EventTime.class, "end-before-start", TimeRules::eventEndsBeforeStart)
                                .whereAny("until", "untilDate"),
                        Rule.on(EventTime.class, "time-missing", TimeRules::timeMissing));
            case "Detention" ->
                List.of(Rule.on(Detention.class, "end-before-start", TimeRules::detentionEndsBeforeStart)
                        .whereAny("until"));
            case "Relation" ->
                List.of(Rule.on(Relation.class, "end-before-start", TimeRules::relationEndsBeforeStart)
                        .whereAny("until"));
            case "PersonContact" ->
                List.of(Rule.on(PersonContact.class, "end-before-start", TimeRules::useEndsBeforeStart)
                        .whereAny("usedUntil"));
            case "RegisterSearch" ->
                List.of(Rule.on(RegisterSearch.class, "end-before-start", TimeRules::recordsEndBeforeStart)
                        .whereAny("periodUntil"));
            case "IdentityDocument" ->
                List.of(Rule.on(
                                IdentityDocument.class,
                                "document-expiry-before-issue",
                                TimeRules::documentExpiresBeforeIssue)
                        .whereAny("expiresOn"));
            case "Licence" ->
                List.of(Rule.on(Licence.class, "document-expiry-before-issue", TimeRules::licenceExpiresBeforeIssue)
                        .whereAny("expiresOn"));
            case "Seizure" ->
                List.of(Rule.on(Seizure.class, "custody-out-of-order", TimeRules::transfersOutOfOrder)
                        .whereAny("transfers"));
            case "CustodyChain" ->
                List.of(Rule.on(CustodyChain.class, "custody-out-of-order", TimeRules::eventsOutOfOrder));
            default -> List.of();
        };
    }

    private static void eventEndsBeforeStart(EventTime time, Scope scope) {
        Span start = Span.ofStart(time);
        if (Span.of(time.until(), null, time.precision()).isSurelyBefore(start)) {
            scope.finding("until");
        }
        if (Span.of(null, time.untilDate(), time.precision()).isSurelyBefore(start)) {
            scope.finding("untilDate");
        }
    }

    private static void detentionEndsBeforeStart(Detention detention, Scope scope) {
        EventTime since = detention.since();
        EventTime until = detention.until();
        if (since != null && until != null && Span.of(until).isSurelyBefore(Span.of(since))) {
            scope.finding("until");
        }
    }

    private static void relationEndsBeforeStart(Relation relation, Scope scope) {
        judgePeriod(relation.since(), relation.until(), "until", scope);
    }

    private static void useEndsBeforeStart(PersonContact contact, Scope scope) {
        judgePeriod(contact.usedFrom(), contact.usedUntil(), "usedUntil", scope);
    }

    private static void recordsEndBeforeStart(RegisterSearch search, Scope scope) {
        judgePeriod(search.periodFrom(), search.periodUntil(), "periodUntil", scope);
    }

    private static void judgePeriod(
            @Nullable PartialDate start, @Nullable PartialDate end, String endMember, Scope scope) {
        if (Span.of(end).isSurelyBefore(Span.of(start))) {
            scope.finding(endMember);
        }
    }

    private static void documentExpiresBeforeIssue(IdentityDocument document, Scope scope) {
        judgeExpiry(document.issuedOn(), document.expiresOn(), scope);
    }

    private static void licenceExpiresBeforeIssue(Licence licence, Scope scope) {
        judgeExpiry(licence.issuedOn(), licence.expiresOn(), scope);
    }

    private static void judgeExpiry(@Nullable LocalDate issue, @Nullable LocalDate expiry, Scope scope) {
        if (issue != null && expiry != null && expiry.isBefore(issue)) {
            scope.finding("expiresOn");
        }
    }

    private static void transfersOutOfOrder(Seizure seizure, Scope scope) {
        judgeOrder("transfers", seizure.transfers(), CustodyTransfer::at, scope);
    }

    private static void eventsOutOfOrder(CustodyChain chain, Scope scope) {
        judgeOrder("events", chain.events(), CustodyEvent::time, scope);
    }

    /** Reports the first event that surely took place before one of those ahead of it. */
    private static <T> void judgeOrder(
            String member, List<T> events, Function<T, @Nullable EventTime> timeOf, Scope scope) {
        // The latest start so far, one among times with an offset and one among dates: which is later may be open.
        Moment latestTime = null;
        Moment latestDate = null;
        for (int i = 0; i < events.size(); i++) {
            EventTime time = timeOf.apply(events.get(i));
            Span span = time == null ? Span.OPEN : Span.of(time);
            Moment end = span.latest();
            if (end != null && (end.isSurelyBefore(latestTime) || end.isSurelyBefore(latestDate))) {
                scope.finding(member + "/" + i);
                return;
            }
            Moment start = span.earliest();
            if (start != null && start.offset() != null) {
                latestTime = start.later(latestTime);
            } else if (start != null) {
                latestDate = start.later(latestDate);
            }
        }
    }

    private static void timeMissing(EventTime time, Scope scope) {
        if (time.at() == null && time.date() == null) {
            scope.finding();
        }
    }
}
