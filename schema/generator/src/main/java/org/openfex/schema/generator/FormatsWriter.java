package org.openfex.schema.generator;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Writes the limits of the primitive types, to which the annotations of the records and their validators refer. */
final class FormatsWriter {
    static final String NAME = "Formats";

    private final Standard standard;
    private final JavaFile file = new JavaFile(RecordWriter.PACKAGE);

    FormatsWriter(Standard standard) {
        this.standard = standard;
    }

    String write() {
        file.add("/** The patterns of primitive types and the limits of extensions, as the schemas give them. */");
        file.add("@" + file.use(JavaFile.GENERATED) + "(\"org.openfex.schema.generator\")");
        file.add("final class Formats {");
        standard.formats().forEach(this::constant);
        JsonNode extensions = standard.extensions();
        JsonNode names = extensions.path("propertyNames");
        constant("EXTENSION_NAME", Json.text(names, "pattern"));
        number("MIN_EXTENSION_NAME", names.path("minLength"));
        number("MAX_EXTENSION_NAME", names.path("maxLength"));
        number("MAX_EXTENSIONS", extensions.path("maxProperties"));
        file.add("", "    private Formats() {}", "}");
        return file.text(Sources.TYPES);
    }

    private void number(String name, JsonNode limit) {
        file.add("    static final int " + name + " = " + limit.intValue() + ";");
    }

    private void constant(String name, String regex) {
        List<String> words = new ArrayList<>();
        words.add("static final String " + name + " =");
        words.add(JavaFile.literal(regex) + ";");
        file.addWrapped("    ", "            ", words);
    }
}
