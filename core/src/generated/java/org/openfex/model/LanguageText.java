// Generated from schema/standard/schemas/entities/language-text.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.TranslationKind;

/**
 * A free text with its language.
 *
 * <p>The entity {@code language-text} of the standard. FEX 4.5 (Text with language).
 *
 * @param text The text. Null only in a draft. FEX 4.5.
 * @param language Language of the text. Null only in a draft. FEX 4.5.
 * @param script Script of the text, where the language tag does not settle it. Null when absent. FEX 4.5.
 * @param translation Kind of translation; absent for an original. A translation stands behind the original that it
 *     renders. Null when absent. FEX 4.5.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record LanguageText(
        @NotNull @CodePoints(min = 1, max = 10000) @Pattern(regexp = Formats.TEXT) String text,
        @NotNull @CodePoints(min = 2, max = 35) @Pattern(regexp = Formats.LANGUAGE) String language,
        @CodePoints(min = 4, max = 4) @Pattern(regexp = Formats.SCRIPT) @Nullable String script,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable TranslationKind translation,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param text see {@link #text()}
     * @param language see {@link #language()}
     * @param script see {@link #script()}
     * @param translation see {@link #translation()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public LanguageText {
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
            case 1 -> language;
            case 2 -> script;
            case 3 -> translation;
            case 4 -> extensions;
            case 5 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (text == null ? 0 : 1L << 0) | (language == null ? 0 : 1L << 1) | (script == null ? 0 : 1L << 2)
                | (translation == null ? 0 : 1L << 3) | (extensions.isEmpty() ? 0 : 1L << 4);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (translation == null || translation.isKnown() ? 0 : 1L << 3);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("LanguageText", null);
    }

    /** Builds a {@link LanguageText}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable String text;
        private @Nullable String language;
        private @Nullable String script;
        private @Nullable TranslationKind translation;
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(LanguageText from) {
            this.text = from.text;
            this.language = from.language;
            this.script = from.script;
            this.translation = from.translation;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link LanguageText#text()}.
         *
         * @param text the value
         * @return this builder
         */
        public Builder text(String text) {
            this.text = text;
            return this;
        }

        /**
         * Sets {@link LanguageText#language()}.
         *
         * @param language the value
         * @return this builder
         */
        public Builder language(String language) {
            this.language = language;
            return this;
        }

        /**
         * Sets {@link LanguageText#script()}.
         *
         * @param script the value, null for none
         * @return this builder
         */
        public Builder script(@Nullable String script) {
            this.script = script;
            return this;
        }

        /**
         * Sets {@link LanguageText#translation()}.
         *
         * @param translation the value, null for none
         * @return this builder
         */
        public Builder translation(@Nullable TranslationKind translation) {
            this.translation = translation;
            return this;
        }

        /**
         * Sets {@link LanguageText#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link LanguageText#unknownMembers()}.
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
        public LanguageText build() {
            return new LanguageText(text, language, script, translation, extensions, unknownMembers);
        }
    }
}
