package org.openfex.wire;

import static org.openfex.wire.Doubt.doubt;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openfex.code.Code;
import org.openfex.model.JsonMembers;
import org.openfex.model.JsonText;
import org.openfex.model.PartialDate;

/**
 * A growing buffer that takes the values of one message from the generated classes, in canonical form, and gives up with a
 * {@link Doubt} at the first thing that is not surely valid. Not thread-safe.
 */
final class WireWriter {
    private static final int FIRST_SIZE = 2048;
    private static final int MAX_UTF8 = 3;
    private static final int MAX_ESCAPE = 6;
    /** Beyond it the reserve for its UTF-8 form would not fit into an array. */
    private static final int LONGEST_TEXT = Integer.MAX_VALUE / 8;

    private static final int MAX_LONG = 20;
    private static final int MAX_TIME = 40;
    private static final int MAX_OFFSET_SECONDS = (14 * 60 + 59) * 60;
    private static final int MAX_YEAR = 9999;
    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private final WireLimits limits;

    private byte[] bytes = new byte[FIRST_SIZE];
    private int at;
    private int depth;
    private int objects;

    WireWriter(WireLimits limits) {
        this.limits = limits;
    }

    /** What was written. */
    byte[] toBytes() {
        return Arrays.copyOf(bytes, at);
    }

