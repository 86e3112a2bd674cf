package org.openfex.schema.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads the sources strictly, and writes JSON in the one form in which it is committed. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Json() {}

    /** The object in a file; a fault, and an empty object, where the file holds none. */
    static ObjectNode read(Path file, String place, Faults faults) {
        try {
            JsonNode json = MAPPER.readTree(Files.readString(file));
            if (json instanceof ObjectNode object) {
                return object;
            }
            faults.add(place, "not a JSON object");
        } catch (JacksonException e) {
            faults.add(
                    place,
                    "not strict JSON: " + e.getOriginalMessage() + " in line "
                            + e.getLocation().getLineNr());
        } catch (IOException e) {
            faults.add(place, "cannot be read: " + e);
        }
        return object();
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /**
     * {@return two spaces a level, LF, and a final line feed}
     *
     * @param json what is written
     */
    public static String write(JsonNode json) {
        return MAPPER.writer().with(printer()).writeValueAsString(json) + "\n";
    }

    private static PrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
    }

    static void writeFile(Path file, String content) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of an array, empty where the member is absent; what is not a text is left out. */
    static List<String> strings(JsonNode array) {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : array) {
            if (item.isString()) {
                texts.add(item.stringValue());
            }
        }
        return List.copyOf(texts);
    }

    /** The text of a member, empty where it is absent or not a text. */
    static String text(JsonNode object, String name) {
        JsonNode value = object.path(name);
        return value.isString() ? value.stringValue() : "";
    }
}
