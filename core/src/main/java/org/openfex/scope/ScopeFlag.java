package org.openfex.scope;

import java.util.List;
import java.util.Objects;
import org.openfex.schema.FexStandard;

/**
 * What one instrument or classification makes of a firearm or of a part.
 *
 * @param scope the scope, such as {@code firearms-protocol}, as {@code scopes.json} of the standard names it
 * @param answer whether the item falls under it
 * @param categories its categories there, in the spelling of its scheme, or the candidates while undecided; empty where the
 *     scope has none. Never null
 * @param missing what an undecided answer lacks: a member of the record such as {@code manufacturedOn}, or
 *     {@code examination} of the item, {@code national-law}, its {@code use}, or the {@code firearm} that a part is of. Never null, empty unless undecided
 * @param sources where the answer comes from, each with its verification mark
 */
public record ScopeFlag(
        String scope, ScopeAnswer answer, List<String> categories, List<String> missing, List<String> sources) {
    /**
     * Makes a flag; the lists are copied.
     *
     * @param scope the scope
     * @param answer whether the item falls under it
     * @param categories its categories there
     * @param missing what an undecided answer lacks
     * @param sources where the answer comes from
     */
    public ScopeFlag {
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(answer, "answer");
        categories = List.copyOf(categories);
        missing = List.copyOf(missing);
        sources = List.copyOf(sources);
    }

    /**
     * {@return whether every source of the answer was read; an answer that is not verified is no statement of law}
     */
    public boolean isVerified() {
        return sources.stream().allMatch(FexStandard::isVerified);
    }
}
