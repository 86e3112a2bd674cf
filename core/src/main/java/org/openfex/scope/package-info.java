/**
 * Which instruments a firearm or a part of one falls under, derived from what a message says of it and never sent in one.
 */
@NullMarked
package org.openfex.scope;

import org.jspecify.annotations.NullMarked;
