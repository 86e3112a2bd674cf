package org.openfex.rules;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openfex.code.AttachmentKind;
import org.openfex.code.OnwardTransfer;
import org.openfex.code.Purpose;
import org.openfex.code.UseRestrictionKind;
import org.openfex.handling.EffectiveHandling;
import org.openfex.handling.MarkingScheme;
import org.openfex.model.Attachment;
import org.openfex.model.Handling;
import org.openfex.model.HandlingMarking;
import org.openfex.model.Message;
import org.openfex.model.Party;
import org.openfex.model.PartyReference;
import org.openfex.model.Person;
import org.openfex.model.UseRestriction;

/** Rules about how content may be handled. */
final class HandlingRules {
    /** The Europol code that bars the use in judicial proceedings without permission. */
    private static final String NOT_IN_COURT = "h1";

    /** The Europol code that bars dissemination without permission. */
    private static final String NOT_DISSEMINATED = "h2";

    /** The Europol code that says only that there are other restrictions. */
    private static final String OTHER_RESTRICTIONS = "h3";

    /** The level of TLP that restricts nothing. */
    private static final String CLEAR = "clear";

    /** The levels of TLP that keep content with those who receive it. */
    private static final Set<String> KEPT_BY_RECIPIENT = Set.of("amber+strict", "red");

    /** Ways of onward transfer that ask for no consent and name nobody. */
    private static final Set<OnwardTransfer> TO_ANYBODY =
            Set.of(OnwardTransfer.PERMITTED, OnwardTransfer.PERMITTED_AFTER_NOTIFICATION);

    private static final Set<OnwardTransfer> TO_NO_OTHER_STATE = Set.of(
            OnwardTransfer.WITHIN_RECIPIENT_STATE, OnwardTransfer.WITHIN_RECIPIENT_AUTHORITY, OnwardTransfer.FORBIDDEN);

    private static final Set<UseRestrictionKind> AGAINST_TRANSFER = Set.of(
            UseRestrictionKind.NO_ONWARD_TRANSFER_WITHOUT_CONSENT,
            UseRestrictionKind.NO_TRANSFER_TO_THIRD_STATES,
            UseRestrictionKind.RECEIVING_AUTHORITY_ONLY);

    private static final Set<UseRestrictionKind> AGAINST_COURT =
            Set.of(UseRestrictionKind.NOT_IN_COURT_WITHOUT_CONSENT, UseRestrictionKind.INTELLIGENCE_ONLY);

    /** Files that tell who a person is by the body or by a document. */
    private static final Set<AttachmentKind> OF_A_PERSON =
            Set.of(AttachmentKind.FINGERPRINTS, AttachmentKind.DNA_PROFILE, AttachmentKind.IDENTITY_DOCUMENT);

    private HandlingRules() {}

    /** Gives the rules about a type of entity, by its simple name. */
    static List<Rule> on(String type) {
        return switch (type) {
            case "Message" ->
                List.of(
                        Rule.on(Message.class, "purpose-missing", HandlingRules::purposeMissing),
                        Rule.on(Message.class, "forwarding-without-originator", HandlingRules::forwardedOfNobody)
                                .whereAny("forwarding"),
                        Rule.on(Message.class, "statistics-with-persons", HandlingRules::statisticsWithPersons));
            case "Handling" ->
                List.of(
                        Rule.on(Handling.class, "handling-looser", HandlingRules::looser),
                        Rule.on(Handling.class, "marking-levels-several", HandlingRules::severalLevels),
                        Rule.on(
                                        Handling.class,
                                        "onward-transfer-against-marking",
                                        HandlingRules::transferAgainstMarking)
                                .whereAny("onwardTransfer"),
                        Rule.on(
                                        Handling.class,
                                        "onward-transfer-against-restriction",
                                        HandlingRules::transferAgainstRestriction)
                                .whereAny("onwardTransfer"),
                        Rule.on(Handling.class, "onward-parties-missing", HandlingRules::onwardPartiesMissing)
                                .whereAny("onwardTransfer"),
                        Rule.on(Handling.class, "released-though-barred", HandlingRules::releasedThoughBarred)
                                .whereAny("releasableTo"),
                        Rule.on(Handling.class, "court-purpose-barred", HandlingRules::courtPurposeBarred)
                                .whereAny("purposes"),
                        Rule.on(
                                        Handling.class,
                                        "notification-without-contact",
                                        HandlingRules::notificationWithoutContact)
                                .whereAny("priorNotification"),
                        Rule.on(Handling.class, "originator-missing", HandlingRules::originatorMissing)
                                .whereAny("originatorRecordId"),
                        Rule.on(Handling.class, "originator-record-missing", HandlingRules::originatorRecordMissing)
                                .whereAny("originator"));
            case "HandlingMarking" ->
                List.of(
                        Rule.on(HandlingMarking.class, "handling-code-unknown", HandlingRules::codeUnknown),
                        Rule.on(HandlingMarking.class, "handling-text-missing", HandlingRules::textMissing));
            case "UseRestriction" ->
                List.of(Rule.on(
                        UseRestriction.class, "use-restriction-text-missing", HandlingRules::restrictionTextMissing));
            case "Person" -> List.of(Rule.on(Person.class, "personal-data-public", HandlingRules::personPublic));
            case "Attachment" ->
                List.of(Rule.on(Attachment.class, "personal-data-public", HandlingRules::attachmentPublic));
            default -> List.of();
        };
    }

