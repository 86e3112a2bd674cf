package org.openfex.guard;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfex.json.Codec;
import org.openfex.json.Limits;
import org.openfex.json.TwoPaths;
import org.openfex.kit.Kit;
import org.openfex.model.Message;
import org.openfex.report.Finding;
import org.openfex.report.Severity;
import tools.jackson.databind.JsonNode;

/**
 * What SCHEMA says of the bytes of a message, and CONSTRAINT of the object that they are bound to.
 *
 * @param isReadable whether SYNTAX lets it pass, so that SCHEMA has something to judge
 * @param isBound whether the object holds all of the message: an object cannot hold a number where a text belongs
 * @param ofBytes the errors of SCHEMA, each as code and pointer
 * @param ofObject the errors of CONSTRAINT; none when the message is not bound
 * @param ofPaths how the fast path differs from the reference path, which all the others are of; empty when it does not
 */
record Judgement(
        boolean isReadable, boolean isBound, SortedSet<String> ofBytes, SortedSet<String> ofObject, String ofPaths) {
    private static final TwoPaths PATHS = new TwoPaths(Limits.standard());

    /** How the two layers can differ. */
    enum Difference {
        VERDICT,
        FINDINGS
    }

    static Judgement of(JsonNode message) {
        return of(message, Messages.bytes(message));
    }

    /**
     * Judges a message.
     *
     * @param tree the message, with numbers as a reader of JSON holds them
     * @param bytes the same as bytes
     */
    static Judgement of(JsonNode tree, byte[] bytes) {
        Codec.Document document = PATHS.read(bytes);
        Message message = document.message();
        boolean bound =
                message != null && Kit.MAPPER.readTree(PATHS.write(message)).equals(tree);
        List<Finding> ofObject = bound ? PATHS.check(message) : List.of();
        return new Judgement(
                document.isJson(),
                bound,
                errors(document.findings()),
                errors(ofObject),
                PATHS.difference(bytes, document) + (bound ? PATHS.difference(message, ofObject) : ""));
    }

    /** The verdict of SCHEMA alone on a message. */
    static boolean isValid(JsonNode message) {
        return errors(PATHS.read(Messages.bytes(message)).findings()).isEmpty();
    }

    /** The verdict of SCHEMA. */
    boolean isValid() {
        return ofBytes.isEmpty();
    }

    /** The difference between the two, if there is one. */
    Optional<Difference> difference() {
        if (!isBound || ofBytes.equals(ofObject)) {
            return Optional.empty();
        }
        return Optional.of(ofBytes.isEmpty() != ofObject.isEmpty() ? Difference.VERDICT : Difference.FINDINGS);
    }

    /** The codes of all findings. */
    Set<String> codes() {
        return Stream.concat(ofBytes.stream(), ofObject.stream())
                .map(finding -> finding.substring(0, finding.indexOf(' ')))
                .collect(Collectors.toSet());
    }

    private static SortedSet<String> errors(Collection<Finding> findings) {
        SortedSet<String> errors = new TreeSet<>();
        for (Finding finding : findings) {
            if (finding.severity() == Severity.ERROR) {
                errors.add(finding.code() + " " + finding.pointer());
            }
        }
        return errors;
    }
}
