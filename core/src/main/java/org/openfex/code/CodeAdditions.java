package org.openfex.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openfex.configuration.ConfigurationReader;
import tools.jackson.databind.JsonNode;

/**
 * What a file adds to one code list, checked against that list.
 *
 * @param list the name of the list
 * @param language the language of title and labels
 * @param title the title of the list in that language
 * @param labels labels by code
 * @param codes the national codes, in the form of the code lists
 */
record CodeAdditions(
        String list, String language, @Nullable String title, Map<String, String> labels, List<CodeList.Entry> codes) {

    private static final ConfigurationReader READER =
            new ConfigurationReader("additions-malformed", (code, pointer, text) -> {
                throw new InvalidCodesException(code, pointer, text);
            });

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int MAX_LENGTH = 64;
    private static final int PREFIX_LENGTH = 3;

    private static final Set<String> MEMBERS = Set.of("list", "language", "title", "labels", "codes");
    private static final Set<String> CODE_MEMBERS =
            Set.of("code", "label", "definition", "source", "aliases", "mappings");
    private static final Set<String> MAPPING_MEMBERS = Set.of("scheme", "version", "code");

    /**
     * Reads a file.
     *
     * @param lists gives a list with what was added so far, null where there is none of the name
     * @param out takes the additions, in the order of the file
     */
    static void read(byte[] file, Function<String, @Nullable CodeList> lists, Consumer<CodeAdditions> out) {
        JsonNode json = Objects.requireNonNull(READER.parse(file));
        if (!json.isArray()) {
            out.accept(one(json, "", lists));
            return;
        }
        for (int i = 0; i < json.size(); i++) {
            out.accept(one(json.path(i), "/" + i, lists));
        }
    }

    private static CodeAdditions one(JsonNode json, String pointer, Function<String, @Nullable CodeList> lists) {
        READER.isObject(json, MEMBERS, List.of(), pointer);
        CodeList list = lists.apply(text(json, "list", pointer));
        if (list == null) {
            throw new InvalidCodesException(
                    "list-unknown", pointer + "/list", "the standard has no code list of this name");
        }
        String language = language(text(json, "language", pointer), pointer + "/language");
        String title = json.has("title") ? text(json, "title", pointer) : null;
        Map<String, String> labels = labels(json.path("labels"), pointer + "/labels");
        for (String code : labels.keySet()) {
            if (!list.has(code)) {
                throw new InvalidCodesException(
                        "code-unknown",
                        ConfigurationReader.child(pointer + "/labels", code),
                        "the list " + list.name() + " has no such code");
            }
        }
        return new CodeAdditions(
                list.name(), language, title, labels, codes(json.path("codes"), pointer + "/codes", list, language));
    }

    private static List<CodeList.Entry> codes(JsonNode json, String pointer, CodeList list, String language) {
        checkArray(json, pointer);
        if (!json.isEmpty() && !list.isOpenToNations()) {
            throw new InvalidCodesException(
                    "list-closed", pointer, "the list " + list.name() + " takes no national codes");
        }
        List<CodeList.Entry> codes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < json.size(); i++) {
            JsonNode code = json.path(i);
            String place = pointer + "/" + i;
            READER.isObject(code, CODE_MEMBERS, List.of(), place);
            String value = text(code, "code", place);
            checkCode(value, place + "/code", list, seen);
            String definition = text(code, "definition", place);
            Map<String, String> labels = labels(code.path("label"), place + "/label");
            labels.keySet().forEach(tag -> language(tag, ConfigurationReader.child(place + "/label", tag)));
            if (!labels.containsKey(language)) {
                throw new InvalidCodesException(
                        "member-missing", place + "/label", "no label in the language of the file");
            }
            String source = code.has("source") ? text(code, "source", place) : null;
            List<String> aliases = aliases(code.path("aliases"), place + "/aliases");
            List<CodeList.Mapping> mappings = mappings(code.path("mappings"), place + "/mappings");
            codes.add(new CodeList.Entry(value, labels, definition, source, aliases, mappings));
        }
        return List.copyOf(codes);
    }

    private static void checkCode(String code, String pointer, CodeList list, Set<String> seen) {
        if (!CODE.matcher(code).matches() || code.length() > MAX_LENGTH) {
            throw new InvalidCodesException(
                    "code-malformed", pointer, "a code is lower-kebab-case of at most " + MAX_LENGTH + " characters");
        }
        String state = code.length() > PREFIX_LENGTH && code.charAt(PREFIX_LENGTH - 1) == '-'
                ? code.substring(0, PREFIX_LENGTH - 1).toUpperCase(Locale.ROOT)
                : "";
        if (!Country.of(state).isKnown()) {
            throw new InvalidCodesException(
                    "code-not-national", pointer, "a national code begins with the code of its State, such as kz-");
        }
        if (list.has(code) || !seen.add(code)) {
            throw new InvalidCodesException(
                    "code-taken", pointer, "the list " + list.name() + " has this code already");
        }
    }

    private static List<String> aliases(JsonNode json, String pointer) {
        checkArray(json, pointer);
        List<String> aliases = new ArrayList<>();
        for (int i = 0; i < json.size(); i++) {
            aliases.add(READER.text(json.path(i), pointer + "/" + i));
        }
        return aliases;
    }

    private static List<CodeList.Mapping> mappings(JsonNode json, String pointer) {
        checkArray(json, pointer);
        List<CodeList.Mapping> mappings = new ArrayList<>();
        for (int i = 0; i < json.size(); i++) {
            String place = pointer + "/" + i;
            JsonNode mapping = json.path(i);
            READER.isObject(mapping, MAPPING_MEMBERS, List.of(), place);
            // In the order of their names, in which a missing one is told.
            String code = text(mapping, "code", place);
            String scheme = text(mapping, "scheme", place);
            String version = text(mapping, "version", place);
            mappings.add(new CodeList.Mapping(scheme, version, code));
        }
        return mappings;
    }

    private static Map<String, String> labels(JsonNode json, String pointer) {
        Map<String, String> labels = new LinkedHashMap<>();
        if (!json.isMissingNode()) {
            READER.isObject(json, null, List.of(), pointer);
        }
        json.properties()
                .forEach(label -> labels.put(
                        label.getKey(),
                        READER.text(label.getValue(), ConfigurationReader.child(pointer, label.getKey()))));
        return labels;
    }

    private static String language(String tag, String pointer) {
        try {
            // One spelling for each language: the label that a list has in it is replaced, not joined by another.
            return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new InvalidCodesException("language-malformed", pointer, "not a BCP 47 language tag such as kk");
        }
    }

    private static void checkArray(JsonNode json, String pointer) {
        if (!json.isMissingNode()) {
            READER.isArray(json, pointer);
        }
    }

    private static String text(JsonNode json, String member, String pointer) {
        return READER.text(READER.member(json, member, pointer), pointer + "/" + member);
    }
}
