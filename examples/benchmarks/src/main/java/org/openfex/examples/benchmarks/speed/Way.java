package org.openfex.examples.benchmarks.speed;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.openfex.Fex;
import org.openfex.Reading;
import org.openfex.json.Codec;
import org.openfex.model.Message;

/** A way to read or to write a message. */
enum Way {
    /** FEX: the layers SYNTAX and SCHEMA, and the records. */
    FEX("FEX, validated: SYNTAX, SCHEMA, records") {
        @Override
        Object run(byte[] document, Message message) {
            Codec.Document read = Sample.CODEC.read(document);
            if (!read.findings().isEmpty()) {
                throw new IllegalStateException("not valid");
            }
            return Objects.requireNonNull(read.message());
        }
    },
    /** FEX with all layers. */
    FEX_RULES("FEX, validated: the same and RULE (`Fex.inspect`)") {
        @Override
        Object run(byte[] document, Message message) {
            Reading reading = Library.FEX.inspect(document);
            if (!reading.isValid()) {
                throw new IllegalStateException("not valid");
            }
            return reading.message().orElseThrow();
        }
    },
    /** Jackson 2, nothing built. */
    JACKSON2_TOKENS("Jackson 2 token scan, nothing built") {
        @Override
        Object run(byte[] document, Message message) throws IOException {
            return Jackson2.tokens(document);
        }

        @Override
        boolean isRight(Object result, byte[] document, Message message) {
            return ((Integer) result) > 0;
        }
    },
    /** Jackson 2, every text decoded, nothing built. */
    JACKSON2_TEXTS("Jackson 2 token scan, every text decoded, nothing built") {
        @Override
        Object run(byte[] document, Message message) throws IOException {
            return Jackson2.texts(document);
        }

        @Override
        boolean isRight(Object result, byte[] document, Message message) {
            return ((Integer) result) > 0;
        }
    },
    /** Jackson 2 to records: what all others are compared with. */
    JACKSON2("Jackson 2 databind to the same records") {
        @Override
        Object run(byte[] document, Message message) throws IOException {
            return Jackson2.read(document);
        }
    },
    /** Jackson 3 to records. */
    JACKSON3("Jackson 3 databind to the same records") {
        @Override
        Object run(byte[] document, Message message) {
            return Jackson3.read(document);
        }
    },
    /** fastjson2 to records. */
    FASTJSON2("fastjson2 to the same records") {
        @Override
        Object run(byte[] document, Message message) {
            return FastjsonReaders.read(document);
        }
    },
    /** dsl-json to records. */
    DSL_JSON("dsl-json to the same records") {
        @Override
        Object run(byte[] document, Message message) throws IOException {
            return DslJsonReaders.read(document);
        }
    },
    /** avaje-jsonb to records. */
    AVAJE_JSONB("avaje-jsonb to the same records") {
        @Override
        Object run(byte[] document, Message message) {
            return AvajeReaders.read(document);
        }
    },
    /** Jackson 2 to records, judged by their annotations. */
    HIBERNATE_VALIDATOR("Jackson 2 databind, Hibernate Validator") {
        @Override
        Object run(byte[] document, Message message) throws IOException {
            return HibernateValidator.read(document);
        }
    },
    /** A tree, judged by the schema, and records of it. */
    NETWORKNT("Jackson 3 readTree, networknt 3, databind") {
        @Override
        Object run(byte[] document, Message message) {
            return Networknt.read(document);
        }
    },
    /** FEX: a message that is taken to be valid. */
    FEX_WRITE("FEX") {
        @Override
        Object run(byte[] document, Message message) {
            return Sample.CODEC.write(message);
        }
    },
    /** FEX: a message that is judged first. */
    FEX_WRITE_RULES("FEX, validated: CONSTRAINT, RULE (`Fex.write`)") {
        @Override
        Object run(byte[] document, Message message) {
            return Library.FEX.write(message);
        }
    },
    /** Jackson 2: what all others are compared with. */
    JACKSON2_WRITE("Jackson 2 databind") {
        @Override
        Object run(byte[] document, Message message) throws IOException {
            return Jackson2.write(message);
        }
    },
    /** Jackson 3. */
    JACKSON3_WRITE("Jackson 3 databind") {
        @Override
        Object run(byte[] document, Message message) {
            return Jackson3.write(message);
        }
    };

    private final String title;

    Way(String title) {
        this.title = title;
    }

    /** Made when it is first needed: a way without rules never makes it. */
    private static final class Library {
        static final Fex FEX = Fex.create();
    }

    /** Every way to read. */
    static List<Way> reading() {
        return Arrays.stream(values()).filter(way -> !way.isWriting()).toList();
    }

    /** Every way to write. */
    static List<Way> writing() {
        return Arrays.stream(values()).filter(Way::isWriting).toList();
    }

    /** The ways that are measured on other forms of a message too. */
    static List<Way> ofForms() {
        return Stream.of(FEX, FEX_RULES, JACKSON2_TOKENS, JACKSON2_TEXTS, JACKSON2, FASTJSON2)
                .toList();
    }

    /** The name as tables show it. */
    String title() {
        return title;
    }

    boolean isWriting() {
        return name().contains("WRITE");
    }

    /** What the others of its kind are compared with. */
    Way base() {
        return isWriting() ? JACKSON2_WRITE : JACKSON2;
    }

    /** Reads the bytes, or writes the message, once. */
    abstract Object run(byte[] document, Message message) throws IOException;

    /** Whether that gave what it has to give: what is compared does the same. */
    boolean isRight(Object result, byte[] document, Message message) {
        return isWriting() ? result instanceof byte[] bytes && Arrays.equals(bytes, document) : result.equals(message);
    }
}
