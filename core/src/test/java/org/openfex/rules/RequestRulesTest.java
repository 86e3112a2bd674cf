package org.openfex.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openfex.rules.Samples.envelope;
import static org.openfex.rules.Samples.firearm;
import static org.openfex.rules.Samples.message;
import static org.openfex.rules.Samples.pointers;
import static org.openfex.rules.Samples.question;
import static org.openfex.rules.Samples.report;
import static org.openfex.rules.Samples.request;
import static org.openfex.rules.Samples.response;
import static org.openfex.rules.Samples.result;
import static org.openfex.rules.Samples.seizure;
import static org.openfex.rules.Samples.serial;
import static org.openfex.rules.Samples.text;
import static org.openfex.rules.Samples.time;
import static org.openfex.rules.Samples.told;
import static org.openfex.rules.Samples.update;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfex.code.AmmunitionKind;
import org.openfex.code.Country;
import org.openfex.code.CustodyEventKind;
import org.openfex.code.DecisionOutcome;
import org.openfex.code.FindingLayer;
import org.openfex.code.FindingSeverity;
import org.openfex.code.FirearmType;
import org.openfex.code.ManufactureKind;
import org.openfex.code.MarkingKind;
import org.openfex.code.NotFoundReason;
import org.openfex.code.ReceiptOutcome;
import org.openfex.code.RecoveryMode;
import org.openfex.code.RefusalGround;
import org.openfex.code.RequestStatus;
import org.openfex.code.SerialRole;
import org.openfex.code.TraceOutcome;
import org.openfex.code.Unit;
import org.openfex.model.Ammunition;
import org.openfex.model.CustodyChain;
import org.openfex.model.CustodyEvent;
import org.openfex.model.Decision;
import org.openfex.model.DecisionGround;
import org.openfex.model.DecisionItem;
import org.openfex.model.Firearm;
import org.openfex.model.Marking;
import org.openfex.model.Receipt;
import org.openfex.model.ReportedFinding;
import org.openfex.model.TraceResult;
import org.openfex.rules.Samples.Told;

class RequestRulesTest {
    private static final String THIN = "trace-identification-thin";
    private static final String WITHOUT_GROUND = "decision-without-ground";
    private static final String WITHOUT_REASONS = "decision-without-reasons";

    private static final DecisionGround GROUND = DecisionGround.builder()
            .code(RefusalGround.ONGOING_CRIMINAL_INVESTIGATION)
            .build();

    private static List<String> judged(String code, TraceResult.Builder result) {
        return pointers(code, response().results(result.build()).build());
    }

    private static List<String> judged(String code, Decision.Builder decision) {
        return pointers(code, response().decision(decision.build()).build());
    }

    private static DecisionItem.Builder item(DecisionOutcome outcome) {
        return DecisionItem.builder().asked("f1").outcome(outcome);
    }

    @Test
    void traceNamesItems() {
        String code = "trace-without-items";
        assertThat(pointers(code, request().firearms().build())).containsExactly("/body");
        assertThat(pointers(
                        code,
                        request()
                                .firearms()
                                .ammunition(Ammunition.builder()
                                        .id("a1")
                                        .kind(AmmunitionKind.COMPLETE_ROUND)
                                        .amount(Samples.measure("480", Unit.ROUNDS))
                                        .build())
                                .build()))
                .isEmpty();
        assertThat(pointers(code, report().build())).isEmpty();
    }

    @Test
    void traceSaysWhyTheItemsAreIllicit() {
        assertThat(pointers("trace-without-ground", request().illicitGrounds().build()))
                .containsExactly("/body");
        assertThat(pointers("trace-without-ground", request().build())).isEmpty();
    }

    @Test
    void traceGivesItsJustificationOrThatOfTheSeizure() {
        String code = "trace-without-justification";
        assertThat(pointers(code, request().legalJustification().build())).containsExactly("/body");
        assertThat(pointers(
                        code,
                        request()
                                .legalJustification()
                                .seizure(seizure()
                                        .mode(RecoveryMode.FOUND)
                                        .legalJustification(null)
                                        .build())
                                .build()))
                .containsExactly("/body");
        // The seizure is reported itself.
        assertThat(pointers(
                        code,
                        request()
                                .legalJustification()
                                .seizure(seizure().legalJustification(null).build())
                                .build()))
                .isEmpty();
        assertThat(pointers(
                        code,
                        request()
                                .legalJustification()
                                .seizure(seizure().build())
                                .build()))
                .isEmpty();
        assertThat(pointers(code, request().build())).isEmpty();
    }

    @Test
    void traceStatesTheIntendedUseAsCodeOrInWords() {
        String code = "trace-without-intended-use";
        assertThat(pointers(code, request().intendedUses().build())).containsExactly("/body");
        assertThat(pointers(
                        code,
                        request()
                                .intendedUses()
                                .intendedUseText(text("Criminal proceedings."))
                                .build()))
                .isEmpty();
    }

