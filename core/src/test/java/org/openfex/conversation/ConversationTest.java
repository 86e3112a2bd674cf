package org.openfex.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openfex.code.Country;
import org.openfex.code.DecisionOutcome;
import org.openfex.code.MessageType;
import org.openfex.code.Operation;
import org.openfex.code.RequestStatus;
import org.openfex.code.TraceOutcome;
import org.openfex.conversation.Overdue.What;
import org.openfex.model.Body;
import org.openfex.model.Decision;
import org.openfex.model.Firearm;
import org.openfex.model.JsonText;
import org.openfex.model.Message;
import org.openfex.model.Party;
import org.openfex.model.RequestUpdate;
import org.openfex.model.TraceRequest;
import org.openfex.model.TraceResponse;
import org.openfex.model.TraceResult;
import org.openfex.model.UnknownBody;
import org.openfex.report.FindingPolicy;
import org.openfex.report.Layer;
import org.openfex.report.LayerOutcome;
import org.openfex.report.Severity;

class ConversationTest {
    private static final List<Message> CASE_2 = Conversations.messages("case-2");
    private static final Message REQUEST = CASE_2.get(0);
    private static final Message ACKNOWLEDGED = CASE_2.get(2);
    private static final Message ASKED = CASE_2.get(3);
    private static final Message GIVEN = CASE_2.get(4);
    private static final Message ANSWER = CASE_2.get(5);

    private int issued;

    @Test
    void whatMayFollowAnUnansweredRequest() {
        assertThat(moves(REQUEST))
                .containsExactly(
                        "REQUESTED request-update acknowledged",
                        "REQUESTED receipt",
                        "REQUESTED request-update more-information-asked",
                        "REQUESTING request-update progress-asked",
                        "REQUESTED request-update progress-told",
                        "REQUESTED request-update consultation",
                        "REQUESTED request-update postponed",
                        "REQUESTED request-update refused",
                        "REQUESTED trace-response",
                        "REQUESTING request-update withdrawn",
                        "REQUESTED request-update completed");
    }

    @Test
    void informationMayFollowOnlyWhereItWasAsked() {
        String given = "REQUESTING request-update information-given";
        assertThat(moves(REQUEST, ACKNOWLEDGED)).doesNotContain(given);
        assertThat(moves(REQUEST, ACKNOWLEDGED, ASKED)).contains(given);
    }

    @Test
    void afterTheEndNothingMayFollow() {
        assertThat(Conversation.of(CASE_2).exchanges().get(0).mayFollow()).isEmpty();
    }

