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

/**
 * There are not too many extensions, and each is named by a reverse-domain name.
 *
 * <p>The limits are those of the schemas. Null is valid. FEX clause 12.1.
 */
@Documented
@Target({METHOD, FIELD, ANNOTATION_TYPE, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ExtensionNames.Validator.class)
public @interface ExtensionNames {
    /** The key of the violation when there are too many. */
    String TOO_MANY = "fex.tooManyExtensions";

    /**
     * {@return the greatest number of extensions}
     */
    int max() default Formats.MAX_EXTENSIONS;

    /**
     * {@return the least number of code points of a name}
     */
    int minLength() default Formats.MIN_EXTENSION_NAME;

    /**
     * {@return the greatest number of code points of a name}
     */
    int maxLength() default Formats.MAX_EXTENSION_NAME;

    /**
     * {@return the regular expression that a whole name matches}
     */
    String pattern() default Formats.EXTENSION_NAME;

    /**
     * {@return the key of the violation}
     */
    String message() default "fex.extensionNames";

    /**
     * {@return the validation groups}
     */
    Class<?>[] groups() default {};

    /**
     * {@return the payload}
     */
    Class<? extends Payload>[] payload() default {};

    /** Judges extensions; made by the Bean Validation provider. */
    final class Validator implements ConstraintValidator<ExtensionNames, JsonMembers> {
        private int max;
        private int minLength;
        private int maxLength;
        private Pattern pattern = Pattern.compile("");

        /** Makes a validator without limits yet. */
        public Validator() {}

        @Override
        public void initialize(ExtensionNames limits) {
            max = limits.max();
            minLength = limits.minLength();
            maxLength = limits.maxLength();
            pattern = Pattern.compile(limits.pattern());
        }

        @Override
        public boolean isValid(JsonMembers extensions, ConstraintValidatorContext context) {
            if (extensions == null) {
                return true;
            }
            boolean few = extensions.size() <= max;
            boolean named = extensions.asMap().keySet().stream().allMatch(this::isName);
            if (named) {
                context.disableDefaultConstraintViolation();
            }
            if (!few) {
                context.buildConstraintViolationWithTemplate(TOO_MANY).addConstraintViolation();
            }
            return few && named;
        }

        private boolean isName(String name) {
            int length = name.codePointCount(0, name.length());
            return length >= minLength
                    && length <= maxLength
                    && pattern.matcher(name).matches();
        }
    }
}
