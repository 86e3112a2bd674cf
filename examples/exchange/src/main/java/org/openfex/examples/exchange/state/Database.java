package org.openfex.examples.exchange.state;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Connections to a State's database. Each thread has one of its own, and says itself when a transaction ends. */
public final class Database {
    private Database() {}

    /**
     * Connects, without committing by itself.
     *
     * @param login the database
     * @return a connection; READ COMMITTED, which is what the statements of this package are written for
     * @throws SQLException if it cannot be reached
     */
    public static Connection connect(Settings.Login login) throws SQLException {
        Connection connection = DriverManager.getConnection(login.url(), login.user(), login.password());
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.setAutoCommit(false);
        return connection;
    }

    /**
     * Makes the tables that are not there.
     *
     * @param connection the database
     * @throws SQLException if they cannot be made
     */
    public static void createTables(Connection connection) throws SQLException {
        try (InputStream file = Database.class.getResourceAsStream("schema.sql");
                Statement statement = connection.createStatement()) {
            if (file == null) {
                throw new IllegalStateException("schema.sql is not on the class path");
            }
            statement.execute(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            connection.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
