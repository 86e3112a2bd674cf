package org.openfex.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfex.kit.Kit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * SCHEMA and CONSTRAINT judge alike: random messages, half of them changed, are judged as bytes and, where they can be bound
 * without loss, as objects; the fast path is judged beside them. The messages and the verdicts of SCHEMA are left in {@code target/agreement.ndjson}, where
 * {@code .ci/ajv/agreement.mjs} has them judged by Ajv too.
 *
 * <p>10,000 messages; {@code -Dfex.agreement=200000} takes more, {@code -Dfex.agreement.seed=7} takes others. A message on
 * which the layers differ is made as small as it can be and left in {@code target/agreement-counterexample-INDEX.json}.
 */
class AgreementTest {
    private static final long SEED = Long.getLong("fex.agreement.seed", 20_260_501L);
    private static final long COUNT = Math.max(10_000, Long.getLong("fex.agreement", 0));
    private static final int BLOCK = 1_000;
    private static final Path TARGET = Path.of("target");

    /** More would be found by repairing these. */
    private static final int MAX_COUNTEREXAMPLES = 20;

    private static final Tally TALLY = new Tally();

    /**
     * One message and what was found.
     *
     * @param json the message as text
     * @param asDoubles whether the message is valid with its numbers as doubles; null where none is another number then
     */
    private record Judged(
            RandomMessages.Sample sample,
            String json,
            Judgement judgement,
            @Nullable Boolean asDoubles) {}

    /** What came of all messages. */
    private static final class Tally {
        final List<String> notValid = new ArrayList<>();
        final List<String> notReadable = new ArrayList<>();
        final Map<Judgement.Difference, List<String>> differences = new EnumMap<>(Judgement.Difference.class);
        final List<String> pathsDiffer = new ArrayList<>();
        final Set<String> compared = new HashSet<>();
        final Map<Mutation, Integer> mutations = new EnumMap<>(Mutation.class);
        long size;
        int valid;
        int bound;
        int boundValid;
        int rounded;
        int changedByRounding;

        void add(Judged judged) {
            RandomMessages.Sample sample = judged.sample();
            Judgement judgement = judged.judgement();
            size += judged.json().length();
            valid += judgement.isValid() ? 1 : 0;
            if (sample.isMadeValid() && !judgement.isValid()) {
                notValid.add(sample.index() + " " + judgement.ofBytes());
            }
            if (!judgement.isReadable()) {
                notReadable.add(sample.index() + " " + judgement.ofBytes());
            }
            if (!judgement.ofPaths().isEmpty()) {
                pathsDiffer.add(sample.index() + " " + judgement.ofPaths());
            }
            if (judged.asDoubles() != null) {
                rounded++;
                changedByRounding += judged.asDoubles() != judgement.isValid() ? 1 : 0;
            }
            if (judgement.isBound()) {
                bound++;
                boundValid += judgement.isValid() ? 1 : 0;
                compared.add(sample.member().toString());
                sample.mutations().forEach(mutation -> mutations.merge(mutation, 1, Integer::sum));
                judgement
                        .difference()
                        .ifPresent(difference -> differences
                                .computeIfAbsent(difference, key -> new ArrayList<>())
                                .add(counterexample(sample, difference)));
            }
        }

        List<String> differences(Judgement.Difference difference) {
            return differences.getOrDefault(difference, List.of());
        }

        private String counterexample(RandomMessages.Sample sample, Judgement.Difference difference) {
            boolean enough = differences.values().stream().mapToInt(List::size).sum() >= MAX_COUNTEREXAMPLES;
            return enough ? "message " + sample.index() : writeCounterexample(sample, difference);
        }
    }

    @BeforeAll
    static void judge() throws IOException {
        Files.createDirectories(TARGET);
        try (OutputStream corpus =
                new BufferedOutputStream(Files.newOutputStream(TARGET.resolve("agreement.ndjson")), 1 << 16)) {
            for (long start = 0; start < COUNT; start += BLOCK) {
                List<Judged> block = LongStream.range(start, Math.min(COUNT, start + BLOCK))
                        .parallel()
                        .mapToObj(AgreementTest::judge)
                        .toList();
                for (Judged judged : block) {
                    TALLY.add(judged);
                    write(judged, corpus);
                }
            }
        }
        System.out.printf(
                "Agreement: %d messages of seed %d, %d characters each on average; SCHEMA finds %d valid, %d invalid;"
                        + " %d bound, %d of them valid, and judged alike but for %d; %d hold numbers that a double"
                        + " rounds, which changes the verdict on %d%n",
                COUNT,
                SEED,
                TALLY.size / COUNT,
                TALLY.valid,
                COUNT - TALLY.valid,
                TALLY.bound,
                TALLY.boundValid,
                TALLY.differences.values().stream().mapToInt(List::size).sum(),
                TALLY.rounded,
                TALLY.changedByRounding);
    }

    private static Judged judge(long index) {
        RandomMessages.Sample sample = RandomMessages.sample(SEED, index);
        JsonNode rounded = sample.message().deepCopy();
        Boolean asDoubles = round(rounded) ? Judgement.isValid(rounded) : null;
        byte[] bytes = Messages.bytes(sample.message());
        Judgement judgement = Judgement.of(sample.message(), bytes);
        return new Judged(sample, new String(bytes, StandardCharsets.UTF_8), judgement, asDoubles);
    }

