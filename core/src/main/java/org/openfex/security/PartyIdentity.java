package org.openfex.security;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openfex.model.Party;

/**
 * What tells one party of a message from another: the members of {@link Party} that a seal repeats (clause 22.3). Two are
 * the same when all members are equal, letter by letter.
 *
 * @param country the State, null for a party that belongs to none
 * @param internationalBody the international body, null where there is none
 * @param authority name of the authority
 * @param function function in which it acts
 * @param unit unit within the authority, null when none is stated
 */
public record PartyIdentity(
        @Nullable String country,
        @Nullable String internationalBody,
        String authority,
        String function,
        @Nullable String unit) {
    /**
     * Checks that there is an authority with a function. Prefer {@link #of}.
     *
     * @param country see {@link #country()}
     * @param internationalBody see {@link #internationalBody()}
     * @param authority see {@link #authority()}
     * @param function see {@link #function()}
     * @param unit see {@link #unit()}
     */
    public PartyIdentity {
        Objects.requireNonNull(authority, "authority");
        Objects.requireNonNull(function, "function");
    }

    /**
     * Gives the identity of a party of a valid message.
     *
     * @param party the party
     * @return its identity
     */
    public static PartyIdentity of(Party party) {
        return new PartyIdentity(
                party.country() == null ? null : party.country().value(),
                party.internationalBody() == null
                        ? null
                        : party.internationalBody().value(),
                party.authority(),
                party.function().value(),
                party.unit());
    }

    /** Gives the State or body and the function, not the names. */
    @Override
    public String toString() {
        return "PartyIdentity[" + (country == null ? internationalBody : country) + ", " + function + "]";
    }
}
