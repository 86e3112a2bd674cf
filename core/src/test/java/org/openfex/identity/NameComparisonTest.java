package org.openfex.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfex.code.NameKind;
import org.openfex.code.NamePartKind;
import org.openfex.identity.NameComparison.Grade;
import org.openfex.identity.NameComparison.Level;
import org.openfex.identity.NameComparison.Pair;
import org.openfex.identity.NameKeys.Kind;
import org.openfex.model.NamePart;
import org.openfex.model.PersonName;
import org.openfex.model.Verbatim;
import tools.jackson.databind.JsonNode;

class NameComparisonTest {
    private static final Set<Level> SAME = Set.of(Level.SAME, Level.SAME_VARIANT, Level.SAME_PARTS);

    @Test
    void givesTheLevelsOfTheVectors() {
        List<JsonNode> vectors = NameVectors.comparisons();
        assertThat(vectors).hasSizeGreaterThanOrEqualTo(150);
        SoftAssertions each = new SoftAssertions();
        for (JsonNode vector : vectors) {
            String first = NameVectors.text(vector, "first");
            String second = NameVectors.text(vector, "second");
            each.assertThat(NameVectors.spelled(compare(first, second).level()))
                    .as("%.60s = %.60s", first, second)
                    .isEqualTo(NameVectors.text(vector, "level"));
        }
        each.assertAll();
    }

    @Test
    void isTheSameBothWays() {
        for (JsonNode vector : NameVectors.comparisons()) {
            assertSymmetric(NameVectors.text(vector, "first"), NameVectors.text(vector, "second"));
        }
        List<JsonNode> names = NameVectors.names();
        Random random = new Random(21);
        for (int i = 0; i < 5_000; i++) {
            assertSymmetric(
                    NameVectors.text(names.get(random.nextInt(names.size())), "input"),
                    NameVectors.text(names.get(random.nextInt(names.size())), "input"));
        }
    }

    private static void assertSymmetric(String first, String second) {
        NameComparison there = compare(first, second);
        NameComparison back = compare(second, first);
        assertThat(back.level()).as("%.60s = %.60s", first, second).isEqualTo(there.level());
        assertThat(back.similarity()).isCloseTo(there.similarity(), within(1e-9));
        assertThat(there.similarity()).isBetween(0.0, 1.0);
    }

    @Test
    void theOrderOfTheWordsDoesNotCount() {
        List<String> words = List.of("Рахимов", "Карим", "Салимович");
        Random random = new Random(22);
        for (int i = 0; i < 50; i++) {
            List<String> shuffled = new ArrayList<>(words);
            Collections.shuffle(shuffled, random);
            assertThat(compare("Rahimov Karim Salimovich", String.join(" ", shuffled))
                            .level())
                    .isEqualTo(Level.SAME);
        }
    }

    @Test
    void anyNameWithWordsIsTheSameAsItself() {
        for (JsonNode vector : NameVectors.names()) {
            NameKeys keys = NameKeys.of(NameVectors.text(vector, "input"));
            boolean hasWord = keys.forms().stream().anyMatch(form -> form.kind() != Kind.INITIAL);
            boolean hasInitial = keys.forms().stream().anyMatch(form -> form.kind() == Kind.INITIAL);
            assertThat(NameComparison.compare(keys, keys).level())
                    .isEqualTo(!hasWord ? Level.NOT_COMPARABLE : hasInitial ? Level.INITIALS : Level.SAME);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Асан, Асель",
        "Камол, Камила",
        "Камол, Камола",
        "Марат, Мурат",
        "Айдар, Айдос",
        "Хасан, Хусан",
        "Салим, Салима",
        "Азиз, Азиза",
        "Алия, Алина",
        "Динара, Дилара",
        "Гульнара, Гульмира",
        "Илья, Ильяс",
        "Фарход, Фарид",
        "Рахим, Рахмон",
        "Зухра, Захра",
        "Азамат, Азат",
        "Шамиль, Жамиль",
        "Латиф, Лутфи",
        "Абдували, Абдугани",
        "Абдурахмон, Абдурахим",
        "Самир, Самира",
        "Эльмира, Эльвира",
        "Насиба, Насима",
        "Нурлан, Ерлан",
        "Улан, Алан",
        "Мадина, Малика",
        "Амин, Амина",
        "Валентин, Валентина",
        "Ирина, Иран"
    })
    void anotherGivenNameIsAnotherPerson(String one, String other) {
        assertThat(compare("Рахимов " + one, "Рахимов " + other).level()).isEqualTo(Level.FAMILY_ONLY);
        assertThat(compare(one + " Рахимова Салимовна", other + " Рахимова Салимовна")
                        .level())
                .isEqualTo(Level.RELATIVE_LIKELY);
    }

