package org.openfex.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Makes a tree of bytes that are I-JSON within the limits, and refuses all others at their first fault. What a number may
 * look like is for {@link Numbers} to say. Immutable; iterative, so that no depth of nesting costs stack.
 */
final class TreeReader {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Limits limits;
    private final Predicate<String> knownName;
    private final Numbers numbers;
    private final boolean whole;

    /** Makes a reader whose trees hold everything. */
    TreeReader(Limits limits, Predicate<String> knownName, Numbers numbers) {
        this(limits, knownName, numbers, true);
    }

    private TreeReader(Limits limits, Predicate<String> knownName, Numbers numbers, boolean whole) {
        this.limits = limits;
        this.knownName = knownName;
        this.numbers = numbers;
        this.whole = whole;
    }

    /**
     * Makes a reader for messages. What they may only hold beyond FEX is judged and kept as text, and its node shows nothing
     * else: the content of extensions, and arrays of arrays, which no member of FEX is.
     */
    static TreeReader ofMessages(Limits limits, Predicate<String> knownName) {
        return new TreeReader(limits, knownName, new NumberProfile(limits.maxNumberLength()), false);
    }

    /** Reads the literal of a number. */
    @FunctionalInterface
    interface Numbers {
        /** The node for a literal that RFC 8259 allows; throws what the refuser makes if it is not allowed here. */
        JsonNode read(String literal, Refuser refuser);
    }

    /** Makes the refusal of the token at hand. */
    @FunctionalInterface
    interface Refuser {
        Refusal refuse(String code, Map<String, String> parameters);
    }

    /**
     * Reads one JSON value.
     *
     * @param objectRoot whether the value must be an object
     * @throws Refusal if there is a fault
     */
    JsonNode read(byte[] bytes, boolean objectRoot) {
        if (bytes.length > limits.maxBytes()) {
            throw new Refusal("message-too-large", "", 0, limit(limits.maxBytes()));
        }
        if (endOfWhiteSpace(bytes, 0) == bytes.length) {
            throw new Refusal("message-empty", "", 0, Map.of());
        }
        Utf8.require(bytes);
        try (JsonParser parser = JsonTokens.of(bytes)) {
            return new Run(bytes, parser).read(objectRoot);
        }
    }

    /** The offset of the first byte from {@code offset} on that is not white space of JSON. */
    private static int endOfWhiteSpace(byte[] bytes, int offset) {
        int end = offset;
        while (end < bytes.length && JsonGrammar.isWhiteSpace(bytes[end])) {
            end++;
        }
        return end;
    }

    private static Map<String, String> limit(int limit) {
        return Map.of("limit", Integer.toString(limit));
    }

    /** One pass over the tokens. */
    private final class Run {
        private final byte[] bytes;
        private final JsonParser parser;
        private final List<OpenNode> open = new ArrayList<>();
        private int objects;

        Run(byte[] bytes, JsonParser parser) {
            this.bytes = bytes;
            this.parser = parser;
        }

        JsonNode read(boolean objectRoot) {
            JsonToken token = next();
            if (objectRoot && token != JsonToken.START_OBJECT) {
                throw refuse("root-not-object", Map.of());
            }
            while (true) {
                JsonNode value = value(token);
                if (value != null) {
                    if (open.isEmpty()) {
                        requireEnd();
                        return value;
                    }
                    innermost().add(value);
                }
                token = next();
            }
        }

        /** The value that a token completes, or null when it completes none. */
        private @Nullable JsonNode value(JsonToken token) {
            return switch (token) {
                case START_OBJECT, START_ARRAY -> {
                    start(token == JsonToken.START_OBJECT);
                    yield null;
                }
                case END_OBJECT, END_ARRAY -> close();
                case PROPERTY_NAME -> {
                    name(text());
                    yield null;
                }
                case VALUE_STRING -> NODES.stringNode(string(text(), limits.maxStringLength(), "string-too-long"));
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> numbers.read(text(), this::refuse);
                case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(token == JsonToken.VALUE_TRUE);
                case VALUE_NULL -> NODES.nullNode();
                default -> throw new IllegalStateException("no token of JSON: " + token);
            };
        }

