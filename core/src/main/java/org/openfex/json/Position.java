package org.openfex.json;

/**
 * A place in the bytes of a message.
 *
 * @param line the line, from 1; a line ends with LF, CR or both
 * @param column the column, counted in bytes from 1
 */
record Position(int line, int column) {

    /** The place of a byte offset. */
    static Position of(byte[] bytes, int offset) {
        return new Counter(bytes).at(offset);
    }

    /** Turns growing offsets into places in one pass over the bytes. */
    static final class Counter {

        private final byte[] bytes;
        private int next;
        private int line = 1;
        private int lineStart;

        Counter(byte[] bytes) {
            this.bytes = bytes;
        }

        /** The place of an offset that is not less than the one asked for before. */
        Position at(int offset) {
            for (; next < offset; next++) {
                boolean lf = bytes[next] == '\n';
                boolean lonelyCr = bytes[next] == '\r' && (next + 1 == bytes.length || bytes[next + 1] != '\n');
                if (lf || lonelyCr) {
                    line++;
                    lineStart = next + 1;
                }
            }
            return new Position(line, offset - lineStart + 1);
        }
    }
}
