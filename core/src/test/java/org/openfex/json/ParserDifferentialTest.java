package org.openfex.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openfex.report.Finding;
import tools.jackson.databind.JsonNode;

/** What JSON libraries are known to read differently has one outcome here: a finding, or the exact content. */
class ParserDifferentialTest {

    @ParameterizedTest(name = "{0}: {2} at \"{3}\"")
    @MethodSource("rows")
    void hasOneDefinedOutcome(String row, byte[] bytes, String code, String pointer) {
        List<Finding> findings = Small.findings(bytes);
        assertThat(findings).extracting(Finding::code).containsExactly(code);
        assertThat(findings).extracting(Finding::pointer).containsExactly(pointer);
        assertThat(findings.get(0).line()).isEqualTo(1);
        assertThat(findings.get(0).column()).isPositive();
    }

    static Stream<Arguments> rows() {
        return Stream.of(
                text("duplicate key", Small.message("\"sex\":\"a\",\"sex\":\"b\""), "name-repeated", "/sex"),
                text(
                        "duplicate key, escaped",
                        Small.message("\"sex\":\"a\",\"s\\u0065x\":\"b\""),
                        "name-repeated",
                        "/sex"),
                text("two documents", Small.message("") + " " + Small.message(""), "trailing-content", ""),
                text("trailing garbage", Small.message("") + "x", "trailing-content", ""),
                text("unknown field", Small.message("\"colour\":\"red\""), "member-unknown", "/?"),
                encoded("byte order mark", "\uFEFF" + Small.message(""), "UTF-8", "byte-order-mark"),
                encoded("UTF-16BE", Small.message(""), "UTF-16BE", "encoding-not-utf8"),
                encoded("UTF-16LE", Small.message(""), "UTF-16LE", "encoding-not-utf8"),
                encoded("UTF-16BE with mark", "\uFEFF" + Small.message(""), "UTF-16BE", "encoding-not-utf8"),
                encoded("UTF-16LE with mark", "\uFEFF" + Small.message(""), "UTF-16LE", "encoding-not-utf8"),
                encoded("UTF-32BE", Small.message(""), "UTF-32BE", "encoding-not-utf8"),
                encoded("UTF-32LE", Small.message(""), "UTF-32LE", "encoding-not-utf8"),
                encoded("UTF-32BE with mark", "\uFEFF" + Small.message(""), "UTF-32BE", "encoding-not-utf8"),
                encoded("UTF-32LE with mark", "\uFEFF" + Small.message(""), "UTF-32LE", "encoding-not-utf8"),
                bytes("overlong quote in a value", "\"remark\":\"", 0xC0, 0xA2),
                bytes("overlong U+0000 in a value", "\"remark\":\"", 0xC0, 0x80),
                bytes("overlong slash in a value", "\"remark\":\"", 0xE0, 0x80, 0xAF),
                bytes("overlong quote in a name", "\"", 0xC0, 0xA2),
                bytes("beyond U+10FFFF", "\"remark\":\"", 0xF4, 0x90, 0x80, 0x80),
                bytes("surrogate as UTF-8", "\"remark\":\"", 0xED, 0xA0, 0x80),
                bytes("Latin-1", "\"remark\":\"", 0xE9),
                text("lone surrogate", Small.message("\"remark\":\"\\ud83d\""), "surrogate-unpaired", "/remark"),
                text("lone surrogate in a name", Small.message("\"\\udc00\":1"), "surrogate-unpaired", "/?"),
                text("U+0000", Small.message("\"remark\":\"a\\u0000\""), "null-character", "/remark"),
                text("U+0000 in a name", Small.message("\"sex\\u0000\":1"), "null-character", "/?"),
                text("noncharacter", Small.message("\"remark\":\"\\ufdd0\""), "noncharacter", "/remark"),
                text("noncharacter as UTF-8", Small.message("\"remark\":\"\uFFFE\""), "noncharacter", "/remark"),
                text(
                        "noncharacter of a high plane",
                        Small.message("\"remark\":\"\\ud83f\\udfff\""),
                        "noncharacter",
                        "/remark"),
                text("string for int", Small.message("\"capacity\":\"7\""), "type-wrong", "/capacity"),
                text("fraction for int", Small.message("\"capacity\":7.9"), "type-wrong", "/capacity"),
                text("empty string for int", Small.message("\"capacity\":\"\""), "type-wrong", "/capacity"),
                text("number for boolean", Small.message("\"urgent\":1"), "type-wrong", "/urgent"),
                text("number for string", Small.message("\"remark\":5"), "type-wrong", "/remark"),
                text("boolean for string", Small.message("\"remark\":true"), "type-wrong", "/remark"),
                text("enum by ordinal", Small.message("\"sex\":0"), "type-wrong", "/sex"),
                text("enum in capitals with spaces", Small.message("\"sex\":\" MALE \""), "pattern-mismatch", "/sex"),
                text("date as array", Small.message("\"born\":[2024,1,2]"), "type-wrong", "/born"),
                text(
                        "date-time for date",
                        Small.message("\"born\":\"2024-01-02T03:04:05Z\""),
                        "pattern-mismatch",
                        "/born"),
                text(
                        "huge exponent for time",
                        Small.message("\"issuedAt\":1e100000000"),
                        "number-exponent",
                        "/issuedAt"),
                text(
                        "huge negative exponent for time",
                        Small.message("\"issuedAt\":-1e100000000"),
                        "number-exponent",
                        "/issuedAt"),
                text("number for time", Small.message("\"issuedAt\":1700000000"), "type-wrong", "/issuedAt"),
                text("UUID as base64", Small.message("\"id\":\"EjRWeBI0VngSNFZ4EjRWeA==\""), "pattern-mismatch", "/id"),
                text("empty string for UUID", Small.message("\"id\":\"\""), "text-empty", "/id"),
                text("document null", "null", "root-not-object", ""),
                text("document array", "[" + Small.message("") + "]", "root-not-object", ""),
                text("1e400", Small.message("\"length\":1e400"), "number-exponent", "/length"),
                text("1e99999999999", Small.message("\"length\":1e99999999999"), "number-exponent", "/length"),
                text("9.00", Small.message("\"length\":9.00"), "number-fraction-zero", "/length"),
                text("minus zero", Small.message("\"capacity\":-0"), "number-minus-zero", "/capacity"),
                text("2^53", Small.message("\"length\":9007199254740992"), "number-too-large", "/length"));
    }

