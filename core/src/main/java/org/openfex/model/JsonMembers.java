package org.openfex.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Members of a JSON object that FEX does not define, each with the exact text of its value, in the order they came: the
 * extensions of an entity, and members that only a newer minor version knows.
 *
 * <p>Immutable and thread-safe. Two are equal when they hold equal members in the same order. FEX clause 12.1.
 */
public final class JsonMembers {
    /** No members at all: what an entity without extensions holds. */
    public static final JsonMembers NONE = new JsonMembers(Map.of());

    private final Map<String, JsonText> members;

    private JsonMembers(Map<String, JsonText> members) {
        this.members = members;
    }

    /**
     * {@return these members, in the order in which the map gives them}
     *
     * @param members the value of each member by its name; copied
     */
    public static JsonMembers of(Map<String, JsonText> members) {
        Builder copy = builder();
        members.forEach(copy::add);
        return copy.build();
    }

    /**
     * {@return a builder that holds no members yet}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return these members and one more at the end; a member of the same name gets the new value in its old place}
     *
     * @param name the name, for an extension a reverse-domain name such as {@code org.example.stock-number}
     * @param value the value
     */
    public JsonMembers with(String name, JsonText value) {
        Builder more = builder();
        members.forEach(more::add);
        return more.add(name, value).build();
    }

    /**
     * {@return the value of a member, null when there is no such member}
     *
     * @param name the name
     */
    public @Nullable JsonText get(String name) {
        return members.get(name);
    }

    /**
     * {@return the members in their order, unmodifiable}
     */
    public Map<String, JsonText> asMap() {
        return members;
    }

    /**
     * {@return whether there are no members}
     */
    public boolean isEmpty() {
        return members.isEmpty();
    }

    /**
     * {@return the number of members}
     */
    public int size() {
        return members.size();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonMembers that
                && List.copyOf(members.entrySet()).equals(List.copyOf(that.members.entrySet()));
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /**
     * {@return how many members there are; names and values may be personal data}
     */
    @Override
    public String toString() {
        return "JsonMembers[" + members.size() + "]";
    }

    /** Builds {@link JsonMembers}, once; not thread-safe. */
    public static final class Builder {
        private @Nullable Map<String, JsonText> members = Map.of();

        private Builder() {}

        /**
         * Adds a member at the end; a member of the same name gets the new value in its old place.
         *
         * @param name the name, for an extension a reverse-domain name such as {@code org.example.stock-number}
         * @param value the value
         * @return this builder
         */
        public Builder add(String name, JsonText value) {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
            Map<String, JsonText> before = unbuilt();
            if (before.isEmpty()) {
                members = Map.of(name, value); // most entities that have extensions have one
                return this;
            }
            Map<String, JsonText> more = before.size() == 1 ? new LinkedHashMap<>(before) : before;
            more.put(name, value);
            members = more;
            return this;
        }

        /**
         * Gives the members.
         *
         * @return the members
         * @throws IllegalStateException if they have been given
         */
        public JsonMembers build() {
            Map<String, JsonText> built = unbuilt();
            members = null;
            if (built.isEmpty()) {
                return NONE;
            }
            return new JsonMembers(built.size() == 1 ? Map.copyOf(built) : Collections.unmodifiableMap(built));
        }

        private Map<String, JsonText> unbuilt() {
            if (members == null) {
                throw new IllegalStateException("a builder of members builds once");
            }
            return members;
        }
    }
}
