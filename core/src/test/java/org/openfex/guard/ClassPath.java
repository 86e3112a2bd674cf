package org.openfex.guard;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The class path that the tests run on. */
final class ClassPath {
    /** What only tests need; everything else is what a user of the library gets with it. */
    private static final List<String> OF_TESTS = List.of(
            "test-classes",
            "junit",
            "opentest4j",
            "apiguardian",
            "assertj",
            "byte-buddy",
            "archunit",
            "slf4j-nop",
            "surefire");

    private ClassPath() {}

    static List<Path> entries() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }

    /** The library with its dependencies, and nothing of the tests. */
    static List<Path> ofUsers() {
        return entries().stream()
                .filter(path -> OF_TESTS.stream()
                        .noneMatch(name -> path.getFileName().toString().startsWith(name)))
                .toList();
    }
}
