package org.openfex.examples.exchange.state;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The moments at which a program is killed on trial: those between two systems that cannot commit together. */
interface Faults {
    /** A moment. */
    enum Point {
        /** All is written to the database, and nothing is committed. */
        BEFORE_COMMIT,
        /** A message that came is committed, and the hub does not know yet. */
        COMMITTED,
        /** The hub has confirmed a message, and the outbox does not know yet. */
        PUBLISHED
    }

    /**
     * Tells that a moment is reached; does not return where the program is to end there.
     *
     * @param point the moment
     */
    void reach(Point point);

    /** Halts the process, as a power cut would, when a moment is reached for the nth time; it is armed while it runs. */
    final class Halting implements Faults {
        private @Nullable Point armed;
        private int left;

        /** Takes the name of a moment and a number, as in {@code committed 5}; null arms nothing. */
        synchronized void arm(@Nullable String text) {
            if (text != null) {
                String[] words = text.split("[: ]", 2);
                armed = Point.valueOf(words[0].toUpperCase(Locale.ROOT).replace('-', '_'));
                left = words.length == 1 ? 1 : Integer.parseInt(words[1]);
            }
        }

        @Override
        public synchronized void reach(Point point) {
            if (point == armed && --left == 0) {
                Runtime.getRuntime().halt(StateProgram.HALTED);
            }
        }
    }
}
