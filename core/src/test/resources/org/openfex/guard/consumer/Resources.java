package consumer;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.openfex.Fex;
import org.openfex.schema.FexStandard;

/** Looks for files of the standard past the class that opens them. */
public final class Resources {
    private static final List<String> FILES =
            List.of("bundle/fex-1.0-closed.json", "clauses.json", "kit/manifest.json", "codes/firearm-type.json");

    private Resources() {}

    public static void main(String[] args) throws IOException {
        int opened = 0;
        int found = 0;
        for (String file : FILES) {
            try (InputStream stream = FexStandard.open(file)) {
                opened += stream.read() == '{' ? 1 : 0;
            }
            for (String name : List.of(file, "org/openfex/schema/" + file)) {
                found += ClassLoader.getSystemResource(name) == null ? 0 : 1;
                found += FexStandard.class.getResource("/" + name) == null ? 0 : 1;
                found += Fex.class.getResource("/" + name) == null ? 0 : 1;
                found += FexStandard.class.getModule().getResourceAsStream(name) == null ? 0 : 1;
            }
        }
        System.out.println("opened: " + opened + ", found otherwise: " + found);
    }
}
