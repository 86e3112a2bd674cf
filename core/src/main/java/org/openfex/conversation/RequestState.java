package org.openfex.conversation;

import java.util.List;

/**
 * Where a request stands between the State that asks and one State that is asked.
 *
 * <p>A minor version may add states, so this is no enum: compare with the constants, and have a default. FEX clause 2.15.
 */
public final class RequestState {
    /** Sent: nothing has come back yet. */
    public static final RequestState SENT = new RequestState("sent", true);

    /** Rejected: the message was not accepted, and the requesting side has to correct it. */
    public static final RequestState REJECTED = new RequestState("rejected", false);

    /** Acknowledged: the requested side has the request and deals with it. */
    public static final RequestState ACKNOWLEDGED = new RequestState("acknowledged", true);

    /** More information asked, or consultation sought: the requested side waits for the requesting side. */
    public static final RequestState MORE_INFORMATION_ASKED = new RequestState("more-information-asked", true);

    /** Postponed: the execution is put off. */
    public static final RequestState POSTPONED = new RequestState("postponed", true);

    /** Answered in part: a part is answered; the rest is refused, withheld or still to come. */
    public static final RequestState ANSWERED_IN_PART = new RequestState("answered-in-part", true);

    /** Answered: each thing asked about has its answer. */
    public static final RequestState ANSWERED = new RequestState("answered", false);

    /** Refused: the request is refused as a whole. */
    public static final RequestState REFUSED = new RequestState("refused", false);

    /** Withdrawn: the requesting side no longer needs what it asked for. */
    public static final RequestState WITHDRAWN = new RequestState("withdrawn", false);

    /** Completed: the requested side has done what it can do. */
    public static final RequestState COMPLETED = new RequestState("completed", false);

    /** Request missing: others speak of the request, but it is not among the messages at hand. */
    public static final RequestState REQUEST_MISSING = new RequestState("request-missing", false);

    private final String value;
    private final boolean open;

    private RequestState(String value, boolean open) {
        this.value = value;
        this.open = open;
    }

    /**
     * {@return the states that this version knows, in the usual order of a request's life}
     */
    public static List<RequestState> values() {
        return List.of(
                SENT,
                REJECTED,
                ACKNOWLEDGED,
                MORE_INFORMATION_ASKED,
                POSTPONED,
                ANSWERED_IN_PART,
                ANSWERED,
                REFUSED,
                WITHDRAWN,
                COMPLETED,
                REQUEST_MISSING);
    }

    /**
     * {@return the name of the state in lower-kebab-case, such as {@code answered-in-part}}
     */
    public String value() {
        return value;
    }

    /**
     * {@return whether an answer is still to be expected}
     */
    public boolean isOpen() {
        return open;
    }

    /** Gives the name of the state. */
    @Override
    public String toString() {
        return value;
    }
}
