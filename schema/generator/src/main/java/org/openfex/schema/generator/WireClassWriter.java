package org.openfex.schema.generator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Writes for an entity the class that reads and writes it on the fast path. */
final class WireClassWriter {
    static final String PACKAGE = "org.openfex.wire";

    private static final String TYPE = "type";

    private final Standard standard;
    private final Entity entity;
    private final String name;
    private final List<Member> members;
    private final JavaFile file = new JavaFile(PACKAGE);

    WireClassWriter(Standard standard, Entity entity) {
        this.standard = standard;
        this.entity = entity;
        this.name = entity.javaName();
        this.members = entity.members();
        if (members.size() > Long.SIZE) {
            throw new IllegalArgumentException(entity.name() + " has more members than a long has bits");
        }
    }

    /** The name of the class for a record. */
    static String className(String javaName) {
        return javaName + "Wire";
    }

    String write() {
        file.use(RecordWriter.PACKAGE + "." + name);
        file.add("/** Reads and writes {@link " + name + "}. */");
        file.add("@" + file.use(JavaFile.GENERATED) + "(\"org.openfex.schema.generator\")");
        file.add("final class " + className(name) + " {");
        names();
        file.add("", "    private " + className(name) + "() {}", "");
        reader();
        writer();
        if (entity.isMessage()) {
            bodies();
        }
        file.add("}");
        return file.text(entity.source());
    }

    private void names() {
        List<String> words = new ArrayList<>();
        String next = "private static final WordTable NAMES = new WordTable(";
        for (Member member : members) {
            words.add(next + JavaFile.literal(member.name()) + ",");
            next = "";
        }
        close(words);
        file.addWrapped("    ", "            ", words);
    }

    // ---- reading

    private void reader() {
        file.add("    static " + name + " read(WireReader in) {");
        members.forEach(member -> file.add("        " + type(member) + " " + variable(member) + " = null;"));
        if (entity.isMessage()) {
            file.add("        int bodyAt = -1;");
        }
        file.add("        long seen = 0;");
        file.add("        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {");
        file.add("            seen = WireReader.seen(seen, member);", "            switch (member) {");
        for (int i = 0; i < members.size(); i++) {
            readCase(i, members.get(i));
        }
        file.add("                default -> throw Doubt.doubt();", "            }", "        }");
        if (entity.isMessage()) {
            file.add("        if (bodyAt >= 0) {", "            in.beginBody(bodyAt);");
            file.add("            body = readBody(type, in);", "            in.endBody();", "        }");
        }
        file.add("        WireReader.require(seen, 0x" + Long.toHexString(required()) + "L);");
        List<String> words = new ArrayList<>();
        String next = "return new " + name + "(";
        for (Member member : members) {
            if (!isType(member)) {
                words.add(next + variable(member) + ",");
                next = "";
            }
        }
        words.add("null);");
        file.addWrapped("        ", "                ", words);
        file.add("    }", "");
    }

    /** Ends the last word of a list of arguments. */
    private static void close(List<String> words) {
        String last = words.get(words.size() - 1);
        words.set(words.size() - 1, last.substring(0, last.length() - 1) + ");");
    }

    private long required() {
        long required = 0;
        for (int i = 0; i < members.size(); i++) {
            required |= members.get(i).required() ? 1L << i : 0;
        }
        return required;
    }

    private void readCase(int index, Member member) {
        String start = "                case " + index + " -> ";
        String variable = variable(member);
        if (member.isList()) {
            String list = "in.list(mark, " + member.list().max() + ")";
            file.add(start + "{", "                    int mark = in.openList();");
            line("                    ", "while (in.more(" + readValue(member) + ")) {");
            file.add("                        // the next item");
            file.add("                    }");
            file.add("                    " + variable + " = "
                    + (member.list().unique() ? "WireReader.unique(" + list + ")" : list) + ";");
            file.add("                }");
        } else if (member.value() instanceof Value.BodyOf) {
            file.add(start + "{", "                    if (type == null) {");
            file.add("                        bodyAt = in.skipBody();", "                    } else {");
            file.add("                        body = readBody(type, in);", "                    }");
            file.add("                }");
        } else {
            line("                ", "case " + index + " -> " + variable + " = " + readValue(member) + ";");
        }
    }

