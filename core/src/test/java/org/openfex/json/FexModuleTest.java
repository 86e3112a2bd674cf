package org.openfex.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openfex.kit.Kit;
import org.openfex.model.Firearm;
import org.openfex.model.Message;
import org.openfex.model.SeizureReport;
import org.openfex.report.Finding;
import org.openfex.report.InvalidMessageException;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Records of FEX inside the documents of a host, whose mapper has settings of its own. */
class FexModuleTest {
    private static final JsonMapper HOST = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .addModule(new FexModule())
            .build();

    private static final Message MESSAGE = Kit.FEX.read(Kit.bytes("kit/valid/full-seizure-report.json"));

    /** A document of the host. */
    record CaseFile(String caseNumber, Message fexMessage, List<Firearm> seizedFirearms) {}

    @Test
    void recordsSurviveTheRoundTripInsideAHostsDocument() {
        CaseFile file = new CaseFile("7/26", MESSAGE, ((SeizureReport) MESSAGE.body()).firearms());

        String json = HOST.writeValueAsString(file);

        assertThat(json).startsWith("{\"case_number\":\"7/26\",\"fex_message\":{\"fex\":\"1.0\"");
        assertThat(HOST.readValue(json, CaseFile.class)).isEqualTo(file);
    }

    @Test
    void aMessageIsWrittenAsFexWritesIt() {
        assertThat(HOST.writeValueAsBytes(MESSAGE)).isEqualTo(Kit.FEX.write(MESSAGE));
    }

    @Test
    void extensionsKeepTheirOrderAndLiterals() {
        Message message = Kit.FEX.read(Kit.bytes("kit/valid/extensions.json"));

        assertThat(HOST.readValue(HOST.writeValueAsBytes(message), Message.class))
                .isEqualTo(message);
    }

    @Test
    void anEntityIsReadAsStrictlyAsFexReads() {
        assertThatThrownBy(
                        () -> HOST.readValue("{\"id\":\"a\",\"type\":null,\"serials\":[],\"typo\":1}", Firearm.class))
                .isInstanceOfSatisfying(
                        InvalidMessageException.class,
                        thrown -> assertThat(thrown.report().findings())
                                .extracting(Finding::code)
                                .containsExactly("null-not-allowed", "array-empty", "member-unknown"));
    }

    @Test
    void aRepeatedNameIsRefusedThoughTheHostsMapperWouldTakeTheLast() {
        assertThatThrownBy(() -> HOST.readValue("{\"id\":\"a\",\"id\":\"b\"}", Firearm.class))
                .isInstanceOfSatisfying(
                        InvalidMessageException.class,
                        thrown -> assertThat(thrown.report().findings())
                                .extracting(Finding::code)
                                .containsExactly("name-repeated"));
    }

    @Test
    void aValueThatIsNoObjectIsRefusedAndJacksonMayWrapTheReason() {
        assertThatThrownBy(() -> HOST.readValue("[7]", Firearm[].class))
                .hasRootCauseInstanceOf(InvalidMessageException.class);
    }
}
