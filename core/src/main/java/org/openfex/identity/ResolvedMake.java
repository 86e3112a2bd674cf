package org.openfex.identity;

import java.util.List;
import org.openfex.code.Maker;

/**
 * A make as it is kept for comparison.
 *
 * @param makers the makers that it may be, sorted; empty when the lists hold none
 * @param related the makers that these are related to, sorted
 * @param unlisted the sound of a name that the lists do not hold; empty when there is none
 */
record ResolvedMake(List<String> makers, List<String> related, String unlisted) {
    static final ResolvedMake NONE = new ResolvedMake(List.of(), List.of(), "");

    static ResolvedMake of(ResolutionTables tables, List<Maker> candidates, String unlisted) {
        List<String> makers = candidates.stream()
                .map(Maker::value)
                .filter(maker -> !tables.notDetermined.contains(maker))
                .sorted()
                .toList();
        return new ResolvedMake(makers, tables.related(makers), unlisted);
    }

    /** How another make agrees with this one; the same whichever is asked. */
    MakeComparison compare(ResolvedMake other) {
        if (!makers.isEmpty() && !other.makers.isEmpty()) {
            if (Sets.haveCommon(makers, other.makers)) {
                return makers.size() == 1 && other.makers.size() == 1 ? MakeComparison.SAME : MakeComparison.COMPATIBLE;
            }
            return Sets.haveCommon(related, other.makers) || Sets.haveCommon(makers, other.related)
                    ? MakeComparison.COMPATIBLE
                    : MakeComparison.DIFFERENT;
        }
        boolean areUnlisted = !unlisted.isEmpty() && !other.unlisted.isEmpty();
        return areUnlisted && unlisted.equals(other.unlisted) ? MakeComparison.SAME : MakeComparison.NOT_COMPARABLE;
    }

    /** {@return how many candidates there are, nothing of the text} */
    @Override
    public String toString() {
        return "ResolvedMake[" + makers.size() + "]";
    }
}
