package org.openfex.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openfex.rules.Samples.envelope;
import static org.openfex.rules.Samples.message;
import static org.openfex.rules.Samples.party;
import static org.openfex.rules.Samples.person;
import static org.openfex.rules.Samples.pointers;
import static org.openfex.rules.Samples.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfex.code.AssistanceChannel;
import org.openfex.code.AssistanceKind;
import org.openfex.code.AttachmentKind;
import org.openfex.code.Country;
import org.openfex.code.DecisionOutcome;
import org.openfex.code.Instrument;
import org.openfex.code.ProceedingKind;
import org.openfex.code.RefusalGround;
import org.openfex.code.Urgency;
import org.openfex.code.WarrantKind;
import org.openfex.model.AssistanceItem;
import org.openfex.model.AssistanceRequest;
import org.openfex.model.AssistanceResponse;
import org.openfex.model.AssistanceResult;
import org.openfex.model.Attachment;
import org.openfex.model.ConfiscationRequest;
import org.openfex.model.Decision;
import org.openfex.model.DecisionGround;
import org.openfex.model.DecisionItem;
import org.openfex.model.LanguageText;
import org.openfex.model.LegalBasis;
import org.openfex.model.Person;
import org.openfex.model.Place;
import org.openfex.model.Warrant;

class AssistanceRulesTest {
    private static final DecisionGround GROUND = ground(RefusalGround.NO_DUAL_CRIMINALITY);

    private static AssistanceRequest.Builder asking(String... kinds) {
        return AssistanceRequest.builder()
                .requestingAuthority(party("KZ", "Prosecutor General").build())
                .conductedBy(party("KZ", "Criminal Police").build())
                .proceeding(ProceedingKind.INVESTIGATION)
                .subject(text("Smuggling of firearms"))
                .facts(text("A rifle was found in a truck."))
                .assistance(Arrays.stream(kinds).map(kind -> item(kind).build()).toList())
                .purpose(text("To prove who sold the rifle."));
    }

    private static AssistanceItem.Builder item(String kind) {
        return AssistanceItem.builder()
                .id("a-" + kind)
                .kind(AssistanceKind.of(kind))
                .description(text("As the law of the State asked provides."));
    }

    private static AssistanceRequest.Builder confiscation(ConfiscationRequest.Builder confiscation) {
        return asking("confiscation")
                .confiscation(confiscation.property(text("The truck")).build());
    }

    private static Warrant.Builder order() {
        return Warrant.builder().kind(WarrantKind.CONFISCATION).number("CO-26/3");
    }

    private static AssistanceResult.Builder result(DecisionOutcome outcome) {
        return AssistanceResult.builder().asked("a1").outcome(outcome);
    }

    private static AssistanceResponse.Builder answering(AssistanceResult.Builder result) {
        return AssistanceResponse.builder().results(result.build());
    }

    private static Decision.Builder decision(DecisionOutcome outcome) {
        return Decision.builder().outcome(outcome);
    }

    private static DecisionGround ground(RefusalGround code) {
        return DecisionGround.builder().code(code).build();
    }

    private static LegalBasis basis(Instrument instrument) {
        return LegalBasis.builder().instrument(instrument).clause("18(3)").build();
    }

    @ParameterizedTest
    @CsvSource({
        "certified-copies,,1",
        "service-of-documents,,0",
        "summons, service-of-documents,0",
        "summons, search,1",
        // What a code means that no list holds, nobody can say.
        "telepathy,,0",
        "telepathy, search,1",
    })
    void onlyServiceOfDocumentsNeedsNoFacts(String first, String second, int findings) {
        String[] kinds = second == null ? new String[] {first} : new String[] {first, second};
        assertThat(pointers(
                        "assistance-without-facts",
                        asking(kinds).facts(List.of()).build()))
                .hasSize(findings);
        assertThat(pointers("assistance-without-facts", asking(kinds).build())).isEmpty();
    }

