package org.openfex.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CodeTest {

    @Test
    void aKnownValueGivesTheSharedConstant() {
        assertSame(FirearmType.RIFLE, FirearmType.of("rifle"));
        assertTrue(FirearmType.RIFLE.isKnown());
        assertEquals("FirearmType[rifle]", FirearmType.RIFLE.toString());
    }

    @Test
    void anUnknownValueIsKeptAndNotShown() {
        FirearmType unknown = FirearmType.of("ray-gun");
        assertEquals("ray-gun", unknown.value());
        assertFalse(unknown.isKnown());
        assertEquals("FirearmType[?]", unknown.toString());
        assertEquals(new FirearmType("ray-gun"), unknown);
    }

    @Test
    void aCodeTellsItsList() {
        assertEquals("firearm-type", FirearmType.RIFLE.list());
        assertEquals("country", Country.SUHH.list());
    }

    @Test
    void codesOfTwoListsAreNeverEqual() {
        assertNotEquals((Code) FirearmType.of("other"), (Code) ComponentType.of("other"));
    }

    @Test
    void theValuesOfAListAreItsConstants() {
        assertTrue(Sex.values().contains(Sex.FEMALE));
        assertThrows(UnsupportedOperationException.class, () -> Sex.values().clear());
    }

    @Test
    void aCodeHasAValue() {
        assertThrows(NullPointerException.class, () -> FirearmType.of(null));
        assertThrows(NullPointerException.class, () -> new FirearmType(null));
    }
}
