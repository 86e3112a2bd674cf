package org.openfex.examples.benchmarks.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openfex.examples.benchmarks.corruption.HardNegative;
import org.openfex.examples.benchmarks.corruption.NameCorruption;
import org.openfex.examples.benchmarks.corruption.PersonQuery;
import org.openfex.examples.benchmarks.quality.Finder.Answer;
import org.openfex.examples.benchmarks.synthetic.Draw;
import org.openfex.examples.benchmarks.synthetic.PersonEntry;
import org.openfex.examples.benchmarks.synthetic.PersonRegister;
import org.openfex.identity.Band;
import org.openfex.model.Person;

/** A register of persons, and labelled queries against it. */
final class PersonQuality {
    /** Blocking is complete when the truth is among so many candidates. */
    private static final int ALL = 1000;

    private final long seed;
    private final List<PersonEntry> register;
    private final Map<String, PersonEntry> entries = new HashMap<>();
    private final List<PersonEntry> asked = new ArrayList<>();

    /** Makes the register and chooses the persons who are asked about. */
    PersonQuality(PersonRegister register, int asked) {
        this.seed = register.seed();
        this.register = register.entries();
        this.register.forEach(entry -> entries.put(entry.id(), entry));
        Draw draw = Draw.of(seed, "asked");
        for (int i = 0; i < asked; i++) {
            this.asked.add(draw.of(this.register));
        }
    }

    void fill(Finder<Person> finder) {
        register.forEach(entry -> finder.add(entry.id(), entry.person()));
    }

    /** Queries about each person who is asked about, one for each kind of corruption that can happen to the name. */
    List<PersonQuery> queries(List<NameCorruption> kinds, boolean tellsBirth) {
        List<PersonQuery> queries = new ArrayList<>();
        for (NameCorruption kind : kinds) {
            for (int i = 0; i < asked.size(); i++) {
                Draw draw = Draw.of(seed + i, kind.name());
                PersonQuery.of(asked.get(i), kind, tellsBirth, draw).ifPresent(queries::add);
            }
        }
        return queries;
    }

    /** How queries were answered: by kind, by language, all kinds together, and those not found. */
    record Answers(Tallies byKind, Tallies byLanguage, Tally all, Map<String, List<String>> missed) {}

    Answers ask(Finder<Person> finder, List<PersonQuery> queries) {
        Tallies byKind = Tallies.asTheyCome();
        Tallies byLanguage = Tallies.sorted();
        Tally all = new Tally();
        Map<String, List<String>> missed = new LinkedHashMap<>();
        for (PersonQuery query : queries) {
            Answer answer = finder.find(query.query(), ALL);
            Tally tally = new Tally();
            tally.add(answer, query.truth().id(), id -> isNamesake(query, id));
            byKind.of(query.kind().label()).add(tally);
            byLanguage.of(query.truth().name().language().code()).add(tally);
            all.add(tally);
            if (tally.recall() < 1) {
                String text = written(query.truth().person()) + " asked as " + written(query.query());
                missed.computeIfAbsent(query.kind().label(), kind -> new ArrayList<>())
                        .add(text);
            }
        }
        return new Answers(byKind, byLanguage, all, missed);
    }

    private static String written(Person person) {
        return person.names().get(0).full().text();
    }

    /** A day of birth tells namesakes apart. */
    boolean isNamesake(PersonQuery query, String id) {
        PersonEntry other = entries.get(id);
        return query.query().births().isEmpty() && other != null && query.isNamesake(other);
    }

    /** Persons of the register beside others who are like them: by kind, in which band the other came. */
    Map<String, Map<Band, Integer>> negatives(Finder<Person> finder, boolean tellsBirth) {
        return FirearmQuality.bands(finder, HardNegative.ofPersons(register, tellsBirth, Draw.of(seed, "negatives")));
    }
}