    /** Gives every number the value that it has as a double; whether any was another. */
    private static boolean round(JsonNode node) {
        boolean rounded = false;
        List<Map.Entry<String, JsonNode>> members = List.copyOf(node.properties());
        for (Map.Entry<String, JsonNode> member : members) {
            rounded |= round(member.getValue());
            if (isRounded(member.getValue())) {
                ((ObjectNode) node).set(member.getKey(), asDouble(member.getValue()));
                rounded = true;
            }
        }
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                rounded |= round(array.get(i));
                if (isRounded(array.get(i))) {
                    array.set(i, asDouble(array.get(i)));
                    rounded = true;
                }
            }
        }
        return rounded;
    }

    private static boolean isRounded(JsonNode node) {
        return node.isNumber()
                && node.decimalValue()
                                .compareTo(
                                        BigDecimal.valueOf(node.decimalValue().doubleValue()))
                        != 0;
    }

    private static JsonNode asDouble(JsonNode number) {
        return RandomMessages.number(BigDecimal.valueOf(number.decimalValue().doubleValue()));
    }

    /** {@code asDoubles} is the verdict on the message as a reader sees it that holds numbers as doubles, where it sees another. */
    private static void write(Judged judged, OutputStream corpus) throws IOException {
        String line = "{\"index\":" + judged.sample().index() + ",\"schema\":\""
                + verdict(judged.judgement().isValid()) + "\""
                + Optional.ofNullable(judged.asDoubles())
                        .map(valid -> ",\"asDoubles\":\"" + verdict(valid) + "\"")
                        .orElse("")
                + ",\"message\":" + judged.json() + "}\n";
        corpus.write(line.getBytes(StandardCharsets.UTF_8));
    }

    private static String verdict(boolean valid) {
        return valid ? "valid" : "invalid";
    }

    /** Writes the smallest message with the same difference, and says where it is and what the layers find in it. */
    private static String writeCounterexample(RandomMessages.Sample sample, Judgement.Difference difference) {
        Set<String> codes = Judgement.of(sample.message()).codes();
        JsonNode smallest = Shrinker.shrink(sample.message(), message -> {
            Judgement judgement = Judgement.of(message);
            // No other fault may come in, such as that a member is missing.
            return judgement.difference().equals(Optional.of(difference)) && codes.containsAll(judgement.codes());
        });
        Judgement judgement = Judgement.of(smallest);
        ObjectNode file = Kit.MAPPER.createObjectNode();
        file.put("seed", SEED)
                .put("index", sample.index())
                .put("member", sample.member().toString());
        file.set("mutations", Kit.MAPPER.valueToTree(sample.mutations()));
        file.set("schema", Kit.MAPPER.valueToTree(judgement.ofBytes()));
        file.set("constraint", Kit.MAPPER.valueToTree(judgement.ofObject()));
        file.set("message", smallest);
        Path path = TARGET.resolve("agreement-counterexample-" + sample.index() + ".json");
        try {
            Files.write(path, Kit.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return path + ": SCHEMA " + judgement.ofBytes() + ", CONSTRAINT " + judgement.ofObject();
    }

    @Test
    void whatIsMadeValidIsValid() {
        assertThat(TALLY.notValid).isEmpty();
    }

    @Test
    void schemaJudgesEveryMessage() {
        assertThat(TALLY.notReadable).isEmpty();
    }

    @Test
    void bytesAndObjectHaveTheSameVerdict() {
        assertThat(TALLY.differences(Judgement.Difference.VERDICT)).isEmpty();
    }

    @Test
    void bytesAndObjectHaveTheSameFindings() {
        assertThat(TALLY.differences(Judgement.Difference.FINDINGS)).isEmpty();
    }

    @Test
    void theFastPathDoesAsTheReferencePath() {
        assertThat(TALLY.pathsDiffer).isEmpty();
    }

    @Test
    void everyMemberWasCompared() {
        Set<String> never = new TreeSet<>();
        Schemas.members().forEach(member -> never.add(member.toString()));
        never.removeAll(TALLY.compared);
        assertThat(never).isEmpty();
    }

    @Test
    void everyWayToChangeAMessageWasCompared() {
        assertThat(TALLY.mutations)
                .containsOnlyKeys(Mutation.values())
                .allSatisfy((mutation, count) ->
                        assertThat(count).as(mutation.name()).isGreaterThan(20));
    }

    @Test
    void manyWereComparedOfBothVerdicts() {
        assertThat((double) TALLY.bound / COUNT).isGreaterThan(0.7);
        assertThat((double) TALLY.boundValid / TALLY.bound).isBetween(0.5, 0.9);
        assertThat((double) TALLY.valid / COUNT).isBetween(0.4, 0.7);
    }

    @Test
    void messagesAreOfAnOrdinarySize() {
        assertThat(TALLY.size / COUNT).isBetween(1_000L, 6_000L);
    }

    @ParameterizedTest
    @ValueSource(longs = {9_999, 0, 1, 4_321})
    void seedAndIndexAloneMakeAMessage(long index) {
        RandomMessages.Sample sample = RandomMessages.sample(SEED, index);
        assertThat(RandomMessages.sample(SEED, index)).isEqualTo(sample);
        assertThat(RandomMessages.sample(SEED + 1, index).message()).isNotEqualTo(sample.message());
        assertThat(RandomMessages.sample(SEED, index + 2).message()).isNotEqualTo(sample.message());
    }
}
