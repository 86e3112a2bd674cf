package org.openfex.security;

import static org.openfex.security.Seals.ACTOR;
import static org.openfex.security.Seals.REQUEST;
import static org.openfex.security.Seals.REQUEST_ID;
import static org.openfex.security.Seals.RESPONSE;
import static org.openfex.security.Seals.forge;
import static org.openfex.security.Seals.header;
import static org.openfex.security.Seals.kid;
import static org.openfex.security.Seals.privateKey;
import static org.openfex.security.Seals.publicKey;
import static org.openfex.security.Seals.signer;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.interfaces.ECPrivateKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.openfex.kit.Kit;
import org.openfex.report.Sha256;
import tools.jackson.databind.node.ObjectNode;

/**
 * A way to deceive the recipient of a signed message, for each algorithm, and the code that refuses it. Wherever a header
 * is wrong it is signed with a right key of the sender, so that nothing but the check in question can refuse it.
 *
 * @param name what is done
 * @param code the code that refuses it
 * @param tokens the tokens that come, by algorithm; all but the last are right
 */
record Attack(String name, String code, Function<SealAlgorithm, List<String>> tokens) {

    /** The attacks on what is signed. */
    static List<Attack> onSignatures() {
        List<Attack> all = new ArrayList<>();
        algorithms(all);
        keys(all);
        headers(all);
        texts(all);
        agreement(all);
        replays(all);
        return all;
    }

    private static void algorithms(List<Attack> all) {
        all.add(new Attack(
                "alg none, no signature",
                "alg-none",
                algorithm -> List.of(
                        token(header(REQUEST, algorithm).put("alg", "none").toString(), REQUEST, ""))));
        all.add(edit("alg NoNe", "alg-none", header -> header.put("alg", "NoNe")));
        all.add(new Attack(
                "HS256 with the public key as secret",
                "alg-symmetric",
                algorithm -> List.of(hmac(
                        header(REQUEST, algorithm).put("alg", "HS256").toString(),
                        publicKey(kid(algorithm)).key()))));
        for (String symmetric : List.of("HS512", "A256KW", "dir", "PBES2-HS512+A256KW", "A256GCMKW")) {
            all.add(edit("alg " + symmetric, "alg-symmetric", header -> header.put("alg", symmetric)));
        }
        for (String other : List.of("RS256", "ES384", "PS512", "ES256K", "Ed448", "es256", "RSA-OAEP-256", "")) {
            all.add(edit("alg '" + other + "'", "alg-not-allowed", header -> header.put("alg", other)));
        }
        all.add(edit("alg not a text", "alg-not-allowed", header -> header.put("alg", 256)));
        all.add(edit("no alg", "alg-not-allowed", header -> header.remove("alg")));
        all.add(new Attack(
                "alg of another key",
                "alg-not-of-key",
                algorithm -> List.of(forge(
                        signer(other(algorithm)),
                        header(REQUEST, algorithm)
                                .put("alg", other(algorithm).identifier())
                                .toString(),
                        REQUEST))));
        all.add(new Attack(
                "key of another algorithm",
                "alg-not-of-key",
                algorithm -> List.of(forge(
                        signer(algorithm),
                        header(REQUEST, algorithm)
                                .put("kid", kid(other(algorithm)))
                                .toString(),
                        REQUEST))));
    }

    private static void keys(List<Attack> all) {
        all.add(edit("unknown kid", "key-unknown", header -> header.put("kid", "nobody")));
        all.add(key("revoked key", "key-revoked", "-revoked"));
        all.add(key("key not yet valid", "key-not-yet-valid", "-later"));
        all.add(key("key no more valid", "key-expired", "-ended"));
        all.add(key("key of another sender", "sender-not-key-owner", "-other"));
        all.add(new Attack("another sender in the header", "sender-not-key-owner", algorithm -> {
            ObjectNode header = header(REQUEST, algorithm);
            ((ObjectNode) header.at("/fex/sender")).put("country", "TJ");
            return List.of(forge(signer(algorithm), header.toString(), REQUEST));
        }));
        for (String member : List.of("jwk", "jku", "x5c", "x5u", "x5t", "x5t#S256")) {
            all.add(edit(member + " in the header", "header-key-embedded", header -> {
                header.put(member, "https://evil.example/keys");
                header.put("kid", "evil");
            }));
        }
        all.add(new Attack(
                "key of an attacker under a right kid",
                "signature-invalid",
                algorithm -> List.of(forge(
                        privateKey(kid(algorithm) + "-other"),
                        header(REQUEST, algorithm).toString(),
                        REQUEST))));
    }

