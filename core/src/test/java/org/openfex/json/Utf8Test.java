package org.openfex.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class Utf8Test {

    /** A case of flenniken/utf8tests; the bytes in hexadecimal digits. */
    record Case(String name, boolean valid, String hex) {}

    @ParameterizedTest
    @MethodSource("suite")
    void tellsUtf8FromEverythingElse(Case test) {
        byte[] bytes = HexFormat.of().parseHex(test.hex());
        assertThat(Utf8.firstMalformed(bytes) < 0).isEqualTo(test.valid());
    }

    static List<Case> suite() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String line : Files.readAllLines(Suites.require("utf8tests/utf8tests.txt"), StandardCharsets.US_ASCII)) {
            if (!line.isEmpty() && !line.startsWith("#")) {
                String[] columns = line.split(":", -1);
                boolean hex = columns[1].endsWith("hex");
                String digits = hex
                        ? columns[2].replace(" ", "")
                        : HexFormat.of().formatHex(columns[2].getBytes(StandardCharsets.US_ASCII));
                cases.add(new Case(columns[0], columns[1].strip().startsWith("valid"), digits));
            }
        }
        // 77 valid and 145 invalid: a format that is read wrongly must not pass as few cases.
        assertThat(cases).hasSize(222);
        assertThat(cases.stream().filter(Case::valid)).hasSize(77);
        return cases;
    }

    @ParameterizedTest
    @CsvSource({
        "22 c0 a2 22, 1",
        "c3, 0",
        "61 c3, 1",
        "61 62 e2 82 41, 2",
        "f0 9d 84 9e 80, 4",
        "f4 90 80 80, 0",
        "ed a0 80, 0",
    })
    void pointsAtTheFirstByteThatDoesNotBelong(String hex, int offset) {
        assertThat(Utf8.firstMalformed(HexFormat.of().parseHex(hex.replace(" ", ""))))
                .isEqualTo(offset);
    }

    @Test
    void findsABadByteBehindManyGoodOnes() {
        byte[] bytes = "ж".repeat(50_000).getBytes(StandardCharsets.UTF_8);
        assertThat(Utf8.firstMalformed(bytes)).isEqualTo(-1);
        bytes[99_998] = 'x';
        assertThat(Utf8.firstMalformed(bytes)).isEqualTo(99_999);
    }

    @Test
    void takesEmptyAndOneByteTexts() {
        assertThatCode(() -> Utf8.require(new byte[0])).doesNotThrowAnyException();
        assertThatCode(() -> Utf8.require(new byte[] {0})).doesNotThrowAnyException();
    }
}