    private static void purposeMissing(Message message, Scope scope) {
        if (message.handling().purposes().isEmpty()) {
            scope.finding("handling");
        }
    }

    private static void looser(Handling handling, Scope scope) {
        if (scope.parent() instanceof Message) {
            return;
        }
        for (MarkingScheme scheme : MarkingScheme.all()) {
            // An entity without a marking of the scheme inherits that of the message.
            if (scheme.isLooser(handling.markings(), scope.message().handling().markings())) {
                scope.finding(Map.of("scheme", scheme.name()));
            }
        }
    }

    private static void codeUnknown(HandlingMarking marking, Scope scope) {
        MarkingScheme scheme = MarkingScheme.of(marking);
        if (scheme != null && !scheme.knows(marking)) {
            scope.finding("code", Map.of("scheme", scheme.name()), null);
        }
    }

    private static void textMissing(HandlingMarking marking, Scope scope) {
        if (isEuropol(marking, OTHER_RESTRICTIONS) && marking.text().isEmpty()) {
            scope.finding();
        }
    }

    private static void severalLevels(Handling handling, Scope scope) {
        for (MarkingScheme scheme : MarkingScheme.all()) {
            if (scheme.isOfLevels() && hasSeveral(handling.markings(), scheme)) {
                scope.finding("markings", Map.of("scheme", scheme.name()), null);
            }
        }
    }

    private static boolean hasSeveral(List<HandlingMarking> markings, MarkingScheme scheme) {
        String first = null;
        for (HandlingMarking marking : markings) {
            if (scheme.holds(marking)) {
                String code = marking.code().toLowerCase(Locale.ROOT);
                if (first != null && !first.equals(code)) {
                    return true;
                }
                first = code;
            }
        }
        return false;
    }

    private static void transferAgainstMarking(Handling handling, Scope scope) {
        OnwardTransfer transfer = handling.onwardTransfer();
        if (transfer != null
                && TO_ANYBODY.contains(transfer)
                && inForce(handling, scope).markings().stream().anyMatch(HandlingRules::barsTransfer)) {
            scope.finding("onwardTransfer");
        }
    }

    private static boolean barsTransfer(HandlingMarking marking) {
        return isEuropol(marking, NOT_DISSEMINATED)
                || KEPT_BY_RECIPIENT.stream().anyMatch(level -> MarkingScheme.TLP.isCode(marking, level));
    }

    private static void transferAgainstRestriction(Handling handling, Scope scope) {
        OnwardTransfer transfer = handling.onwardTransfer();
        if (transfer != null
                && TO_ANYBODY.contains(transfer)
                && inForce(handling, scope).isRestricted(AGAINST_TRANSFER)) {
            scope.finding("onwardTransfer");
        }
    }

