package org.openfex.schema.generator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes the class through which code that treats all entities alike reads their members. */
final class EntityMembersWriter {
    static final String NAME = "EntityMembers";

    private static final String INDENT = " ".repeat(20);

    private final List<Entity> entities;
    private final List<String> types;
    private final JavaFile file = new JavaFile(RecordWriter.PACKAGE);

    EntityMembersWriter(Standard standard) {
        this.entities = standard.entities().stream()
                .sorted(Comparator.comparing(Entity::javaName))
                .toList();
        this.types = entities.stream().map(Entity::javaName).toList();
    }

    String write() {
        file.add("/** The members of all entities, by the number of the type and the place of the member. */");
        file.add("@" + file.use(JavaFile.GENERATED) + "(\"org.openfex.schema.generator\")");
        file.add("final class " + NAME + " {");
        file.add("    /** By name, so that no type is loaded before a message holds it. */");
        file.add("    private static final " + file.use("java.util.List") + "<String> TYPES = List.of(");
        for (int i = 0; i < types.size(); i++) {
            file.add("            " + JavaFile.literal(types.get(i)) + (i + 1 < types.size() ? "," : ");"));
        }
        file.add("", "    private " + NAME + "() {}", "");
        file.add("    /** Gives the number of a type; a negative one when it is none of the model. */");
        file.add("    static int type(Class<?> type) {");
        file.add("        return type.getPackage() == " + NAME + ".class.getPackage()");
        file.add("                ? " + file.use("java.util.Collections")
                + ".binarySearch(TYPES, type.getSimpleName())");
        file.add("                : -1;", "    }", "");
        descriptions();
        file.add("    /** Gives a member, {@code unknownMembers} last; null when it is absent. */");
        file.add("    static @" + file.use(JavaFile.NULLABLE) + " Object member(int type, Record entity, int index) {");
        cases("member(index)");
        file.add("");
        file.add(
                "    /** Tells which members are there, each by the bit of its place; a list without items is not. */");
        file.add("    static long present(int type, Record entity) {");
        cases("present()");
        file.add("");
        file.add("    /** Tells which members hold a code that its list has not, each by the bit of its place. */");
        file.add("    static long unknownCodes(int type, Record entity) {");
        file.add("        return switch (type) {");
        for (int i = 0; i < types.size(); i++) {
            if (entities.get(i).hasCodes()) {
                file.add("            case " + i + " -> ((" + types.get(i) + ") entity).unknownCodes();");
            }
        }
        file.add("            default -> 0;", "        };", "    }");
        file.add("}");
        return file.text("schemas");
    }

    /** So that code that treats all entities alike need not ask the records, which would load all that they may hold. */
    private void descriptions() {
        file.add("    /**");
        file.add(
                "     * Describes the members of a type but {@code unknownMembers}: the name of each and, behind a colon, a");
        file.add(
                "     * letter for what is so of it: {@code r} required, {@code l} a list, {@code e} an entity, {@code c} a");
        file.add("     * code, {@code f} refers to an entity, {@code b} the body of a message, {@code x} extensions.");
        file.add("     */");
        file.add("    static String descriptions(int type) {", "        return switch (type) {");
        for (int i = 0; i < entities.size(); i++) {
            file.add("            case " + i + " -> \"\"\"");
            List<String> words = new ArrayList<>(entities.get(i).components().stream()
                    .map(EntityMembersWriter::description)
                    .toList());
            words.set(words.size() - 1, words.get(words.size() - 1) + "\"\"\";");
            file.addWrapped(INDENT, INDENT, words);
        }
        file.add("            default -> throw new IndexOutOfBoundsException(type);", "        };", "    }", "");
    }

    private static String description(Member member) {
        return member.name() + ":" + (member.required() ? "r" : "") + (member.isList() ? "l" : "") + kind(member);
    }

    private static String kind(Member member) {
        Value value = member.value();
        if (value instanceof Value.EntityOf) {
            return "e";
        }
        if (value instanceof Value.BodyOf) {
            return "b";
        }
        if (value instanceof Value.Extensions) {
            return "x";
        }
        return member.isCode() ? "c" : member.refersTo().isEmpty() ? "" : "f";
    }

    private void cases(String call) {
        file.add("        return switch (type) {");
        for (int i = 0; i < types.size(); i++) {
            file.add("            case " + i + " -> ((" + types.get(i) + ") entity)." + call + ";");
        }
        file.add("            default -> throw new IndexOutOfBoundsException(type);", "        };", "    }");
    }
}
