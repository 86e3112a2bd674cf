package org.openfex.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Code;
import org.openfex.model.EntityShape;
import org.openfex.model.EntityShape.Kind;
import org.openfex.model.EntityShape.Member;

/**
 * What the rules need of a type of entity, found once for each type: the rules that concern it, and its members sorted by
 * what they hold.
 *
 * @param checks the checks that concern entities of this type
 * @param entities the members that hold entities
 * @param codes the members that hold codes
 * @param references the members that hold local identifiers of other entities
 * @param id the member that holds the local identifier of the entity itself, null when it can have none
 */
record Subject(
        List<Rule.Applied> checks,
        List<Member> entities,
        List<Member> codes,
        List<Member> references,
        @Nullable Member id) {

    private static final String ID = "id";

    /** Finds what concerns a type of entity among all rules. */
    static Subject of(Class<? extends Record> type, List<Rule> rules) {
        EntityShape shape = EntityShape.of(type);
        List<Member> members = shape.members();
        Member id = shape.member(ID);
        Subject subject = new Subject(
                List.of(),
                members.stream()
                        .filter(member -> member.kind() == Kind.ENTITY || member.kind() == Kind.BODY)
                        .toList(),
                members.stream()
                        .filter(member -> Code.class.isAssignableFrom(member.valueType()))
                        .toList(),
                members.stream()
                        .filter(member -> !member.references().isEmpty())
                        .toList(),
                // The id of a message is a UUID: nothing inside a message refers to it.
                id != null && id.valueType() == String.class ? id : null);
        List<Rule.Applied> checks = rules.stream()
                .flatMap(rule -> rule.applied(type, subject).stream())
                .toList();
        return new Subject(checks, subject.entities, subject.codes, subject.references, subject.id);
    }

    boolean hasCodes() {
        return !codes.isEmpty();
    }

    boolean hasReferences() {
        return !references.isEmpty();
    }

    boolean hasId() {
        return id != null;
    }
}
