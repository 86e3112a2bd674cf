package org.openfex.code;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
        String list, String language, @Nullable String title, Map<String, String> labels, List<JsonNode> codes) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

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
        JsonNode json = parse(file);
        if (!json.isArray()) {
            out.accept(one(json, "", lists));
            return;
        }
        for (int i = 0; i < json.size(); i++) {
            out.accept(one(json.path(i), "/" + i, lists));
        }
    }

    private static JsonNode parse(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            JsonNode json = MAPPER.readTree(text);
            if (json.isMissingNode()) {
                throw new InvalidCodesException("additions-malformed", "", "the file is empty");
            }
            return json;
        } catch (CharacterCodingException e) {
            throw new InvalidCodesException("additions-malformed", "", "the file is not UTF-8");
        } catch (JacksonException e) {
            // Not passed on as cause: its text may quote the file.
            throw new InvalidCodesException(
                    "additions-malformed",
                    "",
                    "the file is not strict JSON, or repeats a name, in line "
                            + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr());
        }
    }

    private static CodeAdditions one(JsonNode json, String pointer, Function<String, @Nullable CodeList> lists) {
        checkMembers(json, MEMBERS, pointer);
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
                        pointer + "/labels/" + escaped(code),
                        "the list " + list.name() + " has no such code");
            }
        }
        return new CodeAdditions(
                list.name(), language, title, labels, codes(json.path("codes"), pointer + "/codes", list, language));
    }

    private static List<JsonNode> codes(JsonNode json, String pointer, CodeList list, String language) {
        checkArray(json, pointer);
        if (!json.isEmpty() && !list.isOpenToNations()) {
            throw new InvalidCodesException(
                    "list-closed", pointer, "the list " + list.name() + " takes no national codes");
        }
        List<JsonNode> codes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < json.size(); i++) {
            JsonNode code = json.path(i);
            String place = pointer + "/" + i;
            checkMembers(code, CODE_MEMBERS, place);
            checkCode(text(code, "code", place), place + "/code", list, seen);
            text(code, "definition", place);
            Map<String, String> labels = labels(code.path("label"), place + "/label");
            labels.keySet().forEach(tag -> language(tag, place + "/label/" + escaped(tag)));
            if (!labels.containsKey(language)) {
                throw new InvalidCodesException(
                        "member-missing", place + "/label", "no label in the language of the file");
            }
            if (code.has("source")) {
                text(code, "source", place);
            }
            checkAliases(code.path("aliases"), place + "/aliases");
            checkMappings(code.path("mappings"), place + "/mappings");
            codes.add(code);
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

    private static void checkAliases(JsonNode json, String pointer) {
        checkArray(json, pointer);
        for (int i = 0; i < json.size(); i++) {
            text(json.path(i), pointer + "/" + i);
        }
    }

    private static void checkMappings(JsonNode json, String pointer) {
        checkArray(json, pointer);
        for (int i = 0; i < json.size(); i++) {
            String place = pointer + "/" + i;
            JsonNode mapping = json.path(i);
            checkMembers(mapping, MAPPING_MEMBERS, place);
            MAPPING_MEMBERS.stream().sorted().forEach(member -> text(mapping, member, place));
        }
    }

    private static Map<String, String> labels(JsonNode json, String pointer) {
        Map<String, String> labels = new LinkedHashMap<>();
        if (!json.isMissingNode() && !json.isObject()) {
            throw new InvalidCodesException("type-wrong", pointer, "not an object");
        }
        json.properties()
                .forEach(label ->
                        labels.put(label.getKey(), text(label.getValue(), pointer + "/" + escaped(label.getKey()))));
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
        if (!json.isMissingNode() && !json.isArray()) {
            throw new InvalidCodesException("type-wrong", pointer, "not an array");
        }
    }

    private static void checkMembers(JsonNode json, Set<String> members, String pointer) {
        if (!json.isObject()) {
            throw new InvalidCodesException("type-wrong", pointer, "not an object");
        }
        for (String name : json.propertyNames()) {
            if (!members.contains(name)) {
                throw new InvalidCodesException("member-unknown", pointer + "/" + escaped(name), "no such member here");
            }
        }
    }

    private static String text(JsonNode json, String member, String pointer) {
        if (!json.has(member)) {
            throw new InvalidCodesException("member-missing", pointer + "/" + member, "the member must be there");
        }
        return text(json.path(member), pointer + "/" + member);
    }

    private static String text(JsonNode json, String pointer) {
        if (!json.isString()) {
            throw new InvalidCodesException("type-wrong", pointer, "not a text");
        }
        if (json.stringValue().isBlank()) {
            throw new InvalidCodesException("text-empty", pointer, "the text says nothing");
        }
        return json.stringValue();
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
