// Generated from schema/standard/schemas/entities/place.json by schema/generator; do not edit.
package org.openfex.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Country;
import org.openfex.code.PlaceKind;

/**
 * A place, given as exactly as it is known.
 *
 * <p>The entity {@code place} of the standard. FEX 4.3 (Place).
 *
 * @param country The State. Null when absent. FEX 4.8.
 * @param region Region, oblast, province or velayat. Null when absent. FEX 4.3.
 * @param district District or raion. Null when absent. FEX 4.3.
 * @param locality City, town or village. Null when absent. FEX 4.3.
 * @param street Street and house. Null when absent. FEX 4.3.
 * @param postalCode Postal code. Null when absent. FEX 4.3.
 * @param name Name of the place itself, such as a border crossing point. Null when absent. FEX 4.3.
 * @param kind Kind of place. Null when absent. FEX 4.3.
 * @param direction Position relative to a known point, such as the kilometre of a road. Null when absent. FEX 4.3.
 * @param latitude Latitude, WGS 84. Unit: degrees. Null when absent. FEX 4.3.
 * @param longitude Longitude, WGS 84. Unit: degrees. Null when absent. FEX 4.3.
 * @param accuracy Radius within which the coordinates are right. Unit: metres. Null when absent. FEX 4.3.
 * @param description The place in words. Never null; empty when absent. FEX 4.5.
 * @param extensions Content beyond FEX, by reverse-domain name. Never null. FEX 12.1.
 * @param unknownMembers Members that only a newer version of FEX knows. Never null.
 */
