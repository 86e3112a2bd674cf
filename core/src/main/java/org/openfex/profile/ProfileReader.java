package org.openfex.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Code;
import org.openfex.code.CodeLists;
import org.openfex.code.MessageType;
import org.openfex.configuration.ConfigurationReader;
import org.openfex.model.EntityTypes;
import org.openfex.profile.InvalidProfileException.Fault;
import org.openfex.report.Catalogue;
import org.openfex.report.FindingPolicy;
import org.openfex.report.Severity;
import tools.jackson.databind.JsonNode;

/** Reads one file as a profile, and gathers all that is wrong with it. Used once; not thread-safe. */
final class ProfileReader {

    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final Pattern NATIONAL = Pattern.compile("[a-z]{2}-[a-z0-9]+(-[a-z0-9]+)*");
    private static final int MAX_LENGTH = 64;
    /** Conditions of people are flat; deeper nesting is a fault before it is a full stack. */
    private static final int MAX_DEPTH = 16;

    private static final Set<String> MEMBERS =
            Set.of("profile", "title", "extends", "severities", "suppress", "require", "codes", "rules");
    private static final List<String> OF_ALL = List.of("code", "on", "severity", "source", "texts");
    private static final Set<String> TESTS = Set.of("in", "present", "absent", "atLeast", "atMost");
    private static final Set<String> COMBINED = Set.of("all", "any", "not");

    private final List<Fault> faults = new ArrayList<>();
    private final ConfigurationReader reader = new ConfigurationReader("profile-malformed", this::fault);
    private final Catalogue catalogue = Catalogue.of("en");
    private final Set<String> taken = new HashSet<>();

    private String name = "";

    /** Reads a file. */
    Profile read(byte[] file) {
        JsonNode json = reader.parse(file);
        Profile profile = json == null ? null : profile(json);
        if (profile == null || !faults.isEmpty()) {
            throw new InvalidProfileException(faults);
        }
        return profile;
    }

    private @Nullable Profile profile(JsonNode json) {
        if (!reader.isObject(json, MEMBERS, List.of("profile", "title"), "")) {
            return null;
        }
        name = text(json, "profile", "");
        if (!name.isEmpty() && (!KEBAB.matcher(name).matches() || name.length() > MAX_LENGTH)) {
            fault("name-malformed", "/profile", "a name is lower-kebab-case of at most " + MAX_LENGTH + " characters");
        }
        SortedMap<String, String> title = title(json);
        Profile base = base(json);
        List<ProfileRule> rules = new ArrayList<>();
        if (base != null) {
            base.rules().forEach(rule -> taken.add(rule.code()));
        }
        Set<String> inherited = Set.copyOf(taken);
        Map<String, Severity> severities = severities(json, inherited);
        Set<String> suppressed = suppressed(json, inherited);
        if (base != null) {
            base.rules().stream()
                    .filter(rule -> !suppressed.contains(rule.code()))
                    .map(rule -> rule.withSeverity(severities.get(rule.code())))
                    .forEach(rules::add);
            base.severities().forEach(severities::putIfAbsent);
            suppressed.addAll(base.suppressed());
        }
        entries(json, "require", rules);
        entries(json, "codes", rules);
        entries(json, "rules", rules);
        severities.keySet().removeAll(inherited);
        suppressed.removeAll(inherited);
        return new Profile(name, title, rules, severities, suppressed);
    }

    private SortedMap<String, String> title(JsonNode json) {
        SortedMap<String, String> title = new TreeMap<>();
        for (String language : languages(json, "title", "")) {
            title.put(language, text(json.path("title"), language, "/title"));
        }
        return title;
    }

    private @Nullable Profile base(JsonNode json) {
        if (!json.has("extends")) {
            return null;
        }
        String base = text(json, "extends", "");
        if (Profile.names().contains(base)) {
            return Profile.standard(base);
        }
        if (!base.isEmpty()) {
            fault("profile-unknown", "/extends", "the standard has no profile of this name");
        }
        return null;
    }

