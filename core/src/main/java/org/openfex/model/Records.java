package org.openfex.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Code;

/** What the constructors and {@code toString} methods of all records have in common. */
final class Records {
    /** Digits beyond which a whole number keeps its exponent: no number of a message is nearly as long. */
    private static final int MAX_WHOLE_DIGITS = 1000;

    private Records() {}

    static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    static JsonMembers members(@Nullable JsonMembers members) {
        return members == null ? JsonMembers.NONE : members;
    }

    /** Whether the lists of codes have all of these. */
    static boolean areKnown(List<? extends Code> codes) {
        for (int i = 0; i < codes.size(); i++) {
            if (!codes.get(i).isKnown()) {
                return false;
            }
        }
        return true;
    }

    /**
     * A whole number with scale 0, any other as it is: a message writes {@code 1}, never {@code 1.0} (clause 1.6), so
     * both are the same value here.
     */
    static @Nullable BigDecimal number(@Nullable BigDecimal number) {
        if (number == null || number.scale() == 0) {
            return number;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        boolean whole = stripped.scale() <= 0;
        // An absurd exponent would become gigabytes of zeros; it stays, and validation refuses it.
        boolean writable = (long) stripped.precision() - stripped.scale() <= MAX_WHOLE_DIGITS;
        return whole && writable ? stripped.setScale(0) : number;
    }

    /**
     * The text of an entity: its type and a hash of its local id, which tells entities of one message apart in a log.
     */
    static String text(String type, @Nullable String localId) {
        if (localId == null) {
            return type + "[]";
        }
        int hash = localId.hashCode();
        return String.format(Locale.ROOT, "%s[#%04x]", type, (hash ^ (hash >>> 16)) & 0xffff);
    }
}
