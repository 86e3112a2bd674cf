package org.openfex.schema.generator;

import java.util.ArrayList;
import java.util.List;

/** Writes what the standard says of an entity and its members as the comment of its record. */
final class RecordComment {
    private final Standard standard;
    private final Entity entity;

    RecordComment(Standard standard, Entity entity) {
        this.standard = standard;
        this.entity = entity;
    }

    String[] lines(List<Member> members) {
        String kind = entity.isBody()
                ? "The body of messages of the type {@code " + entity.name() + "}. "
                : "The entity {@code " + entity.name() + "} of the standard. ";
        Javadoc javadoc = new Javadoc("", Javadoc.sentence(entity.description()))
                .paragraph(kind + clause(entity.clause(), standard.clauseTitle(entity.clause()), entity.sources()));
        members.forEach(member -> javadoc.tag("@param " + member.name(), text(member)));
        return javadoc.tag("@param unknownMembers", "Members that only a newer version of FEX knows. Never null.")
                .lines();
    }

    private static String text(Member member) {
        String unit = member.unit().isEmpty() ? "" : " Unit: " + Javadoc.sentence(member.unit());
        return Javadoc.sentence(member.description()) + unit + " " + absence(member) + " "
                + clause(member.clause(), "", member.sources());
    }

    /** The clause of FEX, and the instruments behind it. */
    private static String clause(String number, String title, List<String> sources) {
        List<String> notes = new ArrayList<>(title.isEmpty() ? List.of() : List.of(title));
        notes.addAll(sources);
        String behind = notes.isEmpty() ? "" : " (" + Javadoc.escape(String.join("; ", notes)) + ")";
        return "FEX " + Javadoc.escape(number) + behind + ".";
    }

    private static String absence(Member member) {
        if (member.value() instanceof Value.Extensions) {
            return "Never null.";
        }
        if (member.isList()) {
            return member.required() ? "Never null; empty only in a draft." : "Never null; empty when absent.";
        }
        return member.required() ? "Null only in a draft." : "Null when absent.";
    }
}
