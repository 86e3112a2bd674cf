package org.openfex.wire;

import static org.openfex.wire.Doubt.doubt;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Code;
import org.openfex.model.JsonMembers;
import org.openfex.model.JsonText;
import org.openfex.model.PartialDate;

/**
 * A cursor over the bytes of one message, which takes the values that the generated classes ask for, and gives up with a
 * {@link Doubt} at the first thing that is not surely valid. It may also run over the end of the bytes: what catches the
 * doubt catches that too. Not thread-safe.
 *
 * <p>A method that takes a value begins at its first byte and ends behind its last one.
 */
final class WireReader {
    /** What {@link #first} and {@link #next} give at the end of an object. */
    static final int END = -2;

    private static final int MAX_PLAIN_DIGITS = 18;
    private static final int MAX_WHOLE_DIGITS = 16;
    private static final long MAX_WHOLE = (1L << 53) - 1;
    /** More names than that in one extension are left to the parser that is armed against names that collide. */
    private static final int MAX_EXTENSION_NAMES = 500;

    private static final int YEAR_DIGITS = 4;
    private static final int NANO_DIGITS = 9;
    private static final int MAX_OFFSET_HOURS = 14;
    private static final int MAX_PARTIAL_DATE = 11;

    private static final int DELETE = 0x7f;
    private static final int HEXADECIMAL_BITS = 4;
    /** How much more room there is for a decoded text than is asked for. */
    private static final int ROOM = 60;

    private final byte[] bytes;
    private final WireLimits limits;

    private int at;
    private int depth;
    private int objects;
    private int extensionNames;

    private @Nullable Object[] items = new Object[16];
    private int itemCount;

    /** The characters of the text that was decoded last, the state of its format behind it, and its surrogate pairs. */
    private char[] decoded = new char[0];

    private int decodedState;
    private int decodedPairs;

    /** The bytes of the word that was looked up last, without its quotation marks. */
    private int wordLength;

    private int bodyEnd;
    private int messageEnd;

    WireReader(byte[] bytes, WireLimits limits) {
        this.bytes = bytes;
        this.limits = limits;
    }

    // ---- the whole message

    /** Goes to the first byte of the message. */
    void begin() {
        skipSpace();
    }