    private Map<String, Severity> severities(JsonNode json, Set<String> inherited) {
        Map<String, Severity> severities = new TreeMap<>();
        JsonNode given = json.path("severities");
        if (given.isMissingNode() || !reader.isObject(given, null, List.of(), "/severities")) {
            return severities;
        }
        for (String code : given.propertyNames()) {
            Severity severity = severity(given, code, "/severities");
            if (severity != null
                    && isOpenToChoice(code, severity, inherited, ConfigurationReader.child("/severities", code))) {
                severities.put(code, severity);
            }
        }
        return severities;
    }

    private Set<String> suppressed(JsonNode json, Set<String> inherited) {
        Set<String> suppressed = new TreeSet<>();
        for (String code : words(json, "suppress", "")) {
            if (isOpenToChoice(code, null, inherited, "/suppress")) {
                suppressed.add(code);
            }
        }
        return suppressed;
    }

    /** Whether a finding may get a severity, or be left out when the severity is null. */
    private boolean isOpenToChoice(String code, @Nullable Severity severity, Set<String> inherited, String pointer) {
        if (inherited.contains(code)) {
            return true;
        }
        if (!catalogue.knows(code)) {
            fault("code-unknown", pointer, "neither FEX nor the profile extended has a finding of this code");
            return false;
        }
        try {
            FindingPolicy.Builder policy = FindingPolicy.builder();
            if (severity == null) {
                policy.suppress(code);
            } else {
                policy.severity(code, severity);
            }
            return true;
        } catch (IllegalArgumentException e) {
            fault("finding-fixed", pointer, "an error of the layers SYNTAX and SCHEMA stays what it is");
            return false;
        }
    }

    private void entries(JsonNode json, String list, List<ProfileRule> rules) {
        JsonNode entries = json.path(list);
        String pointer = "/" + list;
        if (entries.isMissingNode() || !reader.isFilledArray(entries, pointer)) {
            return;
        }
        for (int i = 0; i < entries.size(); i++) {
            ProfileRule rule = entry(entries.path(i), list, pointer + "/" + i);
            if (rule != null) {
                rules.add(rule);
            }
        }
    }

    private @Nullable ProfileRule entry(JsonNode json, String list, String pointer) {
        Set<String> required = new LinkedHashSet<>(OF_ALL);
        required.addAll(
                switch (list) {
                    case "require" -> List.of("member");
                    case "codes" -> List.of("member", "allowed");
                    default -> List.of("then");
                });
        Set<String> members = new LinkedHashSet<>(required);
        members.addAll(List.of("messages", "when"));
        if (!reader.isObject(json, members, required, pointer)) {
            return null;
        }
        String code = code(json, pointer);
        Severity severity = severity(json, "severity", pointer);
        String source = text(json, "source", pointer);
        SortedMap<String, ProfileRule.Texts> texts = texts(json, pointer);
        Set<String> messages = messages(json, pointer);
        Class<? extends Record> on = entity(json, pointer);
        if (on == null) {
            return null;
        }
        Condition when = json.has("when") ? condition(json.path("when"), on, pointer + "/when", 1) : Condition.always();
        Map<String, String> parameters = Map.of();
        ProfileRule.Demand demand;
        switch (list) {
            case "require" -> {
                MemberPath path = path(json, on, pointer);
                parameters = Map.of("member", json.path("member").asString(""));
                demand = path == null ? entity -> List.of() : unless(Condition.present(path));
            }
            case "codes" -> {
                MemberPath path = path(json, on, pointer);
                Set<String> allowed = words(json, "allowed", pointer);
                parameters = Map.of("allowed", String.join(", ", allowed));
                demand = path == null ? entity -> List.of() : onlyCodes(path, allowed, pointer);
            }
            default -> demand = unless(condition(json.path("then"), on, pointer + "/then", 1));
        }
        // With a fault the rule is never used: the file is refused as a whole.
        return severity == null || texts.isEmpty()
                ? null
                : new ProfileRule(code, on, messages, when, demand, severity, parameters, source, texts);
    }

    private static ProfileRule.Demand unless(Condition condition) {
        return entity -> condition.holds(entity) ? List.of() : List.of("");
    }

