package org.openfex.security;

import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.openfex.kit.Kit;
import org.openfex.report.AuditActor;
import org.openfex.report.AuditEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The world of the tests: parties, the published test keys, two messages, and a clock that stands still. */
final class Seals {
    static final Instant NOW = Instant.parse("2026-05-01T00:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final AuditActor ACTOR = AuditActor.of("account-17", "case 7/26");

    static final PartyIdentity KZ = new PartyIdentity("KZ", null, "Customs Service", "customs", null);
    static final PartyIdentity UZ = new PartyIdentity("UZ", null, "Firearms Control Centre", "iti-contact-point", null);
    static final PartyIdentity KG = new PartyIdentity("KG", null, "Border Service", "border-guard", null);

    /** From KZ to UZ. */
    static final byte[] REQUEST = Kit.bytes("kit/valid/minimal-trace-request.json");

    /** From KZ to UZ too, so that one pair of parties does; it answers the request. */
    static final byte[] RESPONSE = Kit.bytes("kit/valid/minimal-trace-response.json");

    static final UUID REQUEST_ID = UUID.fromString("9d3a1c70-0000-4000-8000-000000000002");
    static final UUID RESPONSE_ID = UUID.fromString("9d3a1c70-0000-4000-8000-000000000003");

    static final List<SealAlgorithm> SIGNING = List.of(SealAlgorithm.ES256, SealAlgorithm.PS256, SealAlgorithm.EDDSA);

    private static final Map<String, String> HEADERS = new ConcurrentHashMap<>();
    private static final Map<String, SealKey> PUBLIC = new LinkedHashMap<>();
    private static final Map<String, SealKey> PRIVATE = new LinkedHashMap<>();

    static {
        JsonNode file = Kit.MAPPER.readTree(Kit.bytes("security/test-keys.json"));
        for (JsonNode key : file.path("keys")) {
            String kid = key.path("kid").stringValue();
            SealAlgorithm algorithm = algorithm(key.path("algorithm").stringValue());
            PartyIdentity owner =
                    Map.of("kz", KZ, "uz", UZ, "kg", KG).get(key.path("owner").stringValue());
            String jwk = key.path("jwk").toString();
            for (boolean isPrivate : List.of(false, true)) {
                SealKey made = SealKey.builder(
                                kid,
                                owner,
                                algorithm,
                                isPrivate ? KeyFiles.privateJwk(jwk, algorithm) : KeyFiles.publicJwk(jwk, algorithm))
                        .state(KeyState.valueOf(key.path("state")
                                .stringValue()
                                .toUpperCase(Locale.ROOT)
                                .replace('-', '_')))
                        .validFrom(
                                key.has("validFrom")
                                        ? Instant.parse(key.path("validFrom").stringValue())
                                        : null)
                        .validUntil(
                                key.has("validUntil")
                                        ? Instant.parse(key.path("validUntil").stringValue())
                                        : null)
                        .build();
                (isPrivate ? PRIVATE : PUBLIC).put(kid, made);
            }
        }
    }

    /** Finds keys by their identifier alone, so that whose they are is for the library to check. */
    static final KeySource KEYS = new KeySource() {
        @Override
        public Optional<SealKey> verificationKey(PartyIdentity sender, String kid, Instant at) {
            return Optional.ofNullable(PUBLIC.get(kid));
        }

        @Override
        public Optional<SealKey> decryptionKey(String kid, Instant at) {
            return Optional.ofNullable(PRIVATE.get(kid));
        }
    };

    final List<AuditEvent> events = new ArrayList<>();
    final MessageSeal seal = builder().build();

    static SealAlgorithm algorithm(String identifier) {
        return SealAlgorithm.of(identifier, true)
                .or(() -> SealAlgorithm.of(identifier, false))
                .orElseThrow();
    }

    MessageSeal.Builder builder() {
        return MessageSeal.builder(UZ::equals, KEYS, SeenStore.inMemory(1000, CLOCK), events::add)
                .clock(CLOCK)
                .sent(id -> id.equals(REQUEST_ID) ? Optional.of(REQUEST) : Optional.empty());
    }

    static SealKey publicKey(String kid) {
        return PUBLIC.get(kid);
    }

    static SealKey privateKey(String kid) {
        return PRIVATE.get(kid);
    }

    static List<String> kids() {
        return List.copyOf(PUBLIC.keySet());
    }

    /** The name of the keys of an algorithm. */
    static String kid(SealAlgorithm algorithm) {
        return "test-" + algorithm.identifier().toLowerCase(Locale.ROOT);
    }

    static SealKey signer(SealAlgorithm algorithm) {
        return privateKey(kid(algorithm));
    }

    /** The header of the request or response, as it should be, to be changed. */
    static ObjectNode header(byte[] message, SealAlgorithm algorithm) {
        boolean isResponse = Arrays.equals(message, RESPONSE);
        return header(HEADERS.computeIfAbsent(algorithm + (isResponse ? " response" : ""), key -> {
            MessageSeal seal = new Seals().seal;
            return isResponse
                    ? seal.signAnswer(RESPONSE, REQUEST, signer(algorithm), ACTOR)
                    : seal.sign(message, signer(algorithm), ACTOR);
        }));
    }

    static ObjectNode header(String token) {
        return (ObjectNode) Kit.MAPPER.readTree(Base64Url.decode(token.substring(0, token.indexOf('.'))));
    }

    /** Signs any header and content with a key of the sender: what only the checks of the header can stop. */
    static String forge(SealKey key, String header, byte[] content) {
        String protectedHeader = Base64Url.encode(header.getBytes(StandardCharsets.UTF_8));
        String payload = Base64Url.encode(content);
        byte[] input = Jose.signingInput(protectedHeader, payload.getBytes(StandardCharsets.US_ASCII));
        return protectedHeader + "." + payload + "."
                + Base64Url.encode(Jose.sign(key.algorithm(), (PrivateKey) key.key(), input));
    }

    static String codeOf(Runnable attempt) {
        try {
            attempt.run();
            return "accepted";
        } catch (SealException e) {
            return e.code();
        }
    }

    /** What opening the last of some tokens gives, when the others were opened before. */
    static String outcome(List<String> tokens) {
        MessageSeal seal = new Seals().seal;
        tokens.subList(0, tokens.size() - 1).forEach(token -> seal.open(token, ACTOR));
        return codeOf(() -> seal.open(tokens.get(tokens.size() - 1), ACTOR));
    }
}
