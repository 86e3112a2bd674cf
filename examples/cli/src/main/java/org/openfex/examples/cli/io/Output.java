package org.openfex.examples.cli.io;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Where the program writes. Once whoever reads has gone (a closed pipe, as {@code fex codes | head} makes one), the rest is
 * dropped without a word, and the work goes on to its exit code.
 */
public final class Output extends OutputStream {
    private static final HexFormat HEX = HexFormat.of();

    /** What a spreadsheet would take for a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private final OutputStream target;
    private boolean isGone;
    private boolean hasFailed;

    /** Writes to a stream. */
    public Output(OutputStream target) {
        this.target = target;
    }

    /** A writer of UTF-8, whatever the encoding and the line ends of the machine. */
    public static PrintWriter writer(OutputStream target) {
        return new PrintWriter(new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8))) {
            @Override
            public void println() {
                write('\n');
            }

            @Override
            public void println(String text) {
                write(text);
                write('\n');
            }

            @Override
            public void println(Object value) {
                println(String.valueOf(value));
            }
        };
    }

    /**
     * Makes text of a message safe for a terminal: control characters and those that turn the direction of writing are shown
     * as <code>&#92;u001b</code>; line ends and tabs stay.
     */
    public static String visible(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean turns = (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
            if (turns || (Character.isISOControl(c) && c != '\n' && c != '\t')) {
                safe.append("\\u").append(HEX.toHexDigits(c));
            } else {
                safe.append(c);
            }
        }
        return safe.toString();
    }

    /**
     * Makes text of a message or register safe for a cell of a CSV file: a spreadsheet shows it and does not calculate, for an
     * apostrophe stands before what would begin a formula, and no control character but line end and tab stays what it is.
     */
    public static String cell(String text) {
        boolean isFormula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return (isFormula ? "'" : "") + visible(text);
    }

    /** Whether something could not be written for another reason than that the reader has gone, such as a full disk. */
    public boolean hasFailed() {
        return hasFailed;
    }

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) {
        if (isGone) {
            return;
        }
        try {
            target.write(bytes, start, length);
        } catch (IOException e) {
            failed(e);
        }
    }

    @Override
    public void flush() {
        if (isGone) {
            return;
        }
        try {
            target.flush();
        } catch (IOException e) {
            failed(e);
        }
    }

    private void failed(IOException e) {
        isGone = true;
        // Java tells the two apart by the text of the operating system only.
        hasFailed = !String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
}
