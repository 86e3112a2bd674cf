package org.openfex.json;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads JSON that is no message but comes from as far away, such as the header of a sealed one, by the rules of the layer
 * SYNTAX (clauses 1.1 to 1.6). Programs read messages with {@code org.openfex.Fex}.
 */
public final class StrictJson {
    private StrictJson() {}

    /**
     * Reads bytes that hold one object.
     *
     * @param bytes the bytes
     * @param limits how much is read
     * @return the object, or the code of the finding that refuses it; never throws for bad data
     */
    public static Outcome object(byte[] bytes, Limits limits) {
        Objects.requireNonNull(bytes, "bytes");
        TreeReader reader = new TreeReader(limits, name -> false, new NumberProfile(limits.maxNumberLength()));
        try {
            return new Outcome(reader.read(bytes, true), null);
        } catch (Refusal refusal) {
            return new Outcome(null, refusal.code());
        }
    }

    /**
     * What came of reading.
     *
     * @param root the object, null when there is a fault
     * @param fault the code of the layer SYNTAX that refuses the bytes, null when they were read
     */
    public record Outcome(@Nullable JsonNode root, @Nullable String fault) {
        /** Gives the fault, and nothing of what was read. */
        @Override
        public String toString() {
            return "Outcome[" + (fault == null ? "read" : fault) + "]";
        }
    }
}