    @Test
    void everyPairOfCommonNamesThatDiffersInAConsonantDiffers() {
        List<String> names = List.of(
                "Карим", "Салим", "Рахим", "Халил", "Камил", "Шамиль", "Наим", "Олим", "Алим", "Азим", "Назим", "Касым",
                "Самат", "Марат", "Талгат", "Болат", "Мурат", "Азат", "Аман", "Асан", "Нурлан", "Ерлан", "Руслан");
        for (String one : names) {
            for (String other : names) {
                if (!one.equals(other) && !Set.of(one, other).equals(Set.of("Олим", "Алим"))) {
                    assertThat(SAME)
                            .as("%s, %s", one, other)
                            .doesNotContain(compare("Рахимов " + one, "Рахимов " + other)
                                    .level());
                }
            }
        }
    }

    @Test
    void saysHowTheWordsStandToEachOther() {
        NameComparison comparison = compare("Рахимов Абдул Али Салимович", "Абдулали Рахим Салим оглы");

        assertThat(comparison.pairs())
                .extracting(Pair::kind, Pair::grade)
                .containsExactly(
                        tuple(Kind.FAMILY, Grade.SUFFIX),
                        tuple(Kind.PATRONYMIC, Grade.SUFFIX),
                        tuple(Kind.NAME, Grade.EQUAL));
        assertThat(compare("Мухаммад Али Рахимов", "Рахимов Мухаммадали")
                        .pairs()
                        .get(1)
                        .first())
                .hasSize(2);
        assertThat(comparison.toString()).doesNotContain("RAHIM", "ABDUL", "SALIM");
        assertThat(comparison.pairs().toString()).doesNotContain("RAHIM", "ABDUL", "SALIM");
    }

    @Test
    void aNicknameComparesWithNicknamesOnly() {
        NameKeys nickname = NameKeys.of(name("Хасан").kind(NameKind.NICKNAME).build());
        NameKeys call = NameKeys.of(name("Hasan").kind(NameKind.CALL_SIGN).build());

        assertThat(NameComparison.compare(nickname, NameKeys.of("Хасан")).level())
                .isEqualTo(Level.NOT_COMPARABLE);
        assertThat(NameComparison.compare(nickname, call).level()).isEqualTo(Level.SAME);
    }

    @Test
    void aGivenNameThatIsSaidToBeOneStandsForNoFamilyName() {
        NameKeys said = NameKeys.of(name("Карим Азиз")
                .parts(
                        NamePart.builder()
                                .kind(NamePartKind.GIVEN)
                                .text("Карим")
                                .build(),
                        NamePart.builder().kind(NamePartKind.GIVEN).text("Азиз").build())
                .build());

        assertThat(NameComparison.compare(said, NameKeys.of("Каримов Азиз")).level())
                .isEqualTo(Level.GIVEN_ONLY);
        assertThat(compare("Карим Азиз", "Каримов Азиз").level()).isEqualTo(Level.SAME_VARIANT);
    }

    @Test
    void manyWordsAreSetAgainstEachOtherInTime() {
        String words = "Азиз Карим Салим Рахмон Умид Юсуф Хуршед Сухроб Дилшод Тахир Назар Мирзо";
        List<String> reversed = new ArrayList<>(List.of(words.split(" ")));
        Collections.reverse(reversed);
        assertThat(compare(words, String.join(" ", reversed)).level()).isEqualTo(Level.SAME);
    }

    private static PersonName.Builder name(String full) {
        return PersonName.builder().full(Verbatim.builder().text(full).build());
    }

    private static NameComparison compare(String first, String second) {
        return NameComparison.compare(NameKeys.of(first), NameKeys.of(second));
    }
}
