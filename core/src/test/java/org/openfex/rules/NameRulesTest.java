package org.openfex.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openfex.rules.Samples.asMarked;
import static org.openfex.rules.Samples.person;
import static org.openfex.rules.Samples.pointers;
import static org.openfex.rules.Samples.report;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfex.code.NameKind;
import org.openfex.code.NamePartKind;
import org.openfex.code.NameSource;
import org.openfex.code.OrganizationKind;
import org.openfex.model.NamePart;
import org.openfex.model.Organization;
import org.openfex.model.PersonName;
import org.openfex.model.Verbatim;

class NameRulesTest {
    private static PersonName.Builder name(String full) {
        return PersonName.builder().full(asMarked(full));
    }

    private static List<String> judged(String code, PersonName.Builder name) {
        return pointers(
                code, report().persons(person("p1").names(name.build()).build()).build());
    }

    private static boolean isTold(String code, PersonName.Builder name) {
        return !judged(code, name).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UNKNOWN",
                "unknown",
                "FNU LNU",
                "-",
                "...",
                "???",
                "Н/У",
                "н/у",
                "N/A",
                "неизвестен",
                "НЕТ",
                "ХХХ"
            })
    void placeholderIsNoName(String full) {
        assertThat(judged("name-placeholder", name(full))).containsExactly("/body/persons/0/names/0/full/text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Na", "Ну", "Нетто", "Unknown Soldier", "Неизвестных Пётр", "Бн", "王", "А"})
    void shortAndStrangeNamesAreNames(String full) {
        assertThat(judged("name-placeholder", name(full))).isEmpty();
    }

    @Test
    void nicknamesMayBeAnyWord() {
        assertThat(isTold("name-placeholder", name("Неизвестный").kind(NameKind.NICKNAME)))
                .isFalse();
        assertThat(isTold("name-placeholder", name("Неизвестный").kind(NameKind.PROVISIONAL)))
                .isFalse();
        assertThat(isTold("name-placeholder", name("Неизвестный").kind(NameKind.STATED)))
                .isTrue();
    }

    @Test
    void partThatIsAPlaceholderIsTold() {
        NamePart dash =
                NamePart.builder().kind(NamePartKind.PATRONYMIC).text("-").build();
        assertThat(judged("name-placeholder", name("Асанов -").parts(dash)))
                .containsExactly("/body/persons/0/names/0/parts/0/text");
    }

    @ParameterizedTest
    @CsvSource({
        "Исаева, false",
        "Исаевa, true",
        "Asangazyқyzy, true",
        "Исаева (Isaeva), false",
        "О‘ктам, false",
        "Yo‘ldoshev, false",
        "Οδυσσεας Odysseas, false",
        "Οdysseas, true",
        "Әбілқызы, false",
        "رحیم‌زاده, false",
        "山田Yamada, false",
        "AK-47, false",
    })
    void wordIsOfOneScript(String full, boolean mixed) {
        assertThat(isTold("name-mixed-script", name(full))).isEqualTo(mixed);
    }

    @ParameterizedTest
    @CsvSource({
        "Исаева, Cyrl, false",
        "Исаева, Latn, true",
        "Исаева Isaeva, Latn, false",
        "Isaeva, Cyrl, true",
        "Isaeva, Arab, true",
        "山田, Jpan, false",
        "Isaeva, Zyyy, false",
        "Isaeva, Zxyz, false",
        "123, Cyrl, false",
    })
    void lettersAreOfTheScriptStated(String full, String script, boolean differs) {
        Verbatim text = Verbatim.builder().text(full).script(script).build();
        assertThat(isTold("name-script-differs", PersonName.builder().full(text)))
                .isEqualTo(differs);
    }

    @ParameterizedTest
    @CsvSource({
        "IVANOVA ANNA, , , true",
        "IVANOVA ANNA, own-statement, , true",
        "IVANOVA ANNA, document-visual-zone, , false",
        "IVANOVA ANNA, document-machine-readable-zone, , false",
        "IVANOVA ANNA, sanctions-list, , false",
        "IVANOVA ANNA, , call-sign, false",
        "FNU LNU, , , false",
        "IVANOVA Anna, , , false",
        "IVANOVA, , , false",
        "IVANOVA A., , , false",
        "იოსებ ბერიძე, , , false",
        "山田 太郎, , , false",
    })
    void capitalsThroughoutNeedADocument(String full, String source, String kind, boolean told) {
        assertThat(isTold(
                        "name-all-capitals",
                        name(full)
                                .source(source == null ? null : NameSource.of(source))
                                .kind(kind == null ? null : NameKind.of(kind))))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "Rahimov Jasur Olimjon o‘g‘li, Rahimov|Jasur|Olimjon o‘g‘li, ''",
        "RAHIMOV JASUR, Rahimov|Jasur, ''",
        "RahimovJasur, Rahimov|Jasur, ''",
        "Rahimov-Karimov J., Rahimov|J, ''",
        "Rahimov Jasur, Рахимов|Jasur, 0",
        "Rahimov J., Rahimov|Jasur, 1",
        "Rahimov Jasur, -, ''",
        // Ё is mostly written as Е, and the apostrophe of Uzbek is typed in several ways.
        "Фёдоров Артём, Федоров|Артем, ''",
        "Oʻktam Goʻzal, O‘ktam|Go'zal, ''",
        // A full name in letters of two scripts is reported itself.
        "Исаевa Анна, Исаева|Анна, ''",
    })
    void partsStandInTheFullName(String full, String parts, String differing) {
        List<NamePart> all = Arrays.stream(parts.split("\\|", -1))
                .map(part ->
                        NamePart.builder().kind(NamePartKind.FAMILY).text(part).build())
                .toList();
        List<String> expected =
                differing.isEmpty() ? List.of() : List.of("/body/persons/0/names/0/parts/" + differing + "/text");
        assertThat(judged("name-parts-differ", name(full).parts(all))).isEqualTo(expected);
    }

    @Test
    void namesOfOrganizationsAreJudgedToo() {
        Organization organization = Organization.builder()
                .id("o1")
                .kind(OrganizationKind.COMPANY)
                .names(
                        asMarked("Sarbon"),
                        asMarked("Н/У"),
                        asMarked("Cарбон"),
                        Verbatim.builder().text("Sarbon").script("Cyrl").build())
                .build();
        var body = report().organizations(organization).build();
        assertThat(pointers("name-placeholder", body)).containsExactly("/body/organizations/0/names/1/text");
        assertThat(pointers("name-mixed-script", body)).containsExactly("/body/organizations/0/names/2/text");
        assertThat(pointers("name-script-differs", body)).containsExactly("/body/organizations/0/names/3/script");
    }
}
