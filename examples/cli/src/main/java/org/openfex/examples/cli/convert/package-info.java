/** Rows of a legacy register become FEX messages: {@code fex convert}. */
@NullMarked
package org.openfex.examples.cli.convert;

import org.jspecify.annotations.NullMarked;
