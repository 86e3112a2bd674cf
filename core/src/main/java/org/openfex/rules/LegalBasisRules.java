package org.openfex.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openfex.code.Country;
import org.openfex.code.Instrument;
import org.openfex.model.LegalBasis;
import org.openfex.model.Message;

/** Rules about the instruments on which a message rests. */
final class LegalBasisRules {
    /** Codes that stand for one of several instruments, so that only the title tells which. */
    private static final Set<Instrument> NAMED_BY_TITLE = Set.of(
            Instrument.UNSCR_OTHER,
            Instrument.COUNTER_TERRORISM_CONVENTION_OTHER,
            Instrument.CIS_AGREEMENT_OTHER,
            Instrument.CSTO_INSTRUMENT,
            Instrument.EAEU_CUSTOMS_COOPERATION,
            Instrument.EU_INSTRUMENT_OTHER,
            Instrument.REGIONAL_INSTRUMENT_OTHER,
            Instrument.MULTILATERAL_TREATY_OTHER,
            Instrument.BILATERAL_TREATY,
            Instrument.INTERAGENCY_AGREEMENT,
            Instrument.NATIONAL_LAW,
            Instrument.JUDICIAL_ORDER,
            Instrument.OTHER);

    private LegalBasisRules() {}

    /** Gives the rules about a type of entity, by its simple name. */
    static List<Rule> on(String type) {
        return switch (type) {
            case "LegalBasis" ->
                List.of(Rule.on(
                        LegalBasis.class, "legal-basis-without-title", LegalBasisRules::instrumentWithoutTitle));
            case "Message" ->
                List.of(
                        Rule.on(Message.class, "legal-basis-not-of-sender", LegalBasisRules::notOfSender),
                        Rule.on(Message.class, "legal-basis-repeated", LegalBasisRules::repeated));
            default -> List.of();
        };
    }

    private static void instrumentWithoutTitle(LegalBasis basis, Scope scope) {
        if (basis.title().isEmpty() && NAMED_BY_TITLE.contains(basis.instrument())) {
            scope.finding();
        }
    }

    private static void notOfSender(Message message, Scope scope) {
        Country sender = message.sender().country();
        for (int i = 0; i < message.legalBasis().size(); i++) {
            List<Country> parties = message.legalBasis().get(i).parties();
            if (sender != null && !parties.isEmpty() && !parties.contains(sender)) {
                scope.finding("legalBasis/" + i + "/parties");
            }
        }
    }

    /** Of instruments that only their title tells, two may well have the same clause. */
    private static void repeated(Message message, Scope scope) {
        Set<List<String>> earlier = new HashSet<>();
        for (int i = 0; i < message.legalBasis().size() && message.legalBasis().size() > 1; i++) {
            LegalBasis basis = message.legalBasis().get(i);
            if (!NAMED_BY_TITLE.contains(basis.instrument())
                    && basis.instrument().isKnown()
                    && !earlier.add(List.of(basis.instrument().value(), basis.clause()))) {
                scope.finding("legalBasis/" + i);
            }
        }
    }
}
