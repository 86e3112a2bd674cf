package org.openfex.examples.benchmarks.speed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Code;
import org.openfex.code.MessageType;
import org.openfex.model.Body;
import org.openfex.model.EntityShape;
import org.openfex.model.JsonMembers;
import org.openfex.model.JsonText;
import org.openfex.model.Message;
import org.openfex.model.PartialDate;
import org.openfex.model.UnknownBody;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.util.TokenBuffer;

/** Jackson 3 with the records of FEX, set up as {@link Jackson2} is. */
final class Jackson3 {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(fex())
            .addMixIn(Message.class, TypedMessage.class)
            .changeDefaultPropertyInclusion(inclusion ->
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private static final ObjectReader READER = MAPPER.readerFor(Message.class);
    private static final ObjectWriter WRITER = MAPPER.writerFor(Message.class);

    private Jackson3() {}

    /** Binds a message. */
    static Message read(byte[] document) {
        return READER.readValue(document);
    }

    /** Writes a message. */
    static byte[] write(Message message) {
        return WRITER.writeValueAsBytes(message);
    }

    /** Reads a message as a tree. */
    static JsonNode tree(byte[] document) {
        return MAPPER.readTree(document);
    }

    /** Binds a message that was read as a tree. */
    static Message bind(JsonNode tree) {
        return READER.readValue(tree);
    }

    private static SimpleModule fex() {
        SimpleModule module = new SimpleModule("FEX") {
            @Override
            public void setupModule(SetupContext context) {
                super.setupModule(context);
                context.addDeserializers(new CodeReaders());
            }
        };
        module.addDeserializer(PartialDate.class, new PartialDateReader());
        module.addDeserializer(JsonMembers.class, new MembersReader());
        module.addDeserializer(Message.class, new MessageReader());
        module.addSerializer(Code.class, new CodeWriter());
        module.addSerializer(PartialDate.class, new PartialDateWriter());
        module.addSerializer(JsonMembers.class, new MembersWriter());
        return module;
    }

    /** Writes the type, which is no component of the record, where the schema has it. */
    @JsonPropertyOrder({"fex", "id", "type"})
    private abstract static class TypedMessage {
        @JsonProperty("type")
        abstract MessageType type();
    }

    private static final class CodeReaders extends Deserializers.Base {
        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            Class<?> raw = type.getRawClass();
            return Code.class.isAssignableFrom(raw) ? new CodeReader(raw) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return Code.class.isAssignableFrom(type);
        }
    }

    private static final class CodeReader extends StdDeserializer<Code> {
        private final Function<String, Code> factory;

        CodeReader(Class<?> type) {
            super(type);
            this.factory = CodeFactory.of(type);
        }

        @Override
        public Code deserialize(JsonParser in, DeserializationContext context) {
            return factory.apply(in.getString());
        }
    }

    private static final class PartialDateReader extends StdDeserializer<PartialDate> {
        PartialDateReader() {
            super(PartialDate.class);
        }

        @Override
        public PartialDate deserialize(JsonParser in, DeserializationContext context) {
            return PartialDate.of(in.getString());
        }
    }

    private static final class MembersReader extends StdDeserializer<JsonMembers> {
        private static final JsonFactory JSON = JsonFactory.builder().build();

        MembersReader() {
            super(JsonMembers.class);
        }

        @Override
        public JsonMembers deserialize(JsonParser in, DeserializationContext context) {
            Map<String, JsonText> members = new LinkedHashMap<>();
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                in.nextToken();
                StringWriter text = new StringWriter();
                try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
                    out.copyCurrentStructureExact(in);
                }
                members.put(name, JsonText.of(text.toString()));
            }
            return JsonMembers.of(members);
        }
    }

    private static final class MessageReader extends StdDeserializer<Message> {
        private static final EntityShape SHAPE = EntityShape.of(Message.class);

        private final Map<String, MemberReader> members = new HashMap<>();
        private final Map<MessageType, ValueDeserializer<Object>> bodies = new HashMap<>();

        private record MemberReader(int index, ValueDeserializer<Object> reader) {}

        MessageReader() {
            super(Message.class);
        }

        @Override
        public void resolve(DeserializationContext context) {
            for (EntityShape.Member member : SHAPE.members()) {
                if (member.kind() != EntityShape.Kind.BODY) {
                    JavaType type = member.isList()
                            ? context.getTypeFactory().constructCollectionType(List.class, member.valueType())
                            : context.constructType(member.valueType());
                    members.put(member.name(), new MemberReader(member.index(), reader(type, context)));
                }
            }
            for (MessageType type : MessageType.values()) {
                Class<? extends Body> body = Body.classOf(type);
                if (body != UnknownBody.class) {
                    bodies.put(type, reader(context.constructType(body), context));
                }
            }
        }

        private static ValueDeserializer<Object> reader(JavaType type, DeserializationContext context) {
            return context.findContextualValueDeserializer(type, null);
        }

        @Override
        public Message deserialize(JsonParser in, DeserializationContext context) {
            Object[] values = new Object[SHAPE.members().size()];
            MessageType type = null;
            Object body = null;
            TokenBuffer waiting = null;
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                JsonToken token = in.nextToken();
                if (name.equals("type")) {
                    type = MessageType.of(in.getString());
                } else if (!name.equals("body")) {
                    MemberReader member = members.get(name);
                    if (member == null) {
                        throw DatabindException.from(in, "unknown member, " + token);
                    }
                    values[member.index()] = member.reader().deserialize(in, context);
                } else if (type == null) {
                    waiting = context.bufferAsCopyOfValue(in);
                } else {
                    body = body(type, in, context);
                }
            }
            if (waiting != null && type != null) {
                try (JsonParser tokens = waiting.asParserOnFirstToken(context)) {
                    body = body(type, tokens, context);
                }
            }
            if (body != null) {
                values[BODY] = body;
            }
            return (Message) SHAPE.construct(values, JsonMembers.NONE);
        }

        private static final int BODY =
                Objects.requireNonNull(SHAPE.member("body")).index();

        private Object body(MessageType type, JsonParser in, DeserializationContext context) {
            ValueDeserializer<Object> reader = bodies.get(type);
            if (reader == null) {
                throw DatabindException.from(in, "unknown type");
            }
            return reader.deserialize(in, context);
        }
    }

    private static final class CodeWriter extends StdSerializer<Code> {
        CodeWriter() {
            super(Code.class);
        }

        @Override
        public void serialize(Code code, JsonGenerator out, SerializationContext context) {
            out.writeString(code.value());
        }
    }

    private static final class PartialDateWriter extends StdSerializer<PartialDate> {
        PartialDateWriter() {
            super(PartialDate.class);
        }

        @Override
        public void serialize(PartialDate date, JsonGenerator out, SerializationContext context) {
            out.writeString(date.value());
        }
    }

    private static final class MembersWriter extends StdSerializer<JsonMembers> {
        MembersWriter() {
            super(JsonMembers.class);
        }

        @Override
        public boolean isEmpty(SerializationContext context, JsonMembers members) {
            return members.isEmpty();
        }

        @Override
        public void serialize(JsonMembers members, JsonGenerator out, SerializationContext context) {
            out.writeStartObject();
            for (Map.Entry<String, JsonText> member : members.asMap().entrySet()) {
                out.writeName(member.getKey());
                out.writeRawValue(member.getValue().json());
            }
            out.writeEndObject();
        }
    }
}
