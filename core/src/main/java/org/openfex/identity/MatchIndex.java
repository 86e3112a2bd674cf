package org.openfex.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import org.openfex.model.Firearm;
import org.openfex.model.Person;

/**
 * Records of a register in memory, for one machine: which of them may be about the firearm or the person asked for?
 *
 * <pre>{@code
 * MatchIndex<Firearm> index = MatchIndex.ofFirearms(Matcher.standard());
 * index.add("KZ-1", firearm);
 * Candidates candidates = index.query(seized, 10);   // best first, each with its evidence
 * }</pre>
 *
 * <p>It keeps of each record what comparison needs and the identifier, in some hundred bytes, and looks only at records that
 * share a key with the one asked for. Where none of these is a hit it looks wider: one character wrong, two exchanged, the
 * digits alone, one name alone. Thread-safe: queries run side by side, changes one at a time. FEX section 21.
 *
 * @param <T> the kind of record
 */
public final class MatchIndex<T> {
    private final RecordIndex<T, ?> index;

    private MatchIndex(RecordIndex<T, ?> index) {
        this.index = index;
    }

    /**
     * {@return an empty index of firearms}
     *
     * @param matcher what compares them
     */
    public static MatchIndex<Firearm> ofFirearms(Matcher matcher) {
        return new MatchIndex<>(new RecordIndex<>(FirearmKind.INSTANCE, matcher));
    }

    /**
     * {@return an empty index of persons}
     *
     * @param matcher what compares them
     */
    public static MatchIndex<Person> ofPersons(Matcher matcher) {
        return new MatchIndex<>(new RecordIndex<>(PersonKind.INSTANCE, matcher));
    }

    /**
     * {@return an index of firearms that was saved}
     *
     * @param in where it was saved to; read to its end and not closed
     * @param matcher what compares them; with the code lists with which the index was built
     * @throws InvalidIndexException if this is no such index, or was saved with keys of another version
     */
    public static MatchIndex<Firearm> loadFirearms(InputStream in, Matcher matcher) {
        MatchIndex<Firearm> loaded = ofFirearms(matcher);
        loaded.index.load(in);
        return loaded;
    }

    /**
     * {@return an index of persons that was saved}
     *
     * @param in where it was saved to; read to its end and not closed
     * @param matcher what compares them
     * @throws InvalidIndexException if this is no such index, or was saved with keys of another version
     */
    public static MatchIndex<Person> loadPersons(InputStream in, Matcher matcher) {
        MatchIndex<Person> loaded = ofPersons(matcher);
        loaded.index.load(in);
        return loaded;
    }

    /**
     * Adds a record; one that was added under the same identifier before is replaced.
     *
     * @param id the caller's identifier of the record
     * @param item the record, finished or not; it is found by what it has
     */
    public void add(String id, T item) {
        index.add(Objects.requireNonNull(id, "id"), Objects.requireNonNull(item, "item"));
    }

    /**
     * Takes a record out.
     *
     * @param id the identifier under which it was added
     * @return whether there was one
     */
    public boolean remove(String id) {
        return index.remove(Objects.requireNonNull(id, "id"));
    }

    /**
     * {@return how many records it holds}
     */
    public int size() {
        return index.size();
    }

    /**
     * {@return the records that agree best with one, whatever their band, and what was not looked at}
     *
     * @param item the record asked for, finished or not
     * @param most how many candidates are wanted at most, at least 1
     */
    public Candidates query(T item, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("at least one candidate must be wanted");
        }
        return index.query(Objects.requireNonNull(item, "item"), most);
    }

    /**
     * Saves the index, with a checksum. What is saved is personal data in clear: identifiers, numbers, names, dates of birth.
     *
     * @param out where to; flushed and not closed
     * @throws IOException if it cannot be written
     */
    public void save(OutputStream out) throws IOException {
        index.save(out);
    }

    /** Gives the kind and the number of records. */
    @Override
    public String toString() {
        return "MatchIndex[" + size() + " of " + index.kindName() + "]";
    }
}
