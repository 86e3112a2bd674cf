// Generated from schema/standard/schemas/entities/event-time.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.constraints.Pattern;
import java.time.OffsetDateTime;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.TimePrecision;

/**
 * When something happened, as exactly as it is known: a time, a date or a span.
 *
 * <p>The entity {@code event-time} of the standard. FEX 4.4 (Time).
 *
 * @param at The time, where it is known. Null when absent. FEX 4.4.
 * @param date The date, where the time is not known. Null when absent. FEX 4.4.
 * @param until End of the span, where the event lasted or is known to lie between two times. Null when absent. FEX 4.4.
 * @param untilDate Last date of the span. Null when absent. FEX 4.4.
 * @param precision How exactly the time is known. Null when absent. FEX 4.4.
 * @param zone Name of the time zone in the IANA database, where local time matters. Null when absent. FEX 4.4.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record EventTime(
        @WireTime @Nullable OffsetDateTime at,
        @Nullable PartialDate date,
        @WireTime @Nullable OffsetDateTime until,
        @Nullable PartialDate untilDate,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable TimePrecision precision,
        @CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LINE) @Nullable String zone,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param at see {@link #at()}
     * @param date see {@link #date()}
     * @param until see {@link #until()}
     * @param untilDate see {@link #untilDate()}
     * @param precision see {@link #precision()}
     * @param zone see {@link #zone()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public EventTime {
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
            case 1 -> date;
            case 2 -> until;
            case 3 -> untilDate;
            case 4 -> precision;
            case 5 -> zone;
            case 6 -> extensions;
            case 7 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (at == null ? 0 : 1L << 0) | (date == null ? 0 : 1L << 1) | (until == null ? 0 : 1L << 2)
                | (untilDate == null ? 0 : 1L << 3) | (precision == null ? 0 : 1L << 4) | (zone == null ? 0 : 1L << 5)
                | (extensions.isEmpty() ? 0 : 1L << 6);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (precision == null || precision.isKnown() ? 0 : 1L << 4);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("EventTime", null);
    }

    /** Builds a {@link EventTime}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable OffsetDateTime at;
        private @Nullable PartialDate date;
        private @Nullable OffsetDateTime until;
        private @Nullable PartialDate untilDate;
        private @Nullable TimePrecision precision;
        private @Nullable String zone;
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(EventTime from) {
            this.at = from.at;
            this.date = from.date;
            this.until = from.until;
            this.untilDate = from.untilDate;
            this.precision = from.precision;
            this.zone = from.zone;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link EventTime#at()}.
         *
         * @param at the value, null for none
         * @return this builder
         */
        public Builder at(@Nullable OffsetDateTime at) {
            this.at = at;
            return this;
        }

        /**
         * Sets {@link EventTime#date()}.
         *
         * @param date the value, null for none
         * @return this builder
         */
        public Builder date(@Nullable PartialDate date) {
            this.date = date;
            return this;
        }

        /**
         * Sets {@link EventTime#until()}.
         *
         * @param until the value, null for none
         * @return this builder
         */
        public Builder until(@Nullable OffsetDateTime until) {
            this.until = until;
            return this;
        }

        /**
         * Sets {@link EventTime#untilDate()}.
         *
         * @param untilDate the value, null for none
         * @return this builder
         */
        public Builder untilDate(@Nullable PartialDate untilDate) {
            this.untilDate = untilDate;
            return this;
        }

        /**
         * Sets {@link EventTime#precision()}.
         *
         * @param precision the value, null for none
         * @return this builder
         */
        public Builder precision(@Nullable TimePrecision precision) {
            this.precision = precision;
            return this;
        }

        /**
         * Sets {@link EventTime#zone()}.
         *
         * @param zone the value, null for none
         * @return this builder
         */
        public Builder zone(@Nullable String zone) {
            this.zone = zone;
            return this;
        }

        /**
         * Sets {@link EventTime#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link EventTime#unknownMembers()}.
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
        public EventTime build() {
            return new EventTime(at, date, until, untilDate, precision, zone, extensions, unknownMembers);
        }
    }
}
