package org.openfex.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.openfex.identity.Records.date;
import static org.openfex.identity.Records.firearm;
import static org.openfex.identity.Records.makarov;
import static org.openfex.identity.Records.passport;
import static org.openfex.identity.Records.person;
import static org.openfex.identity.Records.serial;
import static org.openfex.identity.Records.text;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfex.code.Country;
import org.openfex.code.FirearmType;
import org.openfex.code.SerialRole;
import org.openfex.code.SerialState;
import org.openfex.code.Sex;
import org.openfex.model.Calibre;
import org.openfex.model.Firearm;
import org.openfex.model.Make;
import org.openfex.model.Model;
import org.openfex.model.Person;
import org.openfex.model.SerialNumber;

class MatcherTest {
    private static final Matcher MATCHER = Matcher.standard();

    @ParameterizedTest
    @CsvSource({
        "ВН1234, ВН1234, same",
        "ВН1234, BH 1234, same-by-look",
        "ВН1234, VN-1234, same-by-sound",
        "ВН1234, ВН1234 1973, without-year",
        "ВН1234, ВН1235, one-different",
        "ВН1234, ВН1243, transposed",
        "ВН1234, 1234, without-prefix",
        "ВН1234, ВН1?34, compatible",
        "ВН1234, КМ8807, different",
    })
    void tellsHowFarTheNumbersAgree(String one, String other, String level) {
        assertThat(level(MATCHER.compare(makarov(one), makarov(other)), "serial"))
                .isEqualTo(level);
        assertThat(level(MATCHER.compare(makarov(other), makarov(one)), "serial"))
                .isEqualTo(level);
    }

    @Test
    void aNumberCopiedIntoAnotherAlphabetIsAHitWhereTheDescriptionAgrees() {
        assertThat(MATCHER.compare(makarov("ВН1234"), makarov("BH1234")).band()).isEqualTo(Band.HIT);
        assertThat(MATCHER.compare(makarov("ВН1234"), makarov("VN1234")).band()).isEqualTo(Band.HIT);
    }

    @Test
    void aShortNumberAloneIsForReview() {
        assertThat(MATCHER.compare(firearm("ВН1234"), firearm("ВН1234")).band()).isEqualTo(Band.REVIEW);
    }

    @Test
    void consecutiveNumbersAreNeverAHitWhateverElseAgrees() {
        for (int i = 1000; i < 1100; i++) {
            Evidence evidence = MATCHER.compare(makarov("ВН" + i), makarov("ВН" + (i + 1)));
            assertThat(evidence.band()).isEqualTo(Band.NO);
            assertThat(evidence.conflicts()).extracting(FieldEvidence::field).containsExactly("serial");
        }
    }

    @Test
    void firearmsWithoutANumberDoNotHaveTheSameNumber() {
        Firearm none = makarov("Б/Н");
        Firearm obliterated = firearm().toBuilder()
                .serials(List.of(
                        SerialNumber.builder().state(SerialState.OBLITERATED).build()))
                .build();

        assertThat(level(MATCHER.compare(none, none), "serial")).isEqualTo("not-comparable");
        assertThat(MATCHER.compare(none, none).band()).isNotEqualTo(Band.HIT);
        assertThat(MATCHER.keys(none)).isEmpty();
        assertThat(MATCHER.keys(obliterated)).isEmpty();
        assertThat(MATCHER.compare(firearm(), firearm()).total()).isZero();
        assertThat(MATCHER.compare(firearm(), firearm()).band()).isEqualTo(Band.NO);
    }

    @Test
    void aLongNumberWeighsMoreThanAShortOne() {
        assertThat(MATCHER.compare(firearm("АБ123456"), firearm("АБ123456")).total())
                .isGreaterThan(
                        MATCHER.compare(firearm("АБ1234"), firearm("АБ1234")).total() + 5);
    }