    private void reserve(int more) {
        if (more > bytes.length - at) {
            long wanted = Math.max(2L * bytes.length, (long) at + more);
            // What is larger than a message may be is for the reference path to tell.
            if ((long) at + more > (long) limits.maxBytes() + MAX_UTF8 * (long) limits.maxStringLength()) {
                throw doubt();
            }
            bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8, wanted));
        }
    }

    /** Makes sure that what a valid message needs is there. */
    static void require(boolean condition) {
        if (!condition) {
            throw doubt();
        }
    }

    // ---- objects and lists

    /** Begins an object. */
    void open() {
        if (++depth > limits.maxDepth() || ++objects > limits.maxObjects()) {
            throw doubt();
        }
        put('{');
    }

    /** Ends an object, which must not hold members that this version does not know. */
    void close(JsonMembers unknownMembers) {
        if (!unknownMembers.isEmpty()) {
            throw doubt();
        }
        depth--;
        put('}');
    }

    /** Writes the name of a member, and the comma before it. */
    void name(WordTable names, int member) {
        byte[] name = names.name(member);
        reserve(name.length + 1);
        if (bytes[at - 1] != '{') {
            bytes[at++] = ',';
        }
        System.arraycopy(name, 0, bytes, at, name.length);
        at += name.length;
    }

    /** Begins a list with its name, if there is one, and tells whether there is. */
    boolean openList(WordTable names, int member, List<?> list, int max) {
        if (list.isEmpty()) {
            return false;
        }
        if (list.size() > max || ++depth > limits.maxDepth()) {
            throw doubt();
        }
        name(names, member);
        put('[');
        return true;
    }

    /** Makes sure that no item occurs twice. */
    static void unique(List<?> list) {
        if (list.size() > 1 && new HashSet<>(list).size() != list.size()) {
            throw doubt();
        }
    }

    /** Writes the comma before an item that is not the first. */
    void item(int index) {
        if (index > 0) {
            put(',');
        }
    }

    /** Ends a list. */
    void closeList() {
        depth--;
        put(']');
    }

    private void put(char ascii) {
        reserve(1);
        bytes[at++] = (byte) ascii;
    }

    // ---- text

    /** Writes a text of a form, its length in code points. */
    void text(String text, TextFormat format, int min, int max) {
        int length = text.length();
        if (length > Math.min(limits.maxBytes(), LONGEST_TEXT)) {
            throw doubt();
        }
        reserve(MAX_UTF8 * length + 2);
        byte[] out = bytes;
        int to = at;
        out[to++] = '"';
        int state = format.start();
        int codePoints = length;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                state = format.step(state, c);
                if (c >= ' ' && c != '"' && c != '\\') {
                    out[to++] = (byte) c;
                } else {
                    at = to;
                    escape(c, length - i);
                    out = bytes;
                    to = at;
                }
            } else {
                int codePoint = c;
                if (Character.isSurrogate(c)) {
                    codePoint = Character.codePointAt(text, i);
                    if (codePoint == c) {
                        throw doubt();
                    }
                    i++;
                    codePoints--;
                }
                state = format.stepAny(state, WireReader.checked(codePoint));
                to = utf8(out, to, codePoint);
            }
            if (state == TextFormat.REFUSED) {
                throw doubt();
            }
        }
        if (codePoints < min || codePoints > max || codePoints > limits.maxStringLength() || !format.accepts(state)) {
            throw doubt();
        }
        out[to++] = '"';
        at = to;
    }

    private static int utf8(byte[] out, int at, int codePoint) {
        int to = at;
        if (codePoint < 0x800) {
            out[to++] = (byte) (0xc0 | (codePoint >> 6));
        } else {
            if (codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
                out[to++] = (byte) (0xe0 | (codePoint >> 12));
            } else {
                out[to++] = (byte) (0xf0 | (codePoint >> 18));
                out[to++] = (byte) (0x80 | ((codePoint >> 12) & 0x3f));
            }
            out[to++] = (byte) (0x80 | ((codePoint >> 6) & 0x3f));
        }
        out[to++] = (byte) (0x80 | (codePoint & 0x3f));
        return to;
    }

    /** Writes a character as an escape; {@code rest} characters of the text, this one among them, are to come. */
    private void escape(char c, int rest) {
        reserve(MAX_ESCAPE + MAX_UTF8 * rest + 2);
        bytes[at++] = '\\';
        switch (c) {
            case '"', '\\' -> bytes[at++] = (byte) c;
            case '\n' -> bytes[at++] = 'n';
            case '\r' -> bytes[at++] = 'r';
            case '\t' -> bytes[at++] = 't';
            default -> throw doubt(); // no format takes another control character
        }
    }

    /** Writes text that is plain ASCII without a quotation mark. */
    private void ascii(String text) {
        int length = text.length();
        reserve(length);
        for (int i = 0; i < length; i++) {
            bytes[at++] = (byte) text.charAt(i);
        }
    }

    /** Writes a code, known or not. */
    void code(Code code, TextFormat format, int max) {
        text(code.value(), format, 1, max);
    }

    /** Writes the version of the message, which must be the one that the generated classes know. */
    void version(String version, String known) {
        require(version.equals(known));
        put('"');
        ascii(known);
        put('"');
    }

    /** Writes a UUID. */
    void uuid(UUID uuid) {
        reserve(38);
        bytes[at++] = '"';
        long high = uuid.getMostSignificantBits();
        long low = uuid.getLeastSignificantBits();
        hexadecimal(high >>> 32, 8);
        bytes[at++] = '-';
        hexadecimal(high >>> 16, 4);
        bytes[at++] = '-';
        hexadecimal(high, 4);
        bytes[at++] = '-';
        hexadecimal(low >>> 48, 4);
        bytes[at++] = '-';
        hexadecimal(low, 12);
        bytes[at++] = '"';
    }

    private void hexadecimal(long value, int digits) {
        for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) {
            bytes[at++] = DIGITS[(int) (value >>> shift) & 0xf];
        }
    }

    /** Writes a date. */
    void date(LocalDate date) {
        reserve(MAX_TIME);
        bytes[at++] = '"';
        day(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        bytes[at++] = '"';
    }

    private void day(int year, int month, int day) {
        if (year < 0 || year > MAX_YEAR) {
            throw doubt();
        }
        twoDigits(year / 100);
        twoDigits(year % 100);
        bytes[at++] = '-';
        twoDigits(month);
        bytes[at++] = '-';
        twoDigits(day);
    }

    private void twoDigits(int number) {
        bytes[at++] = (byte) ('0' + number / 10);
        bytes[at++] = (byte) ('0' + number % 10);
    }

    /** Writes a point in time in the one spelling of clause 4.4. */
    void time(OffsetDateTime time) {
        int offset = time.getOffset().getTotalSeconds();
        if (offset % 60 != 0 || Math.abs(offset) > MAX_OFFSET_SECONDS) {
            throw doubt();
        }
        reserve(MAX_TIME);
        bytes[at++] = '"';
        day(time.getYear(), time.getMonthValue(), time.getDayOfMonth());
        bytes[at++] = 'T';
        twoDigits(time.getHour());
        bytes[at++] = ':';
        twoDigits(time.getMinute());
        bytes[at++] = ':';
        twoDigits(time.getSecond());
        fraction(time.getNano());
        if (offset == 0) {
            bytes[at++] = 'Z';
        } else {
            int minutes = Math.abs(offset) / 60;
            bytes[at++] = (byte) (offset < 0 ? '-' : '+');
            twoDigits(minutes / 60);
            bytes[at++] = ':';
            twoDigits(minutes % 60);
        }
        bytes[at++] = '"';
    }

    private void fraction(int nano) {
        if (nano == 0) {
            return;
        }
        bytes[at++] = '.';
        int rest = nano;
        for (int unit = 100_000_000; rest > 0; unit /= 10) {
            bytes[at++] = (byte) ('0' + rest / unit);
            rest %= unit;
        }
    }

    /** Writes a date that may be known in part. */
    void partialDate(PartialDate date) {
        put('"');
        ascii(date.value());
        put('"');
    }

    // ---- numbers and truth values

    /** Writes a truth value. */
    void bool(boolean value) {
        ascii(value ? "true" : "false");
    }

    /** Writes a whole number. */
    void whole(long value, long min, long max) {
        if (value < min || value > max) {
            throw doubt();
        }
        reserve(MAX_LONG);
        if (value < 0) {
            bytes[at++] = '-';
        }
        long rest = Math.abs(value);
        int length = 1;
        for (long left = rest; left > 9; left /= 10) {
            length++;
        }
        for (int i = at + length - 1; i >= at; i--) {
            bytes[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        at += length;
    }

    /** Writes a decimal number with its own digits. */
    void decimal(BigDecimal number, long min, long max) {
        if (Math.abs((long) number.scale()) > Wire.LONGEST_NUMBER
                || number.precision() > Wire.LONGEST_NUMBER
                || number.compareTo(BigDecimal.valueOf(min)) < 0
                || number.compareTo(BigDecimal.valueOf(max)) > 0) {
            throw doubt();
        }
        String text = number.toPlainString();
        require(text.length() <= Wire.LONGEST_NUMBER);
        ascii(text);
    }

    // ---- content that FEX does not define

    /**
     * Writes the extensions of an entity as a member. A {@link JsonText} is JSON of the profile of FEX, and is copied; of the
     * limits, which count from the root of the message, it knows nothing: it is gone over once more.
     */
    void extensions(WordTable names, int member, JsonMembers extensions, int maxCount, int minName, int maxName) {
        if (extensions.isEmpty()) {
            return;
        }
        if (extensions.size() > maxCount) {
            throw doubt();
        }
        name(names, member);
        int from = at;
        put('{');
        int index = 0;
        for (Map.Entry<String, JsonText> extension : extensions.asMap().entrySet()) {
            item(index++);
            text(extension.getKey(), TextFormats.EXTENSION_NAME, minName, Math.min(maxName, limits.maxNameLength()));
            put(':');
            byte[] json = extension.getValue().json().getBytes(StandardCharsets.UTF_8);
            reserve(json.length);
            System.arraycopy(json, 0, bytes, at, json.length);
            at += json.length;
        }
        put('}');
        objects = WireReader.goOver(bytes, limits, from, depth, objects);
    }
}
