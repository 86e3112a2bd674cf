package org.openfex.configuration;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a file that configures the library, strictly: what is silently passed over would be a setting that nobody made. It
 * quotes nothing of the file but the names of members, and those only in pointers.
 *
 * <p>Where faults go is the user's: who takes the first one throws, and then no method returns after a fault; who gathers
 * them goes on with what the methods return. Thread-safe as far as the taker of faults is.
 */
public final class ConfigurationReader {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

    private final String malformed;
    private final Faults faults;

    /**
     * Makes a reader.
     *
     * @param malformed the code of what is no strict JSON, such as {@code policy-malformed}
     * @param faults takes the faults
     */
    public ConfigurationReader(String malformed, Faults faults) {
        this.malformed = malformed;
        this.faults = faults;
    }

    /**
     * Reads a file: one JSON value in UTF-8 that repeats no name and is followed by nothing.
     *
     * @param file the bytes of the file
     * @return its value, null after a fault
     */
    public @Nullable JsonNode parse(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            JsonNode json = MAPPER.readTree(text);
            if (!json.isMissingNode()) {
                return json;
            }
            faults.add(malformed, "", "the file is empty");
        } catch (CharacterCodingException e) {
            faults.add(malformed, "", "the file is not UTF-8");
        } catch (JacksonException e) {
            // Its own text may quote the file.
            faults.add(
                    malformed,
                    "",
                    "the file is not strict JSON, or repeats a name, in line "
                            + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr());
        }
        return null;
    }

    /**
     * Demands an object.
     *
     * @param json a value
     * @param members the members that it may have, null for any
     * @param required those that it must have
     * @param pointer where it stands
     * @return whether it is an object
     */
    public boolean isObject(JsonNode json, @Nullable Set<String> members, Collection<String> required, String pointer) {
        if (!json.isObject()) {
            faults.add("type-wrong", pointer, "not an object");
            return false;
        }
        for (String member : json.propertyNames()) {
            if (members != null && !members.contains(member)) {
                faults.add("member-unknown", child(pointer, member), "no such member here");
            }
        }
        required.stream().filter(member -> !json.has(member)).forEach(member -> missing(pointer, member));
        return true;
    }

    /**
     * Demands an array.
     *
     * @param json a value
     * @param pointer where it stands
     * @return whether it is an array
     */
    public boolean isArray(JsonNode json, String pointer) {
        if (!json.isArray()) {
            faults.add("type-wrong", pointer, "not an array");
            return false;
        }
        return true;
    }

    /**
     * Demands an array with at least one entry.
     *
     * @param json a value
     * @param pointer where it stands
     * @return whether it is an array
     */
    public boolean isFilledArray(JsonNode json, String pointer) {
        boolean array = isArray(json, pointer);
        if (array && json.isEmpty()) {
            faults.add("list-empty", pointer, "an array has at least one entry");
        }
        return array;
    }

    /**
     * Demands a member.
     *
     * @param json an object
     * @param member the name of the member
     * @param pointer where the object stands
     * @return its value; a missing node after a fault
     */
    public JsonNode member(JsonNode json, String member, String pointer) {
        if (!json.has(member)) {
            missing(pointer, member);
        }
        return json.path(member);
    }

    private void missing(String pointer, String member) {
        faults.add("member-missing", child(pointer, member), "the member must be there");
    }

    /**
     * Demands a text that says something and has no control characters: it may be shown on a terminal.
     *
     * @param json a value
     * @param pointer where it stands
     * @return the text, empty after a fault
     */
    public String text(JsonNode json, String pointer) {
        if (!json.isString()) {
            faults.add("type-wrong", pointer, "not a text");
            return "";
        }
        String text = json.stringValue();
        if (text.isBlank()) {
            faults.add("text-empty", pointer, "the text says nothing");
            return "";
        }
        if (CONTROL.matcher(text).find()) {
            faults.add("text-malformed", pointer, "the text has control characters");
            return "";
        }
        return text;
    }

    /**
     * Gives the place of a member.
     *
     * @param pointer where its object stands
     * @param name the name of the member
     * @return the JSON pointer (RFC 6901)
     */
    public static String child(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** Takes the faults of a file, or throws the first one. */
    @FunctionalInterface
    public interface Faults {
        /**
         * Takes a fault.
         *
         * @param code its code
         * @param pointer the JSON pointer of its place
         * @param text what is wrong, in a few words
         */
        void add(String code, String pointer, String text);
    }
}
