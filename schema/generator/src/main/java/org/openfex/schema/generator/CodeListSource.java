package org.openfex.schema.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A code list: what becomes a code record.
 *
 * @param name the name, such as {@code firearm-type}
 * @param title the title in English
 * @param definition what the list is for
 * @param source where it comes from, with its verification mark; an empty text for a list of FEX itself
 * @param codes the codes in their order
 * @param references the codes of other lists that codes of this list name, by the name of the other list
 */
record CodeListSource(
        String name,
        String title,
        String definition,
        String source,
        List<CodeSource> codes,
        SortedMap<String, SortedSet<String>> references) {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int MAX_LENGTH = 64;
    private static final List<String> LANGUAGES = List.of("en", "ru");
    private static final Set<String> LIST_MEMBERS = Set.of("list", "title", "definition", "source", "pattern", "codes");
    private static final Set<String> CODE_MEMBERS = Set.of(
            "code",
            "label",
            "definition",
            "source",
            "mappings",
            "aliases",
            "countryThen",
            "countryNow",
            "successors",
            "boreGroup",
            "since",
            "until");
    /** The members whose values are codes of another list, by the name of that list. */
    private static final Map<String, List<String>> REFERENCES = Map.of(
            "country", List.of("countryThen", "countryNow", "successors"),
            "bore-group", List.of("boreGroup"));

    /** The members whose values are years. */
    private static final List<String> YEARS = List.of("since", "until");

    private static final List<String> MAPPING_MEMBERS = List.of("scheme", "version", "code");

    /**
     * A code of a list.
     *
     * @param code the code as it stands in a message
     * @param label the label in English
     * @param definition the meaning in one sentence
     */
    record CodeSource(String code, String label, String definition) {
        String constant() {
            return Names.constant(code);
        }
    }

    String javaName() {
        return Names.type(name);
    }

    /** The codes as they stand in messages. */
    Set<String> values() {
        return codes.stream().map(CodeSource::code).collect(Collectors.toSet());
    }

    String place() {
        return place(name);
    }

    static String place(String name) {
        return Sources.CODES + name + ".json";
    }

    static CodeListSource read(String name, ObjectNode json, Faults faults) {
        String place = place(name);
        checkMembers(json, LIST_MEMBERS, place, faults);
        if (!Json.text(json, "list").equals(name)) {
            faults.add(place, "\"list\" is not the name of the file");
        }
        checkLabels(json.path("title"), place + " title", faults);
        checkText(json, "definition", place, faults);
        checkSource(json, place, faults);
        List<CodeSource> codes = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        // Two codes may differ and still give one constant: 9mm and code-9mm. The constant CODES would hide the index.
        Set<String> constants = new TreeSet<>(Set.of("CODES"));
        Pattern pattern = pattern(json, place, faults);
        for (JsonNode code : json.path("codes")) {
            CodeSource read = readCode(code, pattern, place, faults);
            if (!seen.add(read.code())) {
                faults.add(place + " " + read.code(), "the code stands there twice");
            } else if (!constants.add(read.constant())) {
                faults.add(place + " " + read.code(), "no constant of its own: " + read.constant());
            }
            codes.add(read);
        }
        if (codes.isEmpty()) {
            faults.add(place, "no codes");
        }
        return new CodeListSource(
                name,
                Json.text(json.path("title"), "en"),
                Json.text(json, "definition"),
                Json.text(json, "source"),
                List.copyOf(codes),
                references(json));
    }

    private static SortedMap<String, SortedSet<String>> references(ObjectNode json) {
        SortedMap<String, SortedSet<String>> references = new TreeMap<>();
        REFERENCES.forEach((list, members) -> {
            SortedSet<String> codes = new TreeSet<>();
            for (JsonNode code : json.path("codes")) {
                for (String member : members) {
                    codes.add(Json.text(code, member));
                    codes.addAll(Json.strings(code.path(member)));
                }
            }
            codes.remove("");
            references.put(list, codes);
        });
        return references;
    }

    private static Pattern pattern(ObjectNode json, String place, Faults faults) {
        if (!json.has("pattern")) {
            return CODE;
        }
        String own = Json.text(json, "pattern");
        PatternRules.faultOf(own).ifPresent(fault -> faults.add(place + " pattern", fault));
        return Pattern.compile(own);
    }

    private static CodeSource readCode(JsonNode json, Pattern pattern, String place, Faults faults) {
        String code = Json.text(json, "code");
        String codePlace = place + " " + code;
        checkMembers(json, CODE_MEMBERS, codePlace, faults);
        if (!pattern.matcher(code).matches() || code.length() > MAX_LENGTH) {
            faults.add(codePlace, "the code has not the shape " + pattern.pattern() + " of at most " + MAX_LENGTH);
        }
        checkLabels(json.path("label"), codePlace + " label", faults);
        checkText(json, "definition", codePlace, faults);
        checkSource(json, codePlace, faults);
        List<String> aliases = Json.strings(json.path("aliases"));
        if (Set.copyOf(aliases).size() != json.path("aliases").size() || aliases.contains("")) {
            faults.add(codePlace, "aliases that are no texts, or one that stands there twice");
        }
        for (String member : YEARS) {
            JsonNode year = json.path(member);
            if (!year.isMissingNode() && !(year.isInt() && year.intValue() > 1000 && year.intValue() < 3000)) {
                faults.add(codePlace, "\"" + member + "\" is no year");
            }
        }
        for (JsonNode mapping : json.path("mappings")) {
            checkMembers(mapping, Set.copyOf(MAPPING_MEMBERS), codePlace + " mapping", faults);
            MAPPING_MEMBERS.forEach(member -> checkText(mapping, member, codePlace + " mapping", faults));
        }
        return new CodeSource(code, Json.text(json.path("label"), "en"), Json.text(json, "definition"));
    }

    /** Only what comes from elsewhere has a source. */
    private static void checkSource(JsonNode json, String place, Faults faults) {
        if (json.has("source")) {
            SchemaRules.checkSource(Json.text(json, "source"), place, faults);
        }
    }

    static void checkMembers(JsonNode json, Set<String> allowed, String place, Faults faults) {
        for (String member : json.propertyNames()) {
            if (!allowed.contains(member)) {
                faults.add(place, "unknown member \"" + member + "\"");
            }
        }
    }

    static void checkText(JsonNode json, String member, String place, Faults faults) {
        if (Json.text(json, member).isBlank()) {
            faults.add(place, "no \"" + member + "\"");
        }
    }

    static void checkLabels(JsonNode labels, String place, Faults faults) {
        LANGUAGES.forEach(language -> checkText(labels, language, place, faults));
    }
}
