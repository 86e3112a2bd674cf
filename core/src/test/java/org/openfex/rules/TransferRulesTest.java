package org.openfex.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openfex.rules.Samples.asMarked;
import static org.openfex.rules.Samples.at;
import static org.openfex.rules.Samples.envelope;
import static org.openfex.rules.Samples.firearm;
import static org.openfex.rules.Samples.measure;
import static org.openfex.rules.Samples.message;
import static org.openfex.rules.Samples.on;
import static org.openfex.rules.Samples.pointers;
import static org.openfex.rules.Samples.report;
import static org.openfex.rules.Samples.seizure;
import static org.openfex.rules.Samples.text;
import static org.openfex.rules.Samples.time;
import static org.openfex.rules.Samples.told;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfex.code.AttachmentKind;
import org.openfex.code.Authenticity;
import org.openfex.code.ControlledDeliveryMethod;
import org.openfex.code.ControlledDeliveryState;
import org.openfex.code.Country;
import org.openfex.code.DiversionMode;
import org.openfex.code.DiversionStage;
import org.openfex.code.EndUseDocumentKind;
import org.openfex.code.ItemKind;
import org.openfex.code.RouteRole;
import org.openfex.code.TransferLicenceKind;
import org.openfex.code.TransferStep;
import org.openfex.code.TransitAnswer;
import org.openfex.code.Unit;
import org.openfex.model.Attachment;
import org.openfex.model.Consignment;
import org.openfex.model.ControlledDelivery;
import org.openfex.model.ControlledDeliveryPlan;
import org.openfex.model.Diversion;
import org.openfex.model.DiversionAlert;
import org.openfex.model.EndUseDocument;
import org.openfex.model.Lot;
import org.openfex.model.Place;
import org.openfex.model.RoutePoint;
import org.openfex.model.Seal;
import org.openfex.model.Transfer;
import org.openfex.model.TransferLicence;
import org.openfex.model.TransferNotice;

class TransferRulesTest {

    private static Transfer.Builder transfer() {
        return Transfer.builder().countryOfExport(Country.of("KZ")).countryOfImport(Country.of("TR"));
    }

    private static TransferNotice.Builder notice(TransferStep step, Transfer.Builder transfer) {
        return TransferNotice.builder().step(step).transfer(transfer.build());
    }

    private static TransferLicence.Builder licence(TransferLicenceKind kind) {
        return TransferLicence.builder().kind(kind).number("E-26/114");
    }

    private static Lot.Builder lot() {
        return Lot.builder().kind(ItemKind.FIREARM).quantity(measure("100", Unit.PIECES));
    }

    private static DiversionAlert diverted(Diversion.Builder diversion) {
        return DiversionAlert.builder()
                .diversion(diversion.mode(DiversionMode.IN_TRANSIT).build())
                .build();
    }

    private static List<String> ranged(String first, String last, String quantity) {
        Lot ranged = lot().serialFrom(asMarked(first))
                .serialTo(asMarked(last))
                .quantity(measure(quantity, Unit.PIECES))
                .build();
        Consignment consignment = Consignment.builder().id("c1").lots(ranged).build();
        return told(message(notice(TransferStep.DEPARTURE, transfer().consignments(consignment))
                        .build()))
                .stream()
                .map(told -> told.code() + " "
                        + told.pointer().substring(told.pointer().lastIndexOf('/')))
                .toList();
    }

    @Test
    void licenceThatIsSharedSaysAllThatTheProtocolAsks() {
        String code = "transfer-licence-incomplete";
        TransferNotice bare = notice(
                        TransferStep.LICENCE_ISSUED,
                        Transfer.builder()
                                .licences(
                                        licence(TransferLicenceKind.TRANSIT).build(),
                                        licence(TransferLicenceKind.EXPORT).build()))
                .build();
        assertThat(told(code, message(bare)))
                .containsExactly(new Samples.Told(
                        code,
                        null,
                        "/body/transfer/licences/1",
                        Map.of(
                                "missing",
                                "placeOfIssue, issuedOn, expiresOn, countryOfExport, countryOfImport, finalRecipient,"
                                        + " articles")));
        assertThat(told(
                                code,
                                message(bare.toBuilder()
                                        .firearms(firearm("f1").build())
                                        .build()))
                        .get(0)
                        .parameters()
                        .get("missing"))
                .doesNotContain("articles");
        assertThat(told(
                                code,
                                envelope(bare)
                                        .attachments(Attachment.builder()
                                                .id("x1")
                                                .kind(AttachmentKind.OTHER)
                                                .mediaType("application/pdf")
                                                .size(1L)
                                                .sha256("0".repeat(64))
                                                .build())
                                        .build())
                        .get(0)
                        .parameters()
                        .get("missing"))
                .doesNotContain("articles");
        Consignment unopened = Consignment.builder().id("c1").build();
        assertThat(told(
                                code,
                                message(bare.toBuilder()
                                        .transfer(bare.transfer().toBuilder()
                                                .consignments(unopened)
                                                .build())
                                        .build()))
                        .get(0)
                        .parameters()
                        .get("missing"))
                .endsWith("articles");
        // A notice that only mentions the licence may leave out what it does not know.
        assertThat(pointers(
                        code,
                        bare.toBuilder().step(TransferStep.AUTHENTICITY_ASKED).build()))
                .isEmpty();
    }