    private static void headers(List<Attack> all) {
        all.add(edit("zip", "header-zip", header -> header.put("zip", "DEF")));
        all.add(edit("p2c", "header-pbes2", header -> header.put("p2c", 1_000_000_000)));
        all.add(edit("p2s", "header-pbes2", header -> header.put("p2s", "AAAA")));
        all.add(edit("b64 false", "header-b64", header -> header.put("b64", false)));
        all.add(edit("no crit", "crit-wrong", header -> header.remove("crit")));
        all.add(edit("crit empty", "crit-wrong", header -> header.putArray("crit")));
        all.add(edit("crit a text", "crit-wrong", header -> header.put("crit", "fex")));
        all.add(edit(
                "unknown crit",
                "crit-wrong",
                header -> header.putArray("crit").add("fex").add("exp")));
        all.add(edit(
                "crit twice",
                "crit-wrong",
                header -> header.putArray("crit").add("fex").add("fex")));
        all.add(edit("no typ", "typ-wrong", header -> header.remove("typ")));
        for (String typ : List.of("JWT", "vnd.fex.file+jws", "vnd.fex.encrypted+jwe", "VND.FEX.SIGNED+JWS")) {
            all.add(edit("typ " + typ, "typ-wrong", header -> header.put("typ", typ)));
        }
        all.add(edit("unknown member", "header-member-unknown", header -> header.put("exp", 1)));
        all.add(edit("cty", "header-member-unknown", header -> header.put("cty", "vnd.fex.signed+jws")));
        all.add(edit("no kid", "header-member-missing", header -> header.remove("kid")));
        all.add(edit("no fex", "header-member-missing", header -> header.remove("fex")));
        all.add(edit("empty kid", "header-content-wrong", header -> header.put("kid", "")));
        all.add(edit("fex a text", "header-content-wrong", header -> header.put("fex", "1.0")));
        all.add(raw(
                "repeated name", "header-name-repeated", header -> header.replaceFirst("\\{", "{\"alg\":\"none\",")));
        all.add(raw(
                "repeated name, escaped",
                "header-name-repeated",
                header -> header.replaceFirst("\\{", "{\"\\\\u0061lg\":\"none\",")));
        all.add(raw(
                "repeated sender",
                "header-name-repeated",
                header -> header.replace("\"sender\":", "\"sender\":{},\"sender\":")));
        all.add(raw("no JSON", "header-malformed", header -> header + "}"));
        all.add(raw("byte order mark", "header-malformed", header -> "\uFEFF" + header));
        all.add(raw("not an object", "header-malformed", header -> "[" + header + "]"));
        all.add(raw("header of 1 MB", "header-too-large", header -> header + " ".repeat(1024 * 1024)));
        all.add(raw("nested 100,000 deep", "header-too-deep", header -> "{\"a\":" + "[".repeat(100_000)));
        all.add(raw(
                "nested 50,000 deep, closed",
                "header-too-deep",
                header -> "{\"a\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}"));
    }

    private static void texts(List<Attack> all) {
        all.add(text("stripped signature", "signature-missing", parts -> parts.get(0) + "." + parts.get(1) + "."));
        all.add(text("stripped signature and point", "token-malformed", parts -> parts.get(0) + "." + parts.get(1)));
        all.add(text("stripped content", "signature-invalid", parts -> parts.get(0) + ".." + parts.get(2)));
        all.add(text("four parts", "token-malformed", parts -> String.join(".", parts) + "."));
        all.add(text("nothing", "token-malformed", parts -> ""));
        all.add(text(
                "two signatures in JSON",
                "token-not-compact",
                parts -> "{\"payload\":\"" + parts.get(1)
                        + "\",\"signatures\":[{\"protected\":\"" + parts.get(0) + "\",\"signature\":\"" + parts.get(2)
                        + "\"},{\"protected\":\"" + parts.get(0) + "\",\"signature\":\"" + parts.get(2) + "\"}]}"));
        all.add(text(
                "flattened JSON",
                "token-not-compact",
                parts -> " {\"payload\":\"" + parts.get(1) + "\",\"protected\":\"" + parts.get(0)
                        + "\",\"signature\":\"" + parts.get(2) + "\"}"));
        all.add(text("padding", "base64url-malformed", parts -> String.join(".", parts) + "=="));
        all.add(text("space before", "base64url-malformed", parts -> " " + String.join(".", parts)));
        all.add(text("line end behind", "base64url-malformed", parts -> String.join(".", parts) + "\n"));
        all.add(text(
                "stray character in the signature",
                "base64url-malformed",
                parts -> parts.get(0) + "." + parts.get(1) + "." + parts.get(2).replaceFirst("^(.{5})", "$1*")));
        all.add(text(
                "letter of another script",
                "base64url-malformed",
                parts -> String.join(".", parts).replaceFirst("e", "\u0435")));
        all.add(text(
                "alphabet of base64",
                "base64url-malformed",
                parts -> parts.get(0) + "." + parts.get(1) + "." + parts.get(2).substring(2) + "+/"));
        all.add(text(
                "bits that no byte needs",
                "base64url-malformed",
                parts -> parts.get(0) + "." + parts.get(1) + "." + otherLastBits(parts.get(2))));
        all.add(new Attack("body written anew", "signature-invalid", algorithm -> {
            String[] parts = signed(algorithm).split("\\.", -1);
            String body = Kit.MAPPER.readTree(REQUEST).toString();
            return List.of(parts[0] + "." + Base64Url.encode(body.getBytes(StandardCharsets.UTF_8)) + "." + parts[2]);
        }));
        all.add(new Attack("signature of another message", "signature-invalid", algorithm -> {
            String[] parts = signed(algorithm).split("\\.", -1);
            return List.of(parts[0] + "." + parts[1] + "."
                    + forge(signer(algorithm), header(REQUEST, algorithm).toString(), RESPONSE)
                            .split("\\.", -1)[2]);
        }));
        all.add(new Attack("signature of zeros", "signature-invalid", algorithm -> {
            String[] parts = signed(algorithm).split("\\.", -1);
            byte[] zeros = new byte[Base64Url.decode(parts[2]).length];
            return List.of(parts[0] + "." + parts[1] + "." + Base64Url.encode(zeros));
        }));
        all.add(new Attack("a byte more in the signature", "signature-invalid", algorithm -> {
            String[] parts = signed(algorithm).split("\\.", -1);
            byte[] signature = Base64Url.decode(parts[2]);
            return List.of(
                    parts[0] + "." + parts[1] + "." + Base64Url.encode(Arrays.copyOf(signature, signature.length + 1)));
        }));
    }

