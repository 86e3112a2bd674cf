package org.openfex.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Code;
import org.openfex.model.EntityShape;
import org.openfex.model.EntityShape.Kind;
import org.openfex.model.EntityShape.Member;

/**
 * A path from an entity to values below it, such as {@code make.code}; through a list it leads to the values of all its
 * items.
 */
final class MemberPath {

    private final List<Member> members;

    private MemberPath(List<Member> members) {
        this.members = List.copyOf(members);
    }

    /** Finds the path in a type of entity, null when the type has no such path. */
    static @Nullable MemberPath of(Class<? extends Record> type, String path) {
        List<Member> members = new ArrayList<>();
        @Nullable Class<? extends Record> at = type;
        for (String name : path.split("\\.", -1)) {
            Member member = at == null ? null : EntityShape.of(at).member(name);
            if (member == null) {
                return null;
            }
            members.add(member);
            at = member.kind() == Kind.ENTITY ? member.valueType().asSubclass(Record.class) : null;
        }
        return new MemberPath(members);
    }

    /** The member that the path ends with. */
    Member last() {
        return members.get(members.size() - 1);
    }

    /** Whether the path leads to a member of the entity itself. */
    boolean isDirect() {
        return members.size() == 1;
    }

    /** Whether the values are words that can be compared with those of a profile. */
    boolean isComparable() {
        Class<?> type = last().valueType();
        return Code.class.isAssignableFrom(type) || type == String.class || type == Boolean.class;
    }

    /** Whether the values are numbers. */
    boolean isNumber() {
        return Number.class.isAssignableFrom(last().valueType());
    }

    /** The values that an entity has there; empty when there are none. */
    List<Object> values(Record entity) {
        List<Object> values = new ArrayList<>();
        gather(entity, 0, values);
        return values;
    }

    /** A value as it stands in a message: a code, a text or a truth value. */
    static String word(Object value) {
        return value instanceof Code code ? code.value() : value.toString();
    }

    /** A value as a number. */
    static BigDecimal number(Object value) {
        return value instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(((Number) value).longValue());
    }

    private void gather(Record entity, int depth, List<Object> values) {
        Object value = members.get(depth).get(entity);
        List<?> items = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        for (Object item : items) {
            if (depth + 1 == members.size()) {
                values.add(item);
            } else {
                gather((Record) item, depth + 1, values);
            }
        }
    }
}
