// Generated from schema/standard/codes/decision-outcome.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Outcome of a decision: What was decided on a request or on one thing asked in it.
 *
 * <p>The open code list {@code decision-outcome}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record DecisionOutcome(String value) implements Code {

    /** Granted: All that was asked is granted. */
    public static final DecisionOutcome GRANTED = new DecisionOutcome("granted");

    /** Granted in part: A part is granted, and the rest is not decided or not available. */
    public static final DecisionOutcome GRANTED_IN_PART = new DecisionOutcome("granted-in-part");

    /** Granted under conditions: It is granted under conditions that the requesting State must keep. */
    public static final DecisionOutcome GRANTED_WITH_CONDITIONS = new DecisionOutcome("granted-with-conditions");

    /** More information needed: The decision waits for facts that the requesting State is asked to give. */
    public static final DecisionOutcome MORE_INFORMATION_NEEDED = new DecisionOutcome("more-information-needed");

    /** Consultation: The sides consult before a refusal or postponement. */
    public static final DecisionOutcome CONSULTATION = new DecisionOutcome("consultation");

    /** Postponed: All that was asked is put off. */
    public static final DecisionOutcome POSTPONED = new DecisionOutcome("postponed");

    /** Postponed in part: A part is put off, and the rest is granted or decided apart. */
    public static final DecisionOutcome POSTPONED_IN_PART = new DecisionOutcome("postponed-in-part");

    /** Restricted: Information is held back within the answer or its use is restricted. */
    public static final DecisionOutcome RESTRICTED = new DecisionOutcome("restricted");

    /** Refused: All that was asked is refused. */
    public static final DecisionOutcome REFUSED = new DecisionOutcome("refused");

    /** Refused in part: A part is refused on stated grounds, and the rest is granted or decided apart. */
    public static final DecisionOutcome REFUSED_IN_PART = new DecisionOutcome("refused-in-part");

    /** No information: The request was executed, and nothing is held on the matter. */
    public static final DecisionOutcome NO_INFORMATION = new DecisionOutcome("no-information");

    /**
     * Cannot be executed: What was asked cannot be done, for instance because the person or records are no longer
     * there.
     */
    public static final DecisionOutcome NOT_EXECUTABLE = new DecisionOutcome("not-executable");

    /** Not competent: The authority asked may not decide, and names no other. */
    public static final DecisionOutcome NOT_COMPETENT = new DecisionOutcome("not-competent");

    /** Referred: The request was passed to the authority or State that can decide. */
    public static final DecisionOutcome REFERRED = new DecisionOutcome("referred");

    /** No longer needed: The request was withdrawn before a decision. */
    public static final DecisionOutcome NO_LONGER_NEEDED = new DecisionOutcome("no-longer-needed");

    /** Other: An outcome that this list does not name. */
    public static final DecisionOutcome OTHER = new DecisionOutcome("other");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public DecisionOutcome {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static DecisionOutcome of(String value) {
        return Known.CODES.constantOr(new DecisionOutcome(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<DecisionOutcome> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "decision-outcome";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DecisionOutcome code && value.equals(code.value);
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
        static final Codes<DecisionOutcome> CODES = new Codes<>(
                GRANTED, GRANTED_IN_PART, GRANTED_WITH_CONDITIONS, MORE_INFORMATION_NEEDED, CONSULTATION, POSTPONED,
                POSTPONED_IN_PART, RESTRICTED, REFUSED, REFUSED_IN_PART, NO_INFORMATION, NOT_EXECUTABLE, NOT_COMPETENT,
                REFERRED, NO_LONGER_NEEDED, OTHER);
    }
}
