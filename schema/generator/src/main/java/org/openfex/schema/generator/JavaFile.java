package org.openfex.schema.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** A Java source file in the making: collects lines and imports, and keeps lines within their width. */
final class JavaFile {
    static final int WIDTH = 120;

    static final String GENERATED = "javax.annotation.processing.Generated";
    static final String NULLABLE = "org.jspecify.annotations.Nullable";
    static final String MESSAGE_TYPE = "org.openfex.code.MessageType";

    private final String packageName;
    private final SortedSet<String> imports = new TreeSet<>();
    private final List<String> lines = new ArrayList<>();

    JavaFile(String packageName) {
        this.packageName = packageName;
    }

    /** The simple name of a type, which is imported where it must be. */
    String use(String qualifiedName) {
        int dot = qualifiedName.lastIndexOf('.');
        String ofPackage = qualifiedName.substring(0, dot);
        if (!ofPackage.equals(packageName) && !ofPackage.equals("java.lang")) {
            imports.add(qualifiedName);
        }
        return qualifiedName.substring(dot + 1);
    }

    /** Adds lines as they are. */
    JavaFile add(String... code) {
        lines.addAll(List.of(code));
        return this;
    }

    /** Adds words as one line, or as several with the given indent where they do not fit. */
    JavaFile addWrapped(String indent, String nextIndent, List<String> words) {
        lines.addAll(wrap(indent, nextIndent, words));
        return this;
    }

    /** Words in lines of at most {@link #WIDTH} columns; a word that is longer gets a line of its own. */
    static List<String> wrap(String indent, String nextIndent, List<String> words) {
        List<String> wrapped = new ArrayList<>();
        StringBuilder line = new StringBuilder(indent);
        boolean empty = true;
        for (String word : words) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                wrapped.add(line.toString());
                line = new StringBuilder(nextIndent);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        wrapped.add(line.toString());
        return wrapped;
    }

    /** A text of one line as a Java literal. */
    static String literal(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** The whole file; the source is the file below {@code schema/standard} that it is made from. */
    String text(String source) {
        StringBuilder text = new StringBuilder();
        text.append("// Generated from schema/standard/").append(source).append(" by schema/generator; do not edit.\n");
        text.append("package ").append(packageName).append(";\n\n");
        imports.forEach(name -> text.append("import ").append(name).append(";\n"));
        text.append(imports.isEmpty() ? "" : "\n");
        lines.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
