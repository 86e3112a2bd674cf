// Generated from schema/standard/codes/translation-kind.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Kind of translation: How a text came into the language in which it stands.
 *
 * <p>The open code list {@code translation-kind}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record TranslationKind(String value) implements Code {

    /** Official: Made or approved by the authority that sends it. */
    public static final TranslationKind OFFICIAL = new TranslationKind("official");

    /** Certified: Made by a sworn translator or certified by a notary or court. */
    public static final TranslationKind CERTIFIED = new TranslationKind("certified");

    /** Unofficial: Made by a translator or linguist without certification. */
    public static final TranslationKind UNOFFICIAL = new TranslationKind("unofficial");

    /** By an officer: Made by an officer who is not a translator. */
    public static final TranslationKind OFFICER = new TranslationKind("officer");

    /** By an interpreter: Spoken by an interpreter and written down. */
    public static final TranslationKind INTERPRETER = new TranslationKind("interpreter");

    /** Machine: Made by a machine and not checked. */
    public static final TranslationKind MACHINE = new TranslationKind("machine");

    /** Machine, reviewed: Made by a machine and checked by a person. */
    public static final TranslationKind MACHINE_REVIEWED = new TranslationKind("machine-reviewed");

    /** Summary: A summary of the original, not a full translation. */
    public static final TranslationKind SUMMARY = new TranslationKind("summary");

    /** Transliteration: Only the script was changed, not the language. */
    public static final TranslationKind TRANSLITERATION = new TranslationKind("transliteration");

    /** Unknown: The text is a translation, but how it was made is not known. */
    public static final TranslationKind UNKNOWN = new TranslationKind("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public TranslationKind {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static TranslationKind of(String value) {
        return Known.CODES.constantOr(new TranslationKind(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<TranslationKind> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "translation-kind";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TranslationKind code && value.equals(code.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** {@return the type and the code, or {@code ?} for a code that the list does not hold} */
    @Override
    public String toString() {
        return Codes.text(this);
    }

    private static final class Known {
        static final Codes<TranslationKind> CODES = new Codes<>(
                OFFICIAL, CERTIFIED, UNOFFICIAL, OFFICER, INTERPRETER, MACHINE, MACHINE_REVIEWED, SUMMARY,
                TRANSLITERATION, UNKNOWN);
    }
}
