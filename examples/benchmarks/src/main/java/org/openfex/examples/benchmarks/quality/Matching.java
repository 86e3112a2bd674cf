package org.openfex.examples.benchmarks.quality;

import java.util.List;
import org.openfex.identity.Candidates;
import org.openfex.identity.MatchIndex;
import org.openfex.identity.Matcher;
import org.openfex.model.Firearm;
import org.openfex.model.Person;

/**
 * The index of FEX, as it stands.
 *
 * @param <T> what the records are of
 */
final class Matching<T> implements Finder<T> {
    private final MatchIndex<T> index;

    private Matching(MatchIndex<T> index) {
        this.index = index;
    }

    static Finder<Firearm> ofFirearms() {
        return new Matching<>(MatchIndex.ofFirearms(Matcher.standard()));
    }

    static Finder<Person> ofPersons() {
        return new Matching<>(MatchIndex.ofPersons(Matcher.standard()));
    }

    @Override
    public String name() {
        return "FEX";
    }

    @Override
    public void add(String id, T record) {
        index.add(id, record);
    }

    @Override
    public Answer find(T query, int most) {
        Candidates candidates = index.query(query, most);
        List<Found> found = candidates.list().stream()
                .map(candidate -> new Found(candidate.id(), candidate.evidence().band()))
                .toList();
        return new Answer(found, !candidates.capped().isEmpty());
    }
}
