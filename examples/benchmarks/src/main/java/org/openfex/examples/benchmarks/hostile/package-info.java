/** What reading hostile input costs, beside a valid message of the same size. */
@NullMarked
package org.openfex.examples.benchmarks.hostile;

import org.jspecify.annotations.NullMarked;
