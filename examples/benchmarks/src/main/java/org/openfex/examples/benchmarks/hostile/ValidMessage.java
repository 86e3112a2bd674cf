package org.openfex.examples.benchmarks.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.openfex.schema.FexStandard;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A valid seizure report of any size up to that which a reader must take: up to 500 firearms, and remarks on them. It states a
 * newer minor version, so that it goes the reference path: the fast one, which hostile input does not pass, would make a poor
 * measure.
 */
final class ValidMessage {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final ObjectNode REPORT = report();

    /** What the standard allows: firearms in a report, remarks on a firearm, characters in a remark. */
    private static final int FIREARMS = 500;

    private static final int REMARKS = 20;
    private static final int TEXT = 10_000;

    /** Of a sentence of 60 characters, 113 bytes long. */
    private static final String SENTENCE = "Изъято при досмотре грузового автомобиля, серийный номер АК. ";

    private ValidMessage() {}

    /** Makes one of about a size, in bytes. */
    static byte[] of(int size) {
        ObjectNode message = REPORT.deepCopy();
        ArrayNode firearms = (ArrayNode) message.path("body").path("firearms");
        ObjectNode pattern = (ObjectNode) firearms.get(2).deepCopy();
        int each = bytes(pattern).length + 1;
        int left = size - bytes(message).length;
        while (left > each && firearms.size() < FIREARMS) {
            ObjectNode firearm = pattern.deepCopy().put("id", "firearm-" + firearms.size());
            // No two of one number, which would be another thing to tell.
            firearm.path("serials")
                    .valueStream()
                    .map(serial -> (ObjectNode) serial.path("asMarked"))
                    .forEach(text -> text.put("text", text.path("text").stringValue() + firearms.size()));
            firearms.add(firearm);
            left -= each;
        }
        for (int i = 3; left > 2_000 && i < firearms.size(); i++) {
            ArrayNode remarks = ((ObjectNode) firearms.get(i)).putArray("remarks");
            int share = left / (firearms.size() - i);
            while (share > 200 && remarks.size() < REMARKS) {
                int sentences = Math.min(TEXT / SENTENCE.length(), Math.max(1, share / 113));
                remarks.addObject()
                        .putArray("text")
                        .addObject()
                        .put("text", SENTENCE.repeat(sentences).strip())
                        .put("language", "ru");
                share -= sentences * 113 + 40;
                left -= sentences * 113 + 40;
            }
        }
        return bytes(message);
    }

    private static byte[] bytes(ObjectNode node) {
        return MAPPER.writeValueAsBytes(node);
    }

    private static ObjectNode report() {
        try (InputStream stream = FexStandard.open("kit/valid/case-1-seizure-report.json")) {
            ObjectNode report = (ObjectNode) MAPPER.readTree(stream);
            // What it counts is true of the three firearms that it has by itself.
            ((ObjectNode) report.path("body").path("seizure")).remove("totals");
            return report.put("fex", "1.1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
