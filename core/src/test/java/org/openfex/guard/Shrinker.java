package org.openfex.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a message smaller as long as something stays true of it: members, elements and pieces of texts are taken out, many
 * at once and then fewer, until none can be spared.
 */
final class Shrinker {
    private final Predicate<JsonNode> stays;
    private JsonNode smallest;
    private boolean smaller;

    private Shrinker(JsonNode message, Predicate<JsonNode> stays) {
        this.smallest = message;
        this.stays = stays;
    }

    /**
     * Shrinks a message.
     *
     * @param message the message, which is left as it is
     * @param stays what is true of it and must stay so
     * @return the smallest that was found
     */
    static JsonNode shrink(JsonNode message, Predicate<JsonNode> stays) {
        Shrinker shrinker = new Shrinker(message, stays);
        do {
            shrinker.smaller = false;
            shrinker.cutAt(List.of());
        } while (shrinker.smaller);
        return shrinker.smallest;
    }

    /** Cuts the value at a place, and then what is left inside it. */
    private void cutAt(List<Integer> way) {
        int size = size(at(smallest, way));
        // Of a text every eighth is enough: what is left is cut again in the next round.
        int least = at(smallest, way).isString() ? Math.max(1, size / 8) : 1;
        for (int length = size; length >= least; length /= 2) {
            for (int from = size - length; from >= 0; from -= length) {
                JsonNode candidate = without(smallest, way, 0, from, from + length);
                if (stays.test(candidate)) {
                    smallest = candidate;
                    smaller = true;
                    size -= length;
                }
            }
        }
        if (at(smallest, way).isContainer()) {
            for (int i = 0; i < at(smallest, way).size(); i++) {
                List<Integer> inside = new ArrayList<>(way);
                inside.add(i);
                cutAt(inside);
            }
        }
    }

    private static int size(JsonNode node) {
        return node.isString()
                ? node.stringValue().codePointCount(0, node.stringValue().length())
                : node.size();
    }

    /** A place is told by the numbers of the members and elements that lead to it. */
    private static JsonNode at(JsonNode node, List<Integer> way) {
        JsonNode place = node;
        for (int step : way) {
            place = List.copyOf(place.values()).get(step);
        }
        return place;
    }

    /** A copy without some members, elements or characters of the value at a place. */
    private static JsonNode without(JsonNode node, List<Integer> way, int done, int from, int to) {
        boolean here = done == way.size();
        if (here && node.isString()) {
            int[] left = node.stringValue().codePoints().toArray();
            String start = new String(left, 0, from);
            return JsonNodeFactory.instance.stringNode(start + new String(left, to, left.length - to));
        }
        List<String> names = List.copyOf(node.propertyNames());
        List<JsonNode> values = List.copyOf(node.values());
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < values.size(); i++) {
            if (here && from <= i && i < to) {
                continue;
            }
            JsonNode value =
                    !here && i == way.get(done) ? without(values.get(i), way, done + 1, from, to) : values.get(i);
            if (node.isObject()) {
                object.set(names.get(i), value);
            } else {
                array.add(value);
            }
        }
        return node.isObject() ? object : array;
    }
}
