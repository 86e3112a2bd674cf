package org.openfex.guard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.openfex.kit.Kit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Content that can be told from everything else: put into a message, it must not come out anywhere but in what the message
 * itself says.
 */
final class Canary {
    /** A name or text; every canary holds this or one of the other marks. */
    static final String WORD = "zqcanaryzq";

    private static final String DIGITS = "987654321";
    private static final String HEX = "c0ffeec0ffee";
    private static final String DATE = "1873-07-29";

    /** What is looked for, in lower case; the last stands in codes of four letters or three, which hold no word. */
    private static final List<String> MARKS = List.of(WORD, DIGITS, HEX, DATE, "zqx");

    private Canary() {}

    /** A canary that fits the type of a value, so that the message stays as the schema says. */
    static JsonNode fitting(Schemas.Value value) {
        return switch (value.jsonType()) {
            case "integer" -> JsonNodeFactory.instance.numberNode(Integer.parseInt(DIGITS));
            case "number" -> JsonNodeFactory.instance.numberNode(new BigDecimal("0." + DIGITS));
            default -> JsonNodeFactory.instance.stringNode(text(value.type()));
        };
    }

    private static String text(String type) {
        return switch (type) {
            case "uuid" -> "c0ffeec0-ffee-4fee-8fee-" + HEX;
            case "version" -> "1.0";
            case "time" -> DATE + "T01:02:03." + DIGITS + "Z";
            case "date", "partialDate" -> DATE;
            case "country" -> "ZQXJ";
            case "script" -> "Zqxj";
            case "currency" -> "ZQX";
            case "email" -> WORD + "@" + WORD + ".example";
            case "phone" -> "+" + DIGITS;
            case "uri" -> WORD + ":" + WORD;
            case "mediaType" -> WORD + "/" + WORD;
            case "sha256" -> HEX.repeat(5) + "c0ff";
            case "base64" -> WORD + "qq";
            case "pointer" -> "/" + WORD;
            default -> WORD;
        };
    }

    /** A canary that fits no type: no text begins with a control character, and no number is so great. */
    static JsonNode raw(Schemas.Value value) {
        boolean number = value.jsonType().equals("integer") || value.jsonType().equals("number");
        return number
                ? JsonNodeFactory.instance.numberNode(-9_000_000L * Integer.parseInt(DIGITS))
                : JsonNodeFactory.instance.stringNode("\u0001" + WORD + " " + DIGITS + " " + DATE + " ZQX");
    }

    /** An object full of canaries, which has no place anywhere. */
    static JsonNode object() {
        return Kit.MAPPER.readTree("{\"" + WORD + "\":{\"" + WORD + ".x\":[\"" + WORD + "\"," + DIGITS + "]}}");
    }

    /** Whether something of a canary stands in a text. */
    static boolean isIn(String text) {
        String lowerCase = text.toLowerCase(Locale.ROOT);
        return MARKS.stream().anyMatch(lowerCase::contains);
    }
}
