package org.openfex.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openfex.model.JsonText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An object or array that {@link TreeReader} is reading. Closed, it becomes a node that takes little more memory than what
 * it holds: a hostile message is nothing but brackets, and Jackson's own containers take fifty times as much as two of them.
 */
abstract sealed class OpenNode {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Up to so many members an object is searched from end to end, which is as fast and takes a third of the memory. */
    private static final int SMALL = 12;

    private static final String EXTENSIONS = "extensions";

    private @Nullable String name;

    private OpenNode() {}

    /** Whether an object has so many members that its node can lose some. */
    static boolean isLarge(JsonNode object) {
        return object.size() > SMALL;
    }

    /**
     * Opens an object or an array.
     *
     * @param parent what it is a value of; null for the root
     * @param start where it starts in the bytes
     * @param whole whether everything becomes nodes; otherwise what a message may only hold beyond FEX is kept as text
     */
    static OpenNode of(boolean object, @Nullable OpenNode parent, int start, boolean whole) {
        if (parent instanceof AsText || (!whole && parent != null && parent.isBeyondFex(object))) {
            return new AsText(object, start);
        }
        return object ? new OfMembers(parent != null && EXTENSIONS.equals(parent.name())) : new OfElements();
    }

    /** The member whose value is being read; null between members and in arrays. */
    @Nullable
    String name() {
        return name;
    }

    /** Begins a member of an object. */
    final void begin(String name) {
        this.name = name;
    }

    /** Takes the next element, or the value of the member that was begun. */
    final void add(JsonNode value) {
        add(name, value);
        name = null;
    }

    abstract boolean isObject();

    /** How many elements or members there are so far. */
    abstract int size();

    /** Whether no member of FEX can be an object, or else an array, that stands in here. */
    abstract boolean isBeyondFex(boolean object);

    /** Whether an object has no member of this name yet; asked once for each. */
    abstract boolean isNew(String name);

    abstract void add(@Nullable String name, JsonNode value);

    /**
     * Makes the node.
     *
     * @param parent what the node is a value of
     * @param bytes what is being read
     * @param end the offset after the node
     */
    abstract JsonNode close(@Nullable OpenNode parent, byte[] bytes, int end);

    private static final class OfMembers extends OpenNode {
        private final Map<String, JsonNode> members = new LinkedHashMap<>();
        private final boolean extensions;

        OfMembers(boolean extensions) {
            this.extensions = extensions;
        }

        @Override
        boolean isBeyondFex(boolean object) {
            return extensions;
        }

        @Override
        boolean isObject() {
            return true;
        }

        @Override
        int size() {
            return members.size();
        }

        @Override
        boolean isNew(String name) {
            return !members.containsKey(name);
        }

        @Override
        void add(@Nullable String name, JsonNode value) {
            members.put(String.valueOf(name), value);
        }

        @Override
        JsonNode close(@Nullable OpenNode parent, byte[] bytes, int end) {
            return new ObjectNode(
                    NODES, members.isEmpty() ? Map.of() : members.size() <= SMALL ? new FewMembers(members) : members);
        }
    }

    private static final class OfElements extends OpenNode {
        private final List<JsonNode> elements = new ArrayList<>();

        @Override
        boolean isBeyondFex(boolean object) {
            return !object;
        }

        @Override
        boolean isObject() {
            return false;
        }

        @Override
        int size() {
            return elements.size();
        }

        @Override
        boolean isNew(String name) {
            return false;
        }

        @Override
        void add(@Nullable String name, JsonNode value) {
            elements.add(value);
        }

        @Override
        JsonNode close(@Nullable OpenNode parent, byte[] bytes, int end) {
            return new ArrayNode(
                    NODES,
                    switch (elements.size()) {
                        case 0 -> List.of();
                        case 1 -> List.of(elements.get(0));
                        default -> Arrays.asList(elements.toArray(new JsonNode[0]));
                    });
        }
    }

    /** The content of an extension, or an array of an array: only what has to be judged is kept while it is read. */
    private static final class AsText extends OpenNode {
        private final boolean object;
        private final int start;
        private final Set<String> names = new HashSet<>(0);
        private int size;

        AsText(boolean object, int start) {
            this.object = object;
            this.start = start;
        }

        @Override
        boolean isObject() {
            return object;
        }

        @Override
        boolean isBeyondFex(boolean object) {
            return true;
        }

        @Override
        int size() {
            return size;
        }

        @Override
        boolean isNew(String name) {
            return names.add(name);
        }

        @Override
        void add(@Nullable String name, JsonNode value) {
            size++;
        }

        @Override
        JsonNode close(@Nullable OpenNode parent, byte[] bytes, int end) {
            if (parent instanceof AsText) {
                return MissingNode.getInstance();
            }
            names.clear();
            JsonText text = JsonText.of(new String(bytes, start, end - start, StandardCharsets.UTF_8));
            return object ? new TextObject(text) : new TextArray(text);
        }
    }

    /** A node of which nothing is known but its text: still an object or array, for the schema check asks a node what it is. */
    interface Text {
        JsonText text();
    }

    private static final class TextObject extends ObjectNode implements Text {
        private static final long serialVersionUID = 1L;

        private final transient JsonText text;

        TextObject(JsonText text) {
            super(NODES, Map.of());
            this.text = text;
        }

        @Override
        public JsonText text() {
            return text;
        }

        @Override
        public void serialize(JsonGenerator out, SerializationContext context) {
            out.writeRawValue(text.json());
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof TextObject that && text.equals(that.text);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }
    }

    private static final class TextArray extends ArrayNode implements Text {
        private static final long serialVersionUID = 1L;

        private final transient JsonText text;

        TextArray(JsonText text) {
            super(NODES, List.of());
            this.text = text;
        }

        @Override
        public JsonText text() {
            return text;
        }

        @Override
        public void serialize(JsonGenerator out, SerializationContext context) {
            out.writeRawValue(text.json());
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof TextArray that && text.equals(that.text);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }
    }
}
