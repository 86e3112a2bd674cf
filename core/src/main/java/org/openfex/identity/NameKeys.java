package org.openfex.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openfex.code.NameKind;
import org.openfex.code.NamePartKind;
import org.openfex.model.NamePart;
import org.openfex.model.PersonName;
import org.openfex.model.Verbatim;

/**
 * The comparison keys {@code nk1} of a person's name: its words in the one spelling that their lawful spellings in Cyrillic
 * and Latin letters have in common. The page {@code identity/nk1.md} of the standard says how they are made.
 *
 * <p>Any text has keys, if only none: an empty text, a placeholder such as {@code НЕТ} or a row of signs. Keys are computed
 * and never sent as the name; the name itself is not changed. {@link NameComparison} compares two names. Immutable and
 * thread-safe.
 */
public final class NameKeys {
    private static final Map<NamePartKind, Kind> KINDS = Map.ofEntries(
            Map.entry(NamePartKind.FAMILY, Kind.FAMILY),
            Map.entry(NamePartKind.SECOND_FAMILY, Kind.FAMILY),
            Map.entry(NamePartKind.GIVEN, Kind.GIVEN),
            Map.entry(NamePartKind.MIDDLE, Kind.GIVEN),
            Map.entry(NamePartKind.PATRONYMIC, Kind.PATRONYMIC),
            Map.entry(NamePartKind.MATRONYMIC, Kind.PATRONYMIC),
            Map.entry(NamePartKind.FATHER_NAME, Kind.PATRONYMIC),
            Map.entry(NamePartKind.PARTICLE, Kind.PARTICLE));

    /** Parts that are no part of the name by which a register finds somebody. */
    private static final Set<NamePartKind> NO_NAMES =
            Set.of(NamePartKind.TITLE, NamePartKind.HONORIFIC, NamePartKind.SUFFIX, NamePartKind.NICKNAME);

    /** Kinds of name that may be any word. */
    private static final Set<NameKind> NICKNAMES = Set.of(
            NameKind.NICKNAME,
            NameKind.CRIMINAL_NICKNAME,
            NameKind.NOM_DE_GUERRE,
            NameKind.CALL_SIGN,
            NameKind.ONLINE_NAME,
            NameKind.ACCOUNT_NAME);

    private static final Kind[] ALL_KINDS = Kind.values();
    private static final char BETWEEN_KEYS = '|';

    private final List<Token> tokens;
    private final List<Form> forms;

