// Generated from schema/standard/schemas/entities/evaluation.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.EvaluationScheme;

/**
 * Evaluation of a source and of its information by the codes of one scheme, never converted into another.
 *
 * <p>The entity {@code evaluation} of the standard. FEX 2.13 (Evaluation).
 *
 * @param scheme The scheme. Null only in a draft. FEX 2.13.
 * @param source Code of the reliability of the source. Null when absent. FEX 2.13.
 * @param information Code of the credibility of the information. Null when absent. FEX 2.13.
 * @param evaluatedOn Date of the evaluation. Null when absent. FEX 4.4.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record Evaluation(
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) EvaluationScheme scheme,
        @CodePoints(min = 1, max = 10) @Pattern(regexp = Formats.LINE) @Nullable String source,
        @CodePoints(min = 1, max = 10) @Pattern(regexp = Formats.LINE) @Nullable String information,
        @Nullable PartialDate evaluatedOn,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param scheme see {@link #scheme()}
     * @param source see {@link #source()}
     * @param information see {@link #information()}
     * @param evaluatedOn see {@link #evaluatedOn()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public Evaluation {
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
            case 1 -> source;
            case 2 -> information;
            case 3 -> evaluatedOn;
            case 4 -> extensions;
            case 5 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (scheme == null ? 0 : 1L << 0) | (source == null ? 0 : 1L << 1) | (information == null ? 0 : 1L << 2)
                | (evaluatedOn == null ? 0 : 1L << 3) | (extensions.isEmpty() ? 0 : 1L << 4);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (scheme == null || scheme.isKnown() ? 0 : 1L << 0);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("Evaluation", null);
    }

    /** Builds a {@link Evaluation}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable EvaluationScheme scheme;
        private @Nullable String source;
        private @Nullable String information;
        private @Nullable PartialDate evaluatedOn;
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(Evaluation from) {
            this.scheme = from.scheme;
            this.source = from.source;
            this.information = from.information;
            this.evaluatedOn = from.evaluatedOn;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link Evaluation#scheme()}.
         *
         * @param scheme the value
         * @return this builder
         */
        public Builder scheme(EvaluationScheme scheme) {
            this.scheme = scheme;
            return this;
        }

        /**
         * Sets {@link Evaluation#source()}.
         *
         * @param source the value, null for none
         * @return this builder
         */
        public Builder source(@Nullable String source) {
            this.source = source;
            return this;
        }

        /**
         * Sets {@link Evaluation#information()}.
         *
         * @param information the value, null for none
         * @return this builder
         */
        public Builder information(@Nullable String information) {
            this.information = information;
            return this;
        }

        /**
         * Sets {@link Evaluation#evaluatedOn()}.
         *
         * @param evaluatedOn the value, null for none
         * @return this builder
         */
        public Builder evaluatedOn(@Nullable PartialDate evaluatedOn) {
            this.evaluatedOn = evaluatedOn;
            return this;
        }

        /**
         * Sets {@link Evaluation#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link Evaluation#unknownMembers()}.
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
        public Evaluation build() {
            return new Evaluation(scheme, source, information, evaluatedOn, extensions, unknownMembers);
        }
    }
}