    private ProfileRule.Demand onlyCodes(MemberPath path, Set<String> allowed, String pointer) {
        if (!path.isDirect() || !path.last().isCode()) {
            fault("path-not-comparable", pointer + "/member", "not a member of the entity itself that holds codes");
            return entity -> List.of();
        }
        checkWords(path, allowed, pointer + "/allowed");
        String member = "/" + path.last().name();
        return entity -> {
            List<Object> values = path.values(entity);
            List<String> faults = new ArrayList<>();
            for (int i = 0; i < values.size(); i++) {
                if (!allowed.contains(MemberPath.word(values.get(i)))) {
                    faults.add(path.last().isList() ? member + "/" + i : member);
                }
            }
            return faults;
        };
    }

    private String code(JsonNode json, String pointer) {
        String code = text(json, "code", pointer);
        if (code.isEmpty()) {
            return code;
        }
        String place = pointer + "/code";
        if (!KEBAB.matcher(code).matches() || code.length() > MAX_LENGTH) {
            fault("code-malformed", place, "a code is lower-kebab-case of at most " + MAX_LENGTH + " characters");
        } else if (!code.startsWith(name + "-")) {
            fault("code-not-of-profile", place, "a code begins with the name of its profile and a hyphen");
        } else if (catalogue.knows(code) || !taken.add(code)) {
            fault("code-taken", place, "FEX, the profile extended or another entry has this code");
        }
        return code;
    }

    private @Nullable Severity severity(JsonNode json, String member, String pointer) {
        String severity = text(json, member, pointer);
        if (severity.isEmpty()) {
            return null;
        }
        return Arrays.stream(Severity.values())
                .filter(value -> value.name().equals(severity))
                .findFirst()
                .orElseGet(() -> {
                    fault(
                            "severity-unknown",
                            ConfigurationReader.child(pointer, member),
                            "a severity is ERROR, WARNING or INFO");
                    return null;
                });
    }

    private Set<String> messages(JsonNode json, String pointer) {
        Set<String> messages = words(json, "messages", pointer);
        if (!messages.stream().allMatch(type -> MessageType.of(type).isKnown())) {
            fault("message-type-unknown", pointer + "/messages", "not all of them are message types of FEX");
        }
        return messages;
    }

    private @Nullable Class<? extends Record> entity(JsonNode json, String pointer) {
        String on = text(json, "on", pointer);
        Class<? extends Record> type = EntityTypes.of(on);
        if (type == null && !on.isEmpty()) {
            fault("entity-unknown", pointer + "/on", "FEX has no entity or message type of this name");
        }
        return type;
    }

    private @Nullable MemberPath path(JsonNode json, Class<? extends Record> on, String pointer) {
        String member = text(json, "member", pointer);
        MemberPath path = member.isEmpty() ? null : MemberPath.of(on, member);
        if (path == null && !member.isEmpty()) {
            fault("path-unknown", pointer + "/member", "the entity has no such member");
        }
        return path;
    }

    private SortedMap<String, ProfileRule.Texts> texts(JsonNode json, String pointer) {
        SortedMap<String, ProfileRule.Texts> texts = new TreeMap<>();
        Set<String> members = new LinkedHashSet<>(List.of("message", "explanation", "remedy"));
        for (String language : languages(json, "texts", pointer)) {
            JsonNode text = json.path("texts").path(language);
            String place = pointer + "/texts/" + language;
            if (reader.isObject(text, members, members, place)) {
                texts.put(
                        language,
                        new ProfileRule.Texts(
                                text(text, "message", place),
                                text(text, "explanation", place),
                                text(text, "remedy", place)));
            }
        }
        return texts;
    }

    private Condition condition(JsonNode json, Class<? extends Record> on, String pointer, int depth) {
        if (depth > MAX_DEPTH) {
            fault("condition-malformed", pointer, "conditions are nested too deep");
            return Condition.always();
        }
        if (!json.isObject()) {
            fault("type-wrong", pointer, "not an object");
            return Condition.always();
        }
        Set<String> given = Set.copyOf(json.propertyNames());
        if (given.size() == 1 && COMBINED.containsAll(given)) {
            return combined(json, given.iterator().next(), on, pointer, depth);
        }
        boolean bounds = given.equals(Set.of("member", "atLeast", "atMost"));
        boolean test =
                given.size() == 2 && given.contains("member") && given.stream().anyMatch(TESTS::contains);
        if (!bounds && !test) {
            fault(
                    "condition-malformed",
                    pointer,
                    "a condition is a member with in, present, absent, atLeast or atMost, or one of all, any and not");
            return Condition.always();
        }
        MemberPath path = path(json, on, pointer);
        return path == null ? Condition.always() : test(json, path, pointer);
    }

