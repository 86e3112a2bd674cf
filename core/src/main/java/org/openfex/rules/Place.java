package org.openfex.rules;

import org.jspecify.annotations.Nullable;
import org.openfex.model.EntityShape.Member;

/** An entity and where it stands in its message. No two places are equal: the same record may stand in several. */
final class Place {
    private final @Nullable Place parent;
    private final @Nullable Member member;
    private final int index;
    private final Record entity;
    private final Subject subject;
    private final long present;

    /**
     * Makes a place.
     *
     * @param parent the place of the entity that holds it, null for the message
     * @param member the member of the parent that holds it, null for the message
     * @param index its index where that member is a list, else -1
     * @param entity the entity
     * @param subject what the rules need of its type
     */
    Place(@Nullable Place parent, @Nullable Member member, int index, Record entity, Subject subject) {
        this.parent = parent;
        this.member = member;
        this.index = index;
        this.entity = entity;
        this.subject = subject;
        this.present = subject.shape().present(entity);
    }

    @Nullable
    Place parent() {
        return parent;
    }

    /** Tells whether a member of an entity of some type holds this one, alone or in its list. */
    boolean isIn(Class<? extends Record> type, String name) {
        return parent != null
                && member != null
                && parent.entity.getClass() == type
                && member.name().equals(name);
    }

    Record entity() {
        return entity;
    }

    Subject subject() {
        return subject;
    }

    /** Gives the members that the entity has, each by the bit of its place. */
    long present() {
        return present;
    }

    /** Gives the local identifier of the entity, null when it has none. */
    @Nullable
    String id() {
        return (present & subject.ids()) == 0 ? null : subject.id(entity);
    }

    /** Gives the JSON pointer of the entity. Names of members hold no character that RFC 6901 would have escaped. */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        append(pointer);
        return pointer.toString();
    }

    private void append(StringBuilder pointer) {
        if (parent == null || member == null) {
            return;
        }
        parent.append(pointer);
        pointer.append('/').append(member.name());
        if (index >= 0) {
            pointer.append('/').append(index);
        }
    }
}
