package org.openfex.schema.generator;

import java.util.ArrayList;
import java.util.List;

/** Writes a member as a component of its record: its constraints, its type and its name. */
final class ComponentWriter {
    private static final String CONSTRAINTS = "jakarta.validation.constraints.";

    private final Standard standard;
    private final JavaFile file;

    ComponentWriter(Standard standard, JavaFile file) {
        this.standard = standard;
        this.file = file;
    }

    /** The component as words, between which a line may break. */
    List<String> words(Member member) {
        List<String> words = new ArrayList<>(reference(member));
        String type = file.use(member.value().javaType());
        if (member.isList()) {
            words.addAll(ofList(member.required(), member.list()));
            List<String> item = new ArrayList<>(ofValue(member.value()));
            item.add(type);
            item.set(0, file.use("java.util.List") + "<" + item.get(0));
            words.addAll(item);
            append(words, ">");
        } else {
            if (member.required()) {
                words.add("@" + file.use(CONSTRAINTS + "NotNull"));
            }
            words.addAll(ofValue(member.value()));
            if (member.isNullable()) {
                words.add("@" + file.use(JavaFile.NULLABLE));
            }
            words.add(type);
        }
        append(words, " " + member.name() + ",");
        return words;
    }

    private List<String> reference(Member member) {
        List<String> words = new ArrayList<>();
        for (String target : member.refersTo()) {
            append(words, ",");
            words.add(standard.entity(target).javaName() + ".class");
        }
        if (!words.isEmpty()) {
            boolean one = words.size() == 1;
            words.set(0, "@Reference(to = " + (one ? "" : "{") + words.get(0));
            append(words, one ? ")" : "})");
        }
        return words;
    }

    private List<String> ofList(boolean required, Member.ListLimits limits) {
        List<String> words = new ArrayList<>();
        if (required) {
            words.add("@" + file.use(CONSTRAINTS + "NotEmpty"));
        }
        // The least length of an optional list is 1, and an empty list is an absent one.
        String min = limits.min() > 1 ? "min = " + limits.min() + ", " : "";
        words.add("@" + file.use(CONSTRAINTS + "Size") + "(" + min + "max = " + limits.max() + ")");
        if (limits.unique()) {
            words.add("@UniqueItems");
        }
        return words;
    }

    private List<String> ofValue(Value value) {
        List<String> words = new ArrayList<>();
        if (value instanceof Value.Text text) {
            words.add("@CodePoints(min = " + text.min() + ", max = " + text.max() + ")");
            for (Value.Format format : text.formats()) {
                words.add("@" + file.use(CONSTRAINTS + "Pattern") + "(regexp = " + expression(format) + ")");
            }
        } else if (value instanceof Value.CodeOf code) {
            words.add("@CodeFormat(pattern = " + expression(code.format()) + ", max = " + code.max() + ")");
        } else if (value instanceof Value.Whole whole) {
            words.add("@" + file.use(CONSTRAINTS + "Min") + "(" + literal(whole.min()) + ")");
            words.add("@" + file.use(CONSTRAINTS + "Max") + "(" + literal(whole.max()) + ")");
        } else if (value instanceof Value.Fraction fraction) {
            words.add("@Decimal(min = \"" + fraction.min().toPlainString() + "\", max = \""
                    + fraction.max().toPlainString() + "\")");
        } else if (value instanceof Value.Plain plain && plain.isTime()) {
            words.add("@WireTime");
        } else if (value instanceof Value.EntityOf || value instanceof Value.BodyOf) {
            words.add("@" + file.use("jakarta.validation.Valid"));
        } else if (value instanceof Value.Extensions) {
            words.add("@ExtensionNames");
        }
        return words;
    }

    private static String expression(Value.Format format) {
        return format.constant().isEmpty() ? JavaFile.literal(format.regex()) : "Formats." + format.constant();
    }

    private static String literal(long number) {
        return number < Integer.MIN_VALUE || number > Integer.MAX_VALUE ? number + "L" : Long.toString(number);
    }

    /** Adds to the last word, if there is one. */
    private static void append(List<String> words, String text) {
        if (!words.isEmpty()) {
            words.set(words.size() - 1, words.get(words.size() - 1) + text);
        }
    }
}
