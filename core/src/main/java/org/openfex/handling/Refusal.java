package org.openfex.handling;

/**
 * Why a message may not be made from another one, or passed on. Each has a code, which does not change between versions, and
 * the clause of FEX that it rests on; neither says anything of the content.
 */
public enum Refusal {
    /** The envelope states no handling, which is treated as the strictest. */
    HANDLING_MISSING("handling-missing", "3.1", false),
    /** The handling has a member that only a newer version knows, which may be a restriction. */
    HANDLING_NOT_UNDERSTOOD("handling-not-understood", "3.2", true),
    /** A marking is of a scheme or has a code that FEX cannot judge; it is treated as the strictest. */
    MARKING_UNKNOWN("marking-unknown", "3.2", true),
    /** TLP amber, amber+strict or red keep the content with those who received it. */
    TLP_KEEPS_WITH_RECIPIENTS("tlp-keeps-with-recipients", "3.2", true),
    /** H1 bars the use in judicial proceedings without permission. */
    H1_NOT_IN_COURT("h1-not-in-court", "3.2", true),
    /** H2 bars dissemination without permission. */
    H2_NOT_DISSEMINATED("h2-not-disseminated", "3.2", true),
    /** H3 stands for restrictions in words, which only its originator can lift. */
    H3_OTHER_RESTRICTIONS("h3-other-restrictions", "3.2", true),
    /** The content is released by name, and not to every recipient. */
    RECIPIENT_NOT_NAMED("recipient-not-named", "3.9", true),
    /** The content is passed on with the consent of the provider alone. */
    CONSENT_MISSING("consent-missing", "3.5", true),
    /** The content stays within the State that received it. */
    OUTSIDE_RECEIVING_STATE("outside-receiving-state", "3.5", true),
    /** The content stays within the authority that received it. */
    OUTSIDE_RECEIVING_AUTHORITY("outside-receiving-authority", "3.5", true),
    /** The content may not be passed on at all. */
    TRANSFER_FORBIDDEN("transfer-forbidden", "3.5", true),
    /** The rule for onward transfer is one that FEX does not know; it is treated as the strictest. */
    TRANSFER_RULE_UNKNOWN("transfer-rule-unknown", "3.5", true),
    /** The provider is to be told before the content is disclosed. */
    NOTIFICATION_MISSING("notification-missing", "3.5", true),
    /** The content may not be used for a purpose of the recipients. */
    PURPOSE_NOT_PERMITTED("purpose-not-permitted", "3.4", true),
    /** A restriction of use bars the use in court. */
    RESTRICTION_NOT_IN_COURT("restriction-not-in-court", "3.4", true),
    /** A restriction of use is stated in words, or is of a kind that FEX does not know. */
    RESTRICTION_NOT_UNDERSTOOD("restriction-not-understood", "3.4", true),
    /** The content is to be erased before the new message is issued. */
    TERM_OVER("term-over", "3.10", false),
    /** The message has expired before the new one is issued. */
    MESSAGE_EXPIRED("message-expired", "2.2", false),
    /** The message acts on an earlier one, and it is not said which message the recipients got of that. */
    EARLIER_MESSAGE_MISSING("earlier-message-missing", "2.5", false),
    /** The content is that of another authority, which is forwarded, not redacted as one's own. */
    CONTENT_OF_ANOTHER("content-of-another", "3.16", false),
    /** The profile is not for an authority of the function of a recipient. */
    PROFILE_NOT_FOR_FUNCTION("profile-not-for-function", "3.15", false),
    /** The profile is not for a purpose of the recipients. */
    PROFILE_NOT_FOR_PURPOSE("profile-not-for-purpose", "3.15", false),
    /** The body cannot stand without what is withheld. */
    NOTHING_LEFT("nothing-left", "3.15", false),
    /** The audit event could not be written; what was to be told by it is not done. */
    AUDIT_FAILED("audit-failed", "22.9", false);

    private final String code;
    private final String clause;
    private final boolean liftedByPermission;

    Refusal(String code, String clause, boolean liftedByPermission) {
        this.code = code;
        this.clause = clause;
        this.liftedByPermission = liftedByPermission;
    }

    /**
     * {@return the code, which does not change between versions}
     */
    public String code() {
        return code;
    }

    /**
     * {@return the number of the clause of FEX that it rests on}
     */
    public String clause() {
        return clause;
    }

    /**
     * {@return whether the permission of the originator lifts it}
     */
    public boolean isLiftedByPermission() {
        return liftedByPermission;
    }
}
