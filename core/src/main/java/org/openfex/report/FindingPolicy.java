package org.openfex.report;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the caller wants to be told: other severities for some findings, findings to leave out, and how many to show.
 *
 * <p>An ERROR of the layers SYNTAX, SCHEMA and CONSTRAINT cannot be softened or left out. Those layers decide whether
 * there is a FEX message at all: later layers and every other reader rely on them, and a report that called such a
 * message valid would be wrong rather than lenient. Findings of the layers RULE and CONVERSATION, and anything less than an
 * ERROR, are the caller's to weigh. Immutable and thread-safe.
 */
public final class FindingPolicy {

    /** How many findings a report shows unless the caller says otherwise. */
    public static final int DEFAULT_MAX_FINDINGS = 1000;

    private static final FindingPolicy STANDARD = builder().build();

    private final int maxFindings;
    private final SortedMap<String, Severity> severities;
    private final SortedSet<String> suppressed;

    private FindingPolicy(Builder builder) {
        this.maxFindings = builder.maxFindings;
        this.severities = Collections.unmodifiableSortedMap(new TreeMap<>(builder.severities));
        this.suppressed = Collections.unmodifiableSortedSet(new TreeSet<>(builder.suppressed));
    }

    /**
     * Gives the policy of the standard: every finding with its own severity, a thousand of them shown.
     *
     * @return the policy
     */
    public static FindingPolicy standard() {
        return STANDARD;
    }

    /**
     * Starts a policy.
     *
     * @return a builder that holds the policy of the standard
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Gives how many findings a report shows; all are counted.
     *
     * @return the number, at least 1
     */
    public int maxFindings() {
        return maxFindings;
    }

    /**
     * Gives the severities that differ from the catalogue's.
     *
     * @return severity by code
     */
    public SortedMap<String, Severity> severities() {
        return severities;
    }

    /**
     * Gives the codes of the findings to leave out.
     *
     * @return the codes, sorted
     */
    public Set<String> suppressed() {
        return suppressed;
    }

    /** Builds a {@link FindingPolicy}; not thread-safe. */
    public static final class Builder {

        private final Catalogue catalogue = Catalogue.of("en");
        private final Map<String, Severity> severities = new TreeMap<>();
        private final Set<String> suppressed = new TreeSet<>();
        private int maxFindings = DEFAULT_MAX_FINDINGS;

        private Builder() {}

        /**
         * Sets how many findings a report shows.
         *
         * @param maxFindings the number, at least 1
         * @return this builder
         */
        public Builder maxFindings(int maxFindings) {
            if (maxFindings < 1) {
                throw new IllegalArgumentException("A report shows at least one finding.");
            }
            this.maxFindings = maxFindings;
            return this;
        }

        /**
         * Gives the findings of a code another severity.
         *
         * @param code the code
         * @param severity the severity wanted
         * @return this builder
         * @throws IllegalArgumentException if the catalogue does not know the code, or the finding is an ERROR that
         *     cannot be softened
         */
        public Builder severity(String code, Severity severity) {
            Objects.requireNonNull(severity, "severity");
            if (severity != Severity.ERROR) {
                requireOpenToChoice(code);
            } else {
                catalogue.entry(code);
            }
            severities.put(code, severity);
            return this;
        }

        /**
         * Leaves the findings of a code out of every report. The report names the code, so that nobody takes silence for
         * approval.
         *
         * @param code the code
         * @return this builder
         * @throws IllegalArgumentException if the catalogue does not know the code, or the finding is an ERROR that
         *     cannot be left out
         */
        public Builder suppress(String code) {
            requireOpenToChoice(code);
            suppressed.add(code);
            return this;
        }

        /**
         * Builds the policy.
         *
         * @return the policy
         */
        public FindingPolicy build() {
            return new FindingPolicy(this);
        }

        private void requireOpenToChoice(String code) {
            Catalogue.Entry entry = catalogue.entry(code);
            if (entry.layer().compareTo(Layer.RULE) < 0 && entry.severity() == Severity.ERROR) {
                throw new IllegalArgumentException("The finding " + code + " is an error of the layer " + entry.layer()
                        + "; it cannot be softened or left out.");
            }
        }
    }
}
