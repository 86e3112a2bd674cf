package org.openfex.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.openfex.schema.FexStandard;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tables and vectors of names as the standard publishes them. */
final class NameVectors {
    private NameVectors() {}

    static JsonNode tables() {
        return read("identity/nk1.json");
    }

    /** Each with an input and its keys. */
    static List<JsonNode> names() {
        return read("identity/nk1-vectors.json").path("names").valueStream().toList();
    }

    /** Each with two names and a level. */
    static List<JsonNode> comparisons() {
        return read("identity/nk1-vectors.json")
                .path("comparisons")
                .valueStream()
                .toList();
    }

    static String text(JsonNode json, String member) {
        return json.path(member).stringValue("");
    }

    static List<String> texts(JsonNode json, String member) {
        return json.path(member).valueStream().map(text -> text.stringValue("")).toList();
    }

    /** A constant as the vectors spell it. */
    static String spelled(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static JsonNode read(String path) {
        try (InputStream in = FexStandard.open(path)) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
