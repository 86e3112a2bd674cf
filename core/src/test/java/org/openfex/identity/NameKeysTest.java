package org.openfex.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.openfex.code.NameKind;
import org.openfex.code.NamePartKind;
import org.openfex.identity.NameKeys.Kind;
import org.openfex.identity.NameKeys.Token;
import org.openfex.kit.WorkTime;
import org.openfex.model.NamePart;
import org.openfex.model.PersonName;
import org.openfex.model.Verbatim;
import tools.jackson.databind.JsonNode;

class NameKeysTest {
    private static final List<Kind> FREE_OF_ORDER = List.of(Kind.FAMILY, Kind.NAME);

    @Test
    void givesTheKeysOfTheVectors() {
        List<JsonNode> vectors = NameVectors.names();
        assertThat(vectors).hasSizeGreaterThanOrEqualTo(400);
        SoftAssertions each = new SoftAssertions();
        for (JsonNode vector : vectors) {
            NameKeys keys = NameKeys.of(NameVectors.text(vector, "input"));
            each.assertThat(keys.tokens().stream()
                            .map(token -> List.of(
                                    NameVectors.spelled(token.kind()), token.fold(), token.stem(), token.consonants()))
                            .toList())
                    .isEqualTo(vector.path("tokens")
                            .valueStream()
                            .map(token -> List.of(
                                    NameVectors.text(token, "kind"),
                                    NameVectors.text(token, "fold"),
                                    NameVectors.text(token, "stem"),
                                    NameVectors.text(token, "consonants")))
                            .toList());
            each.assertThat(keys.blocks()).isEqualTo(NameVectors.texts(vector, "blocks"));
            each.assertThat(keys.pairs()).isEqualTo(NameVectors.texts(vector, "pairs"));
        }
        each.assertAll();
    }

    @Test
    void theFoldOfAFoldIsTheFold() {
        for (JsonNode vector : NameVectors.names()) {
            for (Token token : NameKeys.of(NameVectors.text(vector, "input")).tokens()) {
                if (token.kind() != Kind.OTHER_SCRIPT) {
                    assertThat(NameTables.standard().fold(token.fold())).isEqualTo(token.fold());
                }
            }
        }
    }

