// Generated from schema/standard/schemas/messages/receipt.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.MessageType;
import org.openfex.code.ReceiptOutcome;

/**
 * Tells the sender that a message was received, and whether it was accepted or rejected, with the findings.
 *
 * <p>The body of messages of the type {@code receipt}. FEX 11.1 (Receipt).
 *
 * @param message Identifier of the message received. Null only in a draft. FEX 2.1.
 * @param sha256 SHA-256 digest of the bytes received. Null when absent. FEX 11.1.
 * @param receivedAt When it was received. Null only in a draft. FEX 4.4.
 * @param outcome Accepted or rejected. Null only in a draft. FEX 11.1.
 * @param findings Findings. Never null; empty when absent. FEX 11.2.
 * @param findingsOmitted Number of findings left out. Null when absent. FEX 11.2.
 * @param validator Name and version of the validator. Null when absent. FEX 11.1.
 * @param remarks Remarks. Never null; empty when absent. FEX 4.5.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record Receipt(
        @NotNull UUID message,
        @CodePoints(min = 64, max = 64) @Pattern(regexp = Formats.SHA256) @Nullable String sha256,
        @NotNull @WireTime OffsetDateTime receivedAt,
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) ReceiptOutcome outcome,
        @Size(max = 1000) List<@Valid ReportedFinding> findings,
        @Min(1) @Max(2147483647) @Nullable Integer findingsOmitted,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String validator,
        @Size(max = 20) List<@Valid Note> remarks,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers)
        implements Body {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param message see {@link #message()}
     * @param sha256 see {@link #sha256()}
     * @param receivedAt see {@link #receivedAt()}
     * @param outcome see {@link #outcome()}
     * @param findings see {@link #findings()}
     * @param findingsOmitted see {@link #findingsOmitted()}
     * @param validator see {@link #validator()}
     * @param remarks see {@link #remarks()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public Receipt {
        findings = Records.list(findings);
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
        return MessageType.RECEIPT;
    }

    /** Gives a member by its place, {@code unknownMembers} last; null when it is absent. */
    @Nullable Object member(int index) {
        return switch (index) {
            case 0 -> message;
            case 1 -> sha256;
            case 2 -> receivedAt;
            case 3 -> outcome;
            case 4 -> findings;
            case 5 -> findingsOmitted;
            case 6 -> validator;
            case 7 -> remarks;
            case 8 -> extensions;
            case 9 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (message == null ? 0 : 1L << 0) | (sha256 == null ? 0 : 1L << 1) | (receivedAt == null ? 0 : 1L << 2)
                | (outcome == null ? 0 : 1L << 3) | (findings.isEmpty() ? 0 : 1L << 4)
                | (findingsOmitted == null ? 0 : 1L << 5) | (validator == null ? 0 : 1L << 6)
                | (remarks.isEmpty() ? 0 : 1L << 7) | (extensions.isEmpty() ? 0 : 1L << 8);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (outcome == null || outcome.isKnown() ? 0 : 1L << 3);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("Receipt", null);
    }

    /** Builds a {@link Receipt}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable UUID message;
        private @Nullable String sha256;
        private @Nullable OffsetDateTime receivedAt;
        private @Nullable ReceiptOutcome outcome;
        private List<ReportedFinding> findings = List.of();
        private @Nullable Integer findingsOmitted;
        private @Nullable String validator;
        private List<Note> remarks = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(Receipt from) {
            this.message = from.message;
            this.sha256 = from.sha256;
            this.receivedAt = from.receivedAt;
            this.outcome = from.outcome;
            this.findings = from.findings;
            this.findingsOmitted = from.findingsOmitted;
            this.validator = from.validator;
            this.remarks = from.remarks;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link Receipt#message()}.
         *
         * @param message the value
         * @return this builder
         */
        public Builder message(UUID message) {
            this.message = message;
            return this;
        }

        /**
         * Sets {@link Receipt#sha256()}.
         *
         * @param sha256 the value, null for none
         * @return this builder
         */
        public Builder sha256(@Nullable String sha256) {
            this.sha256 = sha256;
            return this;
        }

        /**
         * Sets {@link Receipt#receivedAt()}.
         *
         * @param receivedAt the value
         * @return this builder
         */
        public Builder receivedAt(OffsetDateTime receivedAt) {
            this.receivedAt = receivedAt;
            return this;
        }

        /**
         * Sets {@link Receipt#outcome()}.
         *
         * @param outcome the value
         * @return this builder
         */
        public Builder outcome(ReceiptOutcome outcome) {
            this.outcome = outcome;
            return this;
        }

        /**
         * Sets {@link Receipt#findings()}.
         *
         * @param findings the items, in place of any set before
         * @return this builder
         */
        public Builder findings(List<ReportedFinding> findings) {
            this.findings = List.copyOf(findings);
            return this;
        }

        /**
         * Sets {@link Receipt#findings()}.
         *
         * @param findings the items, in place of any set before
         * @return this builder
         */
        public Builder findings(ReportedFinding... findings) {
            return findings(List.of(findings));
        }

        /**
         * Sets {@link Receipt#findingsOmitted()}.
         *
         * @param findingsOmitted the value, null for none
         * @return this builder
         */
        public Builder findingsOmitted(@Nullable Integer findingsOmitted) {
            this.findingsOmitted = findingsOmitted;
            return this;
        }

        /**
         * Sets {@link Receipt#validator()}.
         *
         * @param validator the value, null for none
         * @return this builder
         */
        public Builder validator(@Nullable String validator) {
            this.validator = validator;
            return this;
        }

        /**
         * Sets {@link Receipt#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(List<Note> remarks) {
            this.remarks = List.copyOf(remarks);
            return this;
        }

        /**
         * Sets {@link Receipt#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(Note... remarks) {
            return remarks(List.of(remarks));
        }

        /**
         * Sets {@link Receipt#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link Receipt#unknownMembers()}.
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
        public Receipt build() {
            return new Receipt(message, sha256, receivedAt, outcome, findings, findingsOmitted, validator, remarks,
                    extensions, unknownMembers);
        }
    }
}
