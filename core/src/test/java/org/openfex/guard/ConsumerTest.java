package org.openfex.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openfex.Fex;
import org.openfex.schema.FexStandard;

/** A program of a user, compiled and started as users do it: on the module path and on the class path. */
class ConsumerTest {
    private static final String EXPECTED = "read back: true, half of it: json-truncated";

    private static final String LIBRARY =
            ClassPath.ofUsers().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));

    @TempDir
    private Path folder;

    @Test
    void worksOnTheModulePath() throws Exception {
        compile("-p", LIBRARY, source("module-info"), source("Main"));
        assertThat(run("-p", LIBRARY + File.pathSeparator + folder, "-m", "consumer/consumer.Main"))
                .isEqualTo(EXPECTED);
    }

    @Test
    void worksOnTheClassPath() throws Exception {
        compile("-cp", LIBRARY, source("Main"));
        assertThat(run("-cp", LIBRARY + File.pathSeparator + folder, "consumer.Main"))
                .isEqualTo(EXPECTED);
    }

    /** On the module path the files of the standard are to be had from the class that opens them, and in no other way. */
    @Test
    void filesOfTheStandardHaveOneDoor() throws Exception {
        compile("-p", LIBRARY, source("module-info"), source("Resources"));
        assertThat(run("-p", LIBRARY + File.pathSeparator + folder, "-m", "consumer/consumer.Resources"))
                .isEqualTo("opened: 4, found otherwise: 0");
    }

    /** A file at the root of a jar collides with that of another jar. */
    @Test
    void nothingStandsAtTheRootOfTheJars() throws IOException, URISyntaxException {
        for (Class<?> type : List.of(Fex.class, FexStandard.class)) {
            Path place = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(place)) {
                expectNothingAtTheRoot(place);
            } else {
                try (FileSystem jar = FileSystems.newFileSystem(place)) {
                    expectNothingAtTheRoot(jar.getPath("/"));
                }
            }
        }
    }

    private static void expectNothingAtTheRoot(Path root) throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            assertThat(files.map(file -> file.getFileName().toString().replace("/", "")))
                    .containsExactlyInAnyOrder("META-INF", "module-info.class", "org");
        }
    }

    private static String source(String name) throws URISyntaxException {
        return Path.of(ConsumerTest.class
                        .getResource("consumer/" + name + ".java")
                        .toURI())
                .toString();
    }

    private void compile(String... arguments) {
        List<String> all = new ArrayList<>(List.of("-proc:none", "--release", "17", "-d", folder.toString()));
        all.addAll(List.of(arguments));
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, all.toArray(String[]::new)))
                .isZero();
    }

    /** What the program prints. Its standard error is not looked at: logging greets there. */
    private String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        Path errors = folder.resolve("errors.txt");
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(errors)).isZero();
        return output.strip();
    }
}