    private static void agreement(List<Attack> all) {
        all.add(fex(
                "not the recipient",
                "recipient-wrong",
                fex -> ((ObjectNode) fex.at("/recipients/0")).put("country", "TM")));
        all.add(fex("expired", "expired", fex -> fex.put("issued", time(-700)).put("expires", time(-600))));
        all.add(fex("issued in the future", "signed-in-future", fex -> fex.put("issued", time(600))));
        all.add(fex("lives 31 days", "lifetime-wrong", fex -> fex.put("expires", time(31 * 86400))));
        all.add(fex(
                "expires before it is issued",
                "lifetime-wrong",
                fex -> fex.put("issued", time(60)).put("expires", time(30))));
        all.add(fex("another id", "id-differs", fex -> fex.put("id", "9d3a1c70-0000-4000-8000-0000000000ff")));
        all.add(fex("another type", "type-differs", fex -> fex.put("type", "receipt")));
        all.add(fex("another version", "version-differs", fex -> fex.put("version", "1.1")));
        all.add(fex(
                "one recipient more",
                "recipient-differs",
                fex -> fex.withArray("/recipients")
                        .addObject()
                        .put("authority", "x")
                        .put("function", "police")));
        all.add(fex(
                "issued before the message",
                "times-differ",
                fex -> fex.put("issued", "2026-04-19T23:00:00Z").put("expires", time(60))));
        all.add(fex(
                "answers what the message does not",
                "answered-differs",
                fex -> fex.putObject("answered")
                        .put("id", REQUEST_ID.toString())
                        .put("sha256", Sha256.of(REQUEST))));
        all.add(new Attack(
                "signed by the sender, another in the message",
                "sender-differs",
                algorithm -> List.of(forge(
                        signer(algorithm),
                        header(REQUEST, algorithm).toString(),
                        replace(REQUEST, "\"KZ\"", "\"KG\"")))));
        all.add(new Attack("answer without its request", "answered-differs", algorithm -> {
            ObjectNode header = header(RESPONSE, algorithm);
            ((ObjectNode) header.path("fex")).remove("answered");
            return List.of(forge(signer(algorithm), header.toString(), RESPONSE));
        }));
        all.add(new Attack("answer to other bytes", "answered-hash-differs", algorithm -> {
            ObjectNode header = header(RESPONSE, algorithm);
            ((ObjectNode) header.at("/fex/answered")).put("sha256", "0".repeat(64));
            return List.of(forge(signer(algorithm), header.toString(), RESPONSE));
        }));
        all.add(new Attack(
                "signed, but no valid message",
                "message-invalid",
                algorithm -> List.of(forge(
                        signer(algorithm),
                        header(REQUEST, algorithm).toString(),
                        replace(REQUEST, "\"operation\"", "\"operations\"")))));
        all.add(new Attack(
                "signed, but no message",
                "message-invalid",
                algorithm -> List.of(
                        forge(signer(algorithm), header(REQUEST, algorithm).toString(), new byte[0]))));
    }

