package org.openfex.examples.cli;

import org.jspecify.annotations.Nullable;

/**
 * Something to judge.
 *
 * @param file the file that it stands in, as the command line or the folder names it
 * @param line the line of that file that it is, where each line is a message; 0 for a whole file
 * @param bytes its bytes, null where they could not be read
 */
@SuppressWarnings("ArrayRecordComponent") // handed on and judged, never compared
record Document(String file, long line, byte @Nullable [] bytes) {

    /** The name by which reports speak of it. */
    String name() {
        return line == 0 ? file : file + ":" + line;
    }

    @Override
    public String toString() {
        return name();
    }
}
