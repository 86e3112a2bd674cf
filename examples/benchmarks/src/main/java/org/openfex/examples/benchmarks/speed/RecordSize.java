package org.openfex.examples.benchmarks.speed;

import org.openfex.model.Message;
import org.openjdk.jol.info.GraphLayout;

/**
 * How many bytes the objects take that reading a message has to make: the record, the records and lists in it, and their
 * texts, times and numbers.
 */
final class RecordSize {
    private RecordSize() {}

    /**
     * The size of what belongs to one message alone. What two readings of the same bytes share, such as known codes and empty
     * lists, was there before and is not made by reading.
     *
     * @param message a message
     * @param other the same message, read once more
     */
    static long of(Message message, Message other) {
        return GraphLayout.parseInstance(message, other).totalSize()
                - GraphLayout.parseInstance(other).totalSize();
    }
}
