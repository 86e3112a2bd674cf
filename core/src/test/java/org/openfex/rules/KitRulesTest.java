package org.openfex.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.openfex.json.Codec;
import org.openfex.json.Limits;
import org.openfex.kit.Kit;
import org.openfex.model.Message;
import org.openfex.report.Catalogue;
import org.openfex.report.Finding;
import org.openfex.report.Severity;
import org.openfex.rules.Samples.Told;

/** The rules alone on every message of the kit that reaches them: one quick test, where {@code KitTest} runs every layer. */
class KitRulesTest {
    private static final Catalogue CATALOGUE = Catalogue.of("en");

    /** Read before any rule runs, so that a rule that fails spoils no other test. */
    private static final Map<String, Message> MESSAGES = messages();

    /** For each message, what the manifest says that the rules find; and what the rules find. */
    @Test
    void theRulesFindExactlyWhatTheManifestSays() {
        Set<String> codes = RuleBook.standard().codes();
        Map<String, List<String>> expected = new TreeMap<>();
        Map<String, List<String>> found = new TreeMap<>();
        for (Kit.Entry entry : Kit.entries()) {
            Message message = MESSAGES.get(entry.file());
            if (message != null) {
                expected.put(
                        entry.file(),
                        entry.findings().stream()
                                .filter(finding -> codes.contains(finding.split(" ", 3)[1]))
                                .sorted()
                                .toList());
                found.put(
                        entry.file(),
                        Samples.told(message).stream()
                                .map(KitRulesTest::line)
                                .sorted()
                                .toList());
            }
        }
        assertThat(found).isEqualTo(expected);
    }

    private static String line(Told told) {
        Finding finding = CATALOGUE.finding(told.code(), told.pointer(), told.parameters());
        Severity severity = told.severity() == null ? finding.severity() : told.severity();
        return severity + " " + finding.code() + " " + finding.pointer();
    }

    private static Map<String, Message> messages() {
        Codec codec = new Codec(Limits.standard(), CATALOGUE);
        Map<String, Message> messages = new TreeMap<>();
        for (Kit.Entry entry : Kit.entries()) {
            if (entry.schema().equals("valid")) {
                messages.put(entry.file(), codec.read(entry.bytes()).message());
            }
        }
        return messages;
    }
}
