package org.openfex.examples.benchmarks.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openfex.model.Message;

/** What is compared does the same: every way gives the message itself, or the bytes that FEX writes. */
class WayTest {
    @ParameterizedTest
    @EnumSource(Sample.class)
    void everyWayDoesTheSameToEverySample(Sample sample) throws Exception {
        Message message = sample.message();
        for (Form form : Form.values()) {
            byte[] document = sample.bytes(form);
            List<Way> ways = new ArrayList<>(Way.reading());
            if (form == Form.PLAIN) {
                ways.addAll(Way.writing());
            }
            for (Way way : ways) {
                Object result = way.run(document, message);

                assertThat(way.isRight(result, document, message))
                        .as(way + " " + sample + " " + form)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void whatIsNotTheSameIsSeen(Way way) throws Exception {
        byte[] document = Sample.TRACE_REQUEST.bytes(Form.PLAIN);
        Message message = Sample.TRACE_REQUEST.message();
        Message other = Sample.SEIZURE_REPORT.message();

        Object result = way.isWriting() ? way.run(document, other) : way.run(document, message);

        // A scan gives no message that could be another.
        assertThat(way.isRight(result, document, other))
                .isEqualTo(way == Way.JACKSON2_TOKENS || way == Way.JACKSON2_TEXTS);
    }

    @ParameterizedTest
    @EnumSource(
            value = Way.class,
            names = {"FEX", "FEX_RULES", "HIBERNATE_VALIDATOR", "NETWORKNT"})
    void whatValidatesRefusesWhatIsNotValid(Way way) throws Exception {
        Message message = Sample.TRACE_REQUEST.message();
        byte[] document = Sample.CODEC.write(message.toBuilder().language("-").build());

        assertThatThrownBy(() -> way.run(document, message)).isInstanceOf(IllegalStateException.class);
    }
}
