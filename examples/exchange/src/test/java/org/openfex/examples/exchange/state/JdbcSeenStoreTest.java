package org.openfex.examples.exchange.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openfex.examples.exchange.state.Settings.Login;
import org.openfex.security.PartyIdentity;
import org.openfex.security.SeenStore.Outcome;

class JdbcSeenStoreTest {
    private static final PartyIdentity SENDER = Participant.KZ.identity();
    private static final Instant UNTIL = Instant.parse("2026-05-08T00:04:00Z");
    private static final String ONE = "1".repeat(64);
    private static final String OTHER = "2".repeat(64);

    private static Login database;

    private final UUID id = UUID.randomUUID();
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private Connection first;
    private Connection second;

    @BeforeAll
    static void create() throws SQLException {
        database = TestDatabases.create();
    }

    @BeforeEach
    void connect() throws SQLException {
        first = Database.connect(database);
        second = Database.connect(database);
    }

    @AfterEach
    void disconnect() throws SQLException {
        threads.shutdownNow();
        first.close();
        second.close();
    }

    private Outcome put(Connection connection, UUID message, String sha256) {
        return new JdbcSeenStore(connection).putIfAbsent(SENDER, message, UNTIL, sha256);
    }

    @Test
    void aMessageIsNewOnce() throws SQLException {
        assertThat(put(first, id, ONE)).isEqualTo(Outcome.NEW);
        first.commit();

        assertThat(put(second, id, ONE)).isEqualTo(Outcome.SAME);
        assertThat(put(second, id, OTHER)).isEqualTo(Outcome.OTHER);
    }

    @Test
    void senderAndIdentifierTellMessagesApart() {
        PartyIdentity unit =
                new PartyIdentity(SENDER.country(), null, SENDER.authority(), SENDER.function(), "Weapons");
        PartyIdentity body = new PartyIdentity(null, SENDER.country(), SENDER.authority(), SENDER.function(), null);
        JdbcSeenStore store = new JdbcSeenStore(first);

        assertThat(store.putIfAbsent(SENDER, id, UNTIL, ONE)).isEqualTo(Outcome.NEW);
        assertThat(store.putIfAbsent(SENDER, UUID.randomUUID(), UNTIL, ONE)).isEqualTo(Outcome.NEW);
        assertThat(store.putIfAbsent(Participant.UZ.identity(), id, UNTIL, ONE)).isEqualTo(Outcome.NEW);
        assertThat(store.putIfAbsent(unit, id, UNTIL, ONE)).isEqualTo(Outcome.NEW);
        assertThat(store.putIfAbsent(body, id, UNTIL, ONE)).isEqualTo(Outcome.NEW);
    }

    @Test
    void whatIsRolledBackWasNotSeen() throws SQLException {
        assertThat(put(first, id, ONE)).isEqualTo(Outcome.NEW);
        first.rollback();

        assertThat(put(second, id, ONE)).isEqualTo(Outcome.NEW);
    }

    @Test
    void aSecondTransactionWaitsForTheFirstAndFindsTheMessage() throws Exception {
        put(first, id, ONE);
        Future<Outcome> waiting = threads.submit(() -> put(second, id, ONE));
        assertThatThrownBy(() -> waiting.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);

        first.commit();

        assertThat(waiting.get(10, TimeUnit.SECONDS)).isEqualTo(Outcome.SAME);
    }

    @Test
    void aSecondTransactionWaitsForTheFirstAndTakesItsPlace() throws Exception {
        put(first, id, ONE);
        Future<Outcome> waiting = threads.submit(() -> put(second, id, ONE));

        first.rollback();

        assertThat(waiting.get(10, TimeUnit.SECONDS)).isEqualTo(Outcome.NEW);
    }

    @Test
    void ofTwoThatRaceExactlyOneOpens() throws Exception {
        for (int round = 0; round < 50; round++) {
            UUID message = UUID.randomUUID();
            CyclicBarrier start = new CyclicBarrier(2);
            List<Future<Outcome>> racers = new ArrayList<>();
            for (Connection connection : List.of(first, second)) {
                racers.add(threads.submit(() -> {
                    start.await();
                    Outcome outcome = put(connection, message, ONE);
                    connection.commit();
                    return outcome;
                }));
            }
            assertThat(List.of(
                            racers.get(0).get(10, TimeUnit.SECONDS),
                            racers.get(1).get(10, TimeUnit.SECONDS)))
                    .containsExactlyInAnyOrder(Outcome.NEW, Outcome.SAME);
        }
    }

    @Test
    void aFailureIsToldAndLeavesTheTransactionUsable() throws SQLException {
        first.createStatement().execute("insert into cases (request) values ('" + id + "')");
        first.createStatement().execute("set local lock_timeout = '100ms'");
        second.createStatement().execute("lock table seen in access exclusive mode");

        assertThatThrownBy(() -> put(first, id, ONE)).isInstanceOf(IllegalStateException.class);

        second.rollback();
        assertThat(put(first, id, ONE)).isEqualTo(Outcome.NEW);
        first.commit();
        assertThat(second.createStatement()
                        .executeQuery("select 1 from cases where request = '" + id + "'")
                        .next())
                .isTrue();
    }

    @Test
    void withoutAConnectionNothingIsNew() throws SQLException {
        first.close();

        assertThatThrownBy(() -> put(first, id, ONE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void onlyWhatNoSealOpensAnyMoreIsForgotten() throws SQLException {
        JdbcSeenStore store = new JdbcSeenStore(first);
        UUID last = UUID.randomUUID();
        store.putIfAbsent(SENDER, id, UNTIL.minusMillis(1), ONE);
        store.putIfAbsent(SENDER, last, UNTIL, ONE);

        assertThat(store.forget(UNTIL)).isEqualTo(1);

        assertThat(store.putIfAbsent(SENDER, last, UNTIL, ONE)).isEqualTo(Outcome.SAME);
        assertThat(store.putIfAbsent(SENDER, id, UNTIL, ONE)).isEqualTo(Outcome.NEW);
    }
}
