package org.openfex.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openfex.security.Seals.ACTOR;
import static org.openfex.security.Seals.CLOCK;
import static org.openfex.security.Seals.KEYS;
import static org.openfex.security.Seals.REQUEST;
import static org.openfex.security.Seals.RESPONSE;
import static org.openfex.security.Seals.signer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openfex.kit.Kit;
import org.openfex.report.Sha256;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The vectors that the standard gives to other languages: tokens, right and attacked, with what comes of each. They were made
 * once from the tables of attacks, by {@code -Dfex.vectors=FILE}; a signature is never the same twice, so they are kept.
 */
class SealVectorsTest {
    private static final JsonNode VECTORS = Kit.MAPPER.readTree(Kit.bytes("security/vectors.json"));

    /** Longer ones are described by the page. */
    private static final int LONGEST = 20_000;

    /** The codes that depend on the algorithm; the others stand once, for ES256. */
    private static final String OF_ALGORITHM = "alg-.*|key-.*|sender-not-key-owner|signature-.*|replayed|id-reused";

    @TestFactory
    Stream<DynamicTest> messages() {
        return VECTORS.path("messages")
                .valueStream()
                .map(vector -> DynamicTest.dynamicTest(vector.path("name").stringValue(), () -> {
                    List<String> tokens = new ArrayList<>();
                    vector.path("before").forEach(token -> tokens.add(token.stringValue()));
                    tokens.add(vector.path("token").stringValue());
                    String result = vector.path("result").stringValue();
                    assertThat(Seals.outcome(tokens)).isEqualTo(result.equals("opened") ? "accepted" : result);
                    if (result.equals("opened")) {
                        OpenedMessage opened = new Seals().seal.open(tokens.get(tokens.size() - 1), ACTOR);
                        assertThat(Sha256.of(opened.bytes()))
                                .isEqualTo(vector.path("sha256").stringValue());
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> files() {
        FileSeal seal = FileSeal.of(KEYS, event -> {}, CLOCK);
        return VECTORS.path("files")
                .valueStream()
                .map(vector -> DynamicTest.dynamicTest(vector.path("name").stringValue(), () -> {
                    byte[] file = vector.path("content").stringValue().getBytes(StandardCharsets.UTF_8);
                    String code = Seals.codeOf(
                            () -> seal.verify(file, vector.path("signature").stringValue(), ACTOR));
                    String result = vector.path("result").stringValue();
                    assertThat(code).isEqualTo(result.equals("verified") ? "accepted" : result);
                }));
    }

    /** Every refusal of what comes in is shown; the others need a source, store or key that fails. */
    @Test
    void everyCodeThatATokenCanGiveIsShown() {
        Set<String> shown = new LinkedHashSet<>();
        VECTORS.path("messages")
                .forEach(vector -> shown.add(vector.path("result").stringValue()));
        for (SealFault fault : SealFault.values()) {
            boolean ofToken = !List.of(
                            SealFault.TOKEN_TOO_LARGE,
                            SealFault.HEADER_TOO_LARGE,
                            SealFault.HEADER_TOO_DEEP,
                            SealFault.KEY_SOURCE_FAILED,
                            SealFault.KEY_UNFIT,
                            SealFault.KEY_NOT_ACTIVE,
                            SealFault.SEEN_STORE_FAILED,
                            SealFault.AUDIT_FAILED,
                            SealFault.KID_WRONG,
                            SealFault.KEY_UNREADABLE,
                            SealFault.SEALING_FAILED,
                            SealFault.LIBRARY_MISSING)
                    .contains(fault);
            assertThat(shown.contains(fault.code())).as(fault.code()).isEqualTo(ofToken);
        }
    }

    @Test
    void worldOfTheVectorsIsThatOfTheTests() throws IOException {
        assertThat(Instant.parse(VECTORS.path("now").stringValue())).isEqualTo(Seals.NOW);
        assertThat(VECTORS.path("sent").path(0).path("sha256").stringValue()).isEqualTo(Sha256.of(REQUEST));
        String file = System.getProperty("fex.vectors");
        if (file != null) {
            Files.writeString(Path.of(file), made());
        }
    }

    private static String made() {
        StringBuilder text = new StringBuilder("{\n  \"now\": \"" + Seals.NOW + "\",\n  \"skewSeconds\": 120,\n"
                + "  \"self\": \"uz\",\n  \"sent\": [\n    {\"id\": \"" + Seals.REQUEST_ID + "\", \"sha256\": \""
                + Sha256.of(REQUEST) + "\"}\n  ],\n  \"messages\": [\n");
        text.append(lines(messagesMade())).append("  ],\n  \"files\": [\n").append(lines(filesMade()));
        return text.append("  ]\n}\n").toString();
    }

    private static String lines(List<ObjectNode> vectors) {
        return String.join(
                        ",\n", vectors.stream().map(vector -> "    " + vector).toList()) + "\n";
    }

    private static List<ObjectNode> messagesMade() {
        List<ObjectNode> made = new ArrayList<>();
        for (SealAlgorithm algorithm : Seals.SIGNING) {
            String id = algorithm.identifier();
            made.add(message(id, "opened", List.of(Attack.signed(algorithm)), REQUEST));
            for (String kid :
                    List.of("test-ecdh-p256", "test-ecdh-p384", "test-ecdh-p521", "test-oaep-2048", "test-oaep-3072")) {
                String token = AttackTableTest.encrypted(Attack.signed(algorithm), kid);
                made.add(message(id + ", " + kid, "opened", List.of(token), REQUEST));
            }
            String answer = new Seals().seal.signAnswer(RESPONSE, REQUEST, signer(algorithm), ACTOR);
            made.add(message(id + ", an answer", "opened", List.of(answer), RESPONSE));
            SealKey former = Seals.privateKey(Seals.kid(algorithm) + "-former");
            String rotated = Seals.forge(
                    former,
                    Seals.header(REQUEST, algorithm).put("kid", former.kid()).toString(),
                    REQUEST);
            made.add(message(id + ", the former key", "opened", List.of(rotated), REQUEST));
            for (Attack attack : Attack.onSignatures()) {
                List<String> tokens = attack.tokens().apply(algorithm);
                boolean wanted =
                        algorithm == SealAlgorithm.ES256 || attack.code().matches(OF_ALGORITHM);
                if (wanted && tokens.get(tokens.size() - 1).length() < LONGEST) {
                    made.add(message(id + ", " + attack.name(), attack.code(), tokens, null));
                }
            }
        }
        for (String kid : List.of("test-ecdh-p256", "test-oaep-2048")) {
            for (EncryptionAttack attack : EncryptionAttack.all(kid)) {
                boolean wanted = kid.contains("ecdh") || attack.code().matches("alg-.*|key-.*|decryption-failed");
                if (wanted) {
                    made.add(message(kid + ", " + attack.name(), attack.code(), List.of(attack.token()), null));
                }
            }
        }
        return made;
    }

    private static ObjectNode message(String name, String result, List<String> tokens, byte[] bytes) {
        ObjectNode vector = Kit.MAPPER.createObjectNode().put("name", name).put("result", result);
        if (bytes != null) {
            vector.put("sha256", Sha256.of(bytes));
        }
        if (tokens.size() > 1) {
            tokens.subList(0, tokens.size() - 1).forEach(vector.putArray("before")::add);
        }
        return vector.put("token", tokens.get(tokens.size() - 1));
    }

    private static List<ObjectNode> filesMade() {
        FileSeal seal = FileSeal.of(KEYS, event -> {}, CLOCK);
        String content = "{\"a\":1}\n{\"a\":\"Жб 4417\"}\n";
        byte[] file = content.getBytes(StandardCharsets.UTF_8);
        List<ObjectNode> made = new ArrayList<>();
        for (SealAlgorithm algorithm : Seals.SIGNING) {
            String signature = seal.sign(file, "x-ndjson", signer(algorithm), ACTOR);
            String id = algorithm.identifier();
            String empty = seal.sign(new byte[0], "x-ndjson", signer(algorithm), ACTOR);
            made.add(file(id, "verified", content, signature));
            made.add(file(id + ", an empty file", "verified", "", empty));
            made.add(file(id + ", another file", "signature-invalid", content + "\n", signature));
            made.add(file(
                    id + ", no signature",
                    "signature-missing",
                    content,
                    signature.substring(0, signature.lastIndexOf('.') + 1)));
            made.add(file(
                    id + ", content in the token",
                    "token-malformed",
                    content,
                    signature.replace("..", "." + Base64Url.encode(file) + ".")));
            made.add(file(id + ", signature of a message", "crit-wrong", content, ofMessage(algorithm)));
        }
        return made;
    }

    private static String ofMessage(SealAlgorithm algorithm) {
        String[] parts = Attack.signed(algorithm).split("\\.", -1);
        return parts[0] + ".." + parts[2];
    }

    private static ObjectNode file(String name, String result, String content, String signature) {
        return Kit.MAPPER
                .createObjectNode()
                .put("name", name)
                .put("result", result)
                .put("content", content)
                .put("signature", signature);
    }
}
