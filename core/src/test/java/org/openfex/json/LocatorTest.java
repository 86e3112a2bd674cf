package org.openfex.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocatorTest {

    private static final String NESTED =
            "{\n  \"a\": {\n    \"b\": [10, {\"c\": \"x\"}, [1, 2]],\n    \"d\": true\n  }\n}";

    @ParameterizedTest
    @CsvSource({
        "'', 1, 1",
        "/a, 2, 8",
        "/a/b, 3, 10",
        "/a/b/0, 3, 11",
        "/a/b/1, 3, 15",
        "/a/b/1/c, 3, 21",
        "/a/b/2, 3, 27",
        "/a/b/2/1, 3, 31",
        "/a/d, 4, 10",
    })
    void findsValuesAtAnyDepth(String pointer, int line, int column) {
        assertThat(locate(NESTED, pointer)).isEqualTo(new Position(line, column));
    }

    @ParameterizedTest
    @CsvSource({"/x, 1, 1", "/a/x, 2, 8", "/a/b/9, 3, 10", "/a/b/1/x/y, 3, 15", "/a/d/x, 4, 10", "/a/?, 2, 8"})
    void findsTheNearestValueAroundWhatIsNotThere(String pointer, int line, int column) {
        assertThat(locate(NESTED, pointer)).isEqualTo(new Position(line, column));
    }

    @Test
    void findsAllPointersInOnePass() {
        assertThat(Locator.locate(bytes(NESTED), List.of("/a/d", "", "/a/b/2", "/a/d", "/no")))
                .isEqualTo(Map.of(
                        "", new Position(1, 1),
                        "/no", new Position(1, 1),
                        "/a/b/2", new Position(3, 27),
                        "/a/d", new Position(4, 10)));
    }

    @Test
    void findsNamesThatAreEscapedInThePointerOrInTheMessage() {
        String json = "{\"a/b\":1,\"c~d\":2,\"\\u0065f\":3,\"\":4,\"~1\":5,\"0\":6}";
        assertThat(locate(json, "/a~1b")).isEqualTo(new Position(1, 8));
        assertThat(locate(json, "/c~0d")).isEqualTo(new Position(1, 16));
        assertThat(locate(json, "/ef")).isEqualTo(new Position(1, 28));
        assertThat(locate(json, "/")).isEqualTo(new Position(1, 33));
        assertThat(locate(json, "/~01")).isEqualTo(new Position(1, 40));
        assertThat(locate(json, "/0")).isEqualTo(new Position(1, 46));
    }

    @Test
    void countsColumnsInBytes() {
        // Two bytes for a Cyrillic letter, four for the symbol of a pistol.
        assertThat(locate("{\"жж\":\"ж\",\"\uD83D\uDD2B\":1}", "/\uD83D\uDD2B")).isEqualTo(new Position(1, 21));
    }

    @Test
    void countsATabAsOneByte() {
        assertThat(locate("{\n\t\t\"a\":\t1}", "/a")).isEqualTo(new Position(2, 8));
    }

    @ParameterizedTest
    @CsvSource({"LF, '\n'", "CRLF, '\r\n'", "CR, '\r'"})
    void knowsEveryLineEnd(String name, String lineEnd) {
        String json = NESTED.replace("\n", lineEnd);
        assertThat(locate(json, "/a/b/1/c")).isEqualTo(new Position(3, 21));
        assertThat(locate(json, "/a/d")).isEqualTo(new Position(4, 10));
    }

    @Test
    void lineEndsInsideStringsAreEscapesAndDoNotCount() {
        assertThat(locate("{\"a\":\"\\n\\r\\n\",\"b\":1}", "/b")).isEqualTo(new Position(1, 19));
    }

    @Test
    void findsTheLastOfVeryManyValues() {
        String json = "{\"a\":[" + "0,".repeat(200_000) + "7]}";
        assertThat(locate(json, "/a/200000")).isEqualTo(new Position(1, 400_007));
    }

    private static Position locate(String json, String pointer) {
        return Locator.locate(bytes(json), List.of(pointer)).get(pointer);
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