@Generated("org.openfex.schema.generator")
public record Place(
        @CodeFormat(pattern = Formats.COUNTRY, max = 4) @Nullable Country country,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String region,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String district,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String locality,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String street,
        @CodePoints(min = 1, max = 20) @Pattern(regexp = Formats.LINE) @Nullable String postalCode,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String name,
        @CodeFormat(pattern = Formats.CODE, max = 64) @Nullable PlaceKind kind,
        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String direction,
        @Decimal(min = "-90", max = "90") @Nullable BigDecimal latitude,
        @Decimal(min = "-180", max = "180") @Nullable BigDecimal longitude,
        @Min(0) @Max(1000000) @Nullable Integer accuracy,
        @Size(max = 10) List<@Valid LanguageText> description,
        @ExtensionNames JsonMembers extensions,
        JsonMembers unknownMembers) {

    /**
     * Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent extensions become
     * none, and a whole number loses its scale. Prefer {@link #builder()}: a minor version may add components.
     *
     * @param country see {@link #country()}
     * @param region see {@link #region()}
     * @param district see {@link #district()}
     * @param locality see {@link #locality()}
     * @param street see {@link #street()}
     * @param postalCode see {@link #postalCode()}
     * @param name see {@link #name()}
     * @param kind see {@link #kind()}
     * @param direction see {@link #direction()}
     * @param latitude see {@link #latitude()}
     * @param longitude see {@link #longitude()}
     * @param accuracy see {@link #accuracy()}
     * @param description see {@link #description()}
     * @param extensions see {@link #extensions()}
     * @param unknownMembers see {@link #unknownMembers()}
     */
    public Place {
        latitude = Records.number(latitude);
        longitude = Records.number(longitude);
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
            case 0 -> country;
            case 1 -> region;
            case 2 -> district;
            case 3 -> locality;
            case 4 -> street;
            case 5 -> postalCode;
            case 6 -> name;
            case 7 -> kind;
            case 8 -> direction;
            case 9 -> latitude;
            case 10 -> longitude;
            case 11 -> accuracy;
            case 12 -> description;
            case 13 -> extensions;
            case 14 -> unknownMembers;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    long present() {
        return (country == null ? 0 : 1L << 0) | (region == null ? 0 : 1L << 1) | (district == null ? 0 : 1L << 2)
                | (locality == null ? 0 : 1L << 3) | (street == null ? 0 : 1L << 4) | (postalCode == null ? 0 : 1L << 5)
                | (name == null ? 0 : 1L << 6) | (kind == null ? 0 : 1L << 7) | (direction == null ? 0 : 1L << 8)
                | (latitude == null ? 0 : 1L << 9) | (longitude == null ? 0 : 1L << 10)
                | (accuracy == null ? 0 : 1L << 11) | (description.isEmpty() ? 0 : 1L << 12)
                | (extensions.isEmpty() ? 0 : 1L << 13);
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    long unknownCodes() {
        return (country == null || country.isKnown() ? 0 : 1L << 0) | (kind == null || kind.isKnown() ? 0 : 1L << 7);
    }

    /** {@return the type and, shortened, the local identifier: nothing of the content} */
    @Override
    public String toString() {
        return Records.text("Place", null);
    }

    /** Builds a {@link Place}, which is valid only when it is complete; not thread-safe. */
    public static final class Builder {
        private @Nullable Country country;
        private @Nullable String region;
        private @Nullable String district;
        private @Nullable String locality;
        private @Nullable String street;
        private @Nullable String postalCode;
        private @Nullable String name;
        private @Nullable PlaceKind kind;
        private @Nullable String direction;
        private @Nullable BigDecimal latitude;
        private @Nullable BigDecimal longitude;
        private @Nullable Integer accuracy;
        private List<LanguageText> description = List.of();
        private JsonMembers extensions = JsonMembers.NONE;
        private JsonMembers unknownMembers = JsonMembers.NONE;

        private Builder() {}

        private Builder(Place from) {
            this.country = from.country;
            this.region = from.region;
            this.district = from.district;
            this.locality = from.locality;
            this.street = from.street;
            this.postalCode = from.postalCode;
            this.name = from.name;
            this.kind = from.kind;
            this.direction = from.direction;
            this.latitude = from.latitude;
            this.longitude = from.longitude;
            this.accuracy = from.accuracy;
            this.description = from.description;
            this.extensions = from.extensions;
            this.unknownMembers = from.unknownMembers;
        }

        /**
         * Sets {@link Place#country()}.
         *
         * @param country the value, null for none
         * @return this builder
         */
        public Builder country(@Nullable Country country) {
            this.country = country;
            return this;
        }

        /**
         * Sets {@link Place#region()}.
         *
         * @param region the value, null for none
         * @return this builder
         */
        public Builder region(@Nullable String region) {
            this.region = region;
            return this;
        }

        /**
         * Sets {@link Place#district()}.
         *
         * @param district the value, null for none
         * @return this builder
         */
        public Builder district(@Nullable String district) {
            this.district = district;
            return this;
        }

        /**
         * Sets {@link Place#locality()}.
         *
         * @param locality the value, null for none
         * @return this builder
         */
        public Builder locality(@Nullable String locality) {
            this.locality = locality;
            return this;
        }

        /**
         * Sets {@link Place#street()}.
         *
         * @param street the value, null for none
         * @return this builder
         */
        public Builder street(@Nullable String street) {
            this.street = street;
            return this;
        }

        /**
         * Sets {@link Place#postalCode()}.
         *
         * @param postalCode the value, null for none
         * @return this builder
         */
        public Builder postalCode(@Nullable String postalCode) {
            this.postalCode = postalCode;
            return this;
        }

        /**
         * Sets {@link Place#name()}.
         *
         * @param name the value, null for none
         * @return this builder
         */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /**
         * Sets {@link Place#kind()}.
         *
         * @param kind the value, null for none
         * @return this builder
         */
        public Builder kind(@Nullable PlaceKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets {@link Place#direction()}.
         *
         * @param direction the value, null for none
         * @return this builder
         */
        public Builder direction(@Nullable String direction) {
            this.direction = direction;
            return this;
        }

        /**
         * Sets {@link Place#latitude()}.
         *
         * @param latitude the value, null for none
         * @return this builder
         */
        public Builder latitude(@Nullable BigDecimal latitude) {
            this.latitude = latitude;
            return this;
        }

        /**
         * Sets {@link Place#longitude()}.
         *
         * @param longitude the value, null for none
         * @return this builder
         */
        public Builder longitude(@Nullable BigDecimal longitude) {
            this.longitude = longitude;
            return this;
        }

        /**
         * Sets {@link Place#accuracy()}.
         *
         * @param accuracy the value, null for none
         * @return this builder
         */
        public Builder accuracy(@Nullable Integer accuracy) {
            this.accuracy = accuracy;
            return this;
        }

        /**
         * Sets {@link Place#description()}.
         *
         * @param description the items, in place of any set before
         * @return this builder
         */
        public Builder description(List<LanguageText> description) {
            this.description = List.copyOf(description);
            return this;
        }

        /**
         * Sets {@link Place#description()}.
         *
         * @param description the items, in place of any set before
         * @return this builder
         */
        public Builder description(LanguageText... description) {
            return description(List.of(description));
        }

        /**
         * Sets {@link Place#extensions()}.
         *
         * @param extensions the value
         * @return this builder
         */
        public Builder extensions(JsonMembers extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * Sets {@link Place#unknownMembers()}.
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
        public Place build() {
            return new Place(country, region, district, locality, street, postalCode, name, kind, direction, latitude,
                    longitude, accuracy, description, extensions, unknownMembers);
        }
    }
}
