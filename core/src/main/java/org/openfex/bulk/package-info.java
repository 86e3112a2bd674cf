/**
 * Files of many messages, a message a line (section 23 of FEX): {@link org.openfex.bulk.BulkReader} reads and judges them,
 * {@link org.openfex.bulk.BulkWriter} writes them, both in memory that does not grow with the number of messages.
 */
@NullMarked
package org.openfex.bulk;

import org.jspecify.annotations.NullMarked;
