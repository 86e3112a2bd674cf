package org.openfex.security;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openfex.report.AuditActor;
import org.openfex.report.AuditEvent;
import org.openfex.report.AuditOperation;
import org.openfex.report.AuditSink;

/** One call of a caller: its time, its account, and what is told of it to the audit. Not thread-safe. */
final class Sealing {
    private final AuditSink audit;
    private final Instant now;
    private final AuditActor actor;
    private final byte[] input;
    private List<UUID> messages = List.of();

    /**
     * Starts a call.
     *
     * @param input the bytes that came in, whose digest is told when they are refused
     */
    Sealing(AuditSink audit, Instant now, AuditActor actor, byte[] input) {
        this.audit = audit;
        this.now = now;
        this.actor = actor;
        this.input = input;
    }

    Instant now() {
        return now;
    }

    /** The message that this is about, as far as is known; a token may claim it. */
    void about(UUID message) {
        this.messages = List.of(message);
    }

    /** Does the work; a refusal is told before it goes out. */
    <T> T run(Supplier<T> work) {
        try {
            return work.get();
        } catch (SealException e) {
            tell(AuditOperation.REJECT, input, e.code());
            throw e;
        }
    }

    void tell(AuditOperation operation, byte[] bytes) {
        tell(operation, bytes, null);
    }

    private void tell(AuditOperation operation, byte[] bytes, @Nullable String code) {
        AuditEvent event = AuditEvent.builder(operation, now, actor)
                .messages(messages)
                .code(code)
                .bytes(bytes)
                .build();
        try {
            audit.accept(event);
        } catch (RuntimeException e) {
            throw new SealException(SealFault.AUDIT_FAILED);
        }
    }
}
