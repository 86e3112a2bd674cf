package org.openfex.examples.exchange.state;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.openfex.security.PartyIdentity;
import org.openfex.security.SeenStore;

/**
 * Remembers in PostgreSQL which messages were opened. It works in the transaction of its connection and never ends it: a
 * message counts as opened if and only if what was done with it is committed.
 *
 * <p>The primary key decides. When two connections note one message at the same time, the second waits for the first to end
 * its transaction, and then finds the message there, or not. Not thread-safe; each thread has a store of its own.
 */
public final class JdbcSeenStore implements SeenStore {
    private static final String INSERT =
            "insert into seen (country, body, authority, function, unit, id, until, sha256) values (?, ?, ?, ?, ?, ?, ?, ?)"
                    + " on conflict do nothing";
    private static final String SELECT =
            "select sha256 from seen where country = ? and body = ? and authority = ? and function = ? and unit = ?"
                    + " and id = ?";

    private final Connection connection;

    /**
     * Makes a store.
     *
     * @param connection a connection to a database with the tables of this package, at READ COMMITTED, that does not commit
     *     by itself
     */
    public JdbcSeenStore(Connection connection) {
        this.connection = Objects.requireNonNull(connection, "connection");
    }

    @Override
    public Outcome putIfAbsent(PartyIdentity sender, UUID id, Instant until, String sha256) {
        try {
            // After a failure the transaction can still take the refusal, which has to be written down.
            Savepoint before = connection.setSavepoint();
            try {
                Outcome outcome = insert(sender, id, until, sha256) ? Outcome.NEW : known(sender, id, sha256);
                connection.releaseSavepoint(before);
                return outcome;
            } catch (SQLException e) {
                connection.rollback(before);
                throw e;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The table of messages seen cannot be used", e);
        }
    }

    private boolean insert(PartyIdentity sender, UUID id, Instant until, String sha256) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            key(insert, sender, id);
            insert.setObject(7, until.atOffset(ZoneOffset.UTC));
            insert.setString(8, sha256);
            return insert.executeUpdate() == 1;
        }
    }

    private Outcome known(PartyIdentity sender, UUID id, String sha256) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT)) {
            key(select, sender, id);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new SQLException("The message was forgotten between two statements");
                }
                return row.getString(1).equals(sha256) ? Outcome.SAME : Outcome.OTHER;
            }
        }
    }

    private static void key(PreparedStatement statement, PartyIdentity sender, UUID id) throws SQLException {
        statement.setString(1, Objects.requireNonNullElse(sender.country(), ""));
        statement.setString(2, Objects.requireNonNullElse(sender.internationalBody(), ""));
        statement.setString(3, sender.authority());
        statement.setString(4, sender.function());
        statement.setString(5, Objects.requireNonNullElse(sender.unit(), ""));
        statement.setObject(6, id);
    }

    /**
     * Forgets the messages that no seal opens any more, whether they were opened or not. A State does this from time to time.
     *
     * @param now the time, by the clock of the seal
     * @return how many were forgotten
     * @throws SQLException if it cannot be done
     */
    public int forget(Instant now) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from seen where until < ?")) {
            delete.setObject(1, now.atOffset(ZoneOffset.UTC));
            return delete.executeUpdate();
        }
    }
}
