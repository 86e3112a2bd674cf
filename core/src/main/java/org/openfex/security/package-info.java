/**
 * Sealed messages: signed and encrypted over their exact bytes, opened with every check, and never twice (section 22 of
 * FEX; {@code security/README.md} of the standard says it for any language).
 *
 * <p>{@link org.openfex.security.MessageSeal} is where to begin; {@link org.openfex.security.FileSeal} signs files. Keys come
 * from the {@link org.openfex.security.KeySource} of the calling program and from nowhere else.
 *
 * <p>Needs jose4j, which is an optional dependency of {@code fex-core}: a program that seals nothing does without it. jose4j
 * was chosen over Nimbus JOSE+JWT because it has a third of its size, refuses RSA1_5 and PBES2 by itself, and does
 * Ed25519 with what the JDK brings, where Nimbus needs Tink; against the Wycheproof vectors both are equal. Neither is
 * trusted with a header: this package reads headers strictly by itself, first, and hands over what it allows.
 */
@NullMarked
package org.openfex.security;

import org.jspecify.annotations.NullMarked;
