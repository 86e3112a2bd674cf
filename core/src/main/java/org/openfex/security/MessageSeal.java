package org.openfex.security;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openfex.json.Codec;
import org.openfex.json.Limits;
import org.openfex.model.Message;
import org.openfex.report.AuditActor;
import org.openfex.report.AuditOperation;
import org.openfex.report.AuditSink;
import org.openfex.report.Catalogue;
import org.openfex.report.Finding;
import org.openfex.report.Severity;
import org.openfex.report.Sha256;

/**
 * Signs, encrypts and opens messages (section 22 of FEX).
 *
 * <pre>{@code
 * MessageSeal seal = MessageSeal.builder(own::equals, keys, seen, audit).build(); // keep one
 *
 * String signed = seal.sign(fex.write(message), signingKey, actor);
 * String token = seal.encrypt(signed, keyOfRecipient, actor); // once for each recipient
 *
 * OpenedMessage opened = seal.open(token, actor); // or SealException with a code
 * Message request = fex.read(opened.bytes());
 * }</pre>
 *
 * <p>The signature covers the exact bytes of the message, and its sender, recipients, identifier, type, version, time and
 * expiry beside them; they are taken from the message, and must agree with it when it is opened. Opening verifies
 * everything or gives nothing: a {@link SealException} holds a code and no content. A message opens once.
 *
 * <p>Every call emits audit events, on the account of the actor that the caller names: one for each thing done, and
 * {@code REJECT} with the code for each refusal. A replayed message was verified before it is refused, and gives both.
 *
 * <p>The transport stays as it is: this is proof from end to end that outlives relays and storage. Immutable and
 * thread-safe, as far as the parts of the caller are.
 */
public final class MessageSeal {
    /** How long a message may be opened after it was signed, at most (clause 22.5). */
    public static final Duration LONGEST_LIFETIME = Duration.ofDays(30);

    /** How far the clocks of two systems may be apart, at most (clause 22.5). */
    public static final Duration GREATEST_SKEW = Duration.ofMinutes(10);

    private static final long HEADROOM = 1024 * 1024;

    private final Predicate<PartyIdentity> self;
    private final KeySource keys;
    private final SeenStore seen;
    private final AuditSink audit;
    private final Clock clock;
    private final Duration skew;
    private final Duration lifetime;
    private final Limits limits;
    private final Function<UUID, Optional<byte[]>> sent;
    private final Codec codec;

    private MessageSeal(Builder builder) {
        JoseLibrary.require();
        this.self = builder.self;
        this.keys = builder.keys;
        this.seen = builder.seen;
        this.audit = builder.audit;
        this.clock = builder.clock;
        this.skew = builder.skew;
        this.lifetime = builder.lifetime;
        this.limits = builder.limits;
        this.sent = builder.sent;
        this.codec = new Codec(limits, Catalogue.of("en"));
    }

    /**
     * Starts a seal.
     *
     * @param self tells which parties are the one that opens messages here; mostly {@code own::equals}. Where it throws, the
     *     message is refused with {@code recipient-wrong}
     * @param keys where keys come from when messages are opened
     * @param seen remembers what was opened
     * @param audit where audit events go; {@link org.openfex.report.AuditChain} ties them together on the way
     * @return a builder with the system's clock, a skew of two minutes, a lifetime of seven days and the limits of the
     *     standard
     */
    public static Builder builder(Predicate<PartyIdentity> self, KeySource keys, SeenStore seen, AuditSink audit) {
        return new Builder(self, keys, seen, audit);
    }

    /**
     * Signs a message that answers no other.
     *
     * @param message the bytes of a message without errors of structure
     * @param key a private key of the message's sender, active and valid
     * @param actor on whose account and why
     * @return the signed message, in JWS compact serialization
     * @throws SealException if the message or the key does not allow it
     */
    public String sign(byte[] message, SealKey key, AuditActor actor) {
        return sign(message.clone(), null, key, actor);
    }

    /**
     * Signs a message that answers another, and ties it to the bytes of that.
     *
     * @param message the bytes of a message without errors of structure, whose {@code inReplyTo} names the other
     * @param answered the bytes of the message answered, as they came
     * @param key a private key of the message's sender, active and valid
     * @param actor on whose account and why
     * @return the signed message, in JWS compact serialization
     * @throws SealException if the message or the key does not allow it
     */
    public String signAnswer(byte[] message, byte[] answered, SealKey key, AuditActor actor) {
        return sign(message.clone(), answered.clone(), key, actor);
    }

