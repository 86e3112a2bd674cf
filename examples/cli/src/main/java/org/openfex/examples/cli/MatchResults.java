package org.openfex.examples.cli;

import java.io.IOException;

/** Takes what was found for each record, in the order in which the records stand, and writes it in one of the formats. */
interface MatchResults extends AutoCloseable {

    /** Writes what was found for a record; nothing, when that is nothing. */
    void add(Found found) throws IOException;

    /** Ends the whole. */
    void end(MatchCounts counts) throws IOException;

    @Override
    void close() throws IOException;
}
