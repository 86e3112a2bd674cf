package org.openfex.json;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Finds where the values of JSON pointers stand in the bytes of a message.
 *
 * <p>Positions are not kept while a message is read: a valid message never needs them. So the bytes of an invalid one are
 * read a second time, once for all pointers.
 */
final class Locator {

    private Locator() {}

    /**
     * Finds the places of pointers in bytes that {@link StrictReader} has read. The place of a value is where it starts;
     * a pointer to something that is not there, such as a missing member, has the place of the nearest object or array
     * around it.
     *
     * @return the place of every pointer
     */
    static Map<String, Position> locate(byte[] bytes, Collection<String> pointers) {
        Wanted root = new Wanted(null);
        Map<String, Wanted> wanted = new TreeMap<>();
        for (String pointer : pointers) {
            wanted.computeIfAbsent(pointer, root::descend);
        }
        try (JsonParser parser = JsonTokens.of(bytes)) {
            visit(parser, root, new Position.Counter(bytes));
        }
        Map<String, Position> places = new TreeMap<>();
        wanted.forEach((pointer, value) -> places.put(pointer, value.place()));
        return places;
    }

    private static void visit(JsonParser parser, Wanted root, Position.Counter counter) {
        Deque<Wanted> open = new ArrayDeque<>();
        JsonToken token;
        while ((token = parser.nextToken()) != null) {
            if (token == JsonToken.PROPERTY_NAME) {
                continue;
            }
            if (token.isStructEnd()) {
                open.pop();
                continue;
            }
            Wanted value = open.isEmpty() ? root : open.peek().next(parser.currentName());
            if (value != null) {
                value.position = counter.at(JsonTokens.offset(parser));
            }
            if (token.isStructStart()) {
                if (value == null || value.children.isEmpty()) {
                    parser.skipChildren();
                } else {
                    open.push(value);
                }
            }
        }
    }

    /** A value that was asked for, or one on the way to it. */
    private static final class Wanted {
        private final @Nullable Wanted parent;
        private final Map<String, Wanted> children = new HashMap<>();
        private int elements;
        private @Nullable Position position;

        Wanted(@Nullable Wanted parent) {
            this.parent = parent;
        }

        /** The value that a pointer leads to from here. */
        Wanted descend(String pointer) {
            Wanted value = this;
            for (String token : JsonPointers.tokens(pointer)) {
                Wanted above = value;
                value = above.children.computeIfAbsent(token, name -> new Wanted(above));
            }
            return value;
        }

        /** The wanted value among members, or among elements when there is no name. */
        @Nullable
        Wanted next(@Nullable String name) {
            return children.get(name == null ? Integer.toString(elements++) : name);
        }

        Position place() {
            Wanted value = this;
            while (value.position == null && value.parent != null) {
                value = value.parent;
            }
            return value.position == null ? new Position(1, 1) : value.position;
        }
    }
}
