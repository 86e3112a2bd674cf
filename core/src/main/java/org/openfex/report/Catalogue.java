package org.openfex.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openfex.schema.FexStandard;
import org.openfex.schema.StandardValue;

/**
 * The list of all findings that FEX knows, with their texts in one language.
 *
 * <p>Immutable and thread-safe. The files behind it are read when they are first needed and then kept: a valid message
 * never needs them.
 */
public final class Catalogue {

    private static final String FALLBACK = "en";
    /** The languages that every entry is worded in. */
    private static final Set<String> OWN_LANGUAGES = Set.of(FALLBACK, "ru");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)\\}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,8}");

    private static final String FILE = "findings/catalogue.json";

    // One value a language; the keys are only languages that the standard has texts for, so they cannot grow.
    private static final Map<String, Map<String, Entry>> ENTRIES = new ConcurrentHashMap<>();
    private static final Map<String, Map<String, String>> LABELS = new ConcurrentHashMap<>();

    private final String language;
    private final Map<String, Entry> added;

    private Catalogue(String language, Map<String, Entry> added) {
        this.language = language;
        this.added = added;
    }

    /**
     * Gives the catalogue in a language. A language that has no texts, and a single text that is not translated yet,
     * come in English.
     *
     * @param languageTag a BCP 47 tag such as {@code ru} or {@code ru-RU}; only its language counts
     * @return the catalogue
     */
    public static Catalogue of(String languageTag) {
        String primary = languageTag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return new Catalogue(LANGUAGE.matcher(primary).matches() && hasTexts(primary) ? primary : FALLBACK, Map.of());
    }

    /**
     * Gives this catalogue with further entries, such as those of a profile.
     *
     * @param entries the entries, with texts in the language of this catalogue as far as there are any
     * @return a catalogue that knows them too
     * @throws IllegalArgumentException if it knows one of the codes already, or a clause is unknown
     */
    public Catalogue with(Collection<Entry> entries) {
        Map<String, Entry> both = new TreeMap<>(added);
        for (Entry entry : entries) {
            clause(entry.clause());
            if (standardEntries().containsKey(entry.code()) || both.put(entry.code(), entry) != null) {
                throw new IllegalArgumentException("The catalogue of findings has the code " + entry.code());
            }
        }
        return new Catalogue(language, Collections.unmodifiableMap(both));
    }

    /**
     * Gives the language that the texts are in.
     *
     * @return the language as a BCP 47 tag
     */
    public String language() {
        return language;
    }

    /**
     * Gives every finding that the catalogue knows.
     *
     * @return the entries of FEX by layer and then by code, then those added by code
     */
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>(standardEntries().values());
        entries.addAll(added.values());
        return List.copyOf(entries);
    }

    /**
     * Tells whether the catalogue knows a code.
     *
     * @param code the code of a finding
     * @return true if {@link #entry} would give an entry
     */
    public boolean knows(String code) {
        return added.containsKey(code) || standardEntries().containsKey(code);
    }

    /**
     * Gives what the catalogue says of a code.
     *
     * @param code the code of a finding
     * @return its entry
     * @throws IllegalArgumentException if the catalogue does not know the code
     */
    public Entry entry(String code) {
        Entry entry = added.get(code);
        if (entry == null) {
            entry = standardEntries().get(code);
        }
        if (entry == null) {
            throw new IllegalArgumentException("The catalogue of findings has no code " + code);
        }
        return entry;
    }

    /**
     * Gives a clause of FEX.
     *
     * @param number the number of the clause, such as {@code 5.3}
     * @return the clause
     * @throws IllegalArgumentException if FEX has no such clause
     */
    public Clause clause(String number) {
        Clause clause = Clauses.BY_NUMBER.get(number);
        if (clause == null) {
            throw new IllegalArgumentException("FEX has no clause " + number);
        }
        return clause;
    }

    /**
     * Makes a finding with the severity, text, clause and sources of its code, without a line and column.
     *
     * @param code the code, one of the catalogue
     * @param pointer the place as a JSON pointer, empty for the message as a whole
     * @param parameters a value for each parameter that the code declares, and no others
     * @return the finding
     * @throws IllegalArgumentException if the code is unknown or its parameters are not those declared
     */
    public Finding finding(String code, String pointer, Map<String, String> parameters) {
        return finding(code, pointer, parameters, null);
    }

    /**
     * Makes a finding that rests on a clause other than the one its code names: for a missing member, that is the clause
     * of the member.
     *
     * @param code the code, one of the catalogue
     * @param pointer the place as a JSON pointer, empty for the message as a whole
     * @param parameters a value for each parameter that the code declares, and no others
     * @param clause the number of the clause, or null for the one that the code names
     * @return the finding
     * @throws IllegalArgumentException if code or clause is unknown or the parameters are not those declared
     */
    public Finding finding(String code, String pointer, Map<String, String> parameters, @Nullable String clause) {
        Entry entry = entry(code);
        if (parameters.size() != entry.parameters().size()
                || !parameters.keySet().containsAll(entry.parameters())) {
            throw new IllegalArgumentException("The finding " + code + " takes the parameters " + entry.parameters());
        }
        Clause ground = clause(clause == null ? entry.clause() : clause);
        return new Finding(
                code,
                entry.severity(),
                entry.layer(),
                pointer,
                null,
                null,
                fill(entry.message(), parameters),
                new TreeMap<>(parameters),
                ground.number(),
                entry.sources().isEmpty() ? ground.sources() : entry.sources());
    }

    /**
     * Says what to do about a finding.
     *
     * @param finding a finding
     * @return the sentence, with the parameters of the finding; empty when the catalogue does not know its code
     */
    public Optional<String> remedy(Finding finding) {
        return knows(finding.code())
                ? Optional.of(fill(entry(finding.code()).remedy(), finding.parameters()))
                : Optional.empty();
    }

    /** Fills the placeholders of a text; one without a value stays as it is. */
    static String fill(String text, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(values.getOrDefault(match.group(1), match.group())));
    }

    /** A label of the printed report, such as {@code valid}. */
    String label(String name) {
        return Objects.requireNonNull(
                LABELS.computeIfAbsent(
                                language,
                                // They stand first, and the file is long.
                                key -> labels(StandardValue.readMember(FILE, "report"), key, contribution(key)))
                        .get(name),
                name);
    }

    private Map<String, Entry> standardEntries() {
        return ENTRIES.computeIfAbsent(language, key -> entries(StandardValue.read(FILE), key, contribution(key)));
    }

    /** What somebody contributed in a language, a missing value where nobody did. */
    private static StandardValue contribution(String language) {
        return OWN_LANGUAGES.contains(language) ? StandardValue.MISSING : StandardValue.read(contributed(language));
    }

    /** A language whose texts stand in a file of their own, because somebody contributed it. */
    private static String contributed(String language) {
        return "findings/texts." + language + ".json";
    }

    private static boolean hasTexts(String language) {
        return OWN_LANGUAGES.contains(language) || isContributed(language);
    }

    private static boolean isContributed(String language) {
        try (InputStream stream = FexStandard.open(contributed(language))) {
            return stream.read() >= 0;
        } catch (IllegalArgumentException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> strings(StandardValue array) {
        List<String> values = new ArrayList<>();
        for (StandardValue value : array) {
            values.add(value.stringValue());
        }
        return List.copyOf(values);
    }

    /**
     * The entries of a catalogue by code, in its order, worded in a language: by the catalogue itself, else by a
     * contribution, else in English.
     */
    static Map<String, Entry> entries(StandardValue catalogue, String language, StandardValue contribution) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (StandardValue finding : catalogue.path("findings")) {
            String code = finding.path("code").stringValue();
            StandardValue text = first(
                    finding.path("texts"), language, contribution.path("texts").path(code));
            entries.put(
                    code,
                    new Entry(
                            code,
                            Layer.valueOf(finding.path("layer").stringValue()),
                            Severity.valueOf(finding.path("severity").stringValue()),
                            finding.path("clause").stringValue(),
                            strings(finding.path("parameters")),
                            text.path("message").stringValue(),
                            text.path("explanation").stringValue(),
                            text.path("remedy").stringValue(),
                            List.of()));
        }
        return Collections.unmodifiableMap(entries);
    }

    /** The labels of a printed report by name, worded in the same way. */
    static Map<String, String> labels(StandardValue report, String language, StandardValue contribution) {
        Map<String, String> labels = new TreeMap<>();
        report.members()
                .forEach((name, label) -> labels.put(
                        name,
                        first(label, language, contribution.path("report").path(name))
                                .stringValue()));
        return Collections.unmodifiableMap(labels);
    }

    private static StandardValue first(StandardValue byLanguage, String language, StandardValue contributed) {
        if (byLanguage.has(language)) {
            return byLanguage.path(language);
        }
        return contributed.isMissing() ? byLanguage.path(FALLBACK) : contributed;
    }

    /**
     * What the catalogue says of one finding.
     *
     * @param code the frozen code
     * @param layer the layer that makes the finding
     * @param severity how much it weighs unless the caller says otherwise
     * @param clause the number of the clause of FEX that it rests on
     * @param parameters the names of its parameters
     * @param message the sentence, with a parameter in braces where its value stands
     * @param explanation why FEX asks for it
     * @param remedy what to do about it, with parameters in braces
     * @param sources the instruments behind the finding itself, each with its verification mark; empty for those of the
     *     clause
     */
    public record Entry(
            String code,
            Layer layer,
            Severity severity,
            String clause,
            List<String> parameters,
            String message,
            String explanation,
            String remedy,
            List<String> sources) {

        /**
         * Copies the names of the parameters and the sources.
         *
         * @param code see {@link #code()}
         * @param layer see {@link #layer()}
         * @param severity see {@link #severity()}
         * @param clause see {@link #clause()}
         * @param parameters see {@link #parameters()}
         * @param message see {@link #message()}
         * @param explanation see {@link #explanation()}
         * @param remedy see {@link #remedy()}
         * @param sources see {@link #sources()}
         */
        public Entry {
            parameters = List.copyOf(parameters);
            sources = List.copyOf(sources);
        }
    }

    /**
     * A numbered clause of FEX.
     *
     * @param number the number, such as {@code 5.3}
     * @param title what it is about
     * @param text what it says
     * @param sources the instruments behind it, each with its verification mark
     */
    public record Clause(String number, String title, String text, List<String> sources) {

        /**
         * Copies the sources.
         *
         * @param number see {@link #number()}
         * @param title see {@link #title()}
         * @param text see {@link #text()}
         * @param sources see {@link #sources()}
         */
        public Clause {
            sources = List.copyOf(sources);
        }

        /**
         * Tells whether an error may rest on this clause: FEX itself asks for it, or somebody has read one of the sources.
         *
         * @return true if the clause has no sources or a verified one
         */
        public boolean isVerified() {
            return sources.isEmpty() || sources.stream().anyMatch(FexStandard::isVerified);
        }
    }

    /** The clauses, read when one is first asked for. */
    private static final class Clauses {

        static final Map<String, Clause> BY_NUMBER = load();

        private static Map<String, Clause> load() {
            Map<String, Clause> clauses = new LinkedHashMap<>();
            for (StandardValue clause : StandardValue.read("clauses.json").path("clauses")) {
                String number = clause.path("number").stringValue();
                clauses.put(
                        number,
                        new Clause(
                                number,
                                clause.path("title").stringValue(),
                                clause.path("text").stringValue(),
                                strings(clause.path("sources"))));
            }
            return Collections.unmodifiableMap(clauses);
        }
    }
}
