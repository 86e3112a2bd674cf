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
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * The time or date can be written in a message: its year has four digits, and the offset of a time is a whole number of
 * minutes within 14:59.
 *
 * <p>Null is valid. FEX clause 4.4.
 */
@Documented
@Target({METHOD, FIELD, ANNOTATION_TYPE, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {WireTime.TimeValidator.class, WireTime.DateValidator.class})
public @interface WireTime {

    /**
     * {@return the key of the violation}
     */
    String message() default "fex.wireTime";

    /**
     * {@return the validation groups}
     */
    Class<?>[] groups() default {};

    /**
     * {@return the payload}
     */
    Class<? extends Payload>[] payload() default {};

    /** Judges times; made by the Bean Validation provider. */
    final class TimeValidator implements ConstraintValidator<WireTime, OffsetDateTime> {
        private static final int MAX_OFFSET_SECONDS = (14 * 60 + 59) * 60;

        /** Makes a validator. */
        public TimeValidator() {}

        @Override
        public boolean isValid(OffsetDateTime time, ConstraintValidatorContext context) {
            return time == null || (isFourDigitYear(time.getYear()) && isWritable(time.getOffset()));
        }

        private static boolean isWritable(ZoneOffset offset) {
            int seconds = offset.getTotalSeconds();
            return seconds % 60 == 0 && Math.abs(seconds) <= MAX_OFFSET_SECONDS;
        }

        static boolean isFourDigitYear(int year) {
            return year >= 0 && year <= 9999;
        }
    }

    /** Judges dates; made by the Bean Validation provider. */
    final class DateValidator implements ConstraintValidator<WireTime, LocalDate> {
        /** Makes a validator. */
        public DateValidator() {}

        @Override
        public boolean isValid(LocalDate date, ConstraintValidatorContext context) {
            return date == null || TimeValidator.isFourDigitYear(date.getYear());
        }
    }
}
