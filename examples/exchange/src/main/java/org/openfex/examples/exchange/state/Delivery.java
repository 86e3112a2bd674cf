package org.openfex.examples.exchange.state;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sealed message as the hub brings it. The identifier is that of the row in the sender's outbox: it is the same when the hub
 * brings a delivery again, and when the sender, not knowing whether the hub has it, puts it there again. It proves nothing.
 *
 * @param id identifier of the delivery
 * @param token the sealed message
 */
public record Delivery(UUID id, String token) {
    /** The property of a message at the hub that holds the identifier. */
    public static final String ID = "fex_delivery";

    /** Takes what came; a delivery whose identifier is none gets one that nobody knows, and so cannot come again. */
    static Delivery of(@Nullable String id, @Nullable String token) {
        UUID known;
        try {
            known = id == null ? UUID.randomUUID() : UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            known = UUID.randomUUID();
        }
        return new Delivery(known, token == null ? "" : token);
    }

    /** The digest of the token. */
    String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Gives the identifier. */
    @Override
    public String toString() {
        return "Delivery[" + id + "]";
    }
}
