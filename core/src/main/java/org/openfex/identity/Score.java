package org.openfex.identity;

import java.util.Arrays;
import java.util.List;

/** How far two records agree, field by field, before anything is weighed. Made for one comparison and not shared. */
final class Score {
    private final int[] levels;
    private final double[] bits;
    private final int[] agreeing;
    private final int[] compared;

    Score(int fields) {
        this.levels = new int[fields];
        this.bits = new double[fields];
        this.agreeing = new int[fields];
        this.compared = new int[fields];
        Arrays.fill(levels, -1);
    }

    @SuppressWarnings(
            "EnumOrdinal") // The levels of a field stand in the order of the enum: RecordKind.levels makes them of it.
    void level(int field, Enum<?> level) {
        levels[field] = level.ordinal();
    }

    /** Sets a level that counts bits, with how many of the compared places agree. */
    void level(int field, Enum<?> level, double bitsThatAgree, int placesThatAgree, int placesCompared) {
        level(field, level);
        bits[field] = bitsThatAgree;
        agreeing[field] = placesThatAgree;
        compared[field] = placesCompared;
    }

    double total(Weights.RecordWeights weights) {
        double total = 0;
        List<Weights.Field> fields = weights.fields();
        for (int i = 0; i < levels.length; i++) {
            total += fields.get(i).weight(levels[i], bits[i]);
        }
        return total;
    }

    Band band(Weights.RecordWeights weights) {
        boolean allowsHit = true;
        for (int i = 0; i < levels.length; i++) {
            allowsHit &= weights.fields().get(i).level(levels[i]).allowsHit();
        }
        return weights.band(total(weights), allowsHit);
    }

    Evidence evidence(Weights.RecordWeights weights) {
        FieldEvidence[] evidence = new FieldEvidence[levels.length];
        for (int i = 0; i < levels.length; i++) {
            Weights.Field field = weights.fields().get(i);
            evidence[i] =
                    new FieldEvidence(field, levels[i], field.weight(levels[i], bits[i]), agreeing[i], compared[i]);
        }
        return new Evidence(List.of(evidence), total(weights), band(weights));
    }
}
