/**
 * Makes the browsable pages of the standard: plain files that need no server and load nothing from elsewhere. Run
 * {@link org.openfex.schema.generator.site.GenerateSite}.
 */
@NullMarked
package org.openfex.schema.generator.site;

import org.jspecify.annotations.NullMarked;
