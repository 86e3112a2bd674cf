package org.openfex.examples.benchmarks.corruption;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openfex.examples.benchmarks.corruption.FirearmQuery.Description;
import org.openfex.examples.benchmarks.synthetic.Draw;
import org.openfex.examples.benchmarks.synthetic.FirearmEntry;
import org.openfex.examples.benchmarks.synthetic.PersonEntry;
import org.openfex.examples.benchmarks.synthetic.Serials;
import org.openfex.model.Firearm;
import org.openfex.model.Person;

/**
 * A query that is like an entry of the register and is another firearm or person.
 *
 * @param <T> what is asked about
 * @param kind what the likeness is
 * @param query what is asked
 * @param other the identifier of the entry that it is like
 */
public record HardNegative<T>(String kind, T query, String other) {
    private static final List<Integer> STEPS = List.of(1, -1, 2, -2);

    private static final String CYRILLIC = "БДЖЛФЦЭЮ";

    private static final String LATIN = "DFGJLQRV";

    /**
     * {@return firearms that are not in the register: consecutive numbers of the same make, model and year; the same digits
     * behind other letters; another number of the same model, make and year}
     *
     * @param register the register
     * @param count how many entries to take
     * @param draw chooses them
     */
    public static List<HardNegative<Firearm>> ofFirearms(List<FirearmEntry> register, int count, Draw draw) {
        Set<String> taken =
                register.stream().map(entry -> plain(entry.serial())).collect(Collectors.toSet());
        List<HardNegative<Firearm>> negatives = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            FirearmEntry entry = draw.of(register);
            for (int step : STEPS) {
                add(negatives, "consecutive number", entry, Serials.neighbour(entry.serial(), step), taken, draw);
            }
            add(negatives, "same digits, other letters", entry, otherLetters(entry.serial(), draw), taken, draw);
            int far = draw.between(200, 4000);
            add(
                    negatives,
                    "same description, other number",
                    entry,
                    Serials.neighbour(entry.serial(), far),
                    taken,
                    draw);
        }
        return negatives;
    }

    private static void add(
            List<HardNegative<Firearm>> negatives,
            String kind,
            FirearmEntry entry,
            String serial,
            Set<String> taken,
            Draw draw) {
        if (!taken.contains(plain(serial))) {
            Firearm query = FirearmQuery.asked(entry, serial, true, Description.AS_REGISTERED, draw);
            negatives.add(new HardNegative<>(kind, query, entry.id()));
        }
    }

    private static String plain(String serial) {
        return serial.replace(" ", "").replace("-", "");
    }

    /** Puts letters for all letters that are not like them in look or sound. */
    private static String otherLetters(String serial, Draw draw) {
        StringBuilder other = new StringBuilder();
        for (int i = 0; i < serial.length(); i++) {
            char c = serial.charAt(i);
            if (Character.isLetter(c)) {
                String letters = Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN ? LATIN : CYRILLIC;
                char drawn = draw.of(letters);
                other.append(drawn == c ? letters.charAt((letters.indexOf(c) + 1) % letters.length()) : drawn);
            } else {
                other.append(c);
            }
        }
        return other.toString();
    }

    /**
     * {@return persons of the register beside others of it who are like them: brothers and sisters, father and child, namesakes born
     * on another day}
     *
     * @param register the register
     * @param tellsBirth whether the queries tell the day of birth
     * @param draw chooses how names are written
     */
    public static List<HardNegative<Person>> ofPersons(List<PersonEntry> register, boolean tellsBirth, Draw draw) {
        Map<Integer, List<PersonEntry>> households = new LinkedHashMap<>();
        Map<String, PersonEntry> names = new LinkedHashMap<>();
        List<HardNegative<Person>> negatives = new ArrayList<>();
        for (PersonEntry entry : register) {
            List<PersonEntry> members = households.computeIfAbsent(entry.household(), h -> new ArrayList<>());
            for (PersonEntry member : members) {
                String kind = member.isFather() ? "father and child" : "brothers and sisters";
                negatives.add(like(kind, entry, member, tellsBirth, draw));
            }
            members.add(entry);
            PersonEntry namesake = names.putIfAbsent(entry.name().text(), entry);
            if (namesake != null) {
                negatives.add(like("namesakes", entry, namesake, tellsBirth, draw));
            }
        }
        return negatives;
    }

    private static HardNegative<Person> like(
            String kind, PersonEntry asked, PersonEntry other, boolean tellsBirth, Draw draw) {
        NameCorruption writing = draw.chance(50) ? NameCorruption.IDENTITY : NameCorruption.LATIN_ICAO;
        Person query =
                PersonQuery.of(asked, writing, tellsBirth, draw).orElseThrow().query();
        return new HardNegative<>(kind, query, other.id());
    }
}
