package org.openfex.security;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the signature of a message covers besides its bytes (clause 22.3): the member {@code fex} of the header.
 *
 * @param version version of FEX that the message follows
 * @param id identifier of the message
 * @param type type of the message, by the list {@code message-type}
 * @param sender who sends and signs it
 * @param recipients whom it is meant for, in the order of the message
 * @param issued when it was signed, to the second
 * @param expires until when it may be opened, to the second
 * @param answered the message that it answers, null when it answers none
 */
public record SealHeader(
        String version,
        UUID id,
        String type,
        PartyIdentity sender,
        List<PartyIdentity> recipients,
        Instant issued,
        Instant expires,
        @Nullable Answered answered) {
    /**
     * Copies the list.
     *
     * @param version see {@link #version()}
     * @param id see {@link #id()}
     * @param type see {@link #type()}
     * @param sender see {@link #sender()}
     * @param recipients see {@link #recipients()}
     * @param issued see {@link #issued()}
     * @param expires see {@link #expires()}
     * @param answered see {@link #answered()}
     */
    public SealHeader {
        recipients = List.copyOf(recipients);
    }

    /**
     * A message that another answers, tied to its bytes.
     *
     * @param id identifier of the message answered
     * @param sha256 SHA-256 of its bytes, 64 lower-case hexadecimal digits
     */
    public record Answered(UUID id, String sha256) {}

    /** Gives type and identifier. */
    @Override
    public String toString() {
        return "SealHeader[" + type + ", " + id + "]";
    }
}
