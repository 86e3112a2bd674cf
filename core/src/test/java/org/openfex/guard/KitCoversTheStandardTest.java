package org.openfex.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openfex.kit.Kit;
import tools.jackson.databind.JsonNode;

/** The conformance kit is whole: it shows every member of the standard, and the manifest and the folder agree. */
class KitCoversTheStandardTest {
    private static final Path FOLDER = Path.of("../schema/standard/kit");

    /** The one pair of messages that the kit gives as the same message, written twice. */
    private static final List<String> SAME_MESSAGE =
            List.of("valid/full-seizure-report.json", "valid/member-order-shuffled.json");

    @Test
    void validMessagesUseEveryMemberOfEverySchema() {
        Set<String> unused = new TreeSet<>();
        Schemas.members().forEach(member -> unused.add(member.toString()));
        for (Kit.Entry entry : Kit.valid()) {
            for (Schemas.Site site : Schemas.sites(Kit.MAPPER.readTree(entry.bytes()))) {
                unused.remove(site.member().toString());
            }
        }
        assertThat(unused).as("members that no valid message of the kit uses").isEmpty();
    }

    @Test
    void fullMessagesUseEveryMemberOfTheirBody() {
        JsonNode types =
                Schemas.entity("message").member("type").orElseThrow().node().path("enum");
        assertThat(types).isNotEmpty();
        for (JsonNode type : types) {
            JsonNode full = Kit.MAPPER.readTree(Kit.bytes("kit/valid/full-" + type.stringValue() + ".json"));
            assertThat(full.path("body").propertyNames())
                    .containsExactlyInAnyOrderElementsOf(Schemas.entity(type.stringValue()).members().stream()
                            .map(Schemas.Member::name)
                            .toList());
        }
    }

    @Test
    void manifestListsTheFilesOfTheFolderAndNoOthers() throws IOException {
        List<String> files = new ArrayList<>();
        for (String folder : List.of("invalid", "valid")) {
            try (Stream<Path> paths = Files.list(FOLDER.resolve(folder))) {
                paths.forEach(path -> files.add(folder + "/" + path.getFileName()));
            }
        }
        assertThat(Kit.entries()).extracting(Kit.Entry::file).containsExactlyInAnyOrderElementsOf(files);
    }

    @Test
    void manifestIsSortedAndNamesEachFileOnce() {
        assertThat(Kit.entries()).extracting(Kit.Entry::file).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void foldersSayTheVerdict() {
        assertThat(Kit.entries())
                .allSatisfy(entry -> assertThat(entry.file()).startsWith(entry.isValid() ? "valid/" : "invalid/"));
    }

    @Test
    void everyMessageHasAnIdentifierOfItsOwn() {
        List<String> ids = Kit.entries().stream()
                .filter(entry -> !entry.schema().equals("not-applicable"))
                .filter(entry -> !entry.file().equals(SAME_MESSAGE.get(1)))
                .map(entry -> Kit.MAPPER.readTree(entry.bytes()).path("id"))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .toList();
        assertThat(ids).hasSizeGreaterThan(Kit.valid().size()).doesNotHaveDuplicates();
    }

    @Test
    void messageInAnotherOrderIsTheSameMessage() {
        List<JsonNode> same = Kit.valid().stream()
                .filter(entry -> SAME_MESSAGE.contains(entry.file()))
                .map(entry -> Kit.MAPPER.readTree(entry.bytes()))
                .toList();
        assertThat(same).hasSize(2);
        assertThat(same.get(0)).isEqualTo(same.get(1));
    }
}
