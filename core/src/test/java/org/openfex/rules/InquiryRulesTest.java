package org.openfex.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openfex.rules.Samples.envelope;
import static org.openfex.rules.Samples.pointers;
import static org.openfex.rules.Samples.serial;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfex.code.AlertKind;
import org.openfex.code.AlertState;
import org.openfex.code.FirearmType;
import org.openfex.code.MatchMode;
import org.openfex.code.Operation;
import org.openfex.code.RecordQuestion;
import org.openfex.code.SearchField;
import org.openfex.code.SerialRole;
import org.openfex.model.Alert;
import org.openfex.model.Firearm;
import org.openfex.model.PersonAlert;
import org.openfex.model.RecordCheck;
import org.openfex.model.SearchCriterion;

class InquiryRulesTest {

    @ParameterizedTest
    @CsvSource({
        "serial-number, , 0",
        "frame-serial-number, , 0",
        "serial-number, partial, 1",
        "registration-number, , 0",
        "licence-number, exact, 0",
        "licence-number, partial, 1",
        "make, , 1",
        "owner-name, , 1",
    })
    void searchIsForOneWeaponOrOneRecord(String field, String match, int findings) {
        RecordCheck check = RecordCheck.builder()
                .asked(RecordQuestion.REGISTERED)
                .criteria(SearchCriterion.builder()
                        .field(SearchField.of(field))
                        .value("4417")
                        .match(match == null ? null : MatchMode.of(match))
                        .build())
                .build();
        assertThat(pointers("search-too-broad", check)).hasSize(findings);
    }

    @Test
    void whoChecksMayKnowNoOtherNumberThanTheOneAskedAbout() {
        Firearm imported = Firearm.builder()
                .id("f1")
                .type(FirearmType.PISTOL)
                .serials(serial().role(SerialRole.IMPORT).build())
                .build();
        String code = "serial-manufacturer-missing";
        assertThat(pointers(
                        code,
                        RecordCheck.builder()
                                .asked(RecordQuestion.REGISTERED)
                                .firearms(imported)
                                .build()))
                .isEmpty();
        assertThat(pointers(code, Samples.report().firearms(imported).build())).hasSize(1);
    }

    @Test
    void alertThatEndsAnEarlierOneMayLeaveTheWarrantToIt() {
        PersonAlert alert = PersonAlert.builder()
                .alert(Alert.builder()
                        .kind(AlertKind.ARREST)
                        .state(AlertState.CANCELLED)
                        .build())
                .build();
        String code = "arrest-without-warrant";
        assertThat(pointers(code, alert)).containsExactly("/body/alert");
        assertThat(pointers(
                        code,
                        envelope(alert)
                                .operation(Operation.UPDATE)
                                .supersedes(UUID.fromString("0d3d4a4e-2a70-4d0e-8a44-55e1c1e2f001"))
                                .build()))
                .isEmpty();
    }
}
