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
            Set.of("scope", "subject", "title", "definition", "source", "scheme", "citation", "criteria", "candidates");
    private static final Set<String> CRITERION = Set.of("criterion", "of", "source", "asks", "needs", "ways");
    private static final Set<String> WAY = Set.of("member", "yes", "no", "after", "below");
    private static final Set<String> CANDIDATE = Set.of("types", "when", "codes", "needs");
    private static final Set<String> CONDITION = Set.of("member", "in");
    private static final String FIREARM = "firearm";

    /** The lists whose codes decide, by the subject of a scope and its member that holds them. */
    private static final Map<String, Map<String, String>> LISTS = Map.of(
            FIREARM,
            Map.of(
                    "type", "firearm-type",
                    "action", "firearm-action",
                    "bore", "bore",
                    "manufacture", "manufacture-kind",
                    "operability", "operability",
                    "conversions", "conversion-kind"),
            "component",
            Map.of("type", "component-type"));

    private static final Set<String> OTHER_MEMBERS = Set.of("manufacturedOn", "calibres");

    /** What can be missing although the record is complete. */
    private static final Set<String> NEEDS = Set.of("examination", "national-law", "use", "firearm");

    private final SortedMap<String, CodeListSource> lists;
    private final Faults faults;

    ScopeRules(SortedMap<String, CodeListSource> lists, Faults faults) {
        this.lists = lists;
        this.faults = faults;
    }

    void check(JsonNode scopes) {
        Set<String> seen = new TreeSet<>();
        for (JsonNode scope : scopes) {
            String subject = scope.has("subject") ? Json.text(scope, "subject") : FIREARM;
            Map<String, String> members = LISTS.getOrDefault(subject, Map.of());
            String types = members.getOrDefault("type", subject);
            String place = Sources.SCOPES + " " + Json.text(scope, "scope");
            CodeListSource.checkMembers(scope, SCOPE, place, faults);
            CodeListSource.checkText(scope, "scope", place, faults);
            CodeListSource.checkLabels(scope.path("title"), place + " title", faults);
            CodeListSource.checkText(scope, "definition", place, faults);
            SchemaRules.checkSource(Json.text(scope, "source"), place, faults);
            if (members.isEmpty()) {
                faults.add(place, "no scope is about a " + subject);
            }
            if (!seen.add(subject + " " + Json.text(scope, "scope"))) {
                faults.add(place, "the scope stands there twice");
            }
            if (scope.has("scheme")) {
                checkCodes(List.of(Json.text(scope, "scheme")), "scheme", place);
                CodeListSource.checkText(scope, "citation", place, faults);
            }
            scope.path("criteria")
                    .forEach(criterion ->
                            checkCriterion(criterion, members, place + " " + Json.text(criterion, "criterion")));
            for (JsonNode candidate : scope.path("candidates")) {
                CodeListSource.checkMembers(candidate, CANDIDATE, place + " candidates", faults);
                checkCodes(Json.strings(candidate.path("types")), types, place + " candidates");
                for (JsonNode condition : candidate.path("when")) {
                    CodeListSource.checkMembers(condition, CONDITION, place + " when", faults);
                    String list = members.getOrDefault(Json.text(condition, "member"), "");
                    checkCodes(Json.strings(condition.path("in")), list, place + " when");
                }
                // Without a condition a candidate decides nothing, so it says what would.
                if (candidate.has("needs") || !candidate.has("when")) {
                    checkNeeds(candidate, "needs", members, place + " candidates");
                }
            }
        }
    }

    private void checkCriterion(JsonNode criterion, Map<String, String> members, String place) {
        CodeListSource.checkMembers(criterion, CRITERION, place, faults);
        CodeListSource.checkText(criterion, "criterion", place, faults);
        SchemaRules.checkSource(Json.text(criterion, "source"), place, faults);
        checkCodes(Json.strings(criterion.path("of")), members.getOrDefault("type", ""), place);
        checkNeeds(criterion, "asks", members, place);
        checkNeeds(criterion, "needs", members, place);
        for (JsonNode way : criterion.path("ways")) {
            CodeListSource.checkMembers(way, WAY, place, faults);
            String member = Json.text(way, "member");
            String list = members.get(member);
            if (list != null) {
                checkCodes(Json.strings(way.path("yes")), list, place);
                checkCodes(Json.strings(way.path("no")), list, place);
            } else if (!OTHER_MEMBERS.contains(member)) {
                faults.add(place, "no scope depends on the member \"" + member + "\"");
            }
        }
    }

    private void checkNeeds(JsonNode json, String member, Map<String, String> members, String place) {
        List<String> needs = Json.strings(json.path(member));
        if (needs.isEmpty()) {
            faults.add(place, "no \"" + member + "\"");
        }
        for (String need : needs) {
            if (!NEEDS.contains(need) && !members.containsKey(need) && !OTHER_MEMBERS.contains(need)) {
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
