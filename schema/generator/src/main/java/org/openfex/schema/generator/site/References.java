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
        Schema message = library.schemas().get("message");
        library.manifest().stream()
                .map(entry -> Library.text(entry, "file"))
                .filter(file -> file.startsWith("valid/full-"))
                .forEach(file -> {
                    JsonNode json = library.kitMessage(file);
                    if (message != null) {
                        collect(message, json, file, "", Library.text(json, "type"));
                    }
                });
    }

    private void add(String key, Member member) {
        users.computeIfAbsent(key, k -> new ArrayList<>()).add(member);
    }

    /** Keeps the first example of each entity: messages in the order of the kit, members in that of the schema. */
    private void collect(Schema schema, JsonNode json, String file, String pointer, String type) {
        examples.putIfAbsent(schema.name(), new Example(file, pointer, json));
        for (Member member : schema.members()) {
            Schema target = library.schemas().get(member.isBody() ? type : member.entity());
            JsonNode value = json.path(member.name());
            if (target == null || value.isMissingNode()) {
                continue;
            }
            String place = pointer + "/" + member.name();
            if (value.isArray()) {
                for (int i = 0; i < value.size(); i++) {
                    collect(target, value.get(i), file, place + "/" + i, type);
                }
            } else {
                collect(target, value, file, place, type);
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
