package org.openfex.guard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openfex.kit.Kit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A way to spoil one value of a message, or to bring it to the edge of what is right. */
enum Mutation {
    DROP_MEMBER((site, others, random) -> !site.isItem() && ((ObjectNode) site.parent()).remove(site.key()) != null),

    ADD_UNKNOWN_MEMBER((site, others, random) -> object(site) instanceof ObjectNode object
            && !site.member().value().type().equals("extensions")
            && object.put(one(random, "heardOf", "Type", "x", "\uD83D\uDD2B"), "?") != null),

    REORDERED_MEMBERS((site, others, random) -> {
        if (!(object(site) instanceof ObjectNode object) || object.size() < 2) {
            return false;
        }
        List<Map.Entry<String, JsonNode>> members = new ArrayList<>();
        object.properties().forEach(member -> members.add(Map.entry(member.getKey(), member.getValue())));
        Collections.shuffle(members, random);
        object.removeAll();
        members.forEach(member -> object.set(member.getKey(), member.getValue()));
        return true;
    }),

    /** Where it does not belong, or where another of its kind may stand. */
    MOVED_MEMBER((site, others, random) -> {
        Schemas.Site other = others.get(random.nextInt(others.size()));
        if (site.isItem() || isWithin(other, site) || !(object(other) instanceof ObjectNode object)) {
            return false;
        }
        JsonNode value = ((ObjectNode) site.parent()).remove(site.key());
        object.set(site.key(), value);
        return true;
    }),

    SWAPPED_VALUES((site, others, random) -> {
        Schemas.Site other = others.get(random.nextInt(others.size()));
        if (isWithin(other, site) || isWithin(site, other)) {
            return false;
        }
        JsonNode value = site.node();
        site.replace(other.node());
        other.replace(value);
        return true;
    }),

    EMPTY_TEXT((site, others, random) -> site.node().isString() && put(site, "")),

    /** Around the least and the greatest length, filled with characters of one, two and four bytes. */
    TEXT_OF_A_LENGTH((site, others, random) -> {
        int maximum = site.member().value().keyword("maxLength").intValue(0);
        int minimum = site.member().value().keyword("minLength").intValue(0);
        int length = one(random, minimum - 1, minimum, minimum + 1, maximum - 1, maximum, maximum + 1);
        return site.node().isString()
                && length > 0
                && put(site, ofLength(site.node().stringValue(), length, random));
    }),

