package org.openfex.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PostingsTest {
    private static final long SEED = 20261124;

    @Test
    void givesTheRecordsOfAKey() {
        Postings postings = new Postings();
        postings.add(5, 1);
        postings.add(5, 2);
        postings.add(0, 3);

        assertThat(slots(postings, 5)).containsExactlyInAnyOrder(1, 2);
        assertThat(slots(postings, 0)).containsExactly(3);
        assertThat(slots(postings, 7)).isEmpty();
        assertThat(postings.size(5)).isEqualTo(2);
        assertThat(postings.size(7)).isZero();
    }

    @Test
    void agreesWithAMapWhateverIsAddedAndRemoved() {
        Random random = new Random(SEED);
        Postings postings = new Postings();
        Map<Long, List<Integer>> expected = new HashMap<>();
        for (int i = 0; i < 50_000; i++) {
            long key = (long) random.nextInt(5_000) << 32;
            int slot = random.nextInt(1_000);
            List<Integer> slots = expected.computeIfAbsent(key, absent -> new ArrayList<>());
            if (random.nextInt(3) > 0) {
                postings.add(key, slot);
                slots.add(slot);
            } else {
                postings.remove(key, slot);
                slots.remove(Integer.valueOf(slot));
            }
        }

        expected.forEach((key, slots) -> {
            assertThat(slots(postings, key)).containsExactlyInAnyOrderElementsOf(slots);
            assertThat(postings.size(key)).isEqualTo(slots.size());
        });
    }

    private static List<Integer> slots(Postings postings, long key) {
        List<Integer> slots = new ArrayList<>();
        for (int at = postings.first(key); at >= 0; at = postings.next(at)) {
            slots.add(postings.slot(at));
        }
        return slots;
    }
}
