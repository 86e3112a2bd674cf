package org.openfex.security;

/** Whether jose4j is there; asked before {@link Jose} is loaded, which cannot be without it. */
final class JoseLibrary {
    private JoseLibrary() {}

    /** Says so when it is not, at once and not in the middle of a message. */
    static void require() {
        try {
            Class.forName("org.jose4j.jwe.JsonWebEncryption", false, JoseLibrary.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new SealException(SealFault.LIBRARY_MISSING);
        }
    }
}
