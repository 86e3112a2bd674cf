// Generated from schema/standard/schemas/entities/assistance-item.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.AssistanceKind;

/**
 * One measure of assistance that is asked for.
 *
 * <p>The entity {@code assistance-item} of the standard. FEX 16.2 (Assistance sought).
 *
 * @param id Local identifier, by which the response refers to it. Null only in a draft. FEX 2.11.
 * @param kind Kind of assistance. Null only in a draft. FEX 16.2.
 * @param description What is asked for. Never null; empty only in a draft. FEX 16.2.
 * @param procedure Particular procedure wished. Never null; empty when absent. FEX 16.2.
 * @param persons Persons concerned. Never null; empty when absent. FEX 2.11.
 * @param organizations Organizations concerned. Never null; empty when absent. FEX 2.11.
 * @param items Items concerned. Never null; empty when absent. FEX 2.11.
 * @param place Place of the measure. Null when absent. FEX 4.3.
 * @param questions Questions to be put. Never null; empty when absent. FEX 16.2.
 * @param byVideo Whether a hearing is to be held by video. Null when absent. FEX 16.2.
 * @param certifiedCopy Whether a certified copy is asked for. Null when absent. FEX 16.2.
 * @param presence Presence of officials of the requesting State. Never null; empty when absent. FEX 16.2.
 * @param by Time by which it is needed. Null when absent. FEX 2.6.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record AssistanceItem(
        @NotNull @CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LOCAL_ID) String id,
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) AssistanceKind kind,
        @NotEmpty @Size(max = 20) List<@Valid LanguageText> description,
        @Size(max = 20) List<@Valid LanguageText> procedure,
        @Reference(to = Person.class) @Size(max = 50) List<@CodePoints(min = 1, max = 64)
                @Pattern(regexp = Formats.LOCAL_REF) String> persons,
        @Reference(to = Organization.class) @Size(max = 50) List<@CodePoints(min = 1, max = 64)
                @Pattern(regexp = Formats.LOCAL_REF) String> organizations,
        @Reference(to = {Firearm.class, Component.class, Ammunition.class, OtherItem.class}) @Size(max = 200)
                List<@CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LOCAL_REF) String> items,
        @Valid @Nullable Place place,
        @Size(max = 50) List<@Valid LanguageText> questions,
        @Nullable Boolean byVideo,
        @Nullable Boolean certifiedCopy,
        @Size(max = 10) List<@Valid LanguageText> presence,
        @WireTime @Nullable OffsetDateTime by,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param id see {@link #id()}
     * @param kind see {@link #kind()}
     * @param description see {@link #description()}
     * @param procedure see {@link #procedure()}
     * @param persons see {@link #persons()}
     * @param organizations see {@link #organizations()}
     * @param items see {@link #items()}
     * @param place see {@link #place()}
     * @param questions see {@link #questions()}
     * @param byVideo see {@link #byVideo()}
     * @param certifiedCopy see {@link #certifiedCopy()}
     * @param presence see {@link #presence()}
     * @param by see {@link #by()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public AssistanceItem {
        description = Records.list(description);
        procedure = Records.list(procedure);
        persons = Records.list(persons);
        organizations = Records.list(organizations);
        items = Records.list(items);
        questions = Records.list(questions);
        presence = Records.list(presence);
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
            case 2 -> description;
            case 3 -> procedure;
            case 4 -> persons;
            case 5 -> organizations;
            case 6 -> items;
            case 7 -> place;
            case 8 -> questions;
            case 9 -> byVideo;
            case 10 -> certifiedCopy;
            case 11 -> presence;
            case 12 -> by;
            case 13 -> extensions;
            case 14 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (id == null ? 0 : 1L << 0) | (kind == null ? 0 : 1L << 1) | (description.isEmpty() ? 0 : 1L << 2)
                | (procedure.isEmpty() ? 0 : 1L << 3) | (persons.isEmpty() ? 0 : 1L << 4)
                | (organizations.isEmpty() ? 0 : 1L << 5) | (items.isEmpty() ? 0 : 1L << 6)
                | (place == null ? 0 : 1L << 7) | (questions.isEmpty() ? 0 : 1L << 8) | (byVideo == null ? 0 : 1L << 9)
                | (certifiedCopy == null ? 0 : 1L << 10) | (presence.isEmpty() ? 0 : 1L << 11)
                | (by == null ? 0 : 1L << 12) | (extensions.isEmpty() ? 0 : 1L << 13);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (kind == null || kind.isKnown() ? 0 : 1L << 1);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("AssistanceItem", id);
    }

    /** Builds a {@link AssistanceItem}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable AssistanceKind kind;
        private List<LanguageText> description = List.of();
        private List<LanguageText> procedure = List.of();
        private List<String> persons = List.of();
        private List<String> organizations = List.of();
        private List<String> items = List.of();
        private @Nullable Place place;
        private List<LanguageText> questions = List.of();
        private @Nullable Boolean byVideo;
        private @Nullable Boolean certifiedCopy;
        private List<LanguageText> presence = List.of();
        private @Nullable OffsetDateTime by;
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(AssistanceItem from) {
            this.id = from.id;
            this.kind = from.kind;
            this.description = from.description;
            this.procedure = from.procedure;
            this.persons = from.persons;
            this.organizations = from.organizations;
            this.items = from.items;
            this.place = from.place;
            this.questions = from.questions;
            this.byVideo = from.byVideo;
            this.certifiedCopy = from.certifiedCopy;
            this.presence = from.presence;
            this.by = from.by;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link AssistanceItem#id()}.
         *
         * @param id the value
         * @return this builder
         */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets {@link AssistanceItem#kind()}.
         *
         * @param kind the value
         * @return this builder
         */
        public Builder kind(AssistanceKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets {@link AssistanceItem#description()}.
         *
         * @param description the items, in place of any set before
         * @return this builder
         */
        public Builder description(List<LanguageText> description) {
            this.description = List.copyOf(description);
            return this;
        }

        /**
         * Sets {@link AssistanceItem#description()}.
         *
         * @param description the items, in place of any set before
         * @return this builder
         */
        public Builder description(LanguageText... description) {
            return description(List.of(description));
        }

        /**
         * Sets {@link AssistanceItem#procedure()}.
         *
         * @param procedure the items, in place of any set before
         * @return this builder
         */
        public Builder procedure(List<LanguageText> procedure) {
            this.procedure = List.copyOf(procedure);
            return this;
        }

        /**
         * Sets {@link AssistanceItem#procedure()}.
         *
         * @param procedure the items, in place of any set before
         * @return this builder
         */
        public Builder procedure(LanguageText... procedure) {
            return procedure(List.of(procedure));
        }

        /**
         * Sets {@link AssistanceItem#persons()}.
         *
         * @param persons the items, in place of any set before
         * @return this builder
         */
        public Builder persons(List<String> persons) {
            this.persons = List.copyOf(persons);
            return this;
        }

        /**
         * Sets {@link AssistanceItem#persons()}.
         *
         * @param persons the items, in place of any set before
         * @return this builder
         */
        public Builder persons(String... persons) {
            return persons(List.of(persons));
        }

        /**
         * Sets {@link AssistanceItem#organizations()}.
         *
         * @param organizations the items, in place of any set before
         * @return this builder
         */
        public Builder organizations(List<String> organizations) {
            this.organizations = List.copyOf(organizations);
            return this;
        }

        /**
         * Sets {@link AssistanceItem#organizations()}.
         *
         * @param organizations the items, in place of any set before
         * @return this builder
         */
        public Builder organizations(String... organizations) {
            return organizations(List.of(organizations));
        }

        /**
         * Sets {@link AssistanceItem#items()}.
         *
         * @param items the items, in place of any set before
         * @return this builder
         */
        public Builder items(List<String> items) {
            this.items = List.copyOf(items);
            return this;
        }

        /**
         * Sets {@link AssistanceItem#items()}.
         *
         * @param items the items, in place of any set before
         * @return this builder
         */
        public Builder items(String... items) {
            return items(List.of(items));
        }

        /**
         * Sets {@link AssistanceItem#place()}.
         *
         * @param place the value, null for none
         * @return this builder
         */
        public Builder place(@Nullable Place place) {
            this.place = place;
            return this;
        }

        /**
         * Sets {@link AssistanceItem#questions()}.
         *
         * @param questions the items, in place of any set before
         * @return this builder
         */
        public Builder questions(List<LanguageText> questions) {
            this.questions = List.copyOf(questions);
            return this;
        }

        /**
         * Sets {@link AssistanceItem#questions()}.
         *
         * @param questions the items, in place of any set before
         * @return this builder
         */
        public Builder questions(LanguageText... questions) {
            return questions(List.of(questions));
        }

        /**
         * Sets {@link AssistanceItem#byVideo()}.
         *
         * @param byVideo the value, null for none
         * @return this builder
         */
        public Builder byVideo(@Nullable Boolean byVideo) {
            this.byVideo = byVideo;
            return this;
        }

        /**
         * Sets {@link AssistanceItem#certifiedCopy()}.
         *
         * @param certifiedCopy the value, null for none
         * @return this builder
         */
        public Builder certifiedCopy(@Nullable Boolean certifiedCopy) {
            this.certifiedCopy = certifiedCopy;
            return this;
        }

        /**
         * Sets {@link AssistanceItem#presence()}.
         *
         * @param presence the items, in place of any set before
         * @return this builder
         */
        public Builder presence(List<LanguageText> presence) {
            this.presence = List.copyOf(presence);
            return this;
        }

        /**
         * Sets {@link AssistanceItem#presence()}.
         *
         * @param presence the items, in place of any set before
         * @return this builder
         */
        public Builder presence(LanguageText... presence) {
            return presence(List.of(presence));
        }

        /**
         * Sets {@link AssistanceItem#by()}.
         *
         * @param by the value, null for none
         * @return this builder
         */
        public Builder by(@Nullable OffsetDateTime by) {
            this.by = by;
            return this;
        }

        /**
         * Sets {@link AssistanceItem#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link AssistanceItem#unknownMembers()}.
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
        public AssistanceItem build() {
            return new AssistanceItem(id, kind, description, procedure, persons, organizations, items, place, questions,
                    byVideo, certifiedCopy, presence, by, extensions, unknownMembers);
        }
    }
}
