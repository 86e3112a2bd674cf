/**
 * What a validation found: the report, its findings, and the catalogue that says what each finding means. And what was done
 * with messages: audit events.
 */
@NullMarked
package org.openfex.report;

import org.jspecify.annotations.NullMarked;
