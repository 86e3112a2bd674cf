package org.openfex.bulk;

/**
 * Takes the messages of a bulk file. It is called by the thread that reads, one line at a time, whatever the number of
 * threads that judge.
 *
 * @param <X> what it may throw; it ends the reading and comes out as it is
 */
@FunctionalInterface
public interface BulkConsumer<X extends Exception> {
    /**
     * Takes a line.
     *
     * @param line the line, valid or not
     * @throws X as the caller likes
     */
    void accept(BulkLine line) throws X;
}
