package org.openfex.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openfex.rules.Samples.firearm;
import static org.openfex.rules.Samples.message;
import static org.openfex.rules.Samples.person;
import static org.openfex.rules.Samples.pointers;
import static org.openfex.rules.Samples.report;
import static org.openfex.rules.Samples.request;
import static org.openfex.rules.Samples.response;
import static org.openfex.rules.Samples.seizure;
import static org.openfex.rules.Samples.serial;
import static org.openfex.rules.Samples.told;
import static org.openfex.rules.Samples.update;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.openfex.code.CodeLists;
import org.openfex.code.RequestStatus;
import org.openfex.kit.Kit;
import org.openfex.kit.WorkTime;
import org.openfex.model.EntityTypes;
import org.openfex.model.Exhibit;
import org.openfex.model.FexVersion;
import org.openfex.model.Firearm;
import org.openfex.model.Message;
import org.openfex.report.Catalogue;
import org.openfex.report.Layer;
import org.openfex.rules.Samples.Told;
import org.openfex.schema.FexStandard;

class RuleBookTest {
    /** What the rules find in messages of any content, by the seed of each. */
    private static final List<List<Told>> RANDOM =
            LongStream.range(0, 8000).mapToObj(RuleBookTest::random).toList();

    /** What they find in messages like those of the kit that have findings: chance alone meets too few of the rules. */
    private static final List<List<Told>> LIKE_THE_KIT = Kit.entries().stream()
            .filter(entry -> entry.schema().equals("valid") && !entry.findings().isEmpty())
            .flatMap(entry -> Kit.FEX.inspect(entry.bytes()).message().stream())
            .flatMap(message -> LongStream.range(0, 12).mapToObj(seed -> told(new RandomRecords(seed).like(message))))
            .toList();

    private static List<Told> random(long seed) {
        return told(new RandomRecords(seed).message());
    }

    @Test
    void ruleAndCatalogueEntryComeInPairs() {
        List<String> catalogue = Catalogue.of("en").entries().stream()
                .filter(entry -> entry.layer() == Layer.RULE)
                .map(Catalogue.Entry::code)
                .toList();
        assertThat(RuleBook.standard().codes()).containsExactlyElementsOf(catalogue);
    }

