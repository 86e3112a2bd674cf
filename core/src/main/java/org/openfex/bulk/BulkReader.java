package org.openfex.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openfex.Fex;

/**
 * Reads and judges bulk files: NDJSON of FEX, a message a line, with a trailer by which it can be told that nothing is
 * missing (section 23 of FEX), compressed with gzip or not.
 *
 * <pre>{@code
 * BulkReader reader = BulkReader.builder(fex)
 *         .tolerance(Tolerance.ofPercent(0.1))
 *         .quarantine(entry -> index.println(entry.json()))
 *         .build();
 * BulkReport report = reader.read(file, line -> {
 *     if (line.isValid()) {
 *         stage(line.reading().message().orElseThrow());
 *     }
 * });
 * if (report.isComplete()) {
 *     commit();
 * }
 * }</pre>
 *
 * <p><b>Messages are provisional until the report says that the file is complete</b>: that it was cut, changed or has
 * something behind its trailer is known at its end only. Who cannot take back what was made of a message calls
 * {@link #verify(Path)} before.
 *
 * <p>Each line is judged by itself, so that a bad one never hides the next. Unless the caller tolerates some, reading stops
 * at the first line that is not a valid message. Several threads judge, the calling thread among them; it alone reads, and
 * hands over the lines one at a time, in the order of the file if that is asked for. No more than a few batches of lines are
 * held at a time, whatever the size of the file. Bad data never throws. What a consumer or sink of the caller throws ends
 * the reading and comes out as it is; threads have ended when a method returns.
 *
 * <p>Immutable and thread-safe, as far as the sinks of the caller are.
 */
public final class BulkReader {
    private final Fex fex;
    private final BulkLimits limits;
    private final int threads;
    private final boolean isOrdered;
    private final boolean requiresTrailer;
    private final Tolerance tolerance;
    private final @Nullable Consumer<QuarantineEntry> quarantine;
    private final @Nullable BiConsumer<QuarantineEntry, byte[]> quarantineContent;
    private final Consumer<BulkProgress> progress;
    private final @Nullable Consumer<Checkpoint> checkpoints;

    private BulkReader(Builder builder) {
        this.fex = builder.fex;
        this.limits = builder.limits;
        this.threads = builder.threads;
        this.isOrdered = builder.isOrdered;
        this.requiresTrailer = builder.requiresTrailer;
        this.tolerance = builder.tolerance;
        this.quarantine = builder.quarantine;
        this.quarantineContent = builder.quarantineContent;
        this.progress = builder.progress;
        this.checkpoints = builder.checkpoints;
    }

    /**
     * Gives a reader with the defaults of {@link Builder}.
     *
     * @param fex the library that judges the messages, with its limits, policy and language
     * @return the reader, ready for use
     */
    public static BulkReader of(Fex fex) {
        return builder(fex).build();
    }

    /**
     * Starts a reader.
     *
     * @param fex the library that judges the messages, with its limits, policy and language
     * @return a builder that holds the defaults
     */
    public static Builder builder(Fex fex) {
        return new Builder(fex);
    }

    /**
     * Reads and judges a bulk file. A file that is not there or cannot be read is a finding of the report.
     *
     * @param file the path of the file
     * @param consumer takes each line that is not empty
     * @param <X> what the consumer may throw
     * @return what came of it
     * @throws X if the consumer does
     */
    public <X extends Exception> BulkReport read(Path file, BulkConsumer<X> consumer) throws X {
        return open(file, null, consumer, true);
    }

    /**
     * Reads and judges what a stream gives, to its end; does not close the stream.
     *
     * @param content the stream of one bulk file
     * @param consumer takes each line that is not empty
     * @param <X> what the consumer may throw
     * @return what came of it
     * @throws X if the consumer does
     */
    public <X extends Exception> BulkReport read(InputStream content, BulkConsumer<X> consumer) throws X {
        return run(content, OptionalLong.empty(), null, consumer, true);
    }

    /**
     * Goes on with a bulk file where another reading has come to. What stands before is read again, but not judged: if it is
     * not what was read then, the file is refused. Lines behind the checkpoint that were handed over then are handed over
     * again.
     *
     * @param file the path of the file
     * @param from how far it was read
     * @param consumer takes each line behind the checkpoint that is not empty
     * @param <X> what the consumer may throw
     * @return what came of it, counted from the beginning of the file
     * @throws X if the consumer does
     */
    public <X extends Exception> BulkReport resume(Path file, Checkpoint from, BulkConsumer<X> consumer) throws X {
        return open(file, Objects.requireNonNull(from, "from"), consumer, true);
    }

