package org.openfex.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openfex.model.EntityShape.Kind;

/** The types of entity by the names that the standard gives them, such as {@code serial-number}; messages too. */
public final class EntityTypes {
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Map<String, Class<? extends Record>> BY_NAME = find();
    private static final Map<Class<? extends Record>, String> NAMES = BY_NAME.entrySet().stream()
            .collect(Collectors.toMap(
                    Map.Entry::getValue, Map.Entry::getKey, (first, second) -> first, LinkedHashMap::new));

    private EntityTypes() {}

    /**
     * {@return the names of all entities, sorted, unmodifiable}
     */
    public static Set<String> names() {
        return BY_NAME.keySet();
    }

    /**
     * {@return the type of a name, null when the standard has none of it}
     *
     * @param name the name of an entity, such as {@code serial-number}
     */
    public static @Nullable Class<? extends Record> of(String name) {
        return BY_NAME.get(name);
    }

    /**
     * {@return the name of a type of entity, null when it is none}
     *
     * @param type a record type of the model
     */
    public static @Nullable String name(Class<? extends Record> type) {
        return NAMES.get(type);
    }

    /**
     * {@return the name of a code list by the type of its codes}
     *
     * @param type a type of code, such as that of {@code firearm-type}
     */
    public static String kebab(Class<?> type) {
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
