package org.openfex.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.openfex.schema.FexStandard;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of the standard that the program carries. */
final class Standard {
    private Standard() {}

    /** @throws IllegalArgumentException if the standard has no such file */
    static byte[] bytes(String path) {
        try (InputStream in = FexStandard.open(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException if the standard has no such file */
    static JsonNode json(String path) {
        try (InputStream in = FexStandard.open(path)) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file, or nothing where the standard has none of this path. */
    static Optional<byte[]> find(String path) {
        try {
            return Optional.of(bytes(path));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
