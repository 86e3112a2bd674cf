package org.openfex.schema.generator;

import java.util.ArrayList;
import java.util.List;

/** Writes the builder inside a record. */
final class BuilderWriter {
    private final String record;
    private final List<Member> members;
    private final List<String> names;
    private final JavaFile file;

    /** The names are those of the members and of every other component. */
    BuilderWriter(String record, List<Member> members, List<String> names, JavaFile file) {
        this.record = record;
        this.members = members;
        this.names = names;
        this.file = file;
    }

    void write() {
        file.add("    /** Builds a {@link " + record
                + "}, which is valid only when it is complete; not thread-safe. */");
        file.add("    public static final class Builder {");
        members.forEach(member -> file.add("        private " + field(member) + ";"));
        file.add("        private JsonMembers unknownMembers = JsonMembers.NONE;", "");
        file.add("        private Builder() {}", "");
        file.add("        private Builder(" + record + " from) {");
        names.forEach(name -> file.add("            this." + name + " = from." + name + ";"));
        file.add("        }", "");
        members.forEach(this::setters);
        setter("unknownMembers", "JsonMembers unknownMembers", "the members", "unknownMembers");
        build();
        file.add("    }");
    }

    private String field(Member member) {
        String type = file.use(member.value().javaType());
        if (member.isList()) {
            return "List<" + type + "> " + member.name() + " = List.of()";
        }
        if (member.value() instanceof Value.Extensions) {
            return "JsonMembers " + member.name() + " = JsonMembers.NONE";
        }
        return "@" + file.use(JavaFile.NULLABLE) + " " + type + " " + member.name();
    }

    private void setters(Member member) {
        String type = file.use(member.value().javaType());
        String name = member.name();
        if (member.isList()) {
            String what = "the items, in place of any set before";
            setter(name, "List<" + type + "> " + name, what, "List.copyOf(" + name + ")");
            setterHead(name, type + "... " + name, what);
            file.add("            return " + name + "(List.of(" + name + "));", "        }", "");
        } else if (member.isNullable()) {
            setter(name, "@" + file.use(JavaFile.NULLABLE) + " " + type + " " + name, "the value, null for none", name);
        } else {
            setter(name, type + " " + name, "the value", name);
        }
    }

    private void setter(String name, String parameter, String what, String value) {
        setterHead(name, parameter, what);
        file.add("            this." + name + " = " + value + ";", "            return this;", "        }", "");
    }

    private void setterHead(String name, String parameter, String what) {
        file.add(new Javadoc("        ", "Sets {@link " + record + "#" + name + "()}.")
                .tag("@param " + name, what)
                .tag("@return", "this builder")
                .lines());
        file.add("        public Builder " + name + "(" + parameter + ") {");
    }

    private void build() {
        file.add("        /** {@return the record, valid or not} */");
        file.add("        @SuppressWarnings(\"NullAway\") // a required member may be null in a draft");
        file.add("        public " + record + " build() {");
        List<String> words = new ArrayList<>();
        names.forEach(name -> words.add(name + ","));
        int last = words.size() - 1;
        words.set(last, names.get(last) + ");");
        words.set(0, "return new " + record + "(" + words.get(0));
        file.addWrapped("            ", "                    ", words);
        file.add("        }");
    }
}
