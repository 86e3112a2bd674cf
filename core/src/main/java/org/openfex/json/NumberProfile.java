package org.openfex.json;

import java.math.BigDecimal;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** How a number may be written (clause 1.6): one spelling for each value, and small enough for every reader. */
final class NumberProfile implements TreeReader.Numbers {

    /** The greatest whole number, 2^53 - 1: beyond it a reader that holds numbers as doubles loses digits. */
    static final long GREATEST_INTEGER = (1L << 53) - 1;

    private static final int DIGITS = Long.toString(GREATEST_INTEGER).length();

    private final int maxLength;

    NumberProfile(int maxLength) {
        this.maxLength = maxLength;
    }

    @Override
    public JsonNode read(String literal, TreeReader.Refuser refuser) {
        if (literal.length() > maxLength) {
            throw refuser.refuse("number-too-long", Map.of("limit", Integer.toString(maxLength)));
        }
        if (literal.indexOf('e') >= 0 || literal.indexOf('E') >= 0) {
            throw refuser.refuse("number-exponent", Map.of());
        }
        int point = literal.indexOf('.');
        if (point >= 0) {
            if (literal.chars().skip(point + 1L).allMatch(digit -> digit == '0')) {
                throw refuser.refuse("number-fraction-zero", Map.of());
            }
            return DecimalNode.valueOf(new BigDecimal(literal));
        }
        if (literal.equals("-0")) {
            throw refuser.refuse("number-minus-zero", Map.of());
        }
        // The length first, so that parseLong cannot fail.
        long value = literal.length() > DIGITS + 1 ? Long.MAX_VALUE : Long.parseLong(literal);
        if (value > GREATEST_INTEGER || value < -GREATEST_INTEGER) {
            throw refuser.refuse("number-too-large", Map.of("limit", Long.toString(GREATEST_INTEGER)));
        }
        return value == (int) value
                ? JsonNodeFactory.instance.numberNode((int) value)
                : JsonNodeFactory.instance.numberNode(value);
    }
}
