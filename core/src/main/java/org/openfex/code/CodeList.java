package org.openfex.code;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openfex.schema.StandardValue;

/**
 * A code list as the standard publishes it: title, definition, source, and for every code its labels, definition and
 * mappings to other schemes.
 *
 * <p>A list of the standard is read when it is first asked for, and once only. {@link CodeLists} gives a list by its name,
 * and with the labels and codes that a ministry adds. Immutable and thread-safe. FEX clause 4.7.
 */
public final class CodeList {
    private static final String FALLBACK_LANGUAGE = "en";
    private static final String MESSAGE_TYPES = "message-type";

    private final String name;
    private final Map<String, String> titles;
    private final String definition;
    private final @Nullable String source;
    private final boolean isClosedToNations;
    private final Map<String, Entry> entries;
    /** The entries by each of their names, folded; made when one is first looked for. Two threads may make it. */
    private volatile @Nullable Map<String, List<Entry>> byName;

    private CodeList(StandardValue json) {
        this.name = json.path("list").stringValue("");
        this.titles = texts(json.path("title"));
        this.definition = json.path("definition").stringValue("");
        this.source = json.path("source").stringOrNull();
        Map<String, Entry> read = new LinkedHashMap<>();
        for (StandardValue code : json.path("codes")) {
            Entry entry = new Entry(code, source);
            read.put(entry.code(), entry);
        }
        this.entries = Collections.unmodifiableMap(read);
        // A list with a pattern of its own belongs to another standard; a type of message is more than its code.
        this.isClosedToNations = json.has("pattern") || name.equals(MESSAGE_TYPES);
    }

    private CodeList(CodeList list, Map<String, String> titles, Map<String, Entry> entries) {
        this.name = list.name;
        this.titles = Collections.unmodifiableMap(titles);
        this.definition = list.definition;
        this.source = list.source;
        this.isClosedToNations = list.isClosedToNations;
        this.entries = Collections.unmodifiableMap(entries);
    }

    /** This list with what a file adds; the additions were checked against this list. */
    CodeList with(CodeAdditions additions) {
        Map<String, String> newTitles = new LinkedHashMap<>(titles);
        String title = additions.title();
        if (title != null) {
            newTitles.put(additions.language(), title);
        }
        Map<String, Entry> newEntries = new LinkedHashMap<>(entries);
        additions
                .labels()
                .forEach((code, label) -> newEntries.computeIfPresent(
                        code, (known, entry) -> new Entry(entry, additions.language(), label)));
        additions.codes().forEach(entry -> newEntries.put(entry.code(), entry));
        return new CodeList(this, newTitles, newEntries);
    }

    private static Map<String, List<Entry>> index(Collection<Entry> entries) {
        Map<String, List<Entry>> index = new HashMap<>();
        for (Entry entry : entries) {
            Stream.of(Stream.of(entry.code), entry.labels.values().stream(), entry.aliases.stream())
                    .flatMap(names -> names)
                    .map(CodeList::folded)
                    .distinct()
                    .forEach(name -> index.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(entry));
        }
        index.replaceAll((name, found) -> List.copyOf(found));
        return Map.copyOf(index);
    }

    /** What is left of a name without case and spaces. Upper case first: it makes ß and SS, and the sigmas, alike. */
    private static String folded(String name) {
        StringBuilder text = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(text::appendCodePoint);
        return text.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the list that a code belongs to, as the standard publishes it}
     *
     * @param code any code of the list, known or not; only its list matters
     * @throws IllegalArgumentException if the standard has no such list
     */
    public static CodeList of(Code code) {
        return CodeLists.standard().list(code.list());
    }

    /** Reads a list of the standard. */
    static CodeList read(String list) {
        return new CodeList(StandardValue.read("codes/" + list + ".json"));
    }

    /**
     * {@return the name of the list, such as {@code firearm-type}}
     */
    public String name() {
        return name;
    }

    /**
     * {@return the title of the list; in English where it is not given in the language asked for}
     *
     * @param language a BCP 47 language tag, such as {@code ru} or {@code ru-KZ}
     */
    public String title(String language) {
        return inLanguage(titles, language);
    }

    /**
     * {@return what the list is for, in English}
     */
    public String definition() {
        return definition;
    }

    /**
     * {@return where the list comes from, with its verification mark, such as {@code UNODC IAFQ [V]}; empty for a list
     * of FEX itself}
     */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    /**
     * {@return the codes of the list in its own order, unmodifiable}
     */
    public List<Entry> codes() {
        return List.copyOf(entries.values());
    }

