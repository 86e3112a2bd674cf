package org.openfex.security;

/** What a key may still be used for (clause 22.4). Two keys of one owner in different states are a rotation. */
public enum KeyState {
    /** It signs and verifies, or encrypts and decrypts. */
    ACTIVE,
    /** It verifies and decrypts what was made before; nothing new is made with it. */
    VERIFY_ONLY,
    /** It is used for nothing, whenever the message was made. */
    REVOKED
}
