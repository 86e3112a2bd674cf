package org.openfex.model;

import java.util.Optional;
import java.util.regex.Pattern;
import org.openfex.schema.FexStandard;

/**
 * A version of the standard as a message states it, such as {@code 1.0}: a reader refuses another major version, and
 * takes a newer minor version, keeping what it does not know. FEX clause 1.10.
 *
 * @param major the major number, from 1
 * @param minor the minor number, from 0
 */
public record FexVersion(int major, int minor) {
    private static final Pattern SHAPE = Pattern.compile(Formats.VERSION);

    /** The version that this library knows in full, and writes. */
    public static final FexVersion SUPPORTED = parse(FexStandard.VERSION).orElseThrow();

    /**
     * {@return the version that a text states, empty when the text has not the shape of one}
     *
     * @param text the member {@code fex} of a message
     */
    public static Optional<FexVersion> parse(String text) {
        if (!SHAPE.matcher(text).matches()) {
            return Optional.empty();
        }
        int point = text.indexOf('.');
        return Optional.of(new FexVersion(
                Integer.parseInt(text.substring(0, point)), Integer.parseInt(text.substring(point + 1))));
    }

    /**
     * {@return whether this library reads messages of this version}
     */
    public boolean isReadable() {
        return major == SUPPORTED.major;
    }

    /**
     * {@return whether this is a newer minor version: one that may hold what this library does not know}
     */
    public boolean isNewer() {
        return isReadable() && minor > SUPPORTED.minor;
    }

    /**
     * {@return the version as it stands in a message}
     */
    @Override
    public String toString() {
        return major + "." + minor;
    }
}
