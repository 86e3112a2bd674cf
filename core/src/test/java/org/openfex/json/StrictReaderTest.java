package org.openfex.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfex.report.Finding;
import org.openfex.report.Layer;
import org.openfex.report.Severity;
import tools.jackson.databind.JsonNode;

class StrictReaderTest {

    private static final StrictReader READER =
            new StrictReader(Limits.standard(), Small.CATALOGUE, name -> name.equals("body") || name.equals("items"));

    @Test
    void readsEveryKindOfValueExactly() {
        String json =
                "{\"b\":true,\"a\":[false,null,{}],\"n\":-7,\"l\":9007199254740991,\"d\":2.50,\"s\":\"ж\\n\\ud83d\\udd2b\"}";
        JsonNode root = tree(READER.readMessage(bytes(json)));
        assertThat(root.propertyNames()).containsExactly("b", "a", "n", "l", "d", "s");
        assertThat(root.get("d").decimalValue().scale()).isEqualTo(2);
        assertThat(root.get("n").isInt()).isTrue();
        assertThat(root.get("l").longValue()).isEqualTo(9007199254740991L);
        assertThat(root.get("s").stringValue()).isEqualTo("ж\n\uD83D\uDD2B");
        assertThat(root.get("a").toString()).isEqualTo("[false,null,{}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "-0.5", "\"a\"", "true", "null", " [1] ", "{}", "12 ", "\t\"\"\r\n"})
    void readsAValueOfAnyTypeFromText(String json) {
        assertThat(tree(READER.readValue(json)).toString()).isEqualTo(json.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "\"b ! json-truncated ! 3 ! '\"'",
                "\"\\x\" ! string-malformed ! 3 !",
                "1 2 ! trailing-content ! 3 !",
            })
    void saysWhereTextOfAValueStopsBeingOne(String json, String code, int column, String expected) {
        Finding finding = ((ReadResult.Refused) READER.readValue(json)).finding();
        assertThat(finding.code()).isEqualTo(code);
        assertThat(finding.column()).isEqualTo(column);
        assertThat(finding.parameters().get("expected")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n\t "})
    void calledEmptyIsAMessageWithoutContent(String json) {
        assertRefused(json, "message-empty", 1, 1, "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "{\"a\":} ! json-malformed ! value ! 6",
                "{\"a\":1,} ! json-malformed ! string ! 8",
                "{a:1} ! json-malformed ! string | '}' ! 2",
                "{\"a\" 1} ! json-malformed ! ':' ! 6",
                "{\"a\":1 \"b\":2} ! json-malformed ! ',' | '}' ! 8",
                "{\"a\":\"b\" \"c\"} ! json-malformed ! ',' | '}' ! 10",
                "{\"a\":[1 2]} ! json-malformed ! ',' | ']' ! 9",
                "{\"a\":[1,]} ! json-malformed ! value ! 9",
                "{\"a\":[\"x\",\"y\" \"z\"]} ! json-malformed ! ',' | ']' ! 15",
                "{\"a\":[,1]} ! json-malformed ! value | ']' ! 7",
                "{\"a\":[1}} ! json-malformed ! ',' | ']' ! 8",
                "{\"a\":1. } ! json-malformed ! digit ! 8",
                "{\"a\":-x} ! json-malformed ! digit ! 7",
                "{\"a\":1e} ! json-malformed ! digit ! 8",
                "{\"a\":0e} ! json-malformed ! digit ! 8",
                "{\"a\":9E} ! json-malformed ! digit ! 8",
                "{\"a\":true \"b\"} ! json-malformed ! ',' | '}' ! 11",
                "{\"a\":01} ! json-malformed ! ',' | '}' ! 7",
                "{\"a\":tru} ! json-malformed ! value ! 6",
                "{\"a\":NaN} ! json-malformed ! ',' | '}' ! 9",
                "{\"a\":/**/1} ! json-malformed ! value ! 6",
                "{\"ж\":ж} ! json-malformed ! value ! 7",
                "{\"a\":[1 ! json-truncated ! ',' | ']' ! 8",
                "{\"a\":[1, ! json-truncated ! value ! 9",
                "{\"a\" ! json-truncated ! ':' ! 5",
                "{\"a\":\"b ! json-truncated ! '\"' ! 8",
                "{ ! json-truncated ! string | '}' ! 2",
            })
    void saysWhereATextStopsBeingJsonAndWhatIsExpectedThere(String json, String code, String expected, int column) {
        Finding finding = assertRefused(json, code, 1, column, null);
        assertThat(finding.parameters()).containsEntry("expected", expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "{\"a\":\"\\x\"} ! 8",
                "{\"a\":\"\\u12G4\"} ! 11",
                "{\"a\\q\":1} ! 5",
                "{\"a\":\"b\u0001\"} ! 8",
                "{\"a\u0001\":1} ! 4",
                "{\"a\":\"b\tc\"} ! 8",
            })
    void saysWhereAStringIsMalformed(String json, int column) {
        assertRefused(json, "string-malformed", 1, column, null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"\\ud800\":1}",
                "{\"a\\udfff\":1}",
                "{\"\\ud800\\u0041\":1}",
                "{\"\\ud800\\ud800\":1}",
                "{\"\\ud800\\n\":1}",
                "{\"\\udc00\\ud800\":1}",
                "{\"abcdefgh\\ud800\":1}",
            })
    void findsHalfOfAPairInNames(String json) {
        assertRefused(json, "surrogate-unpaired", 1, 2, "/?");
    }

    @Test
    void doesNotRememberNamesOfEarlierMessages() {
        // A parser that knows a name from before does not look at its characters again.
        READER.readMessage(bytes("{\"\uD83D\uDD2B\":1,\"abcdefgh\":1}"));
        for (int i = 0; i < 3; i++) {
            assertRefused("{\"\\ud800\":1}", "surrogate-unpaired", 1, 2, "/?");
            assertRefused("{\"\\ud83d\":1}", "surrogate-unpaired", 1, 2, "/?");
        }
    }

    @Test
    void takesPairsInNames() {
        JsonNode root = tree(READER.readMessage(bytes("{\"\\ud83d\\udd2b\":1,\"\uD83D\uDD2C\":2}")));
        assertThat(root.propertyNames()).containsExactly("\uD83D\uDD2B", "\uD83D\uDD2C");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "{} {} ! 4",
                "{}x ! 3",
                "{}} ! 3",
                "{},{} ! 3",
                "{}// ! 3",
                "{} \u00A0 ! 4",
            })
    void refusesWhatFollowsTheMessage(String json, int column) {
        assertRefused(json, "trailing-content", 1, column, "");
    }

    @Test
    void takesWhiteSpaceAroundTheMessage() {
        assertThat(tree(READER.readMessage(bytes("\r\n\t {} \r\n\t "))).isObject())
                .isTrue();
    }

    @Test
    void countsLinesByAnyLineEndAndColumnsByBytes() {
        assertRefused("{\n\"a\":1,\r\n\t\"ж\":x}", "json-malformed", 3, 7, "");
        assertRefused("{\r\r\"a\":x}", "json-malformed", 3, 5, "");
        assertRefused("{\n\n\n", "json-truncated", 4, 1, "");
    }

    @Test
    void showsOnlyNamesOfTheStandardInPointers() {
        assertRefused("{\"body\":{\"items\":[1,{\"secret\":1e5}]}}", "number-exponent", 1, 31, "/body/items/1/?");
        assertRefused("{\"body\":{\"items\":1,\"items\":2}}", "name-repeated", 1, 20, "/body/items");
        assertRefused("{\"a/b~c\":{\"body\":1.0}}", "number-fraction-zero", 1, 18, "/?/body");
        assertRefused("{\"body\":[1 2]}", "json-malformed", 1, 12, "/body");
        assertRefused("{\"body\":[[],[1],1.0]}", "number-fraction-zero", 1, 17, "/body/2");
    }

    @Test
    void refusalsAreErrorsOfTheLayerSyntax() {
        Finding finding = assertRefused("[]", "root-not-object", 1, 1, "");
        assertThat(finding.layer()).isEqualTo(Layer.SYNTAX);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.clause()).isEqualTo("1.3");
    }

    private static Finding assertRefused(String json, String code, int line, int column, String pointer) {
        Finding finding = ((ReadResult.Refused) READER.readMessage(bytes(json))).finding();
        assertThat(finding.code()).isEqualTo(code);
        assertThat(finding.line()).isEqualTo(line);
        assertThat(finding.column()).isEqualTo(column);
        if (pointer != null) {
            assertThat(finding.pointer()).isEqualTo(pointer);
        }
        return finding;
    }

    private static JsonNode tree(ReadResult result) {
        assertThat(result).isInstanceOf(ReadResult.Tree.class);
        return ((ReadResult.Tree) result).root();
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
