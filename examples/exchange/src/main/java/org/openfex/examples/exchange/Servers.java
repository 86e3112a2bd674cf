package org.openfex.examples.exchange;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openfex.examples.exchange.hub.Hub;
import org.openfex.examples.exchange.state.Participant;
import org.openfex.examples.exchange.state.Settings.Login;

/**
 * Database and hub: those that the environment names, by {@code FEX_JDBC_URL} and {@code FEX_BROKER_URL}, or others that are
 * started here and end with this process. Passwords are made anew each time.
 */
final class Servers implements AutoCloseable {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;
    private final @Nullable EmbeddedPostgres postgres;
    private final Login administrator;
    private final Map<Participant, Login> databases = new EnumMap<>(Participant.class);
    private final @Nullable Login givenHub;
    private final Map<String, String> hubPasswords = new TreeMap<>();
    private final int hubPort;
    private @Nullable Program hub;

    private Servers(
            Path folder,
            @Nullable EmbeddedPostgres postgres,
            Login administrator,
            @Nullable Login givenHub,
            int hubPort) {
        this.folder = folder;
        this.postgres = postgres;
        this.administrator = administrator;
        this.givenHub = givenHub;
        this.hubPort = hubPort;
    }

    /** Starts what the environment does not name, and makes a database for each State. */
    static Servers start(Path folder, Map<String, String> environment)
            throws IOException, SQLException, InterruptedException {
        Login database = login(environment, "FEX_JDBC");
        Login broker = login(environment, "FEX_BROKER");
        EmbeddedPostgres postgres = null;
        if (database == null) {
            postgres = postgres(folder.resolve("postgres"));
            database = new Login(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "");
        }
        Servers servers = new Servers(folder, postgres, database, broker, broker == null ? freePort() : 0);
        try {
            servers.createDatabases();
            servers.startHub();
            return servers;
        } catch (IOException | SQLException | InterruptedException | RuntimeException e) {
            servers.close();
            throw e;
        }
    }

    private static @Nullable Login login(Map<String, String> environment, String prefix) {
        String url = environment.get(prefix + "_URL");
        return url == null
                ? null
                : new Login(
                        url,
                        environment.getOrDefault(prefix + "_USER", ""),
                        environment.getOrDefault(prefix + "_PASSWORD", ""));
    }

    /** The library would trade safety for speed; what is told here of lost and doubled holds with safety only. */
    private static EmbeddedPostgres postgres(Path folder) throws IOException {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.toFile())
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    // ---- databases ----

    private void createDatabases() throws SQLException {
        String run = secret(4);
        for (Participant state : Participant.values()) {
            String name = "fex_exchange_" + state.name().toLowerCase(Locale.ROOT) + "_" + run;
            administer("create database " + name);
            databases.put(
                    state,
                    new Login(
                            administrator.url().replaceFirst("(//[^/]*/)[^?]*", "$1" + name),
                            administrator.user(),
                            administrator.password()));
        }
    }

    private void administer(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        administrator.url(), administrator.user(), administrator.password());
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    Login database(Participant state) {
        Login login = databases.get(state);
        if (login == null) {
            throw new IllegalStateException("The databases are not made yet");
        }
        return login;
    }

    /** What the databases are, for a reader. */
    String databaseProduct() throws SQLException {
        try (Connection connection =
                DriverManager.getConnection(administrator.url(), administrator.user(), administrator.password())) {
            DatabaseMetaData product = connection.getMetaData();
            String version = product.getDatabaseMajorVersion() + "." + product.getDatabaseMinorVersion();
            return product.getDatabaseProductName() + " " + version
                    + (postgres == null ? ", as the environment names it" : ", started here");
        }
    }

    // ---- the hub ----

    private void startHub() throws IOException, InterruptedException {
        if (givenHub != null) {
            return;
        }
        for (Participant state : Participant.values()) {
            hubPasswords.put(state.name(), secret(16));
        }
        hubPasswords.put(Hub.OPERATOR, secret(16));
        launchHub();
    }

    private void launchHub() throws IOException, InterruptedException {
        Map<String, String> environment = new TreeMap<>();
        hubPasswords.forEach((user, password) -> environment.put(Hub.PASSWORD + user, password));
        Path journal = Files.createDirectories(folder.resolve("hub"));
        hub = Program.start(
                Hub.class,
                List.of(journal.toString(), Integer.toString(hubPort)),
                environment,
                folder.resolve("hub.err"));
        hub.ready();
    }

    boolean isHubOurs() {
        return givenHub == null;
    }

    /** Kills the hub, and starts it on the same journal. */
    void killHub() throws IOException, InterruptedException {
        if (hub != null) {
            hub.kill();
            launchHub();
        }
    }

    /** How a State, or the operator, gets into the hub. */
    Login hub(String user) {
        if (givenHub != null) {
            return givenHub;
        }
        String password = hubPasswords.getOrDefault(user, "");
        // Without native code, of which a newer Java warns.
        return new Login("tcp://127.0.0.1:" + hubPort + "?useEpoll=false", user, password);
    }

    private static String secret(int bytes) {
        byte[] secret = new byte[bytes];
        RANDOM.nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }

    @Override
    public void close() {
        if (hub != null) {
            hub.close();
        }
        try {
            for (Login database : databases.values()) {
                String name = database.url().replaceFirst(".*//[^/]*/([^?]*).*", "$1");
                administer("drop database " + name + " with (force)");
            }
        } catch (SQLException e) {
            System.err.println("The databases of this run, fex_exchange_*, could not be dropped");
        }
        try {
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException e) {
            System.err.println("PostgreSQL could not be stopped");
        }
    }
}
