package org.openfex.identity;

import java.util.Locale;
import java.util.Objects;

/**
 * A text in Latin letters, with the name of the standard by which they were chosen. It is for reading; the text as written
 * stays what identifies a person or an item.
 *
 * @param text the text in Latin letters; capitals and small letters as in the text as written
 * @param system the system, such as {@code icao-9303}
 * @param title the name of its standard, such as {@code ICAO Doc 9303 part 3, section 6.B}; with a mark such as
 *     {@code [K]} when letters of an unverified extension were used
 * @param languageTag what the text is, as BCP 47 tag, such as {@code ru-Latn-t-ru-cyrl-x-icao9303}
 * @param isExtended whether letters were used that the standard does not list and FEX adds
 * @param lettersLeft how many letters of other scripts the system does not know; they stand in the text as they were
 */
public record Transliterated(
        String text, String system, String title, String languageTag, boolean isExtended, int lettersLeft) {
    /**
     * Makes a transliterated text.
     *
     * @param text the text in Latin letters
     * @param system the system
     * @param title the name of its standard
     * @param languageTag what the text is
     * @param isExtended whether letters of an extension were used
     * @param lettersLeft how many letters the system does not know
     */
    public Transliterated {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(languageTag, "languageTag");
    }

    /**
     * {@return the text in capitals, as the standard states it and passports print it}
     */
    public String inCapitals() {
        return text.toUpperCase(Locale.ROOT);
    }

    /**
     * {@return the system and the tag, nothing of the text}
     */
    @Override
    public String toString() {
        return "Transliterated[" + languageTag + "]";
    }
}
