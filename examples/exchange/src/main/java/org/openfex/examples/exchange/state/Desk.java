package org.openfex.examples.exchange.state;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.openfex.Fex;
import org.openfex.examples.exchange.state.Settings.Login;
import org.openfex.model.Message;
import org.openfex.model.Party;
import org.openfex.report.AuditActor;
import org.openfex.report.AuditSink;
import org.openfex.security.MessageSeal;
import org.openfex.security.PartyIdentity;
import org.openfex.security.SealKey;

/**
 * What one thread of a State works with: a connection to its database, and all that works in its transactions. What was seen,
 * what the audit trail tells, what the register did and what goes out are committed together or not at all. Not thread-safe.
 */
final class Desk implements AutoCloseable {
    private static final Fex FEX = Fex.create();

    private final Participant self;
    private final KeyFolder keys;
    private final Connection connection;
    private final JdbcSeenStore seen;
    private final JdbcAuditTrail audit;
    private final Outbox outbox;
    private final MessageSeal seal;

    private Desk(Participant self, KeyFolder keys, Connection connection) {
        this.self = self;
        this.keys = keys;
        this.connection = connection;
        this.seen = new JdbcSeenStore(connection);
        this.audit = new JdbcAuditTrail(connection);
        this.outbox = new Outbox(connection);
        this.seal = MessageSeal.builder(self.identity()::equals, keys, seen, audit)
                .sent(outbox::sent)
                .build();
    }

    static Desk open(Participant self, KeyFolder keys, Login database) throws SQLException {
        return new Desk(self, keys, Database.connect(database));
    }

    Participant self() {
        return self;
    }

    Fex fex() {
        return FEX;
    }

    Connection connection() {
        return connection;
    }

    JdbcSeenStore seen() {
        return seen;
    }

    AuditSink audit() {
        return audit;
    }

    Outbox outbox() {
        return outbox;
    }

    MessageSeal seal() {
        return seal;
    }

    /** On whose account this program acts, and why. */
    AuditActor actor(String reason) {
        return AuditActor.of("exchange-" + self, reason);
    }

    /** Signs a message, tied to the bytes that it answers if any, and puts it into the outbox, sealed for each recipient. */
    void send(Message message, byte @Nullable [] answered, AuditActor actor) throws SQLException {
        byte[] bytes = FEX.write(message);
        SealKey own = keys.signingKey();
        String signed = answered == null ? seal.sign(bytes, own, actor) : seal.signAnswer(bytes, answered, own, actor);
        outbox.keep(message.id(), bytes);
        for (Party recipient : message.recipients()) {
            PartyIdentity identity = PartyIdentity.of(recipient);
            String token = seal.encrypt(signed, keys.encryptionKey(identity), actor);
            outbox.put(Participant.of(identity), message.id(), token);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
