package org.openfex.guard;

import java.math.BigDecimal;
import java.util.Random;
import java.util.Set;
import org.openfex.kit.Kit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A way to spoil one value of a message, or to bring it to the edge of what is right. */
enum Mutation {
    DROP_MEMBER((site, random) -> !site.isItem() && ((ObjectNode) site.parent()).remove(site.key()) != null),

    ADD_UNKNOWN_MEMBER((site, random) -> site.node() instanceof ObjectNode object
            && !site.member().value().type().equals("extensions")
            && object.put(one(random, "heardOf", "Type", "x", "\uD83D\uDD2B"), "?") != null),

    EMPTY_TEXT((site, random) -> site.node().isString() && put(site, "")),

    /** Around the least and the greatest length, filled with characters of one, two and four bytes. */
    TEXT_OF_A_LENGTH((site, random) -> {
        int maximum = site.member().value().keyword("maxLength").intValue(0);
        int minimum = site.member().value().keyword("minLength").intValue(0);
        int length = one(random, minimum - 1, minimum, minimum + 1, maximum - 1, maximum, maximum + 1);
        return site.node().isString()
                && length > 0
                && put(site, ofLength(site.node().stringValue(), length, random));
    }),

    ODD_CHARACTER((site, random) -> {
        if (!site.node().isString()) {
            return false;
        }
        StringBuilder text = new StringBuilder(site.node().stringValue());
        int place = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()) + 1));
        int odd = one(random, Odd.CHARACTERS.codePoints().boxed().toArray(Integer[]::new));
        return put(site, text.insert(place, Character.toString(odd)).toString());
    }),

    OTHER_TEXT((site, random) -> site.node().isString() && put(site, one(random, Odd.TEXTS.split(" ")))),

    NUMBER_AT_A_LIMIT((site, random) -> {
        BigDecimal minimum = site.member().value().keyword("minimum").decimalValue(BigDecimal.ZERO);
        BigDecimal maximum = site.member().value().keyword("maximum").decimalValue(BigDecimal.TEN);
        BigDecimal number = one(random, minimum, maximum)
                .add(new BigDecimal(one(random, "-1", "-0.01", "-0.000000000000001", "0", "0.01", "1")));
        // A message writes no fraction of zeros.
        return site.node().isNumber()
                && put(site, number.stripTrailingZeros().scale() <= 0 ? number.setScale(0) : number);
    }),

    OTHER_NUMBER((site, random) ->
            site.node().isNumber() && put(site, new BigDecimal(one(random, Odd.NUMBERS.split(" "))))),

    ARRAY_OF_A_LENGTH((site, random) -> {
        int length = site.member().node().path("maxItems").intValue(0) + one(random, 0, 1);
        return site.node() instanceof ArrayNode array && resize(array, length);
    }),

    REPEATED_ITEM((site, random) ->
            site.node() instanceof ArrayNode array && resize(array, array.size() + 1 + random.nextInt(2))),

    EMPTY_CONTAINER((site, random) -> site.node().isContainer()
            && put(site, site.node().isArray() ? Kit.MAPPER.createArrayNode() : Kit.MAPPER.createObjectNode())),

    OTHER_TYPE((site, random) -> put(site, Kit.MAPPER.readTree(one(random, Odd.TYPES.split(" "))))),

    EXTENSION_NAME((site, random) -> {
        String longest = "a." + "b".repeat(126);
        String name =
                one(random, "org.example.x", "org", "Org.example", "org.example ", "a.b", "a.", longest, longest + "b");
        return site.node() instanceof ObjectNode object
                && site.member().value().type().equals("extensions")
                && object.put(name, 1) != null;
    }),

    MANY_EXTENSIONS((site, random) -> {
        if (!site.member().value().type().equals("extensions") || !site.node().isObject()) {
            return false;
        }
        ObjectNode many = Kit.MAPPER.createObjectNode();
        int count = one(random, 49, 50, 51);
        for (int i = 0; i < count; i++) {
            many.put("org.example." + i, i);
        }
        return put(site, many);
    });

    private interface Change {
        boolean on(Schemas.Site site, Random random);
    }

    /** What the constants choose from; they cannot refer to fields of their own class. */
    private static final class Odd {
        /** Control characters, spaces, digits and letters of other scripts, and signs that some type uses. */
        static final String CHARACTERS = " \n\r\t\u0001\u007f\u0085\u00a0\u2028\u0416\u0661Az0-_.@+\uD83D\uDD2B";

        /** Values of all types, right where they belong and often wrong elsewhere. */
        static final String TEXTS = "1974-02-30 2026-04-18T02:40:00Z 197X SUHH KZ kz rifle a- -a a--b \u0416 x@y +7"
                + " 1.0 1.7 a:b a/b /0/? = f1";

        static final String NUMBERS =
                "-1 0 2147483647 2147483648 -2147483649 9007199254740991 2.50 0.12345678901234567890123456789";

        static final String TYPES = "null true 7 \"7\" [] {} [{}] {\"a\":1}";
    }

    @SuppressWarnings("ImmutableEnumChecker") // the changes hold no state
    private final Change change;

    Mutation(Change change) {
        this.change = change;
    }

    /** How often each member is to be changed so: more often where chance has more to choose from. */
    int rounds() {
        return switch (this) {
            case TEXT_OF_A_LENGTH, ODD_CHARACTER, OTHER_TEXT -> 3;
            case NUMBER_AT_A_LIMIT, OTHER_NUMBER -> 8;
            default -> 1;
        };
    }

    /** Whether it is the list that is changed, where a member is a list, and not an item of it. */
    boolean isOfLists() {
        return Set.of(DROP_MEMBER, ARRAY_OF_A_LENGTH, REPEATED_ITEM, EMPTY_CONTAINER)
                .contains(this);
    }

    /** Changes the message that holds the place; false where there is nothing to change in this way. */
    boolean apply(Schemas.Site site, Random random) {
        return change.on(site, random);
    }

    @SafeVarargs
    private static <T> T one(Random random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static boolean put(Schemas.Site site, String text) {
        return put(site, JsonNodeFactory.instance.stringNode(text));
    }

    private static boolean put(Schemas.Site site, BigDecimal number) {
        return put(site, JsonNodeFactory.instance.numberNode(number));
    }

    private static boolean put(Schemas.Site site, JsonNode node) {
        site.replace(node);
        return true;
    }

    /** A text made longer in its middle or shorter at its end, so that it keeps its shape where it can. */
    private static String ofLength(String text, int length, Random random) {
        int now = text.codePointCount(0, text.length());
        if (length <= now) {
            return text.substring(0, text.offsetByCodePoints(0, length));
        }
        int middle = text.offsetByCodePoints(0, Math.min(1, now));
        String own = now == 0 ? "a" : Character.toString(text.codePointAt(0));
        String filler = one(random, own, own, "a", "\u0416", "\uD83D\uDD2B");
        return text.substring(0, middle) + filler.repeat(length - now) + text.substring(middle);
    }

    private static boolean resize(ArrayNode array, int length) {
        JsonNode first = array.get(0);
        array.removeAll();
        for (int i = 0; i < length; i++) {
            array.add(first.deepCopy());
        }
        return true;
    }
}
