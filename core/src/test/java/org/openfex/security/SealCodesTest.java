package org.openfex.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.openfex.kit.Kit;
import org.openfex.report.Catalogue;
import tools.jackson.databind.JsonNode;

/** The codes of refusals: frozen, worded by the standard in the order of the checks, and each on a clause of section 22. */
class SealCodesTest {
    private static final JsonNode CODES =
            Kit.MAPPER.readTree(Kit.bytes("security/codes.json")).path("codes");

    /** A code keeps its meaning for ever, because programs act on it; a new one gets a line of its own. */
    @Test
    void frozenCodesStayAsTheyAre() {
        List<String> frozen = new String(KeyFilesTest.resource("frozen-codes.txt"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(Arrays.stream(SealFault.values()).map(SealFault::code).sorted())
                .containsExactlyElementsOf(frozen);
    }

    @Test
    void standardWordsThemInTheOrderOfTheChecks() {
        List<String> codes = new ArrayList<>();
        CODES.forEach(code -> codes.add(code.path("code").stringValue()));
        assertThat(Arrays.stream(SealFault.values()).map(SealFault::code)).containsExactlyElementsOf(codes);
    }

    /** A program that writes both into one place must be able to tell them apart. */
    @Test
    void noneIsTheCodeOfAFinding() {
        Set<String> findings = new TreeSet<>();
        Catalogue.of("en").entries().forEach(entry -> findings.add(entry.code()));
        assertThat(Arrays.stream(SealFault.values()).map(SealFault::code)).doesNotContainAnyElementsOf(findings);
    }

    /** The page repeats the list for people. */
    @Test
    void pageSaysTheSame() {
        String page = new String(Kit.bytes("security/README.md"), StandardCharsets.UTF_8);
        for (JsonNode code : CODES) {
            assertThat(page)
                    .contains("| `" + code.path("code").stringValue() + "` | "
                            + code.path("clause").stringValue() + " | "
                            + code.path("text").stringValue() + " |");
        }
    }

    @Test
    void eachRestsOnAClause() {
        Set<String> texts = new TreeSet<>();
        for (JsonNode code : CODES) {
            assertThat(code.propertyNames()).containsExactly("code", "clause", "text");
            assertThat(code.path("clause").stringValue()).startsWith("22.");
            assertThat(Catalogue.of("en")
                            .clause(code.path("clause").stringValue())
                            .text())
                    .isNotBlank();
            assertThat(code.path("text").stringValue()).endsWith(".");
            texts.add(code.path("text").stringValue());
        }
        assertThat(texts).hasSize(CODES.size());
    }
}
