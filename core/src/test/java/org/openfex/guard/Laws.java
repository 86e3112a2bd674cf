package org.openfex.guard;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openfex.Fex;
import org.openfex.Reading;
import org.openfex.json.Codec;
import org.openfex.json.Limits;
import org.openfex.json.TwoPaths;
import org.openfex.kit.Kit;
import org.openfex.model.Message;
import org.openfex.report.Finding;
import org.openfex.report.FindingPolicy;
import org.openfex.report.InvalidMessageException;
import org.openfex.report.Report;

/**
 * What holds for any bytes at all, whoever made them. Plain checks, because fuzzing asks them thousands of times a second;
 * what is broken is told as an {@link AssertionError}, and any other throwable is a fault as well.
 */
final class Laws {
    private static final Fex FEX = Kit.FEX;
    private static final Set<String> NAMES = names();
    private static final TwoPaths PATHS = new TwoPaths(Limits.standard());

    private Laws() {}

    /**
     * Holds the library to its laws on one document, and gives what it read.
     *
     * <ul>
     *   <li>Nothing is thrown; {@code read} throws what {@code inspect} reports, and reads what it calls valid.
     *   <li>The fast path and the reference path read alike, and write alike.
     *   <li>Every finding stands at a place of the document, under names of the standard only.
     *   <li>Bytes and the text that they spell are judged alike.
     *   <li>A valid message is valid as an object too, is written as the same JSON, and read back as the same message.
     *   <li>What could be bound of an invalid one can be validated and kept as a draft.
     * </ul>
     */
    static Reading holdFor(byte[] document) {
        Reading reading = FEX.inspect(document);
        Report report = reading.report();
        holdForPlaces(report.findings(), document);
        holdForPaths(document);
        String text = new String(document, StandardCharsets.UTF_8);
        if (Arrays.equals(text.getBytes(StandardCharsets.UTF_8), document)) {
            Reading ofText = FEX.inspect(text);
            require(ofText.report().findings().equals(report.findings()), "text and bytes are judged alike");
        }
        if (reading.isValid()) {
            holdForValid(document, reading);
        } else {
            holdForInvalid(document, reading);
        }
        return reading;
    }

    private static void holdForPaths(byte[] document) {
        Codec.Document reference = PATHS.read(document);
        String difference = PATHS.difference(document, reference);
        // What is left to the reference path costs time only.
        require(difference.isEmpty() || difference.equals(TwoPaths.LEFT), "the two paths read alike: " + difference);
        Message message = reference.message();
        if (message != null) {
            String written = PATHS.difference(message, PATHS.check(message));
            require(written.isEmpty(), "the two paths write alike: " + written);
        }
    }

    private static void holdForValid(byte[] document, Reading reading) {
        Message message = FEX.read(document);
        require(message.equals(reading.message().orElseThrow()), "read gives what inspect gives");
        Report ofObject = FEX.validate(message);
        require(ofObject.isValid(), "a valid message is valid as an object");
        require(
                codes(reading.report()).containsAll(codes(ofObject)),
                "nothing is found in the object but what is found in the bytes");
        byte[] written = FEX.write(message);
        require(
                Kit.MAPPER.readTree(written).equals(Kit.MAPPER.readTree(document)),
                "a message is written as the JSON that was read");
        Reading again = FEX.inspect(written);
        require(again.isValid(), "what is written is valid");
        require(again.message().orElseThrow().equals(message), "what is written is read as the same message");
        require(Arrays.equals(FEX.write(message), written), "a message is written in one way");
    }

    private static void holdForInvalid(byte[] document, Reading reading) {
        try {
            FEX.read(document);
            throw new AssertionError("read takes no invalid message");
        } catch (InvalidMessageException e) {
            require(e.report().findings().equals(reading.report().findings()), "read reports what inspect reports");
        }
        reading.message().ifPresent(message -> {
            FEX.validate(message);
            require(FEX.writeDraft(message).length > 0, "a draft has bytes");
        });
    }

    private static void holdForPlaces(List<Finding> findings, byte[] document) {
        for (Finding finding : findings) {
            // Of very many members that only a newer version knows, the first are found in the bytes and all are told.
            boolean isOneOfVeryMany = finding.code().equals("member-unknown")
                    && finding.line() == null
                    && findings.size() == FindingPolicy.DEFAULT_MAX_FINDINGS;
            require(
                    isOneOfVeryMany || isPlace(finding.line(), finding.column(), document),
                    "a finding stands at a place of the document");
            for (String token : finding.pointer().split("/", -1)) {
                require(
                        token.isEmpty()
                                || token.equals("?")
                                || NAMES.contains(token)
                                || token.chars().allMatch(c -> c >= '0' && c <= '9'),
                        "a pointer shows names of the standard only");
            }
        }
    }

    /** Lines end with LF, CR or both; the column after the last byte of a line is a place as well. */
    private static boolean isPlace(int line, int column, byte[] document) {
        int start = 0;
        for (int now = 1; now < line; now++) {
            while (start < document.length && document[start] != '\n' && document[start] != '\r') {
                start++;
            }
            if (start == document.length) {
                return false;
            }
            boolean both = document[start] == '\r' && start + 1 < document.length && document[start + 1] == '\n';
            start += both ? 2 : 1;
        }
        int end = start;
        while (end < document.length && document[end] != '\n') {
            end++;
        }
        return line >= 1 && column >= 1 && column <= end - start + 1;
    }

    private static Set<String> codes(Report report) {
        Set<String> codes = new HashSet<>();
        report.findings().forEach(finding -> codes.add(finding.code()));
        return codes;
    }

    private static Set<String> names() {
        Set<String> names = new HashSet<>();
        Schemas.members().forEach(member -> names.add(member.name()));
        return names;
    }

    static void require(boolean holds, String law) {
        if (!holds) {
            throw new AssertionError("this does not hold: " + law);
        }
    }
}
