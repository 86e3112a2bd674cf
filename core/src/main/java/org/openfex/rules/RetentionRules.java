package org.openfex.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openfex.code.AttachmentKind;
import org.openfex.model.Attachment;
import org.openfex.model.Handling;
import org.openfex.model.Message;
import org.openfex.model.Person;

/** Rules about how long content is kept: when personal data are reviewed and erased, and how long weapons stay on record. */
final class RetentionRules {
    /** For how long the Protocol has States keep what is needed to trace and identify a firearm. */
    private static final Period LEAST_WEAPON_TERM = Period.ofYears(10);

    private static final Set<AttachmentKind> BIOMETRICS =
            Set.of(AttachmentKind.FINGERPRINTS, AttachmentKind.DNA_PROFILE);

    private RetentionRules() {}

    /** Gives the rules about a type of entity, by its simple name. */
    static List<Rule> on(String type) {
        return switch (type) {
            case "Message" -> List.of(Rule.on(Message.class, "retention-missing", RetentionRules::retentionMissing));
            case "Attachment" ->
                List.of(Rule.on(Attachment.class, "biometrics-without-term", RetentionRules::biometricsWithoutTerm));
            case "Handling" ->
                List.of(
                        Rule.on(Handling.class, "erasure-before-issue", RetentionRules::erasureBeforeIssue)
                                .whereAny("eraseBy", "weaponRecordEraseBy"),
                        Rule.on(Handling.class, "review-before-issue", RetentionRules::reviewBeforeIssue)
                                .whereAny("reviewBy"),
                        Rule.on(Handling.class, "review-after-erasure", RetentionRules::reviewAfterErasure)
                                .whereAny("reviewBy"),
                        Rule.on(Handling.class, "erasure-overdue", RetentionRules::erasureOverdue)
                                .whereAny("eraseBy"),
                        Rule.on(Handling.class, "weapon-term-short", RetentionRules::weaponTermShort)
                                .whereAny("weaponRecordEraseBy"),
                        Rule.on(Handling.class, "weapon-term-before-personal", RetentionRules::weaponTermBeforePersonal)
                                .whereAny("weaponRecordEraseBy"));
            default -> List.of();
        };
    }

    private static void retentionMissing(Message message, Scope scope) {
        if (hasPersonWithoutTerm(message, scope)) {
            scope.finding("handling");
        }
    }

    private static boolean hasPersonWithoutTerm(Message message, Scope scope) {
        return !hasTerm(message.handling())
                && scope.all(Person.class).stream().anyMatch(person -> !hasTerm(person.handling()));
    }

    /** Where persons lack a term as well, the message lacks it. */
    private static void biometricsWithoutTerm(Attachment attachment, Scope scope) {
        if (BIOMETRICS.contains(attachment.kind())
                && !hasTerm(attachment.handling())
                && !hasTerm(scope.message().handling())
                && !hasPersonWithoutTerm(scope.message(), scope)) {
            scope.finding();
        }
    }

    private static boolean hasTerm(@Nullable Handling handling) {
        return handling != null && (handling.reviewBy() != null || handling.eraseBy() != null);
    }

    private static void erasureBeforeIssue(Handling handling, Scope scope) {
        if (isBeforeIssue(handling.eraseBy(), scope)) {
            scope.finding("eraseBy");
        }
        if (isBeforeIssue(handling.weaponRecordEraseBy(), scope)) {
            scope.finding("weaponRecordEraseBy");
        }
    }

    private static void reviewBeforeIssue(Handling handling, Scope scope) {
        if (isBeforeIssue(handling.reviewBy(), scope)) {
            scope.finding("reviewBy");
        }
    }

    private static boolean isBeforeIssue(@Nullable LocalDate date, Scope scope) {
        return date != null && Span.of(date).isSurelyBefore(scope.issue());
    }

    private static void reviewAfterErasure(Handling handling, Scope scope) {
        LocalDate review = handling.reviewBy();
        LocalDate erasure = handling.eraseBy();
        if (review != null && erasure != null && review.isAfter(erasure) && !isBeforeIssue(erasure, scope)) {
            scope.finding("reviewBy");
        }
    }

    private static void erasureOverdue(Handling handling, Scope scope) {
        LocalDate erasure = handling.eraseBy();
        if (erasure != null
                && Span.of(erasure).isSurelyBefore(Span.of(scope.now()))
                && !isBeforeIssue(erasure, scope)) {
            scope.finding("eraseBy");
        }
    }

    /** A term that has passed, or that is exchanged with that of persons, is reported as such. */
    private static void weaponTermShort(Handling handling, Scope scope) {
        LocalDate erasure = handling.weaponRecordEraseBy();
        if (erasure != null
                && !isBeforeIssue(erasure, scope)
                && !isBeforePersonal(handling, scope)
                && Span.of(erasure.minus(LEAST_WEAPON_TERM)).isSurelyBefore(scope.issue())) {
            scope.finding("weaponRecordEraseBy");
        }
    }

    private static void weaponTermBeforePersonal(Handling handling, Scope scope) {
        if (isBeforePersonal(handling, scope)) {
            scope.finding("weaponRecordEraseBy");
        }
    }

    private static boolean isBeforePersonal(Handling handling, Scope scope) {
        LocalDate weapons = handling.weaponRecordEraseBy();
        LocalDate persons = handling.eraseBy();
        return weapons != null && persons != null && weapons.isBefore(persons) && !isBeforeIssue(weapons, scope);
    }
}
