package org.openfex.profile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.openfex.model.EntityShape;
import org.openfex.model.EntityShape.Kind;
import org.openfex.model.EntityShape.Member;
import org.openfex.model.Message;
import org.openfex.model.UnknownBody;
import org.openfex.report.Catalogue;
import org.openfex.report.Finding;
import org.openfex.report.FindingPolicy;
import org.openfex.report.Severity;
import org.openfex.schema.FexStandard;

/**
 * What a message is judged by besides FEX itself, for a purpose: the demands of an instrument, or of a ministry (clause 12.3).
 *
 * <p>A profile asks for more than FEX does: members that must be there, narrower code lists, rules of its own as simple
 * conditions, and other severities. It is a file of data, described in {@code profiles/README.md} of the standard. Give it
 * to {@code Fex.builder().profile(profile)}; reports then name it, and a verdict is that of the profile. Immutable and
 * thread-safe.
 */
public final class Profile {

    private static final List<String> NAMES = List.of("core", "eu", "iti", "protocol-party");

    private final String name;
    private final SortedMap<String, String> title;
    private final List<ProfileRule> rules;
    private final SortedMap<String, Severity> severities;
    private final Set<String> suppressed;

    /** The rules by the type of entity that they speak of. */
    private final Map<Class<?>, List<ProfileRule>> byType = new HashMap<>();

    Profile(
            String name,
            SortedMap<String, String> title,
            List<ProfileRule> rules,
            Map<String, Severity> severities,
            Set<String> suppressed) {
        this.name = name;
        this.title = Collections.unmodifiableSortedMap(new TreeMap<>(title));
        this.rules = List.copyOf(rules);
        this.severities = Collections.unmodifiableSortedMap(new TreeMap<>(severities));
        this.suppressed = Collections.unmodifiableSortedSet(new TreeSet<>(suppressed));
        this.rules.forEach(rule ->
                byType.computeIfAbsent(rule.on(), type -> new ArrayList<>()).add(rule));
    }

    /**
     * {@return the names of the profiles that come with the standard, sorted}
     */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * Gives a profile that comes with the standard.
     *
     * @param name one of {@link #names()}
     * @return the profile
     * @throws IllegalArgumentException if the standard has no profile of the name
     */
    public static Profile standard(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("The standard has no such profile; it has " + NAMES);
        }
        try (InputStream file = FexStandard.open("profiles/" + name + ".json")) {
            return read(file);
        } catch (IOException e) {
            throw unreadable();
        }
    }

    /**
     * Reads a profile from a file.
     *
     * @param file the path of the file
     * @return the profile
     * @throws InvalidProfileException if it cannot be read or is no profile; it names all faults
     */
    public static Profile read(Path file) {
        try {
            return new ProfileReader().read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw unreadable();
        }
    }

    /**
     * Reads a profile from a stream; does not close it.
     *
     * @param file the content of a file
     * @return the profile
     * @throws InvalidProfileException if it cannot be read or is no profile; it names all faults
     */
    public static Profile read(InputStream file) {
        try {
            return new ProfileReader().read(file.readAllBytes());
        } catch (IOException e) {
            throw unreadable();
        }
    }

    /**
     * Reads a profile that is held as text.
     *
     * @param text the JSON text of a profile
     * @return the profile
     * @throws InvalidProfileException if it is no profile; it names all faults
     */
    public static Profile of(String text) {
        return new ProfileReader().read(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * {@return the name, such as {@code protocol-party}}
     */
    public String name() {
        return name;
    }

    /**
     * Gives the title in a language, in English where there is none in it, else in the first language that there is.
     *
     * @param language a BCP 47 tag such as {@code ru}; only its language counts
     * @return the title
     */
    public String title(String language) {
        return ProfileRule.inLanguage(title, language.split("[-_]", 2)[0]);
    }

    /**
     * Gives the findings that this profile may make besides those of FEX, the ones of a profile that it extends too.
     *
     * @param language the language of the texts; English where the profile has none in it, else its first language
     * @return the entries, sorted by code
     */
    public List<Catalogue.Entry> entries(String language) {
        return rules.stream()
                .map(rule -> rule.entry(language))
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .toList();
    }

    /**
     * Gives the severities of findings of FEX that the profile changes.
     *
     * @return severity by code
     */
    public SortedMap<String, Severity> severities() {
        return severities;
    }

    /**
     * Gives the findings of FEX that the profile leaves out.
     *
     * @return the codes, sorted
     */
    public Set<String> suppressed() {
        return suppressed;
    }

    /**
     * Joins what a caller wants to be told with what the profile says. Where the two differ, the caller has the last word.
     *
     * @param wanted what the caller wants
     * @return the policy for messages that are judged by this profile
     */
    public FindingPolicy policy(FindingPolicy wanted) {
        FindingPolicy.Builder policy = FindingPolicy.builder().maxFindings(wanted.maxFindings());
        severities.forEach(policy::severity);
        wanted.severities().forEach(policy::severity);
        suppressed.stream()
                .filter(code -> !wanted.severities().containsKey(code))
                .forEach(policy::suppress);
        wanted.suppressed().forEach(policy::suppress);
        return policy.build();
    }

    /**
     * Judges a message by the rules of the profile.
     *
     * @param message a message that passed the layer SCHEMA or CONSTRAINT
     * @param catalogue knows the {@link #entries} of this profile
     * @param out takes the findings, without line and column
     */
    public void judge(Message message, Catalogue catalogue, Consumer<Finding> out) {
        if (!rules.isEmpty()) {
            walk(message, "", message, catalogue, out);
        }
    }

    /** Recursion is as deep as entities can contain each other, which the types of the model bound. */
    private void walk(Record entity, String pointer, Message message, Catalogue catalogue, Consumer<Finding> out) {
        for (ProfileRule rule : byType.getOrDefault(entity.getClass(), List.of())) {
            if (rule.concerns(message.type())) {
                for (String fault : rule.judge(entity)) {
                    out.accept(catalogue.finding(rule.code(), pointer + fault, rule.parameters()));
                }
            }
        }
        for (Member member : EntityShape.of(entity.getClass()).members()) {
            if (member.kind() == Kind.ENTITY || member.kind() == Kind.BODY) {
                Object value = member.get(entity);
                String place = pointer + "/" + member.name();
                if (value instanceof List<?> list) {
                    for (int i = 0; i < list.size(); i++) {
                        walk((Record) list.get(i), place + "/" + i, message, catalogue, out);
                    }
                } else if (value instanceof Record single && !(value instanceof UnknownBody)) {
                    walk(single, place, message, catalogue, out);
                }
            }
        }
    }

    /** The rules, those of a profile that this one extends too. */
    List<ProfileRule> rules() {
        return rules;
    }

    private static InvalidProfileException unreadable() {
        // The cause is not passed on: its text names the file, and names of files may be content.
        return new InvalidProfileException(
                List.of(new InvalidProfileException.Fault("profile-unreadable", "", "the file cannot be read")));
    }

    /** Gives the name. */
    @Override
    public String toString() {
        return "Profile[" + name + "]";
    }
}
