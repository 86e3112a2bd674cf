package org.openfex.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openfex.code.HandlingScheme;
import org.openfex.model.Handling;
import org.openfex.model.HandlingMarking;
import org.openfex.model.Message;
import org.openfex.model.Person;

/** Rules about how content may be handled. */
final class HandlingRules {
    static final List<Rule> RULES = List.of(
            Rule.on(Message.class, "purpose-missing", HandlingRules::purposeMissing),
            Rule.on(Message.class, "retention-missing", HandlingRules::retentionMissing),
            Rule.on(Handling.class, "handling-looser", HandlingRules::looser),
            Rule.on(HandlingMarking.class, "handling-code-unknown", HandlingRules::codeUnknown),
            Rule.on(HandlingMarking.class, "handling-text-missing", HandlingRules::textMissing));

    /** The Europol code that says only that there are other restrictions. */
    private static final String OTHER_RESTRICTIONS = "h3";

    /** The schemes whose codes FEX can compare: levels in their order, Europol codes as restrictions side by side. */
    private static final List<Scheme> SCHEMES = List.of(
            levels(HandlingScheme.TLP, "clear", "green", "amber", "amber+strict", "red"),
            levels(HandlingScheme.PAP, "clear", "green", "amber", "red"),
            new Scheme(HandlingScheme.EUROPOL_HANDLING, Map.of("h0", 0, "h1", 1, "h2", 2, OTHER_RESTRICTIONS, 4)));

    private HandlingRules() {}

    private static void purposeMissing(Message message, Scope scope) {
        if (message.handling().purposes().isEmpty()) {
            scope.finding("handling");
        }
    }

    private static void retentionMissing(Message message, Scope scope) {
        Handling handling = message.handling();
        if (handling.reviewBy() == null
                && handling.eraseBy() == null
                && !scope.all(Person.class).isEmpty()) {
            scope.finding("handling");
        }
    }

    private static void looser(Handling handling, Scope scope) {
        if (scope.parent() instanceof Message) {
            return;
        }
        for (Scheme scheme : SCHEMES) {
            Integer ofMessage = scheme.restrictions(scope.message().handling());
            Integer ofEntity = scheme.restrictions(handling);
            // An entity without a marking of the scheme inherits that of the message.
            if (ofMessage != null && ofEntity != null && (ofMessage & ~ofEntity) != 0) {
                scope.finding(Map.of("scheme", scheme.name()));
            }
        }
    }

    private static void codeUnknown(HandlingMarking marking, Scope scope) {
        for (Scheme scheme : SCHEMES) {
            if (scheme.isOf(marking) && !scheme.knows(marking)) {
                scope.finding("code", Map.of("scheme", scheme.name()), null);
            }
        }
    }

    private static void textMissing(HandlingMarking marking, Scope scope) {
        if (marking.scheme().equals(HandlingScheme.EUROPOL_HANDLING)
                && Scheme.key(marking).equals(OTHER_RESTRICTIONS)
                && marking.text().isEmpty()) {
            scope.finding();
        }
    }

    /** Makes a scheme of levels, from the loosest: each has the restrictions of those before it and one of its own. */
    private static Scheme levels(HandlingScheme scheme, String... codes) {
        Map<String, Integer> restrictions = new LinkedHashMap<>();
        for (String code : codes) {
            restrictions.put(code, (1 << restrictions.size()) - 1);
        }
        return new Scheme(scheme, Map.copyOf(restrictions));
    }

    /**
     * A scheme of markings.
     *
     * @param scheme its code
     * @param restrictionsByCode the restrictions that each code stands for, as bits; codes in lower case, for both cases are
     *     in use
     */
    private record Scheme(HandlingScheme scheme, Map<String, Integer> restrictionsByCode) {
        /** An unknown code is treated as the strictest: it has every restriction. */
        private static final int ALL = -1;

        String name() {
            return scheme.value();
        }

        boolean isOf(HandlingMarking marking) {
            return marking.scheme().equals(scheme);
        }

        boolean knows(HandlingMarking marking) {
            return restrictionsByCode.containsKey(key(marking));
        }

        /** Gives the restrictions of all markings of this scheme together, null when there is no such marking. */
        @Nullable
        Integer restrictions(Handling handling) {
            Integer restrictions = null;
            for (HandlingMarking marking : handling.markings()) {
                if (isOf(marking)) {
                    int own = restrictionsByCode.getOrDefault(key(marking), ALL);
                    restrictions = restrictions == null ? own : restrictions | own;
                }
            }
            return restrictions;
        }

        static String key(HandlingMarking marking) {
            return marking.code().toLowerCase(Locale.ROOT);
        }
    }
}
