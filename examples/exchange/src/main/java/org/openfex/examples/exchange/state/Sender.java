package org.openfex.examples.exchange.state;

import jakarta.jms.Connection;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.sql.SQLException;
import java.util.Optional;
import org.openfex.examples.exchange.state.Faults.Point;

/** Brings what waits in the outbox to the hub, oldest first: marked as sent only when the hub has it on its disk. */
final class Sender implements Worker.Turn {
    private static final long PAUSE_MILLIS = 50;

    private final Desk desk;
    private final Faults faults;
    private final Session session;
    private final MessageProducer producer;

    private Sender(Desk desk, Connection hub, Faults faults) throws JMSException {
        this.desk = desk;
        this.faults = faults;
        this.session = hub.createSession(Session.AUTO_ACKNOWLEDGE);
        this.producer = session.createProducer(null);
        producer.setDeliveryMode(DeliveryMode.PERSISTENT);
    }

    static Worker.Job job(Faults faults) {
        return (desk, hub) -> new Sender(desk, hub, faults);
    }

    @Override
    public void take() throws JMSException, SQLException, InterruptedException {
        Optional<Outbox.Waiting> next = desk.outbox().next();
        if (next.isEmpty()) {
            desk.connection().rollback();
            Thread.sleep(PAUSE_MILLIS);
            return;
        }
        Delivery delivery = next.get().delivery();
        TextMessage message = session.createTextMessage(delivery.token());
        message.setStringProperty(Delivery.ID, delivery.id().toString());
        // A persistent message outside a transaction: this returns when the hub has confirmed it.
        producer.send(session.createQueue(next.get().queue()), message);
        faults.reach(Point.PUBLISHED);
        desk.outbox().markSent(delivery);
        desk.connection().commit();
    }
}
