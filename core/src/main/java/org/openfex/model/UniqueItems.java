package org.openfex.model;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashSet;
import java.util.List;

/**
 * No item of the list occurs twice.
 *
 * <p>Null is valid.
 */
@Documented
@Target({METHOD, FIELD, ANNOTATION_TYPE, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = UniqueItems.Validator.class)
public @interface UniqueItems {

    /**
     * {@return the key of the violation}
     */
    String message() default "fex.uniqueItems";

    /**
     * {@return the validation groups}
     */
    Class<?>[] groups() default {};

    /**
     * {@return the payload}
     */
    Class<? extends Payload>[] payload() default {};

    /** Judges lists; made by the Bean Validation provider. */
    final class Validator implements ConstraintValidator<UniqueItems, List<?>> {
        /** Makes a validator. */
        public Validator() {}

        @Override
        public boolean isValid(List<?> items, ConstraintValidatorContext context) {
            return items == null || new HashSet<>(items).size() == items.size();
        }
    }
}
