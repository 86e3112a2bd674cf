package org.openfex.examples.benchmarks.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openfex.examples.benchmarks.synthetic.FullName.FamilyForm;
import org.openfex.examples.benchmarks.synthetic.FullName.FatherForm;
import org.openfex.model.Person;

class PersonRegisterTest {
    private static final List<PersonEntry> ENTRIES = new PersonRegister(7, 2000).entries();

    @Test
    void oneSeedGivesOneRegister() {
        assertThat(ENTRIES).hasSize(2000).isEqualTo(new PersonRegister(7, 2000).entries());
        assertThat(ENTRIES).isNotEqualTo(new PersonRegister(8, 2000).entries());
        assertThat(new PersonRegister(7, 300).entries()).isEqualTo(ENTRIES.subList(0, 300));
    }

    @Test
    void holdsAllLanguagesAndHouseholds() {
        assertThat(ENTRIES.stream().map(entry -> entry.name().language()).distinct())
                .containsExactlyInAnyOrder(Language.values());
        Map<Integer, Long> members =
                ENTRIES.stream().collect(Collectors.groupingBy(PersonEntry::household, Collectors.counting()));
        assertThat(members.values()).anyMatch(count -> count > 2);
        assertThat(ENTRIES).anyMatch(PersonEntry::isFather);
        assertThat(ENTRIES).allMatch(entry -> entry.person().id().startsWith("synthetic-"));
    }

    @Test
    void childrenAreNamedAfterTheirFather() {
        Map<Integer, PersonEntry> fathers = ENTRIES.stream()
                .filter(PersonEntry::isFather)
                .collect(Collectors.toMap(PersonEntry::household, father -> father));
        assertThat(ENTRIES.stream().filter(entry -> !entry.isFather() && fathers.containsKey(entry.household())))
                .isNotEmpty()
                .allSatisfy(child -> {
                    PersonEntry father = fathers.get(child.household());
                    assertThat(child.name().father()).isEqualTo(father.name().given());
                    assertThat(child.birth()).isAfter(father.birth());
                });
    }

    @Test
    void namesakesAreBornOnOtherDays() {
        Map<String, List<PersonEntry>> byName = ENTRIES.stream()
                .collect(Collectors.groupingBy(entry -> entry.name().text()));
        assertThat(byName.values().stream().filter(same -> same.size() > 1))
                .isNotEmpty()
                .allSatisfy(same ->
                        assertThat(same.stream().map(PersonEntry::birth)).doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @EnumSource
    void listsHoldSixtyNamesOfEachSex(Language language) {
        NameLists names = NameLists.of(language);
        assertThat(names.male()).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
        assertThat(names.female()).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
        assertThat(names.surnames()).hasSizeGreaterThanOrEqualTo(50).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "RU,false,Иван,Иванович",
        "RU,true,Илья,Ильинична",
        "RU,false,Никита,Никитич",
        "RU,true,Василий,Васильевна",
        "KK,false,Абай,Абаевич",
        "TG,false,Файзулло,Файзуллоевич",
        "TG,false,Валӣ,Валиевич"
    })
    void patronymicsFollowTheFathersName(Language language, boolean isFemale, String father, String patronymic) {
        assertThat(name(language, isFemale, "Карим", FamilyForm.OV, father, FatherForm.RUSSIAN)
                        .patronymic())
                .isEqualTo(patronymic);
    }

    @Test
    void namesHaveTheFormsOfTheirLanguage() {
        assertThat(name(Language.KK, true, "Серік", FamilyForm.OV, "Қайрат", FatherForm.NATIONAL)
                        .text())
                .isEqualTo("Серікова Имя Қайратқызы");
        assertThat(name(Language.UZ, false, "Карим", FamilyForm.OV, "Раҳим", FatherForm.NATIONAL)
                        .text())
                .isEqualTo("Каримов Имя Раҳим ўғли");
        assertThat(name(Language.TG, true, "Раҳмон", FamilyForm.ZODA, "Раҳим", FatherForm.NONE)
                        .text())
                .isEqualTo("Раҳмонзода Имя");
        assertThat(name(Language.RU, true, "Покровский", FamilyForm.LISTED, "Иван", FatherForm.RUSSIAN)
                        .family())
                .isEqualTo("Покровская");
        assertThat(RussianSpelling.of("Ғайрат Ҷӯра Қосим Өтебай")).isEqualTo("Гайрат Джура Косим Отебай");
    }

    private static FullName name(
            Language language, boolean isFemale, String root, FamilyForm form, String father, FatherForm fatherForm) {
        return new FullName(language, isFemale, root, form, "Имя", father, fatherForm);
    }

    @Test
    void recordsAreValid() {
        List<Person> persons =
                ENTRIES.stream().limit(200).map(PersonEntry::person).toList();
        assertThat(Messages.errors(List.of(), persons)).isEmpty();
    }
}
