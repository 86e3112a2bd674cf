// Generated from schema/standard/schemas/entities/consignment.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A consignment, sealed or open: quantity known, list perhaps not complete.
 *
 * <p>The entity {@code consignment} of the standard. FEX 15.7 (Consignments and lots).
 *
 * @param id Local identifier. Null only in a draft. FEX 2.11.
 * @param number Number of the consignment. Null when absent. FEX 15.7.
 * @param lots Lots. Never null; empty when absent. FEX 15.7.
 * @param packages Packages. Never null; empty when absent. FEX 6.2.
 * @param seals Seals. Never null; empty when absent. FEX 8.7.
 * @param documents Transport documents. Never null; empty when absent. FEX 8.5.
 * @param listComplete Whether the lots list everything in it. Null when absent. FEX 15.7.
 * @param condition Condition on arrival in words. Never null; empty when absent. FEX 15.7.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record Consignment(
        @NotNull @CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LOCAL_ID) String id,
        @CodePoints(min = 1, max = 100) @Pattern(regexp = Formats.LINE) @Nullable String number,
        @Size(max = 100) List<@Valid Lot> lots,
        @Size(max = 50) List<@Valid Packaging> packages,
        @Size(max = 50) List<@Valid Seal> seals,
        @Size(max = 20) List<@Valid TransportDocument> documents,
        @Nullable Boolean listComplete,
        @Size(max = 10) List<@Valid LanguageText> condition,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param id see {@link #id()}
     * @param number see {@link #number()}
     * @param lots see {@link #lots()}
     * @param packages see {@link #packages()}
     * @param seals see {@link #seals()}
     * @param documents see {@link #documents()}
     * @param listComplete see {@link #listComplete()}
     * @param condition see {@link #condition()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public Consignment {
        lots = Records.list(lots);
        packages = Records.list(packages);
        seals = Records.list(seals);
        documents = Records.list(documents);
        condition = Records.list(condition);
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
            case 1 -> number;
            case 2 -> lots;
            case 3 -> packages;
            case 4 -> seals;
            case 5 -> documents;
            case 6 -> listComplete;
            case 7 -> condition;
            case 8 -> extensions;
            case 9 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (id == null ? 0 : 1L << 0) | (number == null ? 0 : 1L << 1) | (lots.isEmpty() ? 0 : 1L << 2)
                | (packages.isEmpty() ? 0 : 1L << 3) | (seals.isEmpty() ? 0 : 1L << 4)
                | (documents.isEmpty() ? 0 : 1L << 5) | (listComplete == null ? 0 : 1L << 6)
                | (condition.isEmpty() ? 0 : 1L << 7) | (extensions.isEmpty() ? 0 : 1L << 8);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("Consignment", id);
    }

    /** Builds a {@link Consignment}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable String number;
        private List<Lot> lots = List.of();
        private List<Packaging> packages = List.of();
        private List<Seal> seals = List.of();
        private List<TransportDocument> documents = List.of();
        private @Nullable Boolean listComplete;
        private List<LanguageText> condition = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(Consignment from) {
            this.id = from.id;
            this.number = from.number;
            this.lots = from.lots;
            this.packages = from.packages;
            this.seals = from.seals;
            this.documents = from.documents;
            this.listComplete = from.listComplete;
            this.condition = from.condition;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link Consignment#id()}.
         *
         * @param id the value
         * @return this builder
         */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets {@link Consignment#number()}.
         *
         * @param number the value, null for none
         * @return this builder
         */
        public Builder number(@Nullable String number) {
            this.number = number;
            return this;
        }

        /**
         * Sets {@link Consignment#lots()}.
         *
         * @param lots the items, in place of any set before
         * @return this builder
         */
        public Builder lots(List<Lot> lots) {
            this.lots = List.copyOf(lots);
            return this;
        }

        /**
         * Sets {@link Consignment#lots()}.
         *
         * @param lots the items, in place of any set before
         * @return this builder
         */
        public Builder lots(Lot... lots) {
            return lots(List.of(lots));
        }

        /**
         * Sets {@link Consignment#packages()}.
         *
         * @param packages the items, in place of any set before
         * @return this builder
         */
        public Builder packages(List<Packaging> packages) {
            this.packages = List.copyOf(packages);
            return this;
        }

        /**
         * Sets {@link Consignment#packages()}.
         *
         * @param packages the items, in place of any set before
         * @return this builder
         */
        public Builder packages(Packaging... packages) {
            return packages(List.of(packages));
        }

        /**
         * Sets {@link Consignment#seals()}.
         *
         * @param seals the items, in place of any set before
         * @return this builder
         */
        public Builder seals(List<Seal> seals) {
            this.seals = List.copyOf(seals);
            return this;
        }

        /**
         * Sets {@link Consignment#seals()}.
         *
         * @param seals the items, in place of any set before
         * @return this builder
         */
        public Builder seals(Seal... seals) {
            return seals(List.of(seals));
        }

        /**
         * Sets {@link Consignment#documents()}.
         *
         * @param documents the items, in place of any set before
         * @return this builder
         */
        public Builder documents(List<TransportDocument> documents) {
            this.documents = List.copyOf(documents);
            return this;
        }

        /**
         * Sets {@link Consignment#documents()}.
         *
         * @param documents the items, in place of any set before
         * @return this builder
         */
        public Builder documents(TransportDocument... documents) {
            return documents(List.of(documents));
        }

        /**
         * Sets {@link Consignment#listComplete()}.
         *
         * @param listComplete the value, null for none
         * @return this builder
         */
        public Builder listComplete(@Nullable Boolean listComplete) {
            this.listComplete = listComplete;
            return this;
        }

        /**
         * Sets {@link Consignment#condition()}.
         *
         * @param condition the items, in place of any set before
         * @return this builder
         */
        public Builder condition(List<LanguageText> condition) {
            this.condition = List.copyOf(condition);
            return this;
        }

        /**
         * Sets {@link Consignment#condition()}.
         *
         * @param condition the items, in place of any set before
         * @return this builder
         */
        public Builder condition(LanguageText... condition) {
            return condition(List.of(condition));
        }

        /**
         * Sets {@link Consignment#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link Consignment#unknownMembers()}.
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
        public Consignment build() {
            return new Consignment(id, number, lots, packages, seals, documents, listComplete, condition, extensions,
                    unknownMembers);
        }
    }
}
