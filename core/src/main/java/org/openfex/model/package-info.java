/**
 * The records of FEX: {@link org.openfex.model.Message}, its bodies and their entities, each with a builder. They are
 * immutable; an absent member is null, a list is never null, and nothing that may hold personal data prints it.
 *
 * <p>The records are generated from the schemas. Builders are the only construction that stays compatible between minor
 * versions: a new member adds a component, and so changes the constructor. Constructors normalise and do not validate:
 * a message that is not yet valid can be held, shown and completed.
 */
@NullMarked
package org.openfex.model;

import org.jspecify.annotations.NullMarked;
