package org.openfex.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openfex.rules.Samples.envelope;
import static org.openfex.rules.Samples.firearm;
import static org.openfex.rules.Samples.handling;
import static org.openfex.rules.Samples.party;
import static org.openfex.rules.Samples.person;
import static org.openfex.rules.Samples.pointers;
import static org.openfex.rules.Samples.report;
import static org.openfex.rules.Samples.text;
import static org.openfex.rules.Samples.told;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfex.code.AuthorityFunction;
import org.openfex.code.Country;
import org.openfex.code.HandlingScheme;
import org.openfex.code.InternationalBody;
import org.openfex.code.OnwardTransfer;
import org.openfex.code.Purpose;
import org.openfex.code.UseRestrictionKind;
import org.openfex.model.Contact;
import org.openfex.model.Handling;
import org.openfex.model.HandlingMarking;
import org.openfex.model.Message;
import org.openfex.model.Note;
import org.openfex.model.Party;
import org.openfex.model.PartyReference;
import org.openfex.model.UseRestriction;
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

    private static Message handled(Handling.Builder handling) {
        return envelope(report().build()).handling(handling.build()).build();
    }

    private static UseRestriction restriction(UseRestrictionKind kind) {
        return UseRestriction.builder().code(kind).build();
    }

    @ParameterizedTest
    @CsvSource({
        "europol-handling, H2, permitted, true",
        "europol-handling, h2, permitted-after-notification, true",
        "europol-handling, H2, to-named-parties, false",
        "europol-handling, H2, with-consent, false",
        "europol-handling, H1, permitted, false",
        "tlp, red, permitted, true",
        "tlp, AMBER+STRICT, permitted, true",
        "tlp, amber, permitted, false",
        "pap, RED, permitted, false",
        "national, H2, permitted, false",
        "tlp, red, , false",
    })
    void onwardTransferFollowsTheMarking(String scheme, String code, String transfer, boolean told) {
        Handling.Builder handling = handling(HandlingScheme.of(scheme), code)
                .onwardTransfer(transfer == null ? null : OnwardTransfer.of(transfer));
        assertThat(pointers("onward-transfer-against-marking", handled(handling)))
                .isEqualTo(told ? List.of("/handling/onwardTransfer") : List.of());
    }

    @Test
    void entityInheritsTheMarkingsOfSchemesThatItDoesNotMention() {
        String code = "onward-transfer-against-marking";
        Handling ofMessage = handling(HandlingScheme.EUROPOL_HANDLING, "H2").build();
        Handling.Builder own = handling(HandlingScheme.TLP, "amber").onwardTransfer(OnwardTransfer.PERMITTED);
        assertThat(pointers(code, message(ofMessage, own.build())))
                .containsExactly("/body/firearms/0/handling/onwardTransfer");
        Handling loose = handling(HandlingScheme.EUROPOL_HANDLING, "H1").build();
        assertThat(pointers(code, message(loose, own.build()))).isEmpty();
    }

    @Test
    void onwardTransferFollowsTheRestrictions() {
        String code = "onward-transfer-against-restriction";
        Handling.Builder handling = handling(HandlingScheme.TLP, "amber").onwardTransfer(OnwardTransfer.PERMITTED);
        assertThat(pointers(code, handled(handling))).isEmpty();
        assertThat(pointers(code, handled(handling.useRestrictions(restriction(UseRestrictionKind.CONFIDENTIAL)))))
                .isEmpty();
        assertThat(pointers(
                        code,
                        handled(handling.useRestrictions(restriction(UseRestrictionKind.RECEIVING_AUTHORITY_ONLY)))))
                .containsExactly("/handling/onwardTransfer");
        assertThat(pointers(code, handled(handling.onwardTransfer(OnwardTransfer.WITH_CONSENT))))
                .isEmpty();
    }

    @Test
    void partiesToWhichContentMayPassAreNamed() {
        PartyReference kyrgyzstan =
                PartyReference.builder().country(Country.of("KG")).build();
        Handling.Builder handling =
                handling(HandlingScheme.TLP, "amber").onwardTransfer(OnwardTransfer.TO_NAMED_PARTIES);
        assertThat(pointers("onward-parties-missing", handled(handling))).containsExactly("/handling/onwardTransfer");
        assertThat(pointers("onward-parties-missing", handled(handling.releasableTo(kyrgyzstan))))
                .isEmpty();
        assertThat(pointers("released-though-barred", handled(handling))).isEmpty();
        assertThat(pointers("released-though-barred", handled(handling.onwardTransfer(OnwardTransfer.FORBIDDEN))))
                .containsExactly("/handling/releasableTo/0");
        PartyReference recipient =
                PartyReference.builder().country(Country.of("UZ")).build();
        assertThat(pointers("released-though-barred", handled(handling.releasableTo(recipient))))
                .isEmpty();
    }

    @Test
    void bodyThatReceivesTheMessageMayBeNamedInAnyCase() {
        Message message = envelope(report().build())
                .recipients(Party.builder()
                        .internationalBody(InternationalBody.UNODC)
                        .authority("Firearms section")
                        .function(AuthorityFunction.CUSTOMS)
                        .build())
                .handling(handling(HandlingScheme.TLP, "red")
                        .onwardTransfer(OnwardTransfer.FORBIDDEN)
                        .releasableTo(
                                body(InternationalBody.UNODC),
                                body(InternationalBody.UNODA),
                                PartyReference.builder()
                                        .country(Country.of("UZ"))
                                        .build())
                        .build())
                .build();
        assertThat(pointers("released-though-barred", message))
                .containsExactly("/handling/releasableTo/1", "/handling/releasableTo/2");
    }

    private static PartyReference body(InternationalBody body) {
        return PartyReference.builder().internationalBody(body).build();
    }

    @Test
    void purposeIsNoneThatIsBarred() {
        String code = "court-purpose-barred";
        Handling.Builder handling = handling(HandlingScheme.EUROPOL_HANDLING, "H2")
                .purposes(Purpose.PROSECUTION, Purpose.JUDICIAL_PROCEEDINGS);
        assertThat(pointers(code, handled(handling))).isEmpty();
        assertThat(pointers(code, handled(handling.useRestrictions(restriction(UseRestrictionKind.INTELLIGENCE_ONLY)))))
                .containsExactly("/handling/purposes/1");
        assertThat(pointers(
                        code,
                        handled(handling(HandlingScheme.EUROPOL_HANDLING, "H1")
                                .purposes(Purpose.JUDICIAL_PROCEEDINGS))))
                .containsExactly("/handling/purposes/0");
    }

    @Test
    void schemeOfLevelsGivesOne() {
        String code = "marking-levels-several";
        assertThat(told(code, handled(handling(HandlingScheme.TLP, "green", "amber"))))
                .containsExactly(new Told(code, null, "/handling/markings", Map.of("scheme", "tlp")));
        assertThat(pointers(code, handled(handling(HandlingScheme.TLP, "amber", "AMBER"))))
                .isEmpty();
        assertThat(pointers(code, handled(handling(HandlingScheme.EUROPOL_HANDLING, "H1", "H2"))))
                .isEmpty();
    }

    @Test
    void originatorAndItsRecordStandTogether() {
        Handling.Builder handling = handling(HandlingScheme.TLP, "amber").originatorRecordId("55");
        assertThat(pointers("originator-missing", handled(handling))).containsExactly("/handling/originatorRecordId");
        handling.originator(party("KG", "Border Service").build());
        assertThat(pointers("originator-missing", handled(handling))).isEmpty();
        assertThat(pointers("originator-record-missing", handled(handling))).isEmpty();
        assertThat(pointers("originator-record-missing", handled(handling.originatorRecordId(null))))
                .containsExactly("/handling/originator");
    }

    @Test
    void whoIsToBeToldCanBeReached() {
        String code = "notification-without-contact";
        Contact contact = Contact.builder().phones("+7 700 000-00-01").build();
        Handling.Builder handling = handling(HandlingScheme.TLP, "amber").priorNotification(true);
        assertThat(pointers(code, handled(handling))).containsExactly("/handling/priorNotification");
        assertThat(pointers(
                        code,
                        handled(handling.originator(
                                party("KG", "Border Service").contact(contact).build()))))
                .isEmpty();
        assertThat(pointers(code, handled(handling.originator(null).priorNotification(false))))
                .isEmpty();
    }

    @Test
    void personalDataAreNotFreeToDisclose() {
        String code = "personal-data-public";
        Message.Builder open = envelope(report().persons(person("p1").build()).build())
                .handling(handling(HandlingScheme.TLP, "clear").build());
        assertThat(pointers(code, open.build())).containsExactly("/body/persons/0");
        assertThat(pointers(
                        code,
                        open.handling(handling(HandlingScheme.EUROPOL_HANDLING, "H0")
                                        .build())
                                .build()))
                .isEmpty();
        Handling own = handling(HandlingScheme.PAP, "AMBER").build();
        assertThat(pointers(
                        code,
                        envelope(report().persons(person("p1").handling(own).build())
                                        .build())
                                .handling(handling(HandlingScheme.TLP, "clear").build())
                                .build()))
                .isEmpty();
    }
}
