package org.openfex.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A kind of record that can be matched: what is kept of it for comparison, under which keys it is found, and how two of it
 * are compared. Stateless.
 *
 * @param <T> the record of the model
 * @param <F> what is kept of it
 */
interface RecordKind<T, F> {

    /** All kinds, in the order of the weights' file. */
    List<RecordKind<?, ?>> ALL = List.of(FirearmKind.INSTANCE, PersonKind.INSTANCE);

    /** {@return the name, as in the weights' file} */
    String name();

    /** {@return the fields with their levels, each in the order in which a {@link Score} counts them} */
    Map<String, List<String>> fields();

    /** {@return what is kept of a record} */
    F features(T item, Resolver resolver);

    /** {@return the versions of the keys, on which what is kept depends} */
    String keysVersion(Matcher matcher);

    /** Gives the keys under which a record is kept; all but the widest are also looked for. */
    void keys(F features, Matcher matcher, KeySink sink);

    /** Gives further keys under which a record is looked for where the first ones found no hit. */
    void widerKeys(F features, KeySink sink);

    /** {@return how far two records agree} */
    Score compare(F one, F other, Matcher matcher);

    /**
     * {@return what many records have in common, such as maker, model and calibre, which is kept once for all of them. It has
     * equality}
     */
    Object shared(F features);

    /** Writes what is shared. */
    void packShared(Object shared, PackWriter writer);

    /** {@return what was shared} */
    Object unpackShared(PackReader reader);

    /** Writes what is kept of a record apart from what is shared. */
    void pack(F features, PackWriter writer);

    /** {@return what was kept of a record} */
    F unpack(PackReader reader, Object shared);

    /**
     * {@return how far a packed record agrees with the one wanted; null when what identifies it differs so far that it is no
     * candidate, which is found out before the rest is read}
     */
    @Nullable
    Score candidate(F wanted, PackReader packed, Object shared, Matcher matcher);

    /**
     * {@return the best level of any pair of two lists; where one of them is empty, the last level, which says that nothing was
     * compared}
     *
     * @param compare gives the level of a pair; the levels stand from the best to the worst
     */
    static <V, E extends Enum<E>> E best(List<V> one, List<V> other, E notComparable, BiFunction<V, V, E> compare) {
        E best = notComparable;
        for (V first : one) {
            for (V second : other) {
                E level = compare.apply(first, second);
                best = level.compareTo(best) < 0 ? level : best;
            }
        }
        return best;
    }

    /** {@return the names of the constants of an enum as data writes them, such as {@code same-by-look}} */
    static <E extends Enum<E>> List<String> levels(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(RecordKind::level).toList();
    }

    /** {@return the name of one constant as data writes it} */
    static String level(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
