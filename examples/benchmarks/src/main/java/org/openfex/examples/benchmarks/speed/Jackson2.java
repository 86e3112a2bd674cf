package org.openfex.examples.benchmarks.speed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.ResolvableDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
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

/**
 * Jackson 2 with the records of FEX, as a project would set it up that cares for speed.
 *
 * <p>Records are bound and written by Jackson's own classes for records, times and dates by its module, UUIDs and numbers as
 * it comes. Codes, partial dates and extensions have small classes of their own. A message is read member by member, since
 * its body is of the type that another member tells: a body that follows its type, as it does in every message that FEX
 * writes, is bound from the bytes; one that stands before it is kept as tokens. Readers and writers are made once. Nothing
 * is validated. Neither Blackbird nor Afterburner is used: they do not make records faster.
 */
final class Jackson2 {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(fex())
            .addMixIn(Message.class, TypedMessage.class)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private static final ObjectReader READER = MAPPER.readerFor(Message.class);
    private static final ObjectWriter WRITER = MAPPER.writerFor(Message.class);

    private Jackson2() {}

    /** Binds a message. */
    static Message read(byte[] document) throws IOException {
        return READER.readValue(document);
    }

    /** Writes a message. */
    static byte[] write(Message message) throws IOException {
        return WRITER.writeValueAsBytes(message);
    }

    /** Goes over the tokens to the end, without asking for the text of any; gives their number. */
    static Integer tokens(byte[] document) throws IOException {
        int tokens = 0;
        try (JsonParser parser = MAPPER.getFactory().createParser(document)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    /** Goes over the tokens to the end and has every text decoded, into the parser's own buffer; gives the characters. */
    static Integer texts(byte[] document) throws IOException {
        int characters = 0;
        try (JsonParser parser = MAPPER.getFactory().createParser(document)) {
            while (parser.nextToken() != null) {
                characters += parser.getTextLength();
            }
        }
        return characters;
    }

    private static SimpleModule fex() {
        SimpleModule module = new SimpleModule("FEX") {
            private static final long serialVersionUID = 1L;

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
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            Class<?> raw = type.getRawClass();
            return Code.class.isAssignableFrom(raw) ? new CodeReader(raw) : null;
        }
    }

    private static final class CodeReader extends StdDeserializer<Code> {
        private static final long serialVersionUID = 1L;

        private final transient Function<String, Code> factory;

        CodeReader(Class<?> type) {
            super(type);
            this.factory = CodeFactory.of(type);
        }

        @Override
        public Code deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return factory.apply(in.getText());
        }
    }

    private static final class PartialDateReader extends StdDeserializer<PartialDate> {
        private static final long serialVersionUID = 1L;

        PartialDateReader() {
            super(PartialDate.class);
        }

        @Override
        public PartialDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return PartialDate.of(in.getText());
        }
    }

    private static final class MembersReader extends StdDeserializer<JsonMembers> {
        private static final long serialVersionUID = 1L;

        private static final JsonFactory JSON = JsonFactory.builder().build();

        MembersReader() {
            super(JsonMembers.class);
        }

        @Override
        public JsonMembers deserialize(JsonParser in, DeserializationContext context) throws IOException {
            Map<String, JsonText> members = new LinkedHashMap<>();
            for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
                in.nextToken();
                StringWriter text = new StringWriter();
                try (JsonGenerator out = JSON.createGenerator(text)) {
                    out.copyCurrentStructureExact(in);
                }
                members.put(name, JsonText.of(text.toString()));
            }
            return JsonMembers.of(members);
        }
    }

    private static final class MessageReader extends StdDeserializer<Message> implements ResolvableDeserializer {
        private static final long serialVersionUID = 1L;

        private static final EntityShape SHAPE = EntityShape.of(Message.class);

        private final transient Map<String, MemberReader> members = new HashMap<>();
        private final transient Map<MessageType, JsonDeserializer<Object>> bodies = new HashMap<>();

        private record MemberReader(int index, JsonDeserializer<Object> reader) {}

        MessageReader() {
            super(Message.class);
        }

        @Override
        public void resolve(DeserializationContext context) throws JsonMappingException {
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

        private static JsonDeserializer<Object> reader(JavaType type, DeserializationContext context)
                throws JsonMappingException {
            return context.findContextualValueDeserializer(type, null);
        }

        @Override
        public Message deserialize(JsonParser in, DeserializationContext context) throws IOException {
            Object[] values = new Object[SHAPE.members().size()];
            MessageType type = null;
            Object body = null;
            TokenBuffer waiting = null;
            for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
                JsonToken token = in.nextToken();
                if (name.equals("type")) {
                    type = MessageType.of(in.getText());
                } else if (!name.equals("body")) {
                    MemberReader member = members.get(name);
                    if (member == null) {
                        throw JsonMappingException.from(in, "unknown member, " + token);
                    }
                    values[member.index()] = member.reader().deserialize(in, context);
                } else if (type == null) {
                    waiting = context.bufferAsCopyOfValue(in);
                } else {
                    body = body(type, in, context);
                }
            }
            if (waiting != null && type != null) {
                try (JsonParser tokens = waiting.asParserOnFirstToken()) {
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

        private Object body(MessageType type, JsonParser in, DeserializationContext context) throws IOException {
            JsonDeserializer<Object> reader = bodies.get(type);
            if (reader == null) {
                throw JsonMappingException.from(in, "unknown type");
            }
            return reader.deserialize(in, context);
        }
    }

    private static final class CodeWriter extends StdSerializer<Code> {
        private static final long serialVersionUID = 1L;

        CodeWriter() {
            super(Code.class);
        }

        @Override
        public void serialize(Code code, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(code.value());
        }
    }

    private static final class PartialDateWriter extends StdSerializer<PartialDate> {
        private static final long serialVersionUID = 1L;

        PartialDateWriter() {
            super(PartialDate.class);
        }

        @Override
        public void serialize(PartialDate date, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(date.value());
        }
    }

    private static final class MembersWriter extends StdSerializer<JsonMembers> {
        private static final long serialVersionUID = 1L;

        MembersWriter() {
            super(JsonMembers.class);
        }

        @Override
        public boolean isEmpty(SerializerProvider provider, JsonMembers members) {
            return members.isEmpty();
        }

        @Override
        public void serialize(JsonMembers members, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeStartObject();
            for (Map.Entry<String, JsonText> member : members.asMap().entrySet()) {
                out.writeFieldName(member.getKey());
                out.writeRawValue(member.getValue().json());
            }
            out.writeEndObject();
        }
    }
}
