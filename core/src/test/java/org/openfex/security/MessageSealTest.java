package org.openfex.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openfex.security.Seals.ACTOR;
import static org.openfex.security.Seals.CLOCK;
import static org.openfex.security.Seals.KEYS;
import static org.openfex.security.Seals.KZ;
import static org.openfex.security.Seals.NOW;
import static org.openfex.security.Seals.REQUEST;
import static org.openfex.security.Seals.REQUEST_ID;
import static org.openfex.security.Seals.RESPONSE;
import static org.openfex.security.Seals.RESPONSE_ID;
import static org.openfex.security.Seals.UZ;
import static org.openfex.security.Seals.codeOf;
import static org.openfex.security.Seals.privateKey;
import static org.openfex.security.Seals.publicKey;
import static org.openfex.security.Seals.signer;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openfex.json.Limits;
import org.openfex.kit.Kit;
import org.openfex.report.AuditEvent;
import org.openfex.report.AuditOperation;
import org.openfex.report.AuditSink;
import org.openfex.report.Sha256;

class MessageSealTest {
    private static final List<String> SIGNERS =
            List.of("test-es256", "test-ps256", "test-ps256-3072", "test-ps256-4096", "test-eddsa");
    private static final List<String> RECIPIENTS =
            List.of("", "test-ecdh-p256", "test-ecdh-p384", "test-ecdh-p521", "test-oaep-2048");

    private final Seals seals = new Seals();

    @TestFactory
    Stream<DynamicTest> everyAlgorithmAndSizeOfKeyThereAndBack() {
        return SIGNERS.stream()
                .flatMap(signer -> RECIPIENTS.stream()
                        .map(recipient -> DynamicTest.dynamicTest(signer + " " + recipient, () -> {
                            Seals world = new Seals();
                            String signed = world.seal.sign(REQUEST, privateKey(signer), ACTOR);
                            String token = recipient.isEmpty()
                                    ? signed
                                    : world.seal.encrypt(signed, publicKey(recipient), ACTOR);
                            OpenedMessage opened = world.seal.open(token, ACTOR);
                            assertThat(opened.bytes()).isEqualTo(REQUEST);
                            assertThat(opened.message()).isEqualTo(Kit.FEX.read(REQUEST));
                            assertThat(opened.key().kid()).isEqualTo(signer);
                            assertThat(opened.isEncrypted()).isEqualTo(!recipient.isEmpty());
                            assertThat(opened.isAnswerChecked()).isFalse();
                        })));
    }

    @Test
    void headerRepeatsTheMessage() {
        SealHeader header = seals.seal.open(signed(), ACTOR).header();
        assertThat(header)
                .isEqualTo(new SealHeader(
                        "1.0", REQUEST_ID, "trace-request", KZ, List.of(UZ), NOW, NOW.plus(Duration.ofDays(7)), null));
        assertThat(header).hasToString("SealHeader[trace-request, " + REQUEST_ID + "]");
    }

    /** What other languages read, member by member. */
    @Test
    void headerIsWrittenInOneWay() {
        assertThat(Seals.header(signed()).toString())
                .isEqualTo("{\"alg\":\"ES256\",\"crit\":[\"fex\"],\"kid\":\"test-es256\","
                        + "\"typ\":\"vnd.fex.signed+jws\",\"fex\":{\"version\":\"1.0\","
                        + "\"id\":\"9d3a1c70-0000-4000-8000-000000000002\",\"type\":\"trace-request\","
                        + "\"sender\":{\"country\":\"KZ\",\"authority\":\"Customs Service\",\"function\":\"customs\"},"
                        + "\"recipients\":[{\"country\":\"UZ\",\"authority\":\"Firearms Control Centre\","
                        + "\"function\":\"iti-contact-point\"}],"
                        + "\"issued\":\"2026-05-01T00:00:00Z\",\"expires\":\"2026-05-08T00:00:00Z\"}}");
        String encrypted = seals.seal.encrypt(signed(), publicKey("test-oaep-2048"), ACTOR);
        assertThat(Seals.header(encrypted).toString())
                .isEqualTo("{\"alg\":\"RSA-OAEP-256\",\"enc\":\"A256GCM\",\"kid\":\"test-oaep-2048\","
                        + "\"typ\":\"vnd.fex.encrypted+jwe\",\"cty\":\"vnd.fex.signed+jws\"}");
    }