    private NameKeys(List<Token> tokens) {
        this.tokens = List.copyOf(tokens);
        List<Form> compared = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            if (token.kind() != Kind.PARTICLE) {
                compared.add(new Form(token));
            }
        }
        this.forms = compared;
    }

    /** What a word of a name is, as the sender says or as its ending tells. */
    public enum Kind {
        /** A surname: said to be one, or ending like one. */
        FAMILY('F'),
        /** A given name, said to be one. */
        GIVEN('G'),
        /** A name after the father or mother: said to be one, or ending like one. */
        PATRONYMIC('P'),
        /** A word of which nothing tells what it is. */
        NAME('N'),
        /** A letter that stands for a word. */
        INITIAL('I'),
        /** A word that links others and is left out as often as written. */
        PARTICLE('L'),
        /** A word of a nickname. */
        NICKNAME('A'),
        /** A word in a script other than Cyrillic and Latin, which is compared letter by letter only. */
        OTHER_SCRIPT('O');

        private final char sign;

        Kind(char sign) {
            this.sign = sign;
        }
    }

    /**
     * One word of a name.
     *
     * @param kind what it is
     * @param fold the spelling that its lawful spellings have in common, in capital letters A to Z; a word in another script as
     *     it stands, in capitals
     * @param stem the fold without the ending of a surname or patronymic
     * @param consonants the consonants of the stem by their classes, by which candidates are found; empty for an initial and a
     *     particle
     */
    public record Token(Kind kind, String fold, String stem, String consonants) {
        /** {@return whether it is a letter that stands for a word} */
        public boolean isInitial() {
            return kind == Kind.INITIAL;
        }

        /** {@return the kind, and nothing of the name} */
        @Override
        public String toString() {
            return "Token[" + kind + "]";
        }
    }

    /** A token with what its comparison needs. */
    static final class Form {
        final Token token;
        final char[] fold;
        final char[] stem;
        final NameTables.Stem ending;

        private Form(Token token) {
            this.token = token;
            this.ending = stemOf(token.kind(), token.fold());
            this.fold = NameCloseness.sounds(token.fold());
            this.stem = ending.ending() == NameTables.Ending.NONE ? fold : NameCloseness.sounds(token.stem());
        }

        Kind kind() {
            return token.kind();
        }
    }

    /**
     * {@return the keys of a name in full, in any order of its parts}
     *
     * @param full the name as it is written
     */
    public static NameKeys of(String full) {
        return new NameKeys(tokens(new NameReader().read(Objects.requireNonNull(full, "full"), null)));
    }

    /**
     * {@return the keys of a name of a message: of its parts with their kinds where it has any, else of the full name}
     *
     * <p>Titles, honorifics and nicknames within a name give no key. A nickname compares with nicknames only, and a designation
     * that an authority gave to somebody unknown has no keys.
     *
     * @param name the name, finished or not
     */
    public static NameKeys of(PersonName name) {
        if (NameKind.PROVISIONAL.equals(name.kind())) {
            return new NameKeys(List.of());
        }
        Kind whole = name.kind() != null && NICKNAMES.contains(name.kind()) ? Kind.NICKNAME : null;
        NameReader reader = new NameReader();
        if (whole == null) {
            for (NamePart part : name.parts()) {
                // A part of a draft may lack both.
                @Nullable NamePartKind kind = part.kind();
                @Nullable String text = part.text();
                if (text != null && (kind == null || !NO_NAMES.contains(kind))) {
                    reader.read(text, kind == null ? null : KINDS.get(kind));
                }
            }
        }
        @Nullable Verbatim full = name.full();
        if (reader.words().isEmpty() && full != null && full.text() != null) {
            reader.read(full.text(), whole);
        }
        return new NameKeys(tokens(reader));
    }

    /** {@return the keys that {@link #toCompact()} wrote} */
    static NameKeys ofCompact(String compact) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        while (start < compact.length()) {
            int end = compact.indexOf(' ', start);
            end = end < 0 ? compact.length() : end;
            tokens.add(token(kind(compact.charAt(start)), compact.substring(start + 1, end)));
            start = end + 1;
        }
        return new NameKeys(tokens);
    }

    private static Kind kind(char sign) {
        for (Kind kind : ALL_KINDS) {
            if (kind.sign == sign) {
                return kind;
            }
        }
        throw new IllegalArgumentException("No kind of token has this sign");
    }

    private static List<Token> tokens(NameReader reader) {
        List<Token> tokens = new ArrayList<>();
        for (NameReader.Word word : reader.words()) {
            tokens.add(token(word.kind(), word.fold()));
        }
        return tokens;
    }

    private static Token token(Kind kind, String fold) {
        return switch (kind) {
            case INITIAL, PARTICLE -> new Token(kind, fold, fold, "");
            case OTHER_SCRIPT -> new Token(kind, fold, fold, fold);
            case FAMILY, GIVEN, PATRONYMIC, NAME, NICKNAME -> {
                String stem = stemOf(kind, fold).stem();
                yield new Token(kind, fold, stem, NameTables.standard().consonants(stem));
            }
        };
    }

    private static NameTables.Stem stemOf(Kind kind, String fold) {
        return switch (kind) {
            case INITIAL, PARTICLE, NICKNAME, OTHER_SCRIPT -> new NameTables.Stem(fold, NameTables.Ending.NONE, "");
            case FAMILY, GIVEN, PATRONYMIC, NAME -> NameTables.standard().stem(fold);
        };
    }

    /** {@return the words of the name in the order written, twelve at most} */
    public List<Token> tokens() {
        return tokens;
    }

    /** {@return whether there is nothing to compare by} */
    public boolean isEmpty() {
        return forms.isEmpty();
    }

    /** {@return the version of the keys; keys of different versions are not compared} */
    public String version() {
        return NameTables.standard().version();
    }

    /** {@return the folds of all words that are compared, sorted and each once: the order of the words does not count} */
    public List<String> folds() {
        Collection<String> folds = new TreeSet<>();
        forms.forEach(form -> folds.add(form.token.fold()));
        return List.copyOf(folds);
    }

    /** {@return the consonant keys of the words, sorted and each once: names that share one may be compared} */
    public List<String> blocks() {
        return List.copyOf(new TreeSet<>(keys()));
    }

    /**
     * {@return the consonant keys of each two words, sorted, with {@code |} between them: names that share one are worth
     * comparing}
     */
    public List<String> pairs() {
        List<String> keys = new ArrayList<>(keys());
        keys.sort(null);
        Collection<String> pairs = new TreeSet<>();
        for (int i = 0; i < keys.size(); i++) {
            for (int j = i + 1; j < keys.size(); j++) {
                pairs.add(keys.get(i) + BETWEEN_KEYS + keys.get(j));
            }
        }
        return List.copyOf(pairs);
    }

    private List<String> keys() {
        return tokens.stream()
                .map(Token::consonants)
                .filter(key -> !key.isEmpty())
                .toList();
    }

    /** {@return the words in the order written in one string, from which {@link #ofCompact(String)} makes the keys again} */
    String toCompact() {
        StringBuilder compact = new StringBuilder();
        for (Token token : tokens) {
            if (!compact.isEmpty()) {
                compact.append(' ');
            }
            compact.append(token.kind().sign).append(token.fold());
        }
        return compact.toString();
    }

    /** {@return the words as they are compared: particles are left out} */
    List<Form> forms() {
        return forms;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NameKeys keys && tokens.equals(keys.tokens);
    }

    @Override
    public int hashCode() {
        return tokens.hashCode();
    }

    /** {@return how many words of which kinds, and nothing of the name} */
    @Override
    public String toString() {
        return "NameKeys" + Arrays.toString(tokens.stream().map(Token::kind).toArray());
    }
}
