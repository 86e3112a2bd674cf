package org.openfex.examples.benchmarks.quality;

import java.util.List;
import org.openfex.model.Firearm;
import org.openfex.model.Person;

/** The ways to search that a report compares; the first is the one that it is about. */
public final class Finders {
    private Finders() {}

    /** {@return an empty index of firearms, of the way that reports are about} */
    public static Finder<Firearm> firearms() {
        return ofFirearms().get(0);
    }

    /** {@return an empty index of persons, of the way that reports are about} */
    public static Finder<Person> persons() {
        return ofPersons().get(0);
    }

    static List<Finder<Firearm>> ofFirearms() {
        return List.of(Matching.ofFirearms(), new Equality<Firearm>(Texts::of), new JaroWinkler<Firearm>(Texts::of));
    }

    static List<Finder<Person>> ofPersons() {
        return List.of(Matching.ofPersons(), new Equality<Person>(Texts::of), new JaroWinkler<Person>(Texts::of));
    }
}
