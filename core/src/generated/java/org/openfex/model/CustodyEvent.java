// Generated from schema/standard/schemas/entities/custody-event.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.CustodyEventKind;
import org.openfex.code.Lawfulness;

/**
 * One event in the history of a weapon.
 *
 * <p>The entity {@code custody-event} of the standard. FEX 9.1 (Chain of custody).
 *
 * @param id Local identifier, by which the point of diversion refers to the event. Null when absent. FEX 2.11.
 * @param kind Kind of event. Null only in a draft. FEX 9.1.
 * @param time When. Null when absent. FEX 4.4.
 * @param place Where. Null when absent. FEX 4.3.
 * @param from Holder before. Null when absent. FEX 2.11.
 * @param to Holder after. Null when absent. FEX 2.11.
 * @param lawfulness Whether it was lawful. Null when absent. FEX 9.1.
 * @param licence Licence under which it took place. Null when absent. FEX 7.11.
 * @param marks Marks put on in the event. Never null; empty when absent. FEX 5.6.
 * @param documents Documents. Never null; empty when absent. FEX 8.5.
 * @param register Register from which the event is known. Null when absent. FEX 10.6.
 * @param basis Whether it is a fact or an assessment. Null when absent. FEX 7.2.
 * @param description In words. Never null; empty when absent. FEX 4.5.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record CustodyEvent(
        @CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LOCAL_ID) @Nullable String id,
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) CustodyEventKind kind,
        @Valid @Nullable EventTime time,
        @Valid @Nullable Place place,
        @Reference(to = {Person.class, Organization.class}) @CodePoints(min = 1, max = 64)
                @Pattern(regexp = Formats.LOCAL_REF) @Nullable String from,
        @Reference(to = {Person.class, Organization.class}) @CodePoints(min = 1, max = 64)
                @Pattern(regexp = Formats.LOCAL_REF) @Nullable String to,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable Lawfulness lawfulness,
        @Valid @Nullable Licence licence,
        @Size(max = 20) List<@Valid Marking> marks,
        @Size(max = 20) List<@Valid TransportDocument> documents,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String register,
        @Valid @Nullable StatementBasis basis,
        @Size(max = 10) List<@Valid LanguageText> description,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param id see {@link #id()}
     * @param kind see {@link #kind()}
     * @param time see {@link #time()}
     * @param place see {@link #place()}
     * @param from see {@link #from()}
     * @param to see {@link #to()}
     * @param lawfulness see {@link #lawfulness()}
     * @param licence see {@link #licence()}
     * @param marks see {@link #marks()}
     * @param documents see {@link #documents()}
     * @param register see {@link #register()}
     * @param basis see {@link #basis()}
     * @param description see {@link #description()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public CustodyEvent {
        marks = Records.list(marks);
        documents = Records.list(documents);
        description = Records.list(description);
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
            case 0 -> id;
            case 1 -> kind;
            case 2 -> time;
            case 3 -> place;
            case 4 -> from;
            case 5 -> to;
            case 6 -> lawfulness;
            case 7 -> licence;
            case 8 -> marks;
            case 9 -> documents;
            case 10 -> register;
            case 11 -> basis;
            case 12 -> description;
            case 13 -> extensions;
            case 14 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (id == null ? 0 : 1L << 0) | (kind == null ? 0 : 1L << 1) | (time == null ? 0 : 1L << 2)
                | (place == null ? 0 : 1L << 3) | (from == null ? 0 : 1L << 4) | (to == null ? 0 : 1L << 5)
                | (lawfulness == null ? 0 : 1L << 6) | (licence == null ? 0 : 1L << 7) | (marks.isEmpty() ? 0 : 1L << 8)
                | (documents.isEmpty() ? 0 : 1L << 9) | (register == null ? 0 : 1L << 10)
                | (basis == null ? 0 : 1L << 11) | (description.isEmpty() ? 0 : 1L << 12)
                | (extensions.isEmpty() ? 0 : 1L << 13);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (kind == null || kind.isKnown() ? 0 : 1L << 1)
                | (lawfulness == null || lawfulness.isKnown() ? 0 : 1L << 6);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("CustodyEvent", id);
    }

    /** Builds a {@link CustodyEvent}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable CustodyEventKind kind;
        private @Nullable EventTime time;
        private @Nullable Place place;
        private @Nullable String from;
        private @Nullable String to;
        private @Nullable Lawfulness lawfulness;
        private @Nullable Licence licence;
        private List<Marking> marks = List.of();
        private List<TransportDocument> documents = List.of();
        private @Nullable String register;
        private @Nullable StatementBasis basis;
        private List<LanguageText> description = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(CustodyEvent from) {
            this.id = from.id;
            this.kind = from.kind;
            this.time = from.time;
            this.place = from.place;
            this.from = from.from;
            this.to = from.to;
            this.lawfulness = from.lawfulness;
            this.licence = from.licence;
            this.marks = from.marks;
            this.documents = from.documents;
            this.register = from.register;
            this.basis = from.basis;
            this.description = from.description;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link CustodyEvent#id()}.
         *
         * @param id the value, null for none
         * @return this builder
         */
        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets {@link CustodyEvent#kind()}.
         *
         * @param kind the value
         * @return this builder
         */
        public Builder kind(CustodyEventKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets {@link CustodyEvent#time()}.
         *
         * @param time the value, null for none
         * @return this builder
         */
        public Builder time(@Nullable EventTime time) {
            this.time = time;
            return this;
        }

        /**
         * Sets {@link CustodyEvent#place()}.
         *
         * @param place the value, null for none
         * @return this builder
         */
        public Builder place(@Nullable Place place) {
            this.place = place;
            return this;
        }

        /**
         * Sets {@link CustodyEvent#from()}.
         *
         * @param from the value, null for none
         * @return this builder
         */
        public Builder from(@Nullable String from) {
            this.from = from;
            return this;
        }

        /**
         * Sets {@link CustodyEvent#to()}.
         *
         * @param to the value, null for none
         * @return this builder
         */
        public Builder to(@Nullable String to) {
            this.to = to;
            return this;
        }

        /**
         * Sets {@link CustodyEvent#lawfulness()}.
         *
         * @param lawfulness the value, null for none
         * @return this builder
         */
        public Builder lawfulness(@Nullable Lawfulness lawfulness) {
            this.lawfulness = lawfulness;
            return this;
        }

        /**
         * Sets {@link CustodyEvent#licence()}.
         *
         * @param licence the value, null for none
         * @return this builder
         */
        public Builder licence(@Nullable Licence licence) {
            this.licence = licence;
            return this;
        }

        /**
         * Sets {@link CustodyEvent#marks()}.
         *
         * @param marks the items, in place of any set before
         * @return this builder
         */
        public Builder marks(List<Marking> marks) {
            this.marks = List.copyOf(marks);
            return this;
        }

        /**
         * Sets {@link CustodyEvent#marks()}.
         *
         * @param marks the items, in place of any set before
         * @return this builder
         */
        public Builder marks(Marking... marks) {
            return marks(List.of(marks));
        }

        /**
         * Sets {@link CustodyEvent#documents()}.
         *
         * @param documents the items, in place of any set before
         * @return this builder
         */
        public Builder documents(List<TransportDocument> documents) {
            this.documents = List.copyOf(documents);
            return this;
        }

        /**
         * Sets {@link CustodyEvent#documents()}.
         *
         * @param documents the items, in place of any set before
         * @return this builder
         */
        public Builder documents(TransportDocument... documents) {
            return documents(List.of(documents));
        }

        /**
         * Sets {@link CustodyEvent#register()}.
         *
         * @param register the value, null for none
         * @return this builder
         */
        public Builder register(@Nullable String register) {
            this.register = register;
            return this;
        }

        /**
         * Sets {@link CustodyEvent#basis()}.
         *
         * @param basis the value, null for none
         * @return this builder
         */
        public Builder basis(@Nullable StatementBasis basis) {
            this.basis = basis;
            return this;
        }

        /**
         * Sets {@link CustodyEvent#description()}.
         *
         * @param description the items, in place of any set before
         * @return this builder
         */
        public Builder description(List<LanguageText> description) {
            this.description = List.copyOf(description);
            return this;
        }

        /**
         * Sets {@link CustodyEvent#description()}.
         *
         * @param description the items, in place of any set before
         * @return this builder
         */
        public Builder description(LanguageText... description) {
            return description(List.of(description));
        }

        /**
         * Sets {@link CustodyEvent#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link CustodyEvent#unknownMembers()}.
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
        public CustodyEvent build() {
            return new CustodyEvent(id, kind, time, place, from, to, lawfulness, licence, marks, documents, register,
                    basis, description, extensions, unknownMembers);
        }
    }
}
