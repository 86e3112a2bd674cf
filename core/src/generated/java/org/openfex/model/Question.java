// Generated from schema/standard/schemas/entities/question.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.TraceQuestion;

/**
 * A question on a request.
 *
 * <p>The entity {@code question} of the standard. FEX 10.7 (Updates of a request).
 *
 * @param id Local identifier, by which an answer refers to the question. Null only in a draft. FEX 2.11.
 * @param code The question as a code. Null when absent. FEX 10.7.
 * @param text The question in words. Never null; empty when absent. FEX 4.5.
 * @param about Local identifier, in the request, of the item that the question is about. Null when absent. FEX 2.11.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record Question(
        @NotNull @CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LOCAL_ID) String id,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable TraceQuestion code,
        @Size(max = 10) List<@Valid LanguageText> text,
        @CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LINE) @Nullable String about,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param id see {@link #id()}
     * @param code see {@link #code()}
     * @param text see {@link #text()}
     * @param about see {@link #about()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public Question {
        text = Records.list(text);
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
            case 0 -> id;
            case 1 -> code;
            case 2 -> text;
            case 3 -> about;
            case 4 -> extensions;
            case 5 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (id == null ? 0 : 1L << 0) | (code == null ? 0 : 1L << 1) | (text.isEmpty() ? 0 : 1L << 2)
                | (about == null ? 0 : 1L << 3) | (extensions.isEmpty() ? 0 : 1L << 4);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (code == null || code.isKnown() ? 0 : 1L << 1);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("Question", id);
    }

    /** Builds a {@link Question}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable TraceQuestion code;
        private List<LanguageText> text = List.of();
        private @Nullable String about;
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(Question from) {
            this.id = from.id;
            this.code = from.code;
            this.text = from.text;
            this.about = from.about;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link Question#id()}.
         *
         * @param id the value
         * @return this builder
         */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets {@link Question#code()}.
         *
         * @param code the value, null for none
         * @return this builder
         */
        public Builder code(@Nullable TraceQuestion code) {
            this.code = code;
            return this;
        }

        /**
         * Sets {@link Question#text()}.
         *
         * @param text the items, in place of any set before
         * @return this builder
         */
        public Builder text(List<LanguageText> text) {
            this.text = List.copyOf(text);
            return this;
        }

        /**
         * Sets {@link Question#text()}.
         *
         * @param text the items, in place of any set before
         * @return this builder
         */
        public Builder text(LanguageText... text) {
            return text(List.of(text));
        }

        /**
         * Sets {@link Question#about()}.
         *
         * @param about the value, null for none
         * @return this builder
         */
        public Builder about(@Nullable String about) {
            this.about = about;
            return this;
        }

        /**
         * Sets {@link Question#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link Question#unknownMembers()}.
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
        public Question build() {
            return new Question(id, code, text, about, extensions, unknownMembers);
        }
    }
}
