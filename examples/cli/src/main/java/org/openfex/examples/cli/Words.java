package org.openfex.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The words of the program in one language: its own, and names of members as a person would say them. They stand in
 * {@code words.LANGUAGE.properties}; a language without a file, and a word that is missing, come in English, and a name of a
 * member that no file has is taken apart into its words.
 */
final class Words {
    private static final String FALLBACK = "en";

    private final String language;
    private final Properties words;

    private Words(String language, Properties words) {
        this.language = language;
        this.words = words;
    }

    /** @param tag a well-formed BCP 47 tag; only its language counts */
    static Words of(String tag) {
        Properties english = load(FALLBACK, null);
        if (english == null) {
            throw new IllegalStateException("the program has no English words");
        }
        String primary = tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
        Properties own = primary.equals(FALLBACK) ? null : load(primary, english);
        return own == null ? new Words(FALLBACK, english) : new Words(primary, own);
    }

    private static @Nullable Properties load(String language, @Nullable Properties defaults) {
        try (InputStream in = Words.class.getResourceAsStream("words." + language + ".properties")) {
            if (in == null) {
                return null;
            }
            Properties words = new Properties(defaults);
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The language of the words, which need not be the one that was asked for. */
    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** A word or sentence of the program. */
    String get(String key) {
        return words.getProperty(key, key);
    }

    /** The meaning of a verification mark such as {@code [K]}, null when there is no such mark. */
    @Nullable
    String mark(String mark) {
        return words.getProperty("mark." + mark);
    }

    /** The name of a member in words, in lower case: {@code serial numbers}, {@code due by}. */
    String member(String name) {
        String word = words.getProperty("member." + name);
        return word == null ? split(name) : word;
    }

    /** The same at the head of a line. */
    String heading(String name) {
        return capital(member(name));
    }

    /** A text with its first letter in upper case. */
    static String capital(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + text.substring(Character.charCount(first));
    }

    private static String split(String name) {
        StringBuilder words = new StringBuilder();
        name.codePoints().forEach(c -> {
            if (Character.isUpperCase(c) && !words.isEmpty()) {
                words.append(' ');
            }
            words.appendCodePoint(Character.toLowerCase(c));
        });
        return words.toString();
    }
}
