// Generated from schema/standard/codes/cost-bearer.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Bearer of costs: Who bears the costs of assistance or of an operation.
 *
 * <p>The open code list {@code cost-bearer}. Source: UNTOC 18(28) [V].
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record CostBearer(String value) implements Code {

    /** Requested State: The State that executes the request bears them, as is usual for ordinary costs. */
    public static final CostBearer REQUESTED_STATE = new CostBearer("requested-state");

    /** Requesting State: The State that made the request bears them. */
    public static final CostBearer REQUESTING_STATE = new CostBearer("requesting-state");

    /** Each State its own: Every State bears what arises on its territory or for its officers. */
    public static final CostBearer EACH_ITS_OWN = new CostBearer("each-its-own");

    /** Shared: The States share them as agreed. */
    public static final CostBearer SHARED = new CostBearer("shared");

    /** To be agreed: The costs are substantial or extraordinary, and the States consult on them. */
    public static final CostBearer TO_BE_AGREED = new CostBearer("to-be-agreed");

    /** From confiscated property: They are paid out of property that was confiscated. */
    public static final CostBearer FROM_CONFISCATED_PROPERTY = new CostBearer("from-confiscated-property");

    /** Convicted person: A court lays them on the person convicted. */
    public static final CostBearer CONVICTED_PERSON = new CostBearer("convicted-person");

    /** Owner of the property: The owner to whom property is returned bears them. */
    public static final CostBearer OWNER = new CostBearer("owner");

    /** International organization: An international organization or project pays them. */
    public static final CostBearer INTERNATIONAL_ORGANIZATION = new CostBearer("international-organization");

    /** Other: Somebody whom the list does not name, told in words. */
    public static final CostBearer OTHER = new CostBearer("other");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public CostBearer {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static CostBearer of(String value) {
        return Known.CODES.constantOr(new CostBearer(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<CostBearer> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "cost-bearer";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CostBearer code && value.equals(code.value);
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
        static final Codes<CostBearer> CODES = new Codes<>(
                REQUESTED_STATE, REQUESTING_STATE, EACH_ITS_OWN, SHARED, TO_BE_AGREED, FROM_CONFISCATED_PROPERTY,
                CONVICTED_PERSON, OWNER, INTERNATIONAL_ORGANIZATION, OTHER);
    }
}
