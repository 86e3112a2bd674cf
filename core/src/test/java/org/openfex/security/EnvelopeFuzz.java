package org.openfex.security;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openfex.kit.Kit;
import tools.jackson.databind.JsonNode;

/**
 * Fuzzing of envelopes. The input is a token, of a message or of a file; nothing but a token of the vectors is opened. Or it
 * is a header, beginning with a brace, which is signed with the sender's key, so that only the checks of the header stand
 * in its way. {@code .ci/fuzz} runs it.
 */
public final class EnvelopeFuzz {
    private static final JsonNode VECTORS = Kit.MAPPER.readTree(Kit.bytes("security/vectors.json"));

    /** What the files of the right signatures hold. */
    private static final byte[] FILE =
            VECTORS.path("files").path(0).path("content").stringValue().getBytes(StandardCharsets.UTF_8);

    private static final Set<String> RIGHT = right();

    private EnvelopeFuzz() {}

    /** Loads the classes, which takes longer than any input may. */
    public static void fuzzerInitialize() {
        RIGHT.forEach(token -> fuzzerTestOneInput(token.getBytes(StandardCharsets.UTF_8)));
    }

    /** One input. */
    public static void fuzzerTestOneInput(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        if (text.startsWith("{")) {
            ofHeader(text);
        } else if (text.contains("..")) {
            ofFile(text);
        } else {
            ofMessage(text);
        }
    }

    private static void ofMessage(String token) {
        try {
            new Seals().seal.open(token, Seals.ACTOR);
        } catch (SealException e) {
            return;
        }
        require(RIGHT.contains(token), "nothing is opened but what was sealed");
    }

    private static void ofFile(String signature) {
        FileSeal seal = FileSeal.of(Seals.KEYS, event -> {}, Seals.CLOCK);
        try {
            seal.verify(FILE, signature, Seals.ACTOR);
        } catch (SealException e) {
            return;
        }
        require(RIGHT.contains(signature), "no signature is right but those that were made");
    }

    private static void ofHeader(String header) {
        String token = Seals.forge(Seals.signer(SealAlgorithm.EDDSA), header, Seals.REQUEST);
        OpenedMessage opened;
        try {
            opened = new Seals().seal.open(token, Seals.ACTOR);
        } catch (SealException e) {
            return;
        }
        require(Arrays.equals(opened.bytes(), Seals.REQUEST), "the content is that which was sealed");
        require(opened.header().id().equals(Seals.REQUEST_ID), "the header is about the message");
        require(opened.header().sender().equals(Seals.KZ), "the sender is the owner of the key");
        require(opened.header().recipients().contains(Seals.UZ), "the message is for whoever opens it");
        JsonNode tree = Kit.MAPPER.readTree(header);
        require(tree.path("alg").stringValue("").equals("EdDSA"), "the algorithm is that of the key");
        require(tree.path("kid").stringValue("").equals("test-eddsa"), "the key is that which is named");
        require(tree.path("typ").stringValue("").equals("vnd.fex.signed+jws"), "the type is that of a message");
    }

    private static Set<String> right() {
        Set<String> right = new HashSet<>();
        for (JsonNode vector : VECTORS.path("messages")) {
            // Of the second and third nothing is wrong but that another was opened before, which is opened here for
            // itself.
            if (List.of("opened", "replayed", "id-reused")
                    .contains(vector.path("result").stringValue())) {
                right.add(vector.path("token").stringValue());
            }
            vector.path("before").forEach(token -> right.add(token.stringValue()));
        }
        for (JsonNode vector : VECTORS.path("files")) {
            if (vector.path("result").stringValue().equals("verified")) {
                right.add(vector.path("signature").stringValue());
            }
        }
        return right;
    }

    private static void require(boolean holds, String law) {
        if (!holds) {
            throw new AssertionError("this does not hold: " + law);
        }
    }
}