    @Test
    void keepsDigitsOfADecimalAndOrderOfUnknownMembers() {
        String unknown = "\"zulu\":2.50,\"alpha\":{\"y\":0.10,\"x\":[9007199254740991,-0.5]}";
        byte[] bytes = Small.message(unknown).replace("\"1.0\"", "\"1.7\"").getBytes(StandardCharsets.UTF_8);
        JsonNode root = ((ReadResult.Tree) Small.READER.readMessage(bytes)).root();
        assertThat(root.toString()).endsWith(unknown + "}");
        assertThat(Small.LAYER.check(root, bytes)).extracting(Finding::code).containsExactly("version-newer");
    }

    @Test
    void takesTextOnlyAsBytesOrChecksItBefore() {
        // A Reader would have turned malformed bytes into U+FFFD; a String can still hold half of a pair.
        ReadResult result = Small.READER.readValue("[\"ж\",\"\uD83D\"]");
        Finding finding = ((ReadResult.Refused) result).finding();
        assertThat(finding.code()).isEqualTo("surrogate-unpaired");
        assertThat(finding.column()).isEqualTo(8);
    }

    private static Arguments text(String row, String json, String code, String pointer) {
        return Arguments.of(row, json.getBytes(StandardCharsets.UTF_8), code, pointer);
    }

    private static Arguments encoded(String row, String json, String charset, String code) {
        return Arguments.of(row, json.getBytes(Charset.forName(charset)), code, "");
    }

    private static Arguments bytes(String row, String before, int... hostile) {
        StringBuilder latin1 = new StringBuilder(before);
        for (int b : hostile) {
            latin1.append((char) b);
        }
        String json = Small.message(latin1 + "\"");
        return Arguments.of(row, json.getBytes(StandardCharsets.ISO_8859_1), "utf8-malformed", "");
    }
}
