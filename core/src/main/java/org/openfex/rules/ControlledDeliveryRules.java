package org.openfex.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openfex.code.ControlledDeliveryMethod;
import org.openfex.code.ControlledDeliveryState;
import org.openfex.code.Country;
import org.openfex.model.ControlledDeliveryPlan;

/** Rules about controlled deliveries. */
final class ControlledDeliveryRules {
    private static final Set<ControlledDeliveryMethod> REPLACED =
            Set.of(ControlledDeliveryMethod.REPLACED_IN_PART, ControlledDeliveryMethod.REPLACED_IN_WHOLE);

    private ControlledDeliveryRules() {}

    /** Gives the rules about a type of entity, by its simple name. */
    static List<Rule> on(String type) {
        return switch (type) {
            case "ControlledDeliveryPlan" ->
                List.of(
                        Rule.on(
                                ControlledDeliveryPlan.class,
                                "agreed-without-consent",
                                ControlledDeliveryRules::withoutConsent),
                        Rule.on(
                                ControlledDeliveryPlan.class,
                                "substitution-not-described",
                                ControlledDeliveryRules::substitutionNotDescribed),
                        Rule.on(
                                ControlledDeliveryPlan.class,
                                "route-state-not-in-plan",
                                ControlledDeliveryRules::stateNotInPlan));
            default -> List.of();
        };
    }

    private static void withoutConsent(ControlledDeliveryPlan plan, Scope scope) {
        if (plan.state().equals(ControlledDeliveryState.AGREED)
                && !new HashSet<>(plan.consentGiven()).containsAll(plan.consentAsked())) {
            scope.finding("state");
        }
    }

    private static void substitutionNotDescribed(ControlledDeliveryPlan plan, Scope scope) {
        if (REPLACED.contains(plan.method()) && plan.substituted().isEmpty()) {
            scope.finding("method");
        }
    }

    private static void stateNotInPlan(ControlledDeliveryPlan plan, Scope scope) {
        Set<Country> named = new HashSet<>(plan.states());
        if (named.isEmpty()) {
            return;
        }
        named.addAll(plan.consentAsked());
        named.addAll(plan.consentGiven());
        for (int i = 0; i < plan.route().size(); i++) {
            Country country = plan.route().get(i).place().country();
            if (country != null && !named.contains(country)) {
                scope.finding("route/" + i + "/place/country");
            }
        }
    }
}
