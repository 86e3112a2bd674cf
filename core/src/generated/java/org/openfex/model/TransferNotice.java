// Generated from schema/standard/schemas/messages/transfer-notice.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Authenticity;
import org.openfex.code.MessageType;
import org.openfex.code.TransferStep;
import org.openfex.code.TransitAnswer;

/**
 * Tells or asks of a step of an international transfer: licence, transit, departure, delivery, authenticity.
 *
 * <p>The body of messages of the type {@code transfer-notice}. FEX 15.2 (Transfers).
 *
 * @param step The step. Null only in a draft. FEX 15.2.
 * @param transfer The transfer. Null only in a draft. FEX 15.2.
 * @param transitAnswer Answer of a State of transit. Null when absent. FEX 15.4.
 * @param received When the shipment was received. Null when absent. FEX 15.5.
 * @param shortfall What is missing or differs, in words. Never null; empty when absent. FEX 15.5.
 * @param documents Documents whose authenticity is asked about or answered. Never null; empty when absent. FEX 15.6.
 * @param authenticity Answer on the authenticity of the documents named. Null when absent. FEX 15.6.
 * @param reasons Reasons. Never null; empty when absent. FEX 15.2.
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
public record TransferNotice(
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) TransferStep step,
        @NotNull @Valid Transfer transfer,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable TransitAnswer transitAnswer,
        @Valid @Nullable EventTime received,
        @Size(max = 20) List<@Valid LanguageText> shortfall,
        @Reference(to = {TransferLicence.class, EndUseDocument.class}) @Size(max = 20)
                List<@CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LOCAL_REF) String> documents,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable Authenticity authenticity,
        @Size(max = 10) List<@Valid LanguageText> reasons,
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
     * @param step see {@link #step()}
     * @param transfer see {@link #transfer()}
     * @param transitAnswer see {@link #transitAnswer()}
     * @param received see {@link #received()}
     * @param shortfall see {@link #shortfall()}
     * @param documents see {@link #documents()}
     * @param authenticity see {@link #authenticity()}
     * @param reasons see {@link #reasons()}
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
    public TransferNotice {
        shortfall = Records.list(shortfall);
        documents = Records.list(documents);
        reasons = Records.list(reasons);
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
        return MessageType.TRANSFER_NOTICE;
    }

    /** Gives a member by its place, {@code unknownMembers} last; null when it is absent. */
    @Nullable Object member(int index) {
        return switch (index) {
            case 0 -> step;
            case 1 -> transfer;
            case 2 -> transitAnswer;
            case 3 -> received;
            case 4 -> shortfall;
            case 5 -> documents;
            case 6 -> authenticity;
            case 7 -> reasons;
            case 8 -> firearms;
            case 9 -> components;
            case 10 -> ammunition;
            case 11 -> items;
            case 12 -> persons;
            case 13 -> organizations;
            case 14 -> remarks;
            case 15 -> extensions;
            case 16 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (step == null ? 0 : 1L << 0) | (transfer == null ? 0 : 1L << 1) | (transitAnswer == null ? 0 : 1L << 2)
                | (received == null ? 0 : 1L << 3) | (shortfall.isEmpty() ? 0 : 1L << 4)
                | (documents.isEmpty() ? 0 : 1L << 5) | (authenticity == null ? 0 : 1L << 6)
                | (reasons.isEmpty() ? 0 : 1L << 7) | (firearms.isEmpty() ? 0 : 1L << 8)
                | (components.isEmpty() ? 0 : 1L << 9) | (ammunition.isEmpty() ? 0 : 1L << 10)
                | (items.isEmpty() ? 0 : 1L << 11) | (persons.isEmpty() ? 0 : 1L << 12)
                | (organizations.isEmpty() ? 0 : 1L << 13) | (remarks.isEmpty() ? 0 : 1L << 14)
                | (extensions.isEmpty() ? 0 : 1L << 15);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (step == null || step.isKnown() ? 0 : 1L << 0)
                | (transitAnswer == null || transitAnswer.isKnown() ? 0 : 1L << 2)
                | (authenticity == null || authenticity.isKnown() ? 0 : 1L << 6);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("TransferNotice", null);
    }

    /** Builds a {@link TransferNotice}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable TransferStep step;
        private @Nullable Transfer transfer;
        private @Nullable TransitAnswer transitAnswer;
        private @Nullable EventTime received;
        private List<LanguageText> shortfall = List.of();
        private List<String> documents = List.of();
        private @Nullable Authenticity authenticity;
        private List<LanguageText> reasons = List.of();
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

        private Builder(TransferNotice from) {
            this.step = from.step;
            this.transfer = from.transfer;
            this.transitAnswer = from.transitAnswer;
            this.received = from.received;
            this.shortfall = from.shortfall;
            this.documents = from.documents;
            this.authenticity = from.authenticity;
            this.reasons = from.reasons;
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
         * Sets {@link TransferNotice#step()}.
         *
         * @param step the value
         * @return this builder
         */
        public Builder step(TransferStep step) {
            this.step = step;
            return this;
        }

        /**
         * Sets {@link TransferNotice#transfer()}.
         *
         * @param transfer the value
         * @return this builder
         */
        public Builder transfer(Transfer transfer) {
            this.transfer = transfer;
            return this;
        }

        /**
         * Sets {@link TransferNotice#transitAnswer()}.
         *
         * @param transitAnswer the value, null for none
         * @return this builder
         */
        public Builder transitAnswer(@Nullable TransitAnswer transitAnswer) {
            this.transitAnswer = transitAnswer;
            return this;
        }

        /**
         * Sets {@link TransferNotice#received()}.
         *
         * @param received the value, null for none
         * @return this builder
         */
        public Builder received(@Nullable EventTime received) {
            this.received = received;
            return this;
        }

        /**
         * Sets {@link TransferNotice#shortfall()}.
         *
         * @param shortfall the items, in place of any set before
         * @return this builder
         */
        public Builder shortfall(List<LanguageText> shortfall) {
            this.shortfall = List.copyOf(shortfall);
            return this;
        }

        /**
         * Sets {@link TransferNotice#shortfall()}.
         *
         * @param shortfall the items, in place of any set before
         * @return this builder
         */
        public Builder shortfall(LanguageText... shortfall) {
            return shortfall(List.of(shortfall));
        }

        /**
         * Sets {@link TransferNotice#documents()}.
         *
         * @param documents the items, in place of any set before
         * @return this builder
         */
        public Builder documents(List<String> documents) {
            this.documents = List.copyOf(documents);
            return this;
        }

        /**
         * Sets {@link TransferNotice#documents()}.
         *
         * @param documents the items, in place of any set before
         * @return this builder
         */
        public Builder documents(String... documents) {
            return documents(List.of(documents));
        }

        /**
         * Sets {@link TransferNotice#authenticity()}.
         *
         * @param authenticity the value, null for none
         * @return this builder
         */
        public Builder authenticity(@Nullable Authenticity authenticity) {
            this.authenticity = authenticity;
            return this;
        }

        /**
         * Sets {@link TransferNotice#reasons()}.
         *
         * @param reasons the items, in place of any set before
         * @return this builder
         */
        public Builder reasons(List<LanguageText> reasons) {
            this.reasons = List.copyOf(reasons);
            return this;
        }

        /**
         * Sets {@link TransferNotice#reasons()}.
         *
         * @param reasons the items, in place of any set before
         * @return this builder
         */
        public Builder reasons(LanguageText... reasons) {
            return reasons(List.of(reasons));
        }

        /**
         * Sets {@link TransferNotice#firearms()}.
         *
         * @param firearms the items, in place of any set before
         * @return this builder
         */
        public Builder firearms(List<Firearm> firearms) {
            this.firearms = List.copyOf(firearms);
            return this;
        }

        /**
         * Sets {@link TransferNotice#firearms()}.
         *
         * @param firearms the items, in place of any set before
         * @return this builder
         */
        public Builder firearms(Firearm... firearms) {
            return firearms(List.of(firearms));
        }

        /**
         * Sets {@link TransferNotice#components()}.
         *
         * @param components the items, in place of any set before
         * @return this builder
         */
        public Builder components(List<Component> components) {
            this.components = List.copyOf(components);
            return this;
        }

        /**
         * Sets {@link TransferNotice#components()}.
         *
         * @param components the items, in place of any set before
         * @return this builder
         */
        public Builder components(Component... components) {
            return components(List.of(components));
        }

        /**
         * Sets {@link TransferNotice#ammunition()}.
         *
         * @param ammunition the items, in place of any set before
         * @return this builder
         */
        public Builder ammunition(List<Ammunition> ammunition) {
            this.ammunition = List.copyOf(ammunition);
            return this;
        }

        /**
         * Sets {@link TransferNotice#ammunition()}.
         *
         * @param ammunition the items, in place of any set before
         * @return this builder
         */
        public Builder ammunition(Ammunition... ammunition) {
            return ammunition(List.of(ammunition));
        }

        /**
         * Sets {@link TransferNotice#items()}.
         *
         * @param items the items, in place of any set before
         * @return this builder
         */
        public Builder items(List<OtherItem> items) {
            this.items = List.copyOf(items);
            return this;
        }

        /**
         * Sets {@link TransferNotice#items()}.
         *
         * @param items the items, in place of any set before
         * @return this builder
         */
        public Builder items(OtherItem... items) {
            return items(List.of(items));
        }

        /**
         * Sets {@link TransferNotice#persons()}.
         *
         * @param persons the items, in place of any set before
         * @return this builder
         */
        public Builder persons(List<Person> persons) {
            this.persons = List.copyOf(persons);
            return this;
        }

        /**
         * Sets {@link TransferNotice#persons()}.
         *
         * @param persons the items, in place of any set before
         * @return this builder
         */
        public Builder persons(Person... persons) {
            return persons(List.of(persons));
        }

        /**
         * Sets {@link TransferNotice#organizations()}.
         *
         * @param organizations the items, in place of any set before
         * @return this builder
         */
        public Builder organizations(List<Organization> organizations) {
            this.organizations = List.copyOf(organizations);
            return this;
        }

        /**
         * Sets {@link TransferNotice#organizations()}.
         *
         * @param organizations the items, in place of any set before
         * @return this builder
         */
        public Builder organizations(Organization... organizations) {
            return organizations(List.of(organizations));
        }

        /**
         * Sets {@link TransferNotice#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(List<Note> remarks) {
            this.remarks = List.copyOf(remarks);
            return this;
        }

        /**
         * Sets {@link TransferNotice#remarks()}.
         *
         * @param remarks the items, in place of any set before
         * @return this builder
         */
        public Builder remarks(Note... remarks) {
            return remarks(List.of(remarks));
        }

        /**
         * Sets {@link TransferNotice#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link TransferNotice#unknownMembers()}.
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
        public TransferNotice build() {
            return new TransferNotice(step, transfer, transitAnswer, received, shortfall, documents, authenticity,
                    reasons, firearms, components, ammunition, items, persons, organizations, remarks, extensions,
                    unknownMembers);
        }
    }
}