    @Test
    void conflictsAreToldAndWeighAgainst() {
        Firearm revolver = makarov("ВН1234").toBuilder()
                .make(Make.builder().name("Smith & Wesson").build())
                .model(Model.builder().name("Model 10").build())
                .calibres(List.of(Calibre.builder().name(".38 Special").build()))
                .countryOfManufacture(Country.of("US"))
                .manufacturedOn(List.of(date("1990")))
                .build();
        Evidence evidence = MATCHER.compare(makarov("ВН1234"), revolver);

        assertThat(evidence.conflicts()).extracting(FieldEvidence::field).contains("make", "model", "year", "country");
        assertThat(evidence.conflicts())
                .allSatisfy(conflict -> assertThat(conflict.weight()).isNegative());
        assertThat(evidence.total())
                .isLessThan(
                        MATCHER.compare(makarov("ВН1234"), makarov("ВН1234")).total() - 10);
    }

    @Test
    void aFormerStateAndItsSuccessorAreCompatibleAndNotTheSame() {
        Firearm soviet = makarov("ВН1234");
        Firearm russian =
                soviet.toBuilder().countryOfManufacture(Country.of("RU")).build();
        Firearm kazakh =
                soviet.toBuilder().countryOfManufacture(Country.of("KZ")).build();

        assertThat(level(MATCHER.compare(soviet, russian), "country")).isEqualTo("compatible");
        assertThat(level(MATCHER.compare(russian, kazakh), "country")).isEqualTo("different");
        assertThat(level(MATCHER.compare(soviet, soviet), "country")).isEqualTo("equal");
    }

    @Test
    void anImportMarkFindsTheFirearmAgain() {
        Firearm imported = firearm().toBuilder()
                .serials(List.of(serial("ГР2086"), serial("V0098812", SerialRole.IMPORT)))
                .build();
        Evidence byImport = MATCHER.compare(imported, firearm("V0098812"));
        Evidence byBoth = MATCHER.compare(imported, imported);

        assertThat(level(byImport, "serial")).isEqualTo("same");
        assertThat(level(byImport, "other-serial")).isEqualTo("not-comparable");
        assertThat(level(byBoth, "other-serial")).isEqualTo("agrees");
        assertThat(byBoth.total()).isGreaterThan(byImport.total());
    }

    @Test
    void otherNumbersOfOneRoleThatDifferAreTold() {
        Firearm one = firearm().toBuilder()
                .serials(List.of(serial("ГР2086"), serial("V0098812", SerialRole.IMPORT)))
                .build();
        Firearm other = firearm().toBuilder()
                .serials(List.of(serial("ГР2086"), serial("V7754120", SerialRole.IMPORT)))
                .build();

        assertThat(level(MATCHER.compare(one, other), "other-serial")).isEqualTo("differs");
    }

    @Test
    void theNumberOfAPartIsNotThatOfAFirearm() {
        Firearm part = firearm().toBuilder()
                .serials(List.of(serial("ВН1234", SerialRole.COMPONENT)))
                .build();

        assertThat(level(MATCHER.compare(part, firearm("ВН1234")), "serial")).isEqualTo("not-comparable");
        assertThat(level(MATCHER.compare(part, part), "serial")).isEqualTo("same");
    }

    @ParameterizedTest
    @CsvSource({
        "1973, 1973-05, same",
        "1973, 197X, same",
        "1973, 1974, near",
        "1973, 1990, different",
    })
    void comparesYearsAsTheyAreKnown(String one, String other, String level) {
        assertThat(level(MATCHER.compare(madeOn(one), madeOn(other)), "year")).isEqualTo(level);
    }

    private static Firearm madeOn(String date) {
        return makarov("ВН1234").toBuilder().manufacturedOn(List.of(date(date))).build();
    }

    @ParameterizedTest
    @CsvSource({
        "pistol, pistol, same",
        "pistol, revolver, same-group",
        "rifle, shotgun, same-group",
        "pistol, rifle, different",
        "pistol, other, not-comparable",
        "unknown, unknown, not-comparable",
        "pistol, kz-training-rifle, not-comparable",
    })
    void comparesTypesByTheirGroups(String one, String other, String level) {
        assertThat(level(MATCHER.compare(ofType(one), ofType(other)), "type")).isEqualTo(level);
    }

