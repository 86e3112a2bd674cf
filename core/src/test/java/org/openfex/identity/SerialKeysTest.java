package org.openfex.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfex.code.CodeList;
import org.openfex.code.CodeLists;
import org.openfex.code.SerialState;
import org.openfex.model.PartialDate;
import org.openfex.model.SerialNumber;
import org.openfex.model.Verbatim;

class SerialKeysTest {
    private static SerialNumber.Builder serial(SerialState state, String text) {
        return SerialNumber.builder()
                .state(state)
                .asMarked(Verbatim.builder().text(text).build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"obliterated", "none", "not-recorded"})
    void everyNameOfAStateWithoutNumberGivesNoKey(String state) {
        CodeList.Entry entry = CodeLists.standard().entry(SerialState.of(state)).orElseThrow();
        assertThat(entry.aliases()).isNotEmpty();
        assertThat(entry.aliases())
                .allSatisfy(alias -> assertThat(SerialKeys.of(alias).isEmpty()).isTrue());
        assertThat(List.of(entry.code(), entry.label("en"), entry.label("ru")))
                .allSatisfy(name -> assertThat(SerialKeys.of(name).isEmpty()).isTrue());
        assertThat(SerialKeys.of(serial(SerialState.of(state), "АБ1234").build())
                        .isEmpty())
                .isTrue();
    }

    @Test
    void numberThatIsLegibleInPartIsOpenAtBothEnds() {
        assertThat(SerialKeys.of(serial(SerialState.PARTIAL, "1234").build()).strict())
                .isEqualTo("*1234*");
        assertThat(SerialKeys.of(serial(SerialState.PARTIAL, "12?4").build()).strict())
                .isEqualTo("12?4");
        assertThat(SerialKeys.of(serial(SerialState.FULL, "1234").build()).strict())
                .isEqualTo("1234");
    }

    @Test
    void draftWithoutNumberOrStateHasADefinedOutcome() {
        assertThat(SerialKeys.of(SerialNumber.builder().build()).isEmpty()).isTrue();
        assertThat(SerialKeys.of(SerialNumber.builder()
                                .asMarked(Verbatim.builder().text("АБ1234").build())
                                .build())
                        .strict())
                .isEqualTo("АБ1234");
        assertThat(SerialKeys.of(SerialNumber.builder()
                                .asMarked(Verbatim.builder().build())
                                .build())
                        .isEmpty())
                .isTrue();
    }

    @Test
    void onlyAPlainYearIsAYearMark() {
        SerialNumber.Builder number = serial(SerialState.FULL, "АБ1234 71");
        assertThat(SerialKeys.of(number.yearMark(PartialDate.of("1971")).build())
                        .withoutYear())
                .hasSize(1);
        assertThat(SerialKeys.of(number.yearMark(PartialDate.of("1971?")).build())
                        .withoutYear())
                .isEmpty();
        assertThat(SerialKeys.of(number.yearMark(PartialDate.of("197X")).build())
                        .withoutYear())
                .isEmpty();
    }

    @Test
    void whatIsLeftWithoutAYearSaysSo() {
        SerialKeys rest = SerialKeys.of("АБ1234 1971").withoutYear().get(0);
        assertThat(rest.removedYear()).isEqualTo(1971);
        assertThat(rest.visual()).isEqualTo("AБ1234");
        assertThat(rest.withoutYear()).isEmpty();
        assertThat(rest).isNotEqualTo(SerialKeys.of("АБ1234"));
        assertThat(SerialKeys.of("АБ1234"))
                .isEqualTo(SerialKeys.of("аб-1234"))
                .hasSameHashCodeAs(SerialKeys.of("аб 1234"));
    }

    @Test
    void noTextShowsTheNumber() {
        SerialKeys keys = SerialKeys.of("АБ1234 1971", 1971);
        assertThat(keys.toString()).doesNotContain("1234", "1971");
        assertThat(SerialComparison.compare(keys, keys).toString()).isEqualTo("SerialComparison[SAME]");
    }

    /** Texts of all kinds of characters: an outcome for each, and the strict key gives the same keys again. */
    @Test
    void strictKeyOfAnyTextGivesTheSameKeysAgain() {
        Random random = new Random(20_261_124);
        String usual = "AВС1234567890 -/.?*[]№lЖЮГ71";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(14); length > 0; length--) {
                if (random.nextInt(4) > 0) {
                    text.append(usual.charAt(random.nextInt(usual.length())));
                } else {
                    text.appendCodePoint(random.nextInt(random.nextBoolean() ? 0x3000 : 0x11000));
                }
            }
            SerialKeys keys = SerialKeys.of(text.toString(), 1971);
            SerialKeys again = SerialKeys.of(keys.strict(), 1971);
            assertThat(again.strict()).as("%s", text).isEqualTo(keys.strict());
            assertThat(again.blocks()).as("%s", text).isEqualTo(keys.blocks());
            assertThat(again.phonetic()).as("%s", text).isEqualTo(keys.phonetic());
            assertThat(again.withoutYear()).as("%s", text).isEqualTo(keys.withoutYear());
            assertThat(keys.blocks().size()).isLessThanOrEqualTo(16);
        }
    }
}
