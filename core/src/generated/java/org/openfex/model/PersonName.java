// Generated from schema/standard/schemas/entities/person-name.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Certainty;
import org.openfex.code.NameKind;
import org.openfex.code.NameOrder;
import org.openfex.code.NameSource;

/**
 * A name, in full as written somewhere.
 *
 * <p>The entity {@code person-name} of the standard. FEX 7.3 (Names of persons).
 *
 * @param full The name in full, letter by letter, with language and script. Null only in a draft. FEX 4.6.
 * @param kind Kind of name; the person's own name when absent. Null when absent. FEX 7.3.
 * @param parts Parts of the name in the order written. Never null; empty when absent. FEX 7.3.
 * @param order Order of the parts. Null when absent. FEX 7.3.
 * @param source Where the name was seen. Null when absent. FEX 7.3.
 * @param documents The documents of the same person that show it. Never null; empty when absent. FEX 2.11.
 * @param quality How sure the sender is that the name is the person's. Null when absent. FEX 7.3.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record PersonName(
        @NotNull @Valid Verbatim full,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable NameKind kind,
        @Size(max = 20) List<@Valid NamePart> parts,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable NameOrder order,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable NameSource source,
        @Reference(to = IdentityDocument.class) @Size(max = 10) List<@CodePoints(min = 1, max = 64)
                @Pattern(regexp = Formats.LOCAL_REF) String> documents,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable Certainty quality,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param full see {@link #full()}
     * @param kind see {@link #kind()}
     * @param parts see {@link #parts()}
     * @param order see {@link #order()}
     * @param source see {@link #source()}
     * @param documents see {@link #documents()}
     * @param quality see {@link #quality()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public PersonName {
        parts = Records.list(parts);
        documents = Records.list(documents);
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
            case 0 -> full;
            case 1 -> kind;
            case 2 -> parts;
            case 3 -> order;
            case 4 -> source;
            case 5 -> documents;
            case 6 -> quality;
            case 7 -> extensions;
            case 8 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (full == null ? 0 : 1L << 0) | (kind == null ? 0 : 1L << 1) | (parts.isEmpty() ? 0 : 1L << 2)
                | (order == null ? 0 : 1L << 3) | (source == null ? 0 : 1L << 4) | (documents.isEmpty() ? 0 : 1L << 5)
                | (quality == null ? 0 : 1L << 6) | (extensions.isEmpty() ? 0 : 1L << 7);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (kind == null || kind.isKnown() ? 0 : 1L << 1) | (order == null || order.isKnown() ? 0 : 1L << 3)
                | (source == null || source.isKnown() ? 0 : 1L << 4)
                | (quality == null || quality.isKnown() ? 0 : 1L << 6);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("PersonName", null);
    }

    /** Builds a {@link PersonName}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable Verbatim full;
        private @Nullable NameKind kind;
        private List<NamePart> parts = List.of();
        private @Nullable NameOrder order;
        private @Nullable NameSource source;
        private List<String> documents = List.of();
        private @Nullable Certainty quality;
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(PersonName from) {
            this.full = from.full;
            this.kind = from.kind;
            this.parts = from.parts;
            this.order = from.order;
            this.source = from.source;
            this.documents = from.documents;
            this.quality = from.quality;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link PersonName#full()}.
         *
         * @param full the value
         * @return this builder
         */
        public Builder full(Verbatim full) {
            this.full = full;
            return this;
        }

        /**
         * Sets {@link PersonName#kind()}.
         *
         * @param kind the value, null for none
         * @return this builder
         */
        public Builder kind(@Nullable NameKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets {@link PersonName#parts()}.
         *
         * @param parts the items, in place of any set before
         * @return this builder
         */
        public Builder parts(List<NamePart> parts) {
            this.parts = List.copyOf(parts);
            return this;
        }

        /**
         * Sets {@link PersonName#parts()}.
         *
         * @param parts the items, in place of any set before
         * @return this builder
         */
        public Builder parts(NamePart... parts) {
            return parts(List.of(parts));
        }

        /**
         * Sets {@link PersonName#order()}.
         *
         * @param order the value, null for none
         * @return this builder
         */
        public Builder order(@Nullable NameOrder order) {
            this.order = order;
            return this;
        }

        /**
         * Sets {@link PersonName#source()}.
         *
         * @param source the value, null for none
         * @return this builder
         */
        public Builder source(@Nullable NameSource source) {
            this.source = source;
            return this;
        }

        /**
         * Sets {@link PersonName#documents()}.
         *
         * @param documents the items, in place of any set before
         * @return this builder
         */
        public Builder documents(List<String> documents) {
            this.documents = List.copyOf(documents);
            return this;
        }

        /**
         * Sets {@link PersonName#documents()}.
         *
         * @param documents the items, in place of any set before
         * @return this builder
         */
        public Builder documents(String... documents) {
            return documents(List.of(documents));
        }

        /**
         * Sets {@link PersonName#quality()}.
         *
         * @param quality the value, null for none
         * @return this builder
         */
        public Builder quality(@Nullable Certainty quality) {
            this.quality = quality;
            return this;
        }

        /**
         * Sets {@link PersonName#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link PersonName#unknownMembers()}.
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
        public PersonName build() {
            return new PersonName(full, kind, parts, order, source, documents, quality, extensions, unknownMembers);
        }
    }
}
