package org.openfex.examples.exchange;

import static org.openfex.examples.exchange.state.Participant.KG;
import static org.openfex.examples.exchange.state.Participant.KZ;
import static org.openfex.examples.exchange.state.Participant.UZ;

import jakarta.jms.JMSException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import org.openfex.Fex;
import org.openfex.Reading;
import org.openfex.examples.exchange.state.JdbcAuditTrail;
import org.openfex.examples.exchange.state.KeyFolder;
import org.openfex.examples.exchange.state.Messages;
import org.openfex.examples.exchange.state.Participant;
import org.openfex.examples.exchange.state.Settings.Login;
import org.openfex.examples.exchange.state.StateProgram;
import org.openfex.model.Message;
import org.openfex.model.Question;
import org.openfex.model.SeizureReport;
import org.openfex.model.TraceRequest;
import org.openfex.security.KeyFiles;

/**
 * Runs the exchange from the start to the count: database, hub and the programs of three States, each a process of its own. What
 * it prints was looked up in the databases; when something is not as it must be, it says so and ends with exit code 1.
 */
public final class Exchange {
    private static final Fex FEX = Fex.create();
    private static final int TRACES = 40;

    private final PrintStream out;
    private final Path folder;
    private final Servers servers;
    private final Books books;
    private final Map<Participant, Program> programs = new EnumMap<>(Participant.class);
    private final Random random = new Random();

    private Exchange(PrintStream out, Path folder, Servers servers, Books books) {
        this.out = out;
        this.folder = folder;
        this.servers = servers;
        this.books = books;
    }

