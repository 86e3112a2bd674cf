package org.openfex.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    /** The types whose entities rules ask for all together, by their simple names: a message loads only those that it holds. */
    private static final Set<String> GATHERED =
            Set.of("Ammunition", "Component", "Disposition", "Firearm", "OtherItem", "Person", "Seizure");

    private final Function<Class<? extends Record>, Subject> subjects;
    private final List<Place> places = new ArrayList<>(64);
    private final Map<String, Place> byId = new HashMap<>();
    private final Map<Class<?>, List<Record>> byType = new HashMap<>();

    /** Walks over a message; the function gives what the rules need of a type of entity. */
    Entities(Message message, Function<Class<? extends Record>, Subject> subjects) {
        this.subjects = subjects;
        add(null, null, -1, message, subjects.apply(Message.class));
    }

    /** Recursion is as deep as entities can contain each other, which the types of the model bound. */
    private void add(@Nullable Place parent, @Nullable Member member, int index, Record entity, Subject subject) {
        Place place = new Place(parent, member, index, entity, subject);
        places.add(place);
        String id = place.id();
        if (id != null) {
            byId.putIfAbsent(id, place);
        }
        if (subject.isGathered()) {
            gather(entity);
        }
        List<Member> members = subject.shape().members();
        for (long rest = place.present() & subject.entities(); rest != 0; rest &= rest - 1) {
            Member child = members.get(Long.numberOfTrailingZeros(rest));
            Object value = child.get(entity);
            if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    Record item = (Record) list.get(i);
                    add(place, child, i, item, subject.held(child, item, subjects));
                }
            } else if (value instanceof Record single && !(value instanceof UnknownBody)) {
                add(place, child, -1, single, subject.held(child, single, subjects));
            }
        }
    }

    private void gather(Record entity) {
        List<Record> ofType = byType.get(entity.getClass());
        if (ofType == null) {
            ofType = new ArrayList<>();
            byType.put(entity.getClass(), ofType);
        }
        ofType.add(entity);
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

    /** Gives all entities of a type that is gathered, in the order of the document, unmodifiable. */
    @SuppressWarnings("unchecked") // under a type stand its entities only
    <T extends Record> List<T> ofType(Class<T> type) {
        List<? extends Record> found = byType.get(type);
        return found == null ? List.of() : (List<T>) Collections.unmodifiableList(found);
    }

    /** Tells whether rules ask for all entities of a type together. */
    static boolean areGathered(Class<? extends Record> type) {
        return GATHERED.contains(type.getSimpleName());
    }
}