    private String sign(byte[] bytes, byte @Nullable [] answered, SealKey key, AuditActor actor) {
        Sealing sealing = new Sealing(audit, clock.instant(), actor, bytes);
        return sealing.run(() -> {
            Message message = read(bytes);
            sealing.about(message.id());
            SealHeader header = header(message, answered, sealing.now());
            key.require(SealFault.KEY_UNFIT, signing(key), true, true);
            key.requireValid(header.issued());
            require(key.owner().equals(header.sender()), SealFault.SENDER_NOT_KEY_OWNER);
            String protectedHeader = Base64Url.encode(HeaderContent.write(
                    out -> TokenHeader.Kind.SIGNED.write(out, key, null), out -> HeaderContent.write(out, header)));
            String content = Base64Url.encode(bytes);
            byte[] input = Jose.signingInput(protectedHeader, content.getBytes(StandardCharsets.US_ASCII));
            byte[] signature = Jose.sign(key.algorithm(), key.key(), input);
            sealing.tell(AuditOperation.SIGN, bytes);
            return protectedHeader + "." + content + "." + Base64Url.encode(signature);
        });
    }

    /** The algorithm of a key that signs; one that encrypts is not the key for this. */
    static SealAlgorithm signing(SealKey key) {
        require(key.algorithm().isSignature(), SealFault.ALG_NOT_OF_KEY);
        return key.algorithm();
    }

    private SealHeader header(Message message, byte @Nullable [] answered, Instant now) {
        Instant issued = now.truncatedTo(ChronoUnit.SECONDS);
        Instant expires = issued.plus(lifetime);
        if (message.expiresAt() != null) {
            Instant end = message.expiresAt().toInstant().truncatedTo(ChronoUnit.SECONDS);
            expires = end.isBefore(expires) ? end : expires;
        }
        require(expires.isAfter(issued), SealFault.EXPIRED);
        SealHeader header = new SealHeader(
                message.fex(),
                message.id(),
                message.type().value(),
                PartyIdentity.of(message.sender()),
                message.recipients().stream().map(PartyIdentity::of).toList(),
                issued,
                expires,
                answered == null ? null : new SealHeader.Answered(read(answered).id(), Sha256.of(answered)));
        requireAgreement(header, message);
        return header;
    }

    /**
     * Encrypts a signed message for one recipient.
     *
     * @param signed what {@link #sign} or {@link #signAnswer} gave
     * @param recipient a public key of one of the message's recipients, active and valid
     * @param actor on whose account and why
     * @return the encrypted message, in JWE compact serialization
     * @throws SealException if the token is none of a signed message, its owner is no recipient, or the key does not allow it
     */
    public String encrypt(String signed, SealKey recipient, AuditActor actor) {
        byte[] input = signed.getBytes(StandardCharsets.UTF_8);
        Sealing sealing = new Sealing(audit, clock.instant(), actor, input);
        return sealing.run(() -> {
            List<String> parts = Tokens.parts(signed, maxLength());
            List<byte[]> decoded = Tokens.signed(parts);
            SealHeader header =
                    TokenHeader.read(decoded.get(0), TokenHeader.Kind.SIGNED).message();
            Tokens.requireSignature(decoded.get(2));
            sealing.about(header.id());
            require(!recipient.algorithm().isSignature(), SealFault.ALG_NOT_OF_KEY);
            recipient.require(SealFault.KEY_UNFIT, recipient.algorithm(), false, true);
            recipient.requireValid(sealing.now());
            require(header.recipients().contains(recipient.owner()), SealFault.RECIPIENT_WRONG);
            String token = Jose.encrypt(recipient, recipient.key(), signed);
            sealing.tell(AuditOperation.ENCRYPT, input);
            return token;
        });
    }

    /**
     * Opens a message: decrypts it if it is encrypted, and verifies all that clause 22.6 lists.
     *
     * @param token a signed or an encrypted message
     * @param actor on whose account and why
     * @return the message
     * @throws SealException if anything is not as it must be; nothing of the message can be had then
     */
    public OpenedMessage open(String token, AuditActor actor) {
        Sealing sealing = new Sealing(audit, clock.instant(), actor, token.getBytes(StandardCharsets.UTF_8));
        return sealing.run(() -> {
            List<String> parts = Tokens.parts(token, maxLength());
            boolean encrypted = parts.size() == Tokens.ENCRYPTED_PARTS;
            return verified(encrypted ? decrypted(token, parts, sealing) : parts, encrypted, sealing);
        });
    }

