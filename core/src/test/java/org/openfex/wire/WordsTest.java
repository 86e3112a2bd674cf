package org.openfex.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void theBytesBehindTheEndAreZero() {
        byte[] bytes = "0123456789".getBytes(StandardCharsets.US_ASCII);
        for (int length = 0; length <= bytes.length; length++) {
            byte[] some = Arrays.copyOf(bytes, length);
            for (int at = 0; at <= length + 10; at++) {
                long expected = 0;
                for (int i = Math.min(length, at + 8) - 1; i >= at; i--) {
                    expected = expected << 8 | some[i];
                }
                assertThat(Words.at(some, at)).as("%d of %d", at, length).isEqualTo(expected);
            }
        }
    }

    @Test
    void fourLettersOfTwoBytesAreDecodedTogether() {
        assertThat(four("Жёўұ")).isEqualTo((long) 'ұ' << 48 | (long) 'ў' << 32 | 'ё' << 16 | 'Ж');
        assertThat(four("\u0400\u07ff\u0400\u07ff")).isNotZero();
    }

    @Test
    void anythingElseIsNot() {
        for (String text :
                new String[] {"abcdefgh", "ЖЖЖab", "aЖЖЖb", "ЖЖЖ\u00e4", "\u03a9ЖЖЖ", "Ж\u0800Жb", "\ud83d\ude00ЖЖ"}) {
            assertThat(four(text)).as(text).isZero();
        }
        // Not UTF-8: a second byte where a first one must stand, and the other way round.
        assertThat(Words.fourLetters(0x96d096d0_96d09696L)).isZero();
        assertThat(Words.fourLetters(0x96d096d0_96d0d0d0L)).isZero();
        assertThat(Words.fourLetters(0x96d096d0_96d096f0L)).isZero();
    }

    private static long four(String text) {
        return Words.fourLetters(Words.at(text.getBytes(StandardCharsets.UTF_8), 0));
    }
}
