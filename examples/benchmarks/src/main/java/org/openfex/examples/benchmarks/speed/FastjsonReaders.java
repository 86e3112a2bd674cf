package org.openfex.examples.benchmarks.speed;

import com.alibaba.fastjson2.JSONException;
import com.alibaba.fastjson2.JSONFactory;
import com.alibaba.fastjson2.JSONReader;
import com.alibaba.fastjson2.util.Fnv;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
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
 * fastjson2 with the records of FEX.
 *
 * <p>fastjson2 cannot choose the type of a body by a member that stands beside it, and its own binding of records keeps the
 * values of every record in a map. So each record type has a reader here, over the parser of fastjson2 and in the way of its
 * own readers: the hash of a name is compared with that of the member expected next, and looked for among all when it is
 * another. A body that stands before its type is passed over and read when the type is known. Nothing is validated.
 */
final class FastjsonReaders {
    private static final JSONReader.Context CONTEXT = JSONFactory.createReadContext();

    private static final Map<Class<?>, ValueReader> SCALARS = Map.of(
            String.class, (in, document) -> in.readString(),
            UUID.class, (in, document) -> in.readUUID(),
            OffsetDateTime.class, (in, document) -> in.readOffsetDateTime(),
            LocalDate.class, (in, document) -> in.readLocalDate(),
            PartialDate.class, (in, document) -> PartialDate.of(in.readString()),
            Integer.class, (in, document) -> in.readInt32(),
            Long.class, (in, document) -> in.readInt64(),
            BigDecimal.class, (in, document) -> in.readBigDecimal(),
            Boolean.class, (in, document) -> in.readBool());

    private static final Map<Class<?>, EntityReader> READERS = new HashMap<>();

    private static final EntityReader MESSAGE = EntityReader.of(Message.class);

    private static final Map<MessageType, EntityReader> BODIES = bodies();

    private FastjsonReaders() {}

    /** Binds a message. */
    static Message read(byte[] document) {
        try (JSONReader in = JSONReader.of(document, 0, document.length, StandardCharsets.UTF_8, CONTEXT)) {
            return (Message) MESSAGE.read(in, document);
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
        Object read(JSONReader in, byte[] document);
    }

    private static final class EntityReader implements ValueReader {
        private static final long TYPE = Fnv.hashCode64("type");

        private final EntityShape shape;
        private final int size;
        /** Of the members in the order of the schema. */
        private final long[] hashes;

        private final ValueReader[] readers;
        private final long[] sortedHashes;
        private final int[] indexes;
        private final int body;

        private EntityReader(Class<? extends Record> type) {
            READERS.put(type, this);
            this.shape = EntityShape.of(type);
            this.size = shape.members().size();
            this.hashes = new long[size];
            this.readers = new ValueReader[size];
            int bodyIndex = -1;
            for (EntityShape.Member member : shape.members()) {
                hashes[member.index()] = Fnv.hashCode64(member.name());
                if (member.kind() == EntityShape.Kind.BODY) {
                    bodyIndex = member.index();
                } else {
                    ValueReader value = value(member);
                    readers[member.index()] = member.isList() ? (in, document) -> list(in, document, value) : value;
                }
            }
            this.body = bodyIndex;
            this.sortedHashes = hashes.clone();
            Arrays.sort(sortedHashes);
            this.indexes = new int[size];
            for (int i = 0; i < size; i++) {
                indexes[Arrays.binarySearch(sortedHashes, hashes[i])] = i;
            }
        }

        static EntityReader of(Class<? extends Record> type) {
            EntityReader known = READERS.get(type);
            return known == null ? new EntityReader(type) : known;
        }

        @Override
        public Object read(JSONReader in, byte[] document) {
            if (!in.nextIfObjectStart()) {
                throw new JSONException("no object");
            }
            Object[] values = new Object[size];
            MessageType type = null;
            JSONReader.SavePoint waiting = null;
            int expected = 0;
            while (!in.nextIfObjectEnd()) {
                long hash = in.readFieldNameHashCode();
                if (body >= 0 && hash == TYPE) {
                    type = MessageType.of(in.readString());
                    continue;
                }
                int index = index(hash, expected);
                expected = index + 1;
                if (index != body) {
                    values[index] = readers[index].read(in, document);
                } else if (type == null) {
                    waiting = in.mark();
                    in.skipValue();
                } else {
                    values[index] = body(type, in, document);
                }
            }
            if (waiting != null && type != null) {
                JSONReader.SavePoint end = in.mark();
                in.reset(waiting);
                values[body] = body(type, in, document);
                in.reset(end);
            }
            in.nextIfComma();
            return shape.construct(values, JsonMembers.NONE);
        }

        private int index(long hash, int expected) {
            for (int i = expected; i < size && i < expected + 4; i++) {
                if (hashes[i] == hash) {
                    return i;
                }
            }
            int found = Arrays.binarySearch(sortedHashes, hash);
            if (found < 0) {
                throw new JSONException("unknown member");
            }
            return indexes[found];
        }

        private static Object body(MessageType type, JSONReader in, byte[] document) {
            return Objects.requireNonNull(BODIES.get(type), "unknown type").read(in, document);
        }

        private static Object list(JSONReader in, byte[] document, ValueReader item) {
            List<Object> items = new ArrayList<>();
            if (!in.nextIfArrayStart()) {
                throw new JSONException("no array");
            }
            while (!in.nextIfArrayEnd()) {
                items.add(item.read(in, document));
            }
            in.nextIfComma();
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

        /** The parser has gone over the comma behind the value too. */
        private static String text(byte[] document, int start, int end) {
            String text = new String(document, start, end - start, StandardCharsets.UTF_8).strip();
            return text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
        }

        private static Object extensions(JSONReader in, byte[] document) {
            Map<String, JsonText> members = new LinkedHashMap<>();
            if (!in.nextIfObjectStart()) {
                throw new JSONException("no object");
            }
            while (!in.nextIfObjectEnd()) {
                String name = in.readFieldName();
                int start = in.getOffset() - 1;
                in.skipValue();
                members.put(name, JsonText.of(text(document, start, in.getOffset() - 1)));
            }
            in.nextIfComma();
            return JsonMembers.of(members);
        }
    }
}
