package org.openfex.guard;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openfex.kit.Kit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Messages made by chance straight from the schemas. Those of even index are as the schema says, by the way in which they are
 * made; those of odd index were made in the same way and then changed. Each holds one member that its index fixes, so that
 * as many messages as there are members hold all of them. Seed and index alone decide what a message is.
 */
final class RandomMessages {
    /** What a reader that holds numbers as doubles can count to. */
    static final BigDecimal GREATEST_INTEGER = BigDecimal.valueOf((1L << 53) - 1);

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<Schemas.Member> MEMBERS = Schemas.members();
    private static final List<String> BODIES = bodies();

    /** For each entity, itself and those that it can hold, however deep; a message leads to the bodies too. */
    private static final Map<String, Set<String>> REACH = reach();

    private static final Map<String, List<String>> CODES = new ConcurrentHashMap<>();
    private static final Map<String, PatternText> PATTERNS = new ConcurrentHashMap<>();

    /** Few, so that references often find an entity. */
    private static final List<String> LOCAL_IDS = List.of("f1", "p1", "a-1", "X.9", "7_");

    /** Names that no entity has. */
    private static final List<String> UNKNOWN_NAMES = List.of("heardOf", "Type", "x", "1", "a/b~c", "\uD83D\uDD2B");

    private final Random random;
    private final boolean newer;
    /** How likely an optional member is, in percent. */
    private final int likelihood;

    private final boolean shuffled;
    /** How many values may still be added where none is required. */
    private int budget;

    private RandomMessages(Random random) {
        this.random = random;
        this.newer = random.nextInt(8) == 0;
        this.shuffled = random.nextInt(4) == 0;
        this.likelihood = one(List.of(0, 5, 15, 40));
        this.budget = 10 + random.nextInt(100);
    }

    /**
     * A message.
     *
     * @param member the member that it was made to hold
     * @param mutations what was changed; none in a message that is as the schema says
     */
    record Sample(long index, Schemas.Member member, List<Mutation> mutations, ObjectNode message) {
        boolean isMadeValid() {
            return index % 2 == 0;
        }
    }

    /** Makes the message of a seed and an index. */
    static Sample sample(long seed, long index) {
        Schemas.Member member = MEMBERS.get((int) (index / 2 % MEMBERS.size()));
        return sample(index, member, new Random(new SplittableRandom(seed ^ index << 20).nextLong()));
    }

    /** Makes the message of some choices, the first of which say what it is to hold and whether it is changed. */
    static Sample sample(Random choices) {
        int member = choices.nextInt(1 << 16) % MEMBERS.size();
        return sample(2L * member + choices.nextInt(2), MEMBERS.get(member), choices);
    }

    private static Sample sample(long index, Schemas.Member member, Random random) {
        RandomMessages maker = new RandomMessages(random);
        ObjectNode message = maker.message(member);
        List<Mutation> mutations = index % 2 == 0 ? List.of() : maker.mutate(message, member);
        return new Sample(index, member, mutations, message);
    }

    private ObjectNode message(Schemas.Member goal) {
        Schemas.Entity root = Schemas.entity("message");
        boolean anyBody = !ways(root, "", goal).isEmpty();
        String type = anyBody && newer && random.nextInt(4) == 0
                ? "unheard-of"
                : one(BODIES.stream()
                        .filter(body -> anyBody || reaches(body, goal.owner()))
                        .toList());
        ObjectNode message = entity(root, type, goal);
        message.put("fex", newer ? "1." + one(List.of(1, 2, 9, 10, 999)) : "1.0");
        message.put("type", type);
        return message;
    }

    /** The members of an entity that are the goal or lead to it, the body of a message by what it is. */
    private static List<Schemas.Member> ways(Schemas.Entity entity, String body, Schemas.Member goal) {
        return entity.name().equals(goal.owner())
                ? List.of(goal)
                : entity.members().stream()
                        .filter(member -> member.value().isBody()
                                ? BODIES.contains(body) && reaches(body, goal.owner())
                                : member.value()
                                        .entity()
                                        .map(inner -> reaches(inner.name(), goal.owner()))
                                        .orElse(false))
                        .toList();
    }

    private static boolean reaches(String entity, String owner) {
        return Objects.requireNonNull(REACH.get(entity)).contains(owner);
    }

