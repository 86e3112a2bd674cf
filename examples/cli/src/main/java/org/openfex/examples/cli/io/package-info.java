/** What all commands share: where they write, how they end, and what they say when something cannot be used. */
@NullMarked
package org.openfex.examples.cli.io;

import org.jspecify.annotations.NullMarked;
