package org.openfex.examples.exchange.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openfex.code.ComponentType;
import org.openfex.examples.exchange.state.Faults.Point;
import org.openfex.examples.exchange.state.Inbox.Outcome;
import org.openfex.examples.exchange.state.Settings.Login;
import org.openfex.model.Component;
import org.openfex.model.Message;
import org.openfex.model.TraceRequest;

/**
 * What becomes of a delivery when a process is killed at each of the moments between two systems. A kill is an error that
 * nobody catches, after which the connection is closed: the database then does what it does when a process is gone.
 */
class CrashWindowsTest {
    private static final Faults NONE = point -> {};

    @TempDir
    static Path folder;

    private static KeyFolder keysOfKz;
    private static KeyFolder keysOfUz;
    private static Login asking;
    private static Login asked;

    private Desk kz;
    private Desk uz;

    /** A process is gone. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static Faults killAt(Point moment) {
        return point -> {
            if (point == moment) {
                throw new Killed();
            }
        };
    }

    @BeforeAll
    static void makeKeys() throws IOException, SQLException {
        Path kz = folder.resolve("KZ");
        Path uz = folder.resolve("UZ");
        KeyFolder.make(kz, Participant.KZ, Instant.parse("2026-01-01T00:00:00Z"));
        KeyFolder.make(uz, Participant.UZ, Instant.parse("2026-01-01T00:00:00Z"));
        KeyFolder.handOver(kz, uz);
        KeyFolder.handOver(uz, kz);
        keysOfKz = KeyFolder.read(kz);
        keysOfUz = KeyFolder.read(uz);
        asking = TestDatabases.create();
        asked = TestDatabases.create();
    }

    @BeforeEach
    void open() throws SQLException {
        kz = Desk.open(Participant.KZ, keysOfKz, asking);
        uz = Desk.open(Participant.UZ, keysOfUz, asked);
        for (Desk desk : new Desk[] {kz, uz}) {
            desk.connection().createStatement().execute("truncate cases, handled, sent, outbox, inbox");
            desk.connection().commit();
        }
    }

    @AfterEach
    void close() throws SQLException {
        kz.close();
        uz.close();
    }

    /** A request of KZ, as its sender finds it in the outbox. */
    private Delivery request() throws SQLException {
        new Casework(kz).trace(Participant.UZ, 1);
        Delivery delivery = kz.outbox().next().orElseThrow().delivery();
        kz.connection().commit();
        return delivery;
    }

    private Outcome take(Delivery delivery) throws SQLException {
        return new Inbox(uz, NONE).take(delivery);
    }

    /** UZ is killed while it takes a delivery, and started again. */
    private void takeAndDie(Delivery delivery, Point moment) throws SQLException {
        assertThatThrownBy(() -> new Inbox(uz, killAt(moment)).take(delivery)).isInstanceOf(Killed.class);
        uz.close();
        uz = Desk.open(Participant.UZ, keysOfUz, asked);
    }