    @Test
    void thinIdentificationNamesWhatIsMissing() {
        Firearm nothing = firearm("f2")
                .make(null)
                .model(null)
                .calibres()
                .countryOfManufacture(null)
                .build();
        Firearm noModel = firearm("f3").model(null).build();
        assertThat(told(
                        THIN,
                        message(request()
                                .firearms(firearm("f1").build(), nothing, noModel)
                                .build())))
                .containsExactly(
                        new Told(
                                THIN,
                                null,
                                "/body/firearms/1",
                                Map.of("missing", "make, model, calibres, countryOfManufacture")),
                        new Told(THIN, null, "/body/firearms/2", Map.of("missing", "model")));
    }

    @Test
    void countryOfImportStandsForThatOfManufacture() {
        Firearm.Builder firearm = firearm("f1").countryOfManufacture(null);
        Country country = Country.of("UZ");
        Marking.Builder mark = Marking.builder().kind(MarkingKind.IMPORT);
        assertThat(pointers(
                        THIN,
                        request()
                                .firearms(firearm.markings(mark.build()).build())
                                .build()))
                .hasSize(1);
        assertThat(pointers(
                        THIN,
                        request()
                                .firearms(firearm.markings(mark.country(country).build())
                                        .build())
                                .build()))
                .isEmpty();
        assertThat(pointers(
                        THIN,
                        request()
                                .firearms(firearm.markings()
                                        .serials(serial().role(SerialRole.IMPORT)
                                                .country(country)
                                                .build())
                                        .build())
                                .build()))
                .isEmpty();
    }

    @Test
    void onlyFirearmsToBeTracedNeedBeIdentified() {
        assertThat(pointers(
                        THIN,
                        report().firearms(firearm("f1").model(null).build()).build()))
                .isEmpty();
    }

    @Test
    void responseAnswersSomething() {
        String code = "trace-response-empty";
        assertThat(pointers(code, response().answers().build())).containsExactly("/body");
        assertThat(pointers(code, response().build())).isEmpty();
        assertThat(pointers(
                        code,
                        response()
                                .answers()
                                .results(result(TraceOutcome.PENDING).build())
                                .build()))
                .isEmpty();
        assertThat(pointers(
                        code,
                        response()
                                .answers()
                                .decision(Decision.builder()
                                        .outcome(DecisionOutcome.NO_INFORMATION)
                                        .build())
                                .build()))
                .isEmpty();
    }

    @Test
    void foundFirearmComesWithItsChain() {
        String code = "trace-found-without-chain";
        CustodyChain chain = CustodyChain.builder()
                .events(CustodyEvent.builder()
                        .kind(CustodyEventKind.RETAIL_SALE)
                        .build())
                .build();
        assertThat(judged(code, result(TraceOutcome.FOUND))).containsExactly("/body/results/0");
        assertThat(judged(code, result(TraceOutcome.FOUND).chain(chain))).isEmpty();
        assertThat(judged(code, result(TraceOutcome.PENDING))).isEmpty();
    }

    @Test
    void firearmThatWasNotFoundComesWithTheReason() {
        String code = "trace-not-found-without-reason";
        assertThat(judged(code, result(TraceOutcome.NOT_FOUND))).containsExactly("/body/results/0");
        assertThat(judged(code, result(TraceOutcome.NOT_FOUND).notFoundReasons(NotFoundReason.NOT_MADE_HERE)))
                .isEmpty();
        assertThat(judged(code, result(TraceOutcome.of("mislaid")))).isEmpty();
    }

    @Test
    void referralNamesWhomToAsk() {
        String code = "trace-referred-without-party";
        assertThat(judged(code, result(TraceOutcome.REFERRED))).containsExactly("/body/results/0");
        assertThat(judged(
                        code,
                        result(TraceOutcome.REFERRED)
                                .referredTo(Samples.party("UZ", "Registry").build())))
                .isEmpty();
        assertThat(judged(code, result(TraceOutcome.FOUND))).isEmpty();
    }

