package org.openfex.model;

import java.util.HashSet;
import java.util.Set;

/**
 * Tells whether a text is one JSON value already written as {@link JsonText} keeps it: most extensions are, since they come
 * from a writer without white space, and need not be parsed and written again. It may say no where a parser would find that
 * the text is canonical all the same: of escapes it knows the short ones only, and it does not go deep.
 */
final class CanonicalJson {
    /** Deeper values are left to a parser that does not recurse. */
    private static final int MAX_DEPTH = 64;

    private final String json;
    private int at;

    private CanonicalJson(String json) {
        this.json = json;
    }

    static boolean isCanonical(String json) {
        CanonicalJson text = new CanonicalJson(json);
        return text.value(0) && text.at == json.length();
    }

    private char peek() {
        return at < json.length() ? json.charAt(at) : 0;
    }

    private boolean take(char wanted) {
        if (peek() != wanted) {
            return false;
        }
        at++;
        return true;
    }

    private boolean take(String wanted) {
        if (!json.startsWith(wanted, at)) {
            return false;
        }
        at += wanted.length();
        return true;
    }

    private boolean value(int depth) {
        return switch (peek()) {
            case '{' -> depth < MAX_DEPTH && object(depth + 1);
            case '[' -> depth < MAX_DEPTH && array(depth + 1);
            case '"' -> string();
            case 't' -> take("true");
            case 'f' -> take("false");
            case 'n' -> take("null");
            default -> number();
        };
    }

    private boolean object(int depth) {
        at++;
        if (take('}')) {
            return true;
        }
        int from = at;
        if (!member(depth)) {
            return false;
        }
        if (take('}')) {
            return true; // one name does not stand twice
        }
        Set<String> names = new HashSet<>();
        names.add(name(from));
        while (take(',')) {
            from = at;
            if (!member(depth) || !names.add(name(from))) {
                return false;
            }
        }
        return take('}');
    }

    private boolean member(int depth) {
        return string() && take(':') && value(depth);
    }

    /** The name that was gone over at a place, with its quotation marks. */
    private String name(int from) {
        int end = from + 1;
        while (json.charAt(end) != '"') {
            end += json.charAt(end) == '\\' ? 2 : 1;
        }
        return json.substring(from, end + 1);
    }

    private boolean array(int depth) {
        at++;
        if (take(']')) {
            return true;
        }
        do {
            if (!value(depth)) {
                return false;
            }
        } while (take(','));
        return take(']');
    }

    private boolean string() {
        if (!take('"')) {
            return false;
        }
        while (at < json.length()) {
            char c = json.charAt(at++);
            if (c == '"') {
                return true;
            }
            if (c < ' ' || (c == '\\' && !shortEscape()) || (c >= Character.MIN_SURROGATE && !beyondBmp(c))) {
                return false;
            }
        }
        return false;
    }

    private boolean shortEscape() {
        return switch (peek()) {
            case '"', '\\', 'b', 'f', 'n', 'r', 't' -> {
                at++;
                yield true;
            }
            default -> false;
        };
    }

    /** A character from the surrogates on that may stand in a message. */
    private boolean beyondBmp(char c) {
        int codePoint = c;
        if (Character.isSurrogate(c)) {
            codePoint = json.codePointAt(at - 1);
            if (codePoint == c) {
                return false;
            }
            at++;
        }
        return !Unicode.isNoncharacter(codePoint);
    }

    private boolean number() {
        int from = at;
        take('-');
        int whole = at;
        digits();
        if (at == whole || (json.charAt(whole) == '0' && at - whole > 1)) {
            return false;
        }
        if (!take('.')) {
            return at - from != 2 || !json.startsWith("-0", from);
        }
        boolean zeros = true;
        int fraction = at;
        for (; isDigit(peek()); at++) {
            zeros &= peek() == '0';
        }
        return at > fraction && !zeros;
    }

    private void digits() {
        while (isDigit(peek())) {
            at++;
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
