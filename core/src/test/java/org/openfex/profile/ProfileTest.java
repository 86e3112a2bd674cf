package org.openfex.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfex.Fex;
import org.openfex.kit.Kit;
import org.openfex.profile.InvalidProfileException.Fault;
import org.openfex.report.Finding;
import org.openfex.report.FindingPolicy;
import org.openfex.report.Report;
import org.openfex.report.Severity;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class ProfileTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Kit.MAPPER.readTree(Kit.bytes("profile.schema.json")));

    /** As a ministry writes it; the example of the page about profiles. */
    private static final String EXAMPLE = """
            {
              "profile": "xx-border",
              "title": {"en": "Border service of Exampleland"},
              "extends": "protocol-party",
              "severities": {
                "import-mark-without-year": "INFO",
                "protocol-party-manufacture-mark-incomplete": "INFO"
              },
              "suppress": ["retention-missing"],
              "require": [
                {
                  "code": "xx-border-office-missing",
                  "on": "seizure",
                  "messages": ["seizure-report"],
                  "when": {"member": "mode", "in": ["found", "seized"]},
                  "member": "office",
                  "severity": "ERROR",
                  "source": "Order 12 of 2026, paragraph 3",
                  "texts": {
                    "en": {
                      "message": "The seizure does not name the office in the member {member}.",
                      "explanation": "The central register is kept by office.",
                      "remedy": "Give the code of the office."
                    },
                    "kk": {"message": "Бекет көрсетілмеген.", "explanation": "Тізілім бекеттер бойынша.", "remedy": "Бекетті көрсетіңіз."}
                  }
                }
              ],
              "codes": [
                {
                  "code": "xx-border-type-not-allowed",
                  "on": "firearm",
                  "member": "type",
                  "allowed": ["pistol", "revolver", "xx-service-pistol"],
                  "severity": "WARNING",
                  "source": "Order 12 of 2026, annex",
                  "texts": {
                    "en": {"message": "The type is none of {allowed}.", "explanation": "E.", "remedy": "R."}
                  }
                }
              ],
              "rules": [
                {
                  "code": "xx-border-barrels-many",
                  "on": "firearm",
                  "then": {"not": {"member": "barrelCount", "atLeast": 4}},
                  "severity": "WARNING",
                  "source": "Order 12 of 2026, annex",
                  "texts": {"en": {"message": "M.", "explanation": "E.", "remedy": "R."}}
                }
              ]
            }
            """;

    @TempDir
    Path folder;

    @Test
    void exampleIsAProfileAndFollowsTheSchema() {
        assertThat(SCHEMA.validate(Kit.MAPPER.readTree(EXAMPLE))).isEmpty();
        Profile profile = Profile.of(EXAMPLE);

        assertThat(profile.name()).isEqualTo("xx-border");
        assertThat(profile.title("ru-RU")).isEqualTo("Border service of Exampleland");
        assertThat(profile.severities()).containsOnlyKeys("import-mark-without-year");
        assertThat(profile.suppressed()).containsExactly("retention-missing");
        assertThat(profile.entries("en"))
                .extracting(entry -> entry.code())
                .contains("xx-border-office-missing", "protocol-party-licence-missing")
                .isSorted();
        assertThat(profile).hasToString("Profile[xx-border]");
    }

    @Test
    void pageAboutProfilesShowsTheExample() throws IOException {
        String page = Files.readString(Path.of("../schema/standard/profiles/README.md"));
        String shown = page.substring(page.indexOf("```json\n") + 8, page.indexOf("\n```\n", page.indexOf("```json")));
        assertThat(Kit.MAPPER.readTree(shown)).isEqualTo(Kit.MAPPER.readTree(EXAMPLE));
    }

    @Test
    void reportNamesTheProfileAndItsFindings() {
        Report report = inspect(EXAMPLE, "valid/minimal-seizure-report.json");

        assertThat(report.profile()).contains("xx-border");
        assertThat(report.isValid()).isFalse();
        Finding finding = report.findings().stream()
                .filter(one -> one.code().equals("xx-border-office-missing"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.pointer()).isEqualTo("/body/seizure");
        assertThat(finding.line()).isPositive();
        assertThat(finding.clause()).isEqualTo("12.3");
        assertThat(finding.sources()).containsExactly("Order 12 of 2026, paragraph 3");
        assertThat(finding.message()).isEqualTo("The seizure does not name the office in the member office.");
        assertThat(report.text())
                .contains("Judged by the profile: xx-border\n")
                .contains("Left out at the caller's wish: retention-missing\n")
                .contains("  Clause: FEX 12.3 Profiles (Order 12 of 2026, paragraph 3)\n")
                .contains("  Remedy: Give the code of the office.\n");
        assertThat(report.json()).contains("\"profile\":\"xx-border\"", "\"remedy\":\"Give the code of the office.\"");
        assertThat(Kit.FEX
                        .inspect(Kit.bytes("kit/valid/minimal-seizure-report.json"))
                        .isValid())
                .isTrue();
    }

    @Test
    void speaksTheLanguageAskedForElseEnglish() {
        Profile profile = Profile.of(EXAMPLE);
        assertThat(profile.entries("ru").get(0).message()).matches("[А-Я].*");
        assertThat(profile.entries("kk")).extracting(entry -> entry.message()).contains("Бекет көрсетілмеген.", "M.");
        Profile kazakh = Profile.of("""
                {"profile": "kz-x", "title": {"kk": "Т"}, "rules": [{"code": "kz-x-y", "on": "firearm",
                 "then": {"member": "make", "present": true}, "severity": "INFO", "source": "S",
                 "texts": {"kk": {"message": "Х.", "explanation": "Т.", "remedy": "К."}}}]}
                """);
        assertThat(kazakh.entries("en").get(0).message()).isEqualTo("Х.");
        assertThat(kazakh.title("en")).isEqualTo("Т");
    }

    @Test
    void objectsBuiltInJavaAreJudgedToo() {
        Fex fex = fex(EXAMPLE);
        Report report = fex.validate(Kit.FEX.read(Kit.bytes("kit/valid/minimal-seizure-report.json")));
        assertThat(report.findings()).extracting(Finding::code).contains("xx-border-office-missing");
        assertThat(report.profile()).contains("xx-border");
    }

    @Test
    void narrowerCodeListNamesTheValueAtFault() {
        String listed = EXAMPLE.replace("\"member\": \"type\"", "\"member\": \"features\"")
                .replace("\"pistol\", \"revolver\", \"xx-service-pistol\"", "\"xx-none\"");
        Report report = inspect(listed, "valid/full-seizure-report.json");
        assertThat(report.findings())
                .filteredOn(finding -> finding.code().equals("xx-border-type-not-allowed"))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.pointer()).matches("/body/firearms/[0-9]+/features/[0-9]+"));
        assertThat(inspect(EXAMPLE, "valid/minimal-trace-request.json").findings())
                .extracting(Finding::code)
                .doesNotContain("xx-border-type-not-allowed");
    }

    @Test
    void codesOfAProfileThatIsExtendedCanBeWeighedAndLeftOut() {
        assertThat(inspect(EXAMPLE, "valid/case-1-seizure-report.json").findings())
                .filteredOn(finding -> finding.code().equals("protocol-party-manufacture-mark-incomplete"))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.INFO));
        String without = EXAMPLE.replace(
                        "\"suppress\": [", "\"suppress\": [\"protocol-party-manufacture-mark-incomplete\", ")
                .replace(",\n    \"protocol-party-manufacture-mark-incomplete\": \"INFO\"", "");
        assertThat(inspect(without, "valid/case-1-seizure-report.json").findings())
                .extracting(Finding::code)
                .doesNotContain("protocol-party-manufacture-mark-incomplete");
    }

    @Test
    void policyOfTheCallerHasTheLastWord() {
        Profile profile = Profile.of(EXAMPLE);
        FindingPolicy wanted = FindingPolicy.builder()
                .maxFindings(7)
                .severity("retention-missing", Severity.ERROR)
                .severity("import-mark-without-year", Severity.ERROR)
                .suppress("code-unknown")
                .build();
        FindingPolicy both = profile.policy(wanted);

        assertThat(both.maxFindings()).isEqualTo(7);
        assertThat(both.suppressed()).containsExactly("code-unknown");
        assertThat(both.severities())
                .containsEntry("retention-missing", Severity.ERROR)
                .containsEntry("import-mark-without-year", Severity.ERROR);
    }

    // On minimal-trace-request.json: one pistol by the name Maker, a full number, no marks, no counts.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"member": "make", "present": true}                                        | true
            {"member": "make.code", "present": true}                                   | false
            {"member": "markings", "absent": true}                                     | true
            {"member": "serials", "absent": true}                                      | false
            {"member": "type", "in": ["pistol", "revolver"]}                           | true
            {"member": "type", "in": ["rifle"]}                                        | false
            {"member": "make.name", "in": ["Maker"]}                                   | true
            {"member": "serials.state", "in": ["full"]}                                | true
            {"member": "markings.kind", "in": ["import"]}                              | false
            {"member": "model.ofType", "in": ["true"]}                                 | false
            {"member": "barrelCount", "atLeast": 1}                                    | false
            {"all": [{"member": "make", "present": true}, {"member": "model", "present": true}]} | true
            {"all": [{"member": "make", "present": true}, {"member": "finish", "present": true}]} | false
            {"any": [{"member": "finish", "present": true}, {"member": "make", "present": true}]} | true
            {"any": [{"member": "finish", "present": true}]}                           | false
            {"not": {"member": "finish", "present": true}}                             | true
            {"not": {"member": "make", "present": true}}                               | false
            """)
    void conditionsHoldAsTheySay(String condition, boolean holds) {
        assertThat(firesOn(condition, "valid/minimal-trace-request.json")).isEqualTo(!holds);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, true", "2, 9, false", "0, 1, true", "1.5, , false", ", 1, true", ", 0.5, false", "1, , true"})
    void numbersLieWithinBoundsThatAreIncluded(String least, String most, boolean holds) {
        ObjectNode condition = Kit.MAPPER.createObjectNode().put("member", "barrelCount");
        if (least != null) {
            condition.put("atLeast", new BigDecimal(least));
        }
        if (most != null) {
            condition.put("atMost", new BigDecimal(most));
        }
        JsonNode message = Kit.MAPPER.readTree(Kit.bytes("kit/valid/minimal-trace-request.json"));
        ((ObjectNode) message.at("/body/firearms/0")).put("barrelCount", 1);
        String profile = rule(condition.toString());
        assertThat(SCHEMA.validate(Kit.MAPPER.readTree(profile))).isEmpty();
        assertThat(fex(profile).inspect(message.toString()).report().findings().stream()
                        .anyMatch(finding -> finding.code().equals("xx-rule")))
                .isEqualTo(!holds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            member-unknown          | /more                   |                        | 1
            member-unknown          | /rules/0/more           |                        | 1
            member-unknown          | /require/0/texts/en/more |                       | "x"
            member-missing          | /title                  |                        |
            member-missing          | /require/0/member       |                        |
            member-missing          | /codes/0/allowed        |                        |
            member-missing          | /rules/0/texts/en/remedy |                       |
            member-missing          | /rules/0/source         |                        |
            type-wrong              | /title                  |                        | "x"
            type-wrong              | /rules                  |                        | {}
            type-wrong              | /rules/0                |                        | 1
            type-wrong              | /rules/0/code           |                        | 1
            type-wrong              | /rules/0/then           |                        | []
            type-wrong              | /rules/0/then           | /rules/0/then/present  | {"member": "make", "present": false}
            type-wrong              | /rules/0/then           | /rules/0/then/atMost   | {"member": "barrelCount", "atMost": "1"}
            text-empty              | /title/en               |                        | " "
            text-malformed          | /title/en               |                        | "a\\u001b[2J"
            list-empty              | /rules                  |                        | []
            list-empty              | /title                  |                        | {}
            list-empty              | /codes/0/allowed        |                        | []
            list-empty              | /rules/0/then           | /rules/0/then/any      | {"any": []}
            name-malformed          | /profile                |                        | "Xx Border"
            language-malformed      | /title/en-GB            |                        | "x"
            profile-unknown         | /extends                |                        | "xx-other"
            severity-unknown        | /rules/0/severity       |                        | "FATAL"
            severity-unknown        | /severities/code-unknown |                       | "error"
            code-malformed          | /rules/0/code           |                        | "xx_border"
            code-not-of-profile     | /rules/0/code           |                        | "eu-year-missing"
            code-taken              | /rules/0/code           |                        | "xx-border-office-missing"
            code-unknown            | /severities/no-such-code |                       | "INFO"
            code-unknown            | /suppress               |                        | ["eu-year-missing"]
            finding-fixed           | /severities/json-malformed |                     | "INFO"
            finding-fixed           | /suppress               |                        | ["member-missing"]
            entity-unknown          | /rules/0/on             |                        | "weapon"
            message-type-unknown    | /rules/0/messages       |                        | ["seizure"]
            path-unknown            | /require/0/member       |                        | "colour"
            path-unknown            | /require/0/member       |                        | "place.colour"
            path-unknown            | /require/0/member       |                        | "mode.value"
            path-unknown            | /rules/0/then           | /rules/0/then/member   | {"member": "colour", "present": true}
            path-not-comparable     | /rules/0/then           | /rules/0/then/member   | {"member": "make", "in": ["x"]}
            path-not-comparable     | /rules/0/then           | /rules/0/then/member   | {"member": "type", "atLeast": 1}
            path-not-comparable     | /codes/0/member         |                        | "make"
            value-unknown           | /codes/0/allowed        |                        | ["handgun"]
            value-unknown           | /rules/0/then           | /rules/0/then/in       | {"member": "type", "in": ["handgun"]}
            condition-malformed     | /rules/0/then           |                        | {}
            condition-malformed     | /rules/0/then           |                        | {"member": "make"}
            condition-malformed     | /rules/0/then           |                        | {"member": "make", "matches": "x"}
            condition-malformed     | /rules/0/then           |                        | {"member": "make", "present": true, "absent": true}
            condition-malformed     | /rules/0/then           |                        | {"any": [], "all": []}
            """)
    void eachFaultIsToldWithItsPlace(String code, String at, String told, String value) {
        String json = with(EXAMPLE, at, value);
        InvalidProfileException failure = catchThrowableOfType(InvalidProfileException.class, () -> Profile.of(json));

        assertThat(failure).isNotNull();
        assertThat(failure.faults())
                .extracting(Fault::code, Fault::pointer)
                .contains(tuple(code, told == null ? at : told));
        assertThat(failure).hasMessageContaining(code).hasNoCause();
        boolean structure = List.of(
                        "member-unknown",
                        "member-missing",
                        "type-wrong",
                        "list-empty",
                        "name-malformed",
                        "language-malformed",
                        "severity-unknown",
                        "code-malformed",
                        "condition-malformed")
                .contains(code);
        assertThat(SCHEMA.validate(Kit.MAPPER.readTree(json)).isEmpty()).isEqualTo(!structure);
    }

    @Test
    void allFaultsAreToldAtOnce() {
        String json = with(with(with(EXAMPLE, "/more", "1"), "/rules/0/on", "\"weapon\""), "/codes/0/source", null);
        InvalidProfileException failure = catchThrowableOfType(InvalidProfileException.class, () -> Profile.of(json));
        assertThat(failure.faults())
                .extracting(Fault::code)
                .containsExactlyInAnyOrder("member-unknown", "entity-unknown", "member-missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''", "{", "{\"a\":1,\"a\":2}", "{} {}", "[1", "nul"})
    void whatIsNoJsonIsOneFault(String text) {
        InvalidProfileException failure = catchThrowableOfType(InvalidProfileException.class, () -> Profile.of(text));
        assertThat(failure.faults()).extracting(Fault::code).containsExactly("profile-malformed");
    }

    @Test
    void conditionsCannotBeNestedWithoutEnd() {
        String condition = "{\"not\":".repeat(400) + "{\"member\":\"make\",\"present\":true}" + "}".repeat(400);
        assertThatThrownBy(() -> Profile.of(rule(condition)))
                .isInstanceOf(InvalidProfileException.class)
                .hasMessageContaining("condition-malformed");
    }

    @Test
    void isReadFromFilesAndStreams() throws IOException {
        Path file = Files.writeString(folder.resolve("p.json"), EXAMPLE);
        assertThat(Profile.read(file).name()).isEqualTo("xx-border");
        assertThat(Profile.read(new ByteArrayInputStream(EXAMPLE.getBytes(StandardCharsets.UTF_8)))
                        .name())
                .isEqualTo("xx-border");
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("secret");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                throw new IOException("secret");
            }
        };
        for (InvalidProfileException failure : List.of(
                catchThrowableOfType(InvalidProfileException.class, () -> Profile.read(folder.resolve("secret"))),
                catchThrowableOfType(InvalidProfileException.class, () -> Profile.read(broken)))) {
            assertThat(failure).hasNoCause().hasMessageNotContaining("secret");
            assertThat(failure.faults()).extracting(Fault::code).containsExactly("profile-unreadable");
        }
    }

    @Test
    void standardHasNoOtherProfiles() {
        assertThatIllegalArgumentException().isThrownBy(() -> Profile.standard("xx"));
        assertThatIllegalArgumentException().isThrownBy(() -> Profile.standard("../profile.schema"));
    }

    private static boolean firesOn(String condition, String file) {
        String profile = rule(condition);
        assertThat(SCHEMA.validate(Kit.MAPPER.readTree(profile))).isEmpty();
        return inspect(profile, file).findings().stream()
                .anyMatch(finding -> finding.code().equals("xx-rule"));
    }

    private static String rule(String condition) {
        return """
                {"profile": "xx", "title": {"en": "T"}, "rules": [{"code": "xx-rule", "on": "firearm", "then": %s,
                 "severity": "WARNING", "source": "S",
                 "texts": {"en": {"message": "M.", "explanation": "E.", "remedy": "R."}}}]}
                """.formatted(condition);
    }

    private static Report inspect(String profile, String file) {
        return fex(profile).inspect(Kit.bytes("kit/" + file)).report();
    }

    private static Fex fex(String profile) {
        return Kit.builder().profile(Profile.of(profile)).build();
    }

    // Sets a member of a JSON text, or removes it when there is no value.
    private static String with(String json, String pointer, String value) {
        JsonNode root = Kit.MAPPER.readTree(json);
        JsonPointer at = JsonPointer.compile(pointer);
        JsonNode parent = root.at(at.head());
        JsonNode set = value == null ? null : Kit.MAPPER.readTree(value);
        if (parent instanceof ArrayNode array) {
            array.set(at.last().getMatchingIndex(), set);
        } else if (set == null) {
            ((ObjectNode) parent).remove(at.last().getMatchingProperty());
        } else {
            ((ObjectNode) parent).set(at.last().getMatchingProperty(), set);
        }
        return root.toString();
    }
}
