package org.openfex.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class FindingPolicyTest {

    @Test
    void changesNothingByItself() {
        assertThat(FindingPolicy.standard().maxFindings()).isEqualTo(1000);
        assertThat(FindingPolicy.standard().severities()).isEmpty();
        assertThat(FindingPolicy.standard().suppressed()).isEmpty();
    }

    @Test
    void anErrorOfTheStructureCannotBeSoftenedOrLeftOut() {
        for (String code : new String[] {"json-malformed", "member-missing"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FindingPolicy.builder().suppress(code))
                    .withMessageContaining(code);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FindingPolicy.builder().severity(code, Severity.WARNING))
                    .withMessageContaining(code);
        }
    }

    @Test
    void anythingMayBeMadeAnError() {
        FindingPolicy policy = FindingPolicy.builder()
                .severity("version-newer", Severity.ERROR)
                .severity("member-missing", Severity.ERROR)
                .build();
        assertThat(policy.severities()).hasSize(2);
    }

    @Test
    void aCodeThatTheCatalogueDoesNotKnowIsAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FindingPolicy.builder().suppress("no-such-code"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FindingPolicy.builder().severity("no-such-code", Severity.ERROR));
    }

    @Test
    void aReportShowsAtLeastOneFinding() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FindingPolicy.builder().maxFindings(0));
    }
}
