package org.openfex.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonMembersTest {
    private static final JsonText ONE = JsonText.of("1");
    private static final JsonText TWO = JsonText.of("2");

    @Test
    void membersKeepTheirOrder() {
        JsonMembers members = JsonMembers.NONE.with("z.z", ONE).with("a.a", TWO).with("m.m", ONE);
        assertEquals(List.of("z.z", "a.a", "m.m"), List.copyOf(members.asMap().keySet()));
        assertEquals(3, members.size());
        assertSame(TWO, members.get("a.a"));
        assertNull(members.get("b.b"));
    }

    @Test
    void aMemberOfTheSameNameGetsTheNewValueInItsOldPlace() {
        JsonMembers members = JsonMembers.NONE.with("z.z", ONE).with("a.a", ONE).with("z.z", TWO);
        assertEquals(List.of("z.z", "a.a"), List.copyOf(members.asMap().keySet()));
        assertSame(TWO, members.get("z.z"));
    }

    @Test
    void theMapIsCopied() {
        Map<String, JsonText> map = new LinkedHashMap<>(Map.of("a.a", ONE));
        JsonMembers members = JsonMembers.of(map);
        map.put("b.b", TWO);
        assertEquals(1, members.size());
        assertThrows(UnsupportedOperationException.class, () -> members.asMap().clear());
    }

    @Test
    void noMembersAreNone() {
        assertSame(JsonMembers.NONE, JsonMembers.of(Map.of()));
        assertTrue(JsonMembers.NONE.isEmpty());
    }

    @Test
    void equalMembersInAnotherOrderAreNotEqual() {
        JsonMembers members = JsonMembers.NONE.with("a.a", ONE).with("b.b", TWO);
        assertEquals(members, JsonMembers.NONE.with("a.a", ONE).with("b.b", TWO));
        assertEquals(
                members.hashCode(),
                JsonMembers.NONE.with("a.a", ONE).with("b.b", TWO).hashCode());
        assertNotEquals(members, JsonMembers.NONE.with("b.b", TWO).with("a.a", ONE));
    }

    @Test
    void nothingIsNull() {
        assertThrows(NullPointerException.class, () -> JsonMembers.NONE.with("a.a", null));
        assertThrows(NullPointerException.class, () -> JsonMembers.NONE.with(null, ONE));
    }

    @Test
    void itsTextCountsOnly() {
        assertEquals("JsonMembers[1]", JsonMembers.NONE.with("secret.name", ONE).toString());
    }
}
