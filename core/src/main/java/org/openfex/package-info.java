/**
 * FEX for Java: {@link org.openfex.Fex} reads, writes and validates messages about firearms.
 *
 * <p>Everything here is immutable and thread-safe but the builders. Absent values are null, lists are never null.
 */
@NullMarked
package org.openfex;

import org.jspecify.annotations.NullMarked;
