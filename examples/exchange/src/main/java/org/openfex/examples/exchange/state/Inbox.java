package org.openfex.examples.exchange.state;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.openfex.Reading;
import org.openfex.examples.exchange.state.Faults.Point;
import org.openfex.report.AuditActor;
import org.openfex.report.AuditEvent;
import org.openfex.report.AuditOperation;
import org.openfex.report.Finding;
import org.openfex.report.Severity;
import org.openfex.security.OpenedMessage;
import org.openfex.security.SealException;

/**
 * Takes deliveries: each ends in one transaction, and only then the hub may forget it. A delivery that is over is known by its
 * identifier and its text, so that one that comes again because somebody was killed has no effect and is no attack. Under any
 * other identifier the seal finds the same message replayed.
 */
final class Inbox {
    /** What becomes of a delivery. */
    enum Outcome {
        /** The message was opened, judged and handled. */
        HANDLED,
        /** The delivery was over before. */
        KNOWN,
        /** The message is refused for good, and that is written down. */
        REFUSED,
        /** Nothing can be said now; the hub keeps the delivery and brings it again. */
        HELD_BACK
    }

    /** How a delivery ended whose message was handled; any other end is the code of a refusal. */
    static final String HANDLED = "handled";

    /** How long deliveries are known that are over: longer than the hub can keep one. */
    private static final Duration KNOWN_FOR = Duration.ofDays(60);

    /** Faults of this system and not of the message. */
    private static final Set<String> OWN_FAULTS =
            Set.of("seen-store-failed", "key-source-failed", "audit-failed", "library-missing");

    private final Desk desk;
    private final Casework casework;
    private final Faults faults;

    Inbox(Desk desk, Faults faults) {
        this.desk = desk;
        this.casework = new Casework(desk);
        this.faults = faults;
    }

    /** Takes a delivery, and ends the transaction; when this throws, the connection is to be given up. */
    Outcome take(Delivery delivery) throws SQLException {
        if (!claim(delivery)) {
            if (cameAgain(delivery)) {
                desk.connection().commit();
                return Outcome.KNOWN;
            }
            // Somebody has put another message under the identifier.
            return take(new Delivery(UUID.randomUUID(), delivery.token()));
        }
        AuditActor actor = desk.actor("delivery " + delivery.id());
        OpenedMessage opened;
        try {
            opened = desk.seal().open(delivery.token(), actor);
        } catch (SealException e) {
            return OWN_FAULTS.contains(e.code()) ? holdBack(delivery) : over(delivery, e.code());
        }
        if (!opened.isEncrypted()) {
            // It is proven who sent it, but the hub could read it, and that is not what this exchange agreed on.
            tellRefusal(opened, "not-encrypted", actor);
            return over(delivery, "not-encrypted");
        }
        Reading reading = desk.fex().inspect(opened.bytes());
        if (!reading.isValid()) {
            String code = firstError(reading);
            tellRefusal(opened, code, actor);
            casework.reject(opened, reading.report(), actor);
            return over(delivery, code);
        }
        casework.handle(opened, actor);
        return over(delivery, HANDLED);
    }

    /**
     * Writes down that a delivery came; false if that is written already. Where another thread is at the same delivery, this
     * waits until that has ended its transaction.
     */
    private boolean claim(Delivery delivery) throws SQLException {
        return execute("insert into inbox (delivery, sha256) values (?, ?) on conflict do nothing", delivery);
    }

    /** Counts that a delivery came again; false if it was one of another text. */
    private boolean cameAgain(Delivery delivery) throws SQLException {
        return execute("update inbox set came_again = came_again + 1 where delivery = ? and sha256 = ?", delivery);
    }

    /** Leaves nothing of a delivery but what the audit trail tells, where it can. */
    private Outcome holdBack(Delivery delivery) throws SQLException {
        execute("delete from inbox where delivery = ? and sha256 = ?", delivery);
        desk.connection().commit();
        return Outcome.HELD_BACK;
    }

    private boolean execute(String sql, Delivery delivery) throws SQLException {
        try (PreparedStatement statement = desk.connection().prepareStatement(sql)) {
            statement.setObject(1, delivery.id());
            statement.setString(2, delivery.sha256());
            return statement.executeUpdate() == 1;
        }
    }

    /** Writes down how a delivery ended, and commits. */
    private Outcome over(Delivery delivery, String outcome) throws SQLException {
        try (PreparedStatement update =
                desk.connection().prepareStatement("update inbox set outcome = ? where delivery = ?")) {
            update.setString(1, outcome);
            update.setObject(2, delivery.id());
            update.executeUpdate();
        }
        faults.reach(Point.BEFORE_COMMIT);
        desk.connection().commit();
        faults.reach(Point.COMMITTED);
        return outcome.equals(HANDLED) ? Outcome.HANDLED : Outcome.REFUSED;
    }

    private void tellRefusal(OpenedMessage opened, String code, AuditActor actor) {
        desk.audit()
                .accept(AuditEvent.builder(AuditOperation.REJECT, Instant.now(), actor)
                        .messages(opened.header().id())
                        .code(code)
                        .bytes(opened.bytes())
                        .build());
    }

    private static String firstError(Reading reading) {
        return reading.report().findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::code)
                .findFirst()
                .orElseThrow();
    }

    /** Forgets what cannot come again: messages that no seal opens any more, and deliveries that the hub has long let go. */
    void forget(Instant now) throws SQLException {
        desk.seen().forget(now);
        try (PreparedStatement delete = desk.connection().prepareStatement("delete from inbox where at < ?")) {
            delete.setObject(1, now.minus(KNOWN_FOR).atOffset(ZoneOffset.UTC));
            delete.executeUpdate();
        }
        desk.connection().commit();
    }
}
