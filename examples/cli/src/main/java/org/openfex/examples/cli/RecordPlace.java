package org.openfex.examples.cli;

/**
 * Where a firearm or person stands.
 *
 * @param file the file, as the command line or the folder names it
 * @param line the line of that file on which its message or row stands; 0 where the file is one message
 * @param row the number of its row, the header not counted; 0 where it stands in no row
 * @param message the identifier of its message; empty where it stands in a row, which has none
 * @param pointer its JSON pointer in the message; for a row, in the message that the row would become
 * @param id its local identifier; empty where it has none
 */
record RecordPlace(String file, long line, long row, String message, String pointer, String id) {

    /** The place in a few words, such as {@code b.ndjson:3 /body/firearms/0 (f1)}. */
    String name(Words words) {
        String where = row > 0 ? file + ", " + words.get("match.row") + " " + row : line > 0 ? file + ":" + line : file;
        return where + " " + pointer + (id.isEmpty() ? "" : " (" + id + ")");
    }
}
