package org.openfex.examples.benchmarks.corruption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openfex.examples.benchmarks.corruption.FirearmQuery.Description;
import org.openfex.examples.benchmarks.synthetic.Draw;
import org.openfex.examples.benchmarks.synthetic.FirearmEntry;
import org.openfex.examples.benchmarks.synthetic.FirearmRegister;
import org.openfex.examples.benchmarks.synthetic.Messages;
import org.openfex.examples.benchmarks.synthetic.PersonEntry;
import org.openfex.examples.benchmarks.synthetic.PersonRegister;
import org.openfex.model.Firearm;
import org.openfex.model.Person;

class CorruptionTest {
    private static final List<FirearmEntry> FIREARMS = new FirearmRegister(11, 1500, 2).entries();
    private static final List<PersonEntry> PERSONS = new PersonRegister(11, 600).entries();

    @ParameterizedTest
    @EnumSource
    void corruptedNumbersDifferAndCanBeMadeAgain(SerialCorruption kind) {
        List<FirearmQuery> queries = firearms(kind, Description.DISTORTED);
        assertThat(queries).hasSizeGreaterThan(10).isEqualTo(firearms(kind, Description.DISTORTED));
        assertThat(queries).allSatisfy(query -> {
            String written = FirearmEntry.text(query.query().serials().get(0));
            assertThat(written.equals(query.truth().serial())).isEqualTo(kind == SerialCorruption.IDENTITY);
            assertThat(query.kind()).isEqualTo(kind);
        });
    }

    @Test
    void queriesOfFirearmsAreValid() {
        List<Firearm> queries = new ArrayList<>();
        for (SerialCorruption kind : SerialCorruption.values()) {
            for (Description description : Description.values()) {
                firearms(kind, description).stream()
                        .limit(5)
                        .forEach(query -> queries.add(query.query().toBuilder()
                                .id("q" + queries.size())
                                .build()));
            }
        }
        assertThat(queries).hasSizeGreaterThan(300);
        assertThat(Messages.errors(queries, List.of())).isEmpty();
    }

    @Test
    void slipsHitOneDigitAndWritingKeepsAll() {
        assertThat(firearms(SerialCorruption.DIGIT_WRONG, Description.NONE)).allSatisfy(query -> {
            String written = FirearmEntry.text(query.query().serials().get(0));
            String serial = query.truth().serial();
            assertThat(written).hasSameSizeAs(serial);
            assertThat(IntStream.range(0, serial.length()).filter(i -> serial.charAt(i) != written.charAt(i)))
                    .hasSize(1);
        });
        assertThat(firearms(SerialCorruption.SPACING, Description.NONE))
                .allSatisfy(query -> assertThat(letters(
                                FirearmEntry.text(query.query().serials().get(0))))
                        .isEqualTo(letters(query.truth().serial())));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    @Test
    void aQueryWithoutDescriptionTellsTheNumberOnly() {
        assertThat(firearms(SerialCorruption.IDENTITY, Description.NONE))
                .allMatch(query ->
                        query.query().make() == null && query.query().calibres().isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void corruptedNamesDifferAndCanBeMadeAgain(NameCorruption kind) {
        List<PersonQuery> queries = persons(kind);
        assertThat(queries).hasSizeGreaterThan(10).isEqualTo(persons(kind));
        assertThat(queries).allSatisfy(query -> {
            String written = query.query().names().get(0).full().text();
            String registered = query.truth().person().names().get(0).full().text();
            assertThat(written.equals(registered)).isEqualTo(kind == NameCorruption.IDENTITY);
            if (kind.group() == NameCorruption.Group.LATIN) {
                assertThat(written).doesNotContainPattern("\\p{IsCyrillic}");
            }
        });
        assertThat(Messages.errors(List.of(), numbered(queries))).isEmpty();
    }

    private static List<Person> numbered(List<PersonQuery> queries) {
        List<Person> persons = new ArrayList<>();
        queries.stream()
                .limit(50)
                .forEach(query -> persons.add(
                        query.query().toBuilder().id("q" + persons.size()).build()));
        return persons;
    }

    @Test
    void aPersonIsTheirOwnNamesakeAndNoBrothers() {
        assertThat(persons(NameCorruption.LATIN_ICAO)).allMatch(query -> query.isNamesake(query.truth()));
        assertThat(HardNegative.ofPersons(PERSONS, true, Draw.of(11, "test"))).allSatisfy(negative -> {
            PersonEntry other = PERSONS.stream()
                    .filter(entry -> entry.id().equals(negative.other()))
                    .findFirst()
                    .orElseThrow();
            assertThat(negative.query().births().get(0).date().value())
                    .isNotEqualTo(other.birth().toString());
        });
    }

    @Test
    void hardNegativesAreNotInTheRegister() {
        List<String> serials =
                FIREARMS.stream().map(entry -> letters(entry.serial())).toList();
        List<HardNegative<Firearm>> negatives = HardNegative.ofFirearms(FIREARMS, 100, Draw.of(11, "test"));
        assertThat(negatives.stream().map(HardNegative::kind).distinct()).hasSize(3);
        assertThat(negatives)
                .allSatisfy(negative -> assertThat(serials)
                        .doesNotContain(letters(
                                FirearmEntry.text(negative.query().serials().get(0)))));
        assertThat(HardNegative.ofPersons(PERSONS, false, Draw.of(11, "test")).stream()
                        .map(HardNegative::kind)
                        .distinct())
                .hasSize(3);
    }

    private static List<FirearmQuery> firearms(SerialCorruption kind, Description description) {
        return FIREARMS.stream()
                .map(entry -> FirearmQuery.of(entry, kind, description, Draw.of(11, kind + entry.id())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<PersonQuery> persons(NameCorruption kind) {
        return PERSONS.stream()
                .map(entry -> PersonQuery.of(entry, kind, false, Draw.of(11, kind + entry.id())))
                .flatMap(Optional::stream)
                .toList();
    }
}
