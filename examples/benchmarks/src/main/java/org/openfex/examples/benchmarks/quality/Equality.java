package org.openfex.examples.benchmarks.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.openfex.identity.Band;

/**
 * What most registers do: a record is found when its text is the same in capitals without spaces and signs.
 *
 * @param <T> what the records are of
 */
final class Equality<T> implements Finder<T> {
    private final Function<T, List<String>> texts;
    private final Map<String, List<String>> ids = new HashMap<>();

    Equality(Function<T, List<String>> texts) {
        this.texts = texts;
    }

    @Override
    public String name() {
        return "normalised equality";
    }

    @Override
    public void add(String id, T record) {
        for (String text : texts.apply(record)) {
            ids.computeIfAbsent(text, t -> new ArrayList<>(1)).add(id);
        }
    }

    @Override
    public Answer find(T query, int most) {
        Set<String> found = new LinkedHashSet<>();
        for (String text : texts.apply(query)) {
            found.addAll(ids.getOrDefault(text, List.of()));
        }
        List<Found> hits =
                found.stream().limit(most).map(id -> new Found(id, Band.HIT)).toList();
        return new Answer(hits, false);
    }
}
