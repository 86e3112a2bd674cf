package org.openfex.guard;

import java.util.Random;
import java.util.SplittableRandom;
import org.openfex.kit.Kit;
import tools.jackson.databind.JsonNode;

/**
 * Fuzzing of validating: SCHEMA judges bytes, CONSTRAINT the object that they are bound to, and the two find the same. An input
 * that begins with a brace is a document; any other makes the choices by which a message is made from the schemas and
 * changed, so that nearly every input gets past the grammar of JSON. {@code .ci/fuzz} runs it.
 */
public final class ValidateFuzz {
    private ValidateFuzz() {}

    /** Loads the classes, which takes longer than any input may. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput(Kit.valid().get(0).bytes());
        fuzzerTestOneInput(new byte[0]);
    }

    /** One input. */
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length > 0 && input[0] == '{') {
            ofDocument(input);
        } else {
            RandomMessages.Sample sample = RandomMessages.sample(new Choices(input));
            JsonNode message = sample.message();
            Judgement judgement = Judgement.of(message, Messages.bytes(message));
            Laws.require(judgement.isReadable(), "SCHEMA judges every message that is made from the schemas");
            Laws.require(judgement.isValid() || !sample.mutations().isEmpty(), "what is made valid is valid");
            requireAgreement(judgement);
        }
    }

    private static void ofDocument(byte[] document) {
        if (Kit.FEX.inspect(document).message().isPresent()) {
            requireAgreement(Judgement.of(Kit.MAPPER.readTree(document), document));
        }
    }

    private static void requireAgreement(Judgement judgement) {
        judgement.difference().ifPresent(difference -> {
            throw new AssertionError("SCHEMA " + judgement.ofBytes() + ", CONSTRAINT " + judgement.ofObject());
        });
    }

    /** Chance that the input decides about, and, once it is used up, a seed that is always the same. */
    private static final class Choices extends Random {
        private static final long serialVersionUID = 1L;

        private final transient byte[] input;
        private final transient SplittableRandom rest = new SplittableRandom(1);
        private int next;

        Choices(byte[] input) {
            this.input = input.clone();
        }

        @Override
        protected int next(int bits) {
            int choice = next < input.length ? spread(input[next++]) : rest.nextInt();
            return choice >>> (32 - bits);
        }

        /** A byte in the high bits, which decide a choice of few, and again below, for a choice of many. */
        private static int spread(byte choice) {
            return (choice & 0xFF) * 0x01010101;
        }
    }
}
