package org.openfex.examples.exchange.state;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.openfex.examples.exchange.state.Settings.Login;

/** One PostgreSQL for all tests of the module; each asks for a database of its own. */
final class TestDatabases {
    private static final EmbeddedPostgres POSTGRES = start();
    private static final AtomicInteger MADE = new AtomicInteger();

    private TestDatabases() {}

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(Path.of("target", "postgres").toFile())
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                    .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new database with the tables of a State. */
    static Login create() throws SQLException {
        String name = "test_" + MADE.incrementAndGet();
        try (Connection administrator =
                DriverManager.getConnection(POSTGRES.getJdbcUrl("postgres", "postgres"), "postgres", "")) {
            administrator.createStatement().execute("create database " + name);
        }
        Login login = new Login(POSTGRES.getJdbcUrl("postgres", name), "postgres", "");
        try (Connection connection = Database.connect(login)) {
            Database.createTables(connection);
        }
        return login;
    }
}