    private List<String> decrypted(String token, List<String> parts, Sealing sealing) {
        List<byte[]> decoded = parts.stream().map(Base64Url::decode).toList();
        TokenHeader header = TokenHeader.read(decoded.get(0), TokenHeader.Kind.ENCRYPTED);
        String kid = header.kid();
        header.requireEphemeralKey();
        Jose.requireGcm(decoded.get(2), decoded.get(3), decoded.get(4));
        SealKey key = find(() -> keys.decryptionKey(kid, sealing.now()));
        key.require(SealFault.KEY_UNFIT, header.algorithm(), true, false);
        String signed = Jose.decrypt(header.algorithm(), key.key(), token);
        sealing.tell(AuditOperation.DECRYPT, token.getBytes(StandardCharsets.UTF_8));
        return Tokens.parts(signed, maxLength());
    }

    private OpenedMessage verified(List<String> parts, boolean encrypted, Sealing sealing) {
        List<byte[]> decoded = Tokens.signed(parts);
        byte[] bytes = decoded.get(1);
        byte[] signature = decoded.get(2);
        TokenHeader tokenHeader = TokenHeader.read(decoded.get(0), TokenHeader.Kind.SIGNED);
        Tokens.requireSignature(signature);
        String kid = tokenHeader.kid();
        SealHeader header = tokenHeader.message();
        sealing.about(header.id());

        SealKey key = find(() -> keys.verificationKey(header.sender(), kid, header.issued()));
        require(key.owner().equals(header.sender()), SealFault.SENDER_NOT_KEY_OWNER);
        key.require(SealFault.KEY_UNFIT, tokenHeader.algorithm(), false, false);
        key.requireValid(header.issued());
        byte[] input = Jose.signingInput(parts.get(0), parts.get(1).getBytes(StandardCharsets.US_ASCII));
        Jose.verify(key.algorithm(), key.key(), signature, input);

        require(isForUs(header), SealFault.RECIPIENT_WRONG);
        requireInTime(header, sealing.now());
        Message message = read(bytes);
        requireAgreement(header, message);
        boolean answerChecked = requireAnswerToOurs(header.answered());
        sealing.tell(AuditOperation.VERIFY, bytes);
        requireNew(header, bytes);
        return new OpenedMessage(bytes, message, header, key, encrypted, answerChecked);
    }

    private boolean isForUs(SealHeader header) {
        try {
            return header.recipients().stream().anyMatch(self);
        } catch (RuntimeException e) {
            return false;
        }
    }

    private void requireInTime(SealHeader header, Instant now) {
        require(!header.issued().isAfter(now.plus(skew)), SealFault.SIGNED_IN_FUTURE);
        require(!now.isAfter(header.expires().plus(skew)), SealFault.EXPIRED);
        Duration life = Duration.between(header.issued(), header.expires());
        boolean right = !life.isNegative() && !life.isZero() && life.compareTo(LONGEST_LIFETIME) <= 0;
        require(right, SealFault.LIFETIME_WRONG);
    }

    /** Holds the header against the message that it is signed with. */
    private void requireAgreement(SealHeader header, Message message) {
        require(header.id().equals(message.id()), SealFault.ID_DIFFERS);
        require(header.type().equals(message.type().value()), SealFault.TYPE_DIFFERS);
        require(header.version().equals(message.fex()), SealFault.VERSION_DIFFERS);
        require(header.sender().equals(PartyIdentity.of(message.sender())), SealFault.SENDER_DIFFERS);
        List<PartyIdentity> recipients =
                message.recipients().stream().map(PartyIdentity::of).toList();
        require(header.recipients().equals(recipients), SealFault.RECIPIENT_DIFFERS);
        Instant expires =
                message.expiresAt() == null ? Instant.MAX : message.expiresAt().toInstant();
        boolean before = header.issued().plus(skew).isBefore(message.issuedAt().toInstant());
        require(!before && !header.expires().isAfter(expires), SealFault.TIMES_DIFFER);
        SealHeader.Answered answered = header.answered();
        require(
                Objects.equals(answered == null ? null : answered.id(), message.inReplyTo()),
                SealFault.ANSWERED_DIFFERS);
    }

    /** Holds an answer against what was sent, where that is known; tells whether it is. */
    private boolean requireAnswerToOurs(SealHeader.@Nullable Answered answered) {
        if (answered == null) {
            return false;
        }
        Optional<byte[]> ours;
        try {
            ours = Objects.requireNonNull(sent.apply(answered.id()));
        } catch (RuntimeException e) {
            throw new SealException(SealFault.SEEN_STORE_FAILED);
        }
        ours.ifPresent(bytes -> require(Sha256.of(bytes).equals(answered.sha256()), SealFault.ANSWERED_HASH_DIFFERS));
        return ours.isPresent();
    }

