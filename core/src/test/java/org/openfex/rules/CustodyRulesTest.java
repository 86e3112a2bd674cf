package org.openfex.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openfex.rules.Samples.asMarked;
import static org.openfex.rules.Samples.at;
import static org.openfex.rules.Samples.firearm;
import static org.openfex.rules.Samples.on;
import static org.openfex.rules.Samples.party;
import static org.openfex.rules.Samples.pointers;
import static org.openfex.rules.Samples.report;
import static org.openfex.rules.Samples.response;
import static org.openfex.rules.Samples.result;
import static org.openfex.rules.Samples.seizure;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfex.code.AuthorityFunction;
import org.openfex.code.ChainCompleteness;
import org.openfex.code.CorrectionDuty;
import org.openfex.code.CorrectionKind;
import org.openfex.code.CustodyEventKind;
import org.openfex.code.DispositionKind;
import org.openfex.code.DiversionMode;
import org.openfex.code.FirearmStatus;
import org.openfex.code.Lawfulness;
import org.openfex.code.MarkingKind;
import org.openfex.code.SerialState;
import org.openfex.code.TraceOutcome;
import org.openfex.model.CorrectionNotice;
import org.openfex.model.CustodyChain;
import org.openfex.model.CustodyEvent;
import org.openfex.model.CustodyTransfer;
import org.openfex.model.DisposalReport;
import org.openfex.model.Disposition;
import org.openfex.model.Exhibit;
import org.openfex.model.Firearm;
import org.openfex.model.Marking;
import org.openfex.model.PointOfDiversion;
import org.openfex.model.SerialNumber;
import org.openfex.model.TraceResponse;

/** Rules on custody before and after the recovery, on disposal and on correction. */
class CustodyRulesTest {
    private static final String CHAIN = "/body/results/0/chain";

    /** Events such as {@code wholesale:maker>dealer}; a holder may be left out. */
    private static CustodyChain.Builder chain(String events) {
        return CustodyChain.builder()
                .events(Arrays.stream(events.split(" "))
                        .map(event -> event.split("[:>]", -1))
                        .map(event -> CustodyEvent.builder()
                                .kind(CustodyEventKind.of(event[0]))
                                .from(event[1].isEmpty() ? null : event[1])
                                .to(event[2].isEmpty() ? null : event[2])
                                .build())
                        .toList());
    }

    private static TraceResponse found(CustodyChain.Builder chain) {
        return response()
                .results(result(TraceOutcome.FOUND).chain(chain.build()).build())
                .build();
    }

    private static CustodyTransfer.Builder transfer(String from, AuthorityFunction giver, String to) {
        return CustodyTransfer.builder()
                .at(at("2026-04-19T10:00:00+05:00"))
                .from(party("KZ", from).function(giver).build())
                .to(party("KZ", to).function(AuthorityFunction.POLICE).build());
    }

    private static Disposition.Builder disposition(DispositionKind kind, String... items) {
        return Disposition.builder().kind(kind).items(items);
    }

    private static DisposalReport.Builder disposed(Disposition.Builder... dispositions) {
        return DisposalReport.builder()
                .dispositions(Arrays.stream(dispositions)
                        .map(Disposition.Builder::build)
                        .toList())
                .firearms(firearm("f1").build(), unmarked("f2"));
    }

