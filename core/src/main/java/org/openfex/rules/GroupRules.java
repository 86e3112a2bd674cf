package org.openfex.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openfex.code.GroupKind;
import org.openfex.model.Group;
import org.openfex.model.GroupInformation;
import org.openfex.model.ModusOperandiBulletin;

/** Rules about criminal groups and the ways in which they work. */
final class GroupRules {
    /** The least number of persons that the Convention's definition asks for. */
    private static final int LEAST = 3;

    private static final Set<GroupKind> OF_THE_CONVENTION =
            Set.of(GroupKind.ORGANIZED_CRIMINAL_GROUP, GroupKind.TRANSNATIONAL_CRIMINAL_GROUP);

    private GroupRules() {}

    /** Gives the rules about a type of entity, by its simple name. */
    static List<Rule> on(String type) {
        return switch (type) {
            case "Group" ->
                List.of(
                        Rule.on(Group.class, "group-bare", GroupRules::bare),
                        Rule.on(Group.class, "group-smaller-than-three", GroupRules::smallerThanThree));
            case "ModusOperandiBulletin" ->
                List.of(Rule.on(
                        ModusOperandiBulletin.class,
                        "concealment-without-detection",
                        GroupRules::concealmentWithoutDetection));
            default -> List.of();
        };
    }

    private static void bare(Group group, Scope scope) {
        if (scope.parent() instanceof GroupInformation
                && Stream.of(
                                group.members(),
                                group.activities(),
                                group.structure(),
                                group.territories(),
                                group.methods(),
                                group.listings())
                        .allMatch(List::isEmpty)) {
            scope.finding();
        }
    }

    private static void smallerThanThree(Group group, Scope scope) {
        if (group.size() != null && group.size() < LEAST && OF_THE_CONVENTION.contains(group.kind())) {
            scope.finding("size");
        }
    }

    private static void concealmentWithoutDetection(ModusOperandiBulletin bulletin, Scope scope) {
        if (!bulletin.concealments().isEmpty() && bulletin.detections().isEmpty()) {
            scope.finding("concealments");
        }
    }
}
