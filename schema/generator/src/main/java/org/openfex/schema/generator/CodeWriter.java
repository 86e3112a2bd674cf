package org.openfex.schema.generator;

import java.util.ArrayList;
import java.util.List;

/** Writes a code list as a record with a constant for each code. */
final class CodeWriter {
    static final String PACKAGE = "org.openfex.code";

    private final CodeListSource list;
    private final String name;
    private final JavaFile file = new JavaFile(PACKAGE);

    CodeWriter(CodeListSource list) {
        this.list = list;
        this.name = list.javaName();
    }

    String write() {
        String source = list.source().isEmpty() ? "" : " Source: " + Javadoc.sentence(list.source());
        file.add(new Javadoc("", Javadoc.sentence(list.title() + ": " + list.definition()))
                .paragraph("The open code list {@code " + list.name() + "}." + source)
                .tag("@param value", "the code as it stands in a message, not necessarily one of the list")
                .lines());
        file.add("@" + file.use(JavaFile.GENERATED) + "(\"org.openfex.schema.generator\")");
        file.add("public record " + name + "(String value) implements Code {", "");
        list.codes().forEach(this::constant);
        constructor();
        methods();
        known();
        file.add("}");
        return file.text(list.place());
    }

    private void constant(CodeListSource.CodeSource code) {
        file.add(new Javadoc("    ", Javadoc.sentence(code.label() + ": " + code.definition())).lines());
        file.addWrapped(
                "    ",
                "            ",
                List.of(
                        "public static final " + name + " " + code.constant() + " =",
                        "new " + name + "(\"" + code.code() + "\");"));
        file.add("");
    }

    private void constructor() {
        file.add(new Javadoc("    ", "Makes a code of any value; prefer {@link #of(String)}, which shares known codes.")
                .tag("@param value", "the code as it stands in a message")
                .lines());
        file.add("    public " + name + " {");
        file.add("        " + file.use("java.util.Objects") + ".requireNonNull(value, \"value\");", "    }", "");
    }

    private void methods() {
        file.add(new Javadoc("    ", "{@return the code of a value, which the list need not hold}")
                .tag("@param value", "the code as it stands in a message")
                .lines());
        file.add("    public static " + name + " of(String value) {");
        file.add("        return Known.CODES.constantOr(new " + name + "(value));", "    }", "");
        file.add("    /** {@return the codes that the list holds, in its order, unmodifiable} */");
        file.add("    public static " + file.use("java.util.List") + "<" + name + "> values() {");
        file.add("        return Known.CODES.values();", "    }", "");
        file.add("    @Override", "    public String list() {");
        file.add("        return \"" + list.name() + "\";", "    }", "");
        file.add("    @Override", "    public boolean isKnown() {");
        file.add("        return Known.CODES.contains(value);", "    }", "");
        // Those that a record has of itself are linked anew in each process, type by type: that is slow at the start.
        file.add("    @Override", "    public boolean equals(@" + file.use(JavaFile.NULLABLE) + " Object other) {");
        file.add("        return other instanceof " + name + " code && value.equals(code.value);", "    }", "");
        file.add("    @Override", "    public int hashCode() {", "        return value.hashCode();", "    }", "");
        file.add("    /** {@return the type and the code, or {@code ?} for a code that the list does not hold} */");
        file.add("    @Override", "    public String toString() {");
        file.add("        return Codes.text(this);", "    }", "");
    }

    private void known() {
        file.add("    private static final class Known {");
        file.add("        static final Codes<" + name + "> CODES = new Codes<>(");
        List<String> words = new ArrayList<>();
        list.codes().forEach(code -> words.add(code.constant() + ","));
        String last = words.get(words.size() - 1);
        words.set(words.size() - 1, last.substring(0, last.length() - 1) + ");");
        file.addWrapped("                ", "                ", words);
        file.add("    }");
    }
}
