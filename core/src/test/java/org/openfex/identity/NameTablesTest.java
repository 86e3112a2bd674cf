package org.openfex.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class NameTablesTest {
    private static final JsonNode TABLES = NameVectors.tables();

    @ParameterizedTest
    @ValueSource(strings = {"cyrillic", "latin"})
    void eachLetterHasOneRowThatSpellsItInLatin(String table) {
        List<String> letters = new ArrayList<>();
        for (JsonNode row : TABLES.path(table)) {
            letters.add(NameVectors.text(row, "letter"));
            assertThat(NameVectors.text(row, "letter")).hasSize(1);
            assertThat(NameVectors.text(row, "letter").codePoints()).allMatch(NameTables::isSpelled);
            assertThat(NameVectors.text(row, "latin")).matches("[A-Z]*");
        }
        assertThat(letters).doesNotHaveDuplicates().isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "apostropheLetters",
                "cyrillic",
                "latin",
                "rewrites",
                "patronymicSuffixes",
                "surnameSuffixes",
                "weakSuffixes",
                "traditions"
            })
    void eachRowSaysWhereItComesFrom(String table) {
        assertThat(TABLES.path(table))
                .isNotEmpty()
                .allSatisfy(
                        row -> assertThat(NameVectors.text(row, "source")).containsPattern("\\[[SK](: samples)?\\]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "apostrophes",
                "lookAlikes",
                "noSuffixes",
                "patronymicWords",
                "surnameWords",
                "joiningWords",
                "particles",
                "tails",
                "placeholders",
                "titles",
                "initials",
                "consonants",
                "closeness"
            })
    void eachTableSaysWhereItComesFrom(String table) {
        assertThat(NameVectors.text(TABLES.path(table), "source")).containsPattern("\\[[SK](: samples)?\\]");
    }

    @Test
    void wordsAndEndingsAreFolds() {
        NameTables tables = NameTables.standard();
        for (String table : List.of("patronymicWords", "surnameWords", "tails", "noSuffixes")) {
            assertThat(NameVectors.texts(TABLES.path(table), "words"))
                    .allSatisfy(word -> assertThat(tables.fold(word)).isEqualTo(word));
        }
        for (String table : List.of("patronymicSuffixes", "surnameSuffixes", "weakSuffixes")) {
            List<String> endings = TABLES.path(table)
                    .valueStream()
                    .map(row -> NameVectors.text(row, "suffix"))
                    .toList();
            assertThat(endings)
                    .doesNotHaveDuplicates()
                    .allSatisfy(ending -> assertThat(tables.fold("A" + ending)).isEqualTo("A" + ending));
        }
        for (JsonNode tradition : TABLES.path("traditions")) {
            assertThat(NameVectors.texts(tradition, "names"))
                    .doesNotHaveDuplicates()
                    .allSatisfy(name -> assertThat(tables.fold(name)).isEqualTo(name));
        }
    }

    @Test
    void lookAlikesArePaired() {
        String latin = NameVectors.text(TABLES.path("lookAlikes"), "latin");
        String cyrillic = NameVectors.text(TABLES.path("lookAlikes"), "cyrillic");
        assertThat(latin).hasSameSizeAs(cyrillic);
        assertThat(latin.chars())
                .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
        assertThat(cyrillic.chars())
                .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC);
        assertThat(latin.chars().distinct().count()).isEqualTo(latin.length());
        assertThat(cyrillic.chars().distinct().count()).isEqualTo(cyrillic.length());
    }

    @Test
    void theKazakhLetterShhaIsNeverC() {
        assertThat(NameTables.standard().fold("Һашим")).isEqualTo("HASHIM");
    }
}
