package org.openfex.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Code;
import org.openfex.code.MessageType;
import org.openfex.model.Body;
import org.openfex.model.EntityShape;
import org.openfex.model.JsonMembers;
import org.openfex.model.Message;
import org.openfex.model.PartialDate;
import org.openfex.model.UnknownBody;
import tools.jackson.databind.JsonNode;

/**
 * Makes records of a tree, as far as the tree fits them: a member of the wrong type is left out, because the schema check
 * has reported it, and a member without a component is kept as JSON text. So a valid message is bound whole, and of an
 * invalid one everything that can be held.
 */
final class TreeBinder {
    private static final String TYPE = "type";

    private static final ClassValue<MethodHandle> CODE_FACTORIES = new ClassValue<>() {
        @Override
        protected MethodHandle computeValue(Class<?> type) {
            try {
                return MethodHandles.lookup()
                        .findStatic(type, "of", MethodType.methodType(type, String.class))
                        .asType(MethodType.methodType(Object.class, String.class));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("not a code list: " + type, e);
            }
        }
    };

    private TreeBinder() {}

    /** Binds the root of a message; a body of an unknown type is kept as text. */
    static Message message(JsonNode root) {
        return (Message) entity(Message.class, root);
    }

    /** Binds an object to a record type of the model. */
    static Record entity(Class<? extends Record> type, JsonNode object) {
        EntityShape shape = EntityShape.of(type);
        List<EntityShape.Member> members = shape.members();
        @Nullable Object[] values = new Object[members.size()];
        for (EntityShape.Member member : members) {
            JsonNode node = object.get(member.name());
            if (node != null) {
                values[member.index()] = switch (member.kind()) {
                    case EXTENSIONS -> node.isObject() ? textOfMembers(node, null) : null;
                    case BODY -> body(object.get(TYPE), node);
                    case SCALAR, ENTITY -> member.isList() ? list(member, node) : value(member, node);
                };
            }
        }
        return shape.construct(values, textOfMembers(object, shape));
    }

    private static @Nullable List<Object> list(EntityShape.Member member, JsonNode node) {
        if (!node.isArray()) {
            return null;
        }
        List<Object> items = new ArrayList<>(node.size());
        for (JsonNode item : node) {
            Object value = value(member, item);
            if (value != null) {
                items.add(value);
            }
        }
        return items;
    }

    private static @Nullable Object value(EntityShape.Member member, JsonNode node) {
        if (member.kind() == EntityShape.Kind.ENTITY) {
            return node.isObject() ? entity(member.valueType().asSubclass(Record.class), node) : null;
        }
        return scalar(member.valueType(), node);
    }

    private static @Nullable Object scalar(Class<?> type, JsonNode node) {
        if (node.isString()) {
            return ofString(type, node.stringValue());
        }
        if (node.isNumber()) {
            return ofNumber(type, node);
        }
        return (node.isBoolean() && type == Boolean.class) ? node.booleanValue() : null;
    }

    private static @Nullable Object ofNumber(Class<?> type, JsonNode node) {
        if (type == BigDecimal.class) {
            return node.decimalValue();
        }
        if (!node.isIntegralNumber()) {
            return null;
        }
        if (type == Integer.class) {
            return node.canConvertToInt() ? node.intValue() : null;
        }
        return (type == Long.class && node.canConvertToLong()) ? node.longValue() : null;
    }

    private static @Nullable Object ofString(Class<?> type, String text) {
        if (type == String.class) {
            return text;
        }
        if (Code.class.isAssignableFrom(type)) {
            return code(type, text);
        }
        try {
            if (type == OffsetDateTime.class) {
                return OffsetDateTime.parse(text);
            }
            if (type == PartialDate.class) {
                return PartialDate.of(text);
            }
            if (type == LocalDate.class) {
                return LocalDate.parse(text);
            }
            return type == UUID.class ? UUID.fromString(text) : null;
        } catch (DateTimeException | IllegalArgumentException e) {
            return null; // the schema's patterns have reported it; the cause would quote the value
        }
    }

    private static Object code(Class<?> type, String value) {
        try {
            return (Object) CODE_FACTORIES.get(type).invokeExact(value);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a code list threw " + e.getClass(), e);
        }
    }

    private static @Nullable Body body(@Nullable JsonNode type, JsonNode body) {
        if (type == null || !type.isString() || !body.isObject()) {
            return null;
        }
        MessageType messageType = MessageType.of(type.stringValue());
        Class<? extends Body> known = Body.classOf(messageType);
        return known == UnknownBody.class
                ? new UnknownBody(messageType, RawJson.text(body))
                : (Body) entity(known.asSubclass(Record.class), body);
    }

    /**
     * The members of an object as text: those without a place in the shape, or all where there is no shape. A large object loses
     * them, so that very many are not in memory twice.
     */
    private static JsonMembers textOfMembers(JsonNode object, @Nullable EntityShape shape) {
        JsonMembers.Builder texts = JsonMembers.builder();
        boolean takenApart = OpenNode.isLarge(object);
        Iterator<Map.Entry<String, JsonNode>> members = object.properties().iterator();
        while (members.hasNext()) {
            Map.Entry<String, JsonNode> member = members.next();
            if (shape == null || !hasPlace(shape, member.getKey())) {
                texts.add(member.getKey(), RawJson.text(member.getValue()));
                if (takenApart) {
                    members.remove();
                }
            }
        }
        return texts.build();
    }

    /** Whether a record has a place for a member of this name. */
    static boolean hasPlace(EntityShape shape, String name) {
        return shape.member(name) != null || (shape.type() == Message.class && name.equals(TYPE));
    }
}
