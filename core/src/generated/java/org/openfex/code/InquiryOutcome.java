// Generated from schema/standard/codes/inquiry-outcome.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Outcome of an inquiry: What an inquiry came to for one subject.
 *
 * <p>The open code list {@code inquiry-outcome}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record InquiryOutcome(String value) implements Code {

    /** Found: One record is held and is given. */
    public static final InquiryOutcome FOUND = new InquiryOutcome("found");

    /** Found in part: Some of what was asked is held and is given, and the rest is not held. */
    public static final InquiryOutcome FOUND_IN_PART = new InquiryOutcome("found-in-part");

    /** Several records: Several records match, and none can be chosen with the data given. */
    public static final InquiryOutcome SEVERAL = new InquiryOutcome("several");

    /** Possible match: A record matches in part and has to be checked by a person. */
    public static final InquiryOutcome POSSIBLE = new InquiryOutcome("possible");

    /** No record: The registers were searched, and nothing is held. */
    public static final InquiryOutcome NO_RECORD = new InquiryOutcome("no-record");

    /** No match: The subject was compared, and it is not the one on record. */
    public static final InquiryOutcome NO_MATCH = new InquiryOutcome("no-match");

    /** Record contradicts: A record is held whose data differ from those of the inquiry. */
    public static final InquiryOutcome RECORD_CONTRADICTS = new InquiryOutcome("record-contradicts");

    /** Record erased: There was a record, and it was erased or destroyed after its term. */
    public static final InquiryOutcome RECORD_ERASED = new InquiryOutcome("record-erased");

    /** Pending: The search goes on, and a further answer will follow. */
    public static final InquiryOutcome PENDING = new InquiryOutcome("pending");

    /** More information needed: The search needs data that the inquiry does not give. */
    public static final InquiryOutcome MORE_INFORMATION_NEEDED = new InquiryOutcome("more-information-needed");

    /** Cannot be searched: No register can be searched by the data given. */
    public static final InquiryOutcome NOT_SEARCHABLE = new InquiryOutcome("not-searchable");

    /** Not searched: No search was made for this subject; the explanation says why. */
    public static final InquiryOutcome NOT_SEARCHED = new InquiryOutcome("not-searched");

    /** Referred: Another authority or State has to be asked; the explanation names it. */
    public static final InquiryOutcome REFERRED = new InquiryOutcome("referred");

    /** Request for assistance needed: What was asked can be given only on a request for mutual legal assistance. */
    public static final InquiryOutcome LEGAL_ASSISTANCE_NEEDED = new InquiryOutcome("legal-assistance-needed");

    /** Withheld: Records were or may have been found but are not given; the decision states the ground. */
    public static final InquiryOutcome WITHHELD = new InquiryOutcome("withheld");

    /** Other: An outcome that is told in words. */
    public static final InquiryOutcome OTHER = new InquiryOutcome("other");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public InquiryOutcome {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static InquiryOutcome of(String value) {
        return Known.CODES.constantOr(new InquiryOutcome(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<InquiryOutcome> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "inquiry-outcome";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InquiryOutcome code && value.equals(code.value);
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
        static final Codes<InquiryOutcome> CODES = new Codes<>(
                FOUND, FOUND_IN_PART, SEVERAL, POSSIBLE, NO_RECORD, NO_MATCH, RECORD_CONTRADICTS, RECORD_ERASED,
                PENDING, MORE_INFORMATION_NEEDED, NOT_SEARCHABLE, NOT_SEARCHED, REFERRED, LEGAL_ASSISTANCE_NEEDED,
                WITHHELD, OTHER);
    }
}
