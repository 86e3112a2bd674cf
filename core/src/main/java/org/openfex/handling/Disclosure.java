package org.openfex.handling;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openfex.model.LegalBasis;
import org.openfex.model.Party;

/**
 * What a message is made from another one for: who discloses what to whom, on which legal basis, and the envelope of the new
 * message as far as nobody but the discloser can say it.
 *
 * <p>Immutable and thread-safe; one serves for one message, for the identifier is never used again.
 */
public final class Disclosure {
    private final UUID id;
    private final OffsetDateTime issuedAt;
    private final Party sender;
    private final Audience audience;
    private final List<LegalBasis> legalBasis;
    private final String profile;
    private final @Nullable UUID supersedes;
    private final @Nullable String permission;
    private final boolean notified;

    private Disclosure(Builder builder) {
        this.id = stated(builder.id, "id");
        this.issuedAt = stated(builder.issuedAt, "issuedAt");
        this.sender = stated(builder.sender, "sender");
        this.audience = stated(builder.audience, "audience");
        this.profile = stated(builder.profile, "profile");
        this.legalBasis = List.copyOf(builder.legalBasis);
        this.supersedes = builder.supersedes;
        this.permission = builder.permission;
        this.notified = builder.notified;
    }

    private static <T> T stated(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalStateException("a disclosure needs " + name);
        }
        return value;
    }

    /**
     * {@return a builder without values}
     */
    public static Builder builder() {
        return new Builder();
    }

    UUID id() {
        return id;
    }

    OffsetDateTime issuedAt() {
        return issuedAt;
    }

    Party sender() {
        return sender;
    }

    Audience audience() {
        return audience;
    }

    List<LegalBasis> legalBasis() {
        return legalBasis;
    }

    String profile() {
        return profile;
    }

    @Nullable
    UUID supersedes() {
        return supersedes;
    }

    @Nullable
    String permission() {
        return permission;
    }

    boolean isNotified() {
        return notified;
    }

    /** Gives the identifier of the new message. */
    @Override
    public String toString() {
        return "Disclosure[" + id + "]";
    }

    /** Builds a {@link Disclosure}; not thread-safe. */
    public static final class Builder {
        private @Nullable UUID id;
        private @Nullable OffsetDateTime issuedAt;
        private @Nullable Party sender;
        private @Nullable Audience audience;
        private @Nullable String profile;
        private List<LegalBasis> legalBasis = List.of();
        private @Nullable UUID supersedes;
        private @Nullable String permission;
        private boolean notified;

        private Builder() {}

        /**
         * Sets the identifier of the new message.
         *
         * @param id an identifier that no message has yet
         * @return this builder
         */
        public Builder id(UUID id) {
            this.id = id;
            return this;
        }

        /**
         * Sets when the new message is issued.
         *
         * @param issuedAt the time
         * @return this builder
         */
        public Builder issuedAt(OffsetDateTime issuedAt) {
            this.issuedAt = issuedAt;
            return this;
        }

        /**
         * Sets who discloses, the sender of the new message.
         *
         * @param sender the authority
         * @return this builder
         */
        public Builder sender(Party sender) {
            this.sender = sender;
            return this;
        }

        /**
         * Sets who is to see the content, and what for.
         *
         * @param audience the audience
         * @return this builder
         */
        public Builder audience(Audience audience) {
            this.audience = audience;
            return this;
        }

        /**
         * Sets the legal basis of the disclosure; that of the original message is between others.
         *
         * @param legalBasis at least one instrument and clause, or the new message is not valid
         * @return this builder
         */
        public Builder legalBasis(List<LegalBasis> legalBasis) {
            this.legalBasis = Objects.requireNonNull(legalBasis, "legalBasis");
            return this;
        }

        /**
         * Sets by which profile of the policy content is released.
         *
         * @param profile the name of the profile, such as {@code tracing}
         * @return this builder
         */
        public Builder profile(String profile) {
            this.profile = profile;
            return this;
        }

        /**
         * Sets which message the new one updates, withdraws or corrects, where the original one does so: what the recipients
         * got has an identifier of its own.
         *
         * @param supersedes the identifier of the message that the same recipients got before, null for none
         * @return this builder
         */
        public Builder supersedes(@Nullable UUID supersedes) {
            this.supersedes = supersedes;
            return this;
        }

        /**
         * Sets under which reference the originator of the message permitted the disclosure. It does not reach content in
         * the message that another authority originated.
         *
         * @param permission the reference that the originator gave, null for none
         * @return this builder
         */
        public Builder permission(@Nullable String permission) {
            this.permission = permission;
            return this;
        }

        /**
         * Sets whether the provider was told of the disclosure beforehand.
         *
         * @param notified whether it was; false unless set
         * @return this builder
         */
        public Builder notified(boolean notified) {
            this.notified = notified;
            return this;
        }

        /**
         * Makes the disclosure.
         *
         * @return the disclosure
         * @throws IllegalStateException if id, time, sender, audience or profile is not set
         */
        public Disclosure build() {
            return new Disclosure(this);
        }
    }
}
