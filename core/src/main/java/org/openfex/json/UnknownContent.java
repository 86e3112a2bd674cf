package org.openfex.json;

import java.util.ArrayList;
import java.util.List;
import org.openfex.model.EntityShape;
import org.openfex.model.JsonMembers;
import org.openfex.model.JsonText;
import org.openfex.model.Message;
import org.openfex.model.UnknownBody;

/**
 * What a message holds beyond the records, each as exact text: members that this version does not know, the body of a type
 * that it does not know, and extensions.
 */
final class UnknownContent {
    /** One text and where it stands. */
    record Item(Kind kind, String pointer, String publicPointer, JsonText text) {}

    /** Why a text has no record. */
    enum Kind {
        MEMBER,
        /** A member that a record has a place for, kept as text all the same: it would be written twice. */
        MISPLACED_MEMBER,
        BODY,
        EXTENSION
    }

    private final List<Item> items = new ArrayList<>();
    private int objects;

    private UnknownContent(Message message) {
        walk(message, "");
    }

    static UnknownContent of(Message message) {
        return new UnknownContent(message);
    }

    /** The texts, in the order of the document. */
    List<Item> items() {
        return items;
    }

    /** How many objects of the message have a record. */
    int objects() {
        return objects;
    }

    private void walk(Record entity, String pointer) {
        objects++;
        EntityShape shape = EntityShape.of(entity.getClass());
        for (EntityShape.Member member : shape.members()) {
            Object value = member.get(entity);
            String place = pointer + "/" + member.name();
            if (value instanceof JsonMembers extensions) {
                extensions.asMap().forEach((name, text) -> keep(Kind.EXTENSION, name, text, place));
            } else if (value instanceof UnknownBody body) {
                items.add(new Item(Kind.BODY, place, place, body.json()));
            } else if (value instanceof List<?> elements) {
                for (int i = 0; i < elements.size(); i++) {
                    walkEntity(elements.get(i), place + "/" + i);
                }
            } else if (value != null) {
                walkEntity(value, place);
            }
        }
        shape.unknownMembers(entity)
                .asMap()
                .forEach((name, text) -> keep(
                        TreeBinder.hasPlace(shape, name) ? Kind.MISPLACED_MEMBER : Kind.MEMBER, name, text, pointer));
    }

    private void walkEntity(Object value, String pointer) {
        if (value instanceof Record entity && EntityShape.isEntity(entity.getClass())) {
            walk(entity, pointer);
        }
    }

    private void keep(Kind kind, String name, JsonText text, String pointer) {
        items.add(new Item(kind, JsonPointers.child(pointer, name), pointer + "/?", text));
    }
}
