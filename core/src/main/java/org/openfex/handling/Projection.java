package org.openfex.handling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openfex.code.ContentKind;
import org.openfex.handling.RedactionPolicy.Release;
import org.openfex.model.EntityShape;
import org.openfex.model.EntityShape.Kind;
import org.openfex.model.EntityShape.Member;
import org.openfex.model.Handling;
import org.openfex.model.JsonMembers;
import org.openfex.model.Message;
import org.openfex.model.Party;
import org.openfex.model.UnknownBody;

/**
 * Makes of a message what a profile releases of it, and counts what it withholds. Used once; not thread-safe.
 *
 * <p>An entity that would lack a required member is withheld whole, and so is one whose own handling bars it. A reference to
 * what was withheld is dropped, and counted as such; whatever cannot stand without it goes too, until nothing changes.
 */
final class Projection {
    /** What says that something is complete; that is no longer true of a part. */
    private static final Set<String> OF_THE_WHOLE = Set.of("listComplete", "completeness");

    /** What the envelope of the new message says anew. */
    private static final Set<String> SAID_ANEW = Set.of("sender", "recipients", "legalBasis", "forwarding");

    private final RedactionPolicy policy;
    private final Release release;
    private final EffectiveHandling ofEnvelope;
    private final Predicate<EffectiveHandling> barred;

    private Set<String> ids = Set.of();
    private boolean isPart;

    Projection(
            RedactionPolicy policy,
            Release release,
            EffectiveHandling ofEnvelope,
            Predicate<EffectiveHandling> barred) {
        this.policy = policy;
        this.release = release;
        this.ofEnvelope = ofEnvelope;
        this.barred = barred;
    }

    /**
     * Projects a message, but for what its envelope will say anew.
     *
     * @param withheld takes what is withheld
     * @return what is left, null when the body cannot stand
     */
    @Nullable
    Message project(Message message, Tally withheld) {
        Message left = message;
        while (true) {
            ids = new HashSet<>();
            gatherIds(left);
            Tally dropped = new Tally();
            left = (Message) entity(left, ofEnvelope, false, dropped).value();
            withheld.addAll(dropped);
            if (left == null || dropped.isEmpty()) {
                return left;
            }
            isPart = true;
        }
    }

    /** Projects the sender of the original, who becomes the originator of what is forwarded; null when nothing is left. */
    @Nullable
    Party sender(Party sender) {
        return (Party) entity(sender, ofEnvelope, false, new Tally()).value();
    }

    private void gatherIds(Record entity) {
        EntityShape shape = EntityShape.of(entity.getClass());
        Member id = shape.member("id");
        if (id != null && id.get(entity) instanceof String value) {
            ids.add(value);
        }
        for (Member member : shape.members()) {
            if (member.kind() == Kind.ENTITY || member.kind() == Kind.BODY) {
                for (Object value : values(member, entity)) {
                    if (!(value instanceof UnknownBody)) {
                        gatherIds((Record) value);
                    }
                }
            }
        }
    }

    /**
     * Projects an entity. Recursion is as deep as entities can contain each other, which the types of the model bound.
     *
     * @param whole whether it is part of a handling, of which only unknown content and extensions are withheld: a restriction
     *     that is cut is none
     * @param withheld takes what is withheld inside
     */
    private Left entity(Record entity, EffectiveHandling handling, boolean whole, Tally withheld) {
        EntityShape shape = EntityShape.of(entity.getClass());
        List<Member> members = shape.members();
        @Nullable Object[] left = new @Nullable Object[members.size()];
        Tally inside = new Tally();
        Map<String, ContentKind> lost = new HashMap<>();
        boolean empty = true;
        for (Member member : members) {
            if (member.kind() == Kind.EXTENSIONS) {
                JsonMembers extensions = (JsonMembers) member.get(entity);
                JsonMembers released = released(extensions, ContentKind.EXTENSION, inside);
                left[member.index()] = released;
                empty &= released.isEmpty();
                continue;
            }
            List<?> values = values(member, entity);
            if (values.isEmpty()) {
                continue;
            }
            if (isPart && OF_THE_WHOLE.contains(member.name())) {
                continue;
            }
            if (entity instanceof Message && SAID_ANEW.contains(member.name())) {
                left[member.index()] = member.get(entity);
                continue;
            }
            ContentKind kind = whole ? RedactionPolicy.ALWAYS : policy.kind(shape.type(), member);
            List<Object> kept = new ArrayList<>();
            ContentKind missing = kind;
            if (release.releases(kind)) {
                for (Object value : values) {
                    Left item = value(member, value, kind, handling, whole, inside);
                    if (item.value() != null) {
                        kept.add(item.value());
                    } else {
                        missing = item.missing();
                    }
                }
            } else {
                inside.add(kind, values.size());
            }
            if (kept.isEmpty()) {
                if (member.isRequired()) {
                    return Left.without(missing);
                }
                lost.put(member.name(), missing);
            } else {
                left[member.index()] = member.isList() ? kept : kept.get(0);
                empty = false;
            }
        }
        for (Set<String> group : policy.needs(shape.type())) {
            ContentKind missing = missing(group, shape, left, lost);
            if (missing != null) {
                return Left.without(missing);
            }
        }
        JsonMembers unknown = released(shape.unknownMembers(entity), ContentKind.UNKNOWN, inside);
        withheld.addAll(inside);
        return empty && unknown.isEmpty() ? Left.empty(inside.first()) : Left.of(shape.construct(left, unknown));
    }

