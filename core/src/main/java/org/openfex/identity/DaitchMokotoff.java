package org.openfex.identity;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.apache.commons.codec.language.DaitchMokotoffSoundex;
import org.openfex.identity.NameKeys.Kind;

/**
 * The Daitch–Mokotoff codes of a name, a further way to find candidates. They are made by commons-codec, an optional library,
 * and are no part of the keys {@code nk1} that systems exchange.
 */
final class DaitchMokotoff {
    private DaitchMokotoff() {}

    /**
     * {@return the codes of the words, sorted and each once}
     *
     * @param keys the keys of a name
     * @throws MissingLibraryException if commons-codec is not there
     */
    static List<String> codes(NameKeys keys) {
        try {
            return Codec.codes(keys);
        } catch (NoClassDefFoundError e) {
            throw new MissingLibraryException("commons-codec", e);
        }
    }

    /** Loaded when it is asked for, so that nothing else needs the library. */
    private static final class Codec {
        private static final DaitchMokotoffSoundex SOUNDEX = new DaitchMokotoffSoundex();
        private static final String BETWEEN_CODES = "\\|";

        static List<String> codes(NameKeys keys) {
            Collection<String> codes = new TreeSet<>();
            for (NameKeys.Token token : keys.tokens()) {
                if (!token.consonants().isEmpty() && token.kind() != Kind.OTHER_SCRIPT) {
                    codes.addAll(List.of(SOUNDEX.soundex(token.stem()).split(BETWEEN_CODES)));
                }
            }
            return List.copyOf(codes);
        }
    }
}
