// Generated from schema/standard/schemas/entities/note.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A remark that may carry handling of its own.
 *
 * <p>The entity {@code note} of the standard. FEX 3.3 (Tightening).
 *
 * @param text The remark. Never null; empty only in a draft. FEX 4.5.
 * @param handling How the remark may be handled, where it is stricter than the message. Null when absent. FEX 3.3.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record Note(
        @NotEmpty @Size(max = 10) List<@Valid LanguageText> text,
        @Valid @Nullable Handling handling,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param text see {@link #text()}
     * @param handling see {@link #handling()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public Note {
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
            case 0 -> text;
            case 1 -> handling;
            case 2 -> extensions;
            case 3 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (text.isEmpty() ? 0 : 1L << 0) | (handling == null ? 0 : 1L << 1) | (extensions.isEmpty() ? 0 : 1L << 2);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("Note", null);
    }

    /** Builds a {@link Note}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private List<LanguageText> text = List.of();
        private @Nullable Handling handling;
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(Note from) {
            this.text = from.text;
            this.handling = from.handling;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link Note#text()}.
         *
         * @param text the items, in place of any set before
         * @return this builder
         */
        public Builder text(List<LanguageText> text) {
            this.text = List.copyOf(text);
            return this;
        }

        /**
         * Sets {@link Note#text()}.
         *
         * @param text the items, in place of any set before
         * @return this builder
         */
        public Builder text(LanguageText... text) {
            return text(List.of(text));
        }

        /**
         * Sets {@link Note#handling()}.
         *
         * @param handling the value, null for none
         * @return this builder
         */
        public Builder handling(@Nullable Handling handling) {
            this.handling = handling;
            return this;
        }

        /**
         * Sets {@link Note#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link Note#unknownMembers()}.
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
        public Note build() {
            return new Note(text, handling, extensions, unknownMembers);
        }
    }
}
