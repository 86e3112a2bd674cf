package org.openfex.examples.benchmarks.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {
    @Test
    void theMedianIsInTheMiddleWhateverTheOrder() {
        assertThat(Spread.of(List.of(3.0, 100.0, 1.0))).isEqualTo(new Spread(3, 1, 100));
        assertThat(Spread.of(List.of(4.0, 1.0, 2.0, 100.0))).isEqualTo(new Spread(3, 1, 100));
        assertThat(Spread.of(List.of(7.0))).isEqualTo(new Spread(7, 7, 7));
        assertThatThrownBy(() -> Spread.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ratiosAreOfWhatWasTakenTogether() {
        // The machine was slow in the second round: the ratio does not show it.
        assertThat(Spread.ratios(List.of(1.0, 30.0, 1.5), List.of(2.0, 60.0, 2.0)))
                .isEqualTo(new Spread(0.5, 0.5, 0.75));
        assertThatThrownBy(() -> Spread.ratios(List.of(1.0), List.of(1.0, 2.0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void figuresAreShownWithThreeDigitsOrTwoPlaces() {
        assertThat(new Spread(0.384, 0.0561, 12.34).text()).isEqualTo("0.38 (0.056–12.3)");
        assertThat(Spread.number(1)).isEqualTo("1.00");
    }
}