    private static void onwardPartiesMissing(Handling handling, Scope scope) {
        if (OnwardTransfer.TO_NAMED_PARTIES.equals(handling.onwardTransfer())
                && handling.releasableTo().isEmpty()
                && scope.message().handling().releasableTo().isEmpty()) {
            scope.finding("onwardTransfer");
        }
    }

    /** A party that receives the message may be named in any case; another may not, where content stays with the receiver. */
    private static void releasedThoughBarred(Handling handling, Scope scope) {
        OnwardTransfer transfer = handling.onwardTransfer();
        if (transfer == null || !TO_NO_OTHER_STATE.contains(transfer)) {
            return;
        }
        for (int i = 0; i < handling.releasableTo().size(); i++) {
            PartyReference party = handling.releasableTo().get(i);
            if (scope.message().recipients().stream().noneMatch(recipient -> isOf(recipient, party))) {
                scope.finding("releasableTo/" + i);
            }
        }
    }

    private static boolean isOf(Party recipient, PartyReference party) {
        return (party.country() != null && party.country().equals(recipient.country()))
                || (party.internationalBody() != null
                        && party.internationalBody().equals(recipient.internationalBody()));
    }

    private static void courtPurposeBarred(Handling handling, Scope scope) {
        int purpose = handling.purposes().indexOf(Purpose.JUDICIAL_PROCEEDINGS);
        if (purpose >= 0
                && (inForce(handling, scope).isRestricted(AGAINST_COURT)
                        || inForce(handling, scope).markings().stream()
                                .anyMatch(marking -> isEuropol(marking, NOT_IN_COURT)))) {
            scope.finding("purposes/" + purpose);
        }
    }

    private static void notificationWithoutContact(Handling handling, Scope scope) {
        Party originator = handling.originator();
        if (Boolean.TRUE.equals(handling.priorNotification())
                && scope.message().sender().contact() == null
                && (originator == null || originator.contact() == null)) {
            scope.finding("priorNotification");
        }
    }

    private static void originatorMissing(Handling handling, Scope scope) {
        if (handling.originator() == null && handling.originatorRecordId() != null) {
            scope.finding("originatorRecordId");
        }
    }

    private static void originatorRecordMissing(Handling handling, Scope scope) {
        if (handling.originator() != null && handling.originatorRecordId() == null) {
            scope.finding("originator");
        }
    }

    private static void forwardedOfNobody(Message message, Scope scope) {
        if (message.forwarding() != null && message.handling().originator() == null) {
            scope.finding("handling");
        }
    }

    private static void restrictionTextMissing(UseRestriction restriction, Scope scope) {
        if (restriction.code().equals(UseRestrictionKind.OTHER)
                && restriction.text().isEmpty()) {
            scope.finding();
        }
    }

    private static void personPublic(Person person, Scope scope) {
        judgePublic(person.handling(), scope);
    }

    private static void attachmentPublic(Attachment attachment, Scope scope) {
        if (OF_A_PERSON.contains(attachment.kind())) {
            judgePublic(attachment.handling(), scope);
        }
    }

    private static void judgePublic(@Nullable Handling own, Scope scope) {
        Handling handling = own == null ? scope.message().handling() : own;
        if (areClear(handling.markings()) && areClear(scope.message().handling().markings())) {
            scope.finding();
        }
    }

    /** Tells whether markings leave content free. One of any other scheme may restrict what this one leaves free. */
    private static boolean areClear(List<HandlingMarking> markings) {
        for (HandlingMarking marking : markings) {
            if (!MarkingScheme.TLP.isCode(marking, CLEAR)) {
                return false;
            }
        }
        return true;
    }

    private static void statisticsWithPersons(Message message, Scope scope) {
        if (message.handling().purposes().equals(List.of(Purpose.STATISTICS))
                && !scope.all(Person.class).isEmpty()) {
            scope.finding("handling/purposes");
        }
    }

    /** Gives the handling that is in force with what an entity or the envelope states. */
    private static EffectiveHandling inForce(Handling handling, Scope scope) {
        return EffectiveHandling.of(scope.message().handling()).tightenedBy(handling);
    }

    private static boolean isEuropol(HandlingMarking marking, String code) {
        return MarkingScheme.EUROPOL.isCode(marking, code);
    }
}