    private void requireNew(SealHeader header, byte[] bytes) {
        // One skew more than a token can be opened: another call that looked at the clock before may still be under
        // way.
        Instant until = header.expires().plus(skew).plus(skew);
        SeenStore.Outcome outcome;
        try {
            outcome = seen.putIfAbsent(header.sender(), header.id(), until, Sha256.of(bytes));
        } catch (RuntimeException e) {
            throw new SealException(SealFault.SEEN_STORE_FAILED);
        }
        require(outcome != SeenStore.Outcome.SAME, SealFault.REPLAYED);
        require(outcome != SeenStore.Outcome.OTHER, SealFault.ID_REUSED);
        // A store that gives null knows nothing.
        require(outcome == SeenStore.Outcome.NEW, SealFault.SEEN_STORE_FAILED);
    }

    private Message read(byte[] bytes) {
        Codec.Document document = codec.read(bytes);
        List<Finding> errors = document.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        Message message = document.message();
        if (!errors.isEmpty() || message == null) {
            throw new SealException(SealFault.MESSAGE_INVALID, document.findings());
        }
        return message;
    }

    private long maxLength() {
        // Base64 twice makes 16 characters of 9 bytes; headers and signatures stay within the headroom.
        return 2L * limits.maxBytes() + HEADROOM;
    }

    /** What a source of keys gives. */
    interface Search {
        Optional<SealKey> find();
    }

    static SealKey find(Search search) {
        Optional<SealKey> found;
        try {
            found = Objects.requireNonNull(search.find());
        } catch (RuntimeException e) {
            throw new SealException(SealFault.KEY_SOURCE_FAILED);
        }
        return found.orElseThrow(() -> new SealException(SealFault.KEY_UNKNOWN));
    }

    static void require(boolean right, SealFault fault) {
        if (!right) {
            throw new SealException(fault);
        }
    }

    /** Builds a {@link MessageSeal}; not thread-safe. */
    public static final class Builder {
        private final Predicate<PartyIdentity> self;
        private final KeySource keys;
        private final SeenStore seen;
        private final AuditSink audit;
        private Clock clock = Clock.systemUTC();
        private Duration skew = Duration.ofMinutes(2);
        private Duration lifetime = Duration.ofDays(7);
        private Limits limits = Limits.standard();
        private Function<UUID, Optional<byte[]>> sent = id -> Optional.empty();

        private Builder(Predicate<PartyIdentity> self, KeySource keys, SeenStore seen, AuditSink audit) {
            this.self = Objects.requireNonNull(self, "self");
            this.keys = Objects.requireNonNull(keys, "keys");
            this.seen = Objects.requireNonNull(seen, "seen");
            this.audit = Objects.requireNonNull(audit, "audit");
        }

        /**
         * Sets the clock.
         *
         * @param clock the clock by which messages are signed and opened
         * @return this builder
         */
        public Builder clock(Clock clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /**
         * Sets how far the clocks of sender and recipient may be apart.
         *
         * @param skew the difference, at most {@link MessageSeal#GREATEST_SKEW}
         * @return this builder
         * @throws IllegalArgumentException if it is negative or too great
         */
        public Builder skew(Duration skew) {
            if (skew.isNegative() || skew.compareTo(GREATEST_SKEW) > 0) {
                throw new IllegalArgumentException("The skew must be from 0 to " + GREATEST_SKEW);
            }
            this.skew = skew;
            return this;
        }

        /**
         * Sets how long messages that are signed here may be opened; a message that expires before ends it.
         *
         * @param lifetime the time, at least a second and at most {@link MessageSeal#LONGEST_LIFETIME}
         * @return this builder
         * @throws IllegalArgumentException if it is shorter or longer
         */
        public Builder lifetime(Duration lifetime) {
            if (lifetime.compareTo(Duration.ofSeconds(1)) < 0 || lifetime.compareTo(LONGEST_LIFETIME) > 0) {
                throw new IllegalArgumentException("The lifetime must be from PT1S to " + LONGEST_LIFETIME);
            }
            this.lifetime = lifetime;
            return this;
        }

        /**
         * Sets how much of a message is read.
         *
         * @param limits the limits
         * @return this builder
         */
        public Builder limits(Limits limits) {
            this.limits = Objects.requireNonNull(limits, "limits");
            return this;
        }

        /**
         * Sets where the messages stand that were sent from here, so that an answer to one of them must be an answer to its
         * very bytes. Without it, and for messages that it does not know, the tie is signed but not checked.
         *
         * @param sent gives the bytes of a message by its identifier. What it throws is told as {@code seen-store-failed}
         * @return this builder
         */
        public Builder sent(Function<UUID, Optional<byte[]>> sent) {
            this.sent = Objects.requireNonNull(sent, "sent");
            return this;
        }

        /**
         * Builds the seal.
         *
         * @return the seal, ready for use
         * @throws SealException with {@code library-missing} if jose4j is not on the class or module path
         */
        public MessageSeal build() {
            return new MessageSeal(this);
        }
    }
}
