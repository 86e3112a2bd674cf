package org.openfex.handling;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openfex.code.AuthorityFunction;
import org.openfex.code.Code;
import org.openfex.code.ContentKind;
import org.openfex.code.Purpose;
import org.openfex.model.EntityShape;
import org.openfex.model.EntityShape.Member;
import org.openfex.schema.FexStandard;

/**
 * What may be released to whom, as data: each member of the standard is of a kind of content, and a profile names the kinds
 * that it releases. Whatever has no entry is withheld.
 *
 * <p>The standard has a policy with profiles for usual audiences; a ministry adds profiles of its own, or sorts members
 * otherwise, in a file that says only what is different. The form is described in {@code handling/README.md} of the
 * standard. Immutable and thread-safe.
 */
public final class RedactionPolicy {
    /** What goes with its entity: it is released wherever the entity is. */
    static final ContentKind ALWAYS = ContentKind.of("always");

    private static final String STANDARD = "handling/redaction.json";

    private final Map<Class<?>, Map<String, ContentKind>> members;
    private final Map<Class<?>, Map<String, Map<String, ContentKind>>> codes;
    private final Map<Class<?>, List<Set<String>>> needs;
    private final SortedMap<String, Release> profiles;

    RedactionPolicy(
            Map<Class<?>, Map<String, ContentKind>> members,
            Map<Class<?>, Map<String, Map<String, ContentKind>>> codes,
            Map<Class<?>, List<Set<String>>> needs,
            SortedMap<String, Release> profiles) {
        this.members = members;
        this.codes = codes;
        this.needs = needs;
        this.profiles = Collections.unmodifiableSortedMap(profiles);
    }

    /**
     * {@return the policy of the standard}
     */
    public static RedactionPolicy standard() {
        return Standard.POLICY;
    }

    /**
     * Reads a policy from a file; what the file does not say is as in the standard.
     *
     * @param file the path of the file
     * @return the policy
     * @throws InvalidPolicyException if it cannot be read or is no policy
     */
    public static RedactionPolicy read(Path file) {
        try {
            return new PolicyReader(standard()).read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw unreadable();
        }
    }

    /**
     * Reads a policy from a stream; does not close it.
     *
     * @param file the content of a file
     * @return the policy
     * @throws InvalidPolicyException if it cannot be read or is no policy
     */
    public static RedactionPolicy read(InputStream file) {
        try {
            return new PolicyReader(standard()).read(file.readAllBytes());
        } catch (IOException e) {
            throw unreadable();
        }
    }

    /**
     * Reads a policy that is held as text.
     *
     * @param text the JSON text of a policy
     * @return the policy
     * @throws InvalidPolicyException if it is no policy
     */
    public static RedactionPolicy of(String text) {
        return new PolicyReader(standard()).read(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * {@return the names of the profiles, sorted, unmodifiable}
     */
    public Set<String> profiles() {
        return profiles.keySet();
    }

    /**
     * Gives the kinds of content that a profile releases.
     *
     * @param profile one of {@link #profiles()}
     * @return the kinds, unmodifiable
     * @throws IllegalArgumentException if there is no profile of the name
     */
    public Set<ContentKind> released(String profile) {
        return release(profile).kinds();
    }

    Release release(String profile) {
        Release release = profiles.get(profile);
        if (release == null) {
            throw new IllegalArgumentException("the policy has no such profile; it has " + profiles.keySet());
        }
        return release;
    }

    /** The kind of a member; unknown when no entry says it. */
    ContentKind kind(Class<? extends Record> entity, Member member) {
        return members.getOrDefault(entity, Map.of()).getOrDefault(member.name(), ContentKind.UNKNOWN);
    }

    /**
     * The kind of content that an entity is by a code in it, which must be released as well; null when its codes make no
     * difference. A code that the standard does not know may stand for any of the kinds, so that one is asked which the
     * profile does not release.
     */
    @Nullable
    ContentKind kindByCode(Record entity, Release release) {
        for (Map.Entry<String, Map<String, ContentKind>> member :
                codes.getOrDefault(entity.getClass(), Map.of()).entrySet()) {
            for (Code code : codes(entity, member.getKey())) {
                ContentKind kind = member.getValue().get(code.value());
                if (kind != null && !release.releases(kind)) {
                    return kind;
                }
                if (!code.isKnown()) {
                    for (ContentKind any : member.getValue().values()) {
                        if (!release.releases(any)) {
                            return any;
                        }
                    }
                }
            }
        }
        return null;
    }

    /**
     * The members without which an entity says something else: of each set one must be left, where the entity had one. A
     * decision whose conditions are cut would be one without conditions.
     */
    List<Set<String>> needs(Class<? extends Record> entity) {
        return needs.getOrDefault(entity, List.of());
    }

    private static List<Code> codes(Record entity, String name) {
        Member member = EntityShape.of(entity.getClass()).member(name);
        Object value = member == null ? null : member.get(entity);
        if (value instanceof List<?> list) {
            return list.stream().map(Code.class::cast).toList();
        }
        return value == null ? List.of() : List.of((Code) value);
    }

    Map<Class<?>, Map<String, ContentKind>> members() {
        return members;
    }

    Map<Class<?>, Map<String, Map<String, ContentKind>>> codes() {
        return codes;
    }

    Map<Class<?>, List<Set<String>>> needs() {
        return needs;
    }

    SortedMap<String, Release> releases() {
        return profiles;
    }

    private static InvalidPolicyException unreadable() {
        // The cause is not passed on: its text names the file, and names of files may be content.
        return new InvalidPolicyException("policy-unreadable", "", "the file cannot be read");
    }

    /** Gives the names of the profiles. */
    @Override
    public String toString() {
        return "RedactionPolicy" + profiles.keySet();
    }

    /**
     * What a profile releases, and to whom.
     *
     * @param kinds the kinds of content
     * @param functions the functions of authorities that it is for; empty for all
     * @param purposes the purposes that it is for; empty for all
     */
    record Release(Set<ContentKind> kinds, Set<AuthorityFunction> functions, Set<Purpose> purposes) {
        boolean releases(ContentKind kind) {
            return kind.equals(ALWAYS) || kinds.contains(kind);
        }

        boolean isForFunctionsOf(Audience audience) {
            return functions.isEmpty()
                    || audience.recipients().stream().allMatch(party -> functions.contains(party.function()));
        }

        boolean isForPurposesOf(Audience audience) {
            return purposes.isEmpty() || purposes.containsAll(new HashSet<>(audience.purposes()));
        }
    }

    /** Read when it is first asked for. */
    private static final class Standard {
        static final RedactionPolicy POLICY = read();

        private static RedactionPolicy read() {
            RedactionPolicy empty = new RedactionPolicy(Map.of(), Map.of(), Map.of(), new TreeMap<>());
            try (InputStream file = FexStandard.open(STANDARD)) {
                return new PolicyReader(empty).read(file.readAllBytes());
            } catch (IOException e) {
                throw unreadable();
            }
        }
    }
}
