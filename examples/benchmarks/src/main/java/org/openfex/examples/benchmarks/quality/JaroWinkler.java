package org.openfex.examples.benchmarks.quality;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Function;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.openfex.identity.Band;

/**
 * Every record compared with the query by the similarity of Jaro and Winkler, which knows neither scripts nor what consecutive
 * numbers are.
 *
 * @param <T> what the records are of
 */
final class JaroWinkler<T> implements Finder<T> {
    /** From here on a candidate counts as a hit, and as one to be reviewed: what is in common use. */
    private static final double HIT = 0.95;

    private static final double REVIEW = 0.85;

    /** The least similar, and among equals the latest, comes first. */
    private static final Comparator<Scored> WORST_FIRST = Comparator.comparingDouble(Scored::similarity)
            .thenComparing(Comparator.comparingInt(Scored::place).reversed());

    private final JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    private final Function<T, List<String>> texts;
    private final List<String> ids = new ArrayList<>();
    private final List<List<String>> recorded = new ArrayList<>();

    JaroWinkler(Function<T, List<String>> texts) {
        this.texts = texts;
    }

    private record Scored(int place, double similarity) {}

    @Override
    public String name() {
        return "Jaro-Winkler over all";
    }

    @Override
    public void add(String id, T record) {
        ids.add(id);
        recorded.add(texts.apply(record));
    }

    @Override
    public Answer find(T query, int most) {
        PriorityQueue<Scored> best = new PriorityQueue<>(WORST_FIRST);
        List<String> asked = texts.apply(query);
        for (int place = 0; place < ids.size(); place++) {
            Scored scored = new Scored(place, similarity(asked, recorded.get(place)));
            if (scored.similarity() >= REVIEW) {
                best.add(scored);
                if (best.size() > most) {
                    best.remove();
                }
            }
        }
        List<Found> found = new ArrayList<>();
        while (!best.isEmpty()) {
            Scored worst = best.remove();
            found.add(new Found(ids.get(worst.place()), worst.similarity() >= HIT ? Band.HIT : Band.REVIEW));
        }
        Collections.reverse(found);
        return new Answer(found, false);
    }

    private double similarity(List<String> asked, List<String> recorded) {
        double most = 0;
        for (String one : asked) {
            for (String other : recorded) {
                most = Math.max(most, similarity.apply(one, other));
            }
        }
        return most;
    }
}