    @Test
    void randomLettersFoldToAFixedPoint() {
        Random random = new Random(11);
        String letters = "ABCDEGHIJKLNOSTUXYZAEIOUHZSабвгджзийкхцчшщъыьэюяәғқңөүұһӣӯҳҷçşžýʻ'";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder word = new StringBuilder();
            for (int length = 1 + random.nextInt(14); length > 0; length--) {
                word.append(letters.charAt(random.nextInt(letters.length())));
            }
            String fold = NameTables.standard().fold(word.toString());
            assertThat(NameTables.standard().fold(fold))
                    .as("the fold of %s", word)
                    .isEqualTo(fold);
            assertThat(fold).matches("[A-Z]*");
        }
    }

    @Test
    void theOrderOfTheWordsDoesNotCount() {
        Random random = new Random(12);
        for (JsonNode vector : NameVectors.names()) {
            NameKeys keys = NameKeys.of(NameVectors.text(vector, "input"));
            boolean isFree = keys.tokens().size() > 1
                    && keys.tokens().size() < 8
                    && keys.tokens().stream().allMatch(token -> FREE_OF_ORDER.contains(token.kind()));
            if (isFree) {
                List<String> words =
                        new ArrayList<>(keys.tokens().stream().map(Token::fold).toList());
                Collections.shuffle(words, random);
                NameKeys shuffled = NameKeys.of(String.join(" ", words));
                assertThat(shuffled.folds()).isEqualTo(keys.folds());
                assertThat(shuffled.blocks()).isEqualTo(keys.blocks());
                assertThat(shuffled.pairs()).isEqualTo(keys.pairs());
            }
        }
    }

    @Test
    void theCompactFormHoldsTheKeys() {
        for (JsonNode vector : NameVectors.names()) {
            NameKeys keys = NameKeys.of(NameVectors.text(vector, "input"));
            assertThat(NameKeys.ofCompact(keys.toCompact())).isEqualTo(keys).hasSameHashCodeAs(keys);
        }
    }

    @Test
    void showsNothingOfTheName() {
        NameKeys keys = NameKeys.of("Рахимов Карим Салимович");

        assertThat(keys).hasToString("NameKeys[FAMILY, NAME, PATRONYMIC]");
        assertThat(keys.tokens())
                .allSatisfy(token ->
                        assertThat(token.toString()).doesNotContain(token.fold(), token.stem(), token.consonants()));
    }

    @Test
    void hasAVersion() {
        assertThat(NameKeys.of("").version()).isEqualTo("nk1");
        assertThat(NameKeys.of("").isEmpty()).isTrue();
        assertThat(NameKeys.of("Карим").isEmpty()).isFalse();
        assertThat(NameKeys.of("ibn").isEmpty()).isTrue();
    }

    @Test
    void takesTheKindsOfTheParts() {
        NameKeys keys = NameKeys.of(name("Абрамович Карим Салим Хромой").toBuilder()
                .parts(
                        part(NamePartKind.FAMILY, "Абрамович"),
                        part(NamePartKind.GIVEN, "Карим"),
                        part(NamePartKind.FATHER_NAME, "Салим"),
                        part(NamePartKind.NICKNAME, "Хромой"),
                        part(NamePartKind.HONORIFIC, "Ходжи"),
                        part(NamePartKind.of("moon"), "Рахимов"))
                .build());

        assertThat(keys.tokens())
                .extracting(Token::kind)
                .containsExactly(Kind.FAMILY, Kind.GIVEN, Kind.PATRONYMIC, Kind.FAMILY);
        assertThat(keys.tokens()).extracting(Token::stem).containsExactly("ABRAM", "KARIM", "SALIM", "RAHIM");
    }

    @Test
    void readsTheFullNameWherePartsSayNothing() {
        PersonName name = name("Рахимов Карим").toBuilder()
                .parts(part(NamePartKind.TITLE, "Полковник"), NamePart.builder().build())
                .build();

        assertThat(NameKeys.of(name)).isEqualTo(NameKeys.of("Рахимов Карим"));
        assertThat(NameKeys.of(PersonName.builder().build()).isEmpty()).isTrue();
        assertThat(NameKeys.of(PersonName.builder()
                                .full(Verbatim.builder().build())
                                .build())
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aNicknameIsNoNameAndADesignationHasNoKeys() {
        PersonName nickname = name("Рахимов угли").toBuilder()
                .kind(NameKind.CRIMINAL_NICKNAME)
                .build();
        PersonName designation = name("Неизвестный Первый").toBuilder()
                .kind(NameKind.PROVISIONAL)
                .build();

        assertThat(NameKeys.of(nickname).tokens())
                .extracting(Token::kind, Token::stem)
                .containsExactly(tuple(Kind.NICKNAME, "RAHIMOV"), tuple(Kind.NICKNAME, "UGLI"));
        assertThat(NameKeys.of(designation).isEmpty()).isTrue();
    }

    @Test
    void longTextsTakeNoLongTime() throws Exception {
        String[] hostile = {
            "A".repeat(1_000_000),
            "Абдул ".repeat(100_000),
            "кызы ".repeat(100_000),
            "aB".repeat(100_000),
            "OxJ'".repeat(100_000),
            "\ufdfa".repeat(100_000),
            "\ud800".repeat(100_000),
            "\u0301".repeat(100_000),
            "a\u0301".repeat(100_000),
            "А".repeat(64) + " " + "A".repeat(64),
        };
        assertThat(WorkTime.of(() -> {
                    for (String text : hostile) {
                        NameKeys keys = NameKeys.of(text);
                        assertThat(keys.tokens()).hasSizeLessThanOrEqualTo(12);
                        assertThat(NameComparison.compare(keys, NameKeys.of("Рахимов Карим Салимович"))
                                        .level())
                                .isNotEqualTo(NameComparison.Level.SAME);
                    }
                }))
                .isLessThan(Duration.ofSeconds(20));
    }

    private static PersonName name(String full) {
        return PersonName.builder().full(Verbatim.builder().text(full).build()).build();
    }

    private static NamePart part(NamePartKind kind, String text) {
        return NamePart.builder().kind(kind).text(text).build();
    }
}
