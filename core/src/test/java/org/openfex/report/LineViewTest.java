package org.openfex.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineViewTest {

    @Test
    void pointsAtTheColumnWithoutTheIndent() {
        assertThat(around("{\n    \"a\": 1\n}", 2, 10)).containsExactly("2 | \"a\": 1", "  |      ^");
    }

    @Test
    void columnsAreBytesAndTheCaretStandsUnderTheCharacter() {
        // Each Cyrillic letter is two bytes, and one cell of the terminal.
        assertThat(around("\"имя\":1", 1, 10)).containsExactly("1 | \"имя\":1", "  |       ^");
        assertThat(around("\"東京\":1", 1, 10)).containsExactly("1 | \"東京\":1", "  |        ^");
        assertThat(around("\"e\u0301\":1", 1, 6)).containsExactly("1 | \"e\u0301\":1", "  |    ^");
    }

    @Test
    void linesEndWithLineFeedOrCarriageReturnOrBoth() {
        String document = "a\rb\r\nc\nd";
        assertThat(around(document, 1, 1)).containsExactly("1 | a", "  | ^");
        assertThat(around(document, 2, 1)).containsExactly("2 | b", "  | ^");
        assertThat(around(document, 3, 1)).containsExactly("3 | c", "  | ^");
        assertThat(around(document, 4, 1)).containsExactly("4 | d", "  | ^");
    }

    @Test
    void endOfTheDocumentIsAPlace() {
        assertThat(around("{\"a\"", 1, 5)).containsExactly("1 | {\"a\"", "  |     ^");
        assertThat(around("", 1, 1)).containsExactly("1 | ", "  | ^");
        assertThat(around("a", 1, 9)).isEmpty();
        assertThat(around("a", 2, 1)).isEmpty();
    }

    @Test
    void nothingReachesTheTerminalThatItWouldActOn() {
        assertThat(around("\"\u001B[31m\u202Ex\u0000\t\u0085\"", 1, 1))
                .containsExactly("1 | \"\\u{1B}[31m\\u{202E}x\\u{0}\\u{9}\\u{85}\"", "  | ^");
        Random random = new Random(4);
        for (int run = 0; run < 300; run++) {
            byte[] bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            LineView view = new LineView(bytes);
            for (int column = 1; column <= bytes.length + 1; column++) {
                assertThat(String.join("\n", view.around(1, column))).doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\n]]");
            }
        }
    }

    @Test
    void bytesThatAreNoTextAreShownAsBytes() {
        byte[] bytes = {
            '"', (byte) 0xFF, (byte) 0xC3, '"', (byte) 0xC3, (byte) 0xA9, (byte) 0xED, (byte) 0xA0, (byte) 0x80
        };
        assertThat(new LineView(bytes).around(1, 4))
                .containsExactly("1 | \"\\xFF\\xC3\"é\\xED\\xA0\\x80", "  |          ^");
    }

    @Test
    void longLinesAreCutAroundTheColumn() {
        String line = "ж".repeat(5_000);
        List<String> shown = around(line, 1, 2 * 2_500 + 1);
        assertThat(shown.get(0)).isEqualTo("1 | …" + "ж".repeat(60 + 40) + "…");
        assertThat(shown.get(1)).isEqualTo("  | " + " ".repeat(61) + "^");
        assertThat(around(line, 1, 1).get(0)).isEqualTo("1 | " + "ж".repeat(40) + "…");
        assertThat(around(line, 1, 2 * 4_999 + 1).get(0)).isEqualTo("1 | …" + "ж".repeat(61));
    }

    @ParameterizedTest
    @CsvSource({
        "436, 1",
        "10FF, 1",
        "1100, 2",
        "115F, 2",
        "1160, 1",
        "30FF, 2",
        "4E2D, 2",
        "AC00, 2",
        "D7A3, 2",
        "FF01, 2",
        "FF60, 2",
        "FF61, 1",
        "1F300, 2",
        "1F52B, 2",
        "20D0, 0",
    })
    void caretStandsUnderTheColumnWhateverIsBeforeIt(String hex, int cells) {
        String character = Character.toString(Integer.parseInt(hex, 16));
        int column = 1 + ("a" + character).getBytes(StandardCharsets.UTF_8).length;
        assertThat(around("a" + character + "b", 1, column))
                .containsExactly("1 | a" + character + "b", "  | " + " ".repeat(1 + cells) + "^");
    }

    @Test
    void caretStandsUnderTheColumnBehindWhatIsEscaped() {
        assertThat(around("a\u001Bb", 1, 3)).containsExactly("1 | a\\u{1B}b", "  |        ^");
    }

    @ParameterizedTest
    @CsvSource({"A9", "7FF", "800", "FFFD", "10000", "1F52B"})
    void charactersOfAnyLengthAreShown(String hex) {
        String character = Character.toString(Integer.parseInt(hex, 16));
        assertThat(around(character + "a" + character, 1, 1).get(0)).isEqualTo("1 | " + character + "a" + character);
    }

    @Test
    void linesAreCutBetweenCharacters() {
        // Marks of no width: as many are shown as the bytes allow, and the first of them is whole.
        String mark = "\u20D0";
        assertThat(around(mark.repeat(300), 1, 3 * 300 + 1)).containsExactly("1 | …" + mark.repeat(134), "  |  ^");
    }

    @Test
    void anyNumberOfLinesCanBeShown() {
        assertThat(around("\n".repeat(40) + "x", 41, 1)).containsExactly("41 | x", "   | ^");
        assertThat(around("a\r", 2, 1)).containsExactly("2 | ", "  | ^");
    }

    private static List<String> around(String document, int line, int column) {
        return new LineView(document.getBytes(StandardCharsets.UTF_8)).around(line, column);
    }
}
