/**
 * How the library reads the small files of its users strictly: national codes, a redaction policy, a profile, weights. Not
 * exported: each file has its own entry point, exception and codes.
 */
@NullMarked
package org.openfex.configuration;

import org.jspecify.annotations.NullMarked;
