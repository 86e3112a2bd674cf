package org.openfex.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openfex.code.BoreGroup;
import org.openfex.code.Cartridge;
import org.openfex.code.Code;
import org.openfex.code.CodeList;
import org.openfex.code.CodeLists;
import org.openfex.code.Maker;
import org.openfex.kit.WorkTime;
import tools.jackson.databind.JsonNode;

class ResolverTest {
    private static final Resolver RESOLVER = Resolver.standard();
    private static final JsonNode VECTORS =
            ResolutionFiles.read("resolution-vectors.json").path("vectors");
    private static final JsonNode TABLES = ResolutionFiles.read("resolution.json");

    @TestFactory
    Stream<DynamicTest> everyVectorHolds() {
        return VECTORS.valueStream().map(vector -> {
            String subject = vector.propertyNames().iterator().next();
            String text = vector.path(subject).stringValue("");
            return DynamicTest.dynamicTest(subject + " " + text, () -> {
                Resolution<?> found = resolve(subject, text);
                assertThat(found.basis().name().toLowerCase(Locale.ROOT))
                        .isEqualTo(vector.path("basis").stringValue(""));
                assertThat(found.candidates().stream().map(ResolverTest::code))
                        .containsExactlyElementsOf(ResolutionFiles.texts(vector.path("candidates")));
                assertThat(found.boreGroups().stream().map(BoreGroup::value))
                        .containsExactlyElementsOf(ResolutionFiles.texts(vector.path("boreGroups")));
                assertThat(found.isDetermined())
                        .isEqualTo(vector.path("determined").booleanValue());
            });
        });
    }

    private static Resolution<?> resolve(String subject, String text) {
        return switch (subject) {
            case "cartridge" -> RESOLVER.cartridge(text);
            case "maker" -> RESOLVER.maker(text);
            default -> RESOLVER.model(text);
        };
    }

    private static String code(Object candidate) {
        return candidate instanceof Code code ? code.value() : ((KnownModel) candidate).model();
    }

    @Test
    void thereAreEnoughVectors() {
        assertThat(VECTORS.size()).isGreaterThanOrEqualTo(200);
    }

    @Test
    void everyNameOfTheListsFindsItsCode() {
        for (CodeList.Entry entry : CodeLists.standard().list("cartridge").codes()) {
            Cartridge cartridge = Cartridge.of(entry.code());
            Stream.concat(entry.aliases().stream(), Stream.of(entry.label("en"), entry.label("ru")))
                    .forEach(name -> {
                        Resolution<Cartridge> found = RESOLVER.cartridge(name);
                        if (found.basis() == Resolution.Basis.BORE) {
                            assertThat(found.boreGroups())
                                    .as(name)
                                    .contains(entry.boreGroup().orElseThrow());
                        } else {
                            assertThat(found.candidates()).as(name).contains(cartridge);
                        }
                    });
        }
        for (CodeList.Entry entry : CodeLists.standard().list("maker").codes()) {
            Stream.concat(entry.aliases().stream(), Stream.of(entry.label("en"), entry.label("ru")))
                    .forEach(name -> assertThat(RESOLVER.maker(name).candidates())
                            .as(name)
                            .contains(Maker.of(entry.code())));
        }
    }

    @Test
    void theTablesNameKnownCodesAndAreSourced() {
        Set<String> rows = new HashSet<>();
        for (JsonNode bore : TABLES.path("calibre").path("bores")) {
            String row = bore.path("number").stringValue("") + bore.path("unit").stringValue("");
            assertThat(rows.add(row)).as(row).isTrue();
            assertThat(bore.path("unit").stringValue("")).isIn("mm", "inch", "gauge");
            ResolutionFiles.texts(bore.path("groups"))
                    .forEach(code ->
                            assertThat(BoreGroup.of(code).isKnown()).as(code).isTrue());
            ResolutionFiles.texts(bore.path("cartridges"))
                    .forEach(code ->
                            assertThat(Cartridge.of(code).isKnown()).as(code).isTrue());
            assertMarked(bore);
        }
        for (JsonNode row : TABLES.path("calibre").path("names")) {
            ResolutionFiles.texts(row.path("cartridges"))
                    .forEach(code ->
                            assertThat(Cartridge.of(code).isKnown()).as(code).isTrue());
            assertMarked(row);
        }
        for (String member : List.of("names", "related")) {
            for (JsonNode row : TABLES.path("make").path(member)) {
                ResolutionFiles.texts(row.path("makers"))
                        .forEach(code ->
                                assertThat(Maker.of(code).isKnown()).as(code).isTrue());
                assertMarked(row);
            }
        }
        String before = "";
        for (JsonNode row : TABLES.path("model").path("models")) {
            String model = row.path("model").stringValue("");
            assertThat(model).matches("[a-z0-9]+(-[a-z0-9]+)*").isGreaterThan(before);
            assertMarked(row);
            before = model;
        }
        for (String member : List.of("lookAlikes", "soundFolds")) {
            TABLES.path(member).forEach(ResolverTest::assertMarked);
        }
    }

