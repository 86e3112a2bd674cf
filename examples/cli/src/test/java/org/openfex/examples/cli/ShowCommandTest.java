package org.openfex.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfex.code.CodeLists;
import org.openfex.code.MessageType;
import org.openfex.examples.cli.io.ExitCode;
import org.openfex.examples.cli.io.Output;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ShowCommandTest {
    /** Members whose texts are what somebody wrote: they must be shown as they are. */
    private static final Set<String> TEXTS =
            Set.of("text", "name", "authority", "number", "fileName", "law", "article", "id", "occupation");

    @TempDir
    Path folder;

    static Stream<String> validFiles() {
        return Kit.read().entries().stream().filter(Kit.Entry::isValid).map(Kit.Entry::file);
    }

    @ParameterizedTest
    @MethodSource("validFiles")
    void everyTextOfAMessageIsShownAsItIs(String file) {
        Run run = Run.fex("show", "--now", "2026-05-01T00:00:00Z", Run.kit(file));

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        String shown = run.out().replaceAll("\\n *", "\n");
        for (String text : texts(JsonMapper.shared().readTree(Kit.bytes(file)), "")) {
            assertThat(shown).contains(Output.visible(text.replaceAll("\\n *", "\n")));
        }
    }

    private static List<String> texts(JsonNode node, String member) {
        List<String> texts = new ArrayList<>();
        if (node.isString() && TEXTS.contains(member)) {
            texts.add(node.stringValue());
        }
        node.properties().stream()
                .filter(property -> !property.getKey().equals("extensions"))
                .forEach(property -> texts.addAll(texts(property.getValue(), property.getKey())));
        if (node.isArray()) {
            node.forEach(item -> texts.addAll(texts(item, member)));
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "ru-KZ", "kk"})
    void allTypesAreShownInEveryLanguage(String language) {
        for (MessageType type : MessageType.values()) {
            Run run = Run.fex("show", "-l", language, Run.kit("valid/full-" + type.value() + ".json"));

            assertThat(run.code()).as(type.value()).isZero();
            String label = CodeLists.standard().label(type, language).orElseThrow();
            assertThat(run.out()).startsWith(label + "\n");
            assertThat(run.out()).contains(language.startsWith("ru") ? "\nСодержание\n" : "\nBody\n");
        }
    }

    @Test
    void aReferenceIsShownWithTheNameOfTheThing() {
        Run english = Run.fex("show", Run.kit("valid/case-1-seizure-report.json"));
        Run russian = Run.fex("show", "-l", "ru", Run.kit("valid/case-1-seizure-report.json"));

        assertThat(english.out())
                .contains(
                        "Items: rifle-1 (assault rifle, АКМ)",
                        "When: 20 April 2026, 11:15 +05:00",
                        "Serials: Full, ЖБ 4417 (script Cyrl); role Manufacturer, year mark 1971");
        assertThat(russian.out())
                .contains(
                        "Предметы: rifle-1 (автомат (штурмовая винтовка), АКМ)", "Когда: 20 апреля 2026, 11:15 +05:00");
    }

    @Test
    void everyMemberHasARussianName() throws IOException {
        Properties words = new Properties();
        try (InputStream in = Words.class.getResourceAsStream("words.ru.properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        Set<String> missing = new TreeSet<>();
        JsonNode definitions = Standard.json("bundle/fex-1.0-closed.json").path("$defs");
        for (JsonNode definition : definitions) {
            definition.path("properties").propertyNames().stream()
                    .filter(name -> !words.containsKey("member." + name))
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void anInvalidMessageIsShownAsFarAsItGoes() {
        Run run = Run.fex("show", Run.kit("invalid/rule-serial-value-missing.json"));

        assertThat(run.code()).isEqualTo(ExitCode.INVALID);
        assertThat(run.out()).startsWith("NOT VALID: errors 1").contains("\n\nSeizure report\n", "Serials");
    }

    @Test
    void everyInvalidFileEndsWithOneAndWithoutATrace() {
        for (Kit.Entry entry : Kit.read().entries()) {
            if (!entry.isValid()) {
                Run run = Run.fex("show", "-l", "ru", "--now", "2026-05-01T00:00:00Z", Run.kit(entry.file()));

                assertThat(run.code()).as(entry.file()).isEqualTo(ExitCode.INVALID);
                assertThat(run.out()).startsWith("НЕВЕРНО: ");
                assertThat(run.err()).isEmpty();
            }
        }
    }

    @Test
    void whatANewerVersionAddedIsShownAsJson() {
        Run member = Run.fex("show", Run.kit("valid/newer-minor-members.json"));
        Run type = Run.fex("show", Run.kit("valid/newer-minor-type.json"));

        assertThat(member.out()).contains(" (unknown member): ");
        assertThat(type.out()).contains("Body of a type that this version does not know: {");
    }

    @Test
    void charactersThatCommandATerminalAreMadeVisible() throws IOException {
        String message = Files.readString(Run.KIT.resolve("valid/case-1-seizure-report.json"));
        Path file = folder.resolve("hostile.json");
        Files.writeString(file, message.replace("ТП-2026/0417", "ТП\\u001b[2J\\u202e0417"));

        Run run = Run.fex("show", file.toString());

        assertThat(run.out()).contains("ТП\\u001b[2J\\u202e0417").doesNotContain("\u001b", "\u202e");
    }

    @Test
    void readsStandardInput() throws IOException {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(Files.readAllBytes(Run.KIT.resolve("valid/minimal-receipt.json"))));
        try {
            assertThat(Run.fex("show", "-").out()).startsWith("Receipt\n");
        } finally {
            System.setIn(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere.json", "target", "\0"})
    void aFileThatCannotBeReadIsAnErrorOfInput(String file) {
        Run run = Run.fex("show", file);

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("fex: ").doesNotContain("Exception");
    }

    @Test
    void aTimeThatIsNoneIsTold() {
        Run run = Run.fex("show", "--now", "yesterday", Run.kit("valid/minimal-receipt.json"));

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--now: 'yesterday' is not a time");
    }
}
