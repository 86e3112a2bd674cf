/** Tests of the quickstart. */
@NullMarked
package org.openfex.examples.quickstart;

import org.jspecify.annotations.NullMarked;