    /** An object of an entity. */
    private ObjectNode entity(Schemas.Entity entity, String body, Schemas.@Nullable Member goal) {
        Schemas.Member way = goal == null ? null : one(ways(entity, body, goal));
        // Chance goes through the members in no order, so that none of them always gets what may be added.
        List<Schemas.Member> order = new ArrayList<>(entity.members());
        Collections.shuffle(order, random);
        Map<String, JsonNode> values = new HashMap<>();
        for (Schemas.Member member : order) {
            boolean here = member.equals(way);
            if (here || member.required() || (budget > 0 && random.nextInt(100) < likelihood)) {
                values.put(member.name(), value(member, body, here && !member.equals(goal) ? goal : null));
            }
        }
        ObjectNode object = NODES.objectNode();
        for (Schemas.Member member : shuffled ? order : entity.members()) {
            if (values.containsKey(member.name())) {
                object.set(member.name(), values.get(member.name()));
            }
        }
        if (newer && random.nextInt(8) == 0) {
            object.set(one(UNKNOWN_NAMES), anything(3));
        }
        return object;
    }

    private JsonNode value(Schemas.Member member, String body, Schemas.@Nullable Member goal) {
        if (!member.isList()) {
            return value(member.value(), body, goal);
        }
        int length = 1 + one(List.of(0, 0, 0, 0, 1, 2, 3));
        int maximum = member.node().path("maxItems").intValue();
        if (member.value().entity().isEmpty() && maximum <= 50 && random.nextInt(20) == 0) {
            length = maximum;
        }
        ArrayNode list = NODES.arrayNode();
        list.add(value(member.value(), body, goal));
        while (list.size() < Math.min(length, maximum) && budget > 0) {
            list.add(value(member.value(), body, null));
        }
        return list;
    }

    private JsonNode value(Schemas.Value value, String body, Schemas.@Nullable Member goal) {
        budget--;
        Optional<Schemas.Entity> entity = value.entity();
        if (value.isBody()) {
            return BODIES.contains(body) ? entity(Schemas.entity(body), body, goal) : object(3);
        } else if (entity.isPresent()) {
            return entity(entity.get(), body, goal);
        }
        return switch (value.jsonType()) {
            case "object" -> extensions(value);
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            case "integer" -> number(integer(value));
            case "number" -> number(decimal(value));
            case "string" -> NODES.stringNode(text(value));
            default -> throw new IllegalStateException("no value for " + value);
        };
    }

    private ObjectNode extensions(Schemas.Value value) {
        JsonNode names = value.keyword("propertyNames");
        int maximum = value.keyword("maxProperties").intValue();
        int count = random.nextInt(40) == 0 ? maximum : 1 + random.nextInt(3);
        ObjectNode extensions = NODES.objectNode();
        while (extensions.size() < count) {
            extensions.set(text(names), anything(count == maximum ? 1 : 4));
        }
        return extensions;
    }

    private BigDecimal integer(Schemas.Value value) {
        BigDecimal minimum = value.keyword("minimum").decimalValue();
        BigDecimal maximum = value.keyword("maximum").decimalValue();
        BigDecimal within =
                minimum.add(BigDecimal.valueOf(random.nextInt(1000))).min(maximum);
        return one(List.of(minimum, maximum, minimum.add(BigDecimal.ONE), maximum.subtract(BigDecimal.ONE), within));
    }

    /** A number with a fraction or without, of few digits or many, with zeros at its end or none. */
    private BigDecimal decimal(Schemas.Value value) {
        BigDecimal minimum = value.keyword("minimum").decimalValue();
        BigDecimal maximum = value.keyword("maximum").decimalValue();
        int scale = one(List.of(0, 1, 2, 2, 3, 6, 15));
        BigDecimal within = minimum.add(maximum.subtract(minimum).multiply(BigDecimal.valueOf(random.nextDouble())))
                .setScale(scale, RoundingMode.DOWN);
        BigDecimal step = BigDecimal.valueOf(1, Math.max(1, scale));
        return one(List.of(minimum, maximum, minimum.add(step), maximum.subtract(step), within, within));
    }

    private String text(Schemas.Value value) {
        JsonNode list = value.node().path("x-codeList");
        if (list.isString() && random.nextInt(4) != 0) {
            return one(codes(list.stringValue()));
        }
        if (Set.of("localId", "localRef").contains(value.type()) && random.nextInt(4) != 0) {
            return one(LOCAL_IDS);
        }
        return text(value.keyword("pattern"), value.keyword("minLength"), value.keyword("maxLength"));
    }

    private String text(JsonNode schema) {
        return text(schema.path("pattern"), schema.path("minLength"), schema.path("maxLength"));
    }

