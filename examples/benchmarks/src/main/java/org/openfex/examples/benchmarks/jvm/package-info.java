/** What every benchmark needs of the JVM: processes of Java, and how much a thread has allocated. */
@NullMarked
package org.openfex.examples.benchmarks.jvm;

import org.jspecify.annotations.NullMarked;
