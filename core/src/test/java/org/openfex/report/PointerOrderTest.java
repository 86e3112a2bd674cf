package org.openfex.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PointerOrderTest {

    @Test
    void indexesAreOrderedAsNumbersAndNamesAsText() {
        List<String> ordered = List.of(
                "", "/a", "/a/0", "/a/9", "/a/9/b", "/a/10", "/a/100", "/a/9x", "/a/b", "/a/bb", "/a/c", "/aa/1", "/b");
        Random random = new Random(7);
        for (int run = 0; run < 50; run++) {
            List<String> shuffled = new ArrayList<>(ordered);
            Collections.shuffle(shuffled, random);
            shuffled.sort(PointerOrder.INSTANCE);
            assertThat(shuffled).isEqualTo(ordered);
        }
    }
}