    @Test
    void bodiesAndUnitsAreTakenFromTheMessage() {
        byte[] message = Attack.replace(
                REQUEST,
                "{\n    \"country\": \"KZ\",",
                "{\n    \"internationalBody\": \"interpol\", \"unit\": \"Unit 4\",");
        assertThat(message).isNotEqualTo(REQUEST);
        PartyIdentity owner = new PartyIdentity(null, "interpol", "Customs Service", "customs", "Unit 4");
        SealKey key = SealKey.builder(
                        "k",
                        owner,
                        SealAlgorithm.EDDSA,
                        privateKey("test-eddsa").key())
                .build();
        SealKey publicKey = SealKey.builder(
                        "k", owner, SealAlgorithm.EDDSA, publicKey("test-eddsa").key())
                .build();
        String token = seals.seal.sign(message, key, ACTOR);
        MessageSeal seal = MessageSeal.builder(UZ::equals, source(publicKey), store(), event -> {})
                .clock(CLOCK)
                .build();
        assertThat(seal.open(token, ACTOR).header().sender()).isEqualTo(owner);
        assertThat(owner).hasToString("PartyIdentity[interpol, customs]");
        assertThat(KZ).hasToString("PartyIdentity[KZ, customs]");
    }

    @Test
    void anAnswerIsTiedToTheBytesOfTheRequest() {
        String token = seals.seal.signAnswer(RESPONSE, REQUEST, signer(SealAlgorithm.ES256), ACTOR);
        OpenedMessage opened = seals.seal.open(token, ACTOR);
        assertThat(opened.header().answered()).isEqualTo(new SealHeader.Answered(REQUEST_ID, Sha256.of(REQUEST)));
        assertThat(opened.isAnswerChecked()).isTrue();
    }

    @Test
    void anAnswerToAMessageThatIsNotKnownIsOpenedUnchecked() {
        String token = seals.seal.signAnswer(RESPONSE, REQUEST, signer(SealAlgorithm.ES256), ACTOR);
        MessageSeal seal = MessageSeal.builder(UZ::equals, KEYS, store(), event -> {})
                .clock(CLOCK)
                .build();
        assertThat(seal.open(token, ACTOR).isAnswerChecked()).isFalse();
    }

    @Test
    void anAnswerIsSignedOnlyWithItsRequest() {
        SealKey key = signer(SealAlgorithm.ES256);
        assertThat(codeOf(() -> seals.seal.sign(RESPONSE, key, ACTOR))).isEqualTo("answered-differs");
        assertThat(codeOf(() -> seals.seal.signAnswer(RESPONSE, RESPONSE, key, ACTOR)))
                .isEqualTo("answered-differs");
        assertThat(codeOf(() -> seals.seal.signAnswer(REQUEST, RESPONSE, key, ACTOR)))
                .isEqualTo("answered-differs");
        assertThat(codeOf(() -> seals.seal.signAnswer(RESPONSE, new byte[0], key, ACTOR)))
                .isEqualTo("message-invalid");
    }

    @Test
    void onlyARightKeyOfTheSenderSigns() {
        assertThat(codeOf(() -> seals.seal.sign(REQUEST, publicKey("test-es256"), ACTOR)))
                .isEqualTo("key-unfit");
        assertThat(codeOf(() -> seals.seal.sign(REQUEST, privateKey("test-ecdh-p256"), ACTOR)))
                .isEqualTo("alg-not-of-key");
        assertThat(codeOf(() -> seals.seal.sign(REQUEST, privateKey("test-es256-revoked"), ACTOR)))
                .isEqualTo("key-revoked");
        assertThat(codeOf(() -> seals.seal.sign(REQUEST, privateKey("test-es256-former"), ACTOR)))
                .isEqualTo("key-not-active");
        assertThat(codeOf(() -> seals.seal.sign(REQUEST, privateKey("test-es256-later"), ACTOR)))
                .isEqualTo("key-not-yet-valid");
        assertThat(codeOf(() -> seals.seal.sign(REQUEST, privateKey("test-es256-other"), ACTOR)))
                .isEqualTo("sender-not-key-owner");
        SealKey ended = SealKey.builder(
                        "k", KZ, SealAlgorithm.ES256, privateKey("test-es256").key())
                .validUntil(NOW)
                .build();
        assertThat(codeOf(() -> seals.seal.sign(REQUEST, ended, ACTOR))).isEqualTo("key-expired");
    }

