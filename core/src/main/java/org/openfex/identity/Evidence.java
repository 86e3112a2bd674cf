package org.openfex.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What speaks for and against two records being about one firearm or one person: a level and a weight for each field, their
 * sum, and a band. It is evidence for a person who reviews it and never an identity: nothing here says that two things are
 * one. It holds no value of either record.
 *
 * <p>Fellegi and Sunter's model of record linkage: each field weighs as much as its level of agreement is oftener found
 * between records of one thing than of two, as a logarithm to base 2, and the weights are added. Immutable and thread-safe.
 * FEX clause 21.8.
 */
public final class Evidence {
    private final List<FieldEvidence> fields;
    private final double total;
    private final Band band;

    Evidence(List<FieldEvidence> fields, double total, Band band) {
        this.fields = List.copyOf(fields);
        this.total = total;
        this.band = band;
    }

    /**
     * {@return the band that total and levels come to}
     */
    public Band band() {
        return band;
    }

    /**
     * {@return the sum of the weights, in bits}
     */
    public double total() {
        return total;
    }

    /**
     * {@return each field that is compared, in the order of the weights' file, also those in which one record says nothing}
     */
    public List<FieldEvidence> fields() {
        return fields;
    }

    /**
     * {@return the fields in which the two contradict each other}
     */
    public List<FieldEvidence> conflicts() {
        return fields.stream().filter(FieldEvidence::isConflict).toList();
    }

    /**
     * {@return the whole in words: the band, then a sentence for each field in which both records say something, what weighs
     * most first; in English where there are no texts in the language asked for}
     *
     * @param language a BCP 47 language tag, such as {@code ru}
     */
    public String explanation(String language) {
        List<FieldEvidence> told = new ArrayList<>(
                fields.stream().filter(FieldEvidence::isCompared).toList());
        told.sort((one, other) -> Double.compare(Math.abs(other.weight()), Math.abs(one.weight())));
        StringBuilder text = new StringBuilder(EvidenceTexts.band(band, language));
        told.forEach(field -> text.append(' ').append(field.explanation(language)));
        return text.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Evidence that && band == that.band && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return 31 * band.hashCode() + fields.hashCode();
    }

    /** Gives band, total and levels, which tell no value of a record. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "Evidence[%s %+.1f, %s]", band, total, fields);
    }
}
