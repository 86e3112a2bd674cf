package consumer;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.openfex.Fex;
import org.openfex.code.FirearmType;
import org.openfex.code.SerialState;
import org.openfex.model.Firearm;
import org.openfex.model.Message;
import org.openfex.model.SerialNumber;
import org.openfex.model.SeizureReport;
import org.openfex.report.InvalidMessageException;
import org.openfex.schema.FexStandard;

/** Reads a message of the kit, adds a firearm with builders, writes it, and fails to read half of it. */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws IOException {
        byte[] document;
        try (InputStream file = FexStandard.open("kit/valid/minimal-seizure-report.json")) {
            document = file.readAllBytes();
        }
        Fex fex = Fex.create();
        Message message = fex.read(document);
        SeizureReport report = (SeizureReport) message.body();
        Firearm firearm = Firearm.builder()
                .id("consumer-1")
                .type(FirearmType.RIFLE)
                .serials(SerialNumber.builder().state(SerialState.NONE).build())
                .build();
        Message more = message.toBuilder()
                .body(report.toBuilder().firearms(firearm).build())
                .build();
        byte[] written = fex.write(more);
        String refusal = "none";
        try {
            fex.read(Arrays.copyOf(written, written.length / 2));
        } catch (InvalidMessageException e) {
            refusal = e.report().findings().get(0).code();
        }
        System.out.println("read back: " + fex.read(written).equals(more) + ", half of it: " + refusal);
    }
}
