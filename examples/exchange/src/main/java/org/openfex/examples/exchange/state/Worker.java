package org.openfex.examples.exchange.state;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.openfex.examples.exchange.state.Settings.Login;

/**
 * A thread between database and hub: it has one connection to each, and when one of them is lost it gives up both and begins
 * anew. Whatever was under way is then rolled back on both sides, or comes again.
 */
final class Worker implements Runnable {
    private static final long PAUSE_MILLIS = 300;

    private final Settings settings;
    private final KeyFolder keys;
    private final Job job;

    Worker(Settings settings, KeyFolder keys, Job job) {
        this.settings = settings;
        this.keys = keys;
        this.job = job;
    }

    /** What a thread does, once it is connected. */
    interface Job {
        Turn begin(Desk desk, Connection hub) throws JMSException;
    }

    /** One turn of the work; waits a moment when there is none. */
    interface Turn {
        void take() throws JMSException, SQLException, InterruptedException;
    }

    @Override
    public void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                try {
                    work();
                } catch (JMSException | SQLException | RuntimeException e) {
                    // Database and hub come back, sooner or later. A real program tells its operators here.
                    Thread.sleep(PAUSE_MILLIS);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void work() throws JMSException, SQLException, InterruptedException {
        Login broker = settings.broker();
        AtomicBoolean lost = new AtomicBoolean();
        // The one place in a State's program that names a broker. TLS, and the certificate of the hub, are parameters
        // of the URL.
        try (ActiveMQConnectionFactory factory = new ActiveMQConnectionFactory(broker.url());
                Connection hub = factory.createConnection(broker.user(), broker.password());
                Desk desk = Desk.open(settings.self(), keys, settings.database())) {
            hub.setExceptionListener(e -> lost.set(true));
            hub.start();
            Turn turn = job.begin(desk, hub);
            while (!lost.get()) {
                turn.take();
            }
        }
    }
}
