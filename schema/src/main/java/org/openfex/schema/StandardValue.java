package org.openfex.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value in a JSON file of the standard, read without a library for JSON: to load one takes a fresh process many times as long
 * as to read the file.
 *
 * <p>It reads what the standard holds and not what others send: nothing limits a file. Immutable and thread-safe.
 */
public final class StandardValue implements Iterable<StandardValue> {
    /** What stands where there is no value. */
    public static final StandardValue MISSING = new StandardValue(null);

    /** A text, an Integer, a Long beyond its range, a Double, a Boolean, a list, a map, or null where there is no value. */
    private final @Nullable Object value;

    private StandardValue(@Nullable Object value) {
        this.value = value;
    }

    /**
     * Reads a file of the standard.
     *
     * @param path the path of a JSON file within the standard, for example {@code codes/country.json}
     * @return its value
     * @throws IllegalArgumentException if the standard has no such file
     */
    public static StandardValue read(String path) {
        return of(bytes(path));
    }

    /**
     * Reads one member of a file of the standard, and nothing of what stands after it.
     *
     * @param path the path of a JSON file within the standard that holds an object
     * @param name the name of a member of that object
     * @return its value, a missing one where there is none
     * @throws IllegalArgumentException if the standard has no such file
     */
    public static StandardValue readMember(String path, String name) {
        return new Parser(bytes(path), name).member();
    }

    /**
     * Reads a document in the form of the standard.
     *
     * @param json the UTF-8 of well-formed JSON
     * @return its value
     * @throws IllegalArgumentException if it is no JSON
     */
    public static StandardValue of(byte[] json) {
        return new Parser(json, null).document();
    }