    @Test
    void confiscationNeedsFactsOrAnOrder() {
        String code = "confiscation-without-facts";
        ConfiscationRequest.Builder bare = ConfiscationRequest.builder();
        assertThat(pointers(code, confiscation(bare).facts(List.of()).build())).containsExactly("/body/confiscation");
        // Told once, where it is.
        assertThat(pointers(
                        "assistance-without-facts",
                        confiscation(bare).facts(List.of()).build()))
                .isEmpty();
        assertThat(pointers(code, confiscation(bare).build())).isEmpty();
        ConfiscationRequest.Builder told = ConfiscationRequest.builder().facts(text("It carried the rifle."));
        assertThat(pointers(code, confiscation(told).facts(List.of()).build())).isEmpty();
        ConfiscationRequest.Builder ordered = ConfiscationRequest.builder().order(order().build());
        assertThat(pointers(code, confiscation(ordered).facts(List.of()).build()))
                .isEmpty();
    }

    @Test
    void orderOfConfiscationHasAnExtentAndIsEnclosed() {
        ConfiscationRequest.Builder ordered = ConfiscationRequest.builder().order(order().build());
        AssistanceRequest request = confiscation(ordered).build();
        String place = "/body/confiscation/order";
        assertThat(pointers("confiscation-order-without-extent", request)).containsExactly(place);
        assertThat(pointers("confiscation-order-not-enclosed", request)).containsExactly(place);

        ConfiscationRequest.Builder frozen = ConfiscationRequest.builder()
                .order(order().kind(WarrantKind.FREEZING).build());
        assertThat(pointers(
                        "confiscation-order-without-extent",
                        confiscation(frozen).build()))
                .isEmpty();

        ordered.extent(text("All of it")).order(order().image("x1").build());
        AssistanceRequest whole = confiscation(ordered).build();
        assertThat(pointers("confiscation-order-without-extent", whole)).isEmpty();
        assertThat(pointers("confiscation-order-not-enclosed", whole)).isEmpty();

        Attachment copy = Attachment.builder()
                .id("x1")
                .kind(AttachmentKind.COURT_ORDER)
                .mediaType("application/pdf")
                .size(1L)
                .sha256("0".repeat(64))
                .build();
        assertThat(pointers(
                        "confiscation-order-not-enclosed",
                        envelope(request).attachments(copy).build()))
                .isEmpty();
        assertThat(pointers(
                        "confiscation-order-not-enclosed",
                        envelope(request)
                                .attachments(copy.toBuilder()
                                        .kind(AttachmentKind.PHOTOGRAPH)
                                        .build())
                                .build()))
                .containsExactly(place);
    }

    @ParameterizedTest
    @CsvSource({
        "hearing-of-witness, measure-without-person",
        "hearing-by-video, measure-without-person",
        "transfer-of-detained-person, measure-without-person",
        "forensic-examination, measure-without-item",
        "return-of-property, measure-without-item",
        "search, search-without-place",
        "site-inspection, search-without-place",
    })
    void measureNamesWhatItConcerns(String kind, String code) {
        assertThat(pointers(code, asking(kind).build())).containsExactly("/body/assistance/0");
        AssistanceItem named = item(kind)
                .organizations("o1")
                .items("f1")
                .place(Place.builder().country(Country.of("UZ")).build())
                .build();
        assertThat(pointers(code, asking().assistance(named).build())).isEmpty();
    }

    @Test
    void measureOfNoSuchKindNeedsNone() {
        AssistanceRequest request = asking("certified-copies", "text-of-law", "telepathy", "identifying-a-person")
                .build();
        for (String code : List.of("measure-without-person", "measure-without-item", "search-without-place")) {
            assertThat(pointers(code, request)).as(code).isEmpty();
        }
    }

    @Test
    void searchAtWhomAPersonIsNamedHasAPlace() {
        AssistanceItem search = item("search").persons("p1").build();
        assertThat(pointers("search-without-place", asking().assistance(search).build()))
                .isEmpty();
    }

