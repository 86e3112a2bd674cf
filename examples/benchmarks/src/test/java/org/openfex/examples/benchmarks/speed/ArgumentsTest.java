package org.openfex.examples.benchmarks.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ArgumentsTest {
    @Test
    void whatIsNotGivenIsAsUsual() {
        Arguments arguments = Arguments.of(new String[] {"--rounds", "100"}, "--rounds", "--forks");

        assertThat(arguments.number("--rounds", 25)).isEqualTo(100);
        assertThat(arguments.number("--forks", 2)).isEqualTo(2);
        assertThat(arguments.text("--warmup", "1")).isEqualTo("1");
    }

    @Test
    void anUnknownNameAndAMissingValueAreRefused() {
        assertThatThrownBy(() -> Arguments.of(new String[] {"--round", "100"}, "--rounds"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--rounds");
        assertThatThrownBy(() -> Arguments.of(new String[] {"--rounds"}, "--rounds"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
