package org.openfex.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.openfex.schema.FexStandard;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The words of the standard for bands, fields and levels, {@code identity/evidence.json}. */
final class EvidenceTexts {
    private static final String FALLBACK = "en";

    private EvidenceTexts() {}

    /** Read when something is first put in words. */
    private static final class Standard {
        static final JsonNode TEXTS = read();

        private static JsonNode read() {
            try (InputStream in = FexStandard.open("identity/evidence.json")) {
                return JsonMapper.shared().readTree(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static String band(Band band, String language) {
        return inLanguage(Standard.TEXTS.path("bands").path(band.name().toLowerCase(Locale.ROOT)), language);
    }

    static String text(String record, String field, String level, String language) {
        return inLanguage(Standard.TEXTS.path(record).path(field).path(level), language);
    }

    private static String inLanguage(JsonNode texts, String language) {
        String primary = language.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return texts.path(primary).stringValue(texts.path(FALLBACK).stringValue(""));
    }
}
