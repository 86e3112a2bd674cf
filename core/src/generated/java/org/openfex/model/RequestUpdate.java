// Generated from schema/standard/schemas/messages/request-update.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.MessageType;
import org.openfex.code.RequestStatus;

/**
 * Changes or asks for the state of a request: acknowledged, more information asked, consultation, progress, postponed,
 * refused, withdrawn, completed; or gives notice that content cannot be kept confidential or has to be disclosed.
 *
 * <p>The body of messages of the type {@code request-update}. FEX 10.7 (Updates of a request).
 *
 * @param request Identifier of the request; for a notice on confidentiality or disclosure, of the message whose content
 *     it is about. Null only in a draft. FEX 2.4.
 * @param status What the update says. Null only in a draft. FEX 10.7.
 * @param at When the status was reached, where it is not the time of issue. Null when absent. FEX 4.4.
 * @param expectedBy When the next step is expected. Null when absent. FEX 4.4.
 * @param questions What the requested State needs to know. Never null; empty when absent. FEX 10.7.
 * @param answers Answers to questions asked before. Never null; empty when absent. FEX 10.7.
 * @param progress Progress in words. Never null; empty when absent. FEX 4.5.
 * @param decision The decision, for postponed and refused. Null when absent. FEX 10.8.
 * @param reasons Reasons, for withdrawn, for consultation and for notices. Never null; empty when absent. FEX 10.10.
 * @param items Local identifiers, in the request, of the items that the update is about; all when absent. Never null;
 *     empty when absent. FEX 2.11.
 * @param reference Reference under which the requested State handles the request. Null when absent. FEX 2.10.
 * @param firearms Firearms with the information added. Never null; empty when absent. FEX 5.1.
 * @param remarks Remarks. Never null; empty when absent. FEX 4.5.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record RequestUpdate(
        @NotNull UUID request,
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) RequestStatus status,
        @WireTime @Nullable OffsetDateTime at,
        @WireTime @Nullable OffsetDateTime expectedBy,
        @Size(max = 50) List<@Valid Question> questions,
        @Size(max = 50) List<@Valid Answer> answers,
        @Size(max = 20) List<@Valid LanguageText> progress,
        @Valid @Nullable Decision decision,
        @Size(max = 20) List<@Valid LanguageText> reasons,
        @Size(max = 100) List<@CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LINE) String> items,
        @CodePoints(min = 1, max = 100) @Pattern(regexp = Formats.LINE) @Nullable String reference,
        @Size(max = 100) List<@Valid Firearm> firearms,
        @Size(max = 20) List<@Valid Note> remarks,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers)
        implements Body {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param request see {@link #request()}
     * @param status see {@link #status()}
     * @param at see {@link #at()}
     * @param expectedBy see {@link #expectedBy()}
     * @param questions see {@link #questions()}
     * @param answers see {@link #answers()}
     * @param progress see {@link #progress()}
     * @param decision see {@link #decision()}
     * @param reasons see {@link #reasons()}
     * @param items see {@link #items()}
     * @param reference see {@link #reference()}
     * @param firearms see {@link #firearms()}
     * @param remarks see {@link #remarks()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public RequestUpdate {
        questions = Records.list(questions);
        answers = Records.list(answers);
        progress = Records.list(progress);
        reasons = Records.list(reasons);
        items = Records.list(items);
        firearms = Records.list(firearms);
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
        return MessageType.REQUEST_UPDATE;
    }

    /** Gives a member by its place, {@code unknownMembers} last; null when it is absent. */
    @Nullable Object member(int index) {
        return switch (index) {
            case 0 -> request;
            case 1 -> status;
            case 2 -> at;
            case 3 -> expectedBy;
            case 4 -> questions;
            case 5 -> answers;
            case 6 -> progress;
            case 7 -> decision;
            case 8 -> reasons;
            case 9 -> items;
            case 10 -> reference;
            case 11 -> firearms;
            case 12 -> remarks;
            case 13 -> extensions;
            case 14 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (request == null ? 0 : 1L << 0) | (status == null ? 0 : 1L << 1) | (at == null ? 0 : 1L << 2)
                | (expectedBy == null ? 0 : 1L << 3) | (questions.isEmpty() ? 0 : 1L << 4)
                | (answers.isEmpty() ? 0 : 1L << 5) | (progress.isEmpty() ? 0 : 1L << 6)
                | (decision == null ? 0 : 1L << 7) | (reasons.isEmpty() ? 0 : 1L << 8) | (items.isEmpty() ? 0 : 1L << 9)
                | (reference == null ? 0 : 1L << 10) | (firearms.isEmpty() ? 0 : 1L << 11)
                | (remarks.isEmpty() ? 0 : 1L << 12) | (extensions.isEmpty() ? 0 : 1L << 13);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (status == null || status.isKnown() ? 0 : 1L << 1);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("RequestUpdate", null);
    }

    /** Builds a {@link RequestUpdate}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable UUID request;
        private @Nullable RequestStatus status;
        private @Nullable OffsetDateTime at;
        private @Nullable OffsetDateTime expectedBy;
        private List<Question> questions = List.of();
        private List<Answer> answers = List.of();
        private List<LanguageText> progress = List.of();
        private @Nullable Decision decision;
        private List<LanguageText> reasons = List.of();
        private List<String> items = List.of();
        private @Nullable String reference;
        private List<Firearm> firearms = List.of();
        private List<Note> remarks = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(RequestUpdate from) {
            this.request = from.request;
            this.status = from.status;
            this.at = from.at;
            this.expectedBy = from.expectedBy;
            this.questions = from.questions;
            this.answers = from.answers;
            this.progress = from.progress;
            this.decision = from.decision;
            this.reasons = from.reasons;
            this.items = from.items;
            this.reference = from.reference;
            this.firearms = from.firearms;
            this.remarks = from.remarks;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link RequestUpdate#request()}.
         *
         * @param request the value
         * @return this builder
         */
        public Builder request(UUID request) {
            this.request = request;
            return this;
        }

        /**
         * Sets {@link RequestUpdate#status()}.
         *
         * @param status the value
         * @return this builder
         */
        public Builder status(RequestStatus status) {
            this.status = status;
            return this;
        }

        /**
         * Sets {@link RequestUpdate#at()}.
         *
         * @param at the value, null for none
         * @return this builder
         */
        public Builder at(@Nullable OffsetDateTime at) {
            this.at = at;
            return this;
        }

        /**
         * Sets {@link RequestUpdate#expectedBy()}.
         *
         * @param expectedBy the value, null for none
         * @return this builder
         */
        public Builder expectedBy(@Nullable OffsetDateTime expectedBy) {
            this.expectedBy = expectedBy;
            return this;
        }

        /**
         * Sets {@link RequestUpdate#questions()}.
         *
         * @param questions the items, in place of any set before
         * @return this builder
         */
        public Builder questions(List<Question> questions) {
            this.questions = List.copyOf(questions);
            return this;
        }

        /**
         * Sets {@link RequestUpdate#questions()}.
         *
         * @param questions the items, in place of any set before
         * @return this builder
         */
        public Builder questions(Question... questions) {
            return questions(List.of(questions));
        }

        /**
         * Sets {@link RequestUpdate#answers()}.
         *
         * @param answers the items, in place of any set before
         * @return this builder
         */
        public Builder answers(List<Answer> answers) {
            this.answers = List.copyOf(answers);
            return this;
        }

        /**
         * Sets {@link RequestUpdate#answers()}.
         *
         * @param answers the items, in place of any set before
         * @return this builder
         */
        public Builder answers(Answer... answers) {
            return answers(List.of(answers));
        }

        /**
         * Sets {@link RequestUpdate#progress()}.
         *
         * @param progress the items, in place of any set before
         * @return this builder
         */
        public Builder progress(List<LanguageText> progress) {
            this.progress = List.copyOf(progress);
            return this;
        }

        /**
         * Sets {@link RequestUpdate#progress()}.
         *
         * @param progress the items, in place of any set before
         * @return this builder
         */
        public Builder progress(LanguageText... progress) {
            return progress(List.of(progress));
        }

        /**
         * Sets {@link RequestUpdate#decision()}.
         *
         * @param decision the value, null for none
         * @return this builder
         */
        public Builder decision(@Nullable Decision decision) {
            this.decision = decision;
            return this;
        }

        /**
         * Sets {@link RequestUpdate#reasons()}.
         *
         * @param reasons the items, in place of any set before
         * @return this builder
         */
        public Builder reasons(List<LanguageText> reasons) {
            this.reasons = List.copyOf(reasons);
            return this;
        }

        /**
         * Sets {@link RequestUpdate#reasons()}.
         *
         * @param reasons the items, in place of any set before
         * @return this builder
         */
        public Builder reasons(LanguageText... reasons) {
            return reasons(List.of(reasons));
        }

        /**
         * Sets {@link RequestUpdate#items()}.
         *
         * @param items the items, in place of any set before
         * @return this builder
         */
        public Builder items(List<String> items) {
            this.items = List.copyOf(items);
            return this;
        }

        /**
         * Sets {@link RequestUpdate#items()}.
         *
         * @param items the items, in place of any set before
         * @return this builder
         */
        public Builder items(String... items) {
            return items(List.of(items));
        }

        /**
         * Sets {@link RequestUpdate#reference()}.
         *
         * @param reference the value, null for none
         * @return this builder
         */
        public Builder reference(@Nullable String reference) {
            this.reference = reference;
            return this;
        }

        /**
         * Sets {@link RequestUpdate#firearms()}.
         *
         * @param firearms the items, in place of any set before
         * @return this builder
         */
        public Builder firearms(List<Firearm> firearms) {
            this.firearms = List.copyOf(firearms);
            return this;
        }

        /**
         * Sets {@link RequestUpdate#firearms()}.
         *
         * @param firearms the items, in place of any set before
         * @return this builder
         */
        public Builder firearms(Firearm... firearms) {
            return firearms(List.of(firearms));
        }

        /**
         * Sets {@link RequestUpdate#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(List<Note> remarks) {
            this.remarks = List.copyOf(remarks);
            return this;
        }

        /**
         * Sets {@link RequestUpdate#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(Note... remarks) {
            return remarks(List.of(remarks));
        }

        /**
         * Sets {@link RequestUpdate#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link RequestUpdate#unknownMembers()}.
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
        public RequestUpdate build() {
            return new RequestUpdate(request, status, at, expectedBy, questions, answers, progress, decision, reasons,
                    items, reference, firearms, remarks, extensions, unknownMembers);
        }
    }
}
