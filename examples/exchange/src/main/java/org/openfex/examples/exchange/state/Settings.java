package org.openfex.examples.exchange.state;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where a State's program finds its parts, from the environment: passwords stand in no file and on no command line.
 *
 * @param self whose program it is: {@code FEX_STATE}
 * @param keys the folder of its keys: {@code FEX_KEYS}
 * @param database its database: {@code FEX_JDBC_URL}, {@code FEX_JDBC_USER}, {@code FEX_JDBC_PASSWORD}
 * @param broker the hub: {@code FEX_BROKER_URL}, {@code FEX_BROKER_USER}, {@code FEX_BROKER_PASSWORD}
 */
public record Settings(Participant self, Path keys, Login database, Login broker) {

    /**
     * A server and who logs in there.
     *
     * @param url where it is
     * @param user who logs in
     * @param password with what
     */
    public record Login(String url, String user, String password) {
        /** Gives nothing that is secret. */
        @Override
        public String toString() {
            return "Login[]";
        }

        static Login of(Map<String, String> environment, String prefix) {
            return new Login(
                    required(environment, prefix + "_URL"),
                    required(environment, prefix + "_USER"),
                    environment.getOrDefault(prefix + "_PASSWORD", ""));
        }
    }

    /** What the variables of this environment say. */
    static Settings of(Map<String, String> environment) {
        return new Settings(
                Participant.valueOf(required(environment, "FEX_STATE")),
                Path.of(required(environment, "FEX_KEYS")),
                Login.of(environment, "FEX_JDBC"),
                Login.of(environment, "FEX_BROKER"));
    }

    private static String required(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("The variable " + name + " is not set");
        }
        return value;
    }
}
