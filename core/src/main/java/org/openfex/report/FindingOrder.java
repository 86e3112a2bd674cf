package org.openfex.report;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The orders of findings: classes and not lambdas, each of which the first report of a process would wait for. */
enum FindingOrder implements Comparator<Finding> {
    /** Layer by layer, then from the top of the document to its end. */
    BY_PLACE {
        @Override
        public int compare(Finding left, Finding right) {
            return byPlace(left, right);
        }
    },

    /** The findings that weigh most first, and of these the first ones. */
    BY_WEIGHT {
        @Override
        public int compare(Finding left, Finding right) {
            int order = left.severity().compareTo(right.severity());
            return order == 0 ? byPlace(left, right) : order;
        }
    };

    private static int byPlace(Finding left, Finding right) {
        int order = left.layer().compareTo(right.layer());
        if (order == 0) {
            order = noneFirst(left.line(), right.line());
        }
        if (order == 0) {
            order = noneFirst(left.column(), right.column());
        }
        if (order == 0) {
            order = PointerOrder.INSTANCE.compare(left.pointer(), right.pointer());
        }
        if (order == 0) {
            order = left.code().compareTo(right.code());
        }
        return order == 0
                ? left.parameters().toString().compareTo(right.parameters().toString())
                : order;
    }

    private static int noneFirst(@Nullable Integer left, @Nullable Integer right) {
        if (left == null || right == null) {
            return Boolean.compare(left != null, right != null);
        }
        return left.compareTo(right);
    }
}
