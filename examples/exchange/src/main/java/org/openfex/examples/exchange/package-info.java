/** Three States and a hub exchange sealed messages, and processes are killed meanwhile; this package starts and judges it all. */
@NullMarked
package org.openfex.examples.exchange;

import org.jspecify.annotations.NullMarked;