    /** Makes sure that nothing follows the message. */
    void end() {
        for (; at < bytes.length; at++) {
            byte b = bytes[at];
            if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
                throw doubt();
            }
        }
    }

    // ---- objects

    /** Enters an object, and gives the place of its first member among the names, or {@link #END}. */
    int first(WordTable names) {
        if (bytes[at++] != '{' || ++depth > limits.maxDepth() || ++objects > limits.maxObjects()) {
            throw doubt();
        }
        skipSpace();
        if (bytes[at] == '}') {
            return leave();
        }
        return member(names);
    }

    /** Goes on to the next member, and gives its place among the names, or {@link #END} behind the object. */
    int next(WordTable names) {
        skipSpace();
        byte b = bytes[at];
        if (b == ',') {
            at++;
            skipSpace();
            return member(names);
        }
        if (b != '}') {
            throw doubt();
        }
        return leave();
    }

    private int leave() {
        at++;
        depth--;
        return END;
    }

    /** Adds a member to those that were seen. */
    static long seen(long seen, int member) {
        long bit = 1L << member;
        if ((seen & bit) != 0) {
            throw doubt();
        }
        return seen | bit;
    }

    /** Makes sure that the required members were seen. */
    static void require(long seen, long required) {
        if ((seen & required) != required) {
            throw doubt();
        }
    }

    private int member(WordTable names) {
        int member = known(names);
        if (member == WordTable.NONE) {
            member = escaped(names);
        } else {
            at += wordLength + 2;
        }
        colon();
        return member;
    }

    /** The place of the quoted word at hand in a table, and its {@link #wordLength}; the cursor stays. */
    private int known(WordTable words) {
        if (bytes[at] != '"') {
            throw doubt();
        }
        int from = at + 1;
        long head = Words.at(bytes, from);
        long quotes = Words.quotes(head);
        if (quotes != 0) {
            wordLength = Words.first(quotes);
            return words.find(bytes, from, wordLength, Words.head(head, wordLength), 0);
        }
        int end = from + Long.BYTES;
        while (bytes[end] != '"') {
            end++;
        }
        wordLength = end - from;
        long tail = wordLength > Long.BYTES ? Words.at(bytes, end - Long.BYTES) : 0;
        return words.find(bytes, from, wordLength, head, tail);
    }

    /** The name at hand, which may be one that we know, written with escapes. */
    private int escaped(WordTable names) {
        int length = decode(null, at + 1, at + 1, 0);
        byte[] name = new String(decoded, 0, length).getBytes(StandardCharsets.UTF_8);
        int member = names.find(name, 0, name.length);
        if (member == WordTable.NONE) {
            throw doubt();
        }
        return member;
    }

    private void colon() {
        skipSpace();
        if (bytes[at++] != ':') {
            throw doubt();
        }
        skipSpace();
    }

    private void skipSpace() {
        byte b = bytes[at];
        if (b <= ' ') {
            skipSpaces();
        }
    }

    private void skipSpaces() {
        int i = at;
        while (true) {
            byte b = bytes[i];
            if (b == ' ') {
                i += Words.at(bytes, i) == Words.SPACES ? Long.BYTES : 1;
            } else if (b == '\n' || b == '\r' || b == '\t') {
                i++;
            } else if (b > ' ') {
                at = i;
                return;
            } else {
                throw doubt();
            }
        }
    }

    // ---- lists

    /** Enters a list, which holds at least one item, and gives the mark that {@link #list} needs. */
    int openList() {
        if (bytes[at++] != '[' || ++depth > limits.maxDepth()) {
            throw doubt();
        }
        skipSpace();
        return itemCount;
    }

    /** Adds an item, and tells whether another one follows. */
    boolean more(Object item) {
        if (itemCount == items.length) {
            items = Arrays.copyOf(items, 2 * itemCount);
        }
        items[itemCount++] = item;
        skipSpace();
        byte b = bytes[at++];
        if (b == ',') {
            skipSpace();
            return true;
        }
        if (b != ']') {
            throw doubt();
        }
        depth--;
        return false;
    }

    /** The items since a mark, unmodifiable. */
    @SuppressWarnings("unchecked") // the caller asks for the type of what it added
    <T> List<T> list(int mark, int max) {
        int count = itemCount - mark;
        if (count > max) {
            throw doubt();
        }
        List<Object> list = switch (count) {
            // These keep the items as they are handed over; List.of of an array makes another copy.
            case 1 -> List.of(item(mark));
            case 2 -> List.of(item(mark), item(mark + 1));
            case 3 -> List.of(item(mark), item(mark + 1), item(mark + 2));
            case 4 -> List.of(item(mark), item(mark + 1), item(mark + 2), item(mark + 3));
            case 5 -> List.of(item(mark), item(mark + 1), item(mark + 2), item(mark + 3), item(mark + 4));
            default -> List.of(Arrays.copyOfRange(items, mark, itemCount));
        };
        Arrays.fill(items, mark, itemCount, null);
        itemCount = mark;
        return (List<T>) list;
    }

    private Object item(int index) {
        Object item = items[index];
        if (item == null) {
            throw doubt();
        }
        return item;
    }

    /** The same list, which must not hold an item twice. */
    static <T> List<T> unique(List<T> list) {
        if (list.size() > 1 && new HashSet<>(list).size() != list.size()) {
            throw doubt();
        }
        return list;
    }

    // ---- text

    /** A text of a form, its length in code points. */
    String text(TextFormat format, int min, int max) {
        if (bytes[at] != '"') {
            throw doubt();
        }
        int from = at + 1;
        int state = format.start();
        int i = from;
        while (true) {
            if (format.runs(state)) {
                i = endOfRun(i);
            }
            byte b = bytes[i];
            if (b == '"') {
                break;
            }
            if (b < ' ' || b == '\\') {
                return decodedText(format, min, max, from, i, state);
            }
            state = format.step(state, b);
            if (state == TextFormat.REFUSED) {
                throw doubt();
            }
            i++;
        }
        int length = i - from;
        checkText(format, state, length, min, max);
        at = i + 1;
        return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
    }

    private void checkText(TextFormat format, int state, int length, int min, int max) {
        if (length < min || length > max || length > limits.maxStringLength() || !format.accepts(state)) {
            throw doubt();
        }
    }

    /** The first byte from a place on that is not plain printable ASCII within a string. */
    private int endOfRun(int from) {
        int i = from;
        while (true) {
            long special = Words.special(Words.at(bytes, i));
            if (special != 0) {
                return i + Words.first(special);
            }
            i += Long.BYTES;
        }
    }

    private String decodedText(TextFormat format, int min, int max, int from, int to, int state) {
        int length = decode(format, from, to, state);
        checkText(format, decodedState, length - decodedPairs, min, max);
        return new String(decoded, 0, length);
    }

    /**
     * Decodes a string strictly into {@link #decoded}, and goes behind it.
     *
     * @param format the form, null for any
     * @param from the first byte of the string
     * @param to up to where it is plain ASCII, which was looked at
     * @param state the state of the format there
     * @return the number of characters
     */
    private int decode(@Nullable TextFormat format, int from, int to, int state) {
        int count = to - from;
        reserve(count + 2);
        char[] out = decoded;
        for (int i = 0; i < count; i++) {
            out[i] = (char) bytes[from + i];
        }
        int now = state;
        int pairs = 0;
        at = to;
        while (true) {
            if (format == null || format.runsBeyond(now)) {
                count = decodeRun(out, count);
            }
            int b = bytes[at];
            int codePoint;
            if (b >= ' ' && b != '"' && b != '\\') {
                codePoint = b;
                at++;
            } else if (b < 0) {
                codePoint = beyondAscii(b);
            } else if (b == '\\') {
                codePoint = escape();
            } else if (b == '"') {
                break;
            } else {
                throw doubt(); // a control character that is not escaped
            }
            if (format != null) {
                now = format.stepAny(now, codePoint);
                if (now == TextFormat.REFUSED) {
                    throw doubt();
                }
            }
            if (count + 2 > out.length) {
                reserve(count + 2);
                out = decoded;
            }
            if (codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
                out[count++] = (char) codePoint;
            } else {
                out[count++] = Character.highSurrogate(codePoint);
                out[count++] = Character.lowSurrogate(codePoint);
                pairs++;
            }
        }
        at++;
        decodedState = now;
        decodedPairs = pairs;
        return count;
    }

    /**
     * Decodes printable ASCII and characters of two bytes behind the no-break space, in which most of what is no English is
     * written, as long as there is room for them.
     *
     * @param count the number of characters before
     * @return the number of characters
     */
    private int decodeRun(char[] out, int count) {
        int length = count;
        int i = at;
        while (length < out.length) {
            int b = bytes[i];
            if (b >= ' ' && b < DELETE && b != '"' && b != '\\') {
                out[length++] = (char) b;
                i++;
                continue;
            }
            long four = length <= out.length - 4 ? Words.fourLetters(Words.at(bytes, i)) : 0;
            if (four != 0) {
                out[length] = (char) four;
                out[length + 1] = (char) (four >>> 16);
                out[length + 2] = (char) (four >>> 32);
                out[length + 3] = (char) (four >>> 48);
                length += 4;
                i += Long.BYTES;
                continue;
            }
            int second = (b & 0xe0) == 0xc0 ? bytes[i + 1] : 0;
            int character = ((b & 0x1f) << 6) | (second & 0x3f);
            if ((second & 0xc0) != 0x80 || character <= TextFormat.NO_BREAK_SPACE_CHARACTER) {
                break;
            }
            out[length++] = (char) character;
            i += 2;
        }
        at = i;
        return length;
    }

    private void reserve(int length) {
        if (length > decoded.length) {
            decoded = Arrays.copyOf(decoded, Math.max(length + ROOM, 2 * decoded.length));
        }
    }

    /** The character that an escape stands for; at the backslash. */
    private int escape() {
        byte kind = bytes[at + 1];
        at += 2;
        return switch (kind) {
            case '"', '\\', '/' -> kind;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> {
                int unit = hexadecimal(at, 4);
                at += 4;
                if (!Character.isSurrogate((char) unit)) {
                    yield checked(unit);
                }
                if (bytes[at] != '\\' || bytes[at + 1] != 'u' || !Character.isHighSurrogate((char) unit)) {
                    throw doubt();
                }
                int low = hexadecimal(at + 2, 4);
                at += 6;
                if (!Character.isLowSurrogate((char) low)) {
                    throw doubt();
                }
                yield checked(Character.toCodePoint((char) unit, (char) low));
            }
            default -> throw doubt();
        };
    }

    private int hexadecimal(int from, int digits) {
        int value = 0;
        for (int i = from; i < from + digits; i++) {
            value = (value << HEXADECIMAL_BITS) | digit(bytes[i]);
        }
        return value;
    }

    private static int digit(byte b) {
        if (b >= '0' && b <= '9') {
            return b - '0';
        }
        int letter = b | 0x20;
        if (letter >= 'a' && letter <= 'f') {
            return letter - 'a' + 10;
        }
        throw doubt();
    }

    /** The character that begins at hand, of two to four bytes in the shortest form. */
    private int beyondAscii(int lead) {
        int first = lead & 0xff;
        if (first >= 0xc2 && first < 0xe0) {
            int codePoint = ((first & 0x1f) << 6) | continuation(at + 1);
            at += 2;
            return codePoint;
        }
        if (first >= 0xe0 && first < 0xf0) {
            int codePoint = ((first & 0xf) << 12) | (continuation(at + 1) << 6) | continuation(at + 2);
            at += 3;
            if (codePoint < 0x800 || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)) {
                throw doubt();
            }
            return checked(codePoint);
        }
        if (first >= 0xf0 && first < 0xf5) {
            int codePoint = ((first & 0x7) << 18)
                    | (continuation(at + 1) << 12)
                    | (continuation(at + 2) << 6)
                    | continuation(at + 3);
            at += 4;
            if (codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT || codePoint > Character.MAX_CODE_POINT) {
                throw doubt();
            }
            return checked(codePoint);
        }
        throw doubt();
    }

    private int continuation(int index) {
        byte b = bytes[index];
        if ((b & 0xc0) != 0x80) {
            throw doubt();
        }
        return b & 0x3f;
    }

    /** A code point that may stand in a message: neither U+0000 nor a noncharacter. */
    static int checked(int codePoint) {
        if (codePoint == 0 || (codePoint & 0xfffe) == 0xfffe || (codePoint >= 0xfdd0 && codePoint <= 0xfdef)) {
            throw doubt();
        }
        return codePoint;
    }

    // ---- codes and other values that are written as text

    /** A code of a list. */
    Code code(int list, TextFormat format, int max) {
        CodeTable table = WireCodes.table(list);
        int found = known(table.words());
        if (found != WordTable.NONE && wordLength <= limits.maxStringLength()) {
            at += wordLength + 2;
            return table.code(found);
        }
        return WireCodes.of(list, text(format, 1, max));
    }

    /** The version of the message, which must be the one that the generated classes know. */
    String version(String known) {
        int length = known.length();
        if (bytes[at] != '"' || bytes[at + length + 1] != '"' || length > limits.maxStringLength()) {
            throw doubt();
        }
        for (int i = 0; i < length; i++) {
            if (bytes[at + 1 + i] != known.charAt(i)) {
                throw doubt();
            }
        }
        at += length + 2;
        return known;
    }

    /** A UUID in lower case. */
    UUID uuid() {
        int from = at + 1;
        if (bytes[at] != '"'
                || bytes[from + 8] != '-'
                || bytes[from + 13] != '-'
                || bytes[from + 18] != '-'
                || bytes[from + 23] != '-') {
            throw doubt();
        }
        long high = lowerHexadecimal(lowerHexadecimal(lowerHexadecimal(0, from, 8), from + 9, 4), from + 14, 4);
        long low = lowerHexadecimal(lowerHexadecimal(0, from + 19, 4), from + 24, 12);
        at = from + 36;
        endText(36);
        return new UUID(high, low);
    }

    private long lowerHexadecimal(long before, int from, int digits) {
        long value = before;
        for (int i = from; i < from + digits; i++) {
            int b = bytes[i];
            int digit = b - '0';
            if (digit < 0 || digit > 9) {
                digit = b - 'a' + 10;
                if (digit < 10 || digit > 15) {
                    throw doubt();
                }
            }
            value = (value << HEXADECIMAL_BITS) | digit;
        }
        return value;
    }

    private void endText(int length) {
        if (bytes[at++] != '"' || length > limits.maxStringLength()) {
            throw doubt();
        }
    }

    /** A date that is known to the day. */
    LocalDate date() {
        if (bytes[at++] != '"') {
            throw doubt();
        }
        LocalDate date = day();
        endText(10);
        return date;
    }

    private LocalDate day() {
        int year = digits(YEAR_DIGITS);
        separator('-');
        int month = digits(2);
        separator('-');
        int day = digits(2);
        if (month < 1 || month > 12 || day < 1 || day > daysOf(year, month)) {
            throw doubt();
        }
        return LocalDate.of(year, month, day);
    }

    private static int daysOf(int year, int month) {
        if (month == 2) {
            return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
        }
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }

    /** A point in time with its offset. */
    OffsetDateTime time() {
        int from = at;
        if (bytes[at++] != '"') {
            throw doubt();
        }
        LocalDate day = day();
        separator('T');
        int hour = digits(2);
        separator(':');
        int minute = digits(2);
        separator(':');
        int second = digits(2);
        int nano = bytes[at] == '.' ? nanos() : 0;
        if (hour > 23 || minute > 59 || second > 59) {
            throw doubt();
        }
        ZoneOffset offset = offset();
        endText(at - from - 1);
        return OffsetDateTime.of(day, LocalTime.of(hour, minute, second, nano), offset);
    }

    private int nanos() {
        int from = ++at;
        int value = 0;
        while (at - from < NANO_DIGITS && bytes[at] >= '0' && bytes[at] <= '9') {
            value = value * 10 + bytes[at++] - '0';
        }
        if (at == from || bytes[at - 1] == '0') {
            throw doubt();
        }
        for (int digits = at - from; digits < NANO_DIGITS; digits++) {
            value *= 10;
        }
        return value;
    }

    private ZoneOffset offset() {
        byte sign = bytes[at++];
        if (sign == 'Z') {
            return ZoneOffset.UTC;
        }
        int hours = digits(2);
        separator(':');
        int minutes = digits(2);
        if ((sign != '+' && sign != '-') || hours > MAX_OFFSET_HOURS || minutes > 59 || (hours | minutes) == 0) {
            throw doubt();
        }
        int seconds = (hours * 60 + minutes) * 60;
        return ZoneOffset.ofTotalSeconds(sign == '-' ? -seconds : seconds);
    }

    private int digits(int count) {
        int value = 0;
        for (int end = at + count; at < end; at++) {
            int digit = bytes[at] - '0';
            if (digit < 0 || digit > 9) {
                throw doubt();
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private void separator(char separator) {
        if (bytes[at++] != separator) {
            throw doubt();
        }
    }

    /** A date that may be known in part. */
    PartialDate partialDate() {
        if (bytes[at++] != '"') {
            throw doubt();
        }
        int from = at;
        while (bytes[at] != '"') {
            at++;
        }
        int length = at - from;
        if (length > MAX_PARTIAL_DATE) {
            throw doubt();
        }
        endText(length);
        try {
            return PartialDate.of(new String(bytes, from, length, StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException e) {
            throw doubt();
        }
    }

    // ---- numbers and truth values

    /** Whether. */
    Boolean bool() {
        if (bytes[at] == 't' && bytes[at + 1] == 'r' && bytes[at + 2] == 'u' && bytes[at + 3] == 'e') {
            at += 4;
            return true;
        }
        if (bytes[at] == 'f'
                && bytes[at + 1] == 'a'
                && bytes[at + 2] == 'l'
                && bytes[at + 3] == 's'
                && bytes[at + 4] == 'e') {
            at += 5;
            return false;
        }
        throw doubt();
    }

    /** A whole number within limits that an int holds. */
    Integer integer(int min, int max) {
        return (int) whole(min, max);
    }

    /** A whole number within limits. */
    Long wholeNumber(long min, long max) {
        return whole(min, max);
    }

    private long whole(long min, long max) {
        int from = at;
        boolean negative = bytes[at] == '-';
        if (negative) {
            at++;
        }
        int first = at;
        long value = 0;
        while (bytes[at] >= '0' && bytes[at] <= '9' && at - first <= MAX_WHOLE_DIGITS) {
            value = value * 10 + bytes[at++] - '0';
        }
        int digits = at - first;
        if (digits == 0
                || (digits > 1 && bytes[first] == '0')
                || value > MAX_WHOLE
                || (negative && value == 0)
                || at - from > limits.maxNumberLength()) {
            throw doubt();
        }
        requireEndOfNumber();
        long signed = negative ? -value : value;
        if (signed < min || signed > max) {
            throw doubt();
        }
        return signed;
    }

    private void requireEndOfNumber() {
        byte b = bytes[at];
        if (b != ',' && b != '}' && b != ']' && b > ' ') {
            throw doubt();
        }
    }

    /** A decimal number within limits, with the digits that were sent. */
    BigDecimal decimal(long min, long max) {
        int from = at;
        boolean negative = bytes[at] == '-';
        if (negative) {
            at++;
        }
        int first = at;
        int point = -1;
        long unscaled = 0;
        while (true) {
            byte b = bytes[at];
            if (b >= '0' && b <= '9') {
                unscaled = unscaled * 10 + b - '0'; // of no use, and not used, when there are too many digits
            } else if (b == '.' && point < 0) {
                point = at;
            } else {
                break;
            }
            at++;
        }
        int scale = point < 0 ? 0 : at - point - 1;
        int whole = (point < 0 ? at : point) - first;
        int digits = whole + scale;
        if (whole == 0
                || (whole > 1 && bytes[first] == '0')
                || (point >= 0 && isZero(point + 1, at))
                || at - from > limits.maxNumberLength()) {
            throw doubt();
        }
        requireEndOfNumber();
        if (point < 0 && (digits > MAX_WHOLE_DIGITS || unscaled > MAX_WHOLE || (negative && unscaled == 0))) {
            throw doubt();
        }
        BigDecimal number = digits <= MAX_PLAIN_DIGITS
                ? BigDecimal.valueOf(negative ? -unscaled : unscaled, scale)
                : new BigDecimal(new String(bytes, from, at - from, StandardCharsets.ISO_8859_1));
        if (number.compareTo(BigDecimal.valueOf(min)) < 0 || number.compareTo(BigDecimal.valueOf(max)) > 0) {
            throw doubt();
        }
        return number;
    }

    /** Whether there are no digits but zeros. */
    private boolean isZero(int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != '0') {
                return false;
            }
        }
        return true;
    }

    // ---- content that FEX does not define

    /** The extensions of an entity. */
    JsonMembers extensions(int maxCount, int minName, int maxName) {
        if (bytes[at++] != '{' || ++depth > limits.maxDepth() || ++objects > limits.maxObjects()) {
            throw doubt();
        }
        JsonMembers.Builder members = JsonMembers.builder();
        int count = 0;
        byte separator;
        do {
            skipSpace();
            String name = text(TextFormats.EXTENSION_NAME, minName, Math.min(maxName, limits.maxNameLength()));
            colon();
            int from = at;
            extensionNames = 0;
            anyValue();
            members.add(name, textOf(from, at));
            count++;
            skipSpace();
            separator = bytes[at++];
        } while (separator == ',');
        JsonMembers extensions = members.build();
        // A name that came twice counts once among the members.
        if (separator != '}' || count > maxCount || extensions.size() < count) {
            throw doubt();
        }
        depth--;
        return extensions;
    }

    /** The canonical text of a value whose characters and limits were looked at. */
    private JsonText textOf(int from, int to) {
        try {
            return JsonText.of(new String(bytes, from, to - from, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw doubt(); // not JSON, a name twice, a number in another spelling
        }
    }

    /**
     * Goes over a value of any kind that has been written, and doubts as a reader does that comes to it.
     *
     * @param from where the value begins
     * @param depth how many objects and arrays are open there
     * @param objects how many objects stand before
     * @return how many objects stand before and in it
     */
    static int goOver(byte[] written, WireLimits limits, int from, int depth, int objects) {
        WireReader in = new WireReader(written, limits);
        in.at = from;
        in.depth = depth;
        in.objects = objects;
        in.anyValue();
        return in.objects;
    }

    /**
     * Goes over a value of any kind: counts what has a limit and looks at its characters. Whether it is JSON is for
     * {@link JsonText} to say. Recursion is as deep as the limit of depth.
     */
    private void anyValue() {
        byte b = bytes[at];
        if (b == '{' || b == '[') {
            at++;
            if (++depth > limits.maxDepth() || (b == '{' && ++objects > limits.maxObjects())) {
                throw doubt();
            }
            inside(b == '{');
            depth--;
        } else if (b == '"') {
            anyText(limits.maxStringLength());
        } else {
            literal();
        }
    }

    private void inside(boolean object) {
        byte close = (byte) (object ? '}' : ']');
        skipSpace();
        if (bytes[at] == close) {
            at++;
            return;
        }
        while (true) {
            if (object) {
                if (bytes[at] != '"' || ++extensionNames > MAX_EXTENSION_NAMES) {
                    throw doubt();
                }
                anyText(limits.maxNameLength());
                colon();
            }
            anyValue();
            skipSpace();
            byte b = bytes[at++];
            if (b == close) {
                return;
            }
            if (b != ',') {
                throw doubt();
            }
            skipSpace();
        }
    }

    private void anyText(int maxLength) {
        int length = decode(null, at + 1, at + 1, 0);
        if (length - decodedPairs > maxLength) {
            throw doubt();
        }
    }

    /** A number, true, false or null: as long as a number may be, and a whole one not too large. */
    private void literal() {
        int from = at;
        boolean digits = true;
        long value = 0;
        byte b = bytes[at];
        while (b > ' ' && b != ',' && b != '}' && b != ']') {
            if (b >= '0' && b <= '9') {
                value = value * 10 + b - '0';
            } else {
                digits &= b == '-';
            }
            b = bytes[++at];
        }
        int length = at - from;
        byte first = bytes[from];
        boolean number = first == '-' || (first >= '0' && first <= '9');
        if (length == 0 || (number && length > limits.maxNumberLength())) {
            throw doubt();
        }
        if (digits && (length > MAX_WHOLE_DIGITS + 1 || value > MAX_WHOLE)) {
            throw doubt();
        }
    }

    // ---- the body, which may stand before the type that says what it is

    /** Goes over the body, of which only the end is looked for, and gives its place. */
    int skipBody() {
        int from = at;
        int open = 0;
        do {
            byte b = bytes[at++];
            if (b == '"') {
                while (bytes[at] != '"') {
                    at += bytes[at] == '\\' ? 2 : 1;
                }
                at++;
            } else if (b == '{' || b == '[') {
                open++;
            } else if (b == '}' || b == ']') {
                open--;
            }
        } while (open > 0);
        bodyEnd = at;
        return from;
    }

    /** Goes back to the body, after everything else was read. */
    void beginBody(int from) {
        messageEnd = at;
        at = from;
        depth++;
    }

    /** Goes behind the message again. */
    void endBody() {
        if (at != bodyEnd) {
            throw doubt();
        }
        at = messageEnd;
        depth--;
    }
}
