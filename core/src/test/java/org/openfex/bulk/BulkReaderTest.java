package org.openfex.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openfex.bulk.BulkFiles.BAD;
import static org.openfex.bulk.BulkFiles.LINE;
import static org.openfex.bulk.BulkFiles.gzip;
import static org.openfex.bulk.BulkFiles.join;
import static org.openfex.bulk.BulkFiles.lines;
import static org.openfex.bulk.BulkFiles.read;
import static org.openfex.bulk.BulkFiles.sha256;
import static org.openfex.bulk.BulkFiles.tolerant;
import static org.openfex.bulk.BulkFiles.whole;
import static org.openfex.bulk.BulkFiles.withTrailer;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openfex.Fex;
import org.openfex.json.Limits;
import org.openfex.kit.Kit;
import org.openfex.report.Finding;

/** Reading bulk files: a file that is not whole is never called complete, and a bad line never hides the next. */
@Timeout(120)
class BulkReaderTest {
    private static final byte[] WHOLE = whole(LINE, LINE, LINE);

    @TempDir
    Path folder;

    @Test
    void wholeFilesAreCompleteHoweverTheyAreRead() throws IOException {
        Path file = Files.write(folder.resolve("some.fex.ndjson"), WHOLE);
        for (byte[] bytes : List.of(WHOLE, gzip(WHOLE))) {
            Files.write(file, bytes);
            for (int threads : new int[] {1, 2, 5}) {
                for (boolean ordered : new boolean[] {true, false}) {
                    BulkReader reader = BulkReader.builder(Kit.FEX)
                            .threads(threads)
                            .ordered(ordered)
                            .build();
                    List<BulkLine> lines = new ArrayList<>();

                    BulkReport report = reader.read(file, lines::add);

                    assertThat(report.outcome()).isEqualTo(BulkOutcome.COMPLETE);
                    assertThat(report.isComplete()).isTrue();
                    assertThat(report.report().findings()).isEmpty();
                    assertThat(report.records()).isEqualTo(3);
                    assertThat(report.invalid()).isZero();
                    assertThat(report.trailer()).contains(new BulkTrailer(3, sha256(lines(LINE, LINE, LINE))));
                    assertThat(lines)
                            .hasSize(3)
                            .allSatisfy(
                                    line -> assertThat(line.reading().message()).contains(BulkFiles.MESSAGE));
                    assertThat(reader.verify(file).toString()).isEqualTo(report.toString());
                }
            }
        }
    }

    @Test
    void fileOfNoMessagesIsWholeToo() {
        assertThat(read(tolerant().build(), whole()).report().toString())
                .isEqualTo("BulkReport[COMPLETE, records=0, invalid=0, Report[valid, errors=0, warnings=0, infos=0]]");
    }

    /** A plain file cut between two lines looks whole to every reader that knows no trailer. */
    @Test
    void noBeginningOfAFileIsComplete() {
        BulkReader reader = tolerant().build();
        Set<String> codes = new TreeSet<>();
        for (int end = 0; end < WHOLE.length; end++) {
            BulkReport report = reader.verify(new ByteArrayInputStream(WHOLE, 0, end));
            assertThat(report.outcome()).as("cut at %d", end).isEqualTo(BulkOutcome.REFUSED);
            report.report().findings().forEach(finding -> codes.add(finding.code()));
        }
        assertThat(codes).containsExactly("bulk-line-unended", "bulk-trailer-malformed", "bulk-trailer-missing");
    }

    @Test
    void noBeginningOfACompressedFileIsComplete() {
        byte[] file = gzip(WHOLE);
        BulkReader reader = tolerant().build();
        Set<String> codes = new TreeSet<>();
        for (int end = 2; end < file.length; end++) {
            BulkReport report = reader.verify(new ByteArrayInputStream(file, 0, end));
            assertThat(report.outcome()).as("cut at %d", end).isEqualTo(BulkOutcome.REFUSED);
            report.report().findings().forEach(finding -> codes.add(finding.code()));
        }
        assertThat(codes).containsExactly("bulk-gzip-truncated");
        // What stands before the end is delivered, and stays provisional.
        assertThat(read(reader, Arrays.copyOf(file, file.length - 1)).lines()).hasSize(3);
    }

