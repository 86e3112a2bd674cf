package org.openfex.handling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.openfex.code.AuthorityFunction;
import org.openfex.code.Code;
import org.openfex.code.CodeList;
import org.openfex.code.CodeLists;
import org.openfex.code.ContentKind;
import org.openfex.code.Purpose;
import org.openfex.configuration.ConfigurationReader;
import org.openfex.handling.RedactionPolicy.Release;
import org.openfex.model.EntityShape;
import org.openfex.model.EntityShape.Kind;
import org.openfex.model.EntityShape.Member;
import org.openfex.model.EntityTypes;
import tools.jackson.databind.JsonNode;

/** Reads one file as a policy, on top of another policy. Used once; not thread-safe. */
final class PolicyReader {
    private static final ConfigurationReader READER =
            new ConfigurationReader("policy-malformed", (code, pointer, text) -> {
                throw new InvalidPolicyException(code, pointer, text);
            });

    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int MAX_NAME = 64;

    private final Map<Class<?>, Map<String, ContentKind>> members = new LinkedHashMap<>();
    private final Map<Class<?>, Map<String, Map<String, ContentKind>>> codes = new LinkedHashMap<>();
    private final Map<Class<?>, List<Set<String>>> needs = new LinkedHashMap<>();
    private final SortedMap<String, Release> profiles = new TreeMap<>();

    PolicyReader(RedactionPolicy base) {
        base.members().forEach((type, kinds) -> members.put(type, new LinkedHashMap<>(kinds)));
        base.codes().forEach((type, kinds) -> codes.put(type, new LinkedHashMap<>(kinds)));
        needs.putAll(base.needs());
        profiles.putAll(base.releases());
    }

    /** Reads a file. */
    RedactionPolicy read(byte[] file) {
        JsonNode json = Objects.requireNonNull(READER.parse(file));
        READER.isObject(json, Set.of("members", "codes", "needs", "profiles"), List.of(), "");
        readMembers(json.path("members"));
        readCodes(json.path("codes"));
        readNeeds(json.path("needs"));
        readProfiles(json.path("profiles"));
        return new RedactionPolicy(members, codes, needs, profiles);
    }

    private void readMembers(JsonNode json) {
        if (json.isMissingNode()) {
            return;
        }
        READER.isObject(json, null, List.of(), "/members");
        for (Map.Entry<String, JsonNode> entity : json.properties()) {
            String place = ConfigurationReader.child("/members", entity.getKey());
            Class<? extends Record> type = entity(entity.getKey(), place);
            Map<String, ContentKind> kinds = members.computeIfAbsent(type, none -> new LinkedHashMap<>());
            Set<String> said = new LinkedHashSet<>();
            READER.isObject(entity.getValue(), null, List.of(), place);
            for (Map.Entry<String, JsonNode> kind : entity.getValue().properties()) {
                String ofKind = ConfigurationReader.child(place, kind.getKey());
                ContentKind content = kind.getKey().equals(RedactionPolicy.ALWAYS.value())
                        ? RedactionPolicy.ALWAYS
                        : kind(kind.getKey(), ofKind);
                eachText(kind.getValue(), ofKind, (name, at) -> {
                    requireMember(type, name, at);
                    if (!said.add(name)) {
                        throw new InvalidPolicyException("member-repeated", at, "the member is of one kind");
                    }
                    kinds.put(name, content);
                });
            }
        }
    }

    private void readCodes(JsonNode json) {
        if (json.isMissingNode()) {
            return;
        }
        READER.isObject(json, null, List.of(), "/codes");
        for (Map.Entry<String, JsonNode> entry : json.properties()) {
            String place = ConfigurationReader.child("/codes", entry.getKey());
            String[] path = entry.getKey().split("\\.", 2);
            Class<? extends Record> type = entity(path[0], place);
            Member member = path.length < 2 ? null : EntityShape.of(type).member(path[1]);
            if (member == null || !member.isCode()) {
                throw new InvalidPolicyException(
                        "member-unknown", place, "the entity has no such member that holds codes");
            }
            CodeList list = CodeLists.standard().list(EntityTypes.kebab(member.valueType()));
            Map<String, ContentKind> kinds = new LinkedHashMap<>();
            READER.isObject(entry.getValue(), null, List.of(), place);
            for (Map.Entry<String, JsonNode> kind : entry.getValue().properties()) {
                String ofKind = ConfigurationReader.child(place, kind.getKey());
                ContentKind content = kind(kind.getKey(), ofKind);
                eachText(kind.getValue(), ofKind, (code, at) -> {
                    requireCode(list, code, at);
                    if (kinds.put(code, content) != null) {
                        throw new InvalidPolicyException("member-repeated", at, "the code is of one kind");
                    }
                });
            }
            codes.computeIfAbsent(type, none -> new LinkedHashMap<>()).put(path[1], kinds);
        }
    }

