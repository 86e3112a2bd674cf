package org.openfex.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openfex.security.Seals.KZ;
import static org.openfex.security.Seals.codeOf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.ECKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAKey;
import java.security.spec.ECParameterSpec;
import java.util.Base64;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfex.kit.Kit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class KeyFilesTest {
    private static final char[] PASSWORD = "test-keys".toCharArray();
    private static final byte[] CONTENT = {1, 2, 3};

    @ParameterizedTest
    @ValueSource(strings = {"ec", "rsa", "ed"})
    void pkcs12GivesBothHalves(String alias) {
        KeyPair pair = KeyFiles.pkcs12(resource("test-keys.p12"), alias, PASSWORD);
        expectPair(algorithmOf(pair.getPrivate()), pair.getPrivate(), pair.getPublic());
    }

    @Test
    void pkcs12ThatCannotBeReadIsRefused() {
        byte[] file = resource("test-keys.p12");
        assertThat(codeOf(() -> KeyFiles.pkcs12(file, "nobody", PASSWORD))).isEqualTo("key-unreadable");
        assertThat(codeOf(() -> KeyFiles.pkcs12(file, "ec", "wrong".toCharArray())))
                .isEqualTo("key-unreadable");
        assertThat(codeOf(() -> KeyFiles.pkcs12(new byte[0], "ec", PASSWORD))).isEqualTo("key-unreadable");
        assertThat(codeOf(() -> KeyFiles.pkcs12(CONTENT, "ec", PASSWORD))).isEqualTo("key-unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ec", "rsa", "ed"})
    void pemGivesWhatWasWritten(String alias) {
        KeyPair pair = KeyFiles.pkcs12(resource("test-keys.p12"), alias, PASSWORD);
        Key publicKey = KeyFiles.publicPem(pem("PUBLIC KEY", pair.getPublic().getEncoded()));
        Key privateKey =
                KeyFiles.privatePem(pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
        assertThat(publicKey).isEqualTo(pair.getPublic());
        expectPair(algorithmOf(pair.getPrivate()), privateKey, publicKey);
    }

    @Test
    void pemMayBeACertificate() {
        String pem = new String(resource("test-certificate.pem"), StandardCharsets.US_ASCII);
        KeyPair pair = KeyFiles.pkcs12(resource("test-keys.p12"), "ec", PASSWORD);
        assertThat(KeyFiles.publicPem(pem)).isEqualTo(pair.getPublic());
        assertThat(KeyFiles.publicPem("\n" + pem + "\n")).isEqualTo(pair.getPublic());
        assertThat(codeOf(() -> KeyFiles.privatePem(pem))).isEqualTo("key-unreadable");
    }

    @Test
    void pemThatCannotBeReadIsRefused() {
        KeyPair pair = KeyFiles.pkcs12(resource("test-keys.p12"), "ec", PASSWORD);
        byte[] publicBytes = pair.getPublic().getEncoded();
        byte[] privateBytes = pair.getPrivate().getEncoded();
        String right = pem("PUBLIC KEY", publicBytes);
        for (String wrong : List.of(
                "",
                "-----BEGIN PUBLIC KEY-----",
                right + right,
                "x" + right,
                right.replace("END PUBLIC", "END PRIVATE"),
                right.replaceFirst("A", "*"),
                pem("PUBLIC KEY", CONTENT),
                pem("PUBLIC KEY", privateBytes),
                pem("CERTIFICATE", publicBytes),
                pem("CERTIFICATE", new byte[0]),
                pem("RSA PUBLIC KEY", publicBytes),
                "-----BEGIN PUBLIC KEY-----\nA\n-----END PUBLIC KEY-----")) {
            assertThat(codeOf(() -> KeyFiles.publicPem(wrong))).as(wrong).isEqualTo("key-unreadable");
        }
        assertThat(codeOf(() -> KeyFiles.privatePem(pem("PRIVATE KEY", publicBytes))))
                .isEqualTo("key-unreadable");
        assertThat(codeOf(() -> KeyFiles.privatePem(pem("PUBLIC KEY", privateBytes))))
                .isEqualTo("key-unreadable");
        assertThat(codeOf(() -> KeyFiles.privatePem(right))).isEqualTo("key-unreadable");
    }

    @Test
    void jwkGivesEitherHalf() {
        for (String kid : Seals.kids()) {
            SealKey key = Seals.publicKey(kid);
            String jwk = jwk(kid).toString();
            assertThat(KeyFiles.publicJwk(jwk, key.algorithm())).isEqualTo(key.key());
            assertThat(KeyFiles.privateJwk(jwk, key.algorithm()))
                    .isEqualTo(Seals.privateKey(kid).key());
            if (key.algorithm().isSignature()) {
                expectPair(key.algorithm(), Seals.privateKey(kid).key(), key.key());
            }
        }
    }

    @Test
    void jwkThatCannotBeReadIsRefused() {
        ObjectNode jwk = jwk("test-es256");
        ObjectNode publicHalf = jwk.deepCopy();
        publicHalf.remove("d");
        assertThat(publicCode(publicHalf)).isEqualTo("accepted");
        assertThat(codeOf(() -> KeyFiles.privateJwk(publicHalf.toString(), SealAlgorithm.ES256)))
                .isEqualTo("key-unreadable");
        for (String wrong : List.of(
                "",
                "[]",
                "{}",
                "{\"kty\":\"oct\",\"k\":\"AAAA\"}",
                "{\"kty\":\"EC\",\"crv\":\"P-256\"}",
                "{\"kty\":\"EC\",\"kty\":\"EC\"}",
                jwk + "x",
                "{\"kty\":7}")) {
            assertThat(codeOf(() -> KeyFiles.publicJwk(wrong, SealAlgorithm.ES256)))
                    .as(wrong)
                    .isEqualTo("key-unreadable");
        }
        assertThat(publicCode(jwk.deepCopy().put("crv", "P-999"))).isEqualTo("key-unreadable");
        assertThat(publicCode(jwk.deepCopy().put("x", 7))).isEqualTo("key-unreadable");
    }

    /** A key that says what it is for is for nothing else. */
    @Test
    void jwkIsHeldToItsUse() {
        ObjectNode jwk = jwk("test-es256");
        assertThat(publicCode(jwk.deepCopy().put("use", "sig"))).isEqualTo("accepted");
        assertThat(publicCode(jwk.deepCopy().put("use", "enc"))).isEqualTo("key-unfit");
        assertThat(publicCode(jwk.deepCopy().put("alg", "ES256"))).isEqualTo("accepted");
        assertThat(publicCode(jwk.deepCopy().put("alg", "ECDH-ES+A256KW"))).isEqualTo("key-unfit");
        for (String operation : List.of("sign", "verify")) {
            assertThat(publicCode(withOperation(jwk, operation))).isEqualTo("accepted");
        }
        assertThat(publicCode(withOperation(jwk, "deriveKey"))).isEqualTo("key-unfit");
        ObjectNode ecdh = jwk("test-ecdh-p256");
        for (String operation : List.of("encrypt", "decrypt", "wrapKey", "unwrapKey", "deriveKey", "deriveBits")) {
            assertThat(codeOf(() -> KeyFiles.publicJwk(
                            withOperation(ecdh, operation).toString(), SealAlgorithm.ECDH_ES_A256KW)))
                    .isEqualTo("accepted");
        }
        assertThat(codeOf(
                        () -> KeyFiles.publicJwk(withOperation(ecdh, "sign").toString(), SealAlgorithm.ECDH_ES_A256KW)))
                .isEqualTo("key-unfit");
        assertThat(codeOf(() ->
                        KeyFiles.publicJwk(ecdh.deepCopy().put("use", "enc").toString(), SealAlgorithm.ECDH_ES_A256KW)))
                .isEqualTo("accepted");
    }

    @Test
    void keysAreOfTheKindCurveAndSizeOfTheirAlgorithm() throws GeneralSecurityException {
        Key small = rsa(1024);
        Key p256 = Seals.publicKey("test-es256").key();
        Key p384 = Seals.publicKey("test-ecdh-p384").key();
        Key ed = Seals.publicKey("test-eddsa").key();
        Key rsa = Seals.publicKey("test-ps256").key();
        Key ed448 = KeyPairGenerator.getInstance("Ed448").generateKeyPair().getPublic();
        Key x25519 = KeyPairGenerator.getInstance("X25519").generateKeyPair().getPublic();
        assertThat(fits(SealAlgorithm.ES256, p256, p384, ed, rsa)).isEqualTo("accepted key-unfit key-unfit key-unfit");
        assertThat(fits(SealAlgorithm.PS256, rsa, small, p256, ed)).isEqualTo("accepted key-unfit key-unfit key-unfit");
        assertThat(fits(SealAlgorithm.EDDSA, ed, ed448, p256, rsa)).isEqualTo("accepted key-unfit key-unfit key-unfit");
        assertThat(fits(SealAlgorithm.ECDH_ES_A256KW, p256, p384, x25519, rsa))
                .isEqualTo("accepted accepted key-unfit key-unfit");
        assertThat(fits(SealAlgorithm.RSA_OAEP_256, rsa, small, p256, ed))
                .isEqualTo("accepted key-unfit key-unfit key-unfit");
    }

    @Test
    void sizesOfRsaAreBounded() {
        assertThat(SealAlgorithm.PS256.fits(new Sized(2047))).isFalse();
        assertThat(SealAlgorithm.PS256.fits(new Sized(2048))).isTrue();
        assertThat(SealAlgorithm.PS256.fits(new Sized(8192))).isTrue();
        assertThat(SealAlgorithm.PS256.fits(new Sized(8193))).isFalse();
        assertThat(SealAlgorithm.PS256.isLength(257, new Sized(2049))).isTrue();
        assertThat(SealAlgorithm.PS256.isLength(256, new Sized(2048))).isTrue();
        assertThat(SealAlgorithm.PS256.isLength(255, new Sized(2048))).isFalse();
    }

    /** A curve that is P-256 but for its generator is another one: whoever chooses the generator knows the private key. */
    @Test
    void curveIsTheOneOfTheStandard() throws GeneralSecurityException {
        var right = ((ECPublicKey) Seals.publicKey("test-es256").key());
        var parameters = right.getParams();
        var otherPoint = new ECParameterSpec(
                parameters.getCurve(), right.getW(), parameters.getOrder(), parameters.getCofactor());
        var otherOrder = new ECParameterSpec(
                parameters.getCurve(), parameters.getGenerator(), BigInteger.TEN, parameters.getCofactor());
        assertThat(SealAlgorithm.ES256.fits(new OnCurve(parameters))).isTrue();
        assertThat(SealAlgorithm.ES256.fits(new OnCurve(otherPoint))).isFalse();
        assertThat(SealAlgorithm.ES256.fits(new OnCurve(otherOrder))).isFalse();
    }

    @Test
    void identifiersOfKeysAreVisibleAscii() {
        Key key = Seals.publicKey("test-es256").key();
        for (String right : List.of("a", "!~", "x".repeat(200))) {
            assertThat(SealKey.builder(right, KZ, SealAlgorithm.ES256, key)
                            .build()
                            .kid())
                    .isEqualTo(right);
        }
        for (String wrong : List.of("", " ", "a b", "\u0436", "x".repeat(201), "a\n", "\u007f")) {
            assertThat(codeOf(() ->
                            SealKey.builder(wrong, KZ, SealAlgorithm.ES256, key).build()))
                    .isEqualTo("kid-wrong");
        }
    }

    @Test
    void aSecretKeyIsNoKey() {
        Key secret = new SecretKeySpec(CONTENT, "EC");
        assertThat(codeOf(() ->
                        SealKey.builder("k", KZ, SealAlgorithm.ES256, secret).build()))
                .isEqualTo("key-unfit");
    }

    @Test
    void keysSayNothingOfThemselves() {
        assertThat(Seals.privateKey("test-es256")).hasToString("SealKey[test-es256, ES256, ACTIVE]");
        assertThatThrownBy(() -> KeyFiles.publicPem("secret"))
                .hasMessage("Refused: key-unreadable")
                .hasNoCause();
    }

    private static String publicCode(JsonNode jwk) {
        return codeOf(() -> KeyFiles.publicJwk(jwk.toString(), SealAlgorithm.ES256));
    }

    private static ObjectNode withOperation(ObjectNode jwk, String operation) {
        ObjectNode copy = jwk.deepCopy();
        copy.putArray("key_ops").add("other").add(operation);
        return copy;
    }

    private static ObjectNode jwk(String kid) {
        for (JsonNode key :
                Kit.MAPPER.readTree(Kit.bytes("security/test-keys.json")).path("keys")) {
            if (key.path("kid").stringValue().equals(kid)) {
                return (ObjectNode) key.path("jwk");
            }
        }
        throw new IllegalArgumentException(kid);
    }

    private static String fits(SealAlgorithm algorithm, Key... keys) {
        StringBuilder codes = new StringBuilder();
        for (Key key : keys) {
            codes.append(codes.isEmpty() ? "" : " ")
                    .append(codeOf(
                            () -> SealKey.builder("k", KZ, algorithm, key).build()));
        }
        return codes.toString();
    }

    private static Key rsa(int bits) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(bits);
        return generator.generateKeyPair().getPublic();
    }

    private static SealAlgorithm algorithmOf(PrivateKey key) {
        return switch (key.getAlgorithm()) {
            case "EC" -> SealAlgorithm.ES256;
            case "RSA" -> SealAlgorithm.PS256;
            default -> SealAlgorithm.EDDSA;
        };
    }

    private static void expectPair(SealAlgorithm algorithm, Key privateKey, Key publicKey) {
        Jose.verify(algorithm, publicKey, Jose.sign(algorithm, privateKey, CONTENT), CONTENT);
    }

    private static String pem(String label, byte[] encoded) {
        return "-----BEGIN " + label + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded) + "\n-----END " + label
                + "-----\n";
    }

    static byte[] resource(String name) {
        try (InputStream stream = KeyFilesTest.class.getResourceAsStream(name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Sized(int bits) implements RSAKey, PublicKey {
        @Override
        public BigInteger getModulus() {
            return BigInteger.ONE.shiftLeft(bits - 1);
        }

        @Override
        public String getAlgorithm() {
            return "RSA";
        }

        @Override
        public String getFormat() {
            return null;
        }

        @Override
        public byte[] getEncoded() {
            return null;
        }
    }

    private record OnCurve(ECParameterSpec parameters) implements ECKey, PublicKey {
        @Override
        public ECParameterSpec getParams() {
            return parameters;
        }

        @Override
        public String getAlgorithm() {
            return "EC";
        }

        @Override
        public String getFormat() {
            return null;
        }

        @Override
        public byte[] getEncoded() {
            return null;
        }
    }
}
