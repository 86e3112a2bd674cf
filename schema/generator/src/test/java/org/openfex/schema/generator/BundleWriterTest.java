package org.openfex.schema.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BundleWriterTest {
    @TempDir
    Path folder;

    private Standard standard;

    @BeforeEach
    void read() {
        standard = new SmallStandard(folder).read();
    }

    private String text(BundleWriter.Form form) {
        return new BundleWriter(standard, form).write();
    }

    private JsonNode bundle(BundleWriter.Form form) {
        return JsonMapper.shared().readTree(text(form));
    }

    @Test
    void bothFormsStartAtTheMessage() {
        for (BundleWriter.Form form : BundleWriter.Form.values()) {
            assertEquals("#/$defs/message", bundle(form).path("$ref").asString());
        }
        assertEquals(
                "https://openfex.org/schema/1.0/fex-closed.json",
                bundle(BundleWriter.Form.CLOSED).path("$id").asString());
        assertEquals(
                "https://openfex.org/schema/1.0/fex-open.json",
                bundle(BundleWriter.Form.OPEN).path("$id").asString());
    }

    @Test
    void everyFileAndTypeIsADefinitionWithoutAnIdentifierOfItsOwn() {
        JsonNode definitions = bundle(BundleWriter.Form.OPEN).path("$defs");
        assertEquals(
                List.of(
                        "message",
                        "thing-report",
                        "thing-request",
                        "odd-part",
                        "thing",
                        "localId",
                        "localRef",
                        "uuid",
                        "time",
                        "date",
                        "partialDate",
                        "country",
                        "code",
                        "line",
                        "extensions"),
                List.copyOf(definitions.propertyNames()));
        definitions.forEach(definition -> assertFalse(definition.has("$id") || definition.has("$schema")));
    }

    @Test
    void referencesLeadToDefinitions() {
        JsonNode definitions = bundle(BundleWriter.Form.OPEN).path("$defs");
        assertEquals(
                "#/$defs/thing",
                definitions.at("/thing-report/properties/things/items/$ref").asString());
        assertEquals(
                "#/$defs/line", definitions.at("/thing/properties/name/$ref").asString());
    }

    @Test
    void theClosedFormAllowsNoUnknownMembersAndTypes() {
        JsonNode definitions = bundle(BundleWriter.Form.CLOSED).path("$defs");
        for (String entity : List.of("message", "thing-report", "thing-request", "odd-part", "thing")) {
            assertFalse(definitions.path(entity).path("additionalProperties").asBoolean(true));
        }
        assertFalse(definitions.path("extensions").has("additionalProperties"));
        assertEquals(
                "[\"thing-report\",\"thing-request\"]",
                definitions.at("/message/properties/type/enum").toString());
    }

    @Test
    void theOpenFormAllowsUnknownMembersAndTypes() {
        String text = text(BundleWriter.Form.OPEN);
        assertFalse(text.contains("additionalProperties"));
        assertFalse(text.contains("\"enum\""));
    }

    @Test
    void theTypeOfTheMessageChoosesTheBody() {
        for (BundleWriter.Form form : BundleWriter.Form.values()) {
            JsonNode choices = bundle(form).at("/$defs/message/allOf");
            assertEquals(2, choices.size());
            assertEquals(
                    "{\"if\":{\"properties\":{\"type\":{\"const\":\"thing-request\"}},\"required\":[\"type\"]},"
                            + "\"then\":{\"properties\":{\"body\":{\"$ref\":\"#/$defs/thing-request\"}}}}",
                    choices.get(1).toString());
        }
    }

    @Test
    void notesStayInTheBundle() {
        JsonNode kind = bundle(BundleWriter.Form.CLOSED).at("/$defs/thing/properties/kind");
        assertEquals(
                List.of("$ref", "x-codeList", "x-source", "description", "x-clause"),
                List.copyOf(kind.propertyNames()));
    }

    @Test
    void theFileIsIndentedByTwoSpacesAndEndsWithALineFeed() {
        String text = text(BundleWriter.Form.CLOSED);
        assertTrue(text.startsWith("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"));
        assertTrue(text.endsWith("\n}\n"));
        assertFalse(text.contains("\r"));
        assertEquals(text, text(BundleWriter.Form.CLOSED));
    }
}
