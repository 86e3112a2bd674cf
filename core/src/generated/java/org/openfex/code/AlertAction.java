// Generated from schema/standard/codes/alert-action.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Action asked on a hit: What the authority that finds the item or person is asked to do, as far as its own law allows.
 *
 * <p>The open code list {@code alert-action}. Source: SIS 20(3)(n) [V].
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record AlertAction(String value) implements Code {

    /** Report at once: To tell the entering authority of the hit without delay. */
    public static final AlertAction REPORT_AT_ONCE = new AlertAction("report-at-once");

    /** Make contact before acting: To take no step before the entering authority was asked. */
    public static final AlertAction CONTACT_BEFORE_ACTION = new AlertAction("contact-before-action");

    /**
     * Confirm identity: To make sure, by all marks or by documents and biometrics, that it is the item or person
     * sought.
     */
    public static final AlertAction CONFIRM_IDENTITY = new AlertAction("confirm-identity");

    /** Seize: To take the item away from its holder for the time being. */
    public static final AlertAction SEIZE = new AlertAction("seize");

    /** Secure as evidence: To keep the item with its traces and to record who had it. */
    public static final AlertAction SECURE_AS_EVIDENCE = new AlertAction("secure-as-evidence");

    /** Preserve traces: To handle the item so that prints, DNA and residues stay usable. */
    public static final AlertAction PRESERVE_TRACES = new AlertAction("preserve-traces");

    /** Do not touch: To keep away from the item and to call specialists, for it may be loaded, trapped or unstable. */
    public static final AlertAction DO_NOT_HANDLE = new AlertAction("do-not-handle");

    /** Make safe: To unload the item or to have it made safe by a specialist. */
    public static final AlertAction MAKE_SAFE = new AlertAction("make-safe");

    /** Photograph marks: To take images of the item and of all its marks. */
    public static final AlertAction PHOTOGRAPH_MARKS = new AlertAction("photograph-marks");

    /** Search for more: To look for further items, parts and ammunition at the place. */
    public static final AlertAction SEARCH_FOR_MORE = new AlertAction("search-for-more");

    /** Trace: To have the item traced in national records. */
    public static final AlertAction TRACE = new AlertAction("trace");

    /** Test-fire and compare: To fire the item for comparison and to search the ballistic system. */
    public static final AlertAction TEST_FIRE = new AlertAction("test-fire");

    /** Hold for handing over: To keep the item until the entering State asks for it. */
    public static final AlertAction HOLD_FOR_TRANSFER = new AlertAction("hold-for-transfer");

    /** Return to the owner: To give the item back to its owner when it is no longer needed. */
    public static final AlertAction RETURN_TO_OWNER = new AlertAction("return-to-owner");

    /** Stop the consignment: To hold goods, vehicle and papers at the place of control. */
    public static final AlertAction STOP_CONSIGNMENT = new AlertAction("stop-consignment");

    /** Let pass and report: To let the item, goods or person go on and to tell where and when it passed. */
    public static final AlertAction LET_PASS_AND_REPORT = new AlertAction("let-pass-and-report");

    /** Identify the holder: To find out who had the item and from whom it came. */
    public static final AlertAction IDENTIFY_HOLDER = new AlertAction("identify-holder");

    /** Arrest: To arrest the person. */
    public static final AlertAction ARREST = new AlertAction("arrest");

    /** Arrest for extradition: To arrest the person until the request for extradition arrives. */
    public static final AlertAction ARREST_PROVISIONALLY = new AlertAction("arrest-provisionally");

    /** Approach with caution: To act with measures of safety, for the person may be armed or violent. */
    public static final AlertAction APPROACH_WITH_CAUTION = new AlertAction("approach-with-caution");

    /** Locate: To find out and tell where the person lives or stays, without a measure against the person. */
    public static final AlertAction LOCATE = new AlertAction("locate");

    /** Identify the person: To find out and tell who the person is. */
    public static final AlertAction IDENTIFY_PERSON = new AlertAction("identify-person");

    /** Take prints and images: To take fingerprints, photographs or samples of the person. */
    public static final AlertAction TAKE_BIOMETRICS = new AlertAction("take-biometrics");

    /** Question: To question the person on the facts stated. */
    public static final AlertAction QUESTION = new AlertAction("question");

    /** Summon or serve: To serve the document or to tell the person to appear. */
    public static final AlertAction SUMMON = new AlertAction("summon");

    /**
     * Check discreetly: To note place, time, route, company and vehicle without the person becoming aware of the alert.
     */
    public static final AlertAction CHECK_DISCREETLY = new AlertAction("check-discreetly");

    /** Check thoroughly: To search person, vehicle and things carried. */
    public static final AlertAction CHECK_THOROUGHLY = new AlertAction("check-thoroughly");

    /** Monitor: To keep the person, item or place under watch. */
    public static final AlertAction MONITOR = new AlertAction("monitor");

    /** Protect: To take the person into a safe place or under protection. */
    public static final AlertAction PROTECT = new AlertAction("protect");

    /**
     * Inform the person: To tell the person that somebody seeks them, and to pass on the address only with their
     * consent.
     */
    public static final AlertAction INFORM_PERSON = new AlertAction("inform-person");

    /** Refuse entry: Not to let the person into the territory. */
    public static final AlertAction REFUSE_ENTRY = new AlertAction("refuse-entry");

    /** Prevent departure: Not to let the person leave the territory. */
    public static final AlertAction PREVENT_DEPARTURE = new AlertAction("prevent-departure");

    /** Withdraw documents: To take away licences or travel documents that are void or misused. */
    public static final AlertAction WITHDRAW_DOCUMENTS = new AlertAction("withdraw-documents");

    /** Refuse or revoke a licence: Not to give the person or organization a licence for firearms, or to revoke it. */
    public static final AlertAction REFUSE_LICENCE = new AlertAction("refuse-licence");

    /** Freeze assets: To stop funds and property from being moved. */
    public static final AlertAction FREEZE_ASSETS = new AlertAction("freeze-assets");

    /** Warn the public: To make the alert known to the public. */
    public static final AlertAction WARN_PUBLIC = new AlertAction("warn-public");

    /** Do not publish: To keep the alert from the public and from the person concerned. */
    public static final AlertAction DO_NOT_PUBLISH = new AlertAction("do-not-publish");

    /** For information: To take note; nothing else is asked. */
    public static final AlertAction INFORM_ONLY = new AlertAction("inform-only");

    /** Other: An action that the list does not name, given in words. */
    public static final AlertAction OTHER = new AlertAction("other");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public AlertAction {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static AlertAction of(String value) {
        return Known.CODES.constantOr(new AlertAction(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<AlertAction> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "alert-action";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AlertAction code && value.equals(code.value);
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
        static final Codes<AlertAction> CODES = new Codes<>(
                REPORT_AT_ONCE, CONTACT_BEFORE_ACTION, CONFIRM_IDENTITY, SEIZE, SECURE_AS_EVIDENCE, PRESERVE_TRACES,
                DO_NOT_HANDLE, MAKE_SAFE, PHOTOGRAPH_MARKS, SEARCH_FOR_MORE, TRACE, TEST_FIRE, HOLD_FOR_TRANSFER,
                RETURN_TO_OWNER, STOP_CONSIGNMENT, LET_PASS_AND_REPORT, IDENTIFY_HOLDER, ARREST, ARREST_PROVISIONALLY,
                APPROACH_WITH_CAUTION, LOCATE, IDENTIFY_PERSON, TAKE_BIOMETRICS, QUESTION, SUMMON, CHECK_DISCREETLY,
                CHECK_THOROUGHLY, MONITOR, PROTECT, INFORM_PERSON, REFUSE_ENTRY, PREVENT_DEPARTURE, WITHDRAW_DOCUMENTS,
                REFUSE_LICENCE, FREEZE_ASSETS, WARN_PUBLIC, DO_NOT_PUBLISH, INFORM_ONLY, OTHER);
    }
}
