package org.openfex.json;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.openfex.code.MessageType;
import org.openfex.model.Body;
import org.openfex.model.CodePoints;
import org.openfex.model.FexVersion;
import org.openfex.model.Message;
import org.openfex.model.UnknownBody;
import org.openfex.report.Catalogue;
import org.openfex.report.Finding;
import org.openfex.report.Layer;

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

    ConstraintCheck(Limits limits, Catalogue catalogue, StrictReader reader) {
        this.limits = limits;
        this.catalogue = catalogue;
        this.reader = reader;
    }

    /** The findings of a message, in no particular order. */
    List<Finding> findings(Message message) {
        List<Finding> findings = new ArrayList<>();
        Holder.VALIDATOR.validate(message).forEach(violation -> findings.add(finding(violation)));
        Optional<FexVersion> version = Optional.ofNullable(message.fex()).flatMap(FexVersion::parse);
        if (version.isPresent() && !version.get().isReadable()) {
            findings.add(catalogue.finding(
                    "version-unsupported", "/fex", Map.of("supported", FexVersion.SUPPORTED.toString())));
        }
        boolean newer = version.map(FexVersion::isNewer).orElse(false);
        UnknownContent unknown = UnknownContent.of(message);
        if (unknown.objects() > limits.maxObjects()) {
            Map<String, String> limit = Map.of("limit", Integer.toString(limits.maxObjects()));
            findings.add(catalogue.finding("objects-too-many", "", limit));
        }
        unknown.items().forEach(item -> judge(item, newer, findings));
        return findings.stream()
                .map(finding -> finding.inLayer(Layer.CONSTRAINT))
                .toList();
    }

    private Finding finding(ConstraintViolation<?> violation) {
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        String pointer = pointer(violation.getPropertyPath());
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
            case "ExtensionNames" -> malformed("name-malformed", pointer, attributes.get("pattern"));
            case "CodeFormat" -> malformed("pattern-mismatch", pointer, attributes.get("pattern"));
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

    /** Only a newer version may hold what has no record here; and all text is read by the rules of the message around it. */
    private void judge(UnknownContent.Item item, boolean newer, List<Finding> findings) {
        if (!newer && item.kind() == UnknownContent.Kind.MEMBER) {
            findings.add(catalogue.finding("member-unknown", item.publicPointer(), Map.of()));
        }
        if (!newer && item.kind() == UnknownContent.Kind.BODY) {
            findings.add(catalogue.finding("type-unknown", "/type", Map.of("allowed", KNOWN_TYPES)));
        }
        if (reader.readValue(item.text().json()) instanceof ReadResult.Refused refused) {
            Finding fault = refused.finding();
            findings.add(catalogue.finding(fault.code(), item.publicPointer(), fault.parameters()));
        }
    }
}