    /**
     * Runs the exchange.
     *
     * @param args the folder in which each run makes one of its own
     * @throws Exception if a part of the exchange cannot be started
     */
    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of(args[0])), "run-");
        long start = System.nanoTime();
        out.println("FEX: three States and a hub exchange sealed messages");
        try (Servers servers = Servers.start(folder, System.getenv());
                Books books = Books.open(servers)) {
            Exchange exchange = new Exchange(out, folder, servers, books);
            try {
                exchange.run();
            } finally {
                exchange.programs.values().forEach(Program::close);
            }
            out.printf(Locale.ROOT, "%nAll as it must be, in %d s.%n", (System.nanoTime() - start) / 1_000_000_000);
        } catch (CheckFailed e) {
            out.println();
            out.println("FAILED: " + e.getMessage());
            out.println("What the programs wrote to standard error is in " + folder);
            System.exit(1);
        }
    }

    private void run() throws IOException, SQLException, JMSException, InterruptedException {
        title("1. Database, hub and States");
        start();

        title("2. A seizure report, and what may be passed on of it");
        passOn();

        title("3. " + TRACES + " requests and " + TRACES + " answers, while processes are killed");
        trace();

        title("4. What is refused");
        refuse();

        title("5. The store fails");
        failStore();

        title("6. Audit trails");
        audit();

        title("7. Counts");
        count();
    }

    // ---- 1 ----

    private void start() throws IOException, SQLException, InterruptedException {
        line("database", servers.databaseProduct() + "; one database for each State");
        line(
                "hub",
                servers.isHubOurs() ? "ActiveMQ Artemis with a journal, started here" : "as the environment names it");
        // As if they had been handed over a month ago, so that something signed before today can be tried.
        Instant validFrom = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofDays(30));
        for (Participant state : Participant.values()) {
            KeyFolder.make(keys(state), state, validFrom);
        }
        for (Participant from : Participant.values()) {
            for (Participant to : Participant.values()) {
                if (from != to) {
                    KeyFolder.handOver(keys(from), keys(to));
                }
            }
        }
        for (Participant state : Participant.values()) {
            programs.put(state, launch(state));
        }
        for (Participant state : Participant.values()) {
            program(state).ready();
        }
        line("States", "KZ, UZ and KG run, with keys of their own and the public keys of the others");
    }

    private Path keys(Participant state) {
        return folder.resolve("keys").resolve(state.name());
    }

    private Program launch(Participant state) throws IOException {
        Login database = servers.database(state);
        Login hub = servers.hub(state.name());
        Map<String, String> environment = Map.of(
                "FEX_STATE", state.name(),
                "FEX_KEYS", keys(state).toString(),
                "FEX_JDBC_URL", database.url(),
                "FEX_JDBC_USER", database.user(),
                "FEX_JDBC_PASSWORD", database.password(),
                "FEX_BROKER_URL", hub.url(),
                "FEX_BROKER_USER", hub.user(),
                "FEX_BROKER_PASSWORD", hub.password());
        return Program.start(StateProgram.class, List.of(), environment, folder.resolve(state + ".err"));
    }

    private Program program(Participant state) {
        Program program = programs.get(state);
        if (program == null) {
            throw new IllegalStateException("The program is not started yet");
        }
        return program;
    }

    private void restart(Participant state) throws IOException, InterruptedException {
        programs.put(state, launch(state).ready());
    }

    private String order(Participant state, String order) throws InterruptedException {
        return program(state).order(order).orElseThrow(() -> new CheckFailed("The program of " + state + " ended"));
    }

    // ---- 2 ----

    private void passOn() throws SQLException, InterruptedException {
        UUID report = UUID.fromString(order(KZ, "report UZ may-be-passed-on"));
        books.awaitHandled(UZ, report);
        line("KZ to UZ", "seizure report, signed and encrypted; opened, " + judged(UZ, report));

        String forwarded = order(UZ, "forward " + report + " KG");
        CheckFailed.unless(forwarded.startsWith("forwarded "), "A report that may be passed on is passed on");
        int withheld = forwarded.indexOf(" withheld ");
        UUID made = UUID.fromString(forwarded.substring("forwarded ".length(), withheld));
        books.awaitHandled(KG, made);
        line("UZ to KG", "passed on by the profile tracing;" + forwarded.substring(withheld));
        SeizureReport redacted = (SeizureReport) handled(KG, made).body();
        CheckFailed.unless(
                redacted.persons().isEmpty() && redacted.firearms().size() == 1, "KG gets the pistol and no person");
        line("at KG", "1 firearm, no person; opened, " + judged(KG, made));

        UUID barred = UUID.fromString(order(KZ, "report UZ not-to-be-passed-on"));
        books.awaitHandled(UZ, barred);
        String refused = order(UZ, "forward " + barred + " KG");
        CheckFailed.unless(
                refused.startsWith("refused ") && refused.contains("transfer-forbidden"),
                "A report that may not be passed on is not passed on");
        line("UZ to KG", "another report not passed on; " + refused);
    }

    private Message handled(Participant state, UUID message) throws SQLException {
        return FEX.read(bytes(state, message));
    }

    private byte[] bytes(Participant state, UUID message) throws SQLException {
        return books.column(state, byte[].class, "select bytes from handled where message = ?", message)
                .get(0);
    }

    private String judged(Participant state, UUID message) throws SQLException {
        Reading reading = FEX.inspect(bytes(state, message));
        CheckFailed.unless(reading.isValid(), "A message that was handled is valid");
        return String.join(
                " ",
                reading.report().layers().entrySet().stream()
                        .map(layer ->
                                layer.getKey() + " " + layer.getValue().name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    // ---- 3 ----

    private void trace() throws IOException, SQLException, InterruptedException {
        // UZ ends where it hurts most: its database has the fifth request and the answer, and the hub does not know.
        order(UZ, "halt committed 5");
        // KZ ends after the hub has confirmed its twentieth request, before its outbox knows.
        order(KZ, "halt published 20");
        Optional<String> asked = program(KZ).order("trace UZ " + TRACES);

        CheckFailed.unless(
                program(UZ).exitCode() == StateProgram.HALTED, "UZ is halted between commit and acknowledgement");
        line("UZ", "halted after its commit and before the hub was told, with " + of(requests()) + " requests handled");
        CheckFailed.unless(
                program(KZ).exitCode() == StateProgram.HALTED, "KZ is halted between confirmation and its own note");
        line(
                "KZ",
                "halted after the hub's confirmation and before it was noted, with " + of(published())
                        + " requests sent");
        restart(KZ);
        if (asked.isEmpty()) {
            program(KZ).order("trace UZ " + TRACES);
        }
        restart(UZ);

        int kill = 10 + random.nextInt(10);
        Books.await("UZ handles " + kill + " requests", () -> requests() >= kill);
        program(UZ).kill();
        long requests = requests();
        CheckFailed.unless(requests < TRACES, "UZ is killed in the middle");
        line("UZ", "killed, with " + of(requests) + " requests handled");
        restart(UZ);

        int killHub = 25 + random.nextInt(5);
        Books.await("KZ gets " + killHub + " answers", () -> answers() >= killHub);
        servers.killHub();
        long answers = answers();
        line("hub", servers.isHubOurs() ? "killed, with " + of(answers) + " answers handled" : "not ours to kill");

        Books.await("every case has an answer", () -> books.count(KZ, "cases where answers > 0") == TRACES);
        books.awaitRest();
        CheckFailed.unless(
                books.count(KZ, "cases where answers = 1") == TRACES && books.count(KZ, "cases") == TRACES,
                "Each case has exactly one answer");
        line("KZ", TRACES + " cases, each with exactly one answer");
    }

    private long requests() throws SQLException {
        return books.count(UZ, "handled where type = 'trace-request'");
    }

    private long published() throws SQLException {
        return books.count(KZ, "outbox where sent_at is not null and message in (select request from cases)");
    }

    private long answers() throws SQLException {
        return books.count(KZ, "handled where type = 'trace-response'");
    }

    private static String of(long part) {
        return part + " of " + TRACES;
    }

    // ---- 4 ----

    private void refuse() throws IOException, SQLException, JMSException, InterruptedException {
        KeyFolder keysOfKz = KeyFolder.read(keys(KZ));
        Intruder intruder = new Intruder(servers.hub("operator"), keysOfKz);
        String old = books.column(
                        KZ, String.class, "select token from outbox where recipient = 'UZ' order by no limit 1")
                .get(0);
        UUID oldMessage = books.column(
                        KZ, UUID.class, "select message from outbox where recipient = 'UZ' order by no limit 1")
                .get(0);
        long before = books.count(UZ, "handled");

        refused("a message of before, put into the queue again", "replayed", intruder, old);
        refused(
                "other content under an identifier of before",
                "id-reused",
                intruder,
                intruder.sealed(request().toBuilder().id(oldMessage).build()));
        refused(
                "one bit of a message changed",
                "decryption-failed",
                intruder,
                Intruder.flipped(intruder.sealed(request())));
        refused(
                "signed by a stranger in the name of KZ",
                "key-unknown",
                intruder,
                intruder.forged(request(), "KZ-sign-2"));
        refused(
                "signed by a stranger under the name of KZ's key",
                "signature-invalid",
                intruder,
                intruder.forged(request(), "KZ-sign-1"));
        refused(
                "meant for KG, encrypted for UZ",
                "recipient-wrong",
                intruder,
                intruder.passedOff(Messages.traceRequest(KZ, KG, 1), publicKeyOfUz(), "UZ-decrypt-1"));
        refused("signed ten days ago", "expired", intruder, intruder.sealedLongAgo(request()));
        refused("signed and not encrypted", "not-encrypted", intruder, intruder.signedOnly(request()));
        refused(
                "right in structure, and asks about no firearm",
                "trace-without-items",
                intruder,
                intruder.sealed(aboutNothing()));

        CheckFailed.unless(books.count(UZ, "handled") == before, "Nothing that was refused is handled");
        books.awaitRest();
        CheckFailed.unless(
                books.count(KZ, "handled where type = 'receipt'") == 1,
                "The sender is told of the message that is not valid");
        line("UZ to KZ", "a receipt that rejects the last one, with the findings");
    }

    /** What UZ published is known to everybody. */
    private PublicKey publicKeyOfUz() throws IOException {
        return KeyFiles.publicPem(Files.readString(keys(UZ).resolve("published").resolve("UZ-decrypt-1.pem")));
    }

    private static Message request() {
        return Messages.traceRequest(KZ, UZ, 1);
    }

    /** Right in structure and wrong in meaning. */
    private static Message aboutNothing() {
        Message request = request();
        TraceRequest body = (TraceRequest) request.body();
        Question history = body.questions().get(0).toBuilder().about(null).build();
        return request.toBuilder()
                .body(body.toBuilder().questions(history).firearms().build())
                .build();
    }

    private void refused(String what, String code, Intruder intruder, String token)
            throws SQLException, JMSException, InterruptedException {
        String outcome = books.awaitOutcome(UZ, intruder.put(UZ, token));
        CheckFailed.unless(outcome.equals(code), what + " is refused as " + code + ", but was " + outcome);
        out.printf(Locale.ROOT, "%-50s %s%n", what, outcome);
    }

    // ---- 5 ----

    private void failStore() throws SQLException, InterruptedException {
        books.execute(UZ, "alter table seen rename to seen_elsewhere");
        UUID report = UUID.fromString(order(KZ, "report UZ may-be-passed-on"));
        Books.await(
                "UZ refuses what it cannot look up",
                () -> books.count(UZ, "audit where line like '%\"seen-store-failed\"%'") > 0);
        CheckFailed.unless(!books.isHandled(UZ, report), "Nothing is opened that cannot be looked up");
        line("UZ", "cannot look up what it has seen: seen-store-failed; the hub keeps the message");
        books.execute(UZ, "alter table seen_elsewhere rename to seen");
        books.awaitHandled(UZ, report);
        line("UZ", "can again; the message is handled");
    }

    // ---- 6 ----

    private void audit() throws SQLException {
        for (Participant state : Participant.values()) {
            // In use, an earlier head is kept by somebody else, such as another State.
            JdbcAuditTrail.Head head = books.auditHead(state);
            CheckFailed.unless(books.firstBroken(state, head).isEmpty(), "The audit trail of " + state + " is whole");
            line(state.name(), head.events() + " events, each tied to the one before");
        }
        JdbcAuditTrail.Head head = books.auditHead(UZ);
        long row = head.events() / 2;
        OptionalInt broken = books.firstBrokenAfterChange(UZ, row, head);
        CheckFailed.unless(broken.equals(OptionalInt.of((int) row + 1)), "A changed row of an audit trail is found");
        line("UZ", "with event " + row + " changed: event " + broken.getAsInt() + " does not fit to the one before");
    }

    // ---- 7 ----

    private void count() throws SQLException {
        out.printf(
                Locale.ROOT,
                "%-6s %6s %8s %12s %8s %6s %8s%n",
                "",
                "sent",
                "handled",
                "came again",
                "refused",
                "lost",
                "doubled");
        for (Map.Entry<Participant, Books.Line> entry : books.lines().entrySet()) {
            Books.Line line = entry.getValue();
            out.printf(
                    Locale.ROOT,
                    "%-6s %6d %8d %12d %8d %6d %8d%n",
                    entry.getKey(),
                    line.sent(),
                    line.handled(),
                    line.cameAgain(),
                    line.refused(),
                    line.lost(),
                    line.doubled());
            CheckFailed.unless(line.lost() == 0, "Nothing that " + entry.getKey() + " sent is lost");
            CheckFailed.unless(line.doubled() == 0, "Nothing that " + entry.getKey() + " sent is doubled");
            CheckFailed.unless(
                    books.count(entry.getKey(), "outbox where sent_at is null") == 0, "All outboxes are empty");
        }
        CheckFailed.unless(books.cameAgain(UZ) >= 2, "UZ got again what the hub and KZ did not know to be over");
    }

    // ---- words ----

    private void title(String title) {
        out.println();
        out.println(title);
        out.println("-".repeat(title.length()));
    }

    private void line(String who, String what) {
        out.printf(Locale.ROOT, "%-10s %s%n", who, what);
    }
}
