// Generated from schema/standard/schemas/entities/detention.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.DetentionStatus;

/**
 * Whether a person is detained or wanted.
 *
 * <p>The entity {@code detention} of the standard. FEX 7.8 (Detention).
 *
 * @param status The status. Null only in a draft. FEX 7.8.
 * @param since Since when. Null when absent. FEX 4.4.
 * @param until Until when, by the order in force. Null when absent. FEX 4.4.
 * @param place Where. Null when absent. FEX 4.3.
 * @param authority By whose order. Null when absent. FEX 7.8.
 * @param warrant The warrant on which it rests. Null when absent. FEX 13.5.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record Detention(
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) DetentionStatus status,
        @Valid @Nullable EventTime since,
        @Valid @Nullable EventTime until,
        @Valid @Nullable Place place,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String authority,
        @Reference(to = Warrant.class) @CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LOCAL_REF) @Nullable
                String warrant,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param status see {@link #status()}
     * @param since see {@link #since()}
     * @param until see {@link #until()}
     * @param place see {@link #place()}
     * @param authority see {@link #authority()}
     * @param warrant see {@link #warrant()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public Detention {
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
            case 0 -> status;
            case 1 -> since;
            case 2 -> until;
            case 3 -> place;
            case 4 -> authority;
            case 5 -> warrant;
            case 6 -> extensions;
            case 7 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (status == null ? 0 : 1L << 0) | (since == null ? 0 : 1L << 1) | (until == null ? 0 : 1L << 2)
                | (place == null ? 0 : 1L << 3) | (authority == null ? 0 : 1L << 4) | (warrant == null ? 0 : 1L << 5)
                | (extensions.isEmpty() ? 0 : 1L << 6);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (status == null || status.isKnown() ? 0 : 1L << 0);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("Detention", null);
    }

    /** Builds a {@link Detention}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable DetentionStatus status;
        private @Nullable EventTime since;
        private @Nullable EventTime until;
        private @Nullable Place place;
        private @Nullable String authority;
        private @Nullable String warrant;
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(Detention from) {
            this.status = from.status;
            this.since = from.since;
            this.until = from.until;
            this.place = from.place;
            this.authority = from.authority;
            this.warrant = from.warrant;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link Detention#status()}.
         *
         * @param status the value
         * @return this builder
         */
        public Builder status(DetentionStatus status) {
            this.status = status;
            return this;
        }

        /**
         * Sets {@link Detention#since()}.
         *
         * @param since the value, null for none
         * @return this builder
         */
        public Builder since(@Nullable EventTime since) {
            this.since = since;
            return this;
        }

        /**
         * Sets {@link Detention#until()}.
         *
         * @param until the value, null for none
         * @return this builder
         */
        public Builder until(@Nullable EventTime until) {
            this.until = until;
            return this;
        }

        /**
         * Sets {@link Detention#place()}.
         *
         * @param place the value, null for none
         * @return this builder
         */
        public Builder place(@Nullable Place place) {
            this.place = place;
            return this;
        }

        /**
         * Sets {@link Detention#authority()}.
         *
         * @param authority the value, null for none
         * @return this builder
         */
        public Builder authority(@Nullable String authority) {
            this.authority = authority;
            return this;
        }

        /**
         * Sets {@link Detention#warrant()}.
         *
         * @param warrant the value, null for none
         * @return this builder
         */
        public Builder warrant(@Nullable String warrant) {
            this.warrant = warrant;
            return this;
        }

        /**
         * Sets {@link Detention#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link Detention#unknownMembers()}.
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
        public Detention build() {
            return new Detention(status, since, until, place, authority, warrant, extensions, unknownMembers);
        }
    }
}
