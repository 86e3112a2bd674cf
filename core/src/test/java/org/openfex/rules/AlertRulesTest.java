package org.openfex.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openfex.rules.Samples.asMarked;
import static org.openfex.rules.Samples.envelope;
import static org.openfex.rules.Samples.firearm;
import static org.openfex.rules.Samples.message;
import static org.openfex.rules.Samples.on;
import static org.openfex.rules.Samples.party;
import static org.openfex.rules.Samples.person;
import static org.openfex.rules.Samples.pointers;
import static org.openfex.rules.Samples.response;
import static org.openfex.rules.Samples.result;
import static org.openfex.rules.Samples.text;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfex.code.AlertAction;
import org.openfex.code.AlertKind;
import org.openfex.code.AlertState;
import org.openfex.code.BallisticExhibitKind;
import org.openfex.code.BallisticResult;
import org.openfex.code.BasisKind;
import org.openfex.code.ConcealmentMethod;
import org.openfex.code.ContactFunction;
import org.openfex.code.Country;
import org.openfex.code.DecisionOutcome;
import org.openfex.code.DetectionMethod;
import org.openfex.code.FirearmType;
import org.openfex.code.GroupActivity;
import org.openfex.code.GroupKind;
import org.openfex.code.HitConfirmation;
import org.openfex.code.InquiryOutcome;
import org.openfex.code.Operation;
import org.openfex.code.SearchResult;
import org.openfex.code.SerialState;
import org.openfex.code.TraceOutcome;
import org.openfex.model.Alert;
import org.openfex.model.Answer;
import org.openfex.model.BallisticComparison;
import org.openfex.model.BallisticExhibit;
import org.openfex.model.BallisticInquiry;
import org.openfex.model.Concealment;
import org.openfex.model.Contact;
import org.openfex.model.ContactPoint;
import org.openfex.model.ContactPointEntry;
import org.openfex.model.Decision;
import org.openfex.model.Detection;
import org.openfex.model.EarlierRecord;
import org.openfex.model.Firearm;
import org.openfex.model.FirearmAlert;
import org.openfex.model.Group;
import org.openfex.model.GroupInformation;
import org.openfex.model.Hit;
import org.openfex.model.InquiryResponse;
import org.openfex.model.InquiryResult;
import org.openfex.model.ModusOperandiBulletin;
import org.openfex.model.PersonAlert;
import org.openfex.model.RegisterSearch;
import org.openfex.model.SerialNumber;
import org.openfex.model.StatementBasis;

/** Rules on alerts, on the answers of registers and laboratories, on groups and on points of contact. */
class AlertRulesTest {

    private static Alert.Builder alert(AlertState state) {
        return Alert.builder()
                .kind(AlertKind.LOST)
                .state(state)
                .time(on("2026-04"))
                .actions(AlertAction.SEIZE);
    }

    private static FirearmAlert.Builder sought(Alert.Builder alert) {
        return FirearmAlert.builder()
                .alert(alert.build())
                .firearms(firearm("f1").build());
    }

    private static InquiryResponse.Builder answered(InquiryResult.Builder result) {
        return InquiryResponse.builder().results(result.build());
    }

    private static InquiryResult.Builder outcome(InquiryOutcome outcome) {
        return InquiryResult.builder().subject("f1").outcome(outcome);
    }

    private static RegisterSearch search(SearchResult result) {
        return RegisterSearch.builder()
                .register("State register")
                .result(result)
                .build();
    }

    private static BallisticExhibit.Builder exhibit(String id) {
        return BallisticExhibit.builder().id(id).kind(BallisticExhibitKind.CARTRIDGE_CASE);
    }

    private static Group.Builder group() {
        return Group.builder()
                .id("g1")
                .kind(GroupKind.ORGANIZED_CRIMINAL_GROUP)
                .names(asMarked("Northern ring"))
                .basis(StatementBasis.builder().kind(BasisKind.FACT).build());
    }

    private static ContactPointEntry.Builder entry(ContactFunction function) {
        return ContactPointEntry.builder()
                .function(function)
                .authority(party("KZ", "Registry")
                        .contact(Contact.builder().phones("+77172000000").build())
                        .build());
    }

