package org.openfex.report;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Lines of a document as a terminal may show them: cut to the surroundings of a column, and with everything that a terminal
 * would act on, or that hides what the bytes are, made visible.
 */
final class LineView {

    /** How much of a line is shown before and behind the column, in cells of the terminal. */
    private static final int BEFORE = 60;

    private static final int AFTER = 40;
    /** Enough bytes for so many cells, however the characters are encoded; what they hold more is cut off by cells. */
    private static final int BYTES = 400;

    private final byte[] document;
    private final int[] starts;

    LineView(byte[] document) {
        this.document = document;
        this.starts = starts(document);
    }

    /**
     * Shows the surroundings of a place.
     *
     * @param line the line, from 1; a line ends with LF, CR or both
     * @param column the column in bytes, from 1
     * @return the line and below it a caret under the column; empty when the document has no such place
     */
    List<String> around(int line, int column) {
        if (line > starts.length) {
            return List.of();
        }
        int start = starts[line - 1];
        int end = end(line);
        int place = start + column - 1;
        if (place > end) {
            return List.of();
        }
        StringBuilder before = new StringBuilder();
        int from = characterStart(Math.max(start, place - BYTES), start);
        int cells = before(from, place, from > start, before);
        StringBuilder behind = new StringBuilder();
        int limit = Math.min(end, place + BYTES);
        int width = 0;
        int at = place;
        while (at < limit && width < AFTER) {
            int length = characterLength(at, end);
            width += append(behind, at, length);
            at += length;
        }
        if (at < end) {
            behind.append('…');
        }
        String margin = Integer.toString(line);
        return List.of(margin + " | " + before + behind, " ".repeat(margin.length()) + " | " + " ".repeat(cells) + "^");
    }

    /** Shows text that comes from outside, such as the name of a file, without anything that a terminal would act on. */
    static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(point -> append(visible, point));
        return visible.toString();
    }

    /** Writes what stands before the column, without the indent of the line; gives its width. */
    private int before(int from, int place, boolean cut, StringBuilder out) {
        int at = from;
        while (!cut && at < place && (document[at] == ' ' || document[at] == '\t')) {
            at++;
        }
        int[] lengths = new int[BYTES + 4];
        int[] widths = new int[BYTES + 4];
        int count = 0;
        int width = 0;
        for (int next = at; next < place; next += lengths[count - 1]) {
            lengths[count] = characterLength(next, place);
            widths[count] = append(new StringBuilder(), next, lengths[count]);
            width += widths[count++];
        }
        int first = 0;
        for (; width > BEFORE; first++) {
            at += lengths[first];
            width -= widths[first];
        }
        if (cut || first > 0) {
            out.append('…');
            width++;
        }
        for (int i = first; i < count; i++) {
            append(out, at, lengths[i]);
            at += lengths[i];
        }
        return width;
    }

    /** Writes one character of the document; gives its width. */
    private int append(StringBuilder out, int at, int length) {
        if (length == 1 && document[at] < 0) {
            // A byte that belongs to no character of UTF-8.
            out.append(String.format(Locale.ROOT, "\\x%02X", document[at] & 0xFF));
            return 4;
        }
        return append(out, new String(document, at, length, StandardCharsets.UTF_8).codePointAt(0));
    }

    private static int append(StringBuilder out, int point) {
        switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> {
                String escaped = String.format(Locale.ROOT, "\\u{%X}", point);
                out.append(escaped);
                return escaped.length();
            }
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> {
                out.appendCodePoint(point);
                return 0;
            }
            default -> {
                out.appendCodePoint(point);
                return isWide(point) ? 2 : 1;
            }
        }
    }

    /** Characters that take two cells of a terminal: of East Asia, full-width forms and pictures. */
    private static boolean isWide(int point) {
        return Character.isIdeographic(point)
                || isBetween(point, 0x1100, 0x115F)
                || isBetween(point, 0x3001, 0x30FF)
                || isBetween(point, 0xAC00, 0xD7A3)
                || isBetween(point, 0xFF01, 0xFF60)
                || isBetween(point, 0x1F300, 0x1FAFF);
    }

    private static boolean isBetween(int point, int first, int last) {
        return point >= first && point <= last;
    }

    /** The length of the character at a place; 1 for a byte that begins none. */
    private int characterLength(int at, int end) {
        int lead = document[at] & 0xFF;
        int length = lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 1;
        if (length == 1 || at + length > end) {
            return 1;
        }
        // Decoding writes the sign of replacement for what is no character, and a character again gives its own bytes.
        byte[] bytes = Arrays.copyOfRange(document, at, at + length);
        return Arrays.equals(new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8), bytes)
                ? length
                : 1;
    }

    /** Goes back to the byte that begins a character. */
    private int characterStart(int at, int least) {
        int start = at;
        for (int i = 0; i < 3 && start > least && (document[start] & 0xC0) == 0x80; i++) {
            start--;
        }
        return start;
    }

    private int end(int line) {
        int end = line < starts.length ? starts[line] : document.length;
        while (end > starts[line - 1] && (document[end - 1] == '\n' || document[end - 1] == '\r')) {
            end--;
        }
        return end;
    }

    private static int[] starts(byte[] document) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < document.length; i++) {
            boolean lonelyCr = document[i] == '\r' && (i + 1 == document.length || document[i + 1] != '\n');
            if (document[i] == '\n' || lonelyCr) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
