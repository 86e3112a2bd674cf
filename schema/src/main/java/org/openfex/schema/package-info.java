/** The files of the FEX standard, and the one class that opens them. */
@NullMarked
package org.openfex.schema;

import org.jspecify.annotations.NullMarked;
