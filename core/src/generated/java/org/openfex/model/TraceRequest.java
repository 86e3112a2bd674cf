// Generated from schema/standard/schemas/messages/trace-request.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.IllicitGround;
import org.openfex.code.IntendedUse;
import org.openfex.code.MessageType;
import org.openfex.code.RoutingGround;

/**
 * Asks another State for the history of firearms found by the requesting State.
 *
 * <p>The body of messages of the type {@code trace-request}. FEX 10.1 (Trace request).
 *
 * @param seizure The seizure in which the firearms were recovered. Null when absent. FEX 8.1.
 * @param seizureReport Identifier of the seizure report that already told of it. Null when absent. FEX 2.4.
 * @param illicitGrounds Grounds on which the firearms are held to be illicit. Never null; empty when absent. FEX 10.1.
 * @param legalJustification Legal justification of holding them illicit. Never null; empty when absent. FEX 10.1.
 * @param circumstances Circumstances in which they were found. Never null; empty when absent. FEX 10.1.
 * @param intendedUses Intended use of the information sought. Never null; empty when absent. FEX 10.3.
 * @param intendedUseText The intended use in words. Never null; empty when absent. FEX 10.3.
 * @param routingGrounds Why this State is asked. Never null; empty when absent. FEX 10.2.
 * @param domesticSearches Registers of the requesting State that were searched. Never null; empty when absent.
 *     FEX 10.4.
 * @param questions What is asked. Never null; empty only in a draft. FEX 10.7.
 * @param firearms Firearms to be traced. Never null; empty when absent. FEX 5.1.
 * @param components Parts and components to be traced. Never null; empty when absent. FEX 6.1.
 * @param ammunition Ammunition to be traced. Never null; empty when absent. FEX 6.2.
 * @param persons Persons concerned. Never null; empty when absent. FEX 7.1.
 * @param organizations Organizations concerned. Never null; empty when absent. FEX 7.11.
 * @param remarks Remarks. Never null; empty when absent. FEX 4.5.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record TraceRequest(
        @Valid @Nullable Seizure seizure,
        @Nullable UUID seizureReport,
        @Size(max = 5) List<@CodeFormat(pattern = Formats.CODE, max = 64) IllicitGround> illicitGrounds,
        @Size(max = 10) List<@Valid LanguageText> legalJustification,
        @Size(max = 20) List<@Valid LanguageText> circumstances,
        @Size(max = 10) List<@CodeFormat(pattern = Formats.CODE, max = 64) IntendedUse> intendedUses,
        @Size(max = 10) List<@Valid LanguageText> intendedUseText,
        @Size(max = 10) List<@CodeFormat(pattern = Formats.CODE, max = 64) RoutingGround> routingGrounds,
        @Size(max = 50) List<@Valid RegisterSearch> domesticSearches,
        @NotEmpty @Size(max = 50) List<@Valid Question> questions,
        @Size(max = 100) List<@Valid Firearm> firearms,
        @Size(max = 100) List<@Valid Component> components,
        @Size(max = 100) List<@Valid Ammunition> ammunition,
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
     * @param seizure see {@link #seizure()}
     * @param seizureReport see {@link #seizureReport()}
     * @param illicitGrounds see {@link #illicitGrounds()}
     * @param legalJustification see {@link #legalJustification()}
     * @param circumstances see {@link #circumstances()}
     * @param intendedUses see {@link #intendedUses()}
     * @param intendedUseText see {@link #intendedUseText()}
     * @param routingGrounds see {@link #routingGrounds()}
     * @param domesticSearches see {@link #domesticSearches()}
     * @param questions see {@link #questions()}
     * @param firearms see {@link #firearms()}
     * @param components see {@link #components()}
     * @param ammunition see {@link #ammunition()}
     * @param persons see {@link #persons()}
     * @param organizations see {@link #organizations()}
     * @param remarks see {@link #remarks()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public TraceRequest {
        illicitGrounds = Records.list(illicitGrounds);
        legalJustification = Records.list(legalJustification);
        circumstances = Records.list(circumstances);
        intendedUses = Records.list(intendedUses);
        intendedUseText = Records.list(intendedUseText);
        routingGrounds = Records.list(routingGrounds);
        domesticSearches = Records.list(domesticSearches);
        questions = Records.list(questions);
        firearms = Records.list(firearms);
        components = Records.list(components);
        ammunition = Records.list(ammunition);
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
        return MessageType.TRACE_REQUEST;
    }

    /** Gives a member by its place, {@code unknownMembers} last; null when it is absent. */
    @Nullable Object member(int index) {
        return switch (index) {
            case 0 -> seizure;
            case 1 -> seizureReport;
            case 2 -> illicitGrounds;
            case 3 -> legalJustification;
            case 4 -> circumstances;
            case 5 -> intendedUses;
            case 6 -> intendedUseText;
            case 7 -> routingGrounds;
            case 8 -> domesticSearches;
            case 9 -> questions;
            case 10 -> firearms;
            case 11 -> components;
            case 12 -> ammunition;
            case 13 -> persons;
            case 14 -> organizations;
            case 15 -> remarks;
            case 16 -> extensions;
            case 17 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (seizure == null ? 0 : 1L << 0) | (seizureReport == null ? 0 : 1L << 1)
                | (illicitGrounds.isEmpty() ? 0 : 1L << 2) | (legalJustification.isEmpty() ? 0 : 1L << 3)
                | (circumstances.isEmpty() ? 0 : 1L << 4) | (intendedUses.isEmpty() ? 0 : 1L << 5)
                | (intendedUseText.isEmpty() ? 0 : 1L << 6) | (routingGrounds.isEmpty() ? 0 : 1L << 7)
                | (domesticSearches.isEmpty() ? 0 : 1L << 8) | (questions.isEmpty() ? 0 : 1L << 9)
                | (firearms.isEmpty() ? 0 : 1L << 10) | (components.isEmpty() ? 0 : 1L << 11)
                | (ammunition.isEmpty() ? 0 : 1L << 12) | (persons.isEmpty() ? 0 : 1L << 13)
                | (organizations.isEmpty() ? 0 : 1L << 14) | (remarks.isEmpty() ? 0 : 1L << 15)
                | (extensions.isEmpty() ? 0 : 1L << 16);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (Records.areKnown(illicitGrounds) ? 0 : 1L << 2) | (Records.areKnown(intendedUses) ? 0 : 1L << 5)
                | (Records.areKnown(routingGrounds) ? 0 : 1L << 7);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("TraceRequest", null);
    }

    /** Builds a {@link TraceRequest}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable Seizure seizure;
        private @Nullable UUID seizureReport;
        private List<IllicitGround> illicitGrounds = List.of();
        private List<LanguageText> legalJustification = List.of();
        private List<LanguageText> circumstances = List.of();
        private List<IntendedUse> intendedUses = List.of();
        private List<LanguageText> intendedUseText = List.of();
        private List<RoutingGround> routingGrounds = List.of();
        private List<RegisterSearch> domesticSearches = List.of();
        private List<Question> questions = List.of();
        private List<Firearm> firearms = List.of();
        private List<Component> components = List.of();
        private List<Ammunition> ammunition = List.of();
        private List<Person> persons = List.of();
        private List<Organization> organizations = List.of();
        private List<Note> remarks = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(TraceRequest from) {
            this.seizure = from.seizure;
            this.seizureReport = from.seizureReport;
            this.illicitGrounds = from.illicitGrounds;
            this.legalJustification = from.legalJustification;
            this.circumstances = from.circumstances;
            this.intendedUses = from.intendedUses;
            this.intendedUseText = from.intendedUseText;
            this.routingGrounds = from.routingGrounds;
            this.domesticSearches = from.domesticSearches;
            this.questions = from.questions;
            this.firearms = from.firearms;
            this.components = from.components;
            this.ammunition = from.ammunition;
            this.persons = from.persons;
            this.organizations = from.organizations;
            this.remarks = from.remarks;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link TraceRequest#seizure()}.
         *
         * @param seizure the value, null for none
         * @return this builder
         */
        public Builder seizure(@Nullable Seizure seizure) {
            this.seizure = seizure;
            return this;
        }

        /**
         * Sets {@link TraceRequest#seizureReport()}.
         *
         * @param seizureReport the value, null for none
         * @return this builder
         */
        public Builder seizureReport(@Nullable UUID seizureReport) {
            this.seizureReport = seizureReport;
            return this;
        }

        /**
         * Sets {@link TraceRequest#illicitGrounds()}.
         *
         * @param illicitGrounds the items, in place of any set before
         * @return this builder
         */
        public Builder illicitGrounds(List<IllicitGround> illicitGrounds) {
            this.illicitGrounds = List.copyOf(illicitGrounds);
            return this;
        }

        /**
         * Sets {@link TraceRequest#illicitGrounds()}.
         *
         * @param illicitGrounds the items, in place of any set before
         * @return this builder
         */
        public Builder illicitGrounds(IllicitGround... illicitGrounds) {
            return illicitGrounds(List.of(illicitGrounds));
        }

        /**
         * Sets {@link TraceRequest#legalJustification()}.
         *
         * @param legalJustification the items, in place of any set before
         * @return this builder
         */
        public Builder legalJustification(List<LanguageText> legalJustification) {
            this.legalJustification = List.copyOf(legalJustification);
            return this;
        }

        /**
         * Sets {@link TraceRequest#legalJustification()}.
         *
         * @param legalJustification the items, in place of any set before
         * @return this builder
         */
        public Builder legalJustification(LanguageText... legalJustification) {
            return legalJustification(List.of(legalJustification));
        }

        /**
         * Sets {@link TraceRequest#circumstances()}.
         *
         * @param circumstances the items, in place of any set before
         * @return this builder
         */
        public Builder circumstances(List<LanguageText> circumstances) {
            this.circumstances = List.copyOf(circumstances);
            return this;
        }

        /**
         * Sets {@link TraceRequest#circumstances()}.
         *
         * @param circumstances the items, in place of any set before
         * @return this builder
         */
        public Builder circumstances(LanguageText... circumstances) {
            return circumstances(List.of(circumstances));
        }

        /**
         * Sets {@link TraceRequest#intendedUses()}.
         *
         * @param intendedUses the items, in place of any set before
         * @return this builder
         */
        public Builder intendedUses(List<IntendedUse> intendedUses) {
            this.intendedUses = List.copyOf(intendedUses);
            return this;
        }

        /**
         * Sets {@link TraceRequest#intendedUses()}.
         *
         * @param intendedUses the items, in place of any set before
         * @return this builder
         */
        public Builder intendedUses(IntendedUse... intendedUses) {
            return intendedUses(List.of(intendedUses));
        }

        /**
         * Sets {@link TraceRequest#intendedUseText()}.
         *
         * @param intendedUseText the items, in place of any set before
         * @return this builder
         */
        public Builder intendedUseText(List<LanguageText> intendedUseText) {
            this.intendedUseText = List.copyOf(intendedUseText);
            return this;
        }

        /**
         * Sets {@link TraceRequest#intendedUseText()}.
         *
         * @param intendedUseText the items, in place of any set before
         * @return this builder
         */
        public Builder intendedUseText(LanguageText... intendedUseText) {
            return intendedUseText(List.of(intendedUseText));
        }

        /**
         * Sets {@link TraceRequest#routingGrounds()}.
         *
         * @param routingGrounds the items, in place of any set before
         * @return this builder
         */
        public Builder routingGrounds(List<RoutingGround> routingGrounds) {
            this.routingGrounds = List.copyOf(routingGrounds);
            return this;
        }

        /**
         * Sets {@link TraceRequest#routingGrounds()}.
         *
         * @param routingGrounds the items, in place of any set before
         * @return this builder
         */
        public Builder routingGrounds(RoutingGround... routingGrounds) {
            return routingGrounds(List.of(routingGrounds));
        }

        /**
         * Sets {@link TraceRequest#domesticSearches()}.
         *
         * @param domesticSearches the items, in place of any set before
         * @return this builder
         */
        public Builder domesticSearches(List<RegisterSearch> domesticSearches) {
            this.domesticSearches = List.copyOf(domesticSearches);
            return this;
        }

        /**
         * Sets {@link TraceRequest#domesticSearches()}.
         *
         * @param domesticSearches the items, in place of any set before
         * @return this builder
         */
        public Builder domesticSearches(RegisterSearch... domesticSearches) {
            return domesticSearches(List.of(domesticSearches));
        }

        /**
         * Sets {@link TraceRequest#questions()}.
         *
         * @param questions the items, in place of any set before
         * @return this builder
         */
        public Builder questions(List<Question> questions) {
            this.questions = List.copyOf(questions);
            return this;
        }

        /**
         * Sets {@link TraceRequest#questions()}.
         *
         * @param questions the items, in place of any set before
         * @return this builder
         */
        public Builder questions(Question... questions) {
            return questions(List.of(questions));
        }

        /**
         * Sets {@link TraceRequest#firearms()}.
         *
         * @param firearms the items, in place of any set before
         * @return this builder
         */
        public Builder firearms(List<Firearm> firearms) {
            this.firearms = List.copyOf(firearms);
            return this;
        }

        /**
         * Sets {@link TraceRequest#firearms()}.
         *
         * @param firearms the items, in place of any set before
         * @return this builder
         */
        public Builder firearms(Firearm... firearms) {
            return firearms(List.of(firearms));
        }

        /**
         * Sets {@link TraceRequest#components()}.
         *
         * @param components the items, in place of any set before
         * @return this builder
         */
        public Builder components(List<Component> components) {
            this.components = List.copyOf(components);
            return this;
        }

        /**
         * Sets {@link TraceRequest#components()}.
         *
         * @param components the items, in place of any set before
         * @return this builder
         */
        public Builder components(Component... components) {
            return components(List.of(components));
        }

        /**
         * Sets {@link TraceRequest#ammunition()}.
         *
         * @param ammunition the items, in place of any set before
         * @return this builder
         */
        public Builder ammunition(List<Ammunition> ammunition) {
            this.ammunition = List.copyOf(ammunition);
            return this;
        }

        /**
         * Sets {@link TraceRequest#ammunition()}.
         *
         * @param ammunition the items, in place of any set before
         * @return this builder
         */
        public Builder ammunition(Ammunition... ammunition) {
            return ammunition(List.of(ammunition));
        }

        /**
         * Sets {@link TraceRequest#persons()}.
         *
         * @param persons the items, in place of any set before
         * @return this builder
         */
        public Builder persons(List<Person> persons) {
            this.persons = List.copyOf(persons);
            return this;
        }

        /**
         * Sets {@link TraceRequest#persons()}.
         *
         * @param persons the items, in place of any set before
         * @return this builder
         */
        public Builder persons(Person... persons) {
            return persons(List.of(persons));
        }

        /**
         * Sets {@link TraceRequest#organizations()}.
         *
         * @param organizations the items, in place of any set before
         * @return this builder
         */
        public Builder organizations(List<Organization> organizations) {
            this.organizations = List.copyOf(organizations);
            return this;
        }

        /**
         * Sets {@link TraceRequest#organizations()}.
         *
         * @param organizations the items, in place of any set before
         * @return this builder
         */
        public Builder organizations(Organization... organizations) {
            return organizations(List.of(organizations));
        }

        /**
         * Sets {@link TraceRequest#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(List<Note> remarks) {
            this.remarks = List.copyOf(remarks);
            return this;
        }

        /**
         * Sets {@link TraceRequest#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(Note... remarks) {
            return remarks(List.of(remarks));
        }

        /**
         * Sets {@link TraceRequest#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link TraceRequest#unknownMembers()}.
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
        public TraceRequest build() {
            return new TraceRequest(seizure, seizureReport, illicitGrounds, legalJustification, circumstances,
                    intendedUses, intendedUseText, routingGrounds, domesticSearches, questions, firearms, components,
                    ammunition, persons, organizations, remarks, extensions, unknownMembers);
        }
    }
}
