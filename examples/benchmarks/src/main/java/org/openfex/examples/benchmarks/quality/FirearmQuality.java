package org.openfex.examples.benchmarks.quality;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openfex.examples.benchmarks.corruption.FirearmQuery;
import org.openfex.examples.benchmarks.corruption.FirearmQuery.Description;
import org.openfex.examples.benchmarks.corruption.HardNegative;
import org.openfex.examples.benchmarks.corruption.SerialCorruption;
import org.openfex.examples.benchmarks.quality.Finder.Answer;
import org.openfex.examples.benchmarks.quality.Finder.Found;
import org.openfex.examples.benchmarks.synthetic.Draw;
import org.openfex.examples.benchmarks.synthetic.FirearmEntry;
import org.openfex.examples.benchmarks.synthetic.FirearmRegister;
import org.openfex.examples.benchmarks.synthetic.Serials;
import org.openfex.identity.Band;
import org.openfex.model.Firearm;

/** A register of firearms, and labelled queries against it. */
final class FirearmQuality {
    /** Blocking is complete when the truth is among so many candidates. */
    private static final int ALL = 1000;

    private final FirearmRegister register;
    private final Map<String, FirearmEntry> entries = new HashMap<>();
    private final List<FirearmEntry> asked = new ArrayList<>();

    /** Makes the register and chooses the firearms that are asked about. */
    FirearmQuality(FirearmRegister register, int asked) {
        this.register = register;
        List<FirearmEntry> all = register.entries();
        all.forEach(entry -> entries.put(entry.id(), entry));
        Draw draw = Draw.of(register.seed(), "asked");
        for (int i = 0; i < asked; i++) {
            this.asked.add(draw.of(all));
        }
    }

    void fill(Finder<Firearm> finder) {
        register.forEach(entry -> finder.add(entry.id(), entry.firearm()));
    }

    /** Queries about each firearm that is asked about, one for each kind of corruption that can happen to it. */
    List<FirearmQuery> queries(List<SerialCorruption> kinds, Description... descriptions) {
        List<FirearmQuery> queries = new ArrayList<>();
        for (SerialCorruption kind : kinds) {
            for (int i = 0; i < asked.size(); i++) {
                Description description = descriptions[i % descriptions.length];
                Draw draw = Draw.of(register.seed() + i, kind.name());
                FirearmQuery.of(asked.get(i), kind, description, draw).ifPresent(queries::add);
            }
        }
        return queries;
    }

    /** How queries were answered: by kind, by script, by pattern, all kinds together, and those not found. */
    record Answers(
            Tallies byKind,
            Tallies byScript,
            Tallies byLine,
            Tally all,
            int consecutiveHits,
            Map<String, List<String>> missed) {}

    Answers ask(Finder<Firearm> finder, List<FirearmQuery> queries) {
        Tallies byKind = Tallies.asTheyCome();
        Tallies byScript = Tallies.sorted();
        Tallies byLine = Tallies.sorted();
        Tally all = new Tally();
        int consecutive = 0;
        Map<String, List<String>> missed = new LinkedHashMap<>();
        for (FirearmQuery query : queries) {
            Answer answer = finder.find(query.query(), ALL);
            String truth = query.truth().id();
            Tally tally = new Tally();
            tally.add(answer, truth, id -> false);
            byKind.of(query.kind().label()).add(tally);
            byScript.of(query.truth().script()).add(tally);
            byLine.of(query.truth().line().name()).add(tally);
            all.add(tally);
            if (tally.recallAtTen() < 1) {
                String text = query.truth().serial() + " asked as "
                        + FirearmEntry.text(query.query().serials().get(0));
                missed.computeIfAbsent(query.kind().label(), kind -> new ArrayList<>())
                        .add(text);
            }
            consecutive += consecutiveHits(query, answer.found());
        }
        return new Answers(byKind, byScript, byLine, all, consecutive, missed);
    }

    /** Counts hits on firearms whose number is next to that of the truth, which a corruption that is no slip cannot excuse. */
    private int consecutiveHits(FirearmQuery query, List<Found> found) {
        String serial = query.truth().serial();
        List<String> near = List.of(
                Serials.neighbour(serial, 1),
                Serials.neighbour(serial, -1),
                Serials.neighbour(serial, 2),
                Serials.neighbour(serial, -2));
        return (int) found.stream()
                .filter(candidate -> candidate.band() == Band.HIT)
                .map(candidate -> entries.get(candidate.id()))
                .filter(entry -> entry != null && !entry.equals(query.truth()) && near.contains(entry.serial()))
                .count();
    }

    /** Firearms that are not in the register: by kind, in which band the entry came that they are like. */
    Map<String, Map<Band, Integer>> negatives(Finder<Firearm> finder) {
        return bands(
                finder,
                HardNegative.ofFirearms(register.entries(), asked.size(), Draw.of(register.seed(), "negatives")));
    }

    /** Counts by kind in which band the record came that is like the query; none where it came not at all. */
    static <T> Map<String, Map<Band, Integer>> bands(Finder<T> finder, List<HardNegative<T>> negatives) {
        Map<String, Map<Band, Integer>> bands = new TreeMap<>();
        for (HardNegative<T> negative : negatives) {
            Band band = finder.find(negative.query(), ALL).found().stream()
                    .filter(found -> found.id().equals(negative.other()))
                    .map(Found::band)
                    .findFirst()
                    .orElse(Band.NO);
            bands.computeIfAbsent(negative.kind(), kind -> new EnumMap<>(Band.class))
                    .merge(band, 1, Integer::sum);
        }
        return bands;
    }
}
