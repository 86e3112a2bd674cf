/** Tests of the command {@code fex}. */
@NullMarked
package org.openfex.examples.cli;

import org.jspecify.annotations.NullMarked;
