package org.openfex.guard;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.openfex.bulk.BulkLine;
import org.openfex.bulk.BulkReader;
import org.openfex.bulk.BulkReport;
import org.openfex.bulk.Tolerance;
import org.openfex.kit.Kit;

/** Fuzzing of files of many messages: the input is such a file, plain or compressed. {@code .ci/fuzz} runs it. */
public final class BulkFuzz {
    private static final BulkReader READER = BulkReader.builder(Kit.FEX)
            .threads(1)
            .requireTrailer(false)
            .tolerance(Tolerance.unlimited())
            .build();

    private BulkFuzz() {}

    /** Loads the classes, which takes longer than any input may. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput(Kit.valid().get(0).bytes());
    }

    /**
     * One input. Nothing is thrown; lines come in their order, each as it would be judged by itself, and the report counts them.
     */
    public static void fuzzerTestOneInput(byte[] input) {
        List<BulkLine> lines = new ArrayList<>();
        BulkReport report = READER.read(new ByteArrayInputStream(input), lines::add);
        Laws.require(report.records() == lines.size(), "each message is delivered and counted once");
        long invalid = 0;
        long number = 0;
        long offset = -1;
        boolean compressed = input.length > 1 && input[0] == 0x1f && input[1] == (byte) 0x8b;
        for (BulkLine line : lines) {
            Laws.require(line.number() > number && line.offset() > offset, "lines come in their order");
            number = line.number();
            offset = line.offset();
            invalid += line.isValid() ? 0 : 1;
            if (!compressed) {
                byte[] bytes = lineAt(input, (int) offset);
                Laws.require(
                        Kit.FEX
                                .inspect(bytes)
                                .report()
                                .findings()
                                .equals(line.reading().report().findings()),
                        "a line is judged as it would be by itself");
            }
        }
        Laws.require(report.invalid() == invalid, "invalid messages are counted");
        Laws.require(!report.isComplete() || report.trailer().isPresent(), "only a file with a trailer is complete");
    }

    private static byte[] lineAt(byte[] input, int from) {
        int to = from;
        while (to < input.length && input[to] != '\n') {
            to++;
        }
        return Arrays.copyOfRange(input, from, to);
    }

    static byte[] gzip(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
