package org.openfex.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openfex.code.DocumentStatus;
import org.openfex.code.Lawfulness;
import org.openfex.identity.NameKeys;
import org.openfex.model.CustodyEvent;
import org.openfex.model.EventTime;
import org.openfex.model.IdentityDocument;
import org.openfex.model.Licence;
import org.openfex.model.Person;
import org.openfex.model.Verbatim;

/** Rules about identity documents and licences. A false document may say anything: of it they keep silent. */
final class DocumentRules {
    /** States of a document whose entries need not be true. */
    private static final Set<DocumentStatus> FALSE = Set.of(
            DocumentStatus.STOLEN_BLANK,
            DocumentStatus.SUSPECTED_FORGED,
            DocumentStatus.FORGED,
            DocumentStatus.ALTERED,
            DocumentStatus.FRAUDULENTLY_OBTAINED,
            DocumentStatus.USED_BY_ANOTHER,
            DocumentStatus.FICTITIOUS,
            DocumentStatus.NOT_ISSUED);

    private static final Set<Lawfulness> SAID_TO_BE_LAWFUL = Set.of(Lawfulness.LAWFUL, Lawfulness.PRESUMED_LAWFUL);

    private DocumentRules() {}

    /** Gives the rules about a type of entity, by its simple name. */
    static List<Rule> on(String type) {
        return switch (type) {
            case "IdentityDocument" ->
                List.of(
                        Rule.on(IdentityDocument.class, "document-before-birth", DocumentRules::documentBeforeBirth)
                                .whereAny("issuedOn"),
                        Rule.on(
                                        IdentityDocument.class,
                                        "document-issued-in-future",
                                        DocumentRules::documentIssuedInFuture)
                                .whereAny("issuedOn"),
                        Rule.on(IdentityDocument.class, "document-status-differs", DocumentRules::documentStatusDiffers)
                                .whereAny("expiresOn"),
                        Rule.on(
                                        IdentityDocument.class,
                                        "document-number-placeholder",
                                        DocumentRules::documentPlaceholder)
                                .whereAny("number"));
            case "Licence" ->
                List.of(
                        Rule.on(Licence.class, "document-issued-in-future", DocumentRules::licenceIssuedInFuture)
                                .whereAny("issuedOn"),
                        Rule.on(Licence.class, "document-status-differs", DocumentRules::licenceStatusDiffers)
                                .whereAny("expiresOn"),
                        Rule.on(Licence.class, "document-number-placeholder", DocumentRules::licencePlaceholder)
                                .whereAny("number"));
            case "CustodyEvent" ->
                List.of(Rule.on(CustodyEvent.class, "licence-not-in-force", DocumentRules::licenceNotInForce)
                        .whereAny("licence"));
            default -> List.of();
        };
    }

    private static void documentBeforeBirth(IdentityDocument document, Scope scope) {
        LocalDate issue = document.issuedOn();
        if (issue != null
                && !isFalse(document.status())
                && scope.parent() instanceof Person person
                && !person.births().isEmpty()
                // A birth after the message is a fault of its own.
                && person.births().stream().noneMatch(birth -> scope.issue().isSurelyBefore(Span.of(birth.date())))
                && person.births().stream().allMatch(birth -> Span.of(issue).isSurelyBefore(Span.of(birth.date())))) {
            scope.finding("issuedOn");
        }
    }

    private static void documentIssuedInFuture(IdentityDocument document, Scope scope) {
        judgeIssue(document.issuedOn(), document.status(), scope);
    }

    private static void licenceIssuedInFuture(Licence licence, Scope scope) {
        judgeIssue(licence.issuedOn(), licence.status(), scope);
    }

    private static void judgeIssue(@Nullable LocalDate issue, @Nullable DocumentStatus status, Scope scope) {
        if (issue != null && !isFalse(status) && scope.issue().isSurelyBefore(Span.of(issue))) {
            scope.finding("issuedOn");
        }
    }

    private static boolean isFalse(@Nullable DocumentStatus status) {
        return status != null && FALSE.contains(status);
    }

    private static void documentStatusDiffers(IdentityDocument document, Scope scope) {
        judgeStatus(document.status(), document.expiresOn(), scope);
    }

    private static void licenceStatusDiffers(Licence licence, Scope scope) {
        judgeStatus(licence.status(), licence.expiresOn(), scope);
    }

    private static void judgeStatus(@Nullable DocumentStatus status, @Nullable LocalDate expiry, Scope scope) {
        if (status == null || expiry == null) {
            return;
        }
        Span term = Span.of(expiry);
        if ((status.equals(DocumentStatus.VALID) && term.isSurelyBefore(scope.issue()))
                || (status.equals(DocumentStatus.EXPIRED) && scope.issue().isSurelyBefore(term))) {
            scope.finding("status");
        }
    }

    private static void documentPlaceholder(IdentityDocument document, Scope scope) {
        Verbatim number = document.number();
        if (number != null && NameKeys.isPlaceholder(number.text())) {
            scope.finding("number/text");
        }
    }

    private static void licencePlaceholder(Licence licence, Scope scope) {
        String number = licence.number();
        if (number != null && NameKeys.isPlaceholder(number)) {
            scope.finding("number");
        }
    }

    /** Dates of a licence that cannot be right in themselves are reported on their own. */
    private static void licenceNotInForce(CustodyEvent event, Scope scope) {
        Licence licence = event.licence();
        EventTime time = event.time();
        Lawfulness lawfulness = event.lawfulness();
        if (licence == null
                || time == null
                || isFalse(licence.status())
                || (lawfulness != null && !SAID_TO_BE_LAWFUL.contains(lawfulness))) {
            return;
        }
        LocalDate expiry = licence.expiresOn();
        LocalDate issue = licence.issuedOn();
        if (issue != null
                && (scope.issue().isSurelyBefore(Span.of(issue)) || (expiry != null && expiry.isBefore(issue)))) {
            return;
        }
        if (expiry != null && Span.of(expiry).isSurelyBefore(Span.ofStart(time))) {
            scope.finding("licence/expiresOn");
        }
        if (issue != null && Span.of(time).isSurelyBefore(Span.of(issue))) {
            scope.finding("licence/issuedOn");
        }
    }
}
