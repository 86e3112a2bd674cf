/** The program of one State: an outbox and an inbox in its database, between its register and the hub. */
@NullMarked
package org.openfex.examples.exchange.state;

import org.jspecify.annotations.NullMarked;
