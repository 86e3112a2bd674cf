package org.openfex.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfex.code.AuthorityFunction;
import org.openfex.code.ContentKind;
import org.openfex.code.Country;
import org.openfex.code.DecisionOutcome;
import org.openfex.code.HandlingScheme;
import org.openfex.code.InternationalBody;
import org.openfex.code.MessageType;
import org.openfex.code.OnwardTransfer;
import org.openfex.code.Operation;
import org.openfex.code.PersonRole;
import org.openfex.code.Purpose;
import org.openfex.code.TraceQuestion;
import org.openfex.code.UseRestrictionKind;
import org.openfex.kit.Kit;
import org.openfex.model.ControlledDelivery;
import org.openfex.model.Decision;
import org.openfex.model.Forwarding;
import org.openfex.model.Handling;
import org.openfex.model.HandlingMarking;
import org.openfex.model.JsonMembers;
import org.openfex.model.JsonText;
import org.openfex.model.LanguageText;
import org.openfex.model.Message;
import org.openfex.model.Party;
import org.openfex.model.PartyReference;
import org.openfex.model.Person;
import org.openfex.model.Question;
import org.openfex.model.SeizureReport;
import org.openfex.model.TraceRequest;
import org.openfex.model.TraceResponse;
import org.openfex.model.UnknownBody;
import org.openfex.model.UseRestriction;
import org.openfex.model.WithheldContent;
import org.openfex.report.AuditActor;
import org.openfex.report.AuditEvent;
import org.openfex.report.AuditOperation;
import org.openfex.report.AuditSink;
import org.openfex.report.Sha256;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class RedactorTest {
    private static final UUID ID = UUID.fromString("1f0c1e0a-6d1f-4c55-9d2e-0a8f3b1c7d10");
    private static final UUID EARLIER = UUID.fromString("2f0c1e0a-6d1f-4c55-9d2e-0a8f3b1c7d10");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-01T00:00:00Z"), ZoneOffset.UTC);
    private static final AuditActor ACTOR = AuditActor.of("account-17", "case 7/26");
    private static final Redactor STANDARD = redactor(RedactionPolicy.standard());
    private static final RedactionPolicy ALL_RELEASED = RedactionPolicy.of("{\"profiles\":{\"all\":{\"releases\":["
            + ContentKind.values().stream()
                    .filter(kind -> !kind.equals(ContentKind.REFERENCE))
                    .map(kind -> "\"" + kind.value() + "\"")
                    .collect(Collectors.joining(","))
            + "]}}}");
    private static final Redactor ALL = redactor(ALL_RELEASED);

    private static Redactor redactor(RedactionPolicy policy) {
        return Redactor.of(policy, event -> {}, CLOCK);
    }

    private static Message kit(String name) {
        return Kit.FEX.read(Kit.bytes("kit/valid/" + name + ".json"));
    }

    private static Party party(String country, String authority, AuthorityFunction function) {
        return Party.builder()
                .country(Country.of(country))
                .authority(authority)
                .function(function)
                .build();
    }

    private static Party receiver(Message message) {
        return message.recipients().get(0);
    }

    /** A report whose handling lets it go to anybody for tracing. */
    private static Message free() {
        return handled(handling -> handling);
    }

    private static Message handled(UnaryOperator<Handling.Builder> change) {
        Handling.Builder free = Handling.builder()
                .markings(List.of(marking("europol-handling", "H0")))
                .purposes(List.of(Purpose.TRACING, Purpose.JUDICIAL_PROCEEDINGS));
        return plain().toBuilder()
                .operation(Operation.NEW)
                .supersedes(null)
                .expiresAt(null)
                .handling(change.apply(free).build())
                .build();
    }

    /** The fullest report, without what its entities say of their own handling, and a sender without extensions. */
    private static Message plain() {
        JsonNode json = Kit.MAPPER.readTree(Kit.bytes("kit/valid/full-seizure-report.json"));
        remove("handling", json.path("body"));
        remove("handling", json.path("attachments"));
        remove("extensions", json.path("sender"));
        return Kit.FEX.inspect(Kit.MAPPER.writeValueAsBytes(json)).message().orElseThrow();
    }

    private static void remove(String name, JsonNode json) {
        if (json instanceof ObjectNode object) {
            object.remove(name);
        }
        json.forEach(child -> remove(name, child));
    }

    private static HandlingMarking marking(String scheme, String code) {
        return HandlingMarking.builder()
                .scheme(HandlingScheme.of(scheme))
                .code(code)
                .build();
    }

    private static Disclosure.Builder to(Message message, Party recipient) {
        return Disclosure.builder()
                .id(ID)
                .issuedAt(message.issuedAt().plusHours(1))
                .sender(receiver(message))
                .audience(Audience.of(recipient, Purpose.TRACING))
                .legalBasis(message.legalBasis())
                .profile("all");
    }

    private static Disclosure.Builder toFrance(Message message) {
        return to(message, party("FR", "Customs", AuthorityFunction.CUSTOMS));
    }

    private static List<Refusal> refusals(Message message, Disclosure.Builder disclosure) {
        return refusals(message, disclosure, false);
    }

    private static List<Refusal> refusals(Message message, Disclosure.Builder disclosure, boolean own) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> {
            if (own) {
                ALL.redact(message, disclosure.build(), ACTOR);
            } else {
                ALL.forward(message, disclosure.build(), ACTOR);
            }
        });
        return refused == null ? List.of() : List.copyOf(refused.refusals());
    }

    private static String withheld(Redaction redaction) {
        return redaction.withheld().stream()
                .map(entry -> entry.kind().value() + "=" + entry.count())
                .collect(Collectors.joining(" "));
    }

    @Test
    void newMessageHasAnEnvelopeOfItsOwn() {
        Message original = free();
        Party france = party("FR", "Customs", AuthorityFunction.CUSTOMS);
        Disclosure disclosure =
                to(original, france).permission("P-1").supersedes(EARLIER).build();
        Redaction redaction = ALL.forward(original, disclosure, ACTOR);
        Message message = redaction.message();
        assertThat(message.id()).isEqualTo(ID);
        assertThat(message.issuedAt()).isEqualTo(original.issuedAt().plusHours(1));
        assertThat(message.sender()).isEqualTo(receiver(original));
        assertThat(message.recipients()).containsExactly(france);
        assertThat(message.supersedes()).isNull();
        assertThat(message.handling().purposes()).containsExactly(Purpose.TRACING);
        assertThat(message.handling().originator()).isEqualTo(original.sender());
        assertThat(message.handling().originatorRecordId())
                .isEqualTo(original.id().toString());
        assertThat(message.handling().markings()).isEqualTo(original.handling().markings());
        assertThat(message.forwarding().message()).isEqualTo(original.id());
        assertThat(message.forwarding().permission()).isEqualTo("P-1");
        assertThat(message.forwarding().withheld()).isEqualTo(redaction.withheld());
        assertThat(message.body()).isEqualTo(original.body());
        assertThat(message.attachments()).isEqualTo(original.attachments());
        assertThat(message.fex()).isEqualTo(original.fex());
        assertThat(redaction).hasToString("Redaction[" + ID + "]");
        assertThat(disclosure).hasToString("Disclosure[" + ID + "]");
        assertThat(disclosure.audience()).hasToString("Audience[recipients=1]");
    }

    @Test
    void originatorIsCarriedThrough() {
        Party originator =
                plain().sender().toBuilder().country(Country.of("DE")).build();
        assertThat(originator.contact()).isNotNull();
        Message original = handled(handling -> handling.originator(originator).originatorRecordId("ОР 7/3"));
        Message message = STANDARD.forward(
                        original, toFrance(original).profile("weapon-only").build(), ACTOR)
                .message();
        assertThat(message.handling().originator()).isEqualTo(originator);
        assertThat(message.handling().originatorRecordId()).isEqualTo("ОР 7/3");
    }

    @Test
    void senderWhoBecomesOriginatorIsToldAsFarAsReleased() {
        Message original = free();
        assertThat(original.sender().contact()).isNotNull();
        Message message = STANDARD.forward(
                        original, toFrance(original).profile("weapon-only").build(), ACTOR)
                .message();
        assertThat(message.handling().originator().contact()).isNull();
        assertThat(message.handling().originator().authority())
                .isEqualTo(original.sender().authority());
    }

    @ParameterizedTest
    @ValueSource(strings = {"weapon-only", "tracing"})
    void personsGoAndWeaponsStay(String profile) {
        Message original = free();
        SeizureReport before = (SeizureReport) original.body();
        Redaction redaction =
                STANDARD.forward(original, toFrance(original).profile(profile).build(), ACTOR);
        SeizureReport after = (SeizureReport) redaction.message().body();
        assertThat(after.firearms()).hasSameSizeAs(before.firearms());
        assertThat(after.firearms().get(0).serials().get(0).asMarked().text())
                .isEqualTo(before.firearms().get(0).serials().get(0).asMarked().text());
        assertThat(after.persons()).isEmpty();
        assertThat(after.remarks()).isEmpty();
        assertThat(redaction.message().attachments()).isEmpty();
        assertThat(redaction.message().extensions().isEmpty()).isTrue();
        assertThat(withheld(redaction))
                .contains("person=")
                .contains("reference=")
                .contains("free-text=")
                .contains("extension=")
                .contains("attachment=");
    }

    @Test
    void whatIsWithheldIsCountedByThePiece() {
        Message minimal = kit("minimal-seizure-report");
        SeizureReport report = (SeizureReport) minimal.body();
        Person person = ((SeizureReport) free().body()).persons().get(0);
        Message original = minimal.toBuilder()
                .handling(free().handling())
                .extensions(JsonMembers.NONE
                        .with("org.example.a", JsonText.of("1"))
                        .with("org.example.b", JsonText.of("2")))
                .unknownMembers(JsonMembers.NONE.with("later", JsonText.of("3")))
                .body(report.toBuilder()
                        .persons(List.of(
                                person.toBuilder()
                                        .id("p1")
                                        .role(PersonRole.SUSPECT)
                                        .build(),
                                person.toBuilder()
                                        .id("p2")
                                        .role(PersonRole.SUSPECT)
                                        .build()))
                        .build())
                .forwarding(Forwarding.builder()
                        .message(EARLIER)
                        .permission("old")
                        .withheld(List.of(
                                withheld("person", 3), withheld("zz-new", 2), withheld("unknown", Integer.MAX_VALUE)))
                        .build())
                .build();
        Redaction redaction = STANDARD.forward(
                original, toFrance(original).profile("weapon-only").build(), ACTOR);
        assertThat(withheld(redaction)).contains("extension=2 ").contains("person=5 ");
        assertThat(withheld(redaction)).contains("unknown=" + Integer.MAX_VALUE);
        assertThat(redaction.withheld())
                .extracting(entry -> entry.kind().value())
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(redaction.message().forwarding().permission()).isNull();
        assertThat(redaction.message().unknownMembers().isEmpty()).isTrue();
    }

    private static WithheldContent withheld(String kind, int count) {
        return WithheldContent.builder().kind(ContentKind.of(kind)).count(count).build();
    }

    @ParameterizedTest
    @CsvSource({"suspect,1", "witness,0", "victim,0", "zz-new,0"})
    void protectedPersonsNeedAReleaseOfTheirOwn(String role, int left) {
        RedactionPolicy policy = RedactionPolicy.of("{\"profiles\":{\"all\":{\"releases\":[\"person\"]}}}");
        Message original = free();
        SeizureReport report = (SeizureReport) original.body();
        Person person =
                report.persons().get(0).toBuilder().role(PersonRole.of(role)).build();
        Message changed = original.toBuilder()
                .body(report.toBuilder().persons(List.of(person)).build())
                .build();
        Redaction redaction =
                redactor(policy).forward(changed, toFrance(changed).build(), ACTOR);
        assertThat(((SeizureReport) redaction.message().body()).persons()).hasSize(left);
        assertThat(withheld(redaction).contains("person-protected=1")).isEqualTo(left == 0);
    }

    @Test
    void claimOfCompletenessGoesAsSoonAsAnythingIsWithheld() {
        Message original = free();
        SeizureReport before = (SeizureReport) original.body();
        assertThat(before.seizure().totals()).anyMatch(total -> total.listComplete() != null);
        SeizureReport whole =
                (SeizureReport) ALL.forward(original, toFrance(original).build(), ACTOR)
                        .message()
                        .body();
        assertThat(whole.seizure().totals()).isEqualTo(before.seizure().totals());
        SeizureReport part = (SeizureReport) STANDARD.forward(
                        original, toFrance(original).profile("weapon-only").build(), ACTOR)
                .message()
                .body();
        assertThat(part.seizure().totals())
                .hasSameSizeAs(before.seizure().totals())
                .allMatch(total -> total.listComplete() == null);
    }

    @Test
    void entityThatBarsItselfIsWithheldWithItsReferences() {
        Message original = free();
        SeizureReport report = (SeizureReport) original.body();
        Handling h2 = Handling.builder()
                .markings(List.of(marking("europol-handling", "H2")))
                .build();
        Message barred = original.toBuilder()
                .body(report.toBuilder()
                        .firearms(report.firearms().stream()
                                .map(firearm -> firearm.toBuilder().handling(h2).build())
                                .toList())
                        .build())
                .build();
        Redaction redaction = ALL.forward(barred, toFrance(barred).build(), ACTOR);
        assertThat(((SeizureReport) redaction.message().body()).firearms()).isEmpty();
        assertThat(withheld(redaction))
                .contains("weapon=" + report.firearms().size())
                .contains("reference=");
        // The permission of the originator of the message reaches them,
        assertThat(withheld(ALL.forward(barred, toFrance(barred).permission("P").build(), ACTOR)))
                .isEmpty();
        // and not those of another originator.
        Message foreign = original.toBuilder()
                .body(report.toBuilder()
                        .firearms(report.firearms().stream()
                                .map(firearm -> firearm.toBuilder()
                                        .handling(h2.toBuilder()
                                                .originator(party("DE", "BKA", AuthorityFunction.POLICE))
                                                .originatorRecordId("1")
                                                .build())
                                        .build())
                                .toList())
                        .build())
                .build();
        assertThat(withheld(
                        ALL.forward(foreign, toFrance(foreign).permission("P").build(), ACTOR)))
                .contains("weapon=");
    }

    @Test
    void whatWouldSaySomethingElseGoesWhole() {
        LanguageText words =
                LanguageText.builder().text("Ask first.").language("en").build();
        Message request = kit("minimal-trace-request");
        TraceRequest body = (TraceRequest) request.body();
        Question coded = Question.builder()
                .id("q1")
                .code(TraceQuestion.MANUFACTURER)
                .text(List.of(words))
                .build();
        Question worded = Question.builder().id("q2").text(List.of(words)).build();
        Message original = request.toBuilder()
                .handling(free().handling())
                .body(body.toBuilder()
                        .questions(List.of(coded, worded))
                        .remarks(List.of())
                        .build())
                .build();
        Redaction redaction = STANDARD.forward(
                original, toFrance(original).profile("weapon-only").build(), ACTOR);
        assertThat(((TraceRequest) redaction.message().body()).questions())
                .containsExactly(coded.toBuilder().text(List.of()).build());
        assertThat(withheld(redaction)).contains("free-text=");

        Message delivery = kit("full-controlled-delivery").toBuilder()
                .operation(Operation.NEW)
                .supersedes(null)
                .expiresAt(null)
                .handling(free().handling())
                .build();
        ControlledDelivery agreed = (ControlledDelivery) delivery.body();
        Redactor wordless =
                redactor(RedactionPolicy.of("{\"profiles\":{\"all\":{\"releases\":[\"case\",\"procedure\"]}}}"));
        for (boolean conditional : List.of(true, false)) {
            Message message = delivery.toBuilder()
                    .body(agreed.toBuilder()
                            .decision(Decision.builder()
                                    .outcome(DecisionOutcome.GRANTED)
                                    .reasons(List.of(words))
                                    .conditions(conditional ? List.of(words) : List.of())
                                    .build())
                            .build())
                    .build();
            ControlledDelivery left = (ControlledDelivery)
                    wordless.forward(message, toFrance(message).build(), ACTOR)
                            .message()
                            .body();
            assertThat(left.decision() == null).isEqualTo(conditional);
        }
    }

    @Test
    void ownEntitiesBindTheirAuthorByNamesAlone() {
        Message original = free();
        SeizureReport report = (SeizureReport) original.body();
        for (boolean named : List.of(true, false)) {
            Handling own = Handling.builder()
                    .markings(List.of(marking("europol-handling", "H2")))
                    .releasableTo(
                            named
                                    ? List.of(PartyReference.builder()
                                            .country(Country.of("UZ"))
                                            .build())
                                    : List.of())
                    .build();
            Message message = original.toBuilder()
                    .body(report.toBuilder()
                            .firearms(report.firearms().stream()
                                    .map(firearm ->
                                            firearm.toBuilder().handling(own).build())
                                    .toList())
                            .build())
                    .build();
            Redaction redaction = ALL.redact(
                    message, toFrance(message).sender(message.sender()).build(), ACTOR);
            assertThat(redaction.message().id()).isEqualTo(ID);
            assertThat(((SeizureReport) redaction.message().body()).firearms().isEmpty())
                    .isEqualTo(named);
        }
    }

    @Test
    void ownContentIsRedactedWithoutAskingAnybody() {
        Message original = handled(handling -> handling.onwardTransfer(OnwardTransfer.FORBIDDEN)
                .purposes(List.of(Purpose.AUDIT))
                .priorNotification(true));
        Disclosure.Builder own = toFrance(original).sender(original.sender());
        assertThat(refusals(original, own, true)).isEmpty();
        assertThat(refusals(original, own, false)).isEmpty();
        assertThat(refusals(original, toFrance(original), true))
                .contains(Refusal.CONTENT_OF_ANOTHER, Refusal.TRANSFER_FORBIDDEN);
        Message foreign = original.toBuilder()
                .handling(original.handling().toBuilder()
                        .originator(party("DE", "BKA", AuthorityFunction.POLICE))
                        .build())
                .build();
        assertThat(refusals(foreign, own, true)).contains(Refusal.CONTENT_OF_ANOTHER, Refusal.TRANSFER_FORBIDDEN);
        Message named = handled(handling -> handling.releasableTo(
                List.of(PartyReference.builder().country(Country.of("UZ")).build())));
        assertThat(refusals(named, toFrance(named).sender(named.sender()), true))
                .containsExactly(Refusal.RECIPIENT_NOT_NAMED);
        Message over = handled(
                handling -> handling.eraseBy(original.issuedAt().toLocalDate().minusDays(1)));
        assertThat(refusals(over, toFrance(over).sender(over.sender()), true)).containsExactly(Refusal.TERM_OVER);
    }

    @ParameterizedTest
    @CsvSource({
        "tlp,clear,",
        "tlp,GREEN,",
        "tlp,amber,TLP_KEEPS_WITH_RECIPIENTS",
        "tlp,AMBER+STRICT,TLP_KEEPS_WITH_RECIPIENTS",
        "tlp,red,TLP_KEEPS_WITH_RECIPIENTS",
        "tlp,purple,MARKING_UNKNOWN",
        "pap,RED,",
        "pap,purple,MARKING_UNKNOWN",
        "europol-handling,H0,",
        "europol-handling,H1,",
        "europol-handling,H2,H2_NOT_DISSEMINATED",
        "europol-handling,h3,H3_OTHER_RESTRICTIONS",
        "europol-handling,H9,MARKING_UNKNOWN",
        "national,secret,MARKING_UNKNOWN",
        "zz-new,1,MARKING_UNKNOWN"
    })
    void markingRefuses(String scheme, String code, Refusal expected) {
        Message message = handled(handling -> handling.markings(List.of(marking(scheme, code))));
        assertThat(refusals(message, toFrance(message))).isEqualTo(expected == null ? List.of() : List.of(expected));
        assertThat(refusals(message, toFrance(message).permission("P"))).isEmpty();
        assertThat(refusals(message, to(message, receiver(message)))).isEmpty();
        Message named = message.toBuilder()
                .handling(message.handling().toBuilder()
                        .releasableTo(List.of(PartyReference.builder()
                                .country(Country.of("FR"))
                                .build()))
                        .build())
                .build();
        assertThat(refusals(named, toFrance(named))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // rule, to another State, to another authority of the same State, to the same authority, to a named party
        "permitted,,,,",
        "permitted-after-notification,NOTIFICATION_MISSING,NOTIFICATION_MISSING,NOTIFICATION_MISSING,NOTIFICATION_MISSING",
        "to-named-parties,RECIPIENT_NOT_NAMED,RECIPIENT_NOT_NAMED,,",
        "within-recipient-state,OUTSIDE_RECEIVING_STATE,,,OUTSIDE_RECEIVING_STATE",
        "within-recipient-authority,OUTSIDE_RECEIVING_AUTHORITY,OUTSIDE_RECEIVING_AUTHORITY,,OUTSIDE_RECEIVING_AUTHORITY",
        "with-consent,CONSENT_MISSING,CONSENT_MISSING,,",
        "forbidden,TRANSFER_FORBIDDEN,TRANSFER_FORBIDDEN,TRANSFER_FORBIDDEN,TRANSFER_FORBIDDEN",
        "zz-new,TRANSFER_RULE_UNKNOWN,TRANSFER_RULE_UNKNOWN,TRANSFER_RULE_UNKNOWN,TRANSFER_RULE_UNKNOWN"
    })
    void ruleForOnwardTransferRefuses(
            String rule, Refusal abroad, Refusal inState, Refusal inAuthority, Refusal named) {
        Message message = handled(handling -> handling.onwardTransfer(OnwardTransfer.of(rule)));
        expectRefusals(message, abroad, inState, inAuthority, named);
    }

    @ParameterizedTest
    @CsvSource({
        "no-onward-transfer-without-consent,CONSENT_MISSING,CONSENT_MISSING,,",
        "no-copies,CONSENT_MISSING,CONSENT_MISSING,,",
        "request-confidential,CONSENT_MISSING,CONSENT_MISSING,,",
        "no-transfer-to-third-states,OUTSIDE_RECEIVING_STATE,,,OUTSIDE_RECEIVING_STATE",
        "receiving-authority-only,OUTSIDE_RECEIVING_AUTHORITY,OUTSIDE_RECEIVING_AUTHORITY,,OUTSIDE_RECEIVING_AUTHORITY",
        "prior-notification,NOTIFICATION_MISSING,NOTIFICATION_MISSING,NOTIFICATION_MISSING,NOTIFICATION_MISSING",
        "other,RESTRICTION_NOT_UNDERSTOOD,RESTRICTION_NOT_UNDERSTOOD,RESTRICTION_NOT_UNDERSTOOD,RESTRICTION_NOT_UNDERSTOOD",
        "zz-new,RESTRICTION_NOT_UNDERSTOOD,RESTRICTION_NOT_UNDERSTOOD,RESTRICTION_NOT_UNDERSTOOD,RESTRICTION_NOT_UNDERSTOOD",
        "not-in-court-without-consent,,,,",
        "no-publication,,,,"
    })
    void restrictionOfUseRefuses(String kind, Refusal abroad, Refusal inState, Refusal inAuthority, Refusal named) {
        Message message = handled(handling -> handling.useRestrictions(List.of(
                UseRestriction.builder().code(UseRestrictionKind.of(kind)).build())));
        expectRefusals(message, abroad, inState, inAuthority, named);
    }

    private static void expectRefusals(
            Message message, Refusal abroad, Refusal inState, Refusal inAuthority, Refusal named) {
        Party receiver = receiver(message);
        Party neighbour = receiver.toBuilder().authority("Another Authority").build();
        expect(message, toFrance(message), abroad);
        expect(message, to(message, neighbour), inState);
        expect(message, to(message, receiver), inAuthority);
        Message toNamed = message.toBuilder()
                .handling(message.handling().toBuilder()
                        .releasableTo(List.of(PartyReference.builder()
                                .country(Country.of("FR"))
                                .build()))
                        .build())
                .build();
        expect(toNamed, toFrance(toNamed), named);
    }

    private static void expect(Message message, Disclosure.Builder disclosure, Refusal expected) {
        assertThat(refusals(message, disclosure)).isEqualTo(expected == null ? List.of() : List.of(expected));
        if (expected == Refusal.NOTIFICATION_MISSING) {
            assertThat(refusals(message, disclosure.notified(true))).isEmpty();
            disclosure.notified(false);
        }
        assertThat(refusals(message, disclosure.permission("P"))).isEmpty();
    }

    @Test
    void everyRecipientIsAsked() {
        Message message = handled(handling -> handling.onwardTransfer(OnwardTransfer.WITHIN_RECIPIENT_STATE));
        Party france = party("FR", "Customs", AuthorityFunction.CUSTOMS);
        Audience both = new Audience(List.of(receiver(message), france), List.of(Purpose.TRACING));
        assertThat(refusals(message, toFrance(message).audience(both)))
                .containsExactly(Refusal.OUTSIDE_RECEIVING_STATE);
    }

    @Test
    void namesLimitWhoGetsIt() {
        Message message = handled(handling -> handling.releasableTo(
                List.of(PartyReference.builder().country(Country.of("UZ")).build())));
        assertThat(refusals(message, toFrance(message))).containsExactly(Refusal.RECIPIENT_NOT_NAMED);
        assertThat(refusals(message, toFrance(message).permission("P"))).isEmpty();
    }

    @Test
    void priorNotificationIsAskedFor() {
        Message message = handled(handling -> handling.priorNotification(true));
        assertThat(refusals(message, toFrance(message))).containsExactly(Refusal.NOTIFICATION_MISSING);
        assertThat(refusals(message, toFrance(message).notified(true))).isEmpty();
    }

    @Test
    void purposeMustBeOneOfThoseStated() {
        Message message = handled(handling -> handling.purposes(List.of(Purpose.TRACING)));
        Party france = party("FR", "Customs", AuthorityFunction.CUSTOMS);
        Audience other = new Audience(List.of(france), List.of(Purpose.TRACING, Purpose.LICENSING));
        assertThat(refusals(message, toFrance(message).audience(other))).containsExactly(Refusal.PURPOSE_NOT_PERMITTED);
        assertThat(refusals(message, toFrance(message).audience(other).permission("P")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true,false", "false,true"})
    void courtNeedsPermission(boolean byPurpose, boolean byFunction) {
        Audience audience = Audience.of(
                party("FR", "Court", byFunction ? AuthorityFunction.COURT : AuthorityFunction.CUSTOMS),
                byPurpose ? Purpose.JUDICIAL_PROCEEDINGS : Purpose.TRACING);
        Message h1 = handled(handling -> handling.markings(List.of(marking("europol-handling", "H1"))));
        assertThat(refusals(h1, toFrance(h1).audience(audience))).containsExactly(Refusal.H1_NOT_IN_COURT);
        assertThat(refusals(h1, toFrance(h1).audience(audience).permission("P")))
                .isEmpty();
        assertThat(refusals(free(), toFrance(free()).audience(audience))).isEmpty();
        for (UseRestrictionKind kind :
                List.of(UseRestrictionKind.INTELLIGENCE_ONLY, UseRestrictionKind.NOT_IN_COURT_WITHOUT_CONSENT)) {
            Message message = handled(handling -> handling.useRestrictions(
                    List.of(UseRestriction.builder().code(kind).build())));
            assertThat(refusals(message, toFrance(message).audience(audience)))
                    .containsExactly(Refusal.RESTRICTION_NOT_IN_COURT);
        }
    }

    @Test
    void handlingThatIsNotUnderstoodRefuses() {
        Message message = handled(
                handling -> handling.unknownMembers(JsonMembers.NONE.with("newRestriction", JsonText.of("true"))));
        assertThat(refusals(message, toFrance(message))).containsExactly(Refusal.HANDLING_NOT_UNDERSTOOD);
        assertThat(refusals(message, toFrance(message).permission("P"))).isEmpty();
    }

    @Test
    void missingHandlingIsTheStrictest() {
        Message message = free().toBuilder().handling(null).build();
        assertThat(refusals(message, toFrance(message)))
                .containsExactly(
                        Refusal.HANDLING_MISSING, Refusal.HANDLING_NOT_UNDERSTOOD, Refusal.PURPOSE_NOT_PERMITTED);
        assertThat(refusals(message, toFrance(message).permission("P"))).containsExactly(Refusal.HANDLING_MISSING);
        assertThat(refusals(message, toFrance(message).sender(message.sender()), true))
                .containsExactly(Refusal.HANDLING_MISSING);
    }

    @Test
    void termsAreKept() {
        OffsetDateTime issued = free().issuedAt().plusHours(1);
        LocalDate day = issued.toLocalDate();
        for (boolean weapons : List.of(true, false)) {
            Message over = handled(handling ->
                    weapons ? handling.weaponRecordEraseBy(day.minusDays(1)) : handling.eraseBy(day.minusDays(1)));
            assertThat(refusals(over, toFrance(over).permission("P"))).containsExactly(Refusal.TERM_OVER);
            Message last = handled(handling -> weapons ? handling.weaponRecordEraseBy(day) : handling.eraseBy(day));
            assertThat(refusals(last, toFrance(last))).isEmpty();
        }
        Message expired = free().toBuilder().expiresAt(issued).build();
        assertThat(refusals(expired, toFrance(expired).permission("P"))).containsExactly(Refusal.MESSAGE_EXPIRED);
        Message open = free().toBuilder().expiresAt(issued.plusSeconds(1)).build();
        assertThat(refusals(open, toFrance(open))).isEmpty();
    }

    @Test
    void messageOnAnotherNeedsTheOneThatTheRecipientsGot() {
        Message message =
                free().toBuilder().operation(Operation.UPDATE).supersedes(ID).build();
        assertThat(refusals(message, toFrance(message))).containsExactly(Refusal.EARLIER_MESSAGE_MISSING);
        assertThat(ALL.forward(message, toFrance(message).supersedes(EARLIER).build(), ACTOR)
                        .message()
                        .supersedes())
                .isEqualTo(EARLIER);
    }

    @Test
    void profileIsForFunctionsAndPurposes() {
        Redactor redactor = redactor(RedactionPolicy.of(
                "{\"profiles\":{\"all\":{\"releases\":[\"weapon\"],\"functions\":[\"customs\",\"police\"],"
                        + "\"purposes\":[\"tracing\",\"audit\"]}}}"));
        Message message = free();
        assertThat(redactor.forward(message, toFrance(message).build(), ACTOR).withheld())
                .isNotEmpty();
        Party court = party("FR", "Court", AuthorityFunction.COURT);
        Party customs = party("FR", "Customs", AuthorityFunction.CUSTOMS);
        assertThatThrownBy(() -> redactor.forward(
                        message,
                        toFrance(message)
                                .audience(new Audience(List.of(customs, court), List.of(Purpose.TRACING)))
                                .build(),
                        ACTOR))
                .isInstanceOf(RefusedException.class)
                .hasMessage("profile-not-for-function (clause 3.15)");
        assertThatThrownBy(() -> redactor.forward(
                        message,
                        toFrance(message)
                                .audience(new Audience(
                                        List.of(customs), List.of(Purpose.TRACING, Purpose.JUDICIAL_PROCEEDINGS)))
                                .build(),
                        ACTOR))
                .isInstanceOf(RefusedException.class)
                .hasMessage("profile-not-for-purpose (clause 3.15)");
        assertThatThrownBy(() -> redactor.forward(
                        message, toFrance(message).profile("none").build(), ACTOR))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bodyThatCannotStandIsRefused() {
        Message notice = kit("minimal-information-notice").toBuilder()
                .handling(free().handling())
                .build();
        assertThatThrownBy(() -> STANDARD.forward(
                        notice, toFrance(notice).profile("weapon-only").build(), ACTOR))
                .isInstanceOf(RefusedException.class)
                .hasMessage("nothing-left (clause 3.15)");
        Message empty = free().toBuilder().body(TraceResponse.builder().build()).build();
        assertThat(refusals(empty, toFrance(empty))).containsExactly(Refusal.NOTHING_LEFT);
    }

    @Test
    void unknownBodyIsReleasedAsUnknownContentAlone() {
        Message message = free().toBuilder()
                .body(new UnknownBody(MessageType.of("zz-new"), JsonText.of("{\"a\":1}")))
                .unknownMembers(JsonMembers.NONE.with("later", JsonText.of("3")))
                .build();
        Redaction redaction = ALL.forward(message, toFrance(message).build(), ACTOR);
        assertThat(redaction.message().body()).isEqualTo(message.body());
        assertThat(redaction.message().unknownMembers()).isEqualTo(message.unknownMembers());
        assertThatThrownBy(() -> STANDARD.forward(
                        message, toFrance(message).profile("weapon-only").build(), ACTOR))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void disclosureAndAudienceAreComplete() {
        assertThatThrownBy(() -> Disclosure.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a disclosure needs id");
        assertThatThrownBy(() -> new Audience(List.of(), List.of(Purpose.TRACING)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Audience(List.of(receiver(free())), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void partiesOfNoStateAreNobody() {
        Party nobody =
                Party.builder().authority("A").function(AuthorityFunction.OTHER).build();
        Party body =
                nobody.toBuilder().internationalBody(InternationalBody.INTERPOL).build();
        assertThat(Parties.isSameState(nobody, nobody)).isFalse();
        assertThat(Parties.isSameState(body, body)).isTrue();
        assertThat(Parties.isSameAuthority(body, body)).isTrue();
        assertThat(Parties.isSameAuthority(body, body.toBuilder().authority("B").build()))
                .isFalse();
        assertThat(Parties.isSameState(
                        body,
                        body.toBuilder()
                                .internationalBody(InternationalBody.UNODC)
                                .build()))
                .isFalse();
    }

    @Test
    void everyCallIsOneEvent() {
        List<AuditEvent> events = new ArrayList<>();
        Redactor redactor = Redactor.of(RedactionPolicy.standard(), events::add, CLOCK);
        Message message = kit("minimal-seizure-report").toBuilder()
                .handling(free().handling())
                .build();
        Disclosure.Builder toFrance = toFrance(message).profile("weapon-only");
        redactor.forward(message, toFrance.build(), ACTOR);
        redactor.redact(message, toFrance.sender(message.sender()).build(), ACTOR);

        Disclosure.Builder byReceiver = toFrance.sender(receiver(message));
        List<Refusal> refused = new ArrayList<>();
        Message restricted = message.toBuilder()
                .expiresAt(message.issuedAt())
                .handling(message.handling().toBuilder()
                        .markings(List.of(marking("tlp", "red")))
                        .build())
                .build();
        for (Message each : List.of(message, restricted)) {
            RefusedException refusal = catchThrowableOfType(
                    RefusedException.class, () -> redactor.redact(each, byReceiver.build(), ACTOR));
            assertThat(refusal.code())
                    .isEqualTo(refusal.refusals().iterator().next().code());
            refused.addAll(refusal.refusals());
        }
        assertThat(refused)
                .containsExactly(
                        Refusal.CONTENT_OF_ANOTHER,
                        Refusal.TLP_KEEPS_WITH_RECIPIENTS,
                        Refusal.MESSAGE_EXPIRED,
                        Refusal.CONTENT_OF_ANOTHER);
        Message empty =
                message.toBuilder().body(TraceResponse.builder().build()).build();
        assertThatThrownBy(() -> redactor.forward(empty, byReceiver.build(), ACTOR))
                .isInstanceOf(RefusedException.class);
        assertThat(events)
                .containsExactly(
                        event(AuditOperation.FORWARD, message)
                                .messages(message.id(), ID)
                                .build(),
                        event(AuditOperation.REDACT, message)
                                .messages(message.id(), ID)
                                .build(),
                        rejected(message, "content-of-another"),
                        rejected(restricted, "tlp-keeps-with-recipients"),
                        rejected(empty, "nothing-left"));
    }

    private static AuditEvent rejected(Message original, String code) {
        return event(AuditOperation.REJECT, original)
                .messages(original.id())
                .code(code)
                .build();
    }

    /** The files of the kit have white space; the digest is that of the message as it is written. */
    @Test
    void digestOfTheEventIsThatOfTheMessageSent() {
        List<AuditEvent> events = new ArrayList<>();
        byte[] sent = Kit.FEX.write(kit("minimal-trace-request"));
        Message read = Kit.FEX.read(sent);
        Disclosure disclosure = toFrance(read).permission("P-1").notified(true).build();
        Redactor.of(ALL_RELEASED, events::add, CLOCK).forward(read, disclosure, ACTOR);
        assertThat(events).extracting(AuditEvent::sha256).containsExactly(Sha256.of(sent));
    }

    @Test
    void nothingIsDoneThatCannotBeWrittenDown() {
        AuditSink broken = event -> {
            throw new IllegalStateException("disk full");
        };
        Redactor redactor = Redactor.of(ALL_RELEASED, broken, CLOCK);
        Message message = free();
        Disclosure disclosure = toFrance(message).build();
        assertThatThrownBy(() -> redactor.forward(message, disclosure, ACTOR))
                .isInstanceOf(RefusedException.class)
                .hasMessage("audit-failed (clause 22.9)")
                .hasNoCause();
        assertThatThrownBy(() -> redactor.redact(message, disclosure, ACTOR))
                .isInstanceOf(RefusedException.class)
                .hasMessage("audit-failed (clause 22.9)");
    }

    private static AuditEvent.Builder event(AuditOperation operation, Message original) {
        return AuditEvent.builder(operation, CLOCK.instant(), ACTOR).bytes(Kit.FEX.writeDraft(original));
    }

    /** Programs and logs rest on them. */
    @Test
    void codesOfRefusalsAreFrozen() {
        assertThat(Arrays.stream(Refusal.values())
                        .map(refusal ->
                                refusal.code() + " " + refusal.clause() + (refusal.isLiftedByPermission() ? " P" : "")))
                .containsExactly(
                        "handling-missing 3.1",
                        "handling-not-understood 3.2 P",
                        "marking-unknown 3.2 P",
                        "tlp-keeps-with-recipients 3.2 P",
                        "h1-not-in-court 3.2 P",
                        "h2-not-disseminated 3.2 P",
                        "h3-other-restrictions 3.2 P",
                        "recipient-not-named 3.9 P",
                        "consent-missing 3.5 P",
                        "outside-receiving-state 3.5 P",
                        "outside-receiving-authority 3.5 P",
                        "transfer-forbidden 3.5 P",
                        "transfer-rule-unknown 3.5 P",
                        "notification-missing 3.5 P",
                        "purpose-not-permitted 3.4 P",
                        "restriction-not-in-court 3.4 P",
                        "restriction-not-understood 3.4 P",
                        "term-over 3.10",
                        "message-expired 2.2",
                        "earlier-message-missing 2.5",
                        "content-of-another 3.16",
                        "profile-not-for-function 3.15",
                        "profile-not-for-purpose 3.15",
                        "nothing-left 3.15",
                        "audit-failed 22.9");
    }

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void clausesOfRefusalsExist(Refusal refusal) {
        assertThat(Kit.MAPPER
                        .readTree(Kit.bytes("clauses.json"))
                        .path("clauses")
                        .valueStream())
                .anyMatch(clause -> clause.path("number").stringValue().equals(refusal.clause()));
    }
}
