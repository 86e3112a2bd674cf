package org.openfex.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.openfex.Fex;
import picocli.CommandLine.IVersionProvider;

/** The versions of the library, of the standard and of the conformance kit. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {
            "fex " + library(), "FEX standard " + Fex.VERSION, "conformance kit " + Kit.currentVersion()
        };
    }

    /** The version of the library, which is that of this program. */
    static String library() {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "unknown");
    }
}