    /**
     * {@return what the list says of a code, empty when the list does not hold it}
     *
     * @param code a code of this list
     */
    public Optional<Entry> entry(Code code) {
        return name.equals(code.list()) ? Optional.ofNullable(entries.get(code.value())) : Optional.empty();
    }

    /**
     * {@return the codes that mean what a code of another scheme means, whatever the version of that scheme; in the order
     * of the list, empty when there is none}
     *
     * @param scheme the other scheme, such as {@code ncic}
     * @param code the code in the spelling of that scheme
     */
    public List<Entry> byMapping(String scheme, String code) {
        return byMapping(
                mapping -> mapping.scheme().equals(scheme) && mapping.code().equals(code));
    }

    /**
     * {@return the codes that mean what a code of one version of another scheme means; in the order of the list, empty
     * when there is none}
     *
     * @param mapping the code of the other scheme
     */
    public List<Entry> byMapping(Mapping mapping) {
        return byMapping(mapping::equals);
    }

    private List<Entry> byMapping(Predicate<Mapping> wanted) {
        return entries.values().stream()
                .filter(entry -> entry.mappings().stream().anyMatch(wanted))
                .toList();
    }

    /**
     * {@return the codes that go by a name: their code, a label in any language, or an alias; in the order of the list,
     * empty when there is none}
     *
     * <p>Case and spaces do not matter, nor do the ways in which Unicode writes one character. Several codes may share a
     * name ({@code ИМЗ} is the mark of two works): which one is meant is for the caller to decide.
     *
     * @param name the name, such as {@code Винтовка} or {@code 7,62 х 39}
     */
    public List<Entry> byName(String name) {
        Map<String, List<Entry>> names = byName;
        if (names == null) {
            names = index(entries.values());
            byName = names;
        }
        return names.getOrDefault(folded(name), List.of());
    }

    /** Whether a ministry may add codes. */
    boolean isOpenToNations() {
        return !isClosedToNations;
    }

    boolean has(String code) {
        return entries.containsKey(code);
    }

    /**
     * {@return the label of a code, in English where it has none in the language asked for; empty when the list does
     * not hold the code}
     *
     * @param code a code of any list
     * @param language a BCP 47 language tag, such as {@code ru} or {@code ru-KZ}
     */
    public static Optional<String> label(Code code, String language) {
        return of(code).entry(code).map(entry -> entry.label(language));
    }

    /**
     * {@return the name of the list, for logs}
     */
    @Override
    public String toString() {
        return "CodeList[" + name + "]";
    }

