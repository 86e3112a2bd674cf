package org.openfex.schema.generator;

/** Writes the patterns of texts as tables, for the fast path. */
final class WireFormatsWriter {
    static final String NAME = "TextFormats";

    private static final int LINE = 90;

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
        literal(automaton.classes(), ",");
        literal(automaton.next(), ",");
        literal(automaton.accepts(), ");");
        file.add("");
    }

    /** A long literal, in lines that fit the page. */
    private void literal(String text, String end) {
        for (int from = 0; from < text.length(); from += LINE) {
            int to = Math.min(text.length(), from + LINE);
            String start = from == 0 ? "            " : "                    + ";
            file.add(start + JavaFile.literal(text.substring(from, to)) + (to == text.length() ? end : ""));
        }
    }
}
