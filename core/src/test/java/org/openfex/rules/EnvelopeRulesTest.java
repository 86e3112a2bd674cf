package org.openfex.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.openfex.rules.Samples.envelope;
import static org.openfex.rules.Samples.firearm;
import static org.openfex.rules.Samples.message;
import static org.openfex.rules.Samples.party;
import static org.openfex.rules.Samples.person;
import static org.openfex.rules.Samples.pointers;
import static org.openfex.rules.Samples.report;
import static org.openfex.rules.Samples.request;
import static org.openfex.rules.Samples.response;
import static org.openfex.rules.Samples.seizure;
import static org.openfex.rules.Samples.text;
import static org.openfex.rules.Samples.time;
import static org.openfex.rules.Samples.told;
import static org.openfex.rules.Samples.update;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfex.code.AttachmentKind;
import org.openfex.code.AuthorityFunction;
import org.openfex.code.CodeList;
import org.openfex.code.ComponentType;
import org.openfex.code.ConveyanceKind;
import org.openfex.code.CorrectionKind;
import org.openfex.code.Country;
import org.openfex.code.FirearmType;
import org.openfex.code.HandlingScheme;
import org.openfex.code.Instrument;
import org.openfex.code.InternationalBody;
import org.openfex.code.MessageType;
import org.openfex.code.Operation;
import org.openfex.code.Purpose;
import org.openfex.code.ReceiptOutcome;
import org.openfex.code.RequestStatus;
import org.openfex.code.Urgency;
import org.openfex.model.Attachment;
import org.openfex.model.Body;
import org.openfex.model.Component;
import org.openfex.model.Contact;
import org.openfex.model.Conveyance;
import org.openfex.model.CorrectionNotice;
import org.openfex.model.DisposalReport;
import org.openfex.model.Exhibit;
import org.openfex.model.Firearm;
import org.openfex.model.JsonText;
import org.openfex.model.LegalBasis;
import org.openfex.model.Message;
import org.openfex.model.Party;
import org.openfex.model.PartyReference;
import org.openfex.model.Person;
import org.openfex.model.Receipt;
import org.openfex.model.UnknownBody;
import org.openfex.report.Severity;
import org.openfex.rules.Samples.Told;

class EnvelopeRulesTest {
    private static final UUID ANOTHER = UUID.fromString("9b2a3c4d-0000-4000-8000-000000000001");

    /** From the published test vectors of SHA-256. */
    private static final Map<String, String> DIGESTS =
            Map.of("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");

    private static Message.Builder draft() {
        return envelope(report().build());
    }

    @Test
    void expiryMustLieAfterIssue() {
        String code = "expiry-before-issue";
        // One instant in two offsets is not later.
        assertThat(pointers(
                        code,
                        draft().expiresAt(time("2026-04-30T05:00:00+05:00")).build()))
                .containsExactly("/expiresAt");
        assertThat(pointers(
                        code,
                        draft().expiresAt(time("2026-04-30T05:00:01+05:00")).build()))
                .isEmpty();
    }

    @Test
    void messageExpiresWithTheClockOfTheReader() {
        String code = "message-expired";
        assertThat(pointers(
                        code, draft().expiresAt(time("2026-04-30T23:59:59Z")).build()))
                .containsExactly("/expiresAt");
        assertThat(pointers(
                        code, draft().expiresAt(time("2026-05-01T00:00:00Z")).build()))
                .isEmpty();
    }

    @Test
    void tenMinutesOfClockDriftAreForgiven() {
        String code = "issued-in-future";
        assertThat(told(code, draft().issuedAt(time("2026-05-01T00:10:01Z")).build()))
                .containsExactly(new Told(code, null, "/issuedAt", Map.of("minutes", "10")));
        assertThat(pointers(code, draft().issuedAt(time("2026-05-01T00:10:00Z")).build()))
                .isEmpty();
    }

    @Test
    void answerCannotBeDueBeforeTheQuestion() {
        String code = "due-before-issue";
        assertThat(pointers(code, draft().dueBy(time("2026-04-29T23:59:59Z")).build()))
                .containsExactly("/dueBy");
        assertThat(pointers(code, draft().dueBy(time("2026-04-30T00:00:00Z")).build()))
                .isEmpty();
    }

