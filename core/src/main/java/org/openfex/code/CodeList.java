package org.openfex.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openfex.schema.FexStandard;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A code list as the standard publishes it: title, definition, source, and for every code its labels, definition and
 * mappings to other schemes.
 *
 * <p>A list is read from the standard when it is first asked for, and once only. Immutable and thread-safe. FEX clause
 * 4.7.
 */
public final class CodeList {
    private static final String FALLBACK_LANGUAGE = "en";

    /** One slot for each code record, kept as long as the record's class is loaded. */
    private static final ClassValue<Slot> SLOTS = new ClassValue<>() {
        @Override
        protected Slot computeValue(Class<?> type) {
            return new Slot();
        }
    };

    private final String name;
    private final Map<String, String> titles;
    private final String definition;
    private final @Nullable String source;
    private final Map<String, Entry> entries;

    private CodeList(JsonNode json) {
        this.name = json.path("list").stringValue("");
        this.titles = texts(json.path("title"));
        this.definition = json.path("definition").stringValue("");
        this.source = json.path("source").stringValue(null);
        Map<String, Entry> read = new LinkedHashMap<>();
        for (JsonNode code : json.path("codes")) {
            Entry entry = new Entry(code, source);
            read.put(entry.code(), entry);
        }
        this.entries = Collections.unmodifiableMap(read);
    }

    /**
     * {@return the list that a code belongs to}
     *
     * @param code any code of the list, known or not; only its list matters
     */
    public static CodeList of(Code code) {
        return SLOTS.get(code.getClass()).list(code.list());
    }

    private static CodeList read(String list) {
        try (InputStream in = FexStandard.open("codes/" + list + ".json")) {
            return new CodeList(JsonMapper.shared().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        return texts.getOrDefault(FALLBACK_LANGUAGE, "");
    }

    private static Map<String, String> texts(JsonNode json) {
        Map<String, String> texts = new LinkedHashMap<>();
        json.properties()
                .forEach(text -> texts.put(text.getKey(), text.getValue().stringValue("")));
        return Collections.unmodifiableMap(texts);
    }

    /** Holds a list from its first use on. */
    private static final class Slot {
        private @Nullable CodeList list;

        synchronized CodeList list(String name) {
            CodeList known = list;
            if (known == null) {
                known = read(name);
                list = known;
            }
            return known;
        }
    }

    /** One code of a list. */
    public static final class Entry {
        private final String code;
        private final Map<String, String> labels;
        private final String definition;
        private final @Nullable String source;
        private final List<String> aliases;
        private final List<Mapping> mappings;

        private Entry(JsonNode json, @Nullable String sourceOfList) {
            this.code = json.path("code").stringValue("");
            this.labels = texts(json.path("label"));
            this.definition = json.path("definition").stringValue("");
            this.source = json.path("source").stringValue(sourceOfList);
            List<String> names = new ArrayList<>();
            json.path("aliases").forEach(alias -> names.add(alias.stringValue()));
            this.aliases = List.copyOf(names);
            List<Mapping> read = new ArrayList<>();
            for (JsonNode mapping : json.path("mappings")) {
                read.add(new Mapping(
                        mapping.path("scheme").stringValue(""),
                        mapping.path("version").stringValue(""),
                        mapping.path("code").stringValue("")));
            }
            this.mappings = List.copyOf(read);
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
