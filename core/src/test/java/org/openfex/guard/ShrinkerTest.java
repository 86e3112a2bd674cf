package org.openfex.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.openfex.kit.Kit;
import tools.jackson.databind.JsonNode;

class ShrinkerTest {

    /** Two judges, one of which has a fault: it takes a weight above 7 for wrong, but only beside a tag that is long. */
    private static boolean judgesDiffer(JsonNode message) {
        JsonNode thing = message.at("/things/0");
        return thing.path("weight").intValue(0) > 7
                && thing.path("tags")
                        .valueStream()
                        .anyMatch(tag -> tag.stringValue("").length() > 3);
    }

    @Test
    void onlyWhatTheDifferenceNeedsIsLeft() {
        JsonNode message = Kit.MAPPER.readTree("""
                {"id":"x","nested":{"a":{"b":[1,2,{"c":null}]}},
                 "things":[{"weight":3},{"name":"n","weight":9,"tags":["a","abcdefghij","b"]},{"weight":9}]}
                """);
        JsonNode before = message.deepCopy();
        assertThat(Shrinker.shrink(message, ShrinkerTest::anyThingDiffers))
                .isEqualTo(Kit.MAPPER.readTree("{\"things\":[{\"weight\":9,\"tags\":[\"abcd\"]}]}"));
        assertThat(message).isEqualTo(before);
    }

    /** Elements ahead may go: the places behind them move. */
    private static boolean anyThingDiffers(JsonNode message) {
        return message.path("things")
                .valueStream()
                .anyMatch(thing -> judgesDiffer(Kit.MAPPER
                        .createObjectNode()
                        .set("things", Kit.MAPPER.createArrayNode().add(thing))));
    }

    @Test
    void whatCannotBeSparedStays() {
        JsonNode message = Kit.MAPPER.readTree("{\"a\":[1,2,3],\"b\":\"\uD83D\uDD2B\uD83D\uDD2B\"}");
        assertThat(Shrinker.shrink(message, message::equals)).isEqualTo(message);
    }

    @Test
    void pairsThatOnlyGoTogetherGoInOneCut() {
        JsonNode message = Kit.MAPPER.readTree("[1,2,3,4]");
        Predicate<JsonNode> even = array -> array.size() % 2 == 0;
        assertThat(Shrinker.shrink(message, even)).isEmpty();
    }

    @Test
    void longListsAndTextsTakeFewLooks() {
        JsonNode message = Kit.MAPPER.readTree(
                "{\"list\":[" + "7,".repeat(999) + "8],\"text\":\"" + "\uD83D\uDD2B".repeat(100_000) + "!\"}");
        int[] looks = new int[1];
        JsonNode smallest = Shrinker.shrink(message, candidate -> {
            looks[0]++;
            return candidate.path("list").valueStream().anyMatch(number -> number.intValue() == 8)
                    && candidate.path("text").stringValue("").endsWith("!");
        });
        assertThat(smallest).isEqualTo(Kit.MAPPER.readTree("{\"list\":[8],\"text\":\"!\"}"));
        assertThat(looks[0]).isLessThan(500);
    }
}
