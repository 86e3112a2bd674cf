package org.openfex.report;

/**
 * Where audit events go: a table, a file, a log server of the program that uses the library.
 *
 * <p>It is called by the thread that does the work, before the result is handed out. What it throws makes the operation
 * fail: nothing is done that could not be written down.
 */
@FunctionalInterface
public interface AuditSink {
    /**
     * Takes one event.
     *
     * @param event the event
     */
    void accept(AuditEvent event);
}
