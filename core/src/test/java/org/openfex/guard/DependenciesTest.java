package org.openfex.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The library is built and tested with the very jars that were looked at: each has the SHA-256 that
 * {@code dependencies.sha256} gives it. A repository that serves another jar under the same version fails the build, and so
 * does a dependency that comes in by way of another. {@code .ci/run} holds the bill of materials to the same list.
 *
 * <p>Whoever changes a version changes the list; what it should say is what the failed test expects and finds.
 */
class DependenciesTest {
    private static final List<String> PINNED = new String(
                    Messages.resource("dependencies.sha256"), StandardCharsets.UTF_8)
            .lines()
            .toList();

    @Test
    void jarsAreThoseThatWereLookedAt() throws IOException, NoSuchAlgorithmException {
        TreeMap<String, String> found = new TreeMap<>();
        for (Path jar : ClassPath.ofUsers()) {
            String name = jar.getFileName().toString();
            if (name.endsWith(".jar") && !name.startsWith("fex-")) {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
                found.put(name, HexFormat.of().formatHex(digest) + "  " + name);
            }
        }
        assertThat(found.values()).containsExactlyElementsOf(PINNED);
    }

    @Test
    void readmeNamesEveryOne() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        String table = readme.substring(readme.indexOf("## Dependencies"));
        assertThat(PINNED).hasSizeGreaterThan(10).allSatisfy(line -> {
            String jar = line.substring(line.indexOf("  ") + 2);
            assertThat(table).contains(jar.substring(0, jar.lastIndexOf('-')));
        });
    }
}
