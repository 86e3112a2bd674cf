package org.openfex.examples.benchmarks.speed;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openfex.model.Message;

/**
 * What a project does that validates by annotations: it binds with Jackson 2 and has Hibernate Validator judge the records.
 * The validator is made once, without an expression language.
 */
final class HibernateValidator {
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ROOT), Locale.ROOT, false))
            .buildValidatorFactory()
            .getValidator();

    private HibernateValidator() {}

    /** Binds and validates a message. */
    static Message read(byte[] document) throws IOException {
        Message message = Jackson2.read(document);
        if (!VALIDATOR.validate(message).isEmpty()) {
            throw new IllegalStateException("not as the annotations say");
        }
        return message;
    }
}
