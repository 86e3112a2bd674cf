package org.openfex.handling;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Operation;
import org.openfex.handling.RedactionPolicy.Release;
import org.openfex.json.Codec;
import org.openfex.json.Limits;
import org.openfex.model.Forwarding;
import org.openfex.model.Handling;
import org.openfex.model.Message;
import org.openfex.model.Party;
import org.openfex.report.AuditActor;
import org.openfex.report.AuditEvent;
import org.openfex.report.AuditOperation;
import org.openfex.report.AuditSink;
import org.openfex.report.Catalogue;

/**
 * Makes from a message another one that holds only what an audience may see: by an allow-list, so that whatever a profile does
 * not release is dropped, unknown members, extensions, free text and files first of all.
 *
 * <pre>{@code
 * Redactor redactor = Redactor.of(RedactionPolicy.standard(), audit, Clock.systemUTC()); // keep one
 *
 * Redaction redaction = redactor.forward(message, disclosure, actor); // or RefusedException with the rules
 * byte[] json = fex.write(redaction.message());
 * }</pre>
 *
 * <p>The new message has an identifier and a sender of its own, names the message that it was made from, and says in
 * {@code forwarding} of what kind the withheld content is and how much there is of it. Its handling is that of the original,
 * with the purposes of the audience; the originator and its record number stand as they stood, and where the original named
 * none, its sender is the originator and its identifier the record number. FEX clauses 3.15 and 3.16.
 *
 * <p>Every call emits one audit event, on the account of the actor that the caller names (clause 22.9): {@code REDACT} or
 * {@code FORWARD} with the identifiers of the original and of the new message, or {@code REJECT} with that of the original
 * and the code of the first refusal. Its digest is that of the original as {@link org.openfex.Fex#writeDraft} writes it, which
 * for a message that was sent without white space are the bytes that came. What cannot be written down is not done: the
 * call is refused with {@link Refusal#AUDIT_FAILED}.
 *
 * <p>Immutable and thread-safe, as far as the sink and the clock are.
 */
public final class Redactor {
    private final RedactionPolicy policy;
    private final AuditSink audit;
    private final Clock clock;
    private final Codec codec = new Codec(Limits.standard(), Catalogue.of("en"));

    private Redactor(RedactionPolicy policy, AuditSink audit, Clock clock) {
        this.policy = Objects.requireNonNull(policy, "policy");
        this.audit = Objects.requireNonNull(audit, "audit");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Gives a redactor.
     *
     * @param policy what may be released to whom
     * @param audit where audit events go; {@link org.openfex.report.AuditChain} ties them together on the way
     * @param clock the clock by which they are told
     * @return the redactor, ready for use
     */
    public static Redactor of(RedactionPolicy policy, AuditSink audit, Clock clock) {
        return new Redactor(policy, audit, clock);
    }

    /**
     * Redacts a message of the discloser's own, for an audience that is to see less of it.
     *
     * @param original a valid message that the discloser sent
     * @param disclosure who discloses it to whom, and how the new message begins
     * @param actor on whose account and why
     * @return the new message, and what was withheld
     * @throws RefusedException if it may not be made, or if the content is that of another authority
     * @throws IllegalArgumentException if the policy has no such profile; that is a fault of the program and no event
     */
    public Redaction redact(Message original, Disclosure disclosure, AuditActor actor) {
        return told(AuditOperation.REDACT, original, disclosure, actor);
    }

    /**
     * Forwards a message that another authority sent or originated, as far as the profile releases it.
     *
     * @param original a valid message
     * @param disclosure who discloses it to whom, with the originator's permission where it is needed
     * @param actor on whose account and why
     * @return the new message, and what was withheld
     * @throws RefusedException if the handling of the message forbids it; it names the rules
     * @throws IllegalArgumentException if the policy has no such profile; that is a fault of the program and no event
     */
    public Redaction forward(Message original, Disclosure disclosure, AuditActor actor) {
        return told(AuditOperation.FORWARD, original, disclosure, actor);
    }

    /** Makes the new message, and tells the audit before it is handed out. */
    private Redaction told(AuditOperation operation, Message original, Disclosure disclosure, AuditActor actor) {
        Instant now = clock.instant();
        byte[] bytes = codec.write(original);
        Redaction redaction;
        try {
            redaction = make(original, disclosure, operation == AuditOperation.REDACT);
        } catch (RefusedException e) {
            tell(AuditEvent.builder(AuditOperation.REJECT, now, actor)
                    .messages(original.id())
                    .code(e.code())
                    .bytes(bytes));
            throw e;
        }
        tell(AuditEvent.builder(operation, now, actor)
                .messages(original.id(), redaction.message().id())
                .bytes(bytes));
        return redaction;
    }

    private void tell(AuditEvent.Builder event) {
        AuditEvent built = event.build();
        try {
            audit.accept(built);
        } catch (RuntimeException e) {
            // Not passed on as cause: what a sink says may quote the event.
            throw new RefusedException(EnumSet.of(Refusal.AUDIT_FAILED));
        }
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
