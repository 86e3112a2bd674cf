/** How long it takes to read and write messages and how much is allocated, against what others take for as much or less. */
@NullMarked
package org.openfex.examples.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
