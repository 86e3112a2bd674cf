/** The hub: a broker with a journal that relays what it cannot read. */
@NullMarked
package org.openfex.examples.exchange.hub;

import org.jspecify.annotations.NullMarked;
