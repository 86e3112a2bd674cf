package org.openfex.rules;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openfex.report.Severity;

/** Takes what the rules find. */
@FunctionalInterface
public interface RuleFindings {

    /**
     * Takes one finding.
     *
     * @param code the code of the rule, one of the catalogue of findings
     * @param severity the severity, null for that of the catalogue
     * @param pointer the place as a JSON pointer (RFC 6901), empty for the message as a whole
     * @param parameters a value for each parameter that the catalogue lists for the code; never a value of the message
     */
    void add(String code, @Nullable Severity severity, String pointer, Map<String, String> parameters);
}
