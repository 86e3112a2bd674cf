package org.openfex.security;

import java.security.Key;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A key with what is known of it: whose it is, for which one algorithm, in which state and from when until when (clause
 * 22.4).
 *
 * <p>The key itself is one of the Java platform: a {@link PublicKey} to verify or to encrypt for its owner, a
 * {@link PrivateKey} to sign or decrypt as its owner. A private key may live in a hardware security module: load it with
 * the {@code KeyStore} of its provider, such as SunPKCS11, and give it here as it is. The library never asks a private key
 * for its encoding and names no provider, so the platform hands the work to the provider that knows the key. Which
 * algorithms a provider has is for its documentation to say. A key for Ed25519 has to be an {@code EdECPrivateKey}, and one
 * that decrypts with ECDH an {@code ECPrivateKey}, which need not show its number; what does not work is told as
 * {@code sealing-failed} or {@code decryption-failed}.
 *
 * <p>Immutable and thread-safe, as far as the key is. Made by {@link #builder}; {@link KeyFiles} reads keys from files.
 */
public final class SealKey {
    private final String kid;
    private final PartyIdentity owner;
    private final SealAlgorithm algorithm;
    private final Key key;
    private final KeyState state;
    private final @Nullable Instant validFrom;
    private final @Nullable Instant validUntil;

    private SealKey(Builder builder) {
        this.kid = builder.kid;
        this.owner = builder.owner;
        this.algorithm = builder.algorithm;
        this.key = builder.key;
        this.state = builder.state;
        this.validFrom = builder.validFrom;
        this.validUntil = builder.validUntil;
    }

    /**
     * Starts a key.
     *
     * @param kid what headers call it: 1 to 200 characters of ASCII that can be seen
     * @param owner whose it is, and whom messages must name as the sender if it signs
     * @param algorithm the one algorithm that it is for
     * @param key the public or the private key
     * @return a builder of an active key without bounds of time
     */
    public static Builder builder(String kid, PartyIdentity owner, SealAlgorithm algorithm, Key key) {
        return new Builder(kid, owner, algorithm, key);
    }

    /** {@return what headers call the key} */
    public String kid() {
        return kid;
    }

    /** {@return whose key it is} */
    public PartyIdentity owner() {
        return owner;
    }

    /** {@return the one algorithm that the key is for} */
    public SealAlgorithm algorithm() {
        return algorithm;
    }

    /** {@return the state of the key} */
    public KeyState state() {
        return state;
    }

    Key key() {
        return key;
    }

    /** Refuses the key for a use at a time. */
    void require(SealFault unfit, SealAlgorithm wanted, boolean isPrivate, boolean makesNew) {
        if (algorithm != wanted) {
            throw new SealException(SealFault.ALG_NOT_OF_KEY);
        }
        if (isPrivate ? !(key instanceof PrivateKey) : !(key instanceof PublicKey)) {
            throw new SealException(unfit);
        }
        if (state == KeyState.REVOKED) {
            throw new SealException(SealFault.KEY_REVOKED);
        }
        if (makesNew && state != KeyState.ACTIVE) {
            throw new SealException(SealFault.KEY_NOT_ACTIVE);
        }
    }

    /** Refuses the key for a time at which it is not valid. */
    void requireValid(Instant at) {
        if (validFrom != null && at.isBefore(validFrom)) {
            throw new SealException(SealFault.KEY_NOT_YET_VALID);
        }
        if (validUntil != null && !at.isBefore(validUntil)) {
            throw new SealException(SealFault.KEY_EXPIRED);
        }
    }

    /** Gives identifier, algorithm and state, and nothing of the key. */
    @Override
    public String toString() {
        return "SealKey[" + kid + ", " + algorithm.identifier() + ", " + state + "]";
    }

    /** Builds a {@link SealKey}; not thread-safe. */
    public static final class Builder {
        private final String kid;
        private final PartyIdentity owner;
        private final SealAlgorithm algorithm;
        private final Key key;
        private KeyState state = KeyState.ACTIVE;
        private @Nullable Instant validFrom;
        private @Nullable Instant validUntil;

        private Builder(String kid, PartyIdentity owner, SealAlgorithm algorithm, Key key) {
            this.kid = kid;
            this.owner = Objects.requireNonNull(owner, "owner");
            this.algorithm = Objects.requireNonNull(algorithm, "algorithm");
            this.key = Objects.requireNonNull(key, "key");
        }

        /**
         * Sets the state.
         *
         * @param state the state; active when not set
         * @return this builder
         */
        public Builder state(KeyState state) {
            this.state = Objects.requireNonNull(state, "state");
            return this;
        }

        /**
         * Sets the first moment at which the key may have signed.
         *
         * @param validFrom the moment, null for no bound
         * @return this builder
         */
        public Builder validFrom(@Nullable Instant validFrom) {
            this.validFrom = validFrom;
            return this;
        }

        /**
         * Sets the first moment at which the key may no more have signed.
         *
         * @param validUntil the moment, null for no bound
         * @return this builder
         */
        public Builder validUntil(@Nullable Instant validUntil) {
            this.validUntil = validUntil;
            return this;
        }

        /**
         * Builds the key.
         *
         * @return the key
         * @throws SealException with {@code key-unfit} if the key is not of the kind, curve or size of its algorithm, and
         *     with {@code kid-wrong} if the identifier is no such text
         */
        public SealKey build() {
            if (!HeaderContent.isKid(kid)) {
                throw new SealException(SealFault.KID_WRONG);
            }
            boolean asymmetric = key instanceof PublicKey || key instanceof PrivateKey;
            if (!asymmetric || !algorithm.fits(key)) {
                throw new SealException(SealFault.KEY_UNFIT);
            }
            return new SealKey(this);
        }
    }
}
