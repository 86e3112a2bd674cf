package org.openfex.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openfex.model.FexVersion;
import org.openfex.report.Catalogue;
import org.openfex.report.Finding;
import org.openfex.schema.FexStandard;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The layer SCHEMA: judges the version of a message, and then its structure by the schema for that version (clauses 1.9
 * and 1.10). Immutable and thread-safe.
 */
final class SchemaLayer {

    /** The version of FEX that this library knows. */
    static final String SUPPORTED_VERSION = FexVersion.SUPPORTED.toString();

    /**
     * Findings after which nothing is bound: nobody knows what the members mean, or there is hardly anything but faults, and a
     * record for each would take many times the memory of the message.
     */
    static final Set<String> UNREADABLE =
            Set.of("version-missing", "version-malformed", "version-unsupported", "schema-check-stopped");

    private static final Map<String, String> SUPPORTED = Map.of("supported", SUPPORTED_VERSION);

    private final Catalogue catalogue;
    private final Supplier<SchemaCheck> closed;
    private final Supplier<SchemaCheck> open;

    /**
     * Makes a layer.
     *
     * @param catalogue where findings get their texts
     * @param closed the check for the version that this library knows
     * @param open the check for newer minor versions
     */
    SchemaLayer(Catalogue catalogue, Supplier<SchemaCheck> closed, Supplier<SchemaCheck> open) {
        this.catalogue = catalogue;
        this.closed = closed;
        this.open = open;
    }

    /** Makes the layer of the standard; its schemas are read when they are first needed. */
    static SchemaLayer standard(Catalogue catalogue) {
        return new SchemaLayer(catalogue, () -> Closed.CHECK, () -> Open.CHECK);
    }

    /** Tells whether a name is that of a member of the standard, so that a pointer may show it. */
    static boolean isStandardName(String name) {
        return Closed.CHECK.knows(name);
    }

    /**
     * Judges a message.
     *
     * @param root the message as a tree
     * @param bytes the bytes that the tree was read from, for line and column, or null when there are none
     * @return the findings; no finding when the message is as the schema says
     */
    List<Finding> check(JsonNode root, byte @Nullable [] bytes) {
        return findings(problems(root), bytes);
    }

    /** Makes findings of problems, with line and column where there are bytes. */
    List<Finding> findings(List<Problem> problems, byte @Nullable [] bytes) {
        Map<String, Position> places = bytes == null || problems.isEmpty()
                ? Map.of()
                : Locator.locate(bytes, problems.stream().map(Problem::pointer).toList());
        List<Finding> findings = new ArrayList<>();
        for (Problem problem : problems) {
            Finding finding = catalogue.finding(
                    problem.code(), problem.publicPointer(), problem.parameters(), ground(problem.clause()));
            Position place = places.get(problem.pointer());
            findings.add(place == null ? finding : finding.at(place.line(), place.column()));
        }
        return findings;
    }

    private List<Problem> problems(JsonNode root) {
        JsonNode stated = root.path("fex");
        if (stated.isMissingNode()) {
            return List.of(version("version-missing", "", Map.of()));
        }
        Optional<FexVersion> version = FexVersion.parse(stated.stringValue(""));
        if (version.isEmpty()) {
            return List.of(version("version-malformed", "/fex", Map.of()));
        }
        if (!version.get().isReadable()) {
            return List.of(version("version-unsupported", "/fex", SUPPORTED));
        }
        if (!version.get().isNewer()) {
            return closed.get().check(root);
        }
        List<Problem> problems = new ArrayList<>(open.get().check(root));
        problems.add(version("version-newer", "/fex", SUPPORTED));
        return problems;
    }

    private static Problem version(String code, String pointer, Map<String, String> parameters) {
        return new Problem(code, pointer, pointer, parameters, null);
    }

    /** The clause of a member, unless nobody has verified any of its sources: then it cannot be the ground of an error. */
    private @Nullable String ground(@Nullable String clause) {
        if (clause == null) {
            return null;
        }
        return catalogue.clause(clause).isVerified() ? clause : null;
    }

    /** The check of one type of entity by itself, in the closed form. */
    static SchemaCheck ofEntity(Class<? extends Record> type) {
        ObjectNode bundle = bundle("closed");
        String name = bundle.path("$defs")
                .propertyStream()
                .filter(definition -> type.getSimpleName().equals(javaName(definition.getKey(), definition.getValue())))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not an entity of the standard: " + type))
                .getKey();
        return new SchemaCheck(bundle.put("$ref", "#/$defs/" + name));
    }

    private static String javaName(String name, JsonNode definition) {
        String camel = Stream.of(name.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        return definition.path("x-javaName").stringValue(camel);
    }

    private static ObjectNode bundle(String form) {
        try (InputStream stream = FexStandard.open("bundle/fex-" + SUPPORTED_VERSION + "-" + form + ".json")) {
            return (ObjectNode) JsonMapper.builder().build().readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The closed form, for the version that this library knows. */
    private static final class Closed {
        static final SchemaCheck CHECK = new SchemaCheck(bundle("closed"));
    }

    /** The open form, for newer minor versions. */
    private static final class Open {
        static final SchemaCheck CHECK = new SchemaCheck(bundle("open"));
    }
}
