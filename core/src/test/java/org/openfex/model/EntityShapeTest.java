package org.openfex.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openfex.code.FirearmType;

class EntityShapeTest {
    private static final JsonMembers EXTRA = JsonMembers.NONE.with("a.b", JsonText.of("1"));

    /** An entity with a member of each kind. */
    record Sample(
            @NotNull String text,
            @Nullable FirearmType code,
            List<String> texts,
            @Nullable Verbatim entity,
            List<Verbatim> entities,
            @Nullable Body body,

            @Reference(to = {Firearm.class, Component.class})
            List<String> references,

            JsonMembers extensions,
            JsonMembers unknownMembers) {}

    private final EntityShape shape = EntityShape.of(Sample.class);

    @Test
    void membersStandInTheOrderOfTheRecordWithoutTheUnknownOnes() {
        assertEquals(
                List.of("text", "code", "texts", "entity", "entities", "body", "references", "extensions"),
                shape.members().stream().map(EntityShape.Member::name).toList());
        assertEquals(
                IntStream.range(0, 8).boxed().toList(),
                shape.members().stream().map(EntityShape.Member::index).toList());
        assertNull(shape.member("unknownMembers"));
        assertNull(shape.member("other"));
    }

    @Test
    void eachMemberTellsItsKindAndType() {
        assertMember("text", EntityShape.Kind.SCALAR, false, String.class);
        assertMember("code", EntityShape.Kind.SCALAR, false, FirearmType.class);
        assertMember("texts", EntityShape.Kind.SCALAR, true, String.class);
        assertMember("entity", EntityShape.Kind.ENTITY, false, Verbatim.class);
        assertMember("entities", EntityShape.Kind.ENTITY, true, Verbatim.class);
        assertMember("body", EntityShape.Kind.BODY, false, Body.class);
        assertMember("extensions", EntityShape.Kind.EXTENSIONS, false, JsonMembers.class);
    }

    private void assertMember(String name, EntityShape.Kind kind, boolean list, Class<?> type) {
        EntityShape.Member member = member(name);
        assertEquals(kind, member.kind(), name);
        assertEquals(list, member.isList(), name);
        assertSame(type, member.valueType(), name);
        assertEquals("Member[" + name + "]", member.toString());
    }

    private EntityShape.Member member(String name) {
        EntityShape.Member member = shape.member(name);
        assertNotNull(member, name);
        return member;
    }

    @Test
    void aMemberTellsWhetherItIsRequiredAndWhatItRefersTo() {
        assertTrue(member("text").isRequired());
        assertFalse(member("code").isRequired());
        assertEquals(
                List.of(Firearm.class, Component.class), member("references").references());
        assertEquals(List.of(), member("texts").references());
        assertTrue(EntityShape.of(Firearm.class).members().stream()
                .filter(member -> member.name().equals("serials"))
                .allMatch(EntityShape.Member::isRequired));
    }

    @Test
    void aRecordIsMadeOfValuesAndReadByName() {
        Object[] values = {"t", FirearmType.RIFLE, List.of("a"), null, List.of(), null, List.of("f1"), EXTRA};
        Record made = shape.construct(values, EXTRA);
        assertEquals(
                new Sample("t", FirearmType.RIFLE, List.of("a"), null, List.of(), null, List.of("f1"), EXTRA, EXTRA),
                made);
        assertEquals(
                Arrays.asList(values),
                shape.members().stream().map(member -> member.get(made)).toList());
        assertSame(EXTRA, shape.unknownMembers(made));
    }

    @Test
    void theConstructorOfAnEntityNormalises() {
        EntityShape firearm = EntityShape.of(Firearm.class);
        Firearm made = (Firearm) firearm.construct(new Object[firearm.members().size()], JsonMembers.NONE);
        assertEquals(Firearm.builder().build(), made);
    }

    @Test
    void aValueOfTheWrongTypeIsRefusedWithoutQuotingIt() {
        Object[] values = new Object[8];
        values[1] = "secret";
        ClassCastException thrown =
                assertThrows(ClassCastException.class, () -> shape.construct(values, JsonMembers.NONE));
        assertFalse(thrown.getMessage().contains("secret"));
        assertThrows(
                ClassCastException.class,
                () -> member("text").get(Verbatim.builder().build()));
    }

    @Test
    void onlyARecordWithUnknownMembersIsAnEntity() {
        assertTrue(EntityShape.isEntity(Message.class));
        assertFalse(EntityShape.isEntity(UnknownBody.class));
        assertFalse(EntityShape.isEntity(FirearmType.class));
        assertFalse(EntityShape.isEntity(String.class));
        assertThrows(IllegalArgumentException.class, () -> EntityShape.of(UnknownBody.class));
    }

    @Test
    void theShapeOfATypeIsFoundOnce() {
        assertSame(shape, EntityShape.of(Sample.class));
        assertSame(Sample.class, shape.type());
        assertEquals("EntityShape[Sample]", shape.toString());
    }
}