    private static ContactPoint.Builder contacts(ContactPointEntry.Builder... entries) {
        return ContactPoint.builder()
                .country(Country.of("KZ"))
                .entries(List.of(entries).stream()
                        .map(ContactPointEntry.Builder::build)
                        .toList());
    }

    @Test
    void alertIsAboutSomethingOrSomebody() {
        String code = "alert-without-subject";
        FirearmAlert nothing =
                sought(alert(AlertState.ACTIVE)).firearms(List.of()).build();
        assertThat(pointers(code, nothing)).containsExactly("/body");
        assertThat(pointers(
                        code,
                        envelope(nothing)
                                .operation(Operation.UPDATE)
                                .supersedes(UUID.fromString("0d3d4a4e-2a70-4d0e-8a44-55e1c1e2f001"))
                                .build()))
                .isEmpty();
        PersonAlert.Builder nobody =
                PersonAlert.builder().alert(alert(AlertState.ACTIVE).build());
        assertThat(pointers(code, nobody.build())).containsExactly("/body");
        assertThat(pointers(code, nobody.persons(person("p1").build()).build())).isEmpty();
    }

    @Test
    void firearmInAnAlertCanBeTold() {
        String code = "alert-firearm-unidentifiable";
        SerialNumber none =
                SerialNumber.builder().state(SerialState.NOT_RECORDED).build();
        Firearm bare = Firearm.builder()
                .id("f1")
                .type(FirearmType.PISTOL)
                .serials(none)
                .build();
        assertThat(pointers(
                        code, sought(alert(AlertState.ACTIVE)).firearms(bare).build()))
                .containsExactly("/body/firearms/0");
        for (Firearm known : List.of(
                firearm("f1").serials(none).build(),
                bare.toBuilder().images("x1").build(),
                bare.toBuilder()
                        .earlierRecords(EarlierRecord.builder()
                                .message(UUID.fromString("0d3d4a4e-2a70-4d0e-8a44-55e1c1e2f001"))
                                .item("f7")
                                .build())
                        .build(),
                bare.toBuilder().serials(Samples.serial().build()).build())) {
            assertThat(pointers(
                            code,
                            sought(alert(AlertState.ACTIVE)).firearms(known).build()))
                    .isEmpty();
        }
    }

    @Test
    void activeAlertOnALossSaysWhenOrWhereAndWhatToDo() {
        Alert.Builder bare = alert(AlertState.ACTIVE).time(null).actions(List.of());
        assertThat(pointers("alert-loss-without-time-or-place", sought(bare).build()))
                .containsExactly("/body/alert");
        assertThat(pointers("alert-without-action", sought(bare).build())).containsExactly("/body/alert");
        bare.state(AlertState.HIT_REPORTED);
        assertThat(pointers("alert-loss-without-time-or-place", sought(bare).build()))
                .isEmpty();
        assertThat(pointers("alert-without-action", sought(bare).build())).isEmpty();
        bare.state(AlertState.ACTIVE).kind(AlertKind.DANGEROUS_ITEM).actionText(text("Call the desk."));
        assertThat(pointers("alert-loss-without-time-or-place", sought(bare).build()))
                .isEmpty();
        assertThat(pointers("alert-without-action", sought(bare).build())).isEmpty();
    }

    @Test
    void hitIsToldAndConfirmedBySomebody() {
        assertThat(pointers(
                        "alert-hit-missing",
                        sought(alert(AlertState.HIT_CONFIRMED)).build()))
                .containsExactly("/body/alert/state");
        Hit.Builder hit = Hit.builder().confirmation(HitConfirmation.DENIED);
        Alert.Builder alert = alert(AlertState.HIT_CONFIRMED).hits(hit.build());
        assertThat(pointers("alert-hit-missing", sought(alert).build())).isEmpty();
        assertThat(pointers("hit-confirmed-by-nobody", sought(alert).build()))
                .containsExactly("/body/alert/hits/0/confirmation");
        alert.enteredBy(party("KZ", "Customs").build());
        assertThat(pointers("hit-confirmed-by-nobody", sought(alert).build())).isEmpty();
        alert.enteredBy(party("UZ", "Customs").build());
        assertThat(pointers("hit-confirmed-by-nobody", sought(alert).build())).hasSize(1);
        alert.hits(
                hit.confirmedBy(party("KG", "Border Service").build()).build(),
                Hit.builder().confirmation(HitConfirmation.PENDING).build());
        assertThat(pointers("hit-confirmed-by-nobody", sought(alert).build())).isEmpty();
    }

