package org.openfex.schema.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A copy of the small invented standard of the test resources in a checkout of its own, for tests to break. */
final class SmallStandard {
    private final Path root;

    SmallStandard(Path root) {
        this.root = root;
        Path small = Path.of("src/test/resources/small");
        try (Stream<Path> files = Files.walk(small)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Json.writeFile(folder().resolve(small.relativize(file).toString()), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path root() {
        return root;
    }

    Path folder() {
        return root.resolve("schema/standard");
    }

    /** Changes one file. */
    void edit(String path, Consumer<ObjectNode> change) {
        Faults faults = new Faults();
        ObjectNode json = Json.read(folder().resolve(path), path, faults);
        faults.throwIfAny();
        change.accept(json);
        Json.writeFile(folder().resolve(path), Json.write(json));
    }

    /** Changes one member of the entity {@code thing}. */
    void editMember(String member, Consumer<ObjectNode> change) {
        edit("schemas/entities/thing.json", thing -> change.accept(object(thing, "properties", member)));
    }

    void write(String path, String text) {
        Json.writeFile(folder().resolve(path), text);
    }

    void delete(String path) {
        try {
            Files.delete(folder().resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode object(ObjectNode json, String... path) {
        JsonNode node = json;
        for (String name : path) {
            node = node.path(name);
        }
        return (ObjectNode) node;
    }

    static ArrayNode array(ObjectNode json, String name) {
        return (ArrayNode) json.path(name);
    }

    Standard read() {
        return Standard.read(folder());
    }

    /** The faults of this standard, none when it is sound. */
    List<String> faults() {
        try {
            read();
            return List.of();
        } catch (FaultySourcesException e) {
            return e.faults();
        }
    }
}
