package org.openfex.json;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The test suites that others wrote. They are no part of the project: they stand in {@code shared/suites} beside the
 * repository, or where the system property {@code fex.suites} says.
 */
public final class Suites {

    private Suites() {}

    /** The folder or file of a suite; skips the test, with a line that says so, when it is not there. */
    public static Path require(String path) {
        String given = System.getProperty("fex.suites");
        Path suites = given == null ? repository().resolveSibling("shared").resolve("suites") : Path.of(given);
        Path wanted = suites.resolve(path);
        if (!Files.exists(wanted)) {
            System.err.println("SKIPPED: the suite " + path + " is not there; -Dfex.suites=FOLDER says where it is.");
        }
        assumeTrue(Files.exists(wanted), "the suite " + path + " is not there");
        return wanted;
    }

    /** The files of a folder of a suite whose names start so, by name. */
    static List<Path> files(String folder, String prefix) {
        try (Stream<Path> files = Files.list(require(folder))) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A committed list beside the tests: lines of {@code file outcome reason...}; gives outcome by file. */
    static Map<String, String> outcomes(String resource) {
        try (InputStream stream = Objects.requireNonNull(Suites.class.getResourceAsStream(resource), resource)) {
            Map<String, String> outcomes = new TreeMap<>();
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+", 3))
                    .forEach(columns -> outcomes.put(columns[0], columns[1]));
            return outcomes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path repository() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder.getParent() != null && !Files.exists(folder.resolve(".git"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
