package org.openfex.schema.generator.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openfex.schema.generator.site.Library.Member;
import org.openfex.schema.generator.site.Library.Schema;
import tools.jackson.databind.JsonNode;

/** Who uses what: the way back from an entity, a type, a code list or a clause, and the example of each entity. */
final class References {
    /**
     * An example from the kit.
     *
     * @param file the message it is taken from
     * @param pointer where it stands there
     * @param json the example
     */
    record Example(String file, String pointer, JsonNode json) {}

    /**
     * A message, or an entity in it.
     *
     * @param schema its schema
     * @param pointer where it stands
     * @param json what stands there
     */
    record Part(Schema schema, String pointer, JsonNode json) {}

    static final String ENTITY = "entity ";
    static final String TYPE = "type ";
    static final String CODE_LIST = "code list ";
    static final String CLAUSE = "clause ";

    private final Library library;
    private final Map<String, List<Member>> users = new TreeMap<>();
    private final SortedMap<String, Example> examples = new TreeMap<>();

    References(Library library) {
        this.library = library;
        for (Schema schema : library.schemas().values()) {
            for (Member member : schema.members()) {
                add(ENTITY + member.entity(), member);
                add(TYPE + member.type(), member);
                add(CODE_LIST + member.codeList(), member);
                add(CLAUSE + member.clause(), member);
            }
        }
        library.manifest().stream()
                .map(entry -> Library.text(entry, "file"))
                .filter(file -> file.startsWith("valid/full-"))
                .forEach(file -> entities(library.kitMessage(file))
                        .forEach(part -> examples.putIfAbsent(
                                part.schema().name(), new Example(file, part.pointer(), part.json()))));
    }

    private void add(String key, Member member) {
        users.computeIfAbsent(key, k -> new ArrayList<>()).add(member);
    }

    /** The message, its body and all entities in it: members in the order of the schema. */
    List<Part> entities(JsonNode message) {
        List<Part> found = new ArrayList<>();
        collect("message", message, "", Library.text(message, "type"), found);
        return found;
    }

    private void collect(String name, JsonNode json, String pointer, String type, List<Part> found) {
        Schema schema = library.schemas().get(name);
        if (schema == null || json.isMissingNode()) {
            return;
        }
        found.add(new Part(schema, pointer, json));
        for (Member member : schema.members()) {
            String target = member.isBody() ? type : member.entity();
            JsonNode value = json.path(member.name());
            String place = pointer + "/" + member.name();
            if (value.isArray()) {
                for (int i = 0; i < value.size(); i++) {
                    collect(target, value.get(i), place + "/" + i, type, found);
                }
            } else {
                collect(target, value, place, type, found);
            }
        }
    }

    /** The members that use something, such as {@code ENTITY + "firearm"}. */
    List<Member> of(String key) {
        return users.getOrDefault(key, List.of());
    }

    /** The examples of entities and message types, by name; one that no full message of the kit holds is not there. */
    SortedMap<String, Example> examples() {
        return examples;
    }
}
