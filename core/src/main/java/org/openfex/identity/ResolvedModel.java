package org.openfex.identity;

import java.util.List;
import java.util.TreeSet;

/**
 * A model as it is kept for comparison.
 *
 * @param models the models of the standard's list that it may be, sorted
 * @param families the families of these, or the family of what its variant belongs to, sorted
 * @param keys the model as it looks and as it sounds, with and without the maker's name, sorted
 * @param bases the beginning of each key up to its first number, sorted
 */
record ResolvedModel(List<String> models, List<String> families, List<String> keys, List<String> bases) {
    static final ResolvedModel NONE = new ResolvedModel(List.of(), List.of(), List.of(), List.of());

    static ResolvedModel of(
            Wording wording, List<KnownModel> models, List<KnownModel> relatives, List<List<String>> wordings) {
        TreeSet<String> keys = new TreeSet<>();
        TreeSet<String> bases = new TreeSet<>();
        for (List<String> words : wordings) {
            add(wording, Wording.joined(words), keys);
            add(wording, Wording.joined(base(words)), bases);
        }
        return new ResolvedModel(
                models.stream().map(KnownModel::model).distinct().sorted().toList(),
                relatives.stream().map(KnownModel::family).distinct().sorted().toList(),
                List.copyOf(keys),
                List.copyOf(bases));
    }

    private static void add(Wording wording, String key, TreeSet<String> keys) {
        if (!key.isEmpty()) {
            keys.add(wording.look(key));
            keys.add(wording.sound(key));
        }
    }

    /** Saiga 12 of Saiga 12K; without a number, the first word. */
    private static List<String> base(List<String> words) {
        for (int at = 0; at < words.size(); at++) {
            if (Wording.isNumber(words.get(at))) {
                return words.subList(0, at + 1);
            }
        }
        return words.isEmpty() ? words : words.subList(0, 1);
    }

    /** How another model agrees with this one; the same whichever is asked. */
    ModelComparison compare(ResolvedModel other) {
        if (keys.isEmpty() || other.keys.isEmpty()) {
            return ModelComparison.NOT_COMPARABLE;
        }
        if (Sets.haveCommon(keys, other.keys)) {
            return ModelComparison.SAME;
        }
        if (Sets.haveCommon(models, other.models)) {
            return models.size() == 1 && other.models.size() == 1 ? ModelComparison.SAME : ModelComparison.SAME_FAMILY;
        }
        boolean isOneFamily = Sets.haveCommon(families, other.families) || Sets.haveCommon(bases, other.bases);
        return isOneFamily ? ModelComparison.SAME_FAMILY : ModelComparison.DIFFERENT;
    }

    /** {@return how many candidates there are, nothing of the text} */
    @Override
    public String toString() {
        return "ResolvedModel[" + models.size() + "]";
    }
}
