/** Comparison keys, transliteration and matching: how one firearm or person is found again in another register. */
@NullMarked
package org.openfex.identity;

import org.jspecify.annotations.NullMarked;
