package org.openfex.examples.benchmarks.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Kinds of documents that somebody makes to cost a reader as much as they can; each of any size. */
enum HostileInput {
    /** As deep as is allowed, over and over. */
    DEEP_NESTING(size -> extension(repeated("[".repeat(58) + "]".repeat(58), size))),

    /** As deep as it goes. */
    BOTTOMLESS_NESTING("["::repeat),

    ONE_LONG_STRING(size -> extension('"' + "x".repeat(Math.min(size - 1_000, 1_999_000)) + '"')),
    LONG_STRINGS(size -> extension(repeated('"' + "x".repeat(60_000) + '"', size))),
    MANY_SHORT_STRINGS(size -> extension(repeated("\"\"", size))),
    ESCAPES_EVERYWHERE(size -> extension(repeated('"' + "\\u0436\\ud83d\\udd2b".repeat(1_000) + '"', size))),
    FOUR_BYTE_CHARACTERS(size -> extension(repeated('"' + "\uD83D\uDD2B".repeat(1_000) + '"', size))),
    HUGE_NUMBERS(size -> extension(repeated("0.123456789012345678901234567891", size))),
    NUMBER_WITHOUT_END(size -> extension("1".repeat(size))),
    HUGE_EXPONENTS(size -> extension(repeated("1e999999999", size))),
    MANY_EMPTY_OBJECTS(size -> extension(repeated("{}", Math.min(size, 290_000)))),

    /** Names of one hash code, as far as the hash of strings goes. */
    COLLIDING_NAMES(size -> extension(members(size, HostileInput::colliding))),
    DISTINCT_NAMES(size -> extension(members(size, index -> "n" + index))),

    /** The first comes again at the end. */
    LATE_DUPLICATE(size -> extension(members(size - 20, index -> "n" + index).replaceFirst("}$", "") + ",\"n0\":0}")),
    UNKNOWN_MEMBERS(size -> rooted("", members(size, index -> "n" + index))),
    NEWER_UNKNOWN_MEMBERS(size ->
            rooted("", members(size, index -> "n" + index)).replaceFirst("\"fex\":\"1.0\"", "\"fex\":\"1.7\"")),
    ITEMS_OF_A_WRONG_TYPE(size -> rooted("dueByReasons", "[" + repeated("0", size) + "]")),
    ITEMS_WITHOUT_MEMBERS(size -> body("firearms", "[" + repeated("{}", Math.min(size, 290_000)) + "]")),
    NULLS(size -> body("firearms", "[" + repeated("null", size) + "]")),

    /** Texts as long as they may be, wrong in their last character. */
    NEAR_MISSES(size -> body(
            "firearms",
            "[" + repeated("{\"id\":\"" + "a-".repeat(32) + "!\",\"type\":\"" + "a-".repeat(32) + "\"}", size) + "]")),
    NEAR_MISS_OF_BASE64(size -> rooted(
            "attachments",
            "[" + repeated("{\"content\":\"" + "A".repeat(Math.min(size - 1_000, 1_398_103)) + "!\"}", size) + "]")),
    WHITE_SPACE(size -> "\n".repeat(size - 2) + "{}"),
    CUT_OFF(size -> text(ValidMessage.of(size)).replaceFirst("(?s).{1000}$", "")),

    /** Every firearm the same: the rules compare them with each other. */
    ALL_ALIKE(size -> text(ValidMessage.of(size)).replaceAll("(ГР 2086|V0098812)\\d+", "$1")),

    /** Every local identifier the same. */
    ONE_IDENTIFIER(size -> text(ValidMessage.of(size)).replaceAll("\"firearm-\\d+\"", "\"rifle-3\""));

    @SuppressWarnings("ImmutableEnumChecker") // the makers hold no state
    private final IntFunction<String> maker;

    HostileInput(IntFunction<String> maker) {
        this.maker = maker;
    }

    /** Makes one of about a size, in bytes. */
    byte[] make(int size) {
        return maker.apply(size).getBytes(StandardCharsets.UTF_8);
    }

    /** The name as a table shows it. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static final String MINIMAL = "{\"fex\":\"1.0\",\"id\":\"9d3a1c70-0000-4000-8000-000000000001\","
            + "\"type\":\"seizure-report\",\"issuedAt\":\"2026-04-20T08:00:00Z\",\"sender\":{\"country\":\"KZ\","
            + "\"authority\":\"Customs Service\",\"function\":\"customs\"},\"recipients\":[{\"country\":\"UZ\","
            + "\"authority\":\"Firearms Control Centre\",\"function\":\"iti-contact-point\"}],\"operation\":\"new\","
            + "\"language\":\"en\",\"legalBasis\":[{\"instrument\":\"untoc\",\"clause\":\"27(1)(b)(iii)\"}],"
            + "\"handling\":{\"markings\":[{\"scheme\":\"tlp\",\"code\":\"green\"}],\"purposes\":[\"tracing\"]},"
            + "\"body\":{\"seizure\":{\"mode\":\"found\",\"time\":{\"date\":\"2026-04-18\"},\"place\":{\"country\":\"KZ\"}}";

    /** A message that is valid but for what stands in its body. */
    private static String body(String name, String value) {
        return MINIMAL + ",\"" + name + "\":" + value + "}}";
    }

    /** A message that is valid but for a member of its envelope, or for the members of an object where there is no name. */
    private static String rooted(String name, String value) {
        return MINIMAL + "}," + (name.isEmpty() ? value.substring(1) : "\"" + name + "\":" + value + "}");
    }

    /** In an extension, where anything may stand; a member that nobody knows sees to it that the reference path reads it. */
    private static String extension(String items) {
        return rooted("x", "0,\"extensions\":{\"org.example.x\":[" + items + "]}");
    }

    private static String repeated(String item, int size) {
        int count = Math.max(1, (size - MINIMAL.length()) / (utf8(item) + 1));
        return (item + ",").repeat(count - 1) + item;
    }

    private static String members(int size, IntFunction<String> name) {
        int each = utf8(name.apply(1_000)) + 5;
        return IntStream.range(0, Math.max(1, (size - MINIMAL.length()) / each))
                .mapToObj(index -> "\"" + name.apply(index) + "\":0")
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Twenty pairs of letters, each of which has one of two spellings of one hash code. */
    private static String colliding(int index) {
        return IntStream.range(0, 20)
                .mapToObj(bit -> (index >> bit & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining());
    }

    private static int utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String text(byte[] document) {
        return new String(document, StandardCharsets.UTF_8);
    }
}
