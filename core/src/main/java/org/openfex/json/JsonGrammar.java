package org.openfex.json;

import org.jspecify.annotations.Nullable;

/** What the reader has to know of the grammar of JSON beside its parser. */
final class JsonGrammar {

    private JsonGrammar() {}

    /** What could have stood where a text stops being JSON. */
    enum Expected {
        VALUE("value"),
        VALUE_OR_END_OF_ARRAY("value | ']'"),
        NAME("string"),
        NAME_OR_END_OF_OBJECT("string | '}'"),
        COLON("':'"),
        COMMA_OR_END_OF_OBJECT("',' | '}'"),
        COMMA_OR_END_OF_ARRAY("',' | ']'"),
        DIGIT("digit"),
        STRING_CONTENT("'\"'"),
        END("end");

        private final String symbols;

        Expected(String symbols) {
            this.symbols = symbols;
        }

        /** The symbols of RFC 8259, in no human language. */
        String symbols() {
            return symbols;
        }
    }

    static boolean isWhiteSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    /** The offset of the first byte of the character that a byte of well-formed UTF-8 belongs to. */
    static int startOfCharacter(byte[] bytes, int offset) {
        int start = Math.max(0, Math.min(offset, bytes.length));
        while (start > 0 && start < bytes.length && (bytes[start] & 0xC0) == 0x80) {
            start--;
        }
        return start;
    }

    /**
     * What could have stood at an offset up to which the text is JSON.
     *
     * @param inObject whether the innermost open container is an object; null when there is none
     */
    static Expected expected(byte[] bytes, int offset, @Nullable Boolean inObject) {
        Prefix prefix = Prefix.of(bytes, offset);
        int last = prefix.last();
        if (prefix.stringStart() >= 0) {
            return Expected.STRING_CONTENT;
        }
        if (last < 0) {
            return Expected.VALUE;
        }
        boolean object = Boolean.TRUE.equals(inObject);
        return switch (bytes[last]) {
            case '{' -> Expected.NAME_OR_END_OF_OBJECT;
            case '[' -> Expected.VALUE_OR_END_OF_ARRAY;
            case ':' -> Expected.VALUE;
            case ',' -> object ? Expected.NAME : Expected.VALUE;
            case '-', '+', '.' -> Expected.DIGIT;
            case 'e', 'E' -> isDigit(bytes[Math.max(0, last - 1)]) ? Expected.DIGIT : afterValue(inObject);
            case '"' -> object && prefix.afterName() ? Expected.COLON : afterValue(inObject);
            default -> afterValue(inObject);
        };
    }

    private static Expected afterValue(@Nullable Boolean inObject) {
        if (inObject == null) {
            return Expected.END;
        }
        return inObject ? Expected.COMMA_OR_END_OF_OBJECT : Expected.COMMA_OR_END_OF_ARRAY;
    }

    /** Where the string starts that an offset lies in, up to which the text is JSON; -1 when it lies in none. */
    static int stringStart(byte[] bytes, int offset) {
        return Prefix.of(bytes, offset).stringStart();
    }

    /** Whether the string that starts at an offset is one by the grammar, whatever its escapes stand for. */
    static boolean isString(byte[] bytes, int start) {
        int i = start + 1;
        while (i < bytes.length && bytes[i] != '"') {
            if (bytes[i] >= 0 && bytes[i] < ' ') {
                return false;
            }
            if (bytes[i] == '\\') {
                i++;
                boolean unicode = i + 4 < bytes.length && bytes[i] == 'u';
                if (unicode ? !isHex(bytes, i + 1) : i == bytes.length || "\"\\/bfnrt".indexOf(bytes[i]) < 0) {
                    return false;
                }
                i += unicode ? 4 : 0;
            }
            i++;
        }
        return i < bytes.length;
    }

    private static boolean isHex(byte[] bytes, int start) {
        for (int i = start; i < start + 4; i++) {
            if (Character.digit(bytes[i], 16) < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * What can be told of the text before an offset.
     *
     * @param stringStart where the string starts that the offset lies in, or -1
     * @param last the last byte that is no white space and not inside a string, or -1
     * @param afterName whether the last string stands where the name of a member can stand
     */
    private record Prefix(int stringStart, int last, boolean afterName) {

        static Prefix of(byte[] bytes, int offset) {
            int stringStart = -1;
            int last = -1;
            boolean afterName = false;
            for (int i = 0; i < offset; i++) {
                byte b = bytes[i];
                if (stringStart >= 0) {
                    if (b == '\\') {
                        i++;
                    } else if (b == '"') {
                        stringStart = -1;
                        last = i;
                    }
                } else if (b == '"') {
                    stringStart = i;
                    afterName = last >= 0 && (bytes[last] == '{' || bytes[last] == ',');
                } else if (!isWhiteSpace(b)) {
                    last = i;
                }
            }
            return new Prefix(stringStart, last, afterName);
        }
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    /** The code of the fault in the characters of a name or string, or null when there is none (clause 1.5). */
    static @Nullable String characterFault(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return "null-character";
            }
            if (c < Character.MIN_SURROGATE) {
                continue;
            }
            int codePoint = c;
            if (Character.isSurrogate(c)) {
                codePoint = text.codePointAt(i);
                if (codePoint == c) {
                    return "surrogate-unpaired";
                }
                i++;
            }
            if ((codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF)) {
                return "noncharacter";
            }
        }
        return null;
    }
}
