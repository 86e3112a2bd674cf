// Generated from schema/standard/schemas/messages/trace-response.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.MessageType;

/**
 * Answers a trace request.
 *
 * <p>The body of messages of the type {@code trace-response}. FEX 10.5 (Answer to a trace request).
 *
 * @param decision The decision, where the request is refused, restricted or granted under conditions. Null when absent.
 *     FEX 10.8.
 * @param results The result for each firearm of the request. Never null; empty when absent. FEX 10.5.
 * @param answers Answers to the questions of the request. Never null; empty when absent. FEX 10.7.
 * @param firearms Firearms as the registers of the requested State hold them. Never null; empty when absent. FEX 5.1.
 * @param components Parts and components as the registers hold them. Never null; empty when absent. FEX 6.1.
 * @param persons Persons of the chain of custody. Never null; empty when absent. FEX 7.1.
 * @param organizations Organizations of the chain of custody. Never null; empty when absent. FEX 7.11.
 * @param remarks Remarks. Never null; empty when absent. FEX 4.5.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record TraceResponse(
        @Valid @Nullable Decision decision,
        @Size(max = 100) List<@Valid TraceResult> results,
        @Size(max = 50) List<@Valid Answer> answers,
        @Size(max = 100) List<@Valid Firearm> firearms,
        @Size(max = 100) List<@Valid Component> components,
        @Size(max = 100) List<@Valid Person> persons,
        @Size(max = 100) List<@Valid Organization> organizations,
        @Size(max = 20) List<@Valid Note> remarks,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers)
        implements Body {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param decision see {@link #decision()}
     * @param results see {@link #results()}
     * @param answers see {@link #answers()}
     * @param firearms see {@link #firearms()}
     * @param components see {@link #components()}
     * @param persons see {@link #persons()}
     * @param organizations see {@link #organizations()}
     * @param remarks see {@link #remarks()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public TraceResponse {
        results = Records.list(results);
        answers = Records.list(answers);
        firearms = Records.list(firearms);
        components = Records.list(components);
        persons = Records.list(persons);
        organizations = Records.list(organizations);
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
        return MessageType.TRACE_RESPONSE;
    }

    /** Gives a member by its place, {@code unknownMembers} last; null when it is absent. */
    @Nullable Object member(int index) {
        return switch (index) {
            case 0 -> decision;
            case 1 -> results;
            case 2 -> answers;
            case 3 -> firearms;
            case 4 -> components;
            case 5 -> persons;
            case 6 -> organizations;
            case 7 -> remarks;
            case 8 -> extensions;
            case 9 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (decision == null ? 0 : 1L << 0) | (results.isEmpty() ? 0 : 1L << 1) | (answers.isEmpty() ? 0 : 1L << 2)
                | (firearms.isEmpty() ? 0 : 1L << 3) | (components.isEmpty() ? 0 : 1L << 4)
                | (persons.isEmpty() ? 0 : 1L << 5) | (organizations.isEmpty() ? 0 : 1L << 6)
                | (remarks.isEmpty() ? 0 : 1L << 7) | (extensions.isEmpty() ? 0 : 1L << 8);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("TraceResponse", null);
    }

    /** Builds a {@link TraceResponse}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable Decision decision;
        private List<TraceResult> results = List.of();
        private List<Answer> answers = List.of();
        private List<Firearm> firearms = List.of();
        private List<Component> components = List.of();
        private List<Person> persons = List.of();
        private List<Organization> organizations = List.of();
        private List<Note> remarks = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(TraceResponse from) {
            this.decision = from.decision;
            this.results = from.results;
            this.answers = from.answers;
            this.firearms = from.firearms;
            this.components = from.components;
            this.persons = from.persons;
            this.organizations = from.organizations;
            this.remarks = from.remarks;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link TraceResponse#decision()}.
         *
         * @param decision the value, null for none
         * @return this builder
         */
        public Builder decision(@Nullable Decision decision) {
            this.decision = decision;
            return this;
        }

        /**
         * Sets {@link TraceResponse#results()}.
         *
         * @param results the items, in place of any set before
         * @return this builder
         */
        public Builder results(List<TraceResult> results) {
            this.results = List.copyOf(results);
            return this;
        }

        /**
         * Sets {@link TraceResponse#results()}.
         *
         * @param results the items, in place of any set before
         * @return this builder
         */
        public Builder results(TraceResult... results) {
            return results(List.of(results));
        }

        /**
         * Sets {@link TraceResponse#answers()}.
         *
         * @param answers the items, in place of any set before
         * @return this builder
         */
        public Builder answers(List<Answer> answers) {
            this.answers = List.copyOf(answers);
            return this;
        }

        /**
         * Sets {@link TraceResponse#answers()}.
         *
         * @param answers the items, in place of any set before
         * @return this builder
         */
        public Builder answers(Answer... answers) {
            return answers(List.of(answers));
        }

        /**
         * Sets {@link TraceResponse#firearms()}.
         *
         * @param firearms the items, in place of any set before
         * @return this builder
         */
        public Builder firearms(List<Firearm> firearms) {
            this.firearms = List.copyOf(firearms);
            return this;
        }

        /**
         * Sets {@link TraceResponse#firearms()}.
         *
         * @param firearms the items, in place of any set before
         * @return this builder
         */
        public Builder firearms(Firearm... firearms) {
            return firearms(List.of(firearms));
        }

        /**
         * Sets {@link TraceResponse#components()}.
         *
         * @param components the items, in place of any set before
         * @return this builder
         */
        public Builder components(List<Component> components) {
            this.components = List.copyOf(components);
            return this;
        }

        /**
         * Sets {@link TraceResponse#components()}.
         *
         * @param components the items, in place of any set before
         * @return this builder
         */
        public Builder components(Component... components) {
            return components(List.of(components));
        }

        /**
         * Sets {@link TraceResponse#persons()}.
         *
         * @param persons the items, in place of any set before
         * @return this builder
         */
        public Builder persons(List<Person> persons) {
            this.persons = List.copyOf(persons);
            return this;
        }

        /**
         * Sets {@link TraceResponse#persons()}.
         *
         * @param persons the items, in place of any set before
         * @return this builder
         */
        public Builder persons(Person... persons) {
            return persons(List.of(persons));
        }

        /**
         * Sets {@link TraceResponse#organizations()}.
         *
         * @param organizations the items, in place of any set before
         * @return this builder
         */
        public Builder organizations(List<Organization> organizations) {
            this.organizations = List.copyOf(organizations);
            return this;
        }

        /**
         * Sets {@link TraceResponse#organizations()}.
         *
         * @param organizations the items, in place of any set before
         * @return this builder
         */
        public Builder organizations(Organization... organizations) {
            return organizations(List.of(organizations));
        }

        /**
         * Sets {@link TraceResponse#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(List<Note> remarks) {
            this.remarks = List.copyOf(remarks);
            return this;
        }

        /**
         * Sets {@link TraceResponse#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(Note... remarks) {
            return remarks(List.of(remarks));
        }

        /**
         * Sets {@link TraceResponse#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link TraceResponse#unknownMembers()}.
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
        public TraceResponse build() {
            return new TraceResponse(decision, results, answers, firearms, components, persons, organizations, remarks,
                    extensions, unknownMembers);
        }
    }
}
