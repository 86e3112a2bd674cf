package org.openfex.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.openfex.security.Seals.KG;
import static org.openfex.security.Seals.KZ;
import static org.openfex.security.Seals.NOW;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openfex.security.SeenStore.Outcome;

class SeenStoreTest {
    private static final UUID ID = Seals.REQUEST_ID;

    private final Moving clock = new Moving();

    @Test
    void knowsAMessageBySenderAndIdentifier() {
        SeenStore store = SeenStore.inMemory(10, clock);
        assertThat(store.putIfAbsent(KZ, ID, NOW.plusSeconds(9), "a")).isEqualTo(Outcome.NEW);
        assertThat(store.putIfAbsent(KZ, ID, NOW.plusSeconds(9), "a")).isEqualTo(Outcome.SAME);
        assertThat(store.putIfAbsent(KZ, ID, NOW.plusSeconds(9), "b")).isEqualTo(Outcome.OTHER);
        assertThat(store.putIfAbsent(KG, ID, NOW.plusSeconds(9), "b")).isEqualTo(Outcome.NEW);
        assertThat(store.putIfAbsent(KZ, Seals.RESPONSE_ID, NOW.plusSeconds(9), "a"))
                .isEqualTo(Outcome.NEW);
        assertThat(store).hasToString("SeenStore[3]");
    }

    @Test
    void forgetsWhatHasExpiredAndNothingElse() {
        SeenStore store = SeenStore.inMemory(2, clock);
        store.putIfAbsent(KZ, ID, NOW.plusSeconds(9), "a");
        store.putIfAbsent(KG, ID, NOW.plusSeconds(5), "a");
        clock.now = NOW.plusSeconds(5);
        assertThatIllegalStateException()
                .isThrownBy(() -> store.putIfAbsent(KZ, Seals.RESPONSE_ID, NOW.plusSeconds(20), "a"));
        assertThat(store.putIfAbsent(KG, ID, NOW.plusSeconds(5), "a")).isEqualTo(Outcome.SAME);
        clock.now = NOW.plusSeconds(6);
        assertThat(store.putIfAbsent(KZ, ID, NOW.plusSeconds(9), "a")).isEqualTo(Outcome.SAME);
        assertThat(store.putIfAbsent(KZ, Seals.RESPONSE_ID, NOW.plusSeconds(20), "a"))
                .isEqualTo(Outcome.NEW);
        assertThat(store).hasToString("SeenStore[2]");
    }

    @Test
    void hasACapacity() {
        assertThatIllegalArgumentException().isThrownBy(() -> SeenStore.inMemory(0, clock));
        assertThat(SeenStore.inMemory(1, clock).putIfAbsent(KZ, ID, NOW, "a")).isEqualTo(Outcome.NEW);
    }

    /** Against a plain model, by chance. */
    @Test
    void remembersLikeAListOfWhatCame() {
        Random random = new Random(11L);
        SeenStore store = SeenStore.inMemory(1000, clock);
        Map<UUID, Instant> until = new TreeMap<>();
        Map<UUID, String> digests = new TreeMap<>();
        for (int i = 0; i < 5000; i++) {
            clock.now = clock.now.plusSeconds(random.nextInt(3));
            until.entrySet().removeIf(entry -> entry.getValue().isBefore(clock.now));
            digests.keySet().retainAll(until.keySet());
            UUID id = new UUID(0, random.nextInt(200));
            String digest = "" + random.nextInt(2);
            String known = digests.get(id);
            Outcome expected = known == null ? Outcome.NEW : known.equals(digest) ? Outcome.SAME : Outcome.OTHER;
            Instant end = clock.now.plusSeconds(random.nextInt(100));
            assertThat(store.putIfAbsent(KZ, id, end, digest)).isEqualTo(expected);
            if (known == null) {
                until.put(id, end);
                digests.put(id, digest);
            }
        }
    }

    @Test
    void oneOfManyThreadsIsTheFirst() throws Exception {
        SeenStore store = SeenStore.inMemory(1000, clock);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> counts = IntStream.range(0, 4)
                    .mapToObj(thread -> threads.submit(() -> (int) IntStream.range(0, 500)
                            .mapToObj(i -> store.putIfAbsent(KZ, new UUID(0, i), NOW.plusSeconds(9), "a"))
                            .filter(outcome -> outcome == Outcome.NEW)
                            .count()))
                    .toList();
            int total = 0;
            for (Future<Integer> count : counts) {
                total += count.get();
            }
            assertThat(total).isEqualTo(500);
        } finally {
            threads.shutdown();
        }
    }

    private static final class Moving extends Clock {
        private Instant now = NOW;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
