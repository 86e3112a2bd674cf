package org.openfex.examples.cli.convert;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openfex.examples.cli.convert.MemberPath.Step;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A message while rows fill it. It remembers which cell each value came from, so that what a validation finds can be told by
 * row and column. Items of a list that nothing filled leave no gap.
 */
final class MessageTree {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Node.Members root = new Node.Members();

    MessageTree(ObjectNode template) {
        merge(root, template);
    }

    /**
     * Puts a value in its place.
     *
     * @param steps the way to the place
     * @param row the number of the row in this message, from 0
     * @param value the value
     * @param cell the cell that it came from, null for none
     * @return false when something else stands there; it stays
     */
    boolean put(List<Step> steps, int row, JsonNode value, @Nullable Cell cell) {
        Node at = root;
        for (int i = 0; i < steps.size() - 1; i++) {
            Node next = at.child(steps.get(i), row);
            if (next == null) {
                next = steps.get(i + 1).name() == null ? new Node.Items() : new Node.Members();
                at.add(steps.get(i), row, next);
            }
            if (next instanceof Node.Value) {
                return false;
            }
            at = next;
        }
        Step last = steps.get(steps.size() - 1);
        Node there = at.child(last, row);
        if (there == null) {
            at.add(last, row, node(value, cell));
            return true;
        }
        return there instanceof Node.Value old && old.json.equals(value);
    }

    boolean has(List<Step> steps, int row) {
        Node at = root;
        for (Step step : steps) {
            if (at == null) {
                return false;
            }
            at = at.child(step, row);
        }
        return at != null;
    }

    /** {@return the message as JSON} */
    ObjectNode json() {
        return (ObjectNode) root.json();
    }

    /** {@return every value, entity and list with its final place, in the order of the message} */
    List<Place> places() {
        List<Place> places = new ArrayList<>();
        root.visit("", "", -1, places);
        return places;
    }

    private static Node node(JsonNode json, @Nullable Cell cell) {
        if (json.isObject()) {
            Node.Members members = new Node.Members();
            json.properties().forEach(member -> members.children.put(member.getKey(), node(member.getValue(), cell)));
            return members;
        }
        if (json.isArray()) {
            Node.Items items = new Node.Items();
            for (int i = 0; i < json.size(); i++) {
                items.children.put(i, node(json.path(i), cell));
            }
            return items;
        }
        return new Node.Value(json, cell);
    }

    private static void merge(Node.Members members, ObjectNode json) {
        json.properties().forEach(member -> members.children.put(member.getKey(), node(member.getValue(), null)));
    }

    /**
     * A cell of the input.
     *
     * @param row the number of the row, from 1
     * @param line the line of the file on which the row begins, from 1
     * @param column the name of the column
     */
    record Cell(long row, long line, String column) {}

    /**
     * A place in the finished message.
     *
     * @param pointer where it is in the message
     * @param mapped the same place as a mapping writes it, with - for the item of a row
     * @param row the number of the row in this message that added the item, -1 for none
     * @param cell the cell that the value came from, null for none
     */
    record Place(
            String pointer,
            String mapped,
            int row,
            @Nullable Cell cell) {}

    private sealed interface Node {
        @Nullable
        Node child(Step step, int row);

        void add(Step step, int row, Node node);

        JsonNode json();

        void visit(String pointer, String mapped, int row, List<Place> out);

        /** An object. */
        final class Members implements Node {
            private final Map<String, Node> children = new LinkedHashMap<>();

            @Override
            public @Nullable Node child(Step step, int row) {
                return children.get(step.name());
            }

            @Override
            public void add(Step step, int row, Node node) {
                children.put(step.token().replace("~1", "/").replace("~0", "~"), node);
            }

            @Override
            public JsonNode json() {
                ObjectNode json = JSON.objectNode();
                children.forEach((name, child) -> json.set(name, child.json()));
                return json;
            }

            @Override
            public void visit(String pointer, String mapped, int row, List<Place> out) {
                out.add(new Place(pointer, mapped, row, null));
                children.forEach((name, child) -> {
                    String token = "/" + name.replace("~", "~0").replace("/", "~1");
                    child.visit(pointer + token, mapped + token, row, out);
                });
            }
        }

        /** A list; items of rows follow those of the template. */
        final class Items implements Node {
            private final TreeMap<Integer, Node> children = new TreeMap<>();
            private int firstOfRows = Integer.MAX_VALUE;

            private static int index(Step step, int row) {
                return step.isRow() ? step.index() + row : step.index();
            }

            @Override
            public @Nullable Node child(Step step, int row) {
                return children.get(index(step, row));
            }

            @Override
            public void add(Step step, int row, Node node) {
                if (step.isRow()) {
                    firstOfRows = step.index();
                }
                children.put(index(step, row), node);
            }

            @Override
            public JsonNode json() {
                ArrayNode json = JSON.arrayNode();
                children.values().forEach(child -> json.add(child.json()));
                return json;
            }

            @Override
            public void visit(String pointer, String mapped, int row, List<Place> out) {
                out.add(new Place(pointer, mapped, row, null));
                int index = 0;
                for (Map.Entry<Integer, Node> child : children.entrySet()) {
                    boolean isOfRow = child.getKey() >= firstOfRows;
                    child.getValue()
                            .visit(
                                    pointer + "/" + index++,
                                    mapped + "/" + (isOfRow ? "-" : child.getKey()),
                                    isOfRow ? child.getKey() - firstOfRows : row,
                                    out);
                }
            }
        }

        /** A value without members. */
        final class Value implements Node {
            private final JsonNode json;
            private final @Nullable Cell cell;

            private Value(JsonNode json, @Nullable Cell cell) {
                this.json = json;
                this.cell = cell;
            }

            @Override
            public @Nullable Node child(Step step, int row) {
                return null;
            }

            @Override
            public void add(Step step, int row, Node node) {
                throw new IllegalStateException("a value has no members");
            }

            @Override
            public JsonNode json() {
                return json;
            }

            @Override
            public void visit(String pointer, String mapped, int row, List<Place> out) {
                out.add(new Place(pointer, mapped, row, cell));
            }
        }
    }
}
