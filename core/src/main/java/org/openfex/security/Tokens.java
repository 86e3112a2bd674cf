package org.openfex.security;

import java.util.List;

/** The text of tokens: compact, of the right number of parts, each in canonical base64url. */
final class Tokens {
    private Tokens() {}

    static final int SIGNED_PARTS = 3;
    static final int ENCRYPTED_PARTS = 5;

    /** The parts of a token; refuses what is too large or not compact. */
    static List<String> parts(String token, long maxLength) {
        if (token.length() > maxLength) {
            throw new SealException(SealFault.TOKEN_TOO_LARGE);
        }
        if (token.indexOf('{') >= 0) {
            throw new SealException(SealFault.TOKEN_NOT_COMPACT);
        }
        // No more parts than tell that there are too many: a token of nothing but points would fill the memory.
        return List.of(token.split("\\.", ENCRYPTED_PARTS + 1));
    }

    /** The bytes of the parts of a signed token. */
    static List<byte[]> signed(List<String> parts) {
        if (parts.size() != SIGNED_PARTS) {
            throw new SealException(SealFault.TOKEN_MALFORMED);
        }
        return parts.stream().map(Base64Url::decode).toList();
    }

    /** Refuses a token without a signature; after its header, which may say that it needs none. */
    static void requireSignature(byte[] signature) {
        if (signature.length == 0) {
            throw new SealException(SealFault.SIGNATURE_MISSING);
        }
    }
}
