package org.openfex.rules;

import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openfex.model.EntityShape;
import org.openfex.model.EntityShape.Kind;
import org.openfex.model.EntityShape.Member;
import org.openfex.model.Message;

/**
 * What the rules need of a type of entity, found once for each type: the rules that concern it, and its members sorted by
 * what they hold. Sets of members are bits by the places of the members, as in {@link EntityShape#present(Record)}.
 */
final class Subject {
    private static final String ID = "id";

    private final EntityShape shape;
    private final long entities;
    private final long codes;
    private final long references;
    private final boolean gathered;
    private final @Nullable Member id;
    private final Rule[] rules;

    /** What members hold, where that is of one type, as it is found. Two threads may find it: both find the same. */
    private final @Nullable Subject[] held;

    /** Finds what the rules need of a type of entity. */
    Subject(Class<? extends Record> type) {
        this.shape = EntityShape.of(type);
        this.entities = places(member -> member.kind() == Kind.ENTITY || member.kind() == Kind.BODY);
        this.codes = places(Member::isCode);
        this.references = places(Member::isReference);
        this.gathered = Entities.areGathered(type);
        // The id of a message is a UUID: nothing inside a message refers to it.
        this.id = type == Message.class ? null : shape.member(ID);
        this.held = new Subject[shape.members().size()];
        this.rules = RuleBook.rules(this).stream().filter(Rule::canBeCalledFor).toArray(Rule[]::new);
    }

    private long places(Predicate<Member> wanted) {
        long places = 0;
        for (Member member : shape.members()) {
            places |= wanted.test(member) ? 1L << member.index() : 0;
        }
        return places;
    }

    EntityShape shape() {
        return shape;
    }

    /** Gives the rules that concern entities of this type, in an array that is not to be changed: every entity goes over it. */
    Rule[] rules() {
        return rules;
    }

    /** Tells whether rules ask for all entities of this type together. */
    boolean isGathered() {
        return gathered;
    }

    /** Gives the members that hold entities. */
    long entities() {
        return entities;
    }

    /**
     * Gives what the rules need of an entity that a member holds.
     *
     * @param subjects gives it by the type of the entity
     */
    Subject held(Member member, Record entity, Function<Class<? extends Record>, Subject> subjects) {
        Subject known = held[member.index()];
        if (known != null) {
            return known;
        }
        Subject found = subjects.apply(entity.getClass());
        // Records are final: but for a body, the next entity is of this type too.
        if (member.kind() == Kind.ENTITY) {
            held[member.index()] = found;
        }
        return found;
    }

    /** Gives the members that hold codes. */
    long codes() {
        return codes;
    }

    /** Gives the members that hold local identifiers of other entities. */
    long references() {
        return references;
    }

    /** Gives the member that holds the local identifier of the entity itself, as the only one; none when it can have none. */
    long ids() {
        return id == null ? 0 : 1L << id.index();
    }

    /** Gives the local identifier of an entity, null when it has none. */
    @Nullable
    String id(Record entity) {
        return id == null ? null : (String) id.get(entity);
    }
}