    @Test
    void onlyForARecipientOfTheMessageIsItEncrypted() {
        String signed = signed();
        assertThat(codeOf(() -> seals.seal.encrypt(signed, privateKey("test-oaep-2048"), ACTOR)))
                .isEqualTo("key-unfit");
        assertThat(codeOf(() -> seals.seal.encrypt(signed, publicKey("test-es256"), ACTOR)))
                .isEqualTo("alg-not-of-key");
        assertThat(codeOf(() -> seals.seal.encrypt(signed, publicKey("test-oaep-revoked"), ACTOR)))
                .isEqualTo("key-revoked");
        assertThat(codeOf(() -> seals.seal.encrypt(signed, publicKey("test-oaep-3072"), ACTOR)))
                .isEqualTo("key-not-active");
        SealKey other = SealKey.builder(
                        "k",
                        KZ,
                        SealAlgorithm.RSA_OAEP_256,
                        publicKey("test-oaep-2048").key())
                .build();
        assertThat(codeOf(() -> seals.seal.encrypt(signed, other, ACTOR))).isEqualTo("recipient-wrong");
        SealKey later = SealKey.builder(
                        "k",
                        UZ,
                        SealAlgorithm.RSA_OAEP_256,
                        publicKey("test-oaep-2048").key())
                .validFrom(NOW.plusSeconds(1))
                .build();
        assertThat(codeOf(() -> seals.seal.encrypt(signed, later, ACTOR))).isEqualTo("key-not-yet-valid");
        SealKey right = publicKey("test-oaep-2048");
        String stripped = signed.substring(0, signed.lastIndexOf('.') + 1);
        assertThat(codeOf(() -> seals.seal.encrypt(stripped, right, ACTOR))).isEqualTo("signature-missing");
        String encrypted = seals.seal.encrypt(signed, right, ACTOR);
        assertThat(codeOf(() -> seals.seal.encrypt(encrypted, right, ACTOR))).isEqualTo("token-malformed");
        assertThat(codeOf(() -> seals.seal.encrypt(" " + signed, right, ACTOR))).isEqualTo("base64url-malformed");
    }

    @Test
    void onlyAMessageWithoutErrorsOfStructureIsSigned() {
        byte[] broken = Attack.replace(REQUEST, "\"language\"", "\"tongue\"");
        assertThatThrownBy(() -> seals.seal.sign(broken, signer(SealAlgorithm.ES256), ACTOR))
                .isInstanceOfSatisfying(SealException.class, e -> {
                    assertThat(e.code()).isEqualTo("message-invalid");
                    assertThat(e.findings())
                            .extracting(finding -> finding.code())
                            .contains("member-missing", "member-unknown");
                })
                .hasMessage("Refused: message-invalid")
                .hasNoCause();
    }

    @Test
    void aMessageOfANewerVersionIsOpened() {
        byte[] newer = Attack.replace(REQUEST, "\"1.0\"", "\"1.1\"");
        byte[] more = Attack.replace(newer, "\"operation\"", "\"mood\": \"calm\", \"operation\"");
        String token = seals.seal.sign(more, signer(SealAlgorithm.ES256), ACTOR);
        assertThat(seals.seal.open(token, ACTOR).header().version()).isEqualTo("1.1");
    }

    @Test
    void twoKeysVerifyDuringARotation() {
        String token = Seals.forge(
                privateKey("test-es256-former"),
                Seals.header(REQUEST, SealAlgorithm.ES256)
                        .put("kid", "test-es256-former")
                        .toString(),
                REQUEST);
        assertThat(seals.seal.open(token, ACTOR).key().state()).isEqualTo(KeyState.VERIFY_ONLY);
        assertThat(new Seals().seal.open(signed(), ACTOR).key().state()).isEqualTo(KeyState.ACTIVE);
    }

    @Test
    void aFormerKeyStillDecrypts() {
        SealKey active = SealKey.builder(
                        "test-oaep-3072",
                        UZ,
                        SealAlgorithm.RSA_OAEP_256,
                        publicKey("test-oaep-3072").key())
                .build();
        String token = seals.seal.encrypt(signed(), active, ACTOR);
        assertThat(seals.seal.open(token, ACTOR).isEncrypted()).isTrue();
    }

