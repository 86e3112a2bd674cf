package org.openfex.security;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Run by a class loader that has no jose4j: what then cannot be done, and what still can. */
public final class WithoutJose implements Supplier<List<String>> {
    /** Made by the test. */
    public WithoutJose() {}

    @Override
    public List<String> get() {
        return List.of(
                codeOf(() -> MessageSeal.builder(
                                party -> true, new NoKeys(), SeenStore.inMemory(1, Clock.systemUTC()), event -> {})
                        .build()),
                codeOf(() -> FileSeal.of(new NoKeys(), event -> {}, Clock.systemUTC())),
                codeOf(() -> KeyFiles.publicJwk("{}", SealAlgorithm.ES256)),
                codeOf(() -> KeyFiles.privateJwk("{}", SealAlgorithm.ES256)),
                codeOf(() -> KeyFiles.publicPem("")),
                codeOf(() -> SeenStore.inMemory(1, Clock.systemUTC())));
    }

    private static String codeOf(Runnable attempt) {
        try {
            attempt.run();
            return "done";
        } catch (SealException e) {
            return e.code();
        }
    }

    private static final class NoKeys implements KeySource {
        @Override
        public Optional<SealKey> verificationKey(PartyIdentity sender, String kid, Instant at) {
            return Optional.empty();
        }

        @Override
        public Optional<SealKey> decryptionKey(String kid, Instant at) {
            return Optional.empty();
        }
    }
}
