package org.openfex.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openfex.report.Finding;
import org.openfex.report.Layer;
import tools.jackson.databind.node.StringNode;

/** The reader against nst/JSONTestSuite: what is JSON, what is not, and what parsers disagree about. */
class JsonTestSuiteTest {

    private static final String PARSING = "JSONTestSuite/test_parsing";
    private static final String TRANSFORM = "JSONTestSuite/test_transform";

    /** The tree reader alone: I-JSON, whatever the numbers look like. */
    private static final TreeReader ANY_NUMBER =
            new TreeReader(Limits.standard(), name -> false, (literal, refuser) -> StringNode.valueOf(literal));

    private static final TreeReader FEX_NUMBERS =
            new TreeReader(Limits.standard(), name -> false, new NumberProfile(32));

    @ParameterizedTest
    @MethodSource("mustBeAccepted")
    void acceptsEveryTextOfJsonButTheListedExceptions(Path file) throws IOException {
        String expected = Suites.outcomes("json-test-suite-exceptions.txt")
                .getOrDefault(file.getFileName().toString(), "accepted");
        assertThat(outcome(ANY_NUMBER, file)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("mustBeRejected")
    void rejectsEveryTextThatIsNoJson(Path file) throws IOException {
        assertThat(outcome(ANY_NUMBER, file)).isNotEqualTo("accepted");
    }

    @ParameterizedTest
    @MethodSource("mustBeRejected")
    void saysWhereATextStopsBeingJson(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        ReadResult result = Small.READER.readMessage(bytes);
        Finding finding = ((ReadResult.Refused) result).finding();
        assertThat(finding.layer()).isEqualTo(Layer.SYNTAX);
        assertThat(finding.line()).isPositive();
        assertThat(finding.column()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("undecided")
    void treatsWhatParsersDisagreeAboutInOneDefinedWay(Path file) throws IOException {
        String expected = Suites.outcomes("json-test-suite-outcomes.txt")
                .get(file.getFileName().toString());
        assertThat(outcome(FEX_NUMBERS, file)).isEqualTo(expected);
    }

    @Test
    void everyExceptionIsAFileOfTheSuite() {
        Map<String, String> exceptions = Suites.outcomes("json-test-suite-exceptions.txt");
        assertThat(Suites.files(PARSING, "y_").stream()
                        .map(file -> file.getFileName().toString()))
                .containsAll(exceptions.keySet());
    }

    static List<Path> mustBeAccepted() {
        return Suites.files(PARSING, "y_");
    }

    static List<Path> mustBeRejected() {
        return Suites.files(PARSING, "n_");
    }

    static List<Path> undecided() {
        return Stream.concat(Suites.files(PARSING, "i_").stream(), Suites.files(TRANSFORM, "").stream())
                .toList();
    }

    private static String outcome(TreeReader reader, Path file) throws IOException {
        try {
            assertThat(reader.read(Files.readAllBytes(file), false)).isNotNull();
            return "accepted";
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }
}
