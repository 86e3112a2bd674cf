package org.openfex.schema.generator.site;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the pages of the standard. Arguments: the root of the checkout, and the folder to write to. */
public final class GenerateSite {
    private GenerateSite() {}

    /**
     * Runs the generator.
     *
     * @param args the root and the folder
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (args.length != 2) {
            out.println("arguments: ROOT FOLDER");
            System.exit(2);
        }
        Path folder = Path.of(args[1]);
        int files = write(Path.of(args[0]), folder);
        out.println(files + " files; open " + folder.resolve(Page.INDEX).normalize());
    }

    /** Writes the site, and deletes pages of an earlier one that are no more; returns the number of files. */
    static int write(Path root, Path folder) {
        SortedMap<String, byte[]> files = Site.files(root);
        try {
            Files.createDirectories(folder);
            for (var file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.resolveSibling(""));
                Files.write(path, file.getValue());
            }
            deleteOthers(folder, files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files.size();
    }

    /** Only in folders that the site has: what else lies in the output folder belongs to others. */
    private static void deleteOthers(Path folder, SortedMap<String, byte[]> files) throws IOException {
        Set<String> parts = files.keySet().stream()
                .filter(path -> path.contains("/"))
                .map(path -> path.substring(0, path.indexOf('/')))
                .collect(Collectors.toSet());
        for (String part : parts) {
            try (Stream<Path> found = Files.walk(folder.resolve(part))) {
                for (Path file : found.filter(Files::isRegularFile).toList()) {
                    if (!files.containsKey(folder.relativize(file).toString().replace('\\', '/'))) {
                        Files.delete(file);
                    }
                }
            }
        }
    }
}
