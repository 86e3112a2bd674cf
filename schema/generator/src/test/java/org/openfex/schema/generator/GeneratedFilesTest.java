package org.openfex.schema.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedFilesTest {
    private static final String THING = "core/src/generated/java/org/openfex/model/Thing.java";

    @TempDir
    Path folder;

    @Test
    void everyGeneratedFileOfThisCheckoutIsWhatItsSourcesGive() {
        Path root = Path.of("../..").toAbsolutePath().normalize();
        List<String> differences = GeneratedFiles.of(root).differences(root);
        assertTrue(
                differences.isEmpty(),
                () -> "Generated files are out of date. Run: mvn -q -pl schema/generator compile exec:java\n  "
                        + String.join("\n  ", differences));
    }

    @Test
    void writingMakesEveryFileAndASecondTimeChangesNothing() {
        SmallStandard standard = new SmallStandard(folder);
        GeneratedFiles generated = GeneratedFiles.of(standard.root());
        assertEquals(generated.files().size(), generated.write(standard.root()).size());
        assertEquals(List.of(), GeneratedFiles.of(standard.root()).write(standard.root()));
    }

    @Test
    void aStaleAndAMissingAndASuperfluousFileAreToldAndMended() throws Exception {
        SmallStandard standard = new SmallStandard(folder);
        Path root = standard.root();
        GeneratedFiles generated = GeneratedFiles.of(root);
        generated.write(root);
        Files.writeString(root.resolve(THING), "stale");
        Files.delete(root.resolve("schema/standard/bundle/fex-1.0-open.json"));
        Files.writeString(root.resolve("core/src/generated/java/org/openfex/code/Gone.java"), "old");
        List<String> told = List.of(
                THING + " is stale",
                "schema/standard/bundle/fex-1.0-open.json is missing",
                "core/src/generated/java/org/openfex/code/Gone.java is made from nothing any more");
        assertEquals(told, generated.differences(root));
        assertEquals(told, generated.write(root));
        assertEquals(List.of(), generated.differences(root));
    }
}
