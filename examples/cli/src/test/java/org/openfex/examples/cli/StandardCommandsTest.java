package org.openfex.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openfex.code.CodeLists;
import org.openfex.examples.cli.io.ExitCode;
import tools.jackson.databind.json.JsonMapper;

/** The commands that print the standard: schema and codes. */
class StandardCommandsTest {
    @TempDir
    Path folder;

    @Test
    void listsEverySchemaAndPrintsIt() throws IOException {
        List<String> lines = Run.fex("schema").out().lines().toList();

        try (var files = Files.walk(Path.of("../../schema/standard/schemas"))) {
            assertThat(lines).hasSize((int)
                    files.filter(file -> file.toString().endsWith(".json")).count());
        }
        for (String line : lines) {
            Run run = Run.fex("schema", line.substring(0, line.indexOf(' ')));
            assertThat(run.code()).isZero();
            assertThat(line)
                    .endsWith(JsonMapper.shared()
                            .readTree(run.out())
                            .path("description")
                            .stringValue());
        }
    }

    @Test
    void printsTheBundles() {
        assertThat(Run.fex("schema", "bundle").out())
                .isEqualTo(new String(Standard.bytes("bundle/fex-1.0-closed.json"), StandardCharsets.UTF_8));
        assertThat(Run.fex("schema", "bundle-open").out())
                .isEqualTo(new String(Standard.bytes("bundle/fex-1.0-open.json"), StandardCharsets.UTF_8));
    }

    @Test
    void anUnknownSchemaIsAnErrorOfInput() {
        Run near = Run.fex("schema", "firarm");
        Run path = Run.fex("schema", "../clauses");

        assertThat(near.code()).isEqualTo(ExitCode.USAGE);
        assertThat(near.err()).isEqualTo("fex: there is no schema 'firarm'; did you mean firearm?\n");
        assertThat(path.code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void listsTheCodeListsAndTheCodesOfEach() {
        assertThat(Run.fex("codes", "-l", "ru").out().lines())
                .hasSize(CodeLists.standard().names().size())
                .anyMatch(line -> line.startsWith("firearm-type ") && line.endsWith("Вид оружия"));
        for (String list : CodeLists.standard().names()) {
            assertThat(Run.fex("codes", list).code()).as(list).isZero();
        }
        assertThat(Run.fex("codes", "firearm-type").out())
                .startsWith("firearm-type: Type of firearm\n")
                .contains(
                        "\npistol  Pistol\n  Short firearm", "Source: UNODC IAFQ [V]", "unodc-iafq 2024-08-26 pistol");
    }

    @Test
    void findsACodeByAnyOfItsNames() {
        assertThat(Run.fex("codes", "--find", "  ПИСТОЛЕТ ").out())
                .contains("firearm-type")
                .contains("Pistol");
        assertThat(Run.fex("codes", "country", "--find", "Казахстан", "-l", "ru")
                        .out())
                .matches("country +KZ +Казахстан\n");
        assertThat(Run.fex("codes", "country", "--find", "zakhst").out()).matches("country +KZ +Kazakhstan\n");
        Run nothing = Run.fex("codes", "--find", "zzzz");
        assertThat(nothing.code()).isEqualTo(ExitCode.USAGE);
        assertThat(nothing.err()).isEqualTo("fex: no code goes by the name 'zzzz'\n");
    }

    @Test
    void takesNationalAdditions() throws IOException {
        Path file = folder.resolve("kk.json");
        Files.writeString(
                file,
                "{\"list\":\"firearm-type\",\"language\":\"kk\",\"labels\":{\"rifle\":\"Винтовка-kk\"},\"codes\":[{\"code\":"
                        + "\"kz-training-rifle\",\"label\":{\"kk\":\"Оқу\"},\"definition\":\"Cut open for lessons.\"}]}");

        Run run = Run.fex("codes", "firearm-type", "--additions", file.toString(), "-l", "kk");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("rifle  Винтовка-kk\n", "kz-training-rifle  Оқу\n");
    }

    @Test
    void wrongAdditionsAndListsAreErrorsOfInput() throws IOException {
        Path file = folder.resolve("wrong.json");
        Files.writeString(file, "{\"list\":\"no-such-list\",\"language\":\"kk\"}");

        Run wrong = Run.fex("codes", "--additions", file.toString());
        Run absent =
                Run.fex("codes", "--additions", folder.resolve("absent.json").toString());
        Run list = Run.fex("codes", "firearm-typ");

        assertThat(List.of(wrong.code(), absent.code(), list.code())).containsOnly(ExitCode.USAGE);
        assertThat(wrong.err()).contains("wrong.json: list-unknown");
        assertThat(absent.err()).contains("absent.json: additions-unreadable");
        assertThat(list.err()).contains("did you mean firearm-type?");
    }
}
