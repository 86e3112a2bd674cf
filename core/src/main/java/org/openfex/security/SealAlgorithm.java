package org.openfex.security;

import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.interfaces.ECKey;
import java.security.interfaces.EdECKey;
import java.security.interfaces.RSAKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The algorithms that FEX allows (clause 22.2), by their names in JOSE. Content is always encrypted with A256GCM. There are
 * no others, and no way to add one.
 */
@SuppressWarnings("ImmutableEnumChecker") // the lists are those of List.of
public enum SealAlgorithm {
    /** ECDSA with P-256 and SHA-256. */
    ES256("ES256", true, List.of("EC"), List.of("secp256r1")),
    /** RSASSA-PSS with SHA-256 and a salt of 32 bytes; keys of 2048 to 8192 bits. */
    PS256("PS256", true, List.of("RSA", "RSASSA-PSS"), List.of()),
    /** Ed25519. */
    EDDSA("EdDSA", true, List.of("EdDSA", "Ed25519"), List.of()),
    /** ECDH with an ephemeral key and AES key wrap; keys on P-256, P-384 or P-521. */
    ECDH_ES_A256KW("ECDH-ES+A256KW", false, List.of("EC"), List.of("secp256r1", "secp384r1", "secp521r1")),
    /** RSA-OAEP with SHA-256; keys of 2048 to 8192 bits. */
    RSA_OAEP_256("RSA-OAEP-256", false, List.of("RSA"), List.of());

    private static final int MIN_RSA_BITS = 2048;
    private static final int MAX_RSA_BITS = 8192;
    private static final int ELLIPTIC_BYTES = 64;

    private final String identifier;
    private final boolean signature;
    private final List<String> keyAlgorithms;
    private final List<String> curves;

    SealAlgorithm(String identifier, boolean signature, List<String> keyAlgorithms, List<String> curves) {
        this.identifier = identifier;
        this.signature = signature;
        this.keyAlgorithms = keyAlgorithms;
        this.curves = curves;
    }

    /** {@return the value of {@code alg} in a header, as in {@code ECDH-ES+A256KW}} */
    public String identifier() {
        return identifier;
    }

    /** {@return whether it signs; if not, it encrypts} */
    public boolean isSignature() {
        return signature;
    }

    /** The algorithm for a value of {@code alg}, by its exact letters. */
    static Optional<SealAlgorithm> of(String identifier, boolean signature) {
        return Arrays.stream(values())
                .filter(algorithm -> algorithm.signature == signature && algorithm.identifier.equals(identifier))
                .findFirst();
    }

    /**
     * Whether a key is of the kind and strength that this algorithm asks for. A private key in a device need not show its
     * numbers; then its kind alone is looked at.
     */
    boolean fits(Key key) {
        if (!keyAlgorithms.contains(key.getAlgorithm())) {
            return false;
        }
        if (key instanceof RSAKey rsa) {
            int bits = rsa.getModulus().bitLength();
            return bits >= MIN_RSA_BITS && bits <= MAX_RSA_BITS;
        }
        if (key instanceof EdECKey edwards) {
            return edwards.getParams().getName().equals("Ed25519");
        }
        return !(key instanceof ECKey elliptic) || curves.stream().anyMatch(curve -> isOn(curve, elliptic.getParams()));
    }

    /** Whether a signature by a key has this many bytes. */
    boolean isLength(int bytes, Key key) {
        return bytes == (key instanceof RSAKey rsa ? (rsa.getModulus().bitLength() + 7) / 8 : ELLIPTIC_BYTES);
    }

    private static boolean isOn(String curve, ECParameterSpec actual) {
        try {
            AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec(curve));
            ECParameterSpec named = parameters.getParameterSpec(ECParameterSpec.class);
            return named.getCurve().equals(actual.getCurve())
                    && named.getGenerator().equals(actual.getGenerator())
                    && named.getOrder().equals(actual.getOrder());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The Java platform does not know " + curve, e);
        }
    }
}
