package org.openfex.examples.benchmarks.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.openfex.Fex;
import org.openfex.model.Message;
import tools.jackson.databind.json.JsonMapper;

class FormTest {
    private static final byte[] PLAIN = Sample.SEIZURE_REPORT.bytes(Form.PLAIN);

    @Test
    void everyFormIsTheSameMessageEachTime() {
        Message message = Sample.SEIZURE_REPORT.message();
        for (Form form : Form.values()) {
            byte[] bytes = form.of(PLAIN);

            assertThat(Fex.create().read(bytes)).as(form.name()).isEqualTo(message);
            assertThat(form.of(PLAIN)).as(form.name() + " again").isEqualTo(bytes);
        }
    }

    @Test
    void shufflingMovesTheMembersOfEveryObjectAndNothingElse() {
        byte[] shuffled = Form.SHUFFLED.of(PLAIN);

        assertThat(shuffled).hasSameSizeAs(PLAIN).isNotEqualTo(PLAIN);
        assertThat(JsonMapper.shared().readTree(shuffled))
                .isEqualTo(JsonMapper.shared().readTree(PLAIN));
        String inner = "{\"a\":1,\"b\":2,\"c\":3,\"d\":4,\"e\":5,\"f\":6,\"g\":7,\"h\":8}";
        assertThat(text("[" + inner + "]", Form.SHUFFLED))
                .hasSize(inner.length() + 2)
                .isNotEqualTo("[" + inner + "]");
        assertThat(text("[[3,1,2]]", Form.SHUFFLED)).isEqualTo("[[3,1,2]]");
    }

    @Test
    void extensionsKeepTheirOrderWhichIsContent() {
        String extensions = "{\"extensions\":{\"org.b\":{\"z\":1,\"a\":2},\"org.a\":2.50}}";

        assertThat(text(extensions, Form.SHUFFLED)).isEqualTo(extensions);
    }

    @Test
    void prettyPutsAMemberOnALine() {
        assertThat(text("{\"a\":[1.50,{\"b\":\"ж\"}]}", Form.PRETTY).lines())
                .containsExactly("{", "  \"a\" : [ 1.50, {", "    \"b\" : \"ж\"", "  } ]", "}");
    }

    @Test
    void escapedIsAsciiAndReadsBackEqual() {
        assertThat(text("{\"a\":\"ж😀z\"}", Form.ESCAPED)).isEqualTo("{\"a\":\"\\u0436\\uD83D\\uDE00z\"}");
        assertThat(new String(Form.ESCAPED.of(PLAIN), StandardCharsets.UTF_8).chars())
                .allMatch(character -> character < 0x80);
    }

    private static String text(String json, Form form) {
        return new String(form.of(json.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }
}
