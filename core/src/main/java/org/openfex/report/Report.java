package org.openfex.report;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of one validation: whether the message is valid, what became of each layer, and the findings.
 *
 * <p>Findings come in a fixed order: layer, line, column, pointer (array indexes as numbers), code. The same input gives
 * the same report. A report never quotes the message. Immutable and thread-safe.
 */
public final class Report {

    private final Catalogue catalogue;
    private final Map<Layer, LayerOutcome> layers;
    private final List<Finding> findings;
    private final Map<Severity, Integer> counts;
    private final FindingPolicy policy;
    private final @Nullable String profile;

    private Report(Collector collector) {
        this.catalogue = collector.catalogue;
        this.layers = new EnumMap<>(collector.layers);
        this.counts = new EnumMap<>(collector.counts);
        this.findings = collector.kept == null
                ? List.of()
                : collector.kept.stream().sorted(FindingOrder.BY_PLACE).toList();
        this.policy = collector.policy;
        this.profile = collector.profile;
    }

    /**
     * Tells whether the message is valid: there is no finding of severity ERROR, and no layer was left out because of
     * one.
     *
     * @return true if the message is valid
     */
    public boolean isValid() {
        return count(Severity.ERROR) == 0;
    }

    /**
     * Gives the findings, in the order of the class description. When there are more than the report shows, the most
     * severe come first into the list, and among equals those that stand first in the message.
     *
     * @return the findings
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Counts the findings of a severity, those that are not shown too.
     *
     * @param severity the severity
     * @return the number of findings
     */
    public int count(Severity severity) {
        return counts.getOrDefault(severity, 0);
    }

    /**
     * Counts all findings, those that are not shown too.
     *
     * @return the number of findings
     */
    public int total() {
        int total = 0;
        for (int count : counts.values()) {
            total += count;
        }
        return total;
    }

    /**
     * Counts the findings that were made but are not shown, because the report shows only so many.
     *
     * @return the number of findings; 0 when all are shown
     */
    public int omitted() {
        return total() - findings.size();
    }

