package org.openfex.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.openfex.code.BoreGroup;

/**
 * Names by their keys: as written, as they look, as they sound. A name may mean several things; nothing is preferred.
 *
 * @param <T> what the names mean
 */
final class AliasIndex<T> {
    private final Map<String, List<Hit<T>>> byName = new HashMap<>();
    private final Map<String, List<Hit<T>>> byLook = new HashMap<>();
    private final Map<String, List<Hit<T>>> bySound = new HashMap<>();
    private final Wording wording;

    AliasIndex(Wording wording) {
        this.wording = wording;
    }

    void add(String key, T meaning, String name, boolean isVerified) {
        if (!key.isEmpty()) {
            Hit<T> hit = new Hit<>(meaning, name, isVerified);
            put(byName, key, hit);
            put(byLook, wording.look(key), hit);
            put(bySound, wording.sound(key), hit);
        }
    }

    private static <T> void put(Map<String, List<Hit<T>>> index, String key, Hit<T> hit) {
        List<Hit<T>> hits = index.computeIfAbsent(key, k -> new ArrayList<>());
        if (hits.stream().noneMatch(known -> known.meaning.equals(hit.meaning))) {
            hits.add(hit);
        }
    }

    List<Hit<T>> name(String key) {
        return byName.getOrDefault(key, List.of());
    }

    List<Hit<T>> look(String key) {
        return byLook.getOrDefault(wording.look(key), List.of());
    }

    List<Hit<T>> sound(String key) {
        return bySound.getOrDefault(wording.sound(key), List.of());
    }

    /** What several names were found to mean, together. */
    static <T> Resolution<T> resolution(
            Resolution.Basis basis, List<Hit<T>> hits, Function<T, Integer> order, List<BoreGroup> groups) {
        Set<T> candidates = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        boolean isVerified = true;
        for (Hit<T> hit : hits) {
            candidates.add(hit.meaning);
            names.add(hit.name);
            isVerified &= hit.isVerified;
        }
        List<T> sorted = new ArrayList<>(candidates);
        sorted.sort(Comparator.comparing(order));
        return new Resolution<>(basis, sorted, groups, List.copyOf(names), isVerified);
    }

    /**
     * One meaning of a name.
     *
     * @param meaning what the name means
     * @param name the name as the standard's list writes it
     * @param isVerified whether the list entry has a verified source
     */
    record Hit<T>(T meaning, String name, boolean isVerified) {}
}
