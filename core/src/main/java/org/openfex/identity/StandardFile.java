package org.openfex.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.openfex.schema.FexStandard;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of {@code identity/} in the standard, whose form the tests of the library hold. */
final class StandardFile {
    private StandardFile() {}

    /** {@return the content of a file of the room, such as {@code fk1.json}} */
    static JsonNode read(String name) {
        try (InputStream in = FexStandard.open("identity/" + name)) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the texts of an array, in its order; none where there is no array} */
    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.stringValue("")));
        return List.copyOf(texts);
    }
}
