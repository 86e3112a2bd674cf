package org.openfex.conversation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openfex.code.RequestStatus;

/**
 * What a message does in an exchange.
 *
 * <p>A minor version may add acts, so this is no enum: compare with the constants, and have a default. FEX clause 2.15.
 */
public final class Act {
    /** Asks: the request itself. */
    public static final Act REQUESTED = new Act("requested", null);

    /** Acknowledges the request. */
    public static final Act ACKNOWLEDGED = of(RequestStatus.ACKNOWLEDGED);

    /** Asks the other side for more information. */
    public static final Act MORE_INFORMATION_ASKED = of(RequestStatus.MORE_INFORMATION_ASKED);

    /** Gives the information that the other side asked for. */
    public static final Act INFORMATION_GIVEN = of(RequestStatus.INFORMATION_GIVEN);

    /** Asks how far the execution has come. */
    public static final Act PROGRESS_ASKED = of(RequestStatus.PROGRESS_ASKED);

    /** Tells how far the execution has come. */
    public static final Act PROGRESS_TOLD = of(RequestStatus.PROGRESS_TOLD);

    /** Asks, before a refusal or postponement, whether assistance can be given on certain terms. */
    public static final Act CONSULTED = of(RequestStatus.CONSULTATION);

    /** Puts the execution off. */
    public static final Act POSTPONED = of(RequestStatus.POSTPONED);

    /** Refuses. */
    public static final Act REFUSED = of(RequestStatus.REFUSED);

    /** Withdraws the request, by an update of it or by the operation of withdrawal. */
    public static final Act WITHDRAWN = of(RequestStatus.WITHDRAWN);

    /** Says that all is done that can be done. */
    public static final Act COMPLETED = of(RequestStatus.COMPLETED);

    /** Says that what was asked or given cannot be kept confidential. Changes no state. */
    public static final Act CONFIDENTIALITY_NOT_POSSIBLE = of(RequestStatus.CONFIDENTIALITY_NOT_POSSIBLE);

    /** Gives notice that something received has to be disclosed. Changes no state. */
    public static final Act DISCLOSURE_NOTICE = of(RequestStatus.DISCLOSURE_NOTICE);

    /** Answers the whole of what is left to answer. */
    public static final Act ANSWERED = new Act("answered", null);

    /** Answers a part. */
    public static final Act ANSWERED_IN_PART = new Act("answered-in-part", null);

    /** Replaces an earlier message of its sender, or takes it back. */
    public static final Act REPLACED = new Act("replaced", null);

    /** Confirms that a message arrived, or tells what is wrong with one, without changing the state. */
    public static final Act CONFIRMED = new Act("confirmed", null);

    /** Says that a message was not accepted. */
    public static final Act REJECTED = new Act("rejected", null);

    /** Changes nothing: it may not follow, comes from the wrong side, or is of a kind that this version does not know. */
    public static final Act DISREGARDED = new Act("disregarded", null);

    private static final List<Act> OF_STATUSES = List.of(
            ACKNOWLEDGED,
            MORE_INFORMATION_ASKED,
            INFORMATION_GIVEN,
            PROGRESS_ASKED,
            PROGRESS_TOLD,
            CONSULTED,
            POSTPONED,
            REFUSED,
            WITHDRAWN,
            COMPLETED,
            CONFIDENTIALITY_NOT_POSSIBLE,
            DISCLOSURE_NOTICE);

    /** Acts about the content of any message, not about the course of a request. */
    private static final Set<Act> NOTICES = Set.of(CONFIDENTIALITY_NOT_POSSIBLE, DISCLOSURE_NOTICE);

    private final String value;
    private final @Nullable RequestStatus status;

    private Act(String value, @Nullable RequestStatus status) {
        this.value = value;
        this.status = status;
    }

    private static Act of(RequestStatus status) {
        return new Act(status.value(), status);
    }

    /** Gives the act of an update by its status, null for a status that this version does not know. */
    static @Nullable Act byStatus(@Nullable RequestStatus status) {
        for (Act act : OF_STATUSES) {
            if (act.status != null && act.status.equals(status)) {
                return act;
            }
        }
        return null;
    }

    /**
     * {@return the name of the act in lower-kebab-case, such as {@code information-given}}
     */
    public String value() {
        return value;
    }

    /** Gives the status by which an update of a request does this, null where no update does. */
    @Nullable
    RequestStatus status() {
        return status;
    }

    /** Tells whether this is a notice about content: it may be given on any message, at any time, by either side. */
    boolean isNotice() {
        return NOTICES.contains(this);
    }

    /** Gives the name of the act. */
    @Override
    public String toString() {
        return value;
    }
}
