package org.openfex;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openfex.code.CodeLists;
import org.openfex.json.Codec;
import org.openfex.json.Limits;
import org.openfex.model.Message;
import org.openfex.profile.Profile;
import org.openfex.report.Catalogue;
import org.openfex.report.Finding;
import org.openfex.report.FindingPolicy;
import org.openfex.report.InvalidMessageException;
import org.openfex.report.Layer;
import org.openfex.report.Report;
import org.openfex.rules.RuleBook;

/**
 * The one entry point: it reads, writes and validates messages.
 *
 * <pre>{@code
 * Fex fex = Fex.create();
 * Reading reading = fex.inspect(bytes); // the report, and the message as far as it could be bound
 * Message message = fex.read(bytes);    // the strict shortcut: throws what inspect reports
 * byte[] json = fex.write(message);     // what it writes is valid, or it says why not
 * }</pre>
 *
 * <p>Bytes are judged in the layers SYNTAX, SCHEMA and RULE, objects in the layers CONSTRAINT and RULE; a layer that cannot
 * run because an earlier one failed is reported as skipped. Immutable and thread-safe: make one and keep it.
 */
public final class Fex {
    /** The version of the standard that this library writes, and knows in full. */
    public static final String VERSION = Codec.VERSION;

    private final Codec codec;
    private final Catalogue catalogue;
    private final FindingPolicy policy;
    private final Clock clock;
    private final Limits limits;
    private final CodeLists codeLists;
    private final @Nullable Profile profile;

    private Fex(Builder builder) {
        Catalogue standard = Catalogue.of(builder.language);
        this.profile = builder.profile;
        this.catalogue = profile == null ? standard : standard.with(profile.entries(standard.language()));
        this.codec = new Codec(builder.limits, catalogue);
        this.policy = profile == null ? builder.policy : profile.policy(builder.policy);
        this.clock = builder.clock;
        this.limits = builder.limits;
        this.codeLists = builder.codeLists;
    }

    /**
     * Gives the library with its defaults: limits of {@link Limits#standard()}, every finding with its own severity, texts in
     * English, the system's clock.
     *
     * @return the library, ready for use
     */
    public static Fex create() {
        return builder().build();
    }

    /**
     * Starts a library with limits, severities, language, profile, code lists or clock of the caller's own.
     *
     * @return a builder that holds the defaults
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads and judges a document. Never throws for bad data.
     *
     * @param document the bytes of one message
     * @return the report, and the message as far as it could be bound
     */
    public Reading inspect(byte[] document) {
        return inspect(codec.read(document));
    }

    /**
     * Reads and judges a document that is held as text. Bytes are to be preferred: text is first turned into UTF-8, and lines
     * and columns count the bytes of that.
     *
     * @param document the text of one message
     * @return the report, and the message as far as it could be bound
     */
    public Reading inspect(String document) {
        return inspect(codec.read(document));
    }

    /**
     * Reads and judges a file. A file that is not there, is no file, cannot be read or is too large is a finding too.
     *
     * @param file the path of a file that holds one message
     * @return the report, and the message as far as it could be bound
     */
    public Reading inspect(Path file) {
        return inspect(codec.read(file));
    }

    /**
     * Reads and judges what a stream gives, up to one byte more than the limit of size; does not close the stream.
     *
     * @param document the stream of one message
     * @return the report, and the message as far as it could be bound
     */
    public Reading inspect(InputStream document) {
        return inspect(codec.read(document));
    }

    /**
     * Reads a valid message.
     *
     * @param document the bytes of one message
     * @return the message
     * @throws InvalidMessageException if it is not valid; it carries the report that {@link #inspect(byte[])} gives
     */
    public Message read(byte[] document) {
        return valid(inspect(document));
    }

    /**
     * Reads a valid message that is held as text.
     *
     * @param document the text of one message
     * @return the message
     * @throws InvalidMessageException if it is not valid
     */
    public Message read(String document) {
        return valid(inspect(document));
    }

    /**
     * Reads a valid message from a file.
     *
     * @param file the path of a file that holds one message
     * @return the message
     * @throws InvalidMessageException if it is not valid or the file cannot be read
     */
    public Message read(Path file) {
        return valid(inspect(file));
    }

    /**
     * Reads a valid message from a stream; does not close it.
     *
     * @param document the stream of one message
     * @return the message
     * @throws InvalidMessageException if it is not valid or the stream fails
     */
    public Message read(InputStream document) {
        return valid(inspect(document));
    }

    /**
     * Judges a message built in Java, by the constraints of its records and then by the rules.
     *
     * @param message any message, finished or not
     * @return the report, without lines and columns
     */
    public Report validate(Message message) {
        Report.Collector report = report().ran(Layer.CONSTRAINT);
        report.addAll(codec.check(message));
        judge(message, report, null);
        return report.build();
    }

    /**
     * Writes a message as UTF-8 JSON: members in the order of the schema, without white space. What it writes is valid.
     *
     * @param message the message
     * @return its bytes
     * @throws InvalidMessageException if the message is not valid; it carries the report that {@link #validate} gives. Also if
     *     its bytes would exceed the limit of size
     */
    public byte[] write(Message message) {
        byte[] written = codec.writeValid(message);
        Report.Collector collector = report().ran(Layer.CONSTRAINT);
        if (written == null) {
            collector.addAll(codec.check(message));
        }
        judge(message, collector, null);
        if (collector.hasErrors()) {
            throw new InvalidMessageException(collector.build());
        }
        byte[] document = written == null ? codec.write(message) : written;
        if (document.length > limits.maxBytes()) {
            // Made of valid parts, it is still more than any reader takes by default.
            Map<String, String> limit = Map.of("limit", Integer.toString(limits.maxBytes()));
            throw new InvalidMessageException(report().add(
                            catalogue.finding("message-too-large", "", limit).inLayer(Layer.CONSTRAINT))
                    .build());
        }
        return document;
    }

