/**
 * Known distortions of what registers hold, each with its kind, so that one can tell what matching forgives.
 *
 * <p>The tables here are general knowledge of how clerks, scanners and passports write, unchecked, and synthetic. They are
 * made apart from the tables that matching reads, so that they can surprise it.
 */
@NullMarked
package org.openfex.examples.benchmarks.corruption;

import org.jspecify.annotations.NullMarked;
