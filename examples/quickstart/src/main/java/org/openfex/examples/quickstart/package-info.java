/** A seizure report and a trace travel between two States: the first program to read. */
@NullMarked
package org.openfex.examples.quickstart;

import org.jspecify.annotations.NullMarked;