    @Test
    void everyMoveIsTakenWithoutBreach() {
        Exchange exchange = exchange(REQUEST, ACKNOWLEDGED, ASKED);
        for (Move move : exchange.mayFollow()) {
            if (move.status() != null) {
                Message next = update(move.status(), move.from());
                assertThat(Conversations.breaches(Conversation.of(List.of(REQUEST, ACKNOWLEDGED, ASKED, next))))
                        .as(move.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void aQuestionKnowsItsAnswer() {
        assertThat(exchange(REQUEST, ACKNOWLEDGED, ASKED).openQuestions())
                .extracting(AskedQuestion::id, AskedQuestion::by)
                .containsExactly(
                        tuple("q-history", Side.REQUESTING),
                        tuple("q-holder", Side.REQUESTING),
                        tuple("which-part", Side.REQUESTED));
        Exchange done = exchange(REQUEST, ACKNOWLEDGED, ASKED, GIVEN, ANSWER);
        assertThat(done.openQuestions()).isEmpty();
        assertThat(done.questions())
                .extracting(AskedQuestion::message, AskedQuestion::answeredBy)
                .containsExactly(
                        tuple(REQUEST.id(), ANSWER.id()),
                        tuple(REQUEST.id(), ANSWER.id()),
                        tuple(ASKED.id(), GIVEN.id()));
        assertThat(done.questions().get(0).toString()).doesNotContain("q-history");
    }

    @Test
    void anAnswerIsOverdueWhenTheTimeThatTheRequestSetsHasPassed() {
        Instant due = at(REQUEST.dueBy());
        assertThat(exchange(REQUEST).overdue(due)).isEmpty();
        assertThat(exchange(REQUEST).overdue(due.plusSeconds(1)))
                .containsExactly(new Overdue(What.ANSWER, Side.REQUESTED, REQUEST.id(), due));
        assertThat(exchange(REQUEST, ANSWER).overdue(due.plusSeconds(1))).isEmpty();
    }

    @Test
    void theNextStepIsOverdueWhenTheTimeAnnouncedForItHasPassed() {
        Instant expected = at(((RequestUpdate) ACKNOWLEDGED.body()).expectedBy());
        assertThat(exchange(REQUEST, ACKNOWLEDGED).overdue(expected.plusSeconds(1)))
                .containsExactly(new Overdue(What.NEXT_STEP, Side.REQUESTED, ACKNOWLEDGED.id(), expected));
        assertThat(exchange(REQUEST, ACKNOWLEDGED, ANSWER).overdue(expected.plusSeconds(1)))
                .isEmpty();
        // It is the other side's turn.
        assertThat(exchange(REQUEST, ACKNOWLEDGED, ASKED).overdue(expected.plusSeconds(1)))
                .isEmpty();
    }

    @Test
    void aPostponementIsOverdueWhenItsLastDayIsOverEverywhere() {
        Message postponed = message(
                ACKNOWLEDGED,
                RequestUpdate.builder()
                        .request(REQUEST.id())
                        .status(RequestStatus.POSTPONED)
                        .decision(Decision.builder()
                                .outcome(DecisionOutcome.POSTPONED)
                                .postponedUntil(LocalDate.of(2026, 6, 30))
                                .build())
                        .build());
        Instant end = Instant.parse("2026-07-01T12:00:00Z");
        assertThat(exchange(REQUEST, postponed).overdue(end)).isEmpty();
        assertThat(exchange(REQUEST, postponed).overdue(end.plusSeconds(1)))
                .containsExactly(new Overdue(What.END_OF_POSTPONEMENT, Side.REQUESTED, postponed.id(), end));
    }

    @Test
    void withoutATimeInTheMessagesOnlyThePatienceOfTheCallerRunsOut() {
        Duration patience = Duration.ofDays(7);
        Instant late = at(GIVEN.issuedAt()).plus(patience).plusSeconds(1);
        assertThat(exchange(REQUEST).overdue(late)).isEmpty();
        assertThat(exchange(REQUEST).overdueAfter(late, patience))
                .extracting(Overdue::what)
                .containsExactly(What.ACKNOWLEDGEMENT);
        assertThat(exchange(REQUEST, ACKNOWLEDGED).overdueAfter(late, patience)).isEmpty();
        assertThat(exchange(REQUEST, ACKNOWLEDGED, ASKED).overdueAfter(late, patience))
                .extracting(Overdue::what, Overdue::by)
                .containsExactly(tuple(What.ANSWER_TO_QUESTION, Side.REQUESTING));
        Message progress = update(RequestStatus.PROGRESS_ASKED, Side.REQUESTING);
        Instant later = at(progress.issuedAt()).plus(patience).plusSeconds(1);
        assertThat(exchange(REQUEST, ACKNOWLEDGED, progress).overdueAfter(later, patience))
                .extracting(Overdue::what)
                .containsExactly(What.PROGRESS);
        assertThat(exchange(REQUEST, ACKNOWLEDGED, progress).overdueAfter(Instant.MAX, Duration.ofDays(1)))
                .isNotEmpty();
    }

    @Test
    void answersInPartsMakeAWhole() {
        TraceRequest both = ((TraceRequest) REQUEST.body())
                .toBuilder()
                        .firearms(
                                Firearm.builder().id("a").build(),
                                Firearm.builder().id("b").build())
                        .build();
        Message request = REQUEST.toBuilder().body(both).build();
        Message first = message(ANSWER, response("a", TraceOutcome.FOUND));
        Message second = message(ANSWER, response("b", TraceOutcome.NOT_FOUND));
        Message pending = message(ANSWER, response("b", TraceOutcome.PENDING));

        assertThat(exchange(request, first).state()).isEqualTo(RequestState.ANSWERED_IN_PART);
        assertThat(exchange(request, first, pending).state()).isEqualTo(RequestState.ANSWERED_IN_PART);
        assertThat(exchange(request, first, second).state()).isEqualTo(RequestState.ANSWERED);
        Message withdrawn = message(
                GIVEN,
                RequestUpdate.builder()
                        .request(request.id())
                        .status(RequestStatus.WITHDRAWN)
                        .items("b")
                        .build());
        assertThat(exchange(request, withdrawn).state()).isEqualTo(RequestState.SENT);
        assertThat(exchange(request, withdrawn, message(ANSWER, response("a", TraceOutcome.FOUND)))
                        .state())
                .isEqualTo(RequestState.ANSWERED);
    }

    @Test
    void whoWasReferredToWasAsked() {
        Party other = ANSWER.sender().toBuilder().country(Country.of("RU")).build();
        Message referral = message(
                ANSWER,
                TraceResponse.builder()
                        .results(TraceResult.builder()
                                .subject("rifle-3")
                                .outcome(TraceOutcome.REFERRED)
                                .referredTo(other)
                                .build())
                        .build());
        Message answer =
                message(ANSWER, ANSWER.body()).toBuilder().sender(other).build();
        Conversation conversation = Conversation.of(List.of(answer, referral, REQUEST));
        assertThat(Conversations.breaches(conversation)).isEmpty();
        assertThat(conversation.exchanges())
                .extracting(Exchange::state)
                .containsExactly(RequestState.ANSWERED_IN_PART, RequestState.ANSWERED);
        assertThat(Conversations.breaches(Conversation.of(List.of(answer, REQUEST))))
                .singleElement()
                .asString()
                .contains("answer-from-party-not-asked");
    }

    @Test
    void insideOneStateTheNamesOfTheAuthoritiesTellTheSides() {
        Party asked = REQUEST.recipients().get(0).toBuilder()
                .country(REQUEST.sender().country())
                .build();
        Message request = REQUEST.toBuilder().recipients(asked).build();
        Message answer = ANSWER.toBuilder().sender(asked).build();
        Message withdrawn = update(RequestStatus.WITHDRAWN, Side.REQUESTING).toBuilder()
                .recipients(asked)
                .build();
        assertThat(exchange(request, answer).state()).isEqualTo(RequestState.ANSWERED);
        assertThat(exchange(request, withdrawn).state()).isEqualTo(RequestState.WITHDRAWN);
    }

    @Test
    void eachTypeOfRequestHasItsTypeOfAnswer() {
        for (List<String> pair : List.of(
                List.of("person-inquiry", "inquiry-response"),
                List.of("record-check", "inquiry-response"),
                List.of("authorized-party-inquiry", "inquiry-response"),
                List.of("ballistic-inquiry", "inquiry-response"),
                List.of("assistance-request", "assistance-response"),
                List.of("controlled-delivery", "controlled-delivery"))) {
            Message request = REQUEST.toBuilder().body(unknown(pair.get(0))).build();
            Message answer = ANSWER.toBuilder().body(unknown(pair.get(1))).build();
            assertThat(exchange(request, answer).state()).isEqualTo(RequestState.ANSWERED);
            assertThat(Conversations.breaches(Conversation.of(List.of(request, answer))))
                    .isEmpty();
            assertThat(Conversations.breaches(Conversation.of(List.of(request, ANSWER))))
                    .as(pair.get(0))
                    .singleElement()
                    .asString()
                    .contains("answer-type-wrong");
        }
    }

    @Test
    void updatesOfARequestOfAnUnknownTypeAreFollowed() {
        Message request =
                REQUEST.toBuilder().body(unknown("of-a-newer-version")).build();
        assertThat(Conversation.of(List.of(request)).exchanges()).isEmpty();
        assertThat(exchange(request, ACKNOWLEDGED, ASKED, GIVEN).state()).isEqualTo(RequestState.ACKNOWLEDGED);
    }

    @Test
    void anUnknownStatusChangesNothing() {
        Message unknown = update(RequestStatus.of("of-a-newer-version"), Side.REQUESTED);
        assertThat(exchange(REQUEST, unknown).state()).isEqualTo(RequestState.SENT);
        assertThat(Conversations.breaches(Conversation.of(List.of(REQUEST, unknown))))
                .isEmpty();
    }

    @Test
    void aCopyIsToldOnceAndAnotherContentEachTimeAlike() {
        Message other = REQUEST.toBuilder().senderCaseReference("another").build();
        assertThat(Conversations.breaches(Conversation.of(List.of(REQUEST, REQUEST, REQUEST))))
                .singleElement()
                .asString()
                .contains("INFO message-repeated /id");
        String told = Conversations.written(Conversation.of(List.of(REQUEST, REQUEST, other)));
        assertThat(told).contains("ERROR message-id-reused /id").doesNotContain("message-repeated");
        assertThat(Conversations.written(Conversation.of(List.of(other, REQUEST, REQUEST))))
                .isEqualTo(told);
        assertThat(Conversations.written(Conversation.of(List.of(REQUEST, other, other))))
                .isEqualTo(told);
    }

    @Test
    void clocksOfTwoStatesMayBeMinutesApart() {
        Message early = ACKNOWLEDGED.toBuilder()
                .issuedAt(REQUEST.issuedAt().minusMinutes(10))
                .build();
        Message tooEarly = ACKNOWLEDGED.toBuilder()
                .issuedAt(REQUEST.issuedAt().minusMinutes(10).minusSeconds(1))
                .build();
        assertThat(Conversations.breaches(Conversation.of(List.of(REQUEST, early))))
                .isEmpty();
        assertThat(Conversations.breaches(Conversation.of(List.of(REQUEST, tooEarly))))
                .hasSize(1);
        assertThat(exchange(tooEarly, REQUEST).history().get(0).message()).isEqualTo(REQUEST.id());
    }

    @Test
    void theReportTellsIdentifiersAndNoOtherValueOfTheMessages() {
        Conversation conversation = Conversation.of(List.of(
                ACKNOWLEDGED,
                ANSWER.toBuilder().recipients(ANSWER.sender()).build(),
                REQUEST.toBuilder().senderCaseReference("SECRET-77").build(),
                REQUEST));
        String text = conversation.report().text() + conversation.report() + conversation + conversation.exchanges();
        assertThat(text).contains(REQUEST.id().toString(), "message-id-reused", "recipients-differ");
        assertThat(text).doesNotContain("SECRET-77", REQUEST.sender().authority(), "rifle-3", "QN-26-0731");
    }

    @Test
    void theReportIsGroupedByMessageAndFollowsThePolicy() {
        Conversation conversation = Conversation.of(List.of(ACKNOWLEDGED, ANSWER));
        ConversationReport report = conversation.report();
        assertThat(report.isValid()).isTrue();
        assertThat(report.count(Severity.WARNING)).isEqualTo(2);
        assertThat(report.reports().keySet()).containsExactly(ACKNOWLEDGED.id(), ANSWER.id());
        assertThat(report.report(ANSWER.id()).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.layer()).isEqualTo(Layer.CONVERSATION));
        assertThat(report.report(REQUEST.id()).findings()).isEmpty();

        ConversationReport strict = conversation.report(
                "ru",
                FindingPolicy.builder()
                        .severity("request-unknown", Severity.ERROR)
                        .build());
        assertThat(strict.isValid()).isFalse();
        assertThat(strict.report(ANSWER.id()).layers()).containsEntry(Layer.CONVERSATION, LayerOutcome.FAILED);
        assertThat(strict.text()).contains("НЕВЕРНО", "запросе");
        assertThat(conversation
                        .report(
                                "en",
                                FindingPolicy.builder()
                                        .suppress("request-unknown")
                                        .build())
                        .reports())
                .isEmpty();
        assertThat(Conversation.of(CASE_2).report().text())
                .isEqualTo("VALID: errors 0, warnings 0, information 0\nCONVERSATION passed\n");
    }

    @Test
    void errorsOfTheLayerAreTheCallersToWeigh() {
        FindingPolicy mild = FindingPolicy.builder()
                .severity("issued-out-of-order", Severity.INFO)
                .build();
        Message early = ACKNOWLEDGED.toBuilder()
                .issuedAt(REQUEST.issuedAt().minusDays(1))
                .build();
        assertThat(Conversation.of(List.of(REQUEST, early)).report("en", mild).isValid())
                .isTrue();
    }

    @Test
    void aConversationStaysAsItIsWhenAMessageIsAdded() {
        Conversation one = Conversation.of(List.of(REQUEST));
        Conversation two = one.with(ACKNOWLEDGED);
        assertThat(one.exchanges().get(0).state()).isEqualTo(RequestState.SENT);
        assertThat(two.exchanges().get(0).state()).isEqualTo(RequestState.ACKNOWLEDGED);
        assertThat(two.exchanges(REQUEST.id())).hasSize(1);
        assertThat(two.exchanges(ANSWER.id())).isEmpty();
    }

    @Test
    void aDraftWithoutAnEnvelopeIsRefused() {
        assertThatNullPointerException()
                .isThrownBy(() -> Conversation.of(List.of(Message.builder().build())))
                .withMessage("id");
    }

    @Test
    void thousandsOfMessagesTakeNoMoreThanSeconds() {
        List<Message> many = new ArrayList<>(List.of(REQUEST));
        Message last = ACKNOWLEDGED;
        many.add(last);
        for (int i = 0; i < 1000; i++) {
            last = message(last, last.body()).toBuilder()
                    .operation(Operation.CORRECT)
                    .supersedes(last.id())
                    .build();
            many.add(last);
            many.add(update(RequestStatus.PROGRESS_ASKED, Side.REQUESTING));
        }
        assertThat(exchange(many.toArray(Message[]::new)).history()).hasSize(2002);
    }

    private static List<String> moves(Message... messages) {
        return exchange(messages).mayFollow().stream()
                .map(move -> {
                    RequestStatus status = move.status();
                    return move.from() + " " + move.type().value() + (status == null ? "" : " " + status.value());
                })
                .toList();
    }

    private static Exchange exchange(Message... messages) {
        List<Exchange> exchanges = Conversation.of(List.of(messages)).exchanges();
        assertThat(exchanges).hasSize(1);
        return exchanges.get(0);
    }

    private static Instant at(@Nullable OffsetDateTime time) {
        assertThat(time).isNotNull();
        return time == null ? Instant.EPOCH : time.toInstant();
    }

    private static Body response(String subject, TraceOutcome outcome) {
        return TraceResponse.builder()
                .results(TraceResult.builder().subject(subject).outcome(outcome).build())
                .build();
    }

    private static Body unknown(String type) {
        return new UnknownBody(MessageType.of(type), JsonText.of("{}"));
    }

    private Message update(RequestStatus status, Side from) {
        return message(
                from == Side.REQUESTED ? ACKNOWLEDGED : GIVEN,
                RequestUpdate.builder().request(REQUEST.id()).status(status).build());
    }

    /** A message like another, later than all of the case and than those made before it. */
    private Message message(Message like, Body body) {
        issued++;
        return like.toBuilder()
                .id(new UUID(0x40004000L, 0x8000000000000000L + issued))
                .issuedAt(ANSWER.issuedAt().plusMinutes(issued))
                .body(body)
                .build();
    }
}
