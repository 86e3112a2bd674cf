package org.openfex.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openfex.model.EntityShape.Member;
import org.openfex.model.Message;
import org.openfex.model.UnknownBody;

/**
 * All entities of a message in the order of the document, found by one walk over its records, and indexed by local
 * identifier and by type. What a record keeps as JSON text (extensions, unknown members, an unknown body) is not entered.
 */
final class Entities {
    private final List<Place> places = new ArrayList<>();
    private final Map<String, Place> byId = new HashMap<>();
    private final Map<Class<?>, List<Record>> byType = new HashMap<>();

    /** Walks over a message; the function gives what the rules need of a type of entity. */
    Entities(Message message, Function<Class<? extends Record>, Subject> subjects) {
        add(null, "", -1, message, subjects);
    }

    /** Recursion is as deep as entities can contain each other, which the types of the model bound. */
    private void add(
            @Nullable Place parent,
            String member,
            int index,
            Record entity,
            Function<Class<? extends Record>, Subject> subjects) {
        Place place = new Place(parent, member, index, entity, subjects.apply(entity.getClass()));
        places.add(place);
        byType.computeIfAbsent(entity.getClass(), type -> new ArrayList<>()).add(entity);
        String id = place.id();
        if (id != null) {
            byId.putIfAbsent(id, place);
        }
        for (Member child : place.subject().entities()) {
            Object value = child.get(entity);
            if (value instanceof List<?> list) {
                int i = 0;
                for (Object item : list) {
                    add(place, child.name(), i++, (Record) item, subjects);
                }
            } else if (value instanceof Record single && !(value instanceof UnknownBody)) {
                add(place, child.name(), -1, single, subjects);
            }
        }
    }

    /** Gives the places of all entities in the order of the document, the message first. */
    List<Place> places() {
        return places;
    }

    /** Gives the first entity of a local identifier, null when there is none. */
    @Nullable
    Place byId(String id) {
        return byId.get(id);
    }

    /** Gives all entities of a type in the order of the document, unmodifiable. */
    @SuppressWarnings("unchecked") // under a type stand its entities only
    <T extends Record> List<T> ofType(Class<T> type) {
        return (List<T>) Collections.unmodifiableList(byType.getOrDefault(type, List.of()));
    }
}
