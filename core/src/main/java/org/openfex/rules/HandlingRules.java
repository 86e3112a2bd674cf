package org.openfex.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openfex.code.AttachmentKind;
import org.openfex.code.HandlingScheme;
import org.openfex.code.OnwardTransfer;
import org.openfex.code.Purpose;
import org.openfex.code.UseRestrictionKind;
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
    static final List<Rule> RULES = List.of(
            Rule.on(Message.class, "purpose-missing", HandlingRules::purposeMissing),
            Rule.on(Handling.class, "handling-looser", HandlingRules::looser),
            Rule.on(HandlingMarking.class, "handling-code-unknown", HandlingRules::codeUnknown),
            Rule.on(HandlingMarking.class, "handling-text-missing", HandlingRules::textMissing),
            Rule.on(Handling.class, "marking-levels-several", HandlingRules::severalLevels),
            Rule.on(Handling.class, "onward-transfer-against-marking", HandlingRules::transferAgainstMarking),
            Rule.on(Handling.class, "onward-transfer-against-restriction", HandlingRules::transferAgainstRestriction),
            Rule.on(Handling.class, "onward-parties-missing", HandlingRules::onwardPartiesMissing),
            Rule.on(Handling.class, "released-though-barred", HandlingRules::releasedThoughBarred),
            Rule.on(Handling.class, "court-purpose-barred", HandlingRules::courtPurposeBarred),
            Rule.on(Handling.class, "notification-without-contact", HandlingRules::notificationWithoutContact),
            Rule.on(Handling.class, "originator-missing", HandlingRules::originatorMissing),
            Rule.on(Handling.class, "originator-record-missing", HandlingRules::originatorRecordMissing),
            Rule.on(UseRestriction.class, "use-restriction-text-missing", HandlingRules::restrictionTextMissing),
            Rule.on(Person.class, "personal-data-public", HandlingRules::personPublic)
                    .andOn(Attachment.class, HandlingRules::attachmentPublic),
            Rule.on(Message.class, "statistics-with-persons", HandlingRules::statisticsWithPersons));

    /** The Europol code that bars the use in judicial proceedings without permission. */
    private static final String NOT_IN_COURT = "h1";

    /** The Europol code that bars dissemination without permission. */
    private static final String NOT_DISSEMINATED = "h2";

    /** The Europol code that says only that there are other restrictions. */
    private static final String OTHER_RESTRICTIONS = "h3";

    /** The level of TLP and PAP that restricts nothing. */
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

    /** The schemes whose codes FEX can compare: levels in their order, Europol codes as restrictions side by side. */
    private static final List<Scheme> SCHEMES = List.of(
            levels(HandlingScheme.TLP, CLEAR, "green", "amber", "amber+strict", "red"),
            levels(HandlingScheme.PAP, CLEAR, "green", "amber", "red"),
            new Scheme(
                    HandlingScheme.EUROPOL_HANDLING,
                    Map.of("h0", 0, NOT_IN_COURT, 1, NOT_DISSEMINATED, 2, OTHER_RESTRICTIONS, 4),
                    false));

    private HandlingRules() {}

    private static void purposeMissing(Message message, Scope scope) {
        if (message.handling().purposes().isEmpty()) {
            scope.finding("handling");
        }
    }

    private static void looser(Handling handling, Scope scope) {
        if (scope.parent() instanceof Message) {
            return;
        }
        for (Scheme scheme : SCHEMES) {
            Integer ofMessage = scheme.restrictions(scope.message().handling());
            Integer ofEntity = scheme.restrictions(handling);
            // An entity without a marking of the scheme inherits that of the message.
            if (ofMessage != null && ofEntity != null && (ofMessage & ~ofEntity) != 0) {
                scope.finding(Map.of("scheme", scheme.name()));
            }
        }
    }

    private static void codeUnknown(HandlingMarking marking, Scope scope) {
        for (Scheme scheme : SCHEMES) {
            if (scheme.isOf(marking) && !scheme.knows(marking)) {
                scope.finding("code", Map.of("scheme", scheme.name()), null);
            }
        }
    }

    private static void textMissing(HandlingMarking marking, Scope scope) {
        if (isEuropol(marking, OTHER_RESTRICTIONS) && marking.text().isEmpty()) {
            scope.finding();
        }
    }

    private static void severalLevels(Handling handling, Scope scope) {
        for (Scheme scheme : SCHEMES) {
            if (scheme.isOfLevels()
                    && handling.markings().stream()
                                    .filter(scheme::isOf)
                                    .map(Scheme::key)
                                    .distinct()
                                    .count()
                            > 1) {
                scope.finding("markings", Map.of("scheme", scheme.name()), null);
            }
        }
    }

    private static void transferAgainstMarking(Handling handling, Scope scope) {
        OnwardTransfer transfer = handling.onwardTransfer();
        if (transfer != null
                && TO_ANYBODY.contains(transfer)
                && inForce(handling, scope).stream().anyMatch(HandlingRules::barsTransfer)) {
            scope.finding("onwardTransfer");
        }
    }

    private static boolean barsTransfer(HandlingMarking marking) {
        return isEuropol(marking, NOT_DISSEMINATED)
                || (marking.scheme().equals(HandlingScheme.TLP) && KEPT_BY_RECIPIENT.contains(Scheme.key(marking)));
    }

    private static void transferAgainstRestriction(Handling handling, Scope scope) {
        OnwardTransfer transfer = handling.onwardTransfer();
        if (transfer != null && TO_ANYBODY.contains(transfer) && isRestricted(handling, scope, AGAINST_TRANSFER)) {
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
                && (isRestricted(handling, scope, AGAINST_COURT)
                        || inForce(handling, scope).stream().anyMatch(marking -> isEuropol(marking, NOT_IN_COURT)))) {
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
        // A marking of any other scheme may restrict what this one leaves free.
        if (inForce(handling, scope).stream()
                .allMatch(marking -> marking.scheme().equals(HandlingScheme.TLP)
                        && Scheme.key(marking).equals(CLEAR))) {
            scope.finding();
        }
    }

    private static void statisticsWithPersons(Message message, Scope scope) {
        if (message.handling().purposes().equals(List.of(Purpose.STATISTICS))
                && !scope.all(Person.class).isEmpty()) {
            scope.finding("handling/purposes");
        }
    }

    /** Gives the markings of a handling and those that it inherits: of the envelope, in schemes that it does not mention. */
    private static List<HandlingMarking> inForce(Handling handling, Scope scope) {
        List<HandlingMarking> markings = new ArrayList<>(handling.markings());
        for (HandlingMarking inherited : scope.message().handling().markings()) {
            if (handling.markings().stream().noneMatch(own -> own.scheme().equals(inherited.scheme()))) {
                markings.add(inherited);
            }
        }
        return markings;
    }

    /** Tells whether one of some restrictions of use is in force; those of the envelope hold for everything in it. */
    private static boolean isRestricted(Handling handling, Scope scope, Set<UseRestrictionKind> kinds) {
        return Stream.concat(handling.useRestrictions().stream(), scope.message().handling().useRestrictions().stream())
                .anyMatch(restriction -> kinds.contains(restriction.code()));
    }

    private static boolean isEuropol(HandlingMarking marking, String code) {
        return marking.scheme().equals(HandlingScheme.EUROPOL_HANDLING)
                && Scheme.key(marking).equals(code);
    }

    /** Makes a scheme of levels, from the loosest: each has the restrictions of those before it and one of its own. */
    private static Scheme levels(HandlingScheme scheme, String... codes) {
        Map<String, Integer> restrictions = new LinkedHashMap<>();
        for (String code : codes) {
            restrictions.put(code, (1 << restrictions.size()) - 1);
        }
        return new Scheme(scheme, Map.copyOf(restrictions), true);
    }

    /**
     * A scheme of markings.
     *
     * @param scheme its code
     * @param restrictionsByCode the restrictions that each code stands for, as bits; codes in lower case, for both cases are
     *     in use
     * @param isOfLevels whether each code is a level, so that content has one of them
     */
    private record Scheme(HandlingScheme scheme, Map<String, Integer> restrictionsByCode, boolean isOfLevels) {
        /** An unknown code is treated as the strictest: it has every restriction. */
        private static final int ALL = -1;

        String name() {
            return scheme.value();
        }

        boolean isOf(HandlingMarking marking) {
            return marking.scheme().equals(scheme);
        }

        boolean knows(HandlingMarking marking) {
            return restrictionsByCode.containsKey(key(marking));
        }

        /** Gives the restrictions of all markings of this scheme together, null when there is no such marking. */
        @Nullable
        Integer restrictions(Handling handling) {
            Integer restrictions = null;
            for (HandlingMarking marking : handling.markings()) {
                if (isOf(marking)) {
                    int own = restrictionsByCode.getOrDefault(key(marking), ALL);
                    restrictions = restrictions == null ? own : restrictions | own;
                }
            }
            return restrictions;
        }

        static String key(HandlingMarking marking) {
            return marking.code().toLowerCase(Locale.ROOT);
        }
    }
}
