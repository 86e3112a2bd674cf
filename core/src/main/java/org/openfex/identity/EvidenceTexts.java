package org.openfex.identity;

import java.util.Locale;
import org.openfex.schema.StandardValue;

/** The words of the standard for bands, fields and levels, {@code identity/evidence.json}. */
final class EvidenceTexts {
    private static final String FALLBACK = "en";

    private EvidenceTexts() {}

    /** Read when something is first put in words. */
    private static final class Standard {
        static final StandardValue TEXTS = StandardFile.read("evidence.json");
    }

    static String band(Band band, String language) {
        return inLanguage(Standard.TEXTS.path("bands").path(band.name().toLowerCase(Locale.ROOT)), language);
    }

    static String text(String record, String field, String level, String language) {
        return inLanguage(Standard.TEXTS.path(record).path(field).path(level), language);
    }

    private static String inLanguage(StandardValue texts, String language) {
        String primary = language.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return texts.path(primary).stringValue(texts.path(FALLBACK).stringValue(""));
    }
}
