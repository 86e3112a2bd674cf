package org.openfex.handling;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openfex.code.HandlingScheme;
import org.openfex.model.HandlingMarking;

/**
 * A scheme of markings whose codes FEX can compare: the levels of TLP and PAP in their order, the Europol handling codes as
 * restrictions side by side. Codes of other schemes are kept and never compared.
 *
 * <p>Codes are compared without regard to case, for both cases are in use. Immutable and thread-safe. FEX clause 3.2.
 */
public final class MarkingScheme {
    /** An unknown code is treated as the strictest: it has every restriction. */
    private static final int ALL = -1;

    /** The Traffic Light Protocol. */
    public static final MarkingScheme TLP =
            levels(HandlingScheme.TLP, "clear", "green", "amber", "amber+strict", "red");

    /** The Permissible Actions Protocol. */
    public static final MarkingScheme PAP = levels(HandlingScheme.PAP, "clear", "green", "amber", "red");

    /** The Europol handling codes. */
    public static final MarkingScheme EUROPOL =
            new MarkingScheme(HandlingScheme.EUROPOL_HANDLING, Map.of("h0", 0, "h1", 1, "h2", 2, "h3", 4), false);

    private static final List<MarkingScheme> ALL_SCHEMES = List.of(TLP, PAP, EUROPOL);

    private final HandlingScheme scheme;
    private final Map<String, Integer> restrictionsByCode;
    private final boolean ofLevels;

    private MarkingScheme(HandlingScheme scheme, Map<String, Integer> restrictionsByCode, boolean ofLevels) {
        this.scheme = scheme;
        this.restrictionsByCode = Map.copyOf(restrictionsByCode);
        this.ofLevels = ofLevels;
    }

    /** Makes a scheme of levels, from the loosest: each has the restrictions of those before it and one of its own. */
    private static MarkingScheme levels(HandlingScheme scheme, String... codes) {
        Map<String, Integer> restrictions = new LinkedHashMap<>();
        for (String code : codes) {
            restrictions.put(code, (1 << restrictions.size()) - 1);
        }
        return new MarkingScheme(scheme, restrictions, true);
    }

    /**
     * {@return the schemes whose codes FEX can compare}
     */
    public static List<MarkingScheme> all() {
        return ALL_SCHEMES;
    }

    /**
     * {@return the scheme of a marking, null when it is one whose codes FEX cannot compare}
     *
     * @param marking a marking
     */
    public static @Nullable MarkingScheme of(HandlingMarking marking) {
        for (MarkingScheme scheme : ALL_SCHEMES) {
            if (scheme.holds(marking)) {
                return scheme;
            }
        }
        return null;
    }

    /**
     * {@return the code of the scheme, such as {@code tlp}}
     */
    public String name() {
        return scheme.value();
    }

    /**
     * {@return whether each code is a level, so that content has one of them}
     */
    public boolean isOfLevels() {
        return ofLevels;
    }

    /**
     * {@return whether a marking is of this scheme}
     *
     * @param marking a marking
     */
    public boolean holds(HandlingMarking marking) {
        return marking.scheme().equals(scheme);
    }

    /**
     * {@return whether a marking is a given code of this scheme}
     *
     * @param marking a marking
     * @param code a code of this scheme in lower case, such as {@code h2}
     */
    public boolean isCode(HandlingMarking marking, String code) {
        return holds(marking) && key(marking).equals(code);
    }

    /**
     * {@return whether the scheme has the code of a marking}
     *
     * @param marking a marking of this scheme
     */
    public boolean knows(HandlingMarking marking) {
        return restrictionsByCode.containsKey(key(marking));
    }

    /**
     * Compares markings within this scheme. An unknown code is the strictest of all.
     *
     * @param own the markings of an entity
     * @param inherited the markings that the entity would inherit
     * @return whether those of the entity lack a restriction that it would inherit; false when either has no marking of this
     *     scheme
     */
    public boolean isLooser(Collection<HandlingMarking> own, Collection<HandlingMarking> inherited) {
        return isIn(own) && isIn(inherited) && (restrictions(inherited) & ~restrictions(own)) != 0;
    }

    private boolean isIn(Collection<HandlingMarking> markings) {
        for (HandlingMarking marking : markings) {
            if (holds(marking)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of some markings is a higher level of the same scheme; a level that FEX does not know is neither. */
    static boolean isExceeded(HandlingMarking marking, Collection<HandlingMarking> by) {
        MarkingScheme scheme = of(marking);
        return scheme != null
                && scheme.ofLevels
                && by.stream()
                        .filter(scheme::holds)
                        .anyMatch(other ->
                                scheme.restrictions(other) > scheme.restrictions(marking) && scheme.knows(marking));
    }

    /** The restrictions of all markings of this scheme together, as bits. */
    private int restrictions(Collection<HandlingMarking> markings) {
        int restrictions = 0;
        for (HandlingMarking marking : markings) {
            restrictions |= holds(marking) ? restrictions(marking) : 0;
        }
        return restrictions;
    }

    private int restrictions(HandlingMarking marking) {
        return restrictionsByCode.getOrDefault(key(marking), ALL);
    }

    /** The code of a marking as it is compared. */
    static String key(HandlingMarking marking) {
        return marking.code().toLowerCase(Locale.ROOT);
    }

    /** Gives the code of the scheme. */
    @Override
    public String toString() {
        return "MarkingScheme[" + name() + "]";
    }
}
