/** How files come to be: as a whole or not at all. Not exported; what is shared by the writers of packages and bulk files. */
@NullMarked
package org.openfex.io;

import org.jspecify.annotations.NullMarked;
