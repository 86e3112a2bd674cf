package org.openfex.examples.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.openfex.Fex;
import org.openfex.Reading;
import org.openfex.model.Message;
import org.openfex.model.SeizureReport;
import org.openfex.schema.FexStandard;

/**
 * A seizure report and a trace travel between two States. The seizure report and the refusal are messages of the conformance
 * kit; the trace request and its answers are built here.
 */
public final class Quickstart {
    private static final String REPORT = "kit/valid/case-1-seizure-report.json";
    private static final String REFUSAL = "kit/valid/case-3-2-trace-response.json";

    /** The example plays in April 2026, so that it prints the same on every day. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-01T00:00:00Z"), ZoneOffset.UTC);

    private final Fex fex = Fex.builder().clock(CLOCK).build();
    private final PrintStream out;

    private Quickstart(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs the example.
     *
     * @param args not used
     * @throws IOException if the messages of the kit cannot be read
     */
    public static void main(String[] args) throws IOException {
        new Quickstart(new PrintStream(System.out, true, StandardCharsets.UTF_8)).run();
    }

    private void run() throws IOException {
        out.println("FEX: a seizure report and a trace travel between two States");

        title("1. Uzbekistan reads a seizure report that Kazakhstan sent");
        byte[] document = kit(REPORT);
        Reading reading = fex.inspect(document);
        out.println(document.length + " bytes received.");
        out.print(reading.report().text());

        title("2. What the report says");
        Message report = reading.message().orElseThrow();
        out.print(Plain.message(report));

        title("3. Kazakhstan asks Uzbekistan for the history of the third rifle");
        SeizureReport body = (SeizureReport) report.body();
        Message request = Exchange.request(report, body.firearms().get(2));
        byte[] sent = fex.write(request);
        out.println("Built in Java, validated and written: " + sent.length + " bytes, beginning with");
        out.println("  " + new String(sent, 0, 118, StandardCharsets.UTF_8) + "…");
        out.print(Plain.message(request));

        title("4. Uzbekistan reads the request and answers in three steps");
        Message received = fex.read(sent);
        deliver(Exchange.acknowledgement(received));
        Message question = deliver(Exchange.question(received));
        deliver(Exchange.answer(received, question));
        deliver(Exchange.history(received));

        title("5. Asked about the first rifle, the Russian Federation refuses in part");
        out.print(Plain.reply(fex.read(kit(REFUSAL))));

        title("6. A copy of the report with three faults is refused");
        Reading spoiled = fex.inspect(spoiled(document));
        out.print(spoiled.report().text());
    }

    /** Sends a message as bytes and shows it as the other side reads it. */
    private Message deliver(Message message) {
        Message arrived = fex.read(fex.write(message));
        out.print(Plain.reply(arrived));
        return arrived;
    }

    /** Three slips of a hasty programmer: a misspelt name, a number in place of a text, a day that does not exist. */
    private static byte[] spoiled(byte[] document) {
        return new String(document, StandardCharsets.UTF_8)
                .replaceFirst("\"calibres\"", "\"calibers\"")
                .replaceFirst("\"number\": \"2\"", "\"number\": 2")
                .replaceFirst("2026-04-19", "2026-04-31")
                .getBytes(StandardCharsets.UTF_8);
    }

    private void title(String title) {
        out.println();
        out.println(title);
        out.println("-".repeat(title.length()));
    }

    private static byte[] kit(String file) throws IOException {
        try (InputStream stream = FexStandard.open(file)) {
            return stream.readAllBytes();
        }
    }
}