    private static Firearm ofType(String type) {
        return firearm("ВН1234").toBuilder().type(FirearmType.of(type)).build();
    }

    @ParameterizedTest
    @CsvSource({
        "1979-12-26, 1979-12-26, same",
        "1979-01-01, 1979-01-01, compatible",
        "1979-12-11, 1979-11-12, swapped",
        "1979-12-26, 1979, compatible",
        "1979-12-26, 1979-03-02, same-year",
        "1979-12-26, 1980-01-02, near",
        "1979-12-26, 1999-12-26, different",
    })
    void comparesDatesOfBirthAsTheyAreKnown(String one, String other, String level) {
        Person first = person("Рахимов Жасур", one);
        Person second = person("Рахимов Жасур", other);

        assertThat(level(MATCHER.compare(first, second), "birth")).isEqualTo(level);
        assertThat(level(MATCHER.compare(second, first), "birth")).isEqualTo(level);
    }

    @Test
    void theBestOfSeveralDatesCounts() {
        Person two = person("Рахимов Жасур", "1979-12-26", "1979-12-27");

        assertThat(level(MATCHER.compare(two, person("Рахимов Жасур", "1979-12-27")), "birth"))
                .isEqualTo("same");
    }

    @Test
    void aPersonIsFoundAcrossScriptsAndSpellings() {
        Person latin = person("Rahimov Jasur Olimjon o‘g‘li", "1979-12-26");
        Person cyrillic = person("Рахимов Жасур Олимжонович", "1979-12-26");

        assertThat(MATCHER.compare(latin, cyrillic).band()).isEqualTo(Band.HIT);
        assertThat(MATCHER.keys(latin)).containsAnyElementsOf(MATCHER.keys(cyrillic));
    }

    @Test
    void anotherDateOfBirthIsNoHit() {
        Person one = person("Рахимов Жасур Олимжонович", "1979-12-26");
        Person other = person("Рахимов Жасур Олимжонович", "1999-02-03");

        assertThat(MATCHER.compare(one, other).band()).isNotEqualTo(Band.HIT);
    }

    @Test
    void brothersAndFatherAndSonAreNoHit() {
        Person person = person("Рахимов Жасур Олимжонович");

        assertThat(MATCHER.compare(person, person("Рахимов Жамшид Олимжонович")).band())
                .isNotEqualTo(Band.HIT);
        assertThat(MATCHER.compare(person, person("Рахимов Олимжон Каримович")).band())
                .isNotEqualTo(Band.HIT);
    }

    @Test
    void documentsAreComparedWithinTheirKindAndState() {
        Person one = withPassport("АА1234567", "TJ");

        assertThat(level(MATCHER.compare(one, withPassport("АА1234567", "TJ")), "document"))
                .isEqualTo("same");
        assertThat(level(MATCHER.compare(one, withPassport("AA1234567", "TJ")), "document"))
                .isEqualTo("same-by-copy");
        assertThat(level(MATCHER.compare(one, withPassport("АА7654321", "TJ")), "document"))
                .isEqualTo("different");
        assertThat(level(MATCHER.compare(one, withPassport("АА1234567", "UZ")), "document"))
                .isEqualTo("not-comparable");
    }

    private static Person withPassport(String number, String country) {
        return person("Рахимов Жасур").toBuilder()
                .documents(List.of(passport(number, country)))
                .build();
    }

    @Test
    void sexAndNationalityAreCompared() {
        Person one = person("Рахимов Жасур").toBuilder()
                .sex(Sex.MALE)
                .nationalities(List.of(Country.of("UZ"), Country.of("RU")))
                .build();
        Person other = person("Рахимов Жасур").toBuilder()
                .sex(Sex.FEMALE)
                .nationalities(List.of(Country.of("SUHH")))
                .build();

        assertThat(level(MATCHER.compare(one, other), "sex")).isEqualTo("different");
        assertThat(level(MATCHER.compare(one, other), "nationality")).isEqualTo("compatible");
        assertThat(level(MATCHER.compare(one, one), "nationality")).isEqualTo("equal");
        assertThat(level(
                        MATCHER.compare(
                                one, one.toBuilder().sex(Sex.of("unknown")).build()),
                        "sex"))
                .isEqualTo("not-comparable");
    }

