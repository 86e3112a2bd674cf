package org.openfex.examples.exchange.state;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openfex.security.KeyFiles;
import org.openfex.security.KeySource;
import org.openfex.security.KeyState;
import org.openfex.security.PartyIdentity;
import org.openfex.security.SealAlgorithm;
import org.openfex.security.SealKey;

/**
 * The keys of a State in a folder: {@code own} with its private keys, {@code published} with their public halves, to be handed
 * to the others, and {@code trusted} with what was handed over by them. A key is a PEM file, and beside it one of the same name
 * that says whose it is, for what, in which state and from when.
 *
 * <p>The files are read once. Private keys belong in a hardware security module: then {@code own} gives way to the
 * {@code KeyStore} of its provider, and nothing else changes. Immutable.
 */
public final class KeyFolder implements KeySource {
    private static final String OWN = "own";
    private static final String PUBLISHED = "published";
    private static final String TRUSTED = "trusted";

    private final List<SealKey> own;
    private final List<SealKey> trusted;

    private KeyFolder(List<SealKey> own, List<SealKey> trusted) {
        this.own = own;
        this.trusted = trusted;
    }

    /**
     * Reads the keys.
     *
     * @param folder the folder
     * @return the keys
     * @throws IOException if the folder cannot be read
     */
    public static KeyFolder read(Path folder) throws IOException {
        return new KeyFolder(
                keys(folder.resolve(OWN), KeyFiles::privatePem), keys(folder.resolve(TRUSTED), KeyFiles::publicPem));
    }

    @Override
    public Optional<SealKey> verificationKey(PartyIdentity sender, String kid, Instant at) {
        return trusted.stream()
                .filter(key -> key.algorithm().isSignature() && key.kid().equals(kid))
                .filter(key -> key.owner().equals(sender))
                .findFirst();
    }

    @Override
    public Optional<SealKey> decryptionKey(String kid, Instant at) {
        return own.stream()
                .filter(key -> !key.algorithm().isSignature() && key.kid().equals(kid))
                .findFirst();
    }

    /** {@return the key that the State signs with} */
    public SealKey signingKey() {
        return own.stream()
                .filter(key -> key.algorithm().isSignature() && key.state() == KeyState.ACTIVE)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Gives the key that messages for another State are encrypted with.
     *
     * @param recipient the other State
     * @return its public key
     */
    public SealKey encryptionKey(PartyIdentity recipient) {
        return trusted.stream()
                .filter(key -> !key.algorithm().isSignature() && key.state() == KeyState.ACTIVE)
                .filter(key -> key.owner().equals(recipient))
                .findFirst()
                .orElseThrow();
    }

    private static List<SealKey> keys(Path folder, Function<String, ? extends Key> pem) throws IOException {
        List<SealKey> keys = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".properties"))
                    .sorted()
                    .toList()) {
                keys.add(key(file, pem));
            }
        }
        return List.copyOf(keys);
    }

    private static SealKey key(Path file, Function<String, ? extends Key> pem) throws IOException {
        Properties known = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            known.load(reader);
        }
        String kid = known.getProperty("kid");
        PartyIdentity owner = new PartyIdentity(
                known.getProperty("country"),
                null,
                known.getProperty("authority"),
                known.getProperty("function"),
                null);
        Key key = pem.apply(Files.readString(file.resolveSibling(kid + ".pem")));
        return SealKey.builder(kid, owner, SealAlgorithm.valueOf(known.getProperty("algorithm")), key)
                .state(KeyState.valueOf(known.getProperty("state")))
                .validFrom(Instant.parse(known.getProperty("validFrom")))
                .build();
    }

    // ---- making and handing over ----

    /**
     * Makes the keys of a State: one to sign, one to be encrypted for.
     *
     * @param folder the folder, which has no keys yet
     * @param owner the State
     * @param validFrom since when they may have signed
     * @throws IOException if they cannot be written
     */
    public static void make(Path folder, Participant owner, Instant validFrom) throws IOException {
        Files.createDirectories(folder.resolve(TRUSTED));
        make(folder, "sign-1", owner, SealAlgorithm.ES256, validFrom);
        make(folder, "decrypt-1", owner, SealAlgorithm.ECDH_ES_A256KW, validFrom);
    }

    private static void make(Path folder, String name, Participant owner, SealAlgorithm algorithm, Instant validFrom)
            throws IOException {
        String kid = owner + "-" + name;
        Properties known = new Properties();
        known.setProperty("kid", kid);
        known.setProperty("country", owner.name());
        known.setProperty("authority", owner.party().authority());
        known.setProperty("function", owner.party().function().value());
        known.setProperty("algorithm", algorithm.name());
        known.setProperty("state", KeyState.ACTIVE.name());
        known.setProperty("validFrom", validFrom.toString());
        KeyPair pair = pair();
        write(folder.resolve(OWN), kid, known, "PRIVATE KEY", pair.getPrivate());
        write(folder.resolve(PUBLISHED), kid, known, "PUBLIC KEY", pair.getPublic());
    }

    /**
     * Makes a pair of keys on P-256, which sign with ES256 or decrypt with ECDH-ES+A256KW.
     *
     * @return the pair
     */
    public static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has P-256", e);
        }
    }

    private static void write(Path folder, String kid, Properties known, String label, Key key) throws IOException {
        Files.createDirectories(folder);
        try (Writer writer = Files.newBufferedWriter(folder.resolve(kid + ".properties"))) {
            known.store(writer, null);
        }
        Path file = Files.createFile(folder.resolve(kid + ".pem"));
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        Files.writeString(
                file,
                "-----BEGIN " + label + "-----\n" + text + "\n-----END " + label + "-----\n",
                StandardCharsets.US_ASCII);
    }

    /**
     * Hands the public keys of one State to another. Here it is a copy; between States it is an act of persons who know each
     * other, because everything rests on it.
     *
     * @param from the folder of the State whose keys they are
     * @param to the folder of the State that will trust them
     * @throws IOException if they cannot be copied
     */
    public static void handOver(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from.resolve(PUBLISHED))) {
            for (Path file : files.sorted().toList()) {
                Files.copy(file, to.resolve(TRUSTED).resolve(file.getFileName()));
            }
        }
    }
}
