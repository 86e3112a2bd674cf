package org.openfex.json;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Code;
import org.openfex.model.EntityShape;
import org.openfex.model.JsonMembers;
import org.openfex.model.JsonText;
import org.openfex.model.Message;
import org.openfex.model.PartialDate;
import org.openfex.model.UnknownBody;
import tools.jackson.core.JsonGenerator;

/** Writes records of the model in canonical form: members in the order of the schema, absent ones left out. */
final class RecordWriter {
    /** RFC 3339 in the one spelling of clause 4.4: seconds always, a fraction without trailing zeros, Z for UTC. */
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral('T')
            .appendPattern("HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .appendOffset("+HH:MM", "Z")
            .toFormatter(Locale.ROOT);

    /** The member of a message that follows its type in the order of the schema. */
    private static final String AFTER_TYPE = "issuedAt";

    private final JsonGenerator out;
    private final boolean raw;

    /**
     * @param raw whether the generator takes JSON text as it is; one that does not (a buffer of tokens) gets its tokens
     */
    RecordWriter(JsonGenerator out, boolean raw) {
        this.out = out;
        this.raw = raw;
    }

    void write(Record entity) {
        EntityShape shape = EntityShape.of(entity.getClass());
        out.writeStartObject();
        for (EntityShape.Member member : shape.members()) {
            Object value = member.get(entity);
            if (entity instanceof Message message && member.name().equals(AFTER_TYPE) && message.body() != null) {
                out.writeName("type"); // it has no component of its own: the body tells it
                writeValue(message.body().type());
            }
            if (value instanceof JsonMembers extensions) {
                if (!extensions.isEmpty()) {
                    out.writeName(member.name());
                    out.writeStartObject();
                    writeMembers(extensions);
                    out.writeEndObject();
                }
            } else if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
                out.writeName(member.name());
                writeValue(value);
            }
        }
        writeMembers(shape.unknownMembers(entity));
        out.writeEndObject();
    }

    private void writeMembers(JsonMembers members) {
        members.asMap().forEach((name, text) -> {
            out.writeName(name);
            write(text);
        });
    }

    private void write(JsonText text) {
        if (raw) {
            out.writeRawValue(text.json());
        } else {
            RawJson.copy(text, out);
        }
    }

    private void writeValue(@Nullable Object value) {
        if (value instanceof UnknownBody body) {
            write(body.json());
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            list.forEach(this::writeValue);
            out.writeEndArray();
        } else if (value instanceof Record entity && EntityShape.isEntity(entity.getClass())) {
            write(entity);
        } else if (value instanceof Code code) {
            out.writeString(code.value());
        } else if (value instanceof OffsetDateTime time) {
            out.writeString(TIME.format(time));
        } else if (value instanceof PartialDate date) {
            out.writeString(date.value());
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof Long number) {
            out.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            out.writeNumber(number.toPlainString());
        } else if (value instanceof Boolean bool) {
            out.writeBoolean(bool);
        } else {
            out.writeString(String.valueOf(value)); // String, UUID, LocalDate: their text is their wire form
        }
    }
}
