package org.openfex.examples.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** One run of the command inside this process. */
record Run(int code, String out, String err) {
    /** The files of the kit in the repository. */
    static final Path KIT = Path.of("../../schema/standard/kit");

    static Run fex(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(out, err, args);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static String kit(String file) {
        return KIT.resolve(file).toString();
    }
}