    @Test
    void urgencyNeedsItsReason() {
        String code = "urgency-without-reason";
        assertThat(pointers(code, draft().urgency(Urgency.URGENT).build())).containsExactly("/urgency");
        assertThat(pointers(code, draft().urgency(Urgency.ROUTINE).build())).isEmpty();
        assertThat(pointers(
                        code,
                        draft().urgency(Urgency.URGENT)
                                .urgencyReasons(text("In custody until 5 May."))
                                .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"update", "withdraw", "correct"})
    void changeOfAMessageNamesIt(String operation) {
        String code = "superseded-missing";
        Message.Builder changed = draft().operation(Operation.of(operation));
        assertThat(pointers(code, changed.build())).containsExactly("/operation");
        assertThat(pointers(code, changed.supersedes(ANOTHER).build())).isEmpty();
    }

    @Test
    void operationThatIsNotKnownNeedsNothing() {
        Message.Builder unknown = draft().operation(Operation.of("merge"));
        assertThat(pointers("superseded-missing", unknown.build())).isEmpty();
        assertThat(pointers(
                        "superseded-not-expected", unknown.supersedes(ANOTHER).build()))
                .isEmpty();
    }

    @Test
    void newMessageSupersedesNone() {
        assertThat(pointers(
                        "superseded-not-expected", draft().supersedes(ANOTHER).build()))
                .containsExactly("/supersedes");
    }

    @Test
    void senderIsNoRecipient() {
        String code = "message-to-oneself";
        assertThat(pointers(
                        code,
                        draft().recipients(
                                        party("UZ", "Customs").build(),
                                        party("KZ", "Police").build(),
                                        party("KZ", "Customs").unit("Registry").build())
                                .build()))
                .containsExactly("/recipients/2");
    }

    @Test
    void partiesWithoutAStateAreNotTakenForEachOther() {
        assertThat(pointers(
                        "message-to-oneself",
                        draft().sender(party("KZ", "Customs").country(null).build())
                                .recipients(party("KZ", "Customs").country(null).build())
                                .build()))
                .isEmpty();
    }

    @Test
    void partyNamesItsStateOrBody() {
        String code = "party-without-state";
        Message.Builder message = draft().sender(
                        party("KZ", "Customs").country(null).build())
                .recipients(party("UZ", "General Secretariat")
                        .country(null)
                        .internationalBody(InternationalBody.INTERPOL)
                        .build())
                .handling(Samples.handling(HandlingScheme.EUROPOL_HANDLING, "H1")
                        .releasableTo(
                                PartyReference.builder()
                                        .country(Country.of("KG"))
                                        .build(),
                                PartyReference.builder().authority("Police").build())
                        .build());
        assertThat(pointers(code, message.build())).containsExactly("/sender", "/handling/releasableTo/1");
    }

    @Test
    void answerNamesItsRequest() {
        String code = "answer-without-request";
        assertThat(pointers(code, envelope(response().build()).inReplyTo(null).build()))
                .containsExactly("");
        assertThat(pointers(code, message(response().build()))).isEmpty();
        assertThat(pointers(code, draft().build())).isEmpty();
    }

    @Test
    void instrumentThatOnlyItsTitleTellsNeedsATitle() {
        String code = "legal-basis-without-title";
        LegalBasis.Builder law =
                LegalBasis.builder().instrument(Instrument.NATIONAL_LAW).clause("17");
        LegalBasis protocol = LegalBasis.builder()
                .instrument(Instrument.FIREARMS_PROTOCOL)
                .clause("12(4)")
                .build();
        assertThat(pointers(code, draft().legalBasis(protocol, law.build()).build()))
                .containsExactly("/legalBasis/1");
        assertThat(pointers(
                        code,
                        draft().legalBasis(law.title(text("Customs code")).build())
                                .build()))
                .isEmpty();
    }

    /** The list says of each such code that its title names it: the rule and the list must not drift apart. */
    @Test
    void instrumentsThatNeedATitleAreThoseThatTheListSaysSoOf() {
        Set<String> named = CodeList.of(Instrument.OTHER).codes().stream()
                .filter(entry -> entry.definition().contains("named in the title"))
                .map(CodeList.Entry::code)
                .collect(Collectors.toSet());
        Set<String> needing = CodeList.of(Instrument.OTHER).codes().stream()
                .map(CodeList.Entry::code)
                .filter(code -> !pointers(
                                "legal-basis-without-title",
                                draft().legalBasis(LegalBasis.builder()
                                                .instrument(Instrument.of(code))
                                                .clause("1")
                                                .build())
                                        .build())
                        .isEmpty())
                .collect(Collectors.toSet());
        assertThat(needing).isNotEmpty().isEqualTo(named);
    }

    @Test
    void secondUseOfAnIdIsTheOneTold() {
        Firearm firearm = firearm("x").build();
        // The same record twice is two entities of one identifier, too.
        assertThat(pointers(
                        "local-id-repeated",
                        report().firearms(firearm, firearm, firearm("y").build())
                                .persons(person("x").build(), person("z").build())
                                .build()))
                .containsExactly("/body/firearms/1/id", "/body/persons/0/id");
    }

    @Test
    void referenceResolvesAnywhereInTheMessage() {
        String code = "reference-unresolved";
        Person driver = person("p1").build();
        Conveyance truck = Conveyance.builder()
                .kind(ConveyanceKind.TRUCK)
                .driver("p1")
                .owners("p1", "p2")
                .build();
        assertThat(pointers(
                        code,
                        report().seizure(seizure().conveyances(truck).build())
                                .persons(driver)
                                .build()))
                .containsExactly("/body/seizure/conveyances/0/owners/1");
    }

    @Test
    void referencePointsToTheKindMeant() {
        String code = "reference-wrong-kind";
        Exhibit exhibit = Exhibit.builder().number("7").items("f1", "p1").build();
        Component component = Component.builder()
                .id("c1")
                .type(ComponentType.BARREL)
                .quantity(1)
                .firearm("c1")
                .build();
        assertThat(told(
                        code,
                        message(report().seizure(seizure().exhibits(exhibit).build())
                                .firearms(firearm("f1").build())
                                .components(component)
                                .persons(person("p1").build())
                                .build())))
                .containsExactly(
                        new Told(
                                code,
                                null,
                                "/body/seizure/exhibits/0/items/1",
                                Map.of("expected", "firearm, component, ammunition, other-item")),
                        new Told(code, null, "/body/components/0/firearm", Map.of("expected", "firearm")));
    }

    @Test
    void imageRefersToAnAttachment() {
        Message.Builder message = envelope(
                report().firearms(firearm("f1").images("a1", "f1").build()).build());
        assertThat(pointers(
                        "reference-wrong-kind",
                        message.attachments(attachment("abc").build()).build()))
                .containsExactly("/body/firearms/0/images/1");
    }

    @Test
    void sizeIsThatOfTheContent() {
        String code = "attachment-size-differs";
        for (String content : new String[] {"a", "ab", "abc", "abcd", "abcdefghi"}) {
            Attachment.Builder right = attachment(content);
            assertThat(pointers(code, draft().attachments(right.build()).build()))
                    .as(content)
                    .isEmpty();
            assertThat(pointers(
                            code,
                            draft().attachments(
                                            right.size(content.length() + 1L).build())
                                    .build()))
                    .as(content)
                    .containsExactly("/attachments/0/size");
        }
    }

    @Test
    void digestIsThatOfTheContent() {
        String code = "attachment-digest-differs";
        Attachment right = attachment("abc").build();
        assertThat(pointers(code, draft().attachments(right).build())).isEmpty();
        assertThat(pointers(
                        code,
                        draft().attachments(
                                        right,
                                        attachment("xyz")
                                                .id("a2")
                                                .content("YWJj")
                                                .sha256("0".repeat(64))
                                                .build())
                                .build()))
                .containsExactly("/attachments/1/sha256");
    }

    @ParameterizedTest
    @ValueSource(strings = {"YWJjY", "YW=", "Y===", "YWJj=", "YW==="})
    void contentThatIsNoBase64HasNoDigest(String content) {
        assertThat(pointers(
                        "attachment-digest-differs",
                        draft().attachments(attachment("abc").content(content).build())
                                .build()))
                .containsExactly("/attachments/0/sha256");
    }

    @Test
    void attachmentFromElsewhereIsNotMeasured() {
        Attachment elsewhere = attachment("abc").content(null).size(5L).build();
        assertThat(told(draft().attachments(elsewhere).build())).isEmpty();
    }

    @Test
    void codeOutsideItsListIsTold() {
        String code = "code-unknown";
        Message message = envelope(report().firearms(
                                firearm("f1").type(FirearmType.of("phaser")).build())
                        .build())
                .handling(Samples.handling(HandlingScheme.EUROPOL_HANDLING, "H1")
                        .purposes(Purpose.TRACING, Purpose.of("curiosity"))
                        .build())
                .build();
        assertThat(told(code, message))
                .containsExactlyInAnyOrder(
                        new Told(code, null, "/handling/purposes/1", Map.of("list", "purpose")),
                        new Told(code, null, "/body/firearms/0/type", Map.of("list", "firearm-type")));
    }

    @Test
    void formerStateIsAKnownCountry() {
        assertThat(pointers(
                        "code-unknown", report().firearms(firearm("f1").build()).build()))
                .isEmpty();
    }

    @Test
    void whatANewerVersionMayKnowIsInformation() {
        Message message = envelope(report().firearms(firearm("f1")
                                .type(FirearmType.of("phaser"))
                                .images("x", "f1")
                                .build())
                        .build())
                .fex("1.1")
                .build();
        assertThat(told(message))
                .extracting(Told::code, Told::severity)
                .containsExactlyInAnyOrder(
                        tuple("code-unknown", Severity.INFO),
                        tuple("reference-unresolved", Severity.INFO),
                        tuple("reference-wrong-kind", Severity.INFO));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "0.9", "one", "", "1.", "99999999999.1"})
    void versionThatIsNotNewerSoftensNothing(String version) {
        Message message = envelope(
                        report().firearms(firearm("f1").images("x").build()).build())
                .fex(version)
                .build();
        assertThat(told("reference-unresolved", message))
                .extracting(Told::severity)
                .containsExactly((Severity) null);
    }

