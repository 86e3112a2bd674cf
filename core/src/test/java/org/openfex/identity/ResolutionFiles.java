package org.openfex.identity;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.openfex.schema.FexStandard;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tables and vectors of the standard, for the tests. */
final class ResolutionFiles {
    private ResolutionFiles() {}

    static JsonNode read(String name) {
        try (InputStream in = FexStandard.open("identity/" + name)) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }

    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.stringValue("")));
        return texts;
    }
}
