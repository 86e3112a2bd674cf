package org.openfex.model;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The members of a record type of the model, for code that treats all entities alike: it reads them by name and makes a
 * record of values without naming the type.
 *
 * <p>An entity is a record whose last component is {@code JsonMembers unknownMembers}; its other components are its
 * members, each named as in JSON and in the order of the schema. ({@link Message} has no component for {@code type}:
 * its body tells it.) Immutable and thread-safe; the shape of a type is found once.
 */
public final class EntityShape {
    private static final ClassValue<EntityShape> SHAPES = new ClassValue<>() {
        @Override
        protected EntityShape computeValue(Class<?> type) {
            return new EntityShape(type);
        }
    };

    private final Class<? extends Record> type;
    private final List<Member> members;
    private final Map<String, Member> membersByName;
    private final int number;
    /** Made when the first entity is made of values, which is seldom. Two threads may make it: it is immutable. */
    private @Nullable MethodHandle constructor;
    /** Found when first asked for: it loads all types that the entity may hold. Two threads may find it. */
    private @Nullable List<Class<?>> valueTypes;

    private EntityShape(Class<?> type) {
        this.number = EntityMembers.type(type);
        if (number < 0) {
            throw new IllegalArgumentException("not an entity of the model: " + type.getName());
        }
        this.type = type.asSubclass(Record.class);
        List<Member> found = new ArrayList<>();
        this.membersByName = new HashMap<>();
        StringTokenizer descriptions = new StringTokenizer(EntityMembers.descriptions(number));
        while (descriptions.hasMoreTokens()) {
            Member member = new Member(this, found.size(), descriptions.nextToken());
            found.add(member);
            membersByName.put(member.name(), member);
        }
        this.members = List.copyOf(found);
    }

    /**
     * {@return the shape of a type of entity}
     *
     * @param type a record type of the model
     * @throws IllegalArgumentException if it is not an entity
     */
    public static EntityShape of(Class<? extends Record> type) {
        return SHAPES.get(type);
    }

    /**
     * {@return whether a type is an entity: a record of the model that stands for a JSON object}
     *
     * @param type any type
     */
    public static boolean isEntity(Class<?> type) {
        return EntityMembers.type(type) >= 0;
    }

    /**
     * {@return the record type}
     */
    public Class<? extends Record> type() {
        return type;
    }

    /**
     * {@return the members in the order of the schema, unmodifiable; {@code unknownMembers} is none of them}
     */
    public List<Member> members() {
        return members;
    }

    /**
     * {@return the member of a name, null when the entity has none of this name}
     *
     * @param name the name as in JSON
     */
    public @Nullable Member member(String name) {
        return membersByName.get(name);
    }

    /**
     * {@return the members of an entity that this version does not know, never null}
     *
     * @param entity a record of this type
     */
    public JsonMembers unknownMembers(Record entity) {
        return Records.members((JsonMembers) EntityMembers.member(number, entity, members.size()));
    }

    /**
     * {@return which members an entity has, each by the bit of its {@linkplain Member#index() place}; a list or extensions
     * without anything in them are absent}
     *
     * @param entity a record of this type
     * @throws ClassCastException if it is a record of another type
     */
    public long present(Record entity) {
        return EntityMembers.present(number, entity);
    }

    /**
     * {@return which members of an entity hold a code, or a list with a code, that is not
     * {@linkplain org.openfex.code.Code#isKnown() known}, each by the bit of its {@linkplain Member#index() place}}
     *
     * @param entity a record of this type
     */
    public long unknownCodes(Record entity) {
        return EntityMembers.unknownCodes(number, entity);
    }

    /**
     * {@return a record of this type; its constructor normalises the values, and does not validate them}
     *
     * @param values a value for each member in the order of {@link #members()}, null for an absent one; a list for a
     *     list
     * @param unknownMembers the members that this version does not know
     * @throws ClassCastException if a value is not of the type of its member
     * @throws NullPointerException if a list holds null
     */
    public Record construct(@Nullable Object[] values, JsonMembers unknownMembers) {
        MethodHandle made = constructor;
        if (made == null) {
            made = constructor(type, type.getRecordComponents());
            constructor = made;
        }
        try {
            return (Record) made.invokeExact(values, (Object) unknownMembers);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a constructor of the model threw " + e.getClass(), e);
        }
    }

