package org.openfex.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fault in the structure of a message, before it becomes a finding. It still knows the real place, which may hold names
 * of the message, so that line and column can be found; only the public pointer leaves this package.
 *
 * @param code the code of the finding
 * @param pointer the real JSON pointer of the value to point at
 * @param publicPointer the JSON pointer with {@code ?} for every name that the standard does not know
 * @param parameters the parameters of the finding
 * @param clause the clause of the member concerned, or null for the one that the code names
 */
record Problem(
        String code,
        String pointer,
        String publicPointer,
        Map<String, String> parameters,
        @Nullable String clause) {}
