package org.openfex.json;

import org.jspecify.annotations.Nullable;
import org.openfex.model.EntityShape;
import org.openfex.report.Catalogue;
import org.openfex.report.InvalidMessageException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.ser.Serializers;

/**
 * Lets a host's own Jackson 3 mapper carry records of FEX inside the host's documents:
 * {@code JsonMapper.builder().addModule(new FexModule()).build()}.
 *
 * <p>Whatever the mapper's settings are, a record is written in the canonical form of FEX and read as strictly as FEX reads
 * (layers SYNTAX and SCHEMA); one that is not as the schema says throws {@link InvalidMessageException}, with places counted
 * from the start of the record; inside lists and objects of the host, Jackson wraps it as a cause. The rules are not run: give a message to {@code Fex.validate}. A host with Jackson 2 exchanges
 * bytes with {@code Fex} instead. Immutable and thread-safe.
 */
public final class FexModule extends JacksonModule {
    private final EntityCodec codec = new EntityCodec(Limits.standard(), Catalogue.of("en"));

    /** Makes a module with the limits of {@link Limits#standard()}. */
    public FexModule() {}

    @Override
    public String getModuleName() {
        return "FEX";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Writers());
        context.addDeserializers(new Readers());
    }

    /** A record that stands for a JSON object. */
    private static boolean isCarried(Class<?> type) {
        return EntityShape.isEntity(type);
    }

    private static final class Writers extends Serializers.Base {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                com.fasterxml.jackson.annotation.JsonFormat.Value format) {
            return isCarried(type.getRawClass()) ? new Writer() : null;
        }
    }

    private static final class Writer extends ValueSerializer<Record> {
        @Override
        public void serialize(Record entity, JsonGenerator out, SerializationContext context) {
            new RecordWriter(out, false).write(entity);
        }
    }

    private final class Readers extends Deserializers.Base {
        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            Class<?> raw = type.getRawClass();
            return isCarried(raw) ? new Reader(raw.asSubclass(Record.class)) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return isCarried(type);
        }
    }

    private final class Reader extends ValueDeserializer<Record> {
        private final Class<? extends Record> type;

        Reader(Class<? extends Record> type) {
            this.type = type;
        }

        @Override
        public Record deserialize(JsonParser in, DeserializationContext context) {
            return codec.read(type, in);
        }
    }
}
