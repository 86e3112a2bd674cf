package org.openfex.rules;

import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.openfex.code.Code;
import org.openfex.code.FirearmPart;
import org.openfex.code.ItemKind;
import org.openfex.code.MessageType;
import org.openfex.code.SerialRole;
import org.openfex.code.SerialState;
import org.openfex.code.Unit;
import org.openfex.model.Body;
import org.openfex.model.EntityShape;
import org.openfex.model.EntityShape.Member;
import org.openfex.model.JsonMembers;
import org.openfex.model.JsonText;
import org.openfex.model.Lot;
import org.openfex.model.Message;
import org.openfex.model.PartialDate;
import org.openfex.model.SerialNumber;
import org.openfex.model.UnknownBody;

/**
 * Messages of any content that the structure of FEX allows: required members are there, everything else is left to chance,
 * codes of no list and times at the limits among it.
 */
final class RandomRecords {
    /** Texts that no text of the standard holds: found in a finding, they came from the message. */
    static final List<String> MARKS = List.of("", "=", "YWJjZA==", "\uD83D\uDD2B", "{expected}", "ZZ");

    private static final List<String> TEXTS = Stream.concat(
                    MARKS.stream(),
                    Stream.of(
                            "a",
                            "b",
                            "c",
                            "1.0",
                            "1.7",
                            "H3",
                            "red",
                            "clear",
                            "AB CD",
                            "a\u0430",
                            "Cyrl",
                            "123",
                            "КH 1",
                            "1O2",
                            "1971 г.",
                            "«1»",
                            "A?",
                            "audio/mpeg",
                            "file:///a"))
            .toList();
    private static final List<String> TIMES = List.of(
            "0000-01-01T00:00:00+14:59",
            "9999-12-31T23:59:59.999999999-14:59",
            "2026-04-18T02:40:00+05:00",
            "2026-04-18T02:40:00Z",
            "1971-01-01T00:00:00Z");
    private static final List<String> DATES = List.of(
            "0000",
            "9999",
            "999X",
            "197X",
            "1974?",
            "1974~",
            "2026-04",
            "2026-04-18",
            "0000-01-01",
            "1979-03-11",
            "1979-11-03",
            "9999-12-31");
    private static final List<String> NUMBERS = List.of("0", "1", "2", "480", "2.5", "1000000000");

    /** The codes of each list, one that it does not hold ahead of them. */
    private static final ClassValue<List<Object>> CODES = new ClassValue<>() {
        @Override
        protected List<Object> computeValue(Class<?> type) {
            try {
                List<Object> codes = new ArrayList<>();
                codes.add(type.getMethod("of", String.class).invoke(null, "ZZ"));
                for (Field field : type.getFields()) {
                    if (field.getType() == type) {
                        codes.add(field.get(null));
                    }
                }
                return codes;
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    };

    /** Of how many members one is left to chance in a message that is like another one. */
    private static final int CHANGED = 40;

    private final Random random;

    RandomRecords(long seed) {
        this.random = new Random(seed);
    }

    Message message() {
        return (Message) record(Message.class);
    }

    /** Gives a message that is like another one, with a few of its members left to chance. */
    Message like(Message message) {
        return (Message) like((Record) message);
    }

    private Record like(Record entity) {
        EntityShape shape = EntityShape.of(entity.getClass());
        List<Object> values = new ArrayList<>();
        for (Member member : shape.members()) {
            Object value = member.get(entity);
            if (random.nextInt(CHANGED) == 0) {
                values.add(chance(member));
            } else if (value instanceof List<?> list) {
                values.add(list.stream().map(this::likeValue).toList());
            } else {
                values.add(likeValue(value));
            }
        }
        return shape.construct(values.toArray(), JsonMembers.NONE);
    }

    private Object likeValue(Object value) {
        return value instanceof Record entity && EntityShape.isEntity(entity.getClass()) ? like(entity) : value;
    }

    private Record record(Class<? extends Record> type) {
        if (type == SerialNumber.class && random.nextInt(3) == 0) {
            return legibleSerial();
        }
        if (type == Lot.class && random.nextInt(3) == 0) {
            return numberedLot();
        }
        EntityShape shape = EntityShape.of(type);
        List<Object> values = new ArrayList<>();
        for (Member member : shape.members()) {
            values.add(chance(member));
        }
        return shape.construct(values.toArray(), JsonMembers.NONE);
    }

    private Object chance(Member member) {
        return member.isList() ? list(member) : member.isRequired() || random.nextBoolean() ? value(member) : null;
    }

    /** Some rules compare two numbers that agree in all else: chance alone would hardly ever make such a pair. */
    private SerialNumber legibleSerial() {
        return SerialNumber.builder()
                .state(SerialState.FULL)
                .role(random.nextBoolean() ? SerialRole.MANUFACTURER : SerialRole.MATCHING)
                .part(FirearmPart.FRAME)
                .asMarked(Samples.asMarked(one(TEXTS)))
                .build();
    }

    private Lot numberedLot() {
        return Lot.builder()
                .kind(ItemKind.FIREARM)
                .quantity(Samples.measure(one(NUMBERS), Unit.PIECES))
                .serialFrom(Samples.asMarked("A" + random.nextInt(3)))
                .serialTo(Samples.asMarked("A" + random.nextInt(3)))
                .build();
    }

    private List<Object> list(Member member) {
        int size = member.isRequired() ? 1 + random.nextInt(2) : random.nextInt(5) / 2;
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            // The same thing listed twice is a slip of its own.
            items.add(i > 0 && random.nextInt(4) == 0 ? items.get(i - 1) : value(member));
        }
        return List.copyOf(items);
    }

    private Object value(Member member) {
        Class<?> type = member.valueType();
        if (type == Body.class) {
            return body();
        } else if (Code.class.isAssignableFrom(type)) {
            return code(type);
        } else if (EntityShape.isEntity(type)) {
            return record(type.asSubclass(Record.class));
        } else if (type == String.class) {
            return one(TEXTS);
        } else if (type == OffsetDateTime.class) {
            return OffsetDateTime.parse(one(TIMES));
        } else if (type == PartialDate.class) {
            return PartialDate.of(one(DATES));
        } else if (type == LocalDate.class) {
            return LocalDate.ofEpochDay(random.nextInt(40_000));
        } else if (type == BigDecimal.class) {
            return new BigDecimal(one(NUMBERS));
        } else if (type == Integer.class) {
            return random.nextInt(3);
        } else if (type == Long.class) {
            return (long) random.nextInt(5);
        } else if (type == Boolean.class) {
            return random.nextBoolean();
        } else if (type == UUID.class) {
            return new UUID(0, random.nextInt(8));
        } else if (type == JsonMembers.class) {
            return JsonMembers.NONE;
        }
        throw new IllegalStateException("no random value for " + type);
    }

    private Body body() {
        List<Class<?>> types = Arrays.asList(Body.class.getPermittedSubclasses());
        Class<?> type = types.get(random.nextInt(types.size()));
        return type == UnknownBody.class
                ? new UnknownBody(MessageType.of("unheard-of"), JsonText.of("{\"a\":1}"))
                : (Body) record(type.asSubclass(Record.class));
    }

    /** A code of the list three times out of four: most of what rules ask for is about known codes. */
    private Object code(Class<?> type) {
        List<Object> codes = CODES.get(type);
        return random.nextInt(4) == 0 ? codes.get(0) : codes.get(random.nextInt(codes.size()));
    }

    private String one(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
