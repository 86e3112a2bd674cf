// Generated from schema/standard/codes/transit-answer.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Answer on transit: What a State of transit answers to a transit notice.
 *
 * <p>The open code list {@code transit-answer}. Source: Protocol 10(2)(b) [V].
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record TransitAnswer(String value) implements Code {

    /** No objection: The State does not object to the transit. */
    public static final TransitAnswer NO_OBJECTION = new TransitAnswer("no-objection");

    /**
     * No objection under conditions: The State does not object as long as its conditions on route, time, escort or the
     * like are kept.
     */
    public static final TransitAnswer NO_OBJECTION_WITH_CONDITIONS = new TransitAnswer("no-objection-with-conditions");

    /** No objection to a part: The State does not object to a part of the goods and objects to the rest. */
    public static final TransitAnswer NO_OBJECTION_IN_PART = new TransitAnswer("no-objection-in-part");

    /** Authorization required: The State decides only on an application for a transit licence. */
    public static final TransitAnswer AUTHORIZATION_REQUIRED = new TransitAnswer("authorization-required");

    /** Authorized: The State issued a licence for the transit. */
    public static final TransitAnswer AUTHORIZED = new TransitAnswer("authorized");

    /** No notice required: Law or an arrangement, as for landlocked States, makes the answer unnecessary. */
    public static final TransitAnswer NOT_REQUIRED = new TransitAnswer("not-required");

    /** More information needed: The State cannot decide without further data. */
    public static final TransitAnswer MORE_INFORMATION_NEEDED = new TransitAnswer("more-information-needed");

    /** Pending: The State received the notice and has not decided. */
    public static final TransitAnswer PENDING = new TransitAnswer("pending");

    /** Objection: The State objects to the transit. */
    public static final TransitAnswer OBJECTION = new TransitAnswer("objection");

    /** Statement withdrawn: The State takes back that it did not object. */
    public static final TransitAnswer WITHDRAWN = new TransitAnswer("withdrawn");

    /** Not competent: The authority asked does not decide on transit. */
    public static final TransitAnswer NOT_COMPETENT = new TransitAnswer("not-competent");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public TransitAnswer {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static TransitAnswer of(String value) {
        return Known.CODES.constantOr(new TransitAnswer(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<TransitAnswer> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "transit-answer";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TransitAnswer code && value.equals(code.value);
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
        static final Codes<TransitAnswer> CODES = new Codes<>(
                NO_OBJECTION, NO_OBJECTION_WITH_CONDITIONS, NO_OBJECTION_IN_PART, AUTHORIZATION_REQUIRED, AUTHORIZED,
                NOT_REQUIRED, MORE_INFORMATION_NEEDED, PENDING, OBJECTION, WITHDRAWN, NOT_COMPETENT);
    }
}
