/** How a message becomes bytes and back: strict reading, the schema check, and the Jackson module for hosts. */
@NullMarked
package org.openfex.json;

import org.jspecify.annotations.NullMarked;
