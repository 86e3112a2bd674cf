package org.openfex.examples.cli.convert;

import java.lang.reflect.InvocationTargetException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.openfex.code.Code;
import org.openfex.code.CodeList;
import org.openfex.code.CodeLists;
import org.openfex.code.MessageType;
import org.openfex.examples.cli.convert.MemberPath.Kind;
import org.openfex.model.Body;
import org.openfex.model.EntityShape;
import org.openfex.model.PartialDate;
import tools.jackson.databind.JsonNode;

/** Whether a constant of a mapping can stand where the mapping puts it. */
final class Constants {
    private static final Map<Class<?>, CodeList> LISTS = new ConcurrentHashMap<>();

    private final MessageType type;
    private final BiConsumer<String, String> faults;

    /**
     * Judges the constants of one mapping.
     *
     * @param type the type of the messages
     * @param faults takes a pointer into the mapping and what is wrong there
     */
    Constants(MessageType type, BiConsumer<String, String> faults) {
        this.type = type;
        this.faults = faults;
    }

    /** {@return the list that a type of code belongs to} */
    static CodeList list(Class<?> codeType) {
        return LISTS.computeIfAbsent(codeType, Constants::findList);
    }

    private static CodeList findList(Class<?> codeType) {
        try {
            // Any value: a code tells its list whether the list holds it or not.
            Code code = (Code) codeType.getMethod("of", String.class).invoke(null, "x");
            return CodeLists.standard().list(code.list());
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a code without a factory: " + codeType, e);
        }
    }

    static boolean holds(CodeList list, String code) {
        return list.byName(code).stream().anyMatch(entry -> entry.code().equals(code));
    }

    void check(JsonNode value, Kind kind, Class<?> valueType, String pointer) {
        switch (kind) {
            case LIST -> checkList(value, valueType, pointer);
            case ENTITY -> checkEntity(value, EntityShape.of(valueType.asSubclass(Record.class)), pointer);
            case FREE -> {}
            case INTEGER -> expect(value.isIntegralNumber(), "a whole number", pointer);
            case DECIMAL -> expect(value.isNumber(), "a number", pointer);
            case BOOLEAN -> expect(value.isBoolean(), "true or false", pointer);
            case CODE -> {
                if (expect(value.isString(), "a code as text", pointer)) {
                    CodeList list = list(valueType);
                    if (!holds(list, value.stringValue())) {
                        faults.accept(pointer, "The list " + list.name() + " does not hold this code.");
                    }
                }
            }
            default -> {
                if (expect(value.isString(), "text", pointer)) {
                    expect(isReadable(value.stringValue(), kind), form(kind), pointer);
                }
            }
        }
    }

    void checkEntity(JsonNode value, EntityShape shape, String pointer) {
        if (!expect(value.isObject(), "an object", pointer)) {
            return;
        }
        for (Map.Entry<String, JsonNode> entry : value.properties()) {
            EntityShape.Member member = shape.member(entry.getKey());
            String place = pointer + "/" + entry.getKey().replace("~", "~0").replace("/", "~1");
            if (member == null) {
                faults.accept(place, "The entity " + shape.type().getSimpleName() + " has no such member.");
            } else if (member.kind() != EntityShape.Kind.EXTENSIONS) {
                boolean isBody = member.kind() == EntityShape.Kind.BODY;
                Class<?> valueType = isBody ? Body.classOf(type) : member.valueType();
                check(entry.getValue(), member.isList() ? Kind.LIST : MemberPath.kind(valueType), valueType, place);
            }
        }
    }

    private void checkList(JsonNode value, Class<?> itemType, String pointer) {
        if (!expect(value.isArray() && !value.isEmpty(), "an array that is not empty", pointer)) {
            return;
        }
        for (int i = 0; i < value.size(); i++) {
            check(value.path(i), MemberPath.kind(itemType), itemType, pointer + "/" + i);
        }
    }

    private boolean expect(boolean isMet, String expected, String pointer) {
        if (!isMet) {
            faults.accept(pointer, "Here stands " + expected + ".");
        }
        return isMet;
    }

    private static String form(Kind kind) {
        return switch (kind) {
            case PARTIAL_DATE -> "a date such as 1974-02-26, 1974-02 or 1974";
            case DAY -> "a day such as 1974-02-26";
            case TIME -> "a time such as 2026-04-20T08:00:00+05:00";
            case IDENTIFIER -> "a UUID in lower case";
            default -> "text";
        };
    }

    static boolean isReadable(String text, Kind kind) {
        try {
            return switch (kind) {
                case PARTIAL_DATE -> PartialDate.of(text).value().equals(text);
                case DAY -> LocalDate.parse(text).toString().equals(text);
                case TIME -> OffsetDateTime.parse(text).getYear() >= 0;
                case IDENTIFIER -> UUID.fromString(text).toString().equals(text);
                default -> true;
            };
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }
}
