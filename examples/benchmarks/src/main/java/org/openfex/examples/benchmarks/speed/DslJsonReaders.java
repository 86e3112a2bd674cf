package org.openfex.examples.benchmarks.speed;

import com.dslplatform.json.BoolConverter;
import com.dslplatform.json.DslJson;
import com.dslplatform.json.JavaTimeConverter;
import com.dslplatform.json.JsonReader;
import com.dslplatform.json.NumberConverter;
import com.dslplatform.json.UUIDConverter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
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
 * dsl-json with the records of FEX.
 *
 * <p>dsl-json writes readers for classes that bear its annotations, which the records do not. So each record type has a
 * reader here, over the parser of dsl-json and in the way of its own readers: the name is compared with that of the member
 * expected next, and looked for by its hash when it is another. A body that stands before its type is passed over and read
 * when the type is known. Nothing is validated.
 */
final class DslJsonReaders {
    private static final DslJson<Object> JSON = new DslJson<>();

    private static final ThreadLocal<JsonReader<Object>> LOCAL = ThreadLocal.withInitial(JSON::newReader);
    private static final ThreadLocal<JsonReader<Object>> LOCAL_BODY = ThreadLocal.withInitial(JSON::newReader);

    private static final Map<Class<?>, ValueReader> SCALARS = Map.of(
            String.class, (in, document) -> in.readString(),
            UUID.class, (in, document) -> UUIDConverter.deserialize(in),
            OffsetDateTime.class, (in, document) -> JavaTimeConverter.deserializeDateTime(in),
            LocalDate.class, (in, document) -> JavaTimeConverter.deserializeLocalDate(in),
            PartialDate.class, (in, document) -> PartialDate.of(in.readString()),
            Integer.class, (in, document) -> NumberConverter.deserializeInt(in),
            Long.class, (in, document) -> NumberConverter.deserializeLong(in),
            BigDecimal.class, (in, document) -> NumberConverter.deserializeDecimal(in),
            Boolean.class, (in, document) -> BoolConverter.deserialize(in));

    private static final Map<Class<?>, EntityReader> READERS = new HashMap<>();

    private static final EntityReader MESSAGE = EntityReader.of(Message.class);

    private static final Map<MessageType, EntityReader> BODIES = bodies();

    private DslJsonReaders() {}

    /** Binds a message. */
    static Message read(byte[] document) throws IOException {
        JsonReader<?> in = LOCAL.get().process(document, document.length);
        in.getNextToken();
        return (Message) MESSAGE.read(in, document);
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

    /** Reads the value that begins with the token read last. */
    @FunctionalInterface
    private interface ValueReader {
        Object read(JsonReader<?> in, byte[] document) throws IOException;
    }

    private static final class EntityReader implements ValueReader {
        private final EntityShape shape;
        private final int size;
        private final byte[][] names;
        private final int[] hashes;
        private final ValueReader[] readers;
        private final int body;

        private EntityReader(Class<? extends Record> type) {
            READERS.put(type, this);
            this.shape = EntityShape.of(type);
            this.size = shape.members().size();
            this.names = new byte[size][];
            this.hashes = new int[size];
            this.readers = new ValueReader[size];
            int bodyIndex = -1;
            for (EntityShape.Member member : shape.members()) {
                int index = member.index();
                names[index] = member.name().getBytes(StandardCharsets.US_ASCII);
                hashes[index] = hash(names[index]);
                if (member.kind() == EntityShape.Kind.BODY) {
                    bodyIndex = index;
                } else {
                    ValueReader value = value(member);
                    readers[index] = member.isList() ? (in, document) -> list(in, document, value) : value;
                }
            }
            this.body = bodyIndex;
        }

        /** FNV-1a, as the parser makes it. */
        private static int hash(byte[] name) {
            int hash = 0x811c9dc5;
            for (byte b : name) {
                hash = (hash ^ b) * 0x1000193;
            }
            return hash;
        }

        static EntityReader of(Class<? extends Record> type) {
            EntityReader known = READERS.get(type);
            return known == null ? new EntityReader(type) : known;
        }

        @Override
        public Object read(JsonReader<?> in, byte[] document) throws IOException {
            if (in.last() != '{') {
                throw in.newParseError("no object");
            }
            Object[] values = new Object[size];
            MessageType type = null;
            int waiting = -1;
            int expected = 0;
            byte token = in.getNextToken();
            while (token == '"') {
                int hash = in.fillName();
                in.getNextToken();
                int index = index(hash, expected, in);
                if (index < 0) {
                    type = MessageType.of(in.readString());
                } else {
                    expected = index + 1;
                    if (index != body) {
                        values[index] = readers[index].read(in, document);
                    } else if (type == null) {
                        waiting = in.getCurrentIndex() - 1;
                        in.skip();
                        token = in.last() == ',' ? in.getNextToken() : in.last();
                        continue;
                    } else {
                        values[index] = body(type, in, document);
                    }
                }
                token = in.getNextToken();
                if (token == ',') {
                    token = in.getNextToken();
                }
            }
            if (in.last() != '}') {
                throw in.newParseError("no end of an object");
            }
            if (waiting >= 0 && type != null) {
                byte[] rest = java.util.Arrays.copyOfRange(document, waiting, document.length);
                JsonReader<?> again = LOCAL_BODY.get().process(rest, rest.length);
                again.getNextToken();
                values[body] = body(type, again, rest);
            }
            return shape.construct(values, JsonMembers.NONE);
        }

        /** The index of a member, -1 for the type of a message. */
        private int index(int hash, int expected, JsonReader<?> in) throws IOException {
            for (int i = expected; i < size; i++) {
                if (hashes[i] == hash && in.wasLastName(names[i])) {
                    return i;
                }
            }
            for (int i = 0; i < expected; i++) {
                if (hashes[i] == hash && in.wasLastName(names[i])) {
                    return i;
                }
            }
            if (body >= 0 && in.wasLastName("type")) {
                return -1;
            }
            throw in.newParseError("unknown member");
        }

        private static Object body(MessageType type, JsonReader<?> in, byte[] document) throws IOException {
            return Objects.requireNonNull(BODIES.get(type), "unknown type").read(in, document);
        }

        private static Object list(JsonReader<?> in, byte[] document, ValueReader item) throws IOException {
            if (in.last() != '[') {
                throw in.newParseError("no array");
            }
            List<Object> items = new ArrayList<>();
            byte token = in.getNextToken();
            while (token != ']') {
                items.add(item.read(in, document));
                token = in.getNextToken();
                if (token == ',') {
                    token = in.getNextToken();
                }
            }
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
                return (in, document) -> factory.apply(in.readString());
            }
            return Objects.requireNonNull(SCALARS.get(type), "type");
        }

        private static Object extensions(JsonReader<?> in, byte[] document) throws IOException {
            Map<String, JsonText> members = new LinkedHashMap<>();
            byte token = in.getNextToken();
            while (token == '"') {
                String name = in.readKey();
                int start = in.getCurrentIndex() - 1;
                token = in.skip();
                int end = in.getCurrentIndex() - 1;
                members.put(name, JsonText.of(new String(document, start, end - start, StandardCharsets.UTF_8)));
                if (token == ',') {
                    token = in.getNextToken();
                }
            }
            return JsonMembers.of(members);
        }
    }
}
