// Generated from schema/standard/schemas/entities/finding.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.FindingLayer;
import org.openfex.code.FindingSeverity;

/**
 * One finding of a validation, as a receipt carries it to the sender of the message.
 *
 * <p>The entity {@code finding} of the standard. FEX 11.2 (Rejection).
 *
 * @param code Code of the finding, as the catalogue of findings lists it. Null only in a draft. FEX 11.2.
 * @param severity Severity by the words of RFC 2119: error for MUST, warning for SHOULD, information. Null only in a
 *     draft. FEX 11.2.
 * @param layer Layer of validation that made the finding. Null only in a draft. FEX 11.2.
 * @param pointer Place in the message; absent for the message as a whole. Null when absent. FEX 11.2.
 * @param line Line in the bytes received, from 1. Null when absent. FEX 11.2.
 * @param column Column in the bytes received, from 1. Unit: bytes. Null when absent. FEX 11.2.
 * @param message The finding in words. Never null; empty when absent. FEX 4.5.
 * @param parameters Facts of the standard that the finding names, never values of the message. Never null; empty when
 *     absent. FEX 11.2.
 * @param clause Clause of FEX. Null when absent. FEX 11.2.
 * @param sources Instruments behind the clause, with verification marks. Never null; empty when absent. FEX 11.2.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record ReportedFinding(
        @NotNull @CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.FINDING_CODE) String code,
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) FindingSeverity severity,
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) FindingLayer layer,
        @CodePoints(min = 0, max = 1000) @Pattern(regexp = Formats.POINTER) @Nullable String pointer,
        @Min(1) @Max(2147483647) @Nullable Integer line,
        @Min(1) @Max(2147483647) @Nullable Integer column,
        @Size(max = 10) List<@Valid LanguageText> message,
        @Size(max = 20) List<@Valid FindingParameter> parameters,
        @CodePoints(min = 1, max = 20) @Pattern(regexp = Formats.LINE) @Nullable String clause,
        @Size(max = 20) List<@CodePoints(min = 1, max = 100) @Pattern(regexp = Formats.LINE) String> sources,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param code see {@link #code()}
     * @param severity see {@link #severity()}
     * @param layer see {@link #layer()}
     * @param pointer see {@link #pointer()}
     * @param line see {@link #line()}
     * @param column see {@link #column()}
     * @param message see {@link #message()}
     * @param parameters see {@link #parameters()}
     * @param clause see {@link #clause()}
     * @param sources see {@link #sources()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public ReportedFinding {
        message = Records.list(message);
        parameters = Records.list(parameters);
        sources = Records.list(sources);
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
            case 0 -> code;
            case 1 -> severity;
            case 2 -> layer;
            case 3 -> pointer;
            case 4 -> line;
            case 5 -> column;
            case 6 -> message;
            case 7 -> parameters;
            case 8 -> clause;
            case 9 -> sources;
            case 10 -> extensions;
            case 11 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (code == null ? 0 : 1L << 0) | (severity == null ? 0 : 1L << 1) | (layer == null ? 0 : 1L << 2)
                | (pointer == null ? 0 : 1L << 3) | (line == null ? 0 : 1L << 4) | (column == null ? 0 : 1L << 5)
                | (message.isEmpty() ? 0 : 1L << 6) | (parameters.isEmpty() ? 0 : 1L << 7)
                | (clause == null ? 0 : 1L << 8) | (sources.isEmpty() ? 0 : 1L << 9)
                | (extensions.isEmpty() ? 0 : 1L << 10);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (severity == null || severity.isKnown() ? 0 : 1L << 1)
                | (layer == null || layer.isKnown() ? 0 : 1L << 2);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("ReportedFinding", null);
    }

    /** Builds a {@link ReportedFinding}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable String code;
        private @Nullable FindingSeverity severity;
        private @Nullable FindingLayer layer;
        private @Nullable String pointer;
        private @Nullable Integer line;
        private @Nullable Integer column;
        private List<LanguageText> message = List.of();
        private List<FindingParameter> parameters = List.of();
        private @Nullable String clause;
        private List<String> sources = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(ReportedFinding from) {
            this.code = from.code;
            this.severity = from.severity;
            this.layer = from.layer;
            this.pointer = from.pointer;
            this.line = from.line;
            this.column = from.column;
            this.message = from.message;
            this.parameters = from.parameters;
            this.clause = from.clause;
            this.sources = from.sources;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link ReportedFinding#code()}.
         *
         * @param code the value
         * @return this builder
         */
        public Builder code(String code) {
            this.code = code;
            return this;
        }

        /**
         * Sets {@link ReportedFinding#severity()}.
         *
         * @param severity the value
         * @return this builder
         */
        public Builder severity(FindingSeverity severity) {
            this.severity = severity;
            return this;
        }

        /**
         * Sets {@link ReportedFinding#layer()}.
         *
         * @param layer the value
         * @return this builder
         */
        public Builder layer(FindingLayer layer) {
            this.layer = layer;
            return this;
        }

        /**
         * Sets {@link ReportedFinding#pointer()}.
         *
         * @param pointer the value, null for none
         * @return this builder
         */
        public Builder pointer(@Nullable String pointer) {
            this.pointer = pointer;
            return this;
        }

        /**
         * Sets {@link ReportedFinding#line()}.
         *
         * @param line the value, null for none
         * @return this builder
         */
        public Builder line(@Nullable Integer line) {
            this.line = line;
            return this;
        }

        /**
         * Sets {@link ReportedFinding#column()}.
         *
         * @param column the value, null for none
         * @return this builder
         */
        public Builder column(@Nullable Integer column) {
            this.column = column;
            return this;
        }

        /**
         * Sets {@link ReportedFinding#message()}.
         *
         * @param message the items, in place of any set before
         * @return this builder
         */
        public Builder message(List<LanguageText> message) {
            this.message = List.copyOf(message);
            return this;
        }

        /**
         * Sets {@link ReportedFinding#message()}.
         *
         * @param message the items, in place of any set before
         * @return this builder
         */
        public Builder message(LanguageText... message) {
            return message(List.of(message));
        }

        /**
         * Sets {@link ReportedFinding#parameters()}.
         *
         * @param parameters the items, in place of any set before
         * @return this builder
         */
        public Builder parameters(List<FindingParameter> parameters) {
            this.parameters = List.copyOf(parameters);
            return this;
        }

        /**
         * Sets {@link ReportedFinding#parameters()}.
         *
         * @param parameters the items, in place of any set before
         * @return this builder
         */
        public Builder parameters(FindingParameter... parameters) {
            return parameters(List.of(parameters));
        }

        /**
         * Sets {@link ReportedFinding#clause()}.
         *
         * @param clause the value, null for none
         * @return this builder
         */
        public Builder clause(@Nullable String clause) {
            this.clause = clause;
            return this;
        }

        /**
         * Sets {@link ReportedFinding#sources()}.
         *
         * @param sources the items, in place of any set before
         * @return this builder
         */
        public Builder sources(List<String> sources) {
            this.sources = List.copyOf(sources);
            return this;
        }

        /**
         * Sets {@link ReportedFinding#sources()}.
         *
         * @param sources the items, in place of any set before
         * @return this builder
         */
        public Builder sources(String... sources) {
            return sources(List.of(sources));
        }

        /**
         * Sets {@link ReportedFinding#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link ReportedFinding#unknownMembers()}.
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
        public ReportedFinding build() {
            return new ReportedFinding(code, severity, layer, pointer, line, column, message, parameters, clause,
                    sources, extensions, unknownMembers);
        }
    }
}