    private static long count(Desk desk, String from) throws SQLException {
        try (ResultSet row = desk.connection().createStatement().executeQuery("select count(*) from " + from)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void assertHandledOnce() throws SQLException {
        assertThat(count(uz, "handled")).isEqualTo(1);
        assertThat(count(uz, "outbox")).as("answers").isEqualTo(1);
        assertThat(count(uz, "inbox where outcome <> 'handled'")).as("refused").isZero();
    }

    @Test
    void aRequestIsHandledAndAnswered() throws SQLException {
        assertThat(take(request())).isEqualTo(Outcome.HANDLED);

        assertHandledOnce();
        Delivery answer = uz.outbox().next().orElseThrow().delivery();
        assertThat(new Inbox(kz, NONE).take(answer)).isEqualTo(Outcome.HANDLED);
        assertThat(count(kz, "cases where answers = 1")).isEqualTo(1);
    }

    @Test
    void killedBeforeTheCommitNothingHappenedAndTheDeliveryComesAgain() throws SQLException {
        Delivery request = request();
        long events = count(uz, "audit");
        takeAndDie(request, Point.BEFORE_COMMIT);
        assertThat(count(uz, "handled")).isZero();
        assertThat(count(uz, "inbox")).isZero();
        assertThat(count(uz, "audit")).as("audit events").isEqualTo(events);

        assertThat(take(request)).isEqualTo(Outcome.HANDLED);

        assertHandledOnce();
    }

    @Test
    void killedBetweenCommitAndAcknowledgementTheDeliveryIsKnown() throws SQLException {
        Delivery request = request();
        takeAndDie(request, Point.COMMITTED);
        long events = count(uz, "audit");

        assertThat(take(request)).isEqualTo(Outcome.KNOWN);

        assertHandledOnce();
        assertThat(count(uz, "inbox where came_again = 1")).isEqualTo(1);
        assertThat(count(uz, "audit")).as("an attack that was none").isEqualTo(events);
    }

    @Test
    void killedBetweenConfirmationAndNoteTheSameDeliveryIsSentAgain() throws SQLException {
        Delivery request = request();
        assertThat(kz.outbox().next().orElseThrow().delivery()).isEqualTo(request);
        // The hub has it, and KZ is killed here.
        kz.close();
        kz = Desk.open(Participant.KZ, keysOfKz, asking);
        Delivery again = kz.outbox().next().orElseThrow().delivery();

        assertThat(again).isEqualTo(request);
        assertThat(take(request)).isEqualTo(Outcome.HANDLED);
        assertThat(take(again)).isEqualTo(Outcome.KNOWN);
        assertHandledOnce();

        kz.outbox().markSent(again);
        kz.connection().commit();
        assertThat(kz.outbox().next()).isEmpty();
    }

    @Test
    void twoThreadsWithOneDeliveryHandleItOnce() throws Exception {
        Delivery request = request();
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try (Desk other = Desk.open(Participant.UZ, keysOfUz, asked)) {
            Faults racing = new Faults() {
                private Future<Outcome> second;

                @Override
                public void reach(Point point) {
                    if (point == Point.BEFORE_COMMIT) {
                        second = threads.submit(() -> new Inbox(other, NONE).take(request));
                    } else if (point == Point.COMMITTED) {
                        try {
                            assertThat(second.get(10, TimeUnit.SECONDS)).isEqualTo(Outcome.KNOWN);
                        } catch (Exception e) {
                            throw new AssertionError(e);
                        }
                    }
                }
            };
            assertThat(new Inbox(uz, racing).take(request)).isEqualTo(Outcome.HANDLED);
        } finally {
            threads.shutdownNow();
        }
        assertHandledOnce();
    }

    @Test
    void theSameMessageUnderAnotherDeliveryIsReplayed() throws SQLException {
        Delivery request = request();
        take(request);

        assertThat(take(new Delivery(UUID.randomUUID(), request.token()))).isEqualTo(Outcome.REFUSED);

        assertThat(count(uz, "inbox where outcome = 'replayed'")).isEqualTo(1);
        assertThat(count(uz, "audit where line like '%\"replayed\"%'")).isPositive();
        assertThat(count(uz, "handled")).isEqualTo(1);
    }

    @Test
    void aRequestThatTheRegisterCannotAnswerIsKept() throws SQLException {
        Message request = Messages.traceRequest(Participant.KZ, Participant.UZ, 1);
        TraceRequest body = (TraceRequest) request.body();
        Component part = Component.builder()
                .id("barrel")
                .type(ComponentType.BARREL)
                .quantity(1)
                .build();
        kz.send(
                request.toBuilder()
                        .body(body.toBuilder()
                                .questions(body.questions().get(0).toBuilder()
                                        .about(null)
                                        .build())
                                .firearms()
                                .components(part)
                                .build())
                        .build(),
                null,
                kz.actor("test"));

        assertThat(take(kz.outbox().next().orElseThrow().delivery())).isEqualTo(Outcome.HANDLED);

        assertThat(count(uz, "handled")).isEqualTo(1);
        assertThat(count(uz, "outbox")).isZero();
    }

    @Test
    void anotherMessageUnderTheSameDeliveryIsNotTakenForIt() throws SQLException {
        Delivery first = request();
        take(first);
        kz.outbox().markSent(first);
        new Casework(kz).trace(Participant.UZ, 2);
        Delivery second = kz.outbox().next().orElseThrow().delivery();

        assertThat(take(new Delivery(first.id(), second.token()))).isEqualTo(Outcome.HANDLED);

        assertThat(count(uz, "handled")).isEqualTo(2);
    }

    @Test
    void whatCannotBeLookedUpIsHeldBackAndToldAndTakenLater() throws SQLException {
        Delivery request = request();
        try (Connection administrator = Database.connect(asked)) {
            administrator.createStatement().execute("alter table seen rename to seen_elsewhere");
            administrator.commit();

            assertThat(take(request)).isEqualTo(Outcome.HELD_BACK);
            assertThat(count(uz, "handled")).isZero();
            assertThat(count(uz, "inbox")).isZero();
            assertThat(count(uz, "audit where line like '%\"seen-store-failed\"%'"))
                    .isEqualTo(1);
            uz.connection().commit();

            administrator.createStatement().execute("alter table seen_elsewhere rename to seen");
            administrator.commit();
        }
        assertThat(take(request)).isEqualTo(Outcome.HANDLED);
        assertHandledOnce();
    }

    @Test
    void withoutADatabaseNothingIsTaken() throws SQLException {
        Delivery request = request();
        uz.connection().close();

        assertThatThrownBy(() -> take(request)).isInstanceOf(SQLException.class);

        uz = Desk.open(Participant.UZ, keysOfUz, asked);
        assertThat(take(request)).isEqualTo(Outcome.HANDLED);
        assertHandledOnce();
    }

    @Test
    void theAuditTrailOfAllOfThisIsWholeAndNotWithoutOneOfItsEvents() throws SQLException {
        take(request());
        JdbcAuditTrail trail = new JdbcAuditTrail(uz.connection());
        JdbcAuditTrail.Head head = trail.head();

        assertThat(trail.firstBroken(head)).isEmpty();
        assertThat(trail.firstBroken(new JdbcAuditTrail.Head(head.events(), "0".repeat(64))))
                .hasValue((int) head.events() + 1);
        uz.connection().createStatement().execute("delete from audit where no = 2");
        assertThat(trail.firstBroken(head)).hasValue(2);
    }

    @Test
    void aPrivateKeyIsForItsOwnerOnly() throws IOException {
        Path key = folder.resolve("UZ").resolve("own").resolve("UZ-sign-1.pem");

        assertThat(Files.getPosixFilePermissions(key)).hasSize(2);
        assertThat(Files.readString(folder.resolve("KZ").resolve("trusted").resolve("UZ-sign-1.pem")))
                .startsWith("-----BEGIN PUBLIC KEY-----");
    }
}
