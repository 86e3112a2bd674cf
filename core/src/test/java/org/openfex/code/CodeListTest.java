package org.openfex.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CodeListTest {

    @Test
    void aListIsReadOnceAlsoByManyThreads() {
        CodeList list = CodeList.of(FirearmType.RIFLE);
        assertTrue(
                IntStream.range(0, 64).parallel().allMatch(i -> CodeList.of(FirearmType.of("unknown-" + i)) == list));
    }

    @Test
    void aListHasTheCodesOfItsRecordInTheirOrder() {
        assertEquals(
                FirearmType.values().stream().map(FirearmType::value).toList(),
                CodeList.of(FirearmType.RIFLE).codes().stream()
                        .map(CodeList.Entry::code)
                        .toList());
    }

    @Test
    void aLabelComesInTheLanguageAskedForOrItsParentOrEnglish() {
        assertEquals(Optional.of("Германия"), CodeList.label(Country.DE, "ru"));
        assertEquals(Optional.of("Германия"), CodeList.label(Country.DE, "RU-Cyrl-KZ"));
        assertEquals(Optional.of("Germany"), CodeList.label(Country.DE, "en-GB"));
        assertEquals(Optional.of("Germany"), CodeList.label(Country.DE, "uz"));
        assertEquals(Optional.of("Germany"), CodeList.label(Country.DE, ""));
    }

    @Test
    void aCodeThatTheListDoesNotHoldHasNoEntry() {
        CodeList list = CodeList.of(FirearmType.RIFLE);
        assertEquals(Optional.empty(), CodeList.label(FirearmType.of("ray-gun"), "en"));
        assertEquals(Optional.empty(), list.entry(FirearmType.of("ray-gun")));
        assertEquals(Optional.empty(), list.entry(Country.DE));
    }

    @Test
    void aListTellsWhatItIsAndWhereItComesFrom() {
        CodeList list = CodeList.of(Country.DE);
        assertEquals("country", list.name());
        assertFalse(list.title("en").isEmpty());
        assertFalse(list.title("ru").equals(list.title("en")));
        assertFalse(list.definition().isEmpty());
        assertEquals("CodeList[country]", list.toString());
        assertTrue(list.source().orElseThrow().matches(".+ \\[.+\\]"));
        assertEquals(list.source(), list.entry(Country.DE).orElseThrow().source());
    }

    @Test
    void anEntryHasMappingsAndAliases() {
        CodeList.Entry entry = CodeList.of(Country.DE).entry(Country.DE).orElseThrow();
        assertFalse(entry.definition().isEmpty());
        assertEquals("Entry[DE]", entry.toString());
        assertTrue(entry.mappings().contains(new CodeList.Mapping("iso-3166", "ISO 3166-1 alpha-3", "DEU")));
        List<String> aliases =
                CodeList.of(Maker.IZHMASH).entry(Maker.IZHMASH).orElseThrow().aliases();
        assertTrue(aliases.contains("Ижмаш"));
        assertThrows(UnsupportedOperationException.class, aliases::clear);
        assertThrows(UnsupportedOperationException.class, entry.mappings()::clear);
    }

    @Test
    void aCodeOfNoListOfTheStandardHasNoCodeList() {
        Code foreign = new Code() {
            @Override
            public String value() {
                return "a";
            }

            @Override
            public String list() {
                return "no-such-list";
            }

            @Override
            public boolean isKnown() {
                return false;
            }
        };
        assertThrows(IllegalArgumentException.class, () -> CodeList.of(foreign));
    }

    @Test
    void labelsAreDistinctWithinAList() {
        CodeList list = CodeList.of(FirearmType.RIFLE);
        for (String language : List.of("en", "ru")) {
            assertEquals(
                    list.codes().size(),
                    list.codes().stream()
                            .map(entry -> entry.label(language))
                            .collect(Collectors.toSet())
                            .size());
        }
        assertSame(list, CodeList.of(FirearmType.PISTOL));
    }
}
