package org.openfex.schema.generator;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the class through which code that treats all entities alike reads their members. */
final class EntityMembersWriter {
    static final String NAME = "EntityMembers";

    private final List<String> types;
    private final Set<String> withCodes;
    private final JavaFile file = new JavaFile(RecordWriter.PACKAGE);

    EntityMembersWriter(Standard standard) {
        this.types = standard.entities().stream().map(Entity::javaName).sorted().toList();
        this.withCodes = standard.entities().stream()
                .filter(Entity::hasCodes)
                .map(Entity::javaName)
                .collect(Collectors.toSet());
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
            if (withCodes.contains(types.get(i))) {
                file.add("            case " + i + " -> ((" + types.get(i) + ") entity).unknownCodes();");
            }
        }
        file.add("            default -> 0;", "        };", "    }");
        file.add("}");
        return file.text("schemas");
    }

    private void cases(String call) {
        file.add("        return switch (type) {");
        for (int i = 0; i < types.size(); i++) {
            file.add("            case " + i + " -> ((" + types.get(i) + ") entity)." + call + ";");
        }
        file.add("            default -> throw new IndexOutOfBoundsException(type);", "        };", "    }");
    }
}
