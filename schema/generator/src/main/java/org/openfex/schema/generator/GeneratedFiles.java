package org.openfex.schema.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All files that are made from the sources, and what they look like in a checkout. */
final class GeneratedFiles {
    private static final String BUNDLE = "schema/standard/bundle";
    private static final String JAVA = "core/src/generated/java";

    private final SortedMap<String, String> files = new TreeMap<>();

    private GeneratedFiles(Standard standard) {
        for (BundleWriter.Form form : BundleWriter.Form.values()) {
            files.put(BUNDLE + "/" + form.fileName(), new BundleWriter(standard, form).write());
        }
        standard.entities()
                .forEach(entity ->
                        putJava(RecordWriter.PACKAGE, entity.javaName(), new RecordWriter(standard, entity).write()));
        putJava(RecordWriter.PACKAGE, BodyWriter.NAME, new BodyWriter(standard).write());
        putJava(RecordWriter.PACKAGE, EntityMembersWriter.NAME, new EntityMembersWriter(standard).write());
        putJava(RecordWriter.PACKAGE, FormatsWriter.NAME, new FormatsWriter(standard).write());
        standard.codeLists()
                .forEach(list -> putJava(CodeWriter.PACKAGE, list.javaName(), new CodeWriter(list).write()));
        putJava(CodeWriter.PACKAGE, CodeListNamesWriter.NAME, new CodeListNamesWriter(standard).write());
        standard.entities()
                .forEach(entity -> putJava(
                        WireClassWriter.PACKAGE,
                        WireClassWriter.className(entity.javaName()),
                        new WireClassWriter(standard, entity).write()));
        putJava(WireClassWriter.PACKAGE, WireCodesWriter.NAME, new WireCodesWriter(standard).write());
        putJava(WireClassWriter.PACKAGE, WireFormatsWriter.NAME, new WireFormatsWriter(standard).write());
    }

    /** What the sources of a checkout give. */
    static GeneratedFiles of(Path root) {
        return new GeneratedFiles(Standard.read(root.resolve("schema/standard")));
    }

    private void putJava(String packageName, String type, String text) {
        files.put(JAVA + "/" + packageName.replace('.', '/') + "/" + type + ".java", text);
    }

    /** The content of each file by its path in the checkout. */
    SortedMap<String, String> files() {
        return files;
    }

    /** What is wrong with the files of a checkout: one line for each that is missing, stale or nobody's. */
    List<String> differences(Path root) {
        List<String> differences = new ArrayList<>();
        files.forEach((path, text) -> {
            Path file = root.resolve(path);
            if (!Files.exists(file)) {
                differences.add(path + " is missing");
            } else if (!read(file).equals(text)) {
                differences.add(path + " is stale");
            }
        });
        strangers(root).forEach(path -> differences.add(path + " is made from nothing any more"));
        return differences;
    }

    /** Writes what differs, and deletes what is made from nothing any more. */
    List<String> write(Path root) {
        List<String> differences = differences(root);
        files.forEach((path, text) -> {
            Path file = root.resolve(path);
            if (!Files.exists(file) || !read(file).equals(text)) {
                Json.writeFile(file, text);
            }
        });
        strangers(root).forEach(path -> delete(root.resolve(path)));
        return differences;
    }

    /** The files in the generator's folders that it does not make. */
    private List<String> strangers(Path root) {
        return Stream.of(BUNDLE, JAVA)
                .flatMap(folder -> walk(root.resolve(folder)).stream())
                .map(file -> root.relativize(file).toString().replace('\\', '/'))
                .filter(path -> !files.containsKey(path))
                .toList();
    }

    private static List<Path> walk(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
