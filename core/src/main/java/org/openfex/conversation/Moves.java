package org.openfex.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.openfex.code.MessageType;
import org.openfex.conversation.Course.Transition;

/** Puts the rows of the table that may follow into types of messages and statuses. */
final class Moves {

    private Moves() {}

    /**
     * Gives what may follow in a state.
     *
     * @param state where the request stands
     * @param request the type of the request
     * @param isAskedByOther tells of a side whether the other one has asked it anything
     */
    static List<Move> in(RequestState state, MessageType request, Predicate<Side> isAskedByOther) {
        List<Move> moves = new ArrayList<>();
        for (Transition row : Course.from(state)) {
            // A notice may be given at any time: it is no step of the request.
            if (row.act().isNotice() || (row.act() == Act.INFORMATION_GIVEN && !isAskedByOther.test(row.from()))) {
                continue;
            }
            MessageType answer = Course.answerTo(request);
            if (row.act().status() != null) {
                moves.add(new Move(
                        row.from(), MessageType.REQUEST_UPDATE, row.act().status()));
            } else if (row.act() == Act.REJECTED) {
                moves.add(new Move(row.from(), MessageType.RECEIPT, null));
            } else if (row.act() == Act.ANSWERED && answer != null) {
                moves.add(new Move(row.from(), answer, null));
            }
        }
        return moves;
    }
}