    private static Firearm unmarked(String id) {
        return firearm(id)
                .serials(SerialNumber.builder().state(SerialState.NONE).build())
                .build();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    manufacture:>maker wholesale:maker>dealer retail-sale:dealer>buyer theft:buyer>, -1
                    manufacture:>maker wholesale:maker>dealer retail-sale:shop>buyer, 2
                    wholesale:>dealer theft:buyer>, 1
                    # Nobody knows who held it in between.
                    wholesale:>dealer theft:dealer> private-sale:thief>buyer, -1
                    wholesale:maker> retail-sale:dealer>, -1
                    # A weapon comes back from a loan, a repair or a registration without an event of its own.
                    private-sale:>owner loan:owner>friend private-sale:owner>buyer, -1
                    private-sale:>owner repair:owner>smith theft:owner>, -1
                    private-sale:>owner registration:other>other private-sale:owner>buyer, -1
                    private-sale:>owner seizure:thief>police, -1
                    private-sale:>owner teleport:other>third private-sale:owner>buyer, -1
                    """)
    void holderPassesOnWhatWasReceived(String events, int gap) {
        assertThat(pointers("chain-gap", found(chain(events))))
                .isEqualTo(gap < 0 ? List.of() : List.of(CHAIN + "/events/" + gap + "/from"));
    }

    @Test
    void gapThatIsOwnedIsNotTold() {
        CustodyChain.Builder chain = chain("wholesale:>dealer theft:buyer>");
        assertThat(pointers("chain-gap", found(chain.completeness(ChainCompleteness.WITH_GAPS))))
                .isEmpty();
        assertThat(pointers("chain-gap", found(chain.completeness(ChainCompleteness.COMPLETE))))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "manufacture, complete, 0",
        "import, complete, 0",
        "private-sale, complete, 1",
        "private-sale, start-unknown, 0",
        "private-sale, , 0",
        "teleport, complete, 0",
    })
    void completeHistoryBeginsWithTheMakerOrTheImport(String first, String completeness, int findings) {
        CustodyChain.Builder chain = chain(first + ":> seizure:>")
                .completeness(completeness == null ? null : ChainCompleteness.of(completeness));
        assertThat(pointers("chain-complete-without-start", found(chain))).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({
        "destruction:> private-sale:> seizure:>, 1",
        "seizure:> destruction:> deregistration:> criminal-use:>, 3",
        "seizure:> destruction:> deregistration:>, -1",
        "destruction:> teleport:>, -1",
        "destruction:> destruction:>, -1",
    })
    void nothingHappensToAWeaponThatWasDestroyed(String events, int late) {
        assertThat(pointers("event-after-destruction", found(chain(events))))
                .isEqualTo(late < 0 ? List.of() : List.of(CHAIN + "/events/" + late));
    }

    @Test
    void lastLawfulHolderHeldTheWeapon() {
        String code = "last-holder-not-in-chain";
        CustodyChain.Builder chain = chain("wholesale:maker>dealer theft:dealer>");
        assertThat(pointers(code, found(chain.lastLawfulHolder("dealer")))).isEmpty();
        assertThat(pointers(code, found(chain.lastLawfulHolder("buyer")))).containsExactly(CHAIN + "/lastLawfulHolder");
        assertThat(pointers(code, found(chain("theft:>").lastLawfulHolder("buyer"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "lawful, unlawful-private-sale, 1",
        "lawful, straw-purchase, 0",
        "presumed-lawful, unlawful-private-sale, 0",
        "unlawful, theft-from-dealer, 0",
    })
    void weaponLeavesTheLawfulSphereUnlawfully(String lawfulness, String mode, int findings) {
        CustodyEvent event = CustodyEvent.builder()
                .id("e1")
                .kind(CustodyEventKind.PRIVATE_SALE)
                .lawfulness(Lawfulness.of(lawfulness))
                .build();
        CustodyChain.Builder chain = CustodyChain.builder()
                .events(event)
                .pointOfDiversion(PointOfDiversion.builder()
                        .event("e1")
                        .mode(DiversionMode.of(mode))
                        .build());
        assertThat(pointers("diversion-event-lawful", found(chain))).hasSize(findings);
    }

    @Test
    void itemsAreHandedOverAfterTheRecoveryByWhoHasThem() {
        CustodyTransfer first = transfer("Customs", AuthorityFunction.CUSTOMS, "Criminal Police")
                .build();
        CustodyTransfer early = first.toBuilder().at(on("2026-04-16")).build();
        assertThat(pointers(
                        "custody-before-recovery",
                        report().seizure(seizure().transfers(early, first).build())
                                .build()))
                .containsExactly("/body/seizure/transfers/0/at");

        String broken = "custody-transfer-broken";
        CustodyTransfer other = transfer("Laboratory", AuthorityFunction.FORENSIC_LABORATORY, "Court")
                .build();
        assertThat(pointers(
                        broken,
                        report().seizure(seizure().transfers(first, other).build())
                                .build()))
                .containsExactly("/body/seizure/transfers/1/from");
        for (CustodyTransfer right : List.of(
                transfer("CRIMINAL POLICE", AuthorityFunction.OTHER, "Court").build(),
                transfer("Криминальная полиция", AuthorityFunction.POLICE, "Court")
                        .build())) {
            assertThat(pointers(
                            broken,
                            report().seizure(seizure().transfers(first, right).build())
                                    .build()))
                    .isEmpty();
        }
        assertThat(pointers(
                        broken,
                        report().seizure(seizure()
                                        .transfers(
                                                first.toBuilder().items("f1").build(),
                                                other.toBuilder().items("f2").build())
                                        .build())
                                .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-05-02, 1", "2026-04-30, 0", "2026-05, 1", "2026-04, 0", "2026, 0", "2027, 1", "2027?, 0"})
    void recoveryIsToldOfAfterIt(String date, int findings) {
        assertThat(pointers(
                        "recovery-after-issue",
                        report().seizure(seizure().time(on(date)).build()).build()))
                .hasSize(findings);
    }

    @Test
    void exhibitsHaveNumbersOfTheirOwn() {
        Exhibit exhibit = Exhibit.builder().number("1").items("f1").build();
        assertThat(pointers(
                        "exhibit-number-repeated",
                        report().seizure(seizure()
                                        .exhibits(
                                                exhibit,
                                                exhibit.toBuilder().number("2").build(),
                                                exhibit)
                                        .build())
                                .build()))
                .containsExactly("/body/seizure/exhibits/2/number");
    }

    @Test
    void dispositionFollowsTheRecovery() {
        Disposition.Builder burnt = disposition(DispositionKind.NEUTRALIZED);
        assertThat(pointers(
                        "disposal-before-recovery",
                        report().seizure(seizure()
                                        .dispositions(
                                                burnt.build(),
                                                burnt.at(on("2026-04-16")).build(),
                                                burnt.at(on("2026-04")).build())
                                        .build())
                                .build()))
                .containsExactly("/body/seizure/dispositions/1/at");
    }

    @Test
    void destructionHasAMethod() {
        assertThat(pointers(
                        "destruction-without-method",
                        disposed(
                                        disposition(DispositionKind.DESTROYED),
                                        disposition(DispositionKind.DESTROYED).method("melting"),
                                        disposition(DispositionKind.ORDERED_DESTROYED))
                                .build()))
                .containsExactly("/body/dispositions/0");
    }

    @Test
    void whatIsKeptIsAuthorizedAndMarked() {
        String code = "disposal-not-authorized";
        assertThat(pointers(
                        code,
                        disposed(
                                        disposition(DispositionKind.SOLD, "f1"),
                                        disposition(DispositionKind.MUSEUM, "f1"),
                                        disposition(DispositionKind.MUSEUM, "f1")
                                                .order("12"),
                                        disposition(DispositionKind.TRAINING, "f1")
                                                .authority("Police school"),
                                        disposition(DispositionKind.STORED, "f1"))
                                .build()))
                .containsExactly("/body/dispositions/0", "/body/dispositions/1");
    }

    @Test
    void firearmThatIsKeptBearsAMark() {
        String code = "kept-unmarked";
        assertThat(pointers(
                        code,
                        disposed(disposition(DispositionKind.MUSEUM, "f1")).build()))
                .isEmpty();
        assertThat(pointers(
                        code,
                        disposed(disposition(DispositionKind.MUSEUM, "f2")).build()))
                .containsExactly("/body/dispositions/0");
        // Without a list it is all items.
        assertThat(pointers(code, disposed(disposition(DispositionKind.MUSEUM)).build()))
                .hasSize(1);
        Marking mark = Marking.builder()
                .kind(MarkingKind.CONFISCATION)
                .asMarked(asMarked("KZ 26"))
                .build();
        assertThat(pointers(
                        code,
                        disposed(disposition(DispositionKind.MUSEUM, "f2").marks(mark))
                                .build()))
                .isEmpty();
        assertThat(pointers(
                        code,
                        disposed(
                                        disposition(DispositionKind.MUSEUM, "f2"),
                                        disposition(DispositionKind.MARKED, "f1", "f2"))
                                .build()))
                .isEmpty();
        assertThat(pointers(
                        code,
                        disposed(disposition(DispositionKind.DESTROYED, "f2")).build()))
                .isEmpty();
    }

    @Test
    void deactivationIsProved() {
        String code = "deactivation-without-proof";
        Disposition.Builder deactivated = disposition(DispositionKind.DEACTIVATED, "f1");
        assertThat(pointers(code, disposed(deactivated).build())).containsExactly("/body/dispositions/0");
        Firearm marked = firearm("f1")
                .markings(Marking.builder().kind(MarkingKind.DEACTIVATION).build())
                .build();
        assertThat(pointers(code, disposed(deactivated).firearms(marked).build()))
                .isEmpty();
        assertThat(pointers(code, disposed(deactivated.certificate("D-26/8")).build()))
                .isEmpty();
    }

    @Test
    void firearmIsNotBothDestroyedAndKept() {
        String code = "destroyed-and-kept";
        assertThat(pointers(
                        code,
                        disposed(
                                        disposition(DispositionKind.SOLD, "f1"),
                                        disposition(DispositionKind.DESTROYED, "f1", "a1"),
                                        disposition(DispositionKind.KEPT_AS_EVIDENCE, "f1"),
                                        disposition(DispositionKind.TRAINING, "a1"),
                                        disposition(DispositionKind.RETURNED_TO_OWNER, "f2"))
                                .build()))
                .containsExactly("/body/dispositions/0");
    }

    @Test
    void correctionSaysWhereAndByWhat() {
        CorrectionNotice.Builder notice = CorrectionNotice.builder()
                .message(UUID.fromString("0d3d4a4e-2a70-4d0e-8a44-55e1c1e2f001"))
                .kind(CorrectionKind.WRONG_VALUE)
                .duties(CorrectionDuty.CORRECT, CorrectionDuty.REPLACE_MESSAGE)
                .reasons(Samples.text("A slip of the pen."));
        assertThat(pointers("correction-without-place", notice.build())).isEmpty();
        assertThat(pointers("replacement-missing", notice.build())).containsExactly("/body");
        notice.duties(CorrectionDuty.CORRECT);
        assertThat(pointers("correction-without-place", notice.build())).containsExactly("/body");
        notice.duties(CorrectionDuty.CORRECT, CorrectionDuty.REPLACE_MESSAGE);
        notice.corrected(UUID.fromString("0d3d4a4e-2a70-4d0e-8a44-55e1c1e2f002"));
        assertThat(pointers("correction-without-place", notice.build())).isEmpty();
        assertThat(pointers("replacement-missing", notice.build())).isEmpty();
        notice.corrected(null).duties(CorrectionDuty.DELETE);
        assertThat(pointers("correction-without-place", notice.build())).isEmpty();
        notice.duties(CorrectionDuty.COMPLETE).places("/body/seizure");
        assertThat(pointers("correction-without-place", notice.build())).isEmpty();
    }

    @Test
    void numberThatWasNotRecordedMayBeOnWhatIsKept() {
        Firearm notRecorded = firearm("f2")
                .serials(SerialNumber.builder().state(SerialState.NOT_RECORDED).build())
                .build();
        assertThat(pointers(
                        "kept-unmarked",
                        disposed(disposition(DispositionKind.MUSEUM, "f2"))
                                .firearms(notRecorded)
                                .build()))
                .isEmpty();
    }

    @Test
    void proofOfOneDeactivationIsAskedForOnce() {
        Firearm deactivated = firearm("f1").status(FirearmStatus.DEACTIVATED).build();
        Disposition.Builder disposition = disposition(DispositionKind.DEACTIVATED, "f1");
        DisposalReport.Builder report = disposed(disposition).firearms(deactivated);
        assertThat(pointers("deactivated-firearm-without-proof", report.build()))
                .containsExactly("/body/firearms/0");
        assertThat(pointers("deactivation-without-proof", report.build())).isEmpty();
        DisposalReport proved = disposed(disposition.certificate("D-26/8"))
                .firearms(deactivated)
                .build();
        assertThat(pointers("deactivated-firearm-without-proof", proved)).isEmpty();
        assertThat(pointers("deactivation-without-proof", proved)).isEmpty();
    }
}
