// Generated from schema/standard/schemas/entities/handling-marking.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.HandlingScheme;

/**
 * A handling code as its scheme defines it.
 *
 * <p>The entity {@code handling-marking} of the standard. FEX 3.2 (Handling markings).
 *
 * @param scheme The scheme of the code. Null only in a draft. FEX 3.2.
 * @param schemeVersion Version of the scheme. Null when absent. FEX 4.10.
 * @param code The code in the spelling of its scheme, such as amber+strict or H2. Null only in a draft. FEX 3.2.
 * @param text The restriction in words, where the code calls for them (Europol H3). Never null; empty when absent.
 *     FEX 3.2.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record HandlingMarking(
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) HandlingScheme scheme,
        @CodePoints(min = 1, max = 20) @Pattern(regexp = Formats.LINE) @Nullable String schemeVersion,
        @NotNull @CodePoints(min = 1, max = 40) @Pattern(regexp = Formats.LINE) String code,
        @Size(max = 10) List<@Valid LanguageText> text,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param scheme see {@link #scheme()}
     * @param schemeVersion see {@link #schemeVersion()}
     * @param code see {@link #code()}
     * @param text see {@link #text()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public HandlingMarking {
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
            case 0 -> scheme;
            case 1 -> schemeVersion;
            case 2 -> code;
            case 3 -> text;
            case 4 -> extensions;
            case 5 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (scheme == null ? 0 : 1L << 0) | (schemeVersion == null ? 0 : 1L << 1) | (code == null ? 0 : 1L << 2)
                | (text.isEmpty() ? 0 : 1L << 3) | (extensions.isEmpty() ? 0 : 1L << 4);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (scheme == null || scheme.isKnown() ? 0 : 1L << 0);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("HandlingMarking", null);
    }

    /** Builds a {@link HandlingMarking}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable HandlingScheme scheme;
        private @Nullable String schemeVersion;
        private @Nullable String code;
        private List<LanguageText> text = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(HandlingMarking from) {
            this.scheme = from.scheme;
            this.schemeVersion = from.schemeVersion;
            this.code = from.code;
            this.text = from.text;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link HandlingMarking#scheme()}.
         *
         * @param scheme the value
         * @return this builder
         */
        public Builder scheme(HandlingScheme scheme) {
            this.scheme = scheme;
            return this;
        }

        /**
         * Sets {@link HandlingMarking#schemeVersion()}.
         *
         * @param schemeVersion the value, null for none
         * @return this builder
         */
        public Builder schemeVersion(@Nullable String schemeVersion) {
            this.schemeVersion = schemeVersion;
            return this;
        }

        /**
         * Sets {@link HandlingMarking#code()}.
         *
         * @param code the value
         * @return this builder
         */
        public Builder code(String code) {
            this.code = code;
            return this;
        }

        /**
         * Sets {@link HandlingMarking#text()}.
         *
         * @param text the items, in place of any set before
         * @return this builder
         */
        public Builder text(List<LanguageText> text) {
            this.text = List.copyOf(text);
            return this;
        }

        /**
         * Sets {@link HandlingMarking#text()}.
         *
         * @param text the items, in place of any set before
         * @return this builder
         */
        public Builder text(LanguageText... text) {
            return text(List.of(text));
        }

        /**
         * Sets {@link HandlingMarking#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link HandlingMarking#unknownMembers()}.
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
        public HandlingMarking build() {
            return new HandlingMarking(scheme, schemeVersion, code, text, extensions, unknownMembers);
        }
    }
}
