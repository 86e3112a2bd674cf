package org.openfex.security;

import org.openfex.model.Message;

/**
 * A message whose seal was right in every respect. Its structure was judged, its meaning was not: hand {@link #bytes()} to
 * {@code Fex.inspect} or {@code Fex.read}. Immutable.
 */
public final class OpenedMessage {
    private final byte[] bytes;
    private final Message message;
    private final SealHeader header;
    private final SealKey key;
    private final boolean encrypted;
    private final boolean answerChecked;

    OpenedMessage(
            byte[] bytes, Message message, SealHeader header, SealKey key, boolean encrypted, boolean answerChecked) {
        this.bytes = bytes;
        this.message = message;
        this.header = header;
        this.key = key;
        this.encrypted = encrypted;
        this.answerChecked = answerChecked;
    }

    /**
     * Gives the bytes that were signed: those to judge, to keep and to answer to.
     *
     * @return a copy of the bytes of the message
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** {@return the message that the bytes hold} */
    public Message message() {
        return message;
    }

    /** {@return what was signed besides the bytes} */
    public SealHeader header() {
        return header;
    }

    /** {@return the key of the sender that the signature was verified with} */
    public SealKey key() {
        return key;
    }

    /** {@return whether the message came encrypted} */
    public boolean isEncrypted() {
        return encrypted;
    }

    /**
     * Tells whether the message answers one whose bytes are known here, and names their digest.
     *
     * @return false for a message that answers none, or one that {@link MessageSeal.Builder#sent} does not know
     */
    public boolean isAnswerChecked() {
        return answerChecked;
    }

    /** Gives type and identifier. */
    @Override
    public String toString() {
        return "OpenedMessage[" + header.type() + ", " + header.id() + "]";
    }
}