    @Test
    void typeOfANewerVersionIsToldWithoutItsBody() {
        Message message = envelope(new UnknownBody(MessageType.of("stockpile-return"), JsonText.of("{}")))
                .fex("1.7")
                .build();
        assertThat(told(message))
                .containsExactly(new Told("code-unknown", Severity.INFO, "/type", Map.of("list", "message-type")));
    }

    private static Attachment.Builder attachment(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.US_ASCII);
        return Attachment.builder()
                .id("a1")
                .kind(AttachmentKind.PHOTOGRAPH)
                .mediaType("image/jpeg")
                .size((long) bytes.length)
                .sha256(DIGESTS.getOrDefault(content, "0".repeat(64)))
                .content(Base64.getEncoder().encodeToString(bytes));
    }

    private static Message.Builder base() {
        return envelope(report().build());
    }

    @Test
    void deadlineHasReasonsAndReasonsADeadline() {
        Message.Builder message = base().dueBy(time("2026-05-20T00:00:00Z"));
        assertThat(pointers("due-without-reason", message.build())).containsExactly("/dueBy");
        assertThat(pointers(
                        "due-without-reason",
                        message.dueByReasons(text("Hearing.")).build()))
                .isEmpty();
        assertThat(pointers("due-time-missing", message.build())).isEmpty();
        assertThat(pointers("due-time-missing", message.dueBy(null).build())).containsExactly("/dueByReasons");
        assertThat(pointers(
                        "due-without-reason",
                        base().dueBy(time("2026-05-20T00:00:00Z"))
                                .urgencyReasons(text("Custody ends."))
                                .build()))
                .isEmpty();
    }

    @Test
    void deadlineIsNotAfterTheExpiry() {
        Message.Builder message =
                base().dueBy(time("2026-05-20T00:00:00Z")).expiresAt(time("2026-05-20T05:00:00+05:00"));
        assertThat(pointers("due-after-expiry", message.build())).isEmpty();
        assertThat(pointers(
                        "due-after-expiry",
                        message.expiresAt(time("2026-05-19T23:59:59Z")).build()))
                .containsExactly("/dueBy");
    }

    @Test
    void urgencyIsStatedWhereReasonsAre() {
        Message.Builder message = base().urgencyReasons(text("Custody ends."));
        assertThat(pointers("urgency-not-stated", message.build())).containsExactly("/urgencyReasons");
        assertThat(pointers(
                        "urgency-not-stated", message.urgency(Urgency.ROUTINE).build()))
                .containsExactly("/urgencyReasons");
        assertThat(pointers(
                        "urgency-not-stated", message.urgency(Urgency.URGENT).build()))
                .isEmpty();
    }

    @Test
    void whoAsksAtOnceCanBeReachedAtOnce() {
        String code = "immediate-without-phone";
        Message.Builder message = base().urgency(Urgency.IMMEDIATE);
        assertThat(pointers(code, message.build())).containsExactly("/urgency");
        Contact contact = Contact.builder().phones("+7 700 000-00-01").build();
        assertThat(pointers(
                        code,
                        message.sender(party("KZ", "Customs").contact(contact).build())
                                .build()))
                .isEmpty();
        assertThat(pointers(code, base().urgency(Urgency.URGENT).build())).isEmpty();
    }

    @Test
    void messageDoesNotNameItself() {
        String code = "message-names-itself";
        Message message = base().build();
        assertThat(pointers(
                        code,
                        message.toBuilder()
                                .inReplyTo(message.id())
                                .supersedes(message.id())
                                .conversation(message.id())
                                .build()))
                .containsExactly("/inReplyTo", "/supersedes");
        assertThat(pointers(
                        code,
                        message.toBuilder()
                                .body(update(RequestStatus.ACKNOWLEDGED)
                                        .request(message.id())
                                        .build())
                                .build()))
                .containsExactly("/body/request");
    }

    static Stream<Arguments> messagesNamedInABody() {
        UUID id = message(report().build()).id();
        return Stream.of(
                arguments(
                        Receipt.builder()
                                .message(id)
                                .receivedAt(time("2026-04-30T00:00:00Z"))
                                .outcome(ReceiptOutcome.ACCEPTED)
                                .build(),
                        List.of("/body/message")),
                arguments(
                        CorrectionNotice.builder()
                                .message(id)
                                .kind(CorrectionKind.WRONG_VALUE)
                                .corrected(id)
                                .build(),
                        List.of("/body/message", "/body/corrected")),
                arguments(request().seizureReport(id).build(), List.of("/body/seizureReport")),
                arguments(DisposalReport.builder().seizureReport(id).build(), List.of("/body/seizureReport")));
    }

    @ParameterizedTest
    @MethodSource("messagesNamedInABody")
    void messageDoesNotNameItselfInItsBody(Body body, List<String> places) {
        assertThat(pointers("message-names-itself", body)).isEqualTo(places);
        UUID other = UUID.fromString("0d3d4a4e-2a70-4d0e-8a44-55e1c1e2f001");
        assertThat(pointers("message-names-itself", envelope(body).id(other).build()))
                .isEmpty();
    }

    @Test
    void recipientIsNamedOnce() {
        String code = "recipient-repeated";
        Party police = party("UZ", "Police").build();
        assertThat(pointers(code, base().recipients(police, police).build())).containsExactly("/recipients/1");
        assertThat(pointers(
                        code,
                        base().recipients(
                                        police,
                                        police.toBuilder().unit("Unit 3").build(),
                                        party("KG", "Police").build())
                                .build()))
                .isEmpty();
    }

    @Test
    void partiesAreOfStatesOfToday() {
        String code = "party-of-former-state";
        assertThat(pointers(
                        code,
                        base().sender(party("SUHH", "Customs").build())
                                .recipients(party("YUCS", "Police").build())
                                .build()))
                .containsExactly("/sender/country", "/recipients/0/country");
        assertThat(pointers(
                        code, base().sender(party("ABCD", "Customs").build()).build()))
                .isEmpty();
    }

    @Test
    void legalBasisIsOfTheSenderAndNamedOnce() {
        LegalBasis treaty = LegalBasis.builder()
                .instrument(Instrument.BILATERAL_TREATY)
                .clause("4")
                .title(text("Agreement"))
                .parties(Country.of("KG"), Country.of("UZ"))
                .build();
        assertThat(pointers(
                        "legal-basis-not-of-sender", base().legalBasis(treaty).build()))
                .containsExactly("/legalBasis/0/parties");
        assertThat(pointers(
                        "legal-basis-not-of-sender",
                        base().sender(party("KG", "Customs").build())
                                .legalBasis(treaty)
                                .build()))
                .isEmpty();
        assertThat(pointers(
                        "legal-basis-repeated",
                        base().legalBasis(treaty, treaty).build()))
                .isEmpty();
        LegalBasis protocol = LegalBasis.builder()
                .instrument(Instrument.FIREARMS_PROTOCOL)
                .clause("12(4)")
                .build();
        assertThat(pointers(
                        "legal-basis-repeated",
                        base().legalBasis(protocol, protocol).build()))
                .containsExactly("/legalBasis/1");
    }

    @Test
    void oneUnitOfAnAuthorityMayWriteToAnother() {
        assertThat(pointers(
                        "message-to-oneself",
                        draft().sender(party("KZ", "Police").unit("Bureau").build())
                                .recipients(
                                        party("KZ", "Police").unit("Laboratory").build(),
                                        party("KZ", "Police").unit("Bureau").build())
                                .build()))
                .containsExactly("/recipients/1");
    }

    @Test
    void recipientMayBeNamedInTwoFunctions() {
        Party police = party("UZ", "Police").build();
        assertThat(pointers(
                        "recipient-repeated",
                        base().recipients(
                                        police,
                                        police.toBuilder()
                                                .function(AuthorityFunction.POLICE)
                                                .build())
                                .build()))
                .isEmpty();
    }

    @Test
    void expiryThatCannotBeRightIsReportedOnce() {
        Message.Builder message = base().expiresAt(time("2026-04-29T00:00:00Z")).dueBy(time("2026-05-20T00:00:00Z"));
        assertThat(pointers("expiry-before-issue", message.build())).containsExactly("/expiresAt");
        assertThat(pointers("message-expired", message.build())).isEmpty();
        assertThat(pointers("due-after-expiry", message.build())).isEmpty();
    }
}
