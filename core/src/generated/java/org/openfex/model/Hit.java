// Generated from schema/standard/schemas/entities/hit.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.HitConfirmation;

/**
 * A hit on an alert.
 *
 * <p>The entity {@code hit} of the standard. FEX 13.4 (Hits).
 *
 * @param at When. Null when absent. FEX 4.4.
 * @param place Where. Null when absent. FEX 4.3.
 * @param authority Authority that found the item or person. Null when absent. FEX 4.1.
 * @param subjects What was found. Never null; empty when absent. FEX 2.11.
 * @param confirmation Whether the hit is confirmed. Null when absent. FEX 13.4.
 * @param confirmedAt When it was confirmed or denied. Null when absent. FEX 4.4.
 * @param confirmedBy Who confirmed or denied it. Null when absent. FEX 4.1.
 * @param actionsTaken What was done. Never null; empty when absent. FEX 13.4.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record Hit(
        @Valid @Nullable EventTime at,
        @Valid @Nullable Place place,
        @Valid @Nullable Party authority,
        @Reference(to = {Firearm.class, Component.class, Ammunition.class, OtherItem.class, Person.class})
                @Size(max = 50) List<@CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LOCAL_REF)
                String> subjects,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable HitConfirmation confirmation,
        @WireTime @Nullable OffsetDateTime confirmedAt,
        @Valid @Nullable Party confirmedBy,
        @Size(max = 10) List<@Valid LanguageText> actionsTaken,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param at see {@link #at()}
     * @param place see {@link #place()}
     * @param authority see {@link #authority()}
     * @param subjects see {@link #subjects()}
     * @param confirmation see {@link #confirmation()}
     * @param confirmedAt see {@link #confirmedAt()}
     * @param confirmedBy see {@link #confirmedBy()}
     * @param actionsTaken see {@link #actionsTaken()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public Hit {
        subjects = Records.list(subjects);
        actionsTaken = Records.list(actionsTaken);
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
            case 0 -> at;
            case 1 -> place;
            case 2 -> authority;
            case 3 -> subjects;
            case 4 -> confirmation;
            case 5 -> confirmedAt;
            case 6 -> confirmedBy;
            case 7 -> actionsTaken;
            case 8 -> extensions;
            case 9 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (at == null ? 0 : 1L << 0) | (place == null ? 0 : 1L << 1) | (authority == null ? 0 : 1L << 2)
                | (subjects.isEmpty() ? 0 : 1L << 3) | (confirmation == null ? 0 : 1L << 4)
                | (confirmedAt == null ? 0 : 1L << 5) | (confirmedBy == null ? 0 : 1L << 6)
                | (actionsTaken.isEmpty() ? 0 : 1L << 7) | (extensions.isEmpty() ? 0 : 1L << 8);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (confirmation == null || confirmation.isKnown() ? 0 : 1L << 4);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("Hit", null);
    }

    /** Builds a {@link Hit}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable EventTime at;
        private @Nullable Place place;
        private @Nullable Party authority;
        private List<String> subjects = List.of();
        private @Nullable HitConfirmation confirmation;
        private @Nullable OffsetDateTime confirmedAt;
        private @Nullable Party confirmedBy;
        private List<LanguageText> actionsTaken = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(Hit from) {
            this.at = from.at;
            this.place = from.place;
            this.authority = from.authority;
            this.subjects = from.subjects;
            this.confirmation = from.confirmation;
            this.confirmedAt = from.confirmedAt;
            this.confirmedBy = from.confirmedBy;
            this.actionsTaken = from.actionsTaken;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link Hit#at()}.
         *
         * @param at the value, null for none
         * @return this builder
         */
        public Builder at(@Nullable EventTime at) {
            this.at = at;
            return this;
        }

        /**
         * Sets {@link Hit#place()}.
         *
         * @param place the value, null for none
         * @return this builder
         */
        public Builder place(@Nullable Place place) {
            this.place = place;
            return this;
        }

        /**
         * Sets {@link Hit#authority()}.
         *
         * @param authority the value, null for none
         * @return this builder
         */
        public Builder authority(@Nullable Party authority) {
            this.authority = authority;
            return this;
        }

        /**
         * Sets {@link Hit#subjects()}.
         *
         * @param subjects the items, in place of any set before
         * @return this builder
         */
        public Builder subjects(List<String> subjects) {
            this.subjects = List.copyOf(subjects);
            return this;
        }

        /**
         * Sets {@link Hit#subjects()}.
         *
         * @param subjects the items, in place of any set before
         * @return this builder
         */
        public Builder subjects(String... subjects) {
            return subjects(List.of(subjects));
        }

        /**
         * Sets {@link Hit#confirmation()}.
         *
         * @param confirmation the value, null for none
         * @return this builder
         */
        public Builder confirmation(@Nullable HitConfirmation confirmation) {
            this.confirmation = confirmation;
            return this;
        }

        /**
         * Sets {@link Hit#confirmedAt()}.
         *
         * @param confirmedAt the value, null for none
         * @return this builder
         */
        public Builder confirmedAt(@Nullable OffsetDateTime confirmedAt) {
            this.confirmedAt = confirmedAt;
            return this;
        }

        /**
         * Sets {@link Hit#confirmedBy()}.
         *
         * @param confirmedBy the value, null for none
         * @return this builder
         */
        public Builder confirmedBy(@Nullable Party confirmedBy) {
            this.confirmedBy = confirmedBy;
            return this;
        }

        /**
         * Sets {@link Hit#actionsTaken()}.
         *
         * @param actionsTaken the items, in place of any set before
         * @return this builder
         */
        public Builder actionsTaken(List<LanguageText> actionsTaken) {
            this.actionsTaken = List.copyOf(actionsTaken);
            return this;
        }

        /**
         * Sets {@link Hit#actionsTaken()}.
         *
         * @param actionsTaken the items, in place of any set before
         * @return this builder
         */
        public Builder actionsTaken(LanguageText... actionsTaken) {
            return actionsTaken(List.of(actionsTaken));
        }

        /**
         * Sets {@link Hit#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link Hit#unknownMembers()}.
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
        public Hit build() {
            return new Hit(at, place, authority, subjects, confirmation, confirmedAt, confirmedBy, actionsTaken,
                    extensions, unknownMembers);
        }
    }
}
