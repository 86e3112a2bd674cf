package org.openfex.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openfex.identity.Records.firearm;
import static org.openfex.identity.Records.makarov;
import static org.openfex.identity.Records.person;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfex.code.Maker;
import org.openfex.model.Firearm;
import org.openfex.model.Make;
import org.openfex.model.Person;

class MatchIndexTest {
    private static final long SEED = 20261124;
    private static final Matcher MATCHER = Matcher.standard();

    @ParameterizedTest
    @CsvSource({
        "ВН1234",
        "BH1234",
        "VN 1234",
        "вн-1234",
        "№ВН1234",
        "ВН1234 1973",
        "73ВН1234",
        "1234",
        "ВН1?34",
        "?Н1234",
        "ВН12*",
        "*234",
        "В[НП]1234",
        "8Н1234",
        "ВН1243",
        "ВН1284",
    })
    void findsANumberHoweverItWasCopied(String copy) {
        MatchIndex<Firearm> index = MatchIndex.ofFirearms(MATCHER);
        index.add("wanted", makarov("ВН1234"));
        index.add("other", makarov("КМ8807"));

        Candidates candidates = index.query(makarov(copy), 10);

        assertThat(candidates.list()).isNotEmpty();
        assertThat(candidates.list().get(0).id()).isEqualTo("wanted");
        assertThat(candidates.list().get(0).evidence()).isEqualTo(MATCHER.compare(makarov(copy), makarov("ВН1234")));
    }

    @Test
    void findsARecordThatIsKnownInPart() {
        MatchIndex<Firearm> index = MatchIndex.ofFirearms(MATCHER);
        index.add("partial", makarov("??1234"));
        index.add("run", makarov("*807"));

        assertThat(ids(index.query(makarov("ВН1234"), 10))).containsExactly("partial");
        assertThat(ids(index.query(makarov("КМ8807"), 10))).containsExactly("run");
        assertThat(ids(index.query(makarov("?Н1234"), 10))).contains("partial");
    }

