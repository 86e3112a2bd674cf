package org.openfex.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text, or each text of the list, is the local id of another entity of the same message.
 *
 * <p>This marks the member; whether the entity is there is for a rule to say, which sees the whole message. FEX clause
 * 2.11.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Reference {
    /**
     * {@return the types of entity that it may refer to}
     */
    Class<? extends Record>[] to();
}
