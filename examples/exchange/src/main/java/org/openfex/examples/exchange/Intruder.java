package org.openfex.examples.exchange;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.openfex.Fex;
import org.openfex.examples.exchange.state.Delivery;
import org.openfex.examples.exchange.state.KeyFolder;
import org.openfex.examples.exchange.state.Participant;
import org.openfex.examples.exchange.state.Settings.Login;
import org.openfex.model.Message;
import org.openfex.report.AuditActor;
import org.openfex.security.MessageSeal;
import org.openfex.security.PartyIdentity;
import org.openfex.security.SealAlgorithm;
import org.openfex.security.SealKey;
import org.openfex.security.SeenStore;

/**
 * Somebody who has the hub: he puts into a queue whatever he likes. Some of it is his own, and some is made here with the keys
 * of a State, which he has not, because that State did something wrong.
 */
final class Intruder {
    private static final Fex FEX = Fex.create();
    private static final AuditActor ACTOR = AuditActor.of("intruder", "trial");

    private final Login hub;
    private final KeyFolder keysOfSender;

    Intruder(Login hub, KeyFolder keysOfSender) {
        this.hub = hub;
        this.keysOfSender = keysOfSender;
    }

    /** Puts a token into the queue of a State; gives the identifier of the delivery. */
    UUID put(Participant recipient, String token) throws JMSException {
        UUID delivery = UUID.randomUUID();
        try (ActiveMQConnectionFactory factory = new ActiveMQConnectionFactory(hub.url());
                Connection connection = factory.createConnection(hub.user(), hub.password());
                Session session = connection.createSession()) {
            TextMessage message = session.createTextMessage(token);
            message.setStringProperty(Delivery.ID, delivery.toString());
            session.createProducer(session.createQueue(recipient.queue())).send(message);
        }
        return delivery;
    }

    /** What the State sends when all is right. */
    String sealed(Message message) {
        return encrypted(signed(message, Clock.systemUTC(), keysOfSender.signingKey()), message);
    }

    /** Right, but ten days ago. */
    String sealedLongAgo(Message message) {
        Clock then = Clock.offset(Clock.systemUTC(), Duration.ofDays(-10));
        Message old =
                message.toBuilder().issuedAt(message.issuedAt().minusDays(10)).build();
        return encrypted(signed(old, then, keysOfSender.signingKey()), old);
    }

    /** Signed, and not encrypted. */
    String signedOnly(Message message) {
        return signed(message, Clock.systemUTC(), keysOfSender.signingKey());
    }

    /** Signed by a stranger who gives himself for the sender, under a name of a key that he chooses. */
    String forged(Message message, String kid) {
        PrivateKey own = KeyFolder.pair().getPrivate();
        SealKey key = SealKey.builder(kid, Participant.KZ.identity(), SealAlgorithm.ES256, own)
                .build();
        return encrypted(signed(message, Clock.systemUTC(), key), message);
    }

    /** Signed for one State, and encrypted by that State for another, as if it had been meant for it. */
    String passedOff(Message message, PublicKey keyOfVictim, String kid) {
        SealKey disguised = SealKey.builder(kid, recipient(message), SealAlgorithm.ECDH_ES_A256KW, keyOfVictim)
                .build();
        String signed = signed(message, Clock.systemUTC(), keysOfSender.signingKey());
        return seal(Clock.systemUTC()).encrypt(signed, disguised, ACTOR);
    }

    /** The same token with one bit of its content changed. */
    static String flipped(String token) {
        int content = token.indexOf('.', token.indexOf('.', token.indexOf('.') + 1) + 1) + 1;
        char[] letters = token.toCharArray();
        // A and B stand for 0 and 1, and so do the others in pairs.
        letters[content] = "BADCFEHGJILKNMPORQTSVUXWZYbadcfehgjilknmporqtsvuxwzy1032547698_-"
                .charAt("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".indexOf(letters[content]));
        return String.valueOf(letters);
    }

    private String signed(Message message, Clock clock, SealKey key) {
        return seal(clock).sign(FEX.writeDraft(message), key, ACTOR);
    }

    private String encrypted(String signed, Message message) {
        return seal(Clock.systemUTC()).encrypt(signed, keysOfSender.encryptionKey(recipient(message)), ACTOR);
    }

    private static PartyIdentity recipient(Message message) {
        return PartyIdentity.of(message.recipients().get(0));
    }

    private MessageSeal seal(Clock clock) {
        return MessageSeal.builder(
                        Participant.KZ.identity()::equals, keysOfSender, SeenStore.inMemory(1, clock), event -> {})
                .clock(clock)
                .build();
    }
}
