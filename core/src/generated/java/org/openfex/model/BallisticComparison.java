// Generated from schema/standard/schemas/entities/ballistic-comparison.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.BallisticResult;
import org.openfex.code.Certainty;

/**
 * A comparison of ballistic exhibits.
 *
 * <p>The entity {@code ballistic-comparison} of the standard. FEX 14.5 (Ballistic inquiries).
 *
 * @param exhibits The exhibits compared. Never null; empty only in a draft. FEX 2.11.
 * @param result The result. Null only in a draft. FEX 14.5.
 * @param confidence How sure the examiner is. Null when absent. FEX 14.5.
 * @param comparedOn When. Null when absent. FEX 4.4.
 * @param laboratory Laboratory. Null when absent. FEX 14.5.
 * @param report The report. Null when absent. FEX 20.2.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record BallisticComparison(
        @Reference(to = BallisticExhibit.class) @NotEmpty @Size(max = 20) List<@CodePoints(min = 1, max = 64)
                @Pattern(regexp = Formats.LOCAL_REF) String> exhibits,
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) BallisticResult result,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable Certainty confidence,
        @WireTime @Nullable LocalDate comparedOn,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String laboratory,
        @Reference(to = ForensicReport.class) @CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LOCAL_REF)
                @Nullable String report,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param exhibits see {@link #exhibits()}
     * @param result see {@link #result()}
     * @param confidence see {@link #confidence()}
     * @param comparedOn see {@link #comparedOn()}
     * @param laboratory see {@link #laboratory()}
     * @param report see {@link #report()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public BallisticComparison {
        exhibits = Records.list(exhibits);
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
            case 0 -> exhibits;
            case 1 -> result;
            case 2 -> confidence;
            case 3 -> comparedOn;
            case 4 -> laboratory;
            case 5 -> report;
            case 6 -> extensions;
            case 7 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (exhibits.isEmpty() ? 0 : 1L << 0) | (result == null ? 0 : 1L << 1) | (confidence == null ? 0 : 1L << 2)
                | (comparedOn == null ? 0 : 1L << 3) | (laboratory == null ? 0 : 1L << 4)
                | (report == null ? 0 : 1L << 5) | (extensions.isEmpty() ? 0 : 1L << 6);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (result == null || result.isKnown() ? 0 : 1L << 1)
                | (confidence == null || confidence.isKnown() ? 0 : 1L << 2);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("BallisticComparison", null);
    }

    /** Builds a {@link BallisticComparison}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private List<String> exhibits = List.of();
        private @Nullable BallisticResult result;
        private @Nullable Certainty confidence;
        private @Nullable LocalDate comparedOn;
        private @Nullable String laboratory;
        private @Nullable String report;
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(BallisticComparison from) {
            this.exhibits = from.exhibits;
            this.result = from.result;
            this.confidence = from.confidence;
            this.comparedOn = from.comparedOn;
            this.laboratory = from.laboratory;
            this.report = from.report;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link BallisticComparison#exhibits()}.
         *
         * @param exhibits the items, in place of any set before
         * @return this builder
         */
        public Builder exhibits(List<String> exhibits) {
            this.exhibits = List.copyOf(exhibits);
            return this;
        }

        /**
         * Sets {@link BallisticComparison#exhibits()}.
         *
         * @param exhibits the items, in place of any set before
         * @return this builder
         */
        public Builder exhibits(String... exhibits) {
            return exhibits(List.of(exhibits));
        }

        /**
         * Sets {@link BallisticComparison#result()}.
         *
         * @param result the value
         * @return this builder
         */
        public Builder result(BallisticResult result) {
            this.result = result;
            return this;
        }

        /**
         * Sets {@link BallisticComparison#confidence()}.
         *
         * @param confidence the value, null for none
         * @return this builder
         */
        public Builder confidence(@Nullable Certainty confidence) {
            this.confidence = confidence;
            return this;
        }

        /**
         * Sets {@link BallisticComparison#comparedOn()}.
         *
         * @param comparedOn the value, null for none
         * @return this builder
         */
        public Builder comparedOn(@Nullable LocalDate comparedOn) {
            this.comparedOn = comparedOn;
            return this;
        }

        /**
         * Sets {@link BallisticComparison#laboratory()}.
         *
         * @param laboratory the value, null for none
         * @return this builder
         */
        public Builder laboratory(@Nullable String laboratory) {
            this.laboratory = laboratory;
            return this;
        }

        /**
         * Sets {@link BallisticComparison#report()}.
         *
         * @param report the value, null for none
         * @return this builder
         */
        public Builder report(@Nullable String report) {
            this.report = report;
            return this;
        }

        /**
         * Sets {@link BallisticComparison#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link BallisticComparison#unknownMembers()}.
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
        public BallisticComparison build() {
            return new BallisticComparison(exhibits, result, confidence, comparedOn, laboratory, report, extensions,
                    unknownMembers);
        }
    }
}
