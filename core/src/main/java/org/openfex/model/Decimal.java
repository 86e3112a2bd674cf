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
import java.math.BigDecimal;

/**
 * The number lies between two limits, both included, and takes no more than 32 characters as a plain decimal.
 *
 * <p>Null is valid. FEX clause 1.6.
 */
@Documented
@Target({METHOD, FIELD, ANNOTATION_TYPE, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Decimal.Validator.class)
public @interface Decimal {

    /**
     * {@return the least value, as a plain decimal}
     */
    String min();

    /**
     * {@return the greatest value, as a plain decimal}
     */
    String max();

    /**
     * {@return the key of the violation}
     */
    String message() default "fex.decimal";

    /**
     * {@return the validation groups}
     */
    Class<?>[] groups() default {};

    /**
     * {@return the payload}
     */
    Class<? extends Payload>[] payload() default {};

    /** Judges numbers; made by the Bean Validation provider. */
    final class Validator implements ConstraintValidator<Decimal, BigDecimal> {
        private static final int MAX_LITERAL_LENGTH = 32;

        private BigDecimal min = BigDecimal.ZERO;
        private BigDecimal max = BigDecimal.ZERO;

        /** Makes a validator without limits yet. */
        public Validator() {}

        @Override
        public void initialize(Decimal limits) {
            min = new BigDecimal(limits.min());
            max = new BigDecimal(limits.max());
        }

        @Override
        public boolean isValid(BigDecimal number, ConstraintValidatorContext context) {
            return number == null
                    || (hasShortLiteral(number) && number.compareTo(min) >= 0 && number.compareTo(max) <= 0);
        }

        /** Looks at the exponent first: the plain form of 1E+1000000000 would not fit into memory. */
        private static boolean hasShortLiteral(BigDecimal number) {
            return Math.abs((long) number.scale()) <= MAX_LITERAL_LENGTH
                    && number.precision() <= MAX_LITERAL_LENGTH
                    && number.toPlainString().length() <= MAX_LITERAL_LENGTH;
        }
    }
}
