package org.openfex.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Ties audit events together: each holds the SHA-256 of the one before, so that none can be changed, left out or put
 * between others without breaking the chain (clause 22.9 of FEX).
 *
 * <pre>{@code
 * AuditChain chain = AuditChain.to(event -> file.println(event.json()));
 * ...
 * OptionalInt broken = AuditChain.firstBroken(lines.map(AuditEvent::parse).toList());
 * }</pre>
 *
 * <p>A chain proves order and completeness only as far as somebody else knows a digest of it: whoever can write all of it
 * can write it anew. Give {@link #last()} to another place from time to time, such as a time-stamping service, and the
 * end can be {@linkplain #firstBroken(List, String) checked} too. Thread-safe.
 */
public final class AuditChain implements AuditSink {
    private final AuditSink sink;
    private @Nullable String last;

    private AuditChain(AuditSink sink, @Nullable String last) {
        this.sink = Objects.requireNonNull(sink, "sink");
        this.last = last;
    }

    /**
     * Starts a chain.
     *
     * @param sink where the tied events go, in their order
     * @return the chain
     */
    public static AuditChain to(AuditSink sink) {
        return new AuditChain(sink, null);
    }

    /**
     * Goes on with a chain.
     *
     * @param sink where the tied events go, in their order
     * @param last the {@link AuditEvent#digest()} of the last event written
     * @return the chain
     */
    public static AuditChain resume(AuditSink sink, String last) {
        return new AuditChain(sink, Objects.requireNonNull(last, "last"));
    }

    /**
     * Ties an event to the one before and passes it on. When the sink throws, the event is no part of the chain.
     *
     * @param event the event; what it says of a previous one is replaced
     */
    @Override
    public synchronized void accept(AuditEvent event) {
        AuditEvent tied = event.toBuilder().previous(last).build();
        sink.accept(tied);
        last = tied.digest();
    }

    /**
     * Gives what the next event will hold.
     *
     * @return the digest of the last event; empty before the first one
     */
    public synchronized Optional<String> last() {
        return Optional.ofNullable(last);
    }

    /**
     * Checks a whole chain, as far as it can be checked without knowing its end.
     *
     * @param events the events from the first on
     * @return the place of the first event, counted from 0, that does not hold the digest of the one before; empty when
     *     the chain is whole
     */
    public static OptionalInt firstBroken(List<AuditEvent> events) {
        String expected = null;
        for (int i = 0; i < events.size(); i++) {
            if (!Objects.equals(expected, events.get(i).previous())) {
                return OptionalInt.of(i);
            }
            expected = events.get(i).digest();
        }
        return OptionalInt.empty();
    }

    /**
     * Checks a whole chain, its last event too.
     *
     * @param events the events from the first on
     * @param last the digest of the last event, as somebody else kept it
     * @return as {@link #firstBroken(List)}; the number of events when only the last one is not the one that was kept
     */
    public static OptionalInt firstBroken(List<AuditEvent> events, String last) {
        OptionalInt broken = firstBroken(events);
        boolean whole =
                !events.isEmpty() && events.get(events.size() - 1).digest().equals(last);
        return broken.isPresent() || whole ? broken : OptionalInt.of(events.size());
    }
}