    private String readValue(Member member) {
        Value value = member.value();
        if (isVersion(member)) {
            return "in.version(" + file.use("org.openfex.schema.FexStandard") + ".VERSION)";
        }
        if (value instanceof Value.Text text) {
            return "in.text(" + format(text) + ", " + text.min() + ", " + text.max() + ")";
        }
        if (value instanceof Value.CodeOf code) {
            return "(" + file.use(code.javaType()) + ") in.code(WireCodes." + WireCodesWriter.constant(code.list())
                    + ", " + format(code.format()) + ", " + code.max() + ")";
        }
        if (value instanceof Value.Whole whole) {
            return isInt(whole)
                    ? "in.integer(" + whole.min() + ", " + whole.max() + ")"
                    : "in.wholeNumber(" + whole.min() + "L, " + whole.max() + "L)";
        }
        if (value instanceof Value.Fraction fraction) {
            return "in.decimal(" + limit(fraction.min()) + ", " + limit(fraction.max()) + ")";
        }
        if (value instanceof Value.EntityOf other) {
            return className(other.javaName()) + ".read(in)";
        }
        return value instanceof Value.Extensions
                ? "in.extensions(" + extensionLimits() + ")"
                : "in." + method(value) + "()";
    }

    // ---- writing

    private void writer() {
        file.add("    static void write(" + name + " entity, WireWriter out) {");
        List<String> conditions = new ArrayList<>();
        for (Member member : members) {
            if (member.required() && !isType(member)) {
                String value = "entity." + member.name() + "()";
                conditions.add((member.isList() ? "!" + value + ".isEmpty()" : value + " != null") + " &&");
            }
        }
        if (!conditions.isEmpty()) {
            String last = conditions.remove(conditions.size() - 1);
            conditions.add(last.substring(0, last.length() - " &&".length()) + ");");
            conditions.set(0, "WireWriter.require(" + conditions.get(0));
            file.addWrapped("        ", "                ", conditions);
        }
        file.add("        out.open();");
        for (int i = 0; i < members.size(); i++) {
            writeMember(i, members.get(i));
        }
        file.add("        out.close(entity.unknownMembers());", "    }");
    }

    private void writeMember(int index, Member member) {
        String value = "entity." + member.name() + "()";
        String place = "NAMES, " + index;
        if (member.value() instanceof Value.Extensions) {
            file.add("        out.extensions(" + place + ", " + value + ", " + extensionLimits() + ");");
        } else if (member.isList()) {
            String list =
                    file.use("java.util.List") + "<" + file.use(member.value().javaType()) + ">";
            file.add("        " + list + " " + variable(member) + " = " + value + ";");
            if (member.list().unique()) {
                file.add("        WireWriter.unique(" + variable(member) + ");");
            }
            file.add("        if (out.openList(" + place + ", " + variable(member) + ", "
                    + member.list().max() + ")) {");
            file.add("            for (int i = 0; i < " + variable(member) + ".size(); i++) {");
            file.add("                out.item(i);");
            line("                ", writeValue(member, variable(member) + ".get(i)") + ";");
            file.add("            }", "            out.closeList();", "        }");
        } else if (member.required()) {
            file.add("        out.name(" + place + ");");
            line("        ", writeValue(member, value) + ";");
        } else {
            file.add("        if (" + value + " != null) {", "            out.name(" + place + ");");
            line("            ", writeValue(member, value) + ";");
            file.add("        }");
        }
    }

