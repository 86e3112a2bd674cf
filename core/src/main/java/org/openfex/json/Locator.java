package org.openfex.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * Finds where the values of JSON pointers stand in the bytes of a message.
 *
 * <p>Positions are not kept while a message is read: a valid message never needs them. So the bytes of an invalid one are
 * looked through a second time, once for all pointers. They are known to be JSON by then, and a parser, which remembers all
 * names, would take more memory than the message.
 */
final class Locator {

    private final byte[] bytes;
    private final Position.Counter counter;
    private final Deque<Wanted> open = new ArrayDeque<>();
    private int at;

    private Locator(byte[] bytes) {
        this.bytes = bytes;
        this.counter = new Position.Counter(bytes);
    }

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
        new Locator(bytes).visit(root);
        Map<String, Position> places = new TreeMap<>();
        wanted.forEach((pointer, value) -> places.put(pointer, value.place()));
        return places;
    }

    private void visit(Wanted root) {
        value(root);
        while (!open.isEmpty()) {
            skipSpace();
            switch (bytes[at]) {
                case ',' -> at++;
                case '}', ']' -> {
                    at++;
                    open.pop();
                }
                default -> value(open.element().next(open.element().isObject ? name() : null));
            }
        }
    }

    /** Passes a value; one with something wanted in it is opened only. */
    private void value(@Nullable Wanted value) {
        skipSpace();
        if (value != null) {
            value.position = counter.at(at);
        }
        byte first = bytes[at];
        if (first == '"') {
            skipString();
        } else if (first != '{' && first != '[') {
            skipLiteral();
        } else if (value == null || value.children.isEmpty()) {
            skipContainer();
        } else {
            value.isObject = first == '{';
            open.push(value);
            at++;
        }
    }

    /** The name at hand; ends after the colon. */
    private String name() {
        int start = at;
        boolean plain = skipString();
        int end = at;
        skipSpace();
        at++;
        if (plain) {
            return new String(bytes, start + 1, end - start - 2, StandardCharsets.UTF_8);
        }
        try (JsonParser parser = JsonTokens.of(Arrays.copyOfRange(bytes, start, end))) {
            parser.nextToken();
            return parser.getString();
        }
    }

    /** Passes a string, and tells whether it has no escapes. */
    private boolean skipString() {
        boolean plain = true;
        while (bytes[++at] != '"') {
            if (bytes[at] == '\\') {
                plain = false;
                at++;
            }
        }
        at++;
        return plain;
    }

    private void skipLiteral() {
        while (at < bytes.length && ",]}".indexOf(bytes[at]) < 0 && !JsonGrammar.isWhiteSpace(bytes[at])) {
            at++;
        }
    }

    private void skipContainer() {
        int depth = 0;
        do {
            switch (bytes[at]) {
                case '"' -> skipString();
                case '{', '[' -> {
                    depth++;
                    at++;
                }
                case '}', ']' -> {
                    depth--;
                    at++;
                }
                default -> at++;
            }
        } while (depth > 0);
    }

    private void skipSpace() {
        while (JsonGrammar.isWhiteSpace(bytes[at])) {
            at++;
        }
    }

    /** A value that was asked for, or one on the way to it. */
    private static final class Wanted {
        private final @Nullable Wanted parent;
        private final Map<String, Wanted> children = new HashMap<>();
        private boolean isObject;
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
