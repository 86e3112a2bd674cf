package org.openfex.examples.exchange.hub;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.config.impl.SecurityConfiguration;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.spi.core.security.ActiveMQJAASSecurityManager;
import org.apache.activemq.artemis.spi.core.security.jaas.InVMLoginModule;
import org.openfex.examples.exchange.state.Participant;

/**
 * The hub: a broker with one queue for each State and a journal on disk. It relays by the name of the queue and needs no key:
 * what it holds is sealed. Each State may put messages into every queue, and take them from its own only.
 *
 * <p>It runs until its standard input ends.
 */
public final class Hub {
    /** Who may put anything anywhere: the operator, and whoever has taken the hub. */
    public static final String OPERATOR = "operator";

    /** The start of the variables that hold the passwords, as in {@code FEX_HUB_PASSWORD_KZ}. */
    public static final String PASSWORD = "FEX_HUB_PASSWORD_";

    private Hub() {}

    /**
     * Runs the hub.
     *
     * @param args the folder of the journal, and the port on the loopback address
     * @throws Exception if the broker does not start
     */
    public static void main(String[] args) throws Exception {
        EmbeddedActiveMQ broker = new EmbeddedActiveMQ();
        broker.setConfiguration(configuration(Path.of(args[0]), Integer.parseInt(args[1])));
        broker.setSecurityManager(
                new ActiveMQJAASSecurityManager(InVMLoginModule.class.getName(), users(System.getenv())));
        broker.start();
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println("ready");
        while (System.in.read() >= 0) {
            // Nothing is ordered here.
        }
        broker.stop();
    }

    private static Configuration configuration(Path folder, int port) throws Exception {
        Configuration configuration = new ConfigurationImpl()
                .setPersistenceEnabled(true)
                .setJournalType(JournalType.NIO)
                .setJournalDirectory(folder.resolve("journal").toString())
                .setBindingsDirectory(folder.resolve("bindings").toString())
                .setPagingDirectory(folder.resolve("paging").toString())
                .setLargeMessagesDirectory(folder.resolve("large").toString())
                .setJMXManagementEnabled(false)
                // Between machines: sslEnabled=true, the hub's key store, and needClientAuth=true.
                .addAcceptorConfiguration("loopback", "tcp://127.0.0.1:" + port + "?protocols=CORE");
        configuration.addAddressSetting(
                "fex.to.#",
                new AddressSettings()
                        // A State that cannot take a message now gets it again, for as long as it takes.
                        .setMaxDeliveryAttempts(-1)
                        .setRedeliveryDelay(200)
                        .setRedeliveryMultiplier(2)
                        .setMaxRedeliveryDelay(5_000)
                        .setAutoCreateQueues(false)
                        .setAutoCreateAddresses(false));
        for (Participant state : Participant.values()) {
            configuration.addQueueConfiguration(QueueConfiguration.of(state.queue())
                    .setAddress(state.queue())
                    .setRoutingType(RoutingType.ANYCAST)
                    .setDurable(true));
            configuration.putSecurityRoles(
                    state.queue(),
                    Set.of(role("state", true, false), role(state.name(), true, true), role(OPERATOR, true, true)));
        }
        return configuration;
    }

    private static Role role(String name, boolean send, boolean consume) {
        Role role = new Role();
        role.setName(name);
        role.setSend(send);
        role.setConsume(consume);
        return role;
    }

    private static SecurityConfiguration users(Map<String, String> environment) {
        SecurityConfiguration users = new SecurityConfiguration();
        for (Participant state : Participant.values()) {
            users.addUser(state.name(), password(environment, state.name()));
            users.addRole(state.name(), state.name());
            users.addRole(state.name(), "state");
        }
        users.addUser(OPERATOR, password(environment, OPERATOR));
        users.addRole(OPERATOR, OPERATOR);
        return users;
    }

    private static String password(Map<String, String> environment, String user) {
        String password = environment.get(PASSWORD + user);
        if (password == null) {
            throw new IllegalArgumentException("The variable " + PASSWORD + user + " is not set");
        }
        return password;
    }
}