    @Test
    void explainsInWordsWithoutValues() {
        Evidence evidence = MATCHER.compare(makarov("ВН1234"), makarov("BH1234"));

        assertThat(evidence.explanation("en"))
                .startsWith("Strong agreement; to be reviewed first. The serial numbers are the same if letters")
                .contains("The model is the same.")
                .doesNotContain("1234", "{");
        assertThat(evidence.explanation("ru"))
                .startsWith("Совпадений много; проверить в первую очередь.")
                .doesNotContain("1234", "{");
        assertThat(evidence.explanation("xx")).isEqualTo(evidence.explanation("en"));
        assertThat(evidence.toString()).startsWith("Evidence[HIT +").doesNotContain("1234");
    }

    @Test
    void theTotalIsTheSumOfTheFields() {
        Evidence evidence = MATCHER.compare(makarov("ВН1234"), makarov("BH1234"));

        assertThat(evidence.fields().stream().mapToDouble(FieldEvidence::weight).sum())
                .isCloseTo(evidence.total(), within(1e-9));
        assertThat(evidence.fields())
                .extracting(FieldEvidence::field)
                .containsExactlyElementsOf(FirearmKind.INSTANCE.fields().keySet());
    }

    @Test
    void evidenceIsEqualWhereAllLevelsAre() {
        Evidence one = MATCHER.compare(makarov("ВН1234"), makarov("BH1234"));
        Evidence other = MATCHER.compare(makarov("КМ8807"), makarov("KM8807"));

        assertThat(one).isEqualTo(MATCHER.compare(makarov("ВН1234"), makarov("BH1234")));
        assertThat(one).hasSameHashCodeAs(MATCHER.compare(makarov("ВН1234"), makarov("BH1234")));
        assertThat(one).isEqualTo(other);
        assertThat(one).isNotEqualTo(MATCHER.compare(makarov("ВН1234"), makarov("ВН1234")));
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "????, ****", "ა1, 王2", "'\uD800', '\uDC00'", "№, '---'", "[[[, ]]]"})
    void anyTextHasAnOutcome(String one, String other) {
        assertThat(MATCHER.compare(firearm(one), firearm(other)).band()).isNotNull();
        assertThat(MATCHER.compare(person(one), person(other)).band()).isNotNull();
        String longOne = one.repeat(5_000);
        assertThat(MATCHER.compare(firearm(longOne), firearm(longOne)).band()).isNotNull();
        assertThat(MATCHER.compare(person(longOne), person(longOne)).band()).isNotNull();
        assertThat(MATCHER.keys(firearm(longOne))).allMatch(key -> key.length() < 200);
        assertThat(MATCHER.keys(person(longOne))).allMatch(key -> key.length() < 200);
    }

    @Test
    void recordsInTheMakingAreComparedByWhatTheyHave() {
        Firearm draft = Firearm.builder().build();
        Person noName = Person.builder().build();

        assertThat(MATCHER.compare(draft, makarov("ВН1234")).total()).isZero();
        assertThat(MATCHER.compare(noName, person("Рахимов Жасур")).total()).isZero();
        assertThat(MATCHER.keys(draft)).isEmpty();
        assertThat(MATCHER.keys(noName)).isEmpty();
        Firearm unread = firearm().toBuilder()
                .serials(List.of(SerialNumber.builder().asMarked(text("ВН1234")).build()))
                .model(Model.builder().asMarked(text("ПМ")).build())
                .build();
        assertThat(level(MATCHER.compare(unread, makarov("ВН1234")), "serial")).isEqualTo("same");
    }

    private static String level(Evidence evidence, String field) {
        return evidence.fields().stream()
                .filter(found -> found.field().equals(field))
                .map(FieldEvidence::level)
                .collect(Collectors.joining());
    }
}
