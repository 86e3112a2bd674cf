package org.openfex.examples.benchmarks.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.openfex.examples.benchmarks.jvm.Heap;

class AllocationCheckTest {
    @Test
    void thereIsOneFigureForEverythingThatIsChecked() throws Exception {
        Properties figures = AllocationCheck.figures();
        TreeSet<String> names = new TreeSet<>();
        for (Sample sample : AllocationCheck.SAMPLES) {
            for (Way way : AllocationCheck.WAYS) {
                String name = AllocationCheck.name(sample, way);
                names.add(name);
                // No message is read or written without as many bytes as it has.
                assertThat(Long.parseLong(figures.getProperty(name)))
                        .as(name)
                        .isGreaterThan(sample.bytes(Form.PLAIN).length);
            }
        }
        assertThat(figures.stringPropertyNames()).isEqualTo(names);
        assertThat(names).contains("seizure-report.fex", "largest.fex-rules", "trace-request.fex-write");
    }

    @Test
    void aTenthMoreIsAllowed() {
        Properties figures = new Properties();
        figures.setProperty("a", "12000");

        assertThat(AllocationCheck.most(figures, "a")).isEqualTo(13_200);
    }

    @Test
    void whatIsAllocatedIsCounted() {
        long before = Heap.allocated();
        byte[] bytes = new byte[1_000_000];
        long allocated = Heap.allocated() - before;

        assertThat(allocated).isBetween((long) bytes.length, bytes.length + 100_000L);
    }
}
