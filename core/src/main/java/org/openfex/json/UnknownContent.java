package org.openfex.json;

import java.util.List;
import java.util.function.Consumer;
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

    private final Consumer<Item> items;
    private int objects;

    private UnknownContent(Consumer<Item> items) {
        this.items = items;
    }

    /**
     * Gives the texts one by one, in the order of the document.
     *
     * @return how many objects of the message have a record
     */
    static int visit(Message message, Consumer<Item> items) {
        UnknownContent content = new UnknownContent(items);
        content.walk(message, "");
        return content.objects;
    }

    private void walk(Record entity, String pointer) {
        objects++;
        EntityShape shape = EntityShape.of(entity.getClass());
        for (EntityShape.Member member : shape.members()) {
            Object value = member.get(entity);
            String place = pointer + "/" + member.name();
            if (value instanceof JsonMembers extensions) {
                String shown = shown(extensions, place);
                extensions.asMap().forEach((name, text) -> give(Kind.EXTENSION, name, text, place, shown));
            } else if (value instanceof UnknownBody body) {
                items.accept(new Item(Kind.BODY, place, place, body.json()));
            } else if (value instanceof List<?> elements) {
                for (int i = 0; i < elements.size(); i++) {
                    walkEntity(elements.get(i), place + "/" + i);
                }
            } else if (value != null) {
                walkEntity(value, place);
            }
        }
        JsonMembers unknown = shape.unknownMembers(entity);
        String shown = shown(unknown, pointer);
        unknown.asMap().forEach((name, text) -> {
            Kind kind = TreeBinder.hasPlace(shape, name) ? Kind.MISPLACED_MEMBER : Kind.MEMBER;
            give(kind, name, text, pointer, shown);
        });
    }

    private void walkEntity(Object value, String pointer) {
        if (value instanceof Record entity && EntityShape.isEntity(entity.getClass())) {
            walk(entity, pointer);
        }
    }

    /** What is shown of the place of each of some members: one text for all, since there may be very many. */
    private static String shown(JsonMembers members, String pointer) {
        return members.isEmpty() ? "" : pointer + "/?";
    }

    private void give(Kind kind, String name, JsonText text, String pointer, String shown) {
        items.accept(new Item(kind, JsonPointers.child(pointer, name), shown, text));
    }
}
