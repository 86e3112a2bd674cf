package org.openfex.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfex.kit.Kit;
import org.openfex.report.Catalogue;
import org.openfex.report.Finding;
import org.openfex.report.Layer;
import org.openfex.report.Severity;
import org.openfex.rules.RuleBook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The codes of findings: frozen, worded in every language, grounded in verified clauses, and shown by the kit. */
class FindingCodesTest {
    private static final Catalogue CATALOGUE = Catalogue.of("en");

    /** A source that somebody has read, by its mark. */
    private static final Pattern VERIFIED = Pattern.compile("\\[(V|V-part|V2|S)\\]$");

    /**
     * A finding keeps its code, layer, severity, clause and parameters for ever, because programs act on them. A new one
     * gets a line of its own in the golden file; a line is never changed or removed.
     */
    @Test
    void frozenCodesStayAsTheyAre() {
        List<String> now = CATALOGUE.entries().stream()
                .map(entry -> String.join(
                                " | ",
                                entry.code(),
                                entry.layer().name(),
                                entry.severity().name(),
                                entry.clause(),
                                String.join(", ", entry.parameters()))
                        .strip())
                .toList();
        assertThat(now).containsExactlyElementsOf(lines("frozen-codes.txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void everyCodeIsWordedInEveryLanguage(String language) {
        for (JsonNode finding :
                Kit.MAPPER.readTree(Kit.bytes("findings/catalogue.json")).path("findings")) {
            Catalogue.Entry entry = CATALOGUE.entry(finding.path("code").stringValue());
            JsonNode text = finding.path("texts").path(language);
            assertThat(text.propertyNames()).as(entry.code()).containsExactly("message", "explanation", "remedy");
            assertThat(text)
                    .as(entry.code())
                    .allSatisfy(sentence -> assertThat(sentence.stringValue()).isNotBlank());
            assertThat(placeholders(text)).as(entry.code()).containsExactlyInAnyOrderElementsOf(entry.parameters());
        }
    }

    @Test
    void russianTextsAreRussian() {
        Catalogue russian = Catalogue.of("ru");
        assertThat(russian.entries()).allSatisfy(entry -> {
            assertThat(entry.message()).containsPattern("[а-яё]{3}");
            assertThat(entry.explanation()).containsPattern("[а-яё]{3}");
            assertThat(entry.remedy()).containsPattern("[а-яё]{3}");
        });
    }

    @Test
    void everyClauseThatAnythingRestsOnExists() {
        Set<String> clauses = new TreeSet<>();
        CATALOGUE.entries().forEach(entry -> clauses.add(entry.clause()));
        Schemas.entities()
                .forEach(entity -> clauses.add(entity.node().path("x-clause").stringValue()));
        Schemas.members()
                .forEach(member -> clauses.add(member.node().path("x-clause").stringValue()));
        assertThat(clauses)
                .allSatisfy(
                        clause -> assertThat(CATALOGUE.clause(clause).text()).isNotBlank());
    }

    @Test
    void noErrorRestsOnAnUnverifiedClause() {
        assertThat(CATALOGUE.entries())
                .filteredOn(entry -> entry.severity() == Severity.ERROR)
                .allSatisfy(entry -> assertThat(
                                isGround(CATALOGUE.clause(entry.clause()).sources()))
                        .as(entry.code() + " rests on clause " + entry.clause())
                        .isTrue());
    }

    /** The finding for a missing member names the clause of the member; that one too must be verified. */
    @TestFactory
    Stream<DynamicTest> noMissingMemberIsToldByAnUnverifiedClause() {
        Map<String, Schemas.Lean> lean = Messages.leanByMember();
        return Schemas.members().stream()
                .filter(Schemas.Member::required)
                .filter(member -> !member.name().equals("fex"))
                .map(member -> DynamicTest.dynamicTest(member.toString(), () -> {
                    Schemas.Lean message = lean.get(member.toString()).copy();
                    Schemas.Site site = message.site();
                    ((ObjectNode) site.parent()).remove(site.key());

                    List<Finding> findings = Kit.FEX
                            .inspect(Messages.bytes(message.root()))
                            .report()
                            .findings();

                    assertThat(findings)
                            .filteredOn(finding -> finding.code().equals("member-missing"))
                            .hasSize(1)
                            .allSatisfy(finding -> {
                                assertThat(finding.parameters()).containsEntry("member", member.name());
                                assertThat(isGround(finding.sources())).isTrue();
                            });
                }));
    }

    @Test
    void rulesAndCatalogueNameTheSameCodes() {
        assertThat(RuleBook.standard().codes()).containsExactlyInAnyOrderElementsOf(codes(of(Layer.RULE)));
    }

    @Test
    void everyRuleHasAFailingMessageInTheKit() {
        assertThat(shown()).containsAll(codes(of(Layer.RULE)));
    }

    @Test
    void everyRuleHasAPassingMessageInTheKit() {
        Map<String, String> passing = new TreeMap<>();
        for (Kit.Entry entry : Kit.valid()) {
            entry.passes().forEach(code -> passing.put(code, entry.file()));
            assertThat(shownBy(entry))
                    .as(entry.file())
                    .filteredOn(entry.passes()::contains)
                    .isEmpty();
        }
        assertThat(passing.keySet()).containsExactlyInAnyOrderElementsOf(codes(of(Layer.RULE)));
    }

    @Test
    void kitShowsEveryOtherCodeOrTheListSaysWhyNot() {
        Map<String, String> reasons = new TreeMap<>();
        for (String line : lines("codes-not-in-kit.txt")) {
            int colon = line.indexOf(": ");
            reasons.put(line.substring(0, colon), line.substring(colon + 2));
        }
        Set<String> missing = new TreeSet<>(codes(CATALOGUE.entries()));
        missing.removeAll(shown());
        assertThat(reasons.keySet()).isEqualTo(missing);
        assertThat(reasons.values()).allSatisfy(reason -> assertThat(reason).hasSizeGreaterThan(20));
    }

    @Test
    void changelogNamesEveryCode() throws IOException {
        String changelog = Files.readString(Path.of("../CHANGELOG.md"));
        assertThat(codes(CATALOGUE.entries()))
                .filteredOn(code -> !changelog.contains("`" + code + "`"))
                .as("codes that CHANGELOG.md does not name")
                .isEmpty();
    }

    private static boolean isGround(List<String> sources) {
        return sources.isEmpty()
                || sources.stream().anyMatch(source -> VERIFIED.matcher(source).find());
    }

    private static Set<String> placeholders(JsonNode text) {
        return Pattern.compile("\\{([^}]*)}")
                .matcher(text.toString().replaceAll("^\\{|}$", ""))
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Catalogue.Entry> of(Layer layer) {
        return CATALOGUE.entries().stream()
                .filter(entry -> entry.layer() == layer)
                .toList();
    }

    private static List<String> codes(List<Catalogue.Entry> entries) {
        return entries.stream().map(Catalogue.Entry::code).toList();
    }

    /** The codes that some message of the kit shows. */
    private static Set<String> shown() {
        return Kit.entries().stream()
                .flatMap(entry -> shownBy(entry).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> shownBy(Kit.Entry entry) {
        return entry.findings().stream()
                .map(finding -> finding.split(" ", -1)[1])
                .toList();
    }

    /** A golden file of the guards. */
    private static List<String> lines(String name) {
        return new String(Messages.resource(name), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
