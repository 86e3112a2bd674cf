package org.openfex.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openfex.identity.NameKeys.Kind;

/**
 * Reads the words of a name: cuts the text, leaves out placeholders and titles, tells initials, joins words that belong
 * together. For one name, and not thread-safe.
 */
final class NameReader {
    /**
     * One word.
     *
     * @param kind what it is
     * @param fold its fold
     */
    record Word(Kind kind, String fold) {
        @Override
        public String toString() {
            return "Word[" + kind + "]";
        }
    }

    /** Letters at least on each side of a capital within a word that starts the next one. */
    private static final int LETTERS_OF_A_WORD = 3;

    private static final int CHARACTERS_OF_ANOTHER_SCRIPT = 64;

    private final NameTables tables = NameTables.standard();
    private final List<Word> words = new ArrayList<>();

    /** What joins with the next word, where the last one was such a word. */
    private @Nullable String open;

    /**
     * Reads a text.
     *
     * @param text any text
     * @param kind what its words are, null where their spelling tells
     * @return this reader
     */
    NameReader read(String text, @Nullable Kind kind) {
        String clean = clean(text);
        List<String> parts = split(clean);
        for (int i = 0; i < parts.size(); i++) {
            String bare = bare(parts.get(i));
            if (i + 1 < parts.size() && tables.isPlaceholder(bare + ' ' + bare(parts.get(i + 1)))) {
                i++;
            } else if (kind == Kind.NICKNAME || !(tables.isPlaceholder(bare) || tables.isTitle(bare))) {
                pieces(parts.get(i), kind);
            }
        }
        close(kind);
        return this;
    }

    List<Word> words() {
        return words;
    }

    /** Unifies apostrophes, leaves out signs that nobody sees, composes; half of a character counts as a space. */
    private String clean(String text) {
        int most = tables.characters();
        // Counted only where it may be too long: most names are short.
        String cut = text.length() > most && text.codePointCount(0, text.length()) > most
                ? text.substring(0, text.offsetByCodePoints(0, most))
                : text;
        return unify(Normalizer.normalize(unify(cut), Normalizer.Form.NFKC));
    }

