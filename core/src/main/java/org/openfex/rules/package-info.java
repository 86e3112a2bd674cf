/**
 * The rules: what must be true of a message beyond its structure, one class of rules for each subject. Not exported: users
 * meet the rules through {@link org.openfex.Fex} and the findings of its reports.
 *
 * <p>A new rule is a method and a line in the class of its subject, under each type of entity that it judges, an entry and its
 * texts in the catalogue of findings, and a failing and a passing message in the conformance kit.
 */
@NullMarked
package org.openfex.rules;

import org.jspecify.annotations.NullMarked;
