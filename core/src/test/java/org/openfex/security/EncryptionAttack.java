package org.openfex.security;

import static org.openfex.security.Seals.publicKey;

import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.keys.PbkdfKey;
import org.jose4j.lang.JoseException;
import tools.jackson.databind.node.ObjectNode;

/** A way to deceive the recipient of an encrypted message: the name, the token that comes, and the code that refuses it. */
record EncryptionAttack(String name, String code, String token) {

    /** The attacks with a key of the recipient. */
    static List<EncryptionAttack> all(String kid) {
        String signed = Attack.signed(SealAlgorithm.ES256);
        String right = AttackTableTest.encrypted(signed, kid);
        List<EncryptionAttack> all = new ArrayList<>();
        headers(all, right);
        parts(all, right);
        contents(all, kid, signed, right);
        others(all, kid, signed);
        if (kid.contains("ecdh")) {
            ephemeralKeys(all, right);
        }
        return all;
    }

    private static void headers(List<EncryptionAttack> all, String right) {
        all.add(header("alg none", "alg-none", right, header -> header.put("alg", "none")));
        for (String alg : List.of("dir", "A256KW", "HS256", "PBES2-HS256+A128KW")) {
            all.add(header("alg " + alg, "alg-symmetric", right, header -> header.put("alg", alg)));
        }
        for (String alg : List.of("RSA1_5", "RSA-OAEP", "ECDH-ES", "ECDH-ES+A128KW", "ES256")) {
            all.add(header("alg " + alg, "alg-not-allowed", right, header -> header.put("alg", alg)));
        }
        for (String enc : List.of("A128GCM", "A256CBC-HS512", "none", "")) {
            all.add(header("enc '" + enc + "'", "enc-not-allowed", right, header -> header.put("enc", enc)));
        }
        all.add(header("no enc", "enc-not-allowed", right, header -> header.remove("enc")));
        all.add(header("zip", "header-zip", right, header -> header.put("zip", "DEF")));
        all.add(header("p2c", "header-pbes2", right, header -> header.put("p2c", 1_000_000_000)));
        all.add(header("jwk", "header-key-embedded", right, header -> header.putObject("jwk")));
        all.add(header("b64", "header-b64", right, header -> header.put("b64", true)));
        all.add(header(
                "crit",
                "header-member-unknown",
                right,
                header -> header.putArray("crit").add("fex")));
        all.add(header("apu", "header-member-unknown", right, header -> header.put("apu", "AAAA")));
        all.add(header(
                "typ of a signed message", "typ-wrong", right, header -> header.put("typ", "vnd.fex.signed+jws")));
        all.add(header("no typ", "typ-wrong", right, header -> header.remove("typ")));
        all.add(header(
                "cty of an encrypted message",
                "cty-wrong",
                right,
                header -> header.put("cty", "vnd.fex.encrypted+jwe")));
        all.add(header("no cty", "cty-wrong", right, header -> header.remove("cty")));
        all.add(header("no kid", "header-member-missing", right, header -> header.remove("kid")));
        all.add(header("kid a number", "header-content-wrong", right, header -> header.put("kid", 7)));
        all.add(header("unknown kid", "key-unknown", right, header -> header.put("kid", "nobody")));
        all.add(header("kid of a key that signs", "alg-not-of-key", right, header -> header.put("kid", "test-es256")));
        all.add(header(
                "kid of a revoked key",
                "key-revoked",
                right,
                header -> header.put(
                        "kid",
                        header.path("kid").stringValue().contains("ecdh")
                                ? "test-ecdh-revoked"
                                : "test-oaep-revoked")));
        all.add(header(
                "member in another order",
                "decryption-failed",
                right,
                header -> header.set("alg", header.remove("alg"))));
    }

    private static void parts(List<EncryptionAttack> all, String right) {
        List<String> names = List.of("wrapped key", "iv", "content", "tag");
        for (int i = 0; i < names.size(); i++) {
            int part = i + 1;
            all.add(part("a bit of the " + names.get(i), "decryption-failed", right, part, bytes -> {
                bytes[bytes.length / 2] ^= 1;
                return bytes;
            }));
            all.add(part("no " + names.get(i), "decryption-failed", right, part, bytes -> new byte[0]));
            all.add(part(
                    "a byte more in the " + names.get(i),
                    "decryption-failed",
                    right,
                    part,
                    bytes -> Arrays.copyOf(bytes, bytes.length + 1)));
            all.add(part(
                    "a byte less in the " + names.get(i),
                    "decryption-failed",
                    right,
                    part,
                    bytes -> Arrays.copyOf(bytes, bytes.length - 1)));
        }
        String[] parts = right.split("\\.", -1);
        byte[] content = Base64Url.decode(parts[3]);
        byte[] tag = Base64Url.decode(parts[4]);
        byte[] longer = Arrays.copyOf(content, content.length + 1);
        longer[content.length] = tag[0];
        all.add(new EncryptionAttack(
                "a byte of the tag moved to the content",
                "decryption-failed",
                parts[0] + "." + parts[1] + "." + parts[2] + "." + Base64Url.encode(longer) + "."
                        + Base64Url.encode(Arrays.copyOfRange(tag, 1, 16))));
        byte[] more = new byte[17];
        more[0] = content[content.length - 1];
        System.arraycopy(tag, 0, more, 1, 16);
        all.add(new EncryptionAttack(
                "a byte of the content moved to the tag",
                "decryption-failed",
                parts[0] + "." + parts[1] + "." + parts[2] + "."
                        + Base64Url.encode(Arrays.copyOf(content, content.length - 1)) + "." + Base64Url.encode(more)));
        all.add(new EncryptionAttack("padding", "base64url-malformed", right + "="));
        all.add(new EncryptionAttack("six parts", "token-malformed", right + "."));
        all.add(new EncryptionAttack("four parts", "token-malformed", right.substring(0, right.lastIndexOf('.'))));
        all.add(new EncryptionAttack(
                "JSON",
                "token-not-compact",
                "{\"protected\":\"" + parts[0] + "\",\"ciphertext\":\"" + parts[3] + "\"}"));
    }

