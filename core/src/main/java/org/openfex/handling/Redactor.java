package org.openfex.handling;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Operation;
import org.openfex.handling.RedactionPolicy.Release;
import org.openfex.model.Forwarding;
import org.openfex.model.Handling;
import org.openfex.model.Message;
import org.openfex.model.Party;

/**
 * Makes from a message another one that holds only what an audience may see: by an allow-list, so that whatever a profile does
 * not release is dropped, unknown members, extensions, free text and files first of all.
 *
 * <p>The new message has an identifier and a sender of its own, names the message that it was made from, and says in
 * {@code forwarding} of what kind the withheld content is and how much there is of it. Its handling is that of the original,
 * with the purposes of the audience; the originator and its record number stand as they stood, and where the original named
 * none, its sender is the originator and its identifier the record number. Immutable and thread-safe. FEX clauses 3.15 and
 * 3.16.
 */
public final class Redactor {
    private final RedactionPolicy policy;

    /**
     * Makes a redactor.
     *
     * @param policy what may be released to whom
     */
    public Redactor(RedactionPolicy policy) {
        this.policy = Objects.requireNonNull(policy, "policy");
    }

    /**
     * {@return a redactor by the policy of the standard}
     */
    public static Redactor standard() {
        return new Redactor(RedactionPolicy.standard());
    }

    /**
     * Redacts a message of the discloser's own, for an audience that is to see less of it.
     *
     * @param original a valid message that the discloser sent
     * @param disclosure who discloses it to whom, and how the new message begins
     * @return the new message, and what was withheld
     * @throws RefusedException if it may not be made, or if the content is that of another authority
     * @throws IllegalArgumentException if the policy has no such profile
     */
    public Redaction redact(Message original, Disclosure disclosure) {
        return make(original, disclosure, true);
    }

    /**
     * Forwards a message that another authority sent or originated, as far as the profile releases it.
     *
     * @param original a valid message
     * @param disclosure who discloses it to whom, with the originator's permission where it is needed
     * @return the new message, and what was withheld
     * @throws RefusedException if the handling of the message forbids it; it names the rules
     * @throws IllegalArgumentException if the policy has no such profile
     */
    public Redaction forward(Message original, Disclosure disclosure) {
        return make(original, disclosure, false);
    }

    private Redaction make(Message original, Disclosure disclosure, boolean asOwn) {
        Release release = policy.release(disclosure.profile());
        OnwardRules rules = new OnwardRules(disclosure);
        EffectiveHandling envelope = EffectiveHandling.of(original.handling());
        boolean own = isOwn(envelope, original.sender(), disclosure);
        Set<Refusal> refusals =
                own ? rules.againstOwn(envelope) : rules.againstForwarding(envelope, disclosure.permission() != null);
        againstEnvelope(original, disclosure, release, refusals);
        if (asOwn && !own) {
            refusals.add(Refusal.CONTENT_OF_ANOTHER);
        }
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        Predicate<EffectiveHandling> barred = inForce ->
                !againstEntity(inForce, envelope, original, disclosure, rules).isEmpty();
        Projection projection = new Projection(policy, release, envelope, barred);
        Tally withheld = new Tally();
        Message left = projection.project(original, withheld);
        if (left == null) {
            throw new RefusedException(EnumSet.of(Refusal.NOTHING_LEFT));
        }
        return sealed(original, left, projection.sender(original.sender()), withheld, disclosure);
    }

    private static void againstEnvelope(
            Message original, Disclosure disclosure, Release release, Set<Refusal> refusals) {
        if (original.handling() == null) {
            refusals.add(Refusal.HANDLING_MISSING);
        }
        if (original.expiresAt() != null && !disclosure.issuedAt().isBefore(original.expiresAt())) {
            refusals.add(Refusal.MESSAGE_EXPIRED);
        }
        if (!Operation.NEW.equals(original.operation()) && disclosure.supersedes() == null) {
            refusals.add(Refusal.EARLIER_MESSAGE_MISSING);
        }
        if (!release.isForFunctionsOf(disclosure.audience())) {
            refusals.add(Refusal.PROFILE_NOT_FOR_FUNCTION);
        }
        if (!release.isForPurposesOf(disclosure.audience())) {
            refusals.add(Refusal.PROFILE_NOT_FOR_PURPOSE);
        }
    }

    /** The permission of one originator does not reach what another one originated. */
    private static Set<Refusal> againstEntity(
            EffectiveHandling inForce,
            EffectiveHandling envelope,
            Message original,
            Disclosure disclosure,
            OnwardRules rules) {
        if (isOwn(inForce, original.sender(), disclosure)) {
            return rules.againstOwn(inForce);
        }
        Party ofEntity = inForce.originator().orElse(original.sender());
        Party ofMessage = envelope.originator().orElse(original.sender());
        boolean permitted = disclosure.permission() != null && Parties.isSameAuthority(ofEntity, ofMessage);
        return rules.againstForwarding(inForce, permitted);
    }

    private static boolean isOwn(EffectiveHandling handling, Party sender, Disclosure disclosure) {
        return Parties.isSameAuthority(disclosure.sender(), sender)
                && Parties.isSameAuthority(
                        disclosure.sender(), handling.originator().orElse(sender));
    }

    /** Puts the envelope of the new message around what is left. */
    private static Redaction sealed(
            Message original, Message left, @Nullable Party sender, Tally withheld, Disclosure disclosure) {
        Forwarding earlier = original.forwarding();
        if (earlier != null) {
            withheld.addAll(earlier.withheld());
        }
        Message message = left.toBuilder()
                .id(disclosure.id())
                .issuedAt(disclosure.issuedAt())
                .sender(disclosure.sender())
                .recipients(disclosure.audience().recipients())
                .legalBasis(disclosure.legalBasis())
                .supersedes(Operation.NEW.equals(original.operation()) ? null : disclosure.supersedes())
                .handling(handling(original, left.handling(), sender, disclosure))
                .forwarding(Forwarding.builder()
                        .message(original.id())
                        .permission(disclosure.permission())
                        .withheld(withheld.entries())
                        .build())
                .build();
        return new Redaction(message, withheld.entries());
    }

    private static Handling handling(Message original, Handling left, @Nullable Party sender, Disclosure disclosure) {
        Handling.Builder handling =
                left.toBuilder().purposes(disclosure.audience().purposes());
        if (left.originator() == null) {
            handling.originator(sender).originatorRecordId(original.id().toString());
        }
        return handling.build();
    }
}
