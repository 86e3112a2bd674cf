// Generated from schema/standard/schemas/entities/serial-number.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Country;
import org.openfex.code.FirearmPart;
import org.openfex.code.RemovalMethod;
import org.openfex.code.SerialRole;
import org.openfex.code.SerialState;

/**
 * A serial number, or what became of it.
 *
 * <p>The entity {@code serial-number} of the standard. FEX 5.3 (Serial numbers).
 *
 * @param state What became of the number. Null only in a draft. FEX 5.4.
 * @param asMarked What is seen, letter by letter; ? stands for one unreadable character, * for an unknown run. Null
 *     when absent. FEX 5.4.
 * @param role By whom or for what the number was put on. Null when absent. FEX 5.5.
 * @param part Part on which it stands. Null when absent. FEX 5.5.
 * @param position Where on that part. Null when absent. FEX 5.5.
 * @param yearMark Year marked beside the number, apart from it. Null when absent. FEX 5.5.
 * @param country State that the mark names, for a number put on at import or transfer. Null when absent. FEX 5.7.
 * @param removal How the number was removed or altered. Null when absent. FEX 5.4.
 * @param readings Who read it, how and how surely. Never null; empty when absent. FEX 5.5.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record SerialNumber(
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) SerialState state,
        @Valid @Nullable Verbatim asMarked,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable SerialRole role,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable FirearmPart part,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String position,
        @Nullable PartialDate yearMark,
        @CodeFormat(pattern = Formats.COUNTRY, max = 4) @Nullable Country country,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable RemovalMethod removal,
        @Size(max = 20) List<@Valid MarkReading> readings,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param state see {@link #state()}
     * @param asMarked see {@link #asMarked()}
     * @param role see {@link #role()}
     * @param part see {@link #part()}
     * @param position see {@link #position()}
     * @param yearMark see {@link #yearMark()}
     * @param country see {@link #country()}
     * @param removal see {@link #removal()}
     * @param readings see {@link #readings()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public SerialNumber {
        readings = Records.list(readings);
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
            case 0 -> state;
            case 1 -> asMarked;
            case 2 -> role;
            case 3 -> part;
            case 4 -> position;
            case 5 -> yearMark;
            case 6 -> country;
            case 7 -> removal;
            case 8 -> readings;
            case 9 -> extensions;
            case 10 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (state == null ? 0 : 1L << 0) | (asMarked == null ? 0 : 1L << 1) | (role == null ? 0 : 1L << 2)
                | (part == null ? 0 : 1L << 3) | (position == null ? 0 : 1L << 4) | (yearMark == null ? 0 : 1L << 5)
                | (country == null ? 0 : 1L << 6) | (removal == null ? 0 : 1L << 7) | (readings.isEmpty() ? 0 : 1L << 8)
                | (extensions.isEmpty() ? 0 : 1L << 9);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (state == null || state.isKnown() ? 0 : 1L << 0) | (role == null || role.isKnown() ? 0 : 1L << 2)
                | (part == null || part.isKnown() ? 0 : 1L << 3) | (country == null || country.isKnown() ? 0 : 1L << 6)
                | (removal == null || removal.isKnown() ? 0 : 1L << 7);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("SerialNumber", null);
    }

    /** Builds a {@link SerialNumber}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable SerialState state;
        private @Nullable Verbatim asMarked;
        private @Nullable SerialRole role;
        private @Nullable FirearmPart part;
        private @Nullable String position;
        private @Nullable PartialDate yearMark;
        private @Nullable Country country;
        private @Nullable RemovalMethod removal;
        private List<MarkReading> readings = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(SerialNumber from) {
            this.state = from.state;
            this.asMarked = from.asMarked;
            this.role = from.role;
            this.part = from.part;
            this.position = from.position;
            this.yearMark = from.yearMark;
            this.country = from.country;
            this.removal = from.removal;
            this.readings = from.readings;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link SerialNumber#state()}.
         *
         * @param state the value
         * @return this builder
         */
        public Builder state(SerialState state) {
            this.state = state;
            return this;
        }

        /**
         * Sets {@link SerialNumber#asMarked()}.
         *
         * @param asMarked the value, null for none
         * @return this builder
         */
        public Builder asMarked(@Nullable Verbatim asMarked) {
            this.asMarked = asMarked;
            return this;
        }

        /**
         * Sets {@link SerialNumber#role()}.
         *
         * @param role the value, null for none
         * @return this builder
         */
        public Builder role(@Nullable SerialRole role) {
            this.role = role;
            return this;
        }

        /**
         * Sets {@link SerialNumber#part()}.
         *
         * @param part the value, null for none
         * @return this builder
         */
        public Builder part(@Nullable FirearmPart part) {
            this.part = part;
            return this;
        }

        /**
         * Sets {@link SerialNumber#position()}.
         *
         * @param position the value, null for none
         * @return this builder
         */
        public Builder position(@Nullable String position) {
            this.position = position;
            return this;
        }

        /**
         * Sets {@link SerialNumber#yearMark()}.
         *
         * @param yearMark the value, null for none
         * @return this builder
         */
        public Builder yearMark(@Nullable PartialDate yearMark) {
            this.yearMark = yearMark;
            return this;
        }

        /**
         * Sets {@link SerialNumber#country()}.
         *
         * @param country the value, null for none
         * @return this builder
         */
        public Builder country(@Nullable Country country) {
            this.country = country;
            return this;
        }

        /**
         * Sets {@link SerialNumber#removal()}.
         *
         * @param removal the value, null for none
         * @return this builder
         */
        public Builder removal(@Nullable RemovalMethod removal) {
            this.removal = removal;
            return this;
        }

        /**
         * Sets {@link SerialNumber#readings()}.
         *
         * @param readings the items, in place of any set before
         * @return this builder
         */
        public Builder readings(List<MarkReading> readings) {
            this.readings = List.copyOf(readings);
            return this;
        }

        /**
         * Sets {@link SerialNumber#readings()}.
         *
         * @param readings the items, in place of any set before
         * @return this builder
         */
        public Builder readings(MarkReading... readings) {
            return readings(List.of(readings));
        }

        /**
         * Sets {@link SerialNumber#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link SerialNumber#unknownMembers()}.
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
        public SerialNumber build() {
            return new SerialNumber(state, asMarked, role, part, position, yearMark, country, removal, readings,
                    extensions, unknownMembers);
        }
    }
}
