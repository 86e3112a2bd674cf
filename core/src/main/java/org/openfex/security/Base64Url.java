package org.openfex.security;

import java.util.Base64;

/** Base64url without padding, in its one canonical form: for each sequence of bytes exactly one text. */
final class Base64Url {
    private Base64Url() {}

    static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The bytes of a text; refuses padding, strange characters, and bits that no byte needs. */
    static byte[] decode(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new SealException(SealFault.BASE64URL_MALFORMED);
        }
        if (!encode(bytes).equals(text)) {
            throw new SealException(SealFault.BASE64URL_MALFORMED);
        }
        return bytes;
    }
}
