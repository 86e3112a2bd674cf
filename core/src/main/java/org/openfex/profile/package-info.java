/** Profiles: the same message judged for a purpose, by a file of data. */
@NullMarked
package org.openfex.profile;

import org.jspecify.annotations.NullMarked;
