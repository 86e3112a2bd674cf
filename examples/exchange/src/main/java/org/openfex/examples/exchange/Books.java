package org.openfex.examples.exchange;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openfex.examples.exchange.state.Database;
import org.openfex.examples.exchange.state.JdbcAuditTrail;
import org.openfex.examples.exchange.state.Participant;

/** Looks into the databases of all States from outside, and counts what was sent against what arrived. */
final class Books implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;
    private static final long PAUSE_MILLIS = 10;

    private final Map<Participant, Connection> connections = new EnumMap<>(Participant.class);

    /** Opens the databases of all States, and makes their tables. */
    static Books open(Servers servers) throws SQLException {
        Books books = new Books();
        for (Participant state : Participant.values()) {
            Connection connection = Database.connect(servers.database(state));
            books.connections.put(state, connection);
            Database.createTables(connection);
            connection.setAutoCommit(true);
        }
        return books;
    }

    private Connection of(Participant state) {
        Connection connection = connections.get(state);
        if (connection == null) {
            throw new IllegalStateException("The books are closed");
        }
        return connection;
    }

    /** The rows that a query gives in one column. */
    <T> List<T> column(Participant state, Class<T> type, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement select = of(state).prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                select.setObject(i + 1, parameters[i]);
            }
            List<T> values = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    values.add(rows.getObject(1, type));
                }
            }
            return values;
        }
    }

    long count(Participant state, String from, Object... parameters) throws SQLException {
        return column(state, Long.class, "select count(*) from " + from, parameters)
                .get(0);
    }

    void execute(Participant state, String sql) throws SQLException {
        try (PreparedStatement statement = of(state).prepareStatement(sql)) {
            statement.execute();
        }
    }

    // ---- waiting ----

    /** Something that will be so sooner or later. */
    interface Condition {
        boolean holds() throws SQLException;
    }

    /** Waits until something is so. */
    static void await(String what, Condition condition) throws SQLException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.holds()) {
            CheckFailed.unless(System.nanoTime() < end, "Within " + PATIENCE_SECONDS + " seconds: " + what);
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    /** Waits until a State has handled a message. */
    void awaitHandled(Participant state, UUID message) throws SQLException, InterruptedException {
        await(state + " handles a message", () -> isHandled(state, message));
    }

    boolean isHandled(Participant state, UUID message) throws SQLException {
        return count(state, "handled where message = ?", message) > 0;
    }

    /** How a delivery ended, once it has. */
    String awaitOutcome(Participant state, UUID delivery) throws SQLException, InterruptedException {
        await(state + " takes a delivery", () -> outcome(state, delivery).isPresent());
        return outcome(state, delivery).orElseThrow();
    }

    private Optional<String> outcome(Participant state, UUID delivery) throws SQLException {
        return column(state, String.class, "select outcome from inbox where delivery = ?", delivery).stream()
                .findFirst();
    }

    /** Waits until all that was sent has come to an end. */
    void awaitRest() throws SQLException, InterruptedException {
        await("all that was sent arrives", () -> {
            for (Participant sender : Participant.values()) {
                for (Participant recipient : Participant.values()) {
                    Set<UUID> arrived = Set.copyOf(column(recipient, UUID.class, "select delivery from inbox"));
                    if (!arrived.containsAll(column(
                            sender, UUID.class, "select delivery from outbox where recipient = ?", recipient.name()))) {
                        return false;
                    }
                }
            }
            return true;
        });
    }

    // ---- counting ----

    /**
     * What became of what a State sent, and what it did with what came.
     *
     * @param sent messages that its register gave to the outbox
     * @param handled messages that came and were handled
     * @param cameAgain deliveries that came again after they were over, and had no effect
     * @param refused deliveries that were refused
     * @param lost messages that it sent and the recipient did not handle
     * @param doubled messages that it sent and the recipient handled more than once
     */
    record Line(long sent, long handled, long cameAgain, long refused, long lost, long doubled) {}

    Map<Participant, Line> lines() throws SQLException {
        Map<Participant, Line> lines = new TreeMap<>();
        for (Participant state : Participant.values()) {
            long sent = 0;
            long lost = 0;
            long doubled = 0;
            for (Participant recipient : Participant.values()) {
                Map<UUID, Integer> handled = new HashMap<>();
                column(recipient, UUID.class, "select message from handled where sender = ?", state.name())
                        .forEach(message -> handled.merge(message, 1, Integer::sum));
                for (UUID message :
                        column(state, UUID.class, "select message from outbox where recipient = ?", recipient.name())) {
                    int times = handled.getOrDefault(message, 0);
                    sent++;
                    lost += times == 0 ? 1 : 0;
                    doubled += times > 1 ? 1 : 0;
                }
            }
            lines.put(
                    state,
                    new Line(
                            sent,
                            count(state, "handled"),
                            cameAgain(state),
                            count(state, "inbox where outcome <> 'handled'"),
                            lost,
                            doubled));
        }
        return lines;
    }

    long cameAgain(Participant state) throws SQLException {
        return column(state, Long.class, "select coalesce(sum(came_again), 0) from inbox")
                .get(0);
    }

    // ---- audit ----

    JdbcAuditTrail.Head auditHead(Participant state) throws SQLException {
        return new JdbcAuditTrail(of(state)).head();
    }

    OptionalInt firstBroken(Participant state, JdbcAuditTrail.Head kept) throws SQLException {
        return new JdbcAuditTrail(of(state)).firstBroken(kept);
    }

    /** Where the trail of a State is found broken when one of its rows is changed; the row is put back. */
    OptionalInt firstBrokenAfterChange(Participant state, long row, JdbcAuditTrail.Head kept) throws SQLException {
        Connection connection = of(state);
        connection.setAutoCommit(false);
        try (PreparedStatement change = connection.prepareStatement(
                "update audit set line = replace(line, 'exchange-', 'somebody-') where no = ?")) {
            change.setLong(1, row);
            CheckFailed.unless(change.executeUpdate() == 1, "The audit trail has the row that is to be changed");
            return firstBroken(state, kept);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : connections.values()) {
            connection.close();
        }
    }
}
