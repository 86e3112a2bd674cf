/** Tests of {@code fex convert}. */
package org.openfex.examples.cli.convert;