    @Test
    void noChangedBitGoesUnnoticed() {
        BulkReader reader = tolerant().build();
        for (int at = 0; at < WHOLE.length; at++) {
            byte[] changed = flip(WHOLE, at, at % 8);
            assertThat(reader.verify(new ByteArrayInputStream(changed)).isComplete())
                    .as("byte %d", at)
                    .isFalse();
        }
    }

    /** Some bits say nothing of the content: the time in the header, or from which of two equal places text is repeated. */
    @Test
    void noChangedBitOfACompressedFileChangesContentUnnoticed() {
        byte[] file = gzip(WHOLE);
        BulkReader reader = tolerant().build();
        List<String> expected = List.of(LINE, LINE, LINE);
        for (int at = 0; at < file.length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] changed = flip(file, at, bit);
                if (reader.verify(new ByteArrayInputStream(changed)).isComplete()) {
                    assertThat(read(reader, changed).documents()).isEqualTo(expected);
                }
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> eachFaultOfAFileHasItsCode() {
        byte[] body = lines(LINE, LINE, LINE);
        String digest = sha256(body);
        byte[] packed = gzip(WHOLE);
        return Stream.of(
                fault("bulk-trailer-missing", new byte[0]),
                fault("bulk-trailer-missing", body),
                fault("bulk-count-differs", withTrailer(body, 2)),
                fault("bulk-count-differs", withTrailer(body, 4)),
                fault("bulk-digest-differs", join(body, whole())),
                fault(
                        "bulk-digest-differs",
                        join(lines("  " + LINE), Arrays.copyOfRange(WHOLE, body.length / 3, WHOLE.length))),
                fault("bulk-content-after-trailer", join(WHOLE, lines(LINE))),
                fault("bulk-content-after-trailer", join(WHOLE, new byte[] {'\n'})),
                fault("bulk-content-after-trailer", join(WHOLE, new byte[] {0})),
                fault("bulk-content-after-trailer", join(WHOLE, WHOLE)),
                fault("bulk-content-after-trailer", gzip(join(WHOLE, WHOLE))),
                fault("bulk-trailer-malformed", Arrays.copyOf(WHOLE, WHOLE.length - 1)),
                fault("bulk-trailer-malformed", trailer(body, "{\"trailer\":{}}")),
                fault("bulk-trailer-malformed", trailer(body, "{\"trailer\":")),
                fault("bulk-trailer-malformed", trailer(body, "{\"trailer\":" + " ".repeat(1000))),
                fault("bulk-trailer-malformed", trailer(body, form("3", digest) + "\r")),
                fault("bulk-trailer-malformed", trailer(body, form("3", digest) + " ")),
                fault("bulk-trailer-malformed", trailer(body, form("03", digest))),
                fault("bulk-trailer-malformed", trailer(body, form("-3", digest))),
                fault("bulk-trailer-malformed", trailer(body, form("3e0", digest))),
                fault("bulk-trailer-malformed", trailer(body, form("9999999999999999999", digest))),
                fault("bulk-trailer-malformed", trailer(body, form("٣", digest))),
                fault("bulk-trailer-malformed", trailer(body, form("3", digest.toUpperCase(Locale.ROOT)))),
                fault("bulk-trailer-malformed", trailer(body, form("3", digest.substring(1)))),
                fault("bulk-trailer-malformed", trailer(body, form("3", digest).replace("}}", ",\"x\":1}}"))),
                fault("bulk-gzip-truncated", Arrays.copyOf(packed, packed.length - 8)),
                fault("bulk-gzip-members", join(packed, gzip(lines(LINE)))),
                fault("bulk-gzip-members", join(gzip(body), gzip(WHOLE))),
                fault("bulk-gzip-members", join(packed, new byte[] {0x1F, (byte) 0x8B})),
                fault("bulk-gzip-trailing-content", join(packed, new byte[] {0})),
                fault("bulk-gzip-trailing-content", join(packed, new byte[] {0x1F})),
                fault("bulk-gzip-trailing-content", join(packed, "garbage".getBytes(UTF_8))),
                fault("bulk-gzip-malformed", flip(packed, packed.length - 8, 0)),
                fault("bulk-gzip-malformed", flip(packed, packed.length - 1, 7)),
                fault("bulk-gzip-malformed", flip(packed, 2, 0)),
                fault("bulk-gzip-malformed", flip(packed, 3, 7)),
                fault("bulk-gzip-malformed", endlessName()),
                fault("bulk-ratio-too-high", gzip(new byte[20_000_000])));
    }

    private static DynamicTest fault(String code, byte[] file) {
        return DynamicTest.dynamicTest(code + ", " + file.length, () -> {
            BulkReport report = tolerant().build().verify(new ByteArrayInputStream(file));
            assertThat(report.outcome()).isEqualTo(BulkOutcome.REFUSED);
            assertThat(report.report().findings()).extracting(Finding::code).contains(code);
        });
    }

    private static byte[] trailer(byte[] body, String line) {
        return join(body, lines(line));
    }

    private static String form(String records, String digest) {
        return "{\"trailer\":{\"records\":" + records + ",\"sha256\":\"" + digest + "\"}}";
    }

    private static byte[] endlessName() {
        byte[] file = new byte[1 << 18];
        Arrays.fill(file, (byte) 'x');
        System.arraycopy(new byte[] {0x1F, (byte) 0x8B, 8, 8}, 0, file, 0, 4);
        return file;
    }

    /** Other programs write names, comments and checksums into the header. */
    @Test
    void everyHeaderOfGzipIsRead() {
        byte[] packed = gzip(WHOLE);
        byte[] data = Arrays.copyOfRange(packed, 10, packed.length);
        byte[] header = {0x1F, (byte) 0x8B, 8, 0x1F, 1, 2, 3, 4, 2, 3, 2, 0, 'e', 'x', 'n', 0, 'c', 0};
        CRC32 checksum = new CRC32();
        checksum.update(header);
        byte[] rest = join(new byte[] {(byte) checksum.getValue(), (byte) (checksum.getValue() >> 8)}, data);

        assertThat(read(tolerant().build(), join(header, rest)).outcome()).isEqualTo(BulkOutcome.COMPLETE);
        assertThat(read(tolerant().build(), flip(join(header, rest), 14, 1)).codes())
                .containsExactly("bulk-gzip-malformed");
    }

    @Test
    void fileThatIsTooLargeIsRefused() {
        BulkReader reader = tolerant()
                .limits(BulkLimits.builder().maxBytes(WHOLE.length - 1).build())
                .build();
        assertThat(read(reader, WHOLE).codes()).containsExactly("bulk-too-large");
        assertThat(read(reader, gzip(WHOLE)).codes()).containsExactly("bulk-too-large");
        BulkReader enough = tolerant()
                .limits(BulkLimits.builder().maxBytes(WHOLE.length).build())
                .build();
        assertThat(read(enough, WHOLE).outcome()).isEqualTo(BulkOutcome.COMPLETE);
    }

    @Test
    void plainLinesAreReadWhereTheCallerAsksForThat() {
        BulkReader reader = tolerant().requireTrailer(false).build();
        assertThat(read(reader, lines(LINE, LINE)).outcome()).isEqualTo(BulkOutcome.WITHOUT_TRAILER);
        assertThat(read(reader, WHOLE).outcome()).isEqualTo(BulkOutcome.COMPLETE);
        assertThat(read(reader, withTrailer(lines(LINE), 2)).codes()).containsExactly("bulk-count-differs");
        assertThat(read(reader, gzip(lines(LINE))).outcome()).isEqualTo(BulkOutcome.WITHOUT_TRAILER);
    }

    /** Each row is a trap that readers of lines fall into. */
    @Test
    void linesEndAtLineFeedsOnly() {
        expect(lines(LINE + LINE), "trailing-content");
        expect(lines(LINE + " " + LINE), "trailing-content");
        expect(lines(LINE + "\r" + LINE), "trailing-content");
        expect(lines(LINE + "\u2028" + LINE), "trailing-content");
        expect(lines(LINE + "\u0085" + LINE), "trailing-content");
        expect(lines(LINE + "\r", LINE), "valid", "valid");
        expect(lines("\t " + LINE + " \r", LINE), "valid", "valid");
        expect(lines(LINE.replace(",", ",\r")), "valid");
        int middle = LINE.indexOf(',');
        expect(
                lines(LINE.substring(0, middle), LINE.substring(middle), LINE),
                "json-truncated",
                "json-malformed",
                "valid");
        expect(lines("\uFEFF" + LINE, LINE), "byte-order-mark", "valid");
        expect(join(new byte[] {(byte) 0xC0, (byte) 0x80, '\n'}, lines(LINE)), "utf8-malformed", "valid");
        expect(lines("[" + LINE + "]", LINE), "root-not-object", "valid");
        expect(lines("null", "x", "\u0000", LINE), "root-not-object", "json-malformed", "json-malformed", "valid");
        expect(lines(" {\"trailer\":{}}", LINE), "version-missing", "valid");
    }

    @Test
    void lineEndsOfUnicodeStandInTexts() {
        String text = "one\u2028two\u2029three\u0085four";
        String line = LINE.replaceFirst("\"type\"", "\"senderCaseReference\":\"" + text + "\",\"type\"");
        BulkFiles.Result result = read(tolerant().requireTrailer(false).build(), lines(line, LINE));
        assertThat(result.documents()).containsExactly(line, LINE);
        assertThat(result.lines().get(0).reading().message().orElseThrow().senderCaseReference())
                .isEqualTo(text);
    }

    private static void expect(byte[] file, String... verdicts) {
        BulkFiles.Result result = read(tolerant().requireTrailer(false).build(), file);
        assertThat(result.verdicts()).containsExactly(verdicts);
    }

    @Test
    void emptyAndUnendedLinesAreTold() {
        byte[] file = ("\n" + LINE + "\n \t\r\n\r\n" + LINE).getBytes(UTF_8);

        BulkFiles.Result result = read(tolerant().requireTrailer(false).build(), file);

        assertThat(result.report().report().findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "WARNING bulk-line-empty at line 1, column 1",
                        "WARNING bulk-line-empty at line 3, column 1",
                        "WARNING bulk-line-empty at line 4, column 1",
                        "WARNING bulk-line-unended at line 5, column 1");
        assertThat(result.lines()).extracting(BulkLine::number).containsExactly(2L, 5L);
        assertThat(result.outcome()).isEqualTo(BulkOutcome.WITHOUT_TRAILER);
        byte[] whole = withTrailer(lines("", LINE, ""), 1);
        assertThat(read(tolerant().build(), whole).outcome()).isEqualTo(BulkOutcome.COMPLETE);
    }

    @Test
    void longLinesAreBoundedAndDoNotHideTheNext() {
        Fex fex = Kit.builder()
                .limits(Limits.builder().maxBytes(LINE.length()).build())
                .build();
        String longer = LINE + " ";
        String vast = LINE + " ".repeat(500_000);
        byte[] file = whole(LINE, longer, vast, LINE);
        List<QuarantineEntry> entries = new ArrayList<>();
        BulkReader reader = BulkReader.builder(fex)
                .threads(1)
                .tolerance(Tolerance.unlimited())
                .quarantine(entries::add)
                .build();

        BulkFiles.Result result = read(reader, file);

        assertThat(result.outcome()).isEqualTo(BulkOutcome.COMPLETE);
        assertThat(result.verdicts()).containsExactly("valid", "message-too-large", "message-too-large", "valid");
        assertThat(result.documents().get(2)).hasSize(LINE.length() + 1);
        assertThat(entries)
                .containsExactly(
                        entry(2, LINE.length() + 1, longer, "message-too-large"),
                        entry(3, 2 * LINE.length() + 3, vast, "message-too-large"));
    }

    @Test
    void quarantineHoldsPlaceCodeAndDigestAndContentOnlyWhereAsked() {
        List<QuarantineEntry> entries = new ArrayList<>();
        List<String> content = new ArrayList<>();
        BulkReader reader = tolerant()
                .quarantine(entries::add)
                .quarantineContent((entry, bytes) -> content.add(entry.line() + new String(bytes, UTF_8)))
                .build();

        BulkFiles.Result result = read(reader, whole(LINE, BAD, LINE, "{broken", LINE));

        assertThat(result.outcome()).isEqualTo(BulkOutcome.COMPLETE);
        assertThat(result.report().records()).isEqualTo(5);
        assertThat(result.report().invalid()).isEqualTo(2);
        assertThat(entries)
                .containsExactly(
                        entry(2, LINE.length() + 1, BAD, "member-missing"),
                        entry(4, 2 * LINE.length() + BAD.length() + 3, "{broken", "json-malformed"));
        assertThat(content).containsExactly("2" + BAD, "4{broken");
        assertThat(entries.get(1).json())
                .isEqualTo("{\"line\":4,\"offset\":" + entries.get(1).offset()
                        + ",\"length\":7,\"code\":\"json-malformed\"," + "\"sha256\":\""
                        + sha256("{broken".getBytes(UTF_8)) + "\"}");
    }

    private static QuarantineEntry entry(long line, long offset, String text, String code) {
        byte[] bytes = text.getBytes(UTF_8);
        return new QuarantineEntry(line, offset, bytes.length, code, sha256(bytes));
    }

    @Test
    void firstBadLineStopsUnlessToleranceIsAskedFor() {
        byte[] file = whole(LINE, BAD, LINE, BAD, LINE);

        BulkFiles.Result strict = read(BulkReader.builder(Kit.FEX).threads(1).build(), file);
        assertThat(strict.outcome()).isEqualTo(BulkOutcome.STOPPED);
        assertThat(strict.codes()).containsExactly("bulk-tolerance-exceeded");
        assertThat(strict.verdicts()).containsExactly("valid", "member-missing");
        assertThat(strict.report().records()).isEqualTo(2);
        assertThat(strict.report().trailer()).isEmpty();

        assertThat(outcome(file, Tolerance.ofLines(1))).isEqualTo(BulkOutcome.STOPPED);
        assertThat(outcome(file, Tolerance.ofLines(2))).isEqualTo(BulkOutcome.COMPLETE);
        assertThat(outcome(file, Tolerance.ofPercent(39.9))).isEqualTo(BulkOutcome.STOPPED);
        assertThat(outcome(file, Tolerance.ofPercent(40))).isEqualTo(BulkOutcome.COMPLETE);
        assertThat(outcome(file, new Tolerance(1, 100))).isEqualTo(BulkOutcome.STOPPED);
        assertThatThrownBy(() -> Tolerance.ofPercent(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Tolerance.ofPercent(101)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Tolerance.ofLines(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static BulkOutcome outcome(byte[] file, Tolerance tolerance) {
        return read(tolerant().tolerance(tolerance).build(), file).outcome();
    }

    /** The share is asked before the end too: nobody reads a million lines of nonsense. */
    @Test
    void shareIsAskedFromTheThousandthMessageOn() {
        List<String> lines = new ArrayList<>(Collections.nCopies(5_000, "[]"));
        BulkFiles.Result result =
                read(tolerant().tolerance(Tolerance.ofPercent(10)).build(), whole(lines.toArray(String[]::new)));
        assertThat(result.outcome()).isEqualTo(BulkOutcome.STOPPED);
        assertThat(result.lines()).hasSize(1000);
    }

    @Test
    void whatAConsumerThrowsComesOutAsItIsAndThreadsEnd() throws InterruptedException {
        alone(BulkReaderTest::throwFromConsumers);
    }

    private static void throwFromConsumers() {
        byte[] file = whole(Collections.nCopies(3_000, "[]").toArray(String[]::new));
        for (boolean ordered : new boolean[] {true, false}) {
            BulkReader reader = tolerant().threads(3).ordered(ordered).build();
            FileNotFoundException fault = new FileNotFoundException("of the caller");

            assertThatThrownBy(() -> reader.read(new ByteArrayInputStream(file), line -> {
                        assertThat(threads()).isNotEmpty();
                        throw fault;
                    }))
                    .isSameAs(fault);

            assertThat(threads()).isEmpty();
        }
        IllegalStateException fault = new IllegalStateException("of the sink");
        BulkReader reader = tolerant()
                .threads(3)
                .quarantine(entry -> {
                    throw fault;
                })
                .build();
        assertThatThrownBy(() -> reader.read(new ByteArrayInputStream(file), line -> {}))
                .isSameAs(fault);
        assertThat(threads()).isEmpty();
    }

    @Test
    void oneThreadMakesNoThread() {
        BulkReport report = tolerant()
                .build()
                .read(
                        new ByteArrayInputStream(WHOLE),
                        line -> assertThat(threads()).isEmpty());
        assertThat(report.isComplete()).isTrue();
    }

    /** The threads that judge for this test, and not for others that run at the same time. */
    private static List<String> threads() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> group.equals(thread.getThreadGroup()))
                .map(Thread::getName)
                .filter(name -> name.startsWith("fex-bulk"))
                .toList();
    }

    /** Runs a test in a group of threads of its own. */
    private static void alone(Runnable test) throws InterruptedException {
        AtomicReference<Throwable> failed = new AtomicReference<>();
        Thread thread = new Thread(new ThreadGroup("alone"), test, "alone");
        thread.setUncaughtExceptionHandler((failing, failure) -> failed.set(failure));
        thread.start();
        thread.join();
        assertThat(failed).hasValue(null);
    }

    @Test
    void interruptedReadingStopsAndKeepsTheInterrupt() throws Exception {
        byte[] bytes = whole(Collections.nCopies(20_000, "[]").toArray(String[]::new));
        Path file = Files.write(folder.resolve("some.fex.ndjson"), bytes);
        alone(() -> interrupt(file));
    }

    private static void interrupt(Path file) {
        for (int threads : new int[] {1, 3}) {
            BulkReader reader = tolerant().threads(threads).build();

            BulkReport report = reader.read(file, line -> {
                if (line.number() == 100) {
                    Thread.currentThread().interrupt();
                }
            });

            assertThat(Thread.interrupted()).isTrue();
            assertThat(report.outcome()).isEqualTo(BulkOutcome.INTERRUPTED);
            assertThat(report.records()).isBetween(100L, 19_999L);
            assertThat(threads()).isEmpty();
        }
        Thread.currentThread().interrupt();
        assertThat(tolerant().build().verify(file).outcome()).isEqualTo(BulkOutcome.INTERRUPTED);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void readingGoesOnAtEveryCheckpointAndNowhereElse() {
        List<String> all = new ArrayList<>();
        Random random = new Random(23);
        for (int i = 0; i < 1_700; i++) {
            all.add(random.nextInt(4) == 0 ? "" : "[" + i + "]");
        }
        long records = all.stream().filter(line -> !line.isEmpty()).count();
        byte[] plain = withTrailer(lines(all.toArray(String[]::new)), records);
        for (byte[] file : List.of(plain, gzip(plain))) {
            List<Checkpoint> checkpoints = new ArrayList<>();
            List<Integer> taken = new ArrayList<>();
            List<Long> seen = new ArrayList<>();
            BulkReader reader = tolerant()
                    .threads(2)
                    .checkpoints(checkpoint -> {
                        checkpoints.add(Checkpoint.parse(checkpoint.text()));
                        taken.add(seen.size());
                    })
                    .build();
            assertThat(reader.read(new ByteArrayInputStream(file), line -> seen.add(line.offset()))
                            .isComplete())
                    .isTrue();

            assertThat(checkpoints).hasSizeGreaterThanOrEqualTo(3);
            for (int i = 0; i < checkpoints.size(); i++) {
                Checkpoint checkpoint = checkpoints.get(i);
                List<Long> rest = new ArrayList<>();
                BulkReport report = tolerant()
                        .build()
                        .resume(new ByteArrayInputStream(file), checkpoint, line -> rest.add(line.offset()));
                assertThat(report.outcome()).isEqualTo(BulkOutcome.COMPLETE);
                assertThat(report.records()).isEqualTo(records);
                assertThat(report.invalid()).isEqualTo(records);
                assertThat(rest).isEqualTo(seen.subList(taken.get(i), seen.size()));
            }

            Checkpoint last = checkpoints.get(checkpoints.size() - 1);
            for (byte[] other :
                    List.of(flip(plain, 5, 0), Arrays.copyOf(plain, (int) last.offset() - 1), new byte[0])) {
                BulkReport refused = reader.resume(new ByteArrayInputStream(other), last, line -> {
                    throw new IllegalStateException("nothing is handed over");
                });
                assertThat(refused.outcome()).isEqualTo(BulkOutcome.REFUSED);
                assertThat(refused.report().findings())
                        .extracting(Finding::code)
                        .containsExactly("bulk-resume-differs");
            }
        }
    }

    @Test
    void checkpointsAreTextThatCannotBeMistaken() {
        String digest = sha256(new byte[0]);
        Checkpoint checkpoint = new Checkpoint(400, 4, 3, 1, digest);
        assertThat(Checkpoint.parse(checkpoint.text())).isEqualTo(checkpoint);
        for (String text : List.of(
                "",
                "{}",
                checkpoint.text() + " ",
                checkpoint.text().replace("400", "0400"),
                checkpoint.text().replace("400", "-1"),
                checkpoint.text().replace("\"line\":4", "\"line\":2"),
                checkpoint.text().replace("400", "9".repeat(30)))) {
            assertThatThrownBy(() -> Checkpoint.parse(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("not a checkpoint");
        }
        BulkReader.Builder unordered = tolerant().ordered(false).checkpoints(now -> {});
        assertThatThrownBy(unordered::build).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void progressGoesToTheEnd() throws IOException {
        byte[] plain = whole(Collections.nCopies(3_000, "[]").toArray(String[]::new));
        for (byte[] bytes : List.of(plain, gzip(plain))) {
            Path file = Files.write(folder.resolve("some.fex.ndjson"), bytes);
            for (int threads : new int[] {1, 3}) {
                for (boolean ordered : new boolean[] {true, false}) {
                    List<BulkProgress> steps = new ArrayList<>();
                    BulkReader reader = tolerant()
                            .threads(threads)
                            .ordered(ordered)
                            .progress(steps::add)
                            .build();

                    reader.read(file, line -> {});

                    BulkProgress end = new BulkProgress(3_000, bytes.length, OptionalLong.of(bytes.length));
                    assertThat(steps).hasSizeGreaterThan(4).endsWith(end);
                    assertThat(steps).extracting(BulkProgress::records).isSorted();
                    assertThat(steps).extracting(BulkProgress::bytes).isSorted();
                    steps.clear();
                    reader.verify(file);
                    assertThat(steps).hasSizeGreaterThan(4).endsWith(end);
                }
            }
        }
        List<BulkProgress> steps = new ArrayList<>();
        tolerant().progress(steps::add).build().verify(new ByteArrayInputStream(WHOLE));
        assertThat(steps).containsExactly(new BulkProgress(3, WHOLE.length, OptionalLong.empty()));
    }

    @Test
    void whatCannotBeReadIsAFinding() throws IOException {
        BulkReader reader = tolerant().build();
        assertThat(codes(reader.verify(folder.resolve("none")))).containsExactly("input-not-found");
        assertThat(codes(reader.verify(folder))).containsExactly("input-directory");
        List<BulkLine> lines = new ArrayList<>();
        BulkReport report = reader.read(new Failing(WHOLE), lines::add);
        assertThat(codes(report)).containsExactly("input-unreadable");
        assertThat(report.outcome()).isEqualTo(BulkOutcome.REFUSED);
        assertThat(lines).hasSize(3);
    }

    private static List<String> codes(BulkReport report) {
        return report.report().findings().stream().map(Finding::code).toList();
    }

    /** Gives the bytes one by one, and then fails. */
    private static final class Failing extends InputStream {
        private final InputStream in;

        Failing(byte[] bytes) {
            this.in = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() throws IOException {
            int value = in.read();
            if (value < 0) {
                throw new IOException("zqcanaryzq");
            }
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            bytes[offset] = (byte) read();
            return 1;
        }
    }

    @Test
    void nothingOfTheContentComesOut() {
        String canary = "zqcanaryzq";
        byte[] file = join(
                lines(
                        LINE.replaceFirst("\"type\"", "\"senderCaseReference\":\"" + canary + "\",\"type\""),
                        "{\"" + canary + "\":\"" + canary + "\"}",
                        canary,
                        "\"" + canary),
                trailer(new byte[0], "{\"trailer\":" + canary));
        List<String> texts = new ArrayList<>();
        BulkReader reader = tolerant()
                .quarantine(entry -> texts.add(entry + entry.json()))
                .progress(now -> texts.add(now.toString()))
                .checkpoints(now -> texts.add(now + now.text()))
                .build();
        BulkReport report = reader.read(new ByteArrayInputStream(file), line -> {
            texts.add(line.toString());
            texts.add(line.reading().report().text() + line.reading());
        });
        texts.add(report + report.report().text() + report.report().json() + reader);

        assertThat(texts).hasSizeGreaterThan(10).noneMatch(text -> text.contains(canary));
        assertThat(report.report().text()).contains("bulk-trailer-malformed");
    }

    private static byte[] flip(byte[] bytes, int at, int bit) {
        byte[] changed = bytes.clone();
        changed[at] ^= (byte) (1 << bit);
        return changed;
    }
}
