package org.openfex.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.openfex.configuration.ConfigurationReader;
import org.openfex.schema.FexStandard;
import tools.jackson.databind.JsonNode;

/**
 * How much each level of agreement weighs, as data: the standard's own file {@code identity/weights.json}, or one that a
 * ministry has estimated on its own registers, in the same form.
 *
 * <p>A level has {@code m}, how often it is found between two records of one thing, and {@code u}, how often between records
 * of two things; it weighs log2(m / u). A field with {@code evenness} has no {@code u}: what agrees in it is counted in bits
 * (a decimal digit has log2 10), of which it takes that share, because numbers and names are not spread evenly. Immutable
 * and thread-safe.
 */
public final class Weights {
    /** The level of a field in which one of the two records says nothing. It weighs nothing. */
    static final String NOT_COMPARABLE = "not-comparable";

    private static final ConfigurationReader READER =
            new ConfigurationReader("weights-malformed", (code, pointer, text) -> {
                throw new InvalidWeightsException(code, pointer, text);
            });

    private static final double LN_2 = Math.log(2);

    private final String version;
    private final String method;
    private final Map<String, RecordWeights> records;
    private final NameBits names;

    private Weights(String version, String method, Map<String, RecordWeights> records, NameBits names) {
        this.version = version;
        this.method = method;
        this.records = Map.copyOf(records);
        this.names = names;
    }

    /**
     * {@return the weights of the standard}
     */
    public static Weights standard() {
        return Standard.WEIGHTS;
    }

    /** Read when the first two records are compared. */
    private static final class Standard {
        static final Weights WEIGHTS = read();

