package org.openfex.json;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Code;
import org.openfex.code.MessageType;
import org.openfex.model.Body;
import org.openfex.model.CodePoints;
import org.openfex.model.ExtensionNames;
import org.openfex.model.FexVersion;
import org.openfex.model.Message;
import org.openfex.model.UnknownBody;
import org.openfex.report.Catalogue;
import org.openfex.report.Finding;
import org.openfex.report.Layer;
import org.openfex.report.Severity;

/**
 * The layer CONSTRAINT: judges a message built in Java by the Bean Validation annotations of its records, which say the same
 * as the schema, and by what annotations cannot say of content without a record. Its findings carry the codes that SYNTAX
 * and SCHEMA give to the same faults in bytes.
 */
final class ConstraintCheck {
    /** Made when the first object is checked: whoever only reads never starts Bean Validation. */
    private static final class Holder {
        // No expression language: a template is never evaluated, whatever stands in it.
        static final Validator VALIDATOR = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ROOT), Locale.ROOT, false))
                .buildValidatorFactory()
                .getValidator();
    }

    private static final String KNOWN_TYPES = MessageType.values().stream()
            .filter(type -> Body.classOf(type) != UnknownBody.class)
            .map(MessageType::value)
            .collect(Collectors.joining(", "));

    private final Limits limits;
    private final Catalogue catalogue;
    private final StrictReader reader;
    private final SchemaLayer schema;

    ConstraintCheck(Limits limits, Catalogue catalogue, StrictReader reader, SchemaLayer schema) {
        this.limits = limits;
        this.catalogue = catalogue;
        this.reader = reader;
        this.schema = schema;
    }

    /** The findings of a message, in no particular order. */
    List<Finding> findings(Message message) {
        Map<String, Finding> findings = new LinkedHashMap<>();
        for (ConstraintViolation<Message> violation : Holder.VALIDATOR.validate(message)) {
            add(finding(violation), findings);
        }
        Optional<FexVersion> version = Optional.ofNullable(message.fex()).flatMap(FexVersion::parse);
        if (version.isPresent() && !version.get().isReadable()) {
            Map<String, String> supported = Map.of("supported", FexVersion.SUPPORTED.toString());
            add(catalogue.finding("version-unsupported", "/fex", supported), findings);
        }
        List<UnknownContent.Item> unknown = new ArrayList<>();
        if (UnknownContent.visit(message, unknown::add) > limits.maxObjects()) {
            Map<String, String> limit = Map.of("limit", Integer.toString(limits.maxObjects()));
            add(catalogue.finding("objects-too-many", "", limit), findings);
        }
        boolean newer = version.map(FexVersion::isNewer).orElse(false);
        unknown.forEach(item -> judge(item, newer, findings));
        if (findings.isEmpty() && !unknown.isEmpty()) {
            asWritten(message, findings);
        }
        return findings.values().stream()
                .map(finding -> finding.inLayer(Layer.CONSTRAINT))
                .toList();
    }

    /** One cause often breaks several constraints of one value: the most telling finding stays, as in the schema check. */
    private static void add(Finding finding, Map<String, Finding> findings) {
        int rank = SchemaCheck.rank(finding.code());
        String key = finding.pointer() + (rank < 0 ? " " + finding.code() + finding.parameters() : "");
        findings.merge(key, finding, (one, other) -> SchemaCheck.rank(one.code()) <= rank ? one : other);
    }

    private Finding finding(ConstraintViolation<?> violation) {
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        // The type of a message without a record is kept in its body, and stands beside it.
        String pointer =
                violation.getLeafBean() instanceof UnknownBody ? "/type" : pointer(violation.getPropertyPath());
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return switch (constraint) {
            case "NotNull", "NotEmpty" -> {
                int name = pointer.lastIndexOf('/');
                yield catalogue.finding(
                        "member-missing", pointer.substring(0, name), Map.of("member", pointer.substring(name + 1)));
            }
            case "CodePoints" -> ofText(violation, pointer, attributes);
            case "Size" -> catalogue.finding("array-too-long", pointer, maximum(attributes));
            case "UniqueItems" -> catalogue.finding("array-repeats", pointer, Map.of());
            case "Min" -> outOfRange(pointer, ">= " + attributes.get("value"));
            case "Max" -> outOfRange(pointer, "<= " + attributes.get("value"));
            case "Decimal" -> outOfRange(pointer, attributes.get("min") + ".." + attributes.get("max"));
            case "ExtensionNames" ->
                violation.getMessageTemplate().equals(ExtensionNames.TOO_MANY)
                        ? catalogue.finding("object-too-large", pointer, maximum(attributes))
                        : malformed("name-malformed", pointer + "/?", attributes.get("pattern"));
            case "CodeFormat" -> ofCode(violation, pointer, attributes);
            case "Pattern" -> malformed("pattern-mismatch", pointer, attributes.get("regexp"));
            case "WireTime" -> malformed("pattern-mismatch", pointer, "a year of four digits, an offset in minutes");
            default -> throw new IllegalStateException("no finding for the constraint " + constraint);
        };
    }

    private Finding outOfRange(String pointer, String range) {
        return catalogue.finding("number-out-of-range", pointer, Map.of("range", range));
    }

    private Finding malformed(String code, String pointer, @Nullable Object expected) {
        return catalogue.finding(code, pointer, Map.of("expected", String.valueOf(expected)));
    }

    private Finding ofText(ConstraintViolation<?> violation, String pointer, Map<String, Object> attributes) {
        if (violation.getMessageTemplate().equals(CodePoints.UNICODE)) {
            return catalogue.finding("noncharacter", pointer, Map.of());
        }
        String text = String.valueOf(violation.getInvalidValue());
        if (text.isEmpty()) {
            return catalogue.finding("text-empty", pointer, Map.of());
        }
        boolean tooShort =
                text.codePointCount(0, text.length()) < Objects.requireNonNull((Integer) attributes.get("min"));
        return tooShort
                ? catalogue.finding("text-too-short", pointer, Map.of("minimum", String.valueOf(attributes.get("min"))))
                : catalogue.finding("text-too-long", pointer, maximum(attributes));
    }

    private Finding ofCode(ConstraintViolation<?> violation, String pointer, Map<String, Object> attributes) {
        String value = ((Code) violation.getInvalidValue()).value();
        if (value.isEmpty()) {
            return catalogue.finding("text-empty", pointer, Map.of());
        }
        String pattern = Objects.requireNonNull((String) attributes.get("pattern"));
        return Pattern.matches(pattern, value)
                ? catalogue.finding("text-too-long", pointer, maximum(attributes))
                : malformed("pattern-mismatch", pointer, pattern);
    }

    private static Map<String, String> maximum(Map<String, Object> attributes) {
        return Map.of("maximum", String.valueOf(attributes.get("max")));
    }

    /** The path of a violation as a JSON pointer: components are named as members, and items have an index. */
    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.isInIterable() && node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }

    /** Only a newer version may hold what has no record here, and only what has none. */
    private void judge(UnknownContent.Item item, boolean newer, Map<String, Finding> findings) {
        switch (item.kind()) {
            case MISPLACED_MEMBER -> add(catalogue.finding("name-repeated", item.publicPointer(), Map.of()), findings);
            case MEMBER -> {
                if (!newer) {
                    add(catalogue.finding("member-unknown", item.publicPointer(), Map.of()), findings);
                }
            }
            case BODY -> {
                if (!newer) {
                    add(catalogue.finding("type-unknown", "/type", Map.of("allowed", KNOWN_TYPES)), findings);
                }
            }
            case EXTENSION -> {
                // Only the limits of the whole message apply to it.
            }
        }
    }

    /** What has no constraints is judged as it would be read: the limits count from the root of the message. */
    private void asWritten(Message message, Map<String, Finding> findings) {
        ReadResult read = reader.readMessage(ReferencePath.write(message));
        if (read instanceof ReadResult.Tree tree) {
            schema.check(tree.root(), null).stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .forEach(finding -> add(finding, findings));
            if (findings.isEmpty() && !TreeBinder.message(tree.root()).equals(message)) {
                // A body that has a record, kept as text: it would arrive as another message than was sent.
                add(catalogue.finding("type-wrong", "/body", Map.of("expected", "a record")), findings);
            }
        } else if (read instanceof ReadResult.Refused refused) {
            Finding fault = refused.finding();
            add(catalogue.finding(fault.code(), fault.pointer(), fault.parameters()), findings);
        }
    }
}
