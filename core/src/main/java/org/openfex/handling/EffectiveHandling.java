package org.openfex.handling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openfex.code.OnwardTransfer;
import org.openfex.code.Purpose;
import org.openfex.code.UseRestrictionKind;
import org.openfex.model.Handling;
import org.openfex.model.HandlingMarking;
import org.openfex.model.Party;
import org.openfex.model.PartyReference;
import org.openfex.model.UseRestriction;

/**
 * The handling that is in force at an entity: what the envelope says, and what the entity adds to it.
 *
 * <p>An entity that states no handling inherits that of the envelope; one that does only tightens it, and where it would
 * loosen it, the stricter of the two is in force. Markings are compared inside a scheme only; a second scheme adds its
 * restrictions. Immutable and thread-safe. FEX clauses 3.1 to 3.5.
 */
public final class EffectiveHandling {
    private final boolean understood;
    private final List<HandlingMarking> markings;
    private final List<Purpose> purposes;
    private final List<UseRestriction> useRestrictions;
    private final @Nullable List<PartyReference> releasableTo;
    private final @Nullable OnwardTransfer onwardTransfer;
    private final boolean priorNotification;
    private final @Nullable LocalDate eraseBy;
    private final @Nullable LocalDate weaponRecordEraseBy;
    private final @Nullable Party originator;

    private EffectiveHandling(@Nullable Handling handling) {
        Handling own = handling == null ? Handling.builder().build() : handling;
        this.understood = handling != null && isUnderstood(own);
        this.markings = strictest(own.markings());
        this.purposes = own.purposes();
        this.useRestrictions = own.useRestrictions();
        this.releasableTo = own.releasableTo().isEmpty() ? null : own.releasableTo();
        this.onwardTransfer = own.onwardTransfer();
        this.priorNotification = Boolean.TRUE.equals(own.priorNotification());
        this.eraseBy = own.eraseBy();
        this.weaponRecordEraseBy = own.weaponRecordEraseBy();
        this.originator = own.originator();
    }

    private EffectiveHandling(EffectiveHandling outer, EffectiveHandling own) {
        this.understood = outer.understood && own.understood;
        this.markings = strictest(
                Stream.concat(own.markings.stream(), outer.markings.stream()).toList());
        this.purposes = own.purposes.isEmpty()
                ? outer.purposes
                : outer.purposes.stream().filter(own.purposes::contains).toList();
        this.useRestrictions = Stream.concat(own.useRestrictions.stream(), outer.useRestrictions.stream())
                .toList();
        this.releasableTo = common(own.releasableTo, outer.releasableTo);
        this.onwardTransfer = stricter(own.onwardTransfer, outer.onwardTransfer);
        this.priorNotification = own.priorNotification || outer.priorNotification;
        this.eraseBy = earlier(own.eraseBy, outer.eraseBy);
        this.weaponRecordEraseBy = earlier(own.weaponRecordEraseBy, outer.weaponRecordEraseBy);
        this.originator = own.originator == null ? outer.originator : own.originator;
    }

    /**
     * {@return the handling that an envelope puts in force}
     *
     * @param envelope the handling of the envelope; null, which only a draft has, is treated as the strictest
     */
    public static EffectiveHandling of(@Nullable Handling envelope) {
        return new EffectiveHandling(envelope);
    }

    /**
     * {@return the handling in force at an entity below}
     *
     * @param own the handling that the entity states, null when it states none
     */
    public EffectiveHandling tightenedBy(@Nullable Handling own) {
        return own == null ? this : new EffectiveHandling(this, new EffectiveHandling(own));
    }

    /**
     * {@return whether a handling is stated and every member of it is known; one that only a newer version knows may be a
     * restriction}
     */
    public boolean isUnderstood() {
        return understood;
    }

    /**
     * {@return the markings in force, unmodifiable: of a scheme of levels the strictest, of any other all}
     */
    public List<HandlingMarking> markings() {
        return markings;
    }

    /**
     * {@return the purposes for which the content may be used, unmodifiable; empty when it may be used for none}
     */
    public List<Purpose> purposes() {
        return purposes;
    }

    /**
     * {@return the restrictions of use in force, unmodifiable; those of the entity first}
     */
    public List<UseRestriction> useRestrictions() {
        return useRestrictions;
    }

