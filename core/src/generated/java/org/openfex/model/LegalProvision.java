// Generated from schema/standard/schemas/entities/legal-provision.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Country;

/**
 * A provision of national law.
 *
 * <p>The entity {@code legal-provision} of the standard. FEX 8.2 (Legal justification).
 *
 * @param country The State. Null when absent. FEX 4.8.
 * @param law The law. Null only in a draft. FEX 8.2.
 * @param article Article, part and paragraph. Null when absent. FEX 8.2.
 * @param text The words of the law. Never null; empty when absent. FEX 4.5.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record LegalProvision(
        @CodeFormat(pattern = Formats.COUNTRY, max = 4) @Nullable Country country,
        @NotNull @CodePoints(min = 1, max = 300) @Pattern(regexp = Formats.LINE) String law,
        @CodePoints(min = 1, max = 100) @Pattern(regexp = Formats.LINE) @Nullable String article,
        @Size(max = 10) List<@Valid LanguageText> text,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param country see {@link #country()}
     * @param law see {@link #law()}
     * @param article see {@link #article()}
     * @param text see {@link #text()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public LegalProvision {
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
            case 0 -> country;
            case 1 -> law;
            case 2 -> article;
            case 3 -> text;
            case 4 -> extensions;
            case 5 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (country == null ? 0 : 1L << 0) | (law == null ? 0 : 1L << 1) | (article == null ? 0 : 1L << 2)
                | (text.isEmpty() ? 0 : 1L << 3) | (extensions.isEmpty() ? 0 : 1L << 4);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (country == null || country.isKnown() ? 0 : 1L << 0);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("LegalProvision", null);
    }

    /** Builds a {@link LegalProvision}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable Country country;
        private @Nullable String law;
        private @Nullable String article;
        private List<LanguageText> text = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(LegalProvision from) {
            this.country = from.country;
            this.law = from.law;
            this.article = from.article;
            this.text = from.text;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link LegalProvision#country()}.
         *
         * @param country the value, null for none
         * @return this builder
         */
        public Builder country(@Nullable Country country) {
            this.country = country;
            return this;
        }

        /**
         * Sets {@link LegalProvision#law()}.
         *
         * @param law the value
         * @return this builder
         */
        public Builder law(String law) {
            this.law = law;
            return this;
        }

        /**
         * Sets {@link LegalProvision#article()}.
         *
         * @param article the value, null for none
         * @return this builder
         */
        public Builder article(@Nullable String article) {
            this.article = article;
            return this;
        }

        /**
         * Sets {@link LegalProvision#text()}.
         *
         * @param text the items, in place of any set before
         * @return this builder
         */
        public Builder text(List<LanguageText> text) {
            this.text = List.copyOf(text);
            return this;
        }

        /**
         * Sets {@link LegalProvision#text()}.
         *
         * @param text the items, in place of any set before
         * @return this builder
         */
        public Builder text(LanguageText... text) {
            return text(List.of(text));
        }

        /**
         * Sets {@link LegalProvision#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link LegalProvision#unknownMembers()}.
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
        public LegalProvision build() {
            return new LegalProvision(country, law, article, text, extensions, unknownMembers);
        }
    }
}