    private String writeValue(Member member, String expression) {
        Value value = member.value();
        if (isVersion(member)) {
            return "out.version(" + expression + ", FexStandard.VERSION)";
        }
        if (value instanceof Value.BodyOf) {
            return "writeBody(" + expression + ", out)";
        }
        if (value instanceof Value.Text text) {
            return "out.text(" + expression + ", " + format(text) + ", " + text.min() + ", " + text.max() + ")";
        }
        if (value instanceof Value.CodeOf code) {
            return "out.code(" + expression + ", " + format(code.format()) + ", " + code.max() + ")";
        }
        if (value instanceof Value.Whole whole) {
            return "out.whole(" + expression + ", " + whole.min() + "L, " + whole.max() + "L)";
        }
        if (value instanceof Value.Fraction fraction) {
            return "out.decimal(" + expression + ", " + limit(fraction.min()) + ", " + limit(fraction.max()) + ")";
        }
        if (value instanceof Value.EntityOf other) {
            return className(other.javaName()) + ".write(" + expression + ", out)";
        }
        return "out." + method(value) + "(" + expression + ")";
    }

    // ---- the body of a message

    private void bodies() {
        String body = file.use(RecordWriter.PACKAGE + "." + BodyWriter.NAME);
        file.add("", "    private static " + body + " readBody(MessageType type, WireReader in) {");
        file.add("        if (type == null) {", "            throw Doubt.doubt();", "        }");
        file.add("        return switch (type.value()) {");
        standard.bodies()
                .forEach(other -> file.add(
                        "            case \"" + other.name() + "\" -> " + className(other.javaName()) + ".read(in);"));
        file.add("            default -> throw Doubt.doubt();", "        };", "    }", "");
        file.add("    private static void writeBody(" + body + " body, WireWriter out) {");
        String next = "        ";
        for (Entity other : standard.bodies()) {
            String type = file.use(RecordWriter.PACKAGE + "." + other.javaName());
            file.add(next + "if (body instanceof " + type + " record) {");
            file.add("            " + className(type) + ".write(record, out);");
            next = "        } else ";
        }
        file.add(next + "{", "            throw Doubt.doubt();", "        }", "    }");
    }

    // ---- what both need

    /** Adds a line of code, broken between its words where it does not fit. */
    private void line(String indent, String code) {
        file.addWrapped(indent, indent + "        ", List.of(code.split(" ", -1)));
    }

    /** The body tells the type of a message: it is read into a variable, and is no component. */
    private boolean isType(Member member) {
        return entity.isMessage() && member.name().equals(TYPE);
    }

    private boolean isVersion(Member member) {
        return entity.isMessage() && member.name().equals("fex");
    }

    private String type(Member member) {
        String item = file.use(member.value().javaType());
        return member.isList() ? file.use("java.util.List") + "<" + item + ">" : item;
    }

    /** A name that no other variable has. */
    private String variable(Member member) {
        boolean taken =
                List.of("in", "out", "entity", "member", "seen", "mark", "i").contains(member.name());
        return taken ? member.name() + "Value" : member.name();
    }

    private static String format(Value.Text text) {
        if (text.formats().size() != 1) {
            throw new IllegalArgumentException("a text with " + text.formats().size() + " patterns");
        }
        return format(text.formats().get(0));
    }

    private static String format(Value.Format format) {
        return WireFormatsWriter.NAME + "." + format.constant();
    }

    private static boolean isInt(Value.Whole whole) {
        return whole.javaType().equals("java.lang.Integer");
    }

    private static String limit(BigDecimal limit) {
        return limit.longValueExact() + "L";
    }

    private String extensionLimits() {
        JsonNode extensions = standard.extensions();
        JsonNode names = extensions.path("propertyNames");
        return extensions.path("maxProperties").intValue() + ", "
                + names.path("minLength").intValue() + ", "
                + names.path("maxLength").intValue();
    }

    private static String method(Value value) {
        return switch (value.javaType()) {
            case "java.util.UUID" -> "uuid";
            case "java.time.OffsetDateTime" -> "time";
            case "java.time.LocalDate" -> "date";
            case "org.openfex.model.PartialDate" -> "partialDate";
            case "java.lang.Boolean" -> "bool";
            default -> throw new IllegalArgumentException("no method for " + value.javaType());
        };
    }
}
