package org.openfex.examples.exchange.state;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/**
 * Sealed messages on their way to the hub. What is put here is sent if the transaction in which it was put is committed, and
 * only then.
 */
final class Outbox {
    private final Connection connection;

    Outbox(Connection connection) {
        this.connection = connection;
    }

    /** A delivery that the hub has not confirmed. */
    record Waiting(String queue, Delivery delivery) {}

    /** Keeps the bytes of a message that is sent, for the answers to it. */
    void keep(UUID message, byte[] bytes) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into sent (message, bytes) values (?, ?)")) {
            insert.setObject(1, message);
            insert.setBytes(2, bytes);
            insert.executeUpdate();
        }
    }

    /** The bytes of a message that was sent from here; empty when none was. */
    Optional<byte[]> sent(UUID message) {
        try (PreparedStatement select = connection.prepareStatement("select bytes from sent where message = ?")) {
            select.setObject(1, message);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The table of messages sent cannot be used", e);
        }
    }

    /** Puts a sealed message here, for one recipient. */
    void put(Participant recipient, UUID message, String token) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into outbox (delivery, recipient, message, token) values (?, ?, ?, ?)")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, recipient.name());
            insert.setObject(3, message);
            insert.setString(4, token);
            insert.executeUpdate();
        }
    }

    /** The oldest delivery that nobody else is sending, locked until the transaction ends. */
    Optional<Waiting> next() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                        "select delivery, recipient, token from outbox where sent_at is null"
                                + " order by no limit 1 for update skip locked");
                ResultSet row = select.executeQuery()) {
            return row.next()
                    ? Optional.of(new Waiting(
                            Participant.valueOf(row.getString(2)).queue(),
                            new Delivery(row.getObject(1, UUID.class), row.getString(3))))
                    : Optional.empty();
        }
    }

    void markSent(Delivery delivery) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update outbox set sent_at = now() where delivery = ?")) {
            update.setObject(1, delivery.id());
            update.executeUpdate();
        }
    }
}
