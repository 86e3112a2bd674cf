package org.openfex.examples.benchmarks.synthetic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names of one language that persons are made from, in the national spelling.
 *
 * @param male given names of men
 * @param female given names of women
 * @param surnames surnames of men, or what they are made from
 * @param stems stems of patronymics that are not regular, by the father's name
 */
record NameLists(List<String> male, List<String> female, List<String> surnames, Map<String, String> stems) {
    private static final Map<Language, NameLists> ALL = all();

    static NameLists of(Language language) {
        NameLists lists = ALL.get(language);
        if (lists == null) {
            throw new IllegalStateException("No names of " + language);
        }
        return lists;
    }

    private static Map<Language, NameLists> all() {
        Map<Language, NameLists> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, read("names-" + language.code() + ".txt"));
        }
        return all;
    }

    /** Reads sections of names between spaces; {@code Name=Stem} gives the name and its stem. */
    private static NameLists read(String file) {
        Map<String, List<String>> sections = new HashMap<>();
        Map<String, String> stems = new HashMap<>();
        List<String> section = new ArrayList<>();
        for (String line : text(file).lines().toList()) {
            if (line.startsWith("[")) {
                section = new ArrayList<>();
                sections.put(line, section);
            } else if (!line.startsWith("#")) {
                for (String word : line.strip().split(" +", -1)) {
                    int stem = word.indexOf('=');
                    section.add(stem < 0 ? word : word.substring(0, stem));
                    if (stem >= 0) {
                        stems.put(word.substring(0, stem), word.substring(stem + 1));
                    }
                }
            }
        }
        return new NameLists(
                List.copyOf(sections.getOrDefault("[male]", List.of())),
                List.copyOf(sections.getOrDefault("[female]", List.of())),
                List.copyOf(sections.getOrDefault("[surname]", List.of())),
                Map.copyOf(stems));
    }

    private static String text(String file) {
        try (InputStream in = NameLists.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("Missing: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