    /**
     * Goes on with a bulk file as {@link #resume(Path, Checkpoint, BulkConsumer)} does; does not close the stream.
     *
     * @param content the stream of the file, from its beginning
     * @param from how far it was read
     * @param consumer takes each line behind the checkpoint that is not empty
     * @param <X> what the consumer may throw
     * @return what came of it, counted from the beginning of the file
     * @throws X if the consumer does
     */
    public <X extends Exception> BulkReport resume(InputStream content, Checkpoint from, BulkConsumer<X> consumer)
            throws X {
        return run(content, OptionalLong.empty(), Objects.requireNonNull(from, "from"), consumer, true);
    }

    /**
     * Tells whether a bulk file is whole, without judging its messages: the first of two passes, for those who must not act
     * on provisional messages.
     *
     * @param file the path of the file
     * @return what came of it; its trailer names the file that was seen, for comparison with that of the second pass
     */
    public BulkReport verify(Path file) {
        return open(file, null, line -> {}, false);
    }

    /**
     * Tells whether a stream gives a whole bulk file, without judging its messages; does not close the stream.
     *
     * @param content the stream of one bulk file
     * @return what came of it
     */
    public BulkReport verify(InputStream content) {
        return run(content, OptionalLong.empty(), null, line -> {}, false);
    }

    private <X extends Exception> BulkReport open(
            Path file, @Nullable Checkpoint from, BulkConsumer<X> consumer, boolean isJudging) throws X {
        Objects.requireNonNull(consumer, "consumer");
        InputStream content;
        OptionalLong size;
        try {
            if (!Files.exists(file)) {
                return refused("input-not-found");
            }
            if (Files.isDirectory(file)) {
                return refused("input-directory");
            }
            // A pipe has no size that is known before.
            size = Files.isRegularFile(file) ? OptionalLong.of(Files.size(file)) : OptionalLong.empty();
            content = Files.newInputStream(file);
        } catch (IOException | SecurityException e) {
            return refused("input-unreadable");
        }
        try {
            return run(content, size, from, consumer, isJudging);
        } finally {
            close(content);
        }
    }

    private <X extends Exception> BulkReport run(
            InputStream content,
            OptionalLong size,
            @Nullable Checkpoint from,
            BulkConsumer<X> consumer,
            boolean isJudging)
            throws X {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(consumer, "consumer");
        try (BulkRun<X> run = new BulkRun<>(this, content, size, consumer, isJudging)) {
            return run.run(from);
        }
    }

    private BulkReport refused(String code) {
        return new BulkReport(
                BulkOutcome.REFUSED,
                fex.report().add(BulkFault.of(code).finding(fex)).build(),
                null,
                0,
                0);
    }

    private static void close(InputStream content) {
        try {
            content.close();
        } catch (IOException e) {
            // All of it was read, or it failed before.
            return;
        }
    }

    Fex fex() {
        return fex;
    }

    BulkLimits limits() {
        return limits;
    }

    int threads() {
        return threads;
    }

    boolean isOrdered() {
        return isOrdered;
    }

    boolean requiresTrailer() {
        return requiresTrailer;
    }

    Tolerance tolerance() {
        return tolerance;
    }

    boolean wantsCheckpoints() {
        return checkpoints != null;
    }

    void quarantine(BulkLine line) {
        if (quarantine == null && quarantineContent == null) {
            // Nobody asks for its digest.
            return;
        }
        QuarantineEntry entry = line.quarantined();
        if (quarantine != null) {
            quarantine.accept(entry);
        }
        if (quarantineContent != null) {
            quarantineContent.accept(entry, line.document());
        }
    }

    void progress(BulkProgress now) {
        progress.accept(now);
    }

    void checkpoint(Checkpoint reached) {
        if (checkpoints != null) {
            checkpoints.accept(reached);
        }
    }

    /** Gives the number of threads and what is tolerated. */
    @Override
    public String toString() {
        return "BulkReader[threads=" + threads + ", ordered=" + isOrdered + ", " + tolerance + "]";
    }

