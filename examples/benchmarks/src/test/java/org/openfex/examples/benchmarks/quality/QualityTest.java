package org.openfex.examples.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openfex.examples.benchmarks.corruption.FirearmQuery;
import org.openfex.examples.benchmarks.corruption.FirearmQuery.Description;
import org.openfex.examples.benchmarks.corruption.NameCorruption;
import org.openfex.examples.benchmarks.corruption.PersonQuery;
import org.openfex.examples.benchmarks.corruption.SerialCorruption;
import org.openfex.examples.benchmarks.quality.Finder.Answer;
import org.openfex.examples.benchmarks.quality.Finder.Found;
import org.openfex.examples.benchmarks.synthetic.FirearmRegister;
import org.openfex.examples.benchmarks.synthetic.PersonRegister;
import org.openfex.identity.Band;
import org.openfex.model.Firearm;
import org.openfex.model.Person;

class QualityTest {
    private static final FirearmQuality FIREARMS = new FirearmQuality(new FirearmRegister(5, 2000, 2), 60);
    private static final PersonQuality PERSONS = new PersonQuality(new PersonRegister(5, 1500), 60);

    @Test
    void equalityFindsWhatIsWrittenAlikeAndNothingElse() {
        Finder<Firearm> finder = new Equality<>(Texts::of);
        FIREARMS.fill(finder);
        assertThat(recall(finder, SerialCorruption.IDENTITY)).isOne();
        assertThat(recall(finder, SerialCorruption.LOWER_CASE)).isOne();
        assertThat(recall(finder, SerialCorruption.SPACING)).isOne();
        assertThat(recall(finder, SerialCorruption.COPIED_BY_LOOK)).isZero();
        assertThat(recall(finder, SerialCorruption.BY_SOUND)).isZero();
    }

    @Test
    void jaroWinklerFindsMoreAndTakesNeighboursForHits() {
        Finder<Firearm> finder = new JaroWinkler<>(Texts::of);
        FIREARMS.fill(finder);
        assertThat(recall(finder, SerialCorruption.IDENTITY)).isGreaterThan(0.99);
        assertThat(recall(finder, SerialCorruption.DIGIT_WRONG)).isPositive();
        List<FirearmQuery> queries = FIREARMS.queries(List.of(SerialCorruption.IDENTITY), Description.AS_REGISTERED);
        assertThat(FIREARMS.ask(finder, queries).consecutiveHits()).isPositive();
        List<Found> found = finder.find(queries.get(0).query(), 3).found();
        assertThat(found).hasSizeLessThanOrEqualTo(3);
        assertThat(found.get(0)).isEqualTo(new Found(queries.get(0).truth().id(), Band.HIT));
    }

    private static double recall(Finder<Firearm> finder, SerialCorruption kind) {
        return FIREARMS.ask(finder, FIREARMS.queries(List.of(kind), Description.DISTORTED))
                .all()
                .recallAtTen();
    }

    @Test
    void namesAreToldApartFromNamesakes() {
        Finder<Person> finder = new Equality<>(Texts::of);
        PERSONS.fill(finder);
        List<PersonQuery> named = PERSONS.queries(List.of(NameCorruption.IDENTITY), false);
        Tally all = PERSONS.ask(finder, named).all();
        assertThat(all.recallAtTen()).isOne();
        assertThat(all.falseHits()).isZero();
        assertThat(PERSONS.negatives(finder, false))
                .containsKeys("brothers and sisters", "father and child", "namesakes");
        assertThat(PERSONS.negatives(finder, false).get("namesakes").get(Band.HIT))
                .isPositive();
        assertThat(PERSONS.negatives(finder, false).get("brothers and sisters")).doesNotContainKey(Band.HIT);
    }

    @Test
    void talliesTellTruthFromTheRest() {
        Tally tally = new Tally();
        tally.add(answer(new Found("b", Band.HIT), new Found("a", Band.REVIEW)), "a", "c"::equals);
        tally.add(answer(new Found("a", Band.HIT), new Found("c", Band.HIT)), "a", "c"::equals);
        tally.add(answer(), "a", "c"::equals);
        assertThat(tally.queries()).isEqualTo(3);
        assertThat(tally.recallAtOne()).isEqualTo(1 / 3.0);
        assertThat(tally.recallAtTen()).isEqualTo(2 / 3.0);
        assertThat(tally.complete()).isEqualTo(2 / 3.0);
        assertThat(tally.hitRecall()).isEqualTo(1 / 3.0);
        assertThat(tally.recall()).isEqualTo(2 / 3.0);
        assertThat(tally.hitPrecision()).isEqualTo(1 / 2.0);
        assertThat(tally.reviewPrecision()).isOne();
        assertThat(tally.falseHits()).isEqualTo(1 / 3.0);
        assertThat(tally.namesakeHits()).isEqualTo(1 / 3.0);
        Tallies tallies = Tallies.asTheyCome();
        tallies.of("kind").add(tally);
        tallies.of("none");
        assertThat(tallies.table("corruption").toString())
                .startsWith("corruption  queries")
                .contains("kind              3    0.3333")
                .contains("none              0         -");
    }

    private static Answer answer(Found... found) {
        return new Answer(List.of(found), false);
    }

    @Test
    void settingsAreReadFromTheCommandLine() {
        assertThat(QualityReport.Settings.of(List.of("--firearms", "20", "--seed", "3")))
                .isEqualTo(new QualityReport.Settings(3, 20, 10_001, 300, 200, 0));
    }
}