    /** The name of a type, by which its rules are asked for, is a text: no compiler knows that it is right. */
    @Test
    void everyRuleIsAskedForByTheTypeThatItJudges() throws IOException {
        int found = 0;
        for (String name : EntityTypes.names()) {
            Class<? extends Record> type = EntityTypes.of(name);
            List<Rule> ofType = Arrays.stream(RuleBook.standard().subject(type).rules())
                    .filter(rule -> rule.type() != Record.class)
                    .toList();
            assertThat(ofType).allMatch(rule -> rule.type() == type);
            assertThat(ofType.stream().map(Rule::code)).doesNotHaveDuplicates();
            found += ofType.size();
        }
        int written = 0;
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/openfex/rules"))) {
            for (Path file : files.toList()) {
                written += Files.readString(file).split("Rule\\.on\\(", -1).length - 1;
            }
        }
        assertThat(found).isEqualTo(written);
    }

    @Test
    void codesCannotBeChanged() {
        Set<String> codes = RuleBook.standard().codes();
        Assertions.assertThrows(UnsupportedOperationException.class, () -> codes.add("anything"));
    }

    @Test
    void samplesAreWithoutFault() {
        for (Message sample : List.of(
                message(report().firearms(firearm("f1").build())
                        .persons(person("p1").build())
                        .build()),
                message(request().seizure(seizure().build()).build()),
                message(response().build()),
                message(update(RequestStatus.ACKNOWLEDGED).build()))) {
            assertThat(told(sample)).isEmpty();
        }
    }

    /** Every rule meets every kind of value, throws at none, and tells what the catalogue says that it tells. */
    @Test
    void noMessageOfTheRightStructureMakesARuleThrow() {
        Catalogue catalogue = Catalogue.of("en");
        Set<String> codes = new TreeSet<>();
        Pattern pointer = Pattern.compile("(/[A-Za-z0-9]+)*");
        for (Told told : Set.copyOf(everythingRandom())) {
            assertThat(told.pointer()).as(told.code()).matches(pointer);
            // Throws where the parameters are not those declared.
            catalogue.finding(told.code(), told.pointer(), told.parameters());
            codes.add(told.code());
        }
        // A rule that chance never meets is not shown to be safe by this test.
        assertThat(codes).isEqualTo(RuleBook.standard().codes());
    }

    /** What calls for a check must not be narrower than the check: it would hide what the check finds. */
    @Test
    void aCheckFindsNothingWhereNoMemberCallsForIt() {
        Stream<Message> messages = Stream.concat(
                Kit.entries().stream()
                        .filter(entry -> entry.schema().equals("valid"))
                        .flatMap(entry -> Kit.FEX.inspect(entry.bytes()).message().stream())
                        .flatMap(message -> Stream.concat(
                                Stream.of(message),
                                LongStream.range(0, 4).mapToObj(seed -> new RandomRecords(seed).like(message)))),
                LongStream.range(0, 2000).mapToObj(seed -> new RandomRecords(seed).message()));
        messages.forEach(message -> {
            List<String> found = new ArrayList<>();
            Entities entities = new Entities(message, RuleBook.standard()::subject);
            Scope scope = new Scope(
                    message,
                    Instant.EPOCH,
                    CodeLists.standard(),
                    entities,
                    (code, severity, pointer, parameters) -> found.add(code));
            for (Place place : entities.places()) {
                Arrays.stream(place.subject().rules())
                        .filter(rule -> !rule.isCalledForBy(place.present()))
                        .forEach(rule -> scope.judge(rule, place));
            }
            assertThat(found).isEmpty();
        });
    }

    @Test
    void aRuleNamesNoMemberThatItsTypeLacks() {
        Rule rule = Rule.on(Firearm.class, "any", (firearm, scope) -> {});
        assertThatThrownBy(() -> rule.whereAny("colour"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("EntityShape[Firearm] has no member colour");
    }

    @Test
    void findingsComeInOneOrder() {
        for (int seed = 0; seed < 20; seed++) {
            assertThat(random(seed)).isEqualTo(RANDOM.get(seed));
        }
    }

    /** Values of parameters are few and of the standard: none of a message can hide among them. */
    @Test
    void parametersHoldNothingOfTheMessage() {
        Map<String, Set<String>> values = new TreeMap<>();
        for (Told told : everythingRandom()) {
            told.parameters()
                    .forEach((name, value) ->
                            values.computeIfAbsent(name, n -> new TreeSet<>()).add(value));
        }
        assertThat(values.keySet())
                .containsExactly(
                        "expected",
                        "former",
                        "group",
                        "kind",
                        "list",
                        "minutes",
                        "missing",
                        "scheme",
                        "since",
                        "until",
                        "years");
        assertThat(values.values())
                .allSatisfy(some -> assertThat(some)
                        .allMatch(value -> value.matches("[A-Za-z0-9, -]+"))
                        .doesNotContainAnyElementsOf(RandomRecords.MARKS));
    }

    @Test
    void onlyWhatANewerVersionMayExplainIsSoftened() {
        assertThat(everythingRandom().stream()
                        .filter(told -> told.severity() != null)
                        .map(Told::code)
                        .distinct())
                .containsExactlyInAnyOrder("code-unknown", "reference-unresolved", "reference-wrong-kind");
    }

    private static List<Told> everythingRandom() {
        return Stream.of(RANDOM, LIKE_THE_KIT)
                .flatMap(List::stream)
                .flatMap(List::stream)
                .toList();
    }

    /**
     * Far more entities than a message may have, each with a fault: no rule looks through all of them for each of them. Eight
     * times as many take eight times the work, and would take 64 times as much.
     */
    @Test
    void workGrowsWithTheNumberOfEntities() throws Exception {
        int few = 1_500;
        Message some = manyFaults(few);
        Message many = manyFaults(8 * few);
        assertThat(counts(told(some))).isEqualTo(expected(few)); // the classes are loaded now
        Duration timeOfSome = WorkTime.of(() -> told(some));
        List<Told> told = new ArrayList<>();
        Duration timeOfMany = WorkTime.of(() -> told.addAll(told(many)));
        assertThat(counts(told)).isEqualTo(expected(8 * few));
        assertThat(timeOfMany).isLessThan(timeOfSome.multipliedBy(20));
    }

    private static Map<String, Long> counts(List<Told> told) {
        return told.stream().collect(Collectors.groupingBy(Told::code, TreeMap::new, Collectors.counting()));
    }

    private static Map<String, Long> expected(int firearms) {
        return Map.of("local-id-repeated", firearms / 2L, "reference-unresolved", firearms + firearms / 2L);
    }

    private static Message manyFaults(int count) {
        List<Firearm> firearms = IntStream.range(0, count)
                .mapToObj(i -> firearm("f" + i / 2)
                        .serials(serial().asMarked(Samples.asMarked("A " + i)).build())
                        .images("none")
                        .build())
                .toList();
        Exhibit exhibit = Exhibit.builder()
                .number("1")
                .items(IntStream.range(0, count).mapToObj(i -> "f" + i).toList())
                .build();
        return message(report().seizure(seizure().exhibits(exhibit).build())
                .firearms(firearms)
                .build());
    }

    @Test
    void versionIsThatOfTheSchemas() throws IOException {
        try (InputStream schema = FexStandard.open("schemas/entities/message.json")) {
            assertThat(new String(schema.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("\"$id\": \"https://openfex.org/schema/" + FexVersion.SUPPORTED + "/message.json\"");
        }
    }

    @Test
    void pointerLeadsToTheSecondOfTwoEqualRecords() {
        Firearm firearm = firearm("f1").images("missing").build();
        assertThat(pointers(
                        "reference-unresolved",
                        report().firearms(firearm, firearm).build()))
                .containsExactly("/body/firearms/0/images/0", "/body/firearms/1/images/0");
    }

    /** A type that is not gathered would seem to have no entities in any message. */
    @Test
    void everyTypeWhoseEntitiesRulesAskForIsGathered() throws IOException {
        Pattern asked = Pattern.compile("\\ball\\((\\w+)\\.class\\)");
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/openfex/rules"))) {
            for (Path file : files.toList()) {
                asked.matcher(Files.readString(file)).results().forEach(call -> found.add(call.group(1)));
            }
        }
        Set<String> gathered = new TreeSet<>();
        for (String name : EntityTypes.names()) {
            Class<? extends Record> type = EntityTypes.of(name);
            if (Entities.areGathered(type)) {
                gathered.add(type.getSimpleName());
            }
        }
        assertThat(found).isNotEmpty().isEqualTo(gathered);
    }
}
