package org.openfex.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openfex.code.CodeList;
import org.openfex.code.CodeLists;
import org.openfex.code.Country;

/**
 * Compares the State that a firearm is said to come from with another. A firearm of the Soviet Union may be recorded under
 * {@code SUHH} here and under {@code RU} there; neither is rewritten. Thread-safe.
 */
final class Countries {
    /** The former States, each with those that followed it, by the code list. */
    private final Map<String, Set<String>> successors = new HashMap<>();

    Countries(CodeLists codes) {
        for (CodeList.Entry entry : codes.list("country").codes()) {
            if (!entry.successors().isEmpty()) {
                Set<String> followed = new HashSet<>();
                entry.successors().forEach(state -> followed.add(state.value()));
                successors.put(entry.code(), Set.copyOf(followed));
            }
        }
    }

    CountryComparison compare(@Nullable Country one, @Nullable Country other) {
        return one == null || other == null ? CountryComparison.NOT_COMPARABLE : compare(one.value(), other.value());
    }

    CountryComparison compare(String one, String other) {
        if (one.equals(other)) {
            return CountryComparison.EQUAL;
        }
        Set<String> followedOne = successors.getOrDefault(one, Set.of());
        Set<String> followedOther = successors.getOrDefault(other, Set.of());
        boolean isOneGround = followedOne.contains(other)
                || followedOther.contains(one)
                || followedOne.stream().anyMatch(followedOther::contains);
        return isOneGround ? CountryComparison.COMPATIBLE : CountryComparison.DIFFERENT;
    }
}
