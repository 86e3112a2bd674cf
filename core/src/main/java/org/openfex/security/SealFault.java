package org.openfex.security;

import java.util.Locale;

/**
 * Why a seal is refused, in the order of the checks; {@code security/codes.json} of the standard words each. The code is the
 * name in lower case with hyphens, and is frozen.
 */
enum SealFault {
    TOKEN_TOO_LARGE,
    TOKEN_NOT_COMPACT,
    TOKEN_MALFORMED,
    BASE64URL_MALFORMED,
    HEADER_TOO_LARGE,
    HEADER_MALFORMED,
    HEADER_TOO_DEEP,
    HEADER_NAME_REPEATED,
    HEADER_KEY_EMBEDDED,
    HEADER_ZIP,
    HEADER_PBES2,
    HEADER_B64,
    ALG_NONE,
    ALG_SYMMETRIC,
    ALG_NOT_ALLOWED,
    ENC_NOT_ALLOWED,
    CRIT_WRONG,
    TYP_WRONG,
    CTY_WRONG,
    HEADER_MEMBER_UNKNOWN,
    HEADER_MEMBER_MISSING,
    HEADER_CONTENT_WRONG,
    EPK_WRONG,
    SIGNATURE_MISSING,
    KEY_SOURCE_FAILED,
    KEY_UNKNOWN,
    SENDER_NOT_KEY_OWNER,
    ALG_NOT_OF_KEY,
    KEY_UNFIT,
    KEY_REVOKED,
    KEY_NOT_ACTIVE,
    KEY_NOT_YET_VALID,
    KEY_EXPIRED,
    DECRYPTION_FAILED,
    SIGNATURE_INVALID,
    RECIPIENT_WRONG,
    SIGNED_IN_FUTURE,
    EXPIRED,
    LIFETIME_WRONG,
    MESSAGE_INVALID,
    ID_DIFFERS,
    TYPE_DIFFERS,
    VERSION_DIFFERS,
    SENDER_DIFFERS,
    RECIPIENT_DIFFERS,
    TIMES_DIFFER,
    ANSWERED_DIFFERS,
    ANSWERED_HASH_DIFFERS,
    REPLAYED,
    ID_REUSED,
    SEEN_STORE_FAILED,
    AUDIT_FAILED,
    KID_WRONG,
    KEY_UNREADABLE,
    SEALING_FAILED,
    LIBRARY_MISSING;

    /** The code that programs act on. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
