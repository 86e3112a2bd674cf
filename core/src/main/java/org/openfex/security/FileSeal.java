package org.openfex.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.openfex.report.AuditActor;
import org.openfex.report.AuditOperation;
import org.openfex.report.AuditSink;
import org.openfex.schema.FexStandard;

/**
 * Signs files and verifies their signatures, which stand apart from them (clause 22.8): for packages, bulk files and
 * whatever else is handed over as it is.
 *
 * <p>The signature is a JWS with unencoded, detached content (RFC 7797); it names who signed, when, and the media type of
 * the file. It does not say for whom, does not expire and can be shown again: what is sent to somebody is a message. The
 * file is held in memory; a file too large for that is best named by digest and size in a message, and that be signed.
 *
 * <p>Immutable and thread-safe, as far as the parts of the caller are.
 */
public final class FileSeal {
    private static final long MAX_SIGNATURE = 512 * 1024;

    private final KeySource keys;
    private final AuditSink audit;
    private final Clock clock;
    private final Duration skew;

    private FileSeal(KeySource keys, AuditSink audit, Clock clock, Duration skew) {
        JoseLibrary.require();
        this.keys = Objects.requireNonNull(keys, "keys");
        this.audit = Objects.requireNonNull(audit, "audit");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.skew = skew;
    }

    /**
     * Gives the seal of files, with a skew of two minutes.
     *
     * @param keys where keys come from when signatures are verified
     * @param audit where audit events go
     * @param clock the clock by which files are signed and verified
     * @return the seal, ready for use
     * @throws SealException with {@code library-missing} if jose4j is not on the class or module path
     */
    public static FileSeal of(KeySource keys, AuditSink audit, Clock clock) {
        return new FileSeal(keys, audit, clock, Duration.ofMinutes(2));
    }

    /**
     * Signs a file.
     *
     * @param file the bytes of the file
     * @param mediaType its media type, without {@code application/}, as in {@code vnd.fex+zip}
     * @param key a private key, active and valid; its owner is named as the signer
     * @param actor on whose account and why
     * @return the signature, in JWS compact serialization without the content: {@code header..signature}
     * @throws SealException if the key does not allow it, or {@code header-content-wrong} for what is no media type
     */
    public String sign(byte[] file, String mediaType, SealKey key, AuditActor actor) {
        byte[] bytes = file.clone();
        Sealing sealing = new Sealing(audit, clock.instant(), actor, bytes);
        return sealing.run(() -> {
            MessageSeal.require(HeaderContent.isMediaType(mediaType), SealFault.HEADER_CONTENT_WRONG);
            FileHeader header = new FileHeader(
                    FexStandard.VERSION, key.owner(), sealing.now().truncatedTo(ChronoUnit.SECONDS));
            key.require(SealFault.KEY_UNFIT, MessageSeal.signing(key), true, true);
            key.requireValid(header.issued());
            String protectedHeader = Base64Url.encode(HeaderContent.write(
                    out -> TokenHeader.Kind.FILE.write(out, key, mediaType), out -> HeaderContent.write(out, header)));
            byte[] signature = Jose.sign(key.algorithm(), key.key(), Jose.signingInput(protectedHeader, bytes));
            sealing.tell(AuditOperation.SIGN, bytes);
            return protectedHeader + ".." + Base64Url.encode(signature);
        });
    }

    /**
     * Verifies the signature of a file.
     *
     * @param file the bytes of the file
     * @param signature what {@link #sign} gave
     * @param actor on whose account and why
     * @return who signed the file, and when
     * @throws SealException if anything is not as it must be
     */
    public SignedFile verify(byte[] file, String signature, AuditActor actor) {
        byte[] bytes = file.clone();
        Sealing sealing = new Sealing(audit, clock.instant(), actor, bytes);
        return sealing.run(() -> {
            List<String> parts = Tokens.parts(signature, MAX_SIGNATURE);
            List<byte[]> decoded = Tokens.signed(parts);
            MessageSeal.require(parts.get(1).isEmpty(), SealFault.TOKEN_MALFORMED);
            byte[] signed = decoded.get(2);
            TokenHeader tokenHeader = TokenHeader.read(decoded.get(0), TokenHeader.Kind.FILE);
            Tokens.requireSignature(signed);
            String kid = tokenHeader.kid();
            String mediaType = tokenHeader.mediaType();
            FileHeader header = tokenHeader.file();

            SealKey key = MessageSeal.find(() -> keys.verificationKey(header.sender(), kid, header.issued()));
            MessageSeal.require(key.owner().equals(header.sender()), SealFault.SENDER_NOT_KEY_OWNER);
            key.require(SealFault.KEY_UNFIT, tokenHeader.algorithm(), false, false);
            key.requireValid(header.issued());
            Jose.verify(key.algorithm(), key.key(), signed, Jose.signingInput(parts.get(0), bytes));
            Instant latest = sealing.now().plus(skew);
            MessageSeal.require(!header.issued().isAfter(latest), SealFault.SIGNED_IN_FUTURE);
            sealing.tell(AuditOperation.VERIFY, bytes);
            return new SignedFile(header.sender(), header.issued(), mediaType, key);
        });
    }

    /**
     * What the right signature of a file says.
     *
     * @param sender who signed it
     * @param issued when, to the second
     * @param mediaType media type of the file, without {@code application/}
     * @param key the key that the signature was verified with
     */
    public record SignedFile(PartyIdentity sender, Instant issued, String mediaType, SealKey key) {}
}