    @Test
    void personConcernedIsMoreThanAName() {
        String code = "person-concerned-bare";
        AssistanceItem hearing = item("hearing-of-witness").persons("p1").build();
        assertThat(pointers(
                        code,
                        asking().assistance(hearing)
                                .persons(person("p1").build(), person("p2").build())
                                .build()))
                .containsExactly("/body/persons/0");
        for (Person known : List.of(
                person("p1").nationalities(Country.of("UZ")).build(),
                person("p1").stateless(true).build(),
                person("p1")
                        .addresses(Place.builder().locality("Shymkent").build())
                        .build())) {
            assertThat(pointers(
                            code, asking().assistance(hearing).persons(known).build()))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "untoc, , 1",
        "untoc, routine, 1",
        "untoc, urgent, 0",
        "untoc, immediate, 0",
        "minsk-convention, , 0",
    })
    void interpolIsForUrgentRequestsUnderTheConvention(String instrument, String urgency, int findings) {
        AssistanceRequest request =
                asking("search").channel(AssistanceChannel.INTERPOL).build();
        assertThat(pointers(
                        "interpol-channel-not-urgent",
                        envelope(request)
                                .legalBasis(basis(Instrument.of(instrument)))
                                .urgency(urgency == null ? null : Urgency.of(urgency))
                                .build()))
                .hasSize(findings);
    }

    @Test
    void reciprocityBesideATreatyNeedsNoAssurance() {
        String code = "reciprocity-not-assured";
        AssistanceRequest request = asking("search").build();
        LegalBasis reciprocity = basis(Instrument.RECIPROCITY);
        assertThat(pointers(code, envelope(request).legalBasis(reciprocity).build()))
                .containsExactly("/body");
        assertThat(pointers(
                        code,
                        envelope(request)
                                .legalBasis(reciprocity, basis(Instrument.UNTOC))
                                .build()))
                .isEmpty();
    }

    @Test
    void conditionsMayStandWithTheDecisionOrTheResult() {
        String code = "conditions-missing";
        DecisionOutcome granted = DecisionOutcome.GRANTED_WITH_CONDITIONS;
        assertThat(pointers(code, answering(result(granted)).build())).containsExactly("/body/results/0");
        assertThat(pointers(
                        code,
                        answering(result(granted))
                                .decision(decision(granted).build())
                                .build()))
                .containsExactly("/body/decision");
        assertThat(pointers(
                        code,
                        answering(result(granted))
                                .decision(decision(granted)
                                        .conditions(text("Return after use."))
                                        .build())
                                .build()))
                .isEmpty();
        assertThat(pointers(
                        code,
                        answering(result(granted).conditions(text("Return after use.")))
                                .decision(decision(granted).build())
                                .build()))
                .isEmpty();
        assertThat(pointers(
                        code,
                        answering(result(granted))
                                .useLimitation(text("Not in court."))
                                .build()))
                .isEmpty();
        DecisionItem item = DecisionItem.builder().asked("a1").outcome(granted).build();
        assertThat(pointers(
                        code,
                        AssistanceResponse.builder()
                                .decision(decision(DecisionOutcome.GRANTED_IN_PART)
                                        .items(item)
                                        .build())
                                .build()))
                .containsExactly("/body/decision/items/0");
        for (List<LanguageText> conditions : List.of(List.<LanguageText>of(), List.of(text("Return after use.")))) {
            Decision byItem = decision(granted)
                    .items(item.toBuilder().conditions(conditions).build())
                    .build();
            assertThat(pointers(
                            code, AssistanceResponse.builder().decision(byItem).build()))
                    .isEqualTo(conditions.isEmpty() ? List.of("/body/decision") : List.of());
        }
    }

    @Test
    void resultSharesTheGroundsOfTheDecision() {
        String code = "result-without-ground";
        for (DecisionOutcome outcome : List.of(DecisionOutcome.REFUSED, DecisionOutcome.POSTPONED)) {
            assertThat(pointers(code, answering(result(outcome)).build())).containsExactly("/body/results/0");
            assertThat(pointers(code, answering(result(outcome).grounds(GROUND)).build()))
                    .isEmpty();
            assertThat(pointers(
                            code,
                            answering(result(outcome))
                                    .decision(decision(outcome).grounds(GROUND).build())
                                    .build()))
                    .isEmpty();
            DecisionItem item =
                    DecisionItem.builder().asked("a1").outcome(outcome).build();
            assertThat(pointers(
                            code,
                            answering(result(outcome))
                                    .decision(decision(outcome).items(item).build())
                                    .build()))
                    .containsExactly("/body/results/0");
            assertThat(pointers(
                            code,
                            answering(result(outcome))
                                    .decision(decision(outcome)
                                            .items(item.toBuilder()
                                                    .grounds(GROUND)
                                                    .build())
                                            .build())
                                    .build()))
                    .isEmpty();
        }
        assertThat(pointers(code, answering(result(DecisionOutcome.GRANTED)).build()))
                .isEmpty();
        assertThat(pointers(
                        code, answering(result(DecisionOutcome.of("shelved"))).build()))
                .isEmpty();
    }

