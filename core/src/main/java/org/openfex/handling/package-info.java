/**
 * Who may see what: {@link org.openfex.handling.EffectiveHandling} says which handling is in force at an entity, and
 * {@link org.openfex.handling.Redactor} makes from a message another one that holds only what an audience may see.
 *
 * <p>What an audience may see is data: {@link org.openfex.handling.RedactionPolicy} sorts every member of the standard by
 * kind of content, and names the kinds that are released. Whatever is not released is dropped.
 */
@NullMarked
package org.openfex.handling;

import org.jspecify.annotations.NullMarked;
