/** Registers of firearms and persons that do not exist, made from a seed: the same seed gives the same register. */
@NullMarked
package org.openfex.examples.benchmarks.synthetic;

import org.jspecify.annotations.NullMarked;
