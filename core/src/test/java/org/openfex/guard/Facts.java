package org.openfex.guard;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openfex.model.CodeFormat;
import org.openfex.model.CodePoints;
import org.openfex.model.Decimal;
import org.openfex.model.ExtensionNames;
import org.openfex.model.JsonMembers;
import org.openfex.model.PartialDate;
import org.openfex.model.Reference;
import org.openfex.model.UniqueItems;
import org.openfex.model.WireTime;
import tools.jackson.databind.JsonNode;

/**
 * What is asked of a member, in the same words whether the schema or a record asks it: one fact for each keyword, and one
 * for each annotation. So the two agree exactly when their facts are equal.
 */
final class Facts {
    private static final String MODEL = "org.openfex.model.";
    private static final String CODE = "org.openfex.code.";

    private Facts() {}

    /** What a schema asks of each member, in its order. */
    static Map<String, SortedMap<String, String>> ofSchema(Schemas.Entity entity) {
        Map<String, SortedMap<String, String>> facts = new TreeMap<>();
        entity.members().forEach(member -> facts.put(member.name(), ofMember(member)));
        return facts;
    }

    private static SortedMap<String, String> ofMember(Schemas.Member member) {
        Schemas.Value value = member.value();
        SortedMap<String, String> facts = new TreeMap<>();
        if (member.isList()) {
            facts.put("list", "of at most " + member.node().path("maxItems").asString("any number"));
            if (member.required()) {
                facts.put("required", "not empty");
            }
            if (member.node().path("uniqueItems").booleanValue(false)) {
                facts.put("unique", "true");
            }
        } else if (member.required()) {
            facts.put("required", "not null");
        } else if (!value.type().equals("extensions")) {
            facts.put("nullable", "true");
        }
        List<String> targets = new ArrayList<>();
        value.node().path("x-refersTo").forEach(target -> targets.add(target.stringValue()));
        if (!targets.isEmpty()) {
            facts.put(
                    "refersTo",
                    targets.stream()
                            .map(target -> MODEL + Schemas.entity(target).javaName())
                            .sorted()
                            .collect(Collectors.joining(", ")));
        }
        switch (value.type()) {
            case "uuid" -> facts.put("type", UUID.class.getName());
            case "partialDate" -> facts.put("type", PartialDate.class.getName());
            case "time" -> {
                facts.put("type", OffsetDateTime.class.getName());
                facts.put("wireTime", "true");
            }
            case "date" -> {
                facts.put("type", LocalDate.class.getName());
                facts.put("wireTime", "true");
            }
            case "code", "country" -> {
                String list = value.node().path("x-codeList").stringValue();
                facts.put("type", CODE + Schemas.camel(list));
                facts.put("code", text(value, "pattern") + " up to " + text(value, "maxLength"));
            }
            case "extensions" -> {
                facts.put("type", JsonMembers.class.getName());
                JsonNode names = value.keyword("propertyNames");
                facts.put(
                        "extensions",
                        names.path("pattern").stringValue()
                                + " of "
                                + names.path("minLength").asString()
                                + ".."
                                + names.path("maxLength").asString()
                                + " up to "
                                + text(value, "maxProperties"));
            }
            default -> ofOther(value, facts);
        }
        return facts;
    }

    private static void ofOther(Schemas.Value value, SortedMap<String, String> facts) {
        if (value.isBody() || value.entity().isPresent()) {
            facts.put(
                    "type", MODEL + value.entity().map(Schemas.Entity::javaName).orElse("Body"));
            facts.put("valid", "true");
            return;
        }
        switch (value.jsonType()) {
            case "string" -> {
                facts.put("type", String.class.getName());
                facts.put("codePoints", text(value, "minLength") + ".." + text(value, "maxLength"));
                facts.put("pattern", text(value, "pattern"));
            }
            case "boolean" -> facts.put("type", Boolean.class.getName());
            case "number" -> {
                facts.put("type", BigDecimal.class.getName());
                facts.put("decimal", text(value, "minimum") + ".." + text(value, "maximum"));
            }
            case "integer" -> {
                boolean isLong = value.keyword("maximum").longValue() > Integer.MAX_VALUE;
                facts.put("type", (isLong ? Long.class : Integer.class).getName());
                facts.put("min", text(value, "minimum"));
                facts.put("max", text(value, "maximum"));
            }
            default -> throw new IllegalArgumentException("no Java type is known for " + value);
        }
    }

    private static String text(Schemas.Value value, String keyword) {
        return value.keyword(keyword).asString();
    }

    /** What a record asks of each component. */
    static Map<String, SortedMap<String, String>> ofRecord(Class<?> type) throws NoSuchFieldException {
        Map<String, SortedMap<String, String>> facts = new TreeMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (!component.getName().equals("unknownMembers")) {
                facts.put(component.getName(), ofComponent(component));
            }
        }
        return facts;
    }

    private static SortedMap<String, String> ofComponent(RecordComponent component) throws NoSuchFieldException {
        SortedMap<String, String> facts = new TreeMap<>();
        // Where Bean Validation looks for constraints: on the field, and on the type of the items.
        Field field = component.getDeclaringRecord().getDeclaredField(component.getName());
        if (field.getType() == List.class) {
            AnnotatedType item =
                    ((AnnotatedParameterizedType) field.getAnnotatedType()).getAnnotatedActualTypeArguments()[0];
            facts.put("list", "of at most any number");
            facts.put("type", ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0].getTypeName());
            ofAnnotations(item.getAnnotations(), facts);
        } else {
            facts.put("type", field.getType().getName());
        }
        ofAnnotations(field.getAnnotations(), facts);
        if (field.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            facts.put("nullable", "true");
        }
        Reference reference = component.getAnnotation(Reference.class);
        if (reference != null) {
            facts.put(
                    "refersTo",
                    Arrays.stream(reference.to()).map(Class::getName).sorted().collect(Collectors.joining(", ")));
        }
        return facts;
    }

    private static void ofAnnotations(Annotation[] annotations, SortedMap<String, String> facts) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof NotNull) {
                facts.put("required", "not null");
            } else if (annotation instanceof NotEmpty) {
                facts.put("required", "not empty");
            } else if (annotation instanceof Valid) {
                facts.put("valid", "true");
            } else if (annotation instanceof UniqueItems) {
                facts.put("unique", "true");
            } else if (annotation instanceof WireTime) {
                facts.put("wireTime", "true");
            } else if (annotation instanceof Size size) {
                facts.put("list", "of " + (size.min() == 0 ? "" : size.min() + " and ") + "at most " + size.max());
            } else if (annotation instanceof CodePoints limits) {
                facts.put("codePoints", limits.min() + ".." + limits.max());
            } else if (annotation instanceof Pattern pattern) {
                facts.put("pattern", pattern.regexp() + (pattern.flags().length == 0 ? "" : " with flags"));
            } else if (annotation instanceof CodeFormat format) {
                facts.put("code", format.pattern() + " up to " + format.max());
            } else if (annotation instanceof Min min) {
                facts.put("min", Long.toString(min.value()));
            } else if (annotation instanceof Max max) {
                facts.put("max", Long.toString(max.value()));
            } else if (annotation instanceof Decimal limits) {
                facts.put("decimal", limits.min() + ".." + limits.max());
            } else if (annotation instanceof ExtensionNames names) {
                facts.put(
                        "extensions",
                        names.pattern() + " of " + names.minLength() + ".." + names.maxLength() + " up to "
                                + names.max());
            } else {
                facts.put("an annotation that says what no schema says", annotation.toString());
            }
        }
    }
}
