package org.openfex.schema;

import java.io.InputStream;
import java.util.regex.Pattern;

/**
 * The files of the FEX standard that this library carries: schemas, code lists, clauses, findings and the conformance
 * kit.
 *
 * <p>Paths are relative and use {@code /}, as in {@code bundle/fex-1.0-closed.json}. The content is UTF-8.
 */
public final class FexStandard {

    /** The version of the standard whose files these are. */
    public static final String VERSION = "1.0";

    private static final Pattern VERIFIED = Pattern.compile(".+\\[(V|V-part|V2|S)]");

    private FexStandard() {}

    /**
     * Opens a file of the standard. The caller closes the stream.
     *
     * @param path the path of the file, as in {@code codes/firearm-type.json}
     * @return the content of the file
     * @throws IllegalArgumentException if the standard has no such file
     */
    public static InputStream open(String path) {
        // Asked of this class, not of a loader: the files of a named module are found by that module alone.
        InputStream stream = FexStandard.class.getResourceAsStream(path);
        if (stream == null) {
            throw new IllegalArgumentException("The FEX standard has no file " + path);
        }
        return stream;
    }

    /**
     * Tells whether somebody has read a source that the standard cites, by the mark that it ends with. A source without a
     * mark is not verified.
     *
     * @param source an instrument and clause with its mark, such as {@code Protocol 8(1) [V]}
     * @return true if the mark is V, V-part, V2 or S
     */
    public static boolean isVerified(String source) {
        return VERIFIED.matcher(source).matches();
    }
}
