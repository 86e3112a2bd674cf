// Generated from schema/standard/schemas/entities/conveyance.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.ConveyanceKind;
import org.openfex.code.Country;

/**
 * A vehicle, vessel, aircraft or other means of conveyance.
 *
 * <p>The entity {@code conveyance} of the standard. FEX 8.4 (Conveyance, concealment and route).
 *
 * @param kind Kind. Null only in a draft. FEX 8.4.
 * @param registration Registration mark as it stands. Null when absent. FEX 4.6.
 * @param country State of registration. Null when absent. FEX 4.8.
 * @param make Make. Null when absent. FEX 8.4.
 * @param model Model. Null when absent. FEX 8.4.
 * @param identification Vehicle identification, hull or flight number. Null when absent. FEX 4.6.
 * @param trailer Registration mark of the trailer or wagon. Null when absent. FEX 4.6.
 * @param driver The driver or master. Null when absent. FEX 2.11.
 * @param owners Owners and operators. Never null; empty when absent. FEX 2.11.
 * @param description The conveyance in words. Never null; empty when absent. FEX 4.5.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record Conveyance(
        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) ConveyanceKind kind,
        @Valid @Nullable Verbatim registration,
        @CodeFormat(pattern = Formats.COUNTRY, max = 4) @Nullable Country country,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String make,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String model,
        @Valid @Nullable Verbatim identification,
        @Valid @Nullable Verbatim trailer,
        @Reference(to = Person.class) @CodePoints(min = 1, max = 64) @Pattern(regexp = Formats.LOCAL_REF) @Nullable
                String driver,
        @Reference(to = {Person.class, Organization.class}) @Size(max = 10) List<@CodePoints(min = 1, max = 64)
                @Pattern(regexp = Formats.LOCAL_REF) String> owners,
        @Size(max = 10) List<@Valid LanguageText> description,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param kind see {@link #kind()}
     * @param registration see {@link #registration()}
     * @param country see {@link #country()}
     * @param make see {@link #make()}
     * @param model see {@link #model()}
     * @param identification see {@link #identification()}
     * @param trailer see {@link #trailer()}
     * @param driver see {@link #driver()}
     * @param owners see {@link #owners()}
     * @param description see {@link #description()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public Conveyance {
        owners = Records.list(owners);
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
            case 0 -> kind;
            case 1 -> registration;
            case 2 -> country;
            case 3 -> make;
            case 4 -> model;
            case 5 -> identification;
            case 6 -> trailer;
            case 7 -> driver;
            case 8 -> owners;
            case 9 -> description;
            case 10 -> extensions;
            case 11 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (kind == null ? 0 : 1L << 0) | (registration == null ? 0 : 1L << 1) | (country == null ? 0 : 1L << 2)
                | (make == null ? 0 : 1L << 3) | (model == null ? 0 : 1L << 4) | (identification == null ? 0 : 1L << 5)
                | (trailer == null ? 0 : 1L << 6) | (driver == null ? 0 : 1L << 7) | (owners.isEmpty() ? 0 : 1L << 8)
                | (description.isEmpty() ? 0 : 1L << 9) | (extensions.isEmpty() ? 0 : 1L << 10);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (kind == null || kind.isKnown() ? 0 : 1L << 0) | (country == null || country.isKnown() ? 0 : 1L << 2);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("Conveyance", null);
    }

    /** Builds a {@link Conveyance}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable ConveyanceKind kind;
        private @Nullable Verbatim registration;
        private @Nullable Country country;
        private @Nullable String make;
        private @Nullable String model;
        private @Nullable Verbatim identification;
        private @Nullable Verbatim trailer;
        private @Nullable String driver;
        private List<String> owners = List.of();
        private List<LanguageText> description = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(Conveyance from) {
            this.kind = from.kind;
            this.registration = from.registration;
            this.country = from.country;
            this.make = from.make;
            this.model = from.model;
            this.identification = from.identification;
            this.trailer = from.trailer;
            this.driver = from.driver;
            this.owners = from.owners;
            this.description = from.description;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link Conveyance#kind()}.
         *
         * @param kind the value
         * @return this builder
         */
        public Builder kind(ConveyanceKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets {@link Conveyance#registration()}.
         *
         * @param registration the value, null for none
         * @return this builder
         */
        public Builder registration(@Nullable Verbatim registration) {
            this.registration = registration;
            return this;
        }

        /**
         * Sets {@link Conveyance#country()}.
         *
         * @param country the value, null for none
         * @return this builder
         */
        public Builder country(@Nullable Country country) {
            this.country = country;
            return this;
        }

        /**
         * Sets {@link Conveyance#make()}.
         *
         * @param make the value, null for none
         * @return this builder
         */
        public Builder make(@Nullable String make) {
            this.make = make;
            return this;
        }

        /**
         * Sets {@link Conveyance#model()}.
         *
         * @param model the value, null for none
         * @return this builder
         */
        public Builder model(@Nullable String model) {
            this.model = model;
            return this;
        }

        /**
         * Sets {@link Conveyance#identification()}.
         *
         * @param identification the value, null for none
         * @return this builder
         */
        public Builder identification(@Nullable Verbatim identification) {
            this.identification = identification;
            return this;
        }

        /**
         * Sets {@link Conveyance#trailer()}.
         *
         * @param trailer the value, null for none
         * @return this builder
         */
        public Builder trailer(@Nullable Verbatim trailer) {
            this.trailer = trailer;
            return this;
        }

        /**
         * Sets {@link Conveyance#driver()}.
         *
         * @param driver the value, null for none
         * @return this builder
         */
        public Builder driver(@Nullable String driver) {
            this.driver = driver;
            return this;
        }

        /**
         * Sets {@link Conveyance#owners()}.
         *
         * @param owners the items, in place of any set before
         * @return this builder
         */
        public Builder owners(List<String> owners) {
            this.owners = List.copyOf(owners);
            return this;
        }

        /**
         * Sets {@link Conveyance#owners()}.
         *
         * @param owners the items, in place of any set before
         * @return this builder
         */
        public Builder owners(String... owners) {
            return owners(List.of(owners));
        }

        /**
         * Sets {@link Conveyance#description()}.
         *
         * @param description the items, in place of any set before
         * @return this builder
         */
        public Builder description(List<LanguageText> description) {
            this.description = List.copyOf(description);
            return this;
        }

        /**
         * Sets {@link Conveyance#description()}.
         *
         * @param description the items, in place of any set before
         * @return this builder
         */
        public Builder description(LanguageText... description) {
            return description(List.of(description));
        }

        /**
         * Sets {@link Conveyance#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link Conveyance#unknownMembers()}.
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
        public Conveyance build() {
            return new Conveyance(kind, registration, country, make, model, identification, trailer, driver, owners,
                    description, extensions, unknownMembers);
        }
    }
}