    @Test
    void severalCandidatesAreTwoAtLeast() {
        String code = "candidates-too-few";
        assertThat(judged(code, result(TraceOutcome.SEVERAL_CANDIDATES).candidates("r1")))
                .containsExactly("/body/results/0");
        assertThat(judged(code, result(TraceOutcome.SEVERAL_CANDIDATES).candidates("r1", "r2")))
                .isEmpty();
        assertThat(judged(code, result(TraceOutcome.FOUND).candidates("r1"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"refused", "refused-in-part", "postponed", "postponed-in-part", "restricted"})
    void adverseDecisionStatesGroundAndReasons(String outcome) {
        Decision.Builder decision = Decision.builder().outcome(DecisionOutcome.of(outcome));
        assertThat(judged(WITHOUT_GROUND, decision)).containsExactly("/body/decision");
        assertThat(judged(WITHOUT_REASONS, decision)).containsExactly("/body/decision");
        decision.grounds(GROUND).reasons(text("The case is open."));
        assertThat(judged(WITHOUT_GROUND, decision)).isEmpty();
        assertThat(judged(WITHOUT_REASONS, decision)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"granted", "granted-with-conditions", "consultation", "shelved"})
    void otherDecisionsNeedNoGround(String outcome) {
        Decision.Builder decision = Decision.builder().outcome(DecisionOutcome.of(outcome));
        assertThat(judged(WITHOUT_GROUND, decision)).isEmpty();
        assertThat(judged(WITHOUT_REASONS, decision)).isEmpty();
    }

    @Test
    void groundMayStandWithTheItemRefused() {
        Decision.Builder decision = Decision.builder()
                .outcome(DecisionOutcome.REFUSED_IN_PART)
                .items(item(DecisionOutcome.REFUSED)
                        .grounds(GROUND)
                        .reasons(text("The case is open."))
                        .build());
        assertThat(judged(WITHOUT_GROUND, decision)).isEmpty();
        assertThat(judged(WITHOUT_REASONS, decision)).isEmpty();
        assertThat(judged(
                        WITHOUT_REASONS,
                        decision.items(
                                item(DecisionOutcome.REFUSED).grounds(GROUND).build())))
                .containsExactly("/body/decision");
    }

    @Test
    void refusedItemHasAGroundOfItsOwnOrThatOfTheDecision() {
        DecisionItem refused = item(DecisionOutcome.REFUSED).build();
        Decision.Builder decision =
                Decision.builder().outcome(DecisionOutcome.GRANTED_IN_PART).items(refused);
        assertThat(judged(WITHOUT_GROUND, decision)).containsExactly("/body/decision/items/0");
        assertThat(judged(WITHOUT_GROUND, decision.grounds(GROUND))).isEmpty();
        assertThat(judged(
                        WITHOUT_GROUND,
                        Decision.builder()
                                .outcome(DecisionOutcome.GRANTED_IN_PART)
                                .items(item(DecisionOutcome.GRANTED).build())))
                .isEmpty();
    }

    @Test
    void missingGroundIsToldOnce() {
        Decision.Builder decision = Decision.builder()
                .outcome(DecisionOutcome.REFUSED)
                .items(
                        item(DecisionOutcome.REFUSED).build(),
                        item(DecisionOutcome.POSTPONED).build());
        assertThat(judged(WITHOUT_GROUND, decision)).containsExactly("/body/decision");
    }

    @Test
    void refusalAndPostponementComeWithTheDecision() {
        String code = "update-without-decision";
        for (RequestStatus status : List.of(RequestStatus.REFUSED, RequestStatus.POSTPONED)) {
            assertThat(pointers(code, update(status).build())).containsExactly("/body");
            assertThat(pointers(
                            code,
                            update(status)
                                    .decision(Decision.builder()
                                            .outcome(DecisionOutcome.REFUSED)
                                            .build())
                                    .build()))
                    .isEmpty();
        }
        assertThat(pointers(code, update(RequestStatus.ACKNOWLEDGED).build())).isEmpty();
        assertThat(pointers(code, update(RequestStatus.of("forgotten")).build()))
                .isEmpty();
    }

    @Test
    void moreInformationIsAskedByAQuestion() {
        String code = "question-missing";
        assertThat(pointers(code, update(RequestStatus.MORE_INFORMATION_ASKED).build()))
                .containsExactly("/body");
        assertThat(pointers(
                        code,
                        update(RequestStatus.MORE_INFORMATION_ASKED)
                                .questions(question().build())
                                .build()))
                .isEmpty();
        assertThat(pointers(code, update(RequestStatus.PROGRESS_ASKED).build())).isEmpty();
    }

    @Test
    void questionAsksSomething() {
        String code = "question-empty";
        assertThat(pointers(
                        code,
                        request()
                                .questions(
                                        question().build(),
                                        question().id("q2").code(null).build(),
                                        question()
                                                .id("q3")
                                                .code(null)
                                                .text(text("Who bought it?"))
                                                .build())
                                .build()))
                .containsExactly("/body/questions/1");
    }

    @Test
    void rejectionCarriesTheFindings() {
        String code = "rejection-without-findings";
        Receipt.Builder receipt = Receipt.builder()
                .message(UUID.fromString("0d3d4a4e-2a70-4d0e-8a44-55e1c1e2f001"))
                .receivedAt(time("2026-04-30T10:00:00Z"))
                .outcome(ReceiptOutcome.REJECTED);
        assertThat(pointers(code, envelope(receipt.build()).build())).containsExactly("/body");
        assertThat(pointers(
                        code,
                        receipt.findings(ReportedFinding.builder()
                                        .code("purpose-missing")
                                        .severity(FindingSeverity.ERROR)
                                        .layer(FindingLayer.RULE)
                                        .build())
                                .build()))
                .isEmpty();
        assertThat(pointers(
                        code,
                        receipt.findings().outcome(ReceiptOutcome.ACCEPTED).build()))
                .isEmpty();
    }

    @Test
    void whatNoFactoryMadeHasNoMakeAndModel() {
        Firearm.Builder bare = Firearm.builder()
                .id("f1")
                .type(FirearmType.PISTOL)
                .serials(Samples.serial().build());
        String code = "trace-identification-thin";
        assertThat(pointers(code, request().firearms(bare.build()).build())).hasSize(1);
        assertThat(pointers(
                        code,
                        request()
                                .firearms(bare.manufacture(ManufactureKind.CRAFT_MADE)
                                        .build())
                                .build()))
                .isEmpty();
    }
}
