package org.openfex.examples.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openfex.examples.benchmarks.corruption.FirearmQuery.Description;
import org.openfex.examples.benchmarks.corruption.NameCorruption;
import org.openfex.examples.benchmarks.corruption.SerialCorruption;
import org.openfex.examples.benchmarks.synthetic.FirearmRegister;
import org.openfex.examples.benchmarks.synthetic.PersonRegister;
import org.openfex.identity.Band;
import org.openfex.model.Firearm;
import org.openfex.model.Person;

/** What matching must reach on synthetic registers, at a size that a build can bear; the report measures at full size. */
class QualityBarsTest {
    private static final long SEED = 20_261_124;

    private static final FirearmQuality FIREARMS = new FirearmQuality(new FirearmRegister(SEED, 10_000, 3), 60);
    private static final PersonQuality PERSONS = new PersonQuality(new PersonRegister(SEED, 10_001), 60);
    private static final Finder<Firearm> FIREARM_INDEX = Finders.firearms();
    private static final Finder<Person> PERSON_INDEX = Finders.persons();

    @BeforeAll
    static void fill() {
        FIREARMS.fill(FIREARM_INDEX);
        PERSONS.fill(PERSON_INDEX);
    }

    @Test
    void corruptedNumbersAreAmongTheFirstTen() {
        FirearmQuality.Answers answers = FIREARMS.ask(
                FIREARM_INDEX,
                FIREARMS.queries(
                        Arrays.stream(SerialCorruption.values())
                                .filter(kind -> kind.group() == SerialCorruption.Group.WRITING
                                        || kind.group() == SerialCorruption.Group.LOSS)
                                .toList(),
                        Description.AS_REGISTERED,
                        Description.DISTORTED,
                        Description.DISTORTED));
        assertThat(answers.consecutiveHits()).isZero();
        assertThat(answers.all().recallAtTen())
                .as(() -> answers.missed().toString())
                .isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void consecutiveNumbersAreNoHits() {
        assertThat(FIREARMS.negatives(FIREARM_INDEX).get("consecutive number"))
                .isNotEmpty()
                .doesNotContainKey(Band.HIT);
    }

    @Test
    void namesAreFoundAcrossScripts() {
        List<NameCorruption> lawful = Arrays.stream(NameCorruption.values())
                .filter(QualityReport::isLawful)
                .toList();
        PersonQuality.Answers answers = PERSONS.ask(PERSON_INDEX, PERSONS.queries(lawful, false));
        assertThat(answers.all().recall()).as(() -> answers.missed().toString()).isGreaterThanOrEqualTo(0.97);
        assertThat(answers.all().falseHits()).isLessThanOrEqualTo(0.01);
    }
}
