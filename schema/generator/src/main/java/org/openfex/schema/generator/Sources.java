package org.openfex.schema.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The files that everything is made from, as they stand in {@code schema/standard}.
 *
 * @param types {@code schemas/types.json}
 * @param entities {@code schemas/entities/*.json} by name
 * @param messages {@code schemas/messages/*.json} by name
 * @param codes {@code codes/*.json} by name
 * @param clauses the {@code clauses} of {@code clauses.json} by number; empty where the file is not there
 * @param scopes the {@code scopes} of {@code scopes.json}; empty where the file is not there
 * @param hasClauses whether {@code clauses.json} is there
 */
record Sources(
        ObjectNode types,
        SortedMap<String, ObjectNode> entities,
        SortedMap<String, ObjectNode> messages,
        SortedMap<String, ObjectNode> codes,
        SortedMap<String, ObjectNode> clauses,
        JsonNode scopes,
        boolean hasClauses) {

    static final String TYPES = "schemas/types.json";
    static final String ENTITIES = "schemas/entities/";
    static final String MESSAGES = "schemas/messages/";
    static final String CODES = "codes/";
    static final String SCOPES = "scopes.json";
    /** The one type of {@code types.json} that is an object: content that FEX does not define. */
    static final String EXTENSIONS = "extensions";

    private static final String CLAUSES = "clauses.json";
    /** What a folder says of itself to people. */
    private static final String README = "README.md";

    /** The schema of the message, empty where it is missing. */
    ObjectNode message() {
        return entities.getOrDefault(Entity.MESSAGE, Json.object());
    }

    static Sources read(Path standard, Faults faults) {
        Path scopeFile = standard.resolve(SCOPES);
        Path clauseFile = standard.resolve(CLAUSES);
        SortedMap<String, ObjectNode> clauses = new TreeMap<>();
        boolean hasClauses = Files.exists(clauseFile);
        if (hasClauses) {
            Json.read(clauseFile, CLAUSES, faults).path("clauses").forEach(clause -> {
                if (clause instanceof ObjectNode object && clauses.put(Json.text(object, "number"), object) != null) {
                    faults.add(CLAUSES, "clause " + Json.text(object, "number") + " stands there twice");
                }
            });
        }
        return new Sources(
                Json.read(standard.resolve(TYPES), TYPES, faults),
                readAll(standard, ENTITIES, faults),
                readAll(standard, MESSAGES, faults),
                readAll(standard, CODES, faults),
                clauses,
                Files.exists(scopeFile) ? Json.read(scopeFile, SCOPES, faults).path("scopes") : Json.object(),
                hasClauses);
    }

    private static SortedMap<String, ObjectNode> readAll(Path standard, String folder, Faults faults) {
        SortedMap<String, ObjectNode> files = new TreeMap<>();
        for (Path file : list(standard.resolve(folder))) {
            String fileName = file.getFileName().toString();
            if (fileName.equals(README)) {
                continue;
            }
            if (!fileName.matches("[a-z0-9]+(-[a-z0-9]+)*\\.json")) {
                faults.add(folder + fileName, "not named in lower-kebab-case with the ending .json");
                continue;
            }
            String name = fileName.substring(0, fileName.length() - ".json".length());
            files.put(name, Json.read(file, folder + fileName, faults));
        }
        return files;
    }

    private static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
