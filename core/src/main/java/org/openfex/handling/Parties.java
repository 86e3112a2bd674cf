package org.openfex.handling;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Country;
import org.openfex.code.InternationalBody;
import org.openfex.model.Party;
import org.openfex.model.PartyReference;

/** Which party is meant by which name. */
final class Parties {
    private Parties() {}

    /** Whether a party is of the State or body that is named, and the authority where one is named. */
    static boolean covers(PartyReference named, Party party) {
        return covers(named, party.country(), party.internationalBody(), party.authority());
    }

    /** Whether one name covers another. */
    static boolean covers(PartyReference named, PartyReference party) {
        return covers(named, party.country(), party.internationalBody(), party.authority());
    }

    private static boolean covers(
            PartyReference named,
            @Nullable Country country,
            @Nullable InternationalBody body,
            @Nullable String authority) {
        boolean sameState = named.country() != null && named.country().equals(country);
        boolean sameBody =
                named.internationalBody() != null && named.internationalBody().equals(body);
        return (sameState || sameBody)
                && (named.authority() == null || named.authority().equals(authority));
    }

    /** Whether two parties are of one State or body. */
    static boolean isSameState(Party one, Party other) {
        return (one.country() != null || one.internationalBody() != null)
                && Objects.equals(one.country(), other.country())
                && Objects.equals(one.internationalBody(), other.internationalBody());
    }

    /** Whether two parties are one authority, maybe two units of it. */
    static boolean isSameAuthority(Party one, Party other) {
        return isSameState(one, other) && Objects.equals(one.authority(), other.authority());
    }
}
