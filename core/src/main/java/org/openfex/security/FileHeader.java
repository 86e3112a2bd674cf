package org.openfex.security;

import java.time.Instant;

/** What the signature of a file covers besides its bytes. */
record FileHeader(String version, PartyIdentity sender, Instant issued) {}
