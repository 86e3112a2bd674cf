// Generated from schema/standard/codes/use-restriction-kind.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Kind of use restriction: Restrictions of use that the provider of content sets.
 *
 * <p>The open code list {@code use-restriction-kind}. Source: UNTOC 18(19) [V].
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record UseRestrictionKind(String value) implements Code {

    /**
     * Only for the stated purpose: Not to be used for investigations, prosecutions or proceedings other than those
     * stated without consent.
     */
    public static final UseRestrictionKind ONLY_FOR_STATED_PURPOSE = new UseRestrictionKind("only-for-stated-purpose");

    /**
     * Not in court without consent: Not to be disclosed or used in judicial proceedings without permission of the
     * provider.
     */
    public static final UseRestrictionKind NOT_IN_COURT_WITHOUT_CONSENT =
            new UseRestrictionKind("not-in-court-without-consent");

    /** No passing on without consent: Not to be disseminated further without permission of the provider. */
    public static final UseRestrictionKind NO_ONWARD_TRANSFER_WITHOUT_CONSENT =
            new UseRestrictionKind("no-onward-transfer-without-consent");

    /** Not to third States: Not to be passed on to another State or international body. */
    public static final UseRestrictionKind NO_TRANSFER_TO_THIRD_STATES =
            new UseRestrictionKind("no-transfer-to-third-states");

    /** To be kept confidential: To be kept confidential; if that cannot be done, the provider is told beforehand. */
    public static final UseRestrictionKind CONFIDENTIAL = new UseRestrictionKind("confidential");

    /** Commercial secret: Holds proprietary information of trade and industry that is to be protected. */
    public static final UseRestrictionKind COMMERCIAL_CONFIDENTIAL = new UseRestrictionKind("commercial-confidential");

    /**
     * Existence to be kept confidential: The fact and substance of a request are to be kept confidential but for what
     * its execution needs.
     */
    public static final UseRestrictionKind REQUEST_CONFIDENTIAL = new UseRestrictionKind("request-confidential");

    /**
     * Prior notification: The provider is to be told before the content is disclosed, even where the law requires
     * disclosure.
     */
    public static final UseRestrictionKind PRIOR_NOTIFICATION = new UseRestrictionKind("prior-notification");

    /** Intelligence only: May guide the inquiry but is not evidence. */
    public static final UseRestrictionKind INTELLIGENCE_ONLY = new UseRestrictionKind("intelligence-only");

    /** Named or authorized persons only: To be seen only by persons who need it for their task. */
    public static final UseRestrictionKind NEED_TO_KNOW = new UseRestrictionKind("need-to-know");

    /** Receiving authority only: Not to leave the authority that receives it. */
    public static final UseRestrictionKind RECEIVING_AUTHORITY_ONLY =
            new UseRestrictionKind("receiving-authority-only");

    /**
     * No contact with the person concerned: The person concerned is not to be approached or to learn of the inquiry.
     */
    public static final UseRestrictionKind NO_CONTACT_WITH_SUBJECT = new UseRestrictionKind("no-contact-with-subject");

    /** No action without consultation: No open measure is to be taken before the provider has been consulted. */
    public static final UseRestrictionKind NO_ACTION_WITHOUT_CONSULTATION =
            new UseRestrictionKind("no-action-without-consultation");

    /** Protection of the source: Nothing is to be disclosed that could reveal the source. */
    public static final UseRestrictionKind SOURCE_PROTECTION = new UseRestrictionKind("source-protection");

    /** No automated decision: Not to be used alone, without a person's review, for a decision about a person. */
    public static final UseRestrictionKind NO_AUTOMATED_DECISION = new UseRestrictionKind("no-automated-decision");

    /** No entry in databases: Not to be stored in a searchable database or combined with other data. */
    public static final UseRestrictionKind NO_BULK_PROCESSING = new UseRestrictionKind("no-bulk-processing");

    /** No copies: Not to be copied, in whole or in part. */
    public static final UseRestrictionKind NO_COPIES = new UseRestrictionKind("no-copies");

    /** No publication: Not to be made public or given to the media. */
    public static final UseRestrictionKind NO_PUBLICATION = new UseRestrictionKind("no-publication");

    /** Not for the death penalty: Not to be used in proceedings that may lead to the death penalty. */
    public static final UseRestrictionKind NOT_FOR_PENALTY_OF_DEATH =
            new UseRestrictionKind("not-for-penalty-of-death");

    /** Return after use: To be given back to the provider when no longer needed. */
    public static final UseRestrictionKind RETURN_AFTER_USE = new UseRestrictionKind("return-after-use");

    /** Destroy after use: To be destroyed or erased when no longer needed. */
    public static final UseRestrictionKind DESTROY_AFTER_USE = new UseRestrictionKind("destroy-after-use");

    /** Report on the use: The provider is to be told what use was made of it. */
    public static final UseRestrictionKind REPORT_USE = new UseRestrictionKind("report-use");

    /** Other: A restriction stated in words. */
    public static final UseRestrictionKind OTHER = new UseRestrictionKind("other");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public UseRestrictionKind {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static UseRestrictionKind of(String value) {
        return Known.CODES.constantOr(new UseRestrictionKind(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<UseRestrictionKind> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "use-restriction-kind";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UseRestrictionKind code && value.equals(code.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** {@return the type and the code, or {@code ?} for a code that the list does not hold} */
    @Override
    public String toString() {
        return Codes.text(this);
    }

    private static final class Known {
        static final Codes<UseRestrictionKind> CODES = new Codes<>(
                ONLY_FOR_STATED_PURPOSE, NOT_IN_COURT_WITHOUT_CONSENT, NO_ONWARD_TRANSFER_WITHOUT_CONSENT,
                NO_TRANSFER_TO_THIRD_STATES, CONFIDENTIAL, COMMERCIAL_CONFIDENTIAL, REQUEST_CONFIDENTIAL,
                PRIOR_NOTIFICATION, INTELLIGENCE_ONLY, NEED_TO_KNOW, RECEIVING_AUTHORITY_ONLY, NO_CONTACT_WITH_SUBJECT,
                NO_ACTION_WITHOUT_CONSULTATION, SOURCE_PROTECTION, NO_AUTOMATED_DECISION, NO_BULK_PROCESSING, NO_COPIES,
                NO_PUBLICATION, NOT_FOR_PENALTY_OF_DEATH, RETURN_AFTER_USE, DESTROY_AFTER_USE, REPORT_USE, OTHER);
    }
}
