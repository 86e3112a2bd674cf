package org.openfex.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openfex.security.Seals.ACTOR;
import static org.openfex.security.Seals.CLOCK;
import static org.openfex.security.Seals.KEYS;
import static org.openfex.security.Seals.KZ;
import static org.openfex.security.Seals.NOW;
import static org.openfex.security.Seals.codeOf;
import static org.openfex.security.Seals.privateKey;
import static org.openfex.security.Seals.publicKey;
import static org.openfex.security.Seals.signer;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openfex.kit.Kit;
import org.openfex.report.AuditEvent;
import org.openfex.report.AuditOperation;
import org.openfex.security.FileSeal.SignedFile;
import tools.jackson.databind.node.ObjectNode;

class FileSealTest {
    private static final byte[] FILE = "{\"a\":1}\n{\"a\":2}\n\u0416".getBytes(StandardCharsets.UTF_8);

    private final List<AuditEvent> events = new ArrayList<>();
    private final FileSeal seal = FileSeal.of(KEYS, events::add, CLOCK);

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.INCLUDE,
            names = {"ES256", "PS256", "EDDSA"})
    void signatureStandsApartFromTheFile(SealAlgorithm algorithm) {
        String signature = seal.sign(FILE, "vnd.fex+x-ndjson", signer(algorithm), ACTOR);
        assertThat(signature).matches("[A-Za-z0-9_-]+\\.\\.[A-Za-z0-9_-]+");
        SignedFile signed = seal.verify(FILE, signature, ACTOR);
        assertThat(signed.sender()).isEqualTo(KZ);
        assertThat(signed.issued()).isEqualTo(NOW);
        assertThat(signed.mediaType()).isEqualTo("vnd.fex+x-ndjson");
        assertThat(signed.key().algorithm()).isEqualTo(algorithm);
        assertThat(events)
                .containsExactly(
                        AuditEvent.builder(AuditOperation.SIGN, NOW, ACTOR)
                                .bytes(FILE)
                                .build(),
                        AuditEvent.builder(AuditOperation.VERIFY, NOW, ACTOR)
                                .bytes(FILE)
                                .build());
        assertThat(codeOf(() -> seal.verify(new byte[0], signature, ACTOR))).isEqualTo("signature-invalid");
        byte[] longer = Arrays.copyOf(FILE, FILE.length + 1);
        assertThat(codeOf(() -> seal.verify(longer, signature, ACTOR))).isEqualTo("signature-invalid");
        assertThat(events.get(3))
                .isEqualTo(AuditEvent.builder(AuditOperation.REJECT, NOW, ACTOR)
                        .code("signature-invalid")
                        .bytes(longer)
                        .build());
    }

    @Test
    void anEmptyFileCanBeSigned() {
        String signature = seal.sign(new byte[0], "json", signer(SealAlgorithm.ES256), ACTOR);
        assertThat(seal.verify(new byte[0], signature, ACTOR).mediaType()).isEqualTo("json");
    }

    @Test
    void headerIsWrittenInOneWay() {
        String signature = seal.sign(FILE, "vnd.fex+zip", signer(SealAlgorithm.ES256), ACTOR);
        assertThat(Seals.header(signature).toString())
                .isEqualTo("{\"alg\":\"ES256\",\"b64\":false,\"crit\":[\"b64\",\"fex\"],\"cty\":\"vnd.fex+zip\","
                        + "\"kid\":\"test-es256\",\"typ\":\"vnd.fex.file+jws\",\"fex\":{\"version\":\"1.0\","
                        + "\"sender\":{\"country\":\"KZ\",\"authority\":\"Customs Service\",\"function\":\"customs\"},"
                        + "\"issued\":\"2026-05-01T00:00:00Z\"}}");
    }

    @Test
    void onlyARightKeySigns() {
        assertThat(codeOf(() -> seal.sign(FILE, "x", publicKey("test-es256"), ACTOR)))
                .isEqualTo("key-unfit");
        assertThat(codeOf(() -> seal.sign(FILE, "x", privateKey("test-oaep-2048"), ACTOR)))
                .isEqualTo("alg-not-of-key");
        assertThat(codeOf(() -> seal.sign(FILE, "x", privateKey("test-es256-former"), ACTOR)))
                .isEqualTo("key-not-active");
        assertThat(codeOf(() -> seal.sign(FILE, "x", privateKey("test-es256-later"), ACTOR)))
                .isEqualTo("key-not-yet-valid");
        assertThat(codeOf(() -> seal.sign(FILE, "Not A Type", signer(SealAlgorithm.ES256), ACTOR)))
                .isEqualTo("header-content-wrong");
    }

    @Test
    void headerIsReadStrictly() {
        assertThat(forged(header -> {})).isEqualTo("accepted");
        assertThat(forged(header -> header.put("b64", true))).isEqualTo("header-b64");
        assertThat(forged(header -> header.put("b64", "false"))).isEqualTo("header-b64");
        assertThat(forged(header -> header.remove("b64"))).isEqualTo("header-member-missing");
        assertThat(forged(header -> header.putArray("crit").add("fex"))).isEqualTo("crit-wrong");
        assertThat(forged(header -> header.putArray("crit").add("fex").add("b64")))
                .isEqualTo("crit-wrong");
        assertThat(forged(header -> header.put("typ", "vnd.fex.signed+jws"))).isEqualTo("typ-wrong");
        assertThat(forged(header -> header.put("cty", "A b"))).isEqualTo("header-content-wrong");
        assertThat(forged(header -> header.put("jku", "x"))).isEqualTo("header-key-embedded");
        assertThat(forged(header -> ((ObjectNode) header.path("fex")).put("id", "x")))
                .isEqualTo("header-member-unknown");
        assertThat(forged(header -> ((ObjectNode) header.path("fex")).remove("issued")))
                .isEqualTo("header-member-missing");
        assertThat(forged(header -> ((ObjectNode) header.path("fex")).put("issued", "2026-05-01T00:02:00Z")))
                .isEqualTo("accepted");
        assertThat(forged(header -> ((ObjectNode) header.path("fex")).put("issued", "2026-05-01T00:02:01Z")))
                .isEqualTo("signed-in-future");
        assertThat(forged(header -> header.put("kid", "test-es256-other"))).isEqualTo("sender-not-key-owner");
        assertThat(forged(header -> header.put("kid", "test-es256-revoked"))).isEqualTo("key-revoked");
        assertThat(forged(header -> header.put("kid", "test-es256-ended"))).isEqualTo("key-expired");
        assertThat(forged(header -> header.put("kid", "test-ps256"))).isEqualTo("alg-not-of-key");
        assertThat(forged(header -> header.put("kid", "test-es256-former"))).isEqualTo("signature-invalid");
    }

    private String forged(Consumer<ObjectNode> change) {
        SealKey key = signer(SealAlgorithm.ES256);
        ObjectNode header = Seals.header(seal.sign(FILE, "vnd.fex+zip", key, ACTOR));
        change.accept(header);
        String written = Base64Url.encode(Kit.MAPPER.writeValueAsBytes(header));
        String signature =
                Base64Url.encode(Jose.sign(SealAlgorithm.ES256, key.key(), Jose.signingInput(written, FILE)));
        return codeOf(() -> seal.verify(FILE, written + ".." + signature, ACTOR));
    }

    @Test
    void textIsReadStrictly() {
        String right = seal.sign(FILE, "x", signer(SealAlgorithm.ES256), ACTOR);
        String header = right.substring(0, right.indexOf('.'));
        assertThat(codeOf(() -> seal.verify(FILE, right + "=", ACTOR))).isEqualTo("base64url-malformed");
        assertThat(codeOf(() -> seal.verify(FILE, header + "..", ACTOR))).isEqualTo("signature-missing");
        assertThat(codeOf(() -> seal.verify(FILE, header + ".", ACTOR))).isEqualTo("token-malformed");
        assertThat(codeOf(() -> seal.verify(FILE, right.replace("..", ".YQ."), ACTOR)))
                .isEqualTo("token-malformed");
        assertThat(codeOf(() -> seal.verify(FILE, "A".repeat(512 * 1024), ACTOR)))
                .isEqualTo("token-malformed");
        assertThat(codeOf(() -> seal.verify(FILE, "A".repeat(512 * 1024 + 1), ACTOR)))
                .isEqualTo("token-too-large");
    }

    /** A signature of one kind is none of another. */
    @Test
    void neitherMessagesNorFilesAreTakenForTheOther() {
        SealKey key = signer(SealAlgorithm.ES256);
        String ofFile = seal.sign(Seals.REQUEST, "vnd.fex+json", key, ACTOR);
        String embedded = ofFile.replace("..", "." + Base64Url.encode(Seals.REQUEST) + ".");
        assertThat(codeOf(() -> new Seals().seal.open(embedded, ACTOR))).isEqualTo("header-b64");
        String[] parts = Attack.signed(SealAlgorithm.ES256).split("\\.", -1);
        assertThat(codeOf(() -> seal.verify(Seals.REQUEST, parts[0] + ".." + parts[2], ACTOR)))
                .isEqualTo("crit-wrong");
    }

    @Test
    void clockSaysWhenAFileIsOfTheFuture() {
        String signature = seal.sign(FILE, "x", signer(SealAlgorithm.ES256), ACTOR);
        FileSeal before = FileSeal.of(KEYS, events::add, Clock.fixed(NOW.minusSeconds(121), ZoneOffset.UTC));
        assertThat(codeOf(() -> before.verify(FILE, signature, ACTOR))).isEqualTo("signed-in-future");
    }
}