    private Condition combined(JsonNode json, String word, Class<? extends Record> on, String pointer, int depth) {
        String place = pointer + "/" + word;
        JsonNode parts = json.path(word);
        if (word.equals("not")) {
            return Condition.not(condition(parts, on, place, depth + 1));
        }
        List<Condition> conditions = new ArrayList<>();
        if (reader.isFilledArray(parts, place)) {
            for (int i = 0; i < parts.size(); i++) {
                conditions.add(condition(parts.path(i), on, place + "/" + i, depth + 1));
            }
        }
        return word.equals("all") ? Condition.all(conditions) : Condition.any(conditions);
    }

    private Condition test(JsonNode json, MemberPath path, String pointer) {
        if (json.has("in")) {
            Set<String> words = words(json, "in", pointer);
            if (!path.isComparable()) {
                fault(
                        "path-not-comparable",
                        pointer + "/member",
                        "not a member that holds codes, texts or true and false");
            } else {
                checkWords(path, words, pointer + "/in");
            }
            return Condition.in(path, words);
        }
        if (json.has("present") || json.has("absent")) {
            String word = json.has("present") ? "present" : "absent";
            if (!json.path(word).isBoolean() || !json.path(word).booleanValue()) {
                fault("type-wrong", pointer + "/" + word, "stands with the value true only");
            }
            Condition present = Condition.present(path);
            return word.equals("present") ? present : Condition.not(present);
        }
        if (!path.isNumber()) {
            fault("path-not-comparable", pointer + "/member", "not a member that holds numbers");
        }
        return Condition.within(path, number(json, "atLeast", pointer), number(json, "atMost", pointer));
    }

    private @Nullable BigDecimal number(JsonNode json, String member, String pointer) {
        if (!json.has(member)) {
            return null;
        }
        if (!json.path(member).isNumber()) {
            fault("type-wrong", pointer + "/" + member, "not a number");
            return null;
        }
        return json.path(member).decimalValue();
    }

    /** A code that FEX does not know may be one that a State added to an open list. */
    private void checkWords(MemberPath path, Set<String> words, String pointer) {
        Class<?> type = path.last().valueType();
        if (!Code.class.isAssignableFrom(type)) {
            return;
        }
        Set<String> known = new HashSet<>();
        CodeLists.standard().list(EntityTypes.kebab(type)).codes().forEach(entry -> known.add(entry.code()));
        if (!words.stream()
                .allMatch(word -> known.contains(word) || NATIONAL.matcher(word).matches())) {
            fault("value-unknown", pointer, "not all of them are codes of the list " + EntityTypes.kebab(type));
        }
    }

    /** The languages of an object of texts. */
    private Set<String> languages(JsonNode json, String member, String pointer) {
        JsonNode texts = json.path(member);
        String place = pointer + "/" + member;
        if (texts.isMissingNode() || !reader.isObject(texts, null, List.of(), place)) {
            return Set.of();
        }
        if (texts.isEmpty()) {
            fault("list-empty", place, "a text in at least one language");
        }
        Set<String> languages = new LinkedHashSet<>();
        for (String language : texts.propertyNames()) {
            if (LANGUAGE.matcher(language).matches()) {
                languages.add(language);
            } else {
                fault("language-malformed", ConfigurationReader.child(place, language), "not a language such as kk");
            }
        }
        return languages;
    }

    /** The texts of an array, empty when it is not there. */
    private Set<String> words(JsonNode json, String member, String pointer) {
        JsonNode array = json.path(member);
        String place = pointer + "/" + member;
        Set<String> words = new LinkedHashSet<>();
        if (!array.isMissingNode() && reader.isFilledArray(array, place)) {
            for (int i = 0; i < array.size(); i++) {
                words.add(reader.text(array.path(i), place + "/" + i));
            }
        }
        return words;
    }

    /** A text, empty when it is not there or is none; that it is missing has been told. */
    private String text(JsonNode json, String member, String pointer) {
        return json.has(member) ? reader.text(json.path(member), ConfigurationReader.child(pointer, member)) : "";
    }

    private void fault(String code, String pointer, String text) {
        faults.add(new Fault(code, pointer, text));
    }
}