        private static Weights read() {
            try (InputStream in = FexStandard.open("identity/weights.json")) {
                return Weights.read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * {@return the weights that a file states}
     *
     * @param in the file, UTF-8 JSON; read to its end and not closed
     * @throws InvalidWeightsException if it cannot be read or is not in the form of {@code identity/weights.json}: every
     *     field and every level has to be there, and nothing else
     */
    public static Weights read(InputStream in) {
        byte[] file;
        try {
            file = in.readAllBytes();
        } catch (IOException e) {
            throw new InvalidWeightsException("weights-unreadable", "", "the file cannot be read");
        }
        return new Reader().weights(Objects.requireNonNull(READER.parse(file)));
    }

    /**
     * {@return the name of these weights, which reports on matches should tell}
     */
    public String version() {
        return version;
    }

    /**
     * {@return how the numbers were come by, in a few sentences}
     */
    public String method() {
        return method;
    }

    RecordWeights of(String record) {
        RecordWeights weights = records.get(record);
        if (weights == null) {
            throw new IllegalArgumentException("There are no weights for this record");
        }
        return weights;
    }

    /** {@return the bits of the words of a name} */
    NameBits names() {
        return names;
    }

    /** Gives the name of the weights. */
    @Override
    public String toString() {
        return "Weights[" + version + "]";
    }

    /**
     * The bits of the words of a name.
     *
     * @param parts the bits of a word that is equal, by its kind
     * @param grades the share of them that counts, by the grade of agreement
     */
    record NameBits(Map<NameKeys.Kind, Double> parts, Map<NameComparison.Grade, Double> grades) {

        double of(NameComparison comparison) {
            double bits = 0;
            for (NameComparison.Pair pair : comparison.pairs()) {
                bits += parts.getOrDefault(pair.kind(), 0.0) * grades.getOrDefault(pair.grade(), 0.0);
            }
            return bits;
        }
    }

    /**
     * The weights of one kind of record.
     *
     * @param hit the least total of the band hit
     * @param review the least total of the band review
     * @param fields the fields in their order
     */
    record RecordWeights(double hit, double review, List<Field> fields) {

        Band band(double total, boolean allowsHit) {
            if (total >= hit && allowsHit) {
                return Band.HIT;
            }
            return total >= review ? Band.REVIEW : Band.NO;
        }
    }

    /**
     * One field: its levels, in the order in which the comparison counts them.
     *
     * @param record the kind of record
     * @param name its name
     * @param evenness the share of the bits that agree which counts; 0 where the levels have weights of their own
     * @param most the most that bits can weigh
     * @param levels the levels
     */
    record Field(String record, String name, double evenness, double most, List<Level> levels) {

        Level level(int index) {
            return levels.get(index);
        }

        /** Gives the weight of a level, with the bits that agree where the level counts them. */
        double weight(int index, double bits) {
            Level level = levels.get(index);
            return level.countsBits() ? Math.min(most, level.weight() + evenness * bits) : level.weight();
        }
    }

    /**
     * One level of a field.
     *
     * @param name its name
     * @param weight log2(m / u), or log2(m) where bits are counted
     * @param countsBits whether the bits that agree are added
     * @param isConflict whether the two records contradict each other
     * @param allowsHit whether the band can be hit
     */
    record Level(String name, double weight, boolean countsBits, boolean isConflict, boolean allowsHit) {}

    /** Reads a file strictly: what is silently passed over would be a weight that nobody gave. */
    private static final class Reader {

        Weights weights(JsonNode json) {
            READER.isObject(
                    json,
                    Set.of("version", "method", "source", "firearm", "person", "names"),
                    List.of("version", "method", "firearm", "person", "names"),
                    "");
            Map<String, RecordWeights> records = new HashMap<>();
            for (RecordKind<?, ?> kind : RecordKind.ALL) {
                records.put(kind.name(), record(json.path(kind.name()), "/" + kind.name(), kind));
            }
            JsonNode names = json.path("names");
            complete(names, "/names", List.of("parts", "grades"));
            return new Weights(
                    text(json, "version"),
                    text(json, "method"),
                    records,
                    new NameBits(
                            numbers(names.path("parts"), "/names/parts", NameKeys.Kind.class, 100),
                            numbers(names.path("grades"), "/names/grades", NameComparison.Grade.class, 1)));
        }

        /** Reads a number for each constant of an enum. */
        private static <E extends Enum<E>> Map<E, Double> numbers(
                JsonNode json, String pointer, Class<E> type, double most) {
            complete(json, pointer, RecordKind.levels(type));
            Map<E, Double> numbers = new EnumMap<>(type);
            for (E constant : type.getEnumConstants()) {
                numbers.put(constant, number(json, RecordKind.level(constant), pointer, 0, most));
            }
            return Collections.unmodifiableMap(numbers);
        }

        private RecordWeights record(JsonNode json, String pointer, RecordKind<?, ?> kind) {
            Map<String, List<String>> wanted = kind.fields();
            List<String> names = new ArrayList<>(wanted.keySet());
            names.add("bands");
            complete(json, pointer, names);
            List<Field> fields = new ArrayList<>();
            wanted.forEach((name, levels) ->
                    fields.add(field(json.path(name), pointer + "/" + name, kind.name(), name, levels)));
            JsonNode bands = json.path("bands");
            complete(bands, pointer + "/bands", List.of("hit", "review"));
            double hit = number(bands, "hit", pointer + "/bands", -1000, 1000);
            double review = number(bands, "review", pointer + "/bands", -1000, hit);
            return new RecordWeights(hit, review, List.copyOf(fields));
        }

        private Field field(JsonNode json, String pointer, String record, String name, List<String> wanted) {
            READER.isObject(json, Set.of("evenness", "most", "levels"), List.of("levels"), pointer);
            boolean countsBits = json.has("evenness");
            double evenness = countsBits ? number(json, "evenness", pointer, 0, 1) : 0;
            double most = countsBits ? number(json, "most", pointer, 0, 1000) : 0;
            JsonNode levels = json.path("levels");
            complete(
                    levels,
                    pointer + "/levels",
                    wanted.stream()
                            .filter(level -> !level.equals(NOT_COMPARABLE))
                            .toList());
            List<Level> read = new ArrayList<>();
            for (String level : wanted) {
                String place = pointer + "/levels/" + level;
                read.add(
                        level.equals(NOT_COMPARABLE)
                                ? notComparable(json)
                                : level(levels.path(level), place, level, countsBits));
            }
            return new Field(record, name, evenness, most, List.copyOf(read));
        }

        /** A record that lacks what the bits of the field are counted in cannot be a hit: there is nothing to go by. */
        private Level notComparable(JsonNode field) {
            return new Level(NOT_COMPARABLE, 0, false, false, !field.has("evenness"));
        }

        private Level level(JsonNode json, String pointer, String name, boolean isInFieldOfBits) {
            READER.isObject(json, Set.of("m", "u", "conflict", "allowsHit"), List.of("m"), pointer);
            boolean countsBits = isInFieldOfBits && !json.has("u");
            double m = number(json, "m", pointer, 1e-9, 1);
            double u = countsBits ? 1 : number(json, "u", pointer, 1e-9, 1);
            return new Level(
                    name,
                    Math.log(m / u) / LN_2,
                    countsBits,
                    flag(json, "conflict", pointer, false),
                    flag(json, "allowsHit", pointer, true));
        }

        /** Demands an object with all of some members and no others. */
        private static void complete(JsonNode json, String pointer, List<String> names) {
            READER.isObject(json, Set.copyOf(names), names, pointer);
        }

        private static String text(JsonNode json, String name) {
            return READER.text(READER.member(json, name, ""), "/" + name);
        }

        private static double number(JsonNode json, String name, String pointer, double least, double most) {
            JsonNode value = READER.member(json, name, pointer);
            String place = pointer + "/" + name;
            if (!value.isNumber()) {
                throw new InvalidWeightsException("type-wrong", place, "not a number");
            }
            double number = value.doubleValue();
            if (!(number >= least && number <= most)) {
                throw new InvalidWeightsException(
                        "number-out-of-range", place, "the number must be within " + least + " and " + most);
            }
            return number;
        }

        private static boolean flag(JsonNode json, String name, String pointer, boolean otherwise) {
            JsonNode value = json.path(name);
            if (value.isMissingNode()) {
                return otherwise;
            }
            if (!value.isBoolean()) {
                throw new InvalidWeightsException("type-wrong", pointer + "/" + name, "not true or false");
            }
            return value.booleanValue();
        }
    }
}
