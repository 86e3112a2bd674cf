// Generated from schema/standard/schemas/entities/criminal-case.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.CaseStage;

/**
 * A criminal case.
 *
 * <p>The entity {@code criminal-case} of the standard. FEX 8.10 (Criminal case).
 *
 * @param number Number of the case. Null only in a draft. FEX 8.10.
 * @param authority Authority that conducts it. Null when absent. FEX 4.1.
 * @param stage Stage of the proceedings. Null when absent. FEX 8.10.
 * @param openedOn When it was opened. Null when absent. FEX 4.4.
 * @param subject Subject matter and nature of the proceedings. Never null; empty when absent. FEX 8.10.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record CriminalCase(
        @NotNull @CodePoints(min = 1, max = 100) @Pattern(regexp = Formats.LINE) String number,
        @Valid @Nullable Party authority,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable CaseStage stage,
        @Nullable PartialDate openedOn,
        @Size(max = 10) List<@Valid LanguageText> subject,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param number see {@link #number()}
     * @param authority see {@link #authority()}
     * @param stage see {@link #stage()}
     * @param openedOn see {@link #openedOn()}
     * @param subject see {@link #subject()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public CriminalCase {
        subject = Records.list(subject);
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
            case 0 -> number;
            case 1 -> authority;
            case 2 -> stage;
            case 3 -> openedOn;
            case 4 -> subject;
            case 5 -> extensions;
            case 6 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (number == null ? 0 : 1L << 0) | (authority == null ? 0 : 1L << 1) | (stage == null ? 0 : 1L << 2)
                | (openedOn == null ? 0 : 1L << 3) | (subject.isEmpty() ? 0 : 1L << 4)
                | (extensions.isEmpty() ? 0 : 1L << 5);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (stage == null || stage.isKnown() ? 0 : 1L << 2);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("CriminalCase", null);
    }

    /** Builds a {@link CriminalCase}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable String number;
        private @Nullable Party authority;
        private @Nullable CaseStage stage;
        private @Nullable PartialDate openedOn;
        private List<LanguageText> subject = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(CriminalCase from) {
            this.number = from.number;
            this.authority = from.authority;
            this.stage = from.stage;
            this.openedOn = from.openedOn;
            this.subject = from.subject;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link CriminalCase#number()}.
         *
         * @param number the value
         * @return this builder
         */
        public Builder number(String number) {
            this.number = number;
            return this;
        }

        /**
         * Sets {@link CriminalCase#authority()}.
         *
         * @param authority the value, null for none
         * @return this builder
         */
        public Builder authority(@Nullable Party authority) {
            this.authority = authority;
            return this;
        }

        /**
         * Sets {@link CriminalCase#stage()}.
         *
         * @param stage the value, null for none
         * @return this builder
         */
        public Builder stage(@Nullable CaseStage stage) {
            this.stage = stage;
            return this;
        }

        /**
         * Sets {@link CriminalCase#openedOn()}.
         *
         * @param openedOn the value, null for none
         * @return this builder
         */
        public Builder openedOn(@Nullable PartialDate openedOn) {
            this.openedOn = openedOn;
            return this;
        }

        /**
         * Sets {@link CriminalCase#subject()}.
         *
         * @param subject the items, in place of any set before
         * @return this builder
         */
        public Builder subject(List<LanguageText> subject) {
            this.subject = List.copyOf(subject);
            return this;
        }

        /**
         * Sets {@link CriminalCase#subject()}.
         *
         * @param subject the items, in place of any set before
         * @return this builder
         */
        public Builder subject(LanguageText... subject) {
            return subject(List.of(subject));
        }

        /**
         * Sets {@link CriminalCase#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link CriminalCase#unknownMembers()}.
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
        public CriminalCase build() {
            return new CriminalCase(number, authority, stage, openedOn, subject, extensions, unknownMembers);
        }
    }
}
