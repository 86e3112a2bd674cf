package org.openfex.identity;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.openfex.model.Firearm;
import org.openfex.model.Person;

/**
 * Compares two firearms or two persons and says what speaks for and against their being one, in whatever script and spelling
 * each register holds them.
 *
 * <pre>{@code
 * Evidence evidence = Matcher.standard().compare(seized, registered);
 * evidence.band();              // HIT, REVIEW or NO: for a person to look at, never an identity
 * evidence.explanation("ru");   // in words
 * }</pre>
 *
 * <p>A pure function of its two records, without state, clock, files or network; the same on one machine and on a cluster, where
 * records are joined by {@link #keys(Firearm)}. A record that is not finished or not valid is compared by what it has.
 * Immutable and thread-safe. FEX section 21.
 */
public final class Matcher {
    private final Resolver resolver;
    private final Weights weights;
    private final boolean hasDaitchMokotoff;

    private Matcher(Resolver resolver, Weights weights, boolean hasDaitchMokotoff) {
        this.resolver = resolver;
        this.weights = weights;
        this.hasDaitchMokotoff = hasDaitchMokotoff;
    }

    /**
     * {@return the matcher with the code lists and the weights of the standard}
     */
    public static Matcher standard() {
        return Standard.MATCHER;
    }

    /** Made when it is first asked for. */
    private static final class Standard {
        static final Matcher MATCHER = new Matcher(Resolver.standard(), Weights.standard(), false);
    }

    /**
     * {@return this matcher with a resolver that knows more makers, cartridges or names of them}
     *
     * @param other the resolver
     */
    public Matcher with(Resolver other) {
        return new Matcher(Objects.requireNonNull(other, "other"), weights, hasDaitchMokotoff);
    }

    /**
     * {@return this matcher with other weights}
     *
     * @param other the weights
     */
    public Matcher with(Weights other) {
        return new Matcher(resolver, Objects.requireNonNull(other, "other"), hasDaitchMokotoff);
    }

    /**
     * {@return this matcher with Daitch-Mokotoff codes as further keys of persons: names are found by their sound too, and more
     * records are compared. These codes are made by the optional library commons-codec, and are no part of nk1}
     *
     * @throws MissingLibraryException if commons-codec is not there
     */
    public Matcher withDaitchMokotoff() {
        DaitchMokotoff.codes(NameKeys.of("Rahimov"));
        return new Matcher(resolver, weights, true);
    }

    /**
     * {@return the weights by which it judges}
     */
    public Weights weights() {
        return weights;
    }

    /**
     * {@return what speaks for and against two records being about one firearm; the same whichever of the two comes first}
     *
     * @param one a firearm
     * @param other a firearm
     */
    public Evidence compare(Firearm one, Firearm other) {
        return compare(FirearmKind.INSTANCE, one, other);
    }

    /**
     * {@return what speaks for and against two records being about one person; the same whichever of the two comes first}
     *
     * @param one a person
     * @param other a person
     */
    public Evidence compare(Person one, Person other) {
        return compare(PersonKind.INSTANCE, one, other);
    }

    private <T, F> Evidence compare(RecordKind<T, F> kind, T one, T other) {
        F first = kind.features(Objects.requireNonNull(one, "one"), resolver);
        F second = kind.features(Objects.requireNonNull(other, "other"), resolver);
        return kind.compare(first, second, this).evidence(weights.of(kind.name()));
    }

    /**
     * {@return the keys by which this firearm is found: two records that share one are worth comparing. Sorted; empty when
     * nothing of it can be looked for, as when no number is known}
     *
     * @param firearm a firearm
     */
    public Set<String> keys(Firearm firearm) {
        return keys(FirearmKind.INSTANCE, firearm);
    }

    /**
     * {@return the keys by which this person is found: two records that share one are worth comparing. Sorted; empty when
     * nothing of it can be looked for, as when no name is known}
     *
     * @param person a person
     */
    public Set<String> keys(Person person) {
        return keys(PersonKind.INSTANCE, person);
    }

    private <T, F> Set<String> keys(RecordKind<T, F> kind, T item) {
        Set<String> keys = new TreeSet<>();
        kind.keys(
                kind.features(Objects.requireNonNull(item, "item"), resolver),
                this,
                (name, text) -> keys.add((name == KeyKind.ENDS_OF_PARTIAL ? KeyKind.ENDS : name).label() + ":" + text));
        return keys;
    }

    /** {@return whether persons have Daitch-Mokotoff codes among their keys} */
    boolean hasDaitchMokotoff() {
        return hasDaitchMokotoff;
    }

    Resolver resolver() {
        return resolver;
    }

    /** Gives the name of the weights. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "Matcher[%s]", weights.version());
    }
}
