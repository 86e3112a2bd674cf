package org.openfex.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharactersTest {
    private static final String FEW = " ?@Z_zг«\uffee";
    private static final Characters CHARACTERS = new Characters(FEW);

    @Test
    void itHasItsOwnCharactersAndNoOthers() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            assertThat(CHARACTERS.contain((char) c)).as("%x", c).isEqualTo(FEW.indexOf(c) >= 0);
        }
    }

    @Test
    void theyAreFoundAnywhereInAText() {
        assertThat(CHARACTERS.areIn("12г")).isTrue();
        assertThat(CHARACTERS.areIn("?12")).isTrue();
        assertThat(CHARACTERS.areIn("12Г")).isFalse();
        assertThat(CHARACTERS.areIn("")).isFalse();
    }
}
