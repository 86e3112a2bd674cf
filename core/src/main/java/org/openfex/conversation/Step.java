package org.openfex.conversation;

import java.util.UUID;

/**
 * One message in the history of an exchange, and what it did.
 *
 * @param message the identifier of the message
 * @param from the side that it comes from
 * @param act what it did
 * @param state where the request stood after it
 */
public record Step(UUID message, Side from, Act act, RequestState state) {}
