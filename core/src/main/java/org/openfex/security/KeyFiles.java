package org.openfex.security;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openfex.json.Limits;
import org.openfex.json.StrictJson;
import tools.jackson.databind.JsonNode;

/**
 * Reads keys from what files hold: PKCS#12, PEM and JWK. What is known of a key besides, its owner, state and time, is for
 * the program to say with {@link SealKey#builder}: the dates of a certificate are not looked at.
 *
 * <p>What cannot be read is refused as {@code key-unreadable}, without a cause: it would quote the key.
 */
public final class KeyFiles {
    private static final Pattern PEM =
            Pattern.compile("\\s*-----BEGIN ([A-Z ]{1,30})-----([A-Za-z0-9+/=\\s]*)-----END ([A-Z ]{1,30})-----\\s*");
    private static final List<String> ALGORITHMS = List.of("EC", "RSA", "Ed25519");
    private static final Set<String> KEY_TYPES = Set.of("EC", "RSA", "OKP");
    private static final Limits LIMITS =
            Limits.builder().maxBytes(64 * 1024).maxDepth(2).build();

    private KeyFiles() {}

    /**
     * Reads a key and its certificate from a PKCS#12 file.
     *
     * @param file the bytes of the file
     * @param alias the name of the entry
     * @param password the password of the file and the entry
     * @return the private key, and the public key of its certificate
     * @throws SealException with {@code key-unreadable} if there is no such key
     */
    public static KeyPair pkcs12(byte[] file, String alias, char[] password) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(file), password);
            Key key = store.getKey(alias, password);
            Certificate certificate = store.getCertificate(alias);
            if (key instanceof PrivateKey privateKey && certificate != null) {
                return new KeyPair(certificate.getPublicKey(), privateKey);
            }
        } catch (GeneralSecurityException | IOException | RuntimeException e) {
            // Told below, without its words.
        }
        throw unreadable();
    }

    /**
     * Reads a public key from PEM: {@code PUBLIC KEY} or {@code CERTIFICATE}.
     *
     * @param pem the text of one block
     * @return the key
     * @throws SealException with {@code key-unreadable} if it is none
     */
    public static PublicKey publicPem(String pem) {
        Matcher block = block(pem);
        byte[] encoded = encoded(block);
        if (block.group(1).equals("CERTIFICATE")) {
            try {
                return CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(encoded))
                        .getPublicKey();
            } catch (GeneralSecurityException | RuntimeException e) {
                throw unreadable();
            }
        }
        requireLabel(block, "PUBLIC KEY");
        return read(factory -> factory.generatePublic(new X509EncodedKeySpec(encoded)));
    }

    /**
     * Reads a private key from PEM: {@code PRIVATE KEY}, that is PKCS#8 without encryption.
     *
     * @param pem the text of one block
     * @return the key
     * @throws SealException with {@code key-unreadable} if it is none
     */
    public static PrivateKey privatePem(String pem) {
        Matcher block = block(pem);
        requireLabel(block, "PRIVATE KEY");
        byte[] encoded = encoded(block);
        return read(factory -> factory.generatePrivate(new PKCS8EncodedKeySpec(encoded)));
    }

    /**
     * Reads the public key of a JWK; of one that holds a private key too, the public half.
     *
     * @param jwk the JSON text of one key of type EC, RSA or OKP
     * @param algorithm what the key is to be used for
     * @return the key
     * @throws SealException with {@code key-unreadable} if it is none, with {@code key-unfit} if it states another
     *     algorithm or use, and with {@code library-missing} without jose4j
     */
    public static PublicKey publicJwk(String jwk, SealAlgorithm algorithm) {
        if (jwk(jwk, algorithm, false) instanceof PublicKey key) {
            return key;
        }
        throw unreadable();
    }

    /**
     * Reads the private key of a JWK.
     *
     * @param jwk the JSON text of one key of type EC, RSA or OKP
     * @param algorithm what the key is to be used for
     * @return the key
     * @throws SealException with {@code key-unreadable} if it is none, with {@code key-unfit} if it states another
     *     algorithm or use, and with {@code library-missing} without jose4j
     */
    public static PrivateKey privateJwk(String jwk, SealAlgorithm algorithm) {
        if (jwk(jwk, algorithm, true) instanceof PrivateKey key) {
            return key;
        }
        throw unreadable();
    }

    private static Key jwk(String jwk, SealAlgorithm algorithm, boolean isPrivate) {
        JoseLibrary.require();
        JsonNode json =
                StrictJson.object(jwk.getBytes(StandardCharsets.UTF_8), LIMITS).root();
        if (json == null || !KEY_TYPES.contains(json.path("kty").stringValue(""))) {
            throw unreadable();
        }
        if (!isFor(json, algorithm)) {
            throw new SealException(SealFault.KEY_UNFIT);
        }
        return Jose.key(json, isPrivate);
    }

    /** Whether what the JWK says of its own use, if anything, is this. */
    private static boolean isFor(JsonNode jwk, SealAlgorithm algorithm) {
        String use = algorithm.isSignature() ? "sig" : "enc";
        List<String> operations = algorithm.isSignature()
                ? List.of("sign", "verify")
                : List.of("encrypt", "decrypt", "wrapKey", "unwrapKey", "deriveKey", "deriveBits");
        return (!jwk.has("alg") || jwk.path("alg").stringValue("").equals(algorithm.identifier()))
                && (!jwk.has("use") || jwk.path("use").stringValue("").equals(use))
                && (!jwk.has("key_ops")
                        || jwk.path("key_ops")
                                .valueStream()
                                .anyMatch(name -> operations.contains(name.stringValue(""))));
    }

    private static SealException unreadable() {
        return new SealException(SealFault.KEY_UNREADABLE);
    }

    private static Matcher block(String pem) {
        Matcher block = PEM.matcher(pem);
        if (!block.matches() || !block.group(1).equals(block.group(3))) {
            throw unreadable();
        }
        return block;
    }

    private static byte[] encoded(Matcher block) {
        try {
            return Base64.getDecoder().decode(block.group(2).replaceAll("\\s", ""));
        } catch (IllegalArgumentException e) {
            throw unreadable();
        }
    }

    private static void requireLabel(Matcher block, String label) {
        if (!block.group(1).equals(label)) {
            throw unreadable();
        }
    }

    private interface Reading<T> {
        T from(KeyFactory factory) throws InvalidKeySpecException;
    }

    /** Asks one factory after another: the encoding names its algorithm, but only to them. */
    private static <T> T read(Reading<T> reading) {
        for (String algorithm : ALGORITHMS) {
            try {
                return reading.from(KeyFactory.getInstance(algorithm));
            } catch (GeneralSecurityException | RuntimeException e) {
                // The next one may know it.
            }
        }
        throw unreadable();
    }
}
