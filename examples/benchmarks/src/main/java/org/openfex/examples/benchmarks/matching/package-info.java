/** Time and memory of matching. */
@NullMarked
package org.openfex.examples.benchmarks.matching;

import org.jspecify.annotations.NullMarked;
