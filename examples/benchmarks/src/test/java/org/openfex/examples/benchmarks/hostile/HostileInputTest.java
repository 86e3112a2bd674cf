package org.openfex.examples.benchmarks.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openfex.Fex;
import org.openfex.Reading;

class HostileInputTest {
    private static final Fex FEX = Fex.create();
    private static final int SIZE = 256 * 1024;

    /** What is allocated does not depend on how busy the machine is, and grows with the work that is done. */
    private static final double MOST_ALLOCATED = 5;

    private static final double VALID =
            Cost.allocated(FEX, ValidMessage.of(SIZE)) / (double) ValidMessage.of(SIZE).length;

    @ParameterizedTest
    @EnumSource
    void costIsBounded(HostileInput input) {
        byte[] document = input.make(SIZE);
        assertThat(document.length).isBetween(SIZE / 2, SIZE + SIZE / 8);
        Reading reading = FEX.inspect(document);
        assertThat(reading.report().findings().size()).isLessThanOrEqualTo(1_000);
        assertThat(reading.report().text().length()).isLessThan(1_000_000);
        assertThat(Cost.allocated(FEX, document) / (double) document.length).isLessThan(MOST_ALLOCATED * VALID);
    }

    /** What the others are compared with is what it says. */
    @Test
    void referenceIsValidAtEverySize() {
        for (int size : new int[] {64 * 1024, SIZE, 1024 * 1024}) {
            byte[] document = ValidMessage.of(size);
            assertThat(document.length).isBetween(size - size / 8, size + size / 8);
            assertThat(FEX.inspect(document).isValid()).isTrue();
        }
    }
}
