package org.openfex.schema.generator.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files of the standard, as the pages need them. Their faults are told elsewhere: the sources are taken as right.
 *
 * @param folder {@code schema/standard}
 * @param version the version of the standard
 * @param schemas entities and message types, by name
 * @param types the primitive types, by name
 * @param codeLists the code lists, by name
 * @param sections the titles of the sections of clauses, by number
 * @param clauses the clauses by number, in their order
 * @param profiles the profiles, by name
 * @param findings the catalogue of findings, by code, in its order
 * @param manifest the entries of the conformance kit
 * @param conversations the conversations of the kit, whose findings are called breaches
 */
record Library(
        Path folder,
        String version,
        SortedMap<String, Schema> schemas,
        Map<String, JsonNode> types,
        SortedMap<String, JsonNode> codeLists,
        JsonNode sections,
        Map<String, JsonNode> clauses,
        SortedMap<String, JsonNode> profiles,
        Map<String, JsonNode> findings,
        List<JsonNode> manifest,
        List<JsonNode> conversations) {

    /** Keeps numbers as they are written: the examples show them. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** The languages of labels and texts, by their name in their own language. */
    static final Map<String, String> LANGUAGES = languages();

    private static Map<String, String> languages() {
        Map<String, String> languages = new LinkedHashMap<>();
        languages.put("en", "English");
        languages.put("ru", "Русский");
        return languages;
    }

    static Library read(Path folder) {
        SortedMap<String, Schema> schemas = new TreeMap<>();
        files(folder.resolve("schemas/entities"))
                .forEach((name, json) -> schemas.put(name, new Schema(name, false, json)));
        files(folder.resolve("schemas/messages"))
                .forEach((name, json) -> schemas.put(name, new Schema(name, true, json)));
        JsonNode types = json(folder.resolve("schemas/types.json"));
        JsonNode clauses = json(folder.resolve("clauses.json"));
        Map<String, JsonNode> findings = new LinkedHashMap<>();
        json(folder.resolve("findings/catalogue.json"))
                .path("findings")
                .forEach(finding -> findings.put(text(finding, "code"), finding));
        Map<String, JsonNode> numbered = new LinkedHashMap<>();
        clauses.path("clauses").forEach(clause -> numbered.put(text(clause, "number"), clause));
        Map<String, JsonNode> named = new LinkedHashMap<>();
        types.path("$defs").properties().forEach(type -> named.put(type.getKey(), type.getValue()));
        return new Library(
                folder,
                text(types, "$id").replaceAll("^.*/schema/([0-9.]+)/.*$", "$1"),
                schemas,
                named,
                files(folder.resolve("codes")),
                clauses.path("sections"),
                numbered,
                files(folder.resolve("profiles")),
                findings,
                json(folder.resolve("kit/manifest.json"))
                        .path("messages")
                        .valueStream()
                        .toList(),
                json(folder.resolve("kit/conversations.json"))
                        .path("conversations")
                        .valueStream()
                        .toList());
    }

    static String text(JsonNode json, String member) {
        return json.path(member).asString("");
    }

    static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    /** The section of a clause: {@code 5} for {@code 5.3}. */
    static String section(String clause) {
        return clause.substring(0, clause.indexOf('.'));
    }

    String sectionTitle(String section) {
        String title = text(sections, section);
        return title.isEmpty() ? "Section " + section : section + " " + title;
    }

    /** The member that a path such as {@code make.code} leads to from an entity or a message type. */
    Optional<Member> member(String schema, String path) {
        String[] names = path.split("\\.", 2);
        Optional<Member> member = Optional.ofNullable(schemas.get(schema)).stream()
                .flatMap(owner -> owner.members().stream())
                .filter(each -> each.name().equals(names[0]))
                .findFirst();
        return names.length == 1 ? member : member.flatMap(each -> member(each.entity(), names[1]));
    }

    boolean hasCode(String list, String code) {
        JsonNode codes = codeLists.get(list);
        return codes != null
                && codes.path("codes")
                        .valueStream()
                        .anyMatch(each -> text(each, "code").equals(code));
    }

    /** What a profile asks for, whichever of its lists it stands in. */
    static List<JsonNode> demands(JsonNode profile) {
        return Stream.of("require", "codes", "rules")
                .flatMap(list -> profile.path(list).valueStream())
                .toList();
    }

    JsonNode kitMessage(String file) {
        return json(folder.resolve("kit").resolve(file));
    }

    String markdown(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedMap<String, JsonNode> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            SortedMap<String, JsonNode> read = new TreeMap<>();
            files.filter(file -> file.getFileName().toString().endsWith(".json"))
                    .forEach(file -> read.put(file.getFileName().toString().replaceFirst("\\.json$", ""), json(file)));
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(Path file) {
        return MAPPER.readTree(file);
    }

    /** A message type or an entity. */
    record Schema(String name, boolean isMessageType, JsonNode json) {
        String title() {
            return text(json, "title");
        }

        String description() {
            return text(json, "description");
        }

        String clause() {
            return text(json, "x-clause");
        }

        String page() {
            return (isMessageType ? "messages/" : "entities/") + name + ".html";
        }

        /** The file that it comes from, below the folder of the standard. */
        String file() {
            return "schemas/" + (isMessageType ? "messages/" : "entities/") + name + ".json";
        }

        List<Member> members() {
            List<String> required = texts(json.path("required"));
            return json.path("properties").properties().stream()
                    .map(property -> new Member(
                            this, property.getKey(), property.getValue(), required.contains(property.getKey())))
                    .toList();
        }
    }

    /** A member of a message type or of an entity. */
    record Member(Schema owner, String name, JsonNode json, boolean required) {
        boolean isList() {
            return json.has("items");
        }

        /** The schema of the value, or of each value of the list. */
        JsonNode item() {
            return isList() ? json.path("items") : json;
        }

        /** Where the member is explained. */
        String place() {
            return owner.page() + "#" + anchor();
        }

        String anchor() {
            return "member-" + name;
        }

        String clause() {
            return text(json, "x-clause");
        }

        /** The entity that it holds, or an empty text. */
        String entity() {
            String ref = text(item(), "$ref");
            return ref.contains("#") ? "" : ref.replaceFirst("\\.json$", "");
        }

        /** The primitive type that it holds, or an empty text. */
        String type() {
            String ref = text(item(), "$ref");
            return ref.contains("#") ? ref.substring(ref.lastIndexOf('/') + 1) : "";
        }

        String codeList() {
            return text(item(), "x-codeList");
        }

        boolean isBody() {
            return json.has("x-body");
        }

        /** How often it stands: {@code 1}, {@code 0..1}, {@code 1..20}. */
        String cardinality() {
            if (!isList()) {
                return required ? "1" : "0..1";
            }
            int least = json.path("minItems").asInt(0);
            String range = (required ? least : 0) + ".." + json.path("maxItems").asInt();
            return !required && least > 1 ? range + ", not 1" : range;
        }
    }
}