    private static byte[] bytes(String path) {
        try (InputStream in = FexStandard.open(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Gives a member of an object.
     *
     * @param name the name of the member
     * @return its value, a missing one where there is none
     */
    public StandardValue path(String name) {
        StandardValue member = members().get(name);
        return member == null ? MISSING : member;
    }

    /**
     * Tells whether an object has a member.
     *
     * @param name the name of the member
     * @return true if it has it
     */
    public boolean has(String name) {
        return members().containsKey(name);
    }

    /**
     * Gives the members of an object.
     *
     * @return the members by name, in the order of the file, unmodifiable; none where this is no object
     */
    @SuppressWarnings("unchecked") // the parser makes no other map
    public Map<String, StandardValue> members() {
        return value instanceof Map ? (Map<String, StandardValue>) value : Map.of();
    }

    /**
     * Gives the items of an array.
     *
     * @return the items in their order, unmodifiable; none where this is no array
     */
    @SuppressWarnings("unchecked") // the parser makes no other list
    public List<StandardValue> items() {
        return value instanceof List ? (List<StandardValue>) value : List.of();
    }

    /** Goes through the {@linkplain #items() items} of an array. */
    @Override
    public Iterator<StandardValue> iterator() {
        return items().iterator();
    }

    /**
     * Tells whether there is no value.
     *
     * @return true if there is none, or null
     */
    public boolean isMissing() {
        return value == null;
    }

    /**
     * Tells whether this is a text.
     *
     * @return true if it is one
     */
    public boolean isString() {
        return value instanceof String;
    }

    /**
     * Tells whether this is a whole number that an {@code int} holds.
     *
     * @return true if it is one
     */
    public boolean isInt() {
        return value instanceof Integer;
    }

    /**
     * Gives a text.
     *
     * @return the text
     * @throws IllegalStateException if this is no text
     */
    public String stringValue() {
        if (value instanceof String text) {
            return text;
        }
        throw new IllegalStateException("no text");
    }

    /**
     * Gives a text, or another one where this is no text.
     *
     * @param otherwise what stands for the text
     * @return the text or what stands for it
     */
    public String stringValue(String otherwise) {
        return value instanceof String text ? text : otherwise;
    }

    /**
     * Gives a text, or null where this is no text.
     *
     * @return the text
     */
    public @Nullable String stringOrNull() {
        return value instanceof String text ? text : null;
    }

    /**
     * Gives a whole number.
     *
     * @return the number
     * @throws IllegalStateException if this is no whole number that an {@code int} holds
     */
    public int intValue() {
        if (value instanceof Integer number) {
            return number;
        }
        throw new IllegalStateException("no whole number");
    }

    /**
     * Gives a number.
     *
     * @return the number
     * @throws IllegalStateException if this is no number
     */
    public double doubleValue() {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        throw new IllegalStateException("no number");
    }

    /**
     * Tells whether this is what JSON writes as {@code true}.
     *
     * @return true if it is
     */
    public boolean isTrue() {
        return Boolean.TRUE.equals(value);
    }

    /** Gives the kind of the value, and nothing of what it holds. */
    @Override
    public String toString() {
        return "StandardValue[" + (value == null ? "missing" : value.getClass().getSimpleName()) + "]";
    }

    /** Reads the bytes of a document from the first to the last. */
    private static final class Parser {
        private final byte[] json;
        private final @Nullable String wanted;
        private int at;

        Parser(byte[] json, @Nullable String wanted) {
            this.json = json;
            this.wanted = wanted;
        }

        StandardValue document() {
            StandardValue read = value();
            if (peek() != 0) {
                throw fault();
            }
            return read;
        }

        StandardValue member() {
            expect('{');
            while (peek() == '"') {
                String name = text();
                expect(':');
                StandardValue member = value();
                if (name.equals(wanted)) {
                    return member;
                }
                if (peek() == ',') {
                    at++;
                }
            }
            return MISSING;
        }

        private StandardValue value() {
            return switch (peek()) {
                case '{' -> new StandardValue(Collections.unmodifiableMap(object()));
                case '[' -> new StandardValue(Collections.unmodifiableList(array()));
                case '"' -> new StandardValue(text());
                case 't' -> literal("true", true);
                case 'f' -> literal("false", false);
                case 'n' -> literal("null", null);
                default -> number();
            };
        }

        private Map<String, StandardValue> object() {
            Map<String, StandardValue> members = new LinkedHashMap<>();
            at++;
            if (peek() == '}') {
                at++;
                return members;
            }
            while (true) {
                String name = text();
                expect(':');
                members.put(name, value());
                if (isEnd('}')) {
                    return members;
                }
            }
        }

        private List<StandardValue> array() {
            List<StandardValue> items = new ArrayList<>();
            at++;
            if (peek() == ']') {
                at++;
                return items;
            }
            while (true) {
                items.add(value());
                if (isEnd(']')) {
                    return items;
                }
            }
        }

        private boolean isEnd(char end) {
            int next = peek();
            if (next != ',' && next != end) {
                throw fault();
            }
            at++;
            return next == end;
        }

        private String text() {
            expect('"');
            int from = at;
            StringBuilder escaped = null;
            while (at < json.length && json[at] != '"') {
                if (json[at] == '\\') {
                    if (escaped == null) {
                        escaped = new StringBuilder();
                    }
                    escaped.append(new String(json, from, at - from, StandardCharsets.UTF_8))
                            .append(escape());
                    from = at;
                } else {
                    at++;
                }
            }
            String rest = new String(json, from, at - from, StandardCharsets.UTF_8);
            expect('"');
            return escaped == null ? rest : escaped.append(rest).toString();
        }

        private char escape() {
            if (at + 2 > json.length) {
                throw fault();
            }
            char sign = (char) json[at + 1];
            at += 2;
            int index = "\"\\/bfnrt".indexOf(sign);
            if (index >= 0) {
                return "\"\\/\b\f\n\r\t".charAt(index);
            }
            if (sign != 'u' || at + 4 > json.length) {
                throw fault();
            }
            at += 4;
            return (char) Integer.parseInt(new String(json, at - 4, 4, StandardCharsets.US_ASCII), 16);
        }

        private StandardValue number() {
            int from = at;
            boolean isWhole = true;
            while (at < json.length && "+-0123456789.eE".indexOf(json[at]) >= 0) {
                isWhole &= ".eE".indexOf(json[at]) < 0;
                at++;
            }
            String digits = new String(json, from, at - from, StandardCharsets.US_ASCII);
            // What is no number ends in the exception that Java throws for it, which is the one that is promised.
            if (!isWhole) {
                return new StandardValue(Double.valueOf(digits));
            }
            long whole = Long.parseLong(digits);
            return new StandardValue(whole == (int) whole ? (Object) (int) whole : (Object) whole);
        }

        private StandardValue literal(String word, @Nullable Object meaning) {
            for (int i = 0; i < word.length(); i++) {
                if (at >= json.length || json[at++] != word.charAt(i)) {
                    throw fault();
                }
            }
            return new StandardValue(meaning);
        }

        /** The next byte that is no white space; 0 at the end. */
        private int peek() {
            while (at < json.length && (json[at] == ' ' || json[at] == '\n' || json[at] == '\r' || json[at] == '\t')) {
                at++;
            }
            return at < json.length ? json[at] : 0;
        }

        private void expect(char sign) {
            if (peek() != sign) {
                throw fault();
            }
            at++;
        }

        private IllegalArgumentException fault() {
            return new IllegalArgumentException("no JSON at the byte " + at);
        }
    }
}
