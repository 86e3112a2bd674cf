package org.openfex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What can be asked of a package's limits. */
class PackageLimitsTest {
    @Test
    void aBuilderOfLimitsHoldsThem() {
        PackageLimits limits = PackageLimits.builder()
                .maxPackageBytes(1)
                .maxEntries(2)
                .maxFileBytes(3)
                .maxTotalBytes(4)
                .maxRatio(5)
                .build();

        assertThat(limits).isEqualTo(new PackageLimits(1, 2, 3, 4, 5));
        assertThat(limits.toBuilder().build()).isEqualTo(limits);
    }

    @Test
    void limitsThatNeedZip64AreRefused() {
        assertThatThrownBy(() -> PackageLimits.builder()
                        .maxTotalBytes(PackageLimits.GREATEST_BYTES + 1)
                        .build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PackageLimits.builder()
                        .maxEntries(PackageLimits.GREATEST_ENTRIES + 1)
                        .build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PackageLimits.builder().maxRatio(0).build())
                .isInstanceOf(IllegalArgumentException.class);
    }
}
