package org.openfex.examples.quickstart;

import java.nio.file.Path;
import org.openfex.Fex;
import org.openfex.Reading;
import org.openfex.model.Message;
import org.openfex.model.SeizureReport;

/** The example of the README; a test keeps the two equal. */
final class ReadmeExample {
    private ReadmeExample() {}

    /** Reads a report and tells which firearms it holds. */
    static void run(Path file) {
        // begin
        Fex fex = Fex.create(); // immutable and thread-safe: make one and keep it
        Reading reading = fex.inspect(file); // never throws for bad data
        if (!reading.isValid()) {
            System.out.print(reading.report().text()); // code, place, sentence, clause, remedy
            return;
        }
        Message message = reading.message().orElseThrow();
        if (message.body() instanceof SeizureReport report) {
            report.firearms()
                    .forEach(firearm -> System.out.println(
                            firearm.type() + ", " + firearm.serials().size() + " serials"));
        }
        byte[] json = fex.write(message.toBuilder().senderCaseReference("7/26").build()); // valid, or it says why not
        // end
        System.out.println(json.length + " bytes");
    }
}
