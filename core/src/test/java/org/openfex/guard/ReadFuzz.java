package org.openfex.guard;

import org.openfex.kit.Kit;

/** Fuzzing of reading: the input is a document. {@code .ci/fuzz} runs it. */
public final class ReadFuzz {
    private ReadFuzz() {}

    /** Loads the classes, which takes longer than any input may. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput(Kit.valid().get(0).bytes());
    }

    /** One input. */
    public static void fuzzerTestOneInput(byte[] input) {
        Laws.holdFor(input);
    }
}
