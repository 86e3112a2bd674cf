package org.openfex.examples.quickstart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.openfex.Fex;
import org.openfex.bulk.BulkReader;
import org.openfex.bulk.BulkReport;
import org.openfex.bulk.BulkWriter;
import org.openfex.model.Message;

/** The example of bulk files of the README; a test keeps the two equal. */
final class ReadmeBulkExample {
    private ReadmeBulkExample() {}

    /** Writes messages to a bulk file, reads them back, and tells whether the file is whole. */
    static boolean run(List<Message> messages, Path target) throws IOException {
        Fex fex = Fex.create();
        // begin
        try (BulkWriter writer = BulkWriter.open(fex, target)) {
            for (Message message : messages) {
                writer.write(message); // valid, or it says why not
            }
            writer.complete(); // the trailer: number of messages, SHA-256
        }
        BulkReport report =
                BulkReader.of(fex).read(target, line -> stage(line.reading().message()));
        boolean isWhole = report.isComplete(); // until here every message is provisional
        // end
        return isWhole;
    }

    private static void stage(Optional<Message> message) {
        message.ifPresent(staged -> System.out.println(staged.type() + " staged"));
    }
}
