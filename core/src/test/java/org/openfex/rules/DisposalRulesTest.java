package org.openfex.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openfex.rules.Samples.firearm;
import static org.openfex.rules.Samples.pointers;
import static org.openfex.rules.Samples.report;
import static org.openfex.rules.Samples.seizure;
import static org.openfex.rules.Samples.serial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfex.code.DispositionKind;
import org.openfex.code.MarkingKind;
import org.openfex.code.SerialState;
import org.openfex.model.DisposalReport;
import org.openfex.model.Disposition;
import org.openfex.model.Firearm;
import org.openfex.model.Marking;
import org.openfex.model.SeizureReport;

class DisposalRulesTest {
    private static Disposition disposed(DispositionKind kind, String... items) {
        return Disposition.builder().kind(kind).items(items).build();
    }

    private static DisposalReport.Builder disposal(Disposition... dispositions) {
        return DisposalReport.builder()
                .dispositions(dispositions)
                .firearms(bare("f1").build(), bare("f2").build());
    }

    /** A firearm on which nothing can be read. */
    private static Firearm.Builder bare(String id) {
        return firearm(id)
                .serials(serial().state(SerialState.OBLITERATED).asMarked(null).build());
    }

    private static Marking mark(MarkingKind kind) {
        return Marking.builder().kind(kind).build();
    }

    @ParameterizedTest
    @CsvSource({
        "f1, , true",
        "f1, f2, true",
        "f1, f1, false",
        "f1, f1 f2, false",
        "f1 f2, f1, true",
        // Without items all firearms of the message are meant.
        "f1, all, false",
        "'', , true",
        "'', all, false",
    })
    void markOfAKeptWeaponMayBeToldApart(String kept, String marked, boolean isTold) {
        List<Disposition> dispositions = new ArrayList<>();
        dispositions.add(disposed(DispositionKind.MUSEUM, items(kept)));
        if (marked != null) {
            dispositions.add(disposed(DispositionKind.MARKED, items(marked.equals("all") ? "" : marked)));
        }
        assertThat(pointers(
                        "kept-unmarked",
                        disposal(dispositions.toArray(Disposition[]::new)).build()))
                .isEqualTo(isTold ? List.of("/body/dispositions/0") : List.of());
    }

    private static String[] items(String text) {
        return Arrays.stream(text.split(" ", -1))
                .filter(item -> !item.isEmpty())
                .toArray(String[]::new);
    }

    @Test
    void keptWeaponBearsAMarkThatCanBeRead() {
        String code = "kept-unmarked";
        DisposalReport.Builder kept = disposal(disposed(DispositionKind.STATE_USE, "f1"));
        assertThat(pointers(code, kept.build())).containsExactly("/body/dispositions/0");
        assertThat(pointers(
                        code,
                        kept.firearms(bare("f1")
                                        .markings(mark(MarkingKind.REMOVED))
                                        .build())
                                .build()))
                .containsExactly("/body/dispositions/0");
        assertThat(pointers(
                        code,
                        kept.firearms(bare("f1")
                                        .markings(mark(MarkingKind.IMPORT))
                                        .build())
                                .build()))
                .isEmpty();
        assertThat(pointers(code, kept.firearms(firearm("f1").build()).build())).isEmpty();
        assertThat(pointers(code, disposal(disposed(DispositionKind.SOLD, "f1")).build()))
                .isEmpty();
    }

    @Test
    void deactivationHasACertificateOrItsMark() {
        String code = "deactivation-without-proof";
        Disposition deactivated = disposed(DispositionKind.DEACTIVATED, "f1");
        DisposalReport.Builder report = disposal(deactivated);
        assertThat(pointers(code, report.build())).containsExactly("/body/dispositions/0");
        assertThat(pointers(
                        code,
                        report.firearms(bare("f1")
                                        .markings(mark(MarkingKind.IMPORT))
                                        .build())
                                .build()))
                .containsExactly("/body/dispositions/0");
        assertThat(pointers(
                        code,
                        report.firearms(bare("f1")
                                        .markings(mark(MarkingKind.DEACTIVATION))
                                        .build())
                                .build()))
                .isEmpty();
        assertThat(pointers(
                        code,
                        disposal(deactivated.toBuilder().certificate("D-1").build())
                                .build()))
                .isEmpty();
    }

    /** In a report of its own and in that of a seizure. */
    @ParameterizedTest
    @CsvSource({
        "sold, f1, true",
        "museum, f2 f1, true",
        "returned-to-owner, f1, true",
        "returned-to-owner, f2, false",
        "stored, f1, false",
    })
    void destroyedFirearmGoesNowhereElse(String kind, String items, boolean isTold) {
        String code = "destroyed-and-kept";
        Disposition[] dispositions = {
            disposed(DispositionKind.of(kind), items(items)), disposed(DispositionKind.DESTROYED, "f1")
        };
        SeizureReport seized = report().seizure(
                        seizure().dispositions(dispositions).build())
                .firearms(bare("f1").build(), bare("f2").build())
                .build();
        assertThat(pointers(code, disposal(dispositions).build()))
                .isEqualTo(isTold ? List.of("/body/dispositions/0") : List.of());
        assertThat(pointers(code, seized)).isEqualTo(isTold ? List.of("/body/seizure/dispositions/0") : List.of());
    }
}
