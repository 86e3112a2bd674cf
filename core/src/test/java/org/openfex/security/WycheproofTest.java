package org.openfex.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openfex.security.Seals.ACTOR;
import static org.openfex.security.Seals.codeOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.openfex.json.Limits;
import org.openfex.json.StrictJson;
import org.openfex.json.Suites;
import org.openfex.kit.Kit;
import tools.jackson.databind.JsonNode;

/**
 * The JOSE vectors of Project Wycheproof. They are plain JWS and JWE without the header members of FEX, so they meet the parts
 * that judge them: the text of the token, the allow-list of algorithms, the use of keys, signature and decryption. As
 * messages of FEX all of them are refused.
 */
class WycheproofTest {
    /** Copies of the valid vector 357 under another comment. They are HS256, which FEX does not have. */
    private static final Set<Integer> MISLABELLED = Set.of(367, 370);

    private static final Limits LIMITS = Limits.standard();

    private record Vector(int id, String result, String token, JsonNode key) {}

    @Test
    void signatures() {
        List<Vector> vectors = vectors("json_web_signature_test.json", "jws");
        Set<Integer> accepted = accepted(vectors, true);
        assertThat(accepted).isEqualTo(new TreeSet<>(Set.of(18, 272, 273, 274, 275, 287, 288, 378)));
        expectAllRefusedAsMessages(vectors, 401);
    }

    @Test
    void keys() {
        List<Vector> vectors = vectors("json_web_key_test.json", "jws");
        assertThat(accepted(vectors, true))
                .allSatisfy(id -> assertThat(resultOf(vectors, id)).isEqualTo("valid"));
        assertThat(vectors).hasSize(26);
    }

    @Test
    void encryption() {
        List<Vector> vectors = vectors("json_web_encryption_test.json", "jwe");
        assertThat(accepted(vectors, false)).isEqualTo(new TreeSet<>(Set.of(66, 90)));
        expectAllRefusedAsMessages(vectors, 139);
    }

    @Test
    void mixture() {
        List<Vector> signed = vectors("json_web_crypto_test.json", "jws");
        List<Vector> encrypted = vectors("json_web_crypto_test.json", "jwe");
        assertThat(signed.size() + encrypted.size()).isEqualTo(83);
        for (boolean signature : List.of(true, false)) {
            List<Vector> vectors = signature ? signed : encrypted;
            assertThat(accepted(vectors, signature))
                    .allSatisfy(id -> assertThat(resultOf(vectors, id)).isEqualTo("valid"));
        }
        expectAllRefusedAsMessages(signed, signed.size());
    }

    @Test
    void mislabelledVectorsAreCopiesOfAValidOne() {
        List<Vector> vectors = vectors("json_web_signature_test.json", "jws");
        String valid = token(vectors, 357);
        assertThat(MISLABELLED).allSatisfy(id -> {
            assertThat(resultOf(vectors, id)).isEqualTo("invalid");
            assertThat(token(vectors, id)).isEqualTo(valid);
            assertThat(header(valid).path("alg").stringValue()).isEqualTo("HS256");
        });
    }

    private static Set<Integer> accepted(List<Vector> vectors, boolean signature) {
        Set<Integer> accepted = new TreeSet<>();
        for (Vector vector : vectors) {
            if (codeOf(() -> judge(vector, signature)).equals("accepted")) {
                accepted.add(vector.id());
            }
        }
        return accepted;
    }

    /** What the library does with a token, without the header members of FEX. */
    private static void judge(Vector vector, boolean signature) {
        List<String> parts = Tokens.parts(vector.token(), LIMITS.maxBytes());
        MessageSeal.require(parts.size() == (signature ? 3 : 5), SealFault.TOKEN_MALFORMED);
        List<byte[]> decoded = parts.stream().map(Base64Url::decode).toList();
        JsonNode header = header(vector.token());
        SealAlgorithm algorithm = SealAlgorithm.of(header.path("alg").stringValue(""), signature)
                .orElseThrow(() -> new SealException(SealFault.ALG_NOT_ALLOWED));
        MessageSeal.require(!header.has("zip"), SealFault.HEADER_ZIP);
        String jwk = vector.key().toString();
        Key key = signature ? KeyFiles.publicJwk(jwk, algorithm) : KeyFiles.privateJwk(jwk, algorithm);
        MessageSeal.require(algorithm.fits(key), SealFault.KEY_UNFIT);
        if (signature) {
            Tokens.requireSignature(decoded.get(2));
            byte[] content = parts.get(1).getBytes(StandardCharsets.US_ASCII);
            Jose.verify(algorithm, key, decoded.get(2), Jose.signingInput(parts.get(0), content));
        } else {
            MessageSeal.require(header.path("enc").stringValue("").equals("A256GCM"), SealFault.ENC_NOT_ALLOWED);
            Jose.requireGcm(decoded.get(2), decoded.get(3), decoded.get(4));
            Jose.decrypt(algorithm, key, vector.token());
        }
    }

    private static JsonNode header(String token) {
        byte[] bytes = Base64Url.decode(token.substring(0, token.indexOf('.')));
        JsonNode json = StrictJson.object(bytes, LIMITS).root();
        MessageSeal.require(json != null, SealFault.HEADER_MALFORMED);
        return json;
    }

    private static void expectAllRefusedAsMessages(List<Vector> vectors, int number) {
        MessageSeal seal = new Seals().seal;
        assertThat(vectors)
                .hasSize(number)
                .allSatisfy(vector -> assertThat(codeOf(() -> seal.open(vector.token(), ACTOR)))
                        .isNotEqualTo("accepted"));
    }

    private static String resultOf(List<Vector> vectors, int id) {
        return vectors.stream()
                .filter(vector -> vector.id() == id)
                .findFirst()
                .orElseThrow()
                .result();
    }

    private static String token(List<Vector> vectors, int id) {
        return vectors.stream()
                .filter(vector -> vector.id() == id)
                .findFirst()
                .orElseThrow()
                .token();
    }

    private static List<Vector> vectors(String file, String member) {
        List<Vector> vectors = new ArrayList<>();
        try {
            JsonNode json =
                    Kit.MAPPER.readTree(Files.readAllBytes(Suites.require("wycheproof/testvectors_v1/" + file)));
            for (JsonNode group : json.path("testGroups")) {
                JsonNode key =
                        member.equals("jws") && group.has("public") ? group.path("public") : group.path("private");
                for (JsonNode test : group.path("tests")) {
                    if (test.has(member)) {
                        JsonNode token = test.path(member);
                        vectors.add(new Vector(
                                test.path("tcId").intValue(),
                                test.path("result").stringValue(),
                                token.isString() ? token.stringValue() : token.toString(),
                                key));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return vectors;
    }
}