    /** The kind of what an entity lost of some members; null when one of them is left, or none was there. */
    private static @Nullable ContentKind missing(
            Set<String> group, EntityShape shape, @Nullable Object[] left, Map<String, ContentKind> lost) {
        ContentKind missing = null;
        for (String name : group) {
            Member member = shape.member(name);
            if (member != null && left[member.index()] != null) {
                return null;
            }
            missing = missing == null ? lost.get(name) : missing;
        }
        return missing;
    }

    /** Projects a value of a member that is released. */
    private Left value(
            Member member, Object value, ContentKind kind, EffectiveHandling handling, boolean whole, Tally withheld) {
        if (value instanceof UnknownBody) {
            return release.releases(ContentKind.UNKNOWN) ? Left.of(value) : dropped(ContentKind.UNKNOWN, withheld);
        }
        if (member.kind() == Kind.SCALAR) {
            return member.references().isEmpty() || ids.contains((String) value)
                    ? Left.of(value)
                    : dropped(ContentKind.REFERENCE, withheld);
        }
        Record entity = (Record) value;
        Handling own = own(entity);
        EffectiveHandling inForce = handling.tightenedBy(own);
        if (own != null && barred.test(inForce)) {
            return dropped(kind, withheld);
        }
        ContentKind byCode = policy.kindByCode(entity, release);
        if (byCode != null) {
            return dropped(byCode, withheld);
        }
        Tally inside = new Tally();
        Left left = entity(entity, inForce, whole || entity instanceof Handling, inside);
        if (left.isCutWhole()) {
            return dropped(left.missing(), withheld);
        }
        withheld.addAll(inside);
        return left;
    }

    /** The handling that an entity of a body, or a file, states for itself. */
    private static @Nullable Handling own(Record entity) {
        Member member = EntityShape.of(entity.getClass()).member("handling");
        return member == null ? null : (Handling) member.get(entity);
    }

    private static Left dropped(ContentKind kind, Tally withheld) {
        withheld.add(kind, 1);
        return Left.without(kind);
    }

    private JsonMembers released(@Nullable JsonMembers members, ContentKind kind, Tally withheld) {
        if (members == null || members.isEmpty()) {
            return JsonMembers.NONE;
        }
        if (release.releases(kind)) {
            return members;
        }
        withheld.add(kind, members.size());
        return JsonMembers.NONE;
    }

    /** The value of a member or those of a list; none when it is absent. */
    private static List<?> values(Member member, Record entity) {
        Object value = member.get(entity);
        if (value instanceof List<?> list) {
            return list;
        }
        return value == null ? List.of() : List.of(value);
    }

    /**
     * What is left of a value.
     *
     * @param value the value, null when nothing is left
     * @param missing the kind of content for want of which nothing is left
     * @param isCutWhole whether it is withheld as one piece; if not, the pieces in it have been counted
     */
    private record Left(@Nullable Object value, ContentKind missing, boolean isCutWhole) {
        static Left of(Object value) {
            return new Left(value, RedactionPolicy.ALWAYS, false);
        }

        static Left empty(ContentKind first) {
            return new Left(null, first, false);
        }

        static Left without(ContentKind missing) {
            return new Left(null, missing, true);
        }
    }
}