    @Test
    void lifetimeEndsWithTheMessage() {
        byte[] message =
                Attack.replace(REQUEST, "\"sender\"", "\"expiresAt\": \"2026-05-02T03:00:00.5+03:00\", \"sender\"");
        SealKey key = signer(SealAlgorithm.EDDSA);
        String token = seals.seal.sign(message, key, ACTOR);
        assertThat(seals.seal.open(token, ACTOR).header().expires()).isEqualTo("2026-05-02T00:00:00Z");

        Seals shorter = new Seals();
        MessageSeal hour = shorter.builder().lifetime(Duration.ofHours(1)).build();
        assertThat(shorter.seal
                        .open(hour.sign(message, key, ACTOR), ACTOR)
                        .header()
                        .expires())
                .isEqualTo(NOW.plusSeconds(3600));

        byte[] past = Attack.replace(REQUEST, "\"sender\"", "\"expiresAt\": \"2026-05-01T00:00:00Z\", \"sender\"");
        assertThat(codeOf(() -> seals.seal.sign(past, key, ACTOR))).isEqualTo("expired");
        byte[] early = Attack.replace(REQUEST, "2026-04-20T08:00:00Z", "2026-05-01T00:02:01Z");
        assertThat(codeOf(() -> seals.seal.sign(early, key, ACTOR))).isEqualTo("times-differ");
        byte[] inSkew = Attack.replace(REQUEST, "2026-04-20T08:00:00Z", "2026-05-01T00:02:00Z");
        assertThat(codeOf(() -> seals.seal.open(seals.seal.sign(inSkew, key, ACTOR), ACTOR)))
                .isEqualTo("id-reused");
    }

    @Test
    void aSealThatOutlivesItsMessageIsRefused() {
        byte[] message = Attack.replace(REQUEST, "\"sender\"", "\"expiresAt\": \"2026-05-02T00:00:00Z\", \"sender\"");
        SealKey key = signer(SealAlgorithm.EDDSA);
        String header = Seals.header(REQUEST, SealAlgorithm.EDDSA).toString();
        assertThat(header).contains("2026-05-08T00:00:00Z");
        String same = Seals.forge(key, header.replace("2026-05-08T00:00:00Z", "2026-05-02T00:00:00Z"), message);
        String longer = Seals.forge(key, header.replace("2026-05-08T00:00:00Z", "2026-05-02T00:00:01Z"), message);
        assertThat(Seals.outcome(List.of(longer))).isEqualTo("times-differ");
        assertThat(Seals.outcome(List.of(same))).isEqualTo("accepted");
    }

    /** Each bound to the second: the last moment that is accepted, and the first that is not. */
    @Test
    void clocksMayBeApartByTheSkewAndNoMore() {
        String token = signed();
        Instant expires = NOW.plus(Duration.ofDays(7));
        assertThat(openedAt(NOW.minusSeconds(120), token)).isEqualTo("accepted");
        assertThat(openedAt(NOW.minusSeconds(121), token)).isEqualTo("signed-in-future");
        assertThat(openedAt(expires.plusSeconds(120), token)).isEqualTo("accepted");
        assertThat(openedAt(expires.plusSeconds(121), token)).isEqualTo("expired");
        String month =
                seals.builder().lifetime(Duration.ofDays(30)).build().sign(REQUEST, signer(SealAlgorithm.ES256), ACTOR);
        assertThat(openedAt(NOW, month)).isEqualTo("accepted");
        assertThat(lifeOf("2026-05-31T00:00:01Z")).isEqualTo("lifetime-wrong");
        assertThat(lifeOf("2026-05-01T00:00:00Z")).isEqualTo("lifetime-wrong");
        assertThat(lifeOf("2026-05-01T00:00:01Z")).isEqualTo("accepted");
    }

    private static String lifeOf(String expires) {
        String header = Seals.header(REQUEST, SealAlgorithm.ES256).toString().replace("2026-05-08T00:00:00Z", expires);
        return Seals.outcome(List.of(Seals.forge(signer(SealAlgorithm.ES256), header, REQUEST)));
    }

