package org.openfex.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openfex.security.Seals.ACTOR;
import static org.openfex.security.Seals.CLOCK;
import static org.openfex.security.Seals.REQUEST;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openfex.code.Purpose;
import org.openfex.handling.Audience;
import org.openfex.handling.Disclosure;
import org.openfex.handling.RedactionPolicy;
import org.openfex.handling.Redactor;
import org.openfex.kit.Kit;
import org.openfex.model.Message;
import org.openfex.model.Party;
import org.openfex.report.AuditChain;
import org.openfex.report.AuditEvent;
import org.openfex.report.AuditOperation;
import org.openfex.report.Sha256;

/** The audit trail of a whole day: every operation that there is stands in it, in one chain. */
class AuditOperationsTest {
    private static final UUID OWN_COPY = UUID.fromString("1f0c1e0a-6d1f-4c55-9d2e-0a8f3b1c7d10");

    private final Seals seals = new Seals();
    private final AuditChain chain = AuditChain.to(seals.events::add);
    private final MessageSeal seal = MessageSeal.builder(
                    Seals.UZ::equals, Seals.KEYS, SeenStore.inMemory(9, CLOCK), chain)
            .clock(CLOCK)
            .build();
    private final Redactor redactor = Redactor.of(RedactionPolicy.standard(), chain, CLOCK);

    @Test
    void everyOperationIsEmitted() {
        String signed = seal.sign(REQUEST, Seals.signer(SealAlgorithm.ES256), ACTOR);
        OpenedMessage opened = seal.open(seal.encrypt(signed, Seals.publicKey("test-ecdh-p256"), ACTOR), ACTOR);
        Message message = opened.message();
        Party receiver = message.recipients().get(0);
        redactor.forward(message, disclosure(message, receiver), ACTOR);
        redactor.redact(message, disclosure(message, message.sender()), ACTOR);
        assertThatThrownBy(() -> seal.open(signed, ACTOR)).isInstanceOf(SealException.class);

        assertThat(seals.events)
                .extracting(AuditEvent::operation)
                .containsExactly(
                        AuditOperation.SIGN,
                        AuditOperation.ENCRYPT,
                        AuditOperation.DECRYPT,
                        AuditOperation.VERIFY,
                        AuditOperation.FORWARD,
                        AuditOperation.REDACT,
                        AuditOperation.VERIFY,
                        AuditOperation.REJECT)
                .contains(AuditOperation.values());
        assertThat(AuditChain.firstBroken(seals.events, chain.last().orElseThrow()))
                .isEmpty();
        assertThat(seals.events)
                .allMatch(event -> AuditEvent.parse(event.json()).equals(event));
        assertThat(seals.events.get(4).messages()).containsExactly(Seals.REQUEST_ID, OWN_COPY);
        assertThat(List.of(seals.events.get(4).sha256(), seals.events.get(5).sha256()))
                .containsOnly(Sha256.of(Kit.FEX.writeDraft(message)));
    }

    private static Disclosure disclosure(Message message, Party sender) {
        return Disclosure.builder()
                .id(OWN_COPY)
                .issuedAt(OffsetDateTime.parse("2026-05-01T00:00:00Z"))
                .sender(sender)
                .audience(Audience.of(message.sender(), Purpose.TRACING))
                .legalBasis(message.legalBasis())
                .profile("tracing")
                .permission("P-1")
                .notified(true)
                .build();
    }
}
