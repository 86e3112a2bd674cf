package org.openfex.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openfex.Reading;
import org.openfex.json.ByteMutation;
import org.openfex.kit.Kit;
import org.openfex.report.Layer;
import org.openfex.report.LayerOutcome;
import tools.jackson.databind.JsonNode;

/**
 * The laws hold for the messages of the kit when they are changed: one in four byte by byte, the others value by value. Seed and
 * index alone decide what is changed.
 *
 * <p>2,000 messages; {@code -Pnightly} takes 1,000,000, {@code -Dfex.mutations} any number, {@code -Dfex.mutations.seed} others.
 */
class MutatedKitTest {
    private static final long SEED = Long.getLong("fex.mutations.seed", 20_261_125L);
    private static final long COUNT = Math.max(2_000, Long.getLong("fex.mutations", 0));

    /** Larger ones would take most of the time and show nothing else. */
    private static final int LARGEST = 20_000;

    /** The valid ones are there twice, because most changes make them invalid. */
    private static final List<byte[]> MESSAGES = Stream.concat(Kit.entries().stream(), Kit.valid().stream())
            .map(Kit.Entry::bytes)
            .filter(bytes -> bytes.length > 0 && bytes.length <= LARGEST)
            .toList();

    private static final Set<String> BROKEN = new ConcurrentSkipListSet<>();
    private static final Set<String> CODES = new ConcurrentSkipListSet<>();
    private static final AtomicLong VALID = new AtomicLong();
    private static final AtomicLong REFUSED_IN_SYNTAX = new AtomicLong();
    private static final AtomicLong REFUSED_IN_SCHEMA = new AtomicLong();

    @Test
    void lawsHoldForChangedMessages() {
        LongStream.range(0, COUNT).parallel().forEach(MutatedKitTest::hold);
        System.out.printf(
                "Mutated kit: %d messages of seed %d; %d valid, %d refused in SYNTAX, %d in SCHEMA, the others by rules;"
                        + " %d kinds of findings; %d broke a law%n",
                COUNT,
                SEED,
                VALID.get(),
                REFUSED_IN_SYNTAX.get(),
                REFUSED_IN_SCHEMA.get(),
                CODES.size(),
                BROKEN.size());
        assertThat(BROKEN).isEmpty();
        // Each outcome must occur often, or the test would show little.
        assertThat((double) VALID.get() / COUNT).isBetween(0.03, 0.5);
        assertThat((double) REFUSED_IN_SYNTAX.get() / COUNT).isBetween(0.05, 0.5);
        assertThat((double) REFUSED_IN_SCHEMA.get() / COUNT).isBetween(0.2, 0.8);
        assertThat(CODES).hasSizeGreaterThan(100);
    }

    private static void hold(long index) {
        byte[] document = changed(index);
        try {
            Reading reading = Laws.holdFor(document);
            reading.report().findings().forEach(finding -> CODES.add(finding.code()));
            if (reading.isValid()) {
                VALID.incrementAndGet();
            } else if (reading.report().layers().get(Layer.SYNTAX) == LayerOutcome.FAILED) {
                REFUSED_IN_SYNTAX.incrementAndGet();
            } else if (reading.report().layers().get(Layer.SCHEMA) == LayerOutcome.FAILED) {
                REFUSED_IN_SCHEMA.incrementAndGet();
            }
        } catch (RuntimeException | Error e) {
            BROKEN.add(index + " " + e);
        }
    }

    private static byte[] changed(long index) {
        Random random = new Random(new SplittableRandom(SEED ^ index << 20).nextLong());
        byte[] message = MESSAGES.get(random.nextInt(MESSAGES.size()));
        boolean isObject =
                message[0] == '{' && Kit.FEX.inspect(message).message().isPresent();
        if (!isObject || random.nextInt(4) == 0) {
            return ByteMutation.of(message, "heardOf", random);
        }
        JsonNode tree = Kit.MAPPER.readTree(message);
        for (int changes = random.nextInt(3); changes >= 0; changes--) {
            change(tree, random);
        }
        return Messages.bytes(tree);
    }

    /** Changes any value of a message in the first way that suits it. */
    private static void change(JsonNode message, Random random) {
        List<Schemas.Site> sites = new ArrayList<>(Schemas.sites(message));
        if (sites.isEmpty()) {
            return;
        }
        for (Mutation mutation : Mutation.inRandomOrder(random)) {
            if (mutation.apply(sites.get(random.nextInt(sites.size())), sites, random)) {
                return;
            }
        }
    }

    @Test
    void seedAndIndexAloneChangeAMessage() {
        assertThat(changed(17)).isEqualTo(changed(17)).isNotEqualTo(changed(18));
    }
}