    /**
     * {@return the simple name of the type, for logs}
     */
    @Override
    public String toString() {
        return "EntityShape[" + type.getSimpleName() + "]";
    }

    private List<Class<?>> valueTypes() {
        List<Class<?>> found = valueTypes;
        if (found == null) {
            found = Stream.of(type.getRecordComponents())
                    .<Class<?>>map(component -> component.getType() == List.class
                            ? (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
                            : component.getType())
                    .toList();
            valueTypes = found;
        }
        return found;
    }

    /** Takes the members as an array and the unknown members beside it. */
    private static MethodHandle constructor(Class<?> type, RecordComponent[] components) {
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = components[i].getType();
        }
        try {
            return MethodHandles.lookup()
                    .findConstructor(type, MethodType.methodType(void.class, types))
                    .asType(MethodType.genericMethodType(types.length).changeReturnType(Record.class))
                    .asSpreader(0, Object[].class, types.length - 1);
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new IllegalArgumentException("not a record of the model: " + type, e);
        }
    }

    /** What a member, or each item of a list, holds. */
    public enum Kind {
        /** A value without members: a text, number, code, time, identifier and so on. */
        SCALAR,
        /** A record that is an entity itself. */
        ENTITY,
        /** The body of a message: an entity of a type that the message type fixes, or an {@link UnknownBody}. */
        BODY,
        /** The extensions of the entity, as {@link JsonMembers}. */
        EXTENSIONS
    }

    /** One member of an entity. Immutable and thread-safe. */
    public static final class Member {
        private final EntityShape shape;
        private final int type;
        private final int index;
        private final String name;
        private final Kind kind;
        private final boolean required;
        private final boolean list;
        private final boolean code;
        private final boolean reference;
        /** Read when first asked for: annotations are slow to read. Two threads may read them. */
        private @Nullable List<Class<? extends Record>> references;

        /** Makes a member of what {@link EntityMembers#descriptions} says of it. */
        private Member(EntityShape shape, int index, String description) {
            this.shape = shape;
            this.type = shape.number;
            this.index = index;
            int end = description.indexOf(':');
            this.name = description.substring(0, end);
            this.required = description.indexOf('r', end) >= 0;
            this.list = description.indexOf('l', end) >= 0;
            this.code = description.indexOf('c', end) >= 0;
            this.reference = description.indexOf('f', end) >= 0;
            this.kind = description.indexOf('e', end) >= 0
                    ? Kind.ENTITY
                    : description.indexOf('b', end) >= 0
                            ? Kind.BODY
                            : description.indexOf('x', end) >= 0 ? Kind.EXTENSIONS : Kind.SCALAR;
        }

        /**
         * {@return the place among the members, from 0}
         */
        public int index() {
            return index;
        }

        /**
         * {@return the name as in JSON}
         */
        public String name() {
            return name;
        }

        /**
         * {@return what the member, or each item of the list, holds}
         */
        public Kind kind() {
            return kind;
        }

        /**
         * {@return whether the member is a list}
         */
        public boolean isList() {
            return list;
        }

        /**
         * {@return whether the member, or each item of the list, is a code}
         */
        public boolean isCode() {
            return code;
        }

        /**
         * {@return whether the member, or each item of the list, is the local id of another entity}
         */
        public boolean isReference() {
            return reference;
        }

        /**
         * {@return whether a valid entity has this member}
         */
        public boolean isRequired() {
            return required;
        }

        /**
         * {@return the Java type of the value, or of each item of the list}
         */
        public Class<?> valueType() {
            return shape.valueTypes().get(index);
        }

        /**
         * {@return the types of entity that the value, or each item of the list, refers to by local id; empty when it
         * is no reference}
         */
        public List<Class<? extends Record>> references() {
            if (!reference) {
                return List.of();
            }
            List<Class<? extends Record>> found = references;
            if (found == null) {
                found = List.of(shape.type
                        .getRecordComponents()[index]
                        .getAnnotation(Reference.class)
                        .to());
                references = found;
            }
            return found;
        }

        /**
         * {@return the value, null when it is absent; for a list the list, which is never null; for extensions the
         * members, which are never null}
         *
         * @param entity a record of the type that the shape describes
         * @throws ClassCastException if it is a record of another type
         */
        public @Nullable Object get(Record entity) {
            return EntityMembers.member(type, entity, index);
        }

        /**
         * {@return the name, for logs}
         */
        @Override
        public String toString() {
            return "Member[" + name + "]";
        }
    }
}
