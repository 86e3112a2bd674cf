package org.openfex.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openfex.security.EnvelopeFuzz;

/**
 * What fuzzing begins with, and what it has found that nothing else reaches: each build runs every target once on all of that.
 * {@code src/test/resources/org/openfex/guard/fuzz/TARGET} holds the latter.
 */
class FuzzTargetsTest {
    private static final Path FOUND = Path.of("src/test/resources/org/openfex/guard/fuzz");

    private static final Map<String, Consumer<byte[]>> TARGETS = Map.of(
            "read", ReadFuzz::fuzzerTestOneInput,
            "validate", ValidateFuzz::fuzzerTestOneInput,
            "envelope", EnvelopeFuzz::fuzzerTestOneInput,
            "bulk", BulkFuzz::fuzzerTestOneInput);

    @TestFactory
    Stream<DynamicTest> seedsKeepTheLaws() {
        assertThat(FuzzSeeds.all()).containsOnlyKeys(TARGETS.keySet());
        return FuzzSeeds.all().entrySet().stream()
                .map(target -> DynamicTest.dynamicTest(target.getKey(), () -> {
                    assertThat(target.getValue()).hasSizeGreaterThan(100);
                    target.getValue().forEach(TARGETS.get(target.getKey()));
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatWasFoundStaysMended() throws IOException {
        try (Stream<Path> files = Files.walk(FOUND)) {
            List<Path> inputs = files.filter(Files::isRegularFile).sorted().toList();
            assertThat(inputs).hasSizeGreaterThan(10);
            return inputs.stream()
                    .map(file -> DynamicTest.dynamicTest(FOUND.relativize(file).toString(), () -> {
                        String target = file.getParent().getFileName().toString();
                        TARGETS.get(target).accept(Files.readAllBytes(file));
                    }));
        }
    }

    /** A target that lets everything pass would find nothing. */
    @Test
    void aLawThatIsBrokenIsTold() {
        assertThatThrownBy(() -> Laws.require(false, "two and two are five"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("two and two are five");
    }
}