    @Test
    void resultTellsWhatIsAskedOrWhatCameOut() {
        AssistanceResult.Builder asks = result(DecisionOutcome.MORE_INFORMATION_NEEDED);
        assertThat(pointers("facts-asked-missing", answering(asks).build())).containsExactly("/body/results/0");
        asks.factsAsked(text("The number of the account."));
        assertThat(pointers("facts-asked-missing", answering(asks).build())).isEmpty();

        AssistanceResult.Builder executed = result(DecisionOutcome.GRANTED).executedOn(LocalDate.parse("2026-04-18"));
        assertThat(pointers("execution-without-result", answering(executed).build()))
                .containsExactly("/body/results/0");
        Attachment protocol = Attachment.builder()
                .id("x1")
                .kind(AttachmentKind.RECORD)
                .mediaType("application/pdf")
                .size(1L)
                .sha256("0".repeat(64))
                .build();
        assertThat(pointers(
                        "execution-without-result",
                        envelope(answering(executed).build())
                                .attachments(protocol)
                                .build()))
                .isEmpty();
        executed.evidence("x1");
        assertThat(pointers("execution-without-result", answering(executed).build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "untoc, no-dual-criminality, 1",
        "untoc, ongoing-criminal-investigation, 0",
        "untoc, ongoing-judicial-proceeding, 0",
        "untoc, bad-weather, 0",
        "iti, no-dual-criminality, 0",
    })
    void conventionKnowsOneGroundOfPostponement(String instrument, String ground, int findings) {
        AssistanceResponse response = AssistanceResponse.builder()
                .decision(decision(DecisionOutcome.POSTPONED)
                        .grounds(ground(RefusalGround.of(ground)))
                        .build())
                .build();
        assertThat(pointers(
                        "postponed-on-other-ground",
                        envelope(response)
                                .legalBasis(basis(Instrument.of(instrument)))
                                .build()))
                .hasSize(findings);
    }

    @Test
    void sampleIsWithoutFault() {
        assertThat(Samples.told(message(asking("certified-copies").build()))).isEmpty();
    }

    @Test
    void anotherTreatyMayAllowMoreThanTheConvention() {
        AssistanceRequest request =
                asking("search").channel(AssistanceChannel.INTERPOL).build();
        String code = "interpol-channel-not-urgent";
        assertThat(pointers(
                        code,
                        envelope(request)
                                .legalBasis(basis(Instrument.UNTOC), basis(Instrument.FIREARMS_PROTOCOL))
                                .build()))
                .hasSize(1);
        assertThat(pointers(
                        code,
                        envelope(request)
                                .legalBasis(basis(Instrument.UNTOC), basis(Instrument.BILATERAL_TREATY))
                                .build()))
                .isEmpty();
    }

    @Test
    void expertMayBeChosenByTheStateAsked() {
        assertThat(pointers(
                        "measure-without-person",
                        asking("hearing-of-expert", "witness-protection").build()))
                .isEmpty();
    }

    @Test
    void conditionsThatAreMissingAreReportedOnce() {
        DecisionOutcome granted = DecisionOutcome.GRANTED_WITH_CONDITIONS;
        DecisionItem item = DecisionItem.builder().asked("a1").outcome(granted).build();
        assertThat(pointers(
                        "conditions-missing",
                        AssistanceResponse.builder()
                                .decision(decision(granted).items(item).build())
                                .build()))
                .containsExactly("/body/decision");
    }
}
