package org.openfex.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeListsTest {
    private static final CodeLists STANDARD = CodeLists.standard();

    /** What a ministry could send: labels of its language, and a code of its own. */
    private static final String KAZAKH = """
            {"list": "firearm-type", "language": "kk", "title": "Қару түрі",
             "labels": {"rifle": "Винтовка (kk)", "pistol": "Тапанша"},
             "codes": [{"code": "kz-training-rifle", "label": {"kk": "Оқу винтовкасы", "ru": "Учебная винтовка"},
                        "definition": "Rifle cut open for lessons.", "source": "Order 7 [X]", "aliases": ["УВ-1"],
                        "mappings": [{"scheme": "unodc-iafq", "version": "2024-08-26", "code": "other weapons"}]}]}
            """;

    @Test
    void everyListOfTheStandardIsFoundByItsName() {
        assertThat(STANDARD.names()).isSorted().contains("cartridge", "country", "firearm-type");
        assertThat(STANDARD.names())
                .allSatisfy(name -> assertThat(STANDARD.list(name).name()).isEqualTo(name));
        assertThat(STANDARD.list("firearm-type")).isSameAs(CodeList.of(FirearmType.RIFLE));
        assertThatThrownBy(() -> STANDARD.list("../clauses")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCodeIsFoundByTheCodeOfAnotherScheme() {
        CodeList types = STANDARD.list("firearm-type");
        assertThat(codes(types.byMapping("ncic", "S"))).containsExactly("shotgun", "sawn-off-shotgun");
        assertThat(codes(types.byMapping(new CodeList.Mapping("hs", "2022", "930310"))))
                .containsExactly("muzzle-loading-firearm");
        assertThat(types.byMapping(new CodeList.Mapping("hs", "2017", "930310")))
                .isEmpty();
        assertThat(types.byMapping("ncic", "s")).isEmpty();
    }

    @Test
    void aNameIsFoundInAnyLanguageWhateverItsCaseAndSpaces() {
        assertThat(codes(STANDARD.list("firearm-type").byName(" ВИНТОВКА "))).containsExactly("rifle");
        assertThat(codes(STANDARD.list("firearm-type").byName("Machine  Pistol")))
                .containsExactly("machine-pistol");
        assertThat(codes(STANDARD.list("firearm-type").byName("machine-pistol")))
                .containsExactly("machine-pistol");
        assertThat(codes(STANDARD.list("cartridge").byName("7,62 х 39"))).contains("7-62x39");
        assertThat(codes(STANDARD.list("maker").byName("ижмаш"))).contains("izhmash");
        assertThat(STANDARD.list("maker").byName("no such works")).isEmpty();
        assertThat(STANDARD.list("maker").byName("")).isEmpty();
    }

    @Test
    void aNameThatSeveralCodesShareGivesThemAll() {
        CodeList makers = STANDARD.list("maker");
        assertThat(codes(makers.byName("ИМЗ"))).containsExactly("izhmash", "izhmekh");
        assertThat(makers.codes())
                .allSatisfy(entry -> assertThat(entry.aliases())
                        .allSatisfy(alias -> assertThat(makers.byName(alias)).contains(entry)));
    }

    @Test
    void everyCartridgeHasItsBoreGroupAndNothingElseHasOne() {
        assertThat(STANDARD.list("cartridge").codes())
                .allSatisfy(entry ->
                        assertThat(entry.boreGroup().orElseThrow().isKnown()).isTrue());
        assertThat(STANDARD.entry(Cartridge.of("7-62x39")).orElseThrow().boreGroup())
                .contains(BoreGroup.CODE_7_62);
        assertThat(STANDARD.entry(Cartridge.of("12-70")).orElseThrow().boreGroup())
                .contains(BoreGroup.CODE_12GA);
        assertThat(STANDARD.list("bore-group").codes())
                .allSatisfy(entry -> assertThat(entry.boreGroup()).isEmpty());
    }

    @Test
    void aMakerAndAFormerStateTellTheirStates() {
        CodeList.Entry maker = STANDARD.entry(Maker.IZHMASH).orElseThrow();
        assertThat(maker.countryThen()).contains(Country.SUHH);
        assertThat(maker.countryNow()).contains(Country.RU);
        assertThat(maker.successors()).isEmpty();
        CodeList.Entry union = STANDARD.entry(Country.SUHH).orElseThrow();
        assertThat(union.successors()).hasSize(15).contains(Country.KZ, Country.TJ);
        assertThat(union.countryNow()).isEmpty();
        assertThat(union.since()).hasValue(1922);
        assertThat(union.until()).hasValue(1992);
        assertThat(maker.since()).isEmpty();
    }

    @Test
    void everyFormerStateTellsWhenItEnded() {
        assertThat(STANDARD.list("country").codes())
                .allSatisfy(entry -> assertThat(entry.until().isPresent())
                        .as(entry.code())
                        .isEqualTo(entry.code().length() == 4));
    }

    @Test
    void aMinistryAddsLabelsAndCodesForThoseWhoAskThemOnly() {
        CodeLists lists = with(KAZAKH);
        FirearmType own = FirearmType.of("kz-training-rifle");
        assertThat(lists.label(FirearmType.PISTOL, "kk-KZ")).contains("Тапанша");
        assertThat(lists.label(FirearmType.PISTOL, "ru")).contains("Пистолет");
        assertThat(lists.label(FirearmType.REVOLVER, "kk")).contains("Revolver");
        assertThat(lists.label(own, "kk")).contains("Оқу винтовкасы");
        assertThat(lists.label(own, "ru")).contains("Учебная винтовка");
        assertThat(lists.isKnown(own)).isTrue();
        assertThat(lists.isKnown(FirearmType.of("kz-ray-gun"))).isFalse();
        CodeList types = lists.list("firearm-type");
        assertThat(types.title("kk")).isEqualTo("Қару түрі");
        assertThat(types.entry(own).orElseThrow().source()).contains("Order 7 [X]");
        assertThat(codes(types.byName("ув-1"))).containsExactly("kz-training-rifle");
        assertThat(codes(types.byName("тапанша"))).containsExactly("pistol");
        assertThat(codes(types.byMapping("unodc-iafq", "other weapons"))).contains("kz-training-rifle");
        assertThat(lists.label(Country.KZ, "kk")).isEqualTo(STANDARD.label(Country.KZ, "kk"));

        assertThat(STANDARD.isKnown(own)).isFalse();
        assertThat(STANDARD.label(FirearmType.PISTOL, "kk")).contains("Pistol");
        assertThat(CodeList.label(FirearmType.PISTOL, "kk")).contains("Pistol");
    }

    @Test
    void aNationalCodeWithoutALabelInALanguageShowsOneThatItHas() {
        assertThat(with(KAZAKH).label(FirearmType.of("kz-training-rifle"), "de"))
                .contains("Оқу винтовкасы");
    }

    @Test
    void additionsFollowOneAnotherAndAFileMayHoldSeveral() {
        CodeLists lists = with("""
                [{"list": "bore", "language": "uz", "labels": {"rifled": "Yivli"}},
                 {"list": "country", "language": "UZ", "labels": {"UZ": "Oʻzbekiston"}}]
                """)
                .with(in("{\"list\": \"bore\", \"language\": \"uz\", \"labels\": {\"rifled\": \"Yivli stvol\"}}"));
        assertThat(lists.label(Bore.RIFLED, "uz")).contains("Yivli stvol");
        assertThat(lists.label(Country.UZ, "uz")).contains("Oʻzbekiston");
    }

    @Test
    void additionsComeFromAFileToo(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("firearm-type.kk.json");
        Files.writeString(file, KAZAKH);
        assertThat(STANDARD.with(file).label(FirearmType.PISTOL, "kk")).contains("Тапанша");
        assertFault("additions-unreadable", "", () -> STANDARD.with(folder.resolve("none.json")));
        InputStream closed = InputStream.nullInputStream();
        closed.close();
        assertFault("additions-unreadable", "", () -> STANDARD.with(closed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            additions-malformed | '' | {"list":
            additions-malformed | '' | {"list": "bore", "list": "bore"}
            additions-malformed | '' | {} {}
            additions-malformed | '' | ''
            type-wrong | '' | 7
            type-wrong | /0 | [7]
            member-missing | /list | {}
            list-unknown | /list | {"list": "colour", "language": "kk"}
            member-missing | /language | {"list": "bore"}
            language-malformed | /language | {"list": "bore", "language": "k_k"}
            member-unknown | /label | {"list": "bore", "language": "kk", "label": {}}
            type-wrong | /labels | {"list": "bore", "language": "kk", "labels": []}
            text-empty | /labels/rifled | {"list": "bore", "language": "kk", "labels": {"rifled": " "}}
            type-wrong | /labels/rifled | {"list": "bore", "language": "kk", "labels": {"rifled": 1}}
            code-unknown | /labels/a~1b | {"list": "bore", "language": "kk", "labels": {"a/b": "x"}}
            type-wrong | /codes | {"list": "bore", "language": "kk", "codes": {}}
            type-wrong | /codes/0 | {"list": "bore", "language": "kk", "codes": [""]}
            member-missing | /codes/0/code | {"list": "bore", "language": "kk", "codes": [{}]}
            member-unknown | /codes/0/note | {"list": "bore", "language": "kk", "codes": [{"note": 1}]}
            code-malformed | /codes/0/code | {"list": "bore", "language": "kk", "codes": [{"code": "kz_a"}]}
            code-not-national | /codes/0/code | {"list": "bore", "language": "kk", "codes": [{"code": "odd"}]}
            code-not-national | /codes/0/code | {"list": "bore", "language": "kk", "codes": [{"code": "xx-odd"}]}
            list-closed | /codes | {"list": "country", "language": "kk", "codes": [{"code": "kz-odd"}]}
            list-closed | /codes | {"list": "message-type", "language": "kk", "codes": [{"code": "kz-odd"}]}
            member-missing | /codes/0/definition | {"list": "bore", "language": "kk", "codes": [{"code": "kz-odd"}]}
            """)
    void aFaultIsToldWithItsPlace(String code, String pointer, String file) {
        assertFault(code, pointer, () -> with(file));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            member-missing | /codes/0/label | "label": {"ru": "x"}
            type-wrong | /codes/0/label | "label": "x"
            language-malformed | /codes/0/label/r_u | "label": {"kk": "x", "r_u": "x"}
            type-wrong | /codes/0/aliases | "label": {"kk": "x"}, "aliases": "x"
            text-empty | /codes/0/aliases/0 | "label": {"kk": "x"}, "aliases": [""]
            text-empty | /codes/0/source | "label": {"kk": "x"}, "source": ""
            text-malformed | /codes/0/label/kk | "label": {"kk": "x\\u001b[2J"}
            member-missing | /codes/0/mappings/0/version | "label": {"kk": "x"}, "mappings": [{"scheme": "a", "code": "b"}]
            code-taken | /codes/1/code | "label": {"kk": "x"}}, {"code": "kz-odd"
            """)
    void aFaultOfANationalCodeIsToldWithItsPlace(String code, String pointer, String rest) {
        String file =
                "{\"list\": \"bore\", \"language\": \"kk\", \"codes\": [{\"code\": \"kz-odd\", \"definition\": \"D.\", "
                        + rest + "}]}";
        assertFault(code, pointer, () -> with(file));
    }

    @Test
    void aCodeThatTheStandardHasIsTaken() {
        // The list has a code that happens to begin as one of a State does.
        String taken = "{\"list\": \"date-source\", \"language\": \"kk\", \"codes\": [{\"code\": \"kz-a\", "
                + "\"definition\": \"D.\", \"label\": {\"kk\": \"x\"}}]}";
        CodeLists once = with(taken);
        assertFault("code-taken", "/codes/0/code", () -> once.with(in(taken)));
    }

    @Test
    void textThatIsNotUtf8IsToldAndNothingOfTheFileIsQuoted() {
        byte[] latin = {'{', '"', (byte) 0xE4, '"'};
        assertFault("additions-malformed", "", () -> STANDARD.with(new ByteArrayInputStream(latin)));
        InvalidCodesException fault =
                catchThrowableOfType(InvalidCodesException.class, () -> with("{\"list\": \"bore\",\n secret}"));
        assertThat(fault).hasMessageContaining("line 2").hasNoCause();
        assertThat(fault.getMessage()).doesNotContain("secret");
    }

    private static void assertFault(
            String code, String pointer, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        InvalidCodesException fault = catchThrowableOfType(InvalidCodesException.class, call);
        assertThat(fault).isNotNull();
        assertThat(fault.code()).isEqualTo(code);
        assertThat(fault.pointer()).isEqualTo(pointer);
        assertThat(fault).hasMessageStartingWith(code);
    }

    private static List<String> codes(List<CodeList.Entry> entries) {
        return entries.stream().map(CodeList.Entry::code).toList();
    }

    private static CodeLists with(String additions) {
        return STANDARD.with(in(additions));
    }

    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
