package org.openfex.profile;

import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openfex.model.Body;
import org.openfex.model.EntityShape;
import org.openfex.model.EntityShape.Kind;
import org.openfex.model.Message;
import org.openfex.model.ReportedFinding;

/** The types of entity by the names that the standard gives them, such as {@code serial-number}. */
final class EntityTypes {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Map<String, Class<? extends Record>> BY_NAME = find();

    private EntityTypes() {}

    /** Gives the type of a name, null when the standard has none of it. */
    static @Nullable Class<? extends Record> of(String name) {
        return BY_NAME.get(name);
    }

    /** Gives the name of a code list by the type of its codes. */
    static String kebab(Class<?> type) {
        return HUMP.matcher(type.getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    private static Map<String, Class<? extends Record>> find() {
        Map<String, Class<? extends Record>> found = new TreeMap<>();
        add(Message.class, found);
        Arrays.stream(Body.class.getPermittedSubclasses())
                .filter(EntityShape::isEntity)
                .forEach(body -> add(body.asSubclass(Record.class), found));
        return Collections.unmodifiableMap(found);
    }

    private static void add(Class<? extends Record> type, Map<String, Class<? extends Record>> found) {
        // The one entity whose record is not named as its schema.
        String name = type == ReportedFinding.class ? "finding" : kebab(type);
        if (found.putIfAbsent(name, type) == null) {
            for (EntityShape.Member member : EntityShape.of(type).members()) {
                if (member.kind() == Kind.ENTITY) {
                    add(member.valueType().asSubclass(Record.class), found);
                }
            }
        }
    }
}