    /**
     * Gives what became of each layer. Only layers that concern the kind of input are listed: SYNTAX, SCHEMA and RULE
     * for bytes, CONSTRAINT and RULE for objects.
     *
     * @return outcome by layer, in the order in which the layers run
     */
    public SortedMap<Layer, LayerOutcome> layers() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(layers));
    }

    /**
     * Gives the catalogue that words this report: it knows the codes of the findings, their remedies and clauses.
     *
     * @return the catalogue
     */
    public Catalogue catalogue() {
        return catalogue;
    }

    /**
     * Gives the profile that the message was judged by, besides FEX itself.
     *
     * @return the name of the profile; empty when there was none
     */
    public Optional<String> profile() {
        return Optional.ofNullable(profile);
    }

    /**
     * Gives the codes whose findings were left out. A verdict made so is not a verdict of FEX.
     *
     * @return the codes, sorted
     */
    public Set<String> suppressed() {
        return policy.suppressed();
    }

    /**
     * Gives the severities that differ from the catalogue's. A verdict made so is not a verdict of FEX.
     *
     * @return severity by code, sorted
     */
    public SortedMap<String, Severity> severities() {
        return policy.severities();
    }

    /**
     * Writes the report for a person at a terminal: the verdict, the layers, and a block for each finding with its place,
     * sentence, clause and remedy. Lines end with a line feed. {@link ReportWriter} writes those of many documents, and has
     * options.
     *
     * @return the text, in the language of the catalogue
     */
    public String text() {
        ReportText parts =
                new ReportText(this, ReportOptions.builder().full(true).build(), null);
        StringBuilder text = new StringBuilder();
        line(text, parts.verdict());
        line(text, parts.layers());
        parts.terms().forEach(term -> line(text, term));
        parts.findings().forEach(part -> line(text, part));
        return text.toString();
    }

    /**
     * Writes the report as one JSON object in one line, by the schema {@code report.schema.json} of the standard. The same
     * report gives the same characters.
     *
     * @return the JSON text, without the end of the line
     */
    public String json() {
        return ReportJson.of(null, this);
    }

    /**
     * Writes the report as {@link #json()} does, with the name of the document.
     *
     * @param source the name of the document for those who read the report, such as that of its file
     * @return the JSON text, without the end of the line
     */
    public String json(String source) {
        return ReportJson.of(source, this);
    }

    /** Gives the verdict and the number of findings of each severity. */
    @Override
    public String toString() {
        return "Report[" + (isValid() ? "valid" : "invalid") + ", errors=" + count(Severity.ERROR) + ", warnings="
                + count(Severity.WARNING) + ", infos=" + count(Severity.INFO) + "]";
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }

    /**
     * Gathers findings and outcomes of layers into a report. Applies the caller's policy as they come in and keeps no
     * more findings than the report will show, so that a hostile message cannot fill the memory with them. Not
     * thread-safe.
     */
    public static final class Collector {

        private final Catalogue catalogue;
        private final FindingPolicy policy;
        private final Map<Layer, LayerOutcome> layers = new EnumMap<>(Layer.class);
        private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

        /** The finding that would go first when there is one too many stands at the head. Most messages have none. */
        private @Nullable PriorityQueue<Finding> kept;

        private @Nullable String profile;

        /**
         * Starts a report.
         *
         * @param catalogue the catalogue in whose language the report is written
         * @param policy what the caller wants to be told
         */
        public Collector(Catalogue catalogue, FindingPolicy policy) {
            this.catalogue = catalogue;
            this.policy = policy;
        }

        /**
         * Notes the profile that the message is judged by, besides FEX itself.
         *
         * @param name the name of the profile
         * @return this collector
         */
        public Collector judgedBy(String name) {
            this.profile = name;
            return this;
        }

        /**
         * Notes that a layer ran; it passed unless an error of it comes in, before or after.
         *
         * @param layer the layer
         * @return this collector
         */
        public Collector ran(Layer layer) {
            layers.putIfAbsent(layer, LayerOutcome.PASSED);
            return this;
        }

        /**
         * Notes that a layer could not run because an earlier one failed.
         *
         * @param layer the layer
         * @return this collector
         */
        public Collector skipped(Layer layer) {
            layers.put(layer, LayerOutcome.SKIPPED);
            return this;
        }

        /**
         * Adds a finding, with the severity that the policy gives it; does nothing if the policy leaves it out.
         *
         * @param finding the finding, with its place in the bytes if there is one
         * @return this collector
         */
        public Collector add(Finding finding) {
            ran(finding.layer());
            if (policy.suppressed().contains(finding.code())) {
                return this;
            }
            @Nullable Severity wanted = policy.severities().get(finding.code());
            Finding weighed = wanted == null ? finding : finding.withSeverity(wanted);
            counts.merge(weighed.severity(), 1, Integer::sum);
            if (weighed.severity() == Severity.ERROR) {
                layers.put(weighed.layer(), LayerOutcome.FAILED);
            }
            keep(weighed);
            return this;
        }

        private void keep(Finding finding) {
            PriorityQueue<Finding> queue = kept;
            if (queue == null) {
                queue = new PriorityQueue<>(FindingOrder.BY_WEIGHT.reversed());
                kept = queue;
            }
            queue.add(finding);
            if (queue.size() > policy.maxFindings()) {
                queue.remove();
            }
        }

        /**
         * Adds findings.
         *
         * @param findings the findings
         * @return this collector
         */
        public Collector addAll(Collection<Finding> findings) {
            for (Finding finding : findings) {
                add(finding);
            }
            return this;
        }

        /**
         * Tells whether an error has come in, so that later layers cannot run.
         *
         * @return true if there is an error
         */
        public boolean hasErrors() {
            return counts.containsKey(Severity.ERROR);
        }

        /**
         * Gives the report of what has come in.
         *
         * @return the report
         */
        public Report build() {
            return new Report(this);
        }
    }
}
