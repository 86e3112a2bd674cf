package org.openfex.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.openfex.kit.Kit;
import tools.jackson.databind.JsonNode;

/** Messages of the kit, as the guards need them. */
final class Messages {
    private Messages() {}

    /** For every member of the standard, by its name, a small message of this version that holds it. */
    static Map<String, Schemas.Lean> leanByMember() {
        Map<String, Schemas.Lean> lean = new TreeMap<>();
        List<byte[]> shortestFirst = Kit.valid().stream()
                .map(Kit.Entry::bytes)
                .sorted(Comparator.comparingInt(bytes -> bytes.length))
                .toList();
        for (byte[] bytes : shortestFirst) {
            JsonNode message = Kit.MAPPER.readTree(bytes);
            if (message.path("fex").stringValue().equals("1.0")) {
                for (Schemas.Site site : Schemas.sites(message)) {
                    if (!site.isItem()) {
                        lean.computeIfAbsent(site.member().toString(), name -> Schemas.lean(message, site.pointer()));
                    }
                }
            }
        }
        return lean;
    }

    static byte[] bytes(JsonNode message) {
        return Kit.MAPPER.writeValueAsBytes(message);
    }

    /** A file that belongs to the guards. */
    static byte[] resource(String name) {
        try (InputStream stream = Objects.requireNonNull(Messages.class.getResourceAsStream(name), name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
