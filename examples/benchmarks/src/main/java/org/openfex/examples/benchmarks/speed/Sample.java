package org.openfex.examples.benchmarks.speed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openfex.Fex;
import org.openfex.json.Codec;
import org.openfex.json.Limits;
import org.openfex.model.EntityShape;
import org.openfex.model.Firearm;
import org.openfex.model.JsonMembers;
import org.openfex.model.Message;
import org.openfex.model.SeizureReport;
import org.openfex.report.Catalogue;
import org.openfex.schema.FexStandard;

/** The messages that are measured, made of messages of the conformance kit. All are valid in every layer. */
enum Sample {
    /** A seizure report in Russian and Kazakh, and English: that of case 5 of the kit with the three firearms of case 1. */
    SEIZURE_REPORT {
        @Override
        Message message() {
            Message report = kit("case-5-3-seizure-report");
            List<Firearm> firearms = new ArrayList<>(((SeizureReport) report.body()).firearms());
            firearms.addAll(((SeizureReport) kit("case-1-seizure-report").body()).firearms());
            return report.toBuilder()
                    .body(((SeizureReport) report.body())
                            .toBuilder().firearms(firearms).build())
                    .build();
        }
    },
    /** A trace request for one firearm, with what usually stands around it. */
    TRACE_REQUEST {
        @Override
        Message message() {
            Message report = kit("case-1-seizure-report");
            return kit("trace-request-by-import").toBuilder()
                    .conversation(report.conversation())
                    .senderCaseReference(report.senderCaseReference())
                    .evaluations(report.evaluations())
                    .build();
        }
    },
    /** The largest message of the kit, in which every member of every entity occurs. */
    LARGEST {
        @Override
        Message message() {
            return kit("full-seizure-report");
        }
    },
    /**
     * The same without extensions. Their text can be made by parsing it only, which whoever binds to the records of FEX has to
     * do and FEX itself need not.
     */
    LARGEST_WITHOUT_EXTENSIONS {
        @Override
        Message message() {
            return (Message) withoutExtensions(LARGEST.message());
        }
    };

    /** The layers SYNTAX and SCHEMA, and the records. */
    static final Codec CODEC = new Codec(Limits.standard(), Catalogue.of("en"));

    /** The message, made anew. */
    abstract Message message();

    /** The bytes in a form; checks that they are a valid message, and this one. */
    final byte[] bytes(Form form) {
        Message message = message();
        byte[] bytes = form.of(CODEC.write(message));
        if (!Fex.create().read(bytes).equals(message)) {
            throw new IllegalStateException("another message: " + this + ", " + form);
        }
        return bytes;
    }

    /** The name as tables show it. */
    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The sample of a title, in which blanks may be hyphens. */
    static Sample titled(String title) {
        return valueOf(title.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_'));
    }

    /** A valid message of the kit. */
    static Message kit(String name) {
        try (InputStream in = FexStandard.open("kit/valid/" + name + ".json")) {
            return Fex.create().read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Record withoutExtensions(Record entity) {
        EntityShape shape = EntityShape.of(entity.getClass());
        Object[] values = shape.members().stream()
                .map(member -> {
                    Object value = member.get(entity);
                    if (value instanceof JsonMembers) {
                        return JsonMembers.NONE;
                    }
                    if (value instanceof List<?> list) {
                        return list.stream().map(Sample::itemWithoutExtensions).toList();
                    }
                    return value == null ? null : itemWithoutExtensions(value);
                })
                .toArray();
        return shape.construct(values, shape.unknownMembers(entity));
    }

    private static Object itemWithoutExtensions(Object value) {
        return value instanceof Record entity && EntityShape.isEntity(entity.getClass())
                ? withoutExtensions(entity)
                : value;
    }
}
