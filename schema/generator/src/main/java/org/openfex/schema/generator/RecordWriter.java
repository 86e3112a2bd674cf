package org.openfex.schema.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes an entity as a record with a builder. */
final class RecordWriter {
    static final String PACKAGE = "org.openfex.model";

    private final Standard standard;
    private final Entity entity;
    private final String name;
    private final List<Member> members;
    private final List<String> names;
    private final JavaFile file = new JavaFile(PACKAGE);

    RecordWriter(Standard standard, Entity entity) {
        this.standard = standard;
        this.entity = entity;
        this.name = entity.javaName();
        this.members = entity.components();
        this.names = Stream.concat(members.stream().map(Member::name), Stream.of("unknownMembers"))
                .toList();
    }

    String write() {
        file.add(new RecordComment(standard, entity).lines(members));
        file.add("@" + file.use(JavaFile.GENERATED) + "(\"org.openfex.schema.generator\")");
        file.add("public record " + name + "(");
        ComponentWriter components = new ComponentWriter(standard, file);
        members.forEach(member -> file.addWrapped("        ", "                ", components.words(member)));
        if (entity.isBody()) {
            file.add("        JsonMembers unknownMembers)", "        implements Body {", "");
        } else {
            file.add("        JsonMembers unknownMembers) {", "");
        }
        constructor();
        builders();
        type();
        access();
        text();
        new BuilderWriter(name, members, names, file).write();
        file.add("}");
        return file.text(entity.source());
    }

    private void constructor() {
        Javadoc javadoc = new Javadoc(
                "    ",
                "Normalises and does not validate: lists are copied, an absent list becomes an empty one, absent"
                        + " extensions become none, and a whole number loses its scale. Prefer {@link #builder()}: a"
                        + " minor version may add components.");
        names.forEach(component -> javadoc.tag("@param " + component, "see {@link #" + component + "()}"));
        file.add(javadoc.lines());
        file.add("    public " + name + " {");
        members.forEach(member -> normalise(member.name(), normaliser(member)));
        normalise("unknownMembers", "members");
        file.add("    }", "");
    }

    /** The method of {@code Records} that normalises a component, or an empty text where there is nothing to do. */
    private static String normaliser(Member member) {
        if (member.isList()) {
            return "list";
        }
        if (member.value() instanceof Value.Extensions) {
            return "members";
        }
        return member.value() instanceof Value.Fraction ? "number" : "";
    }

    private void normalise(String component, String normaliser) {
        if (!normaliser.isEmpty()) {
            file.add("        " + component + " = Records." + normaliser + "(" + component + ");");
        }
    }

    private void builders() {
        file.add("    /** {@return a builder without values} */");
        file.add("    public static Builder builder() {", "        return new Builder();", "    }", "");
        file.add("    /** {@return a builder with the values of this record} */");
        file.add("    public Builder toBuilder() {", "        return new Builder(this);", "    }", "");
    }

    private void type() {
        if (entity.isBody()) {
            String messageType = file.use(JavaFile.MESSAGE_TYPE);
            file.add("    @Override", "    public " + messageType + " type() {");
            file.add("        return " + messageType + "." + Names.constant(entity.name()) + ";", "    }", "");
        } else if (entity.isMessage()) {
            file.add("    /** {@return the type of the message, which its body tells; null only in a draft} */");
            file.add("    @SuppressWarnings(\"NullAway\")");
            file.add("    public " + file.use(JavaFile.MESSAGE_TYPE) + " type() {");
            file.add("        return body == null ? null : body.type();", "    }", "");
        }
    }

    /** For code that treats all entities alike; {@link EntityMembersWriter} writes what leads to these methods. */
    private void access() {
        file.add("    /** Gives a member by its place, {@code unknownMembers} last; null when it is absent. */");
        file.add(
                "    @" + file.use(JavaFile.NULLABLE) + " Object member(int index) {",
                "        return switch (index) {");
        for (int i = 0; i < names.size(); i++) {
            file.add("            case " + i + " -> " + names.get(i) + ";");
        }
        file.add("            default -> throw new IndexOutOfBoundsException(index);", "        };", "    }", "");
        file.add(
                "    /** Tells which members are there, each by the bit of its place; a list without items is not. */");
        file.add("    long present() {");
        List<String> words = new ArrayList<>(List.of("return"));
        for (int i = 0; i < members.size(); i++) {
            String absent = isCollection(members.get(i)) ? ".isEmpty()" : " == null";
            words.add((i == 0 ? "" : "| ") + "(" + names.get(i) + absent + " ? 0 : 1L << " + i + ")"
                    + (i + 1 < members.size() ? "" : ";"));
        }
        file.addWrapped("        ", "                ", words);
        file.add("    }", "");
        unknownCodes();
    }

    private void unknownCodes() {
        if (!entity.hasCodes()) {
            return;
        }
        file.add("    /** Tells which members hold a code that its list has not, each by the bit of its place. */");
        file.add("    long unknownCodes() {");
        List<String> words = new ArrayList<>(List.of("return"));
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            if (member.isCode()) {
                String code = names.get(i);
                String known = member.isList()
                        ? "Records.areKnown(" + code + ")"
                        : code + " == null || " + code + ".isKnown()";
                words.add((words.size() == 1 ? "" : "| ") + "(" + known + " ? 0 : 1L << " + i + ")");
            }
        }
        words.add(words.remove(words.size() - 1) + ";");
        file.addWrapped("        ", "                ", words);
        file.add("    }", "");
    }

    private static boolean isCollection(Member member) {
        return member.isList() || member.value() instanceof Value.Extensions;
    }

    private void text() {
        if (entity.isMessage()) {
            file.add("    /** {@return the type and the identifier of the message: nothing of the content} */");
            file.add("    @Override", "    public String toString() {");
            file.add("        return \"" + name + "[\" + (id == null ? \"\" : id) + \"]\";", "    }", "");
        } else {
            String id = entity.localId().orElse("null");
            file.add("    /** {@return the type and, shortened, the local identifier: nothing of the content} */");
            file.add("    @Override", "    public String toString() {");
            file.add("        return Records.text(\"" + name + "\", " + id + ");", "    }", "");
        }
    }
}
