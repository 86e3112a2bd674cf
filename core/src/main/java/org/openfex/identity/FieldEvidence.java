package org.openfex.identity;

import java.util.Locale;
import java.util.Objects;

/**
 * What one field of two records says for or against their being about one thing. It holds no value of either record.
 * Immutable and thread-safe. FEX clause 21.8.
 */
public final class FieldEvidence {
    private final Weights.Field field;
    private final int level;
    private final double weight;
    private final int agreeing;
    private final int compared;

    FieldEvidence(Weights.Field field, int level, double weight, int agreeing, int compared) {
        this.field = field;
        this.level = level;
        this.weight = weight;
        this.agreeing = agreeing;
        this.compared = compared;
    }

    /**
     * {@return the field, such as {@code serial}, {@code make} or {@code birth}}
     */
    public String field() {
        return field.name();
    }

    /**
     * {@return how far the two agree in it, such as {@code same}, {@code same-by-look} or {@code different};
     * {@code not-comparable} where one of the two says nothing}
     */
    public String level() {
        return field.level(level).name();
    }

    /**
     * {@return the weight: the logarithm to base 2 of how much oftener this level is found between two records of one thing
     * than between two of different things; negative where it speaks against, 0 where it says nothing}
     */
    public double weight() {
        return weight;
    }

    /**
     * {@return whether the two contradict each other here}
     */
    public boolean isConflict() {
        return field.level(level).isConflict();
    }

    /**
     * {@return whether both records say something in this field}
     */
    public boolean isCompared() {
        return !level().equals(Weights.NOT_COMPARABLE);
    }

    /**
     * {@return this in one sentence, in English where there are no texts in the language asked for}
     *
     * @param language a BCP 47 language tag, such as {@code ru}
     */
    public String explanation(String language) {
        return EvidenceTexts.text(field.record(), field.name(), level(), language)
                .replace("{agreeing}", Integer.toString(agreeing))
                .replace("{compared}", Integer.toString(compared));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FieldEvidence that
                && field.equals(that.field)
                && level == that.level
                && Double.compare(weight, that.weight) == 0
                && agreeing == that.agreeing
                && compared == that.compared;
    }

    @Override
    public int hashCode() {
        return Objects.hash(field, level, weight, agreeing, compared);
    }

    /** Gives field, level and weight, which tell no value of a record. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s %s %+.1f", field(), level(), weight);
    }
}
