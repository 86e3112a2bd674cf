package org.openfex.model;

import java.util.Objects;
import org.openfex.code.MessageType;

/**
 * The body of a message type that this version does not know: kept exactly, so that the message survives a round trip.
 *
 * @param type the message type as the envelope gives it
 * @param json the whole body
 */
public record UnknownBody(
        @CodeFormat(pattern = Formats.CODE, max = 64) MessageType type, JsonText json) implements Body {
    /**
     * Makes a body of an unknown type; neither component is null.
     *
     * @param type the message type as the envelope gives it
     * @param json the whole body
     */
    public UnknownBody {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(json, "json");
    }

    /**
     * {@return a text that tells nothing of the content}
     */
    @Override
    public String toString() {
        return "UnknownBody[]";
    }
}