    private void readNeeds(JsonNode json) {
        if (json.isMissingNode()) {
            return;
        }
        READER.isObject(json, null, List.of(), "/needs");
        for (Map.Entry<String, JsonNode> entity : json.properties()) {
            String place = ConfigurationReader.child("/needs", entity.getKey());
            Class<? extends Record> type = entity(entity.getKey(), place);
            READER.isFilledArray(entity.getValue(), place);
            List<Set<String>> groups = new ArrayList<>();
            for (int i = 0; i < entity.getValue().size(); i++) {
                Set<String> group = new LinkedHashSet<>();
                eachText(entity.getValue().path(i), place + "/" + i, (name, at) -> {
                    requireMember(type, name, at);
                    group.add(name);
                });
                groups.add(group);
            }
            needs.put(type, groups);
        }
    }

    private void readProfiles(JsonNode json) {
        if (json.isMissingNode()) {
            return;
        }
        READER.isObject(json, null, List.of(), "/profiles");
        for (Map.Entry<String, JsonNode> entry : json.properties()) {
            String place = ConfigurationReader.child("/profiles", entry.getKey());
            if (!KEBAB.matcher(entry.getKey()).matches() || entry.getKey().length() > MAX_NAME) {
                throw new InvalidPolicyException(
                        "name-malformed", place, "a name is lower-kebab-case of at most " + MAX_NAME + " characters");
            }
            JsonNode profile = entry.getValue();
            READER.isObject(profile, Set.of("releases", "functions", "purposes"), List.of("releases"), place);
            Set<ContentKind> kinds = new LinkedHashSet<>();
            eachText(profile.path("releases"), place + "/releases", (kind, at) -> kinds.add(kind(kind, at)));
            profiles.put(
                    entry.getKey(),
                    new Release(
                            Set.copyOf(kinds),
                            codes(profile, "functions", place, "authority-function", AuthorityFunction::of),
                            codes(profile, "purposes", place, "purpose", Purpose::of)));
        }
    }

    private static <T extends Code> Set<T> codes(
            JsonNode profile, String member, String place, String list, Function<String, T> code) {
        Set<T> codes = new LinkedHashSet<>();
        if (profile.has(member)) {
            eachText(profile.path(member), place + "/" + member, (text, at) -> {
                requireCode(CodeLists.standard().list(list), text, at);
                codes.add(code.apply(text));
            });
        }
        return Set.copyOf(codes);
    }

    private static Class<? extends Record> entity(String name, String pointer) {
        Class<? extends Record> type = EntityTypes.of(name);
        if (type == null) {
            throw new InvalidPolicyException(
                    "entity-unknown", pointer, "FEX has no entity or message type of this name");
        }
        return type;
    }

    private static void requireMember(Class<? extends Record> type, String name, String pointer) {
        Member member = EntityShape.of(type).member(name);
        if (member == null || member.kind() == Kind.EXTENSIONS) {
            throw new InvalidPolicyException("member-unknown", pointer, "the entity has no such member");
        }
    }

    private static ContentKind kind(String name, String pointer) {
        ContentKind kind = ContentKind.of(name);
        if (!kind.isKnown()) {
            throw new InvalidPolicyException("kind-unknown", pointer, "not a code of the list content-kind");
        }
        if (kind.equals(ContentKind.REFERENCE)) {
            throw new InvalidPolicyException("kind-fixed", pointer, "a reference goes with what it refers to");
        }
        return kind;
    }

    private static void requireCode(CodeList list, String code, String pointer) {
        if (list.codes().stream().noneMatch(entry -> entry.code().equals(code))) {
            throw new InvalidPolicyException("code-unknown", pointer, "not a code of the list " + list.name());
        }
    }

    private static void eachText(JsonNode array, String pointer, TextAt action) {
        READER.isFilledArray(array, pointer);
        for (int i = 0; i < array.size(); i++) {
            String place = pointer + "/" + i;
            action.accept(READER.text(array.path(i), place), place);
        }
    }

    /** Takes a text of an array and where it stands. */
    private interface TextAt {
        void accept(String text, String pointer);
    }
}
