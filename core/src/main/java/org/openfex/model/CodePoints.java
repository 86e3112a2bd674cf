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

/**
 * The text has a number of Unicode code points between two limits, and no lone surrogate, noncharacter or U+0000.
 *
 * <p>The length of a string in a schema is counted in code points, that of {@link jakarta.validation.constraints.Size}
 * in UTF-16 units: they differ outside the Basic Multilingual Plane. Null is valid. FEX clause 1.5.
 */
@Documented
@Target({METHOD, FIELD, ANNOTATION_TYPE, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CodePoints.Validator.class)
public @interface CodePoints {

    /** The key of the violation where the text is not well-formed Unicode; the length then is not looked at. */
    String UNICODE = "fex.unicode";

    /**
     * {@return the least number of code points}
     */
    int min() default 0;

    /**
     * {@return the greatest number of code points}
     */
    int max();

    /**
     * {@return the key of the violation}
     */
    String message() default "fex.codePoints";

    /**
     * {@return the validation groups}
     */
    Class<?>[] groups() default {};

    /**
     * {@return the payload}
     */
    Class<? extends Payload>[] payload() default {};

    /** Judges texts; made by the Bean Validation provider. */
    final class Validator implements ConstraintValidator<CodePoints, CharSequence> {
        private int min;
        private int max;

        /** Makes a validator without limits yet. */
        public Validator() {}

        @Override
        public void initialize(CodePoints limits) {
            min = limits.min();
            max = limits.max();
        }

        @Override
        public boolean isValid(CharSequence text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            if (!Unicode.isInterchangeable(text)) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(UNICODE).addConstraintViolation();
                return false;
            }
            int length = Character.codePointCount(text, 0, text.length());
            return length >= min && length <= max;
        }
    }
}
