package org.openfex.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfex.examples.cli.io.ExitCode;
import org.openfex.examples.cli.io.InputException;

/** The conformance kit against small programs of the shell: right, wrong, slow, silent, talkative ones. */
class KitCommandTest {
    private static final Kit KIT = Kit.read();

    @TempDir
    Path folder;

    @Test
    void listsTheKit() {
        Run run = Run.fex("kit", "list");

        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).hasSize(KIT.entries().size());
    }

    @Test
    void extractsTheKitAndOverwritesNothing() throws IOException {
        Path target = folder.resolve("a/b");

        Run first = Run.fex("kit", "extract", target.toString());
        assertThat(first.code()).isZero();
        try (Stream<Path> files = Files.walk(target)) {
            List<Path> written = files.filter(Files::isRegularFile).toList();
            assertThat(written).hasSize(KIT.entries().size() + Kit.DOCUMENTS.size());
            for (Path file : written) {
                assertThat(file).hasSameBinaryContentAs(Run.KIT.resolve(target.relativize(file)));
            }
        }

        Run second = Run.fex("kit", "extract", target.toString());
        assertThat(second.code()).isEqualTo(ExitCode.USAGE);
        assertThat(second.err()).contains("README.md is there already; nothing was written");
        Run onAFile = Run.fex("kit", "extract", target.resolve("README.md").toString());
        assertThat(onAFile.code()).isEqualTo(ExitCode.USAGE);
        assertThat(onAFile.err()).contains("the files cannot be written there");
    }

    @Test
    void aRightValidatorAgreesInAllFiles() throws Exception {
        Path statement = folder.resolve("statement.txt");

        Run run = Run.fex("kit", "run", "--command", validator(), "--statement", statement.toString());

        int all = KIT.entries().size();
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).as(run.out()).isZero();
        assertThat(run.out()).startsWith(all + " files run as validator: " + all + " agree, 0 differ\n");
        String digest = digest(Kit.bytes("manifest.json"));
        assertThat(Files.readString(statement))
                .startsWith("Statement of conformance with FEX\n")
                .contains("Kit version:          1.0, SHA-256 of manifest.json " + digest + "\n")
                .contains(all + " files run as validator, " + all + " files that agree (all agree)");
        assertThat(run.out()).endsWith(Files.readString(statement));
        String conformance = Files.readString(Path.of("../../schema/CONFORMANCE.md"));
        String form = conformance.substring(conformance.indexOf("```\nStatement of conformance") + 4);
        assertThat(labels(Files.readString(statement))).isEqualTo(labels(form.substring(0, form.indexOf("```"))));
    }

    /** What a statement asks for: its lines up to their colons. */
    private static List<String> labels(String statement) {
        return statement
                .lines()
                .filter(line -> line.contains(":"))
                .map(line -> line.substring(0, line.indexOf(':')))
                .toList();
    }

    /** A program that looks its answers up by the digest of what it reads, and only at the time of the kit. */
    private String validator() throws Exception {
        boolean lines = true;
        for (Kit.Entry entry : KIT.entries()) {
            String findings = entry.findings().stream()
                    .map(finding -> "{\"code\":\"" + finding.code() + "\",\"pointer\":\"" + finding.pointer()
                            + "\",\"severity\":\"" + finding.severity() + "\"}")
                    .collect(Collectors.joining(lines ? "\n" : ","));
            // Both forms of answers in turn.
            String output = lines ? findings : "{\"findings\":[" + findings + "]}";
            Path answer = folder.resolve(digest(entry.bytes()));
            Files.writeString(answer, (entry.isValid() ? "0" : "1") + "\n" + output);
            lines = !lines;
        }
        Path script = folder.resolve("right one.sh");
        Files.writeString(
                script,
                "[ \"$FEX_NOW\" = '" + KIT.now() + "' ] || exit 3\n"
                        + "f=$(sha256sum); f=\"" + folder + "/${f%% *}\"\n"
                        + "{ read -r code; cat; } < \"$f\"\n"
                        + "exit \"$code\"\n");
        return "sh '" + script + "'";
    }

    @Test
    void aProgramThatAcceptsEverythingDiffersInWhatIsInvalid() {
        Run run = Run.fex("kit", "run", "--role", "consumer", "--command", "true");

        List<Kit.Entry> files = KIT.entries().stream()
                .filter(entry -> entry.role() == Kit.Role.CONSUMER)
                .toList();
        long valid = files.stream().filter(Kit.Entry::isValid).count();
        assertThat(run.code()).isEqualTo(ExitCode.INVALID);
        assertThat(run.out())
                .contains(files.size() + " files run as consumer: " + valid + " agree, " + (files.size() - valid)
                        + " differ")
                .contains("invalid/rule-arrest-without-warrant.json\n  expected: invalid\n  actual:   valid\n")
                .contains("the system does not conform");
    }

    @Test
    void aRelayThatPassesEverythingOnDiffersInWhatIsInvalidOnly() {
        Run run = Run.fex("kit", "run", "--role", "RELAY", "--command", "cat");

        List<Kit.Entry> files =
                KIT.entries().stream().filter(Kit.Role.RELAY::runs).toList();
        long valid = files.stream().filter(Kit.Entry::isValid).count();
        assertThat(run.out()).contains(": " + valid + " agree, " + (files.size() - valid) + " differ");
    }

    @Test
    void aCommandThatCannotBeStartedIsAnErrorOfInput() {
        Run run = Run.fex("kit", "run", "--command", "/no/such/program -x");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("fex: the command '/no/such/program' cannot be started\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "sh -c 'x", "sh \\"})
    void aCommandThatIsNoneIsAnErrorOfInput(String command) {
        assertThat(Run.fex("kit", "run", "--command", command).code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aTimeoutHasBounds() {
        assertThat(Run.fex("kit", "run", "--command", "true", "--timeout", "0").code())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aCommandIsTakenApartAsAShellDoes() {
        assertThat(CommandWords.of(" java  -jar \"my \\\"app\\\".jar\" 'a  b' c\\ d \"C:\\dir\" '' "))
                .containsExactly("java", "-jar", "my \"app\".jar", "a  b", "c d", "C:\\dir", "");
        assertThat(CommandWords.of("sh -c 'echo $X | cat'")).containsExactly("sh", "-c", "echo $X | cat");
        assertThatThrownBy(() -> CommandWords.of("a \"b")).isInstanceOf(InputException.class);
    }

    @Test
    void aSlowProgramIsKilledWithWhatItStarted() throws IOException {
        Path children = folder.resolve("children");
        long start = System.nanoTime();

        ExternalProgram.Answer answer = program(1, "sleep 60 & echo $! > '" + children + "'; sleep 60; exit 0")
                .run(new byte[10]);

        assertThat(answer.exitCode()).isNull();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        long child = Long.parseLong(Files.readString(children).strip());
        assertThat(ProcessHandle.of(child).filter(ProcessHandle::isAlive).map(KitCommandTest::state))
                .isIn(Optional.empty(), Optional.of("zombie"));
    }

    /** A killed process that nobody has waited for yet has no command. */
    private static String state(ProcessHandle process) {
        return process.info().command().isPresent() ? "running" : "zombie";
    }

    @Test
    void aProgramThatDoesNotReadIsNoFault() {
        ExternalProgram.Answer answer =
                program(20, "exec <&-; echo '{}'; exit 1").run(new byte[5_000_000]);

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(new String(answer.output(), StandardCharsets.UTF_8)).isEqualTo("{}\n");
    }

    @Test
    void aTalkativeProgramIsCut() {
        ExternalProgram.Answer answer = program(
                        60, "head -c 40000000 /dev/zero >&2; head -c 40000000 /dev/zero; exit 0")
                .run(new byte[10]);

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.isCut()).isTrue();
        assertThat(answer.output()).hasSizeLessThan(40_000_000);
        assertThat(compare("valid/minimal-receipt.json", Kit.Role.RELAY, answer))
                .contains("more output");
    }

    @Test
    void aProgramThatFailsIsToldWithItsFirstLine() {
        ExternalProgram.Answer answer = program(20, "printf 'Out of \\033[1mluck\\nand more' >&2; exit 7")
                .run(new byte[10]);

        assertThat(compare("valid/minimal-receipt.json", Kit.Role.CONSUMER, answer))
                .isEqualTo("exit code 7, Out of \\u001b[1mluck");
    }

    private static ExternalProgram program(int seconds, String script) {
        return new ExternalProgram(List.of("sh", "-c", script), Map.of(), Duration.ofSeconds(seconds));
    }

    @Test
    void aValidatorIsComparedFindingByFinding() {
        String file = "invalid/rule-serial-value-missing.json";
        Kit.KitFinding finding = entry(file).findings().get(0);
        String right = "{\"code\":\"" + finding.code() + "\",\"pointer\":\"" + finding.pointer()
                + "\",\"severity\":\"ERROR\",\"more\":1}";

        assertThat(compare(file, Kit.Role.VALIDATOR, answer(1, right))).isEmpty();
        assertThat(compare(file, Kit.Role.VALIDATOR, answer(1, "{\"findings\":[" + right + "]}\n")))
                .isEmpty();
        assertThat(compare(file, Kit.Role.VALIDATOR, answer(0, right))).startsWith("valid\n    ERROR");
        assertThat(compare(file, Kit.Role.VALIDATOR, answer(1, ""))).isEqualTo("invalid");
        assertThat(compare(file, Kit.Role.VALIDATOR, answer(1, right + right))).startsWith("invalid\n    ERROR");
        assertThat(compare(file, Kit.Role.VALIDATOR, answer(1, right.replace("ERROR", "INFO"))))
                .startsWith("invalid\n    INFO");
        assertThat(compare(file, Kit.Role.VALIDATOR, answer(1, "Error: serial")))
                .contains("no JSON of findings");
    }

    @Test
    void aRelayMayOrderMembersButNotThoseOfExtensions() {
        Kit.Entry entry = KIT.entries().stream()
                .filter(Kit.Entry::isValid)
                .filter(candidate -> text(candidate).contains("2.50"))
                .findFirst()
                .orElseThrow();
        String message = text(entry);

        assertThat(compare(entry.file(), Kit.Role.RELAY, answer(0, message + "\n")))
                .isEmpty();
        assertThat(compare(entry.file(), Kit.Role.RELAY, answer(0, message.replace("2.50", "2.5"))))
                .startsWith("valid, with another value at /");
        assertThat(compare(entry.file(), Kit.Role.RELAY, answer(0, message + "{}")))
                .contains("no JSON text");
        assertThat(compare(entry.file(), Kit.Role.RELAY, answer(0, ""))).contains("no JSON text");
        assertThat(compare(entry.file(), Kit.Role.RELAY, answer(1, message))).isEqualTo("invalid");

        String plain = "{\"a\":1,\"extensions\":{\"org.example\":{\"x\":1,\"y\":2}}}";
        assertThat(KitComparison.difference(plain, "{\"extensions\":{\"org.example\":{\"x\":1,\"y\":2}},\"a\":1}"))
                .isNull();
        assertThat(KitComparison.difference(plain, plain.replace("\"x\":1,\"y\":2", "\"y\":2,\"x\":1")))
                .isEqualTo("/extensions/org.example/x");
        assertThat(KitComparison.difference(plain, plain.replace("\"a\":1", "\"a\":1.0")))
                .isEqualTo("/a");
    }

    private static String text(Kit.Entry entry) {
        return new String(entry.bytes(), StandardCharsets.UTF_8);
    }

    private static Kit.Entry entry(String file) {
        return KIT.entries().stream()
                .filter(entry -> entry.file().equals(file))
                .findFirst()
                .orElseThrow();
    }

    private static ExternalProgram.Answer answer(int code, String output) {
        return new ExternalProgram.Answer(code, output.getBytes(StandardCharsets.UTF_8), false, "");
    }

    /** What came instead of the right answer, empty if it was right. */
    private static String compare(String file, Kit.Role role, ExternalProgram.Answer answer) {
        return KitComparison.compare(role, entry(file), answer)
                .map(KitComparison.Difference::actual)
                .orElse("");
    }

    private static String digest(byte[] bytes) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
