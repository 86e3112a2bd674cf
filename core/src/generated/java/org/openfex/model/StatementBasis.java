// Generated from schema/standard/schemas/entities/statement-basis.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.BasisKind;

/**
 * Whether something is stated as fact or as assessment, and on what.
 *
 * <p>The entity {@code statement-basis} of the standard. FEX 7.2 (Basis of a statement).
 *
 * @param kind Fact or assessment. Null only in a draft. FEX 7.2.
 * @param evaluations Evaluation of source and information. Never null; empty when absent. FEX 2.13.
 * @param grounds What the statement rests on. Never null; empty when absent. FEX 4.5.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record StatementBasis(
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) BasisKind kind,
        @Size(max = 5) List<@Valid Evaluation> evaluations,
        @Size(max = 10) List<@Valid LanguageText> grounds,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param kind see {@link #kind()}
     * @param evaluations see {@link #evaluations()}
     * @param grounds see {@link #grounds()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public StatementBasis {
        evaluations = Records.list(evaluations);
        grounds = Records.list(grounds);
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
            case 0 -> kind;
            case 1 -> evaluations;
            case 2 -> grounds;
            case 3 -> extensions;
            case 4 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (kind == null ? 0 : 1L << 0) | (evaluations.isEmpty() ? 0 : 1L << 1) | (grounds.isEmpty() ? 0 : 1L << 2)
                | (extensions.isEmpty() ? 0 : 1L << 3);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (kind == null || kind.isKnown() ? 0 : 1L << 0);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("StatementBasis", null);
    }

    /** Builds a {@link StatementBasis}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable BasisKind kind;
        private List<Evaluation> evaluations = List.of();
        private List<LanguageText> grounds = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(StatementBasis from) {
            this.kind = from.kind;
            this.evaluations = from.evaluations;
            this.grounds = from.grounds;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link StatementBasis#kind()}.
         *
         * @param kind the value
         * @return this builder
         */
        public Builder kind(BasisKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets {@link StatementBasis#evaluations()}.
         *
         * @param evaluations the items, in place of any set before
         * @return this builder
         */
        public Builder evaluations(List<Evaluation> evaluations) {
            this.evaluations = List.copyOf(evaluations);
            return this;
        }

        /**
         * Sets {@link StatementBasis#evaluations()}.
         *
         * @param evaluations the items, in place of any set before
         * @return this builder
         */
        public Builder evaluations(Evaluation... evaluations) {
            return evaluations(List.of(evaluations));
        }

        /**
         * Sets {@link StatementBasis#grounds()}.
         *
         * @param grounds the items, in place of any set before
         * @return this builder
         */
        public Builder grounds(List<LanguageText> grounds) {
            this.grounds = List.copyOf(grounds);
            return this;
        }

        /**
         * Sets {@link StatementBasis#grounds()}.
         *
         * @param grounds the items, in place of any set before
         * @return this builder
         */
        public Builder grounds(LanguageText... grounds) {
            return grounds(List.of(grounds));
        }

        /**
         * Sets {@link StatementBasis#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link StatementBasis#unknownMembers()}.
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
        public StatementBasis build() {
            return new StatementBasis(kind, evaluations, grounds, extensions, unknownMembers);
        }
    }
}
