package org.openfex.guard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openfex.kit.Kit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The closed schema of the standard, as the guards read it: by themselves, with no class of the library. */
final class Schemas {
    private static final JsonNode DEFS =
            Kit.MAPPER.readTree(Kit.bytes("bundle/fex-1.0-closed.json")).path("$defs");

    private Schemas() {}

    private static final Map<String, Entity> ENTITIES = new LinkedHashMap<>();

    static {
        for (String name : DEFS.propertyNames()) {
            if (DEFS.path(name).has("properties")) {
                ENTITIES.put(name, Entity.of(name, DEFS.path(name)));
            }
        }
    }

    /** The envelope, the bodies and all entities. */
    static Collection<Entity> entities() {
        return ENTITIES.values();
    }

    static Entity entity(String name) {
        return Objects.requireNonNull(ENTITIES.get(name), name);
    }

    /** All members of all entities. */
    static List<Member> members() {
        return entities().stream().flatMap(entity -> entity.members().stream()).toList();
    }

    /** The primitive types that are strings. */
    static List<Value> texts() {
        return DEFS.propertyNames().stream()
                .filter(name -> DEFS.path(name).path("type").stringValue("").equals("string"))
                .map(name -> new Value(Kit.MAPPER.createObjectNode().put("$ref", "#/$defs/" + name)))
                .toList();
    }

    /** {@code firearm-type} as {@code FirearmType}. */
    static String camel(String kebab) {
        return Arrays.stream(kebab.split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }

    /** A schema that describes an object. */
    record Entity(String name, JsonNode node, List<Member> members) {
        static Entity of(String name, JsonNode node) {
            Set<String> required = new HashSet<>();
            node.path("required").forEach(member -> required.add(member.stringValue()));
            List<Member> members = node.path("properties").properties().stream()
                    .map(member ->
                            new Member(name, member.getKey(), member.getValue(), required.contains(member.getKey())))
                    .toList();
            return new Entity(name, node, members);
        }

        String javaName() {
            return node.path("x-javaName").stringValue(camel(name));
        }

        Optional<Member> member(String member) {
            return members.stream()
                    .filter(candidate -> candidate.name().equals(member))
                    .findFirst();
        }
    }

    /** A member of an entity. */
    record Member(String owner, String name, JsonNode node, boolean required) {
        boolean isList() {
            return node.has("items");
        }

        /** What the value, or each item of the list, is to be like. */
        Value value() {
            return new Value(isList() ? node.path("items") : node);
        }

        @Override
        public String toString() {
            return owner + "." + name;
        }
    }

    /** The schema of one value. */
    record Value(JsonNode node) {
        /** The primitive type or entity that it refers to; empty for a number, a boolean and the body. */
        String type() {
            String reference = node.path("$ref").stringValue("");
            return reference.substring(reference.lastIndexOf('/') + 1);
        }

        /** A keyword of its own, or else of the type that it refers to. */
        JsonNode keyword(String name) {
            return node.has(name) ? node.path(name) : DEFS.path(type()).path(name);
        }

        String jsonType() {
            return keyword("type").stringValue("");
        }

        boolean isBody() {
            return node.has("x-body");
        }

        Optional<Entity> entity() {
            return Optional.ofNullable(ENTITIES.get(type()));
        }
    }

    /**
     * A value in a message that the standard knows: a member, or an item of one.
     *
     * @param parent the object or array that holds it
     * @param key its name, or its index
     */
    record Site(Member member, String pointer, JsonNode parent, String key) {
        JsonNode node() {
            return parent instanceof ArrayNode array ? array.get(Integer.parseInt(key)) : parent.get(key);
        }

        boolean isItem() {
            return parent.isArray();
        }

        void replace(JsonNode value) {
            if (parent instanceof ArrayNode array) {
                array.set(Integer.parseInt(key), value);
            } else {
                ((ObjectNode) parent).set(key, value);
            }
        }
    }

    /** Every value in a message that the standard knows, a container ahead of what it holds. */
    static List<Site> sites(JsonNode message) {
        List<Site> sites = new ArrayList<>();
        gather(entity("message"), message, message.path("type").stringValue(""), "", sites);
        return sites;
    }

    private static void gather(Entity entity, JsonNode object, String body, String pointer, List<Site> sites) {
        for (Member member : entity.members()) {
            if (object.has(member.name())) {
                Site site = new Site(member, pointer + "/" + member.name(), object, member.name());
                sites.add(site);
                if (member.isList() && site.node().isArray()) {
                    for (int i = 0; i < site.node().size(); i++) {
                        Site item = new Site(member, site.pointer() + "/" + i, site.node(), Integer.toString(i));
                        sites.add(item);
                        descend(item, body, sites);
                    }
                } else {
                    descend(site, body, sites);
                }
            }
        }
    }

    private static void descend(Site site, String body, List<Site> sites) {
        Value value = site.member().value();
        // A newer version may have a type, and so a body, that this one does not know.
        Entity entity = value.isBody() ? ENTITIES.get(body) : value.entity().orElse(null);
        if (entity != null && site.node().isObject()) {
            gather(entity, site.node(), body, site.pointer(), sites);
        }
    }

    /**
     * Cuts a message down to the required members and those on the way to a place, and gives that place in it: a small
     * message that is as the schema says if the whole one is.
     */
    static Lean lean(JsonNode message, String pointer) {
        JsonNode root = message.deepCopy();
        String place = cut(entity("message"), root, root.path("type").stringValue(""), pointer, "");
        return new Lean(root, place);
    }

    /** A message cut down to one place. */
    record Lean(JsonNode root, String pointer) {
        Lean copy() {
            return new Lean(root.deepCopy(), pointer);
        }

        /** The value there; of a list, its first item. */
        Site value() {
            Site site = site();
            return site.member().isList() && !site.isItem()
                    ? new Site(site.member(), site.pointer() + "/0", site.node(), "0")
                    : site;
        }

        Site site() {
            return sites(root).stream()
                    .filter(candidate -> candidate.pointer().equals(pointer))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Cuts an object in place; {@code way} is what is left of the pointer, or null off the way. */
    private static String cut(Entity entity, JsonNode node, String body, String way, String done) {
        ObjectNode object = (ObjectNode) node;
        String[] steps = way == null ? new String[0] : way.split("/", 3);
        String wanted = steps.length > 1 ? steps[1] : "";
        String place = done;
        for (Map.Entry<String, JsonNode> entry : List.copyOf(object.properties())) {
            Member member = entity.member(entry.getKey()).orElse(null);
            if (member == null || (!member.required() && !member.name().equals(wanted))) {
                object.remove(entry.getKey());
                continue;
            }
            boolean onTheWay = member.name().equals(wanted);
            String rest = onTheWay && steps.length > 2 ? "/" + steps[2] : "";
            String here = done + "/" + member.name();
            JsonNode value = entry.getValue();
            if (member.isList()) {
                // One item is enough: that on the way, else the first.
                int index = rest.isEmpty() ? 0 : Integer.parseInt(rest.split("/", 3)[1]);
                JsonNode item = value.get(index);
                ((ArrayNode) value).removeAll().add(item);
                boolean throughItem = !rest.isEmpty();
                rest = throughItem ? rest.substring(1 + Integer.toString(index).length()) : "";
                here = throughItem ? here + "/0" : here;
                value = item;
            }
            Entity inner = member.value().isBody()
                    ? entity(body)
                    : member.value().entity().orElse(null);
            String end = inner == null ? here : cut(inner, value, body, rest, here);
            place = onTheWay ? end : place;
        }
        return place;
    }
}
