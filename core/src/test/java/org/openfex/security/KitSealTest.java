package org.openfex.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openfex.security.Seals.ACTOR;
import static org.openfex.security.Seals.CLOCK;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openfex.kit.Kit;
import org.openfex.model.Message;

/** Every valid message of the kit can be sealed by its sender and opened by its first recipient, byte for byte. */
class KitSealTest {
    @TestFactory
    Stream<DynamicTest> everyValidMessageThereAndBack() {
        TreeMap<UUID, byte[]> byId = new TreeMap<>();
        Kit.valid().forEach(entry -> byId.put(Kit.FEX.read(entry.bytes()).id(), entry.bytes()));
        return Kit.valid().stream()
                .filter(entry -> answered(entry.bytes()).map(byId::containsKey).orElse(true))
                .map(entry -> DynamicTest.dynamicTest(entry.file(), () -> {
                    byte[] bytes = entry.bytes();
                    Message message = Kit.FEX.read(bytes);
                    PartyIdentity sender = PartyIdentity.of(message.sender());
                    PartyIdentity recipient =
                            PartyIdentity.of(message.recipients().get(0));
                    SealKey own = of(sender, Seals.privateKey("test-eddsa"));
                    SealKey other = of(recipient, Seals.publicKey("test-ecdh-p256"));
                    Clock clock = Clock.fixed(message.issuedAt().toInstant(), ZoneOffset.UTC);
                    MessageSeal seal = MessageSeal.builder(
                                    recipient::equals, keys(), SeenStore.inMemory(9, CLOCK), event -> {})
                            .clock(clock)
                            .skew(Duration.ofSeconds(1))
                            .sent(id -> Optional.ofNullable(byId.get(id)))
                            .build();
                    Optional<UUID> answered = answered(bytes);
                    String signed = answered.isEmpty()
                            ? seal.sign(bytes, own, ACTOR)
                            : seal.signAnswer(bytes, byId.get(answered.get()), own, ACTOR);
                    OpenedMessage opened = seal.open(seal.encrypt(signed, other, ACTOR), ACTOR);
                    assertThat(opened.bytes()).isEqualTo(bytes);
                    assertThat(opened.message()).isEqualTo(message);
                    assertThat(opened.isAnswerChecked()).isEqualTo(answered.isPresent());
                }));
    }

    private static Optional<UUID> answered(byte[] bytes) {
        return Optional.ofNullable(Kit.FEX.read(bytes).inReplyTo());
    }

    private static SealKey of(PartyIdentity owner, SealKey key) {
        return SealKey.builder(key.kid(), owner, key.algorithm(), key.key()).build();
    }

    /** A source that knows one key for whoever asks. */
    private static KeySource keys() {
        return new KeySource() {
            @Override
            public Optional<SealKey> verificationKey(PartyIdentity sender, String kid, Instant at) {
                return Optional.of(of(sender, Seals.publicKey("test-eddsa")));
            }

            @Override
            public Optional<SealKey> decryptionKey(String kid, Instant at) {
                return Optional.of(Seals.privateKey("test-ecdh-p256"));
            }
        };
    }
}
