package org.openfex.identity;

import java.util.List;
import org.openfex.code.BoreGroup;
import org.openfex.code.Cartridge;

/**
 * A calibre as it is kept for comparison: codes only, sorted.
 *
 * @param cartridges the cartridges that it may be; empty when only the bore is known
 * @param boreGroups the groups of bores that it may be; empty when nothing is known
 * @param isDetermined whether it can be one cartridge only
 */
record ResolvedCalibre(List<String> cartridges, List<String> boreGroups, boolean isDetermined) {
    static final ResolvedCalibre NONE = new ResolvedCalibre(List.of(), List.of(), false);

    static ResolvedCalibre of(List<Cartridge> cartridges, List<BoreGroup> groups, boolean isDetermined) {
        return new ResolvedCalibre(
                cartridges.stream().map(Cartridge::value).sorted().toList(),
                groups.stream().map(BoreGroup::value).sorted().toList(),
                isDetermined);
    }

    /** How another calibre agrees with this one; the same whichever is asked. */
    CalibreComparison compare(ResolvedCalibre other) {
        if (tellsNothing() || other.tellsNothing()) {
            return CalibreComparison.NOT_COMPARABLE;
        }
        boolean isOneBore = Sets.haveCommon(boreGroups, other.boreGroups);
        if (!cartridges.isEmpty() && !other.cartridges.isEmpty()) {
            if (Sets.haveCommon(cartridges, other.cartridges)) {
                return isDetermined && other.isDetermined ? CalibreComparison.SAME : CalibreComparison.COMPATIBLE;
            }
            return isOneBore ? CalibreComparison.OTHER_CARTRIDGE : otherBore(other);
        }
        if (!isOneBore) {
            return otherBore(other);
        }
        return cartridges.isEmpty() && other.cartridges.isEmpty()
                ? CalibreComparison.SAME_BORE
                : CalibreComparison.COMPATIBLE;
    }

    private boolean tellsNothing() {
        return boreGroups.isEmpty() && cartridges.isEmpty();
    }

    /** A national cartridge may have no group: then nothing can be said of its bore. */
    private CalibreComparison otherBore(ResolvedCalibre other) {
        return boreGroups.isEmpty() || other.boreGroups.isEmpty()
                ? CalibreComparison.NOT_COMPARABLE
                : CalibreComparison.OTHER_BORE;
    }

    /** {@return how many candidates there are, nothing of the text} */
    @Override
    public String toString() {
        return "ResolvedCalibre[" + cartridges.size() + "]";
    }
}