    /**
     * Writes a message to a stream, as {@link #write(Message)} does; does not close the stream. A message that is not valid
     * leaves nothing in it.
     *
     * @param message the message
     * @param out the stream
     * @throws InvalidMessageException if the message is not valid
     * @throws IOException if the stream fails; then part of the message may be in it
     */
    public void write(Message message, OutputStream out) throws IOException {
        out.write(write(message));
    }

    /**
     * Writes a message that need not be valid yet, to keep work in progress. Do not send it.
     *
     * @param message the message, finished or not
     * @return its bytes: JSON, but not necessarily what a reader of FEX takes
     */
    public byte[] writeDraft(Message message) {
        return codec.write(message);
    }

    private Reading inspect(Codec.Document document) {
        Report.Collector report = report().ran(Layer.SYNTAX);
        report.addAll(document.findings());
        if (document.isJson()) {
            report.ran(Layer.SCHEMA);
        } else {
            report.skipped(Layer.SCHEMA);
        }
        Message message = document.message();
        judge(message, report, document);
        return new Reading(report.build(), message);
    }

    /** The layer RULE: runs on what the layers before it let pass. */
    private void judge(@Nullable Message message, Report.Collector report, Codec.@Nullable Document document) {
        if (message == null || report.hasErrors()) {
            report.skipped(Layer.RULE);
            return;
        }
        report.ran(Layer.RULE);
        List<Finding> findings = new ArrayList<>();
        RuleBook.standard().judge(message, clock.instant(), codeLists, (code, severity, pointer, parameters) -> {
            Finding finding = catalogue.finding(code, pointer, parameters);
            findings.add(severity == null ? finding : finding.withSeverity(severity));
        });
        if (profile != null) {
            profile.judge(message, catalogue, findings::add);
        }
        report.addAll(document == null ? findings : document.locate(findings));
    }

    /**
     * Starts a report by this library's language, policy and profile, for what is judged around messages: packages, bulk files.
     *
     * @return a report that nothing has come into yet
     */
    public Report.Collector report() {
        Report.Collector report = new Report.Collector(catalogue, policy);
        return profile == null ? report : report.judgedBy(profile.name());
    }

    /**
     * Words a finding in this library's language, for such a report.
     *
     * @param code the code, as the catalogue lists it
     * @param pointer the place as a JSON pointer; empty for the whole
     * @param parameters the parameters that the catalogue names, by name
     * @return the finding
     * @throws IllegalArgumentException if the catalogue does not know the code
     */
    public Finding finding(String code, String pointer, Map<String, String> parameters) {
        return catalogue.finding(code, pointer, parameters);
    }

    /**
     * Gives how much of a message this library reads.
     *
     * @return the limits
     */
    public Limits limits() {
        return limits;
    }

    private static Message valid(Reading reading) {
        if (!reading.isValid()) {
            throw new InvalidMessageException(reading.report());
        }
        return reading.message().orElseThrow();
    }

    /** Gives the version of the standard. */
    @Override
    public String toString() {
        return "Fex[" + VERSION + "]";
    }

    /** Builds a {@link Fex}; not thread-safe. */
    public static final class Builder {
        private Limits limits = Limits.standard();
        private FindingPolicy policy = FindingPolicy.standard();
        private String language = "en";
        private Clock clock = Clock.systemUTC();
        private CodeLists codeLists = CodeLists.standard();
        private @Nullable Profile profile;

        private Builder() {}

        /**
         * Sets how much of a document is read.
         *
         * @param limits the limits; {@link Limits#standard()} unless set
         * @return this builder
         */
        public Builder limits(Limits limits) {
            this.limits = Objects.requireNonNull(limits, "limits");
            return this;
        }

        /**
         * Sets which findings are reported, and how severe they are.
         *
         * @param policy the policy; {@link FindingPolicy#standard()} unless set
         * @return this builder
         */
        public Builder policy(FindingPolicy policy) {
            this.policy = Objects.requireNonNull(policy, "policy");
            return this;
        }

        /**
         * Sets the language of the texts of findings. The language of the machine plays no part.
         *
         * @param language a BCP 47 tag such as {@code ru}; English where there are no texts in it
         * @return this builder
         */
        public Builder language(String language) {
            this.language = Objects.requireNonNull(language, "language");
            return this;
        }

        /**
         * Sets the clock by which a message is expired.
         *
         * @param clock the clock; the system's unless set
         * @return this builder
         */
        public Builder clock(Clock clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /**
         * Sets the code lists that say which codes are known, so that national codes which the caller knows are not told as
         * unknown.
         *
         * @param codeLists the lists; {@link CodeLists#standard()} unless set
         * @return this builder
         */
        public Builder codeLists(CodeLists codeLists) {
            this.codeLists = Objects.requireNonNull(codeLists, "codeLists");
            return this;
        }

        /**
         * Sets a profile, by which messages are judged besides FEX itself. Reports name it. Where it weighs a finding in
         * another way than {@link #policy} does, the policy has the last word.
         *
         * @param profile the profile; none unless set
         * @return this builder
         */
        public Builder profile(Profile profile) {
            this.profile = Objects.requireNonNull(profile, "profile");
            return this;
        }

        /**
         * Makes the library.
         *
         * @return the library, ready for use
         */
        public Fex build() {
            return new Fex(this);
        }
    }
}