    /** Language by language from the most exact tag to the least ({@code ru-Cyrl-KZ}, {@code ru-Cyrl}, {@code ru}). */
    private static String inLanguage(Map<String, String> texts, String language) {
        for (String tag = language; !tag.isEmpty(); tag = tag.substring(0, Math.max(0, tag.lastIndexOf('-')))) {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                if (text.getKey().equalsIgnoreCase(tag)) {
                    return text.getValue();
                }
            }
        }
        // A national code need not have an English label.
        String first = texts.values().stream().findFirst().orElse("");
        return texts.getOrDefault(FALLBACK_LANGUAGE, first);
    }

    private static Map<String, String> texts(StandardValue json) {
        Map<String, String> texts = new LinkedHashMap<>();
        json.members().forEach((language, text) -> texts.put(language, text.stringValue("")));
        return Collections.unmodifiableMap(texts);
    }

    /** One code of a list. */
    public static final class Entry {
        private final String code;
        private final Map<String, String> labels;
        private final String definition;
        private final @Nullable String source;
        private final List<String> aliases;
        private final List<Mapping> mappings;
        private final @Nullable Country countryThen;
        private final @Nullable Country countryNow;
        private final List<Country> successors;
        private final @Nullable BoreGroup boreGroup;
        private final OptionalInt since;
        private final OptionalInt until;

        private Entry(StandardValue json, @Nullable String sourceOfList) {
            this.code = json.path("code").stringValue("");
            this.labels = texts(json.path("label"));
            this.definition = json.path("definition").stringValue("");
            String own = json.path("source").stringOrNull();
            this.source = own == null ? sourceOfList : own;
            List<String> names = new ArrayList<>();
            json.path("aliases").forEach(alias -> names.add(alias.stringValue()));
            this.aliases = List.copyOf(names);
            List<Mapping> read = new ArrayList<>();
            for (StandardValue mapping : json.path("mappings")) {
                read.add(new Mapping(
                        mapping.path("scheme").stringValue(""),
                        mapping.path("version").stringValue(""),
                        mapping.path("code").stringValue("")));
            }
            this.mappings = List.copyOf(read);
            this.countryThen = country(json.path("countryThen"));
            this.countryNow = country(json.path("countryNow"));
            List<Country> states = new ArrayList<>();
            json.path("successors").forEach(state -> states.add(Country.of(state.stringValue())));
            this.successors = List.copyOf(states);
            StandardValue group = json.path("boreGroup");
            this.boreGroup = group.isString() ? BoreGroup.of(group.stringValue()) : null;
            this.since = year(json.path("since"));
            this.until = year(json.path("until"));
        }

        /** A national code. */
        Entry(
                String code,
                Map<String, String> labels,
                String definition,
                @Nullable String source,
                List<String> aliases,
                List<Mapping> mappings) {
            this.code = code;
            this.labels = Collections.unmodifiableMap(labels);
            this.definition = definition;
            this.source = source;
            this.aliases = List.copyOf(aliases);
            this.mappings = List.copyOf(mappings);
            this.countryThen = null;
            this.countryNow = null;
            this.successors = List.of();
            this.boreGroup = null;
            this.since = OptionalInt.empty();
            this.until = OptionalInt.empty();
        }

        /** The same code with one label more, or with another one in that language. */
        private Entry(Entry entry, String language, String label) {
            Map<String, String> all = new LinkedHashMap<>(entry.labels);
            all.put(language, label);
            this.code = entry.code;
            this.labels = Collections.unmodifiableMap(all);
            this.definition = entry.definition;
            this.source = entry.source;
            this.aliases = entry.aliases;
            this.mappings = entry.mappings;
            this.countryThen = entry.countryThen;
            this.countryNow = entry.countryNow;
            this.successors = entry.successors;
            this.boreGroup = entry.boreGroup;
            this.since = entry.since;
            this.until = entry.until;
        }

        private static OptionalInt year(StandardValue json) {
            return json.isInt() ? OptionalInt.of(json.intValue()) : OptionalInt.empty();
        }

        private static @Nullable Country country(StandardValue json) {
            return json.isString() ? Country.of(json.stringValue()) : null;
        }

        /**
         * {@return the code as it stands in a message}
         */
        public String code() {
            return code;
        }

        /**
         * {@return the label of the code; in English where it has none in the language asked for}
         *
         * @param language a BCP 47 language tag, such as {@code ru} or {@code ru-KZ}
         */
        public String label(String language) {
            return inLanguage(labels, language);
        }

        /**
         * {@return the meaning of the code in one sentence, in English}
         */
        public String definition() {
            return definition;
        }

        /**
         * {@return where the code comes from, with its verification mark; that of the list when it has none of its own}
         */
        public Optional<String> source() {
            return Optional.ofNullable(source);
        }

        /**
         * {@return other names and spellings that the thing goes by, unmodifiable, possibly empty; one may fit several
         * codes}
         */
        public List<String> aliases() {
            return aliases;
        }

        /**
         * {@return the codes of other schemes that mean the same, unmodifiable, possibly empty}
         */
        public List<Mapping> mappings() {
            return mappings;
        }

        /**
         * {@return the State in which a maker worked, under the name it then had; empty for codes that are no makers}
         */
        public Optional<Country> countryThen() {
            return Optional.ofNullable(countryThen);
        }

        /**
         * {@return the State in which the works of a maker lie today; empty for codes that are no makers}
         */
        public Optional<Country> countryNow() {
            return Optional.ofNullable(countryNow);
        }

        /**
         * {@return the States that followed a former State, unmodifiable; empty for all other codes}
         */
        public List<Country> successors() {
            return successors;
        }

        /**
         * {@return the group of bores that a cartridge belongs to; empty for codes that are no cartridges}
         */
        public Optional<BoreGroup> boreGroup() {
            return Optional.ofNullable(boreGroup);
        }

        /**
         * {@return the year before which there was no such State, maker, type, action or cartridge; empty where the list
         * does not tell}
         */
        public OptionalInt since() {
            return since;
        }

        /**
         * {@return the year in which a former State lost its code; empty for all other codes}
         */
        public OptionalInt until() {
            return until;
        }

        /**
         * {@return the code, for logs}
         */
        @Override
        public String toString() {
            return "Entry[" + code + "]";
        }
    }

    /**
     * A code of another scheme that means the same as a code of a list.
     *
     * @param scheme the other scheme, such as {@code unodc-iafq}
     * @param version the version of that scheme
     * @param code the code, in the spelling of its scheme
     */
    public record Mapping(String scheme, String version, String code) {
        /**
         * Makes a mapping; none of its parts is null.
         *
         * @param scheme the other scheme
         * @param version the version of that scheme
         * @param code the code
         */
        public Mapping {
            Objects.requireNonNull(scheme, "scheme");
            Objects.requireNonNull(version, "version");
            Objects.requireNonNull(code, "code");
        }
    }
}