    private static void contents(List<EncryptionAttack> all, String kid, String signed, String right) {
        all.add(new EncryptionAttack(
                "encrypted, not signed",
                "token-not-compact",
                AttackTableTest.encrypted(new String(Seals.REQUEST, StandardCharsets.UTF_8), kid)));
        all.add(new EncryptionAttack(
                "encrypted, nothing inside", "decryption-failed", AttackTableTest.encrypted("", kid)));
        all.add(new EncryptionAttack("encrypted twice", "token-malformed", AttackTableTest.encrypted(right, kid)));
        all.add(new EncryptionAttack(
                "space in the content", "base64url-malformed", AttackTableTest.encrypted(signed + " ", kid)));
    }

    private static void others(List<EncryptionAttack> all, String kid, String signed) {
        SealKey key = publicKey(kid);
        String other = kid.contains("ecdh") ? "test-ecdh-p384" : "test-oaep-3072";
        // Said to be for one key, and made for another of the same algorithm.
        all.add(new EncryptionAttack(
                "made for another key",
                "decryption-failed",
                made(
                        key.algorithm().identifier(),
                        "A256GCM",
                        kid,
                        publicKey(other).key(),
                        signed)));
        all.add(new EncryptionAttack(
                "PBES2 with many rounds",
                "header-pbes2",
                made("PBES2-HS256+A128KW", "A256GCM", kid, new PbkdfKey("password"), signed)));
        all.add(new EncryptionAttack(
                "A128GCM, made rightly",
                "enc-not-allowed",
                made(key.algorithm().identifier(), "A128GCM", kid, key.key(), signed)));
        if (kid.contains("oaep")) {
            all.add(new EncryptionAttack(
                    "RSA1_5, made rightly", "alg-not-allowed", made("RSA1_5", "A256GCM", kid, key.key(), signed)));
            all.add(new EncryptionAttack(
                    "RSA-OAEP with SHA-1, made rightly",
                    "alg-not-allowed",
                    made("RSA-OAEP", "A256GCM", kid, key.key(), signed)));
        } else {
            all.add(new EncryptionAttack(
                    "ECDH-ES, made rightly", "alg-not-allowed", made("ECDH-ES", "A256GCM", kid, key.key(), signed)));
        }
    }

    private static void ephemeralKeys(List<EncryptionAttack> all, String right) {
        all.add(header("no epk", "header-member-missing", right, header -> header.remove("epk")));
        all.add(header("epk a text", "epk-wrong", right, header -> header.put("epk", "x")));
        all.add(epk("private epk", "epk-wrong", right, epk -> epk.put("d", "AAAA")));
        all.add(epk("epk without y", "epk-wrong", right, epk -> epk.remove("y")));
        all.add(epk("epk with another member for y", "epk-wrong", right, epk -> epk.set("z", epk.remove("y"))));
        all.add(epk("epk of type OKP", "epk-wrong", right, epk -> epk.put("kty", "OKP")));
        all.add(epk("epk with a number for x", "epk-wrong", right, epk -> epk.put("x", 7)));
        all.add(epk(
                "epk not on the curve",
                "decryption-failed",
                right,
                epk -> epk.put("x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAE")));
        all.add(epk("epk on another curve", "decryption-failed", right, epk -> epk.put("crv", "P-384")));
        all.add(epk("epk on no curve", "decryption-failed", right, epk -> epk.put("crv", "P-999")));
    }

    private static EncryptionAttack epk(String name, String code, String right, Consumer<ObjectNode> change) {
        return header(name, code, right, header -> change.accept((ObjectNode) header.path("epk")));
    }

    private static EncryptionAttack header(String name, String code, String right, Consumer<ObjectNode> change) {
        ObjectNode header = Seals.header(right);
        change.accept(header);
        return new EncryptionAttack(
                name,
                code,
                Base64Url.encode(header.toString().getBytes(StandardCharsets.UTF_8))
                        + right.substring(right.indexOf('.')));
    }

    private interface Change {
        byte[] of(byte[] bytes);
    }

    private static EncryptionAttack part(String name, String code, String right, int part, Change change) {
        String[] parts = right.split("\\.", -1);
        parts[part] = Base64Url.encode(change.of(Base64Url.decode(parts[part])));
        return new EncryptionAttack(name, code, String.join(".", parts));
    }

    private static String made(String alg, String enc, String kid, Key key, String content) {
        JsonWebEncryption jwe = new JsonWebEncryption();
        jwe.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        jwe.setAlgorithmHeaderValue(alg);
        jwe.setEncryptionMethodHeaderParameter(enc);
        jwe.setKeyIdHeaderValue(kid);
        jwe.setHeader("typ", "vnd.fex.encrypted+jwe");
        jwe.setContentTypeHeaderValue("vnd.fex.signed+jws");
        jwe.setKey(key);
        jwe.setPayload(content);
        try {
            return jwe.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
