// Generated from schema/standard/schemas/entities/terrorism-nexus.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.TerrorismGround;

/**
 * A link to terrorism and the ground on which it is claimed.
 *
 * <p>The entity {@code terrorism-nexus} of the standard. FEX 8.11 (Terrorism nexus).
 *
 * @param grounds The grounds. Never null; empty only in a draft. FEX 8.11.
 * @param listings Entries of sanctions and other lists. Never null; empty when absent. FEX 5.11.
 * @param subjects Persons and organizations concerned. Never null; empty when absent. FEX 2.11.
 * @param basis Whether it is a fact or an assessment. Null when absent. FEX 7.2.
 * @param description In words. Never null; empty when absent. FEX 4.5.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record TerrorismNexus(
        @NotEmpty @Size(max = 10) List<@CodeFormat(pattern = Formats.CODE, max = 64) TerrorismGround> grounds,
        @Size(max = 20) List<@Valid ExternalReference> listings,
        @Reference(to = {Person.class, Organization.class}) @Size(max = 50) List<@CodePoints(min = 1, max = 64)
                @Pattern(regexp = Formats.LOCAL_REF) String> subjects,
        @Valid @Nullable StatementBasis basis,
        @Size(max = 10) List<@Valid LanguageText> description,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param grounds see {@link #grounds()}
     * @param listings see {@link #listings()}
     * @param subjects see {@link #subjects()}
     * @param basis see {@link #basis()}
     * @param description see {@link #description()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public TerrorismNexus {
        grounds = Records.list(grounds);
        listings = Records.list(listings);
        subjects = Records.list(subjects);
        description = Records.list(description);
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
            case 0 -> grounds;
            case 1 -> listings;
            case 2 -> subjects;
            case 3 -> basis;
            case 4 -> description;
            case 5 -> extensions;
            case 6 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (grounds.isEmpty() ? 0 : 1L << 0) | (listings.isEmpty() ? 0 : 1L << 1)
                | (subjects.isEmpty() ? 0 : 1L << 2) | (basis == null ? 0 : 1L << 3)
                | (description.isEmpty() ? 0 : 1L << 4) | (extensions.isEmpty() ? 0 : 1L << 5);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (Records.areKnown(grounds) ? 0 : 1L << 0);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("TerrorismNexus", null);
    }

    /** Builds a {@link TerrorismNexus}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private List<TerrorismGround> grounds = List.of();
        private List<ExternalReference> listings = List.of();
        private List<String> subjects = List.of();
        private @Nullable StatementBasis basis;
        private List<LanguageText> description = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(TerrorismNexus from) {
            this.grounds = from.grounds;
            this.listings = from.listings;
            this.subjects = from.subjects;
            this.basis = from.basis;
            this.description = from.description;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link TerrorismNexus#grounds()}.
         *
         * @param grounds the items, in place of any set before
         * @return this builder
         */
        public Builder grounds(List<TerrorismGround> grounds) {
            this.grounds = List.copyOf(grounds);
            return this;
        }

        /**
         * Sets {@link TerrorismNexus#grounds()}.
         *
         * @param grounds the items, in place of any set before
         * @return this builder
         */
        public Builder grounds(TerrorismGround... grounds) {
            return grounds(List.of(grounds));
        }

        /**
         * Sets {@link TerrorismNexus#listings()}.
         *
         * @param listings the items, in place of any set before
         * @return this builder
         */
        public Builder listings(List<ExternalReference> listings) {
            this.listings = List.copyOf(listings);
            return this;
        }

        /**
         * Sets {@link TerrorismNexus#listings()}.
         *
         * @param listings the items, in place of any set before
         * @return this builder
         */
        public Builder listings(ExternalReference... listings) {
            return listings(List.of(listings));
        }

        /**
         * Sets {@link TerrorismNexus#subjects()}.
         *
         * @param subjects the items, in place of any set before
         * @return this builder
         */
        public Builder subjects(List<String> subjects) {
            this.subjects = List.copyOf(subjects);
            return this;
        }

        /**
         * Sets {@link TerrorismNexus#subjects()}.
         *
         * @param subjects the items, in place of any set before
         * @return this builder
         */
        public Builder subjects(String... subjects) {
            return subjects(List.of(subjects));
        }

        /**
         * Sets {@link TerrorismNexus#basis()}.
         *
         * @param basis the value, null for none
         * @return this builder
         */
        public Builder basis(@Nullable StatementBasis basis) {
            this.basis = basis;
            return this;
        }

        /**
         * Sets {@link TerrorismNexus#description()}.
         *
         * @param description the items, in place of any set before
         * @return this builder
         */
        public Builder description(List<LanguageText> description) {
            this.description = List.copyOf(description);
            return this;
        }

        /**
         * Sets {@link TerrorismNexus#description()}.
         *
         * @param description the items, in place of any set before
         * @return this builder
         */
        public Builder description(LanguageText... description) {
            return description(List.of(description));
        }

        /**
         * Sets {@link TerrorismNexus#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link TerrorismNexus#unknownMembers()}.
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
        public TerrorismNexus build() {
            return new TerrorismNexus(grounds, listings, subjects, basis, description, extensions, unknownMembers);
        }
    }
}