    private String openedAt(Instant at, String token) {
        MessageSeal seal =
                seals.builder().clock(Clock.fixed(at, ZoneOffset.UTC)).build();
        return codeOf(() -> seal.open(token, ACTOR));
    }

    @Test
    void validityOfAKeyIsThatOfTheTimeOfSigning() {
        assertThat(openedWith(key -> key.validFrom(NOW))).isEqualTo("accepted");
        assertThat(openedWith(key -> key.validFrom(NOW.plusSeconds(1)))).isEqualTo("key-not-yet-valid");
        assertThat(openedWith(key -> key.validUntil(NOW.plusSeconds(1)))).isEqualTo("accepted");
        assertThat(openedWith(key -> key.validUntil(NOW))).isEqualTo("key-expired");
        assertThat(openedWith(key -> key.state(KeyState.REVOKED))).isEqualTo("key-revoked");
    }

    private interface Change {
        SealKey.Builder of(SealKey.Builder key);
    }

    private static String openedWith(Change change) {
        SealKey key = change.of(SealKey.builder(
                        "k", KZ, SealAlgorithm.ES256, publicKey("test-es256").key()))
                .build();
        MessageSeal seal = MessageSeal.builder(UZ::equals, source(key), store(), event -> {})
                .clock(CLOCK)
                .build();
        return codeOf(() -> seal.open(signed(), ACTOR));
    }

    @Test
    void sourceOfKeysIsAskedWithWhatTheHeaderSays() {
        List<Object> asked = new ArrayList<>();
        KeySource source = new KeySource() {
            @Override
            public Optional<SealKey> verificationKey(PartyIdentity sender, String kid, Instant at) {
                asked.addAll(List.of(sender, kid, at));
                return KEYS.verificationKey(sender, kid, at);
            }

            @Override
            public Optional<SealKey> decryptionKey(String kid, Instant at) {
                asked.addAll(List.of(kid, at));
                return KEYS.decryptionKey(kid, at);
            }
        };
        Instant later = NOW.plusSeconds(60);
        String token = seals.seal.encrypt(signed(), publicKey("test-oaep-2048"), ACTOR);
        MessageSeal.builder(UZ::equals, source, store(), event -> {})
                .clock(Clock.fixed(later, ZoneOffset.UTC))
                .build()
                .open(token, ACTOR);
        assertThat(asked).containsExactly("test-oaep-2048", later, KZ, "test-es256", NOW);
    }

    @Test
    void aKeyOfTheWrongHalfIsRefused() {
        MessageSeal seal = MessageSeal.builder(UZ::equals, source(privateKey("test-es256")), store(), event -> {})
                .clock(CLOCK)
                .build();
        assertThat(codeOf(() -> seal.open(signed(), ACTOR))).isEqualTo("key-unfit");
        String token = seals.seal.encrypt(signed(), publicKey("test-oaep-2048"), ACTOR);
        MessageSeal publicHalf = MessageSeal.builder(
                        UZ::equals, source(publicKey("test-oaep-2048")), store(), event -> {})
                .clock(CLOCK)
                .build();
        assertThat(codeOf(() -> publicHalf.open(token, ACTOR))).isEqualTo("key-unfit");
    }

    @Test
    void whatThePartsOfTheCallerThrowIsToldByACode() {
        KeySource broken = new KeySource() {
            @Override
            public Optional<SealKey> verificationKey(PartyIdentity sender, String kid, Instant at) {
                throw new IllegalStateException(sender.authority());
            }

            @Override
            public Optional<SealKey> decryptionKey(String kid, Instant at) {
                throw new IllegalStateException(kid);
            }
        };
        MessageSeal seal = MessageSeal.builder(UZ::equals, broken, store(), event -> {})
                .clock(CLOCK)
                .build();
        assertThat(codeOf(() -> seal.open(signed(), ACTOR))).isEqualTo("key-source-failed");
        String token = seals.seal.encrypt(signed(), publicKey("test-oaep-2048"), ACTOR);
        assertThat(codeOf(() -> seal.open(token, ACTOR))).isEqualTo("key-source-failed");

        MessageSeal none = opening(source(null), store(), event -> {});
        assertThat(codeOf(() -> none.open(signed(), ACTOR))).isEqualTo("key-source-failed");
        SeenStore full = (sender, id, until, sha256) -> {
            throw new IllegalStateException("down");
        };
        assertThat(codeOf(() -> opening(KEYS, full, event -> {}).open(signed(), ACTOR)))
                .isEqualTo("seen-store-failed");
        SeenStore empty = (sender, id, until, sha256) -> null;
        assertThat(codeOf(() -> opening(KEYS, empty, event -> {}).open(signed(), ACTOR)))
                .isEqualTo("seen-store-failed");

        MessageSeal unsure = seals.builder()
                .sent(id -> {
                    throw new IllegalStateException("down");
                })
                .build();
        String answer = seals.seal.signAnswer(RESPONSE, REQUEST, signer(SealAlgorithm.ES256), ACTOR);
        assertThat(codeOf(() -> unsure.open(answer, ACTOR))).isEqualTo("seen-store-failed");
    }

