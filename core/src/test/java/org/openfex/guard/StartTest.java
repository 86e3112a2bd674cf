package org.openfex.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openfex.Fex;
import org.openfex.kit.Kit;

/** A fresh process that judges a good message loads none of the libraries that only other messages need. */
class StartTest {
    @TempDir
    private Path folder;

    /** A program that does nothing else. */
    static final class Program {
        private Program() {}

        public static void main(String[] arguments) {
            System.out.print(
                    Fex.create().inspect(Path.of(arguments[0])).report().text());
        }
    }

    @Test
    void aGoodMessageLoadsNoLibrary() throws Exception {
        Path message = folder.resolve("message.json");
        Files.write(message, Kit.bytes("kit/valid/case-1-seizure-report.json"));
        Path loaded = folder.resolve("loaded.txt");
        Path output = folder.resolve("output.txt");

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + loaded,
                        "-cp",
                        ClassPath.entries().stream()
                                .map(Path::toString)
                                .collect(Collectors.joining(File.pathSeparator)),
                        Program.class.getName(),
                        message.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(output)).startsWith("VALID");
        List<String> lines = Files.readAllLines(loaded);
        assertThat(lines).anyMatch(line -> line.contains(" org.openfex.rules."));
        assertThat(lines)
                .noneMatch(line -> line.contains(" tools.jackson.")
                        || line.contains(" com.networknt.")
                        || line.contains(" org.hibernate.validator."));
        // What makes the equals and hashCode of records: codes have their own.
        assertThat(lines).noneMatch(line -> line.contains(" java.lang.runtime.ObjectMethods "));
    }
}
