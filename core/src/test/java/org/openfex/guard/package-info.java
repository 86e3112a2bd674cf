/** Guards: tests that hold the standard, the model and the promises of the library together as they grow. */
package org.openfex.guard;
