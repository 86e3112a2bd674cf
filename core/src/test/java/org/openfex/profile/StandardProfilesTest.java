package org.openfex.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openfex.Fex;
import org.openfex.kit.Kit;
import org.openfex.model.EntityShape;
import org.openfex.model.EntityShape.Kind;
import org.openfex.model.Message;
import org.openfex.model.UnknownBody;
import org.openfex.report.Catalogue;
import org.openfex.report.Severity;

/** The profiles that come with the standard: what they rest on, and what the kit shows of them. */
class StandardProfilesTest {
    private static final String VERIFIED = ".*\\[(V|V-part|V2|S)]$";

    @Test
    void folderHoldsTheProfilesThatAreNamed() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../schema/standard/profiles"))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(file -> file.endsWith(".json"))
                            .map(file -> file.replace(".json", ""))
                            .sorted())
                    .isEqualTo(Profile.names());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void followsTheSchema(String name) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Kit.MAPPER.readTree(Kit.bytes("profile.schema.json")));
        assertThat(schema.validate(Kit.MAPPER.readTree(Kit.bytes("profiles/" + name + ".json"))))
                .isEmpty();
        assertThat(Profile.standard(name).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void noErrorRestsOnAnUnverifiedSource(String name) {
        for (Catalogue.Entry entry : Profile.standard(name).entries("en")) {
            assertThat(entry.sources())
                    .as(entry.code())
                    .hasSize(1)
                    .first()
                    .asString()
                    .matches(".*\\[[A-Z][a-z0-9-]*]$");
            if (entry.severity() == Severity.ERROR) {
                assertThat(entry.sources().get(0)).as(entry.code()).matches(VERIFIED);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void isWordedInEnglishAndRussian(String name) {
        Profile profile = Profile.standard(name);
        assertThat(profile.title("en")).isNotEqualTo(profile.title("ru"));
        assertThat(profile.rules()).allSatisfy(rule -> assertThat(rule.texts()).containsOnlyKeys("en", "ru"));
        assertThat(profile.entries("ru")).allSatisfy(entry -> {
            assertThat(entry.message()).containsPattern("[а-яё]{3}");
            assertThat(entry.explanation()).containsPattern("[а-яё]{3}");
            assertThat(entry.remedy()).containsPattern("[а-яё]{3}");
        });
    }

    @Test
    void coreAddsNothing() {
        Profile core = Profile.standard("core");
        assertThat(core.rules()).isEmpty();
        assertThat(core.severities()).isEmpty();
        assertThat(core.suppressed()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> messagesOfTheKitHaveTheFindingsOfTheManifest() {
        return Kit.entries().stream()
                .flatMap(entry -> entry.profiles().stream()
                        .map(name -> DynamicTest.dynamicTest(name + " " + entry.file(), () -> {
                            var report = fex(name).inspect(entry.bytes()).report();
                            assertThat(report.findings().stream()
                                            .map(finding ->
                                                    finding.severity() + " " + finding.code() + " " + finding.pointer())
                                            .toList())
                                    .isEqualTo(entry.findings(name));
                            assertThat(report.profile()).contains(name);
                        })));
    }

    @ParameterizedTest
    @MethodSource("names")
    void kitShowsEachDemandFailingAndPassing(String name) {
        Set<String> failing = new TreeSet<>();
        Set<String> passing = new TreeSet<>();
        for (Kit.Entry entry : Kit.valid()) {
            if (!entry.profiles().contains(name)) {
                continue;
            }
            Message message = Kit.FEX.read(entry.bytes());
            Set<String> found = new TreeSet<>();
            entry.findings(name).forEach(finding -> found.add(finding.split(" ", -1)[1]));
            for (ProfileRule rule : Profile.standard(name).rules()) {
                if (found.contains(rule.code())) {
                    failing.add(rule.code());
                } else if (rule.concerns(message.type())
                        && entities(message).stream()
                                .anyMatch(entity -> rule.on().isInstance(entity)
                                        && rule.when().holds(entity))) {
                    passing.add(rule.code());
                }
            }
        }
        List<String> codes =
                Profile.standard(name).rules().stream().map(ProfileRule::code).toList();
        assertThat(failing).as("shown failing").containsExactlyInAnyOrderElementsOf(codes);
        assertThat(passing).as("shown passing").containsExactlyInAnyOrderElementsOf(codes);
    }

    private static List<String> names() {
        return Profile.names();
    }

    private static Fex fex(String name) {
        return Kit.builder().profile(Profile.standard(name)).build();
    }

    private static List<Record> entities(Record entity) {
        List<Record> all = new ArrayList<>(List.of(entity));
        for (EntityShape.Member member : EntityShape.of(entity.getClass()).members()) {
            Object value = member.get(entity);
            if (member.kind() == Kind.ENTITY || member.kind() == Kind.BODY) {
                List<?> items = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
                items.stream()
                        .filter(item -> !(item instanceof UnknownBody))
                        .forEach(item -> all.addAll(entities((Record) item)));
            }
        }
        return all;
    }
}
