// Generated from schema/standard/schemas/entities/answer.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.FirearmPart;

/**
 * An answer to a question that the other side asked.
 *
 * <p>The entity {@code answer} of the standard. FEX 10.7 (Updates of a request).
 *
 * @param question Identifier of the question in the message answered. Null only in a draft. FEX 2.11.
 * @param text The answer in words. Never null; empty when absent. FEX 4.5.
 * @param attachments Files that answer it. Never null; empty when absent. FEX 2.9.
 * @param part Part of the firearm, where the question was which part bears a mark. Null when absent. FEX 5.5.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record Answer(
        @NotNull @CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LINE) String question,
        @Size(max = 10) List<@Valid LanguageText> text,
        @Reference(to = Attachment.class) @Size(max = 20) List<@CodePoints(min = 1, max = 64)
                @Pattern(regexp = Formats.LOCAL_REF) String> attachments,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable FirearmPart part,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param question see {@link #question()}
     * @param text see {@link #text()}
     * @param attachments see {@link #attachments()}
     * @param part see {@link #part()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public Answer {
        text = Records.list(text);
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

    /** Gives a member by its place, {@code unknownMembers} last; null when it is absent. */
    @Nullable Object member(int index) {
        return switch (index) {
            case 0 -> question;
            case 1 -> text;
            case 2 -> attachments;
            case 3 -> part;
            case 4 -> extensions;
            case 5 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (question == null ? 0 : 1L << 0) | (text.isEmpty() ? 0 : 1L << 1) | (attachments.isEmpty() ? 0 : 1L << 2)
                | (part == null ? 0 : 1L << 3) | (extensions.isEmpty() ? 0 : 1L << 4);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (part == null || part.isKnown() ? 0 : 1L << 3);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("Answer", null);
    }

    /** Builds a {@link Answer}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable String question;
        private List<LanguageText> text = List.of();
        private List<String> attachments = List.of();
        private @Nullable FirearmPart part;
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(Answer from) {
            this.question = from.question;
            this.text = from.text;
            this.attachments = from.attachments;
            this.part = from.part;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link Answer#question()}.
         *
         * @param question the value
         * @return this builder
         */
        public Builder question(String question) {
            this.question = question;
            return this;
        }

        /**
         * Sets {@link Answer#text()}.
         *
         * @param text the items, in place of any set before
         * @return this builder
         */
        public Builder text(List<LanguageText> text) {
            this.text = List.copyOf(text);
            return this;
        }

        /**
         * Sets {@link Answer#text()}.
         *
         * @param text the items, in place of any set before
         * @return this builder
         */
        public Builder text(LanguageText... text) {
            return text(List.of(text));
        }

        /**
         * Sets {@link Answer#attachments()}.
         *
         * @param attachments the items, in place of any set before
         * @return this builder
         */
        public Builder attachments(List<String> attachments) {
            this.attachments = List.copyOf(attachments);
            return this;
        }

        /**
         * Sets {@link Answer#attachments()}.
         *
         * @param attachments the items, in place of any set before
         * @return this builder
         */
        public Builder attachments(String... attachments) {
            return attachments(List.of(attachments));
        }

        /**
         * Sets {@link Answer#part()}.
         *
         * @param part the value, null for none
         * @return this builder
         */
        public Builder part(@Nullable FirearmPart part) {
            this.part = part;
            return this;
        }

        /**
         * Sets {@link Answer#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link Answer#unknownMembers()}.
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
        public Answer build() {
            return new Answer(question, text, attachments, part, extensions, unknownMembers);
        }
    }
}
