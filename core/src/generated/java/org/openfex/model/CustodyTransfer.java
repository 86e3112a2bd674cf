// Generated from schema/standard/schemas/entities/custody-transfer.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.TransferReason;

/**
 * The handing over of items from one authority to another.
 *
 * <p>The entity {@code custody-transfer} of the standard. FEX 8.8 (Custody transfers).
 *
 * @param at When. Null only in a draft. FEX 4.4.
 * @param from Who handed over. Null only in a draft. FEX 4.1.
 * @param to Who received. Null only in a draft. FEX 4.1.
 * @param items The items handed over; all items when absent. Never null; empty when absent. FEX 2.11.
 * @param reason Why. Null when absent. FEX 8.8.
 * @param receiptNumber Number of the receipt or record of transfer. Null when absent. FEX 8.8.
 * @param remarks Remarks. Never null; empty when absent. FEX 4.5.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record CustodyTransfer(
        @NotNull @Valid EventTime at,
        @NotNull @Valid Party from,
        @NotNull @Valid Party to,
        @Reference(to = {Firearm.class, Component.class, Ammunition.class, OtherItem.class}) @Size(max = 500)
                List<@CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LOCAL_REF) String> items,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable TransferReason reason,
        @CodePoints(min = 1, max = 100) @Pattern(regexp = Formats.LINE) @Nullable String receiptNumber,
        @Size(max = 10) List<@Valid Note> remarks,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param at see {@link #at()}
     * @param from see {@link #from()}
     * @param to see {@link #to()}
     * @param items see {@link #items()}
     * @param reason see {@link #reason()}
     * @param receiptNumber see {@link #receiptNumber()}
     * @param remarks see {@link #remarks()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public CustodyTransfer {
        items = Records.list(items);
        remarks = Records.list(remarks);
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
            case 1 -> from;
            case 2 -> to;
            case 3 -> items;
            case 4 -> reason;
            case 5 -> receiptNumber;
            case 6 -> remarks;
            case 7 -> extensions;
            case 8 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (at == null ? 0 : 1L << 0) | (from == null ? 0 : 1L << 1) | (to == null ? 0 : 1L << 2)
                | (items.isEmpty() ? 0 : 1L << 3) | (reason == null ? 0 : 1L << 4)
                | (receiptNumber == null ? 0 : 1L << 5) | (remarks.isEmpty() ? 0 : 1L << 6)
                | (extensions.isEmpty() ? 0 : 1L << 7);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (reason == null || reason.isKnown() ? 0 : 1L << 4);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("CustodyTransfer", null);
    }

    /** Builds a {@link CustodyTransfer}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable EventTime at;
        private @Nullable Party from;
        private @Nullable Party to;
        private List<String> items = List.of();
        private @Nullable TransferReason reason;
        private @Nullable String receiptNumber;
        private List<Note> remarks = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(CustodyTransfer from) {
            this.at = from.at;
            this.from = from.from;
            this.to = from.to;
            this.items = from.items;
            this.reason = from.reason;
            this.receiptNumber = from.receiptNumber;
            this.remarks = from.remarks;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link CustodyTransfer#at()}.
         *
         * @param at the value
         * @return this builder
         */
        public Builder at(EventTime at) {
            this.at = at;
            return this;
        }

        /**
         * Sets {@link CustodyTransfer#from()}.
         *
         * @param from the value
         * @return this builder
         */
        public Builder from(Party from) {
            this.from = from;
            return this;
        }

        /**
         * Sets {@link CustodyTransfer#to()}.
         *
         * @param to the value
         * @return this builder
         */
        public Builder to(Party to) {
            this.to = to;
            return this;
        }

        /**
         * Sets {@link CustodyTransfer#items()}.
         *
         * @param items the items, in place of any set before
         * @return this builder
         */
        public Builder items(List<String> items) {
            this.items = List.copyOf(items);
            return this;
        }

        /**
         * Sets {@link CustodyTransfer#items()}.
         *
         * @param items the items, in place of any set before
         * @return this builder
         */
        public Builder items(String... items) {
            return items(List.of(items));
        }

        /**
         * Sets {@link CustodyTransfer#reason()}.
         *
         * @param reason the value, null for none
         * @return this builder
         */
        public Builder reason(@Nullable TransferReason reason) {
            this.reason = reason;
            return this;
        }

        /**
         * Sets {@link CustodyTransfer#receiptNumber()}.
         *
         * @param receiptNumber the value, null for none
         * @return this builder
         */
        public Builder receiptNumber(@Nullable String receiptNumber) {
            this.receiptNumber = receiptNumber;
            return this;
        }

        /**
         * Sets {@link CustodyTransfer#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(List<Note> remarks) {
            this.remarks = List.copyOf(remarks);
            return this;
        }

        /**
         * Sets {@link CustodyTransfer#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(Note... remarks) {
            return remarks(List.of(remarks));
        }

        /**
         * Sets {@link CustodyTransfer#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link CustodyTransfer#unknownMembers()}.
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
        public CustodyTransfer build() {
            return new CustodyTransfer(at, from, to, items, reason, receiptNumber, remarks, extensions, unknownMembers);
        }
    }
}
