package org.openfex.conversation;

import org.jspecify.annotations.Nullable;
import org.openfex.code.MessageType;
import org.openfex.code.RequestStatus;

/**
 * A step that may follow in an exchange.
 *
 * @param from the side that may take it
 * @param type the type of message by which it does
 * @param status the status that the message states; null unless the type is {@code request-update}
 */
public record Move(Side from, MessageType type, @Nullable RequestStatus status) {}
