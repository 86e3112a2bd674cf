package org.openfex.security;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * Remembers which messages were opened, so that none is opened twice (clause 22.7). It knows a message by its signed sender
 * and identifier, never by the text of the token: one message has many of those.
 *
 * <p>All systems that receive for one recipient share one store. An implementation over a database inserts and lets a
 * unique index decide. If it does so in the transaction in which the message is then handled, a message whose handling
 * failed may come again; a store of its own marks the message as seen whatever becomes of it. What it throws is told as
 * {@code seen-store-failed}, without its words, and the message is refused: who cannot look must not open.
 */
public interface SeenStore {
    /**
     * Notes a message unless it is there already, in one step that no other thread or system can come between.
     *
     * @param sender who signed the message
     * @param id its identifier
     * @param until how long it has to be remembered
     * @param sha256 SHA-256 of the bytes of the message, 64 lower-case hexadecimal digits
     * @return whether the message is new
     */
    Outcome putIfAbsent(PartyIdentity sender, UUID id, Instant until, String sha256);

    /** Whether a message is new. */
    enum Outcome {
        /** It was not there, and is now. */
        NEW,
        /** A message of that sender and identifier with the same bytes was there. */
        SAME,
        /** A message of that sender and identifier with other bytes was there. */
        OTHER
    }

    /**
     * Gives a store in the memory of this process: for one process that may forget everything when it ends.
     *
     * @param capacity how many messages it holds at most. When they are all still to be remembered, the next is refused
     * @param clock the clock that says when a message may be forgotten; the one of the {@link MessageSeal}
     * @return an empty store, thread-safe
     * @throws IllegalArgumentException if the capacity is less than 1
     */
    static SeenStore inMemory(int capacity, Clock clock) {
        return new MemorySeenStore(capacity, clock);
    }
}
