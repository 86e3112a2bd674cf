package org.openfex.schema.generator;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Judges {@code scopes.json}: its members, its sources, and that every code in it is one of its list. */
final class ScopeRules {
    private static final Set<String> SCOPE =
            Set.of("scope", "title", "definition", "source", "scheme", "citation", "criteria", "candidates");
    private static final Set<String> CRITERION = Set.of("criterion", "of", "source", "asks", "needs", "ways");
    private static final Set<String> WAY = Set.of("member", "yes", "no", "after", "below");
    private static final Set<String> CANDIDATE = Set.of("types", "codes", "needs");
    private static final String TYPES = "firearm-type";

    /** The lists whose codes decide, by the member of a firearm that holds them. */
    private static final Map<String, String> LISTS = Map.of(
            "type", TYPES,
            "action", "firearm-action",
            "bore", "bore",
            "manufacture", "manufacture-kind",
            "operability", "operability",
            "conversions", "conversion-kind");

    private static final Set<String> OTHER_MEMBERS = Set.of("manufacturedOn", "calibres");

    /** What can be missing although the record of the firearm is complete. */
    private static final Set<String> NEEDS = Set.of("examination", "national-law", "use");

    private final SortedMap<String, CodeListSource> lists;
    private final Faults faults;

    ScopeRules(SortedMap<String, CodeListSource> lists, Faults faults) {
        this.lists = lists;
        this.faults = faults;
    }

    void check(JsonNode scopes) {
        Set<String> seen = new TreeSet<>();
        for (JsonNode scope : scopes) {
            String place = Sources.SCOPES + " " + Json.text(scope, "scope");
            CodeListSource.checkMembers(scope, SCOPE, place, faults);
            CodeListSource.checkText(scope, "scope", place, faults);
            CodeListSource.checkLabels(scope.path("title"), place + " title", faults);
            CodeListSource.checkText(scope, "definition", place, faults);
            SchemaRules.checkSource(Json.text(scope, "source"), place, faults);
            if (!seen.add(Json.text(scope, "scope"))) {
                faults.add(place, "the scope stands there twice");
            }
            if (scope.has("scheme")) {
                checkCodes(List.of(Json.text(scope, "scheme")), "scheme", place);
                CodeListSource.checkText(scope, "citation", place, faults);
            }
            scope.path("criteria")
                    .forEach(criterion -> checkCriterion(criterion, place + " " + Json.text(criterion, "criterion")));
            for (JsonNode candidate : scope.path("candidates")) {
                CodeListSource.checkMembers(candidate, CANDIDATE, place + " candidates", faults);
                checkCodes(Json.strings(candidate.path("types")), TYPES, place + " candidates");
                checkNeeds(candidate, "needs", place + " candidates");
            }
        }
    }

    private void checkCriterion(JsonNode criterion, String place) {
        CodeListSource.checkMembers(criterion, CRITERION, place, faults);
        CodeListSource.checkText(criterion, "criterion", place, faults);
        SchemaRules.checkSource(Json.text(criterion, "source"), place, faults);
        checkCodes(Json.strings(criterion.path("of")), TYPES, place);
        checkNeeds(criterion, "asks", place);
        checkNeeds(criterion, "needs", place);
        for (JsonNode way : criterion.path("ways")) {
            CodeListSource.checkMembers(way, WAY, place, faults);
            String member = Json.text(way, "member");
            String list = LISTS.get(member);
            if (list != null) {
                checkCodes(Json.strings(way.path("yes")), list, place);
                checkCodes(Json.strings(way.path("no")), list, place);
            } else if (!OTHER_MEMBERS.contains(member)) {
                faults.add(place, "no scope depends on the member \"" + member + "\"");
            }
        }
    }

    private void checkNeeds(JsonNode json, String member, String place) {
        List<String> needs = Json.strings(json.path(member));
        if (needs.isEmpty()) {
            faults.add(place, "no \"" + member + "\"");
        }
        for (String need : needs) {
            if (!NEEDS.contains(need) && !LISTS.containsKey(need) && !OTHER_MEMBERS.contains(need)) {
                faults.add(place, "\"" + member + "\" names what nobody can give: " + need);
            }
        }
    }

    private void checkCodes(List<String> codes, String list, String place) {
        CodeListSource known = lists.get(list);
        for (String code : codes) {
            if (known == null || !known.values().contains(code)) {
                faults.add(place, CodeListSource.place(list) + " has no code " + code);
            }
        }
    }
}
