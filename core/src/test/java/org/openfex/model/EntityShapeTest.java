package org.openfex.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openfex.code.Code;
import org.openfex.code.ComponentType;
import org.openfex.code.FirearmType;
import org.openfex.code.MessageType;

class EntityShapeTest {
    private static final JsonMembers EXTRA = JsonMembers.NONE.with("a.b", JsonText.of("1"));

    /** A value of every type that is neither code nor entity. */
    private static final List<Object> VALUES = List.of(
            "a",
            1,
            1L,
            true,
            BigDecimal.ONE,
            new UUID(1, 2),
            OffsetDateTime.MIN,
            LocalDate.EPOCH,
            PartialDate.of("2020"),
            EXTRA,
            new UnknownBody(MessageType.of("a"), JsonText.of("{}")));

    /** An entity with a member of each kind but a body. */
    private final EntityShape shape = EntityShape.of(Component.class);

    @Test
    void membersStandInTheOrderOfTheRecordWithoutTheUnknownOnes() {
        List<String> components = Arrays.stream(Component.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        assertEquals(
                components.subList(0, components.size() - 1),
                shape.members().stream().map(EntityShape.Member::name).toList());
        assertEquals(
                IntStream.range(0, components.size() - 1).boxed().toList(),
                shape.members().stream().map(EntityShape.Member::index).toList());
        assertNull(shape.member("unknownMembers"));
        assertNull(shape.member("other"));
    }

    @Test
    void eachMemberTellsItsKindAndType() {
        assertMember("id", EntityShape.Kind.SCALAR, false, String.class);
        assertMember("type", EntityShape.Kind.SCALAR, false, ComponentType.class);
        assertMember("images", EntityShape.Kind.SCALAR, true, String.class);
        assertMember("make", EntityShape.Kind.ENTITY, false, Make.class);
        assertMember("serials", EntityShape.Kind.ENTITY, true, SerialNumber.class);
        assertMember("extensions", EntityShape.Kind.EXTENSIONS, false, JsonMembers.class);
        EntityShape.Member body = EntityShape.of(Message.class).member("body");
        assertNotNull(body);
        assertEquals(EntityShape.Kind.BODY, body.kind());
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
        assertTrue(member("id").isRequired());
        assertFalse(member("firearm").isRequired());
        assertEquals(List.of(Firearm.class), member("firearm").references());
        assertEquals(List.of(Attachment.class), member("images").references());
        assertEquals(List.of(), member("serials").references());
        assertTrue(EntityShape.of(Firearm.class).members().stream()
                .filter(member -> member.name().equals("serials"))
                .allMatch(EntityShape.Member::isRequired));
    }

    @Test
    void aRecordIsMadeOfValuesAndReadByName() {
        Component full = Component.builder()
                .id("c1")
                .type(ComponentType.FRAME)
                .images("a1")
                .make(Make.builder().build())
                .serials(SerialNumber.builder().build())
                .extensions(EXTRA)
                .unknownMembers(EXTRA)
                .build();
        Object[] values =
                shape.members().stream().map(member -> member.get(full)).toArray();
        assertEquals(full, shape.construct(values, shape.unknownMembers(full)));
        assertSame(EXTRA, shape.unknownMembers(full));
        assertEquals("c1", member("id").get(full));
        assertEquals(List.of("a1"), member("images").get(full));
        assertNull(member("model").get(full));
    }

    /** What the generator writes down of a member is what its record says. */
    @ParameterizedTest
    @MethodSource("types")
    void whatIsKnownOfTheMembersOfEveryTypeIsWhatItsRecordSays(Class<? extends Record> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<EntityShape.Member> members = EntityShape.of(type).members();
        assertEquals(components.length - 1, members.size());
        for (EntityShape.Member member : members) {
            RecordComponent component = components[member.index()];
            String name = component.getName();
            assertEquals(name, member.name());
            assertEquals(component.getType() == List.class, member.isList(), name);
            assertEquals(
                    component.getAccessor().isAnnotationPresent(NotNull.class)
                            || component.getAccessor().isAnnotationPresent(NotEmpty.class),
                    member.isRequired(),
                    name);
            Class<?> value = member.valueType();
            assertEquals(Code.class.isAssignableFrom(value), member.isCode(), name);
            assertEquals(EntityShape.isEntity(value), member.kind() == EntityShape.Kind.ENTITY, name);
            assertEquals(value == JsonMembers.class, member.kind() == EntityShape.Kind.EXTENSIONS, name);
            assertEquals(value == Body.class, member.kind() == EntityShape.Kind.BODY, name);
            Reference reference = component.getAnnotation(Reference.class);
            assertEquals(reference != null, member.isReference(), name);
            assertEquals(reference == null ? List.of() : List.of(reference.to()), member.references(), name);
        }
    }

    /** Every member of every entity: none is taken for another, and each is there or absent. */
    @ParameterizedTest
    @MethodSource("types")
    void theMembersOfEveryTypeAreReadAsItsAccessorsGiveThem(Class<? extends Record> type) throws Exception {
        EntityShape of = EntityShape.of(type);
        Object[] values = new Object[of.members().size()];
        Record empty = of.construct(values, JsonMembers.NONE);
        assertEquals(0, of.present(empty));
        for (EntityShape.Member member : of.members()) {
            Object[] one = values.clone();
            one[member.index()] = value(member);
            Record entity = of.construct(one, EXTRA);
            assertEquals(1L << member.index(), of.present(entity), member.name());
            assertEquals(type.getMethod(member.name()).invoke(entity), member.get(entity), member.name());
            assertSame(EXTRA, of.unknownMembers(entity));
        }
    }

    /** Every code of every entity: one that no list has is told by its own member alone, one that a list has by none. */
    @ParameterizedTest
    @MethodSource("types")
    void theMembersWithUnknownCodesAreTold(Class<? extends Record> type) throws Exception {
        EntityShape of = EntityShape.of(type);
        Object[] values = new Object[of.members().size()];
        Object[] known = values.clone();
        for (EntityShape.Member member : of.members()) {
            Object[] one = values.clone();
            if (member.isCode()) {
                Object first = ((List<?>) member.valueType().getMethod("values").invoke(null)).get(0);
                Object unknown = code(member.valueType());
                known[member.index()] = member.isList() ? List.of(first) : first;
                one[member.index()] = member.isList() ? List.of(first, unknown) : unknown;
                assertEquals(1L << member.index(), of.unknownCodes(of.construct(one, JsonMembers.NONE)), member.name());
            } else {
                one[member.index()] = value(member);
                assertEquals(0, of.unknownCodes(of.construct(one, JsonMembers.NONE)), member.name());
            }
        }
        assertEquals(0, of.unknownCodes(of.construct(known, JsonMembers.NONE)));
    }

    static Stream<Class<? extends Record>> types() {
        return EntityTypes.names().stream().map(EntityTypes::of);
    }

    private static Object value(EntityShape.Member member) {
        Object value = value(member.valueType());
        return member.isList() ? List.of(value) : value;
    }

    private static Object code(Class<?> type) {
        try {
            return type.getMethod("of", String.class).invoke(null, "a");
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Object value(Class<?> type) {
        if (Code.class.isAssignableFrom(type)) {
            return code(type);
        }
        if (EntityShape.isEntity(type)) {
            EntityShape of = EntityShape.of(type.asSubclass(Record.class));
            return of.construct(new Object[of.members().size()], JsonMembers.NONE);
        }
        return VALUES.stream().filter(type::isInstance).findFirst().orElseThrow();
    }

    @Test
    void theConstructorOfAnEntityNormalises() {
        EntityShape firearm = EntityShape.of(Firearm.class);
        Firearm made = (Firearm) firearm.construct(new Object[firearm.members().size()], JsonMembers.NONE);
        assertEquals(Firearm.builder().build(), made);
    }

    @Test
    void aValueOfTheWrongTypeIsRefusedWithoutQuotingIt() {
        Object[] values = new Object[shape.members().size()];
        values[member("type").index()] = "secret";
        ClassCastException thrown =
                assertThrows(ClassCastException.class, () -> shape.construct(values, JsonMembers.NONE));
        assertFalse(thrown.getMessage().contains("secret"));
        assertThrows(
                ClassCastException.class,
                () -> member("id").get(Verbatim.builder().build()));
    }

    /** Of the form of an entity, but none of the model. */
    record Stranger(String text, JsonMembers unknownMembers) {}

    @Test
    void onlyARecordWithUnknownMembersIsAnEntity() {
        assertTrue(EntityShape.isEntity(Message.class));
        assertFalse(EntityShape.isEntity(UnknownBody.class));
        assertFalse(EntityShape.isEntity(FirearmType.class));
        assertFalse(EntityShape.isEntity(String.class));
        assertThrows(IllegalArgumentException.class, () -> EntityShape.of(UnknownBody.class));
        assertThrows(IllegalArgumentException.class, () -> EntityShape.of(Stranger.class));
    }

    @Test
    void theShapeOfATypeIsFoundOnce() {
        assertSame(shape, EntityShape.of(Component.class));
        assertSame(Component.class, shape.type());
        assertEquals("EntityShape[Component]", shape.toString());
    }
}