    @Test
    void whatTheTransferSaysNeedNotStandInTheLicence() {
        TransferLicence dated = licence(TransferLicenceKind.IMPORT)
                .placeOfIssue("Ankara")
                .issuedOn(LocalDate.parse("2026-01-15"))
                .expiresOn(LocalDate.parse("2026-12-31"))
                .build();
        Consignment consignment =
                Consignment.builder().id("c1").lots(lot().build()).build();
        assertThat(pointers(
                        "transfer-licence-incomplete",
                        notice(
                                        TransferStep.IMPORT_LICENCE_SHARED,
                                        transfer()
                                                .licences(dated)
                                                .finalRecipient("o1")
                                                .consignments(consignment))
                                .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "export, 2026-03-31, 1",
        "export, 2026-04-01, 0",
        "import, 2025-12-31, 0",
        "re-export, 2025-12-31, 1",
    })
    void goodsLeaveUnderALicenceInForce(String kind, String expiry, int findings) {
        TransferLicence licence = licence(TransferLicenceKind.of(kind))
                .expiresOn(LocalDate.parse(expiry))
                .build();
        assertThat(pointers(
                        "licence-expired-at-departure",
                        notice(
                                        TransferStep.DEPARTURE,
                                        transfer().licences(licence).departure(on("2026-04-01")))
                                .build()))
                .hasSize(findings);
    }

    @Test
    void statesOfATransferDiffer() {
        TransferLicence licence = licence(TransferLicenceKind.EXPORT)
                .countryOfExport(Country.of("KZ"))
                .countryOfImport(Country.of("KZ"))
                .transitStates(Country.of("AZ"), Country.of("KZ"))
                .build();
        TransferNotice notice = notice(
                        TransferStep.DEPARTURE,
                        transfer()
                                .licences(licence)
                                .transitStates(Country.of("AZ"), Country.of("TR"), Country.of("KZ")))
                .build();
        assertThat(pointers("transfer-within-one-state", notice))
                .containsExactly("/body/transfer/licences/0/countryOfImport");
        assertThat(pointers("transit-state-is-end", notice))
                .containsExactly(
                        "/body/transfer/transitStates/1",
                        "/body/transfer/transitStates/2",
                        "/body/transfer/licences/0/transitStates/1");
        assertThat(pointers(
                        "transfer-within-one-state",
                        notice(TransferStep.DEPARTURE, Transfer.builder()).build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "no-objection, 2026-04-28, 1",
        "no-objection-in-part, 2026-04-28, 1",
        // The day of issue, and the day before it on other clocks.
        "no-objection, 2026-04-30, 0",
        "no-objection, 2026-05, 0",
        "objection, 2026-04-01, 0",
        "not-required, 2026-04-01, 0",
    })
    void nonObjectionComesBeforeShipment(String answer, String departure, int findings) {
        assertThat(pointers(
                        "non-objection-after-departure",
                        notice(TransferStep.TRANSIT_ANSWER, transfer().departure(on(departure)))
                                .transitAnswer(TransitAnswer.of(answer))
                                .build()))
                .hasSize(findings);
    }

    @Test
    void answersSayWhatTheyAnswer() {
        for (TransferStep step : List.of(TransferStep.TRANSIT_ANSWER, TransferStep.AUTHENTICITY_ANSWERED)) {
            assertThat(told(message(notice(step, transfer()).build())))
                    .extracting(Samples.Told::pointer)
                    .containsExactly("/body/step");
        }
        EndUseDocument document = EndUseDocument.builder()
                .kind(EndUseDocumentKind.END_USER_CERTIFICATE)
                .build();
        assertThat(pointers(
                        "authenticity-answer-missing",
                        notice(TransferStep.AUTHENTICITY_ANSWERED, transfer().endUseDocuments(document))
                                .build()))
                .containsExactly("/body/step");
        assertThat(pointers(
                        "authenticity-answer-missing",
                        notice(
                                        TransferStep.AUTHENTICITY_ANSWERED,
                                        transfer()
                                                .endUseDocuments(
                                                        document,
                                                        document.toBuilder()
                                                                .authenticity(Authenticity.FORGED)
                                                                .build()))
                                .build()))
                .isEmpty();
        assertThat(told(message(
                        notice(TransferStep.AUTHENTICITY_ASKED, transfer()).build())))
                .extracting(Samples.Told::code)
                .containsExactly("authenticity-without-document");
        assertThat(pointers(
                        "authenticity-without-document",
                        notice(
                                        TransferStep.AUTHENTICITY_ASKED,
                                        transfer()
                                                .licences(licence(TransferLicenceKind.EXPORT)
                                                        .build()))
                                .build()))
                .isEmpty();
    }

    @Test
    void refusalGivesItsReasons() {
        String code = "transfer-refusal-without-reasons";
        TransferNotice.Builder refused = notice(TransferStep.LICENCE_REFUSED, transfer());
        assertThat(pointers(code, refused.build())).containsExactly("/body/step");
        assertThat(pointers(code, refused.reasons(text("Risk of diversion.")).build()))
                .isEmpty();
        assertThat(pointers(
                        code,
                        notice(TransferStep.TRANSIT_ANSWER, transfer())
                                .transitAnswer(TransitAnswer.WITHDRAWN)
                                .build()))
                .containsExactly("/body/transitAnswer");
    }

    @Test
    void receiptHasADateAndAShortfall() {
        TransferNotice.Builder verified = notice(TransferStep.DELIVERY_VERIFIED_IN_PART, transfer());
        assertThat(pointers("delivery-without-date", verified.build())).containsExactly("/body/step");
        assertThat(pointers("shortfall-missing", verified.build())).containsExactly("/body/step");
        verified.received(on("2026-04")).shortfall(text("Twelve pistols."));
        assertThat(told(message(verified.build()))).isEmpty();
    }

    @Test
    void arrivalFollowsDeparture() {
        String code = "arrival-before-departure";
        assertThat(pointers(
                        code,
                        notice(
                                        TransferStep.ARRIVAL,
                                        transfer().departure(on("2026-04-10")).arrival(on("2026-04-09")))
                                .received(on("2026-04-08"))
                                .build()))
                .containsExactly("/body/received", "/body/transfer/arrival");
        assertThat(pointers(
                        code,
                        notice(
                                        TransferStep.ARRIVAL,
                                        transfer().departure(on("2026-04")).arrival(on("2026-04-09")))
                                .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "AB 0101, AB 0200, 100, ",
        "AB 0101, AB 0200, 99, ",
        "AB 0101, AB 0200, 101, lot-larger-than-range /quantity",
        "AB 0200, AB 0101, 100, number-range-reversed /serialTo",
        "0101, 0101, 1, ",
        // Numbers that do not count up by their last digits make no range that could be counted.
        "AB 0200, BA 0101, 100, ",
        "200, 99, 900, ",
        "AB-X, AB-Y, 900, ",
        "101A, 100A, 900, ",
    })
    void rangeCountsItsNumbers(String first, String last, String quantity, String finding) {
        assertThat(ranged(first, last, quantity)).isEqualTo(finding == null ? List.of() : List.of(finding));
    }

    @Test
    void estimatesAndOtherUnitsAreNotCounted() {
        for (Lot lot : List.of(
                lot().quantity(measure("900", Unit.PACKAGE)).build(),
                lot().quantity(measure("900", Unit.PIECES).toBuilder()
                                .estimated(true)
                                .build())
                        .build())) {
            Consignment consignment = Consignment.builder()
                    .id("c1")
                    .lots(lot.toBuilder()
                            .serialFrom(asMarked("1"))
                            .serialTo(asMarked("2"))
                            .build())
                    .build();
            assertThat(told(message(notice(TransferStep.DEPARTURE, transfer().consignments(consignment))
                            .build())))
                    .isEmpty();
        }
    }

    @Test
    void sealsAreARangeToo() {
        Seal seal = Seal.builder().number("0098815").lastNumber("0098811").build();
        assertThat(pointers(
                        "number-range-reversed",
                        report().seizure(seizure()
                                        .seals(
                                                seal,
                                                seal.toBuilder()
                                                        .lastNumber(null)
                                                        .build())
                                        .build())
                                .build()))
                .containsExactly("/body/seizure/seals/0/lastNumber");
    }

    @Test
    void diversionOnTheWayNamesItsTransfer() {
        String code = "diversion-without-transfer";
        Diversion.Builder diversion = Diversion.builder().stage(DiversionStage.DURING_TRANSFER);
        assertThat(pointers(code, diverted(diversion))).containsExactly("/body/diversion/stage");
        assertThat(pointers(code, diverted(diversion.transfer(transfer().build()))))
                .isEmpty();
        assertThat(pointers(code, diverted(Diversion.builder().stage(DiversionStage.SERVICE_USE))))
                .isEmpty();
    }

    @Test
    void diversionIsDetectedAfterItHappened() {
        String code = "detected-before-diversion";
        Diversion.Builder diversion = Diversion.builder()
                .stage(DiversionStage.SERVICE_USE)
                .time(on("2026-03"))
                .detected(at("2026-02-20T10:00:00Z"));
        assertThat(pointers(code, diverted(diversion))).containsExactly("/body/diversion/detected");
        assertThat(pointers(code, diverted(diversion.detected(on("2026"))))).isEmpty();
        assertThat(pointers(code, diverted(diversion.detected(null)))).isEmpty();
    }

    @Test
    void controlledDeliveryIsAgreedByAllWhoAreAsked() {
        ControlledDeliveryPlan.Builder plan = ControlledDeliveryPlan.builder()
                .method(ControlledDeliveryMethod.REPLACED_IN_PART)
                .state(ControlledDeliveryState.AGREED)
                .consentAsked(Country.of("UZ"), Country.of("TM"))
                .consentGiven(Country.of("UZ"));
        assertThat(told(message(delivery(plan))))
                .extracting(told -> told.code() + " " + told.pointer())
                .containsExactly(
                        "agreed-without-consent /body/plan/state", "substitution-not-described /body/plan/method");
        plan.consentGiven(Country.of("TM"), Country.of("UZ")).substituted(text("Rifles by dummies."));
        assertThat(told(message(delivery(plan)))).isEmpty();
        plan.consentGiven(List.of()).state(ControlledDeliveryState.AGREED_IN_PART);
        assertThat(told(message(delivery(plan)))).isEmpty();
    }

    @Test
    void statesOnTheRouteStandInThePlan() {
        RoutePoint there = RoutePoint.builder()
                .role(RouteRole.TRANSIT)
                .place(Place.builder().country(Country.of("TM")).build())
                .build();
        RoutePoint somewhere = RoutePoint.builder()
                .role(RouteRole.HANDOVER)
                .place(Place.builder().name("Depot 4").build())
                .build();
        ControlledDeliveryPlan.Builder plan = ControlledDeliveryPlan.builder()
                .method(ControlledDeliveryMethod.ALLOWED_TO_CONTINUE_INTACT)
                .state(ControlledDeliveryState.PROPOSED)
                .states(Country.of("KZ"), Country.of("UZ"))
                .route(somewhere, there);
        assertThat(pointers("route-state-not-in-plan", delivery(plan)))
                .containsExactly("/body/plan/route/1/place/country");
        assertThat(pointers("route-state-not-in-plan", delivery(plan.consentAsked(Country.of("TM")))))
                .isEmpty();
        assertThat(pointers(
                        "route-state-not-in-plan",
                        delivery(plan.consentAsked(List.of()).states(List.of()))))
                .isEmpty();
    }

    private static ControlledDelivery delivery(ControlledDeliveryPlan.Builder plan) {
        return ControlledDelivery.builder().plan(plan.build()).build();
    }

    @Test
    void shipmentOfTheHourBeforeIsNotYetLate() {
        TransferNotice answer = notice(
                        TransferStep.TRANSIT_ANSWER, transfer().departure(at("2026-04-30T05:00:00+05:00")))
                .transitAnswer(TransitAnswer.NO_OBJECTION)
                .build();
        assertThat(pointers("non-objection-after-departure", answer)).isEmpty();
        assertThat(pointers(
                        "non-objection-after-departure",
                        envelope(answer).issuedAt(time("2026-04-30T00:00:01Z")).build()))
                .hasSize(1);
    }
}