    private static void replays(List<Attack> all) {
        all.add(new Attack("replay", "replayed", algorithm -> {
            String token = signed(algorithm);
            return List.of(token, token);
        }));
        all.add(new Attack("replay with another text of the token", "replayed", algorithm -> {
            String token = signed(algorithm);
            return List.of(token, algorithm == SealAlgorithm.ES256 ? otherSignature(token) : later(algorithm));
        }));
        all.add(new Attack(
                "same id, other body",
                "id-reused",
                algorithm -> List.of(
                        signed(algorithm),
                        forge(
                                signer(algorithm),
                                header(REQUEST, algorithm).toString(),
                                replace(REQUEST, "AB1234", "AB1235")))));
    }

    static String signed(SealAlgorithm algorithm) {
        return new Seals().seal.sign(REQUEST, signer(algorithm), ACTOR);
    }

    /** The same message, signed a second later. */
    private static String later(SealAlgorithm algorithm) {
        ObjectNode header = header(REQUEST, algorithm);
        ((ObjectNode) header.path("fex")).put("issued", time(1));
        return forge(signer(algorithm), header.toString(), REQUEST);
    }

    /** Anybody can turn one right signature of ECDSA into a second one. */
    private static String otherSignature(String token) {
        byte[] signature = Base64Url.decode(token.substring(token.lastIndexOf('.') + 1));
        BigInteger s = new BigInteger(1, Arrays.copyOfRange(signature, 32, 64));
        BigInteger order =
                ((ECPrivateKey) signer(SealAlgorithm.ES256).key()).getParams().getOrder();
        byte[] other = order.subtract(s).toByteArray();
        byte[] changed = Arrays.copyOf(signature, 64);
        Arrays.fill(changed, 32, 64, (byte) 0);
        int length = Math.min(32, other.length);
        System.arraycopy(other, other.length - length, changed, 64 - length, length);
        return token.substring(0, token.lastIndexOf('.') + 1) + Base64Url.encode(changed);
    }

    private static String otherLastBits(String text) {
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        char last = text.charAt(text.length() - 1);
        return text.substring(0, text.length() - 1) + alphabet.charAt(alphabet.indexOf(last) ^ 1);
    }

    private static String time(long seconds) {
        return Seals.NOW.plusSeconds(seconds).toString();
    }

    static byte[] replace(byte[] message, String from, String to) {
        return new String(message, StandardCharsets.UTF_8).replace(from, to).getBytes(StandardCharsets.UTF_8);
    }

    private static SealAlgorithm other(SealAlgorithm algorithm) {
        return algorithm == SealAlgorithm.ES256 ? SealAlgorithm.PS256 : SealAlgorithm.ES256;
    }

    private static String token(String header, byte[] content, String signature) {
        return Base64Url.encode(header.getBytes(StandardCharsets.UTF_8)) + "." + Base64Url.encode(content) + "."
                + signature;
    }

    private static String hmac(String header, Key secret) {
        try {
            String pem = "-----BEGIN PUBLIC KEY-----\n"
                    + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(secret.getEncoded())
                    + "\n-----END PUBLIC KEY-----\n";
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(pem.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            String input = token(header, REQUEST, "");
            byte[] code = mac.doFinal(input.substring(0, input.length() - 1).getBytes(StandardCharsets.US_ASCII));
            return input + Base64Url.encode(code);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Attack edit(String name, String code, Consumer<ObjectNode> change) {
        return raw(name, code, header -> {
            ObjectNode json = (ObjectNode) Kit.MAPPER.readTree(header);
            change.accept(json);
            return json.toString();
        });
    }

    private static Attack fex(String name, String code, Consumer<ObjectNode> change) {
        return edit(name, code, header -> change.accept((ObjectNode) header.path("fex")));
    }

    private static Attack raw(String name, String code, Function<String, String> change) {
        return new Attack(
                name,
                code,
                algorithm -> List.of(forge(
                        signer(algorithm),
                        change.apply(header(REQUEST, algorithm).toString()),
                        REQUEST)));
    }

    private static Attack key(String name, String code, String suffix) {
        return new Attack(name, code, algorithm -> {
            SealKey key = privateKey(kid(algorithm) + suffix);
            return List.of(
                    forge(key, header(REQUEST, algorithm).put("kid", key.kid()).toString(), REQUEST));
        });
    }

    private static Attack text(String name, String code, Function<List<String>, String> change) {
        return new Attack(
                name,
                code,
                algorithm -> List.of(change.apply(List.of(signed(algorithm).split("\\.", -1)))));
    }

    /** A name for a file. */
    String slug() {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    @Override
    public String toString() {
        return name;
    }
}
