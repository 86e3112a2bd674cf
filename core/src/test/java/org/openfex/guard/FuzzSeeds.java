package org.openfex.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openfex.json.Suites;
import org.openfex.kit.Kit;
import org.openfex.report.Sha256;
import org.opentest4j.TestAbortedException;
import tools.jackson.databind.JsonNode;

/**
 * What fuzzing begins with, made from the kit, from the vectors of the standard and from the suites of others, so that no copy
 * of them is kept. Writes {@code FOLDER/TARGET/seeds} and a dictionary for each target.
 */
public final class FuzzSeeds {
    /** Longer seeds make every run slow. */
    private static final int LONGEST = 8_000;

    private FuzzSeeds() {}

    /** Takes the folder and how many seeds of a target there may be: a short run can only try some. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int most = Integer.parseInt(arguments[1]);
        for (Map.Entry<String, List<byte[]>> target : all().entrySet()) {
            Path seeds = Files.createDirectories(folder.resolve(target.getKey()).resolve("seeds"));
            int all = target.getValue().size();
            for (int i = 0; i < all; i += Math.max(1, (all + most - 1) / most)) {
                Files.write(
                        seeds.resolve("seed-%04d".formatted(i)),
                        target.getValue().get(i));
            }
            Files.write(folder.resolve(target.getKey()).resolve("dictionary"), words());
        }
    }

    /** The seeds of each target. */
    static Map<String, List<byte[]>> all() {
        Map<String, List<byte[]>> all = new TreeMap<>();
        all.put("read", Stream.concat(messages().stream(), ofSuite().stream()).toList());
        all.put(
                "validate",
                Stream.concat(messages().stream(), choices().stream()).toList());
        all.put("envelope", tokens());
        all.put("bulk", files());
        return all;
    }

    /** Of the kit: for each type and for each finding the smallest message that has it. */
    private static List<byte[]> messages() {
        List<Kit.Entry> smallestFirst = Kit.entries().stream()
                .sorted(Comparator.comparingInt((Kit.Entry entry) -> entry.bytes().length)
                        .thenComparing(Kit.Entry::file))
                .toList();
        Set<String> shown = new HashSet<>();
        List<byte[]> messages = new ArrayList<>();
        for (Kit.Entry entry : smallestFirst) {
            Set<String> shows = new TreeSet<>();
            entry.findings().forEach(finding -> shows.add(finding.split(" ", 3)[1]));
            if (entry.isValid()) {
                shows.add(Kit.MAPPER.readTree(entry.bytes()).path("type").stringValue());
            }
            if (entry.bytes().length <= LONGEST && shown.addAll(shows)) {
                messages.add(entry.bytes());
            }
        }
        return messages;
    }

    /** Bulk files of a few short messages each, plain and compressed, whole and cut off. */
    private static List<byte[]> files() {
        List<String> lines = messages().stream()
                .filter(bytes -> bytes.length < 2_000)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8).replaceAll("\\s*\n\\s*", ""))
                .toList();
        List<byte[]> files = new ArrayList<>();
        for (int i = 0; i + 3 < lines.size(); i++) {
            String content = String.join("\n", lines.subList(i, i + 3)) + "\n";
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            String trailer = "{\"trailer\":{\"records\":3,\"sha256\":\"" + Sha256.of(bytes) + "\"}}\n";
            byte[] whole = (content + trailer).getBytes(StandardCharsets.UTF_8);
            files.add(i % 2 == 0 ? whole : bytes);
            byte[] small = BulkFuzz.gzip(whole);
            files.add(i % 3 == 0 ? Arrays.copyOf(small, small.length - i % 20) : small);
        }
        return files;
    }

    /** Of JSONTestSuite: the small ones. */
    private static List<byte[]> ofSuite() {
        try (Stream<Path> files = Files.list(Suites.require("JSONTestSuite/test_parsing"))) {
            List<byte[]> small = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                if (Files.size(file) <= 1_000) {
                    small.add(Files.readAllBytes(file));
                }
            }
            return small;
        } catch (TestAbortedException e) {
            return List.of(); // it says itself that the suite is not there
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<byte[]> choices() {
        Random random = new Random(1);
        List<byte[]> choices = new ArrayList<>();
        while (choices.size() < 100) {
            byte[] bytes = new byte[600];
            random.nextBytes(bytes);
            if (bytes[0] != '{') {
                choices.add(bytes);
            }
        }
        return choices;
    }

    /** Of the vectors: the tokens, right and attacked, the signatures of files, and the headers as they are before Base64. */
    private static List<byte[]> tokens() {
        JsonNode vectors = Kit.MAPPER.readTree(Kit.bytes("security/vectors.json"));
        Set<String> tokens = new TreeSet<>();
        for (JsonNode vector : vectors.path("messages")) {
            String token = vector.path("token").stringValue();
            String name = vector.path("name").stringValue();
            boolean signed = token.chars().filter(c -> c == '.').count() == 2;
            if (signed && name.startsWith("ES256")) {
                try {
                    tokens.add(new String(
                            Base64.getUrlDecoder().decode(token.substring(0, token.indexOf('.'))),
                            StandardCharsets.UTF_8));
                } catch (IllegalArgumentException e) {
                    continue; // an attack on the encoding is a seed as a token only
                }
            }
            if (token.length() <= LONGEST) {
                tokens.add(token);
            }
        }
        vectors.path("files")
                .forEach(vector -> tokens.add(vector.path("signature").stringValue()));
        return tokens.stream()
                .map(token -> token.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    /** The names of members, the codes of the closed lists, and what is odd in JSON, as libFuzzer reads a dictionary. */
    private static List<String> words() {
        Set<String> words = new TreeSet<>();
        Schemas.members().forEach(member -> {
            words.add("\\\"" + member.name() + "\\\":");
            member.value().keyword("enum").forEach(value -> words.add("\\\"" + value.asString() + "\\\""));
        });
        List.of(
                        "\\\\ud83d\\\\udd2b",
                        "\\\\u0000",
                        "\\\\ud800",
                        "1e5",
                        "-0",
                        "1.0",
                        "9007199254740992",
                        "null",
                        "\\xef\\xbb\\xbf")
                .forEach(words::add);
        words.add("\\\"org.example.x\\\":");
        words.add("\\\"fex\\\":\\\"1.7\\\"");
        return words.stream().map(word -> "\"" + word + "\"").toList();
    }
}
