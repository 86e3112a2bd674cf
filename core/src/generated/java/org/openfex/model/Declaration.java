// Generated from schema/standard/schemas/entities/declaration.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What was declared to customs, on which documents and by whom.
 *
 * <p>The entity {@code declaration} of the standard. FEX 8.5 (Declared and found).
 *
 * @param declaredAs Description of the goods as declared. Never null; empty when absent. FEX 8.5.
 * @param declaredAmount Amount declared. Null when absent. FEX 4.9.
 * @param tariffCodes Tariff codes declared. Never null; empty when absent. FEX 4.10.
 * @param documents Declarations and transport documents. Never null; empty when absent. FEX 8.5.
 * @param declarant Who declared. Null when absent. FEX 2.11.
 * @param consignor Consignor named. Null when absent. FEX 2.11.
 * @param consignee Consignee named. Null when absent. FEX 2.11.
 * @param carrier Carrier named. Null when absent. FEX 2.11.
 * @param found What was found in place of it, in words. Never null; empty when absent. FEX 8.5.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record Declaration(
        @Size(max = 10) List<@Valid LanguageText> declaredAs,
        @Valid @Nullable Measure declaredAmount,
        @Size(max = 10) List<@Valid SchemeCode> tariffCodes,
        @Size(max = 20) List<@Valid TransportDocument> documents,
        @Reference(to = {Person.class, Organization.class}) @CodePoints(min = 1, max = 64)
                @Pattern(regexp = Formats.LOCAL_REF) @Nullable String declarant,
        @Reference(to = {Person.class, Organization.class}) @CodePoints(min = 1, max = 64)
                @Pattern(regexp = Formats.LOCAL_REF) @Nullable String consignor,
        @Reference(to = {Person.class, Organization.class}) @CodePoints(min = 1, max = 64)
                @Pattern(regexp = Formats.LOCAL_REF) @Nullable String consignee,
        @Reference(to = {Person.class, Organization.class}) @CodePoints(min = 1, max = 64)
                @Pattern(regexp = Formats.LOCAL_REF) @Nullable String carrier,
        @Size(max = 10) List<@Valid LanguageText> found,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param declaredAs see {@link #declaredAs()}
     * @param declaredAmount see {@link #declaredAmount()}
     * @param tariffCodes see {@link #tariffCodes()}
     * @param documents see {@link #documents()}
     * @param declarant see {@link #declarant()}
     * @param consignor see {@link #consignor()}
     * @param consignee see {@link #consignee()}
     * @param carrier see {@link #carrier()}
     * @param found see {@link #found()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public Declaration {
        declaredAs = Records.list(declaredAs);
        tariffCodes = Records.list(tariffCodes);
        documents = Records.list(documents);
        found = Records.list(found);
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
            case 0 -> declaredAs;
            case 1 -> declaredAmount;
            case 2 -> tariffCodes;
            case 3 -> documents;
            case 4 -> declarant;
            case 5 -> consignor;
            case 6 -> consignee;
            case 7 -> carrier;
            case 8 -> found;
            case 9 -> extensions;
            case 10 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (declaredAs.isEmpty() ? 0 : 1L << 0) | (declaredAmount == null ? 0 : 1L << 1)
                | (tariffCodes.isEmpty() ? 0 : 1L << 2) | (documents.isEmpty() ? 0 : 1L << 3)
                | (declarant == null ? 0 : 1L << 4) | (consignor == null ? 0 : 1L << 5)
                | (consignee == null ? 0 : 1L << 6) | (carrier == null ? 0 : 1L << 7) | (found.isEmpty() ? 0 : 1L << 8)
                | (extensions.isEmpty() ? 0 : 1L << 9);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("Declaration", null);
    }

    /** Builds a {@link Declaration}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private List<LanguageText> declaredAs = List.of();
        private @Nullable Measure declaredAmount;
        private List<SchemeCode> tariffCodes = List.of();
        private List<TransportDocument> documents = List.of();
        private @Nullable String declarant;
        private @Nullable String consignor;
        private @Nullable String consignee;
        private @Nullable String carrier;
        private List<LanguageText> found = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(Declaration from) {
            this.declaredAs = from.declaredAs;
            this.declaredAmount = from.declaredAmount;
            this.tariffCodes = from.tariffCodes;
            this.documents = from.documents;
            this.declarant = from.declarant;
            this.consignor = from.consignor;
            this.consignee = from.consignee;
            this.carrier = from.carrier;
            this.found = from.found;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link Declaration#declaredAs()}.
         *
         * @param declaredAs the items, in place of any set before
         * @return this builder
         */
        public Builder declaredAs(List<LanguageText> declaredAs) {
            this.declaredAs = List.copyOf(declaredAs);
            return this;
        }

        /**
         * Sets {@link Declaration#declaredAs()}.
         *
         * @param declaredAs the items, in place of any set before
         * @return this builder
         */
        public Builder declaredAs(LanguageText... declaredAs) {
            return declaredAs(List.of(declaredAs));
        }

        /**
         * Sets {@link Declaration#declaredAmount()}.
         *
         * @param declaredAmount the value, null for none
         * @return this builder
         */
        public Builder declaredAmount(@Nullable Measure declaredAmount) {
            this.declaredAmount = declaredAmount;
            return this;
        }

        /**
         * Sets {@link Declaration#tariffCodes()}.
         *
         * @param tariffCodes the items, in place of any set before
         * @return this builder
         */
        public Builder tariffCodes(List<SchemeCode> tariffCodes) {
            this.tariffCodes = List.copyOf(tariffCodes);
            return this;
        }

        /**
         * Sets {@link Declaration#tariffCodes()}.
         *
         * @param tariffCodes the items, in place of any set before
         * @return this builder
         */
        public Builder tariffCodes(SchemeCode... tariffCodes) {
            return tariffCodes(List.of(tariffCodes));
        }

        /**
         * Sets {@link Declaration#documents()}.
         *
         * @param documents the items, in place of any set before
         * @return this builder
         */
        public Builder documents(List<TransportDocument> documents) {
            this.documents = List.copyOf(documents);
            return this;
        }

        /**
         * Sets {@link Declaration#documents()}.
         *
         * @param documents the items, in place of any set before
         * @return this builder
         */
        public Builder documents(TransportDocument... documents) {
            return documents(List.of(documents));
        }

        /**
         * Sets {@link Declaration#declarant()}.
         *
         * @param declarant the value, null for none
         * @return this builder
         */
        public Builder declarant(@Nullable String declarant) {
            this.declarant = declarant;
            return this;
        }

        /**
         * Sets {@link Declaration#consignor()}.
         *
         * @param consignor the value, null for none
         * @return this builder
         */
        public Builder consignor(@Nullable String consignor) {
            this.consignor = consignor;
            return this;
        }

        /**
         * Sets {@link Declaration#consignee()}.
         *
         * @param consignee the value, null for none
         * @return this builder
         */
        public Builder consignee(@Nullable String consignee) {
            this.consignee = consignee;
            return this;
        }

        /**
         * Sets {@link Declaration#carrier()}.
         *
         * @param carrier the value, null for none
         * @return this builder
         */
        public Builder carrier(@Nullable String carrier) {
            this.carrier = carrier;
            return this;
        }

        /**
         * Sets {@link Declaration#found()}.
         *
         * @param found the items, in place of any set before
         * @return this builder
         */
        public Builder found(List<LanguageText> found) {
            this.found = List.copyOf(found);
            return this;
        }

        /**
         * Sets {@link Declaration#found()}.
         *
         * @param found the items, in place of any set before
         * @return this builder
         */
        public Builder found(LanguageText... found) {
            return found(List.of(found));
        }

        /**
         * Sets {@link Declaration#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link Declaration#unknownMembers()}.
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
        public Declaration build() {
            return new Declaration(declaredAs, declaredAmount, tariffCodes, documents, declarant, consignor, consignee,
                    carrier, found, extensions, unknownMembers);
        }
    }
}