    /**
     * {@return whether one of some restrictions of use is in force}
     *
     * @param kinds kinds of restriction
     */
    public boolean isRestricted(Set<UseRestrictionKind> kinds) {
        return useRestrictions.stream().anyMatch(restriction -> kinds.contains(restriction.code()));
    }

    /**
     * {@return the States and bodies to which the content may be passed on; empty when they are not limited by name}
     */
    public Optional<List<PartyReference>> releasableTo() {
        return Optional.ofNullable(releasableTo);
    }

    /**
     * {@return whether the content is released by name to a party}
     *
     * @param party a party
     */
    public boolean isReleasedTo(Party party) {
        return releasableTo != null && releasableTo.stream().anyMatch(named -> Parties.covers(named, party));
    }

    /**
     * {@return the rule for onward transfer, the stricter of the two where entity and envelope state one; empty when none is
     * stated}
     */
    public Optional<OnwardTransfer> onwardTransfer() {
        return Optional.ofNullable(onwardTransfer);
    }

    /**
     * {@return whether the provider is to be told before the content is disclosed}
     */
    public boolean isPriorNotification() {
        return priorNotification;
    }

    /**
     * {@return the date by which personal data are to be erased, the earlier of the two; empty when none is stated}
     */
    public Optional<LocalDate> eraseBy() {
        return Optional.ofNullable(eraseBy);
    }

    /**
     * {@return the date by which records of weapons are to be erased, the earlier of the two; empty when none is stated}
     */
    public Optional<LocalDate> weaponRecordEraseBy() {
        return Optional.ofNullable(weaponRecordEraseBy);
    }

    /**
     * {@return the authority that originated the content; empty when it is the sender of the message}
     */
    public Optional<Party> originator() {
        return Optional.ofNullable(originator);
    }

    /** Gives nothing of the content. */
    @Override
    public String toString() {
        return "EffectiveHandling[markings=" + markings.size() + "]";
    }

    private static boolean isUnderstood(Handling handling) {
        return handling.unknownMembers().isEmpty()
                && handling.markings().stream()
                        .allMatch(marking -> marking.unknownMembers().isEmpty())
                && handling.useRestrictions().stream()
                        .allMatch(restriction -> restriction.unknownMembers().isEmpty())
                && handling.releasableTo().stream()
                        .allMatch(party -> party.unknownMembers().isEmpty());
    }

    /** Leaves of each scheme of levels the strictest alone, and whatever is unknown; of equal markings the first. */
    private static List<HandlingMarking> strictest(List<HandlingMarking> markings) {
        List<HandlingMarking> strictest = new ArrayList<>();
        for (HandlingMarking marking : markings) {
            if (strictest.stream().noneMatch(earlier -> isSame(earlier, marking))
                    && !MarkingScheme.isExceeded(marking, markings)) {
                strictest.add(marking);
            }
        }
        return List.copyOf(strictest);
    }

    /** A code that stands for restrictions in words is another marking where the words differ. */
    private static boolean isSame(HandlingMarking one, HandlingMarking other) {
        return one.scheme().equals(other.scheme())
                && MarkingScheme.key(one).equals(MarkingScheme.key(other))
                && one.text().equals(other.text());
    }

    private static @Nullable List<PartyReference> common(
            @Nullable List<PartyReference> own, @Nullable List<PartyReference> outer) {
        if (own == null || outer == null) {
            return own == null ? outer : own;
        }
        Set<PartyReference> common = new LinkedHashSet<>();
        own.stream()
                .filter(party -> outer.stream().anyMatch(wider -> Parties.covers(wider, party)))
                .forEach(common::add);
        outer.stream()
                .filter(party -> own.stream().anyMatch(wider -> Parties.covers(wider, party)))
                .forEach(common::add);
        return List.copyOf(common);
    }

    private static @Nullable OnwardTransfer stricter(@Nullable OnwardTransfer own, @Nullable OnwardTransfer outer) {
        if (own == null || outer == null) {
            return own == null ? outer : own;
        }
        return strictness(own) >= strictness(outer) ? own : outer;
    }

    /** The code list goes from the loosest rule to the strictest; an unknown code is stricter than any. */
    private static int strictness(OnwardTransfer rule) {
        int place = OnwardTransfer.values().indexOf(rule);
        return place < 0 ? OnwardTransfer.values().size() : place;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate own, @Nullable LocalDate outer) {
        if (own == null || outer == null) {
            return own == null ? outer : own;
        }
        return own.isBefore(outer) ? own : outer;
    }
}
