/**
 * Which instruments a firearm falls under, derived from what a message says of it and never sent in one.
 */
@NullMarked
package org.openfex.scope;

import org.jspecify.annotations.NullMarked;
