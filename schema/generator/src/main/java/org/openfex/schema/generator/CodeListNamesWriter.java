package org.openfex.schema.generator;

import java.util.ArrayList;
import java.util.List;

/** Writes the names of all code lists: the files of a jar cannot be listed in every place that a library runs in. */
final class CodeListNamesWriter {
    static final String NAME = "CodeListNames";

    private final Standard standard;

    CodeListNamesWriter(Standard standard) {
        this.standard = standard;
    }

    String write() {
        JavaFile file = new JavaFile(CodeWriter.PACKAGE);
        file.add("/** The names of all code lists of the standard, sorted. */");
        file.add("@" + file.use(JavaFile.GENERATED) + "(\"org.openfex.schema.generator\")");
        file.add("final class " + NAME + " {");
        file.add("    static final " + file.use("java.util.List") + "<String> ALL = List.of(");
        List<String> names = new ArrayList<>();
        standard.codeLists().forEach(list -> names.add("\"" + list.name() + "\""));
        for (int i = 0; i < names.size(); i++) {
            file.add("            " + names.get(i) + (i + 1 < names.size() ? "," : ");"));
        }
        file.add("", "    private " + NAME + "() {}", "}");
        return file.text(Sources.CODES);
    }
}
