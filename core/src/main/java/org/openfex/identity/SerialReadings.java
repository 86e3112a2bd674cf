package org.openfex.identity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;

/**
 * Goes through the ways in which a number can be read: at each position the first choice first, the last position varying
 * fastest, up to a cap.
 */
final class SerialReadings {
    private final SerialText text;
    private final SerialRelations relations;
    private final boolean hasGroups;
    private final IntFunction<List<String>> choices;
    private final Set<String> found = new TreeSet<>();
    private int left;

    private SerialReadings(
            SerialText text, SerialRelations relations, boolean hasGroups, IntFunction<List<String>> choices) {
        this.text = text;
        this.relations = relations;
        this.hasGroups = hasGroups;
        this.choices = choices;
        this.left = relations.table.maxReadings;
    }

    /** The keys by sound, sorted. */
    static List<String> phonetic(SerialText text) {
        SerialRelations relations = SerialRelations.standard();
        return new SerialReadings(text, relations, false, relations::sounds).all();
    }

    /** The coarse keys, sorted. */
    static List<String> blocks(SerialText text) {
        SerialRelations relations = SerialRelations.standard();
        return new SerialReadings(text, relations, true, relations::classes).all();
    }

    private List<String> all() {
        go(0, "");
        return List.copyOf(found);
    }

    private void go(int from, String head) {
        StringBuilder plain = new StringBuilder(head);
        int at = from;
        while (at < text.size()) {
            List<String> units = unit(text.units[at]);
            List<SerialRelations.Group> groups = hasGroups ? relations.groups(text.units[at]) : List.of();
            if (units.size() > 1 || !groups.isEmpty()) {
                branch(at, plain.toString(), units, groups);
                return;
            }
            plain.append(units.get(0));
            at++;
        }
        found.add(plain.toString());
        left--;
    }

    /** The character itself first, then as the beginning of a group, then its other choices. */
    private void branch(int at, String head, List<String> units, List<SerialRelations.Group> groups) {
        go(at + 1, head + units.get(0));
        for (SerialRelations.Group group : groups) {
            if (left > 0 && text.stands(group.letters(), at)) {
                go(at + group.letters().length(), head + group.classOf());
            }
        }
        for (int i = 1; i < units.size() && left > 0; i++) {
            go(at + 1, head + units.get(i));
        }
    }

    private List<String> unit(int unit) {
        if (unit >= 0) {
            return choices.apply(unit);
        }
        int[] set = text.set(unit);
        if (set == null) {
            return unit == SerialText.RUN ? List.of("*") : List.of("?");
        }
        Set<String> all = new LinkedHashSet<>();
        for (int c : set) {
            all.addAll(choices.apply(c));
        }
        return new ArrayList<>(all);
    }
}
