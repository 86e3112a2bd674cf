// Generated from schema/standard/schemas/entities/scheme-code.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Scheme;

/**
 * A code of a scheme outside FEX.
 *
 * <p>The entity {@code scheme-code} of the standard. FEX 4.10 (Codes of other schemes).
 *
 * @param scheme The scheme. Null only in a draft. FEX 4.10.
 * @param schemeVersion Version or edition of the scheme. Null when absent. FEX 4.10.
 * @param code The code in the spelling of its scheme. Null only in a draft. FEX 4.10.
 * @param label Label of the code in its scheme. Null when absent. FEX 4.10.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record SchemeCode(
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) Scheme scheme,
        @CodePoints(min = 1, max = 40) @Pattern(regexp = Formats.LINE) @Nullable String schemeVersion,
        @NotNull @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) String code,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String label,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param scheme see {@link #scheme()}
     * @param schemeVersion see {@link #schemeVersion()}
     * @param code see {@link #code()}
     * @param label see {@link #label()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public SchemeCode {
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
            case 3 -> label;
            case 4 -> extensions;
            case 5 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (scheme == null ? 0 : 1L << 0) | (schemeVersion == null ? 0 : 1L << 1) | (code == null ? 0 : 1L << 2)
                | (label == null ? 0 : 1L << 3) | (extensions.isEmpty() ? 0 : 1L << 4);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (scheme == null || scheme.isKnown() ? 0 : 1L << 0);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("SchemeCode", null);
    }

    /** Builds a {@link SchemeCode}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable Scheme scheme;
        private @Nullable String schemeVersion;
        private @Nullable String code;
        private @Nullable String label;
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(SchemeCode from) {
            this.scheme = from.scheme;
            this.schemeVersion = from.schemeVersion;
            this.code = from.code;
            this.label = from.label;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link SchemeCode#scheme()}.
         *
         * @param scheme the value
         * @return this builder
         */
        public Builder scheme(Scheme scheme) {
            this.scheme = scheme;
            return this;
        }

        /**
         * Sets {@link SchemeCode#schemeVersion()}.
         *
         * @param schemeVersion the value, null for none
         * @return this builder
         */
        public Builder schemeVersion(@Nullable String schemeVersion) {
            this.schemeVersion = schemeVersion;
            return this;
        }

        /**
         * Sets {@link SchemeCode#code()}.
         *
         * @param code the value
         * @return this builder
         */
        public Builder code(String code) {
            this.code = code;
            return this;
        }

        /**
         * Sets {@link SchemeCode#label()}.
         *
         * @param label the value, null for none
         * @return this builder
         */
        public Builder label(@Nullable String label) {
            this.label = label;
            return this;
        }

        /**
         * Sets {@link SchemeCode#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link SchemeCode#unknownMembers()}.
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
        public SchemeCode build() {
            return new SchemeCode(scheme, schemeVersion, code, label, extensions, unknownMembers);
        }
    }
}
