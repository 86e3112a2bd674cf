package org.openfex.wire;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openfex.model.Message;

/** The fast path for whole messages: gives what is surely valid, and null for everything else. Immutable and thread-safe. */
public final class Wire {
    /** No name of the standard is longer, and no UUID, date or time. */
    private static final int LONGEST_NAME = 64;
    /** No number of the standard is longer. */
    static final int LONGEST_NUMBER = 32;

    private final WireLimits limits;

    /**
     * Makes a fast path.
     *
     * @param limits how much of a message it reads and writes
     */
    public Wire(WireLimits limits) {
        this.limits = Objects.requireNonNull(limits, "limits");
    }

    /**
     * Reads a message of the version that this library knows, and judges it by the layers SYNTAX and SCHEMA.
     *
     * @param bytes the bytes of one message
     * @return the message; null when it is not surely valid
     */
    public @Nullable Message read(byte[] bytes) {
        if (bytes.length > limits.maxBytes() || limits.maxNameLength() < LONGEST_NAME) {
            return null;
        }
        try {
            WireReader in = new WireReader(bytes, limits);
            in.begin();
            Message message = MessageWire.read(in);
            in.end();
            return message;
        } catch (Doubt | IndexOutOfBoundsException e) {
            return null; // a message that is cut off runs over its end
        }
    }

    /**
     * Writes a message in canonical form, and judges it by the constraints of its records and by the limits of a reader.
     *
     * @param message any message, finished or not
     * @return its bytes; null when it is not surely valid
     */
    public byte @Nullable [] write(Message message) {
        if (limits.maxNameLength() < LONGEST_NAME
                || limits.maxStringLength() < LONGEST_NAME
                || limits.maxNumberLength() < LONGEST_NUMBER) {
            return null;
        }
        try {
            WireWriter out = new WireWriter(limits);
            MessageWire.write(message, out);
            byte[] bytes = out.toBytes();
            return bytes.length > limits.maxBytes() ? null : bytes;
        } catch (Doubt e) {
            return null;
        }
    }
}
