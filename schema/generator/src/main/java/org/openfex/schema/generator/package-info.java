/**
 * Checks the sources of the standard and makes what follows from them: the bundled schema in its closed and open form,
 * and the Java records and code lists of the library. Run {@link org.openfex.schema.generator.Generate}.
 */
@NullMarked
package org.openfex.schema.generator;

import org.jspecify.annotations.NullMarked;
