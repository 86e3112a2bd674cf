package org.openfex.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openfex.rules.Samples.envelope;
import static org.openfex.rules.Samples.firearm;
import static org.openfex.rules.Samples.handling;
import static org.openfex.rules.Samples.person;
import static org.openfex.rules.Samples.pointers;
import static org.openfex.rules.Samples.report;
import static org.openfex.rules.Samples.text;
import static org.openfex.rules.Samples.told;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfex.code.HandlingScheme;
import org.openfex.code.Purpose;
import org.openfex.model.Handling;
import org.openfex.model.HandlingMarking;
import org.openfex.model.Message;
import org.openfex.model.Note;
import org.openfex.rules.Samples.Told;

class HandlingRulesTest {
    private static Message message(Handling ofMessage, Handling ofFirearm) {
        return envelope(report().firearms(firearm("f1").handling(ofFirearm).build())
                        .build())
                .handling(ofMessage)
                .build();
    }

    private static boolean isLooser(HandlingScheme scheme, String ofMessage, String ofFirearm) {
        return !told(
                        "handling-looser",
                        message(
                                handling(scheme, ofMessage.split(" ", -1)).build(),
                                handling(scheme, ofFirearm.split(" ", -1)).build()))
                .isEmpty();
    }

    @Test
    void envelopeStatesAPurpose() {
        String code = "purpose-missing";
        Message.Builder message = envelope(report().build());
        Handling.Builder handling = handling(HandlingScheme.TLP, "amber");
        assertThat(pointers(
                        code,
                        message.handling(handling.purposes(List.of()).build()).build()))
                .containsExactly("/handling");
        assertThat(pointers(
                        code,
                        message.handling(handling.purposes(Purpose.TRACING).build())
                                .build()))
                .isEmpty();
    }

    @Test
    void entityInheritsThePurpose() {
        Handling withoutPurpose = handling(HandlingScheme.EUROPOL_HANDLING, "H1")
                .purposes(List.of())
                .build();
        assertThat(pointers(
                        "purpose-missing",
                        message(handling(HandlingScheme.EUROPOL_HANDLING, "H1").build(), withoutPurpose)))
                .isEmpty();
    }

    @Test
    void personalDataHaveATerm() {
        String code = "retention-missing";
        Handling.Builder open = handling(HandlingScheme.TLP, "amber").reviewBy(null);
        Message.Builder withPerson =
                envelope(report().persons(person("p1").build()).build());
        assertThat(pointers(code, withPerson.handling(open.build()).build())).containsExactly("/handling");
        assertThat(pointers(
                        code, envelope(report().build()).handling(open.build()).build()))
                .isEmpty();
        assertThat(pointers(
                        code,
                        withPerson
                                .handling(open.eraseBy(LocalDate.parse("2030-01-01"))
                                        .build())
                                .build()))
                .isEmpty();
    }

    @Test
    void looserEntityIsToldWithItsScheme() {
        Handling ofMessage = handling(HandlingScheme.TLP, "amber").build();
        Handling ofFirearm = handling(HandlingScheme.TLP, "green").build();
        assertThat(told("handling-looser", message(ofMessage, ofFirearm)))
                .containsExactly(
                        new Told("handling-looser", null, "/body/firearms/0/handling", Map.of("scheme", "tlp")));
    }

    @Test
    void noteDeepInsideIsJudgedAgainstTheEnvelope() {
        Note note = Note.builder()
                .text(text("Seen at the border."))
                .handling(handling(HandlingScheme.EUROPOL_HANDLING, "H0").build())
                .build();
        assertThat(pointers(
                        "handling-looser",
                        report().firearms(firearm("f1").remarks(note).build()).build()))
                .containsExactly("/body/firearms/0/remarks/0/handling");
    }

    @ParameterizedTest
    @CsvSource({
        "tlp, clear, green, false",
        "tlp, green, clear, true",
        "tlp, amber, amber, false",
        "tlp, amber, AMBER, false",
        "tlp, amber+strict, amber, true",
        "tlp, amber, amber+strict, false",
        "tlp, red, amber+strict, true",
        "pap, RED, AMBER, true",
        "pap, CLEAR, RED, false",
        "europol-handling, H1, H2, true",
        "europol-handling, H1, H1 H2, false",
        "europol-handling, H1 H2, H2, true",
        "europol-handling, H0, H2, false",
        "europol-handling, H3, H0, true",
    })
    void entityMayOnlyTighten(String scheme, String ofMessage, String ofFirearm, boolean looser) {
        assertThat(isLooser(HandlingScheme.of(scheme), ofMessage, ofFirearm)).isEqualTo(looser);
    }

    @ParameterizedTest
    @CsvSource({
        "tlp, ultraviolet, red, true",
        "tlp, red, ultraviolet, false",
        "tlp, ultraviolet, ultraviolet, false",
        "europol-handling, H9, H1 H2 H3, true",
        "europol-handling, H1 H2 H3, H9, false",
    })
    void unknownCodeIsTheStrictest(String scheme, String ofMessage, String ofFirearm, boolean looser) {
        assertThat(isLooser(HandlingScheme.of(scheme), ofMessage, ofFirearm)).isEqualTo(looser);
    }

    @Test
    void schemesAreNotCompared() {
        assertThat(pointers(
                        "handling-looser",
                        message(
                                handling(HandlingScheme.TLP, "red").build(),
                                handling(HandlingScheme.PAP, "CLEAR").build())))
                .isEmpty();
        assertThat(pointers(
                        "handling-looser",
                        message(
                                handling(HandlingScheme.NATIONAL, "secret").build(),
                                handling(HandlingScheme.NATIONAL, "open").build())))
                .isEmpty();
    }

    @Test
    void codeOutsideAKnownSchemeIsTold() {
        String code = "handling-code-unknown";
        Message message = envelope(report().build())
                .handling(handling(HandlingScheme.TLP, "amber", "white").build())
                .build();
        assertThat(told(code, message))
                .containsExactly(new Told(code, null, "/handling/markings/1/code", Map.of("scheme", "tlp")));
    }

    @Test
    void codesOfOtherSchemesAreTheirOwnAffair() {
        Message.Builder message = envelope(report().build());
        assertThat(pointers(
                        "handling-code-unknown",
                        message.handling(
                                        handling(HandlingScheme.NATIONAL, "ДСП").build())
                                .build()))
                .isEmpty();
        assertThat(pointers(
                        "handling-code-unknown",
                        message.handling(handling(HandlingScheme.of("galactic"), "beige")
                                        .build())
                                .build()))
                .isEmpty();
    }

    @Test
    void europolH3NeedsWords() {
        String code = "handling-text-missing";
        HandlingMarking.Builder h3 = HandlingMarking.builder()
                .scheme(HandlingScheme.EUROPOL_HANDLING)
                .code("H3");
        Message.Builder message = envelope(report().build());
        Handling.Builder handling = handling(HandlingScheme.TLP, "amber");
        assertThat(pointers(
                        code,
                        message.handling(handling.markings(h3.build()).build()).build()))
                .containsExactly("/handling/markings/0");
        assertThat(pointers(
                        code,
                        message.handling(handling.markings(
                                                h3.code("H2").build(),
                                                h3.scheme(HandlingScheme.NATIONAL)
                                                        .code("H3")
                                                        .build())
                                        .build())
                                .build()))
                .isEmpty();
        assertThat(pointers(
                        code,
                        message.handling(handling(HandlingScheme.EUROPOL_HANDLING, "H3")
                                        .build())
                                .build()))
                .isEmpty();
    }
}
