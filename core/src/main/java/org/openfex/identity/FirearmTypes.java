package org.openfex.identity;

import java.util.HashMap;
import java.util.Map;

/** The groups of firearm types that registers take for one another, {@code identity/types.json} of the standard. */
final class FirearmTypes {

    /** How the types of two firearms agree. */
    enum Level {
        /** One type. */
        SAME,
        /** Two types of one group. */
        SAME_GROUP,
        /** Types of two groups. */
        DIFFERENT,
        /** A side tells no type, or one that may be anything. */
        NOT_COMPARABLE
    }

    private FirearmTypes() {}

    /** Read when the first two firearms are compared. */
    private static final class Standard {
        static final Map<String, String> GROUPS = read();

        private static Map<String, String> read() {
            Map<String, String> groups = new HashMap<>();
            StandardFile.read("types.json")
                    .path("groups")
                    .members()
                    .forEach((group, types) -> types.forEach(type -> groups.put(type.stringValue(), group)));
            return Map.copyOf(groups);
        }
    }

    static Level compare(String one, String other) {
        String group = Standard.GROUPS.get(one);
        String otherGroup = Standard.GROUPS.get(other);
        if (group == null || otherGroup == null) {
            return Level.NOT_COMPARABLE;
        }
        if (one.equals(other)) {
            return Level.SAME;
        }
        return group.equals(otherGroup) ? Level.SAME_GROUP : Level.DIFFERENT;
    }
}
