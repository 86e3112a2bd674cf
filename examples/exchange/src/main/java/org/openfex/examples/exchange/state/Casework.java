package org.openfex.examples.exchange.state;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openfex.code.Purpose;
import org.openfex.handling.Audience;
import org.openfex.handling.Disclosure;
import org.openfex.handling.Redaction;
import org.openfex.handling.RedactionPolicy;
import org.openfex.handling.Redactor;
import org.openfex.handling.Refusal;
import org.openfex.handling.RefusedException;
import org.openfex.model.Message;
import org.openfex.model.TraceRequest;
import org.openfex.model.TraceResponse;
import org.openfex.report.AuditActor;
import org.openfex.report.InvalidMessageException;
import org.openfex.report.Report;
import org.openfex.security.OpenedMessage;

/** What the register of a State does with messages. Whoever embeds FEX puts a register of his own in the place of this. */
final class Casework {
    private final Desk desk;

    Casework(Desk desk) {
        this.desk = desk;
    }

    // ---- what comes ----

    /** Handles a message that is proven and valid: a request is answered, an answer goes to its case, the rest is kept. */
    void handle(OpenedMessage opened, AuditActor actor) throws SQLException {
        Message message = opened.message();
        keep(opened);
        if (message.body() instanceof TraceRequest request) {
            answer(Messages.traceResponse(message, request, desk.self()), opened, actor);
        } else if (message.body() instanceof TraceResponse && message.inReplyTo() != null) {
            count(message.inReplyTo());
        }
    }

    /** Tells the sender, who is proven, what is wrong with its message. */
    void reject(OpenedMessage opened, Report report, AuditActor actor) throws SQLException {
        answer(Messages.rejection(opened.message(), desk.self(), report), opened, actor);
    }

    private void answer(Message answer, OpenedMessage to, AuditActor actor) throws SQLException {
        try {
            desk.send(answer, to.bytes(), actor);
        } catch (InvalidMessageException e) {
            // What cannot be answered so is left to an officer; if it failed here, it would come again for ever.
        }
    }

    private void keep(OpenedMessage opened) throws SQLException {
        try (PreparedStatement insert = desk.connection()
                .prepareStatement("insert into handled (message, type, sender, bytes) values (?, ?, ?, ?)")) {
            insert.setObject(1, opened.header().id());
            insert.setString(2, opened.header().type());
            insert.setString(3, Participant.of(opened.header().sender()).name());
            insert.setBytes(4, opened.bytes());
            insert.executeUpdate();
        }
    }

    private void count(UUID request) throws SQLException {
        try (PreparedStatement update =
                desk.connection().prepareStatement("update cases set answers = answers + 1 where request = ?")) {
            update.setObject(1, request);
            update.executeUpdate();
        }
    }

    // ---- what goes ----

    /** Opens cases and asks for traces until there are so many cases; each with its request in one transaction. */
    void trace(Participant asked, int cases) throws SQLException {
        for (int number = cases() + 1; number <= cases; number++) {
            Message request = Messages.traceRequest(desk.self(), asked, number);
            try (PreparedStatement insert =
                    desk.connection().prepareStatement("insert into cases (request) values (?)")) {
                insert.setObject(1, request.id());
                insert.executeUpdate();
            }
            desk.send(request, null, desk.actor("case " + number));
            desk.connection().commit();
        }
    }

    private int cases() throws SQLException {
        try (PreparedStatement select = desk.connection().prepareStatement("select count(*) from cases");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    /** Sends a seizure report, which may be passed on or not; gives its identifier. */
    UUID report(Participant recipient, boolean passedOn) throws SQLException {
        Message report = Messages.seizureReport(desk.self(), recipient, passedOn);
        desk.send(report, null, desk.actor("seizure report"));
        desk.connection().commit();
        return report.id();
    }

    /** Passes a message on to a third State, as far as its originator lets it; tells what was withheld, or why it is refused. */
    String forward(UUID id, Participant third) throws SQLException {
        byte[] bytes = kept(id);
        AuditActor actor = desk.actor("passing on to " + third);
        Disclosure disclosure = Disclosure.builder()
                .id(UUID.randomUUID())
                .issuedAt(Messages.now())
                .sender(desk.self().party())
                .audience(Audience.of(third.party(), Purpose.TRACING))
                .profile("tracing")
                .legalBasis(Messages.LEGAL_BASIS)
                .build();
        Redaction redaction;
        try {
            redaction = Redactor.of(RedactionPolicy.standard(), desk.audit(), Clock.systemUTC())
                    .forward(desk.fex().read(bytes), disclosure, actor);
        } catch (RefusedException e) {
            desk.connection().commit();
            return "refused " + e.refusals().stream().map(Casework::ground).collect(Collectors.joining(", "));
        }
        UUID made = redaction.message().id();
        desk.send(redaction.message(), null, actor);
        desk.connection().commit();
        return "forwarded " + made + " withheld "
                + redaction.withheld().stream()
                        .map(entry -> entry.kind().value() + " " + entry.count())
                        .collect(Collectors.joining(", "));
    }

    private static String ground(Refusal refusal) {
        return refusal.code() + " (clause " + refusal.clause() + ")";
    }

    private byte[] kept(UUID message) throws SQLException {
        try (PreparedStatement select =
                desk.connection().prepareStatement("select bytes from handled where message = ?")) {
            select.setObject(1, message);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalArgumentException("No such message was handled here");
                }
                return row.getBytes(1);
            }
        }
    }
}
