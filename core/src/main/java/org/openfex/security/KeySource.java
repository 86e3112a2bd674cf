package org.openfex.security;

import java.time.Instant;
import java.util.Optional;

/**
 * The keys that a program trusts: the only place from which keys come (clause 22.4). What a header says of keys beyond
 * their identifier is refused.
 *
 * <p>An implementation looks into a table or directory that somebody answers for. It gives keys that are revoked or out of
 * their time too, with that state, so that the refusal can say why. It never fetches anything because a message asks
 * for it. What it throws is told as {@code key-source-failed}, without its words.
 */
public interface KeySource {
    /**
     * Finds the public key that a message or file was signed with.
     *
     * @param sender the sender that the header states; not yet proven
     * @param kid the identifier that the header states; not yet proven
     * @param at when the header says that it was signed; not yet proven
     * @return the key; its owner must be this sender. Empty when there is none
     */
    Optional<SealKey> verificationKey(PartyIdentity sender, String kid, Instant at);

    /**
     * Finds one's own private key that a message was encrypted for.
     *
     * @param kid the identifier that the header states
     * @param at the time by the clock of the program
     * @return the key; empty when there is none
     */
    Optional<SealKey> decryptionKey(String kid, Instant at);
}