    /** Short as a rule; at times as short or as long as can be. */
    private String text(JsonNode pattern, JsonNode minLength, JsonNode maxLength) {
        int minimum = minLength.intValue(0);
        int maximum = maxLength.intValue(100);
        int rarely = maximum <= 300 ? 20 : 20 * maximum;
        int length = random.nextInt(rarely) == 0 ? maximum : minimum + one(List.of(0, 1, 3, 6, 9, 12));
        return PATTERNS.computeIfAbsent(pattern.stringValue(), PatternText::of).make(minimum, maximum, length, random);
    }

    /** Any JSON that may stand in a message at all, for places that no schema judges. */
    private JsonNode anything(int depth) {
        return switch (random.nextInt(depth > 0 ? 7 : 5)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 ->
                number(new BigDecimal(one(
                        List.of("0", "-1", "7", "2.50", "0.5", "1000000", "9007199254740991", "0." + "1".repeat(30)))));
            case 3 -> NODES.stringNode(one(List.of("", " ", "\n", "\u0001", "\u0416", "\uD83D\uDD2B", "1974-02-30")));
            case 4 -> random.nextBoolean() ? NODES.arrayNode() : NODES.objectNode();
            case 5 -> NODES.arrayNode().add(anything(depth - 1)).add(anything(depth - 1));
            default -> object(depth - 1);
        };
    }

    private ObjectNode object(int depth) {
        ObjectNode object = NODES.objectNode();
        object.set("extensions", anything(depth));
        object.set(one(UNKNOWN_NAMES), anything(depth));
        return object;
    }

    /** A number as a reader of JSON would hold it; a message writes no fraction of zeros. */
    static JsonNode number(BigDecimal number) {
        BigInteger whole = number.toBigInteger();
        if (number.compareTo(new BigDecimal(whole)) != 0) {
            return NODES.numberNode(number);
        }
        return whole.bitLength() < 32
                ? NODES.numberNode(whole.intValueExact())
                : NODES.numberNode(whole.longValueExact());
    }

    /** Changes the member that the message was made to hold, and seldom some other values. */
    private List<Mutation> mutate(ObjectNode message, Schemas.Member member) {
        List<Mutation> done = new ArrayList<>();
        List<Schemas.Site> sites = Schemas.sites(message);
        List<Schemas.Site> ofMember = sites.stream()
                .filter(site -> site.member().equals(member))
                .collect(Collectors.toCollection(ArrayList::new));
        done.add(mutate(ofMember, sites));
        for (int more = one(List.of(0, 0, 0, 0, 0, 1, 2, 4)); more > 0; more--) {
            // Each change may do away with places.
            List<Schemas.Site> left = Schemas.sites(message);
            done.add(mutate(new ArrayList<>(left), left));
        }
        return done;
    }

    /** Changes one of some places, in the first way that suits. */
    private Mutation mutate(List<Schemas.Site> candidates, List<Schemas.Site> all) {
        Collections.shuffle(candidates, random);
        for (Mutation mutation : Mutation.inRandomOrder(random)) {
            for (Schemas.Site site : candidates) {
                if (mutation.apply(site, all, random)) {
                    return mutation;
                }
            }
        }
        throw new IllegalStateException("nothing can be changed");
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static List<String> codes(String list) {
        return CODES.computeIfAbsent(
                list,
                name -> Kit.MAPPER
                        .readTree(Kit.bytes("codes/" + name + ".json"))
                        .path("codes")
                        .valueStream()
                        .map(code -> code.path("code").stringValue())
                        .toList());
    }

    private static List<String> bodies() {
        return Schemas.entity("message")
                .member("type")
                .orElseThrow()
                .value()
                .keyword("enum")
                .valueStream()
                .map(JsonNode::stringValue)
                .toList();
    }

    private static Map<String, Set<String>> reach() {
        Map<String, Set<String>> reach = new HashMap<>();
        Schemas.entities().forEach(entity -> reach(entity, reach));
        return reach;
    }

    private static Set<String> reach(Schemas.Entity entity, Map<String, Set<String>> reach) {
        Set<String> known = reach.get(entity.name());
        if (known != null) {
            return known;
        }
        Set<String> names = new HashSet<>(Set.of(entity.name()));
        for (Schemas.Member member : entity.members()) {
            member.value().entity().ifPresent(inner -> names.addAll(reach(inner, reach)));
        }
        reach.put(entity.name(), names);
        return names;
    }
}