    ODD_CHARACTER((site, others, random) -> {
        if (!site.node().isString()) {
            return false;
        }
        StringBuilder text = new StringBuilder(site.node().stringValue());
        int place = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()) + 1));
        int odd = one(random, Odd.CHARACTERS.codePoints().boxed().toArray(Integer[]::new));
        return put(site, text.insert(place, Character.toString(odd)).toString());
    }),

    /** What looks right to a person, or to a pattern that is read in another way. */
    NEAR_MISS((site, others, random) -> {
        if (!site.node().isString()) {
            return false;
        }
        String text = site.node().stringValue();
        return put(
                site,
                one(
                        random,
                        text + "\n",
                        text + "\r\n",
                        text + "\u2028",
                        text + " ",
                        " " + text,
                        "\uFEFF" + text,
                        text.toUpperCase(Locale.ROOT),
                        text.toLowerCase(Locale.ROOT),
                        shifted(text, '0', '9', 0x660),
                        shifted(text, '0', '9', 0xFF10),
                        shifted(text, '0', '9', 0x1D7CE),
                        shifted(text, 'A', 'Z', 0xFF21),
                        text.replace('a', '\u0430').replace('A', '\u0410'),
                        text.replace('i', '\u0131').replace('I', '\u0130'),
                        text.replace('-', '\u2011'),
                        text.replace('k', '\u212A').replace('s', '\u017F')));
    }),

    OTHER_TEXT((site, others, random) -> site.node().isString() && put(site, one(random, Odd.TEXTS.split(" ")))),

    NUMBER_AT_A_LIMIT((site, others, random) -> {
        BigDecimal minimum = site.member().value().keyword("minimum").decimalValue(BigDecimal.ZERO);
        BigDecimal maximum = site.member().value().keyword("maximum").decimalValue(BigDecimal.TEN);
        BigDecimal number = one(random, minimum, maximum)
                .add(new BigDecimal(one(random, "-1", "-0.01", "-0.000000000000001", "0", "0.01", "1")));
        return site.node().isNumber() && put(site, number);
    }),

    OTHER_NUMBER((site, others, random) ->
            site.node().isNumber() && put(site, new BigDecimal(one(random, Odd.NUMBERS.split(" "))))),

    ARRAY_OF_A_LENGTH((site, others, random) -> {
        int length = site.member().node().path("maxItems").intValue(0) + one(random, 0, 1);
        return site.node() instanceof ArrayNode array && !array.isEmpty() && resize(array, length);
    }),

    REPEATED_ITEM((site, others, random) -> site.node() instanceof ArrayNode array
            && !array.isEmpty()
            && resize(array, array.size() + 1 + random.nextInt(2))),

    EMPTY_CONTAINER((site, others, random) -> site.node().isContainer()
            && put(site, site.node().isArray() ? Kit.MAPPER.createArrayNode() : Kit.MAPPER.createObjectNode())),

    OTHER_TYPE((site, others, random) -> put(site, Kit.MAPPER.readTree(one(random, Odd.TYPES.split(" "))))),

    EXTENSION_NAME((site, others, random) -> {
        String longest = "a." + "b".repeat(126);
        String name =
                one(random, "org.example.x", "org", "Org.example", "org.example ", "a.b", "a.", longest, longest + "b");
        return site.node() instanceof ObjectNode object
                && site.member().value().type().equals("extensions")
                && object.put(name, 1) != null;
    }),

    MANY_EXTENSIONS((site, others, random) -> {
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
        boolean on(Schemas.Site site, List<Schemas.Site> others, Random random);
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

    /** All of them, in an order in which those tend to stand ahead that chance has more to choose from in. */
    static List<Mutation> inRandomOrder(Random random) {
        List<Mutation> order = new ArrayList<>(Stream.of(values())
                .flatMap(mutation -> IntStream.range(0, mutation.weight()).mapToObj(i -> mutation))
                .toList());
        Collections.shuffle(order, random);
        return order;
    }

    private int weight() {
        return switch (this) {
            case TEXT_OF_A_LENGTH, ODD_CHARACTER, NEAR_MISS, OTHER_TEXT, EXTENSION_NAME -> 2;
            case NUMBER_AT_A_LIMIT, OTHER_NUMBER -> 8;
            default -> 1;
        };
    }

    /**
     * Changes the message that holds the place; false where there is nothing to change in this way.
     *
     * @param others all places of the message, this one among them
     */
    boolean apply(Schemas.Site site, List<Schemas.Site> others, Random random) {
        return change.on(site, others, random);
    }

    @SafeVarargs
    private static <T> T one(Random random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static boolean put(Schemas.Site site, String text) {
        return put(site, JsonNodeFactory.instance.stringNode(text));
    }

    /** Whole numbers beyond all readers are refused before any schema sees them. */
    private static boolean put(Schemas.Site site, BigDecimal number) {
        return number.abs().compareTo(RandomMessages.GREATEST_INTEGER) <= 0 && put(site, RandomMessages.number(number));
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

    /** The object at a place, or else that which holds the value there. */
    private static JsonNode object(Schemas.Site site) {
        return site.node().isObject() ? site.node() : site.parent();
    }

    private static boolean isWithin(Schemas.Site inner, Schemas.Site outer) {
        return (inner.pointer() + "/").startsWith(outer.pointer() + "/");
    }

    /** A text with the characters of a range replaced by those that begin elsewhere. */
    private static String shifted(String text, int first, int last, int start) {
        return text.codePoints()
                .map(character -> character >= first && character <= last ? character - first + start : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
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
