// Generated from schema/standard/schemas/entities/handling.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.OnwardTransfer;
import org.openfex.code.Purpose;

/**
 * How content may be handled: markings, purposes, restrictions, onward transfer, retention and originator.
 *
 * <p>The entity {@code handling} of the standard. FEX 3.1 (Handling).
 *
 * @param markings Markings, each a code of a named scheme; a second scheme only adds restrictions. Never null; empty
 *     only in a draft. FEX 3.2.
 * @param purposes Purposes for which the content may be used; on the envelope at least one is stated. Never null; empty
 *     when absent. FEX 3.4.
 * @param useRestrictions Restrictions of use that the provider sets. Never null; empty when absent. FEX 3.4.
 * @param releasableTo States and bodies to which the content may be passed on. Never null; empty when absent. FEX 3.5.
 * @param onwardTransfer Whether the content may be passed on. Null when absent. FEX 3.5.
 * @param priorNotification Whether the provider is to be told before the content is disclosed. Null when absent.
 *     FEX 3.5.
 * @param reviewBy Date by which personal data are to be reviewed. Null when absent. FEX 3.6.
 * @param eraseBy Date by which personal data are to be erased. Null when absent. FEX 3.6.
 * @param weaponRecordEraseBy Date by which records of weapons are to be erased; usually much later than that for
 *     persons. Null when absent. FEX 3.6.
 * @param originator The authority that originated the content, where it is not the sender. Null when absent. FEX 3.7.
 * @param originatorRecordId Record number at the originator, carried through unchanged. Null when absent. FEX 3.7.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record Handling(
        @NotEmpty @Size(max = 10) List<@Valid HandlingMarking> markings,
        @Size(max = 10) List<@CodeFormat(pattern = Formats.CODE, max = 64) Purpose> purposes,
        @Size(max = 20) List<@Valid UseRestriction> useRestrictions,
        @Size(max = 50) List<@Valid PartyReference> releasableTo,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable OnwardTransfer onwardTransfer,
        @Nullable Boolean priorNotification,
        @WireTime @Nullable LocalDate reviewBy,
        @WireTime @Nullable LocalDate eraseBy,
        @WireTime @Nullable LocalDate weaponRecordEraseBy,
        @Valid @Nullable Party originator,
        @CodePoints(min = 1, max = 100) @Pattern(regexp = Formats.LINE) @Nullable String originatorRecordId,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param markings see {@link #markings()}
     * @param purposes see {@link #purposes()}
     * @param useRestrictions see {@link #useRestrictions()}
     * @param releasableTo see {@link #releasableTo()}
     * @param onwardTransfer see {@link #onwardTransfer()}
     * @param priorNotification see {@link #priorNotification()}
     * @param reviewBy see {@link #reviewBy()}
     * @param eraseBy see {@link #eraseBy()}
     * @param weaponRecordEraseBy see {@link #weaponRecordEraseBy()}
     * @param originator see {@link #originator()}
     * @param originatorRecordId see {@link #originatorRecordId()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public Handling {
        markings = Records.list(markings);
        purposes = Records.list(purposes);
        useRestrictions = Records.list(useRestrictions);
        releasableTo = Records.list(releasableTo);
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
            case 0 -> markings;
            case 1 -> purposes;
            case 2 -> useRestrictions;
            case 3 -> releasableTo;
            case 4 -> onwardTransfer;
            case 5 -> priorNotification;
            case 6 -> reviewBy;
            case 7 -> eraseBy;
            case 8 -> weaponRecordEraseBy;
            case 9 -> originator;
            case 10 -> originatorRecordId;
            case 11 -> extensions;
            case 12 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (markings.isEmpty() ? 0 : 1L << 0) | (purposes.isEmpty() ? 0 : 1L << 1)
                | (useRestrictions.isEmpty() ? 0 : 1L << 2) | (releasableTo.isEmpty() ? 0 : 1L << 3)
                | (onwardTransfer == null ? 0 : 1L << 4) | (priorNotification == null ? 0 : 1L << 5)
                | (reviewBy == null ? 0 : 1L << 6) | (eraseBy == null ? 0 : 1L << 7)
                | (weaponRecordEraseBy == null ? 0 : 1L << 8) | (originator == null ? 0 : 1L << 9)
                | (originatorRecordId == null ? 0 : 1L << 10) | (extensions.isEmpty() ? 0 : 1L << 11);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (Records.areKnown(purposes) ? 0 : 1L << 1)
                | (onwardTransfer == null || onwardTransfer.isKnown() ? 0 : 1L << 4);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("Handling", null);
    }

    /** Builds a {@link Handling}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private List<HandlingMarking> markings = List.of();
        private List<Purpose> purposes = List.of();
        private List<UseRestriction> useRestrictions = List.of();
        private List<PartyReference> releasableTo = List.of();
        private @Nullable OnwardTransfer onwardTransfer;
        private @Nullable Boolean priorNotification;
        private @Nullable LocalDate reviewBy;
        private @Nullable LocalDate eraseBy;
        private @Nullable LocalDate weaponRecordEraseBy;
        private @Nullable Party originator;
        private @Nullable String originatorRecordId;
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(Handling from) {
            this.markings = from.markings;
            this.purposes = from.purposes;
            this.useRestrictions = from.useRestrictions;
            this.releasableTo = from.releasableTo;
            this.onwardTransfer = from.onwardTransfer;
            this.priorNotification = from.priorNotification;
            this.reviewBy = from.reviewBy;
            this.eraseBy = from.eraseBy;
            this.weaponRecordEraseBy = from.weaponRecordEraseBy;
            this.originator = from.originator;
            this.originatorRecordId = from.originatorRecordId;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link Handling#markings()}.
         *
         * @param markings the items, in place of any set before
         * @return this builder
         */
        public Builder markings(List<HandlingMarking> markings) {
            this.markings = List.copyOf(markings);
            return this;
        }

        /**
         * Sets {@link Handling#markings()}.
         *
         * @param markings the items, in place of any set before
         * @return this builder
         */
        public Builder markings(HandlingMarking... markings) {
            return markings(List.of(markings));
        }

        /**
         * Sets {@link Handling#purposes()}.
         *
         * @param purposes the items, in place of any set before
         * @return this builder
         */
        public Builder purposes(List<Purpose> purposes) {
            this.purposes = List.copyOf(purposes);
            return this;
        }

        /**
         * Sets {@link Handling#purposes()}.
         *
         * @param purposes the items, in place of any set before
         * @return this builder
         */
        public Builder purposes(Purpose... purposes) {
            return purposes(List.of(purposes));
        }

        /**
         * Sets {@link Handling#useRestrictions()}.
         *
         * @param useRestrictions the items, in place of any set before
         * @return this builder
         */
        public Builder useRestrictions(List<UseRestriction> useRestrictions) {
            this.useRestrictions = List.copyOf(useRestrictions);
            return this;
        }

        /**
         * Sets {@link Handling#useRestrictions()}.
         *
         * @param useRestrictions the items, in place of any set before
         * @return this builder
         */
        public Builder useRestrictions(UseRestriction... useRestrictions) {
            return useRestrictions(List.of(useRestrictions));
        }

        /**
         * Sets {@link Handling#releasableTo()}.
         *
         * @param releasableTo the items, in place of any set before
         * @return this builder
         */
        public Builder releasableTo(List<PartyReference> releasableTo) {
            this.releasableTo = List.copyOf(releasableTo);
            return this;
        }

        /**
         * Sets {@link Handling#releasableTo()}.
         *
         * @param releasableTo the items, in place of any set before
         * @return this builder
         */
        public Builder releasableTo(PartyReference... releasableTo) {
            return releasableTo(List.of(releasableTo));
        }

        /**
         * Sets {@link Handling#onwardTransfer()}.
         *
         * @param onwardTransfer the value, null for none
         * @return this builder
         */
        public Builder onwardTransfer(@Nullable OnwardTransfer onwardTransfer) {
            this.onwardTransfer = onwardTransfer;
            return this;
        }

        /**
         * Sets {@link Handling#priorNotification()}.
         *
         * @param priorNotification the value, null for none
         * @return this builder
         */
        public Builder priorNotification(@Nullable Boolean priorNotification) {
            this.priorNotification = priorNotification;
            return this;
        }

        /**
         * Sets {@link Handling#reviewBy()}.
         *
         * @param reviewBy the value, null for none
         * @return this builder
         */
        public Builder reviewBy(@Nullable LocalDate reviewBy) {
            this.reviewBy = reviewBy;
            return this;
        }

        /**
         * Sets {@link Handling#eraseBy()}.
         *
         * @param eraseBy the value, null for none
         * @return this builder
         */
        public Builder eraseBy(@Nullable LocalDate eraseBy) {
            this.eraseBy = eraseBy;
            return this;
        }

        /**
         * Sets {@link Handling#weaponRecordEraseBy()}.
         *
         * @param weaponRecordEraseBy the value, null for none
         * @return this builder
         */
        public Builder weaponRecordEraseBy(@Nullable LocalDate weaponRecordEraseBy) {
            this.weaponRecordEraseBy = weaponRecordEraseBy;
            return this;
        }

        /**
         * Sets {@link Handling#originator()}.
         *
         * @param originator the value, null for none
         * @return this builder
         */
        public Builder originator(@Nullable Party originator) {
            this.originator = originator;
            return this;
        }

        /**
         * Sets {@link Handling#originatorRecordId()}.
         *
         * @param originatorRecordId the value, null for none
         * @return this builder
         */
        public Builder originatorRecordId(@Nullable String originatorRecordId) {
            this.originatorRecordId = originatorRecordId;
            return this;
        }

        /**
         * Sets {@link Handling#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link Handling#unknownMembers()}.
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
        public Handling build() {
            return new Handling(markings, purposes, useRestrictions, releasableTo, onwardTransfer, priorNotification,
                    reviewBy, eraseBy, weaponRecordEraseBy, originator, originatorRecordId, extensions, unknownMembers);
        }
    }
}
