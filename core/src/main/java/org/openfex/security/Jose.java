package org.openfex.security;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jose4j.jca.ProviderContext;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwa.AlgorithmFactoryFactory;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignatureAlgorithm;
import org.jose4j.lang.JoseException;
import tools.jackson.databind.JsonNode;

/**
 * The one class that uses jose4j: signatures over bytes, encryption, keys as JWK. Signatures are made and checked by the
 * algorithms alone, so that headers are read by one parser, which is ours.
 */
final class Jose {
    private static final int GCM_IV_BYTES = 12;
    private static final int GCM_TAG_BYTES = 16;

    private Jose() {}

    /** What is signed: the header as it is written, a point, and the content, which a message writes in base64url. */
    static byte[] signingInput(String header, byte[] content) {
        ByteArrayOutputStream input = new ByteArrayOutputStream(header.length() + 1 + content.length);
        input.writeBytes(header.getBytes(StandardCharsets.US_ASCII));
        input.write('.');
        input.writeBytes(content);
        return input.toByteArray();
    }

    static byte[] sign(SealAlgorithm algorithm, Key key, byte[] input) {
        try {
            JsonWebSignatureAlgorithm signatures = signatures(algorithm);
            signatures.validateSigningKey(key);
            return signatures.sign(signatures.prepareForSign(key, new ProviderContext()), input);
        } catch (JoseException | RuntimeException e) {
            throw new SealException(SealFault.SEALING_FAILED);
        }
    }

    static void verify(SealAlgorithm algorithm, Key key, byte[] signature, byte[] input) {
        boolean right;
        try {
            JsonWebSignatureAlgorithm signatures = signatures(algorithm);
            signatures.validateVerificationKey(key);
            // The platform takes an EdDSA signature with more bytes behind it.
            right = algorithm.isLength(signature.length, key)
                    && signatures.verifySignature(signature, key, input, new ProviderContext());
        } catch (JoseException | RuntimeException e) {
            right = false;
        }
        if (!right) {
            throw new SealException(SealFault.SIGNATURE_INVALID);
        }
    }

    private static JsonWebSignatureAlgorithm signatures(SealAlgorithm algorithm) throws JoseException {
        return AlgorithmFactoryFactory.getInstance().getJwsAlgorithmFactory().getAlgorithm(algorithm.identifier());
    }

    static String encrypt(SealKey recipient, Key key, String signed) {
        JsonWebEncryption jwe = encryption(recipient.algorithm());
        jwe.setAlgorithmHeaderValue(recipient.algorithm().identifier());
        jwe.setEncryptionMethodHeaderParameter(TokenHeader.ENC);
        jwe.setKeyIdHeaderValue(recipient.kid());
        jwe.setHeader("typ", TokenHeader.Kind.ENCRYPTED.typ());
        jwe.setContentTypeHeaderValue(TokenHeader.Kind.SIGNED.typ());
        jwe.setKey(key);
        jwe.setPlaintext(signed.getBytes(StandardCharsets.US_ASCII));
        try {
            return jwe.getCompactSerialization();
        } catch (JoseException | RuntimeException e) {
            throw new SealException(SealFault.SEALING_FAILED);
        }
    }

    static String decrypt(SealAlgorithm algorithm, Key key, String token) {
        JsonWebEncryption jwe = encryption(algorithm);
        try {
            jwe.setCompactSerialization(token);
            jwe.setKey(key);
            return new String(jwe.getPlaintextBytes(), StandardCharsets.ISO_8859_1);
        } catch (JoseException | RuntimeException e) {
            throw new SealException(SealFault.DECRYPTION_FAILED);
        }
    }

    /**
     * Refuses parts that are not of the length that A256GCM gives them, and an empty content. The library joins content and
     * tag and would not see where one ends, so that a message would have many texts.
     */
    static void requireGcm(byte[] iv, byte[] content, byte[] tag) {
        if (iv.length != GCM_IV_BYTES || content.length == 0 || tag.length != GCM_TAG_BYTES) {
            throw new SealException(SealFault.DECRYPTION_FAILED);
        }
    }

    private static JsonWebEncryption encryption(SealAlgorithm algorithm) {
        JsonWebEncryption jwe = new JsonWebEncryption();
        jwe.setAlgorithmConstraints(new AlgorithmConstraints(ConstraintType.PERMIT, algorithm.identifier()));
        jwe.setContentEncryptionAlgorithmConstraints(new AlgorithmConstraints(ConstraintType.PERMIT, TokenHeader.ENC));
        return jwe;
    }

    /** The key that a JWK describes. */
    static Key key(JsonNode jwk, boolean isPrivate) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        jwk.properties().stream()
                .filter(member -> member.getValue().isString())
                .forEach(member ->
                        parameters.put(member.getKey(), member.getValue().stringValue()));
        try {
            PublicJsonWebKey key = PublicJsonWebKey.Factory.newPublicJwk(parameters);
            return isPrivate ? key.getPrivateKey() : key.getPublicKey();
        } catch (JoseException | RuntimeException e) {
            throw new SealException(SealFault.KEY_UNREADABLE);
        }
    }
}
