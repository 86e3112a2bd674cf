package org.openfex.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openfex.code.CodeLists;
import org.openfex.code.SerialState;
import org.openfex.schema.FexStandard;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tables of fk1 are well-formed: they are written by hand. */
class SerialTableTest {
    private static final JsonNode TABLE = read();

    private static JsonNode read() {
        try (InputStream in = FexStandard.open("identity/fk1.json")) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> column(String list, String member) {
        List<String> column = new ArrayList<>();
        TABLE.path(list).forEach(row -> column.add(row.path(member).stringValue()));
        return column;
    }

    @Test
    void rowsAreSortedAndUnique() {
        assertThat(column("letters", "letter")).isSorted().doesNotHaveDuplicates();
        assertThat(column("labels", "label")).isSorted().doesNotHaveDuplicates();
        assertThat(column("signs", "sign")).isSorted().doesNotHaveDuplicates();
        assertThat(column("digits", "digit")).containsExactly("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
        assertThat(column("patterns", "name")).doesNotHaveDuplicates();
    }

    @Test
    void everyRowSaysWhereItIsFrom() {
        for (String list : List.of("labels", "letters", "patterns")) {
            assertThat(column(list, "source"))
                    .allSatisfy(source -> assertThat(source).matches(".*\\[[^\\]]*[KSMV][^\\]]*].*"));
        }
        TABLE.path("sentinels")
                .path("texts")
                .forEach(row -> assertThat(row.path("source").stringValue()).isNotBlank());
    }

    @Test
    void lettersAreUpperCaseOfTheirScriptAndNameKnownOnes() {
        Set<String> letters = new HashSet<>(column("letters", "letter"));
        Set<String> twins = new HashSet<>();
        for (JsonNode row : TABLE.path("letters")) {
            String letter = row.path("letter").stringValue();
            boolean isCyrillic = row.path("script").stringValue().equals("Cyrl");
            assertThat(letter).hasSize(1).isEqualTo(letter.toUpperCase(Locale.ROOT));
            assertThat(Character.UnicodeScript.of(letter.charAt(0)))
                    .isEqualTo(isCyrillic ? Character.UnicodeScript.CYRILLIC : Character.UnicodeScript.LATIN);
            if (row.has("twin")) {
                assertThat(isCyrillic).isTrue();
                assertThat(row.path("twin").stringValue()).matches("[A-Z]");
                assertThat(twins.add(row.path("twin").stringValue())).isTrue();
            }
            if (row.has("base")) {
                assertThat(letters).contains(row.path("base").stringValue());
            }
            row.path("look").forEach(look -> assertThat(look.stringValue()).matches("[A-Z]"));
            row.path("sounds").forEach(sound -> assertThat(sound.stringValue()).matches("[A-Z]{1,4}"));
            row.path("digits")
                    .forEach(digits -> assertThat(digits.stringValue()).matches("[0-9]{1,2}"));
            assertThat(row.path("classes").size()).isPositive();
        }
    }

    @Test
    void textsOfSentinelsAreNotThoseOfTheCodeList() {
        for (JsonNode row : TABLE.path("sentinels").path("texts")) {
            String text = row.path("text").stringValue();
            assertThat(SerialKeys.of(text).isEmpty()).as("%s", text).isTrue();
            assertThat(CodeLists.standard()
                            .list(TABLE.path("sentinels").path("list").stringValue())
                            .byName(text))
                    .as("%s", text)
                    .isEmpty();
        }
        TABLE.path("sentinels")
                .path("states")
                .forEach(state -> assertThat(CodeLists.standard().isKnown(SerialState.of(state.stringValue())))
                        .isTrue());
    }
}
