/**
 * Requests and what is answered to them: {@link org.openfex.conversation.Conversation} takes messages in any order and says
 * where each request stands, what may follow, what is overdue, and which messages break the course of an exchange.
 *
 * <p>The course itself is a table: which type answers which request, and which step may follow in which state from which
 * side, stand in one class. A new type of request is a line there.
 */
@NullMarked
package org.openfex.conversation;

import org.jspecify.annotations.NullMarked;
