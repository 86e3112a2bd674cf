// Generated from schema/standard/schemas/messages/correction-notice.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.CorrectionDuty;
import org.openfex.code.CorrectionKind;
import org.openfex.code.MessageType;

/**
 * Tells recipients that data sent before are wrong, or ought not to have been sent, and what they are to do.
 *
 * <p>The body of messages of the type {@code correction-notice}. FEX 17.2 (Correction).
 *
 * @param message Identifier of the message concerned. Null only in a draft. FEX 2.1.
 * @param places Places in that message; the whole message when absent. Never null; empty when absent. FEX 17.2.
 * @param kind What is wrong. Null only in a draft. FEX 17.2.
 * @param duties What the recipient is to do. Never null; empty only in a draft. FEX 17.2.
 * @param reasons Reasons. Never null; empty only in a draft. FEX 17.2.
 * @param corrected Identifier of the message that holds the right data. Null when absent. FEX 2.1.
 * @param tellOnward Whether those to whom it was passed on are to be told. Null when absent. FEX 17.2.
 * @param confirmBy Time by which the recipient is asked to confirm. Null when absent. FEX 2.6.
 * @param remarks Remarks. Never null; empty when absent. FEX 4.5.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record CorrectionNotice(
        @NotNull UUID message,
        @Size(max = 100) List<@CodePoints(min = 0, max = 1000) @Pattern(regexp = Formats.POINTER) String> places,
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) CorrectionKind kind,
        @NotEmpty @Size(max = 10) List<@CodeFormat(pattern = Formats.CODE, max = 64) CorrectionDuty> duties,
        @NotEmpty @Size(max = 10) List<@Valid LanguageText> reasons,
        @Nullable UUID corrected,
        @Nullable Boolean tellOnward,
        @WireTime @Nullable OffsetDateTime confirmBy,
        @Size(max = 20) List<@Valid Note> remarks,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers)
        implements Body {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param message see {@link #message()}
     * @param places see {@link #places()}
     * @param kind see {@link #kind()}
     * @param duties see {@link #duties()}
     * @param reasons see {@link #reasons()}
     * @param corrected see {@link #corrected()}
     * @param tellOnward see {@link #tellOnward()}
     * @param confirmBy see {@link #confirmBy()}
     * @param remarks see {@link #remarks()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public CorrectionNotice {
        places = Records.list(places);
        duties = Records.list(duties);
        reasons = Records.list(reasons);
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

    @Override
    public MessageType type() {
        return MessageType.CORRECTION_NOTICE;
    }

    /** Gives a member by its place, {@code unknownMembers} last; null when it is absent. */
    @Nullable Object member(int index) {
        return switch (index) {
            case 0 -> message;
            case 1 -> places;
            case 2 -> kind;
            case 3 -> duties;
            case 4 -> reasons;
            case 5 -> corrected;
            case 6 -> tellOnward;
            case 7 -> confirmBy;
            case 8 -> remarks;
            case 9 -> extensions;
            case 10 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (message == null ? 0 : 1L << 0) | (places.isEmpty() ? 0 : 1L << 1) | (kind == null ? 0 : 1L << 2)
                | (duties.isEmpty() ? 0 : 1L << 3) | (reasons.isEmpty() ? 0 : 1L << 4)
                | (corrected == null ? 0 : 1L << 5) | (tellOnward == null ? 0 : 1L << 6)
                | (confirmBy == null ? 0 : 1L << 7) | (remarks.isEmpty() ? 0 : 1L << 8)
                | (extensions.isEmpty() ? 0 : 1L << 9);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (kind == null || kind.isKnown() ? 0 : 1L << 2) | (Records.areKnown(duties) ? 0 : 1L << 3);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("CorrectionNotice", null);
    }

    /** Builds a {@link CorrectionNotice}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable UUID message;
        private List<String> places = List.of();
        private @Nullable CorrectionKind kind;
        private List<CorrectionDuty> duties = List.of();
        private List<LanguageText> reasons = List.of();
        private @Nullable UUID corrected;
        private @Nullable Boolean tellOnward;
        private @Nullable OffsetDateTime confirmBy;
        private List<Note> remarks = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(CorrectionNotice from) {
            this.message = from.message;
            this.places = from.places;
            this.kind = from.kind;
            this.duties = from.duties;
            this.reasons = from.reasons;
            this.corrected = from.corrected;
            this.tellOnward = from.tellOnward;
            this.confirmBy = from.confirmBy;
            this.remarks = from.remarks;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link CorrectionNotice#message()}.
         *
         * @param message the value
         * @return this builder
         */
        public Builder message(UUID message) {
            this.message = message;
            return this;
        }

        /**
         * Sets {@link CorrectionNotice#places()}.
         *
         * @param places the items, in place of any set before
         * @return this builder
         */
        public Builder places(List<String> places) {
            this.places = List.copyOf(places);
            return this;
        }

        /**
         * Sets {@link CorrectionNotice#places()}.
         *
         * @param places the items, in place of any set before
         * @return this builder
         */
        public Builder places(String... places) {
            return places(List.of(places));
        }

        /**
         * Sets {@link CorrectionNotice#kind()}.
         *
         * @param kind the value
         * @return this builder
         */
        public Builder kind(CorrectionKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets {@link CorrectionNotice#duties()}.
         *
         * @param duties the items, in place of any set before
         * @return this builder
         */
        public Builder duties(List<CorrectionDuty> duties) {
            this.duties = List.copyOf(duties);
            return this;
        }

        /**
         * Sets {@link CorrectionNotice#duties()}.
         *
         * @param duties the items, in place of any set before
         * @return this builder
         */
        public Builder duties(CorrectionDuty... duties) {
            return duties(List.of(duties));
        }

        /**
         * Sets {@link CorrectionNotice#reasons()}.
         *
         * @param reasons the items, in place of any set before
         * @return this builder
         */
        public Builder reasons(List<LanguageText> reasons) {
            this.reasons = List.copyOf(reasons);
            return this;
        }

        /**
         * Sets {@link CorrectionNotice#reasons()}.
         *
         * @param reasons the items, in place of any set before
         * @return this builder
         */
        public Builder reasons(LanguageText... reasons) {
            return reasons(List.of(reasons));
        }

        /**
         * Sets {@link CorrectionNotice#corrected()}.
         *
         * @param corrected the value, null for none
         * @return this builder
         */
        public Builder corrected(@Nullable UUID corrected) {
            this.corrected = corrected;
            return this;
        }

        /**
         * Sets {@link CorrectionNotice#tellOnward()}.
         *
         * @param tellOnward the value, null for none
         * @return this builder
         */
        public Builder tellOnward(@Nullable Boolean tellOnward) {
            this.tellOnward = tellOnward;
            return this;
        }

        /**
         * Sets {@link CorrectionNotice#confirmBy()}.
         *
         * @param confirmBy the value, null for none
         * @return this builder
         */
        public Builder confirmBy(@Nullable OffsetDateTime confirmBy) {
            this.confirmBy = confirmBy;
            return this;
        }

        /**
         * Sets {@link CorrectionNotice#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(List<Note> remarks) {
            this.remarks = List.copyOf(remarks);
            return this;
        }

        /**
         * Sets {@link CorrectionNotice#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(Note... remarks) {
            return remarks(List.of(remarks));
        }

        /**
         * Sets {@link CorrectionNotice#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link CorrectionNotice#unknownMembers()}.
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
        public CorrectionNotice build() {
            return new CorrectionNotice(message, places, kind, duties, reasons, corrected, tellOnward, confirmBy,
                    remarks, extensions, unknownMembers);
        }
    }
}
