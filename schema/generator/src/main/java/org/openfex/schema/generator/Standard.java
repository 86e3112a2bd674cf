package org.openfex.schema.generator;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The standard as its sources say it, read and checked as a whole.
 *
 * <p>Every fault of the sources is found before anything is made of them, and all faults are told at once. Immutable.
 */
public final class Standard {
    private static final String MESSAGE_TYPES = "message-type";

    private final Sources sources;
    private final SortedMap<String, Entity> entities;
    private final SortedMap<String, CodeListSource> codeLists;

    private Standard(Sources sources, SortedMap<String, Entity> entities, SortedMap<String, CodeListSource> codeLists) {
        this.sources = sources;
        this.entities = entities;
        this.codeLists = codeLists;
    }

    /**
     * Reads and checks the sources.
     *
     * @param folder the folder {@code schema/standard}
     * @return the standard
     * @throws FaultySourcesException if there is any fault; it names them all
     */
    public static Standard read(Path folder) {
        Faults faults = new Faults();
        Sources sources = Sources.read(folder, faults);
        new SchemaRules(sources, faults).check();
        SortedMap<String, CodeListSource> codeLists = codeLists(sources, faults);
        SortedMap<String, Entity> entities = new EntityReader(sources, codeLists, faults).read();
        Standard standard = new Standard(sources, entities, codeLists);
        standard.checkMessage(faults);
        standard.checkMessageTypes(faults);
        standard.checkReferences(faults);
        new ScopeRules(codeLists, faults).check(sources.scopes());
        standard.checkNames(faults);
        faults.throwIfAny();
        return standard;
    }

    /**
     * {@return the code lists that schemas name and that are not there, each with the members that name it}
     *
     * @param folder the folder {@code schema/standard}
     */
    public static Map<String, SortedSet<String>> missingCodeLists(Path folder) {
        Faults faults = new Faults();
        Sources sources = Sources.read(folder, faults);
        EntityReader reader = new EntityReader(sources, codeLists(sources, faults), faults);
        reader.read();
        return Collections.unmodifiableMap(reader.missingLists());
    }

    private static SortedMap<String, CodeListSource> codeLists(Sources sources, Faults faults) {
        SortedMap<String, CodeListSource> lists = new TreeMap<>();
        sources.codes().forEach((name, json) -> lists.put(name, CodeListSource.read(name, json, faults)));
        return lists;
    }

    private void checkMessage(Faults faults) {
        String place = Sources.ENTITIES + Entity.MESSAGE + ".json";
        Entity message = entities.get(Entity.MESSAGE);
        if (message == null) {
            faults.add(place, "missing");
            return;
        }
        if (message.members().stream().noneMatch(member -> isMessageType(member) && member.required())) {
            faults.add(place, "no required member \"type\" with the code list " + MESSAGE_TYPES);
        }
        if (message.members().stream()
                .noneMatch(member -> member.name().equals("body") && member.value() instanceof Value.BodyOf)) {
            faults.add(place, "no member \"body\" with x-body");
        }
        for (Entity entity : entities.values()) {
            for (Member member : entity.members()) {
                if (!entity.isMessage() && member.value() instanceof Value.BodyOf) {
                    faults.add(entity.source() + " " + member.name(), "x-body outside of the message");
                }
                if (entity.isBody() && member.name().equals("type")) {
                    faults.add(entity.source() + " type", "a body tells its message type by this name");
                }
            }
        }
    }

    private static boolean isMessageType(Member member) {
        return member.name().equals("type")
                && member.value() instanceof Value.CodeOf code
                && code.list().equals(MESSAGE_TYPES);
    }

    private void checkMessageTypes(Faults faults) {
        CodeListSource list = codeLists.get(MESSAGE_TYPES);
        if (list == null) {
            return;
        }
        Set<String> files = sources.messages().keySet();
        Set<String> codes = list.values();
        String place = list.place();
        difference(files, codes).forEach(type -> faults.add(place, "lacks the message type " + type));
        difference(codes, files).forEach(type -> faults.add(place, "has " + type + ", but no schema of it is there"));
    }

    private void checkReferences(Faults faults) {
        for (CodeListSource list : codeLists.values()) {
            list.references().forEach((name, codes) -> {
                CodeListSource other = codeLists.get(name);
                Set<String> known = other == null ? Set.of() : other.values();
                difference(codes, known)
                        .forEach(code -> faults.add(
                                list.place(),
                                "names the " + name + " " + code + ", which " + CodeListSource.place(name)
                                        + " does not have"));
            });
        }
    }

    private static SortedSet<String> difference(Set<String> all, Set<String> without) {
        SortedSet<String> rest = new TreeSet<>(all);
        rest.removeAll(without);
        return rest;
    }

    /** One name, one thing: in Java among all records and code lists, and in the bundle among all definitions. */
    private void checkNames(Faults faults) {
        Map<String, String> java = new TreeMap<>();
        entities.values().forEach(entity -> claimJava(java, entity.javaName(), entity.source(), faults));
        codeLists.values().forEach(list -> claimJava(java, list.javaName(), list.place(), faults));
        Map<String, String> definitions = new TreeMap<>();
        entities.values().forEach(entity -> claim(definitions, entity.name(), entity.source(), "name", faults));
        sources.types()
                .path("$defs")
                .propertyNames()
                .forEach(type -> claim(definitions, type, Sources.TYPES + " " + type, "name", faults));
    }

    private static void claim(Map<String, String> taken, String name, String place, String what, Faults faults) {
        String owner = taken.putIfAbsent(name, place);
        if (owner != null) {
            faults.add(place, "the " + what + " " + name + " belongs to " + owner);
        }
    }

    private static void claimJava(Map<String, String> taken, String name, String place, Faults faults) {
        claim(taken, name, place, "Java name", faults);
        if (Names.isReservedType(name) || !name.matches("[A-Z][A-Za-z0-9]*")) {
            faults.add(place, "the Java name " + name + " is reserved, or none");
        }
    }

    Sources sources() {
        return sources;
    }

    /** Entities and bodies, sorted by name. */
    Collection<Entity> entities() {
        return entities.values();
    }

    /** The bodies, sorted by name, which is that of their message type. */
    List<Entity> bodies() {
        return entities.values().stream().filter(Entity::isBody).toList();
    }

    /** The entity of a name that is known to be there. */
    Entity entity(String name) {
        Entity entity = entities.get(name);
        if (entity == null) {
            throw new IllegalArgumentException("no entity " + name);
        }
        return entity;
    }

    Collection<CodeListSource> codeLists() {
        return codeLists.values();
    }

    /** The title of a clause, or an empty text where {@code clauses.json} is not there. */
    String clauseTitle(String number) {
        ObjectNode clause = sources.clauses().get(number);
        return clause == null ? "" : Json.text(clause, "title");
    }

    /** The regular expressions of {@code types.json} that records use, by the name of their constant. */
    SortedMap<String, String> formats() {
        SortedMap<String, String> formats = new TreeMap<>();
        entities.values().stream()
                .flatMap(entity -> entity.members().stream())
                .map(Member::value)
                .forEach(value -> {
                    if (value instanceof Value.Text text) {
                        text.formats().forEach(format -> formats.put(format.constant(), format.regex()));
                    } else if (value instanceof Value.CodeOf code) {
                        formats.put(code.format().constant(), code.format().regex());
                    }
                });
        formats.remove("");
        return formats;
    }

    /** The type of all extensions, as {@code types.json} gives it. */
    JsonNode extensions() {
        return sources.types().path("$defs").path(Sources.EXTENSIONS);
    }
}
