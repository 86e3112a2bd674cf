package org.openfex.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openfex.schema.FexStandard;
import org.openfex.schema.StandardValue;

/** The tables of {@code identity/resolution.json} of the standard, which stand beside the code lists. */
final class ResolutionTables {
    final Wording wording;
    final CalibreText.Words calibreWords;
    final List<Bore> bores;
    final List<Names> cartridgeNames;
    final List<Names> makerNames;
    final Set<String> legalForms;
    final Set<String> genericWords;
    final Set<String> notDetermined;
    final Set<String> modelFillers;
    final List<Model> models;
    private final Map<String, Set<String>> related = new HashMap<>();

    private ResolutionTables(StandardValue json) {
        this.wording = new Wording(json);
        StandardValue calibre = json.path("calibre");
        this.calibreWords = new CalibreText.Words(calibre, wording);
        this.bores = calibre.path("bores").items().stream().map(Bore::new).toList();
        this.cartridgeNames = names(calibre, "cartridges");
        StandardValue make = json.path("make");
        this.makerNames = names(make, "makers");
        this.legalForms = Set.copyOf(StandardFile.texts(make.path("legalForms")));
        this.genericWords = Set.copyOf(StandardFile.texts(make.path("genericWords")));
        this.notDetermined = Set.copyOf(StandardFile.texts(make.path("notDetermined")));
        for (StandardValue row : make.path("related")) {
            Set<String> makers = Set.copyOf(StandardFile.texts(row.path("makers")));
            makers.forEach(maker -> related.merge(maker, makers, ResolutionTables::union));
        }
        StandardValue model = json.path("model");
        this.modelFillers = Set.copyOf(StandardFile.texts(model.path("fillers")));
        this.models = model.path("models").items().stream().map(Model::new).toList();
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        List<String> all = new ArrayList<>(one);
        other.stream().filter(maker -> !one.contains(maker)).forEach(all::add);
        return Set.copyOf(all);
    }

    private static List<Names> names(StandardValue json, String of) {
        return json.path("names").items().stream()
                .map(row -> new Names(
                        StandardFile.texts(row.path("names")), StandardFile.texts(row.path(of)), isVerified(row)))
                .toList();
    }

    /** The tables of the standard, read once. */
    static ResolutionTables standard() {
        return Standard.TABLES;
    }

    /** Read when the first resolver is made. */
    private static final class Standard {
        static final ResolutionTables TABLES = new ResolutionTables(StandardFile.read("resolution.json"));
    }

    /** The makers of the same house as these, those that follow them, and those of which one is a brand; sorted. */
    List<String> related(List<String> makers) {
        return makers.stream()
                .flatMap(maker -> related.getOrDefault(maker, Set.of()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isVerified(StandardValue row) {
        return FexStandard.isVerified(row.path("source").stringValue(""));
    }

    /**
     * A bore that is named without a cartridge.
     *
     * @param number the number, such as {@code 7.62} or {@code 12}
     * @param unit {@code mm}, {@code inch} or {@code gauge}
     * @param groups the groups of bores that it may be
     * @param cartridges the cartridges that custom means by it; not certain, and mostly none
     */
    record Bore(String number, String unit, List<String> groups, List<String> cartridges) {
        private Bore(StandardValue row) {
            this(
                    row.path("number").stringValue(""),
                    row.path("unit").stringValue(""),
                    StandardFile.texts(row.path("groups")),
                    StandardFile.texts(row.path("cartridges")));
        }
    }

    /**
     * Names beyond those of the code lists.
     *
     * @param names the names
     * @param codes the codes that each of them may mean
     * @param isVerified whether the row has a verified source
     */
    record Names(List<String> names, List<String> codes, boolean isVerified) {}

    /**
     * A model of the short list.
     *
     * @param model the model and its family
     * @param names its names in both scripts
     * @param isVerified whether the row has a verified source
     */
    record Model(KnownModel model, List<String> names, boolean isVerified) {
        private Model(StandardValue row) {
            this(
                    new KnownModel(
                            row.path("model").stringValue(""),
                            row.path("family").stringValue("")),
                    StandardFile.texts(row.path("names")),
                    ResolutionTables.isVerified(row));
        }
    }
}
