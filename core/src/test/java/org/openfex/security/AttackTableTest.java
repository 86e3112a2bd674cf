package org.openfex.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openfex.security.Seals.ACTOR;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openfex.report.AuditOperation;

/** Each attack with each algorithm, as it is and inside encryption: none is accepted, and each gives its own code. */
class AttackTableTest {
    private static final List<String> ENCRYPTION = List.of("", "test-ecdh-p256", "test-oaep-2048");

    /** What cannot be inside: nothing cannot be encrypted, and what is inside is ASCII. */
    private static final List<String> ONLY_BARE = List.of("nothing", "letter of another script");

    @TestFactory
    Stream<DynamicTest> signedMessages() {
        return Attack.onSignatures().stream()
                .flatMap(attack -> Seals.SIGNING.stream()
                        .flatMap(algorithm -> ENCRYPTION.stream()
                                .filter(kid -> kid.isEmpty() || !ONLY_BARE.contains(attack.name()))
                                .map(kid -> test(attack, algorithm, kid))));
    }

    private static DynamicTest test(Attack attack, SealAlgorithm algorithm, String kid) {
        return DynamicTest.dynamicTest(attack + ", " + algorithm + ", " + kid, () -> {
            List<String> tokens = new ArrayList<>();
            for (String token : attack.tokens().apply(algorithm)) {
                tokens.add(kid.isEmpty() ? token : encrypted(token, kid));
            }
            assertThat(Seals.outcome(tokens)).isEqualTo(attack.code());
        });
    }

    @TestFactory
    Stream<DynamicTest> encryptedMessages() {
        return Stream.of("test-ecdh-p256", "test-oaep-2048")
                .flatMap(kid -> EncryptionAttack.all(kid).stream()
                        .map(attack -> DynamicTest.dynamicTest(
                                attack + ", " + kid,
                                () -> assertThat(Seals.outcome(List.of(attack.token())))
                                        .isEqualTo(attack.code()))));
    }

    /** A message that went to one recipient, encrypted by that recipient for another. */
    @Test
    void passedOnAsIfItWereMeantForAnother() {
        List<String> codes = new ArrayList<>();
        for (SealAlgorithm algorithm : Seals.SIGNING) {
            MessageSeal third = MessageSeal.builder(
                            Seals.KG::equals, Seals.KEYS, SeenStore.inMemory(10, Seals.CLOCK), event -> {})
                    .clock(Seals.CLOCK)
                    .build();
            String token = encrypted(Attack.signed(algorithm), "test-ecdh-p256");
            codes.add(Seals.codeOf(() -> third.open(token, ACTOR)));
        }
        assertThat(codes).containsOnly("recipient-wrong").hasSize(3);
    }

    @Test
    void eachRefusalIsOneEvent() {
        for (Attack attack : Attack.onSignatures()) {
            Seals seals = new Seals();
            List<String> tokens = attack.tokens().apply(SealAlgorithm.ES256);
            String last = tokens.get(tokens.size() - 1);
            tokens.subList(0, tokens.size() - 1).forEach(token -> seals.seal.open(token, ACTOR));
            seals.events.clear();
            Seals.codeOf(() -> seals.seal.open(last, ACTOR));
            assertThat(seals.events)
                    .as(attack.name())
                    .filteredOn(event -> event.operation() == AuditOperation.REJECT)
                    .singleElement()
                    .satisfies(event -> assertThat(event.code()).isEqualTo(attack.code()));
        }
    }

    static String encrypted(String token, String kid) {
        SealKey key = Seals.publicKey(kid);
        return Jose.encrypt(key, key.key(), token);
    }
}