        private void start(boolean object) {
            if (open.size() == limits.maxDepth()) {
                throw refuse("nesting-too-deep", limit(limits.maxDepth()));
            }
            if (object && ++objects > limits.maxObjects()) {
                throw refuse("objects-too-many", limit(limits.maxObjects()));
            }
            OpenNode parent = open.isEmpty() ? null : innermost();
            open.add(OpenNode.of(object, parent, JsonTokens.offset(parser), whole));
        }

        private JsonNode close() {
            OpenNode closed = open.remove(open.size() - 1);
            return closed.close(open.isEmpty() ? null : innermost(), bytes, JsonTokens.end(parser));
        }

        private void name(String name) {
            OpenNode object = innermost();
            object.begin(name);
            string(name, limits.maxNameLength(), "name-too-long");
            if (!object.isNew(name)) {
                throw refuse("name-repeated", Map.of());
            }
        }

        /** Gives the text back if its characters and length are allowed. */
        private String string(String text, int maxLength, String tooLong) {
            String fault = JsonGrammar.characterFault(text);
            if (fault != null) {
                throw refuse(fault, Map.of());
            }
            if (text.length() > maxLength && text.codePointCount(0, text.length()) > maxLength) {
                throw refuse(tooLong, limit(maxLength));
            }
            return text;
        }

        private OpenNode innermost() {
            return open.get(open.size() - 1);
        }

        private JsonToken next() {
            try {
                JsonToken token = parser.nextToken();
                if (token != null) {
                    return token;
                }
            } catch (JacksonException e) {
                throw malformed(e);
            }
            throw new IllegalStateException("the parser ended without a value");
        }

        private String text() {
            try {
                return parser.getString();
            } catch (JacksonException e) {
                throw malformed(e);
            }
        }

        private void requireEnd() {
            int rest = endOfWhiteSpace(bytes, JsonTokens.end(parser));
            if (rest < bytes.length) {
                throw new Refusal("trailing-content", "", rest, Map.of());
            }
        }

        /** The refusal of the token at hand. */
        private Refusal refuse(String code, Map<String, String> parameters) {
            return new Refusal(code, pointer(true), JsonTokens.offset(parser), parameters);
        }

        /** The refusal of text that is no JSON: only the place is taken from Jackson's exception, never its words. */
        private Refusal malformed(JacksonException e) {
            TokenStreamLocation location = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
            int offset = JsonGrammar.startOfCharacter(bytes, (int) location.getByteOffset());
            if (e instanceof StreamConstraintsException) {
                // All limits of Jackson are off but one: it gives up on names made to collide in its symbol table.
                return new Refusal("names-colliding", pointer(false), offset, Map.of());
            }
            if (e instanceof UnexpectedEndOfInputException || offset == bytes.length) {
                return malformed("json-truncated", bytes.length);
            }
            int string = JsonGrammar.stringStart(bytes, offset);
            if (string < 0) {
                return malformed("json-malformed", offset);
            }
            // The parser refuses some names for half of a surrogate pair, which is no fault of the grammar.
            return JsonGrammar.isString(bytes, string)
                    ? new Refusal("surrogate-unpaired", pointer(false) + "/?", string, Map.of())
                    : new Refusal("string-malformed", pointer(false), offset, Map.of());
        }

        private Refusal malformed(String code, int offset) {
            Boolean inObject = open.isEmpty() ? null : innermost().isObject();
            String expected = JsonGrammar.expected(bytes, offset, inObject).symbols();
            return new Refusal(code, pointer(false), offset, Map.of("expected", expected));
        }

        /**
         * The place of the value at hand. Names that the standard does not know are text of the message and stay out.
         *
         * @param element whether an element of the innermost array is meant, and not the array
         */
        private String pointer(boolean element) {
            StringBuilder pointer = new StringBuilder();
            for (OpenNode container : open) {
                boolean innermost = container == innermost();
                String name = container.name();
                if (name != null) {
                    pointer.append('/').append(knownName.test(name) ? name : "?");
                } else if (!container.isObject() && (element || !innermost)) {
                    pointer.append('/').append(container.size());
                }
            }
            return pointer.toString();
        }
    }
}
