package org.openfex.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.openfex.kit.Kit;
import org.openfex.model.Message;
import org.openfex.report.Finding;
import org.openfex.report.Sha256;

/** Bulk files for tests, made by hand so that they can be wrong. */
final class BulkFiles {
    static final Message MESSAGE = Kit.FEX.read(Kit.bytes("kit/valid/minimal-request-update.json"));
    static final String LINE = new String(Kit.FEX.write(MESSAGE), UTF_8);
    static final String BAD = "{\"fex\":\"1.0\"}";

    private BulkFiles() {}

    /** A valid message with an identifier of its own. */
    static Message message(Random random) {
        return MESSAGE.toBuilder()
                .id(UUID.nameUUIDFromBytes(new byte[] {(byte) random.nextInt(), (byte) random.nextInt()}))
                .build();
    }

    /** Lines, each ended. */
    static byte[] lines(String... lines) {
        return (String.join("\n", lines) + (lines.length == 0 ? "" : "\n")).getBytes(UTF_8);
    }

    /** The lines and a true trailer. */
    static byte[] whole(String... lines) {
        return withTrailer(lines(lines), lines.length);
    }

    static byte[] withTrailer(byte[] before, long records) {
        return join(before, new BulkTrailer(records, sha256(before)).line());
    }

    static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] join(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }

    static String sha256(byte[] bytes) {
        return Sha256.of(bytes);
    }

    /** A reader that sees all lines, in the calling thread. */
    static BulkReader.Builder tolerant() {
        return BulkReader.builder(Kit.FEX).threads(1).tolerance(Tolerance.unlimited());
    }

    static Result read(BulkReader reader, byte[] file) {
        List<BulkLine> lines = new ArrayList<>();
        BulkReport report = reader.read(new ByteArrayInputStream(file), lines::add);
        return new Result(report, lines);
    }

    /** What came of a reading. */
    record Result(BulkReport report, List<BulkLine> lines) {
        BulkOutcome outcome() {
            return report.outcome();
        }

        List<String> codes() {
            return report.report().findings().stream().map(Finding::code).toList();
        }

        List<String> documents() {
            return lines.stream()
                    .map(line -> new String(line.document(), UTF_8))
                    .toList();
        }

        /** For each line the codes of its errors, or valid. */
        List<String> verdicts() {
            return lines.stream()
                    .map(line -> line.isValid() ? "valid" : line.quarantined().code())
                    .toList();
        }
    }
}
