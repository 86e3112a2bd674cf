package org.openfex.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openfex.report.Finding;

class LimitsTest {

    @Test
    void recommendsTheLimitsOfClause1dot8() {
        assertThat(Limits.standard()).isEqualTo(new Limits(16 * 1024 * 1024, 64, 2_000_000, 256, 32, 100_000));
        assertThat(Limits.standard().toBuilder().build()).isEqualTo(Limits.standard());
    }

    @Test
    void boundsTheSizeInBytes() {
        Limits limits = Limits.builder().maxBytes(13).build();
        assertAccepted(limits, "{\"aa\":\"жж\"}");
        assertRefused(limits, "{\"aa\":\"жжж\"}", "message-too-large", 13, 1, "");
        assertRefused(limits, "not even JSON at all", "message-too-large", 13, 1, "");
    }

    @Test
    void boundsTheSizeOfAValueGivenAsText() {
        StrictReader reader = reader(Limits.builder().maxBytes(5).build());
        assertThat(reader.readValue("[1,2]")).isInstanceOf(ReadResult.Tree.class);
        assertThat(code(reader.readValue("[1,22]"))).isEqualTo("message-too-large");
        assertThat(code(reader.readValue("\"жж\""))).isEqualTo("message-too-large");
        assertThat(reader.tooLarge()).isEqualTo(((ReadResult.Refused) reader.readValue("[1,22]")).finding());
    }

    @Test
    void boundsTheDepthWithTheRootAsFirstLevel() {
        Limits limits = Limits.builder().maxDepth(3).build();
        assertAccepted(limits, "{\"a\":[[]],\"b\":{\"c\":{}}}");
        assertRefused(limits, "{\"a\":[[[1]]]}", "nesting-too-deep", 3, 8, "/?/0/0");
        assertRefused(limits, "{\"a\":{\"a\":{\"a\":{}}}}", "nesting-too-deep", 3, 16, "/?/?/?");
    }

    @Test
    void boundsStringsInCodePoints() {
        Limits limits = Limits.builder().maxStringLength(3).build();
        assertAccepted(limits, "{\"aaaaaa\":\"\uD83D\uDD2Bж\uD83D\uDD2B\"}");
        assertRefused(limits, "{\"a\":\"жжжж\"}", "string-too-long", 3, 6, "/?");
    }

    @Test
    void boundsNamesInCodePoints() {
        Limits limits = Limits.builder().maxNameLength(3).build();
        assertAccepted(limits, "{\"\uD83D\uDD2Bж\uD83D\uDD2B\":\"aaaaaa\"}");
        assertRefused(limits, "{\"abc\":1,\"abcd\":1}", "name-too-long", 3, 10, "/?");
    }

    @Test
    void boundsNumbersInCharacters() {
        Limits limits = Limits.builder().maxNumberLength(4).build();
        assertAccepted(limits, "{\"a\":[1234,-123,1.25,-0.5]}");
        assertRefused(limits, "{\"a\":[1,-1.25]}", "number-too-long", 4, 9, "/?/1");
    }

    @Test
    void boundsTheNumberOfObjects() {
        Limits limits = Limits.builder().maxObjects(3).build();
        assertAccepted(limits, "{\"a\":[{},{},[],[]]}");
        assertRefused(limits, "{\"a\":[{},{},[],{}]}", "objects-too-many", 3, 16, "/?/3");
    }

    @Test
    void boundsWholeNumbersToWhatADoubleHolds() {
        assertAccepted(Limits.standard(), "{\"a\":[9007199254740991,-9007199254740991]}");
        assertRefused(Limits.standard(), "{\"a\":9007199254740992}", "number-too-large", 9007199254740991L, 6, "/?");
        assertRefused(Limits.standard(), "{\"a\":-9007199254740992}", "number-too-large", 9007199254740991L, 6, "/?");
        assertRefused(
                Limits.standard(), "{\"a\":12345678901234567890}", "number-too-large", 9007199254740991L, 6, "/?");
    }

