package org.openfex.examples.benchmarks.speed;

import io.avaje.json.JsonReader;
import io.avaje.json.PropertyNames;
import io.avaje.json.stream.JsonStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.openfex.code.Code;
import org.openfex.code.MessageType;
import org.openfex.model.Body;
import org.openfex.model.EntityShape;
import org.openfex.model.JsonMembers;
import org.openfex.model.JsonText;
import org.openfex.model.Message;
import org.openfex.model.PartialDate;
import org.openfex.model.UnknownBody;

/**
 * avaje-jsonb with the records of FEX.
 *
 * <p>The adapters that avaje-jsonb generates cannot choose the type of a body by a member that stands beside it. So each
 * record type has an adapter here, over the stream of avaje-jsonb and in the way of the generated ones: names are given to
 * the parser before an object is read. A body that stands before its type is kept as text and read when the type is known.
 * Nothing is validated.
 */
final class AvajeReaders {
    private static final JsonStream JSON = JsonStream.builder().build();

    private static final Map<Class<?>, ValueReader> SCALARS = Map.of(
            String.class, JsonReader::readString,
            UUID.class, in -> UUID.fromString(in.readString()),
            OffsetDateTime.class, in -> OffsetDateTime.parse(in.readString()),
            LocalDate.class, in -> LocalDate.parse(in.readString()),
            PartialDate.class, in -> PartialDate.of(in.readString()),
            Integer.class, JsonReader::readInt,
            Long.class, JsonReader::readLong,
            BigDecimal.class, JsonReader::readDecimal,
            Boolean.class, JsonReader::readBoolean);

    private static final Map<Class<?>, EntityReader> READERS = new HashMap<>();

    private static final EntityReader MESSAGE = EntityReader.of(Message.class);

    private static final Map<MessageType, EntityReader> BODIES = bodies();

    private AvajeReaders() {}

    /** Binds a message. */
    static Message read(byte[] document) {
        try (JsonReader in = JSON.reader(document)) {
            return (Message) MESSAGE.read(in);
        }
    }

    private static Map<MessageType, EntityReader> bodies() {
        Map<MessageType, EntityReader> bodies = new HashMap<>();
        for (MessageType type : MessageType.values()) {
            Class<? extends Body> body = Body.classOf(type);
            if (body != UnknownBody.class) {
                bodies.put(type, EntityReader.of(body.asSubclass(Record.class)));
            }
        }
        return Map.copyOf(bodies);
    }

    @FunctionalInterface
    private interface ValueReader {
        Object read(JsonReader in);
    }

    private static final class EntityReader implements ValueReader {
        private final EntityShape shape;
        private final int size;
        private final PropertyNames names;
        private final Map<String, Integer> indexes = new HashMap<>();
        private final ValueReader[] readers;
        private final int body;

        private EntityReader(Class<? extends Record> type) {
            READERS.put(type, this);
            this.shape = EntityShape.of(type);
            this.size = shape.members().size();
            this.readers = new ValueReader[size];
            List<String> all = new ArrayList<>();
            int bodyIndex = -1;
            for (EntityShape.Member member : shape.members()) {
                all.add(member.name());
                indexes.put(member.name(), member.index());
                if (member.kind() == EntityShape.Kind.BODY) {
                    bodyIndex = member.index();
                    all.add("type");
                } else {
                    ValueReader value = value(member);
                    readers[member.index()] = member.isList() ? in -> list(in, value) : value;
                }
            }
            this.body = bodyIndex;
            this.names = JSON.properties(all.toArray(new String[0]));
        }

        static EntityReader of(Class<? extends Record> type) {
            EntityReader known = READERS.get(type);
            return known == null ? new EntityReader(type) : known;
        }

        @Override
        public Object read(JsonReader in) {
            Object[] values = new Object[size];
            MessageType type = null;
            String waiting = null;
            in.beginObject(names);
            while (in.hasNextField()) {
                String name = in.nextField();
                Integer index = indexes.get(name);
                if (index == null) {
                    if (body < 0 || !name.equals("type")) {
                        throw new IllegalStateException("unknown member");
                    }
                    type = MessageType.of(in.readString());
                } else if (index != body) {
                    values[index] = readers[index].read(in);
                } else if (type == null) {
                    waiting = in.readRaw();
                } else {
                    values[index] = body(type, in);
                }
            }
            in.endObject();
            if (waiting != null && type != null) {
                try (JsonReader again = JSON.reader(waiting)) {
                    values[body] = body(type, again);
                }
            }
            return shape.construct(values, JsonMembers.NONE);
        }

        private static Object body(MessageType type, JsonReader in) {
            return Objects.requireNonNull(BODIES.get(type), "unknown type").read(in);
        }

        private static Object list(JsonReader in, ValueReader item) {
            List<Object> items = new ArrayList<>();
            in.beginArray();
            while (in.hasNextElement()) {
                items.add(item.read(in));
            }
            in.endArray();
            return items;
        }

        private static ValueReader value(EntityShape.Member member) {
            Class<?> type = member.valueType();
            if (member.kind() == EntityShape.Kind.ENTITY) {
                return of(type.asSubclass(Record.class));
            }
            if (member.kind() == EntityShape.Kind.EXTENSIONS) {
                return EntityReader::extensions;
            }
            if (Code.class.isAssignableFrom(type)) {
                Function<String, Code> factory = CodeFactory.of(type);
                return in -> factory.apply(in.readString());
            }
            return Objects.requireNonNull(SCALARS.get(type), "type");
        }

        private static Object extensions(JsonReader in) {
            Map<String, JsonText> members = new LinkedHashMap<>();
            in.beginObject();
            while (in.hasNextField()) {
                members.put(in.nextField(), JsonText.of(in.readRaw()));
            }
            in.endObject();
            return JsonMembers.of(members);
        }
    }
}