    @Test
    void partThatTellsWhoWeAreMayFail() {
        MessageSeal seal = MessageSeal.builder(
                        party -> {
                            throw new IllegalStateException(party.authority());
                        },
                        KEYS,
                        store(),
                        seals.events::add)
                .clock(CLOCK)
                .build();
        String signed = signed();
        seals.events.clear();
        assertThat(codeOf(() -> seal.open(signed, ACTOR))).isEqualTo("recipient-wrong");
        assertThat(seals.events).extracting(AuditEvent::code).containsExactly("recipient-wrong");
    }

    @Test
    void nothingIsDoneThatCannotBeWrittenDown() {
        AuditSink broken = event -> {
            throw new IllegalStateException("disk full");
        };
        List<String> seen = new ArrayList<>();
        SeenStore store = (sender, id, until, sha256) -> {
            seen.add(sha256);
            return SeenStore.Outcome.NEW;
        };
        MessageSeal seal = opening(KEYS, store, broken);
        assertThat(codeOf(() -> seal.open(signed(), ACTOR))).isEqualTo("audit-failed");
        assertThat(seen).isEmpty();
        assertThat(codeOf(() -> seal.sign(REQUEST, signer(SealAlgorithm.ES256), ACTOR)))
                .isEqualTo("audit-failed");
        assertThat(codeOf(() -> seal.encrypt(signed(), publicKey("test-oaep-2048"), ACTOR)))
                .isEqualTo("audit-failed");
        assertThat(codeOf(() -> seal.open("x", ACTOR))).isEqualTo("audit-failed");
    }

    @Test
    void storeIsGivenWhatWasSignedAndForHowLong() {
        List<Object> noted = new ArrayList<>();
        SeenStore store = (sender, id, until, sha256) -> {
            noted.addAll(List.of(sender, id, until, sha256));
            return SeenStore.Outcome.NEW;
        };
        opening(KEYS, store, event -> {}).open(signed(), ACTOR);
        assertThat(noted)
                .containsExactly(KZ, REQUEST_ID, NOW.plus(Duration.ofDays(7)).plusSeconds(240), Sha256.of(REQUEST));
    }

    @Test
    void onlyAMessageThatIsRightInAllElseIsNoted() {
        List<Object> noted = new ArrayList<>();
        SeenStore store = (sender, id, until, sha256) -> {
            noted.add(id);
            return SeenStore.Outcome.NEW;
        };
        MessageSeal seal = opening(KEYS, store, event -> {});
        for (Attack attack : Attack.onSignatures()) {
            if (!List.of("replayed", "id-reused").contains(attack.code())
                    && !attack.code().startsWith("answered-")) {
                codeOf(() ->
                        seal.open(attack.tokens().apply(SealAlgorithm.EDDSA).get(0), ACTOR));
            }
        }
        assertThat(noted).isEmpty();
    }

    @Test
    void everyStepIsOneEvent() {
        String signed = seals.seal.sign(REQUEST, signer(SealAlgorithm.ES256), ACTOR);
        String token = seals.seal.encrypt(signed, publicKey("test-ecdh-p256"), ACTOR);
        seals.seal.open(token, ACTOR);
        codeOf(() -> seals.seal.open(token, ACTOR));
        codeOf(() -> seals.seal.open("x", ACTOR));
        AuditEvent.Builder decrypt = event(AuditOperation.DECRYPT, token);
        assertThat(seals.events)
                .containsExactly(
                        event(AuditOperation.SIGN, REQUEST).messages(REQUEST_ID).build(),
                        event(AuditOperation.ENCRYPT, signed)
                                .messages(REQUEST_ID)
                                .build(),
                        decrypt.build(),
                        event(AuditOperation.VERIFY, REQUEST)
                                .messages(REQUEST_ID)
                                .build(),
                        decrypt.build(),
                        event(AuditOperation.VERIFY, REQUEST)
                                .messages(REQUEST_ID)
                                .build(),
                        event(AuditOperation.REJECT, token)
                                .messages(REQUEST_ID)
                                .code("replayed")
                                .build(),
                        event(AuditOperation.REJECT, "x")
                                .code("token-malformed")
                                .build());
    }

