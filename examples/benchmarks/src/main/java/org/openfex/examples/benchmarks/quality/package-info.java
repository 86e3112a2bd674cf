/** How well firearms and persons are found again, by kind of corruption, beside two plain ways to search. */
@NullMarked
package org.openfex.examples.benchmarks.quality;

import org.jspecify.annotations.NullMarked;