    private String unify(String text) {
        StringBuilder unified = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int sign = text.codePointAt(i);
            i += Character.charCount(sign);
            if (tables.isApostrophe(sign)) {
                unified.append('\'');
            } else if (sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE) {
                unified.append(' ');
            } else if (Character.getType(sign) != Character.FORMAT) {
                unified.appendCodePoint(sign);
            }
        }
        return unified.toString();
    }

    /** Splits at white space, commas and semicolons. */
    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char sign = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isWhitespace(sign) || sign == ',' || sign == ';') {
                if (i > start) {
                    parts.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return parts;
    }

    /** A part in capitals without hyphens and the signs around it, as the lists of placeholders and titles have it. */
    private static String bare(String part) {
        int start = 0;
        int end = part.length();
        while (start < end && !Character.isLetterOrDigit(part.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(part.charAt(end - 1))) {
            end--;
        }
        return part.substring(start, end).replace("-", "").replace("'", "").toUpperCase(Locale.ROOT);
    }

    /** Reads the pieces of a part, between hyphens, full stops and all that is neither letter, mark, digit nor apostrophe. */
    private void pieces(String part, @Nullable Kind kind) {
        int start = 0;
        int i = 0;
        while (i <= part.length()) {
            int sign = i < part.length() ? part.codePointAt(i) : ' ';
            if (!isOfPiece(sign)) {
                camelCase(part.substring(start, i), sign == '.', kind);
                start = i + Character.charCount(sign);
            }
            i += Character.charCount(sign);
        }
    }

    private static boolean isOfPiece(int sign) {
        return Character.isLetterOrDigit(sign) || sign == '\'' || isMark(sign);
    }

    private static boolean isMark(int sign) {
        int type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Splits a piece before a capital that follows a small letter, where both sides are long enough to be words. */
    private void camelCase(String piece, boolean isDotted, @Nullable Kind kind) {
        int start = 0;
        for (int i = LETTERS_OF_A_WORD; i <= piece.length() - LETTERS_OF_A_WORD; i++) {
            if (i - start >= LETTERS_OF_A_WORD
                    && Character.isUpperCase(piece.charAt(i))
                    && Character.isLowerCase(piece.charAt(i - 1))) {
                word(piece.substring(start, i), false, kind);
                start = i;
            }
        }
        word(piece.substring(start), isDotted, kind);
    }

    private void word(String piece, boolean isDotted, @Nullable Kind kind) {
        int letters = 0;
        boolean isOfAnotherScript = false;
        for (int i = 0; i < piece.length(); ) {
            int sign = piece.codePointAt(i);
            i += Character.charCount(sign);
            if (Character.isLetter(sign)) {
                letters++;
                isOfAnotherScript |= !NameTables.isSpelled(sign) && !isOfNoScript(sign);
            }
        }
        if (letters == 0) {
            return;
        }
        if (isOfAnotherScript) {
            close(kind);
            add(new Word(kind == Kind.NICKNAME ? kind : Kind.OTHER_SCRIPT, asItIs(piece)));
            return;
        }
        String fold = tables.fold(piece);
        if (fold.isEmpty()) {
            return;
        }
        boolean isInitial = letters == 1 || (isDotted && tables.isInitial(fold));
        if (kind == Kind.NICKNAME) {
            add(new Word(kind, fold));
        } else if (isInitial) {
            close(kind);
            add(new Word(Kind.INITIAL, fold));
        } else if ((tables.isPatronymicWord(fold) && joinsWithLast(fold, Kind.PATRONYMIC, kind))
                || (tables.isSurnameWord(fold) && joinsWithLast(fold, Kind.FAMILY, kind))) {
            return;
        } else if (open == null && tables.isJoiningWord(fold)) {
            open = fold;
        } else {
            String whole = open == null ? fold : tables.join(open, fold);
            open = null;
            add(new Word(kind(whole, kind), whole));
        }
    }

    private static boolean isOfNoScript(int sign) {
        Character.UnicodeScript script = Character.UnicodeScript.of(sign);
        return script == Character.UnicodeScript.COMMON || script == Character.UnicodeScript.INHERITED;
    }

    /** Writes a word such as {@code уулу} behind the one before it, where there is one in this name. */
    private boolean joinsWithLast(String fold, Kind joined, @Nullable Kind kind) {
        if (words.isEmpty() || open != null) {
            return false;
        }
        Word last = words.get(words.size() - 1);
        if (last.kind() == Kind.INITIAL || last.kind() == Kind.PARTICLE || last.kind() == Kind.OTHER_SCRIPT) {
            return false;
        }
        words.set(
                words.size() - 1,
                new Word(kind == null || kind == Kind.PARTICLE ? joined : kind, tables.join(last.fold(), fold)));
        return true;
    }

    /** A joining word without a next one is a word of its own. */
    private void close(@Nullable Kind kind) {
        if (open != null) {
            add(new Word(kind(open, kind), open));
            open = null;
        }
    }

    private Kind kind(String fold, @Nullable Kind said) {
        if (said != null) {
            return said;
        }
        if (tables.isParticle(fold)) {
            return Kind.PARTICLE;
        }
        return switch (tables.stem(fold).ending()) {
            case PATRONYMIC -> Kind.PATRONYMIC;
            case SURNAME -> Kind.FAMILY;
            case NONE -> Kind.NAME;
        };
    }

    private void add(Word word) {
        if (words.size() < tables.tokens()) {
            words.add(word);
        }
    }

    private static String asItIs(String piece) {
        int end = piece.codePointCount(0, piece.length()) > CHARACTERS_OF_ANOTHER_SCRIPT
                ? piece.offsetByCodePoints(0, CHARACTERS_OF_ANOTHER_SCRIPT)
                : piece.length();
        return piece.substring(0, end).replace("'", "").toUpperCase(Locale.ROOT);
    }
}
