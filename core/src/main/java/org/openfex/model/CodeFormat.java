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
import java.util.regex.Pattern;
import org.openfex.code.Code;

/**
 * The value of the code has the shape that codes of its list have; whether the list holds it is not asked.
 *
 * <p>Null is valid. FEX clause 4.7.
 */
@Documented
@Target({METHOD, FIELD, ANNOTATION_TYPE, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CodeFormat.Validator.class)
public @interface CodeFormat {

    /**
     * {@return the regular expression that the whole value matches}
     */
    String pattern();

    /**
     * {@return the greatest number of characters}
     */
    int max();

    /**
     * {@return the key of the violation}
     */
    String message() default "fex.codeFormat";

    /**
     * {@return the validation groups}
     */
    Class<?>[] groups() default {};

    /**
     * {@return the payload}
     */
    Class<? extends Payload>[] payload() default {};

    /** Judges codes; made by the Bean Validation provider. */
    final class Validator implements ConstraintValidator<CodeFormat, Code> {
        private Pattern pattern = Pattern.compile("");
        private int max;

        /** Makes a validator without a shape yet. */
        public Validator() {}

        @Override
        public void initialize(CodeFormat format) {
            pattern = Pattern.compile(format.pattern());
            max = format.max();
        }

        @Override
        public boolean isValid(Code code, ConstraintValidatorContext context) {
            return code == null
                    || (code.value().length() <= max
                            && pattern.matcher(code.value()).matches());
        }
    }
}
