package org.openfex.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openfex.security.Seals.ACTOR;
import static org.openfex.security.Seals.CLOCK;
import static org.openfex.security.Seals.REQUEST;
import static org.openfex.security.Seals.signer;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Nothing of a message, a party or a key comes out by an exception, a text of an object or an audit event. */
class SealLeaksTest {
    private static final String CANARY = "zqcanaryzq";

    /** The request with a canary in the name of the sender, of the maker, and in a text. */
    private static final byte[] MESSAGE = Attack.replace(
            Attack.replace(
                    Attack.replace(REQUEST, "\"Customs Service\"", "\"" + CANARY + "\""),
                    "\"Maker\"",
                    "\"" + CANARY + "\""),
            "Held without a licence.",
            CANARY);

    private static final PartyIdentity SENDER = new PartyIdentity("KZ", null, CANARY, "customs", null);

    private final List<String> texts = new ArrayList<>();
    private final Seals seals = new Seals();

    @Test
    void refusalsSayNothing() {
        assertThat(new String(MESSAGE, StandardCharsets.UTF_8).split(CANARY, -1))
                .hasSize(4);
        SealKey key = key(signer(SealAlgorithm.ES256), "test-es256");
        MessageSeal seal = seal(source(key(Seals.publicKey("test-es256"), "test-es256")), SeenStore.inMemory(9, CLOCK));
        String token = seal.sign(MESSAGE, key, ACTOR);
        OpenedMessage opened = seal.open(token, ACTOR);
        texts.addAll(List.of(
                opened.toString(), opened.header().toString(), opened.key().toString(), SENDER.toString()));
        texts.add(key + " " + opened.message());

        note(() -> seal.open(token, ACTOR));
        note(() -> seal.open(CANARY, ACTOR));
        note(() -> seal.open(token.replaceFirst("\\.", "." + CANARY + "."), ACTOR));
        note(() -> seal.open("{\"" + CANARY + "\":1}", ACTOR));
        ObjectNode header = Seals.header(token);
        for (String name : List.of("alg", "kid", "typ", "crit", "fex", CANARY)) {
            ObjectNode changed = header.deepCopy().put(name, CANARY);
            note(() -> seal.open(Seals.forge(signer(SealAlgorithm.ES256), changed.toString(), MESSAGE), ACTOR));
        }
        for (String name : List.of("version", "id", "type", "sender", "recipients", "issued", "expires", CANARY)) {
            ObjectNode changed = header.deepCopy();
            ((ObjectNode) changed.path("fex")).put(name, CANARY);
            note(() -> seal.open(Seals.forge(signer(SealAlgorithm.ES256), changed.toString(), MESSAGE), ACTOR));
        }
        byte[] broken = Attack.replace(MESSAGE, "\"operation\"", "\"" + CANARY + "\"");
        note(() -> seal.open(Seals.forge(signer(SealAlgorithm.ES256), header.toString(), broken), ACTOR));
        note(() -> seal.sign(broken, key, ACTOR));
        note(() -> seal.encrypt(CANARY, Seals.publicKey("test-oaep-2048"), ACTOR));
        note(() -> KeyFiles.publicPem(CANARY));
        note(() -> KeyFiles.privatePem("-----BEGIN PRIVATE KEY-----" + CANARY + "-----END PRIVATE KEY-----"));
        note(() -> KeyFiles.publicJwk("{\"kty\":\"EC\",\"crv\":\"" + CANARY + "\"}", SealAlgorithm.ES256));
        note(() -> KeyFiles.pkcs12(CANARY.getBytes(StandardCharsets.US_ASCII), CANARY, CANARY.toCharArray()));
        KeySource failing = new KeySource() {
            @Override
            public Optional<SealKey> verificationKey(PartyIdentity sender, String kid, Instant at) {
                throw new IllegalStateException(sender.authority());
            }

            @Override
            public Optional<SealKey> decryptionKey(String kid, Instant at) {
                throw new IllegalStateException(CANARY);
            }
        };
        note(() -> seal(failing, SeenStore.inMemory(9, CLOCK)).open(token, ACTOR));
        note(() -> seal(source(key), (sender, id, until, sha256) -> {
                    throw new IllegalStateException(sender.authority());
                })
                .open(token, ACTOR));

        seals.events.forEach(event -> texts.addAll(List.of(event.toString(), event.json())));
        assertThat(texts).hasSizeGreaterThan(60).noneMatch(text -> text.contains(CANARY));
    }

    @Test
    void canaryWouldBeSeen() {
        note(() -> {
            throw new IllegalStateException(CANARY);
        });
        assertThat(texts).anyMatch(text -> text.contains(CANARY));
    }

    private void note(Runnable attempt) {
        try {
            attempt.run();
            throw new AssertionError("accepted");
        } catch (RuntimeException e) {
            StringWriter text = new StringWriter();
            e.printStackTrace(new PrintWriter(text));
            texts.add(text.toString());
            if (e instanceof SealException refusal) {
                texts.add(refusal.code());
                refusal.findings().forEach(finding -> texts.add(finding + finding.message() + finding.parameters()));
            }
        }
    }

    private MessageSeal seal(KeySource keys, SeenStore store) {
        return MessageSeal.builder(Seals.UZ::equals, keys, store, seals.events::add)
                .clock(CLOCK)
                .build();
    }

    private static KeySource source(SealKey key) {
        return MessageSealTest.source(key);
    }

    private static SealKey key(SealKey from, String kid) {
        return SealKey.builder(kid, SENDER, from.algorithm(), from.key()).build();
    }
}