    @Test
    void cancelledAlertSaysWhy() {
        String code = "alert-cancelled-without-reason";
        Alert.Builder alert = alert(AlertState.CANCELLED);
        assertThat(pointers(code, sought(alert).build())).containsExactly("/body/alert/state");
        assertThat(pointers(code, sought(alert.cancellation(text("Found."))).build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"active, 2026-04-28, 1", "active, 2026-04-29, 0", "active, , 0", "expired, 2025-12-31, 0"})
    void activeAlertIsInForce(String state, LocalDate last, int findings) {
        assertThat(pointers(
                        "alert-active-after-end",
                        sought(alert(AlertState.of(state)).validUntil(last)).build()))
                .hasSize(findings);
    }

    @Test
    void whatIsFoundIsGivenAndWhatIsNotIsNot() {
        String missing = "inquiry-found-without-data";
        InquiryResult.Builder found = outcome(InquiryOutcome.FOUND);
        assertThat(pointers(missing, answered(found).build())).containsExactly("/body/results/0");
        Answer answer = Answer.builder().question("q1").text(text("Yes.")).build();
        assertThat(pointers(missing, answered(found).answers(answer).build())).isEmpty();
        assertThat(pointers(missing, answered(found.matches("f1")).build())).isEmpty();

        assertThat(pointers(
                        missing,
                        answered(outcome(InquiryOutcome.SEVERAL))
                                .persons(person("p1").build())
                                .build()))
                .isEmpty();

        String extra = "inquiry-no-record-with-data";
        assertThat(pointers(
                        extra,
                        answered(outcome(InquiryOutcome.NO_RECORD).matches("f1"))
                                .build()))
                .containsExactly("/body/results/0/outcome");
        assertThat(pointers(
                        extra,
                        answered(outcome(InquiryOutcome.NO_MATCH).matches("f1")).build()))
                .isEmpty();
    }

    @Test
    void withheldResultComesWithADecision() {
        String code = "withheld-without-decision";
        Decision refused = Decision.builder().outcome(DecisionOutcome.REFUSED).build();
        InquiryResponse.Builder inquiry = answered(outcome(InquiryOutcome.WITHHELD));
        assertThat(pointers(code, inquiry.build())).containsExactly("/body/results/0/outcome");
        assertThat(pointers(code, inquiry.decision(refused).build())).isEmpty();
        assertThat(pointers(
                        code,
                        response()
                                .results(result(TraceOutcome.WITHHELD).build())
                                .build()))
                .containsExactly("/body/results/0/outcome");
    }

    @ParameterizedTest
    @CsvSource({
        "no-record, no-hit, hit, 1",
        "no-record, no-hit, possible-hit, 0",
        "found, no-hit, no-hit, 1",
        "found, no-hit, not-available, 0",
        "pending, hit, hit, 0",
    })
    void resultAgreesWithTheSearches(String outcome, String first, String second, int findings) {
        InquiryResult.Builder result = outcome(InquiryOutcome.of(outcome))
                .registersSearched(search(SearchResult.of(first)), search(SearchResult.of(second)));
        assertThat(pointers("search-contradicts-outcome", answered(result).build()))
                .hasSize(findings);
    }

    @Test
    void traceAgreesWithTheSearches() {
        assertThat(pointers(
                        "search-contradicts-outcome",
                        response()
                                .results(result(TraceOutcome.NOT_FOUND)
                                        .registersSearched(search(SearchResult.SEVERAL_HITS))
                                        .build())
                                .build()))
                .containsExactly("/body/results/0/outcome");
        assertThat(pointers(
                        "search-contradicts-outcome",
                        response().results(result(TraceOutcome.FOUND).build()).build()))
                .isEmpty();
    }

    @Test
    void exhibitCanBeComparedWithAnother() {
        BallisticInquiry.Builder inquiry = BallisticInquiry.builder()
                .ballisticExhibits(
                        exhibit("e1").build(),
                        exhibit("e2").number("B-2").build(),
                        exhibit("e3").images("x1").build());
        assertThat(pointers("ballistic-exhibit-bare", inquiry.build())).containsExactly("/body/ballisticExhibits/0");

        BallisticComparison.Builder comparison =
                BallisticComparison.builder().exhibits("e1", "e1").result(BallisticResult.IDENTIFICATION);
        InquiryResponse.Builder response = answered(outcome(InquiryOutcome.PENDING));
        String code = "comparison-of-one-exhibit";
        assertThat(pointers(code, response.comparisons(comparison.build()).build()))
                .containsExactly("/body/comparisons/0/exhibits");
        assertThat(pointers(
                        code,
                        response.comparisons(comparison.exhibits("e1", "e2").build())
                                .build()))
                .isEmpty();
        assertThat(pointers(
                        code,
                        response.comparisons(comparison
                                        .exhibits("e1")
                                        .result(BallisticResult.NO_MATCH)
                                        .build())
                                .build()))
                .isEmpty();
    }

    @Test
    void groupIsMoreThanANameAndMoreThanTwo() {
        assertThat(pointers(
                        "group-bare",
                        GroupInformation.builder().groups(group().build()).build()))
                .containsExactly("/body/groups/0");
        GroupInformation two = GroupInformation.builder()
                .groups(
                        group().activities(GroupActivity.CONVERSION).size(2).build(),
                        group().id("g2").methods(text("By post.")).size(3).build(),
                        group().id("g3")
                                .kind(GroupKind.STREET_GANG)
                                .structure(text("Two brothers."))
                                .size(2)
                                .build())
                .build();
        assertThat(pointers("group-bare", two)).isEmpty();
        assertThat(pointers("group-smaller-than-three", two)).containsExactly("/body/groups/0/size");
    }

    @Test
    void concealmentComesWithDetection() {
        String code = "concealment-without-detection";
        ModusOperandiBulletin.Builder bulletin =
                ModusOperandiBulletin.builder().title(text("Double bottoms")).methods(text("Under the boot."));
        assertThat(pointers(code, bulletin.build())).isEmpty();
        bulletin.concealments(
                Concealment.builder().method(ConcealmentMethod.DOUBLE_BOTTOM).build());
        assertThat(pointers(code, bulletin.build())).containsExactly("/body/concealments");
        bulletin.detections(Detection.builder().method(DetectionMethod.X_RAY).build());
        assertThat(pointers(code, bulletin.build())).isEmpty();
    }

    @Test
    void pointOfContactCanBeReached() {
        String code = "contact-point-unreachable";
        ContactFunction function = ContactFunction.FIREARMS_PROTOCOL_CONTACT_POINT;
        assertThat(pointers(code, contacts(entry(function)).build())).isEmpty();
        for (Contact contact :
                new Contact[] {null, Contact.builder().languages("ru").build()}) {
            ContactPointEntry.Builder unreachable = entry(function)
                    .authority(party("KZ", "Registry").contact(contact).build());
            assertThat(pointers(code, contacts(unreachable).build())).containsExactly("/body/entries/0/authority");
        }
    }

    @Test
    void centralAuthorityStatesItsLanguages() {
        String code = "central-authority-without-languages";
        ContactPoint.Builder notice =
                contacts(entry(ContactFunction.UNTOC_CENTRAL_AUTHORITY), entry(ContactFunction.DUTY_DESK));
        assertThat(pointers(code, notice.build())).containsExactly("/body/entries/0");
        assertThat(pointers(code, notice.languages("ru").build())).isEmpty();
    }

    @Test
    void pointOfContactIsOfTheStateAndInForce() {
        ContactPointEntry.Builder ended = entry(ContactFunction.DUTY_DESK).validUntil(LocalDate.parse("2026-04-28"));
        assertThat(pointers("contact-point-ended", contacts(ended).build()))
                .containsExactly("/body/entries/0/validUntil");
        assertThat(pointers(
                        "contact-point-ended",
                        contacts(ended, entry(ContactFunction.DUTY_DESK)).build()))
                .isEmpty();
        assertThat(pointers(
                        "contact-point-of-other-state",
                        contacts(entry(ContactFunction.DUTY_DESK))
                                .country(Country.of("UZ"))
                                .build()))
                .containsExactly("/body/entries/0/authority/country");
    }

    @Test
    void sampleIsWithoutFault() {
        assertThat(Samples.told(message(sought(alert(AlertState.ACTIVE)).build())))
                .isEmpty();
    }
}
