/** The command {@code fex}: shows messages, explains findings, prints the standard and runs the conformance kit. */
@NullMarked
package org.openfex.examples.cli;

import org.jspecify.annotations.NullMarked;