    private static void assertMarked(JsonNode row) {
        assertThat(row.path("source").stringValue("")).containsPattern("\\[[KSV]]");
    }

    @Test
    void everyGroupOfBoresIsFoundByItsLabel() {
        for (CodeList.Entry entry : CodeLists.standard().list("bore-group").codes()) {
            if (!entry.code().equals("other")) {
                Resolution<Cartridge> found = RESOLVER.cartridge(entry.label("en"));
                assertThat(found.basis()).as(entry.code()).isEqualTo(Resolution.Basis.BORE);
                assertThat(found.boreGroups()).contains(BoreGroup.of(entry.code()));
                assertThat(found.isDetermined()).isFalse();
            }
        }
    }

    @Test
    void whatRestsOnGeneralKnowledgeSaysSo() {
        assertThat(RESOLVER.cartridge("7.62x39").isVerified()).isFalse();
        assertThat(RESOLVER.maker("Ижмаш").isVerified()).isFalse();
        assertThat(RESOLVER.model("АК-74").isVerified()).isFalse();
    }

    @Test
    void aCodeOfAnotherSchemeIsNoName() {
        assertThat(RESOLVER.makerByCode("ncic", "BKL").candidates()).containsExactly(Maker.of("izhmekh"));
        assertThat(RESOLVER.makerByCode("ncic", "BKL").basis()).isEqualTo(Resolution.Basis.CODE);
        assertThat(RESOLVER.maker("BKL").candidates()).isEmpty();
        Resolution<Cartridge> bucket = RESOLVER.cartridgeByCode("ncic", "762");
        assertThat(bucket.candidates()).contains(Cartridge.of("7-62x39"), Cartridge.of("7-62x54r"));
        assertThat(bucket.isDetermined()).isFalse();
        assertThat(RESOLVER.cartridgeByCode("ncic", "no such").basis()).isEqualTo(Resolution.Basis.NONE);
    }

    @Test
    void nationalCodesCount() {
        String additions = """
                [{"list": "maker", "language": "kk", "codes": [{"code": "kz-tulpar", "label": {"kk": "Тұлпар зауыты"},
                  "definition": "Works of an invented name.", "aliases": ["Tulpar Arms"]}]},
                 {"list": "cartridge", "language": "kk", "codes": [{"code": "kz-7x41", "label": {"kk": "7х41 Тұлпар"},
                  "definition": "Invented cartridge.", "aliases": ["7x41"]}]}]
                """;
        CodeLists codes =
                CodeLists.standard().with(new ByteArrayInputStream(additions.getBytes(StandardCharsets.UTF_8)));
        Resolver national = Resolver.of(codes);
        assertThat(national.maker("TULPAR ARMS LLP").candidates()).containsExactly(Maker.of("kz-tulpar"));
        assertThat(national.maker("тұлпар зауыты").candidates()).containsExactly(Maker.of("kz-tulpar"));
        assertThat(national.cartridge("7х41 мм").candidates()).containsExactly(Cartridge.of("kz-7x41"));
        assertThat(RESOLVER.cartridge("7х41 мм").candidates()).isEmpty();
    }

    @Test
    void badTextHasAnOutcomeInLittleTime() throws Exception {
        List<String> bad = List.of(
                "\ud800",
                "9\udc00x18",
                "9x".repeat(5_000),
                "9 ".repeat(5_000),
                "Ижмаш ".repeat(2_000),
                "/".repeat(10_000),
                "((((".repeat(2_500),
                "\u0301".repeat(10_000),
                "١٢",
                "😀",
                ".",
                ",",
                ".,.",
                "x",
                "хх",
                "9/",
                "-9-",
                "0.22",
                "0.",
                "\u0000");
        assertThat(WorkTime.of(() -> {
                    for (String text : bad) {
                        assertThat(RESOLVER.cartridge(text)).isNotNull();
                        assertThat(RESOLVER.maker(text)).isNotNull();
                        assertThat(RESOLVER.model(text)).isNotNull();
                    }
                }))
                .isLessThan(Duration.ofSeconds(10));
        assertThat(RESOLVER.cartridge("9 ".repeat(5_000)).basis()).isEqualTo(Resolution.Basis.NONE);
        assertThat(RESOLVER.cartridge("7,62х39").toString()).doesNotContain("7");
        String longest = "Ижмаш завод ".repeat(41);
        assertThat(WorkTime.of(() -> {
                    for (int i = 0; i < 200; i++) {
                        RESOLVER.maker(longest);
                        RESOLVER.cartridge("7,62 x ".repeat(70));
                    }
                }))
                .isLessThan(Duration.ofSeconds(5));
    }
}
