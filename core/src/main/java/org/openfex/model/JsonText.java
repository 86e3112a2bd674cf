package org.openfex.model;

import java.io.StringWriter;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * The exact JSON text of one value, for content that FEX does not define: extensions, and members of a newer version.
 *
 * <p>The order of members and the spelling of numbers stay as they came ({@code 2.50} stays {@code 2.50}); white space
 * between tokens and needless escapes do not. The text always keeps to the JSON profile of FEX (clauses 1.1 to 1.6) but
 * for lengths and magnitudes, which are limits of the reader and the writer. Immutable and thread-safe; two are equal
 * when their texts are.
 */
public final class JsonText {
    /** Made when the first text has to be parsed. */
    private static final class Parsing {
        /**
         * Without limits of its own: those of the reader and the writer hold, and neither parser nor generator recurses.
         */
        static final JsonFactory JSON = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(Integer.MAX_VALUE)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNameLength(Integer.MAX_VALUE)
                        .build())
                .streamWriteConstraints(StreamWriteConstraints.builder()
                        .maxNestingDepth(Integer.MAX_VALUE)
                        .build())
                .build();
    }

    private final String json;

    private JsonText(String json) {
        this.json = json;
    }

    /**
     * {@return the text of one JSON value of any kind}
     *
     * @param json the value as JSON, such as <code>{"depth":2.50}</code>
     * @throws IllegalArgumentException if this is not exactly one JSON value, or a name occurs twice in one object, or
     *     a name or string holds a lone surrogate, a noncharacter or U+0000, or a number has an exponent, a minus zero
     *     or a fraction of zeros only; the message does not quote the text
     */
    public static JsonText of(String json) {
        Objects.requireNonNull(json, "json");
        return CanonicalJson.isCanonical(json) ? new JsonText(json) : parsed(json);
    }

    /** The text that a parser and a generator make of another one. */
    static JsonText parsed(String json) {
        StringWriter out = new StringWriter(json.length());
        try (JsonParser in = Parsing.JSON.createParser(ObjectReadContext.empty(), json);
                JsonGenerator copy = Parsing.JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            copy(in, copy);
        } catch (JacksonException e) {
            // Not passed on as cause: the text of Jackson's exceptions quotes the input.
            throw new IllegalArgumentException("not one JSON value with unique names");
        }
        return new JsonText(out.toString());
    }

    /**
     * {@return the text of a JSON string}
     *
     * @param value the string itself, without quotes and escapes
     * @throws IllegalArgumentException if the string holds a lone surrogate, a noncharacter or U+0000
     */
    public static JsonText ofString(String value) {
        StringWriter out = new StringWriter(value.length() + 2);
        try (JsonGenerator copy = Parsing.JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            copy.writeString(checked(value));
        }
        return new JsonText(out.toString());
    }

    private static void copy(JsonParser in, JsonGenerator out) {
        int depth = 0;
        JsonToken token = in.nextToken();
        if (token == null) {
            throw new StreamReadException("no value");
        }
        while (token != null) {
            switch (token) {
                case START_OBJECT -> out.writeStartObject();
                case END_OBJECT -> out.writeEndObject();
                case START_ARRAY -> out.writeStartArray();
                case END_ARRAY -> out.writeEndArray();
                case PROPERTY_NAME -> out.writeName(checked(in.currentName()));
                case VALUE_STRING -> out.writeString(checked(in.getString()));
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> out.writeNumber(checkedNumber(in.getString()));
                case VALUE_TRUE -> out.writeBoolean(true);
                case VALUE_FALSE -> out.writeBoolean(false);
                case VALUE_NULL -> out.writeNull();
                default -> throw new StreamReadException("no token of JSON");
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            token = in.nextToken();
            if (depth == 0 && token != null) {
                throw new StreamReadException("more than one value");
            }
        }
    }

    private static String checked(String text) {
        if (!Unicode.isInterchangeable(text)) {
            throw new IllegalArgumentException("a lone surrogate, a noncharacter or U+0000 in a name or string");
        }
        return text;
    }

    private static String checkedNumber(String literal) {
        boolean exponent = literal.indexOf('e') >= 0 || literal.indexOf('E') >= 0;
        int point = literal.indexOf('.');
        boolean zerosOnly = point >= 0 && literal.chars().skip(point + 1L).allMatch(digit -> digit == '0');
        if (exponent || zerosOnly || literal.equals("-0")) {
            throw new IllegalArgumentException("a number with an exponent, a minus zero or a fraction of zeros only");
        }
        return literal;
    }

    /**
     * {@return the value as JSON, without white space between tokens}
     */
    public String json() {
        return json;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonText that && json.equals(that.json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    /**
     * {@return a text that tells nothing of the value, which may be personal data}
     */
    @Override
    public String toString() {
        return "JsonText[?]";
    }
}
