package org.openfex.examples.exchange.state;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.openfex.report.AuditChain;
import org.openfex.report.AuditEvent;
import org.openfex.report.AuditSink;

/**
 * Keeps the audit trail of a State in its database, as one chain however many threads and processes write to it: whoever adds
 * an event locks the row with the last digest until the transaction ends. What is rolled back leaves no event behind, and an
 * event that cannot be written makes what it tells of fail.
 *
 * <p>The lock makes the transactions of a State that seal or open wait for each other. Not thread-safe; each thread has a
 * trail of its own.
 */
public final class JdbcAuditTrail implements AuditSink {
    private final Connection connection;

    /**
     * Makes a trail.
     *
     * @param connection a connection to a database with the tables of this package, that does not commit by itself
     */
    public JdbcAuditTrail(Connection connection) {
        this.connection = Objects.requireNonNull(connection, "connection");
    }

    @Override
    public void accept(AuditEvent event) {
        try (Statement statement = connection.createStatement();
                ResultSet head = statement.executeQuery("select no, digest from audit_head for update")) {
            head.next();
            long no = head.getLong(1) + 1;
            String last = head.getString(2);
            AuditSink table = tied -> insert(no, tied);
            (last == null ? AuditChain.to(table) : AuditChain.resume(table, last)).accept(event);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private void insert(long no, AuditEvent event) {
        try (PreparedStatement insert = connection.prepareStatement("insert into audit (no, line) values (?, ?)");
                PreparedStatement head = connection.prepareStatement("update audit_head set no = ?, digest = ?")) {
            insert.setLong(1, no);
            insert.setString(2, event.json());
            insert.executeUpdate();
            head.setLong(1, no);
            head.setString(2, event.digest());
            head.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("The audit trail cannot be written", e);
    }

    /**
     * Where a trail ends: what a State gives to another place from time to time, so that its end can be checked too.
     *
     * @param events how many events there are
     * @param digest the digest of the last one, null before the first
     */
    public record Head(long events, @Nullable String digest) {}

    /**
     * Gives the end of the trail.
     *
     * @return the head
     * @throws SQLException if it cannot be read
     */
    public Head head() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet head = statement.executeQuery("select no, digest from audit_head")) {
            head.next();
            return new Head(head.getLong(1), head.getString(2));
        }
    }

    /**
     * Checks the whole trail.
     *
     * @param kept the end of the trail, as another place kept it
     * @return the number of the first event, counted from 1, that does not fit to the one before; one more than there are
     *     events when the end is another one; empty when the trail is whole
     * @throws SQLException if it cannot be read
     */
    public OptionalInt firstBroken(Head kept) throws SQLException {
        List<AuditEvent> events = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet lines = statement.executeQuery("select line from audit order by no")) {
            while (lines.next()) {
                try {
                    events.add(AuditEvent.parse(lines.getString(1)));
                } catch (IllegalArgumentException e) {
                    return OptionalInt.of(events.size() + 1);
                }
            }
        }
        if (events.isEmpty() && kept.digest() == null) {
            return OptionalInt.empty();
        }
        OptionalInt broken = AuditChain.firstBroken(events, Objects.requireNonNullElse(kept.digest(), ""));
        return broken.isPresent() ? OptionalInt.of(broken.getAsInt() + 1) : broken;
    }
}