    @Test
    void givesTheBestFirstAndNoMoreThanWanted() {
        MatchIndex<Firearm> index = MatchIndex.ofFirearms(MATCHER);
        index.add("b", makarov("ВН1234"));
        index.add("a", makarov("ВН1234"));
        index.add("c", firearm("BH1234"));
        index.add(
                "d",
                makarov("ВН1234").toBuilder()
                        .make(Make.builder().code(Maker.of("norinco")).build())
                        .build());

        assertThat(ids(index.query(makarov("ВН1234"), 10))).startsWith("a", "b");
        assertThat(ids(index.query(makarov("ВН1234"), 1))).containsExactly("a");
        assertThat(index.query(makarov("ВН1234"), 10).compared()).isEqualTo(4);
        assertThatThrownBy(() -> index.query(makarov("ВН1234"), 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void addsUnderOneIdentifierOnceAndRemoves() {
        MatchIndex<Firearm> index = MatchIndex.ofFirearms(MATCHER);
        index.add("1", makarov("ВН1234"));
        index.add("1", makarov("КМ8807"));

        assertThat(index.size()).isEqualTo(1);
        assertThat(index.query(makarov("ВН1234"), 10).list()).isEmpty();
        assertThat(ids(index.query(makarov("КМ8807"), 10))).containsExactly("1");
        assertThat(index.remove("1")).isTrue();
        assertThat(index.remove("1")).isFalse();
        assertThat(index.size()).isZero();
        assertThat(index.query(makarov("КМ8807"), 10)).isEqualTo(new Candidates(List.of(), 0, List.of()));
        index.add("2", makarov("АБ0001"));
        assertThat(ids(index.query(makarov("АБ0001"), 10))).containsExactly("2");
    }

    @Test
    void aBlockThatIsTooLargeIsTold() {
        MatchIndex<Firearm> index = MatchIndex.ofFirearms(MATCHER);
        int cap = KeyKind.SERIAL.cap();
        for (int i = 0; i < cap + 5; i++) {
            index.add("id" + i, firearm("ВН1234"));
        }

        Candidates candidates = index.query(firearm("ВН1234"), 3);

        assertThat(candidates.compared()).isGreaterThanOrEqualTo(cap);
        assertThat(candidates.capped()).contains(new Candidates.CappedBlock("serial", cap + 5, cap));
        assertThat(candidates.list()).hasSize(3);
    }

    @Test
    void findsPersonsAcrossScripts() {
        MatchIndex<Person> index = MatchIndex.ofPersons(MATCHER);
        index.add("wanted", person("Рахимов Жасур Олимжонович", "1979-12-26"));
        index.add("brother", person("Рахимов Жамшид Олимжонович", "1983-04-05"));
        index.add("other", person("Сейтказиев Данияр Маратович", "1990-01-30"));

        assertThat(ids(index.query(person("Rahimov Jasur Olimjon o‘g‘li"), 1))).containsExactly("wanted");
        assertThat(ids(index.query(person("Jasur Rakhimov"), 1))).containsExactly("wanted");
        assertThat(ids(index.query(person("Seytqaziyev"), 1))).containsExactly("other");
    }

    @Test
    void findsPersonsByTheSoundOfTheirNamesWhereAsked() throws IOException {
        Matcher bySound = MATCHER.withDaitchMokotoff();
        Person person = person("Schukow Tschingis");
        Person other = person("Жуков Чингиз");

        assertThat(bySound.keys(person)).anyMatch(key -> key.startsWith("daitch-mokotoff:"));
        assertThat(MATCHER.keys(person)).noneMatch(key -> key.startsWith("daitch-mokotoff:"));
        MatchIndex<Person> index = MatchIndex.ofPersons(bySound);
        index.add("1", other);
        assertThat(MatchIndex.loadPersons(in(saved(index)), bySound).size()).isEqualTo(1);
        assertFault("index-of-other-version", () -> MatchIndex.loadPersons(in(saved(index)), MATCHER));
    }

    @Test
    void whatWasSavedIsLoadedAndAnswersAlike() throws IOException {
        MatchIndex<Firearm> index = MatchIndex.ofFirearms(MATCHER);
        for (int i = 0; i < 500; i++) {
            index.add("id" + i, makarov("ВН" + (1000 + i)));
        }
        index.add("import", firearm("ГР2086", "V0098812"));
        index.remove("id7");

        MatchIndex<Firearm> loaded = MatchIndex.loadFirearms(in(saved(index)), MATCHER);

        assertThat(loaded.size()).isEqualTo(index.size());
        for (String wanted : List.of("BH1007", "VN1234", "V0098812", "??1100")) {
            assertThat(loaded.query(makarov(wanted), 10).list())
                    .isEqualTo(index.query(makarov(wanted), 10).list());
        }
        assertThat(saved(loaded)).hasSameSizeAs(saved(index));
    }

    @Test
    void aPersonIsLoadedWithAllThatIsCompared() throws IOException {
        MatchIndex<Person> index = MatchIndex.ofPersons(MATCHER);
        Person person = person("Рахимов Жасур Олимжонович", "1979-12-26", "1969").toBuilder()
                .documents(List.of(Records.passport("AA1234567", "UZ")))
                .sex(org.openfex.code.Sex.MALE)
                .nationalities(List.of(org.openfex.code.Country.of("UZ")))
                .build();
        index.add("1", person);

        MatchIndex<Person> loaded = MatchIndex.loadPersons(in(saved(index)), MATCHER);

        assertThat(loaded.query(person, 1)).isEqualTo(index.query(person, 1));
        assertThat(loaded.query(person, 1).list().get(0).evidence()).isEqualTo(MATCHER.compare(person, person));
    }

    @Test
    void refusesWhatIsNoIndexOfItsKindWhole() throws IOException {
        MatchIndex<Firearm> index = MatchIndex.ofFirearms(MATCHER);
        index.add("1", makarov("ВН1234"));
        byte[] saved = saved(index);

        assertFault("index-of-other-kind", () -> MatchIndex.loadPersons(in(saved), MATCHER));
        assertFault("index-truncated", () -> load(new byte[0]));
        assertFault(
                "index-malformed", () -> load("{\"firearm\": 1}".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertFault("index-truncated", () -> load(Arrays.copyOf(saved, saved.length - 1)));
        assertFault("index-malformed", () -> load(Arrays.copyOf(saved, saved.length + 1)));
        assertFault("index-unreadable", () -> MatchIndex.loadFirearms(failing(), MATCHER));
        byte[] otherForm = saved.clone();
        otherForm[7]++;
        assertFault("index-of-other-version", () -> load(otherForm));
        byte[] otherKeys = saved.clone();
        otherKeys[8 + 2 + "firearm".length() + 2]++;
        assertFault("index-of-other-version", () -> load(otherKeys));
    }

    @Test
    void noChangedByteIsPassedOver() throws IOException {
        MatchIndex<Firearm> index = MatchIndex.ofFirearms(MATCHER);
        index.add("1", makarov("ВН1234"));
        byte[] saved = saved(index);
        for (int i = 0; i < saved.length; i++) {
            byte[] changed = saved.clone();
            changed[i] ^= 0x55;
            assertThatThrownBy(() -> load(changed)).isInstanceOf(InvalidIndexException.class);
        }
    }

    @Test
    void answersAsComparisonWithEveryRecordWould() {
        Random random = new Random(SEED);
        MatchIndex<Firearm> index = MatchIndex.ofFirearms(MATCHER);
        Map<String, Firearm> all = new HashMap<>();
        for (int i = 0; i < 300; i++) {
            Firearm firearm = makarov(randomSerial(random));
            all.put("id" + i, firearm);
            index.add("id" + i, firearm);
        }
        all.forEach((id, firearm) -> {
            Candidate best = index.query(firearm, 1).list().get(0);
            double expected = all.values().stream()
                    .mapToDouble(other -> MATCHER.compare(firearm, other).total())
                    .max()
                    .orElseThrow();
            assertThat(best.evidence().total()).isEqualTo(expected);
        });
    }

    private static String randomSerial(Random random) {
        String letters = "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЭЮЯ";
        return "" + letters.charAt(random.nextInt(letters.length())) + letters.charAt(random.nextInt(letters.length()))
                + (1000 + random.nextInt(9000));
    }

    @Test
    void queriesRunBesideChanges() throws InterruptedException, ExecutionException {
        MatchIndex<Firearm> index = MatchIndex.ofFirearms(MATCHER);
        index.add("wanted", makarov("ВН1234"));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> done = new ArrayList<>();
            for (int t = 0; t < 4; t++) {
                int thread = t;
                done.add(threads.submit(() -> {
                    for (int i = 0; i < 200; i++) {
                        String id = thread + "-" + i;
                        index.add(id, makarov("КМ" + (1000 + i)));
                        assertThat(ids(index.query(makarov("BH1234"), 1))).containsExactly("wanted");
                        assertThat(index.remove(id)).isTrue();
                    }
                }));
            }
            for (Future<?> each : done) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(index.size()).isEqualTo(1);
    }

    @Test
    void tellsNothingOfARecord() {
        MatchIndex<Firearm> index = MatchIndex.ofFirearms(MATCHER);
        index.add("KZ-777", makarov("ВН1234"));
        Candidates candidates = index.query(makarov("ВН1234"), 1);

        assertThat(index).hasToString("MatchIndex[1 of firearm]");
        assertThat(candidates.toString()).isEqualTo("Candidates[1 of 1 compared, 0 capped]");
        assertThat(candidates.list().get(0).toString()).doesNotContain("777", "1234");
    }

    private static List<String> ids(Candidates candidates) {
        return candidates.list().stream().map(Candidate::id).toList();
    }

    private static byte[] saved(MatchIndex<?> index) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        index.save(out);
        return out.toByteArray();
    }

    private static MatchIndex<Firearm> load(byte[] bytes) {
        return MatchIndex.loadFirearms(in(bytes), MATCHER);
    }

    private static InputStream in(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static InputStream failing() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("secret path");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                throw new IOException("secret path");
            }
        };
    }

    private static void assertFault(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .hasNoCause()
                .isInstanceOfSatisfying(
                        InvalidIndexException.class,
                        fault -> assertThat(fault.code()).isEqualTo(code));
    }
}
