/** Tests of a State's program. */
@NullMarked
package org.openfex.examples.exchange.state;

import org.jspecify.annotations.NullMarked;