    private static AuditEvent.Builder event(AuditOperation operation, byte[] bytes) {
        return AuditEvent.builder(operation, NOW, ACTOR).bytes(bytes);
    }

    private static AuditEvent.Builder event(AuditOperation operation, String text) {
        return event(operation, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void bytesOfTheCallerAreCopied() {
        byte[] mine = REQUEST.clone();
        OpenedMessage opened = seals.seal.open(seals.seal.sign(mine, signer(SealAlgorithm.ES256), ACTOR), ACTOR);
        opened.bytes()[0] = 'x';
        assertThat(opened.bytes()).isEqualTo(REQUEST);
        assertThat(opened).hasToString("OpenedMessage[trace-request, " + REQUEST_ID + "]");
        assertThat(RESPONSE_ID).isNotEqualTo(opened.message().id());
    }

    @Test
    void messagesAreReadWithinTheLimits() {
        MessageSeal small = seals.builder()
                .limits(Limits.builder().maxBytes(REQUEST.length - 1).build())
                .build();
        assertThat(codeOf(() -> small.open(signed(), ACTOR))).isEqualTo("message-invalid");
        assertThat(codeOf(() -> seals.seal.open("A".repeat(2 * 16 * 1024 * 1024 + 1024 * 1024), ACTOR)))
                .isEqualTo("token-malformed");
        assertThat(codeOf(() -> seals.seal.open("A".repeat(2 * 16 * 1024 * 1024 + 1024 * 1024 + 1), ACTOR)))
                .isEqualTo("token-too-large");
    }

    /** Each point would be an object, if they were all looked at. */
    @Test
    void aTokenOfPointsIsCheap() {
        String points = ".".repeat(32 * 1024 * 1024);
        assertThat(Tokens.parts(points, points.length())).hasSize(6);
        assertThat(codeOf(() -> seals.seal.open(points, ACTOR))).isEqualTo("token-malformed");
    }

    @Test
    void boundsOfTimeAreKept() {
        MessageSeal.Builder builder = seals.builder();
        assertThat(builder.skew(Duration.ZERO).skew(Duration.ofMinutes(10))).isSameAs(builder);
        assertThat(builder.lifetime(Duration.ofSeconds(1)).lifetime(Duration.ofDays(30)))
                .isSameAs(builder);
        assertThatIllegalArgumentException().isThrownBy(() -> builder.skew(Duration.ofMillis(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.skew(Duration.ofMillis(600_001)));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.lifetime(Duration.ofMillis(999)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.lifetime(Duration.ofDays(30).plusMillis(1)));
        MessageSeal exact = seals.builder()
                .skew(Duration.ZERO)
                .clock(Clock.fixed(NOW.minusSeconds(1), ZoneOffset.UTC))
                .build();
        assertThat(codeOf(() -> exact.open(signed(), ACTOR))).isEqualTo("signed-in-future");
    }

    private static MessageSeal opening(KeySource keys, SeenStore store, AuditSink audit) {
        return MessageSeal.builder(UZ::equals, keys, store, audit).clock(CLOCK).build();
    }

    private static SeenStore store() {
        return SeenStore.inMemory(10, CLOCK);
    }

    static KeySource source(SealKey key) {
        return new KeySource() {
            @Override
            public Optional<SealKey> verificationKey(PartyIdentity sender, String kid, Instant at) {
                return key == null ? null : Optional.of(key);
            }

            @Override
            public Optional<SealKey> decryptionKey(String kid, Instant at) {
                return key == null ? null : Optional.of(key);
            }
        };
    }

    private static String signed() {
        return Attack.signed(SealAlgorithm.ES256);
    }
}
