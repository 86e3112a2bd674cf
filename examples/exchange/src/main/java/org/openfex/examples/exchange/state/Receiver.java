package org.openfex.examples.exchange.state;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/** Takes from the hub what waits for a State: the hub may forget a delivery only after the database has it for good. */
final class Receiver implements Worker.Turn {
    private static final long WAIT_MILLIS = 250;
    private static final Duration BETWEEN_CLEANINGS = Duration.ofHours(1);

    private final Inbox inbox;
    private final Session session;
    private final MessageConsumer consumer;
    private Instant cleaned = Instant.MIN;

    private Receiver(Desk desk, Connection hub, Faults faults) throws JMSException {
        this.inbox = new Inbox(desk, faults);
        this.session = hub.createSession(Session.SESSION_TRANSACTED);
        this.consumer = session.createConsumer(session.createQueue(desk.self().queue()));
    }

    static Worker.Job job(Faults faults) {
        return (desk, hub) -> new Receiver(desk, hub, faults);
    }

    @Override
    public void take() throws JMSException, SQLException {
        Message message = consumer.receive(WAIT_MILLIS);
        if (message == null) {
            clean();
            return;
        }
        String token = message instanceof TextMessage text ? text.getText() : null;
        Delivery delivery = Delivery.of(message.getStringProperty(Delivery.ID), token);
        if (inbox.take(delivery) == Inbox.Outcome.HELD_BACK) {
            // The hub brings it again, after a pause that grows.
            session.rollback();
        } else {
            session.commit();
        }
    }

    private void clean() throws SQLException {
        Instant now = Instant.now();
        if (cleaned.isBefore(now.minus(BETWEEN_CLEANINGS))) {
            inbox.forget(now);
            cleaned = now;
        }
    }
}
