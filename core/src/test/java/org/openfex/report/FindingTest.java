package org.openfex.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FindingTest {

    @Test
    void isImmutableWhateverItIsMadeOf() {
        TreeMap<String, String> parameters = new TreeMap<>(Comparator.reverseOrder());
        parameters.putAll(Map.of("a", "1", "b", "2"));
        List<String> sources = new ArrayList<>(List.of("ITI 10 [V]"));
        Finding finding = new Finding("x", Severity.ERROR, Layer.RULE, "", null, null, "m", parameters, "5.3", sources);
        parameters.clear();
        sources.clear();
        assertThat(finding.parameters()).containsExactly(Map.entry("a", "1"), Map.entry("b", "2"));
        assertThat(finding.sources()).containsExactly("ITI 10 [V]");
        assertThatThrownBy(() -> finding.parameters().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void hasALineAndAColumnOrNeither() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Finding(
                        "x", Severity.ERROR, Layer.RULE, "", 1, null, "m", new TreeMap<>(), "5.3", List.of()));
    }

    @Test
    void toStringGivesSeverityCodeAndPlace() {
        Finding finding = Catalogue.of("en").finding("array-empty", "/recipients", Map.of());
        assertThat(finding).hasToString("ERROR array-empty at /recipients");
        assertThat(finding.at(5, 17)).hasToString("ERROR array-empty at line 5, column 17, /recipients");
        Finding whole = Catalogue.of("en").finding("message-empty", "", Map.of());
        assertThat(whole).hasToString("ERROR message-empty");
        assertThat(whole.at(1, 1)).hasToString("ERROR message-empty at line 1, column 1");
    }
}
