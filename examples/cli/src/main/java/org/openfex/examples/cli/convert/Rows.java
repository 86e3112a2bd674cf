package org.openfex.examples.cli.convert;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openfex.examples.cli.io.InputException;

/** The rows of a CSV file, one at a time; bytes that are no text of the encoding end it, they are not replaced. */
final class Rows implements Closeable {
    /** More than any honest row: a quote that nobody closes must not fill the memory. */
    static final int MAX_ROW_LENGTH = 1_000_000;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final CloseableIterator<CsvRecord> records;
    private final List<String> columns;
    private final boolean hadByteOrderMark;
    private long rows;
    private long blankLines;
    private long line;

    private Rows(InputStream in, Mapping.Csv csv) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(in, BYTE_ORDER_MARK.length);
        hadByteOrderMark = skipByteOrderMark(bytes);
        if (hadByteOrderMark && !csv.encoding().equals(StandardCharsets.UTF_8)) {
            throw new InputException("The rows begin with the byte order mark of UTF-8, but the mapping says "
                    + csv.encoding().name() + ".");
        }
        Reader text = new InputStreamReader(
                bytes,
                csv.encoding()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        records = CsvReader.builder()
                .fieldSeparator(csv.delimiter())
                .quoteCharacter(csv.quote())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(MAX_ROW_LENGTH)
                .build(
                        CsvRecordHandler.builder()
                                .maxFieldSize(MAX_ROW_LENGTH)
                                .maxRecordSize(MAX_ROW_LENGTH)
                                .build(),
                        text)
                .iterator();
        columns = csv.hasHeader() ? header() : csv.columns();
    }

    /**
     * Opens rows and reads the header.
     *
     * @param in the bytes; closed with the rows
     * @param csv how they are written
     * @throws InputException if there is no header, or one that names a column twice
     */
    static Rows open(InputStream in, Mapping.Csv csv) {
        try {
            return new Rows(in, csv);
        } catch (IOException e) {
            throw new InputException("The rows cannot be read.");
        }
    }

    private static boolean skipByteOrderMark(PushbackInputStream bytes) throws IOException {
        byte[] start = bytes.readNBytes(BYTE_ORDER_MARK.length);
        if (Arrays.equals(start, BYTE_ORDER_MARK)) {
            return true;
        }
        bytes.unread(start);
        return false;
    }

    private List<String> header() {
        CsvRecord header = record();
        if (header == null || isBlank(header)) {
            throw new InputException("The rows have no header line.");
        }
        Set<String> names = new LinkedHashSet<>();
        Set<String> twice = new TreeSet<>();
        for (String field : header.getFields()) {
            String name = field.strip();
            if (name.isEmpty()) {
                throw new InputException("Column " + (names.size() + 1) + " of the header has no name.");
            }
            if (!names.add(name)) {
                twice.add(name);
            }
        }
        if (!twice.isEmpty()) {
            throw new InputException("The header names a column twice: " + String.join(", ", twice) + ".");
        }
        return List.copyOf(names);
    }

    List<String> columns() {
        return columns;
    }

    boolean hadByteOrderMark() {
        return hadByteOrderMark;
    }

    /** {@return how many lines without any cell were passed over} */
    long blankLines() {
        return blankLines;
    }

    /**
     * {@return the next row, null after the last}
     *
     * @throws InputException if the file cannot be read on
     */
    @Nullable
    Row next() {
        while (true) {
            CsvRecord record = record();
            if (record == null) {
                return null;
            }
            if (columns.size() == 1 || !isBlank(record)) {
                return new Row(++rows, record.getStartingLineNumber(), record.getFields());
            }
            blankLines++;
        }
    }

    private static boolean isBlank(CsvRecord record) {
        return record.getFieldCount() == 1 && record.getField(0).isBlank();
    }

    private @Nullable CsvRecord record() {
        try {
            CsvRecord record = records.hasNext() ? records.next() : null;
            line = record == null ? line : record.getStartingLineNumber();
            return record;
        } catch (CsvParseException e) {
            // Its text is not passed on: it may quote the row.
            throw new InputException("The row after that of line " + line + " cannot be read: a quote is not closed,"
                    + " text follows a closing quote, or the row has more than " + MAX_ROW_LENGTH + " characters.");
        } catch (UncheckedIOException e) {
            throw new InputException(
                    e.getCause() instanceof CharacterCodingException
                            ? "The rows are not in the encoding of the mapping: see after line " + line + "."
                            : "The rows cannot be read on after line " + line + ".");
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
    }

    /**
     * A row.
     *
     * @param number its number, from 1, the header not counted
     * @param line the line of the file on which it begins, from 1
     * @param cells its cells, as they are written
     */
    record Row(long number, long line, List<String> cells) {}
}
