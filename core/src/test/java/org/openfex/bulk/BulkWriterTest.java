package org.openfex.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.openfex.bulk.BulkFiles.LINE;
import static org.openfex.bulk.BulkFiles.MESSAGE;
import static org.openfex.bulk.BulkFiles.sha256;
import static org.openfex.bulk.BulkFiles.tolerant;
import static org.openfex.bulk.BulkFiles.whole;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openfex.kit.Kit;
import org.openfex.model.Message;
import org.openfex.report.Finding;
import org.openfex.report.InvalidMessageException;

/** Writing bulk files: what is written is read again, and a target is old or whole, whatever happens on the way. */
@Timeout(120)
class BulkWriterTest {
    private static final byte[] OLD = "old\n".getBytes(UTF_8);

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Random random = new Random(23);
        List<Message> messages =
                Stream.generate(() -> BulkFiles.message(random)).limit(60).toList();
        for (boolean gzip : new boolean[] {false, true}) {
            Path file = folder.resolve("some.fex.ndjson");
            BulkTrailer trailer;
            try (BulkWriter writer = BulkWriter.builder(Kit.FEX).gzip(gzip).open(file)) {
                for (Message message : messages) {
                    writer.write(message);
                }
                trailer = writer.complete();
            }

            List<Message> read = new ArrayList<>();
            BulkReport report = BulkReader.of(Kit.FEX)
                    .read(file, line -> read.add(line.reading().message().orElseThrow()));

            assertThat(report.isComplete()).isTrue();
            assertThat(report.trailer()).contains(trailer);
            assertThat(read).isEqualTo(messages);
            assertThat(names()).containsExactly("some.fex.ndjson");
            assertThat(Files.readAllBytes(file)[0]).isEqualTo((byte) (gzip ? 0x1F : '{'));
        }
    }

    @Test
    void bytesAreLinesAndATrailer() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] relayed = (" " + LINE + "\t").getBytes(UTF_8);
        try (BulkWriter writer = BulkWriter.builder(Kit.FEX).open(out)) {
            writer.write(MESSAGE);
            writer.write(relayed);
            assertThat(writer.complete().records()).isEqualTo(2);
        }
        assertThat(out.toByteArray()).isEqualTo(whole(LINE, " " + LINE + "\t"));
    }

    @Test
    void onlyTheOwnerReadsTheFile() throws IOException {
        Path file = folder.resolve("some.fex.ndjson");
        write(BulkTarget.of(file), false, 1);
        assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("posix"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void messageThatIsRefusedLeavesNoTrace() throws IOException {
        Message invalid = MESSAGE.toBuilder().id(null).build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (BulkWriter writer = BulkWriter.builder(Kit.FEX).open(out)) {
            assertThat(refused(() -> writer.write(invalid))).containsExactly("member-missing");
            writer.write(MESSAGE);
            assertThat(refused(() -> writer.write("{}".getBytes(UTF_8)))).contains("version-missing");
            byte[] pretty = LINE.replaceFirst(",", ",\n").getBytes(UTF_8);
            assertThat(refused(() -> writer.write(pretty))).containsExactly("bulk-line-break");
            byte[] newer = LINE.replaceFirst("\\{\"fex\":\"1.0\"", "{\"trailer\":1,\"fex\":\"1.1\"")
                    .getBytes(UTF_8);
            assertThat(Kit.FEX.inspect(newer).isValid()).isTrue();
            assertThat(refused(() -> writer.write(newer))).containsExactly("bulk-trailer-malformed");
            writer.complete();
        }
        assertThat(out.toByteArray()).isEqualTo(whole(LINE));
    }

    @Test
    void limitsAreThoseOfReaders() throws IOException {
        long size = whole(LINE, LINE).length;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (BulkWriter writer = BulkWriter.builder(Kit.FEX)
                .limits(BulkLimits.builder().maxBytes(size).build())
                .open(out)) {
            writer.write(MESSAGE);
            writer.write(MESSAGE);
            assertThat(refused(() -> writer.write(MESSAGE))).containsExactly("bulk-too-large");
            writer.complete();
        }
        BulkReader reader =
                tolerant().limits(BulkLimits.builder().maxBytes(size).build()).build();
        assertThat(BulkFiles.read(reader, out.toByteArray()).outcome()).isEqualTo(BulkOutcome.COMPLETE);

        Path file = folder.resolve("some.fex.ndjson.gz");
        try (BulkWriter writer = BulkWriter.builder(Kit.FEX)
                .gzip(true)
                .limits(BulkLimits.builder().maxRatio(20).build())
                .open(file)) {
            for (int i = 0; i < 2_000; i++) {
                writer.append(LINE.getBytes(UTF_8));
            }
            assertThat(refused(writer::complete)).containsExactly("bulk-ratio-too-high");
        }
        assertThat(names()).isEmpty();
    }

    private interface Step {
        void run() throws IOException;
    }

    private static List<String> refused(Step step) {
        InvalidMessageException thrown = catchThrowableOfType(InvalidMessageException.class, step::run);
        assertThat(thrown).isNotNull();
        assertThat(thrown.getCause()).isNull();
        return thrown.report().findings().stream().map(Finding::code).toList();
    }

    @Test
    void writerThatWasNotCompletedLeavesTheTargetAsItWas() throws IOException {
        Path file = Files.write(folder.resolve("some.fex.ndjson"), OLD);
        try (BulkWriter writer = BulkWriter.open(Kit.FEX, file)) {
            writer.write(MESSAGE);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(OLD);
        assertThat(names()).containsExactly("some.fex.ndjson");
        assertThatThrownBy(() -> BulkWriter.open(Kit.FEX, folder.resolve("none/some.fex.ndjson")))
                .isInstanceOf(IOException.class);
    }

    @Test
    void writerIsUsedOnce() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BulkWriter writer = BulkWriter.builder(Kit.FEX).gzip(true).open(out);
        writer.write(MESSAGE);
        writer.complete();
        byte[] bytes = out.toByteArray();
        assertThatThrownBy(() -> writer.write(MESSAGE)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(writer::complete).isInstanceOf(IllegalStateException.class);
        writer.close();
        writer.close();
        assertThatThrownBy(() -> writer.write(MESSAGE)).isInstanceOf(IllegalStateException.class);
        assertThat(out.toByteArray()).isEqualTo(bytes);
    }

    /** Each step of the writing fails in turn, as it does where the disk is full. */
    @Test
    void targetStaysAsItWasWhicheverStepFails() throws IOException {
        for (boolean gzip : new boolean[] {false, true}) {
            Path file = Files.write(folder.resolve("some.fex.ndjson"), OLD);
            int steps = 0;
            boolean isWritten = false;
            while (!isWritten) {
                steps++;
                int failing = steps;
                Steps target = new Steps(BulkTarget.of(file), step -> {
                    if (step == failing) {
                        throw new IOException("disk full");
                    }
                });
                try {
                    write(target, gzip, 600);
                    isWritten = true;
                } catch (IOException e) {
                    assertThat(e).hasMessage("disk full");
                    assertThat(Files.readAllBytes(file)).isEqualTo(OLD);
                }
                assertThat(names()).containsExactly("some.fex.ndjson");
            }
            assertThat(steps).isGreaterThan(gzip ? 2 : 5);
            assertThat(tolerant().build().verify(file).isComplete()).isTrue();
        }
    }

    /** What a process that is killed leaves is what stands there at some step; at each, the target is old or whole. */
    @Test
    void targetIsOldOrWholeAtEveryStep() throws IOException {
        Path file = Files.write(folder.resolve("some.fex.ndjson"), OLD);
        List<Integer> steps = new ArrayList<>();
        Steps target = new Steps(BulkTarget.of(file), step -> {
            assertThat(Files.readAllBytes(file)).isEqualTo(OLD);
            steps.add(step);
        });

        write(target, false, 7_000);

        assertThat(steps).hasSizeGreaterThan(50);
        assertThat(tolerant().build().verify(file).records()).isEqualTo(7_000);
    }

    private static void write(BulkTarget target, boolean gzip, int messages) throws IOException {
        byte[] line = LINE.getBytes(UTF_8);
        try (BulkWriter writer = BulkWriter.builder(Kit.FEX).gzip(gzip).open(target)) {
            for (int i = 0; i < messages; i++) {
                writer.append(line);
            }
            writer.complete();
        }
    }

    /** Is asked before each step of writing to a target. */
    private interface Asked {
        void before(int step) throws IOException;
    }

    /** A target whose steps are counted, and may fail. */
    private static final class Steps implements BulkTarget {
        private final BulkTarget target;
        private final Asked asked;
        private int steps;

        Steps(BulkTarget target, Asked asked) {
            this.target = target;
            this.asked = asked;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            asked.before(++steps);
            // A disk that is full takes a part of it first.
            target.write(bytes, offset, length / 2);
            asked.before(++steps);
            target.write(bytes, offset + length / 2, length - length / 2);
        }

        @Override
        public void publish() throws IOException {
            asked.before(++steps);
            target.publish();
        }

        @Override
        public void discard() {
            target.discard();
        }
    }

    @Test
    void fullDiskIsToldAndEndsTheWriter() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        try (OutputStream out = Files.newOutputStream(full);
                BulkWriter writer = BulkWriter.builder(Kit.FEX).open(out)) {
            writer.write(MESSAGE);
            assertThatThrownBy(writer::complete).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> writer.write(MESSAGE)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void severalThreadsWriteOneFile() throws Exception {
        Path file = folder.resolve("some.fex.ndjson");
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try (BulkWriter writer = BulkWriter.open(Kit.FEX, file)) {
            List<Callable<Object>> tasks = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                Message message =
                        MESSAGE.toBuilder().senderCaseReference("" + i).build();
                tasks.add(() -> {
                    writer.write(message);
                    return message;
                });
            }
            for (Future<Object> task : pool.invokeAll(tasks)) {
                task.get();
            }
            writer.complete();
        } finally {
            pool.shutdownNow();
        }
        List<String> references = new ArrayList<>();
        BulkReport report = BulkReader.of(Kit.FEX)
                .read(
                        file,
                        line -> references.add(
                                line.reading().message().orElseThrow().senderCaseReference()));
        assertThat(report.isComplete()).isTrue();
        assertThat(references).hasSize(200).doesNotHaveDuplicates();
    }

    /**
     * A process of its own writes one file after the other in place of the one before, and is killed at some moment: a few times
     * in each build, {@code -Dfex.kills} times else.
     */
    @Test
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void killedProcessLeavesNoTornFile() throws Exception {
        Path file = folder.resolve("some.fex.ndjson");
        for (int kill = 0; kill < Integer.getInteger("fex.kills", 3); kill++) {
            Process child = BulkChild.start("write", "-Xmx64m", file.toString());
            // The first file tells that it is at work.
            while (!Files.exists(file) && child.isAlive()) {
                Thread.sleep(2);
            }
            Thread.sleep(17L * kill % 211);
            child.destroyForcibly();
            assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
            BulkReport report = tolerant().build().verify(file);
            assertThat(report.isComplete()).as("killed %d", kill).isTrue();
            assertThat(report.records()).isEqualTo(BulkChild.RECORDS);
            Files.delete(file);
        }
    }

    @Test
    void trailerIsOneOfItsForms() {
        String digest = sha256(OLD);
        assertThat(new String(new BulkTrailer(12, digest).line(), UTF_8))
                .isEqualTo("{\"trailer\":{\"records\":12,\"sha256\":\"" + digest + "\"}}\n");
        assertThatThrownBy(() -> new BulkTrailer(-1, digest)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BulkTrailer(1, "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BulkLimits.builder().maxRatio(0).build()).isInstanceOf(IllegalArgumentException.class);
        assertThat(BulkLimits.standard().toBuilder().build()).isEqualTo(new BulkLimits(1L << 40, 200));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
