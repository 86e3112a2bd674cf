// Generated from schema/standard/schemas/entities/message.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.MessageType;
import org.openfex.code.Operation;
import org.openfex.code.Urgency;

/**
 * One FEX message: the envelope that says who sends what to whom, on which legal basis and how it may be handled, and
 * the body that says the matter.
 *
 * <p>The entity {@code message} of the standard. FEX 2.1 (Identity of a message).
 *
 * @param fex Version of FEX that the message follows. Null only in a draft. FEX 1.10.
 * @param id Identifier of this message; its sender never uses it again. Null only in a draft. FEX 2.1.
 * @param issuedAt When the sender issued the message. Null only in a draft. FEX 2.2.
 * @param expiresAt When the message ceases to be of use; later than the time of issue. Null when absent. FEX 2.2.
 * @param sender The authority that sends the message. Null only in a draft. FEX 2.3.
 * @param recipients The authorities that the message is meant for. Never null; empty only in a draft. FEX 2.3.
 * @param conversation Identifier that all messages of one exchange share; usually the identifier of its first message.
 *     Null when absent. FEX 2.4.
 * @param inReplyTo Identifier of the message that this one answers. Null when absent. FEX 2.4.
 * @param senderCaseReference Case number at the sender. Null when absent. FEX 2.10.
 * @param recipientCaseReference Case number at the recipient, as it told it. Null when absent. FEX 2.10.
 * @param urgency How urgent the message is; routine when absent. Null when absent. FEX 2.6.
 * @param urgencyReasons Why the message is urgent. Never null; empty when absent. FEX 2.6.
 * @param dueBy Time by which an answer is asked for. Null when absent. FEX 2.6.
 * @param dueByReasons Why the answer is needed by then. Never null; empty when absent. FEX 2.6.
 * @param operation What the message does: it is new, or it updates, withdraws or corrects another. Null only in a
 *     draft. FEX 2.5.
 * @param supersedes Identifier of the message that this one updates, withdraws or corrects. Null when absent. FEX 2.5.
 * @param language Main language of the free text. Null only in a draft. FEX 2.7.
 * @param legalBasis The instruments and clauses on which the message rests. Never null; empty only in a draft. FEX 2.8.
 * @param handling How the message may be handled. Null only in a draft. FEX 3.1.
 * @param evaluations Evaluation of the source and of the information of the whole message. Never null; empty when
 *     absent. FEX 2.13.
 * @param forwarding The message that this one was made from, and what was withheld of it. Null when absent. FEX 3.15.
 * @param attachments Files that belong to the message. Never null; empty when absent. FEX 2.9.
 * @param body The matter of the message, of the shape that its type fixes. Null only in a draft. FEX 2.12.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record Message(
        @NotNull @CodePoints(min = 3, max = 7) @Pattern(regexp = Formats.VERSION) String fex,
        @NotNull UUID id,
        @NotNull @WireTime OffsetDateTime issuedAt,
        @WireTime @Nullable OffsetDateTime expiresAt,
        @NotNull @Valid Party sender,
        @NotEmpty @Size(max = 50) List<@Valid Party> recipients,
        @Nullable UUID conversation,
        @Nullable UUID inReplyTo,
        @CodePoints(min = 1, max = 100) @Pattern(regexp = Formats.LINE) @Nullable String senderCaseReference,
        @CodePoints(min = 1, max = 100) @Pattern(regexp = Formats.LINE) @Nullable String recipientCaseReference,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable Urgency urgency,
        @Size(max = 10) List<@Valid LanguageText> urgencyReasons,
        @WireTime @Nullable OffsetDateTime dueBy,
        @Size(max = 10) List<@Valid LanguageText> dueByReasons,
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) Operation operation,
        @Nullable UUID supersedes,
        @NotNull @CodePoints(min = 2, max = 35) @Pattern(regexp = Formats.LANGUAGE) String language,
        @NotEmpty @Size(max = 20) List<@Valid LegalBasis> legalBasis,
        @NotNull @Valid Handling handling,
        @Size(max = 10) List<@Valid Evaluation> evaluations,
        @Valid @Nullable Forwarding forwarding,
        @Size(max = 100) List<@Valid Attachment> attachments,
        @NotNull @Valid Body body,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param fex see {@link #fex()}
     * @param id see {@link #id()}
     * @param issuedAt see {@link #issuedAt()}
     * @param expiresAt see {@link #expiresAt()}
     * @param sender see {@link #sender()}
     * @param recipients see {@link #recipients()}
     * @param conversation see {@link #conversation()}
     * @param inReplyTo see {@link #inReplyTo()}
     * @param senderCaseReference see {@link #senderCaseReference()}
     * @param recipientCaseReference see {@link #recipientCaseReference()}
     * @param urgency see {@link #urgency()}
     * @param urgencyReasons see {@link #urgencyReasons()}
     * @param dueBy see {@link #dueBy()}
     * @param dueByReasons see {@link #dueByReasons()}
     * @param operation see {@link #operation()}
     * @param supersedes see {@link #supersedes()}
     * @param language see {@link #language()}
     * @param legalBasis see {@link #legalBasis()}
     * @param handling see {@link #handling()}
     * @param evaluations see {@link #evaluations()}
     * @param forwarding see {@link #forwarding()}
     * @param attachments see {@link #attachments()}
     * @param body see {@link #body()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public Message {
        recipients = Records.list(recipients);
        urgencyReasons = Records.list(urgencyReasons);
        dueByReasons = Records.list(dueByReasons);
        legalBasis = Records.list(legalBasis);
        evaluations = Records.list(evaluations);
        attachments = Records.list(attachments);
        extensions = Records.members(extensions);
        unknownMembers = Records.members(unknownMembers);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this record} */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** {@return the type of the message, which its body tells; null only in a draft} */
    @SuppressWarnings("NullAway")
    public MessageType type() {
        return body == null ? null : body.type();
    }

    /** Gives a member by its place, {@code unknownMembers} last; null when it is absent. */
    @Nullable Object member(int index) {
        return switch (index) {
            case 0 -> fex;
            case 1 -> id;
            case 2 -> issuedAt;
            case 3 -> expiresAt;
            case 4 -> sender;
            case 5 -> recipients;
            case 6 -> conversation;
            case 7 -> inReplyTo;
            case 8 -> senderCaseReference;
            case 9 -> recipientCaseReference;
            case 10 -> urgency;
            case 11 -> urgencyReasons;
            case 12 -> dueBy;
            case 13 -> dueByReasons;
            case 14 -> operation;
            case 15 -> supersedes;
            case 16 -> language;
            case 17 -> legalBasis;
            case 18 -> handling;
            case 19 -> evaluations;
            case 20 -> forwarding;
            case 21 -> attachments;
            case 22 -> body;
            case 23 -> extensions;
            case 24 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (fex == null ? 0 : 1L << 0) | (id == null ? 0 : 1L << 1) | (issuedAt == null ? 0 : 1L << 2)
                | (expiresAt == null ? 0 : 1L << 3) | (sender == null ? 0 : 1L << 4)
                | (recipients.isEmpty() ? 0 : 1L << 5) | (conversation == null ? 0 : 1L << 6)
                | (inReplyTo == null ? 0 : 1L << 7) | (senderCaseReference == null ? 0 : 1L << 8)
                | (recipientCaseReference == null ? 0 : 1L << 9) | (urgency == null ? 0 : 1L << 10)
                | (urgencyReasons.isEmpty() ? 0 : 1L << 11) | (dueBy == null ? 0 : 1L << 12)
                | (dueByReasons.isEmpty() ? 0 : 1L << 13) | (operation == null ? 0 : 1L << 14)
                | (supersedes == null ? 0 : 1L << 15) | (language == null ? 0 : 1L << 16)
                | (legalBasis.isEmpty() ? 0 : 1L << 17) | (handling == null ? 0 : 1L << 18)
                | (evaluations.isEmpty() ? 0 : 1L << 19) | (forwarding == null ? 0 : 1L << 20)
                | (attachments.isEmpty() ? 0 : 1L << 21) | (body == null ? 0 : 1L << 22)
                | (extensions.isEmpty() ? 0 : 1L << 23);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (urgency == null || urgency.isKnown() ? 0 : 1L << 10)
                | (operation == null || operation.isKnown() ? 0 : 1L << 14);
    }

    /** {@return the type and the identifier of the message: nothing of the content} */
    @Override
    public String toString() {
        return "Message[" + (id == null ? "" : id) + "]";
    }

    /** Builds a {@link Message}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable String fex;
        private @Nullable UUID id;
        private @Nullable OffsetDateTime issuedAt;
        private @Nullable OffsetDateTime expiresAt;
        private @Nullable Party sender;
        private List<Party> recipients = List.of();
        private @Nullable UUID conversation;
        private @Nullable UUID inReplyTo;
        private @Nullable String senderCaseReference;
        private @Nullable String recipientCaseReference;
        private @Nullable Urgency urgency;
        private List<LanguageText> urgencyReasons = List.of();
        private @Nullable OffsetDateTime dueBy;
        private List<LanguageText> dueByReasons = List.of();
        private @Nullable Operation operation;
        private @Nullable UUID supersedes;
        private @Nullable String language;
        private List<LegalBasis> legalBasis = List.of();
        private @Nullable Handling handling;
        private List<Evaluation> evaluations = List.of();
        private @Nullable Forwarding forwarding;
        private List<Attachment> attachments = List.of();
        private @Nullable Body body;
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(Message from) {
            this.fex = from.fex;
            this.id = from.id;
            this.issuedAt = from.issuedAt;
            this.expiresAt = from.expiresAt;
            this.sender = from.sender;
            this.recipients = from.recipients;
            this.conversation = from.conversation;
            this.inReplyTo = from.inReplyTo;
            this.senderCaseReference = from.senderCaseReference;
            this.recipientCaseReference = from.recipientCaseReference;
            this.urgency = from.urgency;
            this.urgencyReasons = from.urgencyReasons;
            this.dueBy = from.dueBy;
            this.dueByReasons = from.dueByReasons;
            this.operation = from.operation;
            this.supersedes = from.supersedes;
            this.language = from.language;
            this.legalBasis = from.legalBasis;
            this.handling = from.handling;
            this.evaluations = from.evaluations;
            this.forwarding = from.forwarding;
            this.attachments = from.attachments;
            this.body = from.body;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link Message#fex()}.
         *
         * @param fex the value
         * @return this builder
         */
        public Builder fex(String fex) {
            this.fex = fex;
            return this;
        }

        /**
         * Sets {@link Message#id()}.
         *
         * @param id the value
         * @return this builder
         */
        public Builder id(UUID id) {
            this.id = id;
            return this;
        }

        /**
         * Sets {@link Message#issuedAt()}.
         *
         * @param issuedAt the value
         * @return this builder
         */
        public Builder issuedAt(OffsetDateTime issuedAt) {
            this.issuedAt = issuedAt;
            return this;
        }

        /**
         * Sets {@link Message#expiresAt()}.
         *
         * @param expiresAt the value, null for none
         * @return this builder
         */
        public Builder expiresAt(@Nullable OffsetDateTime expiresAt) {
            this.expiresAt = expiresAt;
            return this;
        }

        /**
         * Sets {@link Message#sender()}.
         *
         * @param sender the value
         * @return this builder
         */
        public Builder sender(Party sender) {
            this.sender = sender;
            return this;
        }

        /**
         * Sets {@link Message#recipients()}.
         *
         * @param recipients the items, in place of any set before
         * @return this builder
         */
        public Builder recipients(List<Party> recipients) {
            this.recipients = List.copyOf(recipients);
            return this;
        }

        /**
         * Sets {@link Message#recipients()}.
         *
         * @param recipients the items, in place of any set before
         * @return this builder
         */
        public Builder recipients(Party... recipients) {
            return recipients(List.of(recipients));
        }

        /**
         * Sets {@link Message#conversation()}.
         *
         * @param conversation the value, null for none
         * @return this builder
         */
        public Builder conversation(@Nullable UUID conversation) {
            this.conversation = conversation;
            return this;
        }

        /**
         * Sets {@link Message#inReplyTo()}.
         *
         * @param inReplyTo the value, null for none
         * @return this builder
         */
        public Builder inReplyTo(@Nullable UUID inReplyTo) {
            this.inReplyTo = inReplyTo;
            return this;
        }

        /**
         * Sets {@link Message#senderCaseReference()}.
         *
         * @param senderCaseReference the value, null for none
         * @return this builder
         */
        public Builder senderCaseReference(@Nullable String senderCaseReference) {
            this.senderCaseReference = senderCaseReference;
            return this;
        }

        /**
         * Sets {@link Message#recipientCaseReference()}.
         *
         * @param recipientCaseReference the value, null for none
         * @return this builder
         */
        public Builder recipientCaseReference(@Nullable String recipientCaseReference) {
            this.recipientCaseReference = recipientCaseReference;
            return this;
        }

        /**
         * Sets {@link Message#urgency()}.
         *
         * @param urgency the value, null for none
         * @return this builder
         */
        public Builder urgency(@Nullable Urgency urgency) {
            this.urgency = urgency;
            return this;
        }

        /**
         * Sets {@link Message#urgencyReasons()}.
         *
         * @param urgencyReasons the items, in place of any set before
         * @return this builder
         */
        public Builder urgencyReasons(List<LanguageText> urgencyReasons) {
            this.urgencyReasons = List.copyOf(urgencyReasons);
            return this;
        }

        /**
         * Sets {@link Message#urgencyReasons()}.
         *
         * @param urgencyReasons the items, in place of any set before
         * @return this builder
         */
        public Builder urgencyReasons(LanguageText... urgencyReasons) {
            return urgencyReasons(List.of(urgencyReasons));
        }

        /**
         * Sets {@link Message#dueBy()}.
         *
         * @param dueBy the value, null for none
         * @return this builder
         */
        public Builder dueBy(@Nullable OffsetDateTime dueBy) {
            this.dueBy = dueBy;
            return this;
        }

        /**
         * Sets {@link Message#dueByReasons()}.
         *
         * @param dueByReasons the items, in place of any set before
         * @return this builder
         */
        public Builder dueByReasons(List<LanguageText> dueByReasons) {
            this.dueByReasons = List.copyOf(dueByReasons);
            return this;
        }

        /**
         * Sets {@link Message#dueByReasons()}.
         *
         * @param dueByReasons the items, in place of any set before
         * @return this builder
         */
        public Builder dueByReasons(LanguageText... dueByReasons) {
            return dueByReasons(List.of(dueByReasons));
        }

        /**
         * Sets {@link Message#operation()}.
         *
         * @param operation the value
         * @return this builder
         */
        public Builder operation(Operation operation) {
            this.operation = operation;
            return this;
        }

        /**
         * Sets {@link Message#supersedes()}.
         *
         * @param supersedes the value, null for none
         * @return this builder
         */
        public Builder supersedes(@Nullable UUID supersedes) {
            this.supersedes = supersedes;
            return this;
        }

        /**
         * Sets {@link Message#language()}.
         *
         * @param language the value
         * @return this builder
         */
        public Builder language(String language) {
            this.language = language;
            return this;
        }

        /**
         * Sets {@link Message#legalBasis()}.
         *
         * @param legalBasis the items, in place of any set before
         * @return this builder
         */
        public Builder legalBasis(List<LegalBasis> legalBasis) {
            this.legalBasis = List.copyOf(legalBasis);
            return this;
        }

        /**
         * Sets {@link Message#legalBasis()}.
         *
         * @param legalBasis the items, in place of any set before
         * @return this builder
         */
        public Builder legalBasis(LegalBasis... legalBasis) {
            return legalBasis(List.of(legalBasis));
        }

        /**
         * Sets {@link Message#handling()}.
         *
         * @param handling the value
         * @return this builder
         */
        public Builder handling(Handling handling) {
            this.handling = handling;
            return this;
        }

        /**
         * Sets {@link Message#evaluations()}.
         *
         * @param evaluations the items, in place of any set before
         * @return this builder
         */
        public Builder evaluations(List<Evaluation> evaluations) {
            this.evaluations = List.copyOf(evaluations);
            return this;
        }

        /**
         * Sets {@link Message#evaluations()}.
         *
         * @param evaluations the items, in place of any set before
         * @return this builder
         */
        public Builder evaluations(Evaluation... evaluations) {
            return evaluations(List.of(evaluations));
        }

        /**
         * Sets {@link Message#forwarding()}.
         *
         * @param forwarding the value, null for none
         * @return this builder
         */
        public Builder forwarding(@Nullable Forwarding forwarding) {
            this.forwarding = forwarding;
            return this;
        }

        /**
         * Sets {@link Message#attachments()}.
         *
         * @param attachments the items, in place of any set before
         * @return this builder
         */
        public Builder attachments(List<Attachment> attachments) {
            this.attachments = List.copyOf(attachments);
            return this;
        }

        /**
         * Sets {@link Message#attachments()}.
         *
         * @param attachments the items, in place of any set before
         * @return this builder
         */
        public Builder attachments(Attachment... attachments) {
            return attachments(List.of(attachments));
        }

        /**
         * Sets {@link Message#body()}.
         *
         * @param body the value
         * @return this builder
         */
        public Builder body(Body body) {
            this.body = body;
            return this;
        }

        /**
         * Sets {@link Message#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link Message#unknownMembers()}.
         *
         * @param unknownMembers the members
         * @return this builder
         */
        public Builder unknownMembers(JsonMembers unknownMembers) {
            this.unknownMembers = unknownMembers;
            return this;
        }

        /** {@return the record, valid or not} */
        @SuppressWarnings("NullAway") // a required member may be null in a draft
        public Message build() {
            return new Message(fex, id, issuedAt, expiresAt, sender, recipients, conversation, inReplyTo,
                    senderCaseReference, recipientCaseReference, urgency, urgencyReasons, dueBy, dueByReasons,
                    operation, supersedes, language, legalBasis, handling, evaluations, forwarding, attachments, body,
                    extensions, unknownMembers);
        }
    }
}
