package org.openfex.schema.generator;

/** Writes the patterns of texts as tables, for the fast path. */
final class WireFormatsWriter {
    static final String NAME = "TextFormats";

    private final Standard standard;
    private final JavaFile file = new JavaFile(WireClassWriter.PACKAGE);

    WireFormatsWriter(Standard standard) {
        this.standard = standard;
    }

    String write() {
        file.add("/** The patterns of texts, as tables. */");
        file.add("@" + file.use(JavaFile.GENERATED) + "(\"org.openfex.schema.generator\")");
        file.add("final class " + NAME + " {");
        standard.formats().forEach(this::constant);
        constant("EXTENSION_NAME", Json.text(standard.extensions().path("propertyNames"), "pattern"));
        file.add("", "    private " + NAME + "() {}", "}");
        return file.text(Sources.TYPES);
    }

    private void constant(String name, String regex) {
        TextAutomaton automaton = new TextAutomaton(regex);
        file.add("    static final TextFormat " + name + " = new TextFormat(");
        file.add("            " + JavaFile.literal(automaton.classes()) + ",");
        file.add("            " + JavaFile.literal(automaton.next()) + ",");
        file.add("            " + JavaFile.literal(automaton.accepts()) + ");", "");
    }
}
