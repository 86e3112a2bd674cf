// Generated from schema/standard/schemas/messages/assistance-request.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.AssistanceChannel;
import org.openfex.code.MessageType;
import org.openfex.code.ProceedingKind;
import org.openfex.code.TranslationKind;

/**
 * Asks for mutual legal assistance.
 *
 * <p>The body of messages of the type {@code assistance-request}. FEX 16.1 (Request for assistance).
 *
 * @param requestingAuthority The authority that makes the request. Null only in a draft. FEX 16.1.
 * @param conductedBy The authority that conducts the investigation, prosecution or proceeding. Null only in a draft.
 *     FEX 16.1.
 * @param proceeding Nature of the proceeding. Null only in a draft. FEX 16.1.
 * @param subject Subject matter of the proceeding. Never null; empty only in a draft. FEX 16.1.
 * @param facts Summary of the relevant facts; it may be absent only for service of documents. Never null; empty when
 *     absent. FEX 16.1.
 * @param assistance Assistance sought. Never null; empty only in a draft. FEX 16.2.
 * @param purpose Purpose for which the evidence, information or action is sought. Never null; empty only in a draft.
 *     FEX 16.1.
 * @param criminalCase Criminal case. Null when absent. FEX 8.10.
 * @param offences Offences, with the text of the law and the penalty. Never null; empty when absent. FEX 8.9.
 * @param confiscation Confiscation sought. Null when absent. FEX 16.3.
 * @param confidential Whether the requested State is to keep the request confidential. Null when absent. FEX 3.4.
 * @param signatory Who signed the request. Null when absent. FEX 16.4.
 * @param channel Channel by which it is sent. Null when absent. FEX 16.4.
 * @param oral Whether it confirms a request made orally. Null when absent. FEX 16.4.
 * @param translation Kind of the translation enclosed. Null when absent. FEX 16.4.
 * @param translationFile The translation among the attachments. Null when absent. FEX 16.4.
 * @param reciprocity Assurance of reciprocity. Never null; empty when absent. FEX 2.8.
 * @param costs Costs. Null when absent. FEX 16.5.
 * @param warrants Orders and warrants enclosed. Never null; empty when absent. FEX 13.5.
 * @param firearms Firearms. Never null; empty when absent. FEX 5.1.
 * @param components Parts and components. Never null; empty when absent. FEX 6.1.
 * @param ammunition Ammunition. Never null; empty when absent. FEX 6.2.
 * @param items Other items. Never null; empty when absent. FEX 6.4.
 * @param persons Persons. Never null; empty when absent. FEX 7.1.
 * @param organizations Organizations. Never null; empty when absent. FEX 7.11.
 * @param remarks Remarks. Never null; empty when absent. FEX 4.5.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record AssistanceRequest(
        @NotNull @Valid Party requestingAuthority,
        @NotNull @Valid Party conductedBy,
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) ProceedingKind proceeding,
        @NotEmpty @Size(max = 10) List<@Valid LanguageText> subject,
        @Size(max = 50) List<@Valid LanguageText> facts,
        @NotEmpty @Size(max = 50) List<@Valid AssistanceItem> assistance,
        @NotEmpty @Size(max = 10) List<@Valid LanguageText> purpose,
        @Valid @Nullable CriminalCase criminalCase,
        @Size(max = 50) List<@Valid Offence> offences,
        @Valid @Nullable ConfiscationRequest confiscation,
        @Nullable Boolean confidential,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String signatory,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable AssistanceChannel channel,
        @Nullable Boolean oral,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable TranslationKind translation,
        @Reference(to = Attachment.class) @CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LOCAL_REF) @Nullable
                String translationFile,
        @Size(max = 10) List<@Valid LanguageText> reciprocity,
        @Valid @Nullable Costs costs,
        @Size(max = 20) List<@Valid Warrant> warrants,
        @Size(max = 500) List<@Valid Firearm> firearms,
        @Size(max = 500) List<@Valid Component> components,
        @Size(max = 500) List<@Valid Ammunition> ammunition,
        @Size(max = 500) List<@Valid OtherItem> items,
        @Size(max = 200) List<@Valid Person> persons,
        @Size(max = 200) List<@Valid Organization> organizations,
        @Size(max = 20) List<@Valid Note> remarks,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers)
        implements Body {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param requestingAuthority see {@link #requestingAuthority()}
     * @param conductedBy see {@link #conductedBy()}
     * @param proceeding see {@link #proceeding()}
     * @param subject see {@link #subject()}
     * @param facts see {@link #facts()}
     * @param assistance see {@link #assistance()}
     * @param purpose see {@link #purpose()}
     * @param criminalCase see {@link #criminalCase()}
     * @param offences see {@link #offences()}
     * @param confiscation see {@link #confiscation()}
     * @param confidential see {@link #confidential()}
     * @param signatory see {@link #signatory()}
     * @param channel see {@link #channel()}
     * @param oral see {@link #oral()}
     * @param translation see {@link #translation()}
     * @param translationFile see {@link #translationFile()}
     * @param reciprocity see {@link #reciprocity()}
     * @param costs see {@link #costs()}
     * @param warrants see {@link #warrants()}
     * @param firearms see {@link #firearms()}
     * @param components see {@link #components()}
     * @param ammunition see {@link #ammunition()}
     * @param items see {@link #items()}
     * @param persons see {@link #persons()}
     * @param organizations see {@link #organizations()}
     * @param remarks see {@link #remarks()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public AssistanceRequest {
        subject = Records.list(subject);
        facts = Records.list(facts);
        assistance = Records.list(assistance);
        purpose = Records.list(purpose);
        offences = Records.list(offences);
        reciprocity = Records.list(reciprocity);
        warrants = Records.list(warrants);
        firearms = Records.list(firearms);
        components = Records.list(components);
        ammunition = Records.list(ammunition);
        items = Records.list(items);
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
        return MessageType.ASSISTANCE_REQUEST;
    }

    /** Gives a member by its place, {@code unknownMembers} last; null when it is absent. */
    @Nullable Object member(int index) {
        return switch (index) {
            case 0 -> requestingAuthority;
            case 1 -> conductedBy;
            case 2 -> proceeding;
            case 3 -> subject;
            case 4 -> facts;
            case 5 -> assistance;
            case 6 -> purpose;
            case 7 -> criminalCase;
            case 8 -> offences;
            case 9 -> confiscation;
            case 10 -> confidential;
            case 11 -> signatory;
            case 12 -> channel;
            case 13 -> oral;
            case 14 -> translation;
            case 15 -> translationFile;
            case 16 -> reciprocity;
            case 17 -> costs;
            case 18 -> warrants;
            case 19 -> firearms;
            case 20 -> components;
            case 21 -> ammunition;
            case 22 -> items;
            case 23 -> persons;
            case 24 -> organizations;
            case 25 -> remarks;
            case 26 -> extensions;
            case 27 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (requestingAuthority == null ? 0 : 1L << 0) | (conductedBy == null ? 0 : 1L << 1)
                | (proceeding == null ? 0 : 1L << 2) | (subject.isEmpty() ? 0 : 1L << 3)
                | (facts.isEmpty() ? 0 : 1L << 4) | (assistance.isEmpty() ? 0 : 1L << 5)
                | (purpose.isEmpty() ? 0 : 1L << 6) | (criminalCase == null ? 0 : 1L << 7)
                | (offences.isEmpty() ? 0 : 1L << 8) | (confiscation == null ? 0 : 1L << 9)
                | (confidential == null ? 0 : 1L << 10) | (signatory == null ? 0 : 1L << 11)
                | (channel == null ? 0 : 1L << 12) | (oral == null ? 0 : 1L << 13)
                | (translation == null ? 0 : 1L << 14) | (translationFile == null ? 0 : 1L << 15)
                | (reciprocity.isEmpty() ? 0 : 1L << 16) | (costs == null ? 0 : 1L << 17)
                | (warrants.isEmpty() ? 0 : 1L << 18) | (firearms.isEmpty() ? 0 : 1L << 19)
                | (components.isEmpty() ? 0 : 1L << 20) | (ammunition.isEmpty() ? 0 : 1L << 21)
                | (items.isEmpty() ? 0 : 1L << 22) | (persons.isEmpty() ? 0 : 1L << 23)
                | (organizations.isEmpty() ? 0 : 1L << 24) | (remarks.isEmpty() ? 0 : 1L << 25)
                | (extensions.isEmpty() ? 0 : 1L << 26);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (proceeding == null || proceeding.isKnown() ? 0 : 1L << 2)
                | (channel == null || channel.isKnown() ? 0 : 1L << 12)
                | (translation == null || translation.isKnown() ? 0 : 1L << 14);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("AssistanceRequest", null);
    }

    /** Builds a {@link AssistanceRequest}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable Party requestingAuthority;
        private @Nullable Party conductedBy;
        private @Nullable ProceedingKind proceeding;
        private List<LanguageText> subject = List.of();
        private List<LanguageText> facts = List.of();
        private List<AssistanceItem> assistance = List.of();
        private List<LanguageText> purpose = List.of();
        private @Nullable CriminalCase criminalCase;
        private List<Offence> offences = List.of();
        private @Nullable ConfiscationRequest confiscation;
        private @Nullable Boolean confidential;
        private @Nullable String signatory;
        private @Nullable AssistanceChannel channel;
        private @Nullable Boolean oral;
        private @Nullable TranslationKind translation;
        private @Nullable String translationFile;
        private List<LanguageText> reciprocity = List.of();
        private @Nullable Costs costs;
        private List<Warrant> warrants = List.of();
        private List<Firearm> firearms = List.of();
        private List<Component> components = List.of();
        private List<Ammunition> ammunition = List.of();
        private List<OtherItem> items = List.of();
        private List<Person> persons = List.of();
        private List<Organization> organizations = List.of();
        private List<Note> remarks = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(AssistanceRequest from) {
            this.requestingAuthority = from.requestingAuthority;
            this.conductedBy = from.conductedBy;
            this.proceeding = from.proceeding;
            this.subject = from.subject;
            this.facts = from.facts;
            this.assistance = from.assistance;
            this.purpose = from.purpose;
            this.criminalCase = from.criminalCase;
            this.offences = from.offences;
            this.confiscation = from.confiscation;
            this.confidential = from.confidential;
            this.signatory = from.signatory;
            this.channel = from.channel;
            this.oral = from.oral;
            this.translation = from.translation;
            this.translationFile = from.translationFile;
            this.reciprocity = from.reciprocity;
            this.costs = from.costs;
            this.warrants = from.warrants;
            this.firearms = from.firearms;
            this.components = from.components;
            this.ammunition = from.ammunition;
            this.items = from.items;
            this.persons = from.persons;
            this.organizations = from.organizations;
            this.remarks = from.remarks;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link AssistanceRequest#requestingAuthority()}.
         *
         * @param requestingAuthority the value
         * @return this builder
         */
        public Builder requestingAuthority(Party requestingAuthority) {
            this.requestingAuthority = requestingAuthority;
            return this;
        }

        /**
         * Sets {@link AssistanceRequest#conductedBy()}.
         *
         * @param conductedBy the value
         * @return this builder
         */
        public Builder conductedBy(Party conductedBy) {
            this.conductedBy = conductedBy;
            return this;
        }

        /**
         * Sets {@link AssistanceRequest#proceeding()}.
         *
         * @param proceeding the value
         * @return this builder
         */
        public Builder proceeding(ProceedingKind proceeding) {
            this.proceeding = proceeding;
            return this;
        }

        /**
         * Sets {@link AssistanceRequest#subject()}.
         *
         * @param subject the items, in place of any set before
         * @return this builder
         */
        public Builder subject(List<LanguageText> subject) {
            this.subject = List.copyOf(subject);
            return this;
        }

        /**
         * Sets {@link AssistanceRequest#subject()}.
         *
         * @param subject the items, in place of any set before
         * @return this builder
         */
        public Builder subject(LanguageText... subject) {
            return subject(List.of(subject));
        }

        /**
         * Sets {@link AssistanceRequest#facts()}.
         *
         * @param facts the items, in place of any set before
         * @return this builder
         */
        public Builder facts(List<LanguageText> facts) {
            this.facts = List.copyOf(facts);
            return this;
        }

        /**
         * Sets {@link AssistanceRequest#facts()}.
         *
         * @param facts the items, in place of any set before
         * @return this builder
         */
        public Builder facts(LanguageText... facts) {
            return facts(List.of(facts));
        }

        /**
         * Sets {@link AssistanceRequest#assistance()}.
         *
         * @param assistance the items, in place of any set before
         * @return this builder
         */
        public Builder assistance(List<AssistanceItem> assistance) {
            this.assistance = List.copyOf(assistance);
            return this;
        }

        /**
         * Sets {@link AssistanceRequest#assistance()}.
         *
         * @param assistance the items, in place of any set before
         * @return this builder
         */
        public Builder assistance(AssistanceItem... assistance) {
            return assistance(List.of(assistance));
        }

        /**
         * Sets {@link AssistanceRequest#purpose()}.
         *
         * @param purpose the items, in place of any set before
         * @return this builder
         */
        public Builder purpose(List<LanguageText> purpose) {
            this.purpose = List.copyOf(purpose);
            return this;
        }

        /**
         * Sets {@link AssistanceRequest#purpose()}.
         *
         * @param purpose the items, in place of any set before
         * @return this builder
         */
        public Builder purpose(LanguageText... purpose) {
            return purpose(List.of(purpose));
        }

        /**
         * Sets {@link AssistanceRequest#criminalCase()}.
         *
         * @param criminalCase the value, null for none
         * @return this builder
         */
        public Builder criminalCase(@Nullable CriminalCase criminalCase) {
            this.criminalCase = criminalCase;
            return this;
        }

        /**
         * Sets {@link AssistanceRequest#offences()}.
         *
         * @param offences the items, in place of any set before
         * @return this builder
         */
        public Builder offences(List<Offence> offences) {
            this.offences = List.copyOf(offences);
            return this;
        }

        /**
         * Sets {@link AssistanceRequest#offences()}.
         *
         * @param offences the items, in place of any set before
         * @return this builder
         */
        public Builder offences(Offence... offences) {
            return offences(List.of(offences));
        }

        /**
         * Sets {@link AssistanceRequest#confiscation()}.
         *
         * @param confiscation the value, null for none
         * @return this builder
         */
        public Builder confiscation(@Nullable ConfiscationRequest confiscation) {
            this.confiscation = confiscation;
            return this;
        }

        /**
         * Sets {@link AssistanceRequest#confidential()}.
         *
         * @param confidential the value, null for none
         * @return this builder
         */
        public Builder confidential(@Nullable Boolean confidential) {
            this.confidential = confidential;
            return this;
        }

        /**
         * Sets {@link AssistanceRequest#signatory()}.
         *
         * @param signatory the value, null for none
         * @return this builder
         */
        public Builder signatory(@Nullable String signatory) {
            this.signatory = signatory;
            return this;
        }

        /**
         * Sets {@link AssistanceRequest#channel()}.
         *
         * @param channel the value, null for none
         * @return this builder
         */
        public Builder channel(@Nullable AssistanceChannel channel) {
            this.channel = channel;
            return this;
        }

        /**
         * Sets {@link AssistanceRequest#oral()}.
         *
         * @param oral the value, null for none
         * @return this builder
         */
        public Builder oral(@Nullable Boolean oral) {
            this.oral = oral;
            return this;
        }

        /**
         * Sets {@link AssistanceRequest#translation()}.
         *
         * @param translation the value, null for none
         * @return this builder
         */
        public Builder translation(@Nullable TranslationKind translation) {
            this.translation = translation;
            return this;
        }

        /**
         * Sets {@link AssistanceRequest#translationFile()}.
         *
         * @param translationFile the value, null for none
         * @return this builder
         */
        public Builder translationFile(@Nullable String translationFile) {
            this.translationFile = translationFile;
            return this;
        }

        /**
         * Sets {@link AssistanceRequest#reciprocity()}.
         *
         * @param reciprocity the items, in place of any set before
         * @return this builder
         */
        public Builder reciprocity(List<LanguageText> reciprocity) {
            this.reciprocity = List.copyOf(reciprocity);
            return this;
        }

        /**
         * Sets {@link AssistanceRequest#reciprocity()}.
         *
         * @param reciprocity the items, in place of any set before
         * @return this builder
         */
        public Builder reciprocity(LanguageText... reciprocity) {
            return reciprocity(List.of(reciprocity));
        }

        /**
         * Sets {@link AssistanceRequest#costs()}.
         *
         * @param costs the value, null for none
         * @return this builder
         */
        public Builder costs(@Nullable Costs costs) {
            this.costs = costs;
            return this;
        }

        /**
         * Sets {@link AssistanceRequest#warrants()}.
         *
         * @param warrants the items, in place of any set before
         * @return this builder
         */
        public Builder warrants(List<Warrant> warrants) {
            this.warrants = List.copyOf(warrants);
            return this;
        }

        /**
         * Sets {@link AssistanceRequest#warrants()}.
         *
         * @param warrants the items, in place of any set before
         * @return this builder
         */
        public Builder warrants(Warrant... warrants) {
            return warrants(List.of(warrants));
        }

        /**
         * Sets {@link AssistanceRequest#firearms()}.
         *
         * @param firearms the items, in place of any set before
         * @return this builder
         */
        public Builder firearms(List<Firearm> firearms) {
            this.firearms = List.copyOf(firearms);
            return this;
        }

        /**
         * Sets {@link AssistanceRequest#firearms()}.
         *
         * @param firearms the items, in place of any set before
         * @return this builder
         */
        public Builder firearms(Firearm... firearms) {
            return firearms(List.of(firearms));
        }

        /**
         * Sets {@link AssistanceRequest#components()}.
         *
         * @param components the items, in place of any set before
         * @return this builder
         */
        public Builder components(List<Component> components) {
            this.components = List.copyOf(components);
            return this;
        }

        /**
         * Sets {@link AssistanceRequest#components()}.
         *
         * @param components the items, in place of any set before
         * @return this builder
         */
        public Builder components(Component... components) {
            return components(List.of(components));
        }

        /**
         * Sets {@link AssistanceRequest#ammunition()}.
         *
         * @param ammunition the items, in place of any set before
         * @return this builder
         */
        public Builder ammunition(List<Ammunition> ammunition) {
            this.ammunition = List.copyOf(ammunition);
            return this;
        }

        /**
         * Sets {@link AssistanceRequest#ammunition()}.
         *
         * @param ammunition the items, in place of any set before
         * @return this builder
         */
        public Builder ammunition(Ammunition... ammunition) {
            return ammunition(List.of(ammunition));
        }

        /**
         * Sets {@link AssistanceRequest#items()}.
         *
         * @param items the items, in place of any set before
         * @return this builder
         */
        public Builder items(List<OtherItem> items) {
            this.items = List.copyOf(items);
            return this;
        }

        /**
         * Sets {@link AssistanceRequest#items()}.
         *
         * @param items the items, in place of any set before
         * @return this builder
         */
        public Builder items(OtherItem... items) {
            return items(List.of(items));
        }

        /**
         * Sets {@link AssistanceRequest#persons()}.
         *
         * @param persons the items, in place of any set before
         * @return this builder
         */
        public Builder persons(List<Person> persons) {
            this.persons = List.copyOf(persons);
            return this;
        }

        /**
         * Sets {@link AssistanceRequest#persons()}.
         *
         * @param persons the items, in place of any set before
         * @return this builder
         */
        public Builder persons(Person... persons) {
            return persons(List.of(persons));
        }

        /**
         * Sets {@link AssistanceRequest#organizations()}.
         *
         * @param organizations the items, in place of any set before
         * @return this builder
         */
        public Builder organizations(List<Organization> organizations) {
            this.organizations = List.copyOf(organizations);
            return this;
        }

        /**
         * Sets {@link AssistanceRequest#organizations()}.
         *
         * @param organizations the items, in place of any set before
         * @return this builder
         */
        public Builder organizations(Organization... organizations) {
            return organizations(List.of(organizations));
        }

        /**
         * Sets {@link AssistanceRequest#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(List<Note> remarks) {
            this.remarks = List.copyOf(remarks);
            return this;
        }

        /**
         * Sets {@link AssistanceRequest#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(Note... remarks) {
            return remarks(List.of(remarks));
        }

        /**
         * Sets {@link AssistanceRequest#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link AssistanceRequest#unknownMembers()}.
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
        public AssistanceRequest build() {
            return new AssistanceRequest(requestingAuthority, conductedBy, proceeding, subject, facts, assistance,
                    purpose, criminalCase, offences, confiscation, confidential, signatory, channel, oral, translation,
                    translationFile, reciprocity, costs, warrants, firearms, components, ammunition, items, persons,
                    organizations, remarks, extensions, unknownMembers);
        }
    }
}
