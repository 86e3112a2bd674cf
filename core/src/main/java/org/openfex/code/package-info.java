/**
 * The open code lists of FEX: one record type a list, with a constant for every code that this version knows, and
 * {@link org.openfex.code.CodeList} for labels, definitions and mappings. A code that is not on its list is kept as it
 * came: lists grow between versions, and a message must survive that.
 */
@NullMarked
package org.openfex.code;

import org.jspecify.annotations.NullMarked;
