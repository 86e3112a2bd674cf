package org.openfex.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openfex.security.Seals.ACTOR;
import static org.openfex.security.Seals.codeOf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openfex.kit.Kit;

/** Whatever character of a token is changed, the message is not opened; nor when several are, or some are left out. */
class BitFlipTest {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.";

    @TestFactory
    Stream<DynamicTest> characterByCharacter() {
        return tokens().map(named -> DynamicTest.dynamicTest(named.name, () -> {
            MessageSeal seal = new Seals().seal;
            List<Integer> accepted = new ArrayList<>();
            for (int i = 0; i < named.token.length(); i += named.step(i)) {
                char other = ALPHABET.charAt((ALPHABET.indexOf(named.token.charAt(i)) ^ 1) % ALPHABET.length());
                String changed = named.token.substring(0, i) + other + named.token.substring(i + 1);
                if (codeOf(() -> seal.open(changed, ACTOR)).equals("accepted")) {
                    accepted.add(i);
                }
            }
            assertThat(accepted).isEmpty();
            assertThat(codeOf(() -> seal.open(named.token, ACTOR))).isEqualTo("accepted");
        }));
    }

    @TestFactory
    Stream<DynamicTest> anyChangesByChance() {
        return tokens().map(named -> DynamicTest.dynamicTest(named.name, () -> {
            Random random = new Random(6L);
            MessageSeal seal = new Seals().seal;
            for (int round = 0; round < 100; round++) {
                StringBuilder text = new StringBuilder(named.token);
                for (int change = random.nextInt(3); change >= 0; change--) {
                    int at = random.nextInt(text.length());
                    char any = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
                    switch (random.nextInt(3)) {
                        case 0 -> text.setCharAt(at, any);
                        case 1 -> text.insert(at, any);
                        default -> text.deleteCharAt(at);
                    }
                }
                String changed = text.toString();
                if (!changed.equals(named.token)) {
                    assertThat(codeOf(() -> seal.open(changed, ACTOR))).isNotEqualTo("accepted");
                }
            }
        }));
    }

    private record Named(String name, String token) {
        /** Every character but those of encrypted content, which one tag covers: of these every fifth. */
        int step(int at) {
            int tag = token.lastIndexOf('.');
            int content = token.lastIndexOf('.', tag - 1);
            boolean isEncrypted = token.indexOf('.') < token.lastIndexOf('.', content - 1);
            return isEncrypted && at > content && at < tag - 5 ? 5 : 1;
        }
    }

    private static Stream<Named> tokens() {
        return Stream.concat(
                Seals.SIGNING.stream().map(algorithm -> new Named(algorithm.identifier(), signed(algorithm))),
                Stream.of("test-ecdh-p256", "test-oaep-2048")
                        .map(kid -> new Named(kid, AttackTableTest.encrypted(signed(SealAlgorithm.EDDSA), kid))));
    }

    /** The request without white space: every byte costs a decryption. */
    private static String signed(SealAlgorithm algorithm) {
        byte[] message = Kit.MAPPER.readTree(Seals.REQUEST).toString().getBytes(StandardCharsets.UTF_8);
        return new Seals().seal.sign(message, Seals.signer(algorithm), ACTOR);
    }
}
