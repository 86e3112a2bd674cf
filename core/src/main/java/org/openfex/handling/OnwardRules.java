package org.openfex.handling;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.openfex.code.OnwardTransfer;
import org.openfex.code.UseRestrictionKind;
import org.openfex.model.HandlingMarking;
import org.openfex.model.Party;

/** What stands against a disclosure in a handling. FEX clauses 3.1 to 3.5, 3.9, 3.10 and 3.16. */
final class OnwardRules {
    private static final Set<String> KEPT_BY_RECIPIENTS = Set.of("amber", "amber+strict", "red");

    /** A message that is forwarded is a copy, and tells that there was a request. */
    private static final Set<UseRestrictionKind> CONSENT = Set.of(
            UseRestrictionKind.NO_ONWARD_TRANSFER_WITHOUT_CONSENT,
            UseRestrictionKind.NO_COPIES,
            UseRestrictionKind.REQUEST_CONFIDENTIAL);

    private static final Set<UseRestrictionKind> STATE = Set.of(UseRestrictionKind.NO_TRANSFER_TO_THIRD_STATES);
    private static final Set<UseRestrictionKind> AUTHORITY = Set.of(UseRestrictionKind.RECEIVING_AUTHORITY_ONLY);
    private static final Set<UseRestrictionKind> NOTIFICATION = Set.of(UseRestrictionKind.PRIOR_NOTIFICATION);
    private static final Set<UseRestrictionKind> COURT =
            Set.of(UseRestrictionKind.NOT_IN_COURT_WITHOUT_CONSENT, UseRestrictionKind.INTELLIGENCE_ONLY);

    private final Disclosure disclosure;

    OnwardRules(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    /** What stands against passing on content that another authority originated. */
    Set<Refusal> againstForwarding(EffectiveHandling handling, boolean permitted) {
        Set<Refusal> refusals = againstTerms(handling);
        if (!permitted) {
            if (!handling.isUnderstood()) {
                refusals.add(Refusal.HANDLING_NOT_UNDERSTOOD);
            }
            againstParties(handling, refusals);
            againstUse(handling, refusals);
        }
        return refusals;
    }

    /** What stands against disclosing content of one's own: the terms and names that one set oneself. */
    Set<Refusal> againstOwn(EffectiveHandling handling) {
        Set<Refusal> refusals = againstTerms(handling);
        if (isBeyondNames(handling)) {
            refusals.add(Refusal.RECIPIENT_NOT_NAMED);
        }
        return refusals;
    }

    private Set<Refusal> againstTerms(EffectiveHandling handling) {
        Set<Refusal> refusals = EnumSet.noneOf(Refusal.class);
        if (handling.eraseBy().filter(this::isOver).isPresent()
                || handling.weaponRecordEraseBy().filter(this::isOver).isPresent()) {
            refusals.add(Refusal.TERM_OVER);
        }
        return refusals;
    }

    private boolean isOver(LocalDate date) {
        return date.isBefore(disclosure.issuedAt().toLocalDate());
    }

    /** A party that the handling names is one that the provider lets have the content, whatever asks for consent. */
    private void againstParties(EffectiveHandling handling, Set<Refusal> refusals) {
        if (isBeyondNames(handling)) {
            refusals.add(Refusal.RECIPIENT_NOT_NAMED);
        }
        OnwardTransfer rule = handling.onwardTransfer().orElse(OnwardTransfer.PERMITTED);
        if (!isWithin(party -> Parties.isSameAuthority(party, disclosure.sender()))) {
            boolean named = isWithin(handling::isReleasedTo);
            if (!named) {
                handling.markings().forEach(marking -> againstMarking(marking, refusals));
                if (rule.equals(OnwardTransfer.TO_NAMED_PARTIES)) {
                    refusals.add(Refusal.RECIPIENT_NOT_NAMED);
                }
                if (rule.equals(OnwardTransfer.WITH_CONSENT) || handling.isRestricted(CONSENT)) {
                    refusals.add(Refusal.CONSENT_MISSING);
                }
            }
            if (rule.equals(OnwardTransfer.WITHIN_RECIPIENT_AUTHORITY) || handling.isRestricted(AUTHORITY)) {
                refusals.add(Refusal.OUTSIDE_RECEIVING_AUTHORITY);
            }
        }
        if ((rule.equals(OnwardTransfer.WITHIN_RECIPIENT_STATE) || handling.isRestricted(STATE))
                && !isWithin(party -> Parties.isSameState(party, disclosure.sender()))) {
            refusals.add(Refusal.OUTSIDE_RECEIVING_STATE);
        }
        if (rule.equals(OnwardTransfer.FORBIDDEN)) {
            refusals.add(Refusal.TRANSFER_FORBIDDEN);
        }
        if (!rule.isKnown()) {
            refusals.add(Refusal.TRANSFER_RULE_UNKNOWN);
        }
        boolean notice = rule.equals(OnwardTransfer.PERMITTED_AFTER_NOTIFICATION)
                || handling.isPriorNotification()
                || handling.isRestricted(NOTIFICATION);
        if (notice && !disclosure.isNotified()) {
            refusals.add(Refusal.NOTIFICATION_MISSING);
        }
    }

    private boolean isBeyondNames(EffectiveHandling handling) {
        return handling.releasableTo().isPresent() && !isWithin(handling::isReleasedTo);
    }

    private boolean isWithin(Predicate<Party> circle) {
        return disclosure.audience().recipients().stream().allMatch(circle);
    }

    private static void againstMarking(HandlingMarking marking, Set<Refusal> refusals) {
        MarkingScheme scheme = MarkingScheme.of(marking);
        if (scheme == null || !scheme.knows(marking)) {
            refusals.add(Refusal.MARKING_UNKNOWN);
        } else if (KEPT_BY_RECIPIENTS.stream().anyMatch(level -> MarkingScheme.TLP.isCode(marking, level))) {
            refusals.add(Refusal.TLP_KEEPS_WITH_RECIPIENTS);
        } else if (MarkingScheme.EUROPOL.isCode(marking, "h2")) {
            refusals.add(Refusal.H2_NOT_DISSEMINATED);
        } else if (MarkingScheme.EUROPOL.isCode(marking, "h3")) {
            refusals.add(Refusal.H3_OTHER_RESTRICTIONS);
        }
    }

    private void againstUse(EffectiveHandling handling, Set<Refusal> refusals) {
        Audience audience = disclosure.audience();
        if (!handling.purposes().containsAll(audience.purposes())) {
            refusals.add(Refusal.PURPOSE_NOT_PERMITTED);
        }
        if (audience.isJudicial()) {
            if (handling.markings().stream().anyMatch(marking -> MarkingScheme.EUROPOL.isCode(marking, "h1"))) {
                refusals.add(Refusal.H1_NOT_IN_COURT);
            }
            if (handling.isRestricted(COURT)) {
                refusals.add(Refusal.RESTRICTION_NOT_IN_COURT);
            }
        }
        if (handling.useRestrictions().stream()
                .anyMatch(restriction -> restriction.code().equals(UseRestrictionKind.OTHER)
                        || !restriction.code().isKnown())) {
            refusals.add(Refusal.RESTRICTION_NOT_UNDERSTOOD);
        }
    }
}
