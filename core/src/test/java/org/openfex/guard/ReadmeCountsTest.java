package org.openfex.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openfex.code.CodeLists;
import org.openfex.kit.Kit;
import org.openfex.report.Catalogue;
import org.openfex.rules.RuleBook;

/** What the README counts is what there is. */
class ReadmeCountsTest {

    @Test
    void readmeCountsTheStandardAsItIs() throws IOException {
        CodeLists lists = CodeLists.standard();
        int codes = lists.names().stream()
                .mapToInt(name -> lists.list(name).codes().size())
                .sum();
        assertThat(Files.readString(Path.of("../README.md")))
                .contains(
                        Schemas.entities().size() + " schemas with "
                                + Schemas.members().size() + " members",
                        Kit.MAPPER
                                        .readTree(Kit.bytes("clauses.json"))
                                        .path("clauses")
                                        .size() + " clauses with",
                        lists.names().size() + " open code lists with " + codes + " codes",
                        Catalogue.of("en").entries().size() + " findings ("
                                + RuleBook.standard().codes().size() + " of them rules)",
                        "Conformance kit of " + Kit.entries().size() + " messages");
    }
}
