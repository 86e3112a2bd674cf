// Generated from schema/standard/codes/not-found-reason.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reason for not finding: Reasons for which a weapon could not be traced.
 *
 * <p>The open code list {@code not-found-reason}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record NotFoundReason(String value) implements Code {

    /** Not in the registers: The registers that would hold the weapon were searched and do not hold it. */
    public static final NotFoundReason NOT_IN_REGISTERS = new NotFoundReason("not-in-registers");

    /** Serial number not sufficient: The number is partial, unreadable or missing. */
    public static final NotFoundReason SERIAL_NUMBER_INSUFFICIENT = new NotFoundReason("serial-number-insufficient");

    /** Number does not fit the maker: The maker never used a number of this kind on such weapons. */
    public static final NotFoundReason SERIAL_NUMBER_FORMAT = new NotFoundReason("serial-number-format");

    /** Several matches: More than one record fits, and none can be chosen. */
    public static final NotFoundReason SEVERAL_MATCHES = new NotFoundReason("several-matches");

    /** Essential data missing: Make, model, calibre, country or another essential item is not stated. */
    public static final NotFoundReason ESSENTIAL_DATA_MISSING = new NotFoundReason("essential-data-missing");

    /** Description contradictory: The data of the request contradict each other. */
    public static final NotFoundReason DESCRIPTION_CONTRADICTORY = new NotFoundReason("description-contradictory");

    /** Record of another weapon: The number belongs to a weapon of another make, model or calibre. */
    public static final NotFoundReason RECORD_CONTRADICTS = new NotFoundReason("record-contradicts");

    /** Not made in this State: The weapon was not made in the requested State. */
    public static final NotFoundReason NOT_MADE_HERE = new NotFoundReason("not-made-here");

    /**
     * Not imported into this State: There is no record that the weapon was ever brought into the requested State
     * lawfully.
     */
    public static final NotFoundReason NOT_IMPORTED_HERE = new NotFoundReason("not-imported-here");

    /** Older than the records: The weapon was made or sold before the records begin. */
    public static final NotFoundReason BEFORE_RECORDS = new NotFoundReason("before-records");

    /** Term of retention elapsed: The records were destroyed when their term had ended. */
    public static final NotFoundReason RETENTION_ELAPSED = new NotFoundReason("retention-elapsed");

    /** Records lost: The records were lost by war, fire, theft or reorganisation. */
    public static final NotFoundReason RECORDS_LOST = new NotFoundReason("records-lost");

    /** Records in another successor State: The records of a former State are kept by another of its successors. */
    public static final NotFoundReason RECORDS_IN_SUCCESSOR_STATE = new NotFoundReason("records-in-successor-state");

    /**
     * Records not searchable: The records exist on paper or in another form in which they cannot be searched with
     * reasonable effort.
     */
    public static final NotFoundReason RECORDS_NOT_SEARCHABLE = new NotFoundReason("records-not-searchable");

    /**
     * Register not accessible: The requested authority has no access to the register, such as that of the armed forces.
     */
    public static final NotFoundReason REGISTER_NOT_ACCESSIBLE = new NotFoundReason("register-not-accessible");

    /** Maker or dealer no longer exists: The firm has closed and its records were not handed over. */
    public static final NotFoundReason MAKER_CLOSED = new NotFoundReason("maker-closed");

    /** No answer from maker or dealer: The firm was asked and did not answer. */
    public static final NotFoundReason MAKER_NO_ANSWER = new NotFoundReason("maker-no-answer");

    /** Records of the holder incomplete: The firm or body that held the weapon did not record its transfer. */
    public static final NotFoundReason HOLDER_RECORDS_INCOMPLETE = new NotFoundReason("holder-records-incomplete");

    /** Transferred to another State: The weapon left for another State, where the trail goes on. */
    public static final NotFoundReason TRANSFERRED_ABROAD = new NotFoundReason("transferred-abroad");

    /** Marks are false: The marks imitate those of a maker or State. */
    public static final NotFoundReason MARKS_FALSE = new NotFoundReason("marks-false");

    /** No maker: The weapon was not made by a maker that keeps records. */
    public static final NotFoundReason CRAFT_MADE = new NotFoundReason("craft-made");

    /** Number used more than once: The maker gave the same number to several weapons. */
    public static final NotFoundReason NUMBER_REUSED = new NotFoundReason("number-reused");

    /** Other: Another reason, given in words. */
    public static final NotFoundReason OTHER = new NotFoundReason("other");

    /** Unknown: The reason is not known. */
    public static final NotFoundReason UNKNOWN = new NotFoundReason("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public NotFoundReason {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static NotFoundReason of(String value) {
        return Known.CODES.constantOr(new NotFoundReason(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<NotFoundReason> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "not-found-reason";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NotFoundReason code && value.equals(code.value);
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
        static final Codes<NotFoundReason> CODES = new Codes<>(
                NOT_IN_REGISTERS, SERIAL_NUMBER_INSUFFICIENT, SERIAL_NUMBER_FORMAT, SEVERAL_MATCHES,
                ESSENTIAL_DATA_MISSING, DESCRIPTION_CONTRADICTORY, RECORD_CONTRADICTS, NOT_MADE_HERE, NOT_IMPORTED_HERE,
                BEFORE_RECORDS, RETENTION_ELAPSED, RECORDS_LOST, RECORDS_IN_SUCCESSOR_STATE, RECORDS_NOT_SEARCHABLE,
                REGISTER_NOT_ACCESSIBLE, MAKER_CLOSED, MAKER_NO_ANSWER, HOLDER_RECORDS_INCOMPLETE, TRANSFERRED_ABROAD,
                MARKS_FALSE, CRAFT_MADE, NUMBER_REUSED, OTHER, UNKNOWN);
    }
}