    @Test
    void keepsTheLimitsOfTheStandardToTheLastUnit() {
        String deep = "[".repeat(63) + "]".repeat(63);
        assertAccepted(Limits.standard(), "{\"a\":" + deep + "}");
        assertRefused(Limits.standard(), "{\"a\":[" + deep + "]}", "nesting-too-deep", 64, 69, "/?" + "/0".repeat(63));
        assertAccepted(Limits.standard(), "{\"a\":0." + "1".repeat(30) + "}");
        assertRefused(Limits.standard(), "{\"a\":0." + "1".repeat(31) + "}", "number-too-long", 32, 6, "/?");
        String text = "ж".repeat(2_000_000);
        assertAccepted(Limits.standard(), "{\"a\":\"" + text + "\"}");
        assertRefused(Limits.standard(), "{\"a\":\"" + text + "x\"}", "string-too-long", 2_000_000, 6, "/?");
        String objects = "{},".repeat(99_998) + "{}";
        assertAccepted(Limits.standard(), "{\"a\":[" + objects + "]}");
        assertRefused(
                Limits.standard(), "{\"a\":[" + objects + ",{}]}", "objects-too-many", 100_000, 300_004, "/?/99999");
    }

    @Test
    void readsTheGreatestDepthWithoutRunningOutOfStack() {
        Limits limits = Limits.builder().maxDepth(Limits.GREATEST_DEPTH).build();
        assertAccepted(limits, "{\"a\":".repeat(256) + "1" + "}".repeat(256));
    }

    @Test
    void refusesNamesThatAreMadeToCollide() {
        // The hash of the parser's symbol table adds up the parts of a long name, so the order of the parts makes no
        // difference to it.
        String members = IntStream.range(0, 1 << 20)
                .filter(bits -> Integer.bitCount(bits) == 10)
                .limit(2000)
                .mapToObj(bits -> IntStream.range(0, 20)
                        .mapToObj(bit -> (bits >> bit & 1) == 0 ? "aaaa" : "bbbb")
                        .collect(Collectors.joining("", "\"xxxxxxxxxxxx", "\":1")))
                .collect(Collectors.joining(","));
        assertThat(code(reader(Limits.standard()).readMessage(bytes("{" + members + "}"))))
                .isEqualTo("names-colliding");
    }

    @Test
    void refusesLimitsThatCannotBeKept() {
        Map<String, Limits.Builder> belowOne = Map.of(
                "maxBytes", Limits.builder().maxBytes(0),
                "maxDepth", Limits.builder().maxDepth(0),
                "maxStringLength", Limits.builder().maxStringLength(0),
                "maxNameLength", Limits.builder().maxNameLength(0),
                "maxNumberLength", Limits.builder().maxNumberLength(0),
                "maxObjects", Limits.builder().maxObjects(0));
        belowOne.forEach((name, limits) -> assertThatIllegalArgumentException()
                .isThrownBy(limits::build)
                .withMessage(name + " must be at least 1"));
        assertThat(new Limits(1, 1, 1, 1, 1, 1).maxDepth()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Limits.builder().maxDepth(Limits.GREATEST_DEPTH + 1).build());
    }

    private static void assertAccepted(Limits limits, String json) {
        assertThat(reader(limits).readMessage(bytes(json))).isInstanceOf(ReadResult.Tree.class);
    }

    private static void assertRefused(Limits limits, String json, String code, long limit, int column, String pointer) {
        Finding finding = ((ReadResult.Refused) reader(limits).readMessage(bytes(json))).finding();
        assertThat(finding.code()).isEqualTo(code);
        assertThat(finding.parameters()).isEqualTo(Map.of("limit", Long.toString(limit)));
        assertThat(finding.message()).contains(Long.toString(limit));
        assertThat(finding.line()).isEqualTo(1);
        assertThat(finding.column()).isEqualTo(column);
        assertThat(finding.pointer()).isEqualTo(pointer);
    }

    private static StrictReader reader(Limits limits) {
        return new StrictReader(limits, Small.CATALOGUE, name -> false);
    }

    private static String code(ReadResult result) {
        return ((ReadResult.Refused) result).finding().code();
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
