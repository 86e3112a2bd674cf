package org.openfex.schema.generator;

/** Writes the code lists by number, for the fast path. */
final class WireCodesWriter {
    static final String NAME = "WireCodes";

    private final Standard standard;
    private final JavaFile file = new JavaFile(WireClassWriter.PACKAGE);

    WireCodesWriter(Standard standard) {
        this.standard = standard;
    }

    String write() {
        String code = file.use("org.openfex.code.Code");
        file.add("/** The code lists by number; a table is made when its list is first asked for. */");
        file.add("@" + file.use(JavaFile.GENERATED) + "(\"org.openfex.schema.generator\")");
        file.add("final class " + NAME + " {");
        int number = 0;
        for (CodeListSource list : standard.codeLists()) {
            file.add("    static final int " + constant(list.name()) + " = " + number++ + ";");
        }
        file.add("", "    /** Two threads may make the same table; either will do. */");
        file.add("    private static final CodeTable[] TABLES = new CodeTable[" + number + "];");
        file.add("", "    private " + NAME + "() {}", "");
        file.add("    /** The known codes of a list. */", "    static CodeTable table(int list) {");
        file.add("        CodeTable table = TABLES[list];", "        if (table == null) {");
        file.add("            table = new CodeTable(values(list));", "            TABLES[list] = table;");
        file.add("        }", "        return table;", "    }", "");
        file.add("    private static " + file.use("java.util.List") + "<? extends " + code + "> values(int list) {");
        cases("values()");
        file.add("    /** A code of a list, known or not. */");
        file.add("    static " + code + " of(int list, String value) {");
        cases("of(value)");
        file.add("}");
        return file.text("codes");
    }

    private void cases(String call) {
        file.add("        return switch (list) {");
        for (CodeListSource list : standard.codeLists()) {
            String type = file.use(CodeWriter.PACKAGE + "." + list.javaName());
            file.add("            case " + constant(list.name()) + " -> " + type + "." + call + ";");
        }
        file.add("            default -> throw new IllegalArgumentException();", "        };", "    }", "");
    }

    static String constant(String list) {
        return Names.constant(list);
    }
}
