package org.openfex.examples.benchmarks.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.openfex.model.Message;
import org.openfex.schema.FexStandard;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SampleTest {
    @Test
    void samplesHaveTheSizesThatTheyStandFor() {
        assertThat(Sample.SEIZURE_REPORT.bytes(Form.PLAIN)).hasSizeBetween(4_800, 5_500);
        assertThat(Sample.TRACE_REQUEST.bytes(Form.PLAIN)).hasSizeBetween(1_100, 1_300);
    }

    @Test
    void noMessageOfTheKitIsLargerThanTheLargest() throws Exception {
        int largest = Sample.LARGEST.bytes(Form.PLAIN).length;
        JsonMapper mapper = JsonMapper.shared();
        int messages = 0;
        try (InputStream manifest = FexStandard.open("kit/manifest.json")) {
            for (JsonNode entry : mapper.readTree(manifest).path("messages")) {
                String file = entry.path("file").stringValue();
                if (file.startsWith("valid/")) {
                    try (InputStream message = FexStandard.open("kit/" + file)) {
                        assertThat(mapper.writeValueAsBytes(mapper.readTree(message)))
                                .as(file)
                                .hasSizeLessThanOrEqualTo(largest);
                        messages++;
                    }
                }
            }
        }
        assertThat(messages).isGreaterThan(300);
    }

    @Test
    void withoutExtensionsTheLargestHasAllElse() {
        Message with = Sample.LARGEST.message();
        Message without = Sample.LARGEST_WITHOUT_EXTENSIONS.message();

        assertThat(with.extensions().isEmpty()).isFalse();
        assertThat(without.extensions().isEmpty()).isTrue();
        assertThat(without.sender().extensions().isEmpty()).isTrue();
        assertThat(without.sender().authorityNames())
                .hasSameSizeAs(with.sender().authorityNames());
        assertThat(without.sender().authorityNames())
                .allMatch(name -> name.extensions().isEmpty());
        assertThat(new String(Sample.LARGEST_WITHOUT_EXTENSIONS.bytes(Form.PLAIN), StandardCharsets.UTF_8))
                .doesNotContain("\"extensions\"");
    }

    @Test
    void aSampleIsFoundByItsTitle() {
        for (Sample sample : Sample.values()) {
            assertThat(Sample.titled(sample.title())).isSameAs(sample);
        }
        assertThat(Sample.titled("seizure-report")).isSameAs(Sample.SEIZURE_REPORT);
        assertThatThrownBy(() -> Sample.titled("receipt")).isInstanceOf(IllegalArgumentException.class);
    }
}