    /** Builds a {@link BulkReader}; not thread-safe. */
    public static final class Builder {
        private final Fex fex;
        private BulkLimits limits = BulkLimits.standard();
        private int threads = Runtime.getRuntime().availableProcessors();
        private boolean isOrdered = true;
        private boolean requiresTrailer = true;
        private Tolerance tolerance = Tolerance.none();
        private @Nullable Consumer<QuarantineEntry> quarantine;
        private @Nullable BiConsumer<QuarantineEntry, byte[]> quarantineContent;
        private Consumer<BulkProgress> progress = now -> {};
        private @Nullable Consumer<Checkpoint> checkpoints;

        private Builder(Fex fex) {
            this.fex = Objects.requireNonNull(fex, "fex");
        }

        /**
         * Sets how much of a file is read.
         *
         * @param limits the limits; {@link BulkLimits#standard()} unless set
         * @return this builder
         */
        public Builder limits(BulkLimits limits) {
            this.limits = Objects.requireNonNull(limits, "limits");
            return this;
        }

        /**
         * Sets how many threads judge.
         *
         * @param threads the number, the calling thread among them; as many as the machine has processors unless set. With 1
         *     no thread is made
         * @return this builder
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder threads(int threads) {
            if (threads < 1) {
                throw new IllegalArgumentException("threads must be at least 1");
            }
            this.threads = threads;
            return this;
        }

        /**
         * Sets whether lines are handed over in the order of the file. Without order no line waits for one before it.
         *
         * @param ordered whether they are; true unless set
         * @return this builder
         */
        public Builder ordered(boolean ordered) {
            this.isOrdered = ordered;
            return this;
        }

        /**
         * Sets whether a file without a trailer is refused. Nobody can tell whether such a file was cut between two lines.
         *
         * @param required true unless set; false for plain NDJSON, whose outcome is then
         *     {@link BulkOutcome#WITHOUT_TRAILER}. A trailer that is there has to be true in any case
         * @return this builder
         */
        public Builder requireTrailer(boolean required) {
            this.requiresTrailer = required;
            return this;
        }

        /**
         * Sets how many lines may be no valid messages.
         *
         * @param tolerance the tolerance; {@link Tolerance#none()} unless set
         * @return this builder
         */
        public Builder tolerance(Tolerance tolerance) {
            this.tolerance = Objects.requireNonNull(tolerance, "tolerance");
            return this;
        }

        /**
         * Sets where it is written down which lines are not valid messages. Entries hold nothing of the content.
         *
         * @param sink takes an entry for each such line, before the consumer gets the line
         * @return this builder
         */
        public Builder quarantine(Consumer<QuarantineEntry> sink) {
            this.quarantine = Objects.requireNonNull(sink, "sink");
            return this;
        }

        /**
         * Sets where the content of lines that are not valid messages is kept. It may hold personal data: protect it as the
         * file itself.
         *
         * @param sink takes the entry and the bytes of each such line without the line feed; of a line that is too long, only
         *     its beginning
         * @return this builder
         */
        public Builder quarantineContent(BiConsumer<QuarantineEntry, byte[]> sink) {
            this.quarantineContent = Objects.requireNonNull(sink, "sink");
            return this;
        }

        /**
         * Sets who is told how far the reading has come.
         *
         * @param listener called every few hundred lines
         * @return this builder
         */
        public Builder progress(Consumer<BulkProgress> listener) {
            this.progress = Objects.requireNonNull(listener, "listener");
            return this;
        }

        /**
         * Sets who keeps how far the reading has come, for {@link BulkReader#resume(Path, Checkpoint, BulkConsumer)}. Asks for
         * lines in order.
         *
         * @param sink called every few hundred lines, when the consumer has taken all lines before the checkpoint
         * @return this builder
         */
        public Builder checkpoints(Consumer<Checkpoint> sink) {
            this.checkpoints = Objects.requireNonNull(sink, "sink");
            return this;
        }

        /**
         * Makes the reader.
         *
         * @return the reader, ready for use
         * @throws IllegalArgumentException if checkpoints are wanted without order: nobody could say what stands before them
         */
        public BulkReader build() {
            if (checkpoints != null && !isOrdered) {
                throw new IllegalArgumentException("checkpoints need lines in order");
            }
            return new BulkReader(this);
        }
    }
}
